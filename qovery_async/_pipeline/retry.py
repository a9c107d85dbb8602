"""The stage that sends a call again."""

from __future__ import annotations

import time

import anyio

from .._ratelimit.headers import server_time
from .._rules.retry_policy import Retry, after_failure, after_response, is_done
from ..errors import TransportError
from .call import Answer, Exchange, Stage

_CAPACITY = 100.0
_NO_CONTENT = 204
_TOO_MANY = 429


class RetryBudget:
    """Lets a client repeat about as many calls as succeed, and a hundred more.

    An API that is down sees each call once or twice, not `retries` times.
    """

    def __init__(self, capacity: float = _CAPACITY) -> None:
        """Begin full."""
        self._capacity = capacity
        self._left = capacity

    def take(self) -> bool:
        """Spend one repetition; False when there is none left."""
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def earn(self) -> None:
        """A call succeeded."""
        self._left = min(self._capacity, self._left + 1)


class Retrying:
    """Repeats what the rules say may be repeated, while the deadline and the budget last."""

    def __init__(self, following: Stage, budget: RetryBudget) -> None:
        """Repeat the following stages; views of one client share the budget."""
        self._following = following
        self._budget = budget

    async def __call__(self, exchange: Exchange) -> Answer:
        """The last attempt's answer; raises the last attempt's `TransportError`."""
        while True:
            try:
                answer = await self._following(exchange)
            except TransportError as error:
                retry = after_failure(error, exchange.attempts, exchange.retries)
                if retry is None or not self._allowed(exchange, retry):
                    raise
            else:
                if is_done(exchange.request.method, answer.status, exchange.maybe_processed):
                    answer = Answer(_NO_CONTENT, answer.headers, b"")
                if answer.status < 400:  # noqa: PLR2004  # the range that HTTP defines
                    self._budget.earn()
                    return answer
                retry = self._after(exchange, answer)
                if retry is None or not self._allowed(exchange, retry):
                    return answer
            exchange.maybe_processed |= retry.maybe_processed
            exchange.phase = "waiting to repeat the call"
            exchange.hooks.retrying(exchange, retry.delay, retry.reason)
            await anyio.sleep(retry.delay)

    def _after(self, exchange: Exchange, answer: Answer) -> Retry | None:
        if exchange.is_paced and answer.status == _TOO_MANY:
            return None  # the budget has given it its turns already
        at = server_time(answer.headers)
        return after_response(
            answer.status,
            answer.headers,
            exchange.attempts,
            exchange.retries,
            idempotent=exchange.idempotent,
            now=time.time() if at is None else at,
        )

    def _allowed(self, exchange: Exchange, retry: Retry) -> bool:
        now = anyio.current_time()
        left = exchange.seconds_left(now)
        if left is not None and retry.delay >= left:
            exchange.repeatable_at = now + retry.delay
            return False
        return self._budget.take()
