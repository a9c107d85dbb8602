"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages
from ..bodies import PlatformComponentConfigurationPreviewRequestDict
from ..models import (
    PlatformCloudVendor,
    PlatformClusterMode,
    PlatformComponentConfigurationPreviewRequest,
    PlatformComponentConfigurationResolutionResponse,
    PlatformTemplateSummaryResponse,
)

class OrganizationsPlatformTemplates(Resource):
    operations: ClassVar[Mapping[str, str]]
    @resource_property
    def components(self) -> OrganizationsPlatformTemplatesComponents: ...
    def list(
        self,
        organization_id: str | UUID,
        *,
        cloud_provider: PlatformCloudVendor | str | None = None,
        cluster_mode: PlatformClusterMode | str | None = None,
    ) -> Pages[PlatformTemplateSummaryResponse]: ...

class OrganizationsPlatformTemplatesComponents(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def resolve(
        self,
        organization_id: str | UUID,
        template_key: str,
        template_version: str,
        component_key: str,
        *,
        cloud_provider: PlatformCloudVendor | str,
        cluster_mode: PlatformClusterMode | str,
        body: PlatformComponentConfigurationPreviewRequest
        | PlatformComponentConfigurationPreviewRequestDict,
    ) -> PlatformComponentConfigurationResolutionResponse: ...
    @overload
    async def resolve(
        self,
        organization_id: str | UUID,
        template_key: str,
        template_version: str,
        component_key: str,
        *,
        cloud_provider: PlatformCloudVendor | str,
        cluster_mode: PlatformClusterMode | str,
        **fields: Unpack[PlatformComponentConfigurationPreviewRequestDict],
    ) -> PlatformComponentConfigurationResolutionResponse: ...
