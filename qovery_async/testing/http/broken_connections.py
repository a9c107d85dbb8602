"""How the application breaks a connection, for which ASGI has no word."""

from __future__ import annotations

# What a server that can do it offers among the extensions of its scopes.
CUT = "qovery_async.cut"


class ConnectionCutError(ConnectionError):
    """Ends a request as a server that goes away does, where the server cannot break connections."""
