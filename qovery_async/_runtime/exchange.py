"""One call on its way through the stages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .._rules.requests import PreparedRequest
    from ..credentials import Credential


@dataclass(slots=True)
class Exchange:
    """A call: what it is, what is sent, and how far it got.

    `path` is the template, for errors. `phase` says what the call is doing, for the error of a
    deadline that passes.
    """

    operation_id: str | None
    path: str
    request: PreparedRequest
    idempotent: bool
    secured: bool
    timeout: float | None
    attempts: int = 0
    phase: str = "starting"
    credential: Credential | None = None

    def about(self) -> dict[str, Any]:
        """What every error about this call says."""
        return {
            "operation_id": self.operation_id,
            "method": self.request.method,
            "path": self.path,
            "attempts": self.attempts,
        }

    @property
    def title(self) -> str:
        """The call's name in messages."""
        return f"{self.operation_id or 'request'} ({self.request.method} {self.path})"


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer; names of headers are in lower case.

    Its repr shows neither headers nor content: servers repeat tokens in them.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


Stage: TypeAlias = Callable[[Exchange], Awaitable[Answer]]
