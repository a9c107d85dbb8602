"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import InviteMemberRoleEnumText, InviteStatusEnumText


class InviteMemberRoleEnum(OpenEnum):
    ADMIN = "ADMIN"
    DEVELOPER = "DEVELOPER"
    OWNER = "OWNER"
    VIEWER = "VIEWER"

    if TYPE_CHECKING:
        _unknown_value = ""


class InviteStatusEnum(OpenEnum):
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"

    if TYPE_CHECKING:
        _unknown_value = ""


_InviteMemberRoleEnum = members(InviteMemberRoleEnum, unset=False, null=False)
_InviteMemberRoleEnum_unset = members(InviteMemberRoleEnum, unset=True, null=False)
_InviteStatusEnum = members(InviteStatusEnum, unset=False, null=False)


class DeleteMemberBody(Model):
    """Body of the request a delete member."""

    if TYPE_CHECKING:
        user_id: str
        """Id of a user from the identity provider, e.g. `google-oauth2|1234`."""
    else:
        field_lines = """
            user_id! str
        """
        __slots__ = slots(field_lines)


def read_DeleteMemberBody(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["user_id"]) is not str:
            return r.tolerate(DeleteMemberBody, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, DeleteMemberBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeleteMemberBody, d)
    o: Any = new(DeleteMemberBody)
    o.user_id = v0
    o._extra = extra
    return o


