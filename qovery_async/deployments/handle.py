"""Handle of a deployment.

`wait()` polls the state of the request at background priority (see `_rules.poll_schedule`). Failed
polls are retried until the timeout; they never decide the outcome.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from math import inf
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

import anyio

from .._rules.deployment_changes import SeenStates
from .._rules.deployment_failures import described
from .._rules.deployment_states import Outcome, outcome_of
from .._rules.deployment_tokens import token_of
from ..errors import (
    DeploymentCanceled,
    DeploymentError,
    DeploymentFailed,
    DeploymentSuperseded,
    DeploymentTimeout,
    NotFoundError,
    PermissionDeniedError,
    RequestError,
)
from ..settings import checked_seconds
from .cancellation import DeploymentCancellation, cancel
from .changes import DeploymentChanges
from .failures import failures_of
from .followed import followed_of
from .poll_clock import clock_of
from .polling import Polling

if TYPE_CHECKING:
    from .._rules.deployment_changes import View
    from .._rules.deployment_tokens import SavedDeployment
    from ..client import AsyncQovery
    from .poll_clock import PollClock
    from .watch import Watch

T_co = TypeVar("T_co", covariant=True)

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


class Deployment(Generic[T_co]):
    """Handle of the deployment that an action started.

    Attributes:
        action: deploy, redeploy, restart, stop, delete or uninstall.
        target_id: Environment, service or cluster; for selected services, their environment.
    """

    def __init__(
        self,
        client: AsyncQovery,
        saved: SavedDeployment,
        response: T_co,
        operation_id: str | None = None,
    ) -> None:
        target = saved.target
        self._client = client.with_options(priority="background")
        self._operation_id = operation_id
        self._target = target
        self._followed = followed_of(saved)
        self._sent_at: float | None = None
        self._state = ""
        self._response = response
        self.action: str = target.action
        self.target_id: UUID = target.id

    @property
    def response(self) -> T_co:
        """Result of the action, as `execute()` returns it; None if it has no body."""
        return self._response

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
        polling = Polling(self, in_detail=False, seconds=inf if seconds is None else seconds)
        with anyio.move_on_after(seconds):
            while await polling.next_view() is not None:
                pass
            if polling.is_over:
                return await self._ended()
        msg = f"the deployment did not end within {seconds:g} s"
        raise self._error(DeploymentTimeout, msg)

    def changes(self) -> DeploymentChanges:
        """Return the changes of the environment, its stages, services and their steps.

            async for change in deployment.changes():
                print(change.kind, change.name, change.state)

        Each change is reported once and in order; see `DeploymentChanges`.
        """
        return DeploymentChanges(self, SeenStates(self._owner))

    async def cancel(self, *, force: bool = False) -> DeploymentCancellation:
        """Cancel this deployment, and no other one; return what happened.

        A queued request is removed. The run of the environment is canceled only if it is this one
        at that moment; the services in progress are rolled back. That the deployment had ended is
        an outcome, not an error. `force` interrupts lifecycle jobs, too, and cancels a request that
        is shared: the API merges queued requests of one user with the same action. Of actions of
        other processes only `exact` tells.

        Raises `InvalidRequestError` for an action on a cluster, which cannot be canceled.
        """
        return await cancel(self._client, self._followed, force=force)

    @property
    def _owner(self) -> str:
        saved = self._followed.saved
        return f"{self._target} {saved.request_id or saved.execution or saved.sent_at}"

    def _begun(self, clock: PollClock) -> float:
        """Return when the action was sent, in the time of a clock."""
        if self._sent_at is None:
            age = max(clock.epoch() - self._followed.saved.sent_at, 0.0)
            self._sent_at = clock.now() - age
        return self._sent_at

    async def _view(self, watch: Watch, *, is_lag_over: bool, in_detail: bool) -> View | None:
        """Return what a poll shows; None if nothing can be seen yet."""
        try:
            view = await self._followed.view(
                self._client, watch, is_lag_over=is_lag_over, in_detail=in_detail
            )
        except (NotFoundError, PermissionDeniedError) as error:
            # A new request may not be visible yet. A deleted target is gone, not its request.
            if not is_lag_over or self.action == "delete":
                return None
            if isinstance(error, PermissionDeniedError):
                raise
            msg = "the request or its environment is gone"
            raise self._error(DeploymentSuperseded, msg) from error
        self._state = view.state
        return view

    async def _ended(self) -> DeploymentResult:
        """Return the result of a deployment that has ended; raise if it has not ended well."""
        outcome = outcome_of(self.action, self._state)
        if outcome in _ERRORS:
            kind, happened = _ERRORS[outcome]
            error = self._error(kind, f"the deployment {happened}")
            if isinstance(error, DeploymentFailed):
                error._failures = await failures_of(self._client, self._followed)
                error.args = ("".join([error.args[0], *map(described, error.failures)]),)
            raise error
        return DeploymentResult(
            self.action,
            self.target_id,
            self.environment_id,
            self.request_id,
            self._state,
            self.exact,
        )

    async def _find_early(self) -> None:
        """Look for the request right after the action, before other users act.

        A failure is no failure of the action, and must not lose its handle: `wait()` looks again.
        """
        self._begun(clock_of(self._client))
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
