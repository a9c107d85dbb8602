"""Reads the requests of an environment and the state of its services."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from .._rules.deployment_matching import RequestsSeen
from ..raw import OPERATIONS

if TYPE_CHECKING:
    from ..client import AsyncQovery

_UUID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


async def requests_of(client: AsyncQovery, environment_id: UUID) -> RequestsSeen:
    """Return the requests of an environment: two calls, the queue first.

    A request that starts between the calls is then in both, never in neither.
    """
    path = {"environmentId": environment_id}
    queue = await client.execute(OPERATIONS["listDeploymentRequestByEnvironmentId"], path=path)
    status = await client.execute(OPERATIONS["getEnvironmentStatus"], path=path)
    queued = {
        entry.identifier.deployment_request_id: str(entry.trigger_action.value)
        for entry in queue.results or ()
    }
    return RequestsSeen(request_id_in(status), str(status.last_deployment_state.value), queued)


async def target_state(client: AsyncQovery, environment_id: UUID, target_id: UUID) -> str | None:
    """Return the state of an environment or one of its services; None if the service is gone."""
    path = {"environmentId": environment_id}
    statuses: Any = await client.execute(OPERATIONS["getEnvironmentStatuses"], path=path)
    fields = statuses.to_dict()
    shown = [fields.pop("environment"), *(one for some in fields.values() for one in some or ())]
    return next((one["state"] for one in shown if one["id"] == str(target_id)), None)


async def request_state(client: AsyncQovery, request_id: UUID) -> str:
    """Return the state of a request; empty if the response has none."""
    query = {"deploymentRequestId": request_id}
    operation = OPERATIONS["getDeploymentStatusByDeploymentRequestId"]
    status: Any = await client.execute(operation, query=query)
    return str(status.status.value) if status.status else ""


def request_id_in(response: Any) -> UUID | None:  # noqa: ANN401  # any operation's response
    """Return the request id of a response; None if it has none."""
    if isinstance(response, dict):  # of an operation without a schema
        text: Any = cast("dict[str, Any]", response).get("deployment_request_id")
        return UUID(text) if isinstance(text, str) and _UUID.fullmatch(text) else None
    request_id = getattr(response, "deployment_request_id", None)
    return request_id if isinstance(request_id, UUID) else None
