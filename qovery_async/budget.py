"""Rate limit of a token, shared by the calls that use it.

The API takes a number of requests per token in a window of time, and reports in the headers of its
responses what remains. A budget believes the responses, and never sends what is known to be
rejected: calls wait for a permit in the order in which they arrive, within their deadline.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from ._ratelimit.estimate import least_wait, paced_wait
from ._ratelimit.token_state import Options, TokenState, state_of
from ._ratelimit.window import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._ratelimit.limiter import RateLimiter
    from ._ratelimit.shared_bucket import SharedBucket
    from ._ratelimit.token_bucket import TokenBucket
    from .credentials import Credential

__all__ = ["DOCUMENTED_LIMIT", "DOCUMENTED_WINDOW_SECONDS", "Budget", "BudgetSnapshot"]

Pace: TypeAlias = bool | Literal["background"]
BudgetOptions: TypeAlias = Options


class BudgetSnapshot(NamedTuple):
    """State of the rate limit, as far as it is known now.

    `limit`, `remaining` and `free` count requests: a window's, those left as last reported, and
    those left that nobody has in flight. `reset_after` is in seconds from now, `reset_at` the same
    moment in epoch seconds of our clock. All are None if unknown. `in_flight` counts requests in
    flight, `waiting` calls that wait for a permit, `waits` how many calls have waited so far.
    `paused_for` is for how many seconds a 429 pauses all calls. `is_degraded` says that the shared
    store is unreachable.
    """

    limit: int | None
    remaining: int | None
    reset_after: float | None
    in_flight: int
    waiting: int = 0
    waits: int = 0
    reset_at: float | None = None
    free: int | None = None
    paused_for: float = 0.0
    is_degraded: bool = False


class Budget:
    """The rate limit of one token, shared by all clients and views of this process.

    It knows the limit from the API's responses (`X-RateLimit-*`, `RateLimit`, `Retry-After`, and
    `Date` against clocks that differ), so it needs no configuration. Clients in one process that
    use the same token share one budget automatically; `AsyncQovery(budget=Budget())` gives one of
    its own.

    Args:
        pace: Spread requests over the rest of the window instead of sending them as they come;
            "background" spreads those of background views alone.
        processes: How many processes use the token without a `RedisBudget`: each takes its part
            for a first estimate of what it may use.
        reserve: Share of the limit, from 0 to 1, that background views leave to interactive calls.

    Raises:
        ConfigurationError: an option is wrong.
    """

    def __init__(self, *, pace: Pace = False, processes: int = 1, reserve: float = 0.0) -> None:
        if processes < 1:
            msg = f"processes must be a whole number from 1 (got {processes!r})"
            raise ConfigurationError(msg)
        if pace not in (True, False, "background"):
            msg = f"pace must be True, False or 'background' (got {pace!r})"
            raise ConfigurationError(msg)
        if not isinstance(reserve, (int, float)) or not 0 <= reserve < 1:
            msg = f"reserve must be a share from 0 to below 1 (got {reserve!r})"
            raise ConfigurationError(msg)
        name = pace if isinstance(pace, str) else "all" if pace else "none"
        self._options = Options(name, float(reserve))
        self.is_limited: bool = True
        self._state = TokenState(processes)
        # The API whose tokens choose the state, and the credential that did so last.
        self._base_url: str | None = None
        self._who: Credential | None = None

    @classmethod
    def unlimited(cls) -> Budget:
        """Return a budget that counts, but never makes a call wait."""
        budget = Budget()
        budget.is_limited = False
        return budget

    @classmethod
    def of(cls, credential: Credential | None, base_url: str) -> Budget:
        """Return the budget that all clients of a token in this process share automatically.

        A token provider's budget, without a credential yet, is that of the tokens it gives.
        """
        found = None if credential is None else state_of(credential, base_url)
        if found is not None and isinstance(found.budget, Budget):
            return found.budget
        budget = Budget()
        budget._base_url = base_url
        if found is not None:
            budget._who, budget._state, found.budget = credential, found, budget
        return budget

    def _limiter(self, loop: object, credential: Credential | None) -> RateLimiter:
        """Return the queue of an event loop, for calls with a credential."""
        if credential is not None and credential is not self._who and self._base_url is not None:
            self._who, self._state = credential, state_of(credential, self._base_url)
        return self._state.limiter(loop, self._options)

    def _for_client(self, credential: Credential | None, base_url: str) -> Budget:  # noqa: ARG002  # other budgets use them
        """Return the budget of a client that is given this one; no credential if a provider's."""
        return self

    def _for_view(self, credential: Credential | None, base_url: str) -> Budget:
        """Return the budget of a view with another token that is given none."""
        return Budget.of(credential, base_url)

    @property
    def is_degraded(self) -> bool:
        """Whether a shared store is unreachable; False for a budget without one."""
        return False

    def _bucket(self) -> TokenBucket | SharedBucket | None:
        return self._state.bucket

    def _waiting(self) -> tuple[int, int]:
        limiters = [*self._state.limiters.values()]
        return sum(each.waiting for each in limiters), sum(each.waits for each in limiters)

    def snapshot(self) -> BudgetSnapshot:
        """Return what is known now."""
        bucket, now = self._bucket() or self._state.bucket, time.monotonic()
        end, free = bucket.window_end, bucket.free
        reset_after = None if end is None else max(0.0, end - now)
        return BudgetSnapshot(
            bucket.limit,
            bucket.remaining,
            reset_after,
            bucket.in_flight,
            *self._waiting(),
            None if reset_after is None else time.time() + reset_after,
            None if free == inf else int(free),
            max(0.0, bucket.not_before - now),
            self.is_degraded,
        )

    def estimate(self, calls: int) -> float:
        """Return the least seconds until so many further calls can all have been sent.

        Counts the calls that wait already. Before the first response, the documented limit counts.
        """
        if calls <= 0 or not self.is_limited:
            return 0.0
        bucket, now = self._bucket() or self._state.bucket, time.monotonic()
        wanted = calls + self._waiting()[0]
        seconds = least_wait(bucket, wanted - 1, now, assume_limit=True)
        if self._options.pace == "all":
            seconds = max(seconds, paced_wait(bucket, wanted, now))
        return seconds

    def fits(self, calls: int, *, by: float | timedelta | datetime) -> bool:
        """Return True if so many further calls can be sent within seconds, or before a moment.

        Raises `ConfigurationError` for a date-time without a time zone.
        """
        if isinstance(by, datetime):
            if by.tzinfo is None:
                msg = "by must be seconds, a timedelta, or a date-time with a time zone"
                raise ConfigurationError(msg)
            by = by - datetime.now(UTC)
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        return self.estimate(calls) <= seconds

    def reset(self) -> None:
        """Forget what is known of the window and of rejections, after a response that was wrong.

        The next call is sent at once; its response says what remains.
        """
        bucket = self._bucket()
        if bucket is not None:
            bucket.reset()

    def __repr__(self) -> str:
        """The snapshot."""
        return f"<{type(self).__name__} {self.snapshot()}>"
