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


class OrganizationApiTokenScope(OpenEnum):
    """Values of an organization API token scope."""

    ADMIN = "ADMIN"


_OrganizationApiTokenScope_unset_null = members(OrganizationApiTokenScope, unset=True, null=True)


class OrganizationApiToken(Model):
    """An organization API token."""

    __slots__ = (
        "_created_at",
        "description",
        "_id",
        "name",
        "_role_id",
        "role_name",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        name: str | Unset = UNSET
        role_id: UUID | Unset = UNSET
        role_name: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationApiToken"
        known_names = frozenset(
            (
                "created_at",
                "description",
                "id",
                "name",
                "role_id",
                "role_name",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("role_id", "role_id", "uuid", 4),
            ("role_name", "role_name", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationApiToken(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationApiToken, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiToken, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationApiToken, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiToken, d)
        v4 = d.get("role_id", UNSET)
        if v4 is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(OrganizationApiToken, d)
        v5 = d.get("role_name", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiToken, d)
        v6 = d.get("updated_at", UNSET)
        if v6 is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(OrganizationApiToken, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationApiToken)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationApiToken, d)
    o: Any = new(OrganizationApiToken)
    o._created_at = v0
    o.description = v1
    o._id = v2
    o.name = v3
    o._role_id = v4
    o.role_name = v5
    o._updated_at = v6
    o._extra = extra
    return o


def write_OrganizationApiToken(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if (v := o.role_name) is not UNSET:
        d["role_name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationApiToken.read_json = staticmethod(read_OrganizationApiToken)
OrganizationApiToken.write_json = staticmethod(write_OrganizationApiToken)


class OrganizationApiTokenCreate(Model):
    """An organization API token create."""

    __slots__ = (
        "_created_at",
        "description",
        "_id",
        "name",
        "_role_id",
        "role_name",
        "token",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        name: str | Unset = UNSET
        role_id: UUID | Unset = UNSET
        role_name: str | Unset = UNSET
        token: str | Unset = UNSET
        """Secret; answers do not show it."""
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationApiTokenCreate"
        known_names = frozenset(
            (
                "created_at",
                "description",
                "id",
                "name",
                "role_id",
                "role_name",
                "token",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("role_id", "role_id", "uuid", 4),
            ("role_name", "role_name", "str", 0),
            ("token", "token", "str", 2),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationApiTokenCreate(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationApiTokenCreate, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiTokenCreate, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationApiTokenCreate, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiTokenCreate, d)
        v4 = d.get("role_id", UNSET)
        if v4 is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(OrganizationApiTokenCreate, d)
        v5 = d.get("role_name", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiTokenCreate, d)
        v6 = d.get("token", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiTokenCreate, d)
        v7 = d.get("updated_at", UNSET)
        if v7 is UNSET:
            n -= 1
        elif moment(v7).tzinfo is None:
            return r.tolerate(OrganizationApiTokenCreate, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationApiTokenCreate)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationApiTokenCreate, d)
    o: Any = new(OrganizationApiTokenCreate)
    o._created_at = v0
    o.description = v1
    o._id = v2
    o.name = v3
    o._role_id = v4
    o.role_name = v5
    o.token = v6
    o._updated_at = v7
    o._extra = extra
    return o


def write_OrganizationApiTokenCreate(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if (v := o.role_name) is not UNSET:
        d["role_name"] = v if type(v) is str else encode(v)
    if (v := o.token) is not UNSET:
        d["token"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationApiTokenCreate.read_json = staticmethod(read_OrganizationApiTokenCreate)
OrganizationApiTokenCreate.write_json = staticmethod(write_OrganizationApiTokenCreate)


class OrganizationApiTokenCreateRequest(Model):
    """Body of a request that creates an organization API token."""

    __slots__ = (
        "description",
        "name",
        "_role_id",
        "scope",
    )
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        name: str
        role_id: UUID | None
        """Null is allowed."""
        scope: OrganizationApiTokenScope | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "OrganizationApiTokenCreateRequest"
        known_names = frozenset(
            (
                "description",
                "name",
                "role_id",
                "scope",
            )
        )
        model_fields = (
            ("description", "description", "str", 0),
            ("name", "name", "str", 1),
            ("role_id", "role_id", "uuid?", 5),
            ("scope", "scope", "%OrganizationApiTokenScope?", 0),
        )
        role_id = UuidAttribute()


def read_OrganizationApiTokenCreateRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiTokenCreateRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(OrganizationApiTokenCreateRequest, d)
        v2 = d["role_id"]
        if v2 is not None and len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationApiTokenCreateRequest, d)
        v3 = _OrganizationApiTokenScope_unset_null[d.get("scope", UNSET)]
        if v3 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationApiTokenCreateRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationApiTokenCreateRequest, d)
    o: Any = new(OrganizationApiTokenCreateRequest)
    o.description = v0
    o.name = v1
    o._role_id = v2
    o.scope = v3
    o._extra = extra
    return o


def write_OrganizationApiTokenCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is OrganizationApiTokenScope else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationApiTokenCreateRequest.read_json = staticmethod(read_OrganizationApiTokenCreateRequest)
OrganizationApiTokenCreateRequest.write_json = staticmethod(write_OrganizationApiTokenCreateRequest)


class OrganizationApiTokenResponseList(Model):
    """Organization API tokens, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[OrganizationApiToken] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "OrganizationApiTokenResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#OrganizationApiToken]", 0),)


def read_OrganizationApiTokenResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationApiTokenResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationApiTokenResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationApiTokenResponseList, d)
    o: Any = new(OrganizationApiTokenResponseList)
    o.results = [read_OrganizationApiToken(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationApiTokenResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationApiToken(e) if type(e) is OrganizationApiToken else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


OrganizationApiTokenResponseList.read_json = staticmethod(read_OrganizationApiTokenResponseList)
OrganizationApiTokenResponseList.write_json = staticmethod(write_OrganizationApiTokenResponseList)
