"""ASGI application of the simulator: HTTP requests, WebSockets and the lifespan."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio

from .gateway import Gateway
from .http.broken_connections import CUT, ConnectionCutError
from .http.handling import RequestHandler
from .http.messages import (
    NOTHING_SENT,
    Headers,
    Message,
    PlannedResponse,
    Receive,
    Send,
    read_body,
    send_response,
)


class App:
    """ASGI 3.0 application of a request handler and a gateway.

    Servers of this package call `run_in_background` for as long as they run.
    """

    def __init__(
        self,
        handler: RequestHandler,
        gateway: Gateway,
        run_in_background: Callable[[], Awaitable[None]],
    ) -> None:
        self.handler = handler
        self.gateway = gateway
        self.run_in_background = run_in_background

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one ASGI scope: a request, a WebSocket or the lifespan of a server."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] == "websocket":
            await self.gateway(scope, receive, send)
            return
        body = await read_body(receive)
        if body is None:
            return
        raw_path = scope.get("raw_path") or scope["path"].encode()
        response = self.handler.handle(
            scope["method"],
            raw_path.decode("latin-1").partition("?")[0],
            scope.get("query_string", b"").decode("latin-1"),
            {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]},
            body,
        )
        if response.delay:
            await self._wait(response)
        if response.cut_at is None:
            await send_response(send, response.status, response.headers, response.content)
            return
        if response.cut_at != NOTHING_SENT:
            content = response.content[: response.cut_at]
            await send_response(send, response.status, response.headers, content, more=True)
        await _cut(scope, receive, response)

    async def _wait(self, response: PlannedResponse) -> None:
        await anyio.sleep(response.delay)
        request = response.request
        if request is not None:
            request.duration = self.handler.world.clock.now() - request.at

    def respond(
        self, method: str, path: str, query: str, headers: Headers, body: bytes
    ) -> tuple[int, Headers, bytes]:
        """Return (status, headers, content) of one request, ignoring its delay.

        Header names are in lower case. A request without a response returns `(0, {}, b"")`.
        """
        response = self.handler.handle(method, path, query, headers, body)
        return response.status, response.headers, response.content[: response.cut_at]


async def _cut(scope: Message, receive: Receive, response: PlannedResponse) -> None:
    cut = scope.get("extensions", {}).get(CUT)
    if cut is not None:
        cut()
        await receive()  # returns once the connection is closed
        return
    if response.cut_at == NOTHING_SENT:
        msg = "Server disconnected without sending a response."  # the message of httpcore
        raise ConnectionCutError(msg)
    msg = (
        "peer closed connection without sending complete message body "
        f"(received {response.cut_at} bytes, expected {len(response.content)})"
    )
    raise ConnectionCutError(msg)


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
