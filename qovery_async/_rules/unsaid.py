"""How many requests may be sent while no answer has said what remains."""

from __future__ import annotations

from math import inf

DOCUMENTED_LIMIT = 1000
DOCUMENTED_WINDOW_SECONDS = 3600.0
_FIRST_SECONDS = 5.0
_DOUBLING_SECONDS = 1.0
# Calls go on at this number in flight when a documented window may be used up, and as before when
# it proves not to be.
_CAREFUL_IN_FLIGHT = 4
_CARE_BEGINS = DOCUMENTED_LIMIT - 2 * _CAREFUL_IN_FLIGHT
_CARE_ENDS = DOCUMENTED_LIMIT + 8 * _CAREFUL_IN_FLIGHT


class Unsaid:
    """Counts what was sent; `is_answered` once an answer came that said nothing."""

    __slots__ = ("_began", "_count", "_first_at", "is_answered")

    def __init__(self) -> None:
        """Nothing was sent."""
        self.is_answered: bool = False
        self._first_at = -inf
        self._count = 0
        self._began = -inf

    def sent(self, now: float, in_flight: int) -> None:
        """A request is sent while so many others are under way."""
        if not in_flight:
            self._first_at = now
        if now - self._began > DOCUMENTED_WINDOW_SECONDS:
            self._count, self._began = 0, now
        self._count += 1

    def taken_back(self) -> None:
        """A request was not sent after all."""
        self._count = max(0, self._count - 1)

    def delay(self, now: float, in_flight: int) -> float:
        """Seconds until a request may be sent: infinity for when another one is over."""
        if not self.is_answered:
            return self._delay_behind_first(now, in_flight) if in_flight else 0.0
        if now - self._began > DOCUMENTED_WINDOW_SECONDS:
            return 0.0
        is_careful = _CARE_BEGINS <= self._count < _CARE_ENDS
        return inf if is_careful and in_flight >= _CAREFUL_IN_FLIGHT else 0.0

    def _delay_behind_first(self, now: float, in_flight: int) -> float:
        """One request goes first; where its answer takes long, twice as many every moment."""
        waited = now - self._first_at - _FIRST_SECONDS
        doublings = int(waited / _DOUBLING_SECONDS) + 1 if waited >= 0 else 0
        if in_flight < 1 << min(doublings, 20):
            return 0.0
        return self._first_at + _FIRST_SECONDS + doublings * _DOUBLING_SECONDS - now
