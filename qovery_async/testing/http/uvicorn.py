"""Simulator on uvicorn: protocols, settings, and a server for a separate process."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Literal

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.wsproto_impl import WSProtocol

from .broken_connections import CUT

App = Callable[..., Awaitable[None]]
# Seconds. Official clients poll every 3 to 10 s; 75 is nginx's default.
_KEEP_ALIVE = 75
_GRACE_SECONDS = 2


def _with_cut(served: App, transport: Any) -> App:  # noqa: ANN401  # asyncio's
    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401  # ASGI's
        # close(), not abort(): bytes sent before still arrive.
        extensions = {**scope.get("extensions", {}), CUT: transport.close}
        await served({**scope, "extensions": extensions}, receive, send)

    return app


class CuttingHttp(H11Protocol):
    """HTTP protocol that lets the application break connections, with TCP_NODELAY."""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401  # asyncio's
        """Set TCP_NODELAY and offer the connection to the application.

        asyncio sets the option only for sockets made with IPPROTO_TCP, which accepted ones are not.
        Without it the body waits 40 ms for the client's acknowledgement of the head.
        """
        super().connection_made(transport)
        connection = transport.get_extra_info("socket")
        if connection is not None and connection.family in (socket.AF_INET, socket.AF_INET6):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app: App = _with_cut(self.app, transport)


class CuttingWebSocket(WSProtocol):
    """WebSocket protocol that lets the application break connections."""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401  # asyncio's
        """Offer the connection to the application."""
        super().connection_made(transport)
        self.app: App = _with_cut(self.app, transport)


def server_config(app: App, *, loop: Literal["auto", "asyncio"] = "auto") -> Config:
    """Return the settings of every server of a simulator."""
    return Config(
        app,
        http=CuttingHttp,
        ws=CuttingWebSocket,
        loop=loop,
        lifespan="off",
        access_log=False,
        log_config=None,
        date_header=False,  # the simulated clock differs
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )


class ReportingServer(Server):
    """Server that calls `ready` once it listens.

    The coroutine function `run_in_background` of the application runs as long as the server.
    """

    def __init__(self, config: Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready
        self._background: asyncio.Future[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, start the background work, then call `ready`."""
        await super().startup(sockets)
        run: Any = getattr(self.config.app, "run_in_background", None)
        if run is not None:
            self._background = asyncio.ensure_future(run())
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening. Raises the exception of background work that failed."""
        await super().shutdown(sockets)
        if self._background is not None:
            self._background.cancel()
            with suppress(asyncio.CancelledError):
                await self._background


def serve(app: App, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Serve on a listening socket until a signal arrives. Responses in flight get two seconds."""
    asyncio.run(ReportingServer(server_config(app), ready).serve([listener]))
