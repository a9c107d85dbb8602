"""Requests and responses of the simulator, and the types of ASGI."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, NamedTuple

from ..model.document import Endpoint
from ..model.problems import Problem
from .request_log import Request

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = dict[str, str]
NOTHING_SENT = -1


class ReceivedRequest(NamedTuple):
    """Request as received. `matched` is its operation with the path arguments."""

    method: str
    path: str
    segments: list[str]
    query: str
    headers: Mapping[str, str]
    body: bytes
    matched: tuple[Endpoint, dict[str, str]] | None

    @property
    def operation_id(self) -> str | None:
        """Operation of the method and path, None if unknown."""
        return self.matched[0].operation_id if self.matched else None


class PlannedResponse(NamedTuple):
    """Response with its faults.

    The response is sent after `delay` seconds. The connection breaks after `cut_at` bytes of the
    content, or before the response if `cut_at` is `NOTHING_SENT`.
    """

    status: int
    headers: Headers
    content: bytes
    cut_at: int | None = None
    delay: float = 0.0
    request: Request | None = None


def problem_response(problem: Problem, headers: Headers) -> PlannedResponse:
    """Return the error response of a problem. Its body omits an empty detail."""
    body = problem.body()
    if not problem.detail:
        body.pop("detail", None)
    content = json.dumps(body).encode()
    return build_response(problem.status, headers, "application/json", content)


def build_response(status: int, headers: Headers, media: str, content: bytes) -> PlannedResponse:
    """Return a response with the headers of its content."""
    if media:
        headers["content-type"] = media
    headers["content-length"] = str(len(content))
    return PlannedResponse(status, headers, content)


async def send_response(
    send: Send, status: int, headers: Mapping[str, str], content: bytes, *, more: bool = False
) -> None:
    """Send a response as ASGI messages. With `more`, the body is unfinished."""
    pairs = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    await send({"type": "http.response.body", "body": content, "more_body": more})


async def read_body(receive: Receive) -> bytes | None:
    """Read the body of a request. None if the client disconnected before its end."""
    chunks: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks)
