"""A server with a rate limit, over real TCP, in a process of its own; and a worker that calls it.

`python limited_server.py server OPTIONS` prints its port, then one line of JSON at the end.
`python limited_server.py worker OPTIONS` says that it is ready, begins when it is told by a
line, and prints one line of JSON at the end. Options are a JSON object.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from email.utils import formatdate
from http import HTTPStatus

from qovery_async import AsyncQovery
from qovery_async.integrations.redis import RedisBudget

true_time = time.time


class LimitedServer:
    """Windows begin at whole multiples of their length; `refused` counts what was beyond.

    `used` is what somebody spent of the window of the first request. `says` is which headers there
    are: "all", "date" for nothing of the limit, and "nothing".
    """

    def __init__(
        self,
        limit: int,
        window: float,
        latency: float = 0.005,
        used: int = 0,
        says: str = "all",
    ) -> None:
        self.limit = limit
        self.window = window
        self.latency = latency
        self.served: dict[int, int] = {}
        self.used = used
        self.first: int | None = None
        self.refused: list[float] = []
        self.says = says

    def answer(self, now: float) -> tuple[int, dict[str, str]]:
        index = int(now // self.window)
        served = self.served.get(index, 0)
        self.first = index if self.first is None else self.first
        used = served + (self.used if index == self.first else 0)
        status = 200 if used < self.limit else 429
        if status == 200:
            used += 1
            self.served[index] = served + 1
        else:
            self.refused.append(now)
        headers = {} if self.says == "nothing" else {"date": formatdate(now, usegmt=True)}
        if self.says == "all":
            headers |= {
                "x-ratelimit-limit": str(self.limit),
                "x-ratelimit-remaining": str(self.limit - used),
                "x-ratelimit-reset": str(int((index + 1) * self.window)),
            }
        return status, headers

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
    """A line of JSON for the test."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def serve(options: dict[str, object]) -> None:
    served = LimitedServer(**options)
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
    """Call as fast as the budget allows, as a machine does whose clock is ahead."""
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
