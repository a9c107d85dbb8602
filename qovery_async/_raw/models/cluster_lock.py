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


class ClusterLock(Model):
    """A cluster lock."""

    __slots__ = (
        "_cluster_id",
        "_locked_at",
        "owner_name",
        "reason",
        "ttl_in_days",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        locked_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        owner_name: str
        reason: str
        ttl_in_days: int | Unset = UNSET
        """In days."""
    else:
        schema_name = "ClusterLock"
        known_names = frozenset(
            (
                "cluster_id",
                "locked_at",
                "owner_name",
                "reason",
                "ttl_in_days",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 5),
            ("locked_at", "locked_at", "datetime", 5),
            ("owner_name", "owner_name", "str", 1),
            ("reason", "reason", "str", 1),
            ("ttl_in_days", "ttl_in_days", "int", 0),
        )
        cluster_id = UuidAttribute()
        locked_at = DateTimeAttribute()


def read_ClusterLock(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterLock, d)
        v1 = d["locked_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(ClusterLock, d)
        v2 = d["owner_name"]
        if type(v2) is not str:
            return r.tolerate(ClusterLock, d)
        v3 = d["reason"]
        if type(v3) is not str:
            return r.tolerate(ClusterLock, d)
        v4 = d.get("ttl_in_days", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLock, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLock)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLock, d)
    o: Any = new(ClusterLock)
    o._cluster_id = v0
    o._locked_at = v1
    o.owner_name = v2
    o.reason = v3
    o.ttl_in_days = v4
    o._extra = extra
    return o


def write_ClusterLock(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o._locked_at) is not UNSET:
        d["locked_at"] = v if type(v) is str else encode(v)
    if (v := o.owner_name) is not UNSET:
        d["owner_name"] = v if type(v) is str else encode(v)
    if (v := o.reason) is not UNSET:
        d["reason"] = v if type(v) is str else encode(v)
    if (v := o.ttl_in_days) is not UNSET:
        d["ttl_in_days"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLock.read_json = staticmethod(read_ClusterLock)
ClusterLock.write_json = staticmethod(write_ClusterLock)
