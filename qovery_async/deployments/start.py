"""Sends an action and returns the handle of its deployment."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from .._codec import loads
from .._rules.deployment_targets import Target, action_of, target_of
from .._rules.deployment_tokens import SavedDeployment, id_of
from .._rules.json_parts import part
from ..errors import RequestError
from .followed_cluster import execution_of, organization_of
from .followed_request import environment_of
from .handle import Deployment
from .poll_clock import clock_of
from .requests import request_id_in, requests_of
from .watch import watch_of

if TYPE_CHECKING:
    from .._codec import Operation
    from .._rules.prepared_request import PreparedRequest
    from ..client import AsyncQovery


async def start(
    client: AsyncQovery, operation: Operation, path: Mapping[str, Any], request: PreparedRequest
) -> Deployment[Any]:
    """Send the request of an action, and return its handle.

    If the response of the operation may have no request id, the requests of the environment are
    read before and after the action. A failure to read them is no failure of the action.
    """
    kind = target_of(operation)
    assert kind is not None  # noqa: S101  # checked by the caller, or by generation
    target = Target(
        action_of(operation, request.target),
        kind.name,
        id_of(path[kind.parameter]),
        _selected(request.content) if kind.is_selection else (),
    )
    saved = SavedDeployment(target, clock_of(client).epoch())
    with client.deadline():
        if kind.name == "cluster":
            saved = await _with_execution(client, saved, path.get("organizationId"))
        elif not kind.has_request_id:
            saved = await _with_requests(client, saved)
        elif kind.name == "environment":
            saved = replace(saved, environment_id=target.id)
        response = await client._run(operation, request)
        request_id = request_id_in(response)
        saved = replace(saved, request_id=request_id, exact=request_id is not None)
        deployment = Deployment(client, saved, response, operation.operation_id)
        await deployment._find_early()
        watch_of(client).note_action(deployment.request_id)
    return deployment


async def _with_requests(client: AsyncQovery, saved: SavedDeployment) -> SavedDeployment:
    """Add the environment, and its requests before the action, as far as they can be read."""
    with suppress(RequestError):
        saved = replace(saved, environment_id=await environment_of(client, saved.target))
        assert saved.environment_id is not None  # noqa: S101  # just read
        saved = replace(saved, before=await requests_of(client, saved.environment_id))
    return saved


async def _with_execution(
    client: AsyncQovery, saved: SavedDeployment, organization_id: object
) -> SavedDeployment:
    """Add the organization of a cluster, and its last execution, as far as they can be read."""
    with suppress(RequestError):
        organization_id = organization_id or await organization_of(client, saved.target.id)
        if organization_id is not None:
            target = replace(saved.target, organization_id=id_of(organization_id))
            saved = replace(saved, target=target)
        saved = replace(saved, execution_before=await execution_of(client, saved.target))
    return saved


def _selected(content: bytes | None) -> tuple[UUID, ...]:
    """Return the ids of the services in the body of an operation on several services."""
    body = part(loads(content) if content else None)
    lists = [cast("list[object]", found) for found in body.values() if isinstance(found, list)]
    return tuple(id_of(one) for found in lists for one in found if isinstance(one, str))
