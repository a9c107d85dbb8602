"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments.pyi`.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.unset import Unset
    from ..bodies import (
        CancelEnvironmentDeploymentBodyDict,
        CleanFailedJobsBodyDict,
        CloneEnvironmentRequestDict,
        ContainerImageCheckRequestDict,
        CreateEnvironmentRequestDict,
        DeploymentBuildUsageReportRequestDict,
        DockerfileCheckRequestDict,
        EnvironmentEditRequestDict,
        GitFileCheckRequestDict,
        HelmCheckRequestDict,
        HelmDefaultValuesRequestDict,
    )
    from ..models import (
        CancelEnvironmentDeploymentBody,
        CleanFailedJobsBody,
        CleanFailedJobsResponse,
        CloneEnvironmentRequest,
        ContainerImageCheckRequest,
        CreateEnvironmentRequest,
        DatabaseConfiguration,
        DeploymentBuildUsageReportRequest,
        DeploymentBuildUsageReportResponse,
        DeploymentHistoryEnvironment,
        DeploymentHistoryEnvironmentV2,
        DockerfileCheckRequest,
        DockerfileCheckResponse,
        EnvDeploymentStatus,
        Environment,
        EnvironmentEditRequest,
        EnvironmentLog,
        EnvironmentLogs,
        EnvironmentOverviewResponse,
        EnvironmentStats,
        EnvironmentStatus,
        EnvironmentStatuses,
        EnvironmentStatusesWithStages,
        GitFileCheckRequest,
        HelmCheckRequest,
        HelmDefaultValuesRequest,
        Link,
        ListServicesByEnvironmentIdResponseResultsItem,
        QueuedDeploymentRequestWithStages,
        Status,
    )
    from .environments_deployment_rules import EnvironmentsDeploymentRules
    from .environments_environment_variables import EnvironmentsEnvironmentVariables
    from .environments_lifecycle_templates import EnvironmentsLifecycleTemplates
    from .environments_secrets import EnvironmentsSecrets


