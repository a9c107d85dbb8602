"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .status import Status, read_Status, write_Status

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class Backup(Model):
    """A backup."""

    __slots__ = (
        "_created_at",
        "_id",
        "message",
        "name",
        "status",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        message: str
        name: str
        status: Status | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "Backup"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "message",
                "name",
                "status",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("message", "message", "str", 1),
            ("name", "name", "str", 1),
            ("status", "status", "#Status", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Backup(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(Backup, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(Backup, d)
        v2 = d["message"]
        if type(v2) is not str:
            return r.tolerate(Backup, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(Backup, d)
        v4 = d.get("status", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(Backup, d)
        v5 = d.get("updated_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(Backup, d)
        extra = None if len(d) == n else r.unknown_fields(d, Backup)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Backup, d)
    o: Any = new(Backup)
    o._created_at = v0
    o._id = v1
    o.message = v2
    o.name = v3
    o.status = read_Status(v4, r) if type(v4) is dict else v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_Backup(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = write_Status(v) if type(v) is Status else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Backup.read_json = staticmethod(read_Backup)
Backup.write_json = staticmethod(write_Backup)


class BackupPaginatedResponseList(Model):
    """One page of backups."""

    __slots__ = (
        "page",
        "page_size",
        "results",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
        results: list[Backup] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "BackupPaginatedResponseList"
        known_names = frozenset(
            (
                "page",
                "page_size",
                "results",
            )
        )
        model_fields = (
            ("page", "page", "float", 1),
            ("page_size", "page_size", "float", 1),
            ("results", "results", "[#Backup]", 0),
        )


def read_BackupPaginatedResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(BackupPaginatedResponseList, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(BackupPaginatedResponseList, d)
        v2 = d.get("results", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(BackupPaginatedResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, BackupPaginatedResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BackupPaginatedResponseList, d)
    o: Any = new(BackupPaginatedResponseList)
    o.page = v0
    o.page_size = v1
    o.results = [read_Backup(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_BackupPaginatedResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Backup(e) if type(e) is Backup else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


BackupPaginatedResponseList.read_json = staticmethod(read_BackupPaginatedResponseList)
BackupPaginatedResponseList.write_json = staticmethod(write_BackupPaginatedResponseList)


class BackupRequest(Model):
    """Body of a request with a backup."""

    __slots__ = (
        "message",
        "name",
    )
    if TYPE_CHECKING:
        message: str
        name: str
    else:
        schema_name = "BackupRequest"
        known_names = frozenset(
            (
                "message",
                "name",
            )
        )
        model_fields = (
            ("message", "message", "str", 1),
            ("name", "name", "str", 1),
        )


def read_BackupRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["message"]
        if type(v0) is not str:
            return r.tolerate(BackupRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(BackupRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, BackupRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BackupRequest, d)
    o: Any = new(BackupRequest)
    o.message = v0
    o.name = v1
    o._extra = extra
    return o


def write_BackupRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


BackupRequest.read_json = staticmethod(read_BackupRequest)
BackupRequest.write_json = staticmethod(write_BackupRequest)
