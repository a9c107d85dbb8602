"""Valid JSON values for the schemas of an OpenAPI document, and ways to stray from them.

Written against OpenAPI itself, not against our normal form, so that it shares no reading of a
schema with the code under test.
"""

from __future__ import annotations

import copy
import random
import string
from collections.abc import Callable, Iterator
from typing import Any

Node = dict[str, Any]
TEXTS = {
    "uuid": lambda r: f"{r.getrandbits(128):032x}",
    "date": lambda r: f"20{r.randint(10, 30)}-0{r.randint(1, 9)}-1{r.randint(0, 9)}",
    "uri": lambda r: f"https://host-{r.randint(0, 999)}.example.com/path",
    "email": lambda r: f"person{r.randint(0, 999)}@example.com",
    "duration": lambda r: f"PT{r.randint(1, 59)}.5S",
    "binary": lambda r: "bytes",
}


class Instances:
    """Makes valid values; `fill` is the chance of an optional member."""

    def __init__(self, document: Node, seed: int, fill: float = 0.5, null: float = 0.1) -> None:
        self._document = document
        self._random = random.Random(seed)
        self._fill = fill
        self._null = null

    def resolve(self, node: Node) -> Node:
        while "$ref" in node:
            target: Any = self._document
            for step in node["$ref"][2:].split("/"):
                step = step.replace("~1", "/").replace("%7B", "{").replace("%7D", "}")
                target = target[int(step) if isinstance(target, list) else step]
            node = target
        return node

    def make(self, node: Node, depth: int = 0) -> Any:
        nullable = node.get("nullable", False)
        shape = self.flatten(node)
        if (nullable or shape.get("nullable")) and self._random.random() < self._null:
            return None
        if "oneOf" in shape:
            return self._one_of(shape, depth)
        if "enum" in shape:
            return self._random.choice([v for v in shape["enum"] if v is not None])
        kind = shape.get("type")
        if kind == "object" or "properties" in shape:
            return self._object(shape, depth)
        if kind == "array":
            low = shape.get("minItems", 0)
            count = max(low, 0 if depth > 6 else self._random.randint(0, 2))
            return [self.make(shape.get("items", {}), depth + 1) for _ in range(count)]
        return self._scalar(kind, shape)

    def flatten(self, node: Node) -> Node:
        """One level of a schema with its references and `allOf` merged."""
        nullable = node.get("nullable")
        node = self.resolve(node)
        if "anyOf" in node:
            node = {**{k: v for k, v in node.items() if k != "anyOf"}, "oneOf": node["anyOf"]}
        if "allOf" not in node:
            return {**node, "nullable": True} if nullable else node
        merged: Node = {k: v for k, v in node.items() if k != "allOf"}
        for part in node["allOf"]:
            flat = self.flatten(part)
            properties = {**merged.get("properties", {}), **flat.get("properties", {})}
            required = [*merged.get("required", []), *flat.get("required", [])]
            merged = {**flat, **merged}
            if properties:
                merged["properties"] = properties
            if required:
                merged["required"] = required
        parts = [self.flatten(part) for part in node["allOf"]]
        everywhere = all(part.get("nullable") for part in parts)
        merged["nullable"] = bool(nullable or node.get("nullable") or everywhere)
        return merged

    def _one_of(self, shape: Node, depth: int) -> Any:
        discriminator = shape.get("discriminator")
        if discriminator and discriminator.get("mapping"):
            tag, target = self._random.choice(sorted(discriminator["mapping"].items()))
            value = self.make({"$ref": target}, depth)
            value[discriminator["propertyName"]] = tag
            return value
        branch = self._random.choice(shape["oneOf"])
        value = self.make(branch, depth)
        if isinstance(value, dict) and shape.get("properties"):
            rest = {k: v for k, v in shape.items() if k != "oneOf"}
            value = {**self._object(rest, depth), **value}
        return value

    def _object(self, shape: Node, depth: int) -> Node:
        value: Node = {}
        required = shape.get("required", [])
        for name, node in shape.get("properties", {}).items():
            if name in required or (depth < 7 and self._random.random() < self._fill):
                value[name] = self.make(node, depth + 1)
        for name in required:
            value.setdefault(name, "stated nowhere")
        extra = shape.get("additionalProperties")
        if extra and depth < 7:
            for _ in range(self._random.randint(0, 2)):
                key = "".join(self._random.choices(string.ascii_lowercase, k=6))
                value[key] = self.make(extra, depth + 1) if isinstance(extra, dict) else key
        return value

    def _scalar(self, kind: str | None, shape: Node) -> Any:
        r = self._random
        if kind == "boolean":
            return r.random() < 0.5
        if kind in ("integer", "number"):
            low = int(shape.get("minimum", -(2**31) if kind == "integer" else 0))
            value = r.randint(low, int(shape.get("maximum", low + 10_000)))
            return value if kind == "integer" or r.random() < 0.5 else value + 0.25
        if kind != "string":
            return r.choice(["anything", 1, None, {"any": ["thing"]}])
        form = str(shape.get("format", "")).lower()
        if form == "date-time":
            fraction = r.choice(
                ["", f".{r.randint(0, 999):03d}", f".{r.randint(1, 999999999):09d}"]
            )
            return f"20{r.randint(10, 30)}-01-02T03:04:05{fraction}Z"
        if form == "uuid":
            text = TEXTS["uuid"](r)
            return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
        if form in TEXTS:
            return TEXTS[form](r)
        if "https" in shape.get("pattern", ""):
            return "https://example.com"
        length = max(shape.get("minLength", 0), min(r.randint(0, 12), shape.get("maxLength", 12)))
        return "".join(r.choices(string.ascii_letters + 'é😀 "\\', k=length))

    def places(self, node: Node, value: Any) -> Iterator[tuple[Node, Any, Any, Any]]:
        """(flat schema, value, container, key) of everything below a valid value."""
        yield from self._places(node, value, None, None)

    def _places(self, node: Node, value: Any, container: Any, key: Any) -> Iterator[Any]:
        shape = self.flatten(node)
        if "oneOf" in shape:
            discriminator = shape.get("discriminator") or {}
            mapping = discriminator.get("mapping") or {}
            tag = value.get(discriminator.get("propertyName")) if isinstance(value, dict) else None
            if tag in mapping:
                shape = self.flatten({"$ref": mapping[tag]})
                if "oneOf" in shape:
                    yield from self._places({"$ref": mapping[tag]}, value, container, key)
                    return
            else:
                return
        yield shape, value, container, key
        if isinstance(value, dict):
            for name, member in list(value.items()):
                if name in shape.get("properties", {}):
                    yield from self._places(shape["properties"][name], member, value, name)
                elif isinstance(shape.get("additionalProperties"), dict):
                    yield from self._places(shape["additionalProperties"], member, value, name)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                yield from self._places(shape.get("items", {}), item, value, index)


