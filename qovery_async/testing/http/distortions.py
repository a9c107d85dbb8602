"""Distortions: responses that deviate from the spec, as a newer or careless API sends them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from ..model.document import Document, Node
from .faults import Fault, fraction_of


class FieldPlace(NamedTuple):
    """Field of an object in a response, with the schemas of the object and of the field."""

    owner: Node
    name: str
    owner_schema: Node
    schema: Node


def distort(document: Document, fault: Fault, schema: Node, value: Any) -> Any | None:  # noqa: ANN401  # any JSON
    """Return a copy of a response's value with a fault, or None if no field can have it."""
    changed = copy.deepcopy(value)
    match fault.name:
        case "new_enum_value":
            done = _new_enum_value(document, fault, schema, changed)
        case "unknown_field":
            done = _unknown_field(document, fault, schema, changed)
        case _:
            done = _missing_field(document, fault, schema, changed)
    return changed if done else None


def _new_enum_value(document: Document, fault: Fault, schema: Node, value: Any) -> bool:  # noqa: ANN401  # any JSON
    places = [
        place
        for place in _places_in(document, schema, value)
        if _is_candidate(fault, place) and _is_enum(document, place)
    ]
    if not places:
        return False
    chosen = _pick(fault, places)
    new = fault.options["value"]
    held = chosen.owner[chosen.name]
    chosen.owner[chosen.name] = [new, *held[1:]] if isinstance(held, list) else new
    return True


def _is_enum(document: Document, place: FieldPlace) -> bool:
    held: Any = place.owner[place.name]
    resolved = place.schema
    if isinstance(held, list):
        items = cast("list[Any]", held)
        resolved = document.resolve(resolved.get("items", {}))
        held = items[0] if items else None
    return isinstance(held, str) and "enum" in resolved


def _unknown_field(document: Document, fault: Fault, schema: Node, value: Any) -> bool:  # noqa: ANN401  # any JSON
    """Add a field to every declared object."""
    name = fault.options["member"]
    owners: dict[int, Node] = {}
    for owner, owner_schema in _objects_in(document, schema, value):
        if owner_schema.get("properties") and name not in owner_schema["properties"]:
            owners[id(owner)] = owner
    for owner in owners.values():
        owner[name] = fault.options["value"]
    return bool(owners)


def _missing_field(document: Document, fault: Fault, schema: Node, value: Any) -> bool:  # noqa: ANN401  # any JSON
    places = [
        place
        for place in _places_in(document, schema, value)
        if _is_candidate(fault, place) and place.name in place.owner_schema.get("required", ())
    ]
    if not places:
        return False
    chosen = _pick(fault, places)
    del chosen.owner[chosen.name]
    return True


def _is_candidate(fault: Fault, place: FieldPlace) -> bool:
    return fault.options["member"] in (None, place.name)


def _pick(fault: Fault, places: list[FieldPlace]) -> FieldPlace:
    return places[int(fraction_of(f"{fault.key} place {fault.used}") * len(places))]


def _places_in(document: Document, schema: Node, value: Any) -> Iterator[FieldPlace]:  # noqa: ANN401  # any JSON
    for owner, owner_schema in _objects_in(document, schema, value):
        properties = cast("dict[str, Node]", owner_schema.get("properties", {}))
        for name in owner:
            if name in properties:
                yield FieldPlace(owner, name, owner_schema, document.resolve(properties[name]))


def _objects_in(document: Document, schema: Node, value: Any) -> Iterator[tuple[Node, Node]]:  # noqa: ANN401  # any JSON
    """Yield the objects in a value, outermost first, with their schemas."""
    resolved = document.resolve(schema)
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _objects_in(document, resolved.get("items", {}), item)
    elif isinstance(value, dict):
        fields = cast("Node", value)
        if "oneOf" in resolved:
            resolved = _union_branch(document, resolved, fields)
        yield fields, resolved
        properties = cast("dict[str, Node]", resolved.get("properties", {}))
        extra: Any = resolved.get("additionalProperties")
        for name, field in fields.items():
            inner: Any = properties.get(name, extra)
            if isinstance(inner, dict):
                yield from _objects_in(document, cast("Node", inner), field)


def _union_branch(document: Document, resolved: Node, fields: Node) -> Node:
    """Return the variant of a union that matches an object."""
    discriminator = resolved.get("discriminator")
    if discriminator:
        mapping = cast("dict[str, str]", discriminator["mapping"])
        reference = mapping.get(str(fields.get(discriminator["propertyName"])))
        if reference is not None:
            return _resolved_branch(document, {"$ref": reference}, fields)
    branches = [_resolved_branch(document, branch, fields) for branch in resolved["oneOf"]]
    for branch in branches:
        required = branch.get("required", ())
        if required and all(name in fields for name in required):
            return branch
    return branches[0]


def _resolved_branch(document: Document, node: Node, fields: Node) -> Node:
    resolved = document.resolve(node)
    return _union_branch(document, resolved, fields) if "oneOf" in resolved else resolved
