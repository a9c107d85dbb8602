"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_enterprise_connections.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsEnterpriseConnections(Resource):
    """Methods of `enterprise_connections`."""

    operations: ClassVar[Mapping[str, str]] = {
        "edit": "updateOrganizationEnterpriseConnection",
        "get": "getOrganizationEnterpriseConnection",
        "list": "listOrganizationEnterpriseConnections",
    }

    async def edit(
        self,
        organization_id: str | UUID,
        connection_name: str,
        *,
        body: EnterpriseConnectionDto | EnterpriseConnectionDtoDict,
    ) -> EnterpriseConnectionDto:
        """Update an organization enterprise connection.

        Args:
            organization_id: Id of the organization.
            connection_name: Connection name.
            body: A model or a dict; keywords are not possible, because `connection_name` is
            another argument, too.

        Fields of `EnterpriseConnectionDtoDict`, * if required:
            connection_name*, default_role*, enforce_group_sync*, group_mappings*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        PUT /organization/{organizationId}/enterpriseconnection/{connectionName}, operation id
        updateOrganizationEnterpriseConnection.
        https://api-doc.qovery.com/#tag/Organization-Enterprise-Connection/operation/updateOrganizationEnterpriseConnection
        """
        call = self._call(
            "updateOrganizationEnterpriseConnection",
            {"organizationId": organization_id, "connectionName": connection_name},
            {},
            body,
        )
        del body
        answer: EnterpriseConnectionDto = await call
        return answer

    async def modify(
        self, organization_id: str | UUID, connection_name: str, **changes: Any
    ) -> EnterpriseConnectionDto:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            connection_name: Connection name.
            **changes: Fields of EnterpriseConnectionDto.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "updateOrganizationEnterpriseConnection",
            {"organizationId": organization_id, "connectionName": connection_name},
            {},
            changes,
        )
        del changes
        answer: EnterpriseConnectionDto = await call
        return answer

    async def get(
        self, organization_id: str | UUID, connection_name: str
    ) -> EnterpriseConnectionDto:
        """Get the organization enterprise connection.

        Args:
            organization_id: Id of the organization.
            connection_name: Connection name.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/enterpriseconnection/{connectionName}, operation id
        getOrganizationEnterpriseConnection.
        https://api-doc.qovery.com/#tag/Organization-Enterprise-Connection/operation/getOrganizationEnterpriseConnection
        """
        answer: EnterpriseConnectionDto = await self._call(
            "getOrganizationEnterpriseConnection",
            {"organizationId": organization_id, "connectionName": connection_name},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[EnterpriseConnectionDto]:
        """List organization enterprise connections.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/enterpriseconnection, operation id
        listOrganizationEnterpriseConnections.
        https://api-doc.qovery.com/#tag/Organization-Enterprise-Connection/operation/listOrganizationEnterpriseConnections
        """
        return Pages(
            self._client,
            "listOrganizationEnterpriseConnections",
            {"organizationId": organization_id},
            {},
        )
