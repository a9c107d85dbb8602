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
MANY_RESPONSES = 20
CAREFUL_IN_FLIGHT = 4
CARE_BEGINS = DOCUMENTED_LIMIT - 2 * CAREFUL_IN_FLIGHT
CARE_ENDS = DOCUMENTED_LIMIT + 8 * CAREFUL_IN_FLIGHT


class SlowStart:
    """Counts responses without rate-limit headers, for an hour each time."""

    def __init__(self) -> None:
        self._responses = 0
        self._began = self._quiet_since = -inf

    def sent(self, now: float, in_flight: int) -> None:
        """Note a request that is sent while `in_flight` others are in flight."""
        if not in_flight:
            self._quiet_since = now + FIRST_SECONDS
        if now - self._began > DOCUMENTED_WINDOW_SECONDS:
            self._responses, self._began = 0, now

    def responded(self, now: float) -> None:
        """Count a silent response."""
        self._responses += 1
        self._quiet_since = now + DOUBLING_SECONDS

    def delay(self, now: float, in_flight: int) -> float:
        """Return the seconds until a request may be sent, inf until one is settled."""
        responses = self._responses
        if responses >= MANY_RESPONSES:
            is_near = responses < CARE_ENDS and responses + in_flight >= CARE_BEGINS
            return inf if is_near and in_flight >= CAREFUL_IN_FLIGHT else 0.0
        if not in_flight:
            return 0.0
        doublings = max(0, int((now - self._quiet_since) // DOUBLING_SECONDS) + 1)
        if in_flight < (1 + responses) << min(doublings, 20):
            return 0.0
        return self._quiet_since + doublings * DOUBLING_SECONDS - now
