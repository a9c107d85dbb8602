"""What is known of the token's rate limit."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._rules.rate_headers import RateHeaders

DOCUMENTED_LIMIT = 1000
DOCUMENTED_WINDOW_SECONDS = 3600.0


class BudgetSnapshot(NamedTuple):
    """The rate limit as the newest answer told it.

    `limit` and `remaining` count requests, `reset_after` is in seconds from now; None where no
    answer has said it yet. `in_flight` counts the requests that are under way.
    """

    limit: int | None
    remaining: int | None
    reset_after: float | None
    in_flight: int


class Budget:
    """Follows the rate limit of one token through the headers of answers.

    It observes: calls are not delayed.
    """

    def __init__(self) -> None:
        """Nothing is known before the first answer."""
        self._limit: int | None = None
        self._remaining: int | None = None
        self._reset_at: float | None = None
        self._in_flight = 0

    @classmethod
    def unlimited(cls) -> Budget:
        """A budget that never delays a call."""
        return cls()

    def started(self) -> None:
        """A request is about to leave."""
        self._in_flight += 1

    def ended(self) -> None:
        """A request is over, however it ended."""
        self._in_flight -= 1

    def learn(self, told: RateHeaders) -> None:
        """Take over what an answer says."""
        if told.limit is not None:
            self._limit = told.limit
        if told.remaining is not None:
            self._remaining = told.remaining
        if told.reset_after is not None:
            self._reset_at = time.monotonic() + told.reset_after

    def snapshot(self) -> BudgetSnapshot:
        """What is known now."""
        reset_after = None
        if self._reset_at is not None:
            reset_after = max(0.0, self._reset_at - time.monotonic())
        return BudgetSnapshot(self._limit, self._remaining, reset_after, self._in_flight)

    def __repr__(self) -> str:
        """The snapshot."""
        return f"<Budget {self.snapshot()}>"
