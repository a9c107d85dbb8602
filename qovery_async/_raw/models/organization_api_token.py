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
    from ..bodies import OrganizationApiTokenScopeText


class OrganizationApiTokenScope(OpenEnum):
    ADMIN = "ADMIN"

    if TYPE_CHECKING:
        _unknown_value = ""


_OrganizationApiTokenScope_unset_null = members(OrganizationApiTokenScope, unset=True, null=True)


class OrganizationApiToken(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        role_id: Accepting[UUID | Unset, str] = OMITTED
        role_name: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            description str
            id! uuid
            name str
            role_id uuid
            role_name str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationApiToken(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationApiToken, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(OrganizationApiToken, d)
            n -= 1
        if (v4 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(OrganizationApiToken, d)
        if type(v5 := d.get("role_name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(OrganizationApiToken, d)
            n -= 1
        if (v6 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(OrganizationApiToken, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
        ):
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


class OrganizationApiTokenCreate(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        role_id: Accepting[UUID | Unset, str] = OMITTED
        role_name: str | Unset = UNSET
        token: str | Unset = UNSET
        """Secret; omitted from responses."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            description str
            id! uuid
            name str
            role_id uuid
            role_name str
            token* str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationApiTokenCreate(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationApiTokenCreate, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(OrganizationApiTokenCreate, d)
            n -= 1
        if (v4 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(OrganizationApiTokenCreate, d)
        if type(v5 := d.get("role_name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(OrganizationApiTokenCreate, d)
            n -= 1
        if type(v6 := d.get("token", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(OrganizationApiTokenCreate, d)
            n -= 1
        if (v7 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v7).tzinfo is None:
            return r.tolerate(OrganizationApiTokenCreate, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
        ):
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


class OrganizationApiTokenCreateRequest(Model):
    """Body of a request that creates an organization API token."""

    if TYPE_CHECKING:
        description: str | Unset = UNSET
        name: str
        role_id: Accepting[UUID | None, str]
        """Null is allowed."""
        scope: Accepting[
            OrganizationApiTokenScope | None | Unset, OrganizationApiTokenScopeText
        ] = OMITTED
        """Null is allowed."""
    else:
        field_lines = """
            description str
            name! str
            role_id! uuid?
            scope %OrganizationApiTokenScope?
        """
        __slots__ = slots(field_lines)
        role_id = UuidAttribute()


def read_OrganizationApiTokenCreateRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationApiTokenCreateRequest, d)
            n -= 1
        v3 = _OrganizationApiTokenScope_unset_null[d.get("scope", UNSET)]
        if v3 is UNSET:
            n -= 1
        if (
            type(v1 := d["name"]) is not str
            or (v2 := d["role_id"]) is not None
            and (len(v2) != 36 or v2[23] != "-")
        ):
            return r.tolerate(OrganizationApiTokenCreateRequest, d)
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


class OrganizationApiTokenResponseList(Model):
    """Organization API tokens, in `results`."""

    if TYPE_CHECKING:
        results: list[OrganizationApiToken] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationApiToken]
        """
        __slots__ = slots(field_lines)


def read_OrganizationApiTokenResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationApiTokenResponseList, d)
            n -= 1
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
