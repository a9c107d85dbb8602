"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .clusters_shared_2 import ClusterLock, read_ClusterLock, write_ClusterLock

if TYPE_CHECKING:
    pass


class ClusterLockList(Model):
    if TYPE_CHECKING:
        results: list[ClusterLock] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterLock]
        """
        __slots__ = slots(field_lines)


def read_ClusterLockList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterLockList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLockList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLockList, d)
    o: Any = new(ClusterLockList)
    o.results = [read_ClusterLock(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterLockList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ClusterLock(e) if type(e) is ClusterLock else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
