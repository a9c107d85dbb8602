"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `deployment_stages.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class DeploymentStages(Resource):
    """Methods of `deployment_stages`."""

    operations: ClassVar[Mapping[str, str]] = {
        "attach_service": "AttachServiceToDeploymentStage",
        "create": "CreateEnvironmentDeploymentStage",
        "delete": "DeleteDeploymentStage",
        "edit": "EditDeploymentStage",
        "get": "getDeploymentStage",
        "list": "ListEnvironmentDeploymentStage",
        "move_after": "MoveAfterDeploymentStage",
        "move_before": "MoveBeforeDeploymentStage",
    }

    async def attach_service(
        self,
        deployment_stage_id: str | UUID,
        service_id: str | UUID,
        *,
        body: AttachServiceToDeploymentStageBody
        | AttachServiceToDeploymentStageBodyDict
        | None = None,
        **fields: Unpack[AttachServiceToDeploymentStageBodyDict],
    ) -> DeploymentStageResponseList:
        """Attach a service to a deployment stage.

        Args:
            deployment_stage_id: Id of the deployment stage.
            service_id: Id of the service.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AttachServiceToDeploymentStageBodyDict`, * if required:
            is_skipped

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /deploymentStage/{deploymentStageId}/service/{serviceId}, operation id
        AttachServiceToDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/AttachServiceToDeploymentStage
        """
        call = self._call(
            "AttachServiceToDeploymentStage",
            {"deploymentStageId": deployment_stage_id, "serviceId": service_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: DeploymentStageResponseList = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: DeploymentStageRequest | DeploymentStageRequestDict | None = None,
        **fields: Unpack[DeploymentStageRequestDict],
    ) -> DeploymentStageResponse:
        """Create an environment deployment stage.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DeploymentStageRequestDict`, * if required:
            name*
            description: Null is allowed.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        POST /environment/{environmentId}/deploymentStage, operation id
        CreateEnvironmentDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/CreateEnvironmentDeploymentStage
        """
        call = self._call(
            "CreateEnvironmentDeploymentStage", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: DeploymentStageResponse = await call
        return answer

    async def delete(self, deployment_stage_id: str | UUID) -> None:
        """Delete a deployment stage.

        Irreversible. 400: services are still attached to the stage.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /deploymentStage/{deploymentStageId}, operation id DeleteDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/DeleteDeploymentStage
        """
        await self._call("DeleteDeploymentStage", {"deploymentStageId": deployment_stage_id}, {})

    async def edit(
        self,
        deployment_stage_id: str | UUID,
        *,
        body: DeploymentStageRequest | DeploymentStageRequestDict | None = None,
        **fields: Unpack[DeploymentStageRequestDict],
    ) -> DeploymentStageResponse:
        """Edit a deployment stage.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            deployment_stage_id: Id of the deployment stage.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DeploymentStageRequestDict`, * if required:
            name*
            description: Null is allowed.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /deploymentStage/{deploymentStageId}, operation id EditDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/EditDeploymentStage
        """
        call = self._call(
            "EditDeploymentStage", {"deploymentStageId": deployment_stage_id}, {}, body, fields
        )
        del body, fields
        answer: DeploymentStageResponse = await call
        return answer

    async def modify(
        self,
        deployment_stage_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> DeploymentStageResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            deployment_stage_id: Id of the deployment stage.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of DeploymentStageRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "EditDeploymentStage",
            {"deploymentStageId": deployment_stage_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: DeploymentStageResponse = await call
        return answer

    async def get(self, deployment_stage_id: str | UUID) -> DeploymentStageResponse:
        """Get the deployment stage.

        Args:
            deployment_stage_id: Id of the deployment stage.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /deploymentStage/{deploymentStageId}, operation id getDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/getDeploymentStage
        """
        answer: DeploymentStageResponse = await self._call(
            "getDeploymentStage", {"deploymentStageId": deployment_stage_id}, {}
        )
        return answer

    def list(self, environment_id: str | UUID) -> Pages[DeploymentStageResponse]:
        """List environment deployment stages.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/deploymentStage, operation id
        ListEnvironmentDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/ListEnvironmentDeploymentStage
        """
        return Pages(
            self._client, "ListEnvironmentDeploymentStage", {"environmentId": environment_id}, {}
        )

    async def move_after(
        self, deployment_stage_id: str | UUID, stage_id: str | UUID
    ) -> DeploymentStageResponseList:
        """Move a deployment stage after another.

        Args:
            deployment_stage_id: Id of the deployment stage.
            stage_id: Id of the stage.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /deploymentStage/{deploymentStageId}/moveAfter/{stageId}, operation id
        MoveAfterDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/MoveAfterDeploymentStage
        """
        answer: DeploymentStageResponseList = await self._call(
            "MoveAfterDeploymentStage",
            {"deploymentStageId": deployment_stage_id, "stageId": stage_id},
            {},
        )
        return answer

    async def move_before(
        self, deployment_stage_id: str | UUID, stage_id: str | UUID
    ) -> DeploymentStageResponseList:
        """Move a deployment stage before another.

        Args:
            deployment_stage_id: Id of the deployment stage.
            stage_id: Id of the stage.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /deploymentStage/{deploymentStageId}/moveBefore/{stageId}, operation id
        MoveBeforeDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/MoveBeforeDeploymentStage
        """
        answer: DeploymentStageResponseList = await self._call(
            "MoveBeforeDeploymentStage",
            {"deploymentStageId": deployment_stage_id, "stageId": stage_id},
            {},
        )
        return answer
