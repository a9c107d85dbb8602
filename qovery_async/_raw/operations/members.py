"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "deleteInviteMember": {
        "operation_id": "deleteInviteMember",
        "method": "DELETE",
        "path": "/organization/{organizationId}/inviteMember/{inviteId}",
        "summary": "Delete a member invitation of an organization",
        "path_params": (("organizationId", True, "uuid"), ("inviteId", True, "uuid")),
        "answers": {204: {}},
    },
    "deleteMember": {
        "operation_id": "deleteMember",
        "method": "DELETE",
        "path": "/organization/{organizationId}/member",
        "summary": "Delete a member of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#DeleteMemberBody"),),
        "answers": {204: {}},
    },
    "editOrganizationMemberRole": {
        "operation_id": "editOrganizationMemberRole",
        "method": "PUT",
        "path": "/organization/{organizationId}/member",
        "summary": "Edit an organization member role",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#MemberRoleUpdateRequest"),),
        "answers": {200: {}},
    },
    "getMemberInvitation": {
        "operation_id": "getMemberInvitation",
        "method": "GET",
        "path": "/organization/{organizationId}/inviteMember/{inviteId}",
        "summary": "Get the member invitation of an organization",
        "path_params": (("organizationId", True, "uuid"), ("inviteId", True, "uuid")),
        "secret_fields": ("invitation_link",),
        "answers": {200: {"application/json": "#InviteMember"}},
    },
    "getOrganizationInvitedMembers": {
        "operation_id": "getOrganizationInvitedMembers",
        "method": "GET",
        "path": "/organization/{organizationId}/inviteMember",
        "summary": "Get the organization invited members",
        "path_params": (("organizationId", True, "uuid"),),
        "secret_fields": ("invitation_link",),
        "answers": {200: {"application/json": "#InviteMemberResponseList"}},
    },
    "getOrganizationMembers": {
        "operation_id": "getOrganizationMembers",
        "method": "GET",
        "path": "/organization/{organizationId}/member",
        "summary": "Get the organization members",
        "path_params": (("organizationId", True, "uuid"),),
        "answers": {200: {"application/json": "#MemberResponseList"}},
    },
    "postAcceptInviteMember": {
        "operation_id": "postAcceptInviteMember",
        "method": "POST",
        "path": "/organization/{organizationId}/inviteMember/{inviteId}",
        "summary": "Accept a member invitation of an organization",
        "path_params": (("organizationId", True, "uuid"), ("inviteId", True, "uuid")),
        "secret_fields": ("invitation_link",),
        "answers": {201: {"application/json": "#InviteMember"}},
    },
    "postInviteMember": {
        "operation_id": "postInviteMember",
        "method": "POST",
        "path": "/organization/{organizationId}/inviteMember",
        "summary": "Invite a member of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#InviteMemberRequest"),),
        "secret_fields": ("invitation_link",),
        "answers": {201: {"application/json": "#InviteMember"}},
    },
    "postOrganizationTransferOwnership": {
        "operation_id": "postOrganizationTransferOwnership",
        "method": "POST",
        "path": "/organization/{organizationId}/transferOwnership",
        "summary": "Transfer an organization ownership",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#TransferOwnershipRequest"),),
        "answers": {204: {}},
    },
}
