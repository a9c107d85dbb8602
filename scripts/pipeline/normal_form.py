"""Normal form of a whole document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .component_names import settle_component_names
from .descriptions import describe
from .descriptions.operations import operation_summary
from .document import Node, operations
from .media_types import is_json, schema_of_media, settled
from .names import NameSpace, pascal
from .parameters import Parameters, share_parameters
from .recursion import cut_endless_schemas
from .references import dereference, settle_path_items
from .report import Report, reading
from .schemas import Schemas
from .shared_components import (
    ERROR_SCHEMA,
    HEADERS,
    SECURITY_SCHEMES,
    error_response,
    error_schema,
    rate_limit_headers,
)


class _Normaliser:
    def __init__(self, document: Node, report: Report) -> None:
        settle_component_names(document, report)
        settle_path_items(document, report)
        self._document = document
        self._report = report
        self._schemas = Schemas(document, report)
        self._parameters = Parameters(document, self._schemas, report)
        self._statuses: set[str] = set()
        self._ids = NameSpace([])
        self._security = document.get("security")

    def run(self) -> Node:
        paths: Node = {}
        self._schemas.all()
        for path, method, operation in operations(self._document):
            with reading(f"{method.upper()} {path}"):
                paths.setdefault(path, {})[method] = self._operation(path, method, operation)
        schemas = self._schemas.all()
        cut_endless_schemas(schemas, self._report)
        error_name = _error_name(schemas)
        schemas[error_name] = error_schema()
        schemas = dict(sorted(schemas.items()))
        parameters = share_parameters(paths)
        return {
            "openapi": "3.0.3",
            "info": {
                "title": "Qovery API",
                "version": str((self._document.get("info") or {}).get("version", "0")),
                "description": "The interface of the Qovery REST API in normal form.",
            },
            "servers": [
                {"url": str(server["url"])}
                for server in self._document.get("servers") or []
                if isinstance(server, dict) and "url" in server
            ]
            or [{"url": "https://api.qovery.com"}],
            "security": [{name: []} for name in SECURITY_SCHEMES],
            "paths": {path: dict(sorted(paths[path].items())) for path in sorted(paths)},
            "components": {
                "schemas": schemas,
                "parameters": parameters,
                "responses": {
                    f"Error{status}": error_response(status, error_name)
                    for status in sorted(self._statuses)
                },
                "headers": HEADERS,
                "securitySchemes": SECURITY_SCHEMES,
            },
        }

    def _operation(self, path: str, method: str, operation: Node) -> Node:
        place = f"{method.upper()} {path}"
        operation_id = self._operation_id(operation, path, method)
        deprecated = bool(operation.get("deprecated"))
        done: Node = {
            "operationId": operation_id,
            "summary": operation_summary(method, path, operation_id, deprecated=deprecated),
            "tags": [str(tag) for tag in operation.get("tags") or [path.split("/")[1]]][:1],
        }
        if deprecated:
            done["deprecated"] = True
        security = operation.get("security", self._security)
        if security == []:
            done["security"] = []
        parameters = self._parameters.of(path, operation, operation_id)
        if parameters:
            done["parameters"] = parameters
        body = dereference(self._document, operation.get("requestBody"), place, self._report)
        if body and body.get("content"):
            done["requestBody"] = self._body(body, operation_id)
        done["responses"] = self._responses(operation.get("responses") or {}, operation_id, place)
        return done

    def _operation_id(self, operation: Node, path: str, method: str) -> str:
        given = re.sub(r"\s", "_", str(operation.get("operationId") or ""))
        wanted = given or method + pascal(re.sub(r"[{}]", "", path))
        operation_id = self._ids.take(wanted)
        if operation_id != given:
            self._report.decide(f"{method.upper()} {path}", f"operation id {operation_id} by rule")
        return operation_id

    def _body(self, body: Node, operation_id: str) -> Node:
        done: Node = {"required": True} if body.get("required") else {}
        done["content"] = self._content(
            body["content"], f"{pascal(operation_id)}Body", operation_id
        )
        return done

    def _content(self, content: Node, name: str, place: str) -> Node:
        done: Node = {}
        for given, of_media in sorted(content.items()):
            media = settled(given)
            if media is None:
                self._report.decide(place, f"{given!r} is not a media type; dropped")
            elif is_json(media):
                done[media] = {
                    "schema": self._schemas.node((of_media or {}).get("schema", {}), name)
                }
            else:
                done[media] = {"schema": schema_of_media(media)}
        return done

    def _responses(self, given: Mapping[Any, Any], operation_id: str, place: str) -> Node:
        done: Node = {}
        statuses = {str(status): response for status, response in given.items()}
        successes = [status for status in statuses if status[:1] == "2"]
        for status in sorted(statuses):
            if status[:1] in "45" and status[:3].isdigit():
                self._statuses.add(status)
                done[status] = {"$ref": f"#/components/responses/Error{status}"}
                continue
            response = dereference(self._document, statuses[status], place, self._report) or {}
            suffix = status if len(successes) > 1 else ""
            name = f"{pascal(operation_id)}{suffix}Response"
            done[status] = {"description": "Success", "headers": rate_limit_headers()}
            if response.get("content"):
                done[status]["content"] = self._content(response["content"], name, operation_id)
        if not successes:
            self._report.decide(place, "no successful answer declared; 200 without content")
            done["200"] = {"description": "Success", "headers": rate_limit_headers()}
        for status in ("429", "500"):
            self._statuses.add(status)
            done[status] = {"$ref": f"#/components/responses/Error{status}"}
        return dict(sorted(done.items()))


def _error_name(schemas: Node) -> str:
    """Return the name of the error schema: `ErrorBody`, or a free name if the document has it."""
    there = schemas.get(ERROR_SCHEMA, {}).get("properties", {})
    if there.keys() == error_schema()["properties"].keys():
        return ERROR_SCHEMA
    return NameSpace(list(schemas)).take(ERROR_SCHEMA)


def normal_form(document: Node, report: Report) -> Node:
    """Return the normal form of an upstream document; decisions are added to `report`."""
    normal = _Normaliser(document, report).run()
    describe(normal)
    return normal
