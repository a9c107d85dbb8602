"""Budget and seen events that processes share through Redis 6.2 or later, or Valkey.

```python
async with RedisBudget("redis://localhost") as budget, AsyncQovery(budget=budget) as qovery: ...
```

Needs the extra `redis`, and asyncio: redis-py has no support for trio.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import time
from contextlib import suppress
from copy import copy
from math import isfinite
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakKeyDictionary

from .._pipeline.event_loop import running_loop
from .._ratelimit.limiter import BUDGET_CLOSED
from .._ratelimit.redis.client import Store, StoreUnreachable, connected
from .._ratelimit.redis.sync import StoreSync
from .._ratelimit.shared_bucket import SharedBucket
from .._ratelimit.shared_key import shared_key
from .._ratelimit.token_state import MOST_TOKENS
from .._rules.hidden import masked, shown, unframed, unshown
from ..budget import Budget
from ..credentials import ApiToken, BearerToken, Credential, credential
from ..errors import ClientClosedError, ConfigurationError, ConnectionFailedError

if TYPE_CHECKING:
    from .._ratelimit.limiter import Pace, RateLimiter
    from .._ratelimit.token_bucket import TokenBucket

__all__ = ["RedisBudget", "RedisSeen"]

_DAY = 86_400.0  # seconds


class RedisBudget(Budget):
    """The rate limit of one token, shared by all processes that use the same store.

    The store's keys are keyed hashes of the token, and expire two leases after its window. While
    the store is unreachable, each process sends only its share of the limit, logs that once as a
    warning of `qovery_async.integrations.redis`, and sets `is_degraded`.

    A budget takes the token of its client. One budget can serve clients with different tokens: it
    keeps the tokens apart, and `snapshot()` shows the first one. Leaving `async with` closes the
    budget; clients do not.

    Args:
        url: The store's address for redis-py: `redis://`, `rediss://` or `unix://`.
        client: A `redis.asyncio` client instead, for example one of Sentinel. It is not closed.
        token: Token of the budget, regardless of the tokens that clients send; default: theirs.
        processes: Number of processes that use the token, for the time when the store is
            unreachable; default: the number seen last, or four.
        lease: Seconds after which the permits of a dead process are free again.
        prefix: Beginning of the keys in the store.
        pace: Spread requests over the rest of the window; "background": those of background views.
        reserve: Share of the limit, from 0 to 1, that background views leave to interactive calls.

    Raises:
        ConfigurationError: an option is wrong; on entering, also if the store rejects the exchange
            for good: a wrong password, a read-only replica, an unknown certificate.
    """

    @unframed
    def __init__(
        self,
        url: str | None = None,
        *,
        client: Any = None,  # noqa: ANN401  # a Redis: redis-py is not imported by type checkers
        token: str | ApiToken | BearerToken | None = None,
        processes: int | None = None,
        lease: float = 10.0,
        prefix: str = "qovery",
        pace: Pace = False,
        reserve: float = 0.0,
    ) -> None:
        url, token = masked(url), unshown(token)
        super().__init__(pace=pace, reserve=reserve)
        if (url is None) == (client is None):
            msg = "RedisBudget takes either the store's url or a client="
            raise ConfigurationError(msg)
        if not (isfinite(lease) and lease > 0) or (processes is not None and processes < 1):
            msg = "lease must be seconds above 0, and processes a number from 1"
            raise ConfigurationError(msg)
        if url is not None:
            connected(url, 1.0)  # a wrong address is an error here
        self._connection, self._prefix = (url, client, min(1.0, lease / 4)), prefix
        self._lease, self._processes = lease, processes
        # A forked process has its own, as closing its parent's connections would close them there.
        self._stores: WeakKeyDictionary[object, dict[int, Store]] = WeakKeyDictionary()
        self._fixed = None if token is None else credential(shown(token))
        self._bound: tuple[Credential | None, str] | None = None
        self._used: Credential | None = None
        self._key: str | None = None
        self._last: StoreSync | None = None

    @property
    def is_degraded(self) -> bool:
        """Whether the store is unreachable, for any token of this budget."""
        stores = [each for stores in [*self._stores.values()] for each in stores.values()]
        return any(sync.bucket.is_degraded for store in stores for sync in store.exchanges.values())

    def _store(self, loop: object) -> Store:
        """Return the connections and exchanges of an event loop in this process."""
        if not isinstance(loop, asyncio.AbstractEventLoop):
            msg = "RedisBudget runs on asyncio only: redis-py does not support trio; use Budget()"
            raise ConfigurationError(msg)
        stores = self._stores.setdefault(loop, {})
        process = os.getpid()
        if process not in stores:
            stores[process] = Store(*self._connection)
        return stores[process]

    def _for_client(self, credential: Credential | None, base_url: str) -> Budget:
        about = (self._fixed or credential, base_url)
        if self._bound == about:
            return self
        return (copy(self) if self._bound else self)._bind(*about)

    def _for_view(self, credential: Credential | None, base_url: str) -> Budget:
        return copy(self)._bind(credential, base_url)

    def _bind(self, who: Credential | None, base_url: str) -> RedisBudget:
        """Become the budget of a token, or of whichever token calls have; return it."""
        self._bound, self._used = (who, base_url), who
        self._key = None if who is None else shared_key(who, base_url, self._prefix)
        self._last = None
        return self

    def _limiter(self, loop: object, credential: Credential | None) -> RateLimiter:
        fixed, base_url = self._bound or (None, "")
        if self._key is None or (fixed is None and credential is not self._used):
            self._used, self._key = credential, shared_key(credential, base_url, self._prefix)
        return self._exchange(loop, self._key).limiter

    def _exchange(self, loop: object, key: str) -> StoreSync:
        """Return the exchange of a token; what it knows outlives the views that use it."""
        store = self._store(loop)
        if store.is_closed:
            raise ClientClosedError(BUDGET_CLOSED)
        exchanges = store.exchanges
        if key not in exchanges:
            if len(exchanges) >= MOST_TOKENS:
                idle = next((key for key, sync in exchanges.items() if sync.is_idle), "")
                exchanges.pop(idle, None)
            exchanges[key] = StoreSync(store, key, self._options, self._lease, self._processes)
        exchanges.move_to_end(key)
        self._last = exchanges[key]
        return self._last

    def _current(self) -> StoreSync | None:
        """Return the exchange of this event loop, else the one used last."""
        with suppress(RuntimeError, ClientClosedError):  # no event loop, or closed
            if self._key is not None:
                return self._exchange(asyncio.get_running_loop(), self._key)
        return self._last

    def _known(self) -> tuple[TokenBucket | SharedBucket, list[RateLimiter]]:
        sync = self._current()
        return super()._known() if sync is None else (sync.bucket, [sync.limiter])

    async def refresh(self) -> None:
        """Request the state from the store, for `snapshot()`, `estimate()` and `fits()`.

        An unreachable store is not an error; see `is_degraded`. Raises `ConfigurationError` if no
        client has the budget yet, as its token is unknown.
        """
        if self._bound is None:
            msg = "refresh() needs a token: give the budget to a client first"
            raise ConfigurationError(msg)
        if self._key is not None:
            await self._exchange(running_loop(), self._key).refresh()

    def reset(self) -> None:
        """Forget the window and rejections here, and in the store with the next exchange."""
        super().reset()
        sync = self._current()
        if sync is not None:
            with suppress(RuntimeError):  # outside of its event loop, the next call tells the store
                sync.plan()

    async def aclose(self) -> None:
        """Return the leased permits of this event loop, and close its connections; waiters fail."""
        store = self._store(running_loop())
        store.is_closed = True
        await asyncio.gather(*(exchange.aclose() for exchange in [*store.exchanges.values()]))
        await store.aclose()

    async def __aenter__(self) -> Self:
        """Connect. An unreachable store is not an error, a permanent rejection is."""
        report = SharedBucket("check", 0.001).report(0, time.monotonic(), is_leaving=True)
        store, key = self._store(running_loop()), f"{self._prefix}:budget:{{check}}"
        try:
            await store.settle_and_grant(key, report)
        except StoreUnreachable as failure:
            if failure.fault is not None:
                await self.aclose()
                raise ConfigurationError(failure.fault) from None
            store.note(failure)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the budget."""
        await self.aclose()