Mutation = Callable[[Instances, Node, Any], int]


def _tags(instances: Instances, node: Node, value: Any) -> set[int]:
    """Ids of the containers and names of members that discriminate: those are tested apart."""
    found: set[int] = set()

    def walk(shape: Node, item: Any) -> None:
        flat = instances.flatten(shape)
        discriminator = flat.get("discriminator") if "oneOf" in flat else None
        if discriminator and isinstance(item, dict):
            found.add(id(item))
            mapping = discriminator.get("mapping") or {}
            target = mapping.get(item.get(discriminator["propertyName"]))
            if target:
                walk({"$ref": target}, item)
        elif isinstance(item, dict):
            for name, member in item.items():
                if name in flat.get("properties", {}):
                    walk(flat["properties"][name], member)
                elif isinstance(flat.get("additionalProperties"), dict):
                    walk(flat["additionalProperties"], member)
        elif isinstance(item, list):
            for member in item:
                walk(flat.get("items", {}), member)

    walk(node, value)
    return found


def add_unknown_fields(instances: Instances, node: Node, value: Any) -> int:
    count = 0
    for shape, item, _, _ in list(instances.places(node, value)):
        is_open = shape.get("additionalProperties") or not shape.get("properties")
        if isinstance(item, dict) and not is_open:
            item["x_of_the_future"] = {"nested": [1, None]}
            count += 1
    return count


def use_unknown_enum_values(instances: Instances, node: Node, value: Any) -> int:
    tagged = _tags(instances, node, value)
    count = 0
    for shape, item, container, key in list(instances.places(node, value)):
        told = container is None or id(container) in tagged
        if "enum" in shape and isinstance(item, str) and not told:
            container[key] = "OF_THE_FUTURE"
            count += 1
    return count


def _objects(instances: Instances, node: Node, value: Any) -> list[tuple[Node, Node]]:
    """(members' schemas, object) of every object that is not told by a discriminator."""
    tagged = _tags(instances, node, value)
    return [
        (shape, item)
        for shape, item, _, _ in list(instances.places(node, value))
        if isinstance(item, dict) and id(item) not in tagged
    ]


def _takes_null(instances: Instances, member: Node) -> bool:
    flat = instances.flatten(member)
    anything = not flat.get("type") and "oneOf" not in flat and "enum" not in flat
    return bool(anything or flat.get("nullable") or member.get("nullable"))


def put_nulls(instances: Instances, node: Node, value: Any) -> int:
    for shape, item in _objects(instances, node, value):
        for name in shape.get("properties", {}):
            if name in item and name not in shape.get("required", []):
                item[name] = None
    return sum(
        not _takes_null(instances, member)
        for shape, item in _objects(instances, node, value)
        for name, member in shape.get("properties", {}).items()
        if name in item and item[name] is None
    )


def drop_required(instances: Instances, node: Node, value: Any) -> int:
    for shape, item in _objects(instances, node, value):
        for name in [n for n in shape.get("required", []) if n in item][:1]:
            del item[name]
    return sum(
        name not in item
        for shape, item in _objects(instances, node, value)
        for name in set(shape.get("required", []))
        if name in shape.get("properties", {})
    )


def write_integers_as_floats(instances: Instances, node: Node, value: Any) -> int:
    count = 0
    for shape, item, container, key in list(instances.places(node, value)):
        if shape.get("type") == "integer" and container is not None and type(item) is int:
            container[key] = float(item)
            count += 1
    return count


def write_nanoseconds(instances: Instances, node: Node, value: Any) -> int:
    for shape, _item, container, key in list(instances.places(node, value)):
        if shape.get("format") == "date-time" and container is not None:
            container[key] = "2026-02-03T04:05:06.123456789Z"
    return 0


MUTATIONS: dict[str, Mutation] = {
    "unknown field": add_unknown_fields,
    "unknown enum value": use_unknown_enum_values,
    "null": put_nulls,
    "missing required": drop_required,
    "integer as 1.0": write_integers_as_floats,
    "nanoseconds": write_nanoseconds,
}


def mutated(name: str, instances: Instances, node: Node, value: Any) -> tuple[Any, int]:
    """A changed copy of a value, and how many deviations it holds."""
    changed = copy.deepcopy(value)
    return changed, MUTATIONS[name](instances, node, changed)
