"""The stage where calls wait for their turn within the token's rate limit."""

from __future__ import annotations

import time

import anyio

from .._rules.ledger import Told
from .._rules.rate_headers import rate_headers, retry_after, server_time
from ..budget import Budget
from ..errors import BudgetExhausted
from .admission import WAITING_FOR_SLOT
from .event_loop import running_loop
from .exchange import Answer, Exchange, Stage
from .gate import Gate, Permit, Refused

_TOO_MANY = 429
_FATE_UNKNOWN = Told(None)


class Budgeting:
    """Lets calls through as the budget allows; one that is refused goes back to its old place."""

    def __init__(self, following: Stage, budget: Budget) -> None:
        """Account for what the following stages send."""
        self._following = following
        self._budget = budget

    async def __call__(self, exchange: Exchange) -> Answer:
        """Wait for a turn and go on; raises `BudgetExhausted` where no turn comes in time."""
        gate = self._budget.gate(running_loop(), anyio.current_time())
        limited = self._budget.is_limited
        exchange.is_paced = limited
        place: int | None = None
        refusal: Answer | None = None
        while True:
            try:
                permit = await _permit(gate, exchange, place, limited=limited)
            except Refused as refused:
                wait = refused.wait
                break
            answer = await self._sent(gate, permit, exchange)
            if answer.status != _TOO_MANY or not limited or exchange.retries == 0:
                return answer
            place, refusal = permit.place, answer
        if refusal is not None:
            return refusal
        raise _exhausted(exchange, wait)

    async def _sent(self, gate: Gate, permit: Permit, exchange: Exchange) -> Answer:
        attempts = exchange.attempts
        try:
            answer = await self._following(exchange)
        except BaseException:
            if exchange.attempts == attempts:
                gate.take_back(permit)
            else:
                gate.settle(permit, _FATE_UNKNOWN)
            raise
        gate.settle(permit, _told(answer))
        return answer


def _exhausted(exchange: Exchange, wait: float) -> BudgetExhausted:
    return BudgetExhausted(
        f"{exchange.title}: the token's requests are used up; the next one can be sent in "
        f"{wait:.0f} s, which is later than this call may wait",
        retryable=True,
        retry_after=wait,
        **exchange.about(),
    )


async def _permit(gate: Gate, exchange: Exchange, place: int | None, *, limited: bool) -> Permit:
    # Who does not repeat refused calls is not held up by a guess of ours either.
    eager = exchange.retries == 0 and gate.ledger.is_guessing
    if not limited or eager:
        return Permit(0, gate.ledger.grant(anyio.current_time()))
    full = gate.ledger.in_flight >= exchange.max_in_flight
    exchange.phase = WAITING_FOR_SLOT if full else "waiting for the rate limit"
    latest = exchange.deadline
    if exchange.max_wait is not None:
        patience = anyio.current_time() + exchange.max_wait
        latest = patience if latest is None else min(latest, patience)
    return await gate.acquire(
        latest=latest,
        cap=exchange.max_in_flight,
        background=exchange.background,
        place=place,
        waits=lambda wait: exchange.hooks.waiting(exchange, wait),
    )


def _told(answer: Answer) -> Told:
    headers = answer.headers
    date, wall = server_time(headers), time.time()
    after = None
    if "retry-after" in headers:
        after = retry_after(headers, wall if date is None else date)
    return Told(answer.status, rate_headers(headers), after, date, wall)
