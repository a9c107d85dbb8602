"""JSON Schema of the spec's components, in the dialect of draft 2020-12.

OpenAPI 3.0 writes null, exclusive limits and its own extensions in another way than JSON Schema:
https://spec.openapis.org/oas/v3.0.3#schema-object
"""

from __future__ import annotations

import bz2
import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any, cast

Node = dict[str, Any]
_RAW = f"{__name__.rpartition('._codec')[0]}._raw"
_COMPONENT = "#/components/schemas/"
_PARAMETER = "#/components/parameters/"
_LISTS = ("oneOf", "anyOf", "allOf")


@cache
def document() -> Node:
    """Return the OpenAPI document that the package was generated from; it has no descriptions."""
    packed = files(_RAW).joinpath("document.json.bz2").read_bytes()
    return cast("Node", json.loads(bz2.decompress(packed)))


def component(name: str) -> Node:
    """Return the schema of a component as OpenAPI writes it. Raises KeyError."""
    return cast("Node", document()["components"]["schemas"][name])


def translated(schema: Node, refer: Callable[[str], Node]) -> Node:
    """Return a schema of OpenAPI 3.0 as JSON Schema.

    `refer` returns the schema, as a rule a `$ref`, for the name of a component.
    """
    if "$ref" in schema:
        return refer(str(schema["$ref"]).removeprefix(_COMPONENT))
    found: Node = {}
    for key, value in schema.items():
        if key == "properties":
            found[key] = {name: translated(node, refer) for name, node in value.items()}
        elif key in _LISTS:
            found[key] = [translated(node, refer) for node in value]
        elif key == "items" or (key == "additionalProperties" and isinstance(value, dict)):
            found[key] = translated(cast("Node", value), refer)
        elif key == "discriminator":
            found[key] = _discriminator(cast("Node", value), refer)
        elif key != "nullable" and not key.startswith("x-"):
            found[key] = value
    if schema.get("x-secret"):
        found["format"] = "password"
    return _nullable(found) if schema.get("nullable") else found


def _discriminator(schema: Node, refer: Callable[[str], Node]) -> Node:
    mapping = cast("dict[str, str]", schema.get("mapping", {}))
    targets = {tag: refer(path.removeprefix(_COMPONENT)) for tag, path in mapping.items()}
    references = {tag: node["$ref"] for tag, node in targets.items() if "$ref" in node}
    return {**schema, "mapping": references} if mapping else schema


def _nullable(schema: Node) -> Node:
    """Return a schema that also allows null."""
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def self_contained(schema: Node) -> Node:
    """Return a schema of OpenAPI 3.0 as JSON Schema with its components under `$defs`."""
    definitions: dict[str, Node] = {}

    def refer(name: str) -> Node:
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = translated(component(name), refer)
        return {"$ref": f"#/$defs/{name}"}

    found = translated(schema, refer)
    return {**found, "$defs": dict(sorted(definitions.items()))} if definitions else found


def arguments_schema(method: str, path: str) -> Node:
    """Return the JSON Schema of an operation's arguments, in groups as `execute()` takes them."""
    operation = cast("Node", document()["paths"][path][method.lower()])
    groups: dict[str, Node] = {}
    required: list[str] = []
    for node in map(_parameter, operation.get("parameters", ())):
        group = groups.setdefault(node["in"], _closed_object())
        group["properties"][node["name"]] = node["schema"]
        if node.get("required"):
            group["required"].append(node["name"])
    body = operation.get("requestBody")
    if body:
        media, content = next(iter(body["content"].items()))
        groups["body"] = content["schema"] if "json" in media else {"type": "string"}
        required += ["body"] if body.get("required") else []
    required += [name for name in ("path", "query") if groups.get(name, {}).get("required")]
    found = _closed_object() | {"properties": groups, "required": sorted(required)}
    return self_contained(found)


def _parameter(node: Node) -> Node:
    reference = str(node.get("$ref", ""))
    name = reference.removeprefix(_PARAMETER)
    return cast("Node", document()["components"]["parameters"][name]) if reference else node


def _closed_object() -> Node:
    return {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
