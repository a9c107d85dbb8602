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
    AutoscalingPolicyRequestDict,
    CloneServiceRequestDict,
    ContainerAdvancedSettingsDict,
    ContainerDeployRequestDict,
    ContainerNetworkRequestDict,
    ContainerRequestDict,
    CpuArchitectureEnumText,
    HealthcheckDict,
    OrganizationContainerAutoDeployRequestDict,
    OrganizationContainerPreviewRequestDict,
    ServiceAnnotationRequestDict,
    ServiceLabelRequestDict,
    ServicePortRequestPortsItemDict,
    ServiceStorageRequestStorageItemDict,
)
from ..models import (
    AutoscalingPolicyRequest,
    CheckedCustomDomainResponse,
    CloneServiceRequest,
    ContainerAdvancedSettings,
    ContainerDeployRequest,
    ContainerNetwork,
    ContainerNetworkRequest,
    ContainerRequest,
    ContainerResponse,
    CpuArchitectureEnum,
    DeploymentHistoryContainer,
    DeploymentHistoryService,
    Healthcheck,
    Link,
    Log,
    OrganizationContainerAutoDeployRequest,
    OrganizationContainerPreviewRequest,
    ReferenceObjectStatus,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
    Status,
)
from .containers_custom_domains import ContainersCustomDomains
from .containers_environment_variables import ContainersEnvironmentVariables
from .containers_secrets import ContainersSecrets

class Containers(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def custom_domains(self) -> ContainersCustomDomains: ...
    @resource_property
    def environment_variables(self) -> ContainersEnvironmentVariables: ...
    @resource_property
    def secrets(self) -> ContainersSecrets: ...
    @overload
    async def auto_deploy(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationContainerAutoDeployRequest
        | OrganizationContainerAutoDeployRequestDict
        | None = None,
    ) -> Status: ...
    @overload
    async def auto_deploy(
        self,
        organization_id: str | UUID,
        **fields: Unpack[OrganizationContainerAutoDeployRequestDict],
    ) -> Status: ...
    def check_custom_domain(
        self, container_id: str | UUID
    ) -> Pages[CheckedCustomDomainResponse]: ...
    @overload
    async def clone(
        self, container_id: str | UUID, *, body: CloneServiceRequest | CloneServiceRequestDict
    ) -> ContainerResponse: ...
    @overload
    async def clone(
        self, container_id: str | UUID, **fields: Unpack[CloneServiceRequestDict]
    ) -> ContainerResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: ContainerRequest | ContainerRequestDict
    ) -> ContainerResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[ContainerRequestDict]
    ) -> ContainerResponse: ...
    async def delete(
        self, container_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]: ...
    @overload
    async def deploy(
        self, container_id: str | UUID, *, body: ContainerDeployRequest | ContainerDeployRequestDict
    ) -> Deployment[Status]: ...
    @overload
    async def deploy(
        self, container_id: str | UUID, **fields: Unpack[ContainerDeployRequestDict]
    ) -> Deployment[Status]: ...
    @overload
    async def edit(
        self, container_id: str | UUID, *, body: ContainerRequest | ContainerRequestDict
    ) -> ContainerResponse: ...
    @overload
    async def edit(
        self, container_id: str | UUID, **fields: Unpack[ContainerRequestDict]
    ) -> ContainerResponse: ...
    async def modify(
        self,
        container_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        annotations_groups: Sequence[ServiceAnnotationRequest | ServiceAnnotationRequestDict]
        | Unset = ...,
        arguments: builtins.list[str] | tuple[str, ...] | Unset = ...,
        auto_deploy: bool | None | Unset = ...,
        auto_preview: bool | Unset = ...,
        autoscaling: AutoscalingPolicyRequest | AutoscalingPolicyRequestDict | Unset = ...,
        cpu: int | Unset = ...,
        cpu_architecture: CpuArchitectureEnum | CpuArchitectureEnumText | None | Unset = ...,
        description: str | Unset = ...,
        entrypoint: str | Unset = ...,
        ephemeral_storage_in_gib: int | Unset = ...,
        gpu: int | Unset = ...,
        healthchecks: Healthcheck | HealthcheckDict | Unset = ...,
        icon_uri: str | Unset = ...,
        image_name: str | Unset = ...,
        labels_groups: Sequence[ServiceLabelRequest | ServiceLabelRequestDict] | Unset = ...,
        max_running_instances: int | Unset = ...,
        memory: int | Unset = ...,
        min_running_instances: int | Unset = ...,
        name: str | Unset = ...,
        ports: Sequence[ServicePortRequestPortsItem | ServicePortRequestPortsItemDict]
        | Unset = ...,
        registry_id: str | UUID | Unset = ...,
        storage: Sequence[ServiceStorageRequestStorageItem | ServiceStorageRequestStorageItemDict]
        | Unset = ...,
        tag: str | Unset = ...,
    ) -> ContainerResponse: ...
    async def edit_advanced_settings(
        self,
        container_id: str | UUID,
        *,
        body: ContainerAdvancedSettings | ContainerAdvancedSettingsDict,
    ) -> ContainerAdvancedSettings: ...
    async def modify_advanced_settings(
        self, container_id: str | UUID, **changes: Any
    ) -> ContainerAdvancedSettings: ...
    @overload
    async def edit_network(
        self,
        container_id: str | UUID,
        *,
        body: ContainerNetworkRequest | ContainerNetworkRequestDict,
    ) -> ContainerNetwork: ...
    @overload
    async def edit_network(
        self, container_id: str | UUID, **fields: Unpack[ContainerNetworkRequestDict]
    ) -> ContainerNetwork: ...
    async def modify_network(
        self, container_id: str | UUID, *, sticky_session: bool | Unset = ...
    ) -> ContainerNetwork: ...
    async def get(self, container_id: str | UUID) -> ContainerResponse: ...
    async def get_advanced_settings(
        self, container_id: str | UUID
    ) -> ContainerAdvancedSettings: ...
    async def get_network(self, container_id: str | UUID) -> ContainerNetwork: ...
    async def get_status(self, container_id: str | UUID) -> Status: ...
    def list(self, environment_id: str | UUID) -> Pages[ContainerResponse]: ...
    def list_deployment_history(
        self, container_id: str | UUID
    ) -> Pages[DeploymentHistoryContainer]: ...
    def list_deployment_history_v2(
        self, container_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
    def list_links(self, container_id: str | UUID) -> Pages[Link]: ...
    def list_logs(self, container_id: str | UUID) -> Pages[Log]: ...
    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]: ...
    def list_status_by_registry(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> Pages[ReferenceObjectStatus]: ...
    @overload
    async def preview(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationContainerPreviewRequest
        | OrganizationContainerPreviewRequestDict
        | None = None,
    ) -> Status: ...
    @overload
    async def preview(
        self, organization_id: str | UUID, **fields: Unpack[OrganizationContainerPreviewRequestDict]
    ) -> Status: ...
    async def redeploy(self, container_id: str | UUID) -> Deployment[Status]: ...
    async def restart_service(self, container_id: str | UUID) -> Deployment[Status]: ...
    async def stop(self, container_id: str | UUID) -> Deployment[Status]: ...
    async def uninstall(
        self, container_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]: ...
