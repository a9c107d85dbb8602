"""Broken connections: the ASGI extension and the exception by which the application breaks one."""

from __future__ import annotations

# ASGI itself cannot break a connection. A server that can offers this extension in its scopes.
CUT = "qovery_async.cut"


class ConnectionCutError(ConnectionError):
    """Raised to break the connection if the server does not offer the extension."""
