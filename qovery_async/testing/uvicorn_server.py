"""The simulator on uvicorn, in a process of its own."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import Any

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.wsproto_impl import WSProtocol

from .cutting import CUT

App = Callable[..., Awaitable[None]]


def _offering_cut(served: App, transport: Any) -> App:  # noqa: ANN401  # asyncio's
    async def app(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401  # ASGI's
        # close(), not abort(): what was sent before still arrives.
        extensions = {**scope.get("extensions", {}), CUT: transport.close}
        await served({**scope, "extensions": extensions}, receive, send)

    return app


class CuttingHttp(H11Protocol):
    """Lets the application break the connection of a request."""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401  # asyncio's
        """Offer it to the application."""
        super().connection_made(transport)
        self.app: App = _offering_cut(self.app, transport)


class CuttingWebSocket(WSProtocol):
    """Lets the application break the connection of a WebSocket."""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401  # asyncio's
        """Offer it to the application."""
        super().connection_made(transport)
        self.app: App = _offering_cut(self.app, transport)


class _Server(Server):
    """Tells when it listens."""

    def __init__(self, config: Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


def serve(app: App, listener: socket.socket, ready: Callable[[], None], grace: int) -> None:
    """Serve on a listening socket until a signal comes; `grace` seconds for what is under way."""
    config = Config(
        app,
        http=CuttingHttp,
        ws=CuttingWebSocket,
        lifespan="off",
        access_log=False,
        log_config=None,
        date_header=False,  # the simulated world has a time of its own
        server_header=False,
        timeout_graceful_shutdown=grace,
    )
    asyncio.run(_Server(config, ready).serve([listener]))
