"""Responses with mutated status lines, headers, codings, lengths and bodies, from a raw server.

    python benchmarks/hostile_responses.py [--count 2000] [--seed 1] [--trio]

Each response is made from its number and the seed. The server runs in a process of its own and
sends every byte as it was made. Checked: only `QoveryError`s leave the client, each call, and each
wait for a piece of a streamed body, ends within 3.5 s (`timeout=3`), the process takes 400 MB at
most, the event loop never stands still for 100 ms of work, no POST arrives twice, and no byte of
one response is found in another.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gzip
import multiprocessing
import random
import re
import resource
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.connection import Connection

import anyio

from qovery_async import AsyncQovery, Budget, QoveryError
from qovery_async.raw import OPERATIONS
from qovery_async.settings import DEFAULT_RETRIES

TIMEOUT_SECONDS = 3.0
CALLERS = 8
LIMITS = {"slowest": 3.5, "stall": 0.1, "memory": 400.0}
TICK_SECONDS = 0.005
LOOKED_AT_BYTES = 10_000
MARK = re.compile(rb"own-(\d+);|surplus-(\d+);")
STATUSES = (200, 200, 200, 200, 201, 204, 206, 302, 304)
STATUSES += (400, 401, 403, 404, 418, 429, 500, 503, 599)
ODD_STATUS_LINES = (
    b"HTTP/1.0 200 OK",
    b"HTTP/1.1 200",
    b"HTTP/1.1 000 Zero",
    b"HTTP/1.1 99 Few",
    b"HTTP/1.1 101 Switching Protocols",
    b"HTTP/1.1 999 Many",
    b"HTTP/1.1 20000 Long",
    b"HTTP/2 200 OK",
    b"http/1.1 200 ok",
    b"HTTP/1.1 200 " + b"r" * 20_000,
    b"SSH-2.0-OpenSSH_9.0",
    b"\x16\x03\x01\x02\x00",
    b"",
)
ODD_HEADERS = (
    b"X-Nul: a\x00b",
    b"No colon here",
    b" X-Folded: 1\r\n\tand on",
    b": no name",
    b"X-Long: " + b"v" * 60_000,
    b"X-Longer: " + b"v" * 200_000,
    b"\r\n".join(b"X-%d: 1" % number for number in range(2000)),
    b"\r\n".join(b"X-Same: 1" for _ in range(2000)),
    b"X-Latin: \xe4\xff",
    b"Retry-After: 99999999999999999999",
    b"Retry-After: -5",
    b"X-RateLimit-Limit: NaN\r\nX-RateLimit-Remaining: -1\r\nX-RateLimit-Reset: 1e400",
    b"Location: http://[::1/\r\nDate: never",
    b"Content-Type: application/json; charset=\xff",
    b"Set-Cookie: a=b\r\nConnection: close",
    b"Connection: keep-alive, close",
)
CODINGS = (
    b"gzip",
    b"GZIP",
    b"x-gzip",
    b"deflate",
    b"identity",
    b"gzip, gzip",
    b"br",
    b"zstd",
    b"gzip, br, gzip",
    b"\xffzip",
    b",",
    b"q" * 500,
)
LENGTHS = (b"0", b"1", b"5", b"-1", b"x", b"1e3", b"9" * 30, b"0x10", b"5, 5", b"5, 6", b"70000000")


@dataclass(slots=True)
class Hostile:
    """Bytes that the server sends, and its next step: `close`, `stall`, `reset` or nothing."""

    data: bytes
    ending: str


@cache
def bomb() -> bytes:
    """Return 80 MB of zeros as gzip data."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1 << 20)
    return b"".join([packer.compress(zeros) for _ in range(80)]) + packer.flush()


def hostile_response(number: int, seed: int = 1) -> Hostile:
    """Make the response with a number. The same number gives the same response."""
    chance = random.Random(seed * 1_000_003 + number)
    body = _body(chance, number)
    status = chance.choice(STATUSES)
    # A rejected POST may be retried: the server did not process it.
    if status == 429 and number % 4 == 1:
        status = 400
    lines = [b"HTTP/1.1 %d X" % status, b"Content-Type: application/json"]
    if chance.random() < 0.3:
        coding = chance.choice(CODINGS)
        lines += [b"Content-Encoding: " + coding]
        body = _packed(chance, coding.lower(), body)
    if chance.random() < 0.2:
        lines[0] = chance.choice(ODD_STATUS_LINES)
    if chance.random() < 0.3:
        lines.append(chance.choice(ODD_HEADERS))
    body = _framed(chance, lines, body)
    data = b"\r\n".join(lines) + b"\r\n\r\n" + body
    if chance.random() < 0.1:
        data = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * chance.choice([1, 50]) + data
    if chance.random() < 0.15:
        data = _flipped(chance, data)
    if chance.random() < 0.25:
        extra = b"surplus-%d;" % number
        second = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(extra), extra)
        data += chance.choice([second, extra, second * 50, extra * 5000])
    if chance.random() < 0.1:
        data = data[: chance.randrange(len(data))]
    endings = ["go on"] * 20 + ["close"] * 8 + ["reset"] * 2 + ["stall"]
    return Hostile(data, chance.choice(endings))


