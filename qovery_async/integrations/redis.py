"""One token's budget shared by many processes and machines, in Redis 6.2 or later, or Valkey.

```python
async with RedisBudget("redis://localhost") as budget, AsyncQovery(budget=budget) as qovery: ...
```

Needs the extra `redis`, and asyncio: redis-py has no support for trio.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections import OrderedDict
from math import isfinite
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakKeyDictionary

from .._ratelimit.redis.client import Store, connected
from .._ratelimit.redis.sync import StoreSync
from .._ratelimit.shared_bucket import SharedBucket
from .._ratelimit.shared_key import shared_key
from .._ratelimit.token_state import MOST_TOKENS
from .._rules.unshown import masked, shown, unframed, unshown
from .._runtime.event_loop import running_loop
from ..budget import Budget, BudgetOptions, Pace
from ..credentials import ApiToken, BearerToken, Credential, credential
from ..errors import ClientClosedError, ConfigurationError

if TYPE_CHECKING:
    from .._ratelimit.limiter import RateLimiter

__all__ = ["RedisBudget"]


class _Home:
    """Connections of one event loop to the store, and the exchange of each token, at most 1024."""

    def __init__(self, url: str | None, client: Any, lease: float, processes: int | None) -> None:  # noqa: ANN401  # a Redis
        self.process = os.getpid()
        self.store = Store(url, client, min(1.0, lease / 4))
        self.tokens: OrderedDict[str, StoreSync] = OrderedDict()
        self._lease, self._processes = lease, processes
        self._is_closed = False

    def sync(self, key: str, options: BudgetOptions) -> StoreSync:
        """Return the exchange of a token; what it knows outlives the views that use it."""
        if self._is_closed:
            msg = "the budget was closed; build a new one"
            raise ClientClosedError(msg)
        found = self.tokens.get(key)
        if found is None:
            found = StoreSync(self.store, key, options, self._lease, self._processes)
            self.tokens[key] = found
            if len(self.tokens) > MOST_TOKENS:
                idle = next((key for key, sync in self.tokens.items() if sync.is_idle), None)
                if idle is not None:
                    del self.tokens[idle]
        self.tokens.move_to_end(key)
        return found

    async def check(self, prefix: str) -> None:
        """Raise `ConfigurationError` if the store can never be used as it is."""
        report = SharedBucket("check", 0.001).report(0, time.monotonic(), is_leaving=True)
        await self.store.check(f"{prefix}:budget:{{check}}", report)

    async def aclose(self) -> None:
        """Return all leased permits, and close the connections."""
        self._is_closed = True
        await asyncio.gather(*(sync.aclose() for sync in [*self.tokens.values()]))
        await self.store.aclose()


class _Homes:
    """Homes of all event loops. A forked process leaves its parent's connections alone."""

    def __init__(self, url: str | None, client: Any, lease: float, processes: int | None) -> None:  # noqa: ANN401  # a Redis
        self._made_of = (masked(url), client, lease, processes)
        self._of_loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _Home] = WeakKeyDictionary()
        self._inherited: list[_Home] = []

    def of(self, loop: object) -> _Home:
        """Return the home of an event loop."""
        if not isinstance(loop, asyncio.AbstractEventLoop):
            msg = "RedisBudget runs on asyncio only: redis-py does not support trio; use Budget()"
            raise ConfigurationError(msg)
        home = self._of_loops.get(loop)
        if home is not None and home.process != os.getpid():
            # Closing the parent's connections would close them there too.
            self._inherited.append(home)
            home = None
        if home is None:
            home = self._of_loops[loop] = _Home(*self._made_of)
        return home

    @property
    def is_degraded(self) -> bool:
        """Whether the store is unreachable for any token."""
        homes = [*self._of_loops.values()]
        return any(sync.bucket.is_degraded for home in homes for sync in home.tokens.values())


