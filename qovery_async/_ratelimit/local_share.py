"""Local share of the limit, for a process that cannot reach the shared store.

    share = (remaining + sent - leased to others) / processes, rounded down

Nobody tells what the other processes send. So a window's first request goes alone, and its response
sets the share. A bucket that is told `share - settled` as what remains does the rest.
"""

from __future__ import annotations

from math import inf

from .headers import Feedback
from .queue import Permit
from .token_bucket import TokenBucket
from .window import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS


class LocalShare(TokenBucket):
    """A token bucket that gives at most one part in `processes` of each window."""

    def __init__(self) -> None:
        super().__init__()
        self.processes = 1
        self._turn(-inf)

    def _turn(self, now: float, reserved: int = 0) -> None:
        self._began, self._reserved, self._settled = now, reserved, 0
        self._share_limit: int | None = None

    def begin(
        self, now: float, processes: int, limit: int | None, reserved: int, until: float
    ) -> None:
        """Begin an outage, in which nothing is sent before `until`, and then one request first.

        `reserved` permits were leased to other processes, which may use them unseen.
        """
        self.reset()
        self.processes = processes
        self.limit = limit or DOCUMENTED_LIMIT
        self.remaining = self.limit // processes
        self.forget_window()
        self.not_before = until
        self._turn(now, reserved)

    def grant(self, now: float) -> Permit:
        """Count a request that is about to be sent."""
        if now >= (self.window.moment or self._began + DOCUMENTED_WINDOW_SECONDS):
            self._turn(now)
        return super().grant(now)

    def settle(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Learn from a request that is over; set the share with a window's first response."""
        headers, is_response = feedback.headers, feedback.status is not None
        if permit.at >= self._began:
            if self._share_limit is None and is_response:
                left, sent = headers.remaining, self._settled + self.in_flight
                limit = self.limit or DOCUMENTED_LIMIT
                whole = limit if left is None else left + sent - self._reserved
                self._share_limit = max(0, whole) // self.processes
            self._settled += 1
        if self._share_limit is not None and is_response and not feedback.is_rejection:
            left = max(0, self._share_limit - self._settled)
            if headers.remaining is not None:
                left = min(left, headers.remaining)
            feedback = feedback._replace(headers=headers._replace(remaining=left))
        super().settle(permit, feedback, now)
        is_spent = self._share_limit is not None and self._settled >= self._share_limit
        if is_spent and self.window.moment is None:
            self.not_before = max(self.not_before, self._began + DOCUMENTED_WINDOW_SECONDS)
