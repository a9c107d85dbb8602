"""The stage where calls wait for their turn within the token's rate limit."""

from __future__ import annotations

import time

import anyio

from .._rules.rate_headers import rate_headers, retry_after, server_time
from .._rules.sent import Told
from ..budget import Budget
from ..errors import BudgetExhausted
from .admission import WAITING_FOR_SLOT
from .authentication import CredentialSource
from .event_loop import running_loop
from .exchange import Answer, Exchange, Stage
from .gate import Refused
from .turns import Turn, Turns

_TOO_MANY = 429
_FATE_UNKNOWN = Told(None)


class Budgeting:
    """Lets calls through as the budget allows; one that is refused goes back to its old place."""

    def __init__(self, following: Stage, budget: Budget, source: CredentialSource) -> None:
        """Account for what the following stages send with the credential of a source."""
        self._following = following
        self._budget = budget
        self._source = source

    async def __call__(self, exchange: Exchange) -> Answer:
        """Wait for a turn and go on; raises `BudgetExhausted` where no turn comes in time."""
        now, known = anyio.current_time(), self._source.known
        turns = self._budget._turns(running_loop(), now, known)
        limited = self._budget.is_limited
        exchange.is_paced = limited
        place: int | None = None
        refusal: Answer | None = None
        while True:
            try:
                turn = await _turn(turns, exchange, place, limited=limited)
            except Refused as refused:
                wait = refused.wait
                break
            answer = await self._sent(turns, turn, exchange)
            if answer.status != _TOO_MANY or not limited or exchange.retries == 0:
                return answer
            place, refusal = turn.place, answer
        if refusal is not None:
            return refusal
        raise _exhausted(exchange, wait)

    async def _sent(self, turns: Turns, turn: Turn, exchange: Exchange) -> Answer:
        attempts = exchange.attempts
        try:
            answer = await self._following(exchange)
        except BaseException:
            if exchange.attempts == attempts:
                turns.take_back(turn)
            else:
                turns.settle(turn, _FATE_UNKNOWN)
            raise
        turns.settle(turn, _told(answer))
        return answer


def _exhausted(exchange: Exchange, wait: float) -> BudgetExhausted:
    return BudgetExhausted(
        f"{exchange.title}: the token's requests are used up; the next one can be sent in "
        f"{wait:.0f} s, which is later than this call may wait",
        retryable=True,
        retry_after=wait,
        **exchange.about(),
    )


async def _turn(turns: Turns, exchange: Exchange, place: int | None, *, limited: bool) -> Turn:
    # Who does not repeat refused calls is not held up by a guess of ours either.
    eager = exchange.retries == 0 and turns.ledger.is_guessing
    if not limited or eager:
        return turns.pass_by(exchange.hooks, exchange.max_in_flight)
    full = turns.ledger.in_flight >= exchange.max_in_flight
    exchange.phase = WAITING_FOR_SLOT if full else "waiting for the rate limit"
    latest = exchange.deadline
    if exchange.max_wait is not None:
        patience = anyio.current_time() + exchange.max_wait
        latest = patience if latest is None else min(latest, patience)
    return await turns.acquire(
        latest=latest,
        cap=exchange.max_in_flight,
        background=exchange.background,
        place=place,
        lane=exchange.hooks,
        waits=lambda wait: exchange.hooks.waiting(exchange, wait),
        longer=lambda wait: exchange.held(wait, is_limited=True),
    )


def _told(answer: Answer) -> Told:
    headers = answer.headers
    date, wall = server_time(headers), time.time()
    after = None
    if "retry-after" in headers:
        after = retry_after(headers, wall if date is None else date)
    return Told(answer.status, rate_headers(headers), after, date, wall)
