"""Facts about each operation for generated code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from qovery_async._codec.kinds import Kind

from .document import Node
from .kinds import Kinds, kind_text, list_field
from .media_types import json_first, json_schema
from .references import operation_parameters, reachable, schema_refs

EPOCH = Kind("epoch")


def operation_facts(
    document: Node, path: str, method: str, operation: Node, kinds: Kinds
) -> dict[str, Any]:
    """Return the arguments of `qovery_async._codec.Operation`; defaults are omitted."""
    parameters = operation_parameters(document, operation)
    body = cast("Node", operation.get("requestBody") or {})
    facts: dict[str, Any] = {
        "operation_id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "summary": operation.get("summary", ""),
        "path_params": _parameters(parameters, "path", kinds),
        "query_params": _parameters(parameters, "query", kinds),
        "body": tuple(
            (media, kind_text(kinds.of(given["schema"])))
            for media, given in sorted((body.get("content") or {}).items(), key=json_first)
        ),
        "body_required": bool(body.get("required")),
        "idempotent": operation.get("x-idempotent") if method == "post" else None,
        "paging": operation.get("x-paging"),
        "items": _items(operation, kinds) if method == "get" else None,
        "long_running": operation.get("x-long-running"),
        "deprecated": bool(operation.get("deprecated")),
        "secret_fields": secret_fields(document, operation),
        "own_limit": bool(operation.get("x-own-limit")),
    }
    kept = {
        key: value
        for key, value in facts.items()
        if value not in (None, (), False, "") or (key == "items" and value is not None)
    }
    if operation.get("security") == []:
        kept["secured"] = False
    kept["answers"] = _answers(operation["responses"], kinds)
    return kept


def _items(operation: Node, kinds: Kinds) -> str | None:
    """Return the field of the response that holds its list."""
    for status, answer in sorted(operation["responses"].items()):
        schema = json_schema(answer.get("content") or {})
        if status.startswith("2") and schema is not None:
            return list_field(schema, kinds, operation.get("x-paging"))
    return None


def _parameters(parameters: list[Node], location: str, kinds: Kinds) -> tuple[Any, ...]:
    found: list[tuple[Any, ...]] = []
    for parameter in parameters:
        if parameter["in"] == location:
            fact = (
                parameter["name"],
                bool(parameter.get("required")),
                kind_text(parameter_kind(parameter, kinds)),
            )
            found.append((*fact, True) if parameter.get("deprecated") else fact)
    return tuple(found)


def parameter_kind(parameter: Node, kinds: Kinds) -> Kind:
    """Return the kind of a parameter: that of its schema, except for epoch seconds."""
    return EPOCH if parameter.get("x-epoch-seconds") else kinds.of(parameter["schema"])


def _answers(responses: Mapping[str, Node], kinds: Kinds) -> dict[int, dict[str, str]]:
    answers: dict[int, dict[str, str]] = {}
    for status, response in responses.items():
        if "$ref" not in response:
            number = int(status) if re.fullmatch(r"\d{3}", status) else 200
            content = cast("Node", response.get("content") or {})
            answers[number] = {
                media: kind_text(kinds.of(given["schema"]))
                for media, given in sorted(content.items(), key=json_first)
            }
    return answers


def secret_fields(document: Node, operation: Node) -> tuple[str, ...]:
    """Return the names of the secret fields in requests and responses of this operation."""
    schemas = cast("dict[str, Node]", document["components"]["schemas"])
    roots = schema_refs([operation.get("requestBody"), operation["responses"]])
    secrets = {
        key
        for name in reachable(roots, schemas)
        for key, node in cast("dict[str, Node]", schemas[name].get("properties", {})).items()
        if node.get("x-secret")
    }
    return tuple(sorted(secrets))
