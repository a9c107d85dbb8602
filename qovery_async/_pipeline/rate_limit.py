"""Pipeline step that waits for a permit within the token's rate limit."""

from __future__ import annotations

import time
from collections.abc import Mapping
from math import inf

import anyio

from .._ratelimit.headers import TOO_MANY_REQUESTS, Feedback, feedback
from .._ratelimit.limiter import NoPermit, RateLimiter
from .._ratelimit.queue import Permit
from .._ratelimit.window import DOCUMENTED_WINDOW_SECONDS
from ..budget import Budget
from ..errors import BudgetExhausted
from .authentication import CredentialSource
from .call import CallContext, PipelineStep, RawResponse
from .concurrency import WAITING_FOR_SLOT
from .event_loop import running_loop

WAITING_FOR_LIMIT = "waiting for the rate limit"
WAITING_FOR_OPERATION = "waiting for the limit of the operation"
_NO_RESPONSE = Feedback(None)


class RateLimiting:
    """Sends a call when the budget has a permit; a rejected call keeps its place in the queue."""

    def __init__(self, next_step: PipelineStep, budget: Budget, source: CredentialSource) -> None:
        self._next_step = next_step
        self._budget = budget
        self._source = source

    async def __call__(self, call: CallContext) -> RawResponse:
        """Return the response; raises `BudgetExhausted` if no permit comes in time.

        A call that was rejected before and cannot be sent again in time returns that 429.
        """
        limiter = self._limiter(call)
        if not self._budget.is_limited:
            key, cap = call.instrumentation, call.settings.max_in_flight
            return (await self._send(limiter, limiter.force(key, cap), call))[0]
        if limiter.operations:
            await _wait_for_operation(limiter.operations, call)
        rejection: RawResponse | None = None
        while True:
            try:
                permit = await _permit(limiter, call)
            except NoPermit as no_permit:
                if rejection is not None:
                    return rejection
                why = "exhausted" if no_permit.is_exhausted else "not known yet"
                raise _too_late(call, no_permit.wait, f"rate limit {why}") from None
            response, reported = await self._send(limiter, permit, call)
            if response.status != TOO_MANY_REQUESTS:
                return response
            call.rejections += 1
            if reported.is_scoped:
                if call.operation.operation_id is not None:
                    hold = min(reported.retry_after or 0.0, DOCUMENTED_WINDOW_SECONDS)
                    limiter.operations[call.operation.operation_id] = time.monotonic() + hold
                return response  # the retry step waits as the response says
            response.is_paced = True
            if call.rejections > call.retries:
                return response
            rejection = response

    def _limiter(self, call: CallContext) -> RateLimiter:
        credential = self._source.known
        limiter = self._budget._limiter(running_loop(), credential)
        if call.trace is not None:
            call.instrumentation.budget_used(call.trace, limiter.bucket, credential)
        return limiter

    async def _send(
        self, limiter: RateLimiter, permit: Permit, call: CallContext
    ) -> tuple[RawResponse, Feedback]:
        attempts, has_own_limit = call.attempts, call.operation.own_limit
        try:
            response = await self._next_step(call)
        except BaseException:
            limiter.settle(permit, None if call.attempts == attempts else _NO_RESPONSE)
            raise
        wall = time.time()
        reported = feedback(response.status, response.headers, wall, has_own_limit=has_own_limit)
        limiter.settle(permit, reported)
        return response, reported


async def _permit(limiter: RateLimiter, call: CallContext) -> Permit:
    key, cap = call.instrumentation, call.settings.max_in_flight
    background, place = call.is_background, call.place
    permit = limiter.try_acquire(key, cap, background=background, place=place)
    if permit is None:
        is_full = limiter.bucket.in_flight >= cap
        call.phase = WAITING_FOR_SLOT if is_full else WAITING_FOR_LIMIT
        began = anyio.current_time()
        left = call.seconds_left(began)
        try:
            permit = await limiter.acquire(
                key,
                cap,
                call=call,
                patience=call.max_wait,
                latest=None if left is None else time.monotonic() + left,
                background=background,
                place=place,
                rejections=call.rejections,
            )
        finally:
            call.instrumentation.wait_ended(call)
            if call.max_wait is not None:
                call.max_wait = max(0.0, call.max_wait - (anyio.current_time() - began))
    call.place = permit.place
    return permit


async def _wait_for_operation(operations: Mapping[str, float], call: CallContext) -> None:
    """Wait until a limit of the operation alone is over; raises `BudgetExhausted` if too long."""
    wait = operations.get(call.operation.operation_id or "", -inf) - time.monotonic()
    if wait <= 0:
        return
    left = call.seconds_left(anyio.current_time())
    limits = [seconds for seconds in (left, call.max_wait) if seconds is not None]
    if wait > min(limits, default=inf):
        raise _too_late(call, wait, "the API limits this operation")
    call.phase = WAITING_FOR_OPERATION
    call.begin_wait(wait, is_limited=True)
    call.instrumentation.wait_started(call, wait)
    try:
        await anyio.sleep(wait)
    finally:
        call.instrumentation.wait_ended(call)


def _too_late(call: CallContext, wait: float, why: str) -> BudgetExhausted:
    return BudgetExhausted(
        f"{call.title}: {why}: the next request is possible in {wait:.1f} s, longer than "
        "max_wait or timeout allows",
        retryable=True,
        retry_after=wait,
        **call.error_fields(),
    )
