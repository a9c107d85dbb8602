"""ASGI application of the server: simulated API, control surface and dashboard."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl

from ..http.messages import Message, Receive, Send, read_body, send_response
from ..simulator import Simulator
from .control import PREFIX, Control
from .dashboard import HEADERS, render_dashboard

# Served also without the control surface, for health checks of containers.
HEALTH_PATH = f"{PREFIX}/health"
_CORS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
}
_PREFLIGHT = {
    **_CORS,
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    # The asterisk does not include this header.
    "access-control-allow-headers": "authorization, *",
    "access-control-max-age": "600",
}


class ServerApp:
    """Application of a simulator that can be reset."""

    def __init__(
        self, make: Callable[[], Simulator], *, control: bool = True, cors: bool = False
    ) -> None:
        """Serve a new simulator.

        Args:
            make: Returns a simulator in its initial state.
            control: Serve the control surface and the dashboard.
            cors: Allow calls by pages of any origin.
        """
        self._control = Control(make)
        self._has_control = control
        self._cors = cors

    @property
    def simulator(self) -> Simulator:
        """Current simulator; a reset replaces it."""
        return self._control.simulator

    async def run_in_background(self) -> None:
        """Send the webhooks of the current simulator, also after a reset."""
        while True:
            simulator = self.simulator
            await simulator.webhooks.run(lambda: self.simulator is not simulator)  # noqa: B023  # awaited at once

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
            send = _adding_headers(send, _CORS)
        if path == HEALTH_PATH and method in ("GET", "HEAD"):
            content = b"" if method == "HEAD" else b'{"status": "ok"}'
            await _send(send, 200, {"content-type": "application/json"}, content)
        elif self._has_control and path == "/" and method in ("GET", "HEAD"):
            content = render_dashboard(self.simulator).encode()
            await _send(send, 200, HEADERS, b"" if method == "HEAD" else content)
        elif self._has_control and f"{path}/".startswith(f"{PREFIX}/"):
            await self._respond_control(scope, receive, send)
        else:
            await self.simulator.app(scope, receive, send)

    async def _respond_control(self, scope: Message, receive: Receive, send: Send) -> None:
        content = await read_body(receive)
        if content is None:
            return
        query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1")))
        path = scope["path"].removeprefix(PREFIX)
        response = self._control.respond(scope["method"], path, query, content)
        if response.value is None:
            await _send(send, response.status, {}, b"")
            return
        content = json.dumps(response.value).encode()
        await _send(send, response.status, {"content-type": "application/json"}, content)


async def _send(send: Send, status: int, headers: Mapping[str, str], content: bytes) -> None:
    length = {"content-length": str(len(content))}
    await send_response(send, status, {**headers, **length}, content)


def _adding_headers(send: Send, headers: Mapping[str, str]) -> Send:
    more = [(name.encode(), value.encode()) for name, value in headers.items()]

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    return sending
