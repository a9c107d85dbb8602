"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .commit import Commit, read_Commit, write_Commit

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class DeploymentHistoryStatusEnum(OpenEnum):
    """Values of deployment history status."""

    FAILED = "FAILED"
    SUCCESS = "SUCCESS"


_DeploymentHistoryStatusEnum_unset = members(DeploymentHistoryStatusEnum, unset=True, null=False)


class DeploymentHistory(Model):
    """Deployment history."""

    __slots__ = (
        "commit",
        "_created_at",
        "_id",
        "name",
        "status",
        "_updated_at",
    )
    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        name: str | Unset = UNSET
        status: DeploymentHistoryStatusEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentHistory"
        known_names = frozenset(
            (
                "commit",
                "created_at",
                "id",
                "name",
                "status",
                "updated_at",
            )
        )
        model_fields = (
            ("commit", "commit", "#Commit?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("status", "status", "%DeploymentHistoryStatusEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistory(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("commit", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(DeploymentHistory, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(DeploymentHistory, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(DeploymentHistory, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistory, d)
        v4 = _DeploymentHistoryStatusEnum_unset[d.get("status", UNSET)]
        if v4 is UNSET:
            n -= 1
        v5 = d.get("updated_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(DeploymentHistory, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistory)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistory, d)
    o: Any = new(DeploymentHistory)
    o.commit = read_Commit(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.status = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_DeploymentHistory(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is DeploymentHistoryStatusEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistory.read_json = staticmethod(read_DeploymentHistory)
DeploymentHistory.write_json = staticmethod(write_DeploymentHistory)


class DeploymentHistoryPaginatedResponseList(Model):
    """One page of deployment history."""

    __slots__ = (
        "page",
        "page_size",
        "results",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
        results: list[DeploymentHistory] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DeploymentHistoryPaginatedResponseList"
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
            ("results", "results", "[#DeploymentHistory]", 0),
        )


def read_DeploymentHistoryPaginatedResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
        v2 = d.get("results", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryPaginatedResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
    o: Any = new(DeploymentHistoryPaginatedResponseList)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistory(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_DeploymentHistoryPaginatedResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_DeploymentHistory(e) if type(e) is DeploymentHistory else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryPaginatedResponseList.read_json = staticmethod(
    read_DeploymentHistoryPaginatedResponseList
)
DeploymentHistoryPaginatedResponseList.write_json = staticmethod(
    write_DeploymentHistoryPaginatedResponseList
)
