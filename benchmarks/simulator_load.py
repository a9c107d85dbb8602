"""A served simulator under load: polling clients, requests per second and memory.

Linux only: processor time and memory of the server are read from /proc.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from qovery_async.testing import Simulator

CLIENTS = 300
POLLS = 3
POLL_SECONDS = 5.0
REQUESTS = 100_000
CONNECTIONS = 20
LEAST_PER_SECOND = 3000
MOST_MEGABYTES = 90
UNLIMITED = "1000000000"
_TICKS = os.sysconf("SC_CLK_TCK")


class Server(NamedTuple):
    """Simulator in a separate process."""

    port: int
    pid: int

    def processor_seconds(self) -> float:
        """Return the processor time that the server has used."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def megabytes(self) -> float:
        """Return the largest resident memory of the server."""
        status = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        peak = next(line for line in status if line.startswith("VmHWM:"))
        return int(peak.split()[1]) * 1024 / 1e6


@contextmanager
def _server() -> Generator[Server, None, None]:
    command = [sys.executable, "-m", "qovery_async.testing", "--port", "0", "--speed", "0"]
    process = subprocess.Popen(
        [*command, "--rate-limit", UNLIMITED], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().split("http://")[1].split()[0]
        yield Server(int(address.rstrip("/").rpartition(":")[2]), process.pid)
    finally:
        process.terminate()
        process.wait()


class Connection:
    """Keep-alive connection that never reconnects."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> Connection:
        """Connect to a local port."""
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def get(self, path: str) -> None:
        """Send a request and read its response. Raises OSError or EOFError for a reset."""
        head = f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Token qov_simulator\r\n\r\n"
        self._writer.write(head.encode())
        response = await self._reader.readuntil(b"\r\n\r\n")
        if not response.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(response)
        length = response.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
        await self._reader.readexactly(int(length))

    def close(self) -> None:
        """Close the connection."""
        self._writer.close()


async def _poll(server: Server, path: str, number: int) -> int:
    """Poll from one client; return the number of resets."""
    await asyncio.sleep(POLL_SECONDS * number / CLIENTS)
    connection, resets = await Connection.open(server.port), 0
    for _ in range(POLLS):
        try:
            await connection.get(path)
        except (OSError, EOFError):
            resets += 1
            connection = await Connection.open(server.port)
        await asyncio.sleep(POLL_SECONDS)
    connection.close()
    return resets


async def _send(server: Server, path: str, count: int) -> None:
    connection = await Connection.open(server.port)
    for _ in range(count):
        await connection.get(path)
    connection.close()


async def _polling(server: Server, path: str) -> None:
    resets = sum(await asyncio.gather(*(_poll(server, path, n) for n in range(CLIENTS))))
    verdict = "  MISSED" if resets else ""
    print(f"  {CLIENTS} clients, {CLIENTS * POLLS} polls: {resets} resets  target 0{verdict}")


async def _flood(server: Server, path: str) -> None:
    begun, used = time.perf_counter(), server.processor_seconds()
    share = REQUESTS // CONNECTIONS
    await asyncio.gather(*(_send(server, path, share) for _ in range(CONNECTIONS)))
    used, seconds = server.processor_seconds() - used, time.perf_counter() - begun
    rate, megabytes = REQUESTS / used, server.megabytes()
    verdict = "" if rate >= LEAST_PER_SECOND else "  MISSED"
    print(f"  served: {rate:.0f} /s of one core  target {LEAST_PER_SECOND}{verdict}")
    print(f"  served: {REQUESTS / seconds:.0f} /s by the wall clock")
    verdict = "" if megabytes <= MOST_MEGABYTES else "  MISSED"
    print(f"  {REQUESTS} requests: {megabytes:.0f} MB  target {MOST_MEGABYTES}{verdict}")


def _in_process(path: str) -> None:
    """Measure the application without a server."""
    simulator = Simulator(rate_limit=int(UNLIMITED))
    headers = {"authorization": "Token qov_simulator"}
    begun = time.process_time()
    for _ in range(REQUESTS // 10):
        status, _, content = simulator.app.respond("GET", path, "", headers, b"")
        if status != 200:
            raise RuntimeError(content)
    rate = REQUESTS / 10 / (time.process_time() - begun)
    verdict = "" if rate >= LEAST_PER_SECOND else "  MISSED"
    print(f"  in process: {rate:.0f} /s of one core  target {LEAST_PER_SECOND}{verdict}")


def run() -> None:
    """Print the figures."""
    environment = next(Simulator().world.store.of("environment")).id
    path = f"/environment/{environment}"
    print("\nsimulator under load: get an environment")
    _in_process(path)
    with _server() as server:
        asyncio.run(_polling(server, path))
        asyncio.run(_flood(server, path))


if __name__ == "__main__":
    run()
