"""Calls of one token in their order, let through as its ledger allows."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from heapq import heappop, heappush
from math import inf
from typing import Any

import anyio

from .._rules.ledger import Ledger
from .._rules.sent import Sent, Told
from .wakeup import Wakeup, wakeups

_BACKGROUND_EVERY = 5
_SHORTEST_TIMER_SECONDS = 0.001
_MOST_IDLE_LANES = 8


class Lane:
    """What one client has in flight of what it can send at once, and its calls that wait."""

    __slots__ = ("cap", "in_flight", "queues")

    def __init__(self, cap: int) -> None:
        """Nothing waits; `queues` are of interactive and of background calls."""
        self.cap = cap
        self.in_flight = 0
        self.queues: tuple[list[Waiter], list[Waiter]] = ([], [])

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way, and nothing waits."""
        return not self.in_flight and not any(self.queues)

    def first(self, *, background: bool) -> Waiter | None:
        """Who is next, where there is room for its request."""
        queue = self.queues[background]
        while queue and queue[0].gone:
            heappop(queue)
        return queue[0] if queue and self.in_flight < self.cap else None


class Waiter:
    """A call in the queue; `sent` is set when it may go, `wakeup` when it is to look again."""

    __slots__ = (
        *("background", "gone", "lane", "latest", "longer", "place", "sent", "wait", "wakeup"),
    )

    def __init__(
        self,
        lane: Lane,
        place: int,
        latest: float | None,
        longer: Callable[[float], None] | None,
        wakeup: Wakeup,
        *,
        background: bool,
    ) -> None:
        """Take a place; `wait` is set when no turn can come before `latest`."""
        self.lane = lane
        self.place = place
        self.latest = latest
        self.longer = longer
        self.background = background
        self.wakeup = wakeup
        self.sent: Sent | None = None
        self.wait: float | None = None
        self.gone = False

    def __lt__(self, other: Waiter) -> bool:
        """By arrival; what was there before keeps its place."""
        return self.place < other.place


class Refused(Exception):  # noqa: N818  # an outcome, turned into an error that names the call
    """No request can be sent in time; `wait` is how many seconds it takes at least."""

    def __init__(self, wait: float) -> None:
        """Keep the wait."""
        super().__init__(wait)
        self.wait = wait


