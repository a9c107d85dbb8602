"""The budget of a token: how many requests the API still takes, and the turns of those who call.

The API takes a number of requests per token in a window of time, and says in the headers of its
answers what remains. A budget believes the answers, and never sends what is known to be refused:
calls wait for their turn in the order in which they came, within their deadline.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from datetime import UTC, datetime, timedelta
from math import inf
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary, WeakValueDictionary

from ._rules.ledger import Ledger
from ._rules.unsaid import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._runtime.gate import Gate
    from ._runtime.turns import Standing, Turns
    from .credentials import Credential

__all__ = ["DOCUMENTED_LIMIT", "DOCUMENTED_WINDOW_SECONDS", "Budget", "BudgetSnapshot"]

_process_key = secrets.token_bytes(32)
_of_tokens: WeakValueDictionary[bytes, Budget] = WeakValueDictionary()


class BudgetSnapshot(NamedTuple):
    """What is known of the rate limit now.

    `limit` and `remaining` count requests, `reset_after` is in seconds from now, `reset_at` the
    same moment in epoch seconds of our clock; None where no answer has said it yet. `in_flight`
    counts requests that are under way, `waiting` calls that wait for their turn, `waits` how many
    calls have waited so far.
    """

    limit: int | None
    remaining: int | None
    reset_after: float | None
    in_flight: int
    waiting: int = 0
    waits: int = 0
    reset_at: float | None = None


class Budget:
    """The rate limit of one token, shared by all that call with it in this process.

    It knows the limit from the API's answers (`X-RateLimit-*`, `RateLimit`, `Retry-After`, and
    `Date` against clocks that differ), so it has nothing to be told. Give one budget to all clients
    and views of a token: `AsyncQovery(budget=Budget())`. Without one, those of a token in this
    process share one anyway.

    Args:
        pace: Spread requests over the rest of the window instead of sending them as they come.
        processes: How many processes use the token, where no `RedisBudget` tells them of each
            other: each takes its part for a first estimate of what it may use.
    """

    def __init__(self, *, pace: bool = False, processes: int = 1) -> None:
        """Nothing is known before the first answer."""
        if processes < 1:
            msg = "processes= takes a number from 1"
            raise ConfigurationError(msg)
        self._pace = pace
        self._processes = processes
        self._limited = True
        # A gate to each event loop: their clocks and their waiters do not mix.
        self._gates: WeakKeyDictionary[object, Gate] = WeakKeyDictionary()
        self._latest: Turns | None = None
        self._now = 0.0
        self._seen_at = 0.0

    @classmethod
    def unlimited(cls) -> Budget:
        """A budget that counts, but never makes a call wait."""
        budget = Budget()
        budget._limited = False
        return budget

    @classmethod
    def of(cls, credential: Credential, base_url: str) -> Budget:
        """The budget that all clients of a token in this process share unasked.

        Tokens are kept as keyed hashes, of a key that this process made up.
        """
        text = f"{base_url}\n{str.__str__(credential.header())}"
        name = hashlib.blake2b(text.encode(), key=_process_key).digest()
        found = _of_tokens.get(name)
        if found is None:
            found = _of_tokens[name] = Budget()
        return found

    @property
    def is_limited(self) -> bool:
        """Whether calls wait for their turn."""
        return self._limited

    def _turns(self, loop: object, now: float, credential: Credential | None) -> Turns:  # noqa: ARG002  # other budgets are about it
        """The queue of an event loop, for calls with a credential."""
        gate = self._gates.get(loop)
        if gate is None:
            import anyio

            from ._runtime.gate import Gate

            clock = getattr(loop, "time", anyio.current_time)
            gate = Gate(Ledger(self._processes), pace=self._pace, clock=clock)
            self._gates[loop] = gate
        self._show(gate, now)
        return gate

    def _for_client(self, credential: Credential | None, base_url: str) -> Budget:  # noqa: ARG002  # other budgets are about them
        """What a client has that is given this one; no credential where a provider is asked."""
        return self

    def _for_view(self, credential: Credential | None, base_url: str) -> Budget:
        """What a view with a token of its own has, where it is given none."""
        return of_token(credential, base_url)

    def _show(self, turns: Turns, now: float) -> None:
        self._latest, self._now, self._seen_at = turns, now, time.monotonic()

    def snapshot(self) -> BudgetSnapshot:
        """What is known now."""
        turns = self._latest
        if turns is None:
            return BudgetSnapshot(None, None, None, 0)
        ledger = turns.ledger
        reset_after = self._until_end(ledger)
        return BudgetSnapshot(
            ledger.limit,
            ledger.remaining,
            reset_after,
            ledger.in_flight,
            turns.waiting,
            turns.waits,
            None if reset_after is None else time.time() + reset_after,
        )

    def estimate(self, calls: int) -> float:
        """Seconds until so many further calls can all have been sent, at least.

        Counts those that wait already, and takes windows to be an hour long, as documented. 0 where
        nothing is known that would hold them up.
        """
        turns = self._latest
        if turns is None or calls <= 0 or not self._limited:
            return 0.0
        ledger = turns.ledger
        wanted = calls + turns.waiting
        free, reset_after = ledger.free, self._until_end(ledger)
        if free == inf or wanted <= free or reset_after is None:
            return 0.0
        windows = (wanted - int(free) - 1) // max(1, ledger.limit or DOCUMENTED_LIMIT)
        return reset_after + windows * DOCUMENTED_WINDOW_SECONDS

    def fits(self, calls: int, *, by: float | timedelta | datetime) -> bool:
        """Whether so many further calls can be sent within seconds, or before a moment.

        Raises `ConfigurationError` for a date-time without a time zone.
        """
        if isinstance(by, datetime):
            if by.tzinfo is None:
                msg = "by= takes seconds, a timedelta, or a date-time with a time zone"
                raise ConfigurationError(msg)
            by = by - datetime.now(UTC)
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        return self.estimate(calls) <= seconds

    def _until_end(self, ledger: Standing) -> float | None:
        end = ledger.window_end
        if end is None:
            return None
        return max(0.0, end - self._now - (time.monotonic() - self._seen_at))

    def __repr__(self) -> str:
        """The snapshot."""
        return f"<{type(self).__name__} {self.snapshot()}>"


def of_token(credential: Credential | None, base_url: str) -> Budget:
    """That of the token; a provider's tokens are one another's successors, and share one."""
    return Budget() if credential is None else Budget.of(credential, base_url)
