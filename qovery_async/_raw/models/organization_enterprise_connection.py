"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class EnterpriseConnectionDto(Model):
    if TYPE_CHECKING:
        connection_name: str
        default_role: str
        enforce_group_sync: bool
        group_mappings: dict[str, list[str]]

        def to_request(self, **changes: Any) -> EnterpriseConnectionDto:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            connection_name! str
            default_role! str
            enforce_group_sync! bool
            group_mappings! {[str]}
        """
        __slots__ = slots(field_lines)


def read_EnterpriseConnectionDto(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["connection_name"]) is not str
            or type(v1 := d["default_role"]) is not str
            or (v2 := d["enforce_group_sync"]) is not True
            and v2 is not False
            or type(v3 := d["group_mappings"]) is not dict
        ):
            return r.tolerate(EnterpriseConnectionDto, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, EnterpriseConnectionDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnterpriseConnectionDto, d)
    o: Any = new(EnterpriseConnectionDto)
    o.connection_name = v0
    o.default_role = v1
    o.enforce_group_sync = v2
    o.group_mappings = r.read(
        parse_kind("{[str]}"),
        v3,
        Place(EnterpriseConnectionDto.schema_name, "group_mappings", d, "group_mappings"),
    )
    o._extra = extra
    return o


def write_EnterpriseConnectionDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.connection_name) is not UNSET:
        d["connection_name"] = v if type(v) is str else encode(v)
    if (v := o.default_role) is not UNSET:
        d["default_role"] = v if type(v) is str else encode(v)
    if (v := o.enforce_group_sync) is not UNSET:
        d["enforce_group_sync"] = v if type(v) is bool else encode(v)
    if (v := o.group_mappings) is not UNSET:
        d["group_mappings"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnterpriseConnectionResponseList(Model):
    """Enterprise connections, in `results`."""

    if TYPE_CHECKING:
        results: list[EnterpriseConnectionDto] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#EnterpriseConnectionDto]
        """
        __slots__ = slots(field_lines)


def read_EnterpriseConnectionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnterpriseConnectionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnterpriseConnectionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnterpriseConnectionResponseList, d)
    o: Any = new(EnterpriseConnectionResponseList)
    o.results = [read_EnterpriseConnectionDto(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnterpriseConnectionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_EnterpriseConnectionDto(e)
                if type(e) is EnterpriseConnectionDto
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
