"""The FastAPI integration under load: real uvicorn processes, a simulator, a store.

    python benchmarks/fastapi_load.py [shutdown] [tenants]

"shutdown": SIGTERM while 200 event streams are open, for each way to start uvicorn.
"tenants": requests of 200 tenants in random order, a tenth of them with revoked tokens.
"""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
import time
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from fastapi_processes import (
    HERE,
    TOKEN,
    Backend,
    Browser,
    SimulatorProcess,
    Stream,
    is_running,
    peak_mebibytes,
    read_to_end,
    stopping,
)

from qovery_async.testing import Seed

STREAMS, ENVIRONMENTS = 200, 10
MOST_SECONDS, LONGEST_SECONDS = 5.0, 20.0
# Polls of deployments are a few seconds apart.
HANG_SECONDS = 8.0
TENANTS, REQUESTS, BROWSERS = 200, 10_000, 40
MOST_MORE_MEBIBYTES = 20
PROGRAM = str(HERE / "fastapi_program.py")
QUIET = ("--log-level", "warning")
STARTS = {
    "uvicorn --workers 1": ("-m", "uvicorn", "fastapi_program:app", "--port", "PORT", *QUIET),
    "uvicorn --workers 2": (PROGRAM, "PORT", "2"),
    "uvicorn.run() in a script": (PROGRAM, "PORT"),
}


def world(environments: int) -> Seed:
    seed = Seed().organization("Acme").cluster("main", deployed=True).project("shop")
    for number in range(environments):
        seed = seed.environment(f"e{number}").application("api")
    return seed


def deployed(backend: Backend, environment: str) -> str:
    """Deploy an environment; return the path of its event stream."""
    url = f"{backend.url}/environments/{environment}/deploy"
    request = urllib.request.Request(url, b"", {"X-Tenant": TOKEN})
    with urllib.request.urlopen(request) as response:
        return "/live?token=" + quote(json.load(response))


class Ended(NamedTuple):
    """Streams of a backend that got SIGTERM, seconds until all ended, upstream sockets before."""

    streams: list[Stream]
    stream_seconds: float
    process_seconds: float
    sockets: int


async def terminated(
    backend: Backend, paths: list[str], simulator: SimulatorProcess, *, hangs: bool
) -> Ended:
    """Open the streams, send SIGTERM, and wait for the end of streams and processes."""
    streams = [Stream(backend.port, paths[number % len(paths)]) for number in range(STREAMS)]
    began = [asyncio.Event() for _ in streams]
    reading = [asyncio.ensure_future(read_to_end(*one)) for one in zip(streams, began, strict=True)]
    for one in began:
        await asyncio.wait_for(one.wait(), 30)
    workers, sockets = backend.workers(), simulator.connections()
    if hangs:
        simulator.process.send_signal(signal.SIGSTOP)
        await asyncio.sleep(HANG_SECONDS)
    begun = time.monotonic()
    backend.process.send_signal(signal.SIGTERM)
    await asyncio.wait(reading, timeout=LONGEST_SECONDS)
    stream_seconds = time.monotonic() - begun
    await asyncio.to_thread(wait_for_end, backend, workers)
    process_seconds = time.monotonic() - begun
    for task in reading:
        task.cancel()
    await asyncio.gather(*reading, return_exceptions=True)
    return Ended(streams, stream_seconds, process_seconds, sockets)


def wait_for_end(backend: Backend, workers: list[int]) -> None:
    ended = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < ended:
        if backend.process.poll() is not None and not any(map(is_running, workers)):
            return
        time.sleep(0.02)


def verdict(is_reached: bool) -> str:
    return "" if is_reached else "  MISSED"


def report_shutdown(name: str, backend: Backend, ended: Ended) -> None:
    lines = backend.output().splitlines()
    codes = [int(line.split()[2]) for line in lines if line.startswith("worker ")]
    codes = [backend.process.returncode, *codes]
    # The supervisor of uvicorn leaves its listening socket to the interpreter.
    expected = ("worker ", "ResourceWarning: Enable tracemalloc")
    messages = [line for line in lines if not line.startswith(expected)]
    messages = [line for line in messages if f"laddr=('127.0.0.1', {backend.port})" not in line]
    complete = sum(stream.is_complete for stream in ended.streams)
    print(f"  {name}")
    print(f"    streams ended after {ended.stream_seconds:.2f} s")
    print(f"    complete streams: {complete}{verdict(complete == STREAMS)}")
    seconds = ended.process_seconds
    print(f"    processes ended after {seconds:.2f} s{verdict(seconds <= MOST_SECONDS)}")
    known = all(code in (0, -signal.SIGTERM) for code in codes)
    print(f"    exit codes of main process and workers: {codes}{verdict(known)}")
    print(f"    lines of output: {len(messages)}{verdict(not messages)}", *messages[:5])


