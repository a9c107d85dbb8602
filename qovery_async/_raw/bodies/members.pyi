"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import InviteMemberRoleEnum

InviteMemberRoleEnumText: TypeAlias = Literal["ADMIN", "DEVELOPER", "OWNER", "VIEWER"]
InviteStatusEnumText: TypeAlias = Literal["EXPIRED", "PENDING"]

class DeleteMemberBodyDict(TypedDict):
    user_id: str | UUID

class InviteMemberRequestDict(TypedDict):
    email: str
    role: NotRequired[InviteMemberRoleEnum | InviteMemberRoleEnumText]
    role_id: NotRequired[str | UUID]

class MemberRoleUpdateRequestDict(TypedDict):
    role_id: str | UUID
    user_id: str | UUID

class TransferOwnershipRequestDict(TypedDict):
    user_id: str | UUID
