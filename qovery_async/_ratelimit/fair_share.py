"""Fair share of the window when other processes use the same token.

Others show in `remaining`: it fell by more than this process sent. They cannot be told anything, so
each process keeps at most half its share of what is left in flight:

    share = left * own / (own + foreign) / 2

Where that is less than one request, one at most is in flight; and while others still spend, most
processes stop for the rest of the window (by the value of `remaining`, which differs for each). The
last one sees that it is alone, and takes what is left. A window begins as if the processes that an
option names had sent `PRIOR_REQUESTS`, in equal parts.
"""

from __future__ import annotations

PRIOR_REQUESTS = 20
ALONE = 1.0
# Fewer requests than this for each process that spends.
_SCARCE = 4


class FairShare:
    """Requests of this process and of others in the window; `ours` counts those settled."""

    def __init__(self, processes: int) -> None:
        self._prior = PRIOR_REQUESTS / processes if processes > 1 else 0.0
        self._others = processes - 1
        self.turn()

    def turn(self) -> None:
        """Begin a new window."""
        self._foreign = self._prior * self._others
        self._first: int | None = None
        self._last: tuple[int, int] | None = None
        self.ours = 0
        self.has_stopped = False

    def allowed(self, left: float) -> float:
        """Return how many of what is left may be in flight."""
        if self._foreign < ALONE:
            return left
        share = self._share(left)
        if share >= 1:
            return int(share)
        return 0 if self.has_stopped else min(left, 1)

    def _share(self, left: float) -> float:
        own = self._prior + self.ours
        return left * own / (own + self._foreign) / 2

    def learn(self, remaining: int, in_flight: int, *, is_later: bool) -> None:
        """Take what remains, which may include requests in flight.

        `is_later` says that no earlier response of this window came after the request had left.
        """
        if self._first is None:
            self._first, self.ours = remaining, 0
        if is_later and self._foreign >= ALONE:
            if self._last and self._share(remaining) < 1:
                others = self._last[0] - remaining - (self.ours - self._last[1])
                if others > 0 and remaining < _SCARCE * (others + 1):
                    # No two processes read the same number: every second goes on, or every fourth.
                    step = 4 if remaining <= others else 2
                    self.has_stopped |= remaining % step != 0 or 2 * remaining <= others
            self._last = remaining, self.ours
        foreign = self._first - remaining - self.ours - in_flight
        self._foreign = self._prior * self._others + max(0, foreign)
