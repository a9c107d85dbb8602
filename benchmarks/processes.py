"""Four processes with one token, a real store, and a server with a rate limit over TCP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from redis import Redis

from tests.ratelimit.store_server import started_store

HERE = Path(__file__).parent
PROGRAM = str(HERE / "limited_program.py")
LIMIT, WINDOW, LEASE = 120, 3.0, 1.0
PROCESSES, CALLERS = 4, 12


def started(role: str, **options: Any) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}
    return subprocess.Popen(
        [sys.executable, PROGRAM, role, json.dumps(options)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )


class Run:
    """One run: the requests served in each window, the 429s, and the report of each worker.

    `workers` overrides options of the workers, `server` options of the server. `between` maps the
    store's address to the one that the workers use.
    """

    def __init__(
        self,
        *,
        disturb: Callable[[Run], None] | None = None,
        workers: Sequence[dict[str, float]] = ({},) * PROCESSES,
        server: dict[str, int] | None = None,
        seconds: float = 9.5,
        between: Callable[[str], str] | None = None,
    ) -> None:
        self.marks: dict[str, float] = {}
        self._between = between or (lambda url: url)
        self._disturb = disturb
        self._options = workers
        self._server = {"limit": LIMIT, "window": WINDOW, **(server or {})}
        self._seconds = seconds
        self._thread = threading.Thread(target=self._go)
        self._thread.start()

    def _go(self) -> None:
        self.store = started_store()
        server = started("server", **self._server)
        try:
            common = {
                "store": self._between(self.store.connection_url),
                "url": f"http://127.0.0.1:{server.stdout.readline().strip()}",
                "callers": CALLERS,
                "seconds": self._seconds,
                "lease": LEASE,
                "processes": PROCESSES,
            }
            self.workers = [started("worker", **{**common, **given}) for given in self._options]
            for worker in self.workers:
                worker.stdout.readline()
            time.sleep(WINDOW - (time.time() + 0.8) % WINDOW)
            for worker in self.workers:
                worker.stdin.write("\n")
                worker.stdin.flush()
            if self._disturb is not None:
                self._disturb(self)
            texts = [worker.communicate()[0] for worker in self.workers]
            self.outcomes = [json.loads(text) if text else None for text in texts]
            told = json.loads(server.communicate("")[0])
        finally:
            server.kill()
            server.communicate()
            self.store.terminate()
        self.refused = told["refused"]
        self.served = {int(index): count for index, count in told["served"].items()}

    def restart_store(self, pause: float, *, keeps_memory: bool = False) -> None:
        port, url = self.store.port, self.store.connection_url
        with Redis.from_url(url) as client:
            kept = {key: (client.get(key), client.pttl(key)) for key in client.scan_iter()}
        self.store.terminate()
        time.sleep(pause)
        self.store = started_store(port)
        if keeps_memory:
            with Redis.from_url(url) as client:
                for key, (value, life) in kept.items():
                    client.set(key, value, px=max(1, life))

    def result(self) -> Run:
        self._thread.join()
        return self

    def full_windows(self) -> list[int]:
        """Windows that lie wholly within the run, except the first."""
        return [self.served.get(index, 0) for index in sorted(self.served)[1:-1]]
