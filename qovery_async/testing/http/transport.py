"""In-process transport: calls an ASGI application of this process instead of a server."""

from __future__ import annotations

from collections.abc import AsyncIterator, MutableMapping
from typing import Any, Self

import anyio

from ..._pipeline.connections import AsyncTransport
from ..._pipeline.http_library import library_of

_Message = MutableMapping[str, Any]


def in_process_transport(app: Any, clock: object = None) -> AsyncTransport:  # noqa: ANN401  # an ASGI application
    """Return a transport that calls an ASGI application in this process.

    `clock` is a clock of the simulator, on which clients wait for deployments.
    """
    return InProcessTransport(app, clock)


class InProcessTransport:
    """Transport for requests of httpx or httpx2.

    A `ConnectionError` of the application is a broken connection, before the response or within
    its body. The caller receives the library's exception for it.
    """

    def __init__(self, app: Any, clock: object = None) -> None:  # noqa: ANN401  # an ASGI application
        self._app = app
        self.poll_clock = clock

    async def handle_async_request(self, request: Any, /) -> Any:  # noqa: ANN401  # the library's
        """Call the application with a request."""
        library: Any = library_of(request, None)
        exchange = AsgiExchange(b"".join([chunk async for chunk in request.stream]))
        try:
            await self._app(_scope(request), exchange.receive, exchange.send)
        except ConnectionError as error:
            broken = library.RemoteProtocolError(str(error), request=request)
            if exchange.status is None:
                raise broken from error
            stream = _broken_stream(library, exchange.body, broken)
            return library.Response(exchange.status, headers=exchange.headers, stream=stream)
        content = b"".join(exchange.body)
        if exchange.status is None or not exchange.complete:
            msg = "the application did not finish its response"
            raise library.RemoteProtocolError(msg, request=request)
        return library.Response(exchange.status, headers=exchange.headers, content=content)

    async def aclose(self) -> None:
        """Do nothing: no connection is open."""

    async def __aenter__(self) -> Self:
        """Enter the transport, as clients of the library do."""
        return self

    async def __aexit__(self, *error: object) -> None:
        """Do nothing: no connection is open."""


def _broken_stream(library: Any, body: list[bytes], error: Exception) -> Any:  # noqa: ANN401  # the library's
    async def chunks(_: Any) -> AsyncIterator[bytes]:  # noqa: ANN401  # the stream
        for chunk in body:
            yield chunk
        raise error

    return type("BrokenStream", (library.AsyncByteStream,), {"__aiter__": chunks})()


class AsgiExchange:
    """ASGI messages of one request and its response."""

    def __init__(self, content: bytes) -> None:
        self.status: int | None = None
        self.headers: list[tuple[bytes, bytes]] = []
        self.body: list[bytes] = []
        self.complete: bool = False
        self._content = content
        self._read = False

    async def receive(self) -> _Message:
        """Return the next message to the application."""
        if not self._read:
            self._read = True
            return {"type": "http.request", "body": self._content, "more_body": False}
        if not self.complete:
            # Cancelling the request ends an application that waits for a disconnect.
            await anyio.sleep_forever()
        return {"type": "http.disconnect"}

    async def send(self, message: _Message) -> None:
        """Take a message of the application."""
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", ()))
            return
        self.body.append(message.get("body", b""))
        self.complete = not message.get("more_body", False)


def _scope(request: Any) -> _Message:  # noqa: ANN401  # the library's
    url = request.url
    raw_path, _, query = url.raw_path.partition(b"?")
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "scheme": url.scheme,
        "path": url.path,
        "raw_path": raw_path,
        "query_string": query,
        "server": (url.host, url.port),
        "client": ("127.0.0.1", 0),
        "root_path": "",
    }
