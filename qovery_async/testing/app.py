"""The simulator as an ASGI application."""

from __future__ import annotations

import io
import itertools
import json
import zipfile
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any, cast
from urllib.parse import parse_qsl, unquote

from .document import Endpoint
from .problems import Problem
from .world import World

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = dict[str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the simulator answered."""

    method: str
    path: str
    operation_id: str | None
    status: int


@dataclass(slots=True)
class RateWindow:
    """One token's requests in a fixed window."""

    limit: int
    seconds: float
    began: float = 0.0
    used: int = 0

    def take(self, now: float) -> bool:
        """Count a request; False when the window is used up."""
        if now - self.began >= self.seconds:
            self.began, self.used = now, 0
        self.used += 1
        return self.used <= self.limit

    def headers(self) -> Headers:
        """What every answer says of it."""
        return {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(max(0, self.limit - self.used)),
            "x-ratelimit-reset": str(int(self.began + self.seconds)),
        }


@dataclass(slots=True)
class App:
    """Answers HTTP requests from a world; callable as ASGI 3.0."""

    world: World
    tokens: frozenset[str]
    limit: int = 1000
    window_seconds: float = 3600.0
    requests: list[Request] = field(default_factory=list[Request])
    _windows: dict[str, RateWindow] = field(default_factory=dict[str, RateWindow])
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one ASGI scope: a request, or the lifespan of a server."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        body = b""
        more = True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        raw_path = scope.get("raw_path") or scope["path"].encode()
        status, headers, content = self.respond(
            scope["method"],
            raw_path.decode("latin-1").partition("?")[0],
            scope.get("query_string", b"").decode("latin-1"),
            {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]},
            body,
        )
        pairs = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": pairs})
        await send({"type": "http.response.body", "body": content})

    def respond(
        self, method: str, path: str, query: str, headers: Headers, body: bytes
    ) -> tuple[int, Headers, bytes]:
        """(status, headers, content) of one request."""
        segments = [unquote(segment) for segment in path.strip("/").split("/")]
        matched = self.world.document.match(method, segments)
        common: Headers = {
            "date": formatdate(self.world.clock.now(), usegmt=True),
            "x-qovery-request-id": f"simulated-{next(self._ids):06d}",
        }
        try:
            endpoint, arguments = self._route(method, segments)
            if endpoint.secured:
                self._admit(headers.get("authorization", ""), common)
            arguments_of_query = dict(parse_qsl(query, keep_blank_values=True))
            given = _decoded(endpoint, headers, body)
            answer = self.world.answer(endpoint, arguments, arguments_of_query, given)
            status = endpoint.status
            content, media = _encoded(endpoint, headers.get("accept", ""), answer)
        except Problem as problem:
            status, media = problem.status, "application/json"
            content = json.dumps(problem.body()).encode()
        if media:
            common["content-type"] = media
        common["content-length"] = str(len(content))
        operation_id = matched[0].operation_id if matched else None
        self.requests.append(Request(method, path, operation_id, status))
        return status, common, content

    def _route(self, method: str, segments: list[str]) -> tuple[Endpoint, dict[str, str]]:
        matched = self.world.document.match(method, segments)
        if matched is not None:
            return matched
        allowed = self.world.document.methods(segments)
        if allowed:
            raise Problem(405, f"this path allows {', '.join(allowed)}")
        raise Problem(404, "no operation has this path")

    def _admit(self, authorization: str, answer_headers: Headers) -> None:
        scheme, _, token = authorization.partition(" ")
        if scheme not in ("Token", "Bearer") or token not in self.tokens:
            raise Problem(401, "the access token is missing or wrong")
        window = self._windows.get(token)
        if window is None:
            window = self._windows[token] = RateWindow(self.limit, self.window_seconds)
        within = window.take(self.world.clock.now())
        answer_headers |= window.headers()
        if not within:
            raise Problem(429, "the token's requests are used up")


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


def _decoded(endpoint: Endpoint, headers: Headers, body: bytes) -> Any:  # noqa: ANN401  # any JSON
    if not body or not endpoint.body:
        return None
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media not in endpoint.body:
        raise Problem(
            415, f"the body is {media or 'of no type'}; this takes {', '.join(endpoint.body)}"
        )
    if media != "application/json":
        return body.decode("utf-8", "replace")
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "the body is not JSON") from error


def _encoded(endpoint: Endpoint, accept: str, answer: Any) -> tuple[bytes, str]:  # noqa: ANN401  # any JSON
    media = list(endpoint.answers[endpoint.status])
    if not media:
        return b"", ""
    wanted = [part.partition(";")[0].strip() for part in accept.split(",")]
    chosen = next((m for m in wanted if m in media), media[0])
    if chosen == "application/json":
        return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode(), chosen
    if chosen == "application/octet-stream":
        return _archive(), chosen
    if chosen == "text/plain" and isinstance(answer, dict):
        members = list(cast("dict[str, Any]", answer).values())
        lists = [cast("list[Any]", v) for v in members if isinstance(v, list)]
        return "\n".join(str(line) for line in lists[0]).encode() if lists else b"", chosen
    return b"# simulated\nkey: value\n", chosen


def _archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("main.tf"), "# simulated\n")
    return buffer.getvalue()