def _body(chance: random.Random, number: int) -> bytes:
    own = b"own-%d;" % number
    bodies: tuple[Callable[[], bytes], ...] = (
        lambda: b'{"results":[],"mark":"%s"}' % own,
        lambda: b'{"results":[{"id":"%s"}]}' % own,
        lambda: b"[" * 5000 + own,
        lambda: b"<html>" + own * 200,
        lambda: own * 20_000,
        lambda: b'{"message":"%s"}' % (own * 5000),
        lambda: b'"' + b'\\"' * 20_000 + own,
        lambda: b"\xff\xfe" + own,
        lambda: own * 1_000_000,
        lambda: b"",
    )
    weights = [20, 10, 4, 4, 3, 3, 3, 3, 1, 3]
    return chance.choices(bodies, weights)[0]()


def _packed(chance: random.Random, coding: bytes, body: bytes) -> bytes:
    if coding == b"deflate":
        body = zlib.compress(body)[2:-4] if chance.random() < 0.5 else zlib.compress(body)
    elif b"gzip" in coding:
        for _ in range(coding.count(b"gzip")):
            body = gzip.compress(body, 1)
    change = chance.randrange(12)
    if change == 0:
        body = body[: len(body) // 2]
    elif change == 1:
        body += b"trailing"
    elif change == 2:
        body += gzip.compress(b"member")
    elif change == 3:
        body = gzip.compress(b"") * 3000
    elif change == 4:
        body = bomb()
    elif change == 5:
        body = b"no such coding"
    return body


def _framed(chance: random.Random, lines: list[bytes], body: bytes) -> bytes:
    """Add the headers that frame the body; return the body as it is sent."""
    kind = chance.randrange(12)
    if kind < 6:
        lines.append(b"Content-Length: %d" % len(body))
    elif kind == 6:
        lines.append(b"Content-Length: " + chance.choice(LENGTHS))
    elif kind == 7:
        lines += [b"Content-Length: %d" % len(body), b"Content-Length: %d" % (len(body) + 1)]
    elif kind == 8:
        lines.append(b"Connection: close")
    else:
        lines.append(b"Transfer-Encoding: chunked")
        size = chance.choice([2, 1000, 100_000])
        pieces = [body[at : at + size] for at in range(0, min(len(body), 60_000 * size), size)]
        body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
        endings = (b"0\r\n\r\n", b"0\r\nX: 1\r\n\r\n", b"", b"zz\r\n", b"fffffffff\r\n")
        body += chance.choices(endings, [4, 1, 1, 1, 1])[0]
    return body


def _flipped(chance: random.Random, data: bytes) -> bytes:
    """Change some bytes of the head, on which most decisions depend."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        changed[chance.randrange(min(len(data), 200))] = chance.randrange(256)
    return bytes(changed)


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seed: int, posts: Counter[int]
) -> None:
    """Serve one connection. The path of each request contains its number."""
    gone = (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError)
    with contextlib.suppress(*gone):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            parts = head.split(b" ", 2)[1].split(b"/")
            number = next(int(part) for part in parts if part.isdigit())
            length = re.search(rb"(?i)content-length: (\d+)", head)
            await reader.readexactly(int(length[1]) if length else 0)
            posts[number] += head.startswith(b"POST")
            hostile = hostile_response(number, seed)
            writer.write(hostile.data)
            await writer.drain()
            if hostile.ending == "stall":
                await reader.read()
            if hostile.ending == "reset":
                writer.transport.abort()
            if hostile.ending != "go on":
                break
    writer.close()


def serve(pipe: Connection, seed: int) -> None:
    """Serve until the pipe receives a message; then report how often each POST arrived."""

    async def main() -> Counter[int]:
        posts: Counter[int] = Counter()
        server = await asyncio.start_server(lambda r, w: answer(r, w, seed, posts), "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])
        await asyncio.to_thread(pipe.recv)
        return posts

    bomb()
    pipe.send(asyncio.run(main()))


@dataclass(slots=True)
class Findings:
    """Outcomes of the calls."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    stall: float = 0.0
    foreign: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def took(self, begun: float) -> None:
        """Record a duration."""
        self.slowest = max(self.slowest, time.monotonic() - begun)

    def look_at(self, number: int, seen: bytes) -> None:
        """Record marks of other responses. Of long responses, only both ends are searched."""
        if len(seen) > 2 * LOOKED_AT_BYTES:
            seen = seen[:LOOKED_AT_BYTES] + b"..." + seen[-LOOKED_AT_BYTES:]
        for found in MARK.finditer(seen):
            # The surplus of a response without a length is part of its body.
            if int(found[1] or found[2]) != number:
                self.foreign.append(f"{number}: {found[0].decode()}")


async def call(qovery: AsyncQovery, number: int, findings: Findings) -> None:
    """Make the call with a number: a GET, a POST, a typed call or a streamed one."""
    begun = time.monotonic()
    kind = number % 4
    try:
        if kind == 3:
            operation, path = OPERATIONS["listProject"], {"organizationId": str(number)}
            async with qovery.stream(operation, path=path) as streamed:
                findings.took(begun)
                begun = time.monotonic()
                async for chunk in streamed:
                    findings.look_at(number, chunk)
                    findings.took(begun)
                    begun = time.monotonic()
            seen = b""
        else:
            method = "POST" if kind == 1 else "GET"
            response = await qovery.request(method, f"/r/{number}", body={} if kind == 1 else None)
            seen = response.content + repr(response.headers).encode()
        findings.outcomes["done"] += 1
    except QoveryError as error:
        findings.outcomes[type(error).__name__] += 1
        seen = str(error).encode() + getattr(error, "content", b"")
    except Exception as error:  # noqa: BLE001  # errors of any other class are counted
        findings.others.append(f"{number}: {error!r}"[:200])
        seen = b""
    findings.took(begun)
    findings.look_at(number, seen)


async def watch(findings: Findings) -> None:
    """Measure the longest step of the event loop, in CPU time of this thread."""
    last = time.thread_time()
    while True:
        await anyio.sleep(TICK_SECONDS)
        now = time.thread_time()
        findings.stall = max(findings.stall, now - last)
        last = now


async def attack(url: str, numbers: Iterable[int], retries: int = DEFAULT_RETRIES) -> Findings:
    """Make all calls; return their outcomes."""
    findings = Findings()
    waiting = iter(numbers)
    async with AsyncQovery(
        token="qov_x",
        base_url=url,
        timeout=TIMEOUT_SECONDS,
        budget=Budget.unlimited(),
        retries=retries,
    ) as qovery:

        async def caller() -> None:
            for number in waiting:
                await call(qovery, number, findings)

        async with anyio.create_task_group() as watching:
            watching.start_soon(watch, findings)
            async with anyio.create_task_group() as calling:
                for _ in range(CALLERS):
                    calling.start_soon(caller)
            watching.cancel_scope.cancel()
    return findings


def main() -> int:
    """Run, print a table, and return 1 if a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trio", action="store_true", help="run the client on trio")
    options = parser.parse_args()
    spawn = multiprocessing.get_context("spawn")
    pipe, other = spawn.Pipe()
    server = spawn.Process(target=serve, args=(other, options.seed), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{pipe.recv()}"
    begun = time.monotonic()
    backend = "trio" if options.trio else "asyncio"
    findings = anyio.run(attack, url, range(options.count), backend=backend)
    took = time.monotonic() - begun
    pipe.send("report")
    posts: Counter[int] = pipe.recv()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    repeated = [number for number, times in posts.items() if times > 1]
    rows = [
        ("other exceptions", len(findings.others), 0),
        ("slowest call, s", round(findings.slowest, 2), LIMITS["slowest"]),
        ("peak memory, MB", round(memory), LIMITS["memory"]),
        ("longest work in one turn, s", round(findings.stall, 3), LIMITS["stall"]),
        ("POSTs sent twice", len(repeated), 0),
        ("bytes of other responses", len(findings.foreign), 0),
    ]
    print(f"{options.count} responses, seed {options.seed}, {backend}: {took:.0f} s")
    for outcome, times in findings.outcomes.most_common():
        print(f"  {outcome:28} {times}")
    for name, value, most in rows:
        print(f"{name:30} {value:>8} {'ok' if value <= most else f'more than {most:g}'}")
    for text in [*findings.others, *findings.foreign][:20]:
        print(" ", text)
    return int(any(value > most for _, value, most in rows))


if __name__ == "__main__":
    sys.exit(main())
