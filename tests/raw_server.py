"""Local TCP server that responds with the exact bytes of a test, faults included."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

import anyio
from anyio.abc import SocketStream
from anyio.streams.buffered import BufferedByteReceiveStream

from qovery_async.raw import OPERATIONS

Handler = Callable[["Received", SocketStream], Awaitable[None]]


@dataclass
class Received:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass
class RawServer:
    """Received requests of a server, and the number of them in flight."""

    url: str
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    under_way: int = 0
    most_under_way: int = 0


def answer(status: int, body: bytes = b"", media: str = "application/json", **headers: str):
    """Return the bytes of a complete response."""
    lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}"]
    lines += [f"content-type: {media}"] if media else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def replying(*replies: bytes) -> Handler:
    """Return a handler that sends one reply after the other, then the last one again and again."""
    remaining = list(replies)

    async def handle(received: Received, stream: SocketStream) -> None:
        await stream.send(remaining.pop(0) if len(remaining) > 1 else remaining[0])

    return handle


_numbers = count()


async def listed(qovery):
    """Read a list that nobody else reads: equal calls under way would share one request."""
    path = {"organizationId": str(next(_numbers))}
    return await qovery.execute(OPERATIONS["listProject"], path=path)


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[RawServer]:
    """Serve on a free port while the block runs."""
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    server = RawServer(f"http://127.0.0.1:{port}")

    async def connection(stream: SocketStream) -> None:
        server.connections += 1
        async with stream:
            buffered = BufferedByteReceiveStream(stream)
            try:
                while True:
                    received = await _read(buffered)
                    server.requests.append(received)
                    server.under_way += 1
                    server.most_under_way = max(server.most_under_way, server.under_way)
                    try:
                        await handler(received, stream)
                    finally:
                        server.under_way -= 1
            except (anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError):
                return
            except anyio.ClosedResourceError:
                return

    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, connection)
        yield server
        tasks.cancel_scope.cancel()


async def _read(buffered: BufferedByteReceiveStream) -> Received:
    head = (await buffered.receive_until(b"\r\n\r\n", 65536)).decode("latin-1")
    first, *lines = head.split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)}
    length = int(headers.get("content-length", 0))
    body = await buffered.receive_exactly(length) if length else b""
    return Received(method, target, headers, body)
