"""Server of a simulator for the duration of a block.

The server is a task in the event loop of the test; under trio it is a thread with an event loop of
its own. It is a child of a task group, but exceptions of the block do not pass through the group:
it would wrap them in an ExceptionGroup.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from typing import NamedTuple

import anyio
import anyio.from_thread
import anyio.to_thread

from .uvicorn import App, ReportingServer, server_config


class Served(NamedTuple):
    """Addresses of a served simulator."""

    base_url: str
    ws_url: str


class _Server(ReportingServer):
    """Server that leaves signals to the test runner."""

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


@asynccontextmanager
async def serving(app: App) -> AsyncGenerator[Served, None]:
    """Serve on a free port of this machine until the block ends.

    Exceptions of the block propagate unchanged, including KeyboardInterrupt. If the server fails,
    the block is cancelled and the server's exception is raised. Every exit waits until the server
    has closed its connections and the port.
    """
    listening = anyio.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        server, run = _make_server(app, listener, listening)
        raised: BaseException | None = None
        failure: BaseException | None = None

        async def supervise() -> None:
            nonlocal failure
            try:
                # If cancelled during its shutdown, uvicorn leaves connections open.
                with anyio.CancelScope(shield=True):
                    await run()
                if server.should_exit:
                    return
                failure = RuntimeError("the simulator's server ended before the block did")
            except anyio.get_cancelled_exc_class():
                raise
            except BaseException as error:  # noqa: BLE001  # raised again below
                failure = error
            group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            group.start_soon(supervise)
            try:
                await listening.wait()
                yield Served(f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}")
            except anyio.get_cancelled_exc_class():
                raise
            except BaseException as error:  # noqa: BLE001  # raised again below
                raised = error
            finally:
                server.should_exit = True
    first = raised if raised is not None else failure
    if first is not None:
        raise first


@contextmanager
def serving_in_thread(app: App) -> Generator[Served, None, None]:
    """Serve on a free port from a thread with its own event loop until the block ends.

    The exit waits until the server has closed its connections and the port. If the server fails,
    its exception is raised at the end of the block.
    """
    listening = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        server = _Server(server_config(app, loop="asyncio"), listening.set)
        with ThreadPoolExecutor(1, thread_name_prefix="qovery-simulator") as threads:
            done = threads.submit(lambda: asyncio.run(server.serve([listener])))
            # A server that fails to start ends without listening.
            done.add_done_callback(lambda _: listening.set())
            listening.wait()
            if done.done():
                done.result()
            try:
                yield Served(f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}")
            finally:
                server.should_exit = True
        done.result()  # raises the exception of a server that failed


def _make_server(
    app: App, listener: socket.socket, listening: anyio.Event
) -> tuple[_Server, Callable[[], Awaitable[None]]]:
    """Return a server, and a coroutine function that runs it to its end."""
    config = server_config(app, loop="asyncio")
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        in_thread = _Server(config, lambda: anyio.from_thread.run_sync(listening.set))

        async def run() -> None:
            # A separate limiter: the thread is occupied for the duration of the block.
            limiter = anyio.CapacityLimiter(1)
            await anyio.to_thread.run_sync(
                lambda: asyncio.run(in_thread.serve([listener])), limiter=limiter
            )

        return in_thread, run
    in_loop = _Server(config, listening.set)
    return in_loop, lambda: in_loop.serve([listener])
