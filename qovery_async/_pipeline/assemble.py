"""The road: the stages in their order, and what the views of one client share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from .._codec import Drift
from ..errors import ClientClosedError, WrongEventLoopError
from .authentication import Authentication, CredentialSource, Renewal
from .coalescing import Shares, Sharing
from .concurrency import Admission, Slots
from .deadline import Deadline
from .event_loop import running_loop
from .instrumentation import Hooks
from .rate_limit import RateLimiting
from .results import Outcome
from .retry import RetryBudget, Retrying

if TYPE_CHECKING:
    from ..budget import Budget
    from ..settings import Settings
    from .background_task import Background
    from .call import Stage
    from .transport import Transport


class Pool:
    """What the views of one client share: connections, and the cap in front of them."""

    def __init__(self, transport: Transport, max_in_flight: int) -> None:
        """Open nothing yet."""
        self.transport = transport
        self.slots = Slots(max_in_flight)
        self.retry_budget = RetryBudget()
        self.hooks = Hooks()
        self.drift = Drift()
        self.shares = Shares(transport.base_url)
        self.under_way: WeakSet[Background[Any]] = WeakSet()
        self._loop: object | None = None

    def enter(self, title: str) -> None:
        """Check that a call can be made here and now.

        Raises `ClientClosedError`, and `WrongEventLoopError` on another event loop than the first:
        connections cannot be used there.
        """
        if self.transport.closed:
            msg = f"{title}: the client is closed; build a new one"
            raise ClientClosedError(msg)
        if self._loop is None:
            self._loop = running_loop()
        else:
            self._check_loop(title)

    async def aclose(self) -> None:
        """Close the connections; raise `WrongEventLoopError` on another loop than the calls'.

        If native cancellation cuts this off, all is closed nevertheless, and a second call waits
        for what has not ended yet.
        """
        if self._loop is not None and not self.transport.closed:
            self._check_loop("aclose()")
        self.transport.closed = True
        self.shares.forget()
        under_way = [*self.under_way]
        for background in under_way:
            background.cancel()
        try:
            for background in under_way:
                await background.aclose()
        finally:
            await self.transport.aclose()

    def _check_loop(self, title: str) -> None:
        if self._loop is not running_loop():
            msg = f"{title}: this client belongs to another event loop; build one in each loop"
            raise WrongEventLoopError(msg)


def assemble(pool: Pool, budget: Budget, source: CredentialSource, settings: Settings) -> Stage:
    """The stages of a view.

    Deadline, outcome, sharing, retries, renewal, budget, admission, authentication, transport.

    Who waits for another's answer does so in its own time, before it can hold anything. What waits
    for the budget or to be repeated holds no slot: views of other tokens share those.
    Every request counts in the budget, one that is repeated with a renewed token too.
    """
    admission = Admission(Authentication(pool.transport, source), pool.slots)
    renewal = Renewal(RateLimiting(admission, budget, source), source)
    retrying = Retrying(renewal, pool.retry_budget)
    sharing = Sharing(retrying, pool.shares, source, budget, settings)
    return Deadline(Outcome(sharing, pool.drift, strict=settings.strict))
