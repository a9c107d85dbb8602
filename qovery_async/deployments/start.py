"""Starts an action and returns its handle."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from .._codec import loads
from .._rules.deployment_targets import Target, target_of
from .._rules.hidden import concealing, unshown
from .._rules.requests import prepare
from ..errors import InvalidRequestError, RequestError
from .followed_cluster import FollowedCluster, execution_of, organization_of
from .followed_request import FollowedRequest, environment_of
from .handle import Deployment, Followed
from .requests import request_id_in, requests_of

if TYPE_CHECKING:
    from .._codec import Operation
    from .._rules.deployment_matching import RequestsSeen
    from .._rules.prepared_request import PreparedRequest
    from ..client import AsyncQovery


class Deployments:
    """Deployments of a client; `client.deployments`."""

    def __init__(self, client: AsyncQovery) -> None:
        self._client = client

    @concealing
    async def start(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # a model or any JSON
    ) -> Deployment[Any]:
        """Call an operation that starts a deployment, and return its handle.

            deployment = await qovery.deployments.start(
                OPERATIONS["stopEnvironment"], path={"environmentId": environment_id}
            )

        Methods such as `environments.stop()` do the same, with types. Takes the arguments of
        `execute()` and raises the same errors. Raises `InvalidRequestError` for an operation that
        starts no deployment; nothing was sent then.
        """
        body = unshown(body)
        if target_of(operation) is None:
            msg = f"{operation.operation_id} starts no deployment; call it with execute()"
            raise InvalidRequestError(msg, operation_id=operation.operation_id)
        request = prepare(operation, path=path, query=query, body=body)
        del body
        return await start(self._client, operation, path, request)


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
        str(operation.long_running),
        kind.name,
        _id(path[kind.parameter]),
        _selected(request.content) if kind.is_selection else (),
    )
    with client.deadline():
        if kind.name == "cluster":
            organization_id = path.get("organizationId")
            target, before = await _execution_before(client, target, organization_id)
            response = await client._run(operation, request)
            followed: Followed = FollowedCluster(target, before)
        else:
            requests, environment_id = None, None
            if kind.name == "environment":
                environment_id = target.id
            if not kind.has_request_id:
                requests, environment_id = await _requests_before(client, target)
            response = await client._run(operation, request)
            request_id = request_id_in(response)
            followed = FollowedRequest(target, environment_id, request_id, requests)
        deployment = Deployment(client, operation.operation_id, target, response, followed)
        await deployment._find_early()
    return deployment


async def _requests_before(
    client: AsyncQovery, target: Target
) -> tuple[RequestsSeen | None, UUID | None]:
    environment_id = None
    with suppress(RequestError):
        environment_id = await environment_of(client, target)
        return await requests_of(client, environment_id), environment_id
    return None, environment_id


async def _execution_before(
    client: AsyncQovery, target: Target, organization_id: object
) -> tuple[Target, str | None]:
    """Return the target with its organization, and the last execution on the cluster."""
    before = None
    with suppress(RequestError):
        organization_id = organization_id or await organization_of(client, target.id)
        if organization_id is not None:
            target = replace(target, organization_id=_id(organization_id))
        before = await execution_of(client, target)
    return target, before


def _selected(content: bytes | None) -> tuple[UUID, ...]:
    """Return the ids of the services in the body of an operation on several services."""
    body: Any = loads(content) if content else None
    lists = body.values() if isinstance(body, dict) else ()
    ids = chain.from_iterable(one for one in lists if isinstance(one, list))
    return tuple(_id(one) for one in ids if isinstance(one, str))


def _id(value: object) -> UUID:
    """Return an id as models have it: text stays text if it is no UUID."""
    try:
        return UUID(str(value))
    except ValueError:
        return cast("UUID", str(value))
