"""The only module that knows the HTTP library: httpx, or httpx2 where a caller brings it."""

from __future__ import annotations

import importlib
import threading
import time
from collections.abc import AsyncIterator
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Protocol

import anyio

from .._version import __version__
from ..errors import ConnectionFailedError, InvalidRequestError, RequestTimeoutError, TransportError
from ..settings import CONNECT_TIMEOUT_SECONDS, Settings
from .exchange import Answer, Exchange

if TYPE_CHECKING:
    import ssl
    from types import ModuleType

USER_AGENT = f"qovery-async/{__version__}"
_LIBRARIES = ("httpx2", "httpx")
_NOT_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "ProxyError"}
)


class AsyncTransport(Protocol):
    """An async transport of httpx or httpx2."""

    async def handle_async_request(self, request: Any, /) -> Any:  # noqa: ANN401  # the library's
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close what is open."""
        ...


class HttpClient(Protocol):
    """A ready `AsyncClient` of httpx or httpx2."""

    def build_request(self, method: Any, url: Any, /, **options: Any) -> Any:  # noqa: ANN401  # the library's
        """Make a request."""
        ...

    async def send(self, request: Any, /, **options: Any) -> Any:  # noqa: ANN401  # the library's
        """Send a request."""
        ...


_tls_lock = threading.Lock()
_tls_contexts: dict[str, ssl.SSLContext] = {}


def _tls_context(library: ModuleType) -> ssl.SSLContext:
    """One context for the process: loading certificates takes tens of milliseconds."""
    with _tls_lock:
        context = _tls_contexts.get(library.__name__)
        if context is None:
            context = _tls_contexts[library.__name__] = library.create_ssl_context()
        return context


def _library_of(thing: object | None) -> ModuleType:
    """The HTTP library that an object's class comes from; httpx for all others."""
    roots = {cls.__module__.partition(".")[0] for cls in type(thing).__mro__}
    return importlib.import_module(next((name for name in _LIBRARIES if name in roots), "httpx"))


class Transport:
    """The last stage: sends a request and reads the whole answer.

    Its own HTTP client is built when first needed; one that a caller brought is never closed here.
    """

    def __init__(
        self,
        settings: Settings,
        transport: AsyncTransport | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        """Take what requests are sent through; no I/O happens yet."""
        self._settings = settings
        self._given_transport = transport
        self._given_client = http_client
        self._client: Any = http_client
        self._library: ModuleType | None = None
        self.closed = False

    async def __call__(self, exchange: Exchange) -> Answer:
        """Send; raises `TransportError` when no complete answer comes."""
        exchange.phase = "opening the HTTP client"
        client = self._client if self._library is not None else await self.open()
        library = self._library or _library_of(client)
        headers = {"User-Agent": USER_AGENT, **exchange.request.headers}
        if exchange.credential is not None:
            headers["Authorization"] = exchange.credential.header()
        url = self._settings.base_url + exchange.request.target
        failure: TransportError | InvalidRequestError
        try:
            request = client.build_request(
                exchange.request.method, url, headers=headers, content=exchange.request.content
            )
            exchange.phase = "waiting for the answer"
            exchange.attempts += 1
            exchange.hooks.sending(exchange)
            begun = time.monotonic()
            response = await client.send(request, follow_redirects=False, stream=exchange.is_stream)
            if exchange.is_stream and not response.is_success:
                await response.aread()
                await response.aclose()
        except library.InvalidURL as error:
            failure = InvalidRequestError(
                f"{exchange.title}: no address can be made of this: {error}", **exchange.about()
            )
        except (library.HTTPError, library.StreamError) as error:
            failure = _failure(exchange, type(error).__name__, str(error))
        else:
            found = {name.lower(): value for name, value in response.headers.items()}
            if exchange.is_stream and response.is_success:
                stream = _Stream(exchange, library, response)
                answer = Answer(response.status_code, found, b"", stream)
            else:
                answer = Answer(response.status_code, found, response.content)
            exchange.hooks.answered(exchange, answer, time.monotonic() - begun)
            return answer
        # Raised here, not in the handler: the library's exception holds the request with its token.
        raise failure

    @cached_property
    def _opening(self) -> anyio.Lock:
        return anyio.Lock()

    async def open(self) -> Any:  # noqa: ANN401  # the library's client
        """Build the HTTP client, once; certificates are loaded in a thread."""
        async with self._opening:
            if self._library is None:
                library = _library_of(self._given_client or self._given_transport)
                if self._client is None:
                    self._client = await self._build(library)
                self._library = library
        return self._client

    async def _build(self, library: ModuleType) -> Any:  # noqa: ANN401  # the library's client
        options: dict[str, Any] = {}
        if self._given_transport is not None:
            options["transport"] = self._given_transport
        elif self._settings.base_url.startswith("https:"):
            from anyio import to_thread

            options["verify"] = await to_thread.run_sync(_tls_context, library)
        cap = self._settings.max_in_flight
        return library.AsyncClient(
            timeout=library.Timeout(None, connect=CONNECT_TIMEOUT_SECONDS),
            limits=library.Limits(
                max_connections=cap, max_keepalive_connections=cap, keepalive_expiry=5.0
            ),
            # Views with other tokens share this client: no session of one may reach another.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            **options,
        )

    async def aclose(self) -> None:
        """Close our own client; a second time does nothing."""
        self.closed = True
        client, self._client = self._client, self._given_client
        if client is not None and client is not self._given_client:
            await client.aclose()


class _Stream:
    """A body that is read while it comes."""

    def __init__(self, exchange: Exchange, library: ModuleType, response: Any) -> None:  # noqa: ANN401  # the library's
        self._exchange = exchange
        self._library = library
        self._response = response

    async def chunks(self) -> AsyncIterator[bytes]:
        """The decoded bytes as they arrive; raises `TransportError` when they break off."""
        failure: TransportError
        self._exchange.phase = "reading the body"
        try:
            async for chunk in self._response.aiter_bytes():
                yield chunk
        except (self._library.HTTPError, self._library.StreamError) as error:
            failure = _failure(self._exchange, type(error).__name__, str(error))
        else:
            return
        raise failure

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._response.aclose()


def _failure(exchange: Exchange, kind: str, text: str) -> TransportError:
    """Our error for one of the library's, without the request that it holds."""
    unsent = kind in _NOT_SENT
    about = {
        "maybe_processed": not unsent,
        "retryable": unsent or exchange.idempotent,
        **exchange.about(),
    }
    said = f"{kind}: {text}" if text else kind
    if kind.endswith("Timeout"):
        phase = {"ConnectTimeout": "connecting", "PoolTimeout": "waiting for a connection"}.get(
            kind, "waiting for the answer"
        )
        return RequestTimeoutError(
            f"{exchange.title}: no progress while {phase} ({said})", phase=phase, **about
        )
    state = "nothing was sent" if unsent else "the API may have acted on it"
    return ConnectionFailedError(
        f"{exchange.title}: the connection failed ({said}); {state}", **about
    )


def in_process_transport(app: Any) -> AsyncTransport:  # noqa: ANN401  # an ASGI application
    """A transport that calls an ASGI application in this process."""
    transport: AsyncTransport = importlib.import_module("httpx").ASGITransport(app=app)
    return transport
