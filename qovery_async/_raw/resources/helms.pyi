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
    CloneServiceRequestDict,
    CustomDomainRequestDict,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
    HelmAdvancedSettingsDict,
    HelmDeploymentRestrictionRequestDict,
    HelmDeployRequestDict,
    HelmPortRequestPortsItemDict,
    HelmRequestDict,
    HelmRequestSourceDict,
    HelmRequestValuesOverrideDict,
)
from ..models import (
    CheckedCustomDomainResponse,
    CloneServiceRequest,
    Commit,
    CustomDomain,
    CustomDomainRequest,
    DeploymentHistoryHelmResponse,
    DeploymentHistoryService,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    HelmAdvancedSettings,
    HelmDeploymentRestrictionRequest,
    HelmDeploymentRestrictionResponse,
    HelmDeployRequest,
    HelmForceEvent,
    HelmPortRequestPortsItem,
    HelmRequest,
    HelmRequestSource,
    HelmRequestValuesOverride,
    HelmResponse,
    KubernetesService,
    Link,
    ReferenceObjectStatus,
    Status,
)

class Helms(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def custom_domains(self) -> HelmsCustomDomains: ...
    @resource_property
    def deployment_restrictions(self) -> HelmsDeploymentRestrictions: ...
    def check_custom_domain(self, helm_id: str | UUID) -> Pages[CheckedCustomDomainResponse]: ...
    @overload
    async def clone(
        self, helm_id: str | UUID, *, body: CloneServiceRequest | CloneServiceRequestDict
    ) -> HelmResponse: ...
    @overload
    async def clone(
        self, helm_id: str | UUID, **fields: Unpack[CloneServiceRequestDict]
    ) -> HelmResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: HelmRequest | HelmRequestDict
    ) -> HelmResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[HelmRequestDict]
    ) -> HelmResponse: ...
    async def delete(
        self, helm_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]: ...
    @overload
    async def deploy(
        self,
        helm_id: str | UUID,
        *,
        force_event: HelmForceEvent | str | None = None,
        body: HelmDeployRequest | HelmDeployRequestDict | None = None,
    ) -> Deployment[Status]: ...
    @overload
    async def deploy(
        self,
        helm_id: str | UUID,
        *,
        force_event: HelmForceEvent | str | None = None,
        **fields: Unpack[HelmDeployRequestDict],
    ) -> Deployment[Status]: ...
    @overload
    async def edit(
        self, helm_id: str | UUID, *, body: HelmRequest | HelmRequestDict
    ) -> HelmResponse: ...
    @overload
    async def edit(
        self, helm_id: str | UUID, **fields: Unpack[HelmRequestDict]
    ) -> HelmResponse: ...
    async def modify(
        self,
        helm_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        allow_cluster_wide_resources: bool | Unset = ...,
        arguments: builtins.list[str] | tuple[str, ...] | Unset = ...,
        auto_deploy: bool | Unset = ...,
        auto_preview: bool | None | Unset = ...,
        blueprint_id: str | UUID | None | Unset = ...,
        description: str | Unset = ...,
        icon_uri: str | Unset = ...,
        name: str | Unset = ...,
        ports: Sequence[HelmPortRequestPortsItem | HelmPortRequestPortsItemDict] | Unset = ...,
        source: HelmRequestSource | HelmRequestSourceDict | Unset = ...,
        timeout_sec: int | Unset = ...,
        values_override: HelmRequestValuesOverride | HelmRequestValuesOverrideDict | Unset = ...,
    ) -> HelmResponse: ...
    async def edit_advanced_settings(
        self, helm_id: str | UUID, *, body: HelmAdvancedSettings | HelmAdvancedSettingsDict
    ) -> HelmAdvancedSettings: ...
    async def modify_advanced_settings(
        self, helm_id: str | UUID, **changes: Any
    ) -> HelmAdvancedSettings: ...
    async def get(self, helm_id: str | UUID) -> HelmResponse: ...
    async def get_advanced_settings(self, helm_id: str | UUID) -> HelmAdvancedSettings: ...
    async def get_status(self, helm_id: str | UUID) -> Status: ...
    def list(
        self, environment_id: str | UUID, *, to_update: bool | None = None
    ) -> Pages[HelmResponse]: ...
    def list_commits(
        self, helm_id: str | UUID, *, of: str | None = None
    ) -> Pages[Commit | None]: ...
    def list_deployment_history(
        self, helm_id: str | UUID
    ) -> Pages[DeploymentHistoryHelmResponse]: ...
    def list_deployment_history_v2(
        self, helm_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
    def list_links(self, helm_id: str | UUID) -> Pages[Link]: ...
    def list_services(self, helm_id: str | UUID) -> Pages[KubernetesService]: ...
    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]: ...
    async def redeploy(
        self, helm_id: str | UUID, *, force_event: HelmForceEvent | str | None = None
    ) -> Deployment[Status]: ...
    async def stop(self, helm_id: str | UUID) -> Deployment[Status]: ...
    async def uninstall(
        self, helm_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]: ...

class HelmsCustomDomains(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, helm_id: str | UUID, *, body: CustomDomainRequest | CustomDomainRequestDict
    ) -> CustomDomain: ...
    @overload
    async def create(
        self, helm_id: str | UUID, **fields: Unpack[CustomDomainRequestDict]
    ) -> CustomDomain: ...
    async def delete(self, helm_id: str | UUID, custom_domain_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        helm_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict,
    ) -> CustomDomain: ...
    @overload
    async def edit(
        self,
        helm_id: str | UUID,
        custom_domain_id: str | UUID,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain: ...
    async def modify(
        self,
        helm_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        domain: str | Unset = ...,
        generate_certificate: bool | Unset = ...,
        use_cdn: bool | Unset = ...,
    ) -> CustomDomain: ...
    async def get(self, helm_id: str | UUID, custom_domain_id: str | UUID) -> CustomDomain: ...
    def list(self, helm_id: str | UUID) -> Pages[CustomDomain]: ...

class HelmsDeploymentRestrictions(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        helm_id: str | UUID,
        *,
        body: HelmDeploymentRestrictionRequest | HelmDeploymentRestrictionRequestDict,
    ) -> HelmDeploymentRestrictionResponse: ...
    @overload
    async def create(
        self, helm_id: str | UUID, **fields: Unpack[HelmDeploymentRestrictionRequestDict]
    ) -> HelmDeploymentRestrictionResponse: ...
    async def delete(self, helm_id: str | UUID, deployment_restriction_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        helm_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: HelmDeploymentRestrictionRequest | HelmDeploymentRestrictionRequestDict,
    ) -> HelmDeploymentRestrictionResponse: ...
    @overload
    async def edit(
        self,
        helm_id: str | UUID,
        deployment_restriction_id: str | UUID,
        **fields: Unpack[HelmDeploymentRestrictionRequestDict],
    ) -> HelmDeploymentRestrictionResponse: ...
    async def modify(
        self,
        helm_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText | Unset = ...,
        type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText | Unset = ...,
        value: str | Unset = ...,
    ) -> HelmDeploymentRestrictionResponse: ...
    def list(self, helm_id: str | UUID) -> Pages[HelmDeploymentRestrictionResponse]: ...
