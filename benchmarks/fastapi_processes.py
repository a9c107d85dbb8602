"""Processes and browsers of the benchmark of the FastAPI integration.

Linux only: sockets, children and memory are read from /proc.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, contextmanager
from pathlib import Path
from typing import Any

from qovery_async.testing import Seed, Simulator

HERE = Path(__file__).resolve().parent
TOKEN = "qov_shared"
START_SECONDS = 30.0
ESTABLISHED, CLOSE_WAIT = "01", "08"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def wait_until(condition: Callable[[], bool], seconds: float) -> None:
    """Poll a condition. Raises TimeoutError."""
    ends = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > ends:
            raise TimeoutError(condition)
        time.sleep(0.02)


class SimulatorProcess:
    """Simulator as a process, which can be killed and started again with its last snapshot."""

    def __init__(
        self, world: Seed, *, speed: float = 0.0, limit: int = 10**9, window: float = 60
    ) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._speed, self._limit, self._window = str(speed), str(limit), str(window)
        self._snapshot = tempfile.NamedTemporaryFile(suffix=".json")  # noqa: SIM115  # closed in stop()
        simulator = Simulator(world=world)
        self.environments = [str(one.id) for one in simulator.world.store.of("environment")]
        simulator.save(self._snapshot.name)
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "qovery_async.testing", "--port", str(self.port)]
        command += ["--load", self._snapshot.name, "--speed", self._speed, "--token", TOKEN]
        command += ["--rate-limit", self._limit, "--rate-window", self._window]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.process.stdout.readline()

    def control(self, path: str, body: object = None, *, method: str | None = None) -> Any:
        """Call the simulator's control API: by default POST with a body, else GET."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_simulator/{path}", data, method=method)
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request) as response:
            content = response.read()
        return json.loads(content) if content else None

    def keep(self) -> None:
        """Write the snapshot with which the next process starts."""
        Path(self._snapshot.name).write_text(json.dumps(self.control("snapshot")))

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        self.kill()
        self._snapshot.close()

    def connections(self) -> int:
        """Return the number of sockets at the simulator's port that are not closed."""
        port = f":{self.port:04X}"
        rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
        return sum(row[2].endswith(port) and row[3] in (ESTABLISHED, CLOSE_WAIT) for row in rows)


class Backend:
    """Application in a uvicorn process, or in a supervisor with workers."""

    def __init__(self, *arguments: str, upstream: str, store: str | None = None) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._output = tempfile.TemporaryFile("w+")  # noqa: SIM115  # closed in stop()
        environment = {**os.environ, "SIMULATOR": upstream, "PYTHONWARNINGS": "always"}
        environment["PYTHONPATH"] = os.pathsep.join([str(HERE.parent), str(HERE)])
        if store is not None:
            environment["STORE"] = store
        command = [sys.executable, *(one.replace("PORT", str(self.port)) for one in arguments)]
        self.process = subprocess.Popen(
            command, stdout=self._output, stderr=subprocess.STDOUT, env=environment
        )
        wait_until(self.is_up, START_SECONDS)

    def is_up(self) -> bool:
        try:
            urllib.request.urlopen(f"{self.url}/health/live", timeout=1).close()
        except OSError:
            return False
        return True

    def workers(self) -> list[int]:
        """Return the workers of the supervisor, or the only process."""
        main = self.process.pid
        children = Path(f"/proc/{main}/task/{main}/children").read_text().split()
        return [int(one) for one in children if _is_worker(int(one))] or [main]

    def output(self) -> str:
        self._output.seek(0)
        return self._output.read()

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self._output.close()


def _is_worker(pid: int) -> bool:
    return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def cpu_seconds(pid: int) -> float:
    """Return the processor time that a process has used."""
    run_nanoseconds = Path(f"/proc/{pid}/schedstat").read_text().split()[0]
    return int(run_nanoseconds) / 1e9


def peak_mebibytes(pid: int) -> float:
    """Return the largest resident memory of a process, in MiB."""
    status = Path(f"/proc/{pid}/status").read_text().splitlines()
    peak = next(line for line in status if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


@contextmanager
def stopping(*processes: Any) -> Generator[None, None, None]:
    """Stop processes at the end of a block, the last first."""
    try:
        yield
    finally:
        for process in reversed(processes):
            process.stop()


class Browser:
    """Browser with a keep-alive connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> Browser:
        """Connect to a local port."""
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def get(self, path: str, token: str) -> tuple[int, bytes]:
        """Return status and body. Raises OSError or EOFError if the connection breaks."""
        head = f"GET {path} HTTP/1.1\r\nHost: backend\r\nX-Tenant: {token}\r\n\r\n"
        self._writer.write(head.encode())
        response = await self._reader.readuntil(b"\r\n\r\n")
        length = response.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
        return int(response.split()[1]), await self._reader.readexactly(int(length))

    def close(self) -> None:
        """Close the connection."""
        self._writer.close()


class Stream:
    """Browser with one event stream over a connection of its own."""

    def __init__(self, port: int, path: str, last: str | None = None) -> None:
        self._port = port
        lines = [f"GET {path} HTTP/1.1", "Host: backend", f"X-Tenant: {TOKEN}"]
        if last is not None:
            lines.append(f"Last-Event-ID: {last}")
        self._head = "\r\n".join([*lines, "", ""]).encode()
        self.status = 0
        self.is_complete = False

    async def events(self) -> AsyncGenerator[dict[str, str], None]:
        """Yield events as their fields. Raises OSError or EOFError if the connection breaks."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(self._head)
            head = await reader.readuntil(b"\r\n\r\n")
            self.status = int(head.split()[1])
            if self.status != 200:
                return
            text = b""
            while (size := int(await reader.readuntil(b"\r\n"), 16)) > 0:
                text += await reader.readexactly(size)
                await reader.readexactly(2)
                *blocks, text = text.split(b"\n\n")
                for block in blocks:
                    pairs = [line.partition(": ") for line in block.decode().splitlines()]
                    if event := {name: value for name, _, value in pairs if name}:
                        yield event
            self.is_complete = True
        finally:
            writer.close()


async def read_to_end(stream: Stream, began: asyncio.Event) -> None:
    """Read a stream; `began` is set with its first event."""
    async with aclosing(stream.events()) as events:
        async for _ in events:
            began.set()