def write_DeleteMemberBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.user_id) is not UNSET:
        d["user_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class InviteMember(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        email: str
        """E-mail address."""
        id: Accepting[UUID, str]
        """Set by the server."""
        invitation_link: str
        """Absolute URI. Secret; omitted from responses."""
        invitation_status: Accepting[InviteStatusEnum, InviteStatusEnumText]
        inviter: str
        logo_url: str | Unset = UNSET
        """Absolute URI."""
        organization_name: str | Unset = UNSET
        role: Accepting[InviteMemberRoleEnum, InviteMemberRoleEnumText]
        role_id: Accepting[UUID | Unset, str] = OMITTED
        role_name: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            email! str
            id! uuid
            invitation_link!* str
            invitation_status! %InviteStatusEnum
            inviter! str
            logo_url str
            organization_name str
            role! %InviteMemberRoleEnum
            role_id uuid
            role_name str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_InviteMember(d: Any, r: Reading) -> Any:
    n = 12
    try:
        v4 = _InviteStatusEnum[d["invitation_status"]]
        if type(v6 := d.get("logo_url", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(InviteMember, d)
            n -= 1
        if type(v7 := d.get("organization_name", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(InviteMember, d)
            n -= 1
        v8 = _InviteMemberRoleEnum[d["role"]]
        if (v9 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v9) != 36 or v9[23] != "-":
            return r.tolerate(InviteMember, d)
        if type(v10 := d.get("role_name", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(InviteMember, d)
            n -= 1
        if (v11 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v11).tzinfo is None:
            return r.tolerate(InviteMember, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v1 := d["email"]) is not str
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["invitation_link"]) is not str
            or type(v5 := d["inviter"]) is not str
        ):
            return r.tolerate(InviteMember, d)
        extra = None if len(d) == n else r.unknown_fields(d, InviteMember)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(InviteMember, d)
    o: Any = new(InviteMember)
    o._created_at = v0
    o.email = v1
    o._id = v2
    o.invitation_link = v3
    o.invitation_status = v4
    o.inviter = v5
    o.logo_url = v6
    o.organization_name = v7
    o.role = v8
    o._role_id = v9
    o.role_name = v10
    o._updated_at = v11
    o._extra = extra
    return o


def write_InviteMember(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.invitation_link) is not UNSET:
        d["invitation_link"] = v if type(v) is str else encode(v)
    if (v := o.invitation_status) is not UNSET:
        d["invitation_status"] = v._value_ if type(v) is InviteStatusEnum else encode(v)
    if (v := o.inviter) is not UNSET:
        d["inviter"] = v if type(v) is str else encode(v)
    if (v := o.logo_url) is not UNSET:
        d["logo_url"] = v if type(v) is str else encode(v)
    if (v := o.organization_name) is not UNSET:
        d["organization_name"] = v if type(v) is str else encode(v)
    if (v := o.role) is not UNSET:
        d["role"] = v._value_ if type(v) is InviteMemberRoleEnum else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if (v := o.role_name) is not UNSET:
        d["role_name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class InviteMemberRequest(Model):
    if TYPE_CHECKING:
        email: str
        role: Accepting[InviteMemberRoleEnum | Unset, InviteMemberRoleEnumText] = OMITTED
        role_id: Accepting[UUID | Unset, str] = OMITTED
    else:
        field_lines = """
            email! str
            role %InviteMemberRoleEnum
            role_id uuid
        """
        __slots__ = slots(field_lines)
        role_id = UuidAttribute()


def read_InviteMemberRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v1 = _InviteMemberRoleEnum_unset[d.get("role", UNSET)]
        if v1 is UNSET:
            n -= 1
        if (v2 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(InviteMemberRequest, d)
        if type(v0 := d["email"]) is not str:
            return r.tolerate(InviteMemberRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, InviteMemberRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(InviteMemberRequest, d)
    o: Any = new(InviteMemberRequest)
    o.email = v0
    o.role = v1
    o._role_id = v2
    o._extra = extra
    return o


def write_InviteMemberRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o.role) is not UNSET:
        d["role"] = v._value_ if type(v) is InviteMemberRoleEnum else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class InviteMemberResponseList(Model):
    """Invite members, in `results`."""

    if TYPE_CHECKING:
        results: list[InviteMember] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#InviteMember]
        """
        __slots__ = slots(field_lines)


def read_InviteMemberResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(InviteMemberResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, InviteMemberResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(InviteMemberResponseList, d)
    o: Any = new(InviteMemberResponseList)
    o.results = [read_InviteMember(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_InviteMemberResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_InviteMember(e) if type(e) is InviteMember else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Member(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        email: str
        """E-mail address."""
        id: str
        """Id from the identity provider, e.g. `google-oauth2|1234`; not always a UUID."""
        last_activity_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        name: str | Unset = UNSET
        nickname: str | Unset = UNSET
        profile_picture_url: str | Unset = UNSET
        """Absolute URI."""
        role: Accepting[InviteMemberRoleEnum | Unset, InviteMemberRoleEnumText] = OMITTED
        role_id: Accepting[UUID | Unset, str] = OMITTED
        role_name: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            email! str
            id! str
            last_activity_at datetime
            name str
            nickname str
            profile_picture_url str
            role %InviteMemberRoleEnum
            role_id uuid
            role_name str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        last_activity_at = DateTimeAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Member(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if (v3 := d.get("last_activity_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v3).tzinfo is None:
            return r.tolerate(Member, d)
        if type(v4 := d.get("name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(Member, d)
            n -= 1
        if type(v5 := d.get("nickname", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(Member, d)
            n -= 1
        if type(v6 := d.get("profile_picture_url", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(Member, d)
            n -= 1
        v7 = _InviteMemberRoleEnum_unset[d.get("role", UNSET)]
        if v7 is UNSET:
            n -= 1
        if (v8 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v8) != 36 or v8[23] != "-":
            return r.tolerate(Member, d)
        if type(v9 := d.get("role_name", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(Member, d)
            n -= 1
        if (v10 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(Member, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v1 := d["email"]) is not str
            or type(v2 := d["id"]) is not str
        ):
            return r.tolerate(Member, d)
        extra = None if len(d) == n else r.unknown_fields(d, Member)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Member, d)
    o: Any = new(Member)
    o._created_at = v0
    o.email = v1
    o.id = v2
    o._last_activity_at = v3
    o.name = v4
    o.nickname = v5
    o.profile_picture_url = v6
    o.role = v7
    o._role_id = v8
    o.role_name = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_Member(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o._last_activity_at) is not UNSET:
        d["last_activity_at"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.nickname) is not UNSET:
        d["nickname"] = v if type(v) is str else encode(v)
    if (v := o.profile_picture_url) is not UNSET:
        d["profile_picture_url"] = v if type(v) is str else encode(v)
    if (v := o.role) is not UNSET:
        d["role"] = v._value_ if type(v) is InviteMemberRoleEnum else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if (v := o.role_name) is not UNSET:
        d["role_name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class MemberResponseList(Model):
    """Members, in `results`."""

    if TYPE_CHECKING:
        results: list[Member] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Member]
        """
        __slots__ = slots(field_lines)


def read_MemberResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(MemberResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, MemberResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(MemberResponseList, d)
    o: Any = new(MemberResponseList)
    o.results = [read_Member(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_MemberResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Member(e) if type(e) is Member else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class MemberRoleUpdateRequest(Model):
    if TYPE_CHECKING:
        role_id: Accepting[UUID, str]
        user_id: str
        """Id of a user from the identity provider, e.g. `google-oauth2|1234`."""
    else:
        field_lines = """
            role_id! uuid
            user_id! str
        """
        __slots__ = slots(field_lines)
        role_id = UuidAttribute()


def read_MemberRoleUpdateRequest(d: Any, r: Reading) -> Any:
    try:
        if len(v0 := d["role_id"]) != 36 or v0[23] != "-" or type(v1 := d["user_id"]) is not str:
            return r.tolerate(MemberRoleUpdateRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, MemberRoleUpdateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(MemberRoleUpdateRequest, d)
    o: Any = new(MemberRoleUpdateRequest)
    o._role_id = v0
    o.user_id = v1
    o._extra = extra
    return o


def write_MemberRoleUpdateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if (v := o.user_id) is not UNSET:
        d["user_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class TransferOwnershipRequest(Model):
    if TYPE_CHECKING:
        user_id: str
        """Id of a user from the identity provider, e.g. `google-oauth2|1234`."""
    else:
        field_lines = """
            user_id! str
        """
        __slots__ = slots(field_lines)


def read_TransferOwnershipRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["user_id"]) is not str:
            return r.tolerate(TransferOwnershipRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, TransferOwnershipRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TransferOwnershipRequest, d)
    o: Any = new(TransferOwnershipRequest)
    o.user_id = v0
    o._extra = extra
    return o


def write_TransferOwnershipRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.user_id) is not UNSET:
        d["user_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
