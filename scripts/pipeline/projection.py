"""The part of the bundled document that openapi-python-client needs, in a form it reads whole.

The generator decides names, modules and the order of things. Null, unions' discriminators, media
types and defaults are read from the bundled document by our templates, as the generator ignores
or mistranslates them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .document import METHODS, Node, ref_name, resolve, schema_ref
from .media_types import JSON, is_json, json_first

_STRUCTURE = ("type", "format", "enum", "required", "description")


def project(document: Node, distinct: Mapping[str, str]) -> Node:
    """The document for the generator, in which schemas have the names that `distinct` gives."""
    projected = _project(document)
    _rename(projected, {schema_ref(old)["$ref"]: schema_ref(new) for old, new in distinct.items()})
    schemas = projected["components"]["schemas"]
    projected["components"]["schemas"] = {distinct[name]: node for name, node in schemas.items()}
    return projected


def _rename(node: Any, references: Mapping[str, Node]) -> None:  # any node of a document
    if isinstance(node, list):
        for item in node:
            _rename(item, references)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            node.update(references[node["$ref"]])
        for value in node.values():
            _rename(value, references)


def _project(document: Node) -> Node:
    return {
        "openapi": "3.0.3",
        "info": {k: document["info"][k] for k in ("title", "version")},
        "paths": {
            path: {m: _operation(document, item[m]) for m in METHODS if m in item}
            for path, item in document["paths"].items()
        },
        "components": {
            "schemas": {
                name: _component(document, schema)
                for name, schema in document["components"]["schemas"].items()
            }
        },
    }


def _component(document: Node, schema: Node) -> Node:
    target = ref_name(schema)
    if target is not None:
        return _component(document, document["components"]["schemas"][target])
    return _schema(schema)


def _schema(node: Node) -> Node:
    target = ref_name(node)
    if target is not None:
        return schema_ref(target)
    done: Node = {key: node[key] for key in _STRUCTURE if key in node}
    if done.get("type") != "string":
        done.pop("enum", None)
    elif "enum" in done:
        # Our templates name the members; the generator refuses values whose names would clash.
        done["enum"] = [f"VALUE_{index}" for index in range(len(done["enum"]))]
    if "oneOf" in node:
        done["oneOf"] = [_schema(branch) for branch in node["oneOf"]]
    if "items" in node:
        done["items"] = _schema(node["items"])
    if "properties" in node:
        done["properties"] = {k: _schema(v) for k, v in node["properties"].items()}
    if done.get("type") == "object" and "properties" not in node:
        done["additionalProperties"] = True
    return done


def _operation(document: Node, operation: Node) -> Node:
    done: Node = {k: operation[k] for k in ("operationId", "summary", "tags") if k in operation}
    done["parameters"] = [
        {
            "in": parameter["in"],
            "name": parameter["name"],
            "required": bool(parameter.get("required")),
            "schema": _schema(parameter["schema"]),
        }
        for parameter in operation_parameters(document, operation)
    ]
    if "requestBody" in operation:
        done["requestBody"] = {"content": _content(operation["requestBody"]["content"])}
    done["responses"] = {
        status: {"description": "Success", "content": _content(answer.get("content") or {})}
        for status, answer in operation["responses"].items()
        if "$ref" not in answer
    }
    return done


def _content(content: Node) -> Node:
    """The generator is told of JSON and of bytes only; it refuses media types it does not list."""
    return {
        JSON if is_json(media) else "application/octet-stream": {"schema": _schema(given["schema"])}
        for media, given in sorted(content.items(), key=json_first, reverse=True)
    }


def operation_parameters(document: Node, operation: Node) -> list[Node]:
    """The parameters of an operation, references resolved."""
    given = cast("list[Node]", operation.get("parameters", []))
    return [cast("Node", _resolved(document, parameter)) for parameter in given]


def _resolved(document: Node, node: Node) -> Any:  # any node of a document
    return resolve(document, node["$ref"]) if "$ref" in node else node
