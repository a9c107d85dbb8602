"""Rate limit of a token, shared by the calls that use it.

The API accepts a number of requests per token and window, and reports the remaining ones in
headers of its responses. A budget relies on these headers, and sends no request that the API would
reject: calls wait for a permit in order of arrival, within their deadlines.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from ._ratelimit.estimate import least_wait, paced_wait
from ._ratelimit.token_state import TokenState, state_of
from ._ratelimit.window import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS
from .credentials import Credential
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._ratelimit.limiter import Options, Pace, RateLimiter
    from ._ratelimit.shared_bucket import SharedBucket
    from ._ratelimit.token_bucket import TokenBucket

__all__ = ["DOCUMENTED_LIMIT", "DOCUMENTED_WINDOW_SECONDS", "Budget", "BudgetSnapshot"]


class BudgetSnapshot(NamedTuple):
    """State of the rate limit; fields are None if unknown.

    Attributes:
        limit: Requests per window.
        remaining: Requests left in the window, as last reported.
        reset_after: Seconds until the window ends.
        in_flight: Requests in flight.
        waiting: Calls that wait for a permit.
        waits: Number of calls that have waited so far.
        reset_at: End of the window in epoch seconds of this machine's clock.
        free: Requests left in the window, minus those in flight.
        paused_for: Seconds for which a 429 pauses all calls.
        is_degraded: Whether the shared store is unreachable.
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

    The limit comes from headers of responses (`X-RateLimit-*`, `RateLimit`, `Retry-After`, and
    `Date` to correct clock differences), so a budget needs no configuration. Clients in one process
    that use the same token share one budget automatically; `AsyncQovery(budget=Budget())` has its
    own.

    Args:
        pace: Spread requests over the rest of the window instead of sending them at once;
            "background" spreads only those of background views.
        processes: Number of processes that use the token without a `RedisBudget`; each starts with
            its fair share of the limit.
        reserve: Share of the limit, from 0 to 1, that background views leave to interactive calls.

    Raises:
        ConfigurationError: an option is wrong.
    """

    is_limited: bool = True

    def __init__(self, *, pace: Pace = False, processes: int = 1, reserve: float = 0.0) -> None:
        if processes < 1:
            msg = f"processes must be a whole number from 1 (got {processes!r})"
            raise ConfigurationError(msg)
        if not isinstance(pace, bool) and pace != "background":
            msg = f"pace must be True, False or 'background' (got {pace!r})"
            raise ConfigurationError(msg)
        if not isinstance(reserve, (int, float)) or not 0 <= reserve < 1:
            msg = f"reserve must be a share from 0 to below 1 (got {reserve!r})"
            raise ConfigurationError(msg)
        self._begin((pace, reserve), TokenState(processes))

    def _begin(self, options: Options, state: TokenState) -> None:
        self._options: Options = options
        self._state = state
        # The API whose tokens choose the state, and the credential that did so last.
        self._base_url: str | None = None
        self._used: Credential | None = None

    @classmethod
    def unlimited(cls) -> Budget:
        """Return a budget that counts, but never makes a call wait."""
        budget = Budget()
        budget.is_limited = False
        return budget

    @classmethod
    def of(cls, credential: Credential | None, base_url: str) -> Budget:
        """Return the budget that all clients of a token in this process share automatically.

        `credential` is None for a token provider: its budget is that of the token it returns.
        """
        found = None if credential is None else state_of(credential, base_url)
        if found is not None and isinstance(found.budget, Budget):
            return found.budget
        budget = Budget.__new__(Budget)  # its state is there already
        budget._begin((False, 0.0), TokenState() if found is None else found)
        budget._base_url = base_url
        if found is not None:
            budget._used, found.budget = credential, budget
        return budget

    def _limiter(self, loop: object, credential: Credential | None) -> RateLimiter:
        """Return the queue of an event loop, for calls with a credential."""
        if credential is not None and credential is not self._used and self._base_url is not None:
            self._used, self._state = credential, state_of(credential, self._base_url)
        return self._state.limiter(loop, self._options)

    def _for_client(self, credential: Credential | None, base_url: str) -> Budget:  # noqa: ARG002  # other budgets use them
        """Return the budget of a client with `budget=self`; no credential for a token provider."""
        return self

    def _for_view(self, credential: Credential | None, base_url: str) -> Budget:
        """Return the default budget of a view with another token."""
        return Budget.of(credential, base_url)

    @property
    def is_degraded(self) -> bool:
        """Whether a shared store is unreachable; False for a budget without one."""
        return False

    def _known(self) -> tuple[TokenBucket | SharedBucket, list[RateLimiter]]:
        """Return the bucket, and the queues in front of it."""
        return self._state.bucket, [*self._state.limiters.values()]

    def snapshot(self) -> BudgetSnapshot:
        """Return the current state."""
        (bucket, limiters), now = self._known(), time.monotonic()
        end, free = bucket.window.moment, bucket.free
        reset_after = None if end is None else max(0.0, end - now)
        return BudgetSnapshot(
            bucket.limit,
            bucket.remaining,
            reset_after,
            bucket.in_flight,
            sum(each.waiting for each in limiters),
            sum(each.waits for each in limiters),
            None if reset_after is None else time.time() + reset_after,
            None if free == inf else int(free),
            max(0.0, bucket.not_before - now),
            self.is_degraded,
        )

    def estimate(self, calls: int) -> float:
        """Return the minimum number of seconds until this many further calls can be sent.

        Includes the calls that already wait. Before the first response, the documented limit holds.
        """
        if calls <= 0 or not self.is_limited:
            return 0.0
        (bucket, limiters), now = self._known(), time.monotonic()
        wanted = calls + sum(each.waiting for each in limiters)
        seconds = least_wait(bucket, wanted - 1, now, assume_limit=True)
        if self._options[0] is True:
            seconds = max(seconds, paced_wait(bucket, wanted, now))
        return seconds

    def fits(self, calls: int, *, by: float | timedelta | datetime) -> bool:
        """Return True if this many further calls can be sent within seconds, or before a date-time.

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
        """Forget the window and its rejections, for instance after a wrong response.

        The next call is sent at once, and its response reports the remaining requests.
        """
        self._known()[0].reset()

    def __repr__(self) -> str:
        """Show the snapshot."""
        return f"<{type(self).__name__} {self.snapshot()}>"
