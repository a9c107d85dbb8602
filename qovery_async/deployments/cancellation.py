"""Cancels a deployment, and no other one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

import anyio

from .._rules.deployment_states import outcome_of
from ..errors import ConflictError, NotFoundError
from ..raw import OPERATIONS
from .poll_clock import clock_of
from .requests import request_state, requests_of
from .watch import watch_of

if TYPE_CHECKING:
    from ..client import AsyncQovery
    from .followed import Followed


class DeploymentCancellation(Enum):
    """Outcome of `Deployment.cancel()`."""

    REMOVED = "removed"
    """The request was still queued, and was removed from the queue."""
    CANCELING = "canceling"
    """The request runs and is being canceled; `wait()` tells how it ends."""
    ENDED = "ended"
    """The deployment had ended already, or the API could not cancel it any more."""
    SHARED = "shared"
    """The request is, or may be, that of another action, too; only `force=True` cancels it."""
    UNKNOWN = "unknown"
    """The request is not visible; nothing was sent."""


_Outcome = DeploymentCancellation
_ATTEMPTS = 11
_PAUSE_SECONDS = 3.0


async def cancel(client: AsyncQovery, followed: Followed, *, force: bool) -> DeploymentCancellation:
    """Remove a request from the queue, or cancel the environment's run if it is that request.

    Status and queue show a new request late, so a request that neither shows is looked for again.
    """
    await followed.environment(client)
    if followed.request_id is None:
        await followed.find(client, is_lag_over=True)
    request_id = followed.request_id
    if request_id is None:
        return DeploymentCancellation.UNKNOWN
    is_shared = not followed.exact or watch_of(client).is_shared(request_id)
    if is_shared and not force:
        return DeploymentCancellation.SHARED
    clock = clock_of(client)
    for attempt in range(_ATTEMPTS):
        if attempt:
            await clock.sleep(clock.now() + _PAUSE_SECONDS, anyio.Event())
        outcome = await _try(client, followed, request_id, force=force)
        if outcome is not None:
            return outcome
    return DeploymentCancellation.UNKNOWN


async def _try(
    client: AsyncQovery, followed: Followed, request_id: UUID, *, force: bool
) -> DeploymentCancellation | None:
    """Return the outcome of one attempt; None if neither queue nor status show the request."""
    environment_id = await followed.environment(client)
    seen = await requests_of(client, environment_id)
    if request_id in seen.queued:
        path = {"deploymentRequestId": request_id}
        return await _sent(client, "cancelDeploymentRequest", path, {}, _Outcome.REMOVED)
    if seen.current == request_id and not _is_over(followed, seen.state):
        path, body = {"environmentId": environment_id}, {"force_cancel": force}
        canceling = _Outcome.CANCELING
        if seen.state == "CANCELING":
            return canceling
        return await _sent(client, "cancelEnvironmentDeployment", path, body, canceling) or (
            _Outcome.ENDED
        )
    is_over = _is_over(followed, await request_state(client, request_id))
    return _Outcome.ENDED if is_over else None


def _is_over(followed: Followed, state: str) -> bool:
    return outcome_of(followed.saved.target.action, state) is not None


async def _sent(
    client: AsyncQovery,
    operation_id: str,
    path: Mapping[str, object],
    body: Mapping[str, object],
    outcome: DeploymentCancellation,
) -> DeploymentCancellation | None:
    """Send a cancellation; None if the API could not cancel any more."""
    try:
        await client.execute(OPERATIONS[operation_id], path=path, body=body)
    except (ConflictError, NotFoundError):
        return None
    return outcome
