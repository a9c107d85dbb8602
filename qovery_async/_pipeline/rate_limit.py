"""Pipeline step that waits for a permit within the token's rate limit."""

from __future__ import annotations

import time
from collections.abc import Mapping
from math import inf

import anyio

from .._ratelimit.headers import Feedback, feedback
from .._ratelimit.limiter import NoPermit, RateLimiter
from .._ratelimit.permit import Permit
from .._ratelimit.window import DOCUMENTED_WINDOW_SECONDS
from ..budget import Budget
from ..errors import BudgetExhausted
from .authentication import CredentialSource
from .call import Answer, Exchange, Stage
from .concurrency import WAITING_FOR_SLOT
from .event_loop import running_loop

_TOO_MANY = 429
_NO_RESPONSE = Feedback(None)


class RateLimiting:
    """Sends a call when the budget has a permit for it; a rejected call returns to its place."""

    def __init__(self, following: Stage, budget: Budget, source: CredentialSource) -> None:
        self._following = following
        self._budget = budget
        self._source = source

    async def __call__(self, exchange: Exchange) -> Answer:
        """Return the response; raises `BudgetExhausted` if no permit comes in time.

        A call that was rejected before and cannot be sent again in time returns that 429.
        """
        budget = self._budget
        limiter = budget._limiter(running_loop(), self._source.known)
        exchange.is_paced = is_limited = budget.is_limited
        rejection: Answer | None = None
        if is_limited and limiter.operations:
            await _wait_for_operation(limiter.operations, exchange)
        while True:
            try:
                permit = await self._permit(limiter, exchange, is_limited=is_limited)
            except NoPermit as refused:
                if rejection is not None:
                    return rejection
                why = "exhausted" if refused.is_exhausted else "not known yet"
                raise _too_late(exchange, refused.wait, f"rate limit {why}") from None
            answer, heard = await self._sent(limiter, permit, exchange)
            if answer.status != _TOO_MANY or not is_limited:
                return answer
            exchange.rejections += 1
            if heard.is_scoped:
                if exchange.operation_id is not None:
                    hold = min(heard.retry_after or 0.0, DOCUMENTED_WINDOW_SECONDS)
                    limiter.operations[exchange.operation_id] = time.monotonic() + hold
                exchange.is_paced = False  # the retry step waits as the response says
                return answer
            if exchange.rejections > exchange.retries:
                return answer
            rejection = answer

    async def _permit(
        self, limiter: RateLimiter, exchange: Exchange, *, is_limited: bool
    ) -> Permit:
        key, cap = exchange.hooks, exchange.max_in_flight
        if not is_limited:
            return limiter.force(key, cap)
        background, place = exchange.background, exchange.place
        permit = limiter.try_acquire(key, cap, background=background, place=place)
        if permit is None:
            is_full = limiter.bucket.in_flight >= cap
            exchange.phase = WAITING_FOR_SLOT if is_full else "waiting for the rate limit"
            asked = anyio.current_time()
            left = exchange.seconds_left(asked)
            try:
                permit = await limiter.acquire(
                    key,
                    cap,
                    call=exchange,
                    patience=exchange.max_wait,
                    latest=None if left is None else time.monotonic() + left,
                    background=background,
                    place=place,
                    rejections=exchange.rejections,
                )
            finally:
                if exchange.max_wait is not None:
                    waited = anyio.current_time() - asked
                    exchange.max_wait = max(0.0, exchange.max_wait - waited)
        exchange.place = permit.place
        return permit

    async def _sent(
        self, limiter: RateLimiter, permit: Permit, exchange: Exchange
    ) -> tuple[Answer, Feedback]:
        attempts, operation = exchange.attempts, exchange.operation
        try:
            answer = await self._following(exchange)
        except BaseException:
            limiter.settle(permit, None if exchange.attempts == attempts else _NO_RESPONSE)
            raise
        has_own_limit = operation is not None and operation.own_limit
        heard = feedback(answer.status, answer.headers, time.time(), has_own_limit=has_own_limit)
        limiter.settle(permit, heard)
        return answer, heard


async def _wait_for_operation(operations: Mapping[str, float], exchange: Exchange) -> None:
    """Wait until a limit of the operation alone is over; raises `BudgetExhausted` if too long."""
    wait = operations.get(exchange.operation_id or "", -inf) - time.monotonic()
    if wait <= 0:
        return
    left = exchange.seconds_left(anyio.current_time())
    limits = [seconds for seconds in (left, exchange.max_wait) if seconds is not None]
    if wait > min(limits, default=inf):
        raise _too_late(exchange, wait, "the API limits this operation")
    exchange.phase = "waiting for the limit of the operation"
    exchange.hooks.waiting(exchange, wait)
    await anyio.sleep(wait)


def _too_late(exchange: Exchange, wait: float, why: str) -> BudgetExhausted:
    return BudgetExhausted(
        f"{exchange.title}: {why}: the next request is possible in {wait:.1f} s, longer than "
        "max_wait or timeout allows",
        retryable=True,
        retry_after=wait,
        **exchange.about(),
    )
