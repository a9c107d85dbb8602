"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_api_tokens.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsApiTokens(Resource):
    """Methods of `api_tokens`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationApiToken",
        "delete": "deleteOrganizationApiToken",
        "list": "listOrganizationApiTokens",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationApiTokenCreateRequest
        | OrganizationApiTokenCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationApiTokenCreateRequestDict],
    ) -> OrganizationApiTokenCreate:
        """Create an organization API token.

        Only this response contains the token; it cannot be read later. 409: the name is taken.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationApiTokenCreateRequestDict`, * if required:
            description, name*
            role_id*: Null is allowed.
            scope: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/apiToken, operation id createOrganizationApiToken.
        https://api-doc.qovery.com/#tag/Organization-Api-Token/operation/createOrganizationApiToken
        """
        call = self._call(
            "createOrganizationApiToken", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: OrganizationApiTokenCreate = await call
        return answer

    async def delete(self, organization_id: str | UUID, api_token_id: str | UUID) -> None:
        """Delete an organization API token.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            api_token_id: Id of the API token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/apiToken/{apiTokenId}, operation id
        deleteOrganizationApiToken.
        https://api-doc.qovery.com/#tag/Organization-Api-Token/operation/deleteOrganizationApiToken
        """
        await self._call(
            "deleteOrganizationApiToken",
            {"organizationId": organization_id, "apiTokenId": api_token_id},
            {},
        )

    def list(
        self,
        organization_id: str | UUID,
        *,
        creator_name: str | None = None,
        name: str | None = None,
    ) -> Pages[OrganizationApiToken]:
        """List organization API tokens.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            creator_name: Filter by creator name.
            name: Filter by name.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/apiToken, operation id listOrganizationApiTokens.
        https://api-doc.qovery.com/#tag/Organization-Api-Token/operation/listOrganizationApiTokens
        """
        return Pages(
            self._client,
            "listOrganizationApiTokens",
            {"organizationId": organization_id},
            {"creatorName": creator_name, "name": name},
        )
