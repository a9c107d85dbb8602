"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
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


class CompanySizeEnum(OpenEnum):
    """Values of a company size."""

    VALUE_1_10 = "1-10"
    VALUE_11_50 = "11-50"
    VALUE_51_200 = "51-200"
    VALUE_201_500 = "201-500"
    VALUE_500 = "500+"


class TypeOfUseEnum(OpenEnum):
    """Values of a type of use."""

    PERSONAL = "PERSONAL"
    SCHOOL = "SCHOOL"
    WORK = "WORK"


_CompanySizeEnum_unset = members(CompanySizeEnum, unset=True, null=False)
_TypeOfUseEnum = members(TypeOfUseEnum, unset=False, null=False)


class SignUp(Model):
    """A sign-up."""

    __slots__ = (
        "company_name",
        "company_size",
        "_created_at",
        "current_step",
        "dx_auth",
        "first_name",
        "_id",
        "infrastructure_hosting",
        "last_name",
        "qovery_usage",
        "qovery_usage_other",
        "type_of_use",
        "_updated_at",
        "user_email",
        "user_questions",
        "user_role",
    )
    if TYPE_CHECKING:
        company_name: str | None | Unset = UNSET
        company_size: CompanySizeEnum | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        current_step: str | None | Unset = UNSET
        dx_auth: bool | None | Unset = UNSET
        first_name: str
        id: UUID
        """Set by the server."""
        infrastructure_hosting: str | None | Unset = UNSET
        last_name: str
        qovery_usage: str
        qovery_usage_other: str | None | Unset = UNSET
        type_of_use: TypeOfUseEnum
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        user_email: str
        user_questions: str | None | Unset = UNSET
        user_role: str | None | Unset = UNSET
    else:
        schema_name = "SignUp"
        known_names = frozenset(
            (
                "company_name",
                "company_size",
                "created_at",
                "current_step",
                "dx_auth",
                "first_name",
                "id",
                "infrastructure_hosting",
                "last_name",
                "qovery_usage",
                "qovery_usage_other",
                "type_of_use",
                "updated_at",
                "user_email",
                "user_questions",
                "user_role",
            )
        )
        model_fields = (
            ("company_name", "company_name", "str?", 0),
            ("company_size", "company_size", "%CompanySizeEnum", 0),
            ("created_at", "created_at", "datetime", 5),
            ("current_step", "current_step", "str?", 0),
            ("dx_auth", "dx_auth", "bool?", 0),
            ("first_name", "first_name", "str", 1),
            ("id", "id", "uuid", 5),
            ("infrastructure_hosting", "infrastructure_hosting", "str?", 0),
            ("last_name", "last_name", "str", 1),
            ("qovery_usage", "qovery_usage", "str", 1),
            ("qovery_usage_other", "qovery_usage_other", "str?", 0),
            ("type_of_use", "type_of_use", "%TypeOfUseEnum", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("user_email", "user_email", "str", 1),
            ("user_questions", "user_questions", "str?", 0),
            ("user_role", "user_role", "str?", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_SignUp(d: Any, r: Reading) -> Any:
    n = 16
    try:
        v0 = d.get("company_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(SignUp, d)
        v1 = _CompanySizeEnum_unset[d.get("company_size", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(SignUp, d)
        v3 = d.get("current_step", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(SignUp, d)
        v4 = d.get("dx_auth", UNSET)
        if v4 is not True and v4 is not False:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(SignUp, d)
        v5 = d["first_name"]
        if type(v5) is not str:
            return r.tolerate(SignUp, d)
        v6 = d["id"]
        if len(v6) != 36 or v6[23] != "-":
            return r.tolerate(SignUp, d)
        v7 = d.get("infrastructure_hosting", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(SignUp, d)
        v8 = d["last_name"]
        if type(v8) is not str:
            return r.tolerate(SignUp, d)
        v9 = d["qovery_usage"]
        if type(v9) is not str:
            return r.tolerate(SignUp, d)
        v10 = d.get("qovery_usage_other", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(SignUp, d)
        v11 = _TypeOfUseEnum[d["type_of_use"]]
        v12 = d.get("updated_at", UNSET)
        if v12 is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(SignUp, d)
        v13 = d["user_email"]
        if type(v13) is not str:
            return r.tolerate(SignUp, d)
        v14 = d.get("user_questions", UNSET)
        if type(v14) is not str:
            if v14 is UNSET:
                n -= 1
            elif v14 is not None:
                return r.tolerate(SignUp, d)
        v15 = d.get("user_role", UNSET)
        if type(v15) is not str:
            if v15 is UNSET:
                n -= 1
            elif v15 is not None:
                return r.tolerate(SignUp, d)
        extra = None if len(d) == n else r.unknown_fields(d, SignUp)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SignUp, d)
    o: Any = new(SignUp)
    o.company_name = v0
    o.company_size = v1
    o._created_at = v2
    o.current_step = v3
    o.dx_auth = v4
    o.first_name = v5
    o._id = v6
    o.infrastructure_hosting = v7
    o.last_name = v8
    o.qovery_usage = v9
    o.qovery_usage_other = v10
    o.type_of_use = v11
    o._updated_at = v12
    o.user_email = v13
    o.user_questions = v14
    o.user_role = v15
    o._extra = extra
    return o


def write_SignUp(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.company_name) is not UNSET:
        d["company_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.company_size) is not UNSET:
        d["company_size"] = v._value_ if type(v) is CompanySizeEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.current_step) is not UNSET:
        d["current_step"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dx_auth) is not UNSET:
        d["dx_auth"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.infrastructure_hosting) is not UNSET:
        d["infrastructure_hosting"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage) is not UNSET:
        d["qovery_usage"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage_other) is not UNSET:
        d["qovery_usage_other"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_of_use) is not UNSET:
        d["type_of_use"] = v._value_ if type(v) is TypeOfUseEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.user_email) is not UNSET:
        d["user_email"] = v if type(v) is str else encode(v)
    if (v := o.user_questions) is not UNSET:
        d["user_questions"] = v if v is None or type(v) is str else encode(v)
    if (v := o.user_role) is not UNSET:
        d["user_role"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


SignUp.read_json = staticmethod(read_SignUp)
SignUp.write_json = staticmethod(write_SignUp)


class SignUpRequest(Model):
    """Body of a request with a sign-up."""

    __slots__ = (
        "company_name",
        "company_size",
        "current_step",
        "dx_auth",
        "first_name",
        "infrastructure_hosting",
        "last_name",
        "qovery_usage",
        "qovery_usage_other",
        "type_of_use",
        "user_email",
        "user_questions",
        "user_role",
    )
    if TYPE_CHECKING:
        company_name: str | None | Unset = UNSET
        """Null is allowed."""
        company_size: CompanySizeEnum | Unset = UNSET
        current_step: str | None | Unset = UNSET
        """Null is allowed."""
        dx_auth: bool | None | Unset = UNSET
        """Null is allowed."""
        first_name: str
        infrastructure_hosting: str | None | Unset = UNSET
        """Null is allowed."""
        last_name: str
        qovery_usage: str
        qovery_usage_other: str | None | Unset = UNSET
        """Null is allowed."""
        type_of_use: TypeOfUseEnum
        user_email: str
        user_questions: str | None | Unset = UNSET
        """Null is allowed."""
        user_role: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "SignUpRequest"
        known_names = frozenset(
            (
                "company_name",
                "company_size",
                "current_step",
                "dx_auth",
                "first_name",
                "infrastructure_hosting",
                "last_name",
                "qovery_usage",
                "qovery_usage_other",
                "type_of_use",
                "user_email",
                "user_questions",
                "user_role",
            )
        )
        model_fields = (
            ("company_name", "company_name", "str?", 0),
            ("company_size", "company_size", "%CompanySizeEnum", 0),
            ("current_step", "current_step", "str?", 0),
            ("dx_auth", "dx_auth", "bool?", 0),
            ("first_name", "first_name", "str", 1),
            ("infrastructure_hosting", "infrastructure_hosting", "str?", 0),
            ("last_name", "last_name", "str", 1),
            ("qovery_usage", "qovery_usage", "str", 1),
            ("qovery_usage_other", "qovery_usage_other", "str?", 0),
            ("type_of_use", "type_of_use", "%TypeOfUseEnum", 1),
            ("user_email", "user_email", "str", 1),
            ("user_questions", "user_questions", "str?", 0),
            ("user_role", "user_role", "str?", 0),
        )


def read_SignUpRequest(d: Any, r: Reading) -> Any:
    n = 13
    try:
        v0 = d.get("company_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(SignUpRequest, d)
        v1 = _CompanySizeEnum_unset[d.get("company_size", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d.get("current_step", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(SignUpRequest, d)
        v3 = d.get("dx_auth", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(SignUpRequest, d)
        v4 = d["first_name"]
        if type(v4) is not str:
            return r.tolerate(SignUpRequest, d)
        v5 = d.get("infrastructure_hosting", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(SignUpRequest, d)
        v6 = d["last_name"]
        if type(v6) is not str:
            return r.tolerate(SignUpRequest, d)
        v7 = d["qovery_usage"]
        if type(v7) is not str:
            return r.tolerate(SignUpRequest, d)
        v8 = d.get("qovery_usage_other", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            elif v8 is not None:
                return r.tolerate(SignUpRequest, d)
        v9 = _TypeOfUseEnum[d["type_of_use"]]
        v10 = d["user_email"]
        if type(v10) is not str:
            return r.tolerate(SignUpRequest, d)
        v11 = d.get("user_questions", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            elif v11 is not None:
                return r.tolerate(SignUpRequest, d)
        v12 = d.get("user_role", UNSET)
        if type(v12) is not str:
            if v12 is UNSET:
                n -= 1
            elif v12 is not None:
                return r.tolerate(SignUpRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SignUpRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SignUpRequest, d)
    o: Any = new(SignUpRequest)
    o.company_name = v0
    o.company_size = v1
    o.current_step = v2
    o.dx_auth = v3
    o.first_name = v4
    o.infrastructure_hosting = v5
    o.last_name = v6
    o.qovery_usage = v7
    o.qovery_usage_other = v8
    o.type_of_use = v9
    o.user_email = v10
    o.user_questions = v11
    o.user_role = v12
    o._extra = extra
    return o


def write_SignUpRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.company_name) is not UNSET:
        d["company_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.company_size) is not UNSET:
        d["company_size"] = v._value_ if type(v) is CompanySizeEnum else encode(v)
    if (v := o.current_step) is not UNSET:
        d["current_step"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dx_auth) is not UNSET:
        d["dx_auth"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o.infrastructure_hosting) is not UNSET:
        d["infrastructure_hosting"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage) is not UNSET:
        d["qovery_usage"] = v if type(v) is str else encode(v)
    if (v := o.qovery_usage_other) is not UNSET:
        d["qovery_usage_other"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_of_use) is not UNSET:
        d["type_of_use"] = v._value_ if type(v) is TypeOfUseEnum else encode(v)
    if (v := o.user_email) is not UNSET:
        d["user_email"] = v if type(v) is str else encode(v)
    if (v := o.user_questions) is not UNSET:
        d["user_questions"] = v if v is None or type(v) is str else encode(v)
    if (v := o.user_role) is not UNSET:
        d["user_role"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


SignUpRequest.read_json = staticmethod(read_SignUpRequest)
SignUpRequest.write_json = staticmethod(write_SignUpRequest)
