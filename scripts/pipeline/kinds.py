"""Schemas in the language of `qovery_async._codec.kinds`, and as Python types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .document import Node, ref_name

_FORMATS = {"uuid": "uuid", "date-time": "datetime", "date": "date", "binary": "bytes"}
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_TYPES = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "bytes": "bytes",
    "any": "Any",
    "uuid": "UUID",
    "datetime": "datetime.datetime",
    "date": "datetime.date",
}


def is_enumeration(schema: Node) -> bool:
    """Whether a component becomes an enumeration class."""
    return schema.get("type") == "string" and "enum" in schema


def is_model(schema: Node) -> bool:
    """Whether a component becomes a model class."""
    return schema.get("type") == "object" and bool(schema.get("properties"))


def is_union(schema: Node) -> bool:
    """Whether a component becomes a union table."""
    return "oneOf" in schema


class Kinds:
    """Kinds of the nodes of one document."""

    def __init__(self, schemas: Mapping[str, Node]) -> None:
        """Take the document's component schemas."""
        self.schemas = schemas

    def of(self, node: Node) -> str:
        """The kind of a node where it is used."""
        name = ref_name(node)
        if name is None:
            return self._of_shape(node) + ("?" if node.get("nullable") else "")
        target = self.schemas[name]
        nullable = bool(node.get("nullable") or target.get("nullable"))
        return self.of_component(name).removesuffix("?") + ("?" if nullable else "")

    def of_component(self, name: str) -> str:
        """The kind of a component: a sigil and its name, or what it stands for."""
        schema = self.schemas[name]
        suffix = "?" if schema.get("nullable") else ""
        if is_enumeration(schema):
            return f"%{name}{suffix}"
        if is_union(schema):
            return f"|{name}{suffix}"
        if is_model(schema):
            return f"#{name}{suffix}"
        if ref_name(schema) is not None:
            return self.of(schema)
        return self._of_shape(schema) + suffix

    def _of_shape(self, node: Node) -> str:
        kind = node.get("type")
        if kind == "array":
            return f"[{self.of(node.get('items', {}))}]"
        if kind == "object":
            values = node.get("additionalProperties")
            return f"{{{self.of(cast('Node', values))}}}" if isinstance(values, dict) else "{any}"
        if kind == "string":
            return _FORMATS.get(str(node.get("format")), "str")
        return _SCALARS.get(str(kind), "any")


def annotation(kind: str, class_names: Mapping[str, str], *, required: bool = True) -> str:
    """The Python type of a kind."""
    core = kind.removesuffix("?")
    if core[0] in "%#|":
        text = class_names[core[1:]]
    elif core[0] == "[":
        text = f"list[{annotation(core[1:-1], class_names)}]"
    elif core[0] == "{":
        text = f"dict[str, {annotation(core[1:-1], class_names)}]"
    else:
        text = _TYPES[core]
    if kind.endswith("?") and text != "Any":
        text += " | None"
    return text if required or text == "Any" else f"{text} | Unset"


def references(kind: str) -> list[str]:
    """The schemas that a kind names."""
    core = kind.removesuffix("?")
    if core[0] in "%#|":
        return [core[1:]]
    if core[0] in "[{":
        return references(core[1:-1])
    return []


def schema_refs(node: Any) -> list[str]:  # any node of a document
    """The component schemas that a node refers to, discriminator mappings aside."""
    if isinstance(node, list):
        return [name for item in cast("list[Any]", node) for name in schema_refs(item)]
    if not isinstance(node, dict):
        return []
    members = cast("Node", node)
    ref = members.get("$ref")
    found = []
    if isinstance(ref, str) and ref.startswith("#/components/schemas/"):
        found.append(ref.rsplit("/", 1)[1])
    for key, value in members.items():
        if key != "discriminator":
            found.extend(schema_refs(value))
    return found


def list_member(schema: Node, kinds: Kinds, paging: str | None = None) -> str | None:
    """The member of an answer that holds its list; "" for a bare list, None for no list at all.

    It is `results`; an answer that is one page of many can name it otherwise.
    """
    kind = kinds.of(schema)
    if kind[0] == "[":
        return ""
    if kind[0] != "#":
        return None
    properties = kinds.schemas[kind[1:].removesuffix("?")]["properties"]
    lists = [name for name, node in properties.items() if kinds.of(node)[0] == "["]
    if "results" in lists:
        return "results"
    return lists[0] if paging and len(lists) == 1 else None
