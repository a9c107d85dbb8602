"""What arrives at the simulator, and what leaves it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, NamedTuple

from ..model.document import Endpoint
from ..model.problems import Problem
from .request_log import Request

# The types of ASGI.
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = dict[str, str]
NOTHING_SENT = -1


class Arrival(NamedTuple):
    """A request as it came; `matched` is its operation and path arguments."""

    method: str
    path: str
    segments: list[str]
    query: str
    headers: Mapping[str, str]
    body: bytes
    matched: tuple[Endpoint, dict[str, str]] | None

    @property
    def operation_id(self) -> str | None:
        """The operation that its path and method name."""
        return self.matched[0].operation_id if self.matched else None


class Delivery(NamedTuple):
    """An answer, and how it gets to the client.

    The connection breaks after `cut_at` bytes of the content, or before any answer.
    """

    status: int
    headers: Headers
    content: bytes
    cut_at: int | None = None
    delay: float = 0.0
    request: Request | None = None


def refusal(problem: Problem, headers: Headers) -> Delivery:
    """The answer that says what is refused; one without a detail says no more than its status."""
    body = problem.body()
    if not problem.detail:
        body.pop("detail", None)
    content = json.dumps(body).encode()
    return delivered(problem.status, headers, "application/json", content)


def delivered(status: int, headers: Headers, media: str, content: bytes) -> Delivery:
    """An answer with the headers that tell of its content."""
    if media:
        headers["content-type"] = media
    headers["content-length"] = str(len(content))
    return Delivery(status, headers, content)
