"""The ASGI application of the server: the simulated API, its control surface and its page."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl

from ..app import Message, Receive, Send, read_body
from ..simulator import Simulator
from .control import PREFIX, Control
from .dashboard import HEADERS, page

_CORS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
}
_PREFLIGHT = {
    **_CORS,
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    # The asterisk does not stand for this one.
    "access-control-allow-headers": "authorization, *",
    "access-control-max-age": "600",
}


class Entrance:
    """Serves a simulator that can be made anew."""

    def __init__(
        self, make: Callable[[], Simulator], *, control: bool = True, cors: bool = False
    ) -> None:
        """Make the simulator; `control` switches what is not of the API, `cors` lets pages call."""
        self._control = Control(make)
        self._is_controlled = control
        self._cors = cors

    @property
    def simulator(self) -> Simulator:
        """The one that is served now."""
        return self._control.simulator

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one ASGI scope."""
        if scope["type"] != "http":
            await self.simulator.app(scope, receive, send)
            return
        method, path = scope["method"], scope["path"]
        if self._cors:
            if method == "OPTIONS":
                await _send(send, 204, _PREFLIGHT, b"")
                return
            send = _with_headers(send, _CORS)
        if self._is_controlled and path == "/" and method in ("GET", "HEAD"):
            content = page(self.simulator).encode()
            await _send(send, 200, HEADERS, b"" if method == "HEAD" else content)
        elif self._is_controlled and f"{path}/".startswith(f"{PREFIX}/"):
            await self._controlled(scope, receive, send)
        else:
            await self.simulator.app(scope, receive, send)

    async def _controlled(self, scope: Message, receive: Receive, send: Send) -> None:
        content = await read_body(receive)
        if content is None:
            return
        query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1")))
        path = scope["path"].removeprefix(PREFIX)
        reply = self._control.respond(scope["method"], path, query, content)
        if reply.value is None:
            await _send(send, reply.status, {}, b"")
            return
        content = json.dumps(reply.value).encode()
        await _send(send, reply.status, {"content-type": "application/json"}, content)


async def _send(send: Send, status: int, headers: Mapping[str, str], content: bytes) -> None:
    given = {**headers, "content-length": str(len(content))}
    pairs = [(name.encode(), value.encode()) for name, value in given.items()]
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    await send({"type": "http.response.body", "body": content})


def _with_headers(send: Send, headers: Mapping[str, str]) -> Send:
    more = [(name.encode(), value.encode()) for name, value in headers.items()]

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return sending
