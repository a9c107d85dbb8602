"""Rate limiter: hands out permits of one bucket to the calls of one event loop.

A call gets its permit at once if the bucket and its client have room and no call waits. Otherwise
it queues (`queue`). Whenever a request is settled, a timer ends or the bucket changes, `serve`
grants to the head of the queue as long as the bucket allows. No task runs here: the head of the
queue sleeps until something can change. A call that cannot have a permit in time leaves with
`NoPermit`, at arrival or as soon as that is known.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from heapq import heappop, heappush
from math import inf
from threading import RLock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import anyio

from ..errors import ClientClosedError
from .estimate import least_wait, paced_wait
from .queue import Client, Waiter, WaitQueue, Wakeup, new_wakeup, wake, woken

if TYPE_CHECKING:
    from .._pipeline.call import CallContext
    from .headers import Feedback
    from .queue import Permit
    from .shared_bucket import SharedBucket
    from .token_bucket import TokenBucket

Pace: TypeAlias = bool | Literal["background"]
# Pace, and the share of the limit that background calls leave to interactive ones.
Options: TypeAlias = tuple[Pace, float]

BUDGET_CLOSED = "the budget was closed; build a new one"
_SHORTEST_TIMER_SECONDS = 0.001
# A suspend stops timers: the clocks are compared so often.
_LONGEST_TIMER_SECONDS = 60.0
# A wall clock that was set moves by less, as a rule; a wrong guess costs one probe.
_SUSPEND_SECONDS = 60.0
# A wait that is longer by less is no news.
_LONGER_SECONDS = 0.5
_LEAST_WAIT_SECONDS = 0.1
# An exchange with the store is no wait for the rate limit, up to here.
_STORE_SECONDS = 0.25


class NoPermit(Exception):  # noqa: N818  # an outcome, turned into an error that names the call
    """No permit within `wait` seconds, as the window is used up if `is_exhausted`.

    Otherwise the first response, the store or a probe is awaited.
    """

    def __init__(self, wait: float, *, is_exhausted: bool) -> None:
        super().__init__(wait)
        self.wait = wait
        self.is_exhausted = is_exhausted


class RateLimiter:
    """The queue of one event loop in front of a bucket.

    Args:
        options: Which calls are spread over the rest of the window (all, background ones or none),
            and the share of the limit that background calls leave to interactive ones.
        lock: Held while the bucket is used, if rate limiters in several threads share it.
        changed: Called when the bucket has changed, a call has begun to wait, or was rejected.
    """

    def __init__(
        self,
        bucket: TokenBucket | SharedBucket,
        options: Options = (False, 0.0),
        lock: RLock | None = None,
        changed: Callable[[RateLimiter], None] | None = None,
    ) -> None:
        self.bucket = bucket
        self.waits = 0
        self.rejected_at = -inf
        # Moments until which a limit of their own holds single operations up.
        self.operations: dict[str, float] = {}
        self._pace, self._reserve = options
        self._keeps_back = bool(self._pace) or self._reserve > 0
        self._lock, self._changed = lock or RLock(), changed
        self.is_closed = False
        self._arrivals = 0
        self._queue = WaitQueue()
        self._expiries: list[tuple[float, Waiter, float]] = []
        self._timed: Waiter | None = None
        self._timer_ends = inf
        self._announced: tuple[float, float, bool] | None = None
        self._clock_gap = time.time() - time.monotonic()

    @property
    def waiting(self) -> int:
        """Number of calls that wait for a permit."""
        return self._queue.waiting

    def demand(self, now: float) -> tuple[int, float]:
        """Return how many permits the waiting calls can use, and in how many seconds."""
        head = self._head(now)
        if head is None:
            return 0, inf
        count = self._queue.runnable()
        if self._pace is True or (head.background and self._pace):
            count = 1
        elif not head.background and self._kept_back(now, background=True):
            count = min(count, self._queue.ahead())
        return count, self._kept_back(now, background=head.background)

    def try_acquire(
        self, key: object, cap: int, *, background: bool = False, place: int | None = None
    ) -> Permit | None:
        """Return a permit if no call waits and there is room, else None.

        The client `key` may have `cap` requests in flight. A call that was rejected has a `place`.
        """
        client = self._queue.client(key, cap)
        if self._queue.waiting or client.in_flight >= client.cap:
            return None
        now = time.monotonic()
        with self._lock:
            if self.bucket.delay(now):
                return None
            if self._keeps_back and self._kept_back(now, background=background):
                return None
            return self._granted(client, place, now)

    def force(self, key: object, cap: int) -> Permit:
        """Issue a permit without queueing. The request still counts."""
        with self._lock:
            return self._granted(self._queue.client(key, cap), None, time.monotonic())

    def acquire(
        self,
        key: object,
        cap: int,
        *,
        call: CallContext | None = None,
        patience: float | None = None,
        latest: float | None = None,
        background: bool = False,
        place: int | None = None,
        rejections: int = 0,
    ) -> Coroutine[Any, Any, Permit]:
        """Wait for a permit until `latest`, and at most `patience` seconds for the rate limit.

        Raises `NoPermit` as soon as no permit can come in time.
        """
        now = time.monotonic()
        self._notice_suspend(now)
        # A call that comes back has waited before: only its own class can be ahead of it.
        ahead = self._queue.ahead(background=background) if place is None else 0
        wait = least_wait(self.bucket, ahead, now)
        if patience is not None and self.bucket.awaits_store:
            patience = max(patience, _STORE_SECONDS)
        by = min(inf if latest is None else latest, inf if patience is None else now + patience)
        if now + wait > by or (patience == 0 and self._delay(now, background=background)):
            raise self._no_permit(wait)
        client = self._queue.client(key, cap)
        if place is None:
            self._arrivals = place = self._arrivals + 1
        waiter = Waiter(client, place, by, rejections, background=background)
        waiter.call, waiter.wakeup = call, new_wakeup()
        self._queue.push(waiter)
        if patience is not None:
            heappush(self._expiries, (now + patience, waiter, patience))
        self.serve()
        if waiter.permit is None and (wait or not self.bucket.awaits_store):
            self._report_wait(waiter, wait)
        self._notify()
        return self._wait(waiter)

    async def _wait(self, waiter: Waiter) -> Permit:
        try:
            while waiter.permit is None:
                if self.is_closed:
                    raise ClientClosedError(BUDGET_CLOSED)  # noqa: TRY301  # leaves as all do
                wakeup = waiter.wakeup
                if wakeup is None:
                    raise self._no_permit(waiter.wait)  # noqa: TRY301  # leaves as all do
                await (self._keep_time(wakeup) if self._timed is waiter else woken(wakeup))
                if waiter.wakeup is not None:
                    waiter.wakeup = new_wakeup()
                self.serve()
        except BaseException:
            if waiter.permit is not None:
                self.settle(waiter.permit, None)
            elif waiter.wakeup is not None:
                self._queue.leave(waiter)
                self.serve()
            raise
        return waiter.permit

    async def _keep_time(self, wakeup: Wakeup) -> None:
        """Sleep until something can change for the head of the queue, or it is woken."""
        seconds = max(self._timer_ends - time.monotonic(), _SHORTEST_TIMER_SECONDS)
        with anyio.move_on_after(min(seconds, _LONGEST_TIMER_SECONDS)):
            await woken(wakeup)
        self._notice_suspend(time.monotonic())

    def settle(self, permit: Permit, feedback: Feedback | None) -> None:
        """Learn from a request that is over, or was not sent (None), and serve the queue."""
        permit.client.in_flight -= 1
        with self._lock:
            if feedback is None:
                self.bucket.take_back(permit)
            else:
                self.bucket.settle(permit, feedback, time.monotonic())
            if self._queue.waiting:
                self.serve()
        self._notify()

    def _notify(self) -> None:
        if self._changed is not None:
            self._changed(self)

    def close(self) -> None:
        """Fail all calls that wait."""
        self.is_closed = True
        for waiter in [*self._queue]:
            wake(waiter.wakeup)

    def _granted(self, client: Client, place: int | None, now: float) -> Permit:
        client.in_flight += 1
        permit = self.bucket.grant(now)
        permit.client = client
        if place is None:
            self._arrivals = place = self._arrivals + 1
        permit.place = place
        return permit

    def serve(self) -> None:
        """Grant what the bucket allows now; call it when the bucket has changed by itself."""
        with self._lock:
            now = time.monotonic()
            while (head := self._head(now)) is not None:
                if self._delay(now, background=head.background):
                    break
                head.permit = self._granted(head.client, head.place, now)
                self._queue.leave(head)
            expires = self._expire(now)
            self._announce(now)
            head, ends = self._head(now), inf
            if head is not None:
                ends = min(now + self._delay(now, background=head.background), expires)
                if head is not self._timed or ends < self._timer_ends - _SHORTEST_TIMER_SECONDS:
                    wake(head.wakeup)
            self._timed, self._timer_ends = head, ends

    def _head(self, now: float) -> Waiter | None:
        if not self._queue.waiting:
            return None
        return self._queue.head(
            background_too=not self._kept_back(now, background=True),
            fewest_rejections=self.bucket.is_probing,
        )

    def _delay(self, now: float, *, background: bool) -> float:
        """Return the seconds for which the rate limit holds a call up, not counting the cap."""
        delay = self.bucket.delay(now)
        if delay or not self._keeps_back:
            return delay
        return self._kept_back(now, background=background)

    def _kept_back(self, now: float, *, background: bool) -> float:
        """Return the seconds for which pace or reserve hold a call up, 0 for none."""
        seconds, bucket = 0.0, self.bucket
        if self._pace is True or (background and self._pace):
            seconds = paced_wait(bucket, 1, now)
        if background and self._reserve and bucket.free <= (bucket.limit or 0) * self._reserve:
            end = bucket.window.moment
            seconds = max(seconds, inf if end is None else end - now)
        return seconds

    def _expire(self, now: float) -> float:
        """Reject the calls whose patience is over; return when the next one's is."""
        expiries = self._expiries
        while expiries and (expiries[0][0] <= now or expiries[0][1].wakeup is None):
            _, waiter, patience = heappop(expiries)
            if waiter.wakeup is None:
                continue
            if self._delay(now, background=waiter.background):
                self._reject(waiter, least_wait(self.bucket, 0, now))
            else:  # it waits for `max_in_flight`, which does not count
                waiter.latest = now + max(patience, _LEAST_WAIT_SECONDS)
                heappush(expiries, (waiter.latest, waiter, patience))
        return expiries[0][0] if expiries else inf

    def _reject(self, waiter: Waiter, wait: float) -> None:
        waiter.wait = wait
        self._queue.leave(waiter)

    def _announce(self, now: float) -> None:
        """Tell waiters that they wait longer than announced; reject those who cannot."""
        bucket = self.bucket
        announced = (round(bucket.window.moment or -1.0), bucket.not_before, bucket.remaining == 0)
        if announced == self._announced:
            return
        self._announced = announced
        order = sorted(self._queue, key=lambda waiter: (waiter.background, waiter.place))
        for ahead, waiter in enumerate(order):
            wait = least_wait(bucket, ahead, now)
            if now + wait > waiter.latest:
                self._reject(waiter, wait)
            elif wait > _LONGER_SECONDS:
                self._report_wait(waiter, wait)

    def _report_wait(self, waiter: Waiter, wait: float) -> None:
        self.waits += not waiter.is_reported
        if waiter.call is not None:
            waiter.call.waits_for_permit(wait, is_first=not waiter.is_reported)
        waiter.is_reported = True

    def _no_permit(self, wait: float) -> NoPermit:
        self.rejected_at = now = time.monotonic()
        self._notify()
        if wait > 0:
            return NoPermit(wait, is_exhausted=True)
        delay = self.bucket.delay(now)
        least = max(_LEAST_WAIT_SECONDS, 1.0 if delay == inf else delay)
        return NoPermit(least, is_exhausted=False)

    def _notice_suspend(self, now: float) -> None:
        """Forget the window after a suspend: the wall clock went on, the monotonic one did not."""
        gap = time.time() - now
        if gap - self._clock_gap > _SUSPEND_SECONDS:
            self.bucket.forget_window()
        self._clock_gap = gap
