"""Polls a deployment until it has ended.

No async generator: a reader may stop at any time without closing anything.
"""

from __future__ import annotations

from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any

from .._rules.deployment_matching import triggers_of
from .._rules.deployment_states import outcome_of
from .._rules.poll_schedule import next_poll
from ..errors import (
    BudgetExhausted,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ResponseDecodeError,
    ServerError,
    TransportError,
)
from .watch import watch_of

if TYPE_CHECKING:
    from .._rules.deployment_changes import View
    from .handle import Deployment

# The official clients see the state before the action for up to 15 s; twice that is safe.
LAG_SECONDS = 30.0
# A request that was made less than this before has not ended.
_FRESH_SECONDS = 1.0
TRANSIENT = (BudgetExhausted, RateLimitedError, ResponseDecodeError, ServerError, TransportError)


class Polling:
    """Polls of one reader of a deployment."""

    def __init__(
        self, deployment: Deployment[Any], *, in_detail: bool, seconds: float = inf
    ) -> None:
        self._deployment = deployment
        self._in_detail = in_detail
        self._watch = watch_of(deployment._client)
        self._began = deployment._begun(self._watch.clock)
        self._ends = self._watch.clock.now() + seconds
        self._running_since = self._began
        self._expected: float | None = None
        self._has_expected = False
        self._is_first = True

    async def next_view(self) -> View | None:
        """Return what the next poll shows; None after the deployment or the time has ended.

        The first poll is sent at once, except right after the action. A failed poll is no outcome:
        the next one decides.
        """
        deployment, clock = self._deployment, self._watch.clock
        while self._is_first or not self.is_over:
            with self._watch.waiting(deployment.environment_id):
                is_fresh = deployment.exact and clock.now() - self._began < _FRESH_SECONDS
                if not self._is_first or (is_fresh and not self._in_detail):
                    if clock.now() >= self._ends:
                        return None
                    await self._sleep()
                self._is_first = False
                view = await self._poll()
            if view is not None:
                return view
        return None

    @property
    def is_over(self) -> bool:
        """Whether the deployment has ended."""
        return outcome_of(self._deployment.action, self._deployment._state) is not None

    async def _poll(self) -> View | None:
        deployment = self._deployment
        is_lag_over = self._watch.clock.now() - self._began >= LAG_SECONDS
        try:
            view = await deployment._view(
                self._watch, is_lag_over=is_lag_over, in_detail=self._in_detail
            )
        except TRANSIENT:
            return None
        if "QUEUED" in deployment._state:
            self._running_since = self._watch.clock.now()
        return view

    async def _sleep(self) -> None:
        deployment = self._deployment
        client, environment_id = deployment._client, deployment.environment_id
        if not self._has_expected:
            triggers = triggers_of(deployment.action)
            with suppress(*TRANSIENT, NotFoundError, PermissionDeniedError):
                self._expected = await self._watch.expected(client, environment_id, triggers)
                self._has_expected = environment_id is not None
        elapsed = self._watch.clock.now() - self._running_since
        seconds = next_poll(elapsed, self._expected)
        await self._watch.sleep(client, environment_id, seconds, self._ends)