def shutdown() -> None:
    print(f"\nSIGTERM with {STREAMS} event streams open on {ENVIRONMENTS} deployments")
    print("uvicorn ends with the signal that it received: -15 is its code after a clean shutdown")
    for name, arguments in STARTS.items():
        shutdown_of(name, arguments)
    name = "uvicorn --workers 2"
    shutdown_of(f"{name}, the API hangs", STARTS[name], hangs=True)


def shutdown_of(name: str, arguments: tuple[str, ...], *, hangs: bool = False) -> None:
    """Print what one way to start uvicorn does; if the API hangs, during polls of all streams."""
    simulator = SimulatorProcess(world(ENVIRONMENTS))
    with stopping(simulator):
        backend = Backend(*arguments, upstream=simulator.url)
        with stopping(backend):
            paths = [deployed(backend, one) for one in simulator.environments]
            ended = asyncio.run(terminated(backend, paths, simulator, hangs=hangs))
            time.sleep(0.2)
            report_shutdown(name, backend, ended)
            after = simulator.connections()
            print(f"    upstream sockets: {ended.sockets}, then {after}{verdict(after == 0)}")


class Tenants:
    """Requests of tenants in random order, each of which must get its own organization."""

    def __init__(self, backend: Backend, tokens: dict[str, str | None]) -> None:
        self._backend, self._tokens = backend, tokens
        self.wrong: list[str] = []

    async def run(self) -> float:
        """Send all requests; return the seconds."""
        order = [token for token in self._tokens for _ in range(REQUESTS // len(self._tokens))]
        random.Random(1).shuffle(order)
        left = iter(order)
        begun = time.monotonic()
        await asyncio.gather(*(self._browser(left) for _ in range(BROWSERS)))
        return time.monotonic() - begun

    async def _browser(self, left: Iterator[str]) -> None:
        connection = await Browser.open(self._backend.port)
        for token in left:
            status, body = await connection.get("/organizations", token)
            name = self._tokens[token]
            seen = json.loads(body)
            if name is None:
                is_right = status == 401 and seen["title"] == "Unauthorized"
            else:
                is_right = (status, seen) == (200, [name])
            if not is_right or any(other in body.decode() for other in self._tokens):
                self.wrong.append(f"{token}: {status} {seen}")
        connection.close()


def tenants() -> None:
    print(f"\n{REQUESTS} requests over one pool, {BROWSERS} at a time")
    seed = Seed()
    for number in range(TENANTS):
        seed = seed.organization(f"tenant-{number}")
    simulator = SimulatorProcess(seed)
    with stopping(simulator):
        every = {f"qov_{number:03}": f"tenant-{number}" for number in range(TENANTS)}
        for token, name in every.items():
            simulator.control("tokens", {"value": token, "organizations": [name]})
        revoked = set(list(every)[::10])
        for token in revoked:
            simulator.control(f"tokens?token={token}", method="DELETE")
        given = {token: None if token in revoked else name for token, name in every.items()}
        alone = tenants_of(simulator, "1 tenant", {"qov_001": "tenant-1"})
        many = tenants_of(simulator, f"{TENANTS} tenants, {len(revoked)} revoked", given)
        more = many - alone
        print(
            f"  {more:+.1f} MiB, target {MOST_MORE_MEBIBYTES}{verdict(more <= MOST_MORE_MEBIBYTES)}"
        )


def tenants_of(simulator: SimulatorProcess, name: str, given: dict[str, str | None]) -> float:
    """Run the requests in a new backend; return the peak of its memory in MiB."""
    backend = Backend(PROGRAM, "PORT", upstream=simulator.url)
    with stopping(backend):
        run = Tenants(backend, given)
        seconds = asyncio.run(run.run())
        peak = peak_mebibytes(backend.process.pid)
        print(f"  {name}: {seconds:.1f} s, {peak:.1f} MiB at most")
        print(f"    wrong responses: {len(run.wrong)}{verdict(not run.wrong)}", *run.wrong[:3])
        output = backend.output()
        shown = [token for token in given if token in output]
        print(f"    lines of output: {len(output.splitlines())}, tokens in it: {len(shown)}")
    return peak


PARTS = {"shutdown": shutdown, "tenants": tenants}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
        return 2
    for name in names or PARTS:
        PARTS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
