"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_container_registries.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsContainerRegistries(Resource):
    """Methods of `container_registries`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerRegistry",
        "delete": "deleteContainerRegistry",
        "edit": "editContainerRegistry",
        "get": "getContainerRegistry",
        "list": "listContainerRegistry",
        "list_associated_services": "getContainerRegistryAssociatedServices",
        "list_images": "getContainerVersions",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: ContainerRegistryRequest | ContainerRegistryRequestDict | None = None,
        **fields: Unpack[ContainerRegistryRequestDict],
    ) -> ContainerRegistryResponse:
        """Create a container registry in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerRegistryRequestDict`, * if required:
            config*, description, kind*, name*
            url: Absolute URI.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/containerRegistry, operation id
        createContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/createContainerRegistry
        """
        call = self._call(
            "createContainerRegistry", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: ContainerRegistryResponse = await call
        return answer

    async def delete(self, organization_id: str | UUID, container_registry_id: str | UUID) -> None:
        """Delete a container registry of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/containerRegistry/{containerRegistryId}, operation
        id deleteContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/deleteContainerRegistry
        """
        await self._call(
            "deleteContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        body: ContainerRegistryRequest | ContainerRegistryRequestDict | None = None,
        **fields: Unpack[ContainerRegistryRequestDict],
    ) -> ContainerRegistryResponse:
        """Edit the container registry of an organization.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ContainerRegistryRequestDict`, * if required:
            config*, description, kind*, name*
            url: Absolute URI.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/containerRegistry/{containerRegistryId}, operation id
        editContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/editContainerRegistry
        """
        call = self._call(
            "editContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ContainerRegistryResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> ContainerRegistryResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ContainerRegistryRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: ContainerRegistryResponse = await call
        return answer

    async def get(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> ContainerRegistryResponse:
        """Get the container registry of an organization.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/containerRegistry/{containerRegistryId}, operation id
        getContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/getContainerRegistry
        """
        answer: ContainerRegistryResponse = await self._call(
            "getContainerRegistry",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[ContainerRegistryResponse]:
        """List the container registries of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/containerRegistry, operation id
        listContainerRegistry.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/listContainerRegistry
        """
        return Pages(self._client, "listContainerRegistry", {"organizationId": organization_id}, {})

    def list_associated_services(
        self, organization_id: str | UUID, container_registry_id: str | UUID
    ) -> Pages[ContainerRegistryAssociatedServicesResponse]:
        """Get the container registry associated services.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET
        /organization/{organizationId}/containerRegistry/{containerRegistryId}/associatedServices,
        operation id getContainerRegistryAssociatedServices.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getContainerRegistryAssociatedServices
        """
        return Pages(
            self._client,
            "getContainerRegistryAssociatedServices",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {},
        )

    def list_images(
        self,
        organization_id: str | UUID,
        container_registry_id: str | UUID,
        *,
        image_name: str | None = None,
        search: str | None = None,
    ) -> Pages[ContainerVersionResponse]:
        """Get the container versions of a container registry.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            container_registry_id: Id of the container registry.
            image_name: Filter by image name.
            search: Filter by search.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/containerRegistry/{containerRegistryId}/images,
        operation id getContainerVersions.
        https://api-doc.qovery.com/#tag/Container-Registries/operation/getContainerVersions
        """
        return Pages(
            self._client,
            "getContainerVersions",
            {"organizationId": organization_id, "containerRegistryId": container_registry_id},
            {"imageName": image_name, "search": search},
        )
