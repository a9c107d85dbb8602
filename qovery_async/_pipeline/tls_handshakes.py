"""Closing of sockets whose TLS handshake is cancelled.

httpcore closes a socket whose TLS handshake fails, but leaves it to the garbage collector if the
handshake is cancelled, by a deadline for instance: `start_tls` in `httpcore/_backends` (1.0) and
`httpcore2/_backends` (2.16) catches `Exception` only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .connections import AsyncTransport, close_quietly


def guard_handshakes(build: Callable[[], Any]) -> Callable[[], AsyncTransport]:
    """Return a function that builds transports whose cancelled handshakes leave no socket open.

    A transport without a pool of httpcore's stays unchanged.
    """

    def built() -> AsyncTransport:
        transport: Any = build()
        if hasattr(getattr(transport, "_pool", None), "_network_backend"):
            transport._pool._network_backend = _Backend(transport._pool._network_backend)
        checked: AsyncTransport = transport
        return checked

    return built


class _Backend:
    """Network backend of httpcore that closes streams whose handshake is cancelled."""

    def __init__(self, backend: Any) -> None:  # noqa: ANN401  # httpcore's
        self._backend = backend

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # httpcore's
        return getattr(self._backend, name)

    async def connect_tcp(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401  # httpcore's
        stream: Any = await self._backend.connect_tcp(*arguments, **options)
        start_tls = stream.start_tls

        async def guarded(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401  # httpcore's
            try:
                return await start_tls(*arguments, **options)
            except BaseException:
                await close_quietly(stream)
                raise
            finally:
                del stream.start_tls  # ours, which would make a reference cycle

        stream.start_tls = guarded
        return stream
