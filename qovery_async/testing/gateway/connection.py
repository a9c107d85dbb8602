"""WebSocket connection to the gateway: state, handshake rejection and message loops."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, cast

import anyio

from ..http.broken_connections import CUT, ConnectionCutError
from ..http.messages import Message, Receive, Send
from ..model.store import Record
from ..timing.clock import Clock
from .feeds import Feed
from .handshake import Handshake
from .shells import Echo

# ASGI extension: https://asgi.readthedocs.io/en/latest/extensions.html#websocket-denial-response
DENIAL = "websocket.http.response"
SWITCHING_PROTOCOLS = 101
_LONGEST_REASON = 123  # bytes, RFC 6455, 5.5


class Closing(NamedTuple):
    """End of a connection: close code and reason. Without a code, the connection breaks."""

    code: int | None
    reason: str = ""


class StreamUpdate(NamedTuple):
    """Frames to send now, the end of the connection if due, and the time of the next update."""

    frames: list[str]
    closing: Closing | None
    until: float


@dataclass(slots=True, eq=False)
class GatewayConnection:
    """Connection of a client.

    `status` is the HTTP status of the handshake, 101 on success. `closed` is the end of the
    connection, None while it is open. Its code is 1006 if the client broke the connection.
    """

    handshake: Handshake
    request_id: str
    status: int = SWITCHING_PROTOCOLS
    text: str = ""
    sent: int = 0
    received: int = 0
    closed: Closing | None = None

    feed: Feed | None = field(default=None, repr=False)
    cluster: Record | None = field(default=None, repr=False)
    planned_end: Closing | None = field(default=None, repr=False)
    planned_end_after: tuple[int, Closing] | None = field(default=None, repr=False)

    @property
    def path(self) -> str:
        """Path of the stream."""
        return self.handshake.path

    @property
    def arguments(self) -> Mapping[str, str]:
        """Query arguments of the stream."""
        return self.handshake.arguments

    @property
    def is_open(self) -> bool:
        """Whether the connection is open."""
        return self.status == SWITCHING_PROTOCOLS and self.closed is None

    @property
    def command(self) -> list[str]:
        """Command of a shell."""
        return self.handshake.command()

    @property
    def key(self) -> tuple[str, frozenset[tuple[str, str]]]:
        """Path and arguments of the stream, equal for a connection and its reconnects."""
        resumed = {"start", "limit"}
        return self.path, frozenset((k, v) for k, v in self.arguments.items() if k not in resumed)

    def receive(self, content: bytes) -> bytes:
        """Return the bytes to send back for a message of the client."""
        self.received += 1
        return self.feed.receive(content) if isinstance(self.feed, Echo) else b""


class UpdateSource(Protocol):
    """Source of the updates of connections."""

    @property
    def clock(self) -> Clock:
        """Clock of the streams."""
        ...

    def update(self, connection: GatewayConnection) -> StreamUpdate:
        """Return the update that is due now."""
        ...


async def reject_handshake(scope: Message, send: Send, connection: GatewayConnection) -> None:
    """Reject a handshake with its HTTP status, or with a 403 if the server supports no other."""
    if DENIAL not in _scope_extensions(scope):
        reason = _truncate_reason(connection.text)
        await send({"type": "websocket.close", "code": 1008, "reason": reason})
        return
    body = connection.text.encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"x-qovery-request-id", connection.request_id.encode()),
    ]
    await send({"type": f"{DENIAL}.start", "status": connection.status, "headers": headers})
    await send({"type": f"{DENIAL}.body", "body": body})


async def run_connection(
    scope: Message,
    receive: Receive,
    send: Send,
    connection: GatewayConnection,
    source: UpdateSource,
) -> None:
    """Accept a connection and serve it until its end."""
    subprotocol = connection.handshake.subprotocol
    accept: Message = {
        "type": "websocket.accept",
        "headers": [(b"x-qovery-request-id", connection.request_id.encode())],
    }
    if subprotocol is not None:
        accept["subprotocol"] = subprotocol
    lock = anyio.Lock()
    try:
        await send(accept)
        async with anyio.create_task_group() as group:

            async def listen() -> None:
                await _receive_messages(receive, send, connection, source, lock)
                group.cancel_scope.cancel()

            group.start_soon(listen)
            await _send_updates(send, connection, source, lock)
            group.cancel_scope.cancel()
    finally:
        if connection.closed is None:
            connection.closed = Closing(1006)
    if connection.closed.code is None:
        _break_connection(scope)


async def _send_updates(
    send: Send, connection: GatewayConnection, source: UpdateSource, lock: anyio.Lock
) -> None:
    try:
        while True:
            seen = source.clock.changes
            update = source.update(connection)
            async with lock:
                for frame in update.frames:
                    await send({"type": "websocket.send", "text": frame})
                    connection.sent += 1
                if update.closing is not None:
                    connection.closed = update.closing
                    if update.closing.code is not None:
                        reason = _truncate_reason(update.closing.reason)
                        await send(
                            {
                                "type": "websocket.close",
                                "code": update.closing.code,
                                "reason": reason,
                            }
                        )
                    return
            await source.clock.wait(update.until, seen)
    except OSError:
        return  # the client is gone


async def _receive_messages(
    receive: Receive,
    send: Send,
    connection: GatewayConnection,
    source: UpdateSource,
    lock: anyio.Lock,
) -> None:
    try:
        while True:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                if connection.closed is None:
                    code, reason = int(message.get("code") or 1005), message.get("reason") or ""
                    connection.closed = Closing(code, reason)
                return
            content = message.get("bytes")
            if content is None:
                content = (message.get("text") or "").encode()
            async with lock:
                if connection.closed is not None:
                    return
                response = connection.receive(content)
                if response:
                    await send({"type": "websocket.send", "bytes": response})
                    connection.sent += 1
            if connection.feed is not None and connection.feed.is_finished:
                source.clock.wake()
    except OSError:
        return  # the client is gone


def _break_connection(scope: Message) -> None:
    cut = _scope_extensions(scope).get(CUT)
    if cut is None:
        msg = "the connection broke without a close frame"
        raise ConnectionCutError(msg)
    cut()


def _scope_extensions(scope: Message) -> dict[str, Any]:
    return cast("dict[str, Any]", scope.get("extensions") or {})


def _truncate_reason(reason: str) -> str:
    return reason.encode()[:_LONGEST_REASON].decode("utf-8", "ignore")
