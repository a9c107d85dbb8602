"""Exchange of one token's shared bucket with the store.

There is one exchange at a time, and only for a reason (`_due`). A timer is set for the next one. An
unreachable store is tried again after 0.02 s, 0.04 s and so on, up to an eighth of a lease. Calls
wait for a store that was reachable before, for a quarter of a lease and a second at most: a
connection that drops is no outage, as the other processes go on with the store.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from contextvars import Context
from math import inf

from ..limiter import Options, RateLimiter
from ..shared_bucket import SharedBucket
from .client import Store, StoreUnreachable

_SOONEST_SECONDS = 0.02
_GATHERING_SECONDS = 0.01
_LONGEST_UNREPORTED_SECONDS = 0.5


class StoreSync:
    """A token's shared bucket, its rate limiter in one event loop, and their exchange."""

    def __init__(
        self, store: Store, key: str, options: Options, lease: float, processes: int | None
    ) -> None:
        self.bucket = SharedBucket(secrets.token_hex(6), lease, processes)
        self.limiter = RateLimiter(self.bucket, options, changed=self.plan)
        self._store, self._key, self._lease = store, key, lease
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ends = inf
        # When to ask a store that has nothing to grant, and how much later the next time.
        self._next_at, self._patience = -inf, _SOONEST_SECONDS
        self._failing_since: float | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is in flight, leased or to be reported, and no call waits."""
        bucket = self.bucket
        is_busy = bucket.in_flight or bucket.leased or self.limiter.waiting or self._task
        return not is_busy and not bucket.responses and self._failing_since is None

    def plan(self, _: RateLimiter | None = None) -> None:
        """Begin an exchange, or set the timer for the next reason to."""
        if self._task is not None or self.limiter.is_closed:
            return
        now = time.monotonic()
        due = self._due(now)
        if due > now and due >= self._timer_ends:
            return
        self._cancel_timer()
        if due <= now:
            # Not in the caller's context: the exchange is for all callers.
            self._task = asyncio.get_running_loop().create_task(self._run(), context=Context())
        else:
            self._timer_ends = due
            self._timer = asyncio.get_running_loop().call_later(due - now, self._ring)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_ends = None, inf

    def _ring(self) -> None:
        self._cancel_timer()
        self.plan()

    async def refresh(self) -> None:
        """Ask the store what is left."""
        self.bucket.is_urgent, self._next_at = True, -inf
        self.plan()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def aclose(self) -> None:
        """Return what is leased. Calls that wait fail, and nothing runs afterwards."""
        self._cancel_timer()
        self.limiter.close()
        while self._task is not None:
            await asyncio.wait([self._task])
        if self._failing_since is None and self.bucket.replied_at > -inf:
            await self._exchange(is_leaving=True)

    def _due(self, now: float) -> float:
        """Return when the next exchange is due: a call waits, a response or a lease is old."""
        bucket = self.bucket
        if self._failing_since is not None:
            return self._next_at
        if bucket.is_urgent:
            return now
        due = inf
        count, after = self.limiter.demand(now)
        if count and bucket.delay(now):
            due = max(self._next_at, now + after)
        if bucket.responses:
            longest = min(_LONGEST_UNREPORTED_SECONDS, self._lease / 20)
            oldest = bucket.responses[0]["received"] / 1000
            due = min(due, oldest + (_GATHERING_SECONDS if count else longest))
        # Calls that are rejected do not wait for a reply that may know better.
        is_rejecting = self.limiter.rejected_at > bucket.replied_at
        if bucket.in_flight or bucket.leased or is_rejecting:
            due = min(due, bucket.replied_at + self._lease / 3)
        return due

    async def _run(self) -> None:
        try:
            # Calls that queue in the same turn of the event loop are reported together.
            await asyncio.sleep(0)
            await self._exchange()
            self.limiter.serve()
        finally:
            self._task = None
        self.plan()

    async def _exchange(self, *, is_leaving: bool = False) -> None:
        bucket, started = self.bucket, time.monotonic()
        count, after = self.limiter.demand(started)
        report = bucket.report(0 if after > 0 else count, started, is_leaving=is_leaving)
        try:
            reply = await self._store.settle_and_grant(self._key, report)
        except StoreUnreachable as failure:
            self._store.note(failure)
            now = time.monotonic()
            if self._failing_since is None:
                self._failing_since, self._patience = now, _SOONEST_SECONDS
            grace = min(1.0, self._lease / 4) if self._store.has_replied else _SOONEST_SECONDS
            if now - self._failing_since >= grace:
                bucket.store_failed(now)
            self._next_at = now + self._patience
            longest = self._lease / (8 if bucket.is_degraded else 40)
            self._patience = min(self._patience * 2, longest)
            return
        now = time.monotonic()
        bucket.apply(reply, started, now)
        self._failing_since = None
        # Ask again when the store can grant, or ever later if others have what is left.
        self._next_at = now + reply.wait / 1000 if reply.wait >= 0 else inf
        is_up_to_others = reply.wait < 0 or (reply.wait > 0 and not reply.shut)
        if reply.granted or not is_up_to_others:
            self._patience = _SOONEST_SECONDS
        if is_up_to_others:
            self._next_at = min(self._next_at, now + self._patience)
            self._patience = min(self._patience * 2, self._lease / 4)
