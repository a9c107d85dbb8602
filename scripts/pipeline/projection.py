"""The part of the bundled document that openapi-python-client needs, in a form it reads whole.

The generator decides names, modules and the order of things. Null, unions' discriminators, media
types and defaults are read from the bundled document by our templates, as the generator ignores
or mistranslates them.
"""

from __future__ import annotations

from typing import Any, cast

from .document import METHODS, Node, ref_name, resolve, schema_ref

_STRUCTURE = ("type", "format", "enum", "required", "description")


def project(document: Node) -> Node:
    """The document for the generator."""
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
    return {media: {"schema": _schema(given["schema"])} for media, given in content.items()}


def operation_parameters(document: Node, operation: Node) -> list[Node]:
    """The parameters of an operation, references resolved."""
    given = cast("list[Node]", operation.get("parameters", []))
    return [cast("Node", _resolved(document, parameter)) for parameter in given]


def _resolved(document: Node, node: Node) -> Any:  # any node of a document
    return resolve(document, node["$ref"]) if "$ref" in node else node
