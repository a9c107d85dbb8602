"""Transports that send through an HTTP client: the caller's (`http_client=`), or one of our own.

The client's connections, proxies, certificates, event hooks and default headers are used. Its
`timeout`, `auth`, `params`, `base_url`, cookies and redirects are not: `AsyncQovery` has its own
deadline, credential and address, and tokens must not share cookies.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

from ..errors import ClientClosedError
from .connections import AsyncTransport
from .unread_bytes import is_reusable

# Headers of the body as the server sent it, not of the unpacked body that a hook has read.
_OF_CODED_BODIES = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class ClientTransport:
    """Sends requests through a client of httpx or httpx2, which its caller closes."""

    def __init__(self, client: Any, library: Any) -> None:  # noqa: ANN401  # the library's
        self._client = client
        self._library = library
        # A jar that neither keeps nor sends cookies.
        self._no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))

    async def handle_async_request(self, request: Any, /) -> Any:  # noqa: ANN401  # the library's
        """Send a request; raise `ClientClosedError` if the client is closed."""
        client = self._client
        if getattr(client, "is_closed", False) is True:
            msg = "the client given as http_client= is closed; keep it open while this one is used"
            raise ClientClosedError(msg)
        if isinstance(client, self._library.AsyncClient):
            for name, value in client.headers.multi_items():
                if name.lower() != "authorization" and name not in request.headers:
                    request.headers[name] = value
            client = copy(client)
            client.cookies = self._no_cookies
        try:
            response = await client.send(request, auth=None, follow_redirects=False, stream=True)
        except self._library.HTTPStatusError as error:
            # A hook that calls raise_for_status(): the pipeline raises the typed error.
            response = error.response
        if not response.is_closed:
            return response
        # The connection is back in the client's pool: bytes behind the response close it.
        await is_reusable(response)
        return self._unread(response)

    def _unread(self, response: Any) -> Any:  # noqa: ANN401  # the library's
        """Return a readable copy of a response that a hook has read or closed."""
        try:
            content = response.content
        except self._library.ResponseNotRead:
            content = b""
        headers = [
            (name, value)
            for name, value in response.headers.raw
            if name.decode("latin-1").lower() not in _OF_CODED_BODIES
        ]
        return self._library.Response(
            response.status_code, headers=headers, content=content, request=response.request
        )

    async def aclose(self) -> None:
        """Do nothing: the caller closes the client."""


class ObservedTransport(ClientTransport):
    """Sends through a client of its own, which tools have instrumented (Sentry, Datadog).

    Such tools replace `AsyncClient.send`, and do not see requests of a bare transport.
    """

    def __init__(self, transport: AsyncTransport, library: Any) -> None:  # noqa: ANN401  # the library's
        client = library.AsyncClient(transport=transport, trust_env=False)
        client.headers.clear()
        super().__init__(client, library)
        # Idle connections are checked in the pool of the library's transport.
        self._pool = getattr(transport, "_pool", None)

    async def aclose(self) -> None:
        """Close the transport."""
        await self._client.aclose()


def observed(build: Callable[[], AsyncTransport], library: Any) -> Callable[[], AsyncTransport]:  # noqa: ANN401  # the library's
    """Return a function that builds the same transports, each behind a client of its own."""

    def built() -> AsyncTransport:
        return ObservedTransport(build(), library)

    return built
