"""Rate limiter: hands out permits of one bucket to the calls of one event loop.

A call gets its permit at once if the bucket and its client have room and no runnable call is ahead
of it. Otherwise it queues (`queue`). Whenever a request is settled, a timer ends or the bucket
changes, `_serve` grants to the head of the queue as long as the bucket allows. No task runs here:
the head of the queue sleeps until the next moment at which something can change. A call leaves with
`NoPermit` when it cannot have a permit by its `latest`, at arrival or as soon as that is known.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from heapq import heappop, heappush
from math import inf
from typing import TYPE_CHECKING, Any

import anyio

from ..errors import ClientClosedError
from .operation_limits import OperationLimits
from .queue import Call, Client, Waiter, WaitQueue
from .wakeup import Wakeup, wakeups

if TYPE_CHECKING:
    from .headers import Feedback
    from .permit import Permit
    from .shared_bucket import SharedBucket
    from .token_bucket import TokenBucket

_SHORTEST_TIMER_SECONDS = 0.001
# A suspend stops timers: the clocks are compared so often.
_LONGEST_TIMER_SECONDS = 60.0
# A wall clock that was set moves by less, as a rule; a wrong guess costs one probe.
_SUSPEND_SECONDS = 60.0
# A clock that is known better by less is no news.
_LONGER_SECONDS = 0.5
_LEAST_WAIT_SECONDS = 0.1
# An exchange with the store is no wait for the rate limit, up to here.
_STORE_SECONDS = 0.25


class NoPermit(Exception):  # noqa: N818  # an outcome, turned into an error that names the call
    """No permit in time; `wait` is how many seconds it takes at least.

    `is_exhausted` says that the window is used up; else the first response, the store or a probe
    is awaited.
    """

    def __init__(self, wait: float, *, is_exhausted: bool) -> None:
        super().__init__(wait)
        self.wait = wait
        self.is_exhausted = is_exhausted


class RateLimiter:
    """The queue of one event loop in front of a bucket.

    Args:
        pace: Which calls are spread over the rest of the window: "all", "background" or "none".
        reserve: Share of the limit that background calls leave to interactive ones.
        lock: Held while the bucket is used, if rate limiters in several threads share it.
        changed: Called when this rate limiter has changed the bucket.
        queued: Called when a call has begun to wait, or was rejected.
    """

    def __init__(
        self,
        bucket: TokenBucket | SharedBucket,
        *,
        pace: str = "none",
        reserve: float = 0.0,
        lock: AbstractContextManager[Any] | None = None,
        changed: Callable[[RateLimiter], None] | None = None,
        queued: Callable[[], None] | None = None,
    ) -> None:
        self.bucket = bucket
        self._lock = nullcontext() if lock is None else lock
        self._changed = changed
        self._queued = queued
        self._closed: str | None = None
        self.waits: int = 0
        self.operations = OperationLimits()
        self.rejected_at: float = -inf
        self._wakeup: Callable[[], Wakeup] = wakeups()
        self._pace = pace
        self._reserve = reserve
        self._keeps_back = pace != "none" or reserve > 0
        self._arrivals = 0
        self._queue = WaitQueue()
        self._expiries: list[tuple[float, int, float, Waiter]] = []
        self._timed: Waiter | None = None
        self._timer_ends = inf
        self._announced: tuple[float, float, bool] = (-inf, -inf, False)
        self._clock_gap = time.time() - time.monotonic()

    @property
    def waiting(self) -> int:
        """Number of calls that wait for a permit."""
        return self._queue.waiting

    def demand(self, now: float) -> tuple[int, float]:
        """Return how many permits the waiting calls can use, and in how many seconds."""
        head = self._head(now) if self._queue.waiting else None
        if head is None:
            return 0, inf
        after = self._kept_back(now, background=head.background) if self._keeps_back else 0.0
        count = self._queue.runnable()
        if self._pace == "all" or (head.background and self._pace == "background"):
            count = 1
        elif not head.background and self._kept_back(now, background=True):
            count = min(count, self._queue.ahead(background=False))
        return count, after

    def try_acquire(
        self, key: object, cap: int, *, background: bool = False, place: int | None = None
    ) -> Permit | None:
        """Return a permit if the call need not wait, else None.

        `key` is the client, which may have `cap` requests in flight; `place` that of a call that
        was rejected before.
        """
        client = self._queue.client(key, cap)
        if not client.has_room:
            return None
        if self._queue.waiting:
            before = self._arrivals + 1 if place is None else place
            if self._queue.has_before(before, background=background):
                return None
        now = time.monotonic()
        with self._lock:
            if self._is_blocked(now, background=background):
                return None
            if place is None:
                self._arrivals = place = self._arrivals + 1
            return self._granted(client, place, now)

    def force(self, key: object, cap: int) -> Permit:
        """Issue a permit without queueing. The request still counts."""
        with self._lock:
            return self._granted(self._queue.client(key, cap), 0, time.monotonic())

    def acquire(
        self,
        key: object,
        cap: int,
        *,
        call: Call | None = None,
        patience: float | None = None,
        latest: float | None = None,
        background: bool = False,
        place: int | None = None,
        rejections: int = 0,
    ) -> Coroutine[Any, Any, Permit]:
        """Wait for a permit, at most `patience` seconds for the rate limit.

        `latest` is the call's deadline on the bucket's clock. Raises `NoPermit` as soon as no
        permit can come in time.
        """
        now = time.monotonic()
        client = self._queue.client(key, cap)
        is_new = place is None
        if place is None:
            self._arrivals = place = self._arrivals + 1
        self._notice_suspend(now)
        # A call that comes back has waited before: only its own class can be ahead of it.
        wait = self.bucket.earliest(now, self._queue.ahead(background=background) if is_new else 0)
        by = _earlier(latest, None if patience is None else now + patience)
        if by is not None and now + wait > by:
            raise self._no_permit(now, wait)
        is_blocked = patience == 0 and self._is_blocked(now, background=background)
        if is_blocked and not self.bucket.awaits_store:
            raise self._no_permit(now, wait)
        waiter = Waiter(
            client,
            place,
            call,
            self._wakeup(),
            latest=by,
            background=background,
            rejections=rejections,
        )
        # An exchange with the store is no wait.
        if wait or not self.bucket.awaits_store:
            self._tell(waiter, wait)
        self._queue.push(waiter)
        if patience is not None:
            heappush(self._expiries, (now + patience, place, patience, waiter))
        return self._wait(waiter)

    async def _wait(self, waiter: Waiter) -> Permit:
        try:
            self.serve()
            if self._queued is not None:
                self._queued()
            while waiter.permit is None:
                if self._closed is not None:
                    raise ClientClosedError(self._closed)  # noqa: TRY301  # leaves as all do
                if waiter.wait is not None:
                    raise self._no_permit(time.monotonic(), waiter.wait)  # noqa: TRY301  # leaves as all do
                if self._head(time.monotonic()) is waiter:
                    await self._keep_time(waiter)
                else:
                    await waiter.wakeup  # type: ignore[misc]  # a waiter in the queue has one
                if not waiter.is_gone:
                    waiter.wakeup = self._wakeup()
                self.serve()
        except BaseException:
            if waiter.permit is not None:
                self.take_back(waiter.permit)
            elif not waiter.is_gone:
                self._queue.leave(waiter)
                self.serve()
            raise
        return waiter.permit

    async def _keep_time(self, waiter: Waiter) -> None:
        """Sleep until something can change, or the waiter is woken."""
        now = time.monotonic()
        ends = min(now + self._head_delay(waiter, now), self._next_expiry())
        # Timers end a little early where clocks are coarse.
        seconds = min(max(ends - now, _SHORTEST_TIMER_SECONDS), _LONGEST_TIMER_SECONDS)
        self._timed, self._timer_ends = waiter, now + seconds
        with anyio.move_on_after(seconds):
            await waiter.wakeup  # type: ignore[misc]  # a waiter in the queue has one
        self._notice_suspend(time.monotonic())

    def settle(self, permit: Permit, feedback: Feedback) -> None:
        """Learn from a request that is over, and serve the queue."""
        client = permit.client
        assert client is not None  # noqa: S101  # set when the permit was granted
        client.in_flight -= 1
        with self._lock:
            self.bucket.settle(permit, feedback, time.monotonic())
            if self._queue.waiting:
                self._serve()
        if self._changed is not None:
            self._changed(self)

    def take_back(self, permit: Permit) -> None:
        """Undo a grant whose request was not sent."""
        client = permit.client
        assert client is not None  # noqa: S101  # set when the permit was granted
        client.in_flight -= 1
        with self._lock:
            self.bucket.take_back(permit)
            self._serve()
        if self._changed is not None:
            self._changed(self)

    def serve(self) -> None:
        """Grant what the bucket allows now; call it when the bucket has changed by itself."""
        with self._lock:
            if self._queue.waiting:
                self._serve()

    def close(self, reason: str) -> None:
        """Fail all calls that wait."""
        self._closed = reason
        for waiter in [*self._queue]:
            _set(waiter.wakeup)

    def _granted(self, client: Client, place: int, now: float) -> Permit:
        client.in_flight += 1
        permit = self.bucket.grant(now)
        permit.client, permit.place = client, place
        return permit

    def _serve(self) -> None:
        """Grant to the head of the queue as long as the bucket allows; see that it has a timer."""
        now = time.monotonic()
        while (head := self._head(now)) is not None:
            delay = self._head_delay(head, now)
            if delay:
                break
            wakeup = head.wakeup
            self._queue.take(head)
            head.permit = self._granted(head.client, head.place, now)
            _set(wakeup)
        self._expire(now)
        head = self._head(now)
        if head is None:
            return
        ends = min(now + self._head_delay(head, now), self._next_expiry())
        if self._timed is not head or self._timer_ends > ends + _SHORTEST_TIMER_SECONDS:
            _set(head.wakeup)
        self._announce(now)

    def _head(self, now: float) -> Waiter | None:
        return self._queue.head(
            background_too=not self._kept_back(now, background=True),
            fewest_rejections=self.bucket.is_probing,
        )

    def _head_delay(self, head: Waiter, now: float) -> float:
        return self.bucket.delay(now) or self._kept_back(now, background=head.background)

    def _is_blocked(self, now: float, *, background: bool) -> bool:
        """Whether the rate limit, and not `max_in_flight`, holds a call up."""
        if self.bucket.delay(now):
            return True
        return self._keeps_back and self._kept_back(now, background=background) > 0

    def _kept_back(self, now: float, *, background: bool) -> float:
        """Return the seconds for which pace or reserve hold a call up, 0 for none."""
        seconds = 0.0
        if self._pace == "all" or (background and self._pace == "background"):
            seconds = self._until_pace(now)
        if background and self._reserve:
            bucket = self.bucket
            limit, end = bucket.limit, bucket.window_end
            if limit is not None and bucket.free <= limit * self._reserve:
                until = inf if end is None else end - now
                seconds = max(seconds, until if until > 0 else 0.0)
        return seconds

    def _until_pace(self, now: float) -> float:
        """Return the seconds until the next request is due: the window's rest in equal steps."""
        bucket = self.bucket
        end, free, last = bucket.window_end, bucket.free, bucket.last_grant
        if end is None or end <= now or free in {0, inf} or last == -inf:
            return 0.0
        return max(0.0, last + (end - last) * bucket.spenders / (free + 1) - now)

    def _next_expiry(self) -> float:
        while self._expiries and self._expiries[0][3].is_gone:
            heappop(self._expiries)
        return self._expiries[0][0] if self._expiries else inf

    def _expire(self, now: float) -> None:
        """Reject the calls whose patience is over; waiting for `max_in_flight` does not count."""
        while self._next_expiry() <= now:
            _, place, patience, waiter = heappop(self._expiries)
            if not self._is_blocked(now, background=waiter.background):
                again = now + max(patience, _LEAST_WAIT_SECONDS)
                heappush(self._expiries, (again, place, patience, waiter))
                continue
            if self.bucket.awaits_store and patience < _STORE_SECONDS:
                heappush(self._expiries, (now + _STORE_SECONDS, place, _STORE_SECONDS, waiter))
                continue
            self._reject(waiter, self.bucket.earliest(now, 0))

    def _reject(self, waiter: Waiter, wait: float) -> None:
        wakeup = waiter.wakeup
        waiter.wait = wait
        self._queue.leave(waiter)
        _set(wakeup)

    def _announce(self, now: float) -> None:
        """Tell waiters that they wait longer than announced; reject those who cannot."""
        bucket = self.bucket
        announced = (round(bucket.window_end or -1.0), bucket.not_before, bucket.remaining == 0)
        if announced == self._announced:
            return
        self._announced = announced
        order = sorted(self._queue, key=lambda waiter: (waiter.background, waiter.place))
        for ahead, waiter in enumerate(order):
            wait = self.bucket.earliest(now, ahead)
            if waiter.latest is not None and now + wait > waiter.latest:
                self._reject(waiter, wait)
            elif wait > _LONGER_SECONDS:
                self._tell(waiter, wait)

    def _tell(self, waiter: Waiter, wait: float) -> None:
        self.waits += not waiter.is_told
        if waiter.call is not None:
            waiter.call.waits_for_permit(wait, is_first=not waiter.is_told)
        waiter.is_told = True

    def _no_permit(self, now: float, wait: float) -> NoPermit:
        self.rejected_at = now
        if self._queued is not None:
            self._queued()
        if wait > 0:
            return NoPermit(wait, is_exhausted=True)
        delay = self.bucket.delay(now)
        return NoPermit(
            max(_LEAST_WAIT_SECONDS, 1.0 if delay == inf else delay), is_exhausted=False
        )

    def _notice_suspend(self, now: float) -> None:
        """Forget the window after a suspend: the wall clock went on, the monotonic one did not."""
        gap = time.time() - now
        if gap - self._clock_gap > _SUSPEND_SECONDS:
            self.bucket.forget_window()
        self._clock_gap = gap


def _earlier(one: float | None, other: float | None) -> float | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


def _set(wakeup: Wakeup | None) -> None:
    if wakeup is not None:
        wakeup.set()
