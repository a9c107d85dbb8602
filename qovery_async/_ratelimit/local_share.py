"""Local share of the limit, for a process that cannot reach the shared store.

    share = (remaining + sent - leased to others) / processes, rounded down

Nothing tells what the other processes send. So the first request of a window goes alone; its
response sets the share, once for each window. A response without headers gives a share of the
known or documented limit.
"""

from __future__ import annotations

from .headers import Feedback
from .permit import Permit
from .token_bucket import TokenBucket
from .window import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS


class LocalShare(TokenBucket):
    """A token bucket that gives at most one part in `processes` of each window."""

    __slots__ = ("_began", "_processes", "_reserved", "_sent", "_share_limit")

    def __init__(self) -> None:
        super().__init__()
        self._processes = 1
        self._reserved = 0
        self._began = 0.0
        self._sent = 0
        self._share_limit: int | None = None

    def begin(
        self, now: float, processes: int, reserved: int, bucket: tuple[int | None, ...], end: float
    ) -> None:
        """Begin an outage. `bucket` is (limit, remaining), and `end` the known window's end.

        `reserved` permits were leased to other processes, which may use them unseen.
        """
        self.reset()
        self._processes, self._reserved = processes, reserved
        self._began, self._sent, self._share_limit = now, 0, None
        limit, remaining = bucket
        self.limit = limit or DOCUMENTED_LIMIT
        if end > now and remaining is not None and remaining <= reserved:
            self.remaining, self._window.moment = 0, end

    @property
    def _left(self) -> int:
        share = (self.limit or DOCUMENTED_LIMIT) // self._processes
        return max(0, (share if self._share_limit is None else self._share_limit) - self._sent)

    @property
    def free(self) -> float:
        """Number of further requests that fit this process's share."""
        return min(super().free, self._left)

    def _end(self) -> float:
        end = self.window_end
        return self._began + DOCUMENTED_WINDOW_SECONDS if end is None else end

    def delay(self, now: float) -> float:
        """Return the seconds until a request may be sent, inf until one is settled."""
        if self._left or now >= self._end():
            return super().delay(now)
        return max(self._end(), self.not_before) - now

    def earliest(self, now: float, ahead: int) -> float:
        """Return the least seconds that a request behind `ahead` others waits."""
        seconds = super().earliest(now, ahead)
        return seconds if self._left else max(seconds, self._end() - now, 0.0)

    def grant(self, now: float) -> Permit:
        """Count a request that is about to be sent."""
        if now >= self._end():
            self._began, self._sent, self._share_limit, self._reserved = now, 0, None, 0
        self._sent += 1
        return super().grant(now)

    def take_back(self, permit: Permit) -> None:
        """Undo a grant whose request was not sent."""
        super().take_back(permit)
        self._sent = max(0, self._sent - 1)

    def settle(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Learn from a request that is over; set the share with a window's first response."""
        super().settle(permit, feedback, now)
        if permit.at < self._began or feedback.status is None or self._share_limit is not None:
            return
        remaining, limit = feedback.headers.remaining, self.limit or DOCUMENTED_LIMIT
        whole = limit if remaining is None else remaining + self._sent - self._reserved
        self._share_limit = max(0, whole) // self._processes