class Gate:
    """Grants in the order of arrival, interactive calls before background ones.

    A background call goes after every fourth interactive one that overtook it. No task runs here:
    the first in the queue has the timer, the others wait to be told. Calls of a client that has
    all in flight that it can are left out until one of its requests is over.
    """

    def __init__(
        self, ledger: Ledger, *, pace: bool, clock: Callable[[], float] = anyio.current_time
    ) -> None:
        """Queue in front of a ledger; `pace` spreads requests over the rest of the window."""
        self.ledger = ledger
        self.waits: int = 0
        self._clock = clock
        self._wakeup: Callable[[], Wakeup] = wakeups()
        self._pace = pace
        self._arrivals = 0
        self._overtaken = 0
        self._lanes: dict[object, Lane] = {}
        self._counts = [0, 0]
        self._timed: Waiter | None = None
        self._timer_ends = inf
        self._refused_by: tuple[float, float] = (-inf, -inf)

    @property
    def waiting(self) -> int:
        """How many calls wait."""
        return sum(self._counts)

    def acquire(
        self,
        *,
        latest: float | None,
        cap: int,
        background: bool = False,
        place: int | None = None,
        lane: object = None,
        waits: Callable[[float], None] | None = None,
        longer: Callable[[float], None] | None = None,
    ) -> Coroutine[Any, Any, Sent]:
        """Wait for a turn; `lane` is whose call it is, who can have `cap` in flight at once.

        `waits` is told how long that takes at least, where it takes any time, and `longer` when it
        takes longer than was told. Raises `Refused` at once when `latest`, on the event loop's
        clock, comes before any turn.
        """
        now = self._clock()
        its = self._lanes.get(lane) or self._new_lane(lane, cap)
        if place is None:
            self._arrivals = place = self._arrivals + 1
        ledger = self.ledger
        is_first = self._counts == _NOBODY or not self._is_behind(place, background=background)
        if is_first and its.in_flight < its.cap:
            if ledger.in_flight < ledger.open_for and now < ledger.open_until and not self._pace:
                return _ready(self._taken(ledger.grant_open(now), its, place))
            if self._delay(now) == 0:
                return _ready(self._taken(ledger.grant(now), its, place))
        # Who comes back has waited before: no more than its own class can be ahead of it.
        ahead = self._counts[0] + (self._counts[1] if background else 0)
        wait = ledger.earliest(now, ahead if place == self._arrivals else 0)
        if latest is not None and now + wait > latest:
            raise Refused(wait)
        self.waits += 1
        if waits is not None:
            waits(wait)
        waiter = Waiter(its, place, latest, longer, self._wakeup(), background=background)
        heappush(its.queues[background], waiter)
        self._counts[background] += 1
        return self._granted(waiter)

    def pass_by(self, lane: object, cap: int) -> Sent:
        """A turn at once, for who does not wait but counts."""
        its = self._lanes.get(lane) or self._new_lane(lane, cap)
        return self._taken(self.ledger.grant(self._clock()), its, 0)

    async def _granted(self, waiter: Waiter) -> Sent:
        try:
            self._serve()
            while waiter.sent is None:
                if self._head() is waiter:
                    now = self._clock()
                    # Timers end a little early where clocks are coarse.
                    delay = max(self._delay(now), _SHORTEST_TIMER_SECONDS)
                    self._timed, self._timer_ends = waiter, now + delay
                    with anyio.move_on_after(None if delay == inf else delay):
                        await waiter.wakeup
                else:
                    await waiter.wakeup
                waiter.wakeup = self._wakeup()
                self._serve()
                if waiter.sent is None and waiter.wait is not None:
                    raise Refused(waiter.wait)  # noqa: TRY301  # leaves the queue as all do
        except BaseException:
            if waiter.sent is not None:
                self.take_back(waiter.sent)
            else:
                waiter.gone = True
                self._counts[waiter.background] -= 1
                self._serve()
            raise
        return waiter.sent

    def settle(self, sent: Sent, told: Told) -> None:
        """A request is over; those who wait are let through as far as that allows."""
        sent.lane.in_flight -= 1
        self.ledger.settle(sent, told, self._clock())
        if self._counts != _NOBODY:
            self._serve()

    def take_back(self, sent: Sent) -> None:
        """A request was not sent after all."""
        sent.lane.in_flight -= 1
        self.ledger.take_back(sent)
        self._serve()

    def _new_lane(self, key: object, cap: int) -> Lane:
        if len(self._lanes) >= _MOST_IDLE_LANES:
            for other in [k for k, lane in self._lanes.items() if lane.is_idle]:
                del self._lanes[other]
        lane = self._lanes[key] = Lane(cap)
        return lane

    @staticmethod
    def _taken(sent: Sent, lane: Lane, place: int) -> Sent:
        lane.in_flight += 1
        sent.lane, sent.place = lane, place
        return sent

    def _serve(self) -> None:
        """Grant to the first in the queue as long as the ledger allows; the next one has a timer.

        It is woken to set one only where it needs one, and has none that ends in time.
        """
        now = self._clock()
        while (head := self._head()) is not None:
            delay = self._delay(now)
            if delay:
                ends = now + max(delay, _SHORTEST_TIMER_SECONDS)
                has_timer = self._timed is head and self._timer_ends <= ends
                if delay != inf:
                    if not has_timer:
                        head.wakeup.set()
                    self._tell(now)
                return
            heappop(head.lane.queues[head.background])
            self._counts[head.background] -= 1
            self._overtaken = 0 if head.background or not self._counts[1] else self._overtaken + 1
            head.sent = self._taken(self.ledger.grant(now), head.lane, head.place)
            head.wakeup.set()

    def _tell(self, now: float) -> None:
        """Tell those who wait when that has become longer, or too long: they need not wait for it.

        A clock that is known better by a part of a second is no reason.
        """
        told = (round(self.ledger.window_end or -1.0), self.ledger.not_before)
        if told == self._refused_by:
            return
        self._refused_by = told
        waiters = (w for lane in self._lanes.values() for some in lane.queues for w in some)
        for ahead, waiter in enumerate(sorted(w for w in waiters if not w.gone)):
            wait = self.ledger.earliest(now, ahead)
            if waiter.latest is not None and now + wait > waiter.latest:
                waiter.wait = wait
                waiter.wakeup.set()
            elif waiter.longer is not None:
                waiter.longer(wait)

    def _head(self) -> Waiter | None:
        interactive, background = self._first(background=False), self._first(background=True)
        if background and (not interactive or self._overtaken >= _BACKGROUND_EVERY - 1):
            return background
        return interactive

    def _first(self, *, background: bool) -> Waiter | None:
        if not self._counts[background]:
            return None
        firsts = (lane.first(background=background) for lane in self._lanes.values())
        return min((waiter for waiter in firsts if waiter is not None), default=None)

    def _is_behind(self, place: int, *, background: bool) -> bool:
        """Whether anybody who can go goes before a place."""
        head = self._head()
        return head is not None and (head.background < background or head.place < place)

    def _delay(self, now: float) -> float:
        delay = self.ledger.delay(now, inf)
        if delay or not self._pace:
            return delay
        end, free = self.ledger.window_end, self.ledger.free
        if end is None or end <= now or free in {0, inf}:
            return 0.0
        return max(0.0, self.ledger.last_grant + (end - self.ledger.last_grant) / (free + 1) - now)


async def _ready(sent: Sent) -> Sent:
    return sent


_NOBODY = [0, 0]
