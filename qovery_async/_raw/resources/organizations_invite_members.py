"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_invite_members.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsInviteMembers(Resource):
    """Methods of `invite_members`."""

    operations: ClassVar[Mapping[str, str]] = {
        "accept": "postAcceptInviteMember",
        "create": "postInviteMember",
        "delete": "deleteInviteMember",
        "get": "getMemberInvitation",
        "list": "getOrganizationInvitedMembers",
    }

    async def accept(self, organization_id: str | UUID, invite_id: str | UUID) -> InviteMember:
        """Accept a member invitation of an organization.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/inviteMember/{inviteId}, operation id
        postAcceptInviteMember.
        https://api-doc.qovery.com/#tag/Members/operation/postAcceptInviteMember
        """
        answer: InviteMember = await self._call(
            "postAcceptInviteMember", {"organizationId": organization_id, "inviteId": invite_id}, {}
        )
        return answer

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: InviteMemberRequest | InviteMemberRequestDict | None = None,
        **fields: Unpack[InviteMemberRequestDict],
    ) -> InviteMember:
        """Invite a member of an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `InviteMemberRequestDict`, * if required:
            email*, role, role_id

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/inviteMember, operation id postInviteMember.
        https://api-doc.qovery.com/#tag/Members/operation/postInviteMember
        """
        call = self._call("postInviteMember", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: InviteMember = await call
        return answer

    async def delete(self, organization_id: str | UUID, invite_id: str | UUID) -> None:
        """Delete a member invitation of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/inviteMember/{inviteId}, operation id
        deleteInviteMember.
        https://api-doc.qovery.com/#tag/Members/operation/deleteInviteMember
        """
        await self._call(
            "deleteInviteMember", {"organizationId": organization_id, "inviteId": invite_id}, {}
        )

    async def get(self, organization_id: str | UUID, invite_id: str | UUID) -> InviteMember:
        """Get the member invitation of an organization.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/inviteMember/{inviteId}, operation id
        getMemberInvitation.
        https://api-doc.qovery.com/#tag/Members/operation/getMemberInvitation
        """
        answer: InviteMember = await self._call(
            "getMemberInvitation", {"organizationId": organization_id, "inviteId": invite_id}, {}
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[InviteMember]:
        """Get the organization invited members.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/inviteMember, operation id
        getOrganizationInvitedMembers.
        https://api-doc.qovery.com/#tag/Members/operation/getOrganizationInvitedMembers
        """
        return Pages(
            self._client, "getOrganizationInvitedMembers", {"organizationId": organization_id}, {}
        )
