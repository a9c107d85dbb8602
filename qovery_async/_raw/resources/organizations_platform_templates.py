"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_platform_templates.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..bodies import PlatformComponentConfigurationPreviewRequestDict
    from ..models import (
        PlatformCloudVendor,
        PlatformClusterMode,
        PlatformComponentConfigurationPreviewRequest,
        PlatformComponentConfigurationResolutionResponse,
        PlatformTemplateSummaryResponse,
    )


class OrganizationsPlatformTemplates(Resource):
    """The methods of `platform_templates`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list": "listPlatformTemplates",
    }

    @property
    def components(self) -> OrganizationsPlatformTemplatesComponents:
        """The methods of `components`."""
        return OrganizationsPlatformTemplatesComponents(self._client)

    def list(
        self,
        organization_id: str | UUID,
        *,
        cloud_provider: PlatformCloudVendor | str | None = None,
        cluster_mode: PlatformClusterMode | str | None = None,
    ) -> Pages[PlatformTemplateSummaryResponse]:
        """List the platform templates of an organization.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.
            cloud_provider: Filter by cloud provider.
            cluster_mode: Filter by cluster mode.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/platformTemplate, operation id listPlatformTemplates.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/listPlatformTemplates
        """
        return Pages(
            self._client,
            "listPlatformTemplates",
            {"organizationId": organization_id},
            {"cloudProvider": cloud_provider, "clusterMode": cluster_mode},
        )


class OrganizationsPlatformTemplatesComponents(Resource):
    """The methods of `components`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "resolve": "resolvePlatformTemplateComponentConfiguration",
    }

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
        | PlatformComponentConfigurationPreviewRequestDict
        | None = None,
        **fields: Unpack[PlatformComponentConfigurationPreviewRequestDict],
    ) -> PlatformComponentConfigurationResolutionResponse:
        """Resolve a platform template component configuration.

        Args:
            organization_id: Id of the organization.
            template_key: Template key.
            template_version: Template version.
            component_key: Component key.
            cloud_provider: Filter by cloud provider.
            cluster_mode: Filter by cluster mode.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `PlatformComponentConfigurationPreviewRequestDict`, * if required:
            clusterInputs, componentOutputs, profileConfig

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            refuses; see `errors`.

        POST
        /organization/{organizationId}/platformTemplate/{templateKey}/{templateVersion}/component/{componentKey}/resolve,
        operation id resolvePlatformTemplateComponentConfiguration.
        https://api-doc.qovery.com/#tag/Platform-Configuration/operation/resolvePlatformTemplateComponentConfiguration
        """
        call = self._call(
            "resolvePlatformTemplateComponentConfiguration",
            {
                "organizationId": organization_id,
                "templateKey": template_key,
                "templateVersion": template_version,
                "componentKey": component_key,
            },
            {"cloudProvider": cloud_provider, "clusterMode": cluster_mode},
            body,
            fields,
        )
        del body, fields
        answer: PlatformComponentConfigurationResolutionResponse = await call
        return answer
