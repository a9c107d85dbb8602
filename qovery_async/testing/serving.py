"""A real server for a simulator, while a block of a test runs."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import NamedTuple

import anyio
import anyio.from_thread
import anyio.to_thread
from uvicorn import Config, Server

from .uvicorn_server import CuttingHttp, CuttingWebSocket

App = Callable[..., Awaitable[None]]
_GRACE_SECONDS = 2


class Served(NamedTuple):
    """Where a simulator listens."""

    base_url: str
    ws_url: str


class _Server(Server):
    """Tells when it listens, and leaves signals to whoever runs the test."""

    def __init__(self, config: Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


@asynccontextmanager
async def serving(app: App) -> AsyncGenerator[Served, None]:
    """Serve on a free port of this machine: in the running event loop, under trio in a thread."""
    config = Config(
        app,
        http=CuttingHttp,
        ws=CuttingWebSocket,
        loop="asyncio",
        lifespan="off",
        access_log=False,
        log_config=None,
        date_header=False,  # the simulated world has a time of its own
        server_header=False,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
    listener = socket.create_server(("127.0.0.1", 0))
    port: int = listener.getsockname()[1]
    listening = anyio.Event()
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        server = _Server(config, lambda: anyio.from_thread.run_sync(listening.set))

        async def run() -> None:
            await anyio.to_thread.run_sync(lambda: asyncio.run(server.serve([listener])))
    else:
        server = _Server(config, listening.set)

        async def run() -> None:
            await server.serve([listener])

    async with anyio.create_task_group() as group:
        group.start_soon(run)
        try:
            await listening.wait()
            yield Served(f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}")
        finally:
            server.should_exit = True
