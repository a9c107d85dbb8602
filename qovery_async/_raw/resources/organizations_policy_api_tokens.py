"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_policy_api_tokens.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsPolicyApiTokens(Resource):
    """Methods of `policy_api_tokens`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createOrganizationPolicyApiToken",
        "delete": "deleteOrganizationPolicyApiToken",
        "list": "listOrganizationPolicyApiTokens",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: OrganizationPolicyApiTokenCreateRequest
        | OrganizationPolicyApiTokenCreateRequestDict
        | None = None,
        **fields: Unpack[OrganizationPolicyApiTokenCreateRequestDict],
    ) -> OrganizationPolicyApiTokenCreate:
        """Create an organization policy API token.

        Only this response contains the token; it cannot be read later. 409: the name is taken.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationPolicyApiTokenCreateRequestDict`, * if required:
            description, name*, opa_policy*
            expires_at: RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Null is
            allowed.
            role_id: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/policyApiToken, operation id
        createOrganizationPolicyApiToken.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/createOrganizationPolicyApiToken
        """
        call = self._call(
            "createOrganizationPolicyApiToken",
            {"organizationId": organization_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: OrganizationPolicyApiTokenCreate = await call
        return answer

    async def delete(self, organization_id: str | UUID, policy_api_token_id: str | UUID) -> None:
        """Delete an organization policy API token.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            policy_api_token_id: Id of the policy API token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/policyApiToken/{policyApiTokenId}, operation id
        deleteOrganizationPolicyApiToken.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/deleteOrganizationPolicyApiToken
        """
        await self._call(
            "deleteOrganizationPolicyApiToken",
            {"organizationId": organization_id, "policyApiTokenId": policy_api_token_id},
            {},
        )

    def list(self, organization_id: str | UUID) -> Pages[OrganizationPolicyApiToken]:
        """List organization policy API tokens.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/policyApiToken, operation id
        listOrganizationPolicyApiTokens.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/listOrganizationPolicyApiTokens
        """
        return Pages(
            self._client, "listOrganizationPolicyApiTokens", {"organizationId": organization_id}, {}
        )
