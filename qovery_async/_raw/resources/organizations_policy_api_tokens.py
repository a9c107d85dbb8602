"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_policy_api_tokens.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..bodies import OrganizationPolicyApiTokenCreateRequestDict
    from ..models import (
        OrganizationPolicyApiToken,
        OrganizationPolicyApiTokenCreate,
        OrganizationPolicyApiTokenCreateRequest,
    )


class OrganizationsPolicyApiTokens(Resource):
    """The methods of `policy_api_tokens`."""

    __slots__ = ()
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

        The answer holds the token, once: it cannot be read again. 409 says that the name is
        taken.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `OrganizationPolicyApiTokenCreateRequestDict`, * if required:
            description, name*, opa_policy*
            expires_at: RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Null is
            allowed.
            role_id: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API refuses; see `errors`.

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

        Irreversible. 404 says that it was gone before.

        Args:
            organization_id: Id of the organization.
            policy_api_token_id: Id of the policy API token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /organization/{organizationId}/policyApiToken, operation id
        listOrganizationPolicyApiTokens.
        https://api-doc.qovery.com/#tag/Organization-Policy-Api-Token/operation/listOrganizationPolicyApiTokens
        """
        return Pages(
            self._client, "listOrganizationPolicyApiTokens", {"organizationId": organization_id}, {}
        )
