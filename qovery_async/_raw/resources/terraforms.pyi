"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from ..bodies import (
    CloneServiceRequestDict,
    TerraformAdvancedSettingsDict,
    TerraformDeploymentRestrictionRequestDict,
    TerraformDeployRequestDict,
    TerraformRequestDict,
)
from ..models import (
    CloneServiceRequest,
    Commit,
    DeleteTerraformAction,
    DeploymentHistoryService,
    Status,
    TerraformAdvancedSettings,
    TerraformDeploymentRestrictionRequest,
    TerraformDeploymentRestrictionResponse,
    TerraformDeployRequest,
    TerraformRequest,
    TerraformResourceResponse,
    TerraformResponse,
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
    ) -> None: ...
    @overload
    async def deploy(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformDeployRequest | TerraformDeployRequestDict | None = None,
    ) -> Status: ...
    @overload
    async def deploy(
        self, terraform_id: str | UUID, **fields: Unpack[TerraformDeployRequestDict]
    ) -> Status: ...
    @overload
    async def edit(
        self, terraform_id: str | UUID, *, body: TerraformRequest | TerraformRequestDict
    ) -> TerraformResponse: ...
    @overload
    async def edit(
        self, terraform_id: str | UUID, **fields: Unpack[TerraformRequestDict]
    ) -> TerraformResponse: ...
    async def edit_advanced_settings(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformAdvancedSettings | TerraformAdvancedSettingsDict,
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
    async def redeploy(self, terraform_id: str | UUID) -> Status: ...
    async def uninstall(
        self,
        terraform_id: str | UUID,
        *,
        force_terraform_action: DeleteTerraformAction | str | None = None,
        body: Mapping[str, object] | None = None,
    ) -> Status | None: ...

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
    def list(self, terraform_id: str | UUID) -> Pages[TerraformDeploymentRestrictionResponse]: ...
