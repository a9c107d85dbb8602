"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._codec.accepting import Accepting
    from ..bodies import BlueprintManifestFieldTypeTypeText


class BlueprintManifestFieldTypeType(OpenEnum):
    STRING = "string"
    BOOL = "bool"
    NUMBER = "number"

    if TYPE_CHECKING:
        _unknown_value = ""


_BlueprintManifestFieldTypeType = members(BlueprintManifestFieldTypeType, unset=False, null=False)


class BlueprintManifestFieldType(Model):
    if TYPE_CHECKING:
        max_: int | None | Unset = UNSET
        max_length: int | None | Unset = UNSET
        min_: int | None | Unset = UNSET
        min_length: int | None | Unset = UNSET
        pattern: str | None | Unset = UNSET
        type_: Accepting[BlueprintManifestFieldTypeType, BlueprintManifestFieldTypeTypeText]
    else:
        field_lines = """
            max_ int? "max"
            max_length int?
            min_ int? "min"
            min_length int?
            pattern str?
            type_! %BlueprintManifestFieldTypeType "type"
        """
        __slots__ = slots(field_lines)


def read_BlueprintManifestFieldType(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("max", UNSET)) is not int and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(BlueprintManifestFieldType, d)
            n -= 1
        if type(v1 := d.get("max_length", UNSET)) is not int and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(BlueprintManifestFieldType, d)
            n -= 1
        if type(v2 := d.get("min", UNSET)) is not int and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(BlueprintManifestFieldType, d)
            n -= 1
        if type(v3 := d.get("min_length", UNSET)) is not int and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(BlueprintManifestFieldType, d)
            n -= 1
        if type(v4 := d.get("pattern", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(BlueprintManifestFieldType, d)
            n -= 1
        v5 = _BlueprintManifestFieldTypeType[d["type"]]
        extra = None if len(d) == n else r.unknown_fields(d, BlueprintManifestFieldType)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintManifestFieldType, d)
    o: Any = new(BlueprintManifestFieldType)
    o.max_ = v0
    o.max_length = v1
    o.min_ = v2
    o.min_length = v3
    o.pattern = v4
    o.type_ = v5
    o._extra = extra
    return o


def write_BlueprintManifestFieldType(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.max_) is not UNSET:
        d["max"] = v if v is None or type(v) is int else encode(v)
    if (v := o.max_length) is not UNSET:
        d["max_length"] = v if v is None or type(v) is int else encode(v)
    if (v := o.min_) is not UNSET:
        d["min"] = v if v is None or type(v) is int else encode(v)
    if (v := o.min_length) is not UNSET:
        d["min_length"] = v if v is None or type(v) is int else encode(v)
    if (v := o.pattern) is not UNSET:
        d["pattern"] = v if v is None or type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is BlueprintManifestFieldTypeType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
