"""When a process talks to the store: one exchange at a time, and none without a reason."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from math import inf

from .._rules.shared_books import ASK_AGAIN, Books
from ..budget import DOCUMENTED_LIMIT
from ._redis_store import Store, StoreUnavailable

logger = logging.getLogger("qovery_async.integrations.redis")

# Where nobody ever told how many share the limit.
_ASSUMED_PROCESSES = 4
_SOONEST_SECONDS = 0.02
_GATHERING_SECONDS = 0.01
_LONGEST_UNREPORTED_SECONDS = 0.5
_FIRST_RETRY_SECONDS = 0.05


class Talk:
    """Has the books and the store agree, on a timer that is set for the next reason to."""

    def __init__(
        self,
        store: Store,
        key: str,
        *,
        books: Books,
        lease: float,
        processes: int | None,
        waiting: Callable[[], int],
        news: Callable[[], None],
    ) -> None:
        """`waiting` tells how many wait; `news` is called when there may be something for them."""
        self._store = store
        self._key = key
        self._books = books
        self._lease = lease
        self._processes = processes
        self._waiting = waiting
        self._news = news
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._talked_at = 0.0
        self._ask_at = 0.0
        self._patience = _SOONEST_SECONDS
        self._failures = 0
        self._retry_at = 0.0
        self._is_closed = False

    def plan(self, loop: asyncio.AbstractEventLoop) -> None:
        """Talk now, or set the timer for when there is a reason to."""
        if self._task is not None or self._is_closed:
            return
        self._loop = loop
        now = loop.time()
        due = self._due(now)
        if due <= now:
            self._task = loop.create_task(self._talk(loop))
        elif due < inf and (self._timer is None or self._timer.when() > due):
            if self._timer is not None:
                self._timer.cancel()
            self._timer = loop.call_at(due, self._ring)

    async def aclose(self) -> None:
        """Give back what is held; nothing runs afterwards."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._task is not None:
            await asyncio.wait([self._task])
        if self._loop is not None and not self._failures:
            await self._exchange(self._loop, leaving=True)

    def _due(self, now: float) -> float:
        books, due = self._books, inf
        waiting = self._waiting()
        if waiting and not books.ready(now):
            due = max(self._ask_at, books.opens_at)
        if books.is_urgent:
            due = now
        elif books.unreported_since is not None:
            delay = min(_LONGEST_UNREPORTED_SECONDS, self._lease / 20)
            if waiting:
                delay = _GATHERING_SECONDS
            due = min(due, books.unreported_since + delay)
        if books.in_flight or books.hand:
            due = min(due, self._talked_at + self._lease / 3)
        if books.hand:
            due = min(due, books.hand_until)
        if self._failures:
            due = max(due, self._retry_at)
            opens_at = books.local.opens_at() if books.local is not None else None
            if waiting and opens_at is not None and opens_at > now:
                due = min(due, opens_at)
        return due

    def _ring(self) -> None:
        self._timer = None
        if self._task is None and self._loop is not None:
            self._task = self._loop.create_task(self._look())

    async def _look(self) -> None:
        # Callers are told of news, who may ask for the time: only tasks can.
        self._task = None
        self._news()

    async def _talk(self, loop: asyncio.AbstractEventLoop) -> None:
        # Those who ask in the same turn of the event loop are told of together.
        await asyncio.sleep(0)
        try:
            await self._exchange(loop)
        finally:
            self._task = None
        self._news()

    async def _exchange(self, loop: asyncio.AbstractEventLoop, *, leaving: bool = False) -> None:
        books, started = self._books, loop.time()
        report = books.report(self._waiting(), started, leaving=leaving)
        try:
            reply = await self._store.settle_and_grant(self._key, report)
        except StoreUnavailable as error:
            self._failed(loop.time(), error)
            return
        now = loop.time()
        books.apply(reply, started, now)
        self._talked_at = started
        if self._failures:
            self._failures = 0
            logger.warning("the store of the shared budget is back")
        if reply.granted:
            self._patience = _SOONEST_SECONDS
        self._ask_at = now
        if reply.wait == ASK_AGAIN:
            self._ask_at = now + self._patience
            self._patience = min(self._patience * 2, self._lease / 4)
        elif reply.wait > 0:
            self._ask_at = now + reply.wait / 1000

    def _failed(self, now: float, error: StoreUnavailable) -> None:
        if not self._failures:
            logger.warning(
                "the store of the shared budget is away (%s); going on with a share of the limit",
                error,
            )
        self._failures += 1
        pause = _FIRST_RETRY_SECONDS * 2.0 ** min(self._failures, 20)
        self._retry_at = now + min(pause, self._lease / 8)
        self._books.store_is_away(now, self._processes, _ASSUMED_PROCESSES, DOCUMENTED_LIMIT)
