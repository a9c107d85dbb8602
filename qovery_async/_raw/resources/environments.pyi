"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import (
    CancelEnvironmentDeploymentBodyDict,
    CleanFailedJobsBodyDict,
    CloneEnvironmentRequestDict,
    ContainerImageCheckRequestDict,
    CreateEnvironmentModeEnumText,
    CreateEnvironmentRequestDict,
    DeployAllRequestDict,
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
    CreateEnvironmentModeEnum,
    CreateEnvironmentRequest,
    DatabaseConfiguration,
    DeployAllRequest,
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
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def deployment_rules(self) -> EnvironmentsDeploymentRules: ...
    @resource_property
    def environment_variables(self) -> EnvironmentsEnvironmentVariables: ...
    @resource_property
    def lifecycle_templates(self) -> EnvironmentsLifecycleTemplates: ...
    @resource_property
    def secrets(self) -> EnvironmentsSecrets: ...
    @overload
    async def cancel_deployment(
        self,
        environment_id: str | UUID,
        *,
        body: CancelEnvironmentDeploymentBody | CancelEnvironmentDeploymentBodyDict | None = None,
    ) -> EnvironmentStatus: ...
    @overload
    async def cancel_deployment(
        self, environment_id: str | UUID, **fields: Unpack[CancelEnvironmentDeploymentBodyDict]
    ) -> EnvironmentStatus: ...
    @overload
    async def check_container_image(
        self,
        environment_id: str | UUID,
        *,
        body: ContainerImageCheckRequest | ContainerImageCheckRequestDict,
    ) -> dict[str, Any]: ...
    @overload
    async def check_container_image(
        self, environment_id: str | UUID, **fields: Unpack[ContainerImageCheckRequestDict]
    ) -> dict[str, Any]: ...
    @overload
    async def check_dockerfile(
        self,
        environment_id: str | UUID,
        *,
        body: DockerfileCheckRequest | DockerfileCheckRequestDict,
    ) -> DockerfileCheckResponse: ...
    @overload
    async def check_dockerfile(
        self, environment_id: str | UUID, **fields: Unpack[DockerfileCheckRequestDict]
    ) -> DockerfileCheckResponse: ...
    @overload
    async def check_git_file(
        self, environment_id: str | UUID, *, body: GitFileCheckRequest | GitFileCheckRequestDict
    ) -> dict[str, Any]: ...
    @overload
    async def check_git_file(
        self, environment_id: str | UUID, **fields: Unpack[GitFileCheckRequestDict]
    ) -> dict[str, Any]: ...
    @overload
    async def check_helm_repository(
        self, environment_id: str | UUID, *, body: HelmCheckRequest | HelmCheckRequestDict
    ) -> dict[str, Any]: ...
    @overload
    async def check_helm_repository(
        self, environment_id: str | UUID, **fields: Unpack[HelmCheckRequestDict]
    ) -> dict[str, Any]: ...
    @overload
    async def clean_failed_jobs(
        self,
        environment_id: str | UUID,
        *,
        body: CleanFailedJobsBody | CleanFailedJobsBodyDict | None = None,
    ) -> CleanFailedJobsResponse: ...
    @overload
    async def clean_failed_jobs(
        self, environment_id: str | UUID, **fields: Unpack[CleanFailedJobsBodyDict]
    ) -> CleanFailedJobsResponse: ...
    @overload
    async def clone(
        self,
        environment_id: str | UUID,
        *,
        body: CloneEnvironmentRequest | CloneEnvironmentRequestDict,
    ) -> Environment: ...
    @overload
    async def clone(
        self, environment_id: str | UUID, **fields: Unpack[CloneEnvironmentRequestDict]
    ) -> Environment: ...
    @overload
    async def create(
        self,
        project_id: str | UUID,
        *,
        body: CreateEnvironmentRequest | CreateEnvironmentRequestDict,
    ) -> Environment: ...
    @overload
    async def create(
        self, project_id: str | UUID, **fields: Unpack[CreateEnvironmentRequestDict]
    ) -> Environment: ...
    @overload
    async def create_helm_default_values(
        self,
        environment_id: str | UUID,
        *,
        body: HelmDefaultValuesRequest | HelmDefaultValuesRequestDict,
    ) -> str: ...
    @overload
    async def create_helm_default_values(
        self, environment_id: str | UUID, **fields: Unpack[HelmDefaultValuesRequestDict]
    ) -> str: ...
    async def delete(
        self, environment_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]: ...
    async def deploy(self, environment_id: str | UUID) -> Deployment[Status]: ...
    @overload
    async def deploy_all(
        self,
        environment_id: str | UUID,
        *,
        body: DeployAllRequest | DeployAllRequestDict | None = None,
    ) -> Deployment[EnvironmentStatus]: ...
    @overload
    async def deploy_all(
        self, environment_id: str | UUID, **fields: Unpack[DeployAllRequestDict]
    ) -> Deployment[EnvironmentStatus]: ...
    @overload
    async def edit(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentEditRequest | EnvironmentEditRequestDict,
    ) -> Environment: ...
    @overload
    async def edit(
        self, environment_id: str | UUID, **fields: Unpack[EnvironmentEditRequestDict]
    ) -> Environment: ...
    async def modify(
        self,
        environment_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        mode: CreateEnvironmentModeEnum | CreateEnvironmentModeEnumText | Unset = ...,
        name: str | Unset = ...,
    ) -> Environment: ...
    async def export_terraform(
        self, environment_id: str | UUID, *, export_secrets: bool | None = None
    ) -> bytes: ...
    @overload
    async def generate_deployment_build_usage_report(
        self,
        environment_id: str | UUID,
        *,
        body: DeploymentBuildUsageReportRequest | DeploymentBuildUsageReportRequestDict,
    ) -> DeploymentBuildUsageReportResponse: ...
    @overload
    async def generate_deployment_build_usage_report(
        self, environment_id: str | UUID, **fields: Unpack[DeploymentBuildUsageReportRequestDict]
    ) -> DeploymentBuildUsageReportResponse: ...
    async def get(self, environment_id: str | UUID) -> Environment: ...
    async def get_deployment_status(
        self, *, deployment_request_id: str | UUID
    ) -> EnvDeploymentStatus: ...
    async def get_status(self, environment_id: str | UUID) -> EnvironmentStatus: ...
    async def get_statuses(self, environment_id: str | UUID) -> EnvironmentStatuses: ...
    async def get_statuses_with_stages(
        self, environment_id: str | UUID
    ) -> EnvironmentStatusesWithStages: ...
    def list(self, project_id: str | UUID) -> Pages[Environment]: ...
    def list_database_configurations(
        self, environment_id: str | UUID
    ) -> Pages[DatabaseConfiguration]: ...
    def list_deployment_history(
        self, environment_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[DeploymentHistoryEnvironment]: ...
    def list_deployment_history_v2(
        self, environment_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryEnvironmentV2]: ...
    def list_deployment_logs(self, environment_id: str | UUID) -> Pages[EnvironmentLog]: ...
    def list_deployment_requests(
        self, environment_id: str | UUID
    ) -> Pages[QueuedDeploymentRequestWithStages]: ...
    def list_links(self, environment_id: str | UUID) -> Pages[Link]: ...
    def list_logs(
        self, environment_id: str | UUID, *, version: str | None = None
    ) -> Pages[EnvironmentLogs]: ...
    def list_overviews(self, project_id: str | UUID) -> Pages[EnvironmentOverviewResponse]: ...
    def list_services(
        self, environment_id: str | UUID
    ) -> Pages[ListServicesByEnvironmentIdResponseResultsItem]: ...
    def list_stats(self, project_id: str | UUID) -> Pages[EnvironmentStats]: ...
    def list_status(self, project_id: str | UUID) -> Pages[EnvironmentStatus]: ...
    async def redeploy(self, environment_id: str | UUID) -> Deployment[EnvironmentStatus]: ...
    async def stop(self, environment_id: str | UUID) -> Deployment[EnvironmentStatus]: ...
    async def uninstall(self, environment_id: str | UUID) -> Deployment[dict[str, Any]]: ...