class RedisSeen:
    """Keys of handled webhook events, shared by all processes that use the same store.

        webhook_app(handle, secrets=[secret], seen=RedisSeen("redis://localhost"))

    An instance belongs to one event loop.

    Args:
        url: The store's address for redis-py: `redis://`, `rediss://` or `unix://`.
        client: A `redis.asyncio` client instead. It is not closed.
        ttl: Seconds for which a key is remembered.
        prefix: Beginning of the keys in the store.

    Raises:
        ConfigurationError: an option is wrong.
    """

    @unframed
    def __init__(
        self,
        url: str | None = None,
        *,
        client: Any = None,  # noqa: ANN401  # a Redis: redis-py is not imported by type checkers
        ttl: float = _DAY,
        prefix: str = "qovery",
    ) -> None:
        url = masked(url)
        if (url is None) == (client is None):
            msg = "RedisSeen takes either the store's url or a client="
            raise ConfigurationError(msg)
        if not (isfinite(ttl) and ttl >= 0.001):  # noqa: PLR2004  # the store counts milliseconds
            msg = f"ttl must be seconds of at least 0.001 (got {ttl})"
            raise ConfigurationError(msg)
        self._owns_client = client is None
        self._client = client if url is None else connected(url, 1.0)
        self._milliseconds, self._prefix = int(ttl * 1000), prefix

    async def first(self, key: str) -> bool:
        """Remember a key, and return True if no process has seen it before.

        Raises:
            ConnectionFailedError: the store did not respond; it may remember the key.
        """
        digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        name = f"{self._prefix}:seen:{digest}"
        try:
            return bool(await self._client.set(name, 1, nx=True, px=self._milliseconds))
        except Exception as error:  # noqa: BLE001  # of any client; its text may quote the address
            msg = f"the store of seen events did not respond ({type(error).__name__})"
            raise ConnectionFailedError(msg) from None

    async def aclose(self) -> None:
        """Close the connections, except those of a client that was given."""
        if self._owns_client:
            await self._client.aclose()
