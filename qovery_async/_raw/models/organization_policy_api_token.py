"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting


class OrganizationPolicyApiToken(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        creator_name: str | None | Unset = UNSET
        description: str | Unset = UNSET
        expires_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        opa_policy: str | Unset = UNSET
        role_id: Accepting[UUID | Unset, str] = OMITTED
        role_name: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            creator_name str?
            description str
            expires_at datetime?
            id! uuid
            name str
            opa_policy str
            role_id uuid
            role_name str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        expires_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationPolicyApiToken(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v1 := d.get("creator_name", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(OrganizationPolicyApiToken, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(OrganizationPolicyApiToken, d)
            n -= 1
        if (v3 := d.get("expires_at", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(OrganizationPolicyApiToken, d)
        if type(v5 := d.get("name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(OrganizationPolicyApiToken, d)
            n -= 1
        if type(v6 := d.get("opa_policy", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(OrganizationPolicyApiToken, d)
            n -= 1
        if (v7 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v7) != 36 or v7[23] != "-":
            return r.tolerate(OrganizationPolicyApiToken, d)
        if type(v8 := d.get("role_name", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(OrganizationPolicyApiToken, d)
            n -= 1
        if (v9 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v9).tzinfo is None:
            return r.tolerate(OrganizationPolicyApiToken, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
        ):
            return r.tolerate(OrganizationPolicyApiToken, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationPolicyApiToken)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationPolicyApiToken, d)
    o: Any = new(OrganizationPolicyApiToken)
    o._created_at = v0
    o.creator_name = v1
    o.description = v2
    o._expires_at = v3
    o._id = v4
    o.name = v5
    o.opa_policy = v6
    o._role_id = v7
    o.role_name = v8
    o._updated_at = v9
    o._extra = extra
    return o


def write_OrganizationPolicyApiToken(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.creator_name) is not UNSET:
        d["creator_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._expires_at) is not UNSET:
        d["expires_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.opa_policy) is not UNSET:
        d["opa_policy"] = v if type(v) is str else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if type(v) is str else encode(v)
    if (v := o.role_name) is not UNSET:
        d["role_name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationPolicyApiTokenCreate(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        creator_name: str | None | Unset = UNSET
        description: str | Unset = UNSET
        expires_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        role_id: Accepting[UUID | Unset, str] = OMITTED
        role_name: str | Unset = UNSET
        token: str | Unset = UNSET
        """Secret; omitted from responses."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        user_sub: str | Unset = UNSET
    else:
        field_lines = """
            created_at! datetime
            creator_name str?
            description str
            expires_at datetime?
            id! uuid
            name str
            role_id uuid
            role_name str
            token* str
            updated_at datetime
            user_sub str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        expires_at = DateTimeAttribute()
        id = UuidAttribute()
        role_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationPolicyApiTokenCreate(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v1 := d.get("creator_name", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreate, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreate, d)
            n -= 1
        if (v3 := d.get("expires_at", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(OrganizationPolicyApiTokenCreate, d)
        if type(v5 := d.get("name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreate, d)
            n -= 1
        if (v6 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif len(v6) != 36 or v6[23] != "-":
            return r.tolerate(OrganizationPolicyApiTokenCreate, d)
        if type(v7 := d.get("role_name", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreate, d)
            n -= 1
        if type(v8 := d.get("token", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreate, d)
            n -= 1
        if (v9 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v9).tzinfo is None:
            return r.tolerate(OrganizationPolicyApiTokenCreate, d)
        if type(v10 := d.get("user_sub", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreate, d)
            n -= 1
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
        ):
            return r.tolerate(OrganizationPolicyApiTokenCreate, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationPolicyApiTokenCreate)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationPolicyApiTokenCreate, d)
    o: Any = new(OrganizationPolicyApiTokenCreate)
    o._created_at = v0
    o.creator_name = v1
    o.description = v2
    o._expires_at = v3
    o._id = v4
    o.name = v5
    o._role_id = v6
    o.role_name = v7
    o.token = v8
    o._updated_at = v9
    o.user_sub = v10
    o._extra = extra
    return o


def write_OrganizationPolicyApiTokenCreate(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.creator_name) is not UNSET:
        d["creator_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._expires_at) is not UNSET:
        d["expires_at"] = v if v is None or type(v) is str else encode(v)
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
    if (v := o.user_sub) is not UNSET:
        d["user_sub"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationPolicyApiTokenCreateRequest(Model):
    """Body of a request that creates an organization policy API token."""

    if TYPE_CHECKING:
        description: str | Unset = UNSET
        expires_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Null is allowed."""
        name: str
        opa_policy: str
        role_id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
    else:
        field_lines = """
            description str
            expires_at datetime?
            name! str
            opa_policy! str
            role_id uuid?
        """
        __slots__ = slots(field_lines)
        expires_at = DateTimeAttribute()
        role_id = UuidAttribute()


def read_OrganizationPolicyApiTokenCreateRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenCreateRequest, d)
            n -= 1
        if (v1 := d.get("expires_at", UNSET)) is UNSET:
            n -= 1
        elif v1 is not None and moment(v1).tzinfo is None:
            return r.tolerate(OrganizationPolicyApiTokenCreateRequest, d)
        if (v4 := d.get("role_id", UNSET)) is UNSET:
            n -= 1
        elif v4 is not None and (len(v4) != 36 or v4[23] != "-"):
            return r.tolerate(OrganizationPolicyApiTokenCreateRequest, d)
        if type(v2 := d["name"]) is not str or type(v3 := d["opa_policy"]) is not str:
            return r.tolerate(OrganizationPolicyApiTokenCreateRequest, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, OrganizationPolicyApiTokenCreateRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationPolicyApiTokenCreateRequest, d)
    o: Any = new(OrganizationPolicyApiTokenCreateRequest)
    o.description = v0
    o._expires_at = v1
    o.name = v2
    o.opa_policy = v3
    o._role_id = v4
    o._extra = extra
    return o


def write_OrganizationPolicyApiTokenCreateRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._expires_at) is not UNSET:
        d["expires_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.opa_policy) is not UNSET:
        d["opa_policy"] = v if type(v) is str else encode(v)
    if (v := o._role_id) is not UNSET:
        d["role_id"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationPolicyApiTokenResponseList(Model):
    """Organization policy API tokens, in `results`."""

    if TYPE_CHECKING:
        results: list[OrganizationPolicyApiToken] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationPolicyApiToken]
        """
        __slots__ = slots(field_lines)


def read_OrganizationPolicyApiTokenResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationPolicyApiTokenResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationPolicyApiTokenResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationPolicyApiTokenResponseList, d)
    o: Any = new(OrganizationPolicyApiTokenResponseList)
    o.results = [read_OrganizationPolicyApiToken(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationPolicyApiTokenResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationPolicyApiToken(e)
                if type(e) is OrganizationPolicyApiToken
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
