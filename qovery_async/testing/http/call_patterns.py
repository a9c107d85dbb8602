"""Patterns of calls: an operation, with the arguments and parts of the body that tests expect."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, cast
from uuid import UUID

from ..._codec import encode
from ..model.document import Endpoint, Node
from ..model.identifiers import identifier_of
from ..model.suggestions import check_operation, suggest_name
from .request_log import Request


@dataclass(frozen=True, slots=True)
class CallPattern:
    """Pattern of calls of one operation.

    `arguments` are path and query arguments by their names in the API. `body` matches bodies that
    contain its fields; None matches every body.
    """

    operation_id: str
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None

    def matches(self, request: Request) -> bool:
        """Whether a request is a call of this pattern."""
        if request.operation_id != self.operation_id:
            return False
        given = {**request.raw_query_arguments, **request.path_arguments}
        if any(
            name not in given or identifier_of(given[name]) != expected
            for name, expected in self.arguments.items()
        ):
            return False
        return self.body is None or contains(request.body, self.body)

    def __str__(self) -> str:
        shown = [f"{name}={value}" for name, value in self.arguments.items()]
        if self.body is not None:
            shown.append("a body")
        return self.operation_id + (f" with {', '.join(shown)}" if shown else "")


def call_pattern(
    endpoints: Mapping[str, Endpoint],
    operation_id: str,
    arguments: Mapping[str, object],
    body: object = None,
) -> CallPattern:
    """Return the pattern of an operation id and arguments.

    Arguments are named as in the API (`environmentId`) or in Python (`environment_id`). Raises
    ValueError with a suggestion for an unknown operation or argument.
    """
    check_operation(operation_id, endpoints)
    endpoint = endpoints[operation_id]
    path = [step.text for step in endpoint.steps if step.is_parameter]
    known = {_python_name(name): name for name in (*endpoint.query_parameters, *path)}
    found: dict[str, str] = {}
    for name, value in arguments.items():
        spec_name = known.get(_python_name(name))
        if spec_name is None:
            suggestion = suggest_name(name, known)
            msg = f"{operation_id} has no argument {name}: {suggestion}"
            raise ValueError(msg)
        found[spec_name] = _text(value)
    return CallPattern(operation_id, found, encode(body))


def contains(value: object, expected: object) -> bool:
    """Whether a JSON value contains another one: objects may have further fields."""
    if isinstance(expected, dict):
        if not isinstance(value, dict):
            return False
        fields = cast("Node", value)
        return all(
            name in fields and contains(fields[name], inner)
            for name, inner in cast("Node", expected).items()
        )
    if isinstance(expected, list) and isinstance(value, list):
        items, wanted = cast("list[object]", value), cast("list[object]", expected)
        return len(items) == len(wanted) and all(map(contains, items, wanted))
    return value == expected


def check_patterns(patterns: Collection[str], known: Collection[str]) -> None:
    """Raise ValueError for a pattern such as `list*` that fits no operation."""
    from fnmatch import fnmatchcase

    for pattern in patterns:
        if not any(fnmatchcase(name, pattern) for name in known):
            suggestion = "" if set("*?[") & set(pattern) else f": {suggest_name(pattern, known)}"
            msg = f"no operation matches {pattern!r}{suggestion}"
            raise ValueError(msg)


def _python_name(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).replace("-", "_").lower()


def _text(value: object) -> str:
    """Return an argument as it is sent in a path or a query."""
    if isinstance(value, UUID | str) or hasattr(value, "id"):
        return identifier_of(cast("UUID | str", value))
    written = encode(value)
    return str(written).lower() if isinstance(written, bool) else str(written)
