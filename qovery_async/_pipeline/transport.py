"""The only module that knows the HTTP library: httpx, or httpx2 where it is installed or given."""

from __future__ import annotations

import importlib
import importlib.util
import os
import threading
import time
import warnings
from collections.abc import Callable, Mapping
from functools import cache, cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

import anyio

from .._rules.error_bodies import ERROR_BODY_BYTES
from .._rules.requests import url_of
from .._rules.response_sizes import check_declared_length
from .._rules.transport_errors import UnreadableBody, failure, is_failure
from .._version import __version__
from ..errors import ClientClosedError, ConfigurationError
from ..settings import CONNECT_TIMEOUT_SECONDS, Settings
from .body_stream import BodyStream
from .call import Answer, Exchange
from .connections import AsyncTransport, Connection, Connections, LentTransport
from .response_body import Body, Held

if TYPE_CHECKING:
    import ssl
    from types import ModuleType

USER_AGENT = f"qovery-async/{__version__}"
# The faster one first; it is there only where somebody asked for it.
_LIBRARIES = ("httpx2", "httpx")
_KEEPALIVE_SECONDS = 5.0
# Parsing a URL takes 5 % of a call, and who polls sends the same ones again.
_MOST_URLS = 256
_TIMEOUTS = {"connect": CONNECT_TIMEOUT_SECONDS, "read": None, "write": None, "pool": None}


class HttpClient(Protocol):
    """A ready `AsyncClient` of httpx or httpx2."""

    async def send(self, request: Any, /, **options: Any) -> Any:  # noqa: ANN401  # the library's
        """Send a request."""
        ...


_tls_lock = threading.Lock()
_tls_contexts: dict[tuple[str | None, ...], ssl.SSLContext] = {}


