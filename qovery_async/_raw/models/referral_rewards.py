"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class RewardClaimType(OpenEnum):
    """Values of a reward claim type."""

    INVITATION = "INVITATION"


_RewardClaimType_unset = members(RewardClaimType, unset=True, null=False)


class Referral(Model):
    """A referral."""

    __slots__ = (
        "invitation_link",
        "total_invited",
    )
    if TYPE_CHECKING:
        invitation_link: str | Unset = UNSET
        """Secret; answers do not show it."""
        total_invited: int | Unset = UNSET
    else:
        schema_name = "Referral"
        known_names = frozenset(
            (
                "invitation_link",
                "total_invited",
            )
        )
        model_fields = (
            ("invitation_link", "invitation_link", "str", 2),
            ("total_invited", "total_invited", "int", 0),
        )


def read_Referral(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("invitation_link", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Referral, d)
        v1 = d.get("total_invited", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(Referral, d)
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


Referral.read_json = staticmethod(read_Referral)
Referral.write_json = staticmethod(write_Referral)


class RewardClaim(Model):
    """A reward claim."""

    __slots__ = (
        "code",
        "type_",
    )
    if TYPE_CHECKING:
        code: str | Unset = UNSET
        type_: RewardClaimType | Unset = UNSET
    else:
        schema_name = "RewardClaim"
        known_names = frozenset(
            (
                "code",
                "type",
            )
        )
        model_fields = (
            ("code", "code", "str", 0),
            ("type_", "type", "%RewardClaimType", 0),
        )


def read_RewardClaim(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("code", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(RewardClaim, d)
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


RewardClaim.read_json = staticmethod(read_RewardClaim)
RewardClaim.write_json = staticmethod(write_RewardClaim)
