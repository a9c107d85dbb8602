"""Request pipeline of a client: its steps in order, and the state that its views share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from .._codec import Drift
from ..errors import ClientClosedError, WrongEventLoopError
from .authentication import Authentication, CredentialSource
from .coalescing import Coalescing, CoalescingState
from .concurrency import ConcurrencyCap, Slots
from .deadline import Deadline
from .event_loop import running_loop
from .instrumentation import Instrumentation
from .rate_limit import RateLimiting
from .results import Results
from .retry import RetryBudget, Retrying
from .token_renewal import TokenRenewal

if TYPE_CHECKING:
    from ..budget import Budget
    from ..settings import Settings
    from .background_task import BackgroundTask
    from .call import PipelineStep
    from .transport import Transport


class Pool:
    """Connections and other state that the views of one client share."""

    def __init__(self, transport: Transport, max_in_flight: int) -> None:
        self.transport = transport
        self.slots = Slots(max_in_flight)
        self.retry_budget = RetryBudget()
        self.instrumentation = Instrumentation()
        self.drift = Drift()
        self.coalescing = CoalescingState(transport.base_url)
        self.background_tasks: WeakSet[BackgroundTask[Any]] = WeakSet()
        # Puts a step of an integration before all others.
        self.first_step: Callable[[PipelineStep], PipelineStep] | None = None
        self._loop: object | None = None

    def check_usable(self, title: str) -> None:
        """Check that the client is open, and belongs to the running event loop.

        Raises `ClientClosedError`, or `WrongEventLoopError` in another event loop than that of the
        first call, as connections cannot be used there.
        """
        if self.transport.closed:
            msg = f"{title}: the client is closed; build a new one"
            raise ClientClosedError(msg)
        if self._loop is None:
            self._loop = running_loop()
        else:
            self._check_loop(title)

    async def aclose(self) -> None:
        """Close the connections; raise `WrongEventLoopError` in another event loop.

        Native cancellation does not prevent the closing; a second call waits until it has ended.
        """
        if self._loop is not None and not self.transport.closed:
            self._check_loop("aclose()")
        self.transport.closed = True
        self.coalescing.clear_cache()
        tasks = [*self.background_tasks]
        for task in tasks:
            task.cancel()
        try:
            for task in tasks:
                await task.aclose()
        finally:
            await self.transport.aclose()

    def _check_loop(self, title: str) -> None:
        if self._loop is not running_loop():
            msg = f"{title}: this client belongs to another event loop; build one in each loop"
            raise WrongEventLoopError(msg)


def assemble(
    pool: Pool, budget: Budget, source: CredentialSource, settings: Settings
) -> PipelineStep:
    """Return the pipeline of a view, as its first step.

    A follower of coalesced calls has a deadline, but holds neither permit nor slot. A call that
    waits for a permit or a retry holds no slot, as views of other tokens share the slots. The
    rate-limit step sees every request, including the retry with a renewed token.
    """
    concurrency = ConcurrencyCap(Authentication(pool.transport, source), pool.slots)
    renewal = TokenRenewal(RateLimiting(concurrency, budget, source), source)
    retrying = Retrying(renewal, pool.retry_budget)
    coalescing = Coalescing(retrying, pool.coalescing, source, budget, settings)
    deadline = Deadline(Results(coalescing, pool.drift, strict=settings.strict))
    return deadline if pool.first_step is None else pool.first_step(deadline)
