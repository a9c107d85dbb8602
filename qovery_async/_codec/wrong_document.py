"""Recognition of a response that is another document than the requested one.

An older or newer version of a resource lacks fields that the spec has, has fields that the spec
lacks, and values that the spec does not list: all of that is drift. Another document (a proxy's
error, a maintenance page, a bare number) has no part of the resource. The rule, applied if decoding
found a deviation:

- For a declared object, a value is another document if it is not an object, or if it has undeclared
  fields and no declared field in its declared JSON type. Null matches any field. In an empty object
  all fields are missing, which is drift. If the spec requires no field, a newer version can consist
  of new fields only: then the value is another document only if a field reports an error.
- For a declared list, it is another document if it is not a list, or if an entry has another JSON
  type: a number among objects. The same holds for the list in an object around it (`results`).
- For a union, it is another document if it is one for every variant. An unknown value of the
  discriminator is a newer variant.
- For a scalar, it is another document if it is null, an object or a list.

Only the top level is checked. A wrong type in a field of a recognised object is drift.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from . import registry
from .kinds import Kind, parse_kind
from .matching import fields, has_type

if TYPE_CHECKING:
    from collections.abc import Iterable

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
_CONTAINERS = frozenset("[{#|")
# Fields of RFC 9457 (https://www.rfc-editor.org/rfc/rfc9457), and of gateways and frameworks.
_ERROR_FIELDS = frozenset({"detail", "error", "errors", "fault", "message", "title"})


def describe(kind: str, value: Any, items: str | None) -> str:  # noqa: ANN401  # any JSON
    """Return the message of an error for another document; empty for the declared one.

    Args:
        kind: the declared kind of the response.
        value: the JSON value of the response.
        items: the field that holds the list, for operations that list.
    """
    found = _fault(parse_kind(kind), value, items)
    return f"the response is another document: {found}" if found else ""


def _fault(kind: Kind, value: Any, items: str | None = None) -> str:  # noqa: ANN401  # any JSON
    if kind.op == "any" or (value is None and registry.is_nullable(kind)):
        return ""
    if kind.op == "#":
        return _object_fault(registry.model(kind.name), value, items)
    if kind.op == "|":
        return _variant_fault(kind.name, value)
    if kind.op == "[":
        return _list_fault(kind, value, "$")
    if kind.op == "{" and isinstance(value, dict):
        return _entries_fault(kind, cast("dict[str, Any]", value).values(), "$.*")
    return "" if _is_like(kind, value) else f"$ is {_name(value)}, expected {_word(kind)}"


def _object_fault(model: type[Model], value: Any, items: str | None) -> str:  # noqa: ANN401  # any JSON
    name = items or ("results" if model.wraps_results() else "")
    if isinstance(value, list) and name == "results":
        value = {name: cast("list[Any]", value)}
    if not isinstance(value, dict):
        found = _name(cast("Any", value))
        return f"$ is {found}, expected an object ({model.schema_name})"
    members = cast("dict[str, Any]", value)
    declared = fields(model.schema_name)
    if name in members and name in declared.kinds:
        return _list_fault(declared.kinds[name], members[name], f"$.{name}")
    if items and "results" in members:
        # A list there would have been put under the declared name before.
        return f"$.results is {_name(members['results'])}, expected a list"
    kinds = declared.kinds
    foreign = members.keys() - kinds.keys()
    if declared.is_open or not foreign:
        return ""
    if not declared.required and foreign.isdisjoint(_ERROR_FIELDS):
        return ""
    shares = (
        key in kinds and (member is None or has_type(kinds[key], member))
        for key, member in members.items()
    )
    return "" if any(shares) else f"$ is an object with no field of {model.schema_name}"


def _variant_fault(name: str, value: Any) -> str:  # noqa: ANN401  # any JSON
    union = registry.union(name)
    tag: object = None
    if union.tag and isinstance(value, dict):
        tag = cast("dict[str, Any]", value).get(union.tag)
    if isinstance(tag, str):
        variant = union.kind_of(tag)
        return "" if variant is None else _fault(variant, value)
    is_other = all(_fault(branch, value) for branch in union.branches)
    return f"$ is {_name(cast('Any', value))} that is no {name}" if is_other else ""


def _list_fault(kind: Kind, value: Any, path: str) -> str:  # noqa: ANN401  # any JSON
    if value is None and kind.nullable:
        return ""
    if not isinstance(value, list):
        return f"{path} is {_name(value)}, expected a list"
    return _entries_fault(kind, cast("list[Any]", value), path)


def _entries_fault(kind: Kind, entries: Iterable[Any], path: str) -> str:
    """Return the fault of the first entry of another type; empty if there is none."""
    inner = cast("Kind", kind.inner)
    for index, entry in enumerate(entries):
        if not _is_like(inner, entry):
            step = f"[{index}]" if kind.op == "[" else ""
            return f"{path}{step} is {_name(entry)}, expected {_word(inner)}"
    return ""


def _is_like(kind: Kind, value: Any) -> bool:  # noqa: ANN401  # any JSON
    """Return True if both are objects, both lists or both scalars."""
    if has_type(kind, value):
        return True
    return not (value is None or isinstance(value, (dict, list)) or kind.op in _CONTAINERS)


def _name(value: Any) -> str:  # noqa: ANN401  # any JSON
    return _NAMES[type(value)]


def _word(kind: Kind) -> str:
    if kind.op == "#":
        return f"an object ({kind.name})"
    return {"[": "a list", "{": "an object", "|": kind.name}.get(kind.op, "a scalar")
