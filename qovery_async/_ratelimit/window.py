"""End of the server's rate-limit window on our clock.

    end = reset on our clock + 1 s for rounding + lateness seen at earlier ends

An epoch `reset` is moved to our clock with the server's `Date`; without one, with this machine's
wall clock, and then no further than one window. A `reset` in seconds counts from the response. No
single response moves the end beyond the documented hour: one that is wrong costs one probe an hour.
"""

from __future__ import annotations

from .headers import Feedback
from .permit import Permit
from .server_clock import ServerClock

DOCUMENTED_LIMIT = 1000
DOCUMENTED_WINDOW_SECONDS = 3600.0
ROUNDING_SECONDS = 1.0
# Two reported ends that differ by no more are one end, reported twice.
SAME_WINDOW_SECONDS = 2.0
LONGEST_LATENESS_SECONDS = 600.0


class WindowEnd:
    """The end of the window. Times are on one monotonic clock, in seconds.

    `moment` is when the window is over for certain, None if unknown. `length` is how far the last
    reset moved the end: a whole window, or the step of a sliding one.
    """

    __slots__ = (
        *(
            "_clock",
            "_date",
            "_epoch",
            "_failed_probe",
            "_has_reset",
            "_is_news",
            "_lateness",
            "_reset",
        ),
        *("length", "moment"),
    )

    def __init__(self) -> None:
        self.moment: float | None = None
        self.length: float = DOCUMENTED_WINDOW_SECONDS
        self._reset: float | None = None
        self._epoch: float | None = None
        self._clock = ServerClock()
        self._date: float | None = None
        self._is_news = True
        self._lateness = 0.0
        self._failed_probe: float | None = None
        self._has_reset = False

    @property
    def is_certain(self) -> bool:
        """Whether the end does not depend on this machine's wall clock."""
        return self._clock.is_known or self._epoch is None

    def learn_clock(self, date: float, sent: float, received: float) -> None:
        """Take the `Date` of a response; a later response with the same one tells no more."""
        if date != self._date:
            self._date = date
            self._clock.learn(date, sent, received)
            self._is_news = True

    def learn_failed_probe(self, sent: float) -> None:
        """Note that a probe of the next window, sent at that time, was rejected."""
        if self.moment is not None and sent >= self.moment and not self._has_reset:
            self._failed_probe = sent

    def learn_reset(self) -> None:
        """Note that a probe of the next window was let through without a word of its end."""
        self._has_reset = True

    def forget(self) -> None:
        """Drop the end, for example after a suspend; the clock and the lateness stay."""
        self.moment = self._reset = self._epoch = None

    def learn(self, permit: Permit, feedback: Feedback, now: float, *, is_later: bool) -> float:
        """Take the reported end; return how many seconds later it is than the known one.

        `is_later` says that the request left after the last believed response arrived.
        """
        epoch, end = feedback.headers.reset_epoch, self.moment
        if not self._is_news and epoch is not None and epoch == self._epoch and end and now < end:
            return 0.0
        self._is_news = False
        reset = self._on_our_clock(feedback, now)
        if feedback.headers.reset_after is not None and feedback.date is not None:
            epoch = feedback.date + feedback.headers.reset_after
        if reset is not None and reset + ROUNDING_SECONDS < now and feedback.headers.remaining:
            reset = None  # an end in the past does not describe what remains now
        if reset is None:
            if is_later and self.moment is not None and now >= self.moment:
                self.forget()
            return 0.0
        moved = self._moved(permit, reset, epoch, now, feedback)
        is_probed = moved > 0 and permit.is_probe and not feedback.is_rejection
        if moved > SAME_WINDOW_SECONDS or is_probed:
            self._turn(permit, moved)
        if is_later or moved >= 0 or self._reset is None:
            self._reset, self._epoch = reset, epoch
            reset = min(reset, now + DOCUMENTED_WINDOW_SECONDS)
            self.moment = reset + ROUNDING_SECONDS + self._lateness
        return moved

    def _moved(
        self, permit: Permit, reset: float, epoch: float | None, now: float, feedback: Feedback
    ) -> float:
        if self._reset is None:
            return 0.0
        if epoch is not None and self._epoch is not None:
            return epoch - self._epoch
        # Seconds to go count from when the response was written: after sending, before receiving.
        slack = 0.0 if feedback.headers.reset_after is None else now - permit.at
        return max(0.0, reset - slack - self._reset) or min(0.0, reset - self._reset)

    def _turn(self, permit: Permit, moved: float) -> None:
        """Learn from a reset how long windows are, and how late the server resets them."""
        if self._epoch is not None:
            self.length = min(moved, DOCUMENTED_WINDOW_SECONDS)
        if self._failed_probe is not None and self._reset is not None and permit.is_probe:
            late = permit.at - self._reset - ROUNDING_SECONDS
            # Later than that is another window, which other processes have used up.
            is_late = 0 < late <= min(LONGEST_LATENESS_SECONDS, self.length)
            self._lateness = late if is_late else 0.0
        self._failed_probe, self._has_reset = None, False

    def _on_our_clock(self, feedback: Feedback, now: float) -> float | None:
        headers = feedback.headers
        if headers.reset_epoch is None:
            # A rejection that says "now" would be asked again and again.
            if headers.reset_after is None or (not headers.reset_after and feedback.is_rejection):
                return None
            return now + headers.reset_after
        if self._clock.is_known:
            return self._clock.latest(headers.reset_epoch)
        return now + min(headers.reset_epoch - feedback.wall, self.length)
