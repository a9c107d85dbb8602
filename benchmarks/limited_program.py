"""A server with a rate limit over TCP, and a worker that calls it, as separate processes.

`python limited_program.py server OPTIONS` prints its port, then one line of JSON at the end.
`python limited_program.py worker OPTIONS` prints a line when it is ready, begins once it has read
a line, and prints one line of JSON at the end. Options are a JSON object.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from http import HTTPStatus
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qovery_async import AsyncQovery
from qovery_async.integrations.redis import RedisBudget
from tests.ratelimit.limited_server import LimitedServer

true_time = time.time


class TcpServer(LimitedServer):
    """Limited server behind a TCP socket."""

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                await asyncio.sleep(self.latency)
                status, headers = self.answer(true_time())
                lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", "content-length: 2"]
                lines += [f"{name}: {value}" for name, value in headers.items()]
                writer.write("\r\n".join([*lines, "", "{}"]).encode())
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def tell(what: object) -> None:
    """Print a line of JSON for the parent process."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def serve(options: dict[str, object]) -> None:
    served = TcpServer(**options)
    listener = await asyncio.start_server(served.connection, "127.0.0.1", 0)
    tell(listener.sockets[0].getsockname()[1])
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, sys.stdin.read)
    tell({"served": served.served, "refused": served.refused})


async def work(
    *,
    store: str,
    url: str,
    callers: int,
    seconds: float,
    lease: float,
    processes: int,
    clock_ahead: float = 0.0,
    begin_after: float = 0.0,
) -> None:
    """Call as fast as the budget allows, with a clock that is ahead by an offset."""
    tell("ready")
    sys.stdin.readline()
    time.time = lambda: true_time() + clock_ahead
    done: list[float] = []
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    await asyncio.sleep(begin_after)

    async def caller(qovery: AsyncQovery) -> None:
        try:
            while loop.time() < end:
                async with asyncio.timeout_at(end):
                    await qovery.request("GET", "/x")
                done.append(true_time())
        except TimeoutError:
            pass

    degraded: list[tuple[float, bool]] = []
    async with (
        RedisBudget(store, processes=processes, lease=lease) as budget,
        AsyncQovery(
            token="qov_shared", base_url=url, budget=budget, timeout=None, coalesce=False
        ) as qovery,
    ):

        async def watch() -> None:
            while loop.time() < end:
                if budget.is_degraded != bool(degraded and degraded[-1][1]):
                    degraded.append((true_time(), budget.is_degraded))
                await asyncio.sleep(0.02)

        await asyncio.gather(watch(), *(caller(qovery) for _ in range(callers)))
    tell({"done": done, "degraded": degraded})


if __name__ == "__main__":
    role, given = sys.argv[1:]
    if role == "server":
        asyncio.run(serve(json.loads(given)))
    else:
        asyncio.run(work(**json.loads(given)))
