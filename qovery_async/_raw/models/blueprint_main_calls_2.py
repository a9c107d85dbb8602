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
from ..._codec.unset import UNSET
from .blueprint_main_calls import (
    BlueprintUpdateEngineDiff,
    BlueprintUpdateNewMajorVersion,
    BlueprintUpdateNewOptionalValue,
    BlueprintUpdateNewRequiredValue,
    BlueprintUpdateRemovedValue,
    BlueprintUpdateUpdatedValue,
    read_BlueprintUpdateEngineDiff,
    read_BlueprintUpdateNewMajorVersion,
    read_BlueprintUpdateNewOptionalValue,
    read_BlueprintUpdateNewRequiredValue,
    read_BlueprintUpdateRemovedValue,
    read_BlueprintUpdateUpdatedValue,
    write_BlueprintUpdateEngineDiff,
    write_BlueprintUpdateNewMajorVersion,
    write_BlueprintUpdateNewOptionalValue,
    write_BlueprintUpdateNewRequiredValue,
    write_BlueprintUpdateRemovedValue,
    write_BlueprintUpdateUpdatedValue,
)

if TYPE_CHECKING:
    pass


class BlueprintUpdateResponse(Model):
    if TYPE_CHECKING:
        current_tag: str
        engine_diff: BlueprintUpdateEngineDiff
        is_up_to_date: bool
        latest_tag: str
        new_major_versions: list[BlueprintUpdateNewMajorVersion]
        new_optional_values: list[BlueprintUpdateNewOptionalValue]
        new_required_values: list[BlueprintUpdateNewRequiredValue]
        now_required_values: list[BlueprintUpdateNewRequiredValue]
        removed_values: list[BlueprintUpdateRemovedValue]
        updated_values: list[BlueprintUpdateUpdatedValue]
    else:
        field_lines = """
            current_tag! str
            engine_diff! #BlueprintUpdateEngineDiff
            is_up_to_date! bool
            latest_tag! str
            new_major_versions! [#BlueprintUpdateNewMajorVersion]
            new_optional_values! [#BlueprintUpdateNewOptionalValue]
            new_required_values! [#BlueprintUpdateNewRequiredValue]
            now_required_values! [#BlueprintUpdateNewRequiredValue]
            removed_values! [#BlueprintUpdateRemovedValue]
            updated_values! [#BlueprintUpdateUpdatedValue]
        """
        __slots__ = slots(field_lines)


def read_BlueprintUpdateResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["current_tag"]) is not str
            or type(v1 := d["engine_diff"]) is not dict
            or (v2 := d["is_up_to_date"]) is not True
            and v2 is not False
            or type(v3 := d["latest_tag"]) is not str
            or type(v4 := d["new_major_versions"]) is not list
            or type(v5 := d["new_optional_values"]) is not list
            or type(v6 := d["new_required_values"]) is not list
            or type(v7 := d["now_required_values"]) is not list
            or type(v8 := d["removed_values"]) is not list
            or type(v9 := d["updated_values"]) is not list
        ):
            return r.tolerate(BlueprintUpdateResponse, d)
        extra = None if len(d) == 10 else r.unknown_fields(d, BlueprintUpdateResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BlueprintUpdateResponse, d)
    o: Any = new(BlueprintUpdateResponse)
    o.current_tag = v0
    o.engine_diff = read_BlueprintUpdateEngineDiff(v1, r)
    o.is_up_to_date = v2
    o.latest_tag = v3
    o.new_major_versions = [read_BlueprintUpdateNewMajorVersion(e, r) for e in v4] if v4 else v4
    o.new_optional_values = [read_BlueprintUpdateNewOptionalValue(e, r) for e in v5] if v5 else v5
    o.new_required_values = [read_BlueprintUpdateNewRequiredValue(e, r) for e in v6] if v6 else v6
    o.now_required_values = [read_BlueprintUpdateNewRequiredValue(e, r) for e in v7] if v7 else v7
    o.removed_values = [read_BlueprintUpdateRemovedValue(e, r) for e in v8] if v8 else v8
    o.updated_values = [read_BlueprintUpdateUpdatedValue(e, r) for e in v9] if v9 else v9
    o._extra = extra
    return o


def write_BlueprintUpdateResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.current_tag) is not UNSET:
        d["current_tag"] = v if type(v) is str else encode(v)
    if (v := o.engine_diff) is not UNSET:
        d["engine_diff"] = (
            write_BlueprintUpdateEngineDiff(v)
            if type(v) is BlueprintUpdateEngineDiff
            else encode(v)
        )
    if (v := o.is_up_to_date) is not UNSET:
        d["is_up_to_date"] = v if type(v) is bool else encode(v)
    if (v := o.latest_tag) is not UNSET:
        d["latest_tag"] = v if type(v) is str else encode(v)
    if (v := o.new_major_versions) is not UNSET:
        d["new_major_versions"] = (
            [
                write_BlueprintUpdateNewMajorVersion(e)
                if type(e) is BlueprintUpdateNewMajorVersion
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.new_optional_values) is not UNSET:
        d["new_optional_values"] = (
            [
                write_BlueprintUpdateNewOptionalValue(e)
                if type(e) is BlueprintUpdateNewOptionalValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.new_required_values) is not UNSET:
        d["new_required_values"] = (
            [
                write_BlueprintUpdateNewRequiredValue(e)
                if type(e) is BlueprintUpdateNewRequiredValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.now_required_values) is not UNSET:
        d["now_required_values"] = (
            [
                write_BlueprintUpdateNewRequiredValue(e)
                if type(e) is BlueprintUpdateNewRequiredValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.removed_values) is not UNSET:
        d["removed_values"] = (
            [
                write_BlueprintUpdateRemovedValue(e)
                if type(e) is BlueprintUpdateRemovedValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.updated_values) is not UNSET:
        d["updated_values"] = (
            [
                write_BlueprintUpdateUpdatedValue(e)
                if type(e) is BlueprintUpdateUpdatedValue
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
