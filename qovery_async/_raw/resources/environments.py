"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Environments(Resource):
    """Methods of `environments`."""

    operations: ClassVar[Mapping[str, str]] = {
        "cancel_deployment": "cancelEnvironmentDeployment",
        "check_container_image": "checkContainerImage",
        "check_dockerfile": "checkDockerfile",
        "check_git_file": "checkGitFile",
        "check_helm_repository": "checkHelmRepository",
        "clean_failed_jobs": "cleanFailedJobs",
        "clone": "cloneEnvironment",
        "create": "createEnvironment",
        "create_helm_default_values": "createHelmDefaultValues",
        "delete": "deleteEnvironment",
        "deploy": "deployEnvironment",
        "deploy_all": "deployAllServices",
        "edit": "editEnvironment",
        "export_terraform": "exportEnvironmentConfigurationIntoTerraform",
        "generate_deployment_build_usage_report": "generateDeploymentBuildUsageReport",
        "get": "getEnvironment",
        "get_deployment_status": "getDeploymentStatusByDeploymentRequestId",
        "get_status": "getEnvironmentStatus",
        "get_statuses": "getEnvironmentStatuses",
        "get_statuses_with_stages": "getEnvironmentStatusesWithStages",
        "list": "listEnvironment",
        "list_database_configurations": "listEnvironmentDatabaseConfig",
        "list_deployment_history": "listEnvironmentDeploymentHistory",
        "list_deployment_history_v2": "listEnvironmentDeploymentHistoryV2",
        "list_deployment_logs": "listEnvironmentLog",
        "list_deployment_requests": "listDeploymentRequestByEnvironmentId",
        "list_links": "listEnvironmentServicesLinks",
        "list_logs": "listEnvironmentLogs",
        "list_overviews": "getProjectEnvironmentsOverview",
        "list_services": "listServicesByEnvironmentId",
        "list_stats": "getProjectEnvironmentServiceNumber",
        "list_status": "getProjectEnvironmentsStatus",
        "redeploy": "redeployEnvironment",
        "stop": "stopEnvironment",
        "uninstall": "uninstallEnvironment",
    }

    @resource_property
    def deployment_rules(self) -> EnvironmentsDeploymentRules:
        """Methods of `deployment_rules`."""
        from .environments_deployment_rules import EnvironmentsDeploymentRules

        return EnvironmentsDeploymentRules(self._client)

    @resource_property
    def environment_variables(self) -> EnvironmentsEnvironmentVariables:
        """Methods of `environment_variables`."""
        from .environments_environment_variables import EnvironmentsEnvironmentVariables

        return EnvironmentsEnvironmentVariables(self._client)

    @resource_property
    def lifecycle_templates(self) -> EnvironmentsLifecycleTemplates:
        """Methods of `lifecycle_templates`."""
        from .environments_lifecycle_templates import EnvironmentsLifecycleTemplates

        return EnvironmentsLifecycleTemplates(self._client)

    @resource_property
    def secrets(self) -> EnvironmentsSecrets:
        """Methods of `secrets`."""
        from .environments_secrets import EnvironmentsSecrets

        return EnvironmentsSecrets(self._client)

    async def cancel_deployment(
        self,
        environment_id: str | UUID,
        *,
        body: CancelEnvironmentDeploymentBody | CancelEnvironmentDeploymentBodyDict | None = None,
        **fields: Unpack[CancelEnvironmentDeploymentBodyDict],
    ) -> EnvironmentStatus:
        """Cancel an environment deployment.

        Asynchronous: stops the running deployment and rolls back the service in progress;
        services that are already deployed stay. Lifecycle jobs are interrupted only if forced.
        The final state is `CANCELED`, or another one if the deployment was faster. 409: no
        deployment can be cancelled.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CancelEnvironmentDeploymentBodyDict`, * if required:
            force_cancel: Default: false.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/cancelDeployment, operation id
        cancelEnvironmentDeployment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/cancelEnvironmentDeployment
        """
        call = self._call(
            "cancelEnvironmentDeployment",
            {"environmentId": environment_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentStatus = await call
        return answer

    async def check_container_image(
        self,
        environment_id: str | UUID,
        *,
        body: ContainerImageCheckRequest | ContainerImageCheckRequestDict | None = None,
        **fields: Unpack[ContainerImageCheckRequestDict],
    ) -> dict[str, Any]:
        """Check a container image of an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerImageCheckRequestDict`, * if required:
            image_name*, registry_id, tag*
            registry_d: Not defined by the document; the API reads `registry_id`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/checkContainerImage, operation id checkContainerImage.
        https://api-doc.qovery.com/#tag/Environment/operation/checkContainerImage
        """
        call = self._call(
            "checkContainerImage", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: dict[str, Any] = await call
        return answer

    async def check_dockerfile(
        self,
        environment_id: str | UUID,
        *,
        body: DockerfileCheckRequest | DockerfileCheckRequestDict | None = None,
        **fields: Unpack[DockerfileCheckRequestDict],
    ) -> DockerfileCheckResponse:
        """Check a dockerfile of an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DockerfileCheckRequestDict`, * if required:
            dockerfile_path*, git_repository*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/checkDockerfile, operation id checkDockerfile.
        https://api-doc.qovery.com/#tag/Environment/operation/checkDockerfile
        """
        call = self._call("checkDockerfile", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: DockerfileCheckResponse = await call
        return answer

    async def check_git_file(
        self,
        environment_id: str | UUID,
        *,
        body: GitFileCheckRequest | GitFileCheckRequestDict | None = None,
        **fields: Unpack[GitFileCheckRequestDict],
    ) -> dict[str, Any]:
        """Check a Git file of an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `GitFileCheckRequestDict`, * if required:
            files*, git_repository*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/checkGitFile, operation id checkGitFile.
        https://api-doc.qovery.com/#tag/Environment/operation/checkGitFile
        """
        call = self._call("checkGitFile", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: dict[str, Any] = await call
        return answer

    async def check_helm_repository(
        self,
        environment_id: str | UUID,
        *,
        body: HelmCheckRequest | HelmCheckRequestDict | None = None,
        **fields: Unpack[HelmCheckRequestDict],
    ) -> dict[str, Any]:
        """Check a Helm repository of an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmCheckRequestDict`, * if required:
            git_repository*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/checkHelmRepository, operation id checkHelmRepository.
        https://api-doc.qovery.com/#tag/Environment/operation/checkHelmRepository
        """
        call = self._call(
            "checkHelmRepository", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: dict[str, Any] = await call
        return answer

    async def clean_failed_jobs(
        self,
        environment_id: str | UUID,
        *,
        body: CleanFailedJobsBody | CleanFailedJobsBodyDict | None = None,
        **fields: Unpack[CleanFailedJobsBodyDict],
    ) -> CleanFailedJobsResponse:
        """Clean failed jobs of an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CleanFailedJobsBodyDict`, * if required:
            job_ids

        POST /environment/{environmentId}/cleanFailedJobs, operation id cleanFailedJobs.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/cleanFailedJobs
        """
        call = self._call(
            "cleanFailedJobs", {"environmentId": environment_id}, {}, body, fields or None
        )
        del body, fields
        answer: CleanFailedJobsResponse = await call
        return answer

    async def clone(
        self,
        environment_id: str | UUID,
        *,
        body: CloneEnvironmentRequest | CloneEnvironmentRequestDict | None = None,
        **fields: Unpack[CloneEnvironmentRequestDict],
    ) -> Environment:
        """Clone an environment.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneEnvironmentRequestDict`, * if required:
            cluster_id, mode, name*, project_id
            apply_deployment_rule: Default: false.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/clone, operation id cloneEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/cloneEnvironment
        """
        call = self._call("cloneEnvironment", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: Environment = await call
        return answer

    async def create(
        self,
        project_id: str | UUID,
        *,
        body: CreateEnvironmentRequest | CreateEnvironmentRequestDict | None = None,
        **fields: Unpack[CreateEnvironmentRequestDict],
    ) -> Environment:
        """Create an environment in a project.

        The field `cluster` is `cluster_id` in the response. If omitted, the first matching
        deployment rule of the project applies, else the default cluster. 409: the name is
        taken.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CreateEnvironmentRequestDict`, * if required:
            mode, name*
            cluster: Id of the cluster; `cluster_id` in the response.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /project/{projectId}/environment, operation id createEnvironment.
        https://api-doc.qovery.com/#tag/Environments/operation/createEnvironment
        """
        call = self._call("createEnvironment", {"projectId": project_id}, {}, body, fields)
        del body, fields
        answer: Environment = await call
        return answer

    async def create_helm_default_values(
        self,
        environment_id: str | UUID,
        *,
        body: HelmDefaultValuesRequest | HelmDefaultValuesRequestDict | None = None,
        **fields: Unpack[HelmDefaultValuesRequestDict],
    ) -> str:
        """Create Helm default values in an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmDefaultValuesRequestDict`, * if required:
            source*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        POST /environment/{environmentId}/helmDefaultValues, operation id
        createHelmDefaultValues.
        https://api-doc.qovery.com/#tag/Helms/operation/createHelmDefaultValues
        """
        call = self._call(
            "createHelmDefaultValues", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: str = await call
        return answer

    async def delete(
        self, environment_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]:
        """Delete an environment.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /environment/{environmentId}, operation id deleteEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/deleteEnvironment
        """
        answer: Deployment[None] = await self._start(
            "deleteEnvironment",
            {"environmentId": environment_id},
            {"skipReconcile": skip_reconcile},
        )
        return answer

    async def deploy(self, environment_id: str | UUID) -> Deployment[Status]:
        """Deploy an environment.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/deploy, operation id deployEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/deployEnvironment
        """
        answer: Deployment[Status] = await self._start(
            "deployEnvironment", {"environmentId": environment_id}, {}
        )
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

    async def edit(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentEditRequest | EnvironmentEditRequestDict | None = None,
        **fields: Unpack[EnvironmentEditRequestDict],
    ) -> Environment:
        """Edit an environment.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentEditRequestDict`, * if required:
            mode, name

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /environment/{environmentId}, operation id editEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/editEnvironment
        """
        call = self._call("editEnvironment", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: Environment = await call
        return answer

    async def modify(
        self,
        environment_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Environment:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            environment_id: Id of the environment.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editEnvironment", {"environmentId": environment_id}, {}, changes, unmodified_since
        )
        del changes
        answer: Environment = await call
        return answer

    async def export_terraform(
        self, environment_id: str | UUID, *, export_secrets: bool | None = None
    ) -> bytes:
        """Export an environment configuration into Terraform service.

        A ZIP archive as bytes. With `export_secrets` it contains secrets in clear text.

        Args:
            environment_id: Id of the environment.
            export_secrets: If true, the export contains the values of secrets.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/terraformExport, operation id
        exportEnvironmentConfigurationIntoTerraform.
        https://api-doc.qovery.com/#tag/Environment-Export/operation/exportEnvironmentConfigurationIntoTerraform
        """
        answer: bytes = await self._call(
            "exportEnvironmentConfigurationIntoTerraform",
            {"environmentId": environment_id},
            {"exportSecrets": export_secrets},
        )
        return answer

    async def generate_deployment_build_usage_report(
        self,
        environment_id: str | UUID,
        *,
        body: DeploymentBuildUsageReportRequest
        | DeploymentBuildUsageReportRequestDict
        | None = None,
        **fields: Unpack[DeploymentBuildUsageReportRequestDict],
    ) -> DeploymentBuildUsageReportResponse:
        """Generate a deployment build usage report of an environment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `DeploymentBuildUsageReportRequestDict`, * if required:
            report_expiration_in_seconds*
            execution_id*: Not a UUID: an id, a dash and epoch seconds.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/deploymentBuildUsageReport, operation id
        generateDeploymentBuildUsageReport.
        https://api-doc.qovery.com/#tag/Environment-Deployment-History/operation/generateDeploymentBuildUsageReport
        """
        call = self._call(
            "generateDeploymentBuildUsageReport",
            {"environmentId": environment_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: DeploymentBuildUsageReportResponse = await call
        return answer

    async def get(self, environment_id: str | UUID) -> Environment:
        """Get the environment.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}, operation id getEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/getEnvironment
        """
        answer: Environment = await self._call(
            "getEnvironment", {"environmentId": environment_id}, {}
        )
        return answer

    async def get_deployment_status(
        self, *, deployment_request_id: str | UUID
    ) -> EnvDeploymentStatus:
        """Get the deployment status by deployment request id.

        Status of one deployment request, regardless of others in the environment.

        Args:
            deployment_request_id: Id of a deployment request.

        GET /environment/deploymentStatus, operation id
        getDeploymentStatusByDeploymentRequestId.
        https://api-doc.qovery.com/#tag/environment/operation/getDeploymentStatusByDeploymentRequestId
        """
        answer: EnvDeploymentStatus = await self._call(
            "getDeploymentStatusByDeploymentRequestId",
            {},
            {"deploymentRequestId": deployment_request_id},
        )
        return answer

    async def get_status(self, environment_id: str | UUID) -> EnvironmentStatus:
        """Get the state of the environment as a whole, without its services.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/status, operation id getEnvironmentStatus.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/getEnvironmentStatus
        """
        answer: EnvironmentStatus = await self._call(
            "getEnvironmentStatus", {"environmentId": environment_id}, {}
        )
        return answer

    async def get_statuses(self, environment_id: str | UUID) -> EnvironmentStatuses:
        """Get the states of the environment and of each of its services, by kind of service.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/statuses, operation id getEnvironmentStatuses.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/getEnvironmentStatuses
        """
        answer: EnvironmentStatuses = await self._call(
            "getEnvironmentStatuses", {"environmentId": environment_id}, {}
        )
        return answer

    async def get_statuses_with_stages(
        self, environment_id: str | UUID
    ) -> EnvironmentStatusesWithStages:
        """Get the states of the environment and of each of its services, by deployment stage.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/statusesWithStages, operation id
        getEnvironmentStatusesWithStages.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/getEnvironmentStatusesWithStages
        """
        answer: EnvironmentStatusesWithStages = await self._call(
            "getEnvironmentStatusesWithStages", {"environmentId": environment_id}, {}
        )
        return answer

    def list(self, project_id: str | UUID) -> Pages[Environment]:
        """List the environments of a project.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/environment, operation id listEnvironment.
        https://api-doc.qovery.com/#tag/Environments/operation/listEnvironment
        """
        return Pages(self._client, "listEnvironment", {"projectId": project_id}, {})

    def list_database_configurations(
        self, environment_id: str | UUID
    ) -> Pages[DatabaseConfiguration]:
        """List environment database configs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/databaseConfiguration, operation id
        listEnvironmentDatabaseConfig.
        https://api-doc.qovery.com/#tag/Databases/operation/listEnvironmentDatabaseConfig
        """
        return Pages(
            self._client, "listEnvironmentDatabaseConfig", {"environmentId": environment_id}, {}
        )

    def list_deployment_history(
        self, environment_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[DeploymentHistoryEnvironment]:
        """List environment deployment history.

        Newest first. `start_id` is the id of an entry; the page has the entries after it. The
        API does not document whether it repeats that entry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/deploymentHistory, operation id
        listEnvironmentDeploymentHistory.
        https://api-doc.qovery.com/#tag/Environment-Deployment-History/operation/listEnvironmentDeploymentHistory
        """
        return Pages(
            self._client,
            "listEnvironmentDeploymentHistory",
            {"environmentId": environment_id},
            {"startId": start_id},
        )

    def list_deployment_history_v2(
        self, environment_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryEnvironmentV2]:
        """List environment deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/deploymentHistoryV2, operation id
        listEnvironmentDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Environment-Deployment-History/operation/listEnvironmentDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listEnvironmentDeploymentHistoryV2",
            {"environmentId": environment_id},
            {"pageSize": page_size},
        )

    def list_deployment_logs(self, environment_id: str | UUID) -> Pages[EnvironmentLog]:
        """List environment logs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/log, operation id listEnvironmentLog.
        https://api-doc.qovery.com/#tag/Environment-Logs/operation/listEnvironmentLog
        """
        return Pages(self._client, "listEnvironmentLog", {"environmentId": environment_id}, {})

    def list_deployment_requests(
        self, environment_id: str | UUID
    ) -> Pages[QueuedDeploymentRequestWithStages]:
        """List deployment requests by environment id.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        GET /environment/{environmentId}/deploymentQueue, operation id
        listDeploymentRequestByEnvironmentId.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/listDeploymentRequestByEnvironmentId
        """
        return Pages(
            self._client,
            "listDeploymentRequestByEnvironmentId",
            {"environmentId": environment_id},
            {},
        )

    def list_links(self, environment_id: str | UUID) -> Pages[Link]:
        """List environment services links.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/link, operation id listEnvironmentServicesLinks.
        https://api-doc.qovery.com/#tag/Environment/operation/listEnvironmentServicesLinks
        """
        return Pages(
            self._client, "listEnvironmentServicesLinks", {"environmentId": environment_id}, {}
        )

    def list_logs(
        self, environment_id: str | UUID, *, version: str | None = None
    ) -> Pages[EnvironmentLogs]:
        """List environment logs.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.
            version: Filter by version.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/logs, operation id listEnvironmentLogs.
        https://api-doc.qovery.com/#tag/Environment-Logs/operation/listEnvironmentLogs
        """
        return Pages(
            self._client,
            "listEnvironmentLogs",
            {"environmentId": environment_id},
            {"version": version},
        )

    def list_overviews(self, project_id: str | UUID) -> Pages[EnvironmentOverviewResponse]:
        """Get the project environments overview.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/environment/overview, operation id
        getProjectEnvironmentsOverview.
        https://api-doc.qovery.com/#tag/Environments/operation/getProjectEnvironmentsOverview
        """
        return Pages(self._client, "getProjectEnvironmentsOverview", {"projectId": project_id}, {})

    def list_services(
        self, environment_id: str | UUID
    ) -> Pages[ListServicesByEnvironmentIdResponseResultsItem]:
        """List services by environment id.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        GET /environment/{environmentId}/services, operation id listServicesByEnvironmentId.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/listServicesByEnvironmentId
        """
        return Pages(
            self._client, "listServicesByEnvironmentId", {"environmentId": environment_id}, {}
        )

    def list_stats(self, project_id: str | UUID) -> Pages[EnvironmentStats]:
        """Get the project environment service number.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/environment/stats, operation id
        getProjectEnvironmentServiceNumber.
        https://api-doc.qovery.com/#tag/Environments/operation/getProjectEnvironmentServiceNumber
        """
        return Pages(
            self._client, "getProjectEnvironmentServiceNumber", {"projectId": project_id}, {}
        )

    def list_status(self, project_id: str | UUID) -> Pages[EnvironmentStatus]:
        """List the states of all environments of a project, without their services.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/environment/status, operation id getProjectEnvironmentsStatus.
        https://api-doc.qovery.com/#tag/Environments/operation/getProjectEnvironmentsStatus
        """
        return Pages(self._client, "getProjectEnvironmentsStatus", {"projectId": project_id}, {})

    async def redeploy(self, environment_id: str | UUID) -> Deployment[EnvironmentStatus]:
        """Redeploy an environment.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/redeploy, operation id redeployEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/redeployEnvironment
        """
        answer: Deployment[EnvironmentStatus] = await self._start(
            "redeployEnvironment", {"environmentId": environment_id}, {}
        )
        return answer

    async def stop(self, environment_id: str | UUID) -> Deployment[EnvironmentStatus]:
        """Stop an environment.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/stop, operation id stopEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/stopEnvironment
        """
        answer: Deployment[EnvironmentStatus] = await self._start(
            "stopEnvironment", {"environmentId": environment_id}, {}
        )
        return answer

    async def uninstall(self, environment_id: str | UUID) -> Deployment[dict[str, Any]]:
        """Uninstall an environment.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/uninstall, operation id uninstallEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/uninstallEnvironment
        """
        answer: Deployment[dict[str, Any]] = await self._start(
            "uninstallEnvironment", {"environmentId": environment_id}, {}
        )
        return answer
