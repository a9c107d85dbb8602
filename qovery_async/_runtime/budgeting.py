"""The stage that tells the budget what goes out and what comes back."""

from __future__ import annotations

import time

from .._rules.rate_headers import rate_headers, server_time
from ..budget import Budget
from .exchange import Answer, Exchange, Stage


class Budgeting:
    """Keeps the budget of the call's token up to date."""

    def __init__(self, following: Stage, budget: Budget) -> None:
        """Account for what the following stages send."""
        self._following = following
        self._budget = budget

    async def __call__(self, exchange: Exchange) -> Answer:
        """Go on, and learn from the answer's headers."""
        self._budget.started()
        try:
            answer = await self._following(exchange)
        finally:
            self._budget.ended()
        at = server_time(answer.headers)
        self._budget.learn(rate_headers(answer.headers, time.time() if at is None else at))
        return answer
