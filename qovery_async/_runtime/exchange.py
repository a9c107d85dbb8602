"""One call on its way through the stages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .._rules.requests import PreparedRequest
    from ..credentials import Credential


class Exchange:
    """A call: what it is, what is sent, and how far it got.

    `path` is the template, for errors. `phase` says what the call is doing, for the error of a
    deadline that passes.
    """

    # Written out: a dataclass costs every process half a millisecond of its start.
    __slots__ = (
        "attempts",
        "credential",
        "idempotent",
        "operation_id",
        "path",
        "phase",
        "request",
        "secured",
        "timeout",
    )

    def __init__(
        self,
        operation_id: str | None,
        path: str,
        request: PreparedRequest,
        *,
        idempotent: bool,
        secured: bool,
        timeout: float | None,
    ) -> None:
        """Begin a call."""
        self.operation_id = operation_id
        self.path = path
        self.request = request
        self.idempotent = idempotent
        self.secured = secured
        self.timeout = timeout
        self.attempts = 0
        self.phase = "starting"
        self.credential: Credential | None = None

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


class Answer:
    """A complete answer; names of headers are in lower case.

    Its repr shows neither headers nor content: servers repeat tokens in them.
    """

    __slots__ = ("content", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        """Keep an answer."""
        self.status = status
        self.headers = headers
        self.content = content

    def __repr__(self) -> str:
        """Status and size."""
        return f"<Answer {self.status}, {len(self.content)} bytes>"


Stage: TypeAlias = Callable[[Exchange], Awaitable[Answer]]
