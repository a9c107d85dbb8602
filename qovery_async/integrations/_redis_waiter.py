"""A call that waits for its turn within a shared budget."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from .._rules.shared_books import SharedPermit
from .._rules.shared_queue import SharedLane, SharedQueue

# A clock that is known better by a part of a second is no reason to say so.
_LONGER_SECONDS = 0.5


class Waiter:
    """Who waits, with a future for the permit; `is_queued` until it leaves the queue."""

    __slots__ = (
        "background",
        "future",
        "is_announced",
        "is_queued",
        "lane",
        "latest",
        "longer",
        "place",
        "turn",
        "waits",
    )

    def __init__(
        self,
        future: asyncio.Future[SharedPermit],
        lane: SharedLane,
        place: int,
        *,
        background: bool,
        latest: float | None,
        waits: Callable[[float], None] | None,
        longer: Callable[[float], None] | None,
    ) -> None:
        """About to queue up; `waits` is told that it has to, `longer` when that changes."""
        self.future = future
        self.lane = lane
        self.latest = latest
        self.place = place
        self.background = background
        self.waits = waits
        self.longer = longer
        self.turn = 0.0
        self.is_announced = False
        self.is_queued = True

    def announce(self, now: float, wait: float) -> bool:
        """Tell how long it takes at least; whether that is the first time."""
        is_first, self.is_announced = not self.is_announced, True
        tell = self.waits if is_first else self.longer
        if tell is not None and (is_first or now + wait > self.turn + _LONGER_SECONDS):
            tell(wait)
        if is_first or now + wait > self.turn + _LONGER_SECONDS:
            self.turn = now + wait
        return is_first

    def leave(self, queue: SharedQueue[Waiter]) -> None:
        """Wait no more; those who have left already stay so."""
        if self.is_queued:
            self.is_queued = False
            queue.remove(self.lane, self.background, self.place)

    def refuse(self, queue: SharedQueue[Waiter], error: Exception) -> None:
        """Leave with an error, unless the turn has come."""
        if not self.future.done():
            self.leave(queue)
            self.future.set_exception(error)
