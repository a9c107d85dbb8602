"""Sockets of cancelled TLS handshakes."""

from __future__ import annotations

import anyio
import pytest

from qovery_async import AsyncQovery, RequestTimeoutError
from tests.eventually import eventually

pytestmark = pytest.mark.anyio


async def test_cancelled_tls_handshake_closes_its_socket():
    """The server sees the connection close while the client is open."""
    ended = 0

    async def silent(stream):
        nonlocal ended
        async with stream:
            try:
                async for _ in stream:
                    pass
            except anyio.BrokenResourceError:
                pass
            ended += 1

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, silent)
        url = f"https://127.0.0.1:{port}"
        async with AsyncQovery(token="qov_x", base_url=url, timeout=0.05, retries=0) as qovery:
            errors = []  # their frames hold the socket, if nothing else does
            for _ in range(3):
                with pytest.raises(RequestTimeoutError) as caught:
                    await qovery.request("GET", "/x")
                errors.append(caught.value)
            await eventually(lambda: ended == 3)
        tasks.cancel_scope.cancel()
