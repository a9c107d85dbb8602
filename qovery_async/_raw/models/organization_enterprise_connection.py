"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class EnterpriseConnectionDto(Model):
    """An enterprise connection."""

    __slots__ = (
        "connection_name",
        "default_role",
        "enforce_group_sync",
        "group_mappings",
    )
    if TYPE_CHECKING:
        connection_name: str
        default_role: str
        enforce_group_sync: bool
        group_mappings: dict[str, list[str]]
    else:
        schema_name = "EnterpriseConnectionDto"
        known_names = frozenset(
            (
                "connection_name",
                "default_role",
                "enforce_group_sync",
                "group_mappings",
            )
        )
        model_fields = (
            ("connection_name", "connection_name", "str", 1),
            ("default_role", "default_role", "str", 1),
            ("enforce_group_sync", "enforce_group_sync", "bool", 1),
            ("group_mappings", "group_mappings", "{[str]}", 1),
        )


def read_EnterpriseConnectionDto(d: Any, r: Reading) -> Any:
    try:
        v0 = d["connection_name"]
        if type(v0) is not str:
            return r.tolerate(EnterpriseConnectionDto, d)
        v1 = d["default_role"]
        if type(v1) is not str:
            return r.tolerate(EnterpriseConnectionDto, d)
        v2 = d["enforce_group_sync"]
        if v2 is not True and v2 is not False:
            return r.tolerate(EnterpriseConnectionDto, d)
        v3 = d["group_mappings"]
        if type(v3) is not dict:
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


EnterpriseConnectionDto.read_json = staticmethod(read_EnterpriseConnectionDto)
EnterpriseConnectionDto.write_json = staticmethod(write_EnterpriseConnectionDto)


class EnterpriseConnectionResponseList(Model):
    """Enterprise connections, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[EnterpriseConnectionDto] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnterpriseConnectionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#EnterpriseConnectionDto]", 0),)


def read_EnterpriseConnectionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnterpriseConnectionResponseList, d)
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


EnterpriseConnectionResponseList.read_json = staticmethod(read_EnterpriseConnectionResponseList)
EnterpriseConnectionResponseList.write_json = staticmethod(write_EnterpriseConnectionResponseList)
