"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
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

    from ..._codec.accepting import Accepting


class McpServerRequest(Model):
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        headers: dict[str, str] | Unset = UNSET
        name: str
        """At least 1 characters."""
        url: str
        """Absolute URI. Must match `^https://`."""
    else:
        field_lines = """
            description str
            headers* {str}
            name! str
            url! str
        """
        __slots__ = slots(field_lines)


def read_McpServerRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(McpServerRequest, d)
            n -= 1
        if type(v1 := d.get("headers", UNSET)) is not dict or not STRINGS.issuperset(
            map(type, v1.values())
        ):
            if v1 is not UNSET:
                return r.tolerate(McpServerRequest, d)
            n -= 1
        if type(v2 := d["name"]) is not str or type(v3 := d["url"]) is not str:
            return r.tolerate(McpServerRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, McpServerRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(McpServerRequest, d)
    o: Any = new(McpServerRequest)
    o.description = v0
    o.headers = v1
    o.name = v2
    o.url = v3
    o._extra = extra
    return o


def write_McpServerRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.headers) is not UNSET:
        d["headers"] = encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class McpServerResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str
        header_names: list[str]
        """Entries are unique."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        updated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        url: str
        """Absolute URI. Must match `^https://`."""

        def to_request(self, **changes: Any) -> McpServerRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            description! str
            header_names! [str]
            id! uuid
            name! str
            updated_at! datetime
            url! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_McpServerResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v1 := d["description"]) is not str
            or type(v2 := d["header_names"]) is not list
            or not STRINGS.issuperset(map(type, v2))
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["name"]) is not str
            or moment(v5 := d["updated_at"]).tzinfo is None
            or type(v6 := d["url"]) is not str
        ):
            return r.tolerate(McpServerResponse, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, McpServerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(McpServerResponse, d)
    o: Any = new(McpServerResponse)
    o._created_at = v0
    o.description = v1
    o.header_names = v2
    o._id = v3
    o.name = v4
    o._updated_at = v5
    o.url = v6
    o._extra = extra
    return o


def write_McpServerResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.header_names) is not UNSET:
        d["header_names"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class McpServerResponseList(Model):
    """MCP servers, in `results`."""

    if TYPE_CHECKING:
        results: list[McpServerResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#McpServerResponse]
        """
        __slots__ = slots(field_lines)


def read_McpServerResponseList(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(McpServerResponseList, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, McpServerResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(McpServerResponseList, d)
    o: Any = new(McpServerResponseList)
    o.results = [read_McpServerResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_McpServerResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_McpServerResponse(e) if type(e) is McpServerResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
