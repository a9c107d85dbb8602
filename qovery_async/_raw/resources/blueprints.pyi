"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import BlueprintCreateRequestDict, BlueprintUpdateRequestDict
from ..models import (
    BlueprintCatalogResponse,
    BlueprintCreateRequest,
    BlueprintDeploymentAckResponse,
    BlueprintManifestResponseResultsItem,
    BlueprintReadmeResponse,
    BlueprintResponse,
    BlueprintUpdatePreviewResponse,
    BlueprintUpdateRequest,
    BlueprintUpdateResponse,
)

class Blueprints(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def check_update(self, blueprint_id: str | UUID) -> BlueprintUpdateResponse: ...
    @overload
    async def create(
        self,
        environment_id: str | UUID,
        *,
        deploy: bool | None = None,
        body: BlueprintCreateRequest | BlueprintCreateRequestDict,
    ) -> BlueprintResponse: ...
    @overload
    async def create(
        self,
        environment_id: str | UUID,
        *,
        deploy: bool | None = None,
        **fields: Unpack[BlueprintCreateRequestDict],
    ) -> BlueprintResponse: ...
    async def deploy(
        self, blueprint_id: str | UUID
    ) -> Deployment[BlueprintDeploymentAckResponse]: ...
    async def get_catalog(self, organization_id: str | UUID) -> BlueprintCatalogResponse: ...
    async def get_catalog_readme(
        self, organization_id: str | UUID, provider: str, service_family: str, service_version: str
    ) -> BlueprintReadmeResponse: ...
    def list_catalog_manifest(
        self,
        organization_id: str | UUID,
        provider: str,
        service_family: str,
        service_version: str,
        *,
        environment_id: str | UUID,
    ) -> Pages[BlueprintManifestResponseResultsItem]: ...
    @overload
    async def preview_update(
        self, blueprint_id: str | UUID, *, body: BlueprintUpdateRequest | BlueprintUpdateRequestDict
    ) -> BlueprintUpdatePreviewResponse: ...
    @overload
    async def preview_update(
        self, blueprint_id: str | UUID, **fields: Unpack[BlueprintUpdateRequestDict]
    ) -> BlueprintUpdatePreviewResponse: ...
    @overload
    async def update(
        self, blueprint_id: str | UUID, *, body: BlueprintUpdateRequest | BlueprintUpdateRequestDict
    ) -> BlueprintResponse: ...
    @overload
    async def update(
        self, blueprint_id: str | UUID, **fields: Unpack[BlueprintUpdateRequestDict]
    ) -> BlueprintResponse: ...
