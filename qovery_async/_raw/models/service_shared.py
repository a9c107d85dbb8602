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
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .common import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import ServiceLightResponseJobTypeText, ServiceTypeEnumText


class ServiceLightResponseJobType(OpenEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"

    if TYPE_CHECKING:
        _unknown_value = ""


_ServiceLightResponseJobType_unset = members(ServiceLightResponseJobType, unset=True, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class ServiceLightResponse(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        description: str
        environment_id: Accepting[UUID, str]
        environment_name: str
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        job_type: Accepting[
            ServiceLightResponseJobType | Unset, ServiceLightResponseJobTypeText
        ] = OMITTED
        name: str
        project_id: Accepting[UUID, str]
        project_name: str
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
    else:
        field_lines = """
            cluster_id! uuid
            description! str
            environment_id! uuid
            environment_name! str
            icon_uri! str
            id! uuid
            job_type %ServiceLightResponseJobType
            name! str
            project_id! uuid
            project_name! str
            service_type! %ServiceTypeEnum
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        environment_id = UuidAttribute()
        id = UuidAttribute()
        project_id = UuidAttribute()


def read_ServiceLightResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v6 = _ServiceLightResponseJobType_unset[d.get("job_type", UNSET)]
        if v6 is UNSET:
            n -= 1
        v10 = _ServiceTypeEnum[d["service_type"]]
        if (
            len(v0 := d["cluster_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["description"]) is not str
            or len(v2 := d["environment_id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["environment_name"]) is not str
            or type(v4 := d["icon_uri"]) is not str
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
            or type(v7 := d["name"]) is not str
            or len(v8 := d["project_id"]) != 36
            or v8[23] != "-"
            or type(v9 := d["project_name"]) is not str
        ):
            return r.tolerate(ServiceLightResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServiceLightResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceLightResponse, d)
    o: Any = new(ServiceLightResponse)
    o._cluster_id = v0
    o.description = v1
    o._environment_id = v2
    o.environment_name = v3
    o.icon_uri = v4
    o._id = v5
    o.job_type = v6
    o.name = v7
    o._project_id = v8
    o.project_name = v9
    o.service_type = v10
    o._extra = extra
    return o


def write_ServiceLightResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.job_type) is not UNSET:
        d["job_type"] = v._value_ if type(v) is ServiceLightResponseJobType else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
