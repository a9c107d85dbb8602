"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `services.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class Services(Resource):
    """Methods of `services`."""

    operations: ClassVar[Mapping[str, str]] = {
        "delete_selected": "deleteSelectedServices",
        "deploy_all": "deployAllServices",
        "get_deployment_stage": "getServiceDeploymentStage",
        "get_git_webhook_status": "getServiceGitWebhookStatus",
        "get_ingress_deployment_status": "getIngressDeploymentStatus",
        "list_deployment_requests": "listDeploymentRequestByServiceId",
        "restart_selected": "rebootServices",
        "stop_selected": "stopSelectedServices",
        "sync_git_webhook": "syncServiceGitWebhook",
        "uninstall_selected": "uninstallSelectedServices",
    }

    async def delete_selected(
        self,
        environment_id: str | UUID,
        *,
        skip_reconcile: bool | None = None,
        body: EnvironmentServiceIdsAllRequest | EnvironmentServiceIdsAllRequestDict | None = None,
        **fields: Unpack[EnvironmentServiceIdsAllRequestDict],
    ) -> Deployment[None]:
        """Delete selected services of an environment.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.
            skip_reconcile: If true, keep the cloud resources and remove only their record.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentServiceIdsAllRequestDict`, * if required:
            application_ids, container_ids, database_ids, helm_ids, job_ids, terraform_ids

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/service/delete, operation id deleteSelectedServices.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/deleteSelectedServices
        """
        call = self._start(
            "deleteSelectedServices",
            {"environmentId": environment_id},
            {"skipReconcile": skip_reconcile},
            body,
            fields or None,
        )
        del body, fields
        answer: Deployment[None] = await call
        return answer

    async def deploy_all(
        self,
        environment_id: str | UUID,
        *,
        body: DeployAllRequest | DeployAllRequestDict | None = None,
        **fields: Unpack[DeployAllRequestDict],
    ) -> Deployment[EnvironmentStatus]:
        """Deploy all services of an environment.

        Asynchronous, in one deployment. Applications have `application_id`, all other services
        `id`. The commit or tag may be omitted for a service that was deployed before.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DeployAllRequestDict`, * if required:
            applications, containers, databases, helms, jobs, terraforms

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/service/deploy, operation id deployAllServices.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/deployAllServices
        """
        call = self._start(
            "deployAllServices", {"environmentId": environment_id}, {}, body, fields or None
        )
        del body, fields
        answer: Deployment[EnvironmentStatus] = await call
        return answer

    async def get_deployment_stage(self, service_id: str | UUID) -> DeploymentStageResponse:
        """Get the service deployment stage.

        Args:
            service_id: Id of the service.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /service/{serviceId}/deploymentStage, operation id getServiceDeploymentStage.
        https://api-doc.qovery.com/#tag/Deployment-Stage-Main-Calls/operation/getServiceDeploymentStage
        """
        answer: DeploymentStageResponse = await self._call(
            "getServiceDeploymentStage", {"serviceId": service_id}, {}
        )
        return answer

    async def get_git_webhook_status(self, service_id: str | UUID) -> GitWebhookStatusResponse:
        """Get the service Git webhook status.

        Args:
            service_id: Id of the service.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        GET /service/{serviceId}/gitWebhookStatus, operation id getServiceGitWebhookStatus.
        https://api-doc.qovery.com/#tag/Service-Main-Calls/operation/getServiceGitWebhookStatus
        """
        answer: GitWebhookStatusResponse = await self._call(
            "getServiceGitWebhookStatus", {"serviceId": service_id}, {}
        )
        return answer

    async def get_ingress_deployment_status(
        self, service_type: GetIngressDeploymentStatusServiceType | str, service_id: str | UUID
    ) -> IngressDeploymentStatusResponse:
        """Get the ingress deployment status.

        Args:
            service_type: Service type.
            service_id: Id of the service.

        GET /{serviceType}/{serviceId}/ingressDeploymentStatus, operation id
        getIngressDeploymentStatus.
        https://api-doc.qovery.com/#tag/service_status/operation/getIngressDeploymentStatus
        """
        answer: IngressDeploymentStatusResponse = await self._call(
            "getIngressDeploymentStatus", {"serviceType": service_type, "serviceId": service_id}, {}
        )
        return answer

    def list_deployment_requests(
        self, service_id: str | UUID
    ) -> Pages[QueuedDeploymentRequestForService]:
        """List deployment requests by service id.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            service_id: Id of the service.

        GET /service/{serviceId}/deploymentQueue, operation id listDeploymentRequestByServiceId.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/listDeploymentRequestByServiceId
        """
        return Pages(
            self._client, "listDeploymentRequestByServiceId", {"serviceId": service_id}, {}
        )

    async def restart_selected(
        self,
        environment_id: str | UUID,
        *,
        body: RebootServicesRequest | RebootServicesRequestDict | None = None,
        **fields: Unpack[RebootServicesRequestDict],
    ) -> Deployment[Status]:
        """Restart services of an environment.

        Asynchronous: restarts the running pods with the same configuration. The final state is
        `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `RebootServicesRequestDict`, * if required:
            application_ids, container_ids, database_ids

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/service/restart-service, operation id rebootServices.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/rebootServices
        """
        call = self._start(
            "rebootServices", {"environmentId": environment_id}, {}, body, fields or None
        )
        del body, fields
        answer: Deployment[Status] = await call
        return answer

    async def stop_selected(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentServiceIdsAllRequest | EnvironmentServiceIdsAllRequestDict | None = None,
        **fields: Unpack[EnvironmentServiceIdsAllRequestDict],
    ) -> Deployment[None]:
        """Stop selected services of an environment.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentServiceIdsAllRequestDict`, * if required:
            application_ids, container_ids, database_ids, helm_ids, job_ids, terraform_ids

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/service/stop, operation id stopSelectedServices.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/stopSelectedServices
        """
        call = self._start(
            "stopSelectedServices", {"environmentId": environment_id}, {}, body, fields or None
        )
        del body, fields
        answer: Deployment[None] = await call
        return answer

    async def sync_git_webhook(self, service_id: str | UUID) -> GitWebhookStatusResponse:
        """Sync a service Git webhook.

        Args:
            service_id: Id of the service.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            UnprocessableEntityError: the API rejects it; see `errors`.

        POST /service/{serviceId}/gitWebhook/sync, operation id syncServiceGitWebhook.
        https://api-doc.qovery.com/#tag/Service-Main-Calls/operation/syncServiceGitWebhook
        """
        answer: GitWebhookStatusResponse = await self._call(
            "syncServiceGitWebhook", {"serviceId": service_id}, {}
        )
        return answer

    async def uninstall_selected(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentServiceIdsAllRequest | EnvironmentServiceIdsAllRequestDict | None = None,
        **fields: Unpack[EnvironmentServiceIdsAllRequestDict],
    ) -> Deployment[None]:
        """Uninstall selected services of an environment.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentServiceIdsAllRequestDict`, * if required:
            application_ids, container_ids, database_ids, helm_ids, job_ids, terraform_ids

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/service/uninstall, operation id
        uninstallSelectedServices.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/uninstallSelectedServices
        """
        call = self._start(
            "uninstallSelectedServices", {"environmentId": environment_id}, {}, body, fields or None
        )
        del body, fields
        answer: Deployment[None] = await call
        return answer
