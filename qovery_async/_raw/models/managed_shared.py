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

if TYPE_CHECKING:
    pass


class ManagedDatabaseTypeResponse(Model):
    if TYPE_CHECKING:
        name: str
    else:
        field_lines = """
            name! str
        """
        __slots__ = slots(field_lines)


def read_ManagedDatabaseTypeResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
            return r.tolerate(ManagedDatabaseTypeResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ManagedDatabaseTypeResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseTypeResponse, d)
    o: Any = new(ManagedDatabaseTypeResponse)
    o.name = v0
    o._extra = extra
    return o


def write_ManagedDatabaseTypeResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ManagedDatabaseTypeResponseList(Model):
    """Managed database types, in `results`."""

    if TYPE_CHECKING:
        results: list[ManagedDatabaseTypeResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ManagedDatabaseTypeResponse]
        """
        __slots__ = slots(field_lines)


def read_ManagedDatabaseTypeResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ManagedDatabaseTypeResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ManagedDatabaseTypeResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseTypeResponseList, d)
    o: Any = new(ManagedDatabaseTypeResponseList)
    o.results = [read_ManagedDatabaseTypeResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ManagedDatabaseTypeResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ManagedDatabaseTypeResponse(e)
                if type(e) is ManagedDatabaseTypeResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
