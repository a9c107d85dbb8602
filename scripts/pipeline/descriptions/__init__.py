"""Descriptions of the schemas of a document in normal form."""

from __future__ import annotations

from typing import cast

from ..document import Node, ref_name
from .fields import field_description, is_secret
from .schemas import schema_description


def kind_of(schema: Node) -> str:
    """Return the sort of a component, as `schema_description` names it."""
    if "oneOf" in schema:
        return "union"
    if "enum" in schema:
        return "enum"
    if schema.get("type") == "array":
        return "array"
    if schema.get("properties"):
        return "object"
    return "map" if schema.get("type") == "object" else "scalar"


def described(node: Node, text: str) -> Node:
    """Return a node with a description; a bare reference is wrapped, as it allows no siblings."""
    if "$ref" in node:
        return {"allOf": [node], "description": text}
    return {**node, "description": text}


def describe(document: Node) -> None:
    """Describe every component, and every field with facts beyond its name and type."""
    components = cast("dict[str, Node]", document["components"]["schemas"])
    for name, schema in components.items():
        properties = cast("dict[str, Node]", schema.get("properties", {}))
        for field, node in properties.items():
            target = ref_name(node)
            facts = {**components[target], **node} if target in components else node
            text = field_description(name, field, facts)
            if text and "description" not in node:
                properties[field] = described(node, text)
            if is_secret(field, facts):
                properties[field] = {**properties[field], "x-secret": True}
        if "description" not in schema:
            components[name] = {
                "description": schema_description(name, kind_of(schema)),
                **schema,
            }
