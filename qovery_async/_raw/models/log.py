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


class Log(Model):
    """A log."""

    __slots__ = (
        "_created_at",
        "_id",
        "message",
        "pod_name",
        "version",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        id: UUID
        message: str
        pod_name: str | Unset = UNSET
        version: str | Unset = UNSET
    else:
        schema_name = "Log"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "message",
                "pod_name",
                "version",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("message", "message", "str", 1),
            ("pod_name", "pod_name", "str", 0),
            ("version", "version", "str", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_Log(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(Log, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(Log, d)
        v2 = d["message"]
        if type(v2) is not str:
            return r.tolerate(Log, d)
        v3 = d.get("pod_name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(Log, d)
        v4 = d.get("version", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(Log, d)
        extra = None if len(d) == n else r.unknown_fields(d, Log)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Log, d)
    o: Any = new(Log)
    o._created_at = v0
    o._id = v1
    o.message = v2
    o.pod_name = v3
    o.version = v4
    o._extra = extra
    return o


def write_Log(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.pod_name) is not UNSET:
        d["pod_name"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Log.read_json = staticmethod(read_Log)
Log.write_json = staticmethod(write_Log)


class LogResponseList(Model):
    """Logs, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Log] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "LogResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Log]", 0),)


def read_LogResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(LogResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, LogResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LogResponseList, d)
    o: Any = new(LogResponseList)
    o.results = [read_Log(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_LogResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Log(e) if type(e) is Log else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


LogResponseList.read_json = staticmethod(read_LogResponseList)
LogResponseList.write_json = staticmethod(write_LogResponseList)