class RedisBudget(Budget):
    """The rate limit of one token, shared by all processes that use the same store.

    The store's keys are keyed hashes of the token, and expire two leases after its window. While
    the store is unreachable, each process sends only its share of the limit, logs that once as a
    warning of `qovery_async.integrations.redis`, and sets `is_degraded`.

    Clients tell a budget their token; clients of several tokens can be given one budget, which
    keeps the tokens apart and shows the first. Leaving `async with` closes it; clients do not.

    Args:
        url: The store's address for redis-py: `redis://`, `rediss://` or `unix://`.
        client: A `redis.asyncio` client instead, for example one of Sentinel. It is not closed.
        token: The token that the budget is of, whatever tokens its clients send; default: theirs.
        processes: How many processes use the token, for when the store is unreachable; default:
            those seen last, or four if none were seen.
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
        self._about: tuple[Credential | None, str] | None = None
        self._sync: StoreSync | None = None
        self._found: tuple[_Home, Credential | None] | None = None
        super().__init__(pace=pace, reserve=reserve)
        self._homes = _Homes(url, client, lease, processes)
        self._prefix = prefix
        self._told = None if token is None else credential(shown(token))
        if (url is None) == (client is None):
            msg = "RedisBudget takes either the store's url or a client="
            raise ConfigurationError(msg)
        if not (isfinite(lease) and lease > 0) or (processes is not None and processes < 1):
            msg = "lease must be seconds above 0, and processes a number from 1"
            raise ConfigurationError(msg)
        if url is not None:
            connected(url, 1.0)  # a wrong address is an error here

    @property
    def is_degraded(self) -> bool:
        """Whether the store is unreachable, for any token of this budget."""
        return self._homes.is_degraded

    def _for_client(self, credential: Credential | None, base_url: str) -> Budget:
        about = (self._told or credential, base_url)
        if self._about is None:
            self._about = about
        return self if self._about == about else self._another(about, self._told)

    def _for_view(self, credential: Credential | None, base_url: str) -> Budget:
        return self._another((credential, base_url), None)

    def _another(
        self, about: tuple[Credential | None, str], told: Credential | None
    ) -> RedisBudget:
        """Return the budget of another token, over the same connections."""
        other = object.__new__(type(self))
        Budget.__init__(other)
        other._options, other._homes, other._prefix = self._options, self._homes, self._prefix
        other._told, other._about = told, about
        other._sync = other._found = None
        return other

    def _sync_of(self, loop: object, credential: Credential | None) -> StoreSync:
        home = self._homes.of(loop)
        fixed, base_url = self._about or (None, "")
        found = (home, fixed or credential)
        if self._sync is None or found != self._found or not home.tokens:
            key = shared_key(found[1], base_url, self._prefix)
            self._sync, self._found = home.sync(key, self._options), found
        return self._sync

    def _limiter(self, loop: object, credential: Credential | None) -> RateLimiter:
        return self._sync_of(loop, credential).limiter

    def _current(self) -> StoreSync | None:
        """Return the exchange of this event loop and token, else the one used last."""
        about, found = self._about, self._found
        who = (about and about[0]) or (found and found[1])
        try:
            return self._sync_of(asyncio.get_running_loop(), who) if about and who else self._sync
        except (RuntimeError, ClientClosedError):  # no event loop, or closed
            return self._sync

    def _bucket(self) -> SharedBucket | None:
        sync = self._current()
        return None if sync is None else sync.bucket

    def _waiting(self) -> tuple[int, int]:
        sync = self._current()
        return (0, 0) if sync is None else (sync.limiter.waiting, sync.limiter.waits)

    async def refresh(self) -> None:
        """Ask the store what is left, so that `snapshot()`, `estimate()` and `fits()` are fresh.

        An unreachable store is no error: `is_degraded` tells. Raises `ConfigurationError` before a
        client is given the budget, as its token is not known.
        """
        if self._about is None:
            msg = "refresh() needs a token: give the budget to a client first"
            raise ConfigurationError(msg)
        who = self._about[0] or (self._found and self._found[1])
        if who is not None:
            await self._sync_of(running_loop(), who).refresh()

    def reset(self) -> None:
        """Forget the window and rejections here, and in the store with the next exchange."""
        sync = self._current()
        if sync is not None:
            sync.bucket.reset()
            sync.plan()

    async def aclose(self) -> None:
        """Return what this event loop has leased and close its connections; waiting calls fail."""
        await self._homes.of(running_loop()).aclose()

    async def __aenter__(self) -> Self:
        """Connect. An unreachable store is no error; a store that rejects us for good is."""
        try:
            await self._homes.of(running_loop()).check(self._prefix)
        except ConfigurationError:
            await self.aclose()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close it."""
        await self.aclose()