class Environments(Resource):
    """The methods of `environments`."""

    __slots__ = ()
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

    @property
    def deployment_rules(self) -> EnvironmentsDeploymentRules:
        """The methods of `deployment_rules`."""
        from .environments_deployment_rules import EnvironmentsDeploymentRules

        return EnvironmentsDeploymentRules(self._client)

    @property
    def environment_variables(self) -> EnvironmentsEnvironmentVariables:
        """The methods of `environment_variables`."""
        from .environments_environment_variables import EnvironmentsEnvironmentVariables

        return EnvironmentsEnvironmentVariables(self._client)

    @property
    def lifecycle_templates(self) -> EnvironmentsLifecycleTemplates:
        """The methods of `lifecycle_templates`."""
        from .environments_lifecycle_templates import EnvironmentsLifecycleTemplates

        return EnvironmentsLifecycleTemplates(self._client)

    @property
    def secrets(self) -> EnvironmentsSecrets:
        """The methods of `secrets`."""
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

        Asynchronous: stops what is running and rolls back the service at work; what is deployed
        already stays. Lifecycle jobs are interrupted only when forced. Ends as `CANCELED`, or
        in any final state when the deployment was faster. 409 says that nothing can be
        cancelled.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CancelEnvironmentDeploymentBodyDict`, * if required:
            force_cancel: Left out, the API takes false.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /environment/{environmentId}/cancelDeployment, operation id
        cancelEnvironmentDeployment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/cancelEnvironmentDeployment
        """
        call = self._call(
            "cancelEnvironmentDeployment", {"environmentId": environment_id}, {}, body, fields
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
            registry_d: Named by the document without a definition; `registry_id` is what
            counts.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

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
            refuses; see `errors`.

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
            refuses; see `errors`.

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
            refuses; see `errors`.

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
        call = self._call("cleanFailedJobs", {"environmentId": environment_id}, {}, body, fields)
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
        resources are not copied, and nothing is deployed. 409 says that the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneEnvironmentRequestDict`, * if required:
            cluster_id, mode, name*, project_id
            apply_deployment_rule: Left out, the API takes false.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

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

        The cluster goes into `cluster`; the answer shows it as `cluster_id`. Without one, the
        first matching deployment rule of the project decides, else the default cluster. 409
        says that the name is taken.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CreateEnvironmentRequestDict`, * if required:
            mode, name*
            cluster: Id of the cluster; the answer shows it as `cluster_id`.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
    ) -> None:
        """Delete an environment.

        Irreversible. What was never deployed is gone at once; otherwise deletion runs in the
        background after the answer, and data in databases and storage is lost with it. It is
        over when reading gives 404 (403 for some tokens).

        Args:
            environment_id: Id of the environment.
            skip_reconcile: True leaves the cloud resources alone and removes only the record of
            them.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        DELETE /environment/{environmentId}, operation id deleteEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/deleteEnvironment
        """
        await self._call(
            "deleteEnvironment",
            {"environmentId": environment_id},
            {"skipReconcile": skip_reconcile},
        )

    async def deploy(self, environment_id: str | UUID) -> Status:
        """Deploy an environment.

        Asynchronous: the answer comes at once and may still show the state before. One
        deployment runs at a time in an environment; later requests queue. Follow it through the
        status operations until a final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409 says
        that an operation is already running. Deploying can start cloud resources that cost
        money.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /environment/{environmentId}/deploy, operation id deployEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/deployEnvironment
        """
        answer: Status = await self._call(
            "deployEnvironment", {"environmentId": environment_id}, {}
        )
        return answer

    async def edit(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentEditRequest | EnvironmentEditRequestDict | None = None,
        **fields: Unpack[EnvironmentEditRequestDict],
    ) -> Environment:
        """Edit an environment.

        Replaces the whole object: a member that is left out is reset, not kept. Read it, change
        what should change, and send all of it back. Takes effect with the next deployment.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentEditRequestDict`, * if required:
            mode, name

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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

        A ZIP archive as bytes. With `export_secrets` it holds secrets in clear text.

        Args:
            environment_id: Id of the environment.
            export_secrets: True puts the values of secrets into the export.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
            refuses; see `errors`.

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
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        Follows exactly one request to deploy, whatever else runs in the environment.

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
        """Get the environment status.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/status, operation id getEnvironmentStatus.
        https://api-doc.qovery.com/#tag/Environment-Main-Calls/operation/getEnvironmentStatus
        """
        answer: EnvironmentStatus = await self._call(
            "getEnvironmentStatus", {"environmentId": environment_id}, {}
        )
        return answer

    async def get_statuses(self, environment_id: str | UUID) -> EnvironmentStatuses:
        """Get the environment statuses.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
        """Get the environment statuses with stages.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /project/{projectId}/environment, operation id listEnvironment.
        https://api-doc.qovery.com/#tag/Environments/operation/listEnvironment
        """
        return Pages(self._client, "listEnvironment", {"projectId": project_id}, {})

    def list_database_configurations(
        self, environment_id: str | UUID
    ) -> Pages[DatabaseConfiguration]:
        """List environment database configs.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        Newest first. Give the id of the last entry seen as `start_id` for the entries after it;
        the API does not say whether that entry itself comes again.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.
            start_id: Id of the entry after which the page starts.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        The newest entries, 20 unless `page_size` says otherwise. There is no way to older
        entries but a larger `page_size`.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.
            page_size: How many entries the answer holds at most.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /environment/{environmentId}/log, operation id listEnvironmentLog.
        https://api-doc.qovery.com/#tag/Environment-Logs/operation/listEnvironmentLog
        """
        return Pages(self._client, "listEnvironmentLog", {"environmentId": environment_id}, {})

    def list_deployment_requests(
        self, environment_id: str | UUID
    ) -> Pages[QueuedDeploymentRequestWithStages]:
        """List deployment requests by environment id.

        A list: await it for its first page, or walk it with `async for` to its end.

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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            environment_id: Id of the environment.
            version: Filter by version.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /project/{projectId}/environment/stats, operation id
        getProjectEnvironmentServiceNumber.
        https://api-doc.qovery.com/#tag/Environments/operation/getProjectEnvironmentServiceNumber
        """
        return Pages(
            self._client, "getProjectEnvironmentServiceNumber", {"projectId": project_id}, {}
        )

    def list_status(self, project_id: str | UUID) -> Pages[EnvironmentStatus]:
        """Get the project environments status.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /project/{projectId}/environment/status, operation id getProjectEnvironmentsStatus.
        https://api-doc.qovery.com/#tag/Environments/operation/getProjectEnvironmentsStatus
        """
        return Pages(self._client, "getProjectEnvironmentsStatus", {"projectId": project_id}, {})

    async def redeploy(self, environment_id: str | UUID) -> EnvironmentStatus:
        """Redeploy an environment.

        Asynchronous: applies the present configuration as a rolling update, and may do nothing
        when nothing changed. Ends as `DEPLOYED`, sometimes as `RESTARTED`.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /environment/{environmentId}/redeploy, operation id redeployEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/redeployEnvironment
        """
        answer: EnvironmentStatus = await self._call(
            "redeployEnvironment", {"environmentId": environment_id}, {}
        )
        return answer

    async def stop(self, environment_id: str | UUID) -> EnvironmentStatus:
        """Stop an environment.

        Asynchronous: ends as `STOPPED`. Nothing is deleted, and storage goes on costing money.
        409 says that it is stopped already or that an operation is running.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /environment/{environmentId}/stop, operation id stopEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/stopEnvironment
        """
        answer: EnvironmentStatus = await self._call(
            "stopEnvironment", {"environmentId": environment_id}, {}
        )
        return answer

    async def uninstall(self, environment_id: str | UUID) -> dict[str, Any]:
        """Uninstall an environment.

        Asynchronous and irreversible for data: removes the deployed resources from the cluster
        and keeps the configuration, so that it can be deployed anew.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            refuses; see `errors`.

        POST /environment/{environmentId}/uninstall, operation id uninstallEnvironment.
        https://api-doc.qovery.com/#tag/Environment-Actions/operation/uninstallEnvironment
        """
        answer: dict[str, Any] = await self._call(
            "uninstallEnvironment", {"environmentId": environment_id}, {}
        )
        return answer
