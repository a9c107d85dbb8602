"""How many requests may be sent while no answer has said what remains."""

from __future__ import annotations

from math import inf

DOCUMENTED_LIMIT = 1000
DOCUMENTED_WINDOW_SECONDS = 3600.0
_FIRST_SECONDS = 1.5
_DOUBLING_SECONDS = 1.0
# How many times longer than the last answer one takes that is no longer waited for.
_SLOW = 2.0
_SHORTEST_STEP_SECONDS = 0.001
_MANY_ANSWERS = 20
# Calls go on at this number in flight when a documented window may be used up, and as before when
# it proves not to be.
_CAREFUL_IN_FLIGHT = 4
_CARE_BEGINS = DOCUMENTED_LIMIT - 2 * _CAREFUL_IN_FLIGHT
_CARE_ENDS = DOCUMENTED_LIMIT + 8 * _CAREFUL_IN_FLIGHT


class Unsaid:
    """Counts what was sent, and the answers that said nothing."""

    __slots__ = ("_answers", "_began", "_count", "_quiet_since", "_step")

    def __init__(self) -> None:
        """Nothing was sent."""
        self._answers = 0
        self._step = _DOUBLING_SECONDS
        self._quiet_since = -inf
        self._count = 0
        self._began = -inf

    def sent(self, now: float, in_flight: int) -> None:
        """A request is sent while so many others are under way."""
        if not in_flight:
            self._quiet_since = now + (self._step if self._answers else _FIRST_SECONDS)
        if now - self._began > DOCUMENTED_WINDOW_SECONDS:
            self._count, self._began = 0, now
        self._count += 1

    def taken_back(self) -> None:
        """A request was not sent after all."""
        self._count = max(0, self._count - 1)

    def answered(self, sent: float, now: float) -> None:
        """An answer that says nothing came to a request of that time."""
        self._answers += 1
        self._step = min(_DOUBLING_SECONDS, max(_SHORTEST_STEP_SECONDS, _SLOW * (now - sent)))
        self._quiet_since = now + self._step

    def delay(self, now: float, in_flight: int) -> float:
        """Seconds until a request may be sent: infinity for when another one is over."""
        if self._answers < _MANY_ANSWERS:
            return self._delay_at_first(now, in_flight) if in_flight else 0.0
        if now - self._began > DOCUMENTED_WINDOW_SECONDS:
            return 0.0
        is_careful = _CARE_BEGINS <= self._count < _CARE_ENDS
        return inf if is_careful and in_flight >= _CAREFUL_IN_FLIGHT else 0.0

    def _delay_at_first(self, now: float, in_flight: int) -> float:
        """One request goes first, and with every answer one more: the next may say what remains.

        Where answers take long, twice as many may be under way every moment.
        """
        waited = now - self._quiet_since
        doublings = int(waited / self._step) + 1 if waited >= 0 else 0
        if in_flight < (1 + self._answers) << min(doublings, 20):
            return 0.0
        return self._quiet_since + doublings * self._step - now
