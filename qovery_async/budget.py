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
from typing import TYPE_CHECKING, NamedTuple, Self
from weakref import WeakKeyDictionary, WeakValueDictionary

from ._rules.ledger import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS, Ledger
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._runtime.gate import Gate
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
    and views of a token: `AsyncQovery(budget=Budget())`. Without one, a client only observes.

    Args:
        pace: Spread requests over the rest of the window instead of sending them as they come.
    """

    def __init__(self, *, pace: bool = False) -> None:
        """Nothing is known before the first answer."""
        self._pace = pace
        self._limited = True
        # A gate to each event loop: their clocks and their waiters do not mix.
        self._gates: WeakKeyDictionary[object, Gate] = WeakKeyDictionary()
        self._latest: Gate | None = None
        self._now = 0.0
        self._seen_at = 0.0

    @classmethod
    def unlimited(cls) -> Self:
        """A budget that counts, but never makes a call wait."""
        budget = cls()
        budget._limited = False
        return budget

    @classmethod
    def of(cls, credential: Credential, base_url: str) -> Budget:
        """What all clients of a token in this process know of its limit; nothing waits for it.

        Tokens are kept as keyed hashes, of a key that this process made up.
        """
        text = f"{base_url}\n{str.__str__(credential.header())}"
        name = hashlib.blake2b(text.encode(), key=_process_key).digest()
        found = _of_tokens.get(name)
        if found is None:
            found = _of_tokens[name] = cls.unlimited()
        return found

    @property
    def is_limited(self) -> bool:
        """Whether calls wait for their turn."""
        return self._limited

    def gate(self, loop: object, now: float) -> Gate:
        """The queue of an event loop; for the stage that every call passes."""
        gate = self._gates.get(loop)
        if gate is None:
            from ._runtime.gate import Gate

            gate = self._gates[loop] = Gate(Ledger(), pace=self._pace)
        self._latest, self._now, self._seen_at = gate, now, time.monotonic()
        return gate

    def snapshot(self) -> BudgetSnapshot:
        """What is known now."""
        gate = self._latest
        if gate is None:
            return BudgetSnapshot(None, None, None, 0)
        ledger = gate.ledger
        reset_after = self._until_end(ledger)
        return BudgetSnapshot(
            ledger.limit,
            ledger.remaining,
            reset_after,
            ledger.in_flight,
            gate.waiting,
            gate.waits,
            None if reset_after is None else time.time() + reset_after,
        )

    def estimate(self, calls: int) -> float:
        """Seconds until so many further calls can all have been sent, at least.

        Counts those that wait already, and takes windows to be an hour long, as documented. 0 where
        nothing is known that would hold them up.
        """
        gate = self._latest
        if gate is None or calls <= 0 or not self._limited:
            return 0.0
        ledger = gate.ledger
        wanted = calls + gate.waiting
        reset_after = self._until_end(ledger)
        if ledger.free == inf or wanted <= ledger.free or reset_after is None:
            return 0.0
        windows = (wanted - int(ledger.free) - 1) // max(1, ledger.limit or DOCUMENTED_LIMIT)
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

    def _until_end(self, ledger: Ledger) -> float | None:
        end = ledger.window_end
        if end is None:
            return None
        return max(0.0, end - self._now - (time.monotonic() - self._seen_at))

    def __repr__(self) -> str:
        """The snapshot."""
        return f"<Budget {self.snapshot()}>"
