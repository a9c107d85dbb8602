"""Generator of valid values for schemas."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping
from typing import Any, cast
from uuid import UUID

from ..model.document import Document, Node
from .examples import example_text, fits, simplest
from .forms import JSON_TYPES

_DEEPEST = 8
_MANY = 10_000
# Credentials that responses redact.
REDACTED_FIELDS = frozenset({"argocd_token", "secret_key", "json_credentials"})
REDACTED = "REDACTED"


class Values:
    """Generator of values for schemas. Equal seeds generate equal values."""

    def __init__(
        self,
        document: Document,
        seed: int,
        *,
        lookup: Callable[[str], Node | None] = lambda _: None,
        plain: bool = False,
        taking: bool = False,
        ids: random.Random | None = None,
        context: Mapping[str, Any] | None = None,
    ) -> None:
        """Create a generator.

        Args:
            document: The OpenAPI document.
            seed: Seed of generated ids.
            lookup: Return the fields of the object with an id.
            plain: Prefer the simplest values: False, 0 and the empty text.
            taking: Conform request bodies: omit read-only fields, generate only defaults.
            ids: Random generator shared with others.
            context: Values of missing fields by name, such as the ids of a path.
        """
        self._document = document
        self._taking = taking
        self._lookup = lookup
        self._plain = plain
        self._random = ids or random.Random(seed)  # noqa: S311  # nothing here is a secret
        self._context = context or {}

    def within(self, context: Mapping[str, Any]) -> Values:
        """Return a generator with the same ids, and other values of missing fields."""
        return Values(
            self._document,
            0,
            lookup=self._lookup,
            plain=self._plain,
            taking=self._taking,
            ids=self._random,
            context=context,
        )

    def uuid(self) -> str:
        """Return a random UUID."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def make(self, node: Node, *, whole: bool = False, depth: int = 0, name: str = "") -> Any:  # noqa: ANN401  # any JSON
        """Return a valid value; a `whole` one has every optional field."""
        node = {**node, "nullable": False}
        return self.conform(None, node, whole=whole, depth=depth, fresh=True, name=name)

    def conform(
        self,
        value: Any,  # noqa: ANN401  # any JSON
        node: Node,
        *,
        whole: bool = False,
        depth: int = 0,
        fresh: bool = False,
        name: str = "",
    ) -> Any:  # noqa: ANN401  # any JSON
        """Return the nearest valid value: keep given fields, generate missing ones."""
        shape = self._document.resolve(node)
        if value is None and not fresh and self._takes_null(node):
            return None
        if "oneOf" in shape:
            return self._one_of(value, shape, whole, depth)
        if "enum" in shape:
            return value if _has_type(value, shape.get("type", "string")) else shape["enum"][0]
        kind = _kind(shape)
        if kind == "object":
            return self._object(value, shape, whole, depth)
        if kind == "array":
            return self._array(value, shape, whole, depth)
        if kind is None:
            return value if value is not None else example_text(name, {})
        return value if _has_type(value, kind) else self._scalar(name, shape)

    def _one_of(self, value: Any, shape: Node, whole: bool, depth: int) -> Any:  # noqa: ANN401  # any JSON
        discriminator = shape.get("discriminator")
        members = cast("Node", value) if isinstance(value, dict) else {}
        if discriminator:
            mapping = cast("dict[str, str]", discriminator["mapping"])
            tag = members.get(discriminator["propertyName"])
            if tag not in mapping:
                tag = self._nearest_tag(members, mapping)
            branch = {"$ref": mapping[tag]}
            inner = self._document.resolve(branch)
            given = {**members, discriminator["propertyName"]: tag}
            made = self.conform(given, inner, whole=whole, depth=depth)
            made.setdefault(discriminator["propertyName"], tag)
            return made
        best = self._likeliest(value, shape["oneOf"])
        return self.conform(value, best, whole=whole, depth=depth, fresh=True)

    def _nearest_tag(self, members: Node, mapping: Mapping[str, str]) -> str:
        """Return the tag of the branch that shares most fields; the first among equals."""

        def shared(tag: str) -> int:
            branch = self._document.resolve({"$ref": mapping[tag]})
            return len(branch.get("properties", {}).keys() & members.keys())

        return max(sorted(mapping), key=shared)

    def _likeliest(self, value: Any, branches: list[Node]) -> Node:  # noqa: ANN401  # any JSON
        """Return the branch that matches a value; for objects, the one with most of its fields."""
        best, most = branches[0], -_MANY
        for branch in branches:
            shape = self._document.resolve(branch)
            is_object = _kind(shape) == "object"
            if isinstance(value, dict) and is_object:
                missing = [name for name in shape.get("required", ()) if name not in value]
                shared = len(shape.get("properties", {}).keys() & cast("Node", value).keys())
                score = shared - (_MANY if missing else 0)
                if score > most:
                    best, most = branch, score
            elif not isinstance(value, dict) and not is_object and self._fits(value, shape):
                return branch
        return best

    def _object(self, value: Any, shape: Node, whole: bool, depth: int) -> Node:  # noqa: ANN401  # any JSON
        given = cast("Node", value) if isinstance(value, dict) else {}
        extra = shape.get("additionalProperties")
        properties = cast("dict[str, Node]", shape.get("properties", {}))
        if not properties:
            if isinstance(extra, dict):
                return {
                    k: self.conform(v, cast("Node", extra), depth=depth + 1)
                    for k, v in given.items()
                }
            return dict(given)
        required = shape.get("required", ())
        given = self._looked_up(value, properties, required) or given
        made: Node = {}
        for name, node in properties.items():
            if self._taking and node.get("readOnly"):
                continue
            if given.get(name) is not None or (name in given and self._takes_null(node)):
                made[name] = self.conform(given[name], node, depth=depth + 1, name=name)
            else:
                needed = name in required or bool(node.get("x-required"))
                made |= self._missing(name, node, given, depth, needed=needed, whole=whole)
        if extra:
            made.update({key: item for key, item in given.items() if key not in properties})
        if not self._taking:
            redact(made)
        return made

    def _missing(
        self, name: str, node: Node, given: Node, depth: int, *, needed: bool, whole: bool
    ) -> Node:
        """Return a missing field, or no field if the document does not need it."""
        derived = self._derived(name, node, given)
        if derived is not None:
            return {name: self.conform(derived, node, depth=depth + 1, name=name)}
        wanted = needed or (whole and depth < _DEEPEST)
        if self._taking or not wanted:
            return {}
        known = self._context.get(name)
        if known is not None and _has_type(known, _kind(self._document.resolve(node)) or ""):
            return {name: known}
        if not needed and self._takes_null(node):
            return {name: None}
        if not needed and name.endswith(("_id", "_ids", "Id")):
            # An unknown id names nothing.
            return {}
        return {name: self.make(node, whole=whole, depth=depth + 1, name=name)}

    def _takes_null(self, node: Node) -> bool:
        shape = self._document.resolve(node)
        return bool(shape.get("nullable")) or not set(shape) - {"nullable"}

    def _looked_up(self, value: Any, properties: Node, required: Collection[str]) -> Node | None:  # noqa: ANN401  # any JSON
        """Return the fields of the object that `"<id>"` or `{"id": "<id>"}` refers to."""
        if "id" not in properties or self._taking:
            return None
        members = cast("Node", {"id": value} if isinstance(value, str) else value)
        if not isinstance(members, dict) or all(name in members for name in required):
            return members if isinstance(value, str) else None
        found = self._lookup(members["id"]) if isinstance(members.get("id"), str) else None
        return (
            members if found is None else {**found, **members, "id": found.get("id", members["id"])}
        )

    def _derived(self, name: str, node: Node, given: Node) -> Any:  # noqa: ANN401  # any JSON
        """Return a value from `x_id` for `x`, from `x` for `x_id`, or the default."""
        shape = self._document.resolve(node)
        if self._taking:
            return node.get("default", shape.get("default"))
        if "properties" in shape and isinstance(given.get(f"{name}_id"), str):
            return given[f"{name}_id"]
        if name.endswith("_id"):
            other = given.get(name.removesuffix("_id"))
            if isinstance(other, dict):
                return cast("Node", other).get("id")
            if isinstance(other, str) and self._fits(other, shape):
                return other
        return node.get("default", shape.get("default"))

    @staticmethod
    def _fits(value: Any, shape: Node) -> bool:  # noqa: ANN401  # any JSON
        if not _has_type(value, shape.get("type", "")):
            return False
        if isinstance(value, str):
            return fits(value, shape)
        return True

    def _array(self, value: Any, shape: Node, whole: bool, depth: int) -> list[Any]:  # noqa: ANN401  # any JSON
        items = shape.get("items", {})
        made: list[Any] = []
        if isinstance(value, list):
            made = [self.conform(item, items, depth=depth + 1) for item in cast("list[Any]", value)]
        while len(made) < shape.get("minItems", 0):
            made.append(self.make(items, whole=whole, depth=depth + 1))
        return made

    def _scalar(self, name: str, shape: Node) -> Any:  # noqa: ANN401  # any JSON
        if shape.get("format") == "uuid":
            return self.uuid()
        if self._plain or shape.get("type") != "string":
            plain = simplest(shape)
            if plain is not None:
                return plain
        return example_text(name, shape)


def redact(members: Node) -> None:
    """Replace the credentials of an object, and the value of a secret variable."""
    for name in REDACTED_FIELDS.intersection(members):
        if members[name] is not None:
            members[name] = REDACTED
    if members.get("secret") is True and isinstance(members.get("value"), str):
        members["value"] = REDACTED


def _has_type(value: Any, kind: str) -> bool:  # noqa: ANN401  # any JSON
    """Whether a value has a JSON type. Any value has an unknown one."""
    if isinstance(value, bool):
        return kind in ("boolean", "")
    return isinstance(value, JSON_TYPES.get(kind, (object,)))


def _kind(shape: Node) -> str | None:
    """Return the type, also if only fields or items imply it."""
    declared = cast("str | None", shape.get("type"))
    if declared is not None:
        return declared
    return "array" if "items" in shape else "object" if "properties" in shape else None
