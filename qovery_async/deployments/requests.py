"""Reads the requests of an environment and the state of its services."""

from __future__ import annotations

import re
from collections.abc import Collection
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


async def states_of(
    client: AsyncQovery, environment_id: UUID, targets: Collection[UUID]
) -> list[str]:
    """Return the states of an environment or of its services, without those that are gone."""
    path = {"environmentId": environment_id}
    statuses: Any = await client.execute(OPERATIONS["getEnvironmentStatuses"], path=path)
    fields = statuses.to_dict()
    shown = [fields.pop("environment"), *(one for some in fields.values() for one in some or ())]
    ids = {str(target) for target in targets}
    return [str(one["state"]) for one in shown if one["id"] in ids]


async def request_state(client: AsyncQovery, request_id: UUID) -> str:
    """Return the state of a request; empty if the response has none."""
    query = {"deploymentRequestId": request_id}
    operation = OPERATIONS["getDeploymentStatusByDeploymentRequestId"]
    status: Any = await client.execute(operation, query=query)
    return str(status.status.value) if status.status else ""


def request_id_in(response: Any) -> UUID | None:  # noqa: ANN401  # any operation's response
    """Return the request id of a response; None if it has none."""
    for name in ("deployment_request_id", "deployment_id"):  # blueprints name it differently
        if isinstance(response, dict):  # of an operation without a schema
            found: Any = cast("dict[str, Any]", response).get(name)
        else:
            found = getattr(response, name, None)
        if isinstance(found, UUID):
            return found
        if isinstance(found, str) and _UUID.fullmatch(found):
            return UUID(found)
    return None
