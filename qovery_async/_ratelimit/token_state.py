"""State of a token in this process: its bucket, and one rate limiter for each event loop.

The state belongs to the token and the process. Clients, views, event loops and threads come and go;
what was learned stays, for the `MOST_TOKENS` tokens that were used last.
"""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from threading import RLock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from .limiter import Options, RateLimiter
from .shared_key import shared_key
from .token_bucket import TokenBucket

if TYPE_CHECKING:
    from ..credentials import Credential

MOST_TOKENS = 1024
_lock = RLock()


class TokenState:
    """The bucket of a token, and its queues by event loop. Safe to use from several threads.

    `budget` is the budget that clients of the token share automatically, once there is one.
    """

    def __init__(self, processes: int = 1) -> None:
        self.bucket = TokenBucket(processes)
        self.budget: object = None
        self.limiters: WeakKeyDictionary[Any, RateLimiter] = WeakKeyDictionary()
        self._lock = RLock()

    def limiter(self, loop: object, options: Options) -> RateLimiter:
        """Return the rate limiter of an event loop."""
        found = self.limiters.get(loop)
        if found is None:
            found = RateLimiter(self.bucket, options, self._lock, self._wake_others)
            with self._lock:
                self.limiters[loop] = found
        return found

    def _wake_others(self, changed: RateLimiter) -> None:
        """Let the queues of other event loops look at the bucket again."""
        if len(self.limiters) == 1:
            return
        for loop, limiter in [*self.limiters.items()]:
            if limiter is changed or not limiter.waiting:
                continue
            is_asyncio = hasattr(loop, "call_soon_threadsafe")
            call_soon = loop.call_soon_threadsafe if is_asyncio else loop.run_sync_soon
            with suppress(RuntimeError):  # the event loop is closed: nobody waits there any more
                call_soon(limiter.serve)


def state_of(credential: Credential, base_url: str) -> TokenState:
    """Return the state of a credential, shared by all clients and views of this process.

    The JWTs of one user share one state.
    """
    with _lock:
        return _state(shared_key(credential, base_url))


@lru_cache(maxsize=MOST_TOKENS)
def _state(_key: str) -> TokenState:
    return TokenState()
