"""Last pipeline step: sends requests through the HTTP library, httpx or httpx2."""

from __future__ import annotations

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
from .._rules.prepared_request import url_of, with_propagation
from .._rules.response_sizes import check_declared_length
from .._rules.transport_errors import UnreadableBody, is_failure
from .._version import __version__
from ..errors import ClientClosedError, ConfigurationError
from ..settings import CONNECT_TIMEOUT_SECONDS, Settings
from .body_stream import BodyStream, transport_error
from .call import CallContext, RawResponse
from .connections import AsyncTransport, Connection, Connections, LentTransport
from .response_body import Body, BodyInMemory

if TYPE_CHECKING:
    import ssl
    from types import ModuleType

USER_AGENT = f"qovery-async/{__version__}"
_KEEPALIVE_SECONDS = 5.0
# Parsing a URL takes 5 % of a call, and polling sends the same URLs again.
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

    For an http:// address, return one without certificates, which trusts no server. Raises
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


class Transport:
    """Sends a request and reads the whole response.

    Connections are created when first needed. A caller's transport or client is used as it is,
    and a caller's client is never closed. The library's transports are called directly: its client
    would log addresses, share cookies among tokens, and cost time. Only if a tool has instrumented
    the library's client, requests pass through one.
    """

    def __init__(
        self,
        settings: Settings,
        transport: AsyncTransport | None = None,
        http_client: HttpClient | None = None,
    ) -> None:
        self._settings = settings
        self.base_url = settings.base_url
        self.given_transport = transport
        self._given_client = http_client
        self._connections: Connections | LentTransport | None = None
        self._library: Any = None
        self._url: Any = None
        self._headers = {
            **_host(settings.base_url),
            "Accept-Encoding": "gzip, deflate",
            "Connection": "keep-alive",
            "User-Agent": f"{settings.user_agent} {USER_AGENT}"
            if settings.user_agent
            else USER_AGENT,
        }
        self._where = _host_and_port(settings.base_url)
        self.closed = False

    async def __call__(self, call: CallContext) -> RawResponse:
        """Send; raise `TransportError` if no complete response arrives."""
        if self._connections is None:
            call.phase = "opening the HTTP client"
            await self.open()
        connections = self._connections
        if self.closed or connections is None:
            msg = f"{call.title}: the client was closed before the call was sent"
            raise ClientClosedError(msg)
        call.phase = "waiting for the response"
        call.attempts += 1
        connection = connections.take()
        call.instrumentation.request_sent(call, connection.transport)
        sent_at = time.monotonic()
        try:
            response = await self._exchange(call, connections, connection)
        except BaseException as error:
            elapsed = time.monotonic() - sent_at
            await connections.discard(connection)
            if not is_failure(error):
                call.instrumentation.request_failed(call, error, elapsed)
                raise
            failed = transport_error(error, call, self._where)
            call.instrumentation.request_failed(call, failed, elapsed)
        else:
            response.elapsed = time.monotonic() - sent_at
            call.instrumentation.response_received(call, response)
            return response
        # Raised here, not in the handler: the library's exception holds the request with its token.
        raise failed

    async def _exchange(
        self,
        call: CallContext,
        connections: Connections | LentTransport,
        connection: Connection,
    ) -> RawResponse:
        received = await connection.transport.handle_async_request(self._request(call))
        status, headers = received.status_code, _headers(received)
        if call.trace is not None:
            call.trace.http_version = received.extensions.get("http_version")
        if call.is_stream and received.is_success:
            body = self._body(received, headers, None)
            response = RawResponse(status, headers, b"")
            response.stream = BodyStream(
                call, response, body, connections, connection, where=self._where
            )
            return response
        most = call.settings.max_response_bytes if received.is_success else ERROR_BODY_BYTES
        body = self._body(received, headers, most)
        content, fault = b"", None
        try:
            if received.is_success:
                check_declared_length(call.request.method, status, headers, most)
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
        return RawResponse(status, headers, content, fault=fault)

    def _body(self, response: Any, headers: Mapping[str, str], most: int | None) -> Body:  # noqa: ANN401  # the library's
        """Return the body of a response, from memory if the library has read it."""
        coding = headers.get("content-encoding")
        if isinstance(response.stream, self._library.ByteStream):
            return Body(response, coding, most, b"".join(response.stream))
        if response.is_stream_consumed:
            # A hook of the caller's client has read it: the library has unpacked it.
            return Body(response, None, most, response.content)
        return Body(response, coding, most)

    def _request(self, call: CallContext) -> Any:  # noqa: ANN401  # the library's request
        prepared = call.request
        headers = {**self._headers, **prepared.headers}
        if call.issued is not None:
            headers["Authorization"] = call.issued.credential.header()
        if call.trace is not None and call.trace.propagation:
            headers = with_propagation(headers, call.trace.propagation)
        request = self._library.Request(
            prepared.method,
            self._url(url_of(self._settings.base_url, prepared)),
            headers=headers,
            content=prepared.content,
            extensions={"timeout": _TIMEOUTS},
        )
        if prepared.content:
            request.stream = _request_stream(self._library)(prepared.content)
        return request

    @cached_property
    def _opening(self) -> anyio.Lock:
        return anyio.Lock()

    async def open(self) -> None:
        """Load the library and the certificates in a thread, once.

        The thread has a limiter of its own: callers in worker threads may use up anyio's default.
        """
        async with self._opening:
            if self._connections is None and not self.closed:
                from anyio import CapacityLimiter, to_thread

                self._connections = await to_thread.run_sync(
                    self._prepared, limiter=CapacityLimiter(1)
                )

    def _prepared(self) -> Connections | LentTransport:
        from .http_library import is_instrumented, library_of

        client, transport = self._given_client, self.given_transport
        library = library_of(client or transport, self._settings.http_library)
        self._library = library
        self._url = lru_cache(maxsize=_MOST_URLS)(library.URL)
        if client is not None:
            from .http_client import ClientTransport

            return LentTransport(ClientTransport(client, library), closes=False)
        is_observed = is_instrumented(library)
        if transport is not None:
            if is_observed:
                from .http_client import ObservedTransport

                transport = ObservedTransport(transport, library)
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
            from .tls_handshakes import guard_handshakes

            build = guard_handshakes(build)
        if is_observed:
            from .http_client import observed

            build = observed(build, library)
        # The first one makes the library load its lazy imports.
        return Connections(build, _KEEPALIVE_SECONDS, first=build())

    async def aclose(self) -> None:
        """Close the connections; a second call finishes what a cancelled one left open."""
        self.closed = True
        if self._connections is None and self.given_transport is not None:
            self._connections = LentTransport(self.given_transport, closes=True)
        if self._connections is not None:
            await self._connections.aclose()

    def __del__(self) -> None:
        """Warn of a client that was not closed: closing needs the event loop."""
        if isinstance(self._connections, Connections) and not self.closed:
            warnings.warn(
                "an AsyncQovery was not closed: use `async with`, or await aclose()",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


def _host(base_url: str) -> dict[str, str]:
    """Return the Host header, which saves the library time; it encodes Unicode names itself."""
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
    """Return headers under lower-case names, with repeated ones joined."""
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
    """Return a class of request bodies that are not async generators.

    The library's class leaves a generator open if sending is cancelled, and trio warns of that.
    """

    def chunks(body: Any) -> BodyInMemory:  # noqa: ANN401  # of this class
        return BodyInMemory(b"".join(body))

    return type("RequestStream", (library.ByteStream,), {"__aiter__": chunks})
