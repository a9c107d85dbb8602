"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, moment
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class GetClusterTokenByClusterIdResponse(Model):
    """A get cluster token by cluster id, as the API answers it."""

    __slots__ = (
        "api_version",
        "kind",
        "spec",
        "status",
    )
    if TYPE_CHECKING:
        api_version: str
        kind: str
        spec: dict[str, Any]
        status: GetClusterTokenByClusterIdResponseStatus
    else:
        schema_name = "GetClusterTokenByClusterIdResponse"
        known_names = frozenset(
            (
                "apiVersion",
                "kind",
                "spec",
                "status",
            )
        )
        model_fields = (
            ("api_version", "apiVersion", "str", 1),
            ("kind", "kind", "str", 1),
            ("spec", "spec", "{any}", 1),
            ("status", "status", "#GetClusterTokenByClusterIdResponseStatus", 1),
        )


def read_GetClusterTokenByClusterIdResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["apiVersion"]
        if type(v0) is not str:
            return r.tolerate(GetClusterTokenByClusterIdResponse, d)
        v1 = d["kind"]
        if type(v1) is not str:
            return r.tolerate(GetClusterTokenByClusterIdResponse, d)
        v2 = d["spec"]
        if type(v2) is not dict:
            return r.tolerate(GetClusterTokenByClusterIdResponse, d)
        if v2:
            r.loose = True
        v3 = d["status"]
        if type(v3) is not dict:
            return r.tolerate(GetClusterTokenByClusterIdResponse, d)
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


GetClusterTokenByClusterIdResponse.read_json = staticmethod(read_GetClusterTokenByClusterIdResponse)
GetClusterTokenByClusterIdResponse.write_json = staticmethod(
    write_GetClusterTokenByClusterIdResponse
)


class GetClusterTokenByClusterIdResponseStatus(Model):
    """Get cluster token by cluster id response status."""

    __slots__ = (
        "_expiration_timestamp",
        "token",
    )
    if TYPE_CHECKING:
        expiration_timestamp: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        token: str
        """Secret."""
    else:
        schema_name = "GetClusterTokenByClusterIdResponseStatus"
        known_names = frozenset(
            (
                "expirationTimestamp",
                "token",
            )
        )
        model_fields = (
            ("expiration_timestamp", "expirationTimestamp", "datetime", 5),
            ("token", "token", "str", 3),
        )
        expiration_timestamp = DateTimeAttribute()


def read_GetClusterTokenByClusterIdResponseStatus(d: Any, r: Reading) -> Any:
    try:
        v0 = d["expirationTimestamp"]
        if moment(v0).tzinfo is None:
            return r.tolerate(GetClusterTokenByClusterIdResponseStatus, d)
        v1 = d["token"]
        if type(v1) is not str:
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


GetClusterTokenByClusterIdResponseStatus.read_json = staticmethod(
    read_GetClusterTokenByClusterIdResponseStatus
)
GetClusterTokenByClusterIdResponseStatus.write_json = staticmethod(
    write_GetClusterTokenByClusterIdResponseStatus
)
