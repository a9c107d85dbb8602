"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_custom_roles.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsCustomRoles(Resource):
    """Methods of `custom_roles`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationCustomRole",
        "delete": "deleteOrganizationCustomRole",
        "edit": "editOrganizationCustomRole",
        "get": "getOrganizationCustomRole",
        "list": "listOrganizationCustomRoles",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationCustomRoleCreateRequest
        | OrganizationCustomRoleCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationCustomRoleCreateRequestDict],
    ) -> OrganizationCustomRole:
        """Create an organization custom role.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationCustomRoleCreateRequestDict`, * if required:
            description, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError: the API rejects it; see
            `errors`.

        POST /organization/{organizationId}/customRole, operation id
        createOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/createOrganizationCustomRole
        """
        call = self._call(
            "createOrganizationCustomRole", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: OrganizationCustomRole = await call
        return answer

    async def delete(self, organization_id: str | UUID, custom_role_id: str | UUID) -> None:
        """Delete an organization custom role.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/customRole/{customRoleId}, operation id
        deleteOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/deleteOrganizationCustomRole
        """
        await self._call(
            "deleteOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        custom_role_id: str | UUID,
        *,
        body: OrganizationCustomRoleUpdateRequest
        | OrganizationCustomRoleUpdateRequestDict
        | None = None,
        **fields: Unpack[OrganizationCustomRoleUpdateRequestDict],
    ) -> OrganizationCustomRole:
        """Edit an organization custom role.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationCustomRoleUpdateRequestDict`, * if required:
            cluster_permissions*, description, name*, project_permissions*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/customRole/{customRoleId}, operation id
        editOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/editOrganizationCustomRole
        """
        call = self._call(
            "editOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: OrganizationCustomRole = await call
        return answer

    async def modify(
        self, organization_id: str | UUID, custom_role_id: str | UUID, **changes: Any
    ) -> OrganizationCustomRole:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.
            **changes: Fields of OrganizationCustomRoleUpdateRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
            changes,
        )
        del changes
        answer: OrganizationCustomRole = await call
        return answer

    async def get(
        self, organization_id: str | UUID, custom_role_id: str | UUID
    ) -> OrganizationCustomRole:
        """Get the organization custom role.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/customRole/{customRoleId}, operation id
        getOrganizationCustomRole.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/getOrganizationCustomRole
        """
        answer: OrganizationCustomRole = await self._call(
            "getOrganizationCustomRole",
            {"organizationId": organization_id, "customRoleId": custom_role_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[OrganizationCustomRole]:
        """List organization custom roles.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/customRole, operation id listOrganizationCustomRoles.
        https://api-doc.qovery.com/#tag/Organization-Custom-Role/operation/listOrganizationCustomRoles
        """
        return Pages(
            self._client, "listOrganizationCustomRoles", {"organizationId": organization_id}, {}
        )
