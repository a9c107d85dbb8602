"""Targets of webhooks: functions and ASGI applications of a test, and servers on this machine.

Other addresses receive nothing: a simulator does not call the outside world.
"""

from __future__ import annotations

import http.client
import inspect
import ipaddress
import json
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeAlias, cast
from urllib.parse import SplitResult, urlsplit

import anyio.to_thread

from ..http.transport import AsgiExchange

# Seconds. The API documents no timeout; this one is common among senders of webhooks.
_TIMEOUT = 10.0
_LARGEST_RESPONSE = 64 * 1024  # bytes that a delivery keeps


class WebhookRequest(NamedTuple):
    """Request of a delivery. Header names are in lower case."""

    url: str
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:  # noqa: ANN401  # any JSON
        """Return the body as JSON."""
        return json.loads(self.content)


class WebhookReply(NamedTuple):
    """Response to a delivery. A status of None is no response."""

    status: int | None
    text: str | None = None


# A function returns a status, (status, text), or None for a 200; it may be async.
WebhookFunction: TypeAlias = Callable[[WebhookRequest], Any]
Target: TypeAlias = Callable[[WebhookRequest], Awaitable[WebhookReply]]


class Targets:
    """Targets by the beginning of their URL; the longest one wins."""

    def __init__(self) -> None:
        self._routes: dict[str, Target] = {}

    def add_function(self, function: WebhookFunction, url: str = "") -> None:
        """Call a function for the deliveries whose URL begins with `url`."""
        self._routes[url] = partial(_call_function, function)

    def add_app(self, app: Any, url: str = "") -> None:  # noqa: ANN401  # an ASGI application
        """Call an ASGI application for the deliveries whose URL begins with `url`."""
        self._routes[url] = partial(_call_app, app)

    def find(self, url: str) -> Target | None:
        """Return the target of a URL, or None for an address outside of this machine."""
        begins = [begin for begin in self._routes if url.startswith(begin)]
        if begins:
            return self._routes[max(begins, key=len)]
        return _call_server if is_loopback(url) else None


def is_loopback(url: str) -> bool:
    """Whether a URL is that of a server on this machine."""
    parts = _split(url)
    if parts is None or parts.scheme not in ("http", "https"):
        return False
    host = parts.hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


async def _call_function(function: WebhookFunction, request: WebhookRequest) -> WebhookReply:
    result: Any = function(request)
    if inspect.isawaitable(result):
        result = await result
    if result is None:
        return WebhookReply(200)
    if isinstance(result, int):
        return WebhookReply(result)
    status, text = cast("tuple[int, str]", result)
    return WebhookReply(status, text)


async def _call_app(app: Any, request: WebhookRequest) -> WebhookReply:  # noqa: ANN401  # an ASGI application
    parts = urlsplit(request.url)
    path = parts.path or "/"
    exchange = AsgiExchange(request.content)
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": parts.scheme or "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": parts.query.encode(),
        "root_path": "",
        "headers": [(k.encode(), v.encode("latin-1")) for k, v in request.headers.items()],
        "server": (parts.hostname, parts.port),
        "client": ("127.0.0.1", 0),
    }
    try:
        await app(scope, exchange.receive, exchange.send)
    except ConnectionError:
        return WebhookReply(None)
    return WebhookReply(exchange.status, b"".join(exchange.body).decode("utf-8", "replace"))


async def _call_server(request: WebhookRequest) -> WebhookReply:
    return await anyio.to_thread.run_sync(_post, request, abandon_on_cancel=True)


def _post(request: WebhookRequest) -> WebhookReply:
    parts = urlsplit(request.url)
    host = parts.hostname or ""
    is_encrypted = parts.scheme == "https"
    connect = http.client.HTTPSConnection if is_encrypted else http.client.HTTPConnection
    connection = connect(host, parts.port, timeout=_TIMEOUT)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("POST", path, request.content, dict(request.headers))
        response = connection.getresponse()
        content = response.read(_LARGEST_RESPONSE)
    except (OSError, http.client.HTTPException):
        return WebhookReply(None)
    finally:
        connection.close()
    return WebhookReply(response.status, content.decode("utf-8", "replace"))
