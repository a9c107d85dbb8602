"""Kills in a FastAPI backend: two workers, a store, a simulator, and 40 users.

    python benchmarks/fastapi_kills.py

Half of the users follow deployments with event streams, and reconnect with `Last-Event-ID`; the
others read environments. A worker, the store and the simulator are killed, one after the other; the
last two start again at once, the simulator with the world that it had. Deployments are as long
as the run. A kill is over with the last failure that a user sees: a status other than 200, or a
connection that breaks or cannot be opened.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import aclosing
from itertools import count, pairwise
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from fastapi_load import PROGRAM, deployed, verdict, world
from fastapi_processes import TOKEN, Backend, SimulatorProcess, Stream, stopping
from fastapi_processes import Browser as Connection

from tests.ratelimit.store_server import started_store

READERS, STREAMS, ENVIRONMENTS = 20, 20, 5
LIMIT, WINDOW = 6000, 60.0
PAUSE_SECONDS = 0.25
RECONNECT_SECONDS = 0.2
PHASE_SECONDS, LONGEST_SECONDS = 8.0, 60.0
DEADLINE_SECONDS, MOST_LATE_SECONDS = 5.0, 0.1
MOST_SECONDS = 5.0
MAPPED = {200, 502, 503, 504}
BROKEN = "broken connection"
Key = tuple[str, str, str]


class Store:
    """Store that can be killed and started again at the same port."""

    def __init__(self) -> None:
        self._server = started_store()
        self._port, self.url = self._server.port, self._server.connection_url

    def kill(self) -> None:
        os.kill(listener(self._port), signal.SIGKILL)

    def start(self) -> None:
        self._server.terminate()
        self._server = started_store(self._port)

    def stop(self) -> None:
        self._server.terminate()


def listener(port: int) -> int:
    """Return the child process of this one that has a port in its command line."""
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    for child in children:
        if str(port).encode() in Path(f"/proc/{child}/cmdline").read_bytes():
            return int(child)
    msg = f"no child process serves port {port}"
    raise LookupError(msg)


class Users:
    """Observations of users: outcomes with their times, durations, and events of each stream."""

    def __init__(self, backend: Backend, simulator: SimulatorProcess, paths: list[str]) -> None:
        self._backend, self._environments, self._paths = backend, simulator.environments, paths
        self.outcomes: list[tuple[float, str, int | str]] = []
        self.longest = 0.0
        self.histories: list[dict[Key, list[str]]] = [{} for _ in range(STREAMS)]
        self.ended: set[int] = set()
        self.endings: Counter[str] = Counter()
        self.is_over = False

    def saw(self, user: str, outcome: int | str) -> None:
        self.outcomes.append((time.monotonic(), user, outcome))

    async def reader(self, number: int) -> None:
        connection: Connection | None = None
        for turn in count(number):
            if self.is_over:
                break
            begun = time.monotonic()
            try:
                if connection is None:
                    connection = await Connection.open(self._backend.port)
                environment = self._environments[turn % ENVIRONMENTS]
                status, _ = await connection.get(f"/environments/{environment}", TOKEN)
                self.saw("reader", status)
            except (OSError, EOFError):
                connection = None
                self.saw("reader", BROKEN)
            self.longest = max(self.longest, time.monotonic() - begun)
            await asyncio.sleep(PAUSE_SECONDS)
        if connection is not None:
            connection.close()

    async def follower(self, number: int) -> None:
        last: str | None = None
        while not self.is_over and number not in self.ended:
            stream = Stream(self._backend.port, self._paths[number % ENVIRONMENTS], last)
            try:
                async with aclosing(stream.events()) as events:
                    async for event in events:
                        self.saw("follower", stream.status)
                        last = event.get("id", last)
                        self.received(number, event)
                if stream.status != 200:
                    self.saw("follower", stream.status)
            except (OSError, EOFError):
                self.saw("follower", BROKEN)
            await asyncio.sleep(RECONNECT_SECONDS)

    def received(self, number: int, event: dict[str, str]) -> None:
        if event["event"] != "change":
            self.endings[event["event"]] += 1
            if event["event"] == "end":
                self.ended.add(number)
            return
        change = json.loads(event["data"])
        key = change["kind"], change["id"], change["name"]
        self.histories[number].setdefault(key, []).append(change["state"])

    def phase(self, begun: float, ended: float) -> tuple[Counter[int | str], float]:
        """Return the outcomes of a phase, and the seconds until its last failure."""
        found = [one for one in self.outcomes if begun <= one[0] < ended]
        failures = [moment for moment, _, outcome in found if outcome != 200]
        return Counter(one[2] for one in found), max(failures, default=begun) - begun


class Phase(NamedTuple):
    """Part of the run: what was killed, and when it began and ended."""

    name: str
    begun: float
    ended: float


async def phases(users: Users, kills: dict[str, Callable[[], None]]) -> list[Phase]:
    """Kill one thing after the other while users go on, until all streams have ended."""
    tasks = [asyncio.ensure_future(users.reader(number)) for number in range(READERS)]
    tasks += [asyncio.ensure_future(users.follower(number)) for number in range(STREAMS)]
    found: list[Phase] = []
    for name, kill in {"nothing": lambda: None, **kills}.items():
        begun = time.monotonic()
        await asyncio.to_thread(kill)
        await asyncio.sleep(PHASE_SECONDS)
        found.append(Phase(name, begun, time.monotonic()))
    begun = time.monotonic()
    while len(users.ended) < STREAMS and time.monotonic() < begun + LONGEST_SECONDS:  # noqa: ASYNC110
        await asyncio.sleep(0.1)
    found.append(Phase("nothing, to the end", begun, time.monotonic()))
    users.is_over = True
    await asyncio.gather(*tasks)
    return found


def report(users: Users, found: list[Phase]) -> None:
    for phase in found:
        outcomes, seconds = users.phase(phase.begun, phase.ended)
        mapped = {one for one in outcomes if one != BROKEN} <= MAPPED
        print(f"  killed: {phase.name}")
        print(f"    last failure after {seconds:.2f} s{verdict(seconds <= MOST_SECONDS)}")
        print(f"    seen by users: {dict(outcomes)}{verdict(mapped)}")
    limit = DEADLINE_SECONDS + MOST_LATE_SECONDS
    print(f"  longest request: {users.longest:.2f} s{verdict(users.longest <= limit)}")
    ended = len(users.ended)
    print(f"  streams that reached their end: {ended} of {STREAMS}{verdict(ended == STREAMS)}")
    print(f"  events other than changes: {dict(users.endings)}")
    twice, lost = repeated(users.histories), incomplete(users.histories)
    print(f"  events twice: {len(twice)}{verdict(not twice)}", *twice[:3])
    print(f"  streams without a final state: {len(lost)}{verdict(not lost)}", *lost[:3])


def repeated(histories: Sequence[Mapping[Key, Sequence[str]]]) -> list[str]:
    """Return the states that one stream got twice in a row for one thing."""
    return [
        f"{key[0]} {key[2]} {state}"
        for history in histories
        for key, states in history.items()
        for state, following in pairwise(states)
        if state == following
    ]


def incomplete(histories: Sequence[Mapping[Key, Sequence[str]]]) -> list[str]:
    """Return streams whose last states differ from those of other streams of the deployment."""
    final = [{key: states[-1] for key, states in history.items()} for history in histories]
    return [
        f"stream {number}: {found} instead of {other}"
        for number, found in enumerate(final)
        for other in [final[number % ENVIRONMENTS]]
        if found != other or "DEPLOYED" not in found.values()
    ]


def run() -> None:
    """Print the table."""
    print(f"\nkills: 2 workers, a store, {READERS} readers, {STREAMS} event streams")
    store = Store()
    simulator = SimulatorProcess(world(ENVIRONMENTS), speed=1.0, limit=LIMIT, window=WINDOW)
    with stopping(store, simulator):
        backend = Backend(PROGRAM, "PORT", "2", upstream=simulator.url, store=store.url)
        with stopping(backend):

            def kill_worker() -> None:
                os.kill(backend.workers()[0], signal.SIGKILL)

            def kill_store() -> None:
                store.kill()
                store.start()

            def kill_simulator() -> None:
                simulator.keep()
                simulator.kill()
                simulator.start()

            kills = {"worker": kill_worker, "store": kill_store, "simulator": kill_simulator}
            paths = [deployed(backend, one) for one in simulator.environments]
            users = Users(backend, simulator, paths)
            report(users, asyncio.run(phases(users, kills)))
            lines = [line for line in backend.output().splitlines() if "Traceback" in line]
            print(f"  tracebacks of the backend: {len(lines)}{verdict(not lines)}")


if __name__ == "__main__":
    run()
