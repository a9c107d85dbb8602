"""Explanations of unions in requests: their variants, for error messages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from ..model.document import Document, Node


def node_at(document: Document, schema: Node, path: Iterable[str | int]) -> Node:
    """Return the schema of a value inside a body, or an empty one if the document has none."""
    node = schema
    for step in path:
        shape = document.resolve(node)
        if isinstance(step, int):
            node = cast("Node", shape.get("items", {}))
            continue
        shapes = [shape, *(document.resolve(branch) for branch in shape.get("oneOf", ()))]
        declared = [cast("dict[str, Node]", one.get("properties", {})) for one in shapes]
        found = [properties[step] for properties in declared if step in properties]
        node = found[0] if found else {}
    return node


def requirement(document: Document, node: Node, rule: Node, body: object) -> str | None:
    """Return a sentence about the variants of a union that a body fits none of, or None.

    Args:
        document: The OpenAPI document.
        node: The schema.
        rule: The keywords that responses imply for the schema.
        body: The value.
    """
    if not isinstance(body, Mapping):
        return None
    fields = cast("Mapping[str, object]", body)
    if "oneOf" in rule:
        names = [cast("str", one["required"][0]) for one in rule["oneOf"]]
        given = [name for name in names if fields.get(name) is not None]
        return None if len(given) == 1 else f"needs exactly one of {' and '.join(names)}"
    shape = document.resolve(node)
    if "oneOf" not in shape:
        return None
    discriminator = cast("Node", shape.get("discriminator") or {})
    mapping = cast("dict[str, str]", discriminator.get("mapping") or {})
    if mapping:
        if discriminator["propertyName"] in fields:
            return None
        return f"{discriminator['propertyName']} is required: {' or '.join(sorted(mapping))}"
    shapes = [document.resolve(branch) for branch in shape["oneOf"]]
    variants = [cast("list[str]", one.get("required", [])) for one in shapes]
    are_objects = all("properties" in one for one in shapes)
    if not are_objects or any(set(required) <= fields.keys() for required in variants):
        return None
    return f"fits no variant: it needs {', or '.join(' and '.join(v) for v in variants)}"
