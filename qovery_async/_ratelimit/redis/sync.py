"""Exchange of one token's shared bucket with the store.

There is one exchange at a time, and only for a reason: a call waits and nothing is leased, a
response is to be reported, or a lease is to be renewed. A timer is set for the next reason. An
unreachable store is tried again after 0.02 s, 0.04 s and so on, up to an eighth of a lease.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from contextvars import Context
from math import inf
from typing import TYPE_CHECKING

from ..limiter import RateLimiter
from ..shared_bucket import SharedBucket
from .client import Store, StoreUnreachable

if TYPE_CHECKING:
    from ..token_state import Options

_SOONEST_SECONDS = 0.02
_GATHERING_SECONDS = 0.01
_LONGEST_UNREPORTED_SECONDS = 0.5
_FIRST_RETRY_SECONDS = 0.01


class StoreSync:
    """A token's shared bucket, its rate limiter in one event loop, and their exchange."""

    def __init__(
        self, store: Store, key: str, options: Options, lease: float, processes: int | None
    ) -> None:
        self.bucket = SharedBucket(secrets.token_hex(6), lease, processes)
        self.limiter = RateLimiter(
            self.bucket,
            pace=options.pace,
            reserve=options.reserve,
            changed=self.plan,
            queued=self.plan,
        )
        self._store = store
        self._key = key
        self._lease = lease
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_ends = inf
        self._exchanged_at = self._ask_at = self._retry_at = 0.0
        self._patience = _SOONEST_SECONDS
        self._failures = 0
        self._is_closed = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is in flight, leased or to be reported, and no call waits."""
        bucket = self.bucket
        is_busy = bucket.in_flight or bucket.leased or self.limiter.waiting or self._task
        return not is_busy and bucket.unreported_since is None and not self._failures

    def plan(self, _: RateLimiter | None = None) -> None:
        """Begin an exchange, or set the timer for the next reason to."""
        if self._task is not None or self._is_closed:
            return
        now = time.monotonic()
        due = self._due(now)
        if due <= now:
            self._begin()
        elif due < inf and (self._timer is None or self._timer_ends > due):
            self._cancel_timer()
            self._timer_ends = due
            self._timer = asyncio.get_running_loop().call_later(due - now, self._ring)

    async def refresh(self) -> None:
        """Ask the store what is left."""
        if self._task is None:
            self._begin()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def aclose(self) -> None:
        """Return what is leased. Calls that wait fail, and nothing runs afterwards."""
        self._is_closed = True
        self._cancel_timer()
        self.limiter.close("the budget was closed; build a new one")
        while self._task is not None:
            await asyncio.wait([self._task])
        if not self._failures and self._exchanged_at:
            await self._exchange(is_leaving=True)

    def _due(self, now: float) -> float:
        """Return when the next exchange is due."""
        bucket, due = self.bucket, inf
        if self._failures:
            return self._retry_at
        if bucket.is_urgent:
            return now
        count, after = self.limiter.demand(now)
        if count and bucket.delay(now):
            due = max(self._ask_at, bucket.opens_at, now + after)
        if bucket.unreported_since is not None:
            longest = min(_LONGEST_UNREPORTED_SECONDS, self._lease / 20)
            due = min(due, bucket.unreported_since + (_GATHERING_SECONDS if count else longest))
        # Calls that are rejected do not wait for a reply that may know better.
        is_rejecting = self.limiter.rejected_at > self._exchanged_at
        if bucket.in_flight or bucket.leased or is_rejecting:
            due = min(due, self._exchanged_at + self._lease / 3)
        if bucket.leased:
            due = min(due, bucket.leased_until)
        return due

    def _begin(self) -> None:
        if not self._is_closed:
            self._cancel_timer()
            # Not in the caller's context: the exchange is for all callers.
            self._task = asyncio.get_running_loop().create_task(self._run(), context=Context())

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._timer_ends = None, inf

    def _ring(self) -> None:
        self._timer, self._timer_ends = None, inf
        self.plan()

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
        except StoreUnreachable:
            now = time.monotonic()
            self._failures += 1
            pause = _FIRST_RETRY_SECONDS * 2.0 ** min(self._failures, 20)
            self._retry_at = now + min(pause, self._lease / 8)
            # A connection that drops is no outage: the others go on with the store meanwhile.
            if now - self._exchanged_at > self._lease / 8:
                bucket.store_failed(now)
            return
        now = time.monotonic()
        bucket.apply(reply, started, now)
        self._exchanged_at, self._failures = started, 0
        if reply.granted or reply.wait >= 0:
            self._patience = _SOONEST_SECONDS
        self._ask_at = now
        if reply.wait < 0 or (reply.wait and not reply.shut):
            self._ask_at = now + self._patience
            self._patience = min(self._patience * 2, self._lease / 4)
        if reply.wait > 0:
            until = now + reply.wait / 1000
            self._ask_at = until if reply.shut else min(self._ask_at, until)
