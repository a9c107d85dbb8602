"""One connection to the gateway, and how it is carried on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, cast

import anyio

from ..http.broken_connections import CUT, ConnectionCutError
from ..model.store import Record
from ..timing.clock import Clock
from .feeds import Feed
from .handshake import Ask
from .shells import Echo

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
DENIAL = "websocket.http.response"
SWITCHING_PROTOCOLS = 101
_LONGEST_REASON = 123


class Closing(NamedTuple):
    """How a connection ends: a code and a reason, or no code for one that just breaks."""

    code: int | None
    reason: str = ""


class Step(NamedTuple):
    """What is to be sent now, whether that is all, and when to look again."""

    frames: list[str]
    closing: Closing | None
    until: float


@dataclass(slots=True, eq=False)
class Connection:
    """A client that connected.

    `status` is that of the handshake, 101 for one that went well. `closed` tells how the connection
    ended, None while it is open; a client that broke it leaves the code 1006.
    """

    path: str
    arguments: Mapping[str, str]
    request_id: str
    status: int = SWITCHING_PROTOCOLS
    text: str = ""
    sent: int = 0
    received: int = 0
    closed: Closing | None = None
    ask: Ask | None = field(default=None, repr=False)
    feed: Feed | None = field(default=None, repr=False)
    cluster: Record | None = field(default=None, repr=False)
    ending: Closing | None = field(default=None, repr=False)
    ends_after: tuple[int, Closing] | None = field(default=None, repr=False)

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.status == SWITCHING_PROTOCOLS and self.closed is None

    @property
    def command(self) -> list[str]:
        """What a shell was to run."""
        return [] if self.ask is None else self.ask.command()

    @property
    def key(self) -> tuple[str, frozenset[tuple[str, str]]]:
        """What it has in common with those that it takes the place of."""
        moving = {"start", "limit"}
        return self.path, frozenset((k, v) for k, v in self.arguments.items() if k not in moving)

    def hear(self, given: bytes) -> bytes:
        """What is to be sent back for what the client sent."""
        self.received += 1
        return self.feed.hear(given) if isinstance(self.feed, Echo) else b""


class Director(Protocol):
    """Decides what happens on connections."""

    @property
    def clock(self) -> Clock:
        """The time that streams follow."""
        ...

    def step(self, connection: Connection) -> Step:
        """What is to be done now."""
        ...


async def refuse(scope: Message, send: Send, connection: Connection) -> None:
    """Answer a handshake as HTTP does; where the server cannot, all refusals are a 403."""
    if DENIAL not in _extensions(scope):
        await send({"type": "websocket.close", "code": 1008, "reason": _short(connection.text)})
        return
    body = connection.text.encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        (b"x-qovery-request-id", connection.request_id.encode()),
    ]
    await send({"type": f"{DENIAL}.start", "status": connection.status, "headers": headers})
    await send({"type": f"{DENIAL}.body", "body": body})


async def converse(
    scope: Message, receive: Receive, send: Send, connection: Connection, director: Director
) -> None:
    """Accept a connection and carry it on until its end."""
    subprotocol = None if connection.ask is None else connection.ask.subprotocol
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
                await _listen(receive, send, connection, director, lock)
                group.cancel_scope.cancel()

            group.start_soon(listen)
            await _speak(send, connection, director, lock)
            group.cancel_scope.cancel()
    finally:
        if connection.closed is None:
            connection.closed = Closing(1006)
    if connection.closed.code is None:
        _cut(scope)


async def _speak(send: Send, connection: Connection, director: Director, lock: anyio.Lock) -> None:
    try:
        while True:
            seen = director.clock.changes
            step = director.step(connection)
            async with lock:
                for frame in step.frames:
                    await send({"type": "websocket.send", "text": frame})
                    connection.sent += 1
                if step.closing is not None:
                    connection.closed = step.closing
                    if step.closing.code is not None:
                        reason = _short(step.closing.reason)
                        await send(
                            {
                                "type": "websocket.close",
                                "code": step.closing.code,
                                "reason": reason,
                            }
                        )
                    return
            await director.clock.wait(step.until, seen)
    except OSError:
        return  # the client is gone


async def _listen(
    receive: Receive, send: Send, connection: Connection, director: Director, lock: anyio.Lock
) -> None:
    try:
        while True:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                if connection.closed is None:
                    code, reason = int(message.get("code") or 1005), message.get("reason") or ""
                    connection.closed = Closing(code, reason)
                return
            given = message.get("bytes")
            if given is None:
                given = (message.get("text") or "").encode()
            async with lock:
                if connection.closed is not None:
                    return
                answer = connection.hear(given)
                if answer:
                    await send({"type": "websocket.send", "bytes": answer})
                    connection.sent += 1
            if connection.feed is not None and connection.feed.ended:
                director.clock.wake()
    except OSError:
        return  # the client is gone


def _cut(scope: Message) -> None:
    cut = _extensions(scope).get(CUT)
    if cut is None:
        msg = "the connection broke without a close frame"
        raise ConnectionCutError(msg)
    cut()


def _extensions(scope: Message) -> dict[str, Any]:
    return cast("dict[str, Any]", scope.get("extensions") or {})


def _short(reason: str) -> str:
    return reason.encode()[:_LONGEST_REASON].decode("utf-8", "ignore")
