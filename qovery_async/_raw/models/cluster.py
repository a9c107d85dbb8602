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
from ..._codec.timestamps import DateTimeAttribute, moment
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    from ..._codec.accepting import Accepting


class GetClusterTokenByClusterIdResponse(Model):
    if TYPE_CHECKING:
        api_version: str
        kind: str
        spec: dict[str, Any]
        status: GetClusterTokenByClusterIdResponseStatus
    else:
        field_lines = """
            api_version! str "apiVersion"
            kind! str
            spec! {any}
            status! #GetClusterTokenByClusterIdResponseStatus
        """
        __slots__ = slots(field_lines)


def read_GetClusterTokenByClusterIdResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["apiVersion"]) is not str
            or type(v1 := d["kind"]) is not str
            or type(v2 := d["spec"]) is not dict
            or type(v3 := d["status"]) is not dict
        ):
            return r.tolerate(GetClusterTokenByClusterIdResponse, d)
        if v2:
            r.loose = True
        extra = None if len(d) == 4 else r.unknown_fields(d, GetClusterTokenByClusterIdResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GetClusterTokenByClusterIdResponse, d)
    o: Any = new(GetClusterTokenByClusterIdResponse)
    o.api_version = v0
    o.kind = v1
    o.spec = v2
    o.status = read_GetClusterTokenByClusterIdResponseStatus(v3, r)
    o._extra = extra
    return o


def write_GetClusterTokenByClusterIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.api_version) is not UNSET:
        d["apiVersion"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v if type(v) is str else encode(v)
    if (v := o.spec) is not UNSET:
        d["spec"] = encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = (
            write_GetClusterTokenByClusterIdResponseStatus(v)
            if type(v) is GetClusterTokenByClusterIdResponseStatus
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class GetClusterTokenByClusterIdResponseStatus(Model):
    if TYPE_CHECKING:
        expiration_timestamp: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        token: str
        """Secret."""
    else:
        field_lines = """
            expiration_timestamp! datetime "expirationTimestamp"
            token!* str
        """
        __slots__ = slots(field_lines)
        expiration_timestamp = DateTimeAttribute()


def read_GetClusterTokenByClusterIdResponseStatus(d: Any, r: Reading) -> Any:
    try:
        if (
            moment(v0 := d["expirationTimestamp"]).tzinfo is None
            or type(v1 := d["token"]) is not str
        ):
            return r.tolerate(GetClusterTokenByClusterIdResponseStatus, d)
        extra = (
            None if len(d) == 2 else r.unknown_fields(d, GetClusterTokenByClusterIdResponseStatus)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GetClusterTokenByClusterIdResponseStatus, d)
    o: Any = new(GetClusterTokenByClusterIdResponseStatus)
    o._expiration_timestamp = v0
    o.token = v1
    o._extra = extra
    return o


def write_GetClusterTokenByClusterIdResponseStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._expiration_timestamp) is not UNSET:
        d["expirationTimestamp"] = v if type(v) is str else encode(v)
    if (v := o.token) is not UNSET:
        d["token"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
