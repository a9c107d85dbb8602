"""Fair share of the window when other processes use the same token.

Others show in `remaining`: it fell by more than this process sent. They cannot be told anything, so
each process keeps at most half its share of what is left in flight:

    share = left * own / (own + foreign) / 2

Where that is less than one request, one at most is in flight; and while others still spend, most
processes stop for the rest of the window (by the value of `remaining`, which differs for each). The
last one sees that it is alone, and takes what is left.
"""

from __future__ import annotations

WEIGHT_OF_THE_PAST = 20.0
ALONE = 1.0
# Fewer requests than this for each process that spends.
_SCARCE = 4


class FairShare:
    """Requests of this process and of others in the window; `ours` counts those settled."""

    __slots__ = ("_first", "_foreign", "_own", "_past", "_watched", "has_stopped", "ours")

    def __init__(self, processes: int) -> None:
        own = WEIGHT_OF_THE_PAST / processes if processes > 1 else 0.0
        self._past: tuple[float, float] = (own, own * (processes - 1))
        self._own, self._foreign = self._past
        self._first: int | None = None
        self.ours: int = 0
        self._watched: tuple[int, int] | None = None
        self.has_stopped: bool = False

    def allowed(self, left: float) -> float:
        """Return how many of what is left may be in flight."""
        if self._foreign < ALONE:
            return left
        share = self._share(left)
        if share >= 1:
            return int(share)
        return 0 if self.has_stopped else min(left, 1)

    def _share(self, left: float) -> float:
        return left * self._own / (self._own + self._foreign) / 2

    def settled(self, remaining: int, in_flight: int) -> None:
        """Take what remains after a settlement; it may include requests in flight."""
        if self._first is None:
            self._first, self.ours = remaining, 0
            return
        self._own = self._past[0] + self.ours
        self._foreign = self._past[1] + max(0, self._first - remaining - self.ours - in_flight)

    def watch(self, remaining: int) -> None:
        """Stop if others spend what little is left; call it for requests that do not overlap."""
        if self._watched is not None and self._foreign >= ALONE and self._share(remaining) < 1:
            others = self._watched[0] - remaining - (self.ours - self._watched[1])
            if others > 0 and remaining < _SCARCE * (others + 1):
                # No two processes read the same number: every second one goes on, or every fourth.
                step = 4 if remaining <= others else 2
                self.has_stopped |= remaining % step != 0 or 2 * remaining <= others
        self._watched = remaining, self.ours

    def turn(self) -> None:
        """Begin a new window; what was seen before counts for a little."""
        if self._first is not None:
            self._own = self._past[0] + self.ours
        seen = self._own + self._foreign
        scale = min(1.0, WEIGHT_OF_THE_PAST / seen) if seen else 0.0
        self._past = self._own, self._foreign = self._own * scale, self._foreign * scale
        self._first = self._watched = None
        self.ours = 0
        self.has_stopped = False
