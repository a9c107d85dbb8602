"""Views of the client for the tenants of a backend: one for each credential."""

from __future__ import annotations

from collections import OrderedDict
from hashlib import blake2b
from weakref import WeakKeyDictionary, WeakValueDictionary

from ...client import AsyncQovery
from ...credentials import ApiToken, BearerToken
from ...errors import ConfigurationError, InvalidRequestError

MOST_VIEWS = 1024


class TenantViews:
    """Views of one client by credential: those used last, and all that are in use.

    Each view has its own credential, budget, coalesced requests and cached responses; the
    connections are those of the client.
    """

    def __init__(self, client: AsyncQovery) -> None:
        # Weak, so that the client can be collected; its views hold only its connections.
        self._pattern = client.with_options()
        self._recent: OrderedDict[bytes, AsyncQovery] = OrderedDict()
        self._in_use: WeakValueDictionary[bytes, AsyncQovery] = WeakValueDictionary()

    def view(self, token: str | ApiToken | BearerToken) -> AsyncQovery:
        """Return the view of a token.

        Raises `InvalidRequestError` without the token's value if it cannot be sent.
        """
        key = _key(token)
        found = self._recent.get(key) or self._in_use.get(key)
        if found is None:
            try:
                found = self._pattern.with_token(token)
            except ConfigurationError:
                msg = "the token of the request is not a valid token"
                raise InvalidRequestError(msg) from None
            self._in_use[key] = found
        self._recent[key] = found
        self._recent.move_to_end(key)
        if len(self._recent) > MOST_VIEWS:
            self._recent.popitem(last=False)
        return found


_views: WeakKeyDictionary[AsyncQovery, TenantViews] = WeakKeyDictionary()


def tenant_view(client: AsyncQovery, token: str | ApiToken | BearerToken) -> AsyncQovery:
    """Return the view of an application's client for a tenant's token.

        qovery = tenant_view(client_of_request(request), token)

    The last 1,024 views are kept, and all that are in use. Raises `InvalidRequestError` for a text
    that cannot be a token, without showing it.
    """
    found = _views.get(client)
    if found is None:
        found = _views[client] = TenantViews(client)
    return found.view(token)


def _key(token: str | ApiToken | BearerToken) -> bytes:
    """Return a digest: a key shown in an error report must not show the token."""
    text = token if isinstance(token, str) else token.header()
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
