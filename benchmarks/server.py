"""A local server in a separate process, which costs the clients almost nothing.

All responses are prepared before the first request:

- `/organization`: no results
- `/organization/{id}/project`: 100 projects at once. If the id starts with eight zeros: one project
  with that id after 5 ms, so that requests are in flight at the same time.
- `/counts`: the number of delayed requests since the last `/counts`, and the most in flight
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from payloads import payloads

DELAY_SECONDS = 0.005
_PROJECT = b"GET /organization/"
_SLOW_PROJECT = _PROJECT + b"0" * 8
_HEADERS = (
    b"HTTP/1.1 200 OK\r\n"
    b"Content-Type: application/json\r\n"
    b"X-RateLimit-Limit: 1000000\r\n"
    b"X-RateLimit-Remaining: 999999\r\n"
    b"X-RateLimit-Reset: 60\r\n"
    b"Content-Length: %d\r\n\r\n"
)


def _answer(body: bytes) -> bytes:
    return _HEADERS % len(body) + body


class Answers:
    """Prepared responses, and counts of the delayed requests."""

    def __init__(self) -> None:
        raw = payloads()[0].raw
        first = json.loads(raw)["results"][0]
        one = json.dumps({"results": [first]}).encode()
        self.nothing = _answer(b'{"results":[]}')
        self.projects = _answer(raw)
        self._before, self._after = _answer(one).split(first["id"].encode())
        self.under_way = self.most = self.seen = 0

    def begin(self) -> None:
        self.seen += 1
        self.under_way += 1
        self.most = max(self.most, self.under_way)

    def project(self, project_id: bytes) -> bytes:
        self.under_way -= 1
        return self._before + project_id + self._after

    def counts(self) -> bytes:
        body = json.dumps({"most": self.most, "seen": self.seen}).encode()
        self.most = self.seen = 0
        return _answer(body)


class Connection(asyncio.Protocol):
    """Connection of one client. Requests have no bodies."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            self._respond(head)

    def _respond(self, head: bytes) -> None:
        answers = self._answers
        if head.startswith(_SLOW_PROJECT):
            project_id = head[len(_PROJECT) :].partition(b"/")[0]
            answers.begin()
            loop = asyncio.get_running_loop()
            loop.call_later(
                DELAY_SECONDS, lambda: self._transport.write(answers.project(project_id))
            )
        elif head.startswith(_PROJECT):
            self._transport.write(answers.projects)
        elif head.startswith(b"GET /counts "):
            self._transport.write(answers.counts())
        else:
            self._transport.write(answers.nothing)


async def serve() -> None:
    """Serve until killed. The first line of output is the port."""
    answers = Answers()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0, backlog=8192)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running_server() -> Iterator[str]:
    """Yield the address of a server in another process."""
    command = (sys.executable, Path(__file__).resolve())
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(serve())
