"""Input of openapi-python-client: a part of the bundled document that it reads completely.

The generator decides names, modules and order. The templates read null, discriminators, media types
and defaults from the bundled document, because the generator ignores or misreads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .document import Node, operations, ref_name, schema_ref
from .media_types import JSON, is_json, json_first
from .references import operation_parameters

_STRUCTURE = ("type", "format", "enum")


def project(document: Node, distinct: Mapping[str, str]) -> Node:
    """Return the document for the generator; `distinct` gives the names of its schemas.

    Every other name is a number, so that no name of a path, operation, parameter or field can make
    the generator fail.
    """
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
        "info": {"title": "projection", "version": "0"},
        "paths": {
            f"/operation{index}": {method: _operation(document, operation, index)}
            for index, (_, method, operation) in enumerate(operations(document))
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
    if "oneOf" in node:
        # The templates name unions; the generator rejects one that contains itself in a list.
        return {}
    done: Node = {key: node[key] for key in _STRUCTURE if key in node}
    if done.get("type") != "string":
        done.pop("enum", None)
    elif "enum" in done:
        # The templates name the members; the generator rejects values with clashing names.
        done["enum"] = [f"VALUE_{index}" for index in range(len(done["enum"]))]
    if "items" in node:
        done["items"] = _schema(node["items"])
    if "properties" in node:
        members = node["properties"].values()
        done["properties"] = {f"member{index}": _schema(v) for index, v in enumerate(members)}
    elif done.get("type") == "object":
        # A map needs no class.
        return {}
    return done


def _operation(document: Node, operation: Node, index: int) -> Node:
    done: Node = {"operationId": f"operation{index}"}
    done["parameters"] = [
        {
            "in": "query",
            "name": f"parameter{number}",
            "schema": _schema(parameter["schema"]),
        }
        for number, parameter in enumerate(operation_parameters(document, operation))
    ]
    if "requestBody" in operation:
        done["requestBody"] = {"content": _content(operation["requestBody"]["content"])}
    done["responses"] = {
        str(200 + number): {
            "description": "Success",
            "content": _content(answer.get("content") or {}),
        }
        for number, answer in enumerate(operation["responses"].values())
        if "$ref" not in answer
    }
    return done


def _content(content: Node) -> Node:
    """Return JSON or bytes as the only content; the generator rejects other media types."""
    return {
        JSON if is_json(media) else "application/octet-stream": {"schema": _schema(given["schema"])}
        for media, given in sorted(content.items(), key=json_first, reverse=True)
    }
