"""Slow start: requests allowed in flight while no response has reported what remains.

The first request goes alone, and each response without rate-limit headers allows one more; while
responses take long, the number doubles each second. After twenty silent responses requests are not
delayed, except near the documented limit: there at most four are in flight.
"""

from __future__ import annotations

from math import inf

from .window import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS

# A first response usually takes less; a call must not wait for one that hangs.
FIRST_SECONDS = 1.5
DOUBLING_SECONDS = 1.0
# A response that takes so many times longer than the last one is no longer waited for.
_SLOW = 2.0
_SHORTEST_STEP_SECONDS = 0.001
MANY_RESPONSES = 20
CAREFUL_IN_FLIGHT = 4
CARE_BEGINS = DOCUMENTED_LIMIT - 2 * CAREFUL_IN_FLIGHT
CARE_ENDS = DOCUMENTED_LIMIT + 8 * CAREFUL_IN_FLIGHT


class SlowStart:
    """Counts requests, and responses without rate-limit headers."""

    __slots__ = ("_began", "_count", "_quiet_since", "_responses", "_step")

    def __init__(self) -> None:
        self._responses = 0
        self._step = DOUBLING_SECONDS
        self._quiet_since = -inf
        self._count = 0
        self._began = -inf

    def sent(self, now: float, in_flight: int) -> None:
        """Count a request that is sent while `in_flight` others are in flight."""
        if not in_flight:
            self._quiet_since = now + (self._step if self._responses else FIRST_SECONDS)
        if now - self._began > DOCUMENTED_WINDOW_SECONDS:
            self._count, self._began = 0, now
        self._count += 1

    def taken_back(self) -> None:
        """Uncount a request that was not sent."""
        self._count = max(0, self._count - 1)

    def responded(self, sent: float, now: float) -> None:
        """Count a silent response to a request of that time."""
        self._responses += 1
        self._step = min(DOUBLING_SECONDS, max(_SHORTEST_STEP_SECONDS, _SLOW * (now - sent)))
        self._quiet_since = now + self._step

    def delay(self, now: float, in_flight: int) -> float:
        """Return the seconds until a request may be sent, inf until one is settled."""
        if self._responses >= MANY_RESPONSES:
            is_documented = now - self._began <= DOCUMENTED_WINDOW_SECONDS
            is_careful = is_documented and CARE_BEGINS <= self._count < CARE_ENDS
            return inf if is_careful and in_flight >= CAREFUL_IN_FLIGHT else 0.0
        if not in_flight:
            return 0.0
        quiet = now - self._quiet_since
        doublings = int(quiet / self._step) + 1 if quiet >= 0 else 0
        if in_flight < (1 + self._responses) << min(doublings, 20):
            return 0.0
        return self._quiet_since + doublings * self._step - now
