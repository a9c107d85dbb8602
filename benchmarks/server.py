"""A fast local server in a process of its own, so that only the client's CPU is measured.

with server() as running:
    running.url, running.most_under_way()
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar
from urllib.request import urlopen

from payloads import payloads

_HEAD = (
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    "Date: Wed, 25 Nov 2026 12:00:00 GMT\r\nVary: Origin\r\n"
    "X-RateLimit-Limit: 1000000\r\nX-RateLimit-Remaining: 999999\r\n"
    "X-RateLimit-Reset: 4102444800\r\nContent-Length: {}\r\n\r\n"
)


@dataclass
class RunningServer:
    """Its address, and what it saw."""

    url: str

    def seen(self) -> dict[str, list[int] | int]:
        """The numbers in the order in which they arrived, and most requests under way; resets."""
        with urlopen(f"{self.url}/seen") as response:
            found: dict[str, list[int] | int] = json.load(response)
        return found


@contextmanager
def server() -> Iterator[RunningServer]:
    """Run the server while the block runs."""
    process = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield RunningServer(process.stdout.readline().strip())
    finally:
        process.terminate()
        process.wait()


def _answer(body: bytes) -> bytes:
    return _HEAD.format(len(body)).encode() + body


class _Protocol(asyncio.Protocol):
    """Answers at once, but for `/slow?n=`, which takes a few milliseconds."""

    big = b""
    tiny = _answer(b'{"results":[]}')
    order: ClassVar[list[int]] = []
    under_way = 0
    most = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.rest = b""

    def data_received(self, data: bytes) -> None:
        self.rest += data
        while b"\r\n\r\n" in self.rest:
            head, _, self.rest = self.rest.partition(b"\r\n\r\n")
            self.answer(head.split(b" ", 2)[1])

    def answer(self, target: bytes) -> None:
        write = self.transport.write  # type: ignore[attr-defined]
        if target.startswith(b"/slow"):
            cls = type(self)
            cls.order.append(int(target.rpartition(b"=")[2]))
            cls.under_way += 1
            cls.most = max(cls.most, cls.under_way)
            asyncio.get_running_loop().call_later(0.002, self.finish)
        elif target == b"/seen":
            cls = type(self)
            write(_answer(json.dumps({"order": cls.order, "most": cls.most}).encode()))
            cls.order, cls.most = [], 0
        else:
            write(self.big if target.endswith(b"/project") else self.tiny)

    def finish(self) -> None:
        type(self).under_way -= 1
        if not self.transport.is_closing():
            self.transport.write(self.tiny)  # type: ignore[attr-defined]


async def _serve() -> None:
    _Protocol.big = _answer(payloads()[0].raw)
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(_Protocol, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    print(f"http://127.0.0.1:{port}", flush=True)
    await listening.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
