"""How much of a token's requests others spend, and what that leaves to us.

Others are seen by what remains: it fell by more than we sent. None of them is known, and none can
be told anything, so each takes half its share of what is left. Where that is less than one request,
every answer is followed by one request at most; and as long as others are at it too, most of them
stop for the rest of the window. In the end one is left, who sees that it is alone, and takes what
there is.
"""

from __future__ import annotations

_WEIGHT_OF_THE_PAST = 20.0
_ALONE = 1.0
# Fewer than so many for each of those who are at it.
_SCARCE = 4


class Competition:
    """What others spend of the same window; `ours` counts our requests that are over."""

    __slots__ = ("_first", "_foreign", "_own", "_past", "_watched", "has_stopped", "ours")

    def __init__(self, processes: int) -> None:
        """Begin with what is told: how many processes share the token, this one included."""
        own = _WEIGHT_OF_THE_PAST / processes if processes > 1 else 0.0
        self._past: tuple[float, float] = (own, own * (processes - 1))
        self._own: float = own
        self._foreign: float = own * (processes - 1)
        self._first: int | None = None
        self.ours: int = 0
        self._watched: tuple[int, int] | None = None
        self.has_stopped: bool = False

    @property
    def is_alone(self) -> bool:
        """Whether nobody else was seen."""
        return self._foreign < _ALONE

    def allowed(self, left: float) -> float:
        """How many of what is left may be in flight."""
        if self.is_alone:
            return left
        share = self._share(left)
        if share >= 1:
            return int(share)
        return 0 if self.has_stopped else min(left, 1)

    def _share(self, left: float) -> float:
        return left * self._own / (self._own + self._foreign) / 2

    def settled(self, remaining: int, in_flight: int) -> None:
        """One of ours was answered, and so much is known to remain; some in flight may be in it."""
        if self._first is None:
            self._first, self.ours = remaining, 0
            return
        self._own = self._past[0] + self.ours
        self._foreign = self._past[1] + max(0, self._first - remaining - self.ours - in_flight)

    def watch(self, remaining: int) -> None:
        """One of ours, sent after the last that was watched was answered, is told what remains."""
        if self._watched is not None and self._foreign >= _ALONE and self._share(remaining) < 1:
            others = self._watched[0] - remaining - (self.ours - self._watched[1])
            if others > 0 and remaining < _SCARCE * (others + 1):
                # No two are told the same number: every second goes on, or every fourth.
                step = 4 if remaining <= others else 2
                self.has_stopped |= remaining % step != 0 or 2 * remaining <= others
        self._watched = remaining, self.ours

    def turn(self) -> None:
        """A new window: what was seen in the last ones still counts, for a little."""
        if self._first is not None:
            self._own = self._past[0] + self.ours
        seen = self._own + self._foreign
        scale = min(1.0, _WEIGHT_OF_THE_PAST / seen) if seen else 0.0
        self._past = (self._own * scale, self._foreign * scale)
        self._own, self._foreign = self._past
        self._first = None
        self.ours = 0
        self._watched = None
        self.has_stopped = False
