"""Answers as a newer, older or careless API would give them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple, cast

from ..model.document import Document, Node
from .faults import Fault, chance


class Place(NamedTuple):
    """A member of an object in an answer, and what is declared of the object and the member."""

    owner: Node
    name: str
    owner_shape: Node
    shape: Node


def distorted(document: Document, fault: Fault, schema: Node, value: Any) -> Any | None:  # noqa: ANN401  # any JSON
    """An answer's value with a fault in it, None where it has no place for one."""
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
        for place in _places(document, schema, value)
        if _wanted(fault, place) and _is_enum(document, place)
    ]
    if not places:
        return False
    chosen = _pick(fault, places)
    new = fault.options["value"]
    held = chosen.owner[chosen.name]
    chosen.owner[chosen.name] = [new, *held[1:]] if isinstance(held, list) else new
    return True


def _is_enum(document: Document, place: Place) -> bool:
    held: Any = place.owner[place.name]
    shape = place.shape
    if isinstance(held, list):
        items = cast("list[Any]", held)
        shape = document.resolve(shape.get("items", {}))
        held = items[0] if items else None
    return isinstance(held, str) and "enum" in shape


def _unknown_field(document: Document, fault: Fault, schema: Node, value: Any) -> bool:  # noqa: ANN401  # any JSON
    """Every declared object gets one, as if the API had gained a member everywhere."""
    name = fault.options["member"]
    owners: dict[int, Node] = {}
    for owner, shape in _objects(document, schema, value):
        if shape.get("properties") and name not in shape["properties"]:
            owners[id(owner)] = owner
    for owner in owners.values():
        owner[name] = fault.options["value"]
    return bool(owners)


def _missing_field(document: Document, fault: Fault, schema: Node, value: Any) -> bool:  # noqa: ANN401  # any JSON
    places = [
        place
        for place in _places(document, schema, value)
        if _wanted(fault, place) and place.name in place.owner_shape.get("required", ())
    ]
    if not places:
        return False
    chosen = _pick(fault, places)
    del chosen.owner[chosen.name]
    return True


def _wanted(fault: Fault, place: Place) -> bool:
    return fault.options["member"] in (None, place.name)


def _pick(fault: Fault, places: list[Place]) -> Place:
    return places[int(chance(f"{fault.key} place {fault.used}") * len(places))]


def _places(document: Document, schema: Node, value: Any) -> Iterator[Place]:  # noqa: ANN401  # any JSON
    for owner, shape in _objects(document, schema, value):
        properties = cast("dict[str, Node]", shape.get("properties", {}))
        for name in owner:
            if name in properties:
                yield Place(owner, name, shape, document.resolve(properties[name]))


def _objects(document: Document, schema: Node, value: Any) -> Iterator[tuple[Node, Node]]:  # noqa: ANN401  # any JSON
    """The objects in a value, outermost first, each with the schema that it follows."""
    shape = document.resolve(schema)
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _objects(document, shape.get("items", {}), item)
    elif isinstance(value, dict):
        members = cast("Node", value)
        if "oneOf" in shape:
            shape = _branch(document, shape, members)
        yield members, shape
        properties = cast("dict[str, Node]", shape.get("properties", {}))
        extra: Any = shape.get("additionalProperties")
        for name, member in members.items():
            inner: Any = properties.get(name, extra)
            if isinstance(inner, dict):
                yield from _objects(document, cast("Node", inner), member)


def _branch(document: Document, shape: Node, members: Node) -> Node:
    """The branch of a union that an object is of."""
    discriminator = shape.get("discriminator")
    if discriminator:
        mapping = cast("dict[str, str]", discriminator["mapping"])
        reference = mapping.get(str(members.get(discriminator["propertyName"])))
        if reference is not None:
            return _whole(document, {"$ref": reference}, members)
    branches = [_whole(document, branch, members) for branch in shape["oneOf"]]
    for branch in branches:
        required = branch.get("required", ())
        if required and all(name in members for name in required):
            return branch
    return branches[0]


def _whole(document: Document, node: Node, members: Node) -> Node:
    shape = document.resolve(node)
    return _branch(document, shape, members) if "oneOf" in shape else shape
