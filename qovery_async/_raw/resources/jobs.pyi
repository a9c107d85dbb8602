"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from ..bodies import (
    CloneServiceRequestDict,
    EnvironmentVariableEditRequestDict,
    EnvironmentVariableRequestDict,
    JobAdvancedSettingsDict,
    JobDeploymentRestrictionRequestDict,
    JobDeployRequestDict,
    JobRequestDict,
    KeyDict,
    OrganizationJobAutoDeployRequestDict,
    SecretEditRequestDict,
    SecretRequestDict,
    ValueDict,
    VariableImportRequestDict,
)
from ..models import (
    CleanFailedJobResponse,
    CloneServiceRequest,
    Commit,
    DeploymentHistoryJobResponse,
    DeploymentHistoryService,
    EnvironmentVariable,
    EnvironmentVariableEditRequest,
    EnvironmentVariableRequest,
    JobAdvancedSettings,
    JobDeploymentRestrictionRequest,
    JobDeploymentRestrictionResponse,
    JobDeployRequest,
    JobForceEvent,
    JobRequest,
    JobResponse,
    Key,
    OrganizationJobAutoDeployRequest,
    ReferenceObjectStatus,
    Secret,
    SecretEditRequest,
    SecretRequest,
    Status,
    Value,
    VariableImport,
    VariableImportRequest,
)

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
    async def delete(self, job_id: str | UUID, *, skip_reconcile: bool | None = None) -> None: ...
    @overload
    async def deploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
        body: JobDeployRequest | JobDeployRequestDict | None = None,
    ) -> Status: ...
    @overload
    async def deploy(
        self,
        job_id: str | UUID,
        *,
        force_event: JobForceEvent | str | None = None,
        **fields: Unpack[JobDeployRequestDict],
    ) -> Status: ...
    @overload
    async def edit(
        self, job_id: str | UUID, *, body: JobRequest | JobRequestDict
    ) -> JobResponse: ...
    @overload
    async def edit(self, job_id: str | UUID, **fields: Unpack[JobRequestDict]) -> JobResponse: ...
    async def edit_advanced_settings(
        self, job_id: str | UUID, *, body: JobAdvancedSettings | JobAdvancedSettingsDict
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
    ) -> Status: ...
    async def stop(self, job_id: str | UUID) -> Status: ...
    async def uninstall(
        self, job_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Status | None: ...

class JobsDeploymentRestrictions(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        job_id: str | UUID,
        *,
        body: JobDeploymentRestrictionRequest | JobDeploymentRestrictionRequestDict,
    ) -> JobDeploymentRestrictionResponse: ...
    @overload
    async def create(
        self, job_id: str | UUID, **fields: Unpack[JobDeploymentRestrictionRequestDict]
    ) -> JobDeploymentRestrictionResponse: ...
    async def delete(self, job_id: str | UUID, deployment_restriction_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: JobDeploymentRestrictionRequest | JobDeploymentRestrictionRequestDict,
    ) -> JobDeploymentRestrictionResponse: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        deployment_restriction_id: str | UUID,
        **fields: Unpack[JobDeploymentRestrictionRequestDict],
    ) -> JobDeploymentRestrictionResponse: ...
    def list(self, job_id: str | UUID) -> Pages[JobDeploymentRestrictionResponse]: ...

class JobsEnvironmentVariables(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        job_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict,
    ) -> EnvironmentVariable: ...
    @overload
    async def create(
        self, job_id: str | UUID, **fields: Unpack[EnvironmentVariableRequestDict]
    ) -> EnvironmentVariable: ...
    @overload
    async def create_alias(
        self, job_id: str | UUID, environment_variable_id: str | UUID, *, body: Key | KeyDict
    ) -> EnvironmentVariable: ...
    @overload
    async def create_alias(
        self, job_id: str | UUID, environment_variable_id: str | UUID, **fields: Unpack[KeyDict]
    ) -> EnvironmentVariable: ...
    async def delete(self, job_id: str | UUID, environment_variable_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict,
    ) -> EnvironmentVariable: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable: ...
    @overload
    async def import_(
        self, job_id: str | UUID, *, body: VariableImportRequest | VariableImportRequestDict
    ) -> VariableImport: ...
    @overload
    async def import_(
        self, job_id: str | UUID, **fields: Unpack[VariableImportRequestDict]
    ) -> VariableImport: ...
    def list(self, job_id: str | UUID) -> Pages[EnvironmentVariable]: ...
    @overload
    async def override(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
    ) -> EnvironmentVariable: ...
    @overload
    async def override(
        self, job_id: str | UUID, environment_variable_id: str | UUID, **fields: Unpack[ValueDict]
    ) -> EnvironmentVariable: ...

class JobsSecrets(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, job_id: str | UUID, *, body: SecretRequest | SecretRequestDict
    ) -> Secret: ...
    @overload
    async def create(self, job_id: str | UUID, **fields: Unpack[SecretRequestDict]) -> Secret: ...
    @overload
    async def create_alias(
        self, job_id: str | UUID, secret_id: str | UUID, *, body: Key | KeyDict
    ) -> Secret: ...
    @overload
    async def create_alias(
        self, job_id: str | UUID, secret_id: str | UUID, **fields: Unpack[KeyDict]
    ) -> Secret: ...
    async def delete(self, job_id: str | UUID, secret_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict,
    ) -> Secret: ...
    @overload
    async def edit(
        self, job_id: str | UUID, secret_id: str | UUID, **fields: Unpack[SecretEditRequestDict]
    ) -> Secret: ...
    def list(self, job_id: str | UUID) -> Pages[Secret]: ...
    @overload
    async def override(
        self, job_id: str | UUID, secret_id: str | UUID, *, body: Value | ValueDict | None = None
    ) -> Secret: ...
    @overload
    async def override(
        self, job_id: str | UUID, secret_id: str | UUID, **fields: Unpack[ValueDict]
    ) -> Secret: ...
