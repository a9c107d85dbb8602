"""End of the server's rate-limit window on our clock.

    end = reset on our clock + 1 s for rounding + lateness seen at earlier ends

An epoch `reset` is moved to our clock with the server's `Date`; without one, with this machine's
wall clock. A `reset` in seconds counts from the response. No single response moves the end beyond
the documented hour: one that is wrong costs one probe an hour.
"""

from __future__ import annotations

from .headers import Feedback
from .queue import Permit

DOCUMENTED_LIMIT = 1000
DOCUMENTED_WINDOW_SECONDS = 3600.0
ROUNDING_SECONDS = 1.0
# Two reported ends that differ by no more are one end, reported twice.
SAME_WINDOW_SECONDS = 2.0
LONGEST_LATENESS_SECONDS = 600.0
LONGEST_BACKOFF_SECONDS = 512.0
# Each probe of a window that resets late comes so many times as late as the one before.
LATENESS_RATIO = 2.35


class WindowEnd:
    """The end of the window. Times are on one monotonic clock, in seconds.

    `moment` is when the window is over for certain, None if unknown. `length` is how far the last
    reset moved the end: a whole window, or the step of a sliding one.
    """

    def __init__(self) -> None:
        self.moment: float | None = None
        self.length = DOCUMENTED_WINDOW_SECONDS
        # The last reported end, on our clock and on the server's.
        self._reset: float | None = None
        self._epoch: float | None = None
        # The server's clock minus ours, at least.
        self._offset: float | None = None
        self._lateness = 0.0
        self._failed_probe: float | None = None

    def learn_clock(self, date: float, sent: float, received: float) -> None:
        """Take the `Date` of a response, which has whole seconds.

        The server's clock is at least `Date` when the response arrives, and less than a second past
        it when the request left; if that contradicts what is known, a clock was set.
        """
        offset, known = date - received, self._offset
        if known is None or offset > known or date + 1.0 - sent < known:
            self._offset = offset

    def next_probe(self, rejected: float) -> float | None:
        """Return when to probe again after a request of that time was rejected.

        None before the end, or if the end depends on this machine's wall clock.
        """
        if self.moment is None or rejected < self.moment:
            return None
        self._failed_probe = rejected
        if self._epoch is not None and self._offset is None:
            return None
        late = rejected - self.moment + ROUNDING_SECONDS
        return rejected + min((LATENESS_RATIO - 1) * late, LONGEST_BACKOFF_SECONDS)

    def forget(self) -> None:
        """Drop the end, for example after a suspend; the clock and the lateness stay."""
        self.moment = self._reset = self._epoch = None

    def learn(self, permit: Permit, feedback: Feedback, now: float, *, is_later: bool) -> float:
        """Take the reported end; return how many seconds later it is than the known one.

        `is_later` says that the request left after the last believed response arrived.
        """
        headers, end, reset = feedback.headers, self.moment, None
        epoch, after = headers.reset_epoch, headers.reset_after
        if epoch is not None:
            offset = feedback.wall - now if self._offset is None else self._offset
            reset = epoch - offset
        # A rejection that says "now" would be retried again and again.
        elif after is not None and (after or not feedback.is_rejection):
            reset = now + after
            epoch = None if feedback.date is None else feedback.date + after
        if reset == self._reset and end is not None and now < end:
            return 0.0
        if reset is None or (reset + ROUNDING_SECONDS < now and headers.remaining):
            # An end in the past does not describe what remains now.
            if is_later and end is not None and now >= end:
                self.forget()
            return 0.0
        moved = 0.0
        if epoch is not None and self._epoch is not None:
            moved = epoch - self._epoch
        elif self._reset is not None:
            moved = reset - self._reset
        if moved > SAME_WINDOW_SECONDS:
            self._turn(permit, moved)
        if is_later or moved >= 0 or self._reset is None:
            self._reset, self._epoch = reset, epoch
            reset = min(reset, now + DOCUMENTED_WINDOW_SECONDS)
            self.moment = reset + ROUNDING_SECONDS + self._lateness
        return moved

    def _turn(self, permit: Permit, moved: float) -> None:
        """Learn from a reset how long windows are, and how late the server resets them."""
        if self._epoch is not None:
            self.length = min(moved, DOCUMENTED_WINDOW_SECONDS)
        if self._failed_probe is not None and self._reset is not None and permit.is_probe:
            late = permit.at - self._reset - ROUNDING_SECONDS
            # Later than that is another window, which other processes have used up.
            is_late = 0 < late <= min(LONGEST_LATENESS_SECONDS, self.length)
            self._lateness = late if is_late else 0.0
        self._failed_probe = None
