"""Whether a response holds the thing that was requested, or is another document.

An older or newer version of a thing has fields that the spec lacks, lacks fields that the spec
has, and has values that the spec does not list: all of that is drift. Another document (a proxy's
error, a maintenance page, a bare number) has nothing of the thing. The rule, applied where reading
found a deviation:

- An object is recognised by one declared field in its declared JSON type, required or not; null
  says nothing against a field. An empty object is recognised where the spec requires no field.
- A list is recognised if each of its entries is, a map if each of its values is. The object around
  a list (`results`) is recognised by its list, where it has that field.
- A variant of a union is recognised as its schema is. An unknown value of the discriminator is a
  newer variant.
- A scalar is recognised by being one: not null, not an object, not a list.

Only the thing itself is looked at. A wrong type further in, in a field of a recognised object, is
drift.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import linking
from .kinds import Kind, parse_kind
from .matching import fields

if TYPE_CHECKING:
    from .model import Model

_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "an object",
}


def fault(kind: Kind, value: Any, items: str | None = None) -> str:  # noqa: ANN401  # any JSON
    """Return how a value is another document, in words; empty if it is the thing declared.

    Args:
        kind: the declared kind of the response.
        value: the JSON value of the response.
        items: the field that holds the list, for operations that list.
    """
    if kind.op == "any" or (value is None and _takes_null(kind)):
        return ""
    if kind.op == "#":
        return _object_fault(linking.model(kind.name), value, items)
    if kind.op == "|":
        return _variant_fault(kind.name, value)
    if kind.op == "[":
        return _entries_fault(kind, value)
    if kind.op == "{":
        if not isinstance(value, dict):
            return f"is {_NAMES[type(value)]}, expected an object"
        return _first_fault(kind, cast("dict[str, Any]", value).items())
    return f"is {_NAMES[type(value)]}" if value is None or isinstance(value, (list, dict)) else ""


def _takes_null(kind: Kind) -> bool:
    return kind.nullable or (kind.op == "|" and linking.union(kind.name).nullable)


def _object_fault(model: type[Model], value: Any, items: str | None) -> str:  # noqa: ANN401  # any JSON
    expected = f"expected an object ({model.schema_name})"
    wrapped = _list_field(model, items)
    if isinstance(value, list) and wrapped == "results":
        value = {wrapped: cast("list[Any]", value)}
    if not isinstance(value, dict):
        return f"is {_NAMES[type(value)]}, {expected}"
    members = cast("dict[str, Any]", value)
    known = fields(model.schema_name)
    if wrapped in members and wrapped in known.kinds:
        kind = known.kinds[wrapped]
        if members[wrapped] is None and kind.nullable:
            return ""
        found = _entries_fault(kind, members[wrapped])
        return f".{wrapped}{'' if found[0] == '[' else ' '}{found}" if found else ""
    if known.is_open or known.shared(members) or not (members or known.required):
        return ""
    return f"is an object with no field of {model.schema_name}"


def _list_field(model: type[Model], items: str | None) -> str:
    """The field of the list that an object is around; empty if it is around none."""
    if items:
        return items
    return "results" if model.wraps_results() else ""


def _variant_fault(name: str, value: Any) -> str:  # noqa: ANN401  # any JSON
    union = linking.union(name)
    tag: object = None
    if union.tag and isinstance(value, dict):
        tag = cast("dict[str, Any]", value).get(union.tag)
    if isinstance(tag, str):
        variant = union.kind_of(tag)
        return "" if variant is None else fault(variant, value)
    found = [fault(branch, value) for branch in union.branches]
    if not all(found):
        return ""
    return f"is {_NAMES[type(value)]} that is no {name}"


def _entries_fault(kind: Kind, value: Any) -> str:  # noqa: ANN401  # any JSON
    if not isinstance(value, list):
        return f"is {_NAMES[type(value)]}, expected a list"
    return _first_fault(kind, enumerate(cast("list[Any]", value)))


def _first_fault(kind: Kind, entries: Any) -> str:  # noqa: ANN401  # pairs of any JSON
    inner = cast("Kind", kind.inner)
    for key, value in entries:
        found = fault(inner, value)
        if found:
            step = f"[{key!r}]"
            return f"{step}{found}" if found[0] in ".[" else f"{step} {found}"
    return ""


def describe(kind: str, value: Any, items: str | None) -> str:  # noqa: ANN401  # any JSON
    """Return the text of an error for another document; empty if it is the thing declared."""
    found = fault(parse_kind(kind), value, items)
    if not found:
        return ""
    path = f"${found}" if found[0] in ".[" else f"$ {found}"
    return f"the response is another document: {path}"
