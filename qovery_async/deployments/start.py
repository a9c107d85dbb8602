"""Starts an action and returns its handle."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._rules.deployment_targets import target_of
from ..errors import InvalidRequestError
from ..raw import OPERATIONS
from .handle import Deployment, Target
from .requests import request_id_in, requests_of

if TYPE_CHECKING:
    from .._codec import Operation
    from ..client import AsyncQovery


class Deployments:
    """Deployments of a client; `client.deployments`."""

    def __init__(self, client: AsyncQovery) -> None:
        self._client = client

    async def start(
        self,
        operation: Operation,
        *,
        path: Mapping[str, Any],
        query: Mapping[str, Any] | None = None,
        body: Any = None,  # noqa: ANN401  # a model or any JSON
    ) -> Deployment[Any]:
        """Call an operation that starts a deployment, and return the handle of its request.

            deployment = await qovery.deployments.start(
                OPERATIONS["stopEnvironment"], path={"environmentId": environment_id}
            )

        Takes the arguments of `execute()`. If the response of the operation may have no request id,
        the queue and the status of the environment are read before the action. An action on a
        service reads the service first.

        Raises the errors of the calls. Raises `InvalidRequestError` for an operation that starts no
        deployment of one environment or service; nothing was sent then.
        """
        kind = target_of(operation)
        if kind is None:
            msg = (
                f"{operation.operation_id} starts no deployment of one environment or service; "
                "call it with execute()"
            )
            raise InvalidRequestError(msg, operation_id=operation.operation_id)
        client = self._client
        if kind.parameter not in path:
            msg = f"{operation.operation_id} needs the path parameter {kind.parameter}"
            raise InvalidRequestError(msg, operation_id=operation.operation_id)
        given = path[kind.parameter]
        environment_id = given
        if kind.name != "environment":
            found: Any = await client.execute(
                OPERATIONS[kind.reading], path={kind.parameter: given}
            )
            environment_id = found.environment.id
        before = None if kind.has_request_id else await requests_of(client, environment_id)
        response = await client.execute(operation, path=path, query=query, body=body)
        # The API has accepted both ids.
        ids = UUID(str(given)), UUID(str(environment_id))
        target = Target(str(operation.long_running), kind, *ids)
        deployment = Deployment(client, target, response, request_id_in(response), before)
        await deployment._find_request_early()
        return deployment
