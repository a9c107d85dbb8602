"""Kinds: types of JSON values, read from schemas.

A kind is a `qovery_async._codec.kinds.Kind` value everywhere in the pipeline. `kind_text` writes it
in the small language of that module, for generated code and messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from qovery_async._codec.kinds import Kind

from .document import Node, ref_name

ENUM, MODEL, UNION, LIST, MAP = "%", "#", "|", "[", "{"
NAMED = frozenset({ENUM, MODEL, UNION})
CONTAINERS = frozenset({LIST, MAP})
ANY = Kind("any")
_PARSED = frozenset({"uuid", "datetime", "date"})
_CLOSING = {LIST: "]", MAP: "}"}
_FORMATS = {"uuid": "uuid", "date-time": "datetime", "date": "date", "binary": "bytes"}
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_PYTHON_TYPES = {
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


def kind_text(kind: Kind) -> str:
    """Return the text of a kind, as `parse_kind` reads it."""
    inner = "" if kind.inner is None else kind_text(kind.inner) + _CLOSING[kind.op]
    return f"{kind.op}{kind.name}{inner}{'?' if kind.nullable else ''}"


def is_enumeration(schema: Node) -> bool:
    """Return True if a component becomes an enumeration class."""
    return schema.get("type") == "string" and "enum" in schema


def is_model(schema: Node) -> bool:
    """Return True if a component becomes a model class."""
    return schema.get("type") == "object" and bool(schema.get("properties"))


def is_union(schema: Node) -> bool:
    """Return True if a component becomes a union table."""
    return "oneOf" in schema


def has_code(schema: Node) -> bool:
    """Return True if a component becomes a class or a table; lists, maps and scalars do not."""
    return is_enumeration(schema) or is_model(schema) or is_union(schema)


class Kinds:
    """Kinds of the schemas of one document."""

    def __init__(self, schemas: Mapping[str, Node]) -> None:
        """Take the document's component schemas."""
        self.schemas = schemas

    def of(self, node: Node) -> Kind:
        """Return the kind of a schema where it is used."""
        name = ref_name(node)
        if name is None:
            return _nullable(self._of_inline(node), node)
        return _nullable(_nullable(self.of_component(name), self.schemas[name]), node)

    def of_component(self, name: str) -> Kind:
        """Return the kind of a component: its class by name, or the kind of an inline schema."""
        schema = self.schemas[name]
        if is_enumeration(schema):
            return _nullable(Kind(ENUM, name), schema)
        if is_union(schema):
            return _nullable(Kind(UNION, name), schema)
        if is_model(schema):
            return _nullable(Kind(MODEL, name), schema)
        if ref_name(schema) is not None:
            return self.of(schema)
        return _nullable(self._of_inline(schema), schema)

    def _of_inline(self, node: Node) -> Kind:
        type_name = node.get("type")
        if type_name == "array":
            return Kind(LIST, inner=self.of(node.get("items", {})))
        if type_name == "object":
            values = node.get("additionalProperties")
            return Kind(
                MAP, inner=ANY if not isinstance(values, dict) else self.of(cast("Node", values))
            )
        if type_name == "string":
            return Kind(_FORMATS.get(str(node.get("format")), "str"))
        return Kind(_SCALARS.get(str(type_name), "any"))


def _nullable(kind: Kind, schema: Node) -> Kind:
    return kind._replace(nullable=True) if schema.get("nullable") else kind


def element(kind: Kind) -> Kind:
    """Return the kind of a list's elements, or of a map's values."""
    if kind.inner is None:
        msg = f"{kind_text(kind)} is neither a list nor a map"
        raise ValueError(msg)
    return kind.inner


def annotation(kind: Kind, class_names: Mapping[str, str], *, required: bool = True) -> str:
    """Return the Python type of a kind."""
    if kind.op in NAMED:
        text = class_names[kind.name]
    elif kind.op == LIST:
        text = f"list[{annotation(element(kind), class_names)}]"
    elif kind.op == MAP:
        text = f"dict[str, {annotation(element(kind), class_names)}]"
    else:
        text = _PYTHON_TYPES[kind.op]
    if kind.nullable and text != "Any":
        text += " | None"
    return text if required or text == "Any" else f"{text} | Unset"


def accepted_texts(
    kind: Kind, class_names: Mapping[str, str], text_names: Mapping[str, str]
) -> str:
    """Return the Python type of the texts that stand for values of a kind, "" if there are none.

    `text_names` has the type of the texts of each enumeration.
    """
    if kind.op == ENUM:
        return text_names[kind.name]
    if kind.op in _PARSED:
        return "str"
    if kind.op != LIST:
        return ""
    item = element(kind)
    texts = accepted_texts(item, class_names, text_names)
    # Lists are invariant, but a text is a sequence of texts, too.
    if item.op == ENUM:
        return f"Sequence[{class_names[item.name]} | {texts}]"
    return f"list[{texts}]" if texts else ""


def named_schemas(kind: Kind) -> list[str]:
    """Return the names of the schemas that a kind holds: at most one."""
    if kind.op in NAMED:
        return [kind.name]
    return [] if kind.inner is None else named_schemas(kind.inner)


def list_field(schema: Node, kinds: Kinds, paging: str | None = None) -> str | None:
    """Return the field of a response that holds its list.

    "" stands for a bare list, None for no list. The field is `results`; a response that is one page
    of many may name it otherwise.
    """
    kind = kinds.of(schema)
    if kind.op == LIST:
        return ""
    if kind.op != MODEL:
        return None
    properties = kinds.schemas[kind.name]["properties"]
    lists = [name for name, node in properties.items() if kinds.of(node).op == LIST]
    if "results" in lists:
        return "results"
    return lists[0] if paging and len(lists) == 1 else None
