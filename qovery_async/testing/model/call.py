"""Calls of the simulated API, and their results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from .caller import Caller
from .document import Endpoint
from .problems import Problem
from .store import Record


@dataclass(slots=True)
class Call:
    """An operation with its arguments; `records` are those of the path, outermost first."""

    endpoint: Endpoint
    arguments: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    caller: Caller
    records: list[Record] = field(default_factory=list[Record])

    @property
    def target(self) -> Record | None:
        """Innermost record of the path, or None."""
        return self.records[-1] if self.records else None


class Result(NamedTuple):
    """Result of a call: a JSON value or None, and a status.

    Without a `status`, the operation's first declared one applies. `record` is the created record,
    for the audit log.
    """

    value: Any = None
    status: int | None = None
    record: Record | None = None


def fields_of(body: Any) -> dict[str, Any]:  # noqa: ANN401  # any JSON
    """Return the fields of a body, or none if the body is not an object."""
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def existing(call: Call) -> Record:
    """Return the target of a call. Raises `Problem` 404 if there is none."""
    if call.target is None:
        raise Problem(404, "there is nothing with this id")
    return call.target


Handler = Callable[[Call], Result]
