"""Native cancellations (`Task.cancel`) at every suspension of calls, streams, pages and `aclose`.

    python benchmarks/cancellations.py --count 200000

Each operation is cancelled at its first suspension, its second, and so on to its last; at once or
one turn of the event loop later; once, or twice in a row, so that the second cancellation falls
into the clean-up. After each: no slot, connection, permit or waiter is lost. At the end of each
operation: sockets, tasks and memory are as before, and calls go on.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

sys.path.append(str(Path(__file__).resolve().parents[1]))

from qovery_async import AsyncQovery, Budget, QoveryError
from qovery_async.raw import OPERATIONS
from tests.behaviour.cancel_points import Attempt, cancelled_at

CAP = 5
OPEN_CONNECTIONS = 3
WARM_UP = 50
LIST = OPERATIONS["listOrganization"]
EXPORT = OPERATIONS["exportEnvironmentConfigurationIntoTerraform"]
CHUNK = b"%x\r\n" % 20_000 + b"x" * 20_000 + b"\r\n"
VARIANTS = [(times, late) for times in (1, 2, 3) for late in (False, True)]


def _response(body: bytes, status: str = "200 OK", headers: bytes = b"") -> bytes:
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n".encode()
        + headers
        + b"Content-Length: %d\r\n\r\n" % len(body)
        + body
    )


class Server(asyncio.Protocol):
    """Fake connection. The class counts the open ones."""

    is_open = 0
    failures = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        Server.is_open += 1
        self._transport = transport
        self._received = b""

    def connection_lost(self, _: Exception | None) -> None:
        Server.is_open -= 1

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, rest = self._received.partition(b"\r\n\r\n")
            length = head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0]
            size = int(length or 0)
            if len(rest) < size:
                return
            self._received = rest[size:]
            self._respond(head)

    def _respond(self, head: bytes) -> None:
        target = head.split(b" ", 2)[1].decode()
        if "xport" in target:
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
                b"Transfer-Encoding: chunked\r\n\r\n" + CHUNK
            )
            loop = asyncio.get_running_loop()
            loop.call_soon(loop.call_soon, self._transport.write, CHUNK + b"0\r\n\r\n")
        elif "/events" in target:
            query = parse_qs(urlsplit(target).query)
            number = int(query.get("continueToken", ["0"])[0])
            following = f"/?continueToken={number + 1}" if number < 3 else None
            body = {"events": [{"id": f"{number}"}], "links": {"next": following}}
            self._transport.write(_response(json.dumps(body).encode()))
        elif target.startswith("/unstable") and Server.failures == 0:
            Server.failures = 1
            self._transport.write(_response(b"{}", "503 X"))
        elif b"expired" in head:
            self._transport.write(_response(b"{}", "401 X"))
        elif target.startswith("/last"):
            self._transport.write(_response(b"{}", headers=b"Connection: close\r\n"))
            self._transport.close()
        else:
            self._transport.write(_response(b'{"results":[]}'))


@dataclass
class Found:
    """Totals of the cancellations of one operation."""

    cancellations: int = 0
    runs: int = 0
    steps: int = 0
    seconds: float = 0.0
    sockets: int = 0
    tasks: int = 0
    objects: int = 0
    megabytes: float = 0.0


def _sockets() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def _resident() -> float:
    """Return the resident memory of this process in MB, or 0 if unknown."""
    path = Path("/proc/self/statm")
    pages = int(path.read_text().split()[1]) if path.exists() else 0
    return pages * resource.getpagesize() / 1e6


def _check(qovery: AsyncQovery, what: str) -> None:
    """Raise AssertionError if a slot, a connection or a permit is missing."""
    slots = qovery._pool.slots.semaphore
    connections = qovery._pool.transport._connections
    snapshot = qovery.budget.snapshot()
    state = {
        "slots": slots.value == CAP and slots.statistics().tasks_waiting == 0,
        "connections": connections is None
        or (not connections._busy and len(connections._idle) <= CAP),
        "permits": snapshot.in_flight == 0,
        "coalesced calls": not qovery._pool.coalescing.in_flight(qovery._source).leaders,
    }
    wrong = [name for name, right in state.items() if not right]
    assert not wrong, f"{what}: {', '.join(wrong)} lost"


async def _quiet() -> None:
    """Let cancelled tasks end, and the event loop close aborted connections."""
    for _ in range(4):
        await asyncio.sleep(0)


Operation = Callable[[AsyncQovery], Awaitable[object]]


async def _call(qovery: AsyncQovery) -> object:
    return await qovery.execute(LIST)


async def _post(qovery: AsyncQovery) -> object:
    return await qovery.request("POST", "/x", body={"a": 1})


async def _connect(qovery: AsyncQovery) -> object:
    return await qovery.request("GET", "/last")


async def _whole_stream(qovery: AsyncQovery) -> object:
    async with qovery.stream(EXPORT, path={"environmentId": "e"}) as stream:
        return len(await stream.read())


async def _left_stream(qovery: AsyncQovery) -> object:
    async with qovery.stream(EXPORT, path={"environmentId": "e"}) as stream:
        async for _ in stream:
            break
    return None


async def _unread_stream(qovery: AsyncQovery) -> object:
    async with qovery.stream(EXPORT, path={"environmentId": "e"}):
        return None


async def _pages(qovery: AsyncQovery) -> object:
    return [page async for page in qovery.organizations.list_events("o").pages()]


async def _left_pages(qovery: AsyncQovery) -> object:
    walk = qovery.organizations.list_events("o").pages()
    await anext(walk)
    await asyncio.sleep(0)
    return await walk.aclose()


async def _collect(qovery: AsyncQovery) -> object:
    return await qovery.organizations.list_events("o").collect()


async def _retried(qovery: AsyncQovery) -> object:
    Server.failures = 0
    return await qovery.request("GET", "/unstable")


def _provider() -> Callable[[], Awaitable[str]]:
    count = 0

    async def provide() -> str:
        nonlocal count
        count += 1
        await asyncio.sleep(0)
        return f"qov_expired{count}" if count % 2 else f"qov_{count}"

    return provide


async def _renewed(qovery: AsyncQovery) -> object:
    return await qovery.with_token(_provider()).request("GET", "/x")


_followers: list[asyncio.Task[object]] = []


async def _shared(qovery: AsyncQovery) -> object:
    """Make two identical calls; if the leader is cancelled, the follower sends its own request."""
    _followers.append(asyncio.create_task(_follow(qovery)))
    return await qovery.execute(LIST)


async def _follow(qovery: AsyncQovery) -> object:
    await asyncio.sleep(0)
    return await qovery.execute(LIST)


OPERATIONS_RUN: dict[str, Operation] = {
    "call": _call,
    "call that connects": _connect,
    "POST": _post,
    "stream, read": _whole_stream,
    "stream, left": _left_stream,
    "stream, unread": _unread_stream,
    "pages": _pages,
    "pages, left": _left_pages,
    "collect": _collect,
    "call, retried": _retried,
    "call, token renewed": _renewed,
    "equal calls": _shared,
}


def _client(url: str, budget: Budget | None = None) -> AsyncQovery:
    return AsyncQovery(
        token="qov_x",
        base_url=url,
        timeout=20,
        max_in_flight=CAP,
        budget=budget or Budget(),
        retries=2,
    )


async def _cancel(
    qovery: AsyncQovery, name: str, operation: Operation, count: int, found: Found
) -> None:
    """Cancel an operation `count` times, at each of its suspensions in turn."""
    target, step, variant = found.cancellations + count, 1, 0
    while found.cancellations < target:
        times, late = VARIANTS[variant]
        attempt = await cancelled_at(step, lambda: operation(qovery), times=times, late=late)
        await _judge(qovery, f"{name}, step {step}, {times} times, late={late}", attempt, found)
        step += 1
        if attempt.cancelled == 0:
            step, variant = 1, (variant + 1) % len(VARIANTS)


async def _judge(qovery: AsyncQovery, what: str, attempt: Attempt, found: Found) -> None:
    found.cancellations += attempt.cancelled
    found.runs += 1
    found.steps = max(found.steps, attempt.steps)
    if attempt.error is not None and not isinstance(attempt.error, asyncio.CancelledError):
        raise AssertionError(what) from attempt.error
    await asyncio.gather(*_followers)
    _followers.clear()
    await _quiet()
    _check(qovery, what)
    if found.runs % 2:
        await qovery.request("GET", "/x")  # every other run begins with an open connection


async def _close(url: str, count: int, found: Found) -> None:
    """Cancel `aclose()` of clients with open connections and a page in flight, `count` times."""
    target, step, variant = found.cancellations + count, 1, 0
    while found.cancellations < target:
        times, late = VARIANTS[variant]
        qovery = _client(url, Budget.unlimited())
        calls = (qovery.request("GET", f"/{n}") for n in range(OPEN_CONNECTIONS))
        await asyncio.gather(*calls)
        walk = qovery.organizations.list_events("o").pages()
        await anext(walk)
        attempt = await cancelled_at(step, qovery.aclose, times=times, late=late)
        found.cancellations += attempt.cancelled
        found.runs += 1
        found.steps = max(found.steps, attempt.steps)
        await qovery.aclose()
        for _ in range(200):
            if not Server.is_open:
                break
            await asyncio.sleep(0)
        assert not Server.is_open, f"aclose, step {step}, {times} times: {Server.is_open} left open"
        assert not qovery._pool.background_tasks or all(
            b.is_over for b in qovery._pool.background_tasks
        )
        step += 1
        if attempt.cancelled == 0:
            step, variant = 1, (variant + 1) % len(VARIANTS)


async def _measured(run: Callable[[int, Found], Awaitable[None]], count: int) -> Found:
    """Run cancellations; compare memory, tasks and sockets with those after a warm-up."""
    await run(min(WARM_UP, count), Found())
    gc.collect()
    await _quiet()
    before = _sockets(), len(asyncio.all_tasks()), len(gc.get_objects()), _resident()
    found, begun = Found(), time.perf_counter()
    await run(count, found)
    found.seconds = time.perf_counter() - begun
    await _quiet()
    gc.collect()
    found.sockets = _sockets() - before[0]
    found.tasks = len(asyncio.all_tasks()) - before[1]
    found.objects = len(gc.get_objects()) - before[2]
    found.megabytes = _resident() - before[3]
    return found


async def measure(count: int) -> dict[str, Found]:
    """Cancel all operations, `count` times together."""
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    # Each cancelled aclose() needs a new client, which costs as much as ten calls.
    closings = count // 40
    share = -(-(count - closings) // len(OPERATIONS_RUN))
    table: dict[str, Found] = {}
    for name, operation in OPERATIONS_RUN.items():
        async with _client(url) as qovery:
            await qovery.request("GET", "/x")

            async def run(
                times: int,
                found: Found,
                name: str = name,
                operation: Operation = operation,
                qovery: AsyncQovery = qovery,
            ) -> None:
                await _cancel(qovery, name, operation, times, found)

            table[name] = await _measured(run, share)
            await asyncio.gather(*(qovery.request("GET", f"/{n}") for n in range(4 * CAP)))
            _check(qovery, name)
        _row(name, table[name])

    async def close(times: int, found: Found) -> None:
        await _close(url, times, found)

    table["aclose"] = await _measured(close, closings)
    _row("aclose", table["aclose"])
    server.close()
    return table


def _row(name: str, found: Found) -> None:
    print(
        f"{name:<20} {found.cancellations:>13,} {found.runs:>9,} {found.steps:>6} "
        f"{found.sockets:>+8} {found.tasks:>+6} {found.objects:>+8} {found.megabytes:>+10.1f} "
        f"{found.seconds:>8.1f}",
        flush=True,
    )


def main() -> int:
    """Print a row for each operation; return 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=200_000, help="cancellations in all")
    count = parser.parse_args().count
    print(
        f"{'operation':<20} {'cancellations':>13} {'runs':>9} {'steps':>6} "
        f"{'sockets':>8} {'tasks':>6} {'objects':>8} {'memory MB':>10} {'seconds':>8}"
    )
    try:
        table = asyncio.run(measure(count))
    except (AssertionError, QoveryError) as error:
        print(f"lost: {error}; {error.__cause__!r}")
        return 1
    lost = [name for name, found in table.items() if found.sockets > CAP or found.tasks > 0]
    total = sum(found.cancellations for found in table.values())
    print(f"{total:,} cancellations; lost: {', '.join(lost) or 'nothing'}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
