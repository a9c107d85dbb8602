"""The simulator as an ASGI application."""

from __future__ import annotations

import anyio

from .gateway import Gateway
from .http.broken_connections import CUT, ConnectionCutError
from .http.handling import Edge
from .http.messages import NOTHING_SENT, Delivery, Headers, Message, Receive, Send


class App:
    """Answers HTTP requests, and WebSockets by its gateway; callable as ASGI 3.0."""

    def __init__(self, edge: Edge, gateway: Gateway) -> None:
        """Serve what an edge answers, and what a gateway streams."""
        self.edge = edge
        self.gateway = gateway

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one ASGI scope: a request, or the lifespan of a server."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] == "websocket":
            await self.gateway(scope, receive, send)
            return
        body = await body_of(receive)
        if body is None:
            return
        raw_path = scope.get("raw_path") or scope["path"].encode()
        delivery = self.edge.deliver(
            scope["method"],
            raw_path.decode("latin-1").partition("?")[0],
            scope.get("query_string", b"").decode("latin-1"),
            {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in scope["headers"]},
            body,
        )
        if delivery.delay:
            await self._wait(delivery)
        if delivery.cut_at is None:
            await _send(send, delivery, delivery.content)
            return
        if delivery.cut_at != NOTHING_SENT:
            await _send(send, delivery, delivery.content[: delivery.cut_at], more=True)
        await _cut(scope, receive, delivery)

    async def _wait(self, delivery: Delivery) -> None:
        await anyio.sleep(delivery.delay)
        request = delivery.request
        if request is not None:
            request.duration = self.edge.world.clock.now() - request.at

    def respond(
        self, method: str, path: str, query: str, headers: Headers, body: bytes
    ) -> tuple[int, Headers, bytes]:
        """(status, headers, content) of one request, without waiting; (0, {}, b"") for no answer.

        Header names are in lower case.
        """
        delivery = self.edge.deliver(method, path, query, headers, body)
        return delivery.status, delivery.headers, delivery.content[: delivery.cut_at]


async def body_of(receive: Receive) -> bytes | None:
    """The body of a request, None where the client went away before its end."""
    chunks: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(chunks)


async def _send(send: Send, delivery: Delivery, content: bytes, *, more: bool = False) -> None:
    pairs = [(k.encode("latin-1"), v.encode("latin-1")) for k, v in delivery.headers.items()]
    await send({"type": "http.response.start", "status": delivery.status, "headers": pairs})
    await send({"type": "http.response.body", "body": content, "more_body": more})


async def _cut(scope: Message, receive: Receive, delivery: Delivery) -> None:
    cut = scope.get("extensions", {}).get(CUT)
    if cut is not None:
        cut()
        await receive()  # comes when the connection is gone
        return
    if delivery.cut_at == NOTHING_SENT:
        msg = "Server disconnected without sending a response."  # in the words of httpcore
        raise ConnectionCutError(msg)
    msg = (
        "peer closed connection without sending complete message body "
        f"(received {delivery.cut_at} bytes, expected {len(delivery.content)})"
    )
    raise ConnectionCutError(msg)


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
