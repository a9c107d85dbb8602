"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import (
    CloneServiceRequestDict,
    CpuArchitectureEnumText,
    HealthcheckDict,
    JobAdvancedSettingsDict,
    JobDeployRequestDict,
    JobRequestDict,
    JobRequestScheduleDict,
    JobRequestSourceDict,
    OrganizationJobAutoDeployRequestDict,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
)
from ..models import (
    CleanFailedJobResponse,
    CloneServiceRequest,
    Commit,
    CpuArchitectureEnum,
    DeploymentHistoryJobResponse,
    DeploymentHistoryService,
    Healthcheck,
    JobAdvancedSettings,
    JobDeployRequest,
    JobForceEvent,
    JobRequest,
    JobRequestSchedule,
    JobRequestSource,
    JobResponse,
    OrganizationJobAutoDeployRequest,
    ReferenceObjectStatus,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    Status,
)
from .jobs_deployment_restrictions import JobsDeploymentRestrictions
from .jobs_environment_variables import JobsEnvironmentVariables
from .jobs_secrets import JobsSecrets

class Jobs(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def deployment_restrictions(self) -> JobsDeploymentRestrictions: ...
    @resource_property
    def environment_variables(self) -> JobsEnvironmentVariables: ...
    @resource_property
    def secrets(self) -> JobsSecrets: ...
    @overload
    async def auto_deploy(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationJobAutoDeployRequest | OrganizationJobAutoDeployRequestDict | None = None,
    ) -> Status: ...
    @overload
    async def auto_deploy(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationJobAutoDeployRequestDict]
    ) -> Status: ...
    async def clean_failed_job(self, job_id: str | UUID) -> CleanFailedJobResponse: ...
    @overload
    async def clone(
        self, job_id: str | UUID, *, body: CloneServiceRequest | CloneServiceRequestDict
    ) -> JobResponse: ...
    @overload
    async def clone(
        self, job_id: str | UUID, **fields: Unpack[CloneServiceRequestDict]
    ) -> JobResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: JobRequest | JobRequestDict
    ) -> JobResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[JobRequestDict]
    ) -> JobResponse: ...
    async def delete(
        self, job_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]: ...
    @overload
    async def deploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
        body: JobDeployRequest | JobDeployRequestDict | None = None,
    ) -> Deployment[Status]: ...
    @overload
    async def deploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
        **fields: Unpack[JobDeployRequestDict],
    ) -> Deployment[Status]: ...
    @overload
    async def edit(
        self, job_id: str | UUID, *, body: JobRequest | JobRequestDict
    ) -> JobResponse: ...
    @overload
    async def edit(self, job_id: str | UUID, **fields: Unpack[JobRequestDict]) -> JobResponse: ...
    async def modify(
        self,
        job_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        annotations_groups: Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
        | Unset = ...,
        auto_deploy: bool | None | Unset = ...,
        auto_preview: bool | Unset = ...,
        cpu: int | Unset = ...,
        cpu_architecture: CpuArchitectureEnum | CpuArchitectureEnumText | None | Unset = ...,
        description: str | Unset = ...,
        ephemeral_storage_in_gib: int | Unset = ...,
        gpu: int | Unset = ...,
        healthchecks: Healthcheck | HealthcheckDict | Unset = ...,
        icon_uri: str | Unset = ...,
        labels_groups: Sequence[ServiceLabelRequest | ServiceLabelRequestDict] | Unset = ...,
        max_duration_seconds: int | Unset = ...,
        max_nb_restart: int | Unset = ...,
        memory: int | Unset = ...,
        name: str | Unset = ...,
        port: int | None | Unset = ...,
        schedule: JobRequestSchedule | JobRequestScheduleDict | Unset = ...,
        source: JobRequestSource | JobRequestSourceDict | Unset = ...,
    ) -> JobResponse: ...
    async def edit_advanced_settings(
        self, job_id: str | UUID, *, body: JobAdvancedSettings | JobAdvancedSettingsDict
    ) -> JobAdvancedSettings: ...
    async def modify_advanced_settings(
        self, job_id: str | UUID, **changes: Any
    ) -> JobAdvancedSettings: ...
    async def get(self, job_id: str | UUID) -> JobResponse: ...
    async def get_advanced_settings(self, job_id: str | UUID) -> JobAdvancedSettings: ...
    async def get_status(self, job_id: str | UUID) -> Status: ...
    def list(
        self, environment_id: str | UUID, *, to_update: bool | None = None
    ) -> Pages[JobResponse]: ...
    def list_commits(
        self,
        job_id: str | UUID,
        *,
        git_commit_id: str | UUID | None = None,
        start_id: str | UUID | None = None,
    ) -> Pages[Commit | None]: ...
    def list_deployment_history(
        self, job_id: str | UUID
    ) -> Pages[DeploymentHistoryJobResponse]: ...
    def list_deployment_history_v2(
        self, job_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]: ...
    async def redeploy(
        self, job_id: str | UUID, *, force_event: JobForceEvent | str | None = None
    ) -> Deployment[Status]: ...
    async def stop(self, job_id: str | UUID) -> Deployment[Status]: ...
    async def uninstall(
        self, job_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]: ...
