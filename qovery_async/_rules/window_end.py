"""When the server's window is over, as its answers tell it, on our clock."""

from __future__ import annotations

from .sent import Sent, Told
from .server_clock import ServerClock
from .unsaid import DOCUMENTED_WINDOW_SECONDS

ROUNDING_SECONDS = 1.0
# Ends that differ by no more are the same one, told at two times.
SAME_WINDOW_SECONDS = 2.0
_LONGEST_WINDOW_SECONDS = 7 * 24 * 3600.0
_LONGEST_LATENESS_SECONDS = 600.0


class WindowEnd:
    """`moment` is when the window is over for certain, None where nobody said.

    `length` is how far its last turn moved the end: a whole window, or in a sliding window what it
    takes until something comes back.
    """

    __slots__ = (
        "_clock",
        "_date",
        "_epoch",
        "_failed_probe",
        "_is_over",
        "_lateness",
        "_slack",
        "_told",
        "length",
        "moment",
    )

    def __init__(self) -> None:
        """Nothing is known."""
        self.moment: float | None = None
        self.length: float = DOCUMENTED_WINDOW_SECONDS
        self._told: float | None = None
        self._epoch: float | None = None
        self._slack = 0.0
        self._clock = ServerClock()
        self._date: float | None = None
        self._lateness = 0.0
        self._failed_probe: float | None = None
        self._is_over = False

    @property
    def is_certain(self) -> bool:
        """Whether the end does not hang on our wall clock."""
        return self._clock.is_known or self._epoch is None

    def is_told_by(self, told: Told) -> bool:
        """Whether an answer says of the end and of the clock what the last one said."""
        headers = told.headers
        is_same = headers.reset_epoch == self._epoch and told.date == self._date
        return is_same and headers.reset_after is None

    def learn_clock(self, date: float, sent: float, received: float) -> None:
        """Take the `Date` of an answer."""
        self._date = date
        self._clock.learn(date, sent, received)

    def learn_failed_probe(self, sent: float) -> None:
        """A request of that time tried the new window, and was refused."""
        if not self._is_over and self.moment is not None and sent >= self.moment:
            self._failed_probe = sent

    def learn_turn(self) -> None:
        """A request that tried the new window was let through, without a word of its end."""
        self._is_over = True

    def tell_again(self, epoch: float | None) -> bool:
        """Take the end where it is the one that is known; False where it is another."""
        if epoch is None or epoch != self._epoch:
            return False
        if self._clock.is_known:
            self._told = self._clock.surely_reached(epoch)
            self.moment = self._told + ROUNDING_SECONDS + self._lateness
        return True

    def tell(self, sent: Sent, told: Told, now: float, *, is_later: bool) -> float:
        """Believe an answer's end of the window; by how much it is later than the known one.

        `is_later` is whether its request left after the last answer that was believed.
        """
        reset, epoch = self._on_our_clock(told, now), told.headers.reset_epoch
        # Seconds to go count from when the answer was written: between asking and receiving.
        slack = 0.0 if epoch is not None else now - sent.at
        if told.headers.reset_after is not None and told.date is not None:
            epoch = told.date + told.headers.reset_after
        if reset is not None and reset + ROUNDING_SECONDS < now and told.headers.remaining:
            reset = epoch = None  # an end that has passed says nothing of what still remains
        if reset is None:
            if is_later and self.moment is not None and now >= self.moment:
                self._told = self._epoch = self.moment = None
            return 0.0
        turned = 0.0
        if self._told is not None and self.moment is not None:
            if epoch is not None and self._epoch is not None:
                turned = epoch - self._epoch
            else:
                turned = max(0.0, reset - slack - self._told)
                turned = turned or min(0.0, reset - self._told + self._slack)
            is_same = abs(turned) <= SAME_WINDOW_SECONDS and sent.at < self.moment
            if slack and is_same and reset > self._told:
                reset, epoch, slack = self._told, self._epoch, self._slack
        is_moved = turned > 0 and sent.is_probe and not told.is_refusal
        if turned > SAME_WINDOW_SECONDS or is_moved:
            self._turn(sent, turned)
        if is_later or turned >= 0 or self._told is None:
            self._told, self._epoch, self._slack = reset, epoch, slack
            self.moment = reset + ROUNDING_SECONDS + self._lateness
        return turned

    def _turn(self, sent: Sent, turned: float) -> None:
        """A new window: what its turn tells of further ones."""
        if self._epoch is not None:
            self.length = min(turned, _LONGEST_WINDOW_SECONDS)
        # When it turned after it was told to, the next one is waited for as long.
        if self._failed_probe is not None and self._told is not None and sent.is_probe:
            late = sent.at - self._told - ROUNDING_SECONDS
            # What is later than that is another window, which others had used up.
            is_late = 0 < late <= min(_LONGEST_LATENESS_SECONDS, self.length)
            self._lateness = late if is_late else 0.0
        self._failed_probe = None
        self._is_over = False

    def _on_our_clock(self, told: Told, now: float) -> float | None:
        headers = told.headers
        if headers.reset_epoch is None:
            # A refusal that says "now" says nothing: believed, it would be asked for ever.
            if headers.reset_after is None or (not headers.reset_after and told.is_refusal):
                return None
            return now + headers.reset_after
        if self._clock.is_known:
            reset = self._clock.surely_reached(headers.reset_epoch)
            return min(reset, now + _LONGEST_WINDOW_SECONDS)
        # By our own clock, which may be wrong: no longer than a window lasts.
        return now + min(headers.reset_epoch - told.wall, self.length)
