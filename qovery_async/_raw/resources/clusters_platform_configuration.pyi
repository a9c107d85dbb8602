"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ..bodies import (
    ClusterPlatformBindingRequestDict,
    PlatformComponentConfigurationPreviewRequestDict,
)
from ..models import (
    ClusterPlatformBindingRequest,
    ClusterPlatformBindingResponse,
    PlatformComponentConfigurationPreviewRequest,
    PlatformComponentConfigurationPreviewResponse,
)

class ClustersPlatformConfiguration(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def edit_platform_binding(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterPlatformBindingRequest | ClusterPlatformBindingRequestDict,
    ) -> ClusterPlatformBindingResponse: ...
    @overload
    async def edit_platform_binding(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        **fields: Unpack[ClusterPlatformBindingRequestDict],
    ) -> ClusterPlatformBindingResponse: ...
    async def modify_platform_binding(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        customerProvidedInputs: Mapping[str, Mapping[str, str]] | Unset = ...,
        layerSelections: Mapping[str, bool] | Unset = ...,
        managedConfig: Mapping[str, Mapping[str, object]] | Unset = ...,
        templateKey: str | Unset = ...,
        templateVersion: str | Unset = ...,
    ) -> ClusterPlatformBindingResponse: ...
    async def get_platform_binding(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterPlatformBindingResponse: ...
    @overload
    async def resolve_platform_binding_component(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        component_key: str,
        *,
        body: PlatformComponentConfigurationPreviewRequest
        | PlatformComponentConfigurationPreviewRequestDict,
    ) -> PlatformComponentConfigurationPreviewResponse: ...
    @overload
    async def resolve_platform_binding_component(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        component_key: str,
        **fields: Unpack[PlatformComponentConfigurationPreviewRequestDict],
    ) -> PlatformComponentConfigurationPreviewResponse: ...
