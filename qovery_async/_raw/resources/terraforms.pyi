"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import builtins
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
    CloneServiceRequestDict,
    DeploymentRestrictionModeEnumText,
    DeploymentRestrictionTypeEnumText,
    TerraformAdvancedSettingsDict,
    TerraformAutoDeployConfigDict,
    TerraformBackendDict,
    TerraformDeploymentRestrictionRequestDict,
    TerraformDeployRequestDict,
    TerraformEngineEnumText,
    TerraformProviderVersionDict,
    TerraformRequestDict,
    TerraformRequestDockerfileFragmentDict,
    TerraformRequestJobResourcesDict,
    TerraformRequestTerraformFilesSourceDict,
    TerraformVariablesSourceRequestDict,
)
from ..models import (
    CloneServiceRequest,
    Commit,
    DeleteTerraformAction,
    DeploymentHistoryService,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    Status,
    TerraformAdvancedSettings,
    TerraformAutoDeployConfig,
    TerraformBackend,
    TerraformDeploymentRestrictionRequest,
    TerraformDeploymentRestrictionResponse,
    TerraformDeployRequest,
    TerraformEngineEnum,
    TerraformProviderVersion,
    TerraformRequest,
    TerraformRequestDockerfileFragment,
    TerraformRequestJobResources,
    TerraformRequestTerraformFilesSource,
    TerraformResourceResponse,
    TerraformResponse,
    TerraformVariablesSourceRequest,
    TerraformVersionResponse,
)

class Terraforms(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def deployment_restrictions(self) -> TerraformsDeploymentRestrictions: ...
    @overload
    async def clone(
        self, terraform_id: str | UUID, *, body: CloneServiceRequest | CloneServiceRequestDict
    ) -> TerraformResponse: ...
    @overload
    async def clone(
        self, terraform_id: str | UUID, **fields: Unpack[CloneServiceRequestDict]
    ) -> TerraformResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, *, body: TerraformRequest | TerraformRequestDict
    ) -> TerraformResponse: ...
    @overload
    async def create(
        self, environment_id: str | UUID, **fields: Unpack[TerraformRequestDict]
    ) -> TerraformResponse: ...
    async def delete(
        self,
        terraform_id: str | UUID,
        *,
        force_terraform_action: DeleteTerraformAction | str | None = None,
        resources_only: bool | None = None,
        skip_reconcile: bool | None = None,
    ) -> Deployment[None]: ...
    @overload
    async def deploy(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformDeployRequest | TerraformDeployRequestDict | None = None,
    ) -> Deployment[Status]: ...
    @overload
    async def deploy(
        self, terraform_id: str | UUID, **fields: Unpack[TerraformDeployRequestDict]
    ) -> Deployment[Status]: ...
    @overload
    async def edit(
        self, terraform_id: str | UUID, *, body: TerraformRequest | TerraformRequestDict
    ) -> TerraformResponse: ...
    @overload
    async def edit(
        self, terraform_id: str | UUID, **fields: Unpack[TerraformRequestDict]
    ) -> TerraformResponse: ...
    async def modify(
        self,
        terraform_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        action_extra_arguments: Mapping[str, builtins.list[str] | tuple[str, ...]] | Unset = ...,
        auto_deploy_config: TerraformAutoDeployConfig | TerraformAutoDeployConfigDict | Unset = ...,
        backend: TerraformBackend | TerraformBackendDict | Unset = ...,
        blueprint_id: str | UUID | None | Unset = ...,
        description: str | Unset = ...,
        dockerfile_fragment: TerraformRequestDockerfileFragment
        | TerraformRequestDockerfileFragmentDict
        | None
        | Unset = ...,
        engine: TerraformEngineEnum | TerraformEngineEnumText | Unset = ...,
        icon_uri: str | Unset = ...,
        job_resources: TerraformRequestJobResources
        | TerraformRequestJobResourcesDict
        | Unset = ...,
        name: str | Unset = ...,
        provider_version: TerraformProviderVersion | TerraformProviderVersionDict | Unset = ...,
        terraform_files_source: TerraformRequestTerraformFilesSource
        | TerraformRequestTerraformFilesSourceDict
        | Unset = ...,
        terraform_variables_source: TerraformVariablesSourceRequest
        | TerraformVariablesSourceRequestDict
        | Unset = ...,
        timeout_sec: int | Unset = ...,
        use_cluster_credentials: bool | Unset = ...,
    ) -> TerraformResponse: ...
    async def edit_advanced_settings(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformAdvancedSettings | TerraformAdvancedSettingsDict,
    ) -> TerraformAdvancedSettings: ...
    async def modify_advanced_settings(
        self, terraform_id: str | UUID, **changes: Any
    ) -> TerraformAdvancedSettings: ...
    async def get(self, terraform_id: str | UUID) -> TerraformResponse: ...
    async def get_advanced_settings(
        self, terraform_id: str | UUID
    ) -> TerraformAdvancedSettings: ...
    def list(self, environment_id: str | UUID) -> Pages[TerraformResponse]: ...
    def list_available_versions(self) -> Pages[TerraformVersionResponse]: ...
    def list_commits(self, terraform_id: str | UUID) -> Pages[Commit | None]: ...
    def list_deployment_history_v2(
        self, terraform_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]: ...
    def list_resources(self, terraform_id: str | UUID) -> Pages[TerraformResourceResponse]: ...
    async def redeploy(self, terraform_id: str | UUID) -> Deployment[Status]: ...
    async def uninstall(
        self,
        terraform_id: str | UUID,
        *,
        force_terraform_action: DeleteTerraformAction | str | None = None,
        body: Mapping[str, object] | None = None,
    ) -> Deployment[Status | None]: ...

class TerraformsDeploymentRestrictions(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformDeploymentRestrictionRequest | TerraformDeploymentRestrictionRequestDict,
    ) -> TerraformDeploymentRestrictionResponse: ...
    @overload
    async def create(
        self, terraform_id: str | UUID, **fields: Unpack[TerraformDeploymentRestrictionRequestDict]
    ) -> TerraformDeploymentRestrictionResponse: ...
    async def delete(
        self, terraform_id: str | UUID, deployment_restriction_id: str | UUID
    ) -> None: ...
    @overload
    async def edit(
        self,
        terraform_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: TerraformDeploymentRestrictionRequest | TerraformDeploymentRestrictionRequestDict,
    ) -> TerraformDeploymentRestrictionResponse: ...
    @overload
    async def edit(
        self,
        terraform_id: str | UUID,
        deployment_restriction_id: str | UUID,
        **fields: Unpack[TerraformDeploymentRestrictionRequestDict],
    ) -> TerraformDeploymentRestrictionResponse: ...
    async def modify(
        self,
        terraform_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        mode: DeploymentRestrictionModeEnum | DeploymentRestrictionModeEnumText | Unset = ...,
        type: DeploymentRestrictionTypeEnum | DeploymentRestrictionTypeEnumText | Unset = ...,
        value: str | Unset = ...,
    ) -> TerraformDeploymentRestrictionResponse: ...
    def list(self, terraform_id: str | UUID) -> Pages[TerraformDeploymentRestrictionResponse]: ...
