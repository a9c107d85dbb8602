"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import InviteMemberRequestDict
from ..models import InviteMember, InviteMemberRequest

class OrganizationsInviteMembers(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def accept(self, organization_id: str | UUID, invite_id: str | UUID) -> InviteMember: ...
    @overload
    async def create(
        self, organization_id: str | UUID, *, body: InviteMemberRequest | InviteMemberRequestDict
    ) -> InviteMember: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[InviteMemberRequestDict]
    ) -> InviteMember: ...
    async def delete(self, organization_id: str | UUID, invite_id: str | UUID) -> None: ...
    async def get(self, organization_id: str | UUID, invite_id: str | UUID) -> InviteMember: ...
    def list(self, organization_id: str | UUID) -> Pages[InviteMember]: ...
