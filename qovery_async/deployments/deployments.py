"""Deployments of a client: start, resume, find and await them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import anyio

from .._rules.deployment_states import EXPECTED_STATES
from .._rules.deployment_targets import Target, target_of
from .._rules.deployment_tokens import SavedDeployment, id_of, saved_of
from .._rules.hidden import concealing, unshown
from .._rules.json_parts import objects
from .._rules.requests import prepare
from .._rules.service_versions import deploy_all_body
from ..errors import DeploymentErrors, InvalidRequestError, QoveryError
from ..raw import OPERATIONS
from .find import requests_since
from .followed_request import is_readable
from .handle import Deployment, DeploymentResult
from .requests import read
from .start import start
from .watch import notify

if TYPE_CHECKING:
    from .._codec import Operation
    from ..client import AsyncQovery
    from ..models import EnvironmentStatus
    from ..webhooks import WebhookEvent


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

    def resume(self, token: str) -> Deployment[None]:
        """Return the handle that a token is of, also in another process; sends nothing.

            deployment = qovery.deployments.resume(await store.get(key))
            result = await deployment.wait()

        Raises `InvalidRequestError` for a text that is not the token of a deployment, and for the
        token of a later version of this package that this one does not know.
        """
        try:
            saved = saved_of(token)
            if not is_readable(saved.target.kind):
                msg = f"deployments of type {saved.target.kind} are not known to this version"
                raise ValueError(msg)  # noqa: TRY301  # one error for all tokens
        except ValueError as error:
            msg = f"the token cannot be resumed: {error}"
        else:
            return Deployment(self._client, saved, None)
        raise InvalidRequestError(msg)

    async def find(
        self, environment_id: str | UUID, *, action: str, since: datetime
    ) -> Deployment[None] | None:
        """Return the handle of an action on an environment that was sent since a time, or None.

        For a process that died between sending the action and storing the token:

            deployment = await qovery.deployments.find(
                environment_id, action="deploy", since=job.started_at
            )

        `action` is deploy, redeploy, restart, stop, delete or uninstall. Takes the request that
        runs or ran last if it began since then, else the first one in the queue, which has no
        times. The handle is not `exact` if several fit. None if no request fits, or the deployment
        has ended and another one has begun. Sends three requests.

        Raises `InvalidRequestError` for another action, or a time without a time zone.
        """
        if action not in EXPECTED_STATES:
            msg = f"action must be one of {', '.join(EXPECTED_STATES)} (got {action!r})"
            raise InvalidRequestError(msg)
        if since.tzinfo is None:
            msg = "since must have a time zone"
            raise InvalidRequestError(msg)
        found = await requests_since(self._client, environment_id, action, since)
        if not found:
            return None
        target_id = id_of(environment_id)
        saved = SavedDeployment(
            Target(action, "environment", target_id),
            since.timestamp(),
            target_id,
            found[0],
            exact=len(found) == 1,
        )
        return Deployment(self._client, saved, None)

    async def gather(
        self,
        *deployments: Deployment[Any],
        timeout: float | timedelta | None = 1800.0,  # noqa: ASYNC109  # as of wait()
    ) -> list[DeploymentResult]:
        """Wait for several deployments, and return their results in order.

            results = await qovery.deployments.gather(api, web, worker)

        A failure ends no other wait. Raises `DeploymentErrors` at the end, an `ExceptionGroup` of
        all errors in order, if there is any; its `outcomes` has the results, too.
        """
        outcomes: list[DeploymentResult | QoveryError | None] = [None] * len(deployments)

        async def wait(place: int, deployment: Deployment[Any]) -> None:
            try:
                outcomes[place] = await deployment.wait(timeout)
            except QoveryError as error:
                outcomes[place] = error

        async with anyio.create_task_group() as group:
            for place, deployment in enumerate(deployments):
                group.start_soon(wait, place, deployment)
        errors = [outcome for outcome in outcomes if isinstance(outcome, QoveryError)]
        if errors:
            msg = f"{len(errors)} of {len(deployments)} deployments did not end well"
            raised = DeploymentErrors(msg, errors)
            raised._outcomes = cast("list[DeploymentResult | QoveryError]", outcomes)
            raise raised
        return cast("list[DeploymentResult]", outcomes)

    async def deploy_services(
        self,
        environment_id: str | UUID,
        versions: Mapping[str, str | None] | Mapping[UUID, str | None],
    ) -> Deployment[EnvironmentStatus]:
        """Deploy services of an environment in one deployment, each in a version.

            deployment = await qovery.deployments.deploy_services(
                environment_id, {api.id: "3f2c9be", web.id: "v1.4", chart.id: "1.2.0"}
            )

        A version is a commit for what is built from git, a tag for an image, and a chart version
        for a chart of a repository; None deploys the present one. The services are read first, with
        one request. Raises `InvalidRequestError` for a service that is not in the environment, and
        for a version of a database.
        """
        path = {"environmentId": environment_id}
        listed = await read(self._client, "listServicesByEnvironmentId", path)
        services = objects(listed.get("results"))
        given = {str(identifier): version for identifier, version in versions.items()}
        operation = OPERATIONS["deployAllServices"]
        try:
            body = deploy_all_body(services, given)
        except ValueError as error:
            msg = f"deploy_services: {error}"
        else:
            return await self.start(operation, path=path, body=body)
        raise InvalidRequestError(msg, operation_id=operation.operation_id)

    def notify(self, event: WebhookEvent) -> None:
        """Let the waits of an event's environment poll now, in this event loop.

        These are the waits of this client and all its views, with any token.
        The event is a hint, never an outcome: it can be late, repeated or of another deployment.
        """
        environment_id = None if event.environment_id is None else id_of(event.environment_id)
        project_id = None if event.project_id is None else id_of(event.project_id)
        notify(self._client, environment_id, project_id)
