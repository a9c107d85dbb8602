"""State of a token in this process: its bucket, and one rate limiter for each event loop.

The state belongs to the token and the process. Clients, views, event loops and threads come and go;
what was learned stays until the window is over, for at most `MOST_TOKENS` tokens.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
from collections import OrderedDict
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakKeyDictionary

from .shared_key import identity
from .token_bucket import TokenBucket

if TYPE_CHECKING:
    from ..credentials import Credential
    from .limiter import RateLimiter

MOST_TOKENS = 1024
_process_key = secrets.token_bytes(32)
_lock = RLock()
_states: OrderedDict[bytes, TokenState] = OrderedDict()


class Options(Protocol):
    """The options of a budget that its rate limiters need."""

    @property
    def pace(self) -> str:
        """Which calls are spread over the window."""
        ...

    @property
    def reserve(self) -> float:
        """Share of the limit that background calls leave to others."""
        ...


class TokenState:
    """The bucket of a token, and its queues. Safe to use from several threads.

    `budget` is the budget that clients of the token share automatically, once there is one.
    """

    __slots__ = ("__weakref__", "_is_shared", "_limiters", "bucket", "budget", "lock", "operations")

    def __init__(self, processes: int = 1) -> None:
        self.bucket = TokenBucket(processes)
        self.budget: object = None
        self.lock = RLock()
        # Queues and their wake-ups belong to an event loop each.
        self._limiters: WeakKeyDictionary[object, RateLimiter] = WeakKeyDictionary()
        self._is_shared = False

    def limiter(self, loop: object, options: Options) -> RateLimiter:
        """Return the rate limiter of an event loop."""
        found = self._limiters.get(loop)
        if found is None:
            from .limiter import RateLimiter

            with self.lock:
                self._is_shared = len(self._limiters) > 0
                found = self._limiters[loop] = RateLimiter(
                    self.bucket,
                    pace=options.pace,
                    reserve=options.reserve,
                    lock=self.lock,
                    changed=self._wake_others,
                )
        return found

    @property
    def waiting(self) -> int:
        """Number of calls that wait, in all event loops."""
        return sum(limiter.waiting for limiter in [*self._limiters.values()])

    @property
    def waits(self) -> int:
        """Number of calls that have waited so far."""
        return sum(limiter.waits for limiter in [*self._limiters.values()])

    @property
    def is_idle(self) -> bool:
        """Whether nothing is in flight, nothing waits, and nothing known holds any more."""
        bucket, end = self.bucket, self.bucket.window_end
        now = time.monotonic()
        is_over = (end is None or end <= now) and bucket.not_before <= now
        return not bucket.in_flight and is_over and not self.waiting

    def _wake_others(self, changed: RateLimiter) -> None:
        """Let the queues of other event loops look at the bucket again."""
        if self._is_shared:
            for loop, limiter in [*self._limiters.items()]:
                if limiter is not changed and limiter.waiting:
                    _call_soon(loop, limiter.serve)


def _call_soon(loop: Any, function: Any) -> None:  # noqa: ANN401  # of asyncio or trio
    try:
        if isinstance(loop, asyncio.AbstractEventLoop):
            loop.call_soon_threadsafe(function)
        else:
            loop.run_sync_soon(function)
    except RuntimeError:
        return  # the event loop is closed: nobody waits there any more


def state_of(credential: Credential, base_url: str) -> TokenState:
    """Return the state of a credential, shared by all clients and views of this process.

    The JWTs of one user share one state. Tokens are kept as hashes, keyed for this process.
    """
    text = f"{base_url}\n{identity(credential)}"
    name = hashlib.blake2b(text.encode(), key=_process_key).digest()
    with _lock:
        found = _states.get(name)
        if found is None:
            found = _states[name] = TokenState()
            if len(_states) > MOST_TOKENS:
                _forget_one()
        else:
            _states.move_to_end(name)
        return found


def _forget_one() -> None:
    """Drop the state unused for longest; those that still hold calls back go last."""
    names = iter([*_states][:-1])
    oldest = next(names)
    drop = (
        oldest
        if _states[oldest].is_idle
        else next((n for n in names if _states[n].is_idle), oldest)
    )
    del _states[drop]
