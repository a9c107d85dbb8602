"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
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
    ApplicationAdvancedSettingsDict,
    ApplicationEditRequestDict,
    ApplicationGitRepositoryRequestDict,
    ApplicationNetworkRequestDict,
    ApplicationRequestDict,
    AutoscalingPolicyRequestDict,
    BuildModeEnumText,
    CloneServiceRequestDict,
    CpuArchitectureEnumText,
    DeployRequestDict,
    HealthcheckDict,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
    ServicePortDict,
    ServiceStorageRequestStorageItemDict,
)
from ..models import (
    Application,
    ApplicationAdvancedSettings,
    ApplicationEditRequest,
    ApplicationGitRepositoryRequest,
    ApplicationNetwork,
    ApplicationNetworkRequest,
    ApplicationRequest,
    AutoscalingPolicyRequest,
    BuildModeEnum,
    CheckedCustomDomainResponse,
    CloneServiceRequest,
    Commit,
    CpuArchitectureEnum,
    DeploymentHistory,
    DeploymentHistoryService,
    DeployRequest,
    Healthcheck,
    Link,
    Log,
    ReferenceObjectStatus,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    ServicePort,
    ServiceStorageRequestStorageItem,
    Status,
    User,
)
from .applications_custom_domains import ApplicationsCustomDomains
from .applications_deployment_restrictions import ApplicationsDeploymentRestrictions
from .applications_environment_variables import ApplicationsEnvironmentVariables
from .applications_secrets import ApplicationsSecrets

class Applications(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def custom_domains(self) -> ApplicationsCustomDomains: ...
    @resource_property
    def deployment_restrictions(self) -> ApplicationsDeploymentRestrictions: ...
    @resource_property
    def environment_variables(self) -> ApplicationsEnvironmentVariables: ...
    @resource_property
    def secrets(self) -> ApplicationsSecrets: ...
    def check_custom_domain(
        self, application_id: str | UUID
    ) -> Pages[CheckedCustomDomainResponse]: ...
    @overload
    async def clone(
        self, application_id: str | UUID, *, body: CloneServiceRequest | CloneServiceRequestDict
    ) -> Application: ...
    @overload
    async def clone(
        self, application_id: str | UUID, **fields: Unpack[CloneServiceRequestDict]
    ) -> Application: ...
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: ApplicationRequest | ApplicationRequestDict
    ) -> Application: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[ApplicationRequestDict]
    ) -> Application: ...
    async def delete(
        self, application_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]: ...
    @overload
    async def deploy(
        self, application_id: str | UUID, *, body: DeployRequest | DeployRequestDict
    ) -> Deployment[Status]: ...
    @overload
    async def deploy(
        self, application_id: str | UUID, **fields: Unpack[DeployRequestDict]
    ) -> Deployment[Status]: ...
    @overload
    async def edit(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationEditRequest | ApplicationEditRequestDict,
    ) -> Application: ...
    @overload
    async def edit(
        self, application_id: str | UUID, **fields: Unpack[ApplicationEditRequestDict]
    ) -> Application: ...
    async def modify(
        self,
        application_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        annotations_groups: Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
        | Unset = ...,
        arguments: builtins.list[str] | tuple[str, ...] | Unset = ...,
        auto_deploy: bool | None | Unset = ...,
        auto_preview: bool | Unset = ...,
        autoscaling: AutoscalingPolicyRequest | AutoscalingPolicyRequestDict | Unset = ...,
        build_mode: BuildModeEnum | BuildModeEnumText | Unset = ...,
        cpu: int | Unset = ...,
        cpu_architecture: CpuArchitectureEnum | CpuArchitectureEnumText | None | Unset = ...,
        description: str | Unset = ...,
        docker_target_build_stage: str | None | Unset = ...,
        dockerfile_path: str | None | Unset = ...,
        entrypoint: str | Unset = ...,
        ephemeral_storage_in_gib: int | Unset = ...,
        git_repository: ApplicationGitRepositoryRequest
        | ApplicationGitRepositoryRequestDict
        | Unset = ...,
        gpu: int | Unset = ...,
        healthchecks: Healthcheck | HealthcheckDict | Unset = ...,
        icon_uri: str | Unset = ...,
        labels_groups: Sequence[ServiceLabelRequest | ServiceLabelRequestDict] | Unset = ...,
        max_running_instances: int | Unset = ...,
        memory: int | Unset = ...,
        min_running_instances: int | Unset = ...,
        name: str | Unset = ...,
        ports: Sequence[ServicePort | ServicePortDict] | Unset = ...,
        storage: Sequence[ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict]
        | Unset = ...,
    ) -> Application: ...
    async def edit_advanced_settings(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationAdvancedSettings | ApplicationAdvancedSettingsDict,
    ) -> ApplicationAdvancedSettings: ...
    async def modify_advanced_settings(
        self, application_id: str | UUID, **changes: Any
    ) -> ApplicationAdvancedSettings: ...
    @overload
    async def edit_network(
        self,
        application_id: str | UUID,
        *,
        body: ApplicationNetworkRequest | ApplicationNetworkRequestDict,
    ) -> ApplicationNetwork: ...
    @overload
    async def edit_network(
        self, application_id: str | UUID, **fields: Unpack[ApplicationNetworkRequestDict]
    ) -> ApplicationNetwork: ...
    async def modify_network(
        self, application_id: str | UUID, *, sticky_session: bool | Unset = ...
    ) -> ApplicationNetwork: ...
    async def get(self, application_id: str | UUID) -> Application: ...
    async def get_advanced_settings(
        self, application_id: str | UUID
    ) -> ApplicationAdvancedSettings: ...
    async def get_network(self, application_id: str | UUID) -> ApplicationNetwork: ...
    async def get_status(self, application_id: str | UUID) -> Status: ...
    def list(
        self, environment_id: str | UUID, *, to_update: bool | None = None
    ) -> Pages[Application]: ...
    def list_commits(
        self,
        application_id: str | UUID,
        *,
        git_commit_id: str | UUID | None = None,
        start_id: str | UUID | None = None,
    ) -> Pages[Commit | None]: ...
    def list_contributors(self, application_id: str | UUID) -> Pages[User]: ...
    def list_deployment_history(
        self, application_id: str | UUID, *, start_id: str | UUID | None = None
    ) -> Pages[DeploymentHistory]: ...
    def list_deployment_history_v2(
        self, application_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
    def list_links(self, application_id: str | UUID) -> Pages[Link]: ...
    def list_logs(self, application_id: str | UUID) -> Pages[Log]: ...
    def list_of_database(self, database_id: str | UUID) -> Pages[Application]: ...
    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]: ...
    async def redeploy(self, application_id: str | UUID) -> Deployment[Status]: ...
    async def remove_from_database(
        self, database_id: str | UUID, target_application_id: str | UUID
    ) -> None: ...
    async def restart_service(self, application_id: str | UUID) -> Deployment[Status]: ...
    async def stop(self, application_id: str | UUID) -> Deployment[Status]: ...
    async def uninstall(
        self, application_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]: ...
