"""Handle of a deployment.

`wait()` polls the state of the request at background priority (see `_rules.poll_schedule`). Failed
polls are retried until the timeout; they never decide the outcome.
"""

from __future__ import annotations

import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

import anyio

from .._rules.deployment_matching import triggers_of
from .._rules.deployment_states import Outcome, outcome_of
from .._rules.deployment_tokens import token_of
from .._rules.poll_schedule import next_poll
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
from ..settings import checked_seconds
from .followed import followed_of
from .watch import watch_of

if TYPE_CHECKING:
    from .._rules.deployment_tokens import SavedDeployment
    from ..client import AsyncQovery
    from .watch import Watch

T = TypeVar("T")

# The official clients see the state before the action for up to 15 s; twice that is safe.
_LAG_SECONDS = 30.0
_TRANSIENT = (BudgetExhausted, RateLimitedError, ResponseDecodeError, ServerError, TransportError)
_ERRORS: dict[Outcome, tuple[type[DeploymentError], str]] = {
    Outcome.FAILED: (DeploymentFailed, "failed"),
    Outcome.CANCELED: (DeploymentCanceled, "was canceled"),
    Outcome.OTHER: (DeploymentSuperseded, "was ended by another action"),
}


@dataclass(frozen=True, slots=True)
class DeploymentResult:
    """Deployment that ended well.

    `target_id` is the environment, service or cluster. `environment_id` and `request_id` are
    None for a cluster. `request_id` is also None if the action needed no request, for instance the
    deletion of a service that was never deployed. `exact` is False if another user's request may
    have been followed.
    """

    action: str
    target_id: UUID
    environment_id: UUID | None
    request_id: UUID | None
    state: str
    exact: bool


class Deployment(Generic[T]):
    """Handle of the deployment that an action started.

    Attributes:
        response: What the action returned; None if it has no body.
        action: deploy, redeploy, restart, stop, delete or uninstall.
        target_id: Environment, service or cluster; for selected services, their environment.
    """

    def __init__(
        self,
        client: AsyncQovery,
        saved: SavedDeployment,
        response: T,
        operation_id: str | None = None,
    ) -> None:
        target = saved.target
        self._client = client.with_options(priority="background")
        self._operation_id = operation_id
        self._target = target
        self._followed = followed_of(saved)
        self._sent_at_loop: float | None = None
        self._state = ""
        self.response: T = response
        self.action: str = target.action
        self.target_id: UUID = target.id

    @property
    def token(self) -> str:
        """All that another process needs to follow the deployment: JSON, at most 2 kB, no secret.

        await store.set(key, deployment.token)
        ...
        deployment = qovery.deployments.resume(await store.get(key))
        """
        return token_of(self._followed.saved)

    @property
    def environment_id(self) -> UUID | None:
        """Environment of the deployment; None for a cluster, and until it is read."""
        return self._followed.environment_id

    @property
    def request_id(self) -> UUID | None:
        """Request that is followed; None for a cluster, and until it is found."""
        return self._followed.request_id

    @property
    def exact(self) -> bool:
        """Whether the request, or the execution of a cluster, is certainly that of the action."""
        return self._followed.exact

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
        watch, began, running = watch_of(self._client), self._begun(), None
        with ExitStack() as stack:
            counted = False
            while True:
                if self.environment_id is not None and not counted:
                    counted = True
                    stack.enter_context(watch.waiting(self.environment_id))
                expected = None
                try:
                    is_lag_over = anyio.current_time() - began >= _LAG_SECONDS
                    if await self._poll(watch, is_lag_over=is_lag_over):
                        return self._result()
                    triggers = triggers_of(self.action)
                    expected = await watch.expected(self._client, self.environment_id, triggers)
                except _TRANSIENT:
                    pass  # no outcome: the next poll decides
                now = anyio.current_time()
                if running is None and self._state and "QUEUED" not in self._state:
                    running = now
                elapsed = 0.0 if running is None else now - running
                await watch.sleep(self._client, self.environment_id, next_poll(elapsed, expected))

    def _begun(self) -> float:
        """Return when the action was sent, in the time of the event loop."""
        if self._sent_at_loop is None:
            age = max(time.time() - self._followed.saved.sent_at, 0.0)
            self._sent_at_loop = anyio.current_time() - age
        return self._sent_at_loop

    def _result(self) -> DeploymentResult:
        return DeploymentResult(
            self.action,
            self.target_id,
            self.environment_id,
            self.request_id,
            self._state,
            self.exact,
        )

    async def _poll(self, watch: Watch, *, is_lag_over: bool) -> bool:
        """Return whether the deployment has ended well; raise if it has ended otherwise."""
        try:
            self._state = await self._followed.state(self._client, watch, is_lag_over=is_lag_over)
        except (NotFoundError, PermissionDeniedError) as error:
            # A new request may not be visible yet. A deleted target is gone, not its request.
            if not is_lag_over or self.action == "delete":
                return False
            if isinstance(error, PermissionDeniedError):
                raise
            msg = "the request or its environment is gone"
            raise self._error(DeploymentSuperseded, msg) from error
        outcome = outcome_of(self.action, self._state)
        if outcome in _ERRORS:
            kind, happened = _ERRORS[outcome]
            raise self._error(kind, f"the deployment {happened}")
        return outcome is Outcome.SUCCEEDED

    async def _find_early(self) -> None:
        """Look for the request right after the action, before other users act.

        A failure is no failure of the action, and must not lose its handle: `wait()` looks again.
        """
        self._begun()
        if self.request_id is None:
            with suppress(RequestError):
                await self._followed.find(self._client, is_lag_over=False)

    def _error(self, kind: type[DeploymentError], message: str) -> DeploymentError:
        state = f", state {self._state}" if self._state else ""
        return kind(
            f"{message} ({self._target}{state})",
            action=self.action,
            environment_id=self.environment_id,
            request_id=self.request_id,
            state=self._state,
            exact=self.exact,
            token=self.token,
        )

    def __repr__(self) -> str:
        """Show action, target and request."""
        return f"<Deployment: {self._target}, request {self.request_id}>"