def _tls_context(library: ModuleType, *, needed: bool) -> ssl.SSLContext:
    """Return the TLS context of the process: loading certificates takes tens of milliseconds.

    An http:// address gets one without certificates, with which nothing would be trusted. Raises
    `ConfigurationError` if the environment names certificates that cannot be loaded.
    """
    import ssl

    if not needed:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    file, folders = (os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    with _tls_lock:
        context = _tls_contexts.get((library.__name__, file, folders))
        if context is None:
            context = _new_tls_context(library, "" if file else folders or "")
            _tls_contexts[library.__name__, file, folders] = context
        return context


def _new_tls_context(library: ModuleType, folders: str) -> ssl.SSLContext:
    fault = ""
    if folders:
        from .._rules.certificates import folders_fault

        # OpenSSL itself takes a missing folder for an empty one.
        fault = folders_fault(folders, filter(os.path.isdir, folders.split(os.pathsep)))
    if not fault:
        try:
            context: ssl.SSLContext = library.create_ssl_context()
        except (OSError, ValueError) as error:
            from .._rules.certificates import certificates_fault

            fault = certificates_fault(error, os.environ)
        else:
            return context
    raise ConfigurationError(fault)


def _library_of(thing: object | None) -> ModuleType:
    """The HTTP library that an object's class comes from; the preferred one for all others."""
    roots = {cls.__module__.partition(".")[0] for cls in type(thing).__mro__}
    given = next((name for name in _LIBRARIES if name in roots), None)
    return importlib.import_module(given) if given else _preferred_library()


def _preferred_library() -> ModuleType:
    found = (name for name in _LIBRARIES if importlib.util.find_spec(name))
    return importlib.import_module(next(found, "httpx"))


class Transport:
    """The last stage: sends a request and reads the whole answer.

    Its own connections are made when first needed; what a caller brought is used as it is. A
    caller's client is never closed here. Transports are driven directly: a client on top of them
    would log addresses, keep cookies of one token for another, and cost time.
    """

    def __init__(
        self,
        settings: Settings,
        transport: AsyncTransport | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        """Take what requests are sent through; no I/O happens yet."""
        self._settings = settings
        self.base_url = settings.base_url
        self._given_transport = transport
        self._given_client = http_client
        self._connections: Connections | LentTransport | None = None
        self._library: Any = None
        self._url: Any = None
        self._headers = {
            **_host(settings.base_url),
            "Accept-Encoding": "gzip, deflate",
            "Connection": "keep-alive",
            "User-Agent": USER_AGENT,
        }
        self._where = _host_and_port(settings.base_url)
        self.closed = False

    async def __call__(self, exchange: Exchange) -> Answer:
        """Send; raises `TransportError` when no complete answer comes."""
        if self._connections is None:
            exchange.phase = "opening the HTTP client"
            await self.open()
        connections = self._connections
        if self.closed or connections is None:
            msg = f"{exchange.title}: the client was closed before the call was sent"
            raise ClientClosedError(msg)
        exchange.phase = "waiting for the answer"
        exchange.attempts += 1
        exchange.where = self._where
        exchange.hooks.sending(exchange)
        begun = time.monotonic()
        connection = connections.take()
        try:
            answer = await self._answer(exchange, connections, connection)
        except BaseException as error:
            await connections.discard(connection)
            if not is_failure(error):
                raise
            failed = failure(
                error,
                exchange.title,
                where=exchange.where,
                idempotent=exchange.idempotent,
                about=exchange.about(),
            )
        else:
            exchange.hooks.answered(exchange, answer, time.monotonic() - begun)
            return answer
        # Raised here, not in the handler: the library's exception holds the request with its token.
        raise failed

    async def _answer(
        self,
        exchange: Exchange,
        connections: Connections | LentTransport,
        connection: Connection,
    ) -> Answer:
        response = await connection.transport.handle_async_request(self._request(exchange))
        status, headers = response.status_code, _headers(response)
        if exchange.is_stream and response.is_success:
            body = self._body(response, headers, None)
            answer = Answer(status, headers, b"")
            answer.stream = BodyStream(exchange, answer, body, connections, connection)
            return answer
        most = exchange.max_response_bytes if response.is_success else ERROR_BODY_BYTES
        body = self._body(response, headers, most)
        content, fault = b"", None
        try:
            if response.is_success:
                check_declared_length(exchange.request.method, status, headers, most)
                content = await body.whole()
            else:
                content, _ = await body.beginning()
        except UnreadableBody as error:
            fault = str(error)
        finally:
            await body.aclose(connections.end)
        if body.is_reusable:
            await connections.give_back(connection)
        else:
            await connections.discard(connection)
        return Answer(status, headers, content, fault=fault)

    def _body(self, response: Any, headers: Mapping[str, str], most: int | None) -> Body:  # noqa: ANN401  # the library's
        """The body of a response; one that the library has in memory is taken from there."""
        coding = headers.get("content-encoding")
        if isinstance(response.stream, self._library.ByteStream):
            return Body(response, coding, most, b"".join(response.stream))
        if response.is_stream_consumed:
            # A hook of the caller's client has read it, which has unpacked it.
            return Body(response, None, most, response.content)
        return Body(response, coding, most)

    def _request(self, exchange: Exchange) -> Any:  # noqa: ANN401  # the library's request
        given = exchange.request
        headers = {**self._headers, **given.headers}
        if exchange.credential is not None:
            headers["Authorization"] = exchange.credential.header()
        request = self._library.Request(
            given.method,
            self._url(url_of(self._settings.base_url, given)),
            headers=headers,
            content=given.content,
            extensions={"timeout": _TIMEOUTS},
        )
        if given.content:
            request.stream = _request_stream(self._library)(given.content)
        return request

    @cached_property
    def _opening(self) -> anyio.Lock:
        return anyio.Lock()

    async def open(self) -> None:
        """Get ready to connect, once; the library and the certificates are loaded in a thread.

        The thread is not one of anyio's default limit: callers in worker threads may occupy those.
        """
        async with self._opening:
            if self._connections is None and not self.closed:
                from anyio import CapacityLimiter, to_thread

                self._connections = await to_thread.run_sync(
                    self._prepared, limiter=CapacityLimiter(1)
                )

    def _prepared(self) -> Connections | LentTransport:
        client, transport = self._given_client, self._given_transport
        library = self._library = _library_of(client or transport)
        self._url = lru_cache(maxsize=_MOST_URLS)(library.URL)
        if client is not None:
            from .http_client import ClientTransport

            return LentTransport(ClientTransport(client, library), closes=False)
        if transport is not None:
            return LentTransport(transport, closes=True)
        base_url = self._settings.base_url
        proxy = _proxy(library, base_url)
        build: Callable[[], AsyncTransport] = partial(
            library.AsyncHTTPTransport,
            verify=_tls_context(library, needed=base_url.startswith("https:")),
            limits=library.Limits(
                max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEEPALIVE_SECONDS
            ),
            proxy=proxy,
        )
        if base_url.startswith("https:") or proxy is not None:
            from .tls_handshakes import guarding

            build = guarding(build)
        # The first one loads what the library loads late.
        return Connections(build, _KEEPALIVE_SECONDS, first=build())

    async def aclose(self) -> None:
        """Close the connections; a second call waits for what a cancelled one left."""
        self.closed = True
        if self._connections is None and self._given_transport is not None:
            self._connections = LentTransport(self._given_transport, closes=True)
        if self._connections is not None:
            await self._connections.aclose()

    def __del__(self) -> None:
        """Closing needs the event loop: here is only a word about what was forgotten."""
        if isinstance(self._connections, Connections) and not self.closed:
            warnings.warn(
                "an AsyncQovery was not closed: use `async with`, or await aclose()",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


def _host(base_url: str) -> dict[str, str]:
    """The Host header, which spares the library finding it out; names in Unicode are left to it."""
    netloc = urlsplit(base_url).netloc
    return {"Host": netloc} if netloc.isascii() else {}


def _host_and_port(base_url: str) -> str:
    """Return the host and port of requests, for messages about the connection."""
    parts = urlsplit(base_url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _proxy(library: ModuleType, base_url: str) -> str | None:
    """Return the proxy that the environment names for an address, as the library chooses it.

    Raises `ConfigurationError` that names the variable if the proxy cannot be used.
    """
    from urllib.request import getproxies

    settings = getproxies()
    if not settings:
        return None
    from .._rules.proxies import proxy_fault, proxy_of, variable_of

    parse = partial(_parsed, library)
    proxy = proxy_of(base_url, settings, parse, is_httpx2=library.__name__ == "httpx2")
    if proxy is None:
        return None
    has_socks = importlib.util.find_spec("socksio") is not None
    fault = proxy_fault(proxy, parse, has_socks=has_socks)
    if fault:
        msg = f"{variable_of(proxy.kind, os.environ)} {fault}"
        raise ConfigurationError(msg)
    return proxy.url


def _parsed(library: ModuleType, url: str) -> Any:  # noqa: ANN401  # the library's URL
    """Return a URL as the library reads it, or None if it refuses it."""
    try:
        parsed = library.URL(url)
        _ = parsed.host  # decoded when read
    except (library.InvalidURL, ValueError):
        return None
    return parsed


def _headers(response: Any) -> Mapping[str, str]:  # noqa: ANN401  # the library's
    """Headers under lower-case names; repeated ones are joined."""
    found: dict[str, str] = {}
    repeated: dict[str, list[str]] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        if name in found:
            repeated.setdefault(name, [found[name]]).append(value)
        else:
            found[name] = value
    for name, values in repeated.items():
        found[name] = ", ".join(values)
    return found


@cache
def _request_stream(library: ModuleType) -> Any:  # noqa: ANN401  # a class of the library's
    """Return a class of request bodies that is no async generator.

    The library's own leaves a generator open if sending is given up, and trio warns of that.
    """

    def chunks(body: Any) -> Held:  # noqa: ANN401  # of this class
        return Held(b"".join(body))

    return type("RequestStream", (library.ByteStream,), {"__aiter__": chunks})
