"""Overrides: responses that tests give for an operation, instead of the simulated ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias, cast

from ..._codec import encode
from ..model.document import Endpoint, Node
from ..model.suggestions import check_operation
from .call_patterns import CallPattern, call_pattern
from .request_log import Request

# A function of a request returns the value of the response, or (status, value).
ValueOf: TypeAlias = Callable[[Request], Any]
_LOWEST_STATUS, _HIGHEST_STATUS = 200, 599


class OverriddenResponse(NamedTuple):
    """Status and JSON value of a response; no status is the operation's own."""

    status: int | None
    value: Any


@dataclass(slots=True, eq=False)
class Override:
    """Response of the calls that fit a pattern. `used` counts them."""

    pattern: CallPattern
    value: Any
    status: int | None = None
    times: int | None = None
    used: int = 0

    @property
    def is_over(self) -> bool:
        """Whether the override has reached its number of calls."""
        return self.times is not None and self.used >= self.times

    def respond(self, request: Request) -> OverriddenResponse:
        """Return the response to a request and count it.

        Exceptions of a function that computes the value propagate.
        """
        self.used += 1
        if not callable(self.value):
            return OverriddenResponse(self.status, self.value)
        computed: Any = self.value(request)
        status = self.status
        if isinstance(computed, tuple):
            status, computed = cast("tuple[int, Any]", computed)
            check_status(status)
        return OverriddenResponse(status, encode(computed))

    def as_json(self) -> Node:
        """Return the override as JSON. A function has no value in it."""
        return {
            "operation_id": self.pattern.operation_id,
            "arguments": dict(self.pattern.arguments),
            "body": self.pattern.body,
            "value": None if callable(self.value) else self.value,
            "status": self.status,
            "times": self.times,
            "used": self.used,
        }


class Overrides:
    """Overrides of a simulator; the latest one that fits a call wins."""

    def __init__(self, endpoints: Mapping[str, Endpoint]) -> None:
        self._endpoints = endpoints
        self._overrides: list[Override] = []

    def __iter__(self) -> Iterator[Override]:
        return iter(tuple(self._overrides))

    def __len__(self) -> int:
        return len(self._overrides)

    def add(
        self,
        operation_id: str,
        value: Any = None,  # noqa: ANN401  # any JSON, or a function of the request
        *,
        arguments: Mapping[str, object] | None = None,
        body: object = None,
        status: int | None = None,
        times: int | None = None,
    ) -> Override:
        """Add an override. See `Simulator.respond`."""
        pattern = call_pattern(self._endpoints, operation_id, arguments or {}, body)
        if status is not None:
            check_status(status)
        if times is not None and times < 1:
            msg = f"times must be at least 1 (got {times})"
            raise ValueError(msg)
        if not callable(value):
            # A copy: the caller may change its value later.
            value = json.loads(json.dumps(encode(value)))
        override = Override(pattern, value, status, times)
        self._overrides.append(override)
        return override

    def remove(self, override: Override | str) -> None:
        """Remove an override, or all of an operation. A missing one is not an error.

        Raises ValueError with a suggestion if no operation has the id.
        """
        if isinstance(override, str):
            check_operation(override, self._endpoints)
        self._overrides = [
            one
            for one in self._overrides
            if one is not override and one.pattern.operation_id != override
        ]

    def clear(self) -> None:
        """Remove all overrides."""
        self._overrides.clear()

    def choose(self, request: Request) -> Override | None:
        """Return the override of a request, or None."""
        for override in reversed(self._overrides):
            if not override.is_over and override.pattern.matches(request):
                return override
        return None


def check_status(status: object) -> None:
    """Raise ValueError for a status that no response can have."""
    if not isinstance(status, int) or not _LOWEST_STATUS <= status <= _HIGHEST_STATUS:
        msg = f"status must be from {_LOWEST_STATUS} to {_HIGHEST_STATUS} (got {status!r})"
        raise ValueError(msg)
