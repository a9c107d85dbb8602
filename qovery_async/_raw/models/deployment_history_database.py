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
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeploymentHistoryDatabase(Model):
    """A deployment history database."""

    __slots__ = (
        "_created_at",
        "_id",
        "name",
        "status",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        name: str | Unset = UNSET
        status: StateEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentHistoryDatabase"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "name",
                "status",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("status", "status", "%StateEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryDatabase(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(DeploymentHistoryDatabase, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(DeploymentHistoryDatabase, d)
        v2 = d.get("name", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryDatabase, d)
        v3 = _StateEnum_unset[d.get("status", UNSET)]
        if v3 is UNSET:
            n -= 1
        v4 = d.get("updated_at", UNSET)
        if v4 is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(DeploymentHistoryDatabase, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryDatabase)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryDatabase, d)
    o: Any = new(DeploymentHistoryDatabase)
    o._created_at = v0
    o._id = v1
    o.name = v2
    o.status = v3
    o._updated_at = v4
    o._extra = extra
    return o


def write_DeploymentHistoryDatabase(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryDatabase.read_json = staticmethod(read_DeploymentHistoryDatabase)
DeploymentHistoryDatabase.write_json = staticmethod(write_DeploymentHistoryDatabase)
