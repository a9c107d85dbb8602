"""Pipeline step that retries a call after a transient failure."""

from __future__ import annotations

import anyio

from .._rules.retry_policy import Retry, after_failure, after_response, is_done
from ..errors import TransportError
from .call import CallContext, PipelineStep, RawResponse

_CAPACITY = 100.0
_NO_CONTENT = 204
_TOO_MANY = 429


class RetryBudget:
    """Number of retries that a client has left: each takes one, each successful call adds one.

    So a client sends each call once or twice to an API that is down, not `retries` times.
    """

    def __init__(self, capacity: float = _CAPACITY) -> None:
        self._capacity = capacity
        self._left = capacity

    def take(self) -> bool:
        """Spend one retry; return False if none is left."""
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def earn(self) -> None:
        """Add one retry, for a call that succeeded."""
        self._left = min(self._capacity, self._left + 1)


class Retrying:
    """Retries a call if the retry policy, the deadline and the retry budget allow it."""

    def __init__(self, next_step: PipelineStep, budget: RetryBudget) -> None:
        self._next_step = next_step
        self._budget = budget

    async def __call__(self, call: CallContext) -> RawResponse:
        """Return the last attempt's response; raise the last attempt's `TransportError`."""
        maybe_processed = False
        while True:
            try:
                response = await self._next_step(call)
            except TransportError as error:
                retry = after_failure(error, call.attempts, call.retries)
                if retry is None or not self._is_allowed(call, retry):
                    raise
            else:
                if is_done(call.request.method, response.status, maybe_processed):
                    headers, elapsed = response.headers, response.elapsed
                    response = RawResponse(_NO_CONTENT, headers, b"", elapsed=elapsed)
                if response.status < 400:  # noqa: PLR2004  # the range that HTTP defines
                    self._budget.earn()
                    return response
                retry = _retry_after_response(call, response)
                if retry is None or not self._is_allowed(call, retry):
                    return response
            maybe_processed |= retry.maybe_processed
            call.phase = "waiting to retry the call"
            call.begin_wait(retry.delay, is_limited=False)
            call.instrumentation.retry_scheduled(call, retry.delay, retry.reason)
            await anyio.sleep(retry.delay)

    def _is_allowed(self, call: CallContext, retry: Retry) -> bool:
        now = anyio.current_time()
        left = call.seconds_left(now)
        if left is not None and retry.delay >= left:
            call.retry_at = now + retry.delay
            return False
        return self._budget.take()


def _retry_after_response(call: CallContext, response: RawResponse) -> Retry | None:
    if response.is_paced and response.status == _TOO_MANY:
        return None  # the rate-limit step has retried it
    return after_response(
        response.status,
        response.retry_after,
        call.attempts,
        call.retries,
        idempotent=call.operation.idempotent,
    )
