"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .commit import Commit, read_Commit, write_Commit
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeploymentHistoryHelmResponse(Model):
    """A deployment history Helm, as the API answers it."""

    __slots__ = (
        "commit",
        "_created_at",
        "_id",
        "name",
        "repository",
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
        repository: DeploymentHistoryHelmResponseRepository | None | Unset = UNSET
        status: StateEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentHistoryHelmResponse"
        known_names = frozenset(
            (
                "commit",
                "created_at",
                "id",
                "name",
                "repository",
                "status",
                "updated_at",
            )
        )
        model_fields = (
            ("commit", "commit", "#Commit?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("repository", "repository", "#DeploymentHistoryHelmResponseRepository?", 0),
            ("status", "status", "%StateEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryHelmResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("commit", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(DeploymentHistoryHelmResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(DeploymentHistoryHelmResponse, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(DeploymentHistoryHelmResponse, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryHelmResponse, d)
        v4 = d.get("repository", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(DeploymentHistoryHelmResponse, d)
        v5 = _StateEnum_unset[d.get("status", UNSET)]
        if v5 is UNSET:
            n -= 1
        v6 = d.get("updated_at", UNSET)
        if v6 is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(DeploymentHistoryHelmResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryHelmResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryHelmResponse, d)
    o: Any = new(DeploymentHistoryHelmResponse)
    o.commit = read_Commit(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.repository = read_DeploymentHistoryHelmResponseRepository(v4, r) if type(v4) is dict else v4
    o.status = v5
    o._updated_at = v6
    o._extra = extra
    return o


def write_DeploymentHistoryHelmResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = (
            write_DeploymentHistoryHelmResponseRepository(v)
            if type(v) is DeploymentHistoryHelmResponseRepository
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryHelmResponse.read_json = staticmethod(read_DeploymentHistoryHelmResponse)
DeploymentHistoryHelmResponse.write_json = staticmethod(write_DeploymentHistoryHelmResponse)


class DeploymentHistoryHelmResponseRepository(Model):
    """A deployment history Helm response repository."""

    __slots__ = (
        "chart_name",
        "chart_version",
    )
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
    else:
        schema_name = "DeploymentHistoryHelmResponseRepository"
        known_names = frozenset(
            (
                "chart_name",
                "chart_version",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 0),
            ("chart_version", "chart_version", "str", 0),
        )


def read_DeploymentHistoryHelmResponseRepository(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("chart_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryHelmResponseRepository, d)
        v1 = d.get("chart_version", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryHelmResponseRepository, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, DeploymentHistoryHelmResponseRepository)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryHelmResponseRepository, d)
    o: Any = new(DeploymentHistoryHelmResponseRepository)
    o.chart_name = v0
    o.chart_version = v1
    o._extra = extra
    return o


def write_DeploymentHistoryHelmResponseRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryHelmResponseRepository.read_json = staticmethod(
    read_DeploymentHistoryHelmResponseRepository
)
DeploymentHistoryHelmResponseRepository.write_json = staticmethod(
    write_DeploymentHistoryHelmResponseRepository
)
