"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `clusters_platform_configuration.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource


class ClustersPlatformConfiguration(Resource):
    """Methods of `Platform Configuration`."""

    operations: ClassVar[Mapping[str, str]] = {
        "edit_platform_binding": "updateClusterPlatformBinding",
        "get_platform_binding": "getClusterPlatformBinding",
        "resolve_platform_binding_component": "resolvePlatformComponentConfiguration",
    }

    async def edit_platform_binding(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        *,
        body: ClusterPlatformBindingRequest | ClusterPlatformBindingRequestDict | None = None,
        **fields: Unpack[ClusterPlatformBindingRequestDict],
    ) -> ClusterPlatformBindingResponse:
        """Update a cluster platform binding.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ClusterPlatformBindingRequestDict`, * if required:
            customerProvidedInputs, layerSelections, managedConfig, templateKey*,
            templateVersion*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/cluster/{clusterId}/platformBinding, operation id
        updateClusterPlatformBinding.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/updateClusterPlatformBinding
        """
        call = self._call(
            "updateClusterPlatformBinding",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ClusterPlatformBindingResponse = await call
        return answer

    async def modify_platform_binding(
        self, organization_id: str | UUID, cluster_id: str | UUID, **changes: Any
    ) -> ClusterPlatformBindingResponse:
        """Change fields and keep all others: `get_platform_binding`, then `edit_platform_binding`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            **changes: Fields of ClusterPlatformBindingRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "updateClusterPlatformBinding",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
            changes,
        )
        del changes
        answer: ClusterPlatformBindingResponse = await call
        return answer

    async def get_platform_binding(
        self, organization_id: str | UUID, cluster_id: str | UUID
    ) -> ClusterPlatformBindingResponse:
        """Get the cluster platform binding.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/cluster/{clusterId}/platformBinding, operation id
        getClusterPlatformBinding.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/getClusterPlatformBinding
        """
        answer: ClusterPlatformBindingResponse = await self._call(
            "getClusterPlatformBinding",
            {"organizationId": organization_id, "clusterId": cluster_id},
            {},
        )
        return answer

    async def resolve_platform_binding_component(
        self,
        organization_id: str | UUID,
        cluster_id: str | UUID,
        component_key: str,
        *,
        body: PlatformComponentConfigurationPreviewRequest
        | PlatformComponentConfigurationPreviewRequestDict
        | None = None,
        **fields: Unpack[PlatformComponentConfigurationPreviewRequestDict],
    ) -> PlatformComponentConfigurationPreviewResponse:
        """Resolve a platform component configuration.

        Args:
            organization_id: Id of the organization.
            cluster_id: Id of the cluster.
            component_key: Component key.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `PlatformComponentConfigurationPreviewRequestDict`, * if required:
            clusterInputs, componentOutputs, profileConfig

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST
        /organization/{organizationId}/cluster/{clusterId}/platformBinding/component/{componentKey}/resolve,
        operation id resolvePlatformComponentConfiguration.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/resolvePlatformComponentConfiguration
        """
        call = self._call(
            "resolvePlatformComponentConfiguration",
            {
                "organizationId": organization_id,
                "clusterId": cluster_id,
                "componentKey": component_key,
            },
            {},
            body,
            fields,
        )
        del body, fields
        answer: PlatformComponentConfigurationPreviewResponse = await call
        return answer
