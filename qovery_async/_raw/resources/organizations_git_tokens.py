"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_git_tokens.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsGitTokens(Resource):
    """Methods of `git_tokens`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createGitToken",
        "delete": "deleteGitToken",
        "edit": "editGitToken",
        "get": "getOrganizationGitToken",
        "list": "listOrganizationGitTokens",
        "list_associated_services": "getGitTokenAssociatedServices",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: GitTokenRequest | GitTokenRequestDict | None = None,
        **fields: Unpack[GitTokenRequestDict],
    ) -> GitTokenResponse:
        """Create a Git token in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `GitTokenRequestDict`, * if required:
            description, name*, type*, workspace
            git_api_url: Absolute URI.
            token*: Secret; omitted from responses.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        POST /organization/{organizationId}/gitToken, operation id createGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/createGitToken
        """
        call = self._call("createGitToken", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: GitTokenResponse = await call
        return answer

    async def delete(self, organization_id: str | UUID, git_token_id: str | UUID) -> None:
        """Delete a Git token of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/gitToken/{gitTokenId}, operation id
        deleteGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/deleteGitToken
        """
        await self._call(
            "deleteGitToken", {"organizationId": organization_id, "gitTokenId": git_token_id}, {}
        )

    async def edit(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        *,
        body: GitTokenRequest | GitTokenRequestDict | None = None,
        **fields: Unpack[GitTokenRequestDict],
    ) -> GitTokenResponse:
        """Edit the Git token of an organization.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `GitTokenRequestDict`, * if required:
            description, name*, type*, workspace
            git_api_url: Absolute URI.
            token*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/gitToken/{gitTokenId}, operation id editGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/editGitToken
        """
        call = self._call(
            "editGitToken",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: GitTokenResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        git_token_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> GitTokenResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of GitTokenRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editGitToken",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: GitTokenResponse = await call
        return answer

    async def get(self, organization_id: str | UUID, git_token_id: str | UUID) -> GitTokenResponse:
        """Get the organization Git token.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/gitToken/{gitTokenId}, operation id
        getOrganizationGitToken.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getOrganizationGitToken
        """
        answer: GitTokenResponse = await self._call(
            "getOrganizationGitToken",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[GitTokenResponse]:
        """List organization Git tokens.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/gitToken, operation id listOrganizationGitTokens.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/listOrganizationGitTokens
        """
        return Pages(
            self._client, "listOrganizationGitTokens", {"organizationId": organization_id}, {}
        )

    def list_associated_services(
        self, organization_id: str | UUID, git_token_id: str | UUID
    ) -> Pages[GitTokenAssociatedServiceResponse]:
        """Get the Git token associated services.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            git_token_id: Id of the Git token.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/gitToken/{gitTokenId}/associatedServices, operation
        id getGitTokenAssociatedServices.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getGitTokenAssociatedServices
        """
        return Pages(
            self._client,
            "getGitTokenAssociatedServices",
            {"organizationId": organization_id, "gitTokenId": git_token_id},
            {},
        )
