"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class ListAWSEKSInstanceTypeGpu(OpenEnum):
    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"
    ONLY = "ONLY"

    if TYPE_CHECKING:
        _unknown_value = ""


class ManagedDatabaseInstanceTypeResponse(Model):
    if TYPE_CHECKING:
        name: str
    else:
        field_lines = """
            name! str
        """
        __slots__ = slots(field_lines)


def read_ManagedDatabaseInstanceTypeResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
            return r.tolerate(ManagedDatabaseInstanceTypeResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ManagedDatabaseInstanceTypeResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseInstanceTypeResponse, d)
    o: Any = new(ManagedDatabaseInstanceTypeResponse)
    o.name = v0
    o._extra = extra
    return o


def write_ManagedDatabaseInstanceTypeResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ManagedDatabaseInstanceTypeResponseList(Model):
    """Managed database instance types, in `results`."""

    if TYPE_CHECKING:
        results: list[ManagedDatabaseInstanceTypeResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ManagedDatabaseInstanceTypeResponse]
        """
        __slots__ = slots(field_lines)


def read_ManagedDatabaseInstanceTypeResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ManagedDatabaseInstanceTypeResponseList, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ManagedDatabaseInstanceTypeResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseInstanceTypeResponseList, d)
    o: Any = new(ManagedDatabaseInstanceTypeResponseList)
    o.results = [read_ManagedDatabaseInstanceTypeResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ManagedDatabaseInstanceTypeResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ManagedDatabaseInstanceTypeResponse(e)
                if type(e) is ManagedDatabaseInstanceTypeResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
