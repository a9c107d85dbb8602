"""Reads the requests of an environment and the state of its services."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from .._rules.deployment_matching import RequestsSeen
from .._rules.deployment_tokens import id_of
from .._rules.json_parts import objects, part
from ..errors import ResponseDecodeError
from ..raw import OPERATIONS

if TYPE_CHECKING:
    from ..client import AsyncQovery

_UUID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


async def read(
    client: AsyncQovery,
    operation_id: str,
    path: Mapping[str, object] | None = None,
    query: Mapping[str, object] | None = None,
) -> dict[str, Any]:
    """Call an operation, and return its response as JSON: members can be missing."""
    response: Any = await client.execute(OPERATIONS[operation_id], path=path, query=query)
    fields: dict[str, Any] = {} if response is None else response.to_dict()
    return fields


async def read_id(
    client: AsyncQovery, operation_id: str, path: Mapping[str, object], *names: str
) -> UUID:
    """Call an operation, and return the id of an object inside its response.

    Raises `ResponseDecodeError` if it is not there.
    """
    found = part(await read(client, operation_id, path), *names).get("id")
    if not isinstance(found, str):
        msg = f"{operation_id}: the response has no {'.'.join(names)}.id"
        raise ResponseDecodeError(msg, operation_id=operation_id)
    return id_of(found)


async def requests_of(client: AsyncQovery, environment_id: UUID) -> RequestsSeen:
    """Return the requests of an environment: two calls, the queue first.

    A request that starts between the calls is then in both, never in neither.
    """
    path = {"environmentId": environment_id}
    queue = await read(client, "listDeploymentRequestByEnvironmentId", path)
    status = await read(client, "getEnvironmentStatus", path)
    return RequestsSeen(
        request_id_in(status), str(status.get("last_deployment_state") or ""), queued_in(queue)
    )


def queued_in(queue: Mapping[str, Any]) -> dict[UUID, str]:
    """Return the trigger action of each request in the response of a queue, by its id."""
    return {
        id_of(part(entry, "identifier")["deployment_request_id"]): str(entry.get("trigger_action"))
        for entry in objects(queue.get("results"))
        if part(entry, "identifier").get("deployment_request_id")
    }


async def states_of(
    client: AsyncQovery, environment_id: UUID, targets: Collection[UUID]
) -> list[str]:
    """Return the states of an environment or of its services, without those that are gone."""
    fields = await read(client, "getEnvironmentStatuses", {"environmentId": environment_id})
    shown = [
        part(fields, "environment"),
        *(one for some in fields.values() for one in objects(some)),
    ]
    ids = {str(target) for target in targets}
    return [str(one.get("state")) for one in shown if one.get("id") in ids]


async def request_state(client: AsyncQovery, request_id: UUID) -> str:
    """Return the state of a request; empty if the response has none."""
    query = {"deploymentRequestId": request_id}
    status = await read(client, "getDeploymentStatusByDeploymentRequestId", query=query)
    return str(status.get("status") or "")


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
