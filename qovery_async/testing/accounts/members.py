"""Roles, members and invitations of organizations."""

from __future__ import annotations

from ..model.call import Call, Result, fields_of
from ..model.caller import Caller
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from ..resources.creation import Creation

MEMBER, ROLE, INVITATION = "member", "role", "inviteMember"
BUILT_IN_ROLES = ("Owner", "Admin", "DevOps", "Billing Manager", "Viewer")
_ROLE_ENUM = {"Owner": "OWNER", "Admin": "ADMIN", "DevOps": "DEVELOPER"}


class Members:
    """Members of organizations. The creator is the owner."""

    def __init__(self, store: Store, creation: Creation) -> None:
        self._store = store
        self._creation = creation
        store.listeners.append(self)

    def created(self, record: Record) -> None:
        """Create the roles and the owner of a new organization."""
        if record.kind != "organization":
            return
        for name in BUILT_IN_ROLES:
            self._creation.plant(ROLE, record, {"name": name})
        owner = str(record.data.get("owner") or Caller().id)
        self.add(record, "owner@example.com", "Owner", identifier=owner, name=Caller().name)

    def edited(self, record: Record) -> None:
        """Do nothing: edits do not affect members."""

    def removed(self, record: Record) -> None:
        """Do nothing: the store removes members and roles with their organization."""

    def add(
        self,
        organization: Record,
        email: str,
        role: str,
        *,
        name: str = "",
        identifier: str | None = None,
    ) -> Record:
        """Add a member. `role` is the name of a built-in or custom role."""
        found = self._store.named(ROLE, organization, role) or self._store.named(
            "customRole", organization, role
        )
        members: Node = {
            "email": email,
            "name": name or email.partition("@")[0],
            "nickname": email.partition("@")[0],
            **self._role(found),
        }
        one = identifier or self._creation.uuid()
        if self._store.find(one) is not None:
            # The same person is a member of several organizations, each time with the same id.
            record = Record(MEMBER, f"{organization.id}/{one}", {}, organization, MEMBER)
        else:
            record = Record(MEMBER, one, {}, organization, MEMBER)
        now = organization.data.get("created_at")
        data = {"created_at": now, "updated_at": now, "id": one, **members}
        record.data = self._creation.complete(MEMBER, MEMBER, data)
        return self._store.add(record)

    @staticmethod
    def _role(role: Record | None) -> Node:
        if role is None:
            return {}
        name = str(role.data.get("name", ""))
        return {"role_id": role.id, "role_name": name, "role": _ROLE_ENUM.get(name, "VIEWER")}

    @handles("getOrganizationMembers")
    def _list(self, call: Call) -> Result:
        members = self._store.children(MEMBER, call.target)
        return Result({"results": [member.data for member in members]})

    @handles("listOrganizationAvailableRoles")
    def _roles(self, call: Call) -> Result:
        roles = [
            *self._store.children(ROLE, call.target),
            *self._store.children("customRole", call.target),
        ]
        return Result({"results": [role.data for role in roles]})

    def _member(self, call: Call) -> Record:
        body = fields_of(call.body)
        for member in self._store.children(MEMBER, call.target):
            if member.data["id"] == body.get("user_id"):
                return member
        raise Problem(404, "no member with this user_id exists")

    @handles("editOrganizationMemberRole")
    def _edit(self, call: Call) -> Result:
        member = self._member(call)
        role = self._store.find(str(fields_of(call.body).get("role_id")))
        if role is None or role.kind not in (ROLE, "customRole") or role.parent is not call.target:
            raise Problem(404, "no role with this role_id exists")
        if member.data.get("role") == "OWNER":
            raise Problem(400, "the owner's role changes by a transfer of ownership")
        self._store.edit(member, **self._role(role))
        return Result()

    @handles("deleteMember")
    def _remove(self, call: Call) -> Result:
        member = self._member(call)
        if member.data.get("role") == "OWNER":
            raise Problem(400, "the owner cannot leave the organization")
        self._store.remove(member)
        return Result()

    @handles("postOrganizationTransferOwnership")
    def _transfer(self, call: Call) -> Result:
        heir, organization = self._member(call), call.target
        if organization is not None:
            admin = self._store.named(ROLE, organization, "Admin")
            for member in self._store.children(MEMBER, organization):
                if member.data.get("role") == "OWNER":
                    self._store.edit(member, **self._role(admin))
            owner = self._store.named(ROLE, organization, "Owner")
            self._store.edit(heir, **self._role(owner))
            self._store.edit(organization, owner=heir.data["id"])
        return Result()

    @handles("postInviteMember")
    def _invite(self, call: Call) -> Result:
        email = str(fields_of(call.body)["email"])
        for kind in (MEMBER, INVITATION):
            for other in self._store.children(kind, call.target):
                if str(other.data.get("email", "")).lower() == email.lower():
                    raise Problem(409, "this person is a member or invited already")
        record = self._creation.create(call.endpoint, call.target, call.body, call.caller)
        return Result(record.data, record=record)

    @handles("postAcceptInviteMember")
    def _accept(self, call: Call) -> Result:
        invitation, organization = call.target, call.records[0]
        if invitation is None or invitation.kind != INVITATION:
            raise Problem(404, "no invitation with this id exists")
        role = str(invitation.data.get("role_name") or "Viewer")
        self.add(organization, str(invitation.data["email"]), role)
        self._store.remove(invitation)
        return Result(invitation.data)
