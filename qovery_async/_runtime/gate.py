"""Calls of one token in their order, let through as its ledger allows."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from math import inf
from typing import TYPE_CHECKING

import anyio

from .._rules.ledger import Ledger, Sent, Told

if TYPE_CHECKING:
    from collections.abc import Iterable

_BACKGROUND_EVERY = 5
_SHORTEST_TIMER_SECONDS = 0.001


class Waiter:
    """A call in the queue; `sent` is set when it may go, `event` when it is to look again."""

    __slots__ = ("background", "event", "gone", "latest", "place", "sent", "too_long")

    def __init__(self, place: int, latest: float | None, *, background: bool) -> None:
        """Take a place; `too_long` is set when no turn can come before `latest`."""
        self.place = place
        self.latest = latest
        self.too_long: float | None = None
        self.background = background
        self.event = anyio.Event()
        self.sent: Sent | None = None
        self.gone = False

    def __lt__(self, other: Waiter) -> bool:
        """By arrival; what was there before keeps its place."""
        return self.place < other.place


class Permit:
    """The right to send one request, settled once; `place` is its place in the queue."""

    __slots__ = ("place", "sent")

    def __init__(self, place: int, sent: Sent) -> None:
        """Keep what was granted."""
        self.place: int = place
        self.sent: Sent = sent


class Refused(Exception):  # noqa: N818  # an outcome, turned into an error that names the call
    """No request can be sent in time; `wait` is how many seconds it takes at least."""

    def __init__(self, wait: float) -> None:
        """Keep the wait."""
        super().__init__(wait)
        self.wait = wait


class Gate:
    """Grants in the order of arrival, interactive calls before background ones.

    A background call goes after every fourth interactive one that overtook it. No task runs here:
    the first in the queue has the timer, the others wait to be told.
    """

    def __init__(self, ledger: Ledger, *, pace: bool) -> None:
        """Queue in front of a ledger; `pace` spreads requests over the rest of the window."""
        self.ledger = ledger
        self.waits: int = 0
        self._pace = pace
        self._arrivals = 0
        self._overtaken = 0
        self._queues: tuple[list[Waiter], list[Waiter]] = ([], [])
        self._cap = 1
        self._timed: Waiter | None = None
        self._timer_ends = inf
        self._refused_by: tuple[float | None, float] = (None, -inf)

    @property
    def waiting(self) -> int:
        """How many calls wait."""
        return sum(not w.gone and w.sent is None for queue in self._queues for w in queue)

    async def acquire(
        self,
        *,
        latest: float | None,
        cap: int,
        background: bool = False,
        place: int | None = None,
        waits: Callable[[float], None] | None = None,
    ) -> Permit:
        """Wait for a turn; `waits` is told how long that takes at least, where it takes any time.

        Raises `Refused` at once when `latest`, on the event loop's clock, comes before any turn.
        """
        now = anyio.current_time()
        self._cap = cap
        if place is None:
            self._arrivals += 1
            place = self._arrivals
        first = not self._ahead(place, background=background)
        if first and self._delay(now) == 0:
            return Permit(place, self.ledger.grant(now))
        wait = self._earliest(now, self._ahead(place, background=background))
        if latest is not None and now + wait > latest:
            raise Refused(wait)
        self.waits += 1
        if waits is not None:
            waits(wait)
        waiter = Waiter(place, latest, background=background)
        heappush(self._queues[background], waiter)
        return await self._granted(waiter)

    async def _granted(self, waiter: Waiter) -> Permit:
        try:
            self._serve()
            while waiter.sent is None:
                delay = inf
                if self._head() is waiter:
                    now = anyio.current_time()
                    # Timers end a little early where clocks are coarse.
                    delay = max(self._delay(now), _SHORTEST_TIMER_SECONDS)
                    self._timed, self._timer_ends = waiter, now + delay
                with anyio.move_on_after(None if delay == inf else delay):
                    await waiter.event.wait()
                waiter.event = anyio.Event()
                self._serve()
                if waiter.sent is None and waiter.too_long is not None:
                    raise Refused(waiter.too_long)  # noqa: TRY301  # leaves the queue as all do
        except BaseException:
            waiter.gone = True
            if waiter.sent is not None:
                self.ledger.take_back(waiter.sent)
            self._serve()
            raise
        return Permit(waiter.place, waiter.sent)

    def settle(self, permit: Permit, told: Told) -> None:
        """A request is over; those who wait are let through as far as that allows."""
        self.ledger.settle(permit.sent, told, anyio.current_time())
        self._serve()

    def take_back(self, permit: Permit) -> None:
        """A request was not sent after all."""
        self.ledger.take_back(permit.sent)
        self._serve()

    def _serve(self) -> None:
        """Grant to the first in the queue as long as the ledger allows; the next one has a timer.

        It is woken to set one only where it needs one, and has none that ends in time.
        """
        now = anyio.current_time()
        while (head := self._head()) is not None:
            delay = self._delay(now)
            if delay:
                has_timer = self._timed is head and self._timer_ends <= now + delay
                if delay != inf and not has_timer:
                    head.event.set()
                told = (self.ledger.window_end, self.ledger.not_before)
                if delay != inf and told != self._refused_by:
                    self._refused_by = told
                    self._refuse(now)
                return
            heappop(self._queues[head.background])
            self._overtaken = 0 if head.background or not self._queues[1] else self._overtaken + 1
            head.sent = self.ledger.grant(now)
            head.event.set()

    def _refuse(self, now: float) -> None:
        """Tell those for whom it has become too long; they need not wait to know."""
        queue = sorted(w for some in self._queues for w in some if not w.gone)
        for ahead, waiter in enumerate(queue):
            if waiter.latest is not None:
                wait = self._earliest(now, ahead)
                if now + wait > waiter.latest:
                    waiter.too_long = wait
                    waiter.event.set()

    def _head(self) -> Waiter | None:
        for queue in self._queues:
            while queue and queue[0].gone:
                heappop(queue)
        interactive, background = self._queues
        if background and (not interactive or self._overtaken >= _BACKGROUND_EVERY - 1):
            return background[0]
        return interactive[0] if interactive else None

    def _ahead(self, place: int, *, background: bool) -> int:
        """How many calls go before a place."""
        queues: Iterable[list[Waiter]] = self._queues if background else self._queues[:1]
        if not any(queues):
            return 0
        return sum(
            not w.gone and (w.place < place or w.background < background)
            for queue in queues
            for w in queue
        )

    def _delay(self, now: float) -> float:
        delay = self.ledger.delay(now, self._cap)
        if delay or not self._pace:
            return delay
        end, free = self.ledger.window_end, self.ledger.free
        if end is None or end <= now or free in {0, inf}:
            return 0.0
        return max(0.0, self.ledger.last_grant + (end - self.ledger.last_grant) / (free + 1) - now)

    def _earliest(self, now: float, ahead: int) -> float:
        return max(self.ledger.earliest(now, ahead, self._cap), 0.0)
