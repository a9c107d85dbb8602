"""One token's budget shared by many processes and machines, in Redis 6.2 or later, or Valkey.

```python
async with RedisBudget("redis://localhost") as budget, AsyncQovery(budget=budget) as qovery: ...
```

Needs the extra `redis`, and asyncio: redis-py has no support for trio.
"""

from __future__ import annotations

import asyncio
import os
from math import isfinite
from typing import Self
from weakref import WeakKeyDictionary, WeakValueDictionary

from .._rules.shared_key import shared_key
from .._rules.unshown import masked, shown, unframed, unshown
from .._runtime.event_loop import running_loop
from ..budget import Budget
from ..credentials import ApiToken, BearerToken, Credential, credential
from ..errors import ClientClosedError, ConfigurationError
from ._redis_account import Account, Options
from ._redis_store import Store

__all__ = ["RedisBudget"]


class _Home:
    """What one event loop of one process has: connections, and a queue for each token.

    Queues are held by their clients and by what they have still to tell the store.
    """

    def __init__(self, url: str, options: Options) -> None:
        """Connect to nothing yet."""
        self.process = os.getpid()
        self._options = options
        self._accounts: WeakValueDictionary[str, Account] = WeakValueDictionary()
        self._store = Store(url, timeout=min(1.0, options.lease / 4))
        self._is_closed = False

    def account(self, key: str, loop: asyncio.AbstractEventLoop) -> Account:
        """The queue of a token."""
        if self._is_closed:
            msg = "the budget was closed; build a new one"
            raise ClientClosedError(msg)
        found = self._accounts.get(key)
        if found is None:
            found = self._accounts[key] = Account(self._store, key, self._options, loop)
        return found

    async def aclose(self) -> None:
        """Give everything back."""
        self._is_closed = True
        for account in list(self._accounts.values()):
            await account.aclose()
        await self._store.aclose()


class _Homes:
    """Those of all event loops. A forked process leaves its parent's connections alone."""

    def __init__(self, url: str, options: Options) -> None:
        """Keep the address, which may hold a password."""
        self._url = masked(url)
        self._options = options
        _Home(url, options)  # a wrong address is told of now
        self._of_loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _Home] = WeakKeyDictionary()
        self._inherited: list[_Home] = []

    def of(self, loop: asyncio.AbstractEventLoop) -> _Home:
        """That of an event loop."""
        home = self._of_loops.get(loop)
        if home is not None and home.process != os.getpid():
            # Closing what the parent uses would close it there too.
            self._inherited.append(home)
            home = None
        if home is None:
            home = self._of_loops[loop] = _Home(self._url, self._options)
        return home


class RedisBudget(Budget):
    """The rate limit of one token, shared by all processes that use the same store.

    What the store holds is named by a keyed hash of the token, and is gone two leases after the
    window that it is about. While the store is away, every process spends only its part of the
    limit, says so once in the log of `qovery_async.integrations.redis`, and sets `is_degraded`.

    A client tells its token by itself; a budget that is given to clients of several tokens keeps
    them apart, and shows the first one. Leaving `async with` closes it; clients do not.

    Args:
        url: Of the store, as redis-py takes it: `redis://`, `rediss://` or `unix://`.
        token: What the budget is about, whatever tokens its clients send; theirs when left out.
        processes: How many share the limit, for when the store is away; else those seen last,
            and four where none were ever seen.
        lease: Seconds after which what a dead process held is free again.
        prefix: What keys in the store begin with.
        pace: Spread requests over the rest of the window instead of sending them as they come.
    """

    @unframed
    def __init__(
        self,
        url: str,
        *,
        token: str | ApiToken | BearerToken | None = None,
        processes: int | None = None,
        lease: float = 10.0,
        prefix: str = "qovery",
        pace: bool = False,
    ) -> None:
        """Take the address; nothing is connected before the first call."""
        url, token = masked(url), unshown(token)
        super().__init__(pace=pace)
        if not (isfinite(lease) and lease > 0) or (processes is not None and processes < 1):
            msg = "lease= takes seconds above 0, and processes= a number from 1"
            raise ConfigurationError(msg)
        self._options = Options(processes, lease, prefix, pace)
        self._homes = _Homes(url, self._options)
        self._told = None if token is None else credential(shown(token))
        self._about: tuple[Credential | None, str] | None = None
        self._forget()

    def _forget(self) -> None:
        self._account: Account | None = None
        self._home: _Home | None = None
        self._who: Credential | None = None

    @property
    def is_degraded(self) -> bool:
        """Whether the store is away, and this process spends a share of its own."""
        return self._account is not None and self._account.is_degraded

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
        """One of another token, over the same connections."""
        other = object.__new__(type(self))
        Budget.__init__(other, pace=self._pace)
        other._options, other._homes = self._options, self._homes
        other._told, other._about = told, about
        other._forget()
        return other

    def _turns(self, loop: object, now: float, credential: Credential | None) -> Account:
        if not isinstance(loop, asyncio.AbstractEventLoop):
            msg = "RedisBudget runs on asyncio only: redis-py does not support trio; use Budget()"
            raise ConfigurationError(msg)
        home = self._homes.of(loop)
        fixed, base_url = self._about or (None, "")
        who, account = fixed or credential, self._account
        if account is None or home is not self._home or who != self._who:
            key = shared_key(who, base_url, self._options.prefix)
            account = home.account(key, loop)
            self._account, self._home, self._who = account, home, who
        self._show(account, now)
        return account

    async def aclose(self) -> None:
        """Give back what this event loop holds and close its connections; calls that wait fail."""
        loop = running_loop()
        if isinstance(loop, asyncio.AbstractEventLoop):
            await self._homes.of(loop).aclose()

    async def __aenter__(self) -> Self:
        """Nothing is connected before the first call."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close it."""
        await self.aclose()
