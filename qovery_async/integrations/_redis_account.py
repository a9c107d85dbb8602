"""The queue of one token in one event loop, in front of what its store grants."""

from __future__ import annotations

import asyncio
import secrets
import sys
from collections.abc import Callable
from typing import NamedTuple

from .._rules.sent import Told
from .._rules.shared_books import Books, SharedPermit
from .._rules.shared_queue import SharedLane, SharedLanes, SharedQueue
from .._runtime.gate import Refused
from ..errors import ClientClosedError
from ._redis_store import Store
from ._redis_talk import Talk
from ._redis_waiter import Waiter


class Options(NamedTuple):
    """What a budget was told, for all its tokens."""

    processes: int | None
    lease: float
    prefix: str
    pace: bool


class Account:
    """Grants in the order of arrival what it has in hand, and asks the store for more."""

    def __init__(
        self, store: Store, key: str, options: Options, loop: asyncio.AbstractEventLoop
    ) -> None:
        """Nothing is known before the first exchange with the store."""
        self.ledger = Books(secrets.token_hex(6), options.lease)
        self.waits: int = 0
        self._lanes = SharedLanes()
        self._queue: SharedQueue[Waiter] = SharedQueue()
        self._talk = Talk(
            store,
            key,
            books=self.ledger,
            lease=options.lease,
            processes=options.processes,
            waiting=self._could_send,
            news=self._hear,
        )
        self._loop = loop
        self._pace = options.pace
        self._timer: asyncio.TimerHandle | None = None
        self._arrivals = 0
        self._is_closed = False

    @property
    def waiting(self) -> int:
        """How many calls wait."""
        return len(self._queue)

    @property
    def is_degraded(self) -> bool:
        """Whether the store is away, and this process spends a share of its own."""
        return self.ledger.local is not None

    async def acquire(
        self,
        *,
        latest: float | None = None,
        cap: int = sys.maxsize,
        background: bool = False,
        place: int | None = None,
        lane: object = None,
        waits: Callable[[float], None] | None = None,
        longer: Callable[[float], None] | None = None,
    ) -> SharedPermit:
        """Wait for a turn; `lane` is whose call it is, who can have `cap` in flight at once.

        `waits` is told how long that takes at least, where it takes any time, and `longer` when it
        takes longer than was told; an exchange with the store is no wait. Raises `Refused` as soon
        as no turn can come before `latest`, on the event loop's clock.
        """
        self._check_open()
        now = self._loop.time()
        if place is None:
            self._arrivals += 1
            place = self._arrivals
        its = self._lanes.of(lane, cap)
        if its.room and not len(self._queue) and self._can_grant(now):
            permit = self._taken(its, place, now)
            self._talk.plan(self._loop)
            return permit
        wait = self.ledger.earliest(now, self._queue.ahead(background)) - now
        if latest is not None and now + wait > latest:
            raise Refused(wait)
        future = self._loop.create_future()
        waiter = Waiter(
            future, its, place, background=background, latest=latest, waits=waits, longer=longer
        )
        self._queue.push(its, background, place, waiter)
        if wait or not its.room:
            self.waits += waiter.announce(now, wait)
        alarm = None
        if latest is not None:
            alarm = self._loop.call_at(latest, self._too_late, waiter)
        self._serve()
        try:
            return await waiter.future
        except asyncio.CancelledError:
            future = waiter.future
            if future.done() and not future.cancelled() and future.exception() is None:
                self.take_back(future.result())
            waiter.leave(self._queue)
            self._serve()
            raise
        finally:
            if alarm is not None:
                alarm.cancel()

    def pass_by(self, lane: object, cap: int) -> SharedPermit:
        """A turn at once, for who does not wait but counts."""
        self._check_open()
        permit = self.ledger.pass_by(self._loop.time())
        permit.lane = self._lanes.of(lane, cap)
        permit.lane.in_flight += 1
        return permit

    def settle(self, sent: SharedPermit, told: Told) -> None:
        """A request is over."""
        if sent.is_open:
            self.ledger.settle(sent, told, self._loop.time())
            self._serve()

    def take_back(self, sent: SharedPermit) -> None:
        """A request was not sent after all."""
        if sent.is_open:
            self.ledger.give_back(sent, self._loop.time())
            self._serve()

    async def aclose(self) -> None:
        """Give back what is held; calls that wait fail."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        for waiter in list(self._queue):
            waiter.refuse(self._queue, ClientClosedError("the budget was closed"))
        await self._talk.aclose()

    def _check_open(self) -> None:
        if self._is_closed:
            msg = "the budget was closed; build a new one"
            raise ClientClosedError(msg)

    def _taken(self, lane: SharedLane, place: int, now: float) -> SharedPermit:
        permit = self.ledger.take(place, now)
        permit.lane = lane
        lane.in_flight += 1
        return permit

    def _too_late(self, waiter: Waiter) -> None:
        now = self._loop.time()
        wait = self.ledger.earliest(now, len(self._queue)) - now
        waiter.refuse(self._queue, Refused(wait))

    def _can_grant(self, now: float) -> bool:
        return self.ledger.ready(now) > 0 and self._is_due(now)

    def _is_due(self, now: float) -> bool:
        return not self._pace or self.ledger.next_at_pace(now) <= now

    def _could_send(self) -> int:
        """How many of those who wait could be sent; permits for the others would lie about."""
        count = self._lanes.could_send() if len(self._queue) else 0
        if not self._pace or not count:
            return count
        return int(self._is_due(self._loop.time()))

    def _hear(self) -> None:
        """The store has spoken, or the time has come: tell those for whom that is too late."""
        self._serve()
        if not len(self._queue):
            return
        now = self._loop.time()
        order = sorted(self._queue, key=lambda waiter: (waiter.background, waiter.place))
        for ahead, waiter in enumerate(order):
            wait = self.ledger.earliest(now, ahead) - now
            if waiter.latest is not None and waiter.latest < now + wait:
                waiter.refuse(self._queue, Refused(wait))
            else:
                self.waits += waiter.announce(now, wait)

    def _serve(self) -> None:
        """Hand out what there is, in order, then see when to talk to the store next."""
        now = self._loop.time()
        while len(self._queue) and self._can_grant(now):
            waiter = self._queue.pop()
            if waiter is None:
                break
            waiter.is_queued = False
            if not waiter.future.done():
                waiter.future.set_result(self._taken(waiter.lane, waiter.place, now))
        self._talk.plan(self._loop)
        if self._pace and len(self._queue):
            self._set_timer(now)

    def _set_timer(self, now: float) -> None:
        due = self.ledger.next_at_pace(now)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if due > now:
            self._timer = self._loop.call_at(due, self._serve)
