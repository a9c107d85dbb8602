"""The whole document in normal form."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

from .describing import describe
from .document import Node, operations, resolve
from .names import NameSpace, pascal
from .report import Report
from .schemas import Schemas
from .shared_components import (
    ERROR_SCHEMA,
    HEADERS,
    SECURITY_SCHEMES,
    error_response,
    error_schema,
    rate_limit_headers,
)
from .wording import operation_summary, parameter_description

_LOCATIONS = ("path", "query", "header", "cookie")


class _Normaliser:
    def __init__(self, document: Node, report: Report) -> None:
        self._document = document
        self._report = report
        self._schemas = Schemas(document, report)
        self._statuses: set[str] = set()
        self._ids = NameSpace([])
        self._security = document.get("security")

    def run(self) -> Node:
        paths: Node = {}
        self._schemas.all()
        for path, method, operation in operations(self._document):
            paths.setdefault(path, {})[method] = self._operation(path, method, operation)
        schemas = self._schemas.all()
        error_name = NameSpace(list(schemas)).take(ERROR_SCHEMA)
        schemas[error_name] = error_schema()
        schemas = dict(sorted(schemas.items()))
        parameters = _share_parameters(paths)
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
        parameters = self._parameters(path, operation, operation_id, place)
        if parameters:
            done["parameters"] = parameters
        body = self._deref(operation.get("requestBody"), place)
        if body and body.get("content"):
            done["requestBody"] = self._body(body, operation_id)
        done["responses"] = self._responses(operation.get("responses") or {}, operation_id, place)
        return done

    def _operation_id(self, operation: Node, path: str, method: str) -> str:
        given = str(operation.get("operationId") or "")
        wanted = given or method + pascal(re.sub(r"[{}]", "", path))
        operation_id = self._ids.take(wanted)
        if operation_id != given:
            self._report.decide(f"{method.upper()} {path}", f"operation id {operation_id} by rule")
        return operation_id

    def _deref(self, node: Any, place: str) -> Node | None:  # any JSON
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node:
            pointer = str(cast("Node", node)["$ref"])
            try:
                node = None if pointer in seen else resolve(self._document, pointer)
            except KeyError:
                node = None
            if node is None:
                self._report.give_up(place, f"the reference {pointer} names nothing")
            seen.add(pointer)
        return cast("Node", node) if isinstance(node, dict) else None

    def _parameters(self, path: str, operation: Node, operation_id: str, place: str) -> list[Node]:
        item = self._document["paths"][path]
        found: dict[tuple[str, str], Node] = {}
        for raw in [*(item.get("parameters") or []), *(operation.get("parameters") or [])]:
            parameter = self._deref(raw, place)
            if parameter is None or parameter.get("in") not in _LOCATIONS:
                continue
            key = (str(parameter["in"]), str(parameter["name"]))
            found[key] = self._parameter(parameter, operation_id)
        in_path = re.findall(r"{([^{}]+)}", path)
        for name in in_path:
            if ("path", name) not in found:
                self._report.decide(place, f"path parameter {name} is not declared; text")
                found["path", name] = _parameter("path", name, {"type": "string"})
        for location, name in list(found):
            if location == "path" and name not in in_path:
                self._report.decide(place, f"path parameter {name} is not in the path; dropped")
                del found[location, name]
        order = {name: index for index, name in enumerate(in_path)}
        return [
            found[key]
            for key in sorted(
                found, key=lambda k: (_LOCATIONS.index(k[0]), order.get(k[1], 0), k[1])
            )
        ]

    def _parameter(self, given: Node, operation_id: str) -> Node:
        name, location = str(given["name"]), str(given["in"])
        schema = given.get("schema")
        if schema is None:
            schema = next(iter((given.get("content") or {}).values()), {}).get("schema", {})
        node = self._schemas.node(schema, pascal(operation_id) + pascal(name))
        done = _parameter(location, name, node, required=bool(given.get("required")))
        done.update(
            {k: given[k] for k in ("deprecated", "style", "explode") if given.get(k) is not None}
        )
        return done

    def _body(self, body: Node, operation_id: str) -> Node:
        done: Node = {"required": True} if body.get("required") else {}
        done["content"] = self._content(body["content"], f"{pascal(operation_id)}Body")
        return done

    def _content(self, content: Node, name: str) -> Node:
        return {
            media: {"schema": self._schemas.node((given or {}).get("schema", {}), name)}
            for media, given in sorted(content.items())
        }

    def _responses(self, given: Mapping[Any, Any], operation_id: str, place: str) -> Node:
        done: Node = {}
        statuses = {str(status): response for status, response in given.items()}
        successes = [status for status in statuses if status[:1] == "2"]
        for status in sorted(statuses):
            if status[:1] in "45" and status[:3].isdigit():
                self._statuses.add(status)
                done[status] = {"$ref": f"#/components/responses/Error{status}"}
                continue
            response = self._deref(statuses[status], place) or {}
            suffix = status if len(successes) > 1 else ""
            name = f"{pascal(operation_id)}{suffix}Response"
            done[status] = {"description": "Success", "headers": rate_limit_headers()}
            if response.get("content"):
                done[status]["content"] = self._content(response["content"], name)
        if not successes:
            self._report.decide(place, "no successful answer declared; 200 without content")
            done["200"] = {"description": "Success", "headers": rate_limit_headers()}
        for status in ("429", "500"):
            self._statuses.add(status)
            done[status] = {"$ref": f"#/components/responses/Error{status}"}
        return dict(sorted(done.items()))


def _parameter(location: str, name: str, schema: Node, *, required: bool = False) -> Node:
    done: Node = {
        "in": location,
        "name": name,
        "description": parameter_description(name, location),
    }
    if required or location == "path":
        done["required"] = True
    return {**done, "schema": schema}


def _share_parameters(paths: Node) -> Node:
    """Move parameters that occur more than once into components, and refer to them."""
    lists = [
        op["parameters"] for item in paths.values() for op in item.values() if "parameters" in op
    ]
    count = Counter(json.dumps(p, sort_keys=True) for parameters in lists for p in parameters)
    names = NameSpace([])
    shared: dict[str, str] = {}
    components: Node = {}
    for text in sorted((t for t, n in count.items() if n > 1), key=lambda t: (-count[t], t)):
        parameter = json.loads(text)
        shared[text] = names.take(parameter["name"])
        components[shared[text]] = parameter
    for parameters in lists:
        for index, parameter in enumerate(parameters):
            name = shared.get(json.dumps(parameter, sort_keys=True))
            if name is not None:
                parameters[index] = {"$ref": f"#/components/parameters/{name}"}
    return {
        name: {
            key: components[name][key]
            for key in (
                "in",
                "name",
                "description",
                "required",
                "deprecated",
                "style",
                "explode",
                "schema",
            )
            if key in components[name]
        }
        for name in sorted(components)
    }


def normal_form(document: Node, report: Report) -> Node:
    """The normal form of an upstream document; what was decided and what was not is in `report`."""
    normal = _Normaliser(document, report).run()
    describe(normal)
    return normal
