"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AccountInfo(Model):
    """Account info."""

    __slots__ = (
        "communication_email",
        "_created_at",
        "first_name",
        "_id",
        "last_name",
        "nickname",
        "profile_picture_url",
    )
    if TYPE_CHECKING:
        communication_email: str | Unset = UNSET
        created_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        first_name: str | Unset = UNSET
        id: UUID | Unset = UNSET
        last_name: str | Unset = UNSET
        nickname: str | Unset = UNSET
        profile_picture_url: str | Unset = UNSET
    else:
        schema_name = "AccountInfo"
        known_names = frozenset(
            (
                "communication_email",
                "created_at",
                "first_name",
                "id",
                "last_name",
                "nickname",
                "profile_picture_url",
            )
        )
        model_fields = (
            ("communication_email", "communication_email", "str", 0),
            ("created_at", "created_at", "datetime", 4),
            ("first_name", "first_name", "str", 0),
            ("id", "id", "uuid", 4),
            ("last_name", "last_name", "str", 0),
            ("nickname", "nickname", "str", 0),
            ("profile_picture_url", "profile_picture_url", "str", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_AccountInfo(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("communication_email", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AccountInfo, d)
        v1 = d.get("created_at", UNSET)
        if v1 is UNSET:
            n -= 1
        elif moment(v1).tzinfo is None:
            return r.tolerate(AccountInfo, d)
        v2 = d.get("first_name", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(AccountInfo, d)
        v3 = d.get("id", UNSET)
        if v3 is UNSET:
            n -= 1
        elif len(v3) != 36 or v3[23] != "-":
            return r.tolerate(AccountInfo, d)
        v4 = d.get("last_name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(AccountInfo, d)
        v5 = d.get("nickname", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(AccountInfo, d)
        v6 = d.get("profile_picture_url", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(AccountInfo, d)
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


AccountInfo.read_json = staticmethod(read_AccountInfo)
AccountInfo.write_json = staticmethod(write_AccountInfo)


class AccountInfoEditRequest(Model):
    """Body of a request that changes account info."""

    __slots__ = ("communication_email",)
    if TYPE_CHECKING:
        communication_email: str | Unset = UNSET
    else:
        schema_name = "AccountInfoEditRequest"
        known_names = frozenset(("communication_email",))
        model_fields = (("communication_email", "communication_email", "str", 0),)


def read_AccountInfoEditRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("communication_email", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AccountInfoEditRequest, d)
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


AccountInfoEditRequest.read_json = staticmethod(read_AccountInfoEditRequest)
AccountInfoEditRequest.write_json = staticmethod(write_AccountInfoEditRequest)
