"""Validation of requests against the OpenAPI document."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ...errors import ConfigurationError
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from .formats import CHECKED, PARSED
from .json_schema import JsonSchemas
from .request_rules import NOT_BLANK
from .variants import node_at, requirement

if TYPE_CHECKING:
    from jsonschema_rs import Draft7Validator, ValidationError

Explanation = Callable[[list[Any]], str | None]

_JSON = "application/json"
_WHOLE = re.compile(r"[+-]?\d+")
_MOST_FAULTS = 5
# As many digits as Python reads without an option.
_MOST_DIGITS = 4000


class Validation:
    """Validator of requests. Messages contain the path of an error, but no values."""

    def __init__(self, document: Document, *, lenient: bool = False) -> None:
        """Create a validator. Raises ConfigurationError without jsonschema-rs.

        Args:
            document: The OpenAPI document.
            lenient: Accept texts of a wrong format, and values that make no sense.
        """
        try:
            from jsonschema_rs import Draft7Validator
        except ImportError as error:
            msg = (
                "the simulator needs jsonschema-rs to validate requests; "
                "install the extra: pip install 'qovery-async[testing]'"
            )
            raise ConfigurationError(msg) from error
        self._validator = Draft7Validator
        self._document = document
        self._schemas = JsonSchemas(document, lenient=lenient)
        self._formats = {**PARSED, **({} if lenient else CHECKED)}
        self._bodies: dict[Endpoint, Draft7Validator | None] = {}
        self._queries: dict[Endpoint, Draft7Validator | None] = {}

    def check(self, endpoint: Endpoint, query: Mapping[str, str], body: Any) -> None:  # noqa: ANN401  # any JSON
        """Raise `Problem` 400 for an invalid query or body."""
        self._check_query(endpoint, query)
        self._check_body(endpoint, body)

    def _check_body(self, endpoint: Endpoint, body: Any) -> None:  # noqa: ANN401  # any JSON
        content = endpoint.body.get(_JSON)
        if content is None:
            return
        schema = cast("Node", content["schema"])
        if body is None:
            resolved = self._document.resolve(schema)
            if not (endpoint.body_required or resolved.get("required")) or resolved.get("nullable"):
                return
            raise Problem(400, "the request has no body")
        if endpoint not in self._bodies:
            self._bodies[endpoint] = self._compiled(schema)
        _validate(self._bodies[endpoint], body, "", self._explained(schema, body))
        try:
            json.dumps(body, ensure_ascii=False).encode()
        except UnicodeEncodeError as error:
            # UTF-8 cannot encode a lone surrogate, so that no response could contain it.
            raise Problem(400, "the request cannot be read") from error

    def _check_query(self, endpoint: Endpoint, query: Mapping[str, str]) -> None:
        if not endpoint.query_parameters:
            return
        if endpoint not in self._queries:
            self._queries[endpoint] = self._compiled(_query_schema(endpoint))
        values = {
            name: _value(query[name], self._document.resolve(parameter["schema"]))
            for name, parameter in endpoint.query_parameters.items()
            if name in query
        }
        _validate(self._queries[endpoint], values, "query parameter ")

    def responses(self, schema: Node) -> Draft7Validator:
        """Return a validator of responses with a schema."""
        schemas = JsonSchemas(self._document, of_responses=True)
        return self._validator(
            schemas.of(schema),
            formats=dict(PARSED),
            validate_formats=True,
        )

    def _compiled(self, schema: Node) -> Draft7Validator:
        return self._validator(
            self._schemas.of(schema),
            formats=dict(self._formats),
            validate_formats=True,
            mask="the value",
        )

    def _explained(self, schema: Node, body: Any) -> Explanation:  # noqa: ANN401  # any JSON
        """Return a function that explains an error at a path by the document's unions."""

        def explain(path: list[Any]) -> str | None:
            value = body
            for step in path:
                value = value[step]
            node = node_at(self._document, schema, path)
            return requirement(self._document, node, self._schemas.rule(node), value)

        return explain


def _query_schema(endpoint: Endpoint) -> Node:
    parameters = endpoint.query_parameters
    return {
        "type": "object",
        "properties": {name: p["schema"] for name, p in parameters.items()},
        "required": [name for name, p in parameters.items() if p.get("required")],
    }


def _value(text: str, resolved: Node) -> Any:  # noqa: ANN401  # any JSON
    """Convert a query value to its declared type. Return it unchanged if impossible."""
    kind = resolved.get("type")
    if kind == "array":
        items = resolved.get("items", {})
        return [_value(part, items) for part in text.split(",")]
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind in ("integer", "number") and _WHOLE.fullmatch(text) and len(text) < _MOST_DIGITS:
        return int(text)
    if kind == "number":
        try:
            return float(text)
        except ValueError:
            return text
    return text


def _validate(
    validator: Draft7Validator | None,
    value: Any,  # noqa: ANN401  # any JSON
    prefix: str,
    explained: Explanation = lambda _: None,
) -> None:
    if validator is None:
        return
    try:
        if validator.is_valid(value):
            return
        errors = list(validator.iter_errors(value))
    except ValueError as error:
        # Nested too deeply, or a number or a text that JSON does not have.
        raise Problem(400, "the request cannot be read") from error
    found: dict[str, str] = {}
    for fault in errors:
        path, message = _described(fault, explained)
        found.setdefault(path, message)
    faults = [f"{prefix}{path}: {message}" for path, message in sorted(found.items())]
    raise Problem(400, "; ".join(faults[:_MOST_FAULTS]))


def _described(error: ValidationError, explained: Explanation) -> tuple[str, str]:
    """Return the path and the message of an error."""
    error = _deepest(error, explained)
    kind, path = error.kind, list(error.instance_path)
    explanation = explained(path)
    if explanation is not None:
        return (_dotted(path) or "body"), explanation
    if kind.name == "pattern" and cast("Any", kind).pattern == NOT_BLANK:
        return _dotted(path), "is empty"
    if kind.name == "required":
        return _dotted([*path, cast("Any", kind).property]), "is required"
    message = error.message.removeprefix("the value ")
    return (_dotted(path), message) if path else ("body", message)


def _deepest(error: ValidationError, explained: Explanation) -> ValidationError:
    """Return the error of the branch that matched deepest, or one that has an explanation."""
    while error.kind.name in ("anyOf", "oneOf"):
        if explained(list(error.instance_path)) is not None:
            break
        branches = cast("list[list[ValidationError]]", cast("Any", error.kind).context)
        failed = [branch for branch in branches if branch]
        if not failed:
            break
        closest = max(failed, key=lambda branch: max(len(fault.instance_path) for fault in branch))
        fault = max(closest, key=lambda fault: len(fault.instance_path))
        if len(fault.instance_path) < len(error.instance_path) or fault is error:
            break
        if len(failed) > 1 and fault.kind.name == "type" and _is_null(failed[0]):
            fault = failed[-1][0]
        error = fault
    return error


def _is_null(faults: list[ValidationError]) -> bool:
    return "null" in str(faults[0].kind.value)


def _dotted(path: list[Any]) -> str:
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".")
