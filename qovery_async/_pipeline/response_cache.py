"""Response cache of a client: in memory, bounded, cleared by writes."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, TypeAlias

import anyio

from .._rules.http_caching import Lifetime, conditions, lifetime, revalidated
from .authentication import IssuedCredential
from .call import RawResponse

if TYPE_CHECKING:
    from ..credentials import Credential

_MOST_RESPONSES = 256
_MOST_BYTES = 8 * 1024 * 1024
_BYTES_EACH = 1024  # about what an empty one takes
# The calls with one credential, and the request.
CacheKey: TypeAlias = tuple[object, tuple[object, ...]]


class CachedResponse:
    """Response in the cache; `created_at` is on the event loop's clock."""

    __slots__ = ("created_at", "credential", "lifetime", "response", "size")

    def __init__(
        self,
        response: RawResponse,
        allowed: Lifetime,
        created_at: float,
        credential: Credential | None,
    ) -> None:
        self.response = response
        self.lifetime = allowed
        self.created_at = created_at
        self.credential = credential
        self.size: int = len(response.content) + _BYTES_EACH
        self.size += sum(len(name) + len(value) for name, value in response.headers.items())

    def is_fresh(self, fresh_for: float, now: float) -> bool:
        """Return True if a caller that accepts `fresh_for` seconds may have the response."""
        return now - self.created_at < self.lifetime.max_age(fresh_for)

    @property
    def issued(self) -> IssuedCredential | None:
        """Credential that the response was requested with."""
        return None if self.credential is None else IssuedCredential(self.credential)

    @property
    def conditions(self) -> dict[str, str]:
        """Headers of a conditional request; empty if the response cannot be revalidated."""
        return conditions(self.response.headers)

    def revalidated(self, not_modified: RawResponse) -> RawResponse | None:
        """Return the response with the headers of a 304; None if the 304 names another one."""
        cached, elapsed = self.response, not_modified.elapsed
        headers = revalidated(cached.headers, not_modified.headers)
        if headers is None:
            return None
        return RawResponse(cached.status, headers, cached.content, elapsed=elapsed)


class ResponseCache:
    """Cached responses of a client; the least recently used one is evicted first."""

    def __init__(self, most: int = _MOST_RESPONSES, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._size = 0
        self._epoch: object = None
        self._responses: OrderedDict[CacheKey, CachedResponse] = OrderedDict()

    def get(
        self, key: CacheKey, credential: Credential | None, epoch: object
    ) -> CachedResponse | None:
        """Return the response cached in this epoch for that credential or for any."""
        self._enter(epoch)
        cached = self._responses.get(key)
        if cached is None or cached.credential not in (None, credential):
            return None
        self._responses.move_to_end(key)
        return cached

    def store(
        self, key: CacheKey, response: RawResponse, credential: Credential | None, epoch: object
    ) -> None:
        """Replace the response of a key, if the server allows caching.

        It was requested in `epoch`. Responses of earlier epochs are dropped.
        """
        self._enter(epoch)
        self._remove(key)
        if response.fault is not None:
            return
        allowed = lifetime(response.status, response.headers, time.time())
        if allowed is None or (allowed.limit == 0 and not conditions(response.headers)):
            return
        created_at = anyio.current_time() - response.elapsed - allowed.age
        cached = CachedResponse(response.copy_from("cache"), allowed, created_at, credential)
        # One response is not worth all others.
        if cached.size > self._most_bytes // 4:
            return
        self._responses[key] = cached
        self._size += cached.size
        while len(self._responses) > self._most or self._size > self._most_bytes:
            self._remove(next(iter(self._responses)))

    def clear(self) -> None:
        """Drop all responses."""
        self._responses.clear()
        self._size = 0

    def _enter(self, epoch: object) -> None:
        if epoch is not self._epoch:
            self.clear()
            self._epoch = epoch

    def _remove(self, key: CacheKey) -> None:
        cached = self._responses.pop(key, None)
        if cached is not None:
            self._size -= cached.size
