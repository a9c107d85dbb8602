"""Handle of a deployment.

`wait()` polls the state of the request every 5 seconds, at background priority. Failed polls are
retried until the timeout; they never decide the outcome. If the action's response had no request
id, each poll first looks for the request (see `_rules.deployment_matching`).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

import anyio

from .._rules.deployment_matching import RequestsSeen, match_request
from .._rules.deployment_states import EXPECTED_STATES, Outcome, outcome_of
from .._rules.deployment_targets import TargetKind
from ..errors import (
    BudgetExhausted,
    DeploymentCanceled,
    DeploymentError,
    DeploymentFailed,
    DeploymentSuperseded,
    DeploymentTimeout,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    RequestError,
    ResponseDecodeError,
    ServerError,
    TransportError,
)
from ..raw import OPERATIONS
from ..settings import checked_seconds
from .requests import request_state, requests_of, target_state

if TYPE_CHECKING:
    from ..client import AsyncQovery

T = TypeVar("T")

_POLL_SECONDS = 5.0
# The official clients see the state before the action for up to 15 s; twice that is safe.
_LAG_SECONDS = 30.0
_TRANSIENT = (BudgetExhausted, RateLimitedError, ResponseDecodeError, ServerError, TransportError)
_ERRORS: dict[Outcome, tuple[type[DeploymentError], str]] = {
    Outcome.FAILED: (DeploymentFailed, "failed"),
    Outcome.CANCELED: (DeploymentCanceled, "was canceled"),
    Outcome.OTHER: (DeploymentSuperseded, "was ended by another action"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """Action and the environment or service that it is applied to."""

    action: str
    kind: TargetKind
    target_id: UUID
    environment_id: UUID


@dataclass(frozen=True, slots=True)
class DeploymentResult:
    """Deployment that ended well.

    `request_id` is None if the action needed no request, for instance the deletion of a service
    that was never deployed. `exact` is False if another user's request may have been followed.
    """

    action: str
    environment_id: UUID
    request_id: UUID | None
    state: str
    exact: bool


class Deployment(Generic[T]):
    """Handle of the request that an action made.

    Attributes:
        response: What the action returned; None if it has no body.
        action: deploy, redeploy, restart, stop, delete or uninstall.
        environment_id: Environment of the deployment.
        request_id: Request that is followed; None until it is found.
        exact: Whether the request is certainly that of the action.
    """

    def __init__(
        self,
        client: AsyncQovery,
        target: Target,
        response: T,
        request_id: UUID | None,
        before: RequestsSeen | None,
    ) -> None:
        self._client = client.with_options(priority="background")
        self._target = target
        self._before = before
        self._lag_ends = anyio.current_time() + _LAG_SECONDS
        self._state = ""
        self.response: T = response
        self.action: str = target.action
        self.environment_id: UUID = target.environment_id
        self.request_id: UUID | None = request_id
        self.exact: bool = request_id is not None

    async def wait(
        self,
        timeout: float | timedelta | None = 1800.0,  # noqa: ASYNC109  # the handle keeps the timeout
    ) -> DeploymentResult:
        """Wait until the deployment has ended, at most `timeout` seconds; None for no limit.

            result = await deployment.wait(timeout=1800)

        Cancelling the wait leaves the deployment running; `wait()` can be called again.

        Raises:
            DeploymentFailed: It ended in an error.
            DeploymentCanceled: Somebody canceled it.
            DeploymentSuperseded: Its request or its environment is gone.
            DeploymentTimeout: It did not end in time, and continues.
            RequestError: A poll failed for a reason that waiting cannot mend, such as a 401.
        """
        seconds = checked_seconds("timeout", timeout)
        with anyio.move_on_after(seconds):
            return await self._poll_until_over()
        msg = f"the deployment did not end within {seconds:g} s"
        raise self._error(DeploymentTimeout, msg)

    async def _poll_until_over(self) -> DeploymentResult:
        while True:
            try:
                is_over = await self._poll(is_lag_over=anyio.current_time() >= self._lag_ends)
            except _TRANSIENT:
                is_over = False  # no outcome: the next poll decides
            if is_over:
                return DeploymentResult(
                    self.action, self.environment_id, self.request_id, self._state, self.exact
                )
            await anyio.sleep(_POLL_SECONDS)

    async def _poll(self, *, is_lag_over: bool) -> bool:
        """Return whether the deployment has ended well; raise if it has ended otherwise."""
        if self.action == "delete" and await self._is_target_gone():
            self._state = "DELETED"
            return True
        try:
            if self.request_id is None and not await self._find_request(is_lag_over=is_lag_over):
                return is_lag_over and await self._is_target_in_expected_state()
            assert self.request_id is not None  # noqa: S101  # found above
            self._state = await request_state(self._client, self.request_id)
        except (NotFoundError, PermissionDeniedError) as error:
            # A new request may not be visible yet; the API hides what is gone behind a 403.
            if self.action == "delete" or not is_lag_over:
                return False
            msg = "the request or its environment is gone"
            raise self._error(DeploymentSuperseded, msg) from error
        return self._is_over()

    def _is_over(self) -> bool:
        outcome = outcome_of(self.action, self._state)
        if outcome in _ERRORS:
            kind, happened = _ERRORS[outcome]
            raise self._error(kind, f"the deployment {happened}")
        # A deletion is over once the target is gone, see `_poll`.
        return outcome is Outcome.SUCCEEDED and self.action != "delete"

    async def _find_request_early(self) -> None:
        """Look for the request right after the action, before other users act.

        A failure is no failure of the action, and must not lose its handle: `wait()` looks again.
        """
        if self.request_id is None:
            with suppress(RequestError):
                await self._find_request(is_lag_over=False)

    async def _find_request(self, *, is_lag_over: bool) -> bool:
        if self._before is None:
            return False
        after = await requests_of(self._client, self.environment_id)
        match = match_request(self.action, self._before, after, is_lag_over=is_lag_over)
        if match is not None:
            self.request_id, self.exact = match.request_id, match.exact
        return match is not None

    async def _is_target_gone(self) -> bool:
        kind = self._target.kind
        path = {kind.parameter: self._target.target_id}
        try:
            await self._client.execute(OPERATIONS[kind.reading], path=path)
        except (NotFoundError, PermissionDeniedError):
            return True  # it was there when the action was sent
        return False

    async def _is_target_in_expected_state(self) -> bool:
        """Return whether an action without a request left the target as it should be."""
        target = self._target
        state = await target_state(self._client, target.environment_id, target.target_id)
        if state not in EXPECTED_STATES[self.action]:
            return False
        self._state = state
        return True

    def _error(self, kind: type[DeploymentError], message: str) -> DeploymentError:
        state = f", state {self._state}" if self._state else ""
        return kind(
            f"{message} ({self.action} in environment {self.environment_id}{state})",
            action=self.action,
            environment_id=self.environment_id,
            request_id=self.request_id,
            state=self._state,
            exact=self.exact,
        )

    def __repr__(self) -> str:
        """Show action, environment and request."""
        return f"<Deployment {self.action} of {self.environment_id}, request {self.request_id}>"
