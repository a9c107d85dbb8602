"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `blueprints.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class Blueprints(Resource):
    """Methods of `blueprints`."""

    operations: ClassVar[Mapping[str, str]] = {
        "check_update": "checkBlueprintUpdate",
        "create": "createBlueprint",
        "deploy": "deployBlueprint",
        "get_catalog": "getBlueprintCatalog",
        "get_catalog_readme": "getBlueprintCatalogServiceReadme",
        "list_catalog_manifest": "getBlueprintCatalogServiceManifest",
        "preview_update": "previewBlueprintUpdate",
        "update": "updateBlueprint",
    }

    async def check_update(self, blueprint_id: str | UUID) -> BlueprintUpdateResponse:
        """Check a blueprint update.

        422: the blueprint's values are invalid. 502: the catalogue is unreachable. Retrying the
        same request does not help.

        Args:
            blueprint_id: Id of the blueprint.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, UnprocessableEntityError:
            the API rejects it; see `errors`.

        GET /blueprint/{blueprintId}/update, operation id checkBlueprintUpdate.
        https://api-doc.qovery.com/#tag/Blueprint-Main-Calls/operation/checkBlueprintUpdate
        """
        answer: BlueprintUpdateResponse = await self._call(
            "checkBlueprintUpdate", {"blueprintId": blueprint_id}, {}
        )
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        deploy: bool | None = None,
        body: BlueprintCreateRequest | BlueprintCreateRequestDict | None = None,
        **fields: Unpack[BlueprintCreateRequestDict],
    ) -> BlueprintResponse:
        """Create a blueprint in an environment.

        422: the blueprint's values are invalid. 502: the catalogue is unreachable. Retrying the
        same request does not help.

        Args:
            environment_id: Id of the environment.
            deploy: Filter by deploy.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `BlueprintCreateRequestDict`, * if required:
            name*, tag*, variables
            icon*: Absolute URI.
            spec_overrides: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError, UnprocessableEntityError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/blueprint, operation id createBlueprint.
        https://api-doc.qovery.com/#tag/Blueprint-Main-Calls/operation/createBlueprint
        """
        call = self._call(
            "createBlueprint", {"environmentId": environment_id}, {"deploy": deploy}, body, fields
        )
        del body, fields
        answer: BlueprintResponse = await call
        return answer

    async def deploy(self, blueprint_id: str | UUID) -> Deployment[BlueprintDeploymentAckResponse]:
        """Deploy a blueprint.

        422: the blueprint's values are invalid. 502: the catalogue is unreachable. Retrying the
        same request does not help.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            blueprint_id: Id of the blueprint.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /blueprint/{blueprintId}/deploy, operation id deployBlueprint.
        https://api-doc.qovery.com/#tag/Blueprint-Main-Calls/operation/deployBlueprint
        """
        answer: Deployment[BlueprintDeploymentAckResponse] = await self._start(
            "deployBlueprint", {"blueprintId": blueprint_id}, {}
        )
        return answer

    async def get_catalog(self, organization_id: str | UUID) -> BlueprintCatalogResponse:
        """Get the blueprint catalog of an organization.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/blueprint/catalog, operation id getBlueprintCatalog.
        https://api-doc.qovery.com/#tag/Blueprint-Main-Calls/operation/getBlueprintCatalog
        """
        answer: BlueprintCatalogResponse = await self._call(
            "getBlueprintCatalog", {"organizationId": organization_id}, {}
        )
        return answer

    async def get_catalog_readme(
        self, organization_id: str | UUID, provider: str, service_family: str, service_version: str
    ) -> BlueprintReadmeResponse:
        """Get the blueprint catalog service readme.

        Args:
            organization_id: Id of the organization.
            provider: Provider.
            service_family: Service family.
            service_version: Service version.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        GET
        /organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/readme,
        operation id getBlueprintCatalogServiceReadme.
        https://api-doc.qovery.com/#tag/Blueprint-Catalog/operation/getBlueprintCatalogServiceReadme
        """
        answer: BlueprintReadmeResponse = await self._call(
            "getBlueprintCatalogServiceReadme",
            {
                "organizationId": organization_id,
                "provider": provider,
                "serviceFamily": service_family,
                "serviceVersion": service_version,
            },
            {},
        )
        return answer

    def list_catalog_manifest(
        self,
        organization_id: str | UUID,
        provider: str,
        service_family: str,
        service_version: str,
        *,
        environment_id: str | UUID,
    ) -> Pages[BlueprintManifestResponseResultsItem]:
        """Get the blueprint catalog service manifest.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            provider: Provider.
            service_family: Service family.
            service_version: Service version.
            environment_id: Id of an environment.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        GET
        /organization/{organizationId}/blueprint/catalog/{provider}/{serviceFamily}/{serviceVersion}/manifest,
        operation id getBlueprintCatalogServiceManifest.
        https://api-doc.qovery.com/#tag/Blueprint-Catalog/operation/getBlueprintCatalogServiceManifest
        """
        return Pages(
            self._client,
            "getBlueprintCatalogServiceManifest",
            {
                "organizationId": organization_id,
                "provider": provider,
                "serviceFamily": service_family,
                "serviceVersion": service_version,
            },
            {"environmentId": environment_id},
        )

    async def preview_update(
        self,
        blueprint_id: str | UUID,
        *,
        body: BlueprintUpdateRequest | BlueprintUpdateRequestDict | None = None,
        **fields: Unpack[BlueprintUpdateRequestDict],
    ) -> BlueprintUpdatePreviewResponse:
        """Preview a blueprint update.

        422: the blueprint's values are invalid. 502: the catalogue is unreachable. Retrying the
        same request does not help.

        Args:
            blueprint_id: Id of the blueprint.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `BlueprintUpdateRequestDict`, * if required:
            name*, tag*, variables
            icon*: Absolute URI.
            spec_overrides: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /blueprint/{blueprintId}/update/preview, operation id previewBlueprintUpdate.
        https://api-doc.qovery.com/#tag/Blueprint-Main-Calls/operation/previewBlueprintUpdate
        """
        call = self._call("previewBlueprintUpdate", {"blueprintId": blueprint_id}, {}, body, fields)
        del body, fields
        answer: BlueprintUpdatePreviewResponse = await call
        return answer

    async def update(
        self,
        blueprint_id: str | UUID,
        *,
        body: BlueprintUpdateRequest | BlueprintUpdateRequestDict | None = None,
        **fields: Unpack[BlueprintUpdateRequestDict],
    ) -> BlueprintResponse:
        """Update a blueprint.

        Args:
            blueprint_id: Id of the blueprint.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `BlueprintUpdateRequestDict`, * if required:
            name*, tag*, variables
            icon*: Absolute URI.
            spec_overrides: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PATCH /blueprint/{blueprintId}, operation id updateBlueprint.
        https://api-doc.qovery.com/#tag/Blueprint-Main-Calls/operation/updateBlueprint
        """
        call = self._call("updateBlueprint", {"blueprintId": blueprint_id}, {}, body, fields)
        del body, fields
        answer: BlueprintResponse = await call
        return answer
