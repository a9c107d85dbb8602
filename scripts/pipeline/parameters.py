"""Parameters in normal form, and those that several operations share."""

from __future__ import annotations

import json
import re
from collections import Counter

from .descriptions.operations import parameter_description
from .document import Node
from .names import NameSpace, component_name, pascal
from .references import dereference
from .report import Report
from .schemas import Schemas

_LOCATIONS = ("path", "query", "header", "cookie")
_ORDER = ("in", "name", "description", "required", "deprecated", "style", "explode", "schema")


class Parameters:
    """Reads the parameters of one upstream document."""

    def __init__(self, document: Node, schemas: Schemas, report: Report) -> None:
        """Take the document, the reader of its schemas, and the report of decisions."""
        self._document = document
        self._schemas = schemas
        self._report = report

    def of(self, path: str, operation: Node, operation_id: str) -> list[Node]:
        """Return the parameters of an operation and its path: path parameters first, in order."""
        place = operation_id
        item = self._document["paths"][path]
        found: dict[tuple[str, str], Node] = {}
        for raw in [*(item.get("parameters") or []), *(operation.get("parameters") or [])]:
            parameter = dereference(self._document, raw, place, self._report)
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
            contents = list((given.get("content") or {}).values())
            schema = contents[0].get("schema", {}) if contents else {}
        node = self._schemas.node(schema, pascal(operation_id) + pascal(name))
        done = _parameter(location, name, node, required=bool(given.get("required")))
        done.update(
            {k: given[k] for k in ("deprecated", "style", "explode") if given.get(k) is not None}
        )
        return done


def _parameter(location: str, name: str, schema: Node, *, required: bool = False) -> Node:
    done: Node = {
        "in": location,
        "name": name,
        "description": parameter_description(name, location),
    }
    if required or location == "path":
        done["required"] = True
    return {**done, "schema": schema}


def share_parameters(paths: Node) -> Node:
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
        shared[text] = names.take(component_name(parameter["name"]))
        components[shared[text]] = parameter
    for parameters in lists:
        for index, parameter in enumerate(parameters):
            name = shared.get(json.dumps(parameter, sort_keys=True))
            if name is not None:
                parameters[index] = {"$ref": f"#/components/parameters/{name}"}
    return {
        name: {key: components[name][key] for key in _ORDER if key in components[name]}
        for name in sorted(components)
    }
