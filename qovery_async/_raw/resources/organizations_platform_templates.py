"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_platform_templates.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class OrganizationsPlatformTemplates(Resource):
    """Methods of `platform_templates`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list": "listPlatformTemplates",
    }

    @resource_property
    def components(self) -> OrganizationsPlatformTemplatesComponents:
        """Methods of `components`."""
        return OrganizationsPlatformTemplatesComponents(self._client)

    def list(
        self,
        organization_id: str | UUID,
        *,
        cloud_provider: PlatformCloudVendor | str | None = None,
        cluster_mode: PlatformClusterMode | str | None = None,
    ) -> Pages[PlatformTemplateSummaryResponse]:
        """List the platform templates of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            cloud_provider: Filter by cloud provider.
            cluster_mode: Filter by cluster mode.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
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
    """Methods of `components`."""

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
            rejects it; see `errors`.

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
