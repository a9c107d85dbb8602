"""Rate limit of a client in process that follows the clock of its simulator."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..budget import Budget
from .timing.clock import Clock

if TYPE_CHECKING:
    from .._ratelimit.limiter import RateLimiter
    from ..credentials import Credential

# Real seconds pass on the clocks of both; a larger difference is a step of the simulator's clock.
_STEP_SECONDS = 1.0


class ClockBudget(Budget):
    """Budget that forgets the window once the simulator's clock was moved.

    A client measures windows on the clock of this machine, which a test does not move.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._seen = self._lead()

    def _lead(self) -> float:
        return self._clock.now() - time.monotonic()

    def _limiter(self, loop: object, credential: Credential | None) -> RateLimiter:
        limiter = super()._limiter(loop, credential)
        lead = self._lead()
        if lead - self._seen > _STEP_SECONDS:
            self.reset()
        self._seen = lead
        return limiter

    def _for_view(self, credential: Credential | None, base_url: str) -> Budget:  # noqa: ARG002  # other budgets use them
        # Not the budget that the process shares: other simulators have the same tokens.
        return ClockBudget(self._clock)
