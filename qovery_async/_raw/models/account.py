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
    from ..bodies import RewardClaimTypeText


class RewardClaimType(OpenEnum):
    INVITATION = "INVITATION"

    if TYPE_CHECKING:
        _unknown_value = ""


_RewardClaimType_unset = members(RewardClaimType, unset=True, null=False)


class AccountInfo(Model):
    if TYPE_CHECKING:
        communication_email: str | Unset = UNSET
        created_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        first_name: str | Unset = UNSET
        id: Accepting[UUID | Unset, str] = OMITTED
        last_name: str | Unset = UNSET
        nickname: str | Unset = UNSET
        profile_picture_url: str | Unset = UNSET

        def to_request(self, **changes: Any) -> AccountInfoEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            communication_email str
            created_at datetime
            first_name str
            id uuid
            last_name str
            nickname str
            profile_picture_url str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_AccountInfo(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v0 := d.get("communication_email", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(AccountInfo, d)
            n -= 1
        if (v1 := d.get("created_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v1).tzinfo is None:
            return r.tolerate(AccountInfo, d)
        if type(v2 := d.get("first_name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(AccountInfo, d)
            n -= 1
        if (v3 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v3) != 36 or v3[23] != "-":
            return r.tolerate(AccountInfo, d)
        if type(v4 := d.get("last_name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(AccountInfo, d)
            n -= 1
        if type(v5 := d.get("nickname", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(AccountInfo, d)
            n -= 1
        if type(v6 := d.get("profile_picture_url", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(AccountInfo, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AccountInfo)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AccountInfo, d)
    o: Any = new(AccountInfo)
    o.communication_email = v0
    o._created_at = v1
    o.first_name = v2
    o._id = v3
    o.last_name = v4
    o.nickname = v5
    o.profile_picture_url = v6
    o._extra = extra
    return o


def write_AccountInfo(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.communication_email) is not UNSET:
        d["communication_email"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.nickname) is not UNSET:
        d["nickname"] = v if type(v) is str else encode(v)
    if (v := o.profile_picture_url) is not UNSET:
        d["profile_picture_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AccountInfoEditRequest(Model):
    """Body of a request that changes account info."""

    if TYPE_CHECKING:
        communication_email: str | Unset = UNSET
    else:
        field_lines = """
            communication_email str
        """
        __slots__ = slots(field_lines)


def read_AccountInfoEditRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("communication_email", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(AccountInfoEditRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, AccountInfoEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AccountInfoEditRequest, d)
    o: Any = new(AccountInfoEditRequest)
    o.communication_email = v0
    o._extra = extra
    return o


def write_AccountInfoEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.communication_email) is not UNSET:
        d["communication_email"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Referral(Model):
    if TYPE_CHECKING:
        invitation_link: str | Unset = UNSET
        """Secret; omitted from responses."""
        total_invited: int | Unset = UNSET
    else:
        field_lines = """
            invitation_link* str
            total_invited int
        """
        __slots__ = slots(field_lines)


def read_Referral(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("invitation_link", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(Referral, d)
            n -= 1
        if type(v1 := d.get("total_invited", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(Referral, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, Referral)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Referral, d)
    o: Any = new(Referral)
    o.invitation_link = v0
    o.total_invited = v1
    o._extra = extra
    return o


def write_Referral(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.invitation_link) is not UNSET:
        d["invitation_link"] = v if type(v) is str else encode(v)
    if (v := o.total_invited) is not UNSET:
        d["total_invited"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class RewardClaim(Model):
    if TYPE_CHECKING:
        code: str | Unset = UNSET
        type_: Accepting[RewardClaimType | Unset, RewardClaimTypeText] = OMITTED
    else:
        field_lines = """
            code str
            type_ %RewardClaimType "type"
        """
        __slots__ = slots(field_lines)


def read_RewardClaim(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("code", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(RewardClaim, d)
            n -= 1
        v1 = _RewardClaimType_unset[d.get("type", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, RewardClaim)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(RewardClaim, d)
    o: Any = new(RewardClaim)
    o.code = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_RewardClaim(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.code) is not UNSET:
        d["code"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is RewardClaimType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
