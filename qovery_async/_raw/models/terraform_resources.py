"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class TerraformResourceResponseMode(OpenEnum):
    """Values of a Terraform resource response mode."""

    MANAGED = "managed"
    DATA = "data"


_TerraformResourceResponseMode = members(TerraformResourceResponseMode, unset=False, null=False)


class TerraformResourceResponse(Model):
    """A Terraform resource, as the API answers it."""

    __slots__ = (
        "address",
        "attributes",
        "_extracted_at",
        "_id",
        "mode",
        "name",
        "provider",
        "resource_type",
    )
    if TYPE_CHECKING:
        address: str
        attributes: dict[str, Any]
        extracted_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        id: UUID
        mode: TerraformResourceResponseMode
        name: str
        provider: str
        resource_type: str
    else:
        schema_name = "TerraformResourceResponse"
        known_names = frozenset(
            (
                "address",
                "attributes",
                "extracted_at",
                "id",
                "mode",
                "name",
                "provider",
                "resource_type",
            )
        )
        model_fields = (
            ("address", "address", "str", 1),
            ("attributes", "attributes", "{any}", 1),
            ("extracted_at", "extracted_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("mode", "mode", "%TerraformResourceResponseMode", 1),
            ("name", "name", "str", 1),
            ("provider", "provider", "str", 1),
            ("resource_type", "resource_type", "str", 1),
        )
        extracted_at = DateTimeAttribute()
        id = UuidAttribute()


def read_TerraformResourceResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["address"]
        if type(v0) is not str:
            return r.tolerate(TerraformResourceResponse, d)
        v1 = d["attributes"]
        if type(v1) is not dict:
            return r.tolerate(TerraformResourceResponse, d)
        if v1:
            r.loose = True
        v2 = d["extracted_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(TerraformResourceResponse, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(TerraformResourceResponse, d)
        v4 = _TerraformResourceResponseMode[d["mode"]]
        v5 = d["name"]
        if type(v5) is not str:
            return r.tolerate(TerraformResourceResponse, d)
        v6 = d["provider"]
        if type(v6) is not str:
            return r.tolerate(TerraformResourceResponse, d)
        v7 = d["resource_type"]
        if type(v7) is not str:
            return r.tolerate(TerraformResourceResponse, d)
        extra = None if len(d) == 8 else r.unknown_fields(d, TerraformResourceResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResourceResponse, d)
    o: Any = new(TerraformResourceResponse)
    o.address = v0
    o.attributes = v1
    o._extracted_at = v2
    o._id = v3
    o.mode = v4
    o.name = v5
    o.provider = v6
    o.resource_type = v7
    o._extra = extra
    return o


def write_TerraformResourceResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.address) is not UNSET:
        d["address"] = v if type(v) is str else encode(v)
    if (v := o.attributes) is not UNSET:
        d["attributes"] = encode(v)
    if (v := o._extracted_at) is not UNSET:
        d["extracted_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is TerraformResourceResponseMode else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v if type(v) is str else encode(v)
    if (v := o.resource_type) is not UNSET:
        d["resource_type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformResourceResponse.read_json = staticmethod(read_TerraformResourceResponse)
TerraformResourceResponse.write_json = staticmethod(write_TerraformResourceResponse)


class TerraformResourcesResponse(Model):
    """Terraform resources, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[TerraformResourceResponse]
        """All entries; the API does not split this list."""
    else:
        schema_name = "TerraformResourcesResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#TerraformResourceResponse]", 1),)


def read_TerraformResourcesResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
            return r.tolerate(TerraformResourcesResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, TerraformResourcesResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformResourcesResponse, d)
    o: Any = new(TerraformResourcesResponse)
    o.results = [read_TerraformResourceResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_TerraformResourcesResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformResourceResponse(e)
                if type(e) is TerraformResourceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformResourcesResponse.read_json = staticmethod(read_TerraformResourcesResponse)
TerraformResourcesResponse.write_json = staticmethod(write_TerraformResourcesResponse)
