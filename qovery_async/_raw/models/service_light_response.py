"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ServiceLightResponseJobType(OpenEnum):
    """Values of a service light response job type."""

    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"


_ServiceLightResponseJobType_unset = members(ServiceLightResponseJobType, unset=True, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class ServiceLightResponse(Model):
    """A service light, as the API answers it."""

    __slots__ = (
        "_cluster_id",
        "description",
        "_environment_id",
        "environment_name",
        "icon_uri",
        "_id",
        "job_type",
        "name",
        "_project_id",
        "project_name",
        "service_type",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        description: str
        environment_id: UUID
        environment_name: str
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: UUID
        job_type: ServiceLightResponseJobType | Unset = UNSET
        name: str
        project_id: UUID
        project_name: str
        service_type: ServiceTypeEnum
    else:
        schema_name = "ServiceLightResponse"
        known_names = frozenset(
            (
                "cluster_id",
                "description",
                "environment_id",
                "environment_name",
                "icon_uri",
                "id",
                "job_type",
                "name",
                "project_id",
                "project_name",
                "service_type",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 5),
            ("description", "description", "str", 1),
            ("environment_id", "environment_id", "uuid", 5),
            ("environment_name", "environment_name", "str", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("job_type", "job_type", "%ServiceLightResponseJobType", 0),
            ("name", "name", "str", 1),
            ("project_id", "project_id", "uuid", 5),
            ("project_name", "project_name", "str", 1),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
        )
        cluster_id = UuidAttribute()
        environment_id = UuidAttribute()
        id = UuidAttribute()
        project_id = UuidAttribute()


def read_ServiceLightResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d["cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ServiceLightResponse, d)
        v1 = d["description"]
        if type(v1) is not str:
            return r.tolerate(ServiceLightResponse, d)
        v2 = d["environment_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ServiceLightResponse, d)
        v3 = d["environment_name"]
        if type(v3) is not str:
            return r.tolerate(ServiceLightResponse, d)
        v4 = d["icon_uri"]
        if type(v4) is not str:
            return r.tolerate(ServiceLightResponse, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(ServiceLightResponse, d)
        v6 = _ServiceLightResponseJobType_unset[d.get("job_type", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d["name"]
        if type(v7) is not str:
            return r.tolerate(ServiceLightResponse, d)
        v8 = d["project_id"]
        if len(v8) != 36 or v8[23] != "-":
            return r.tolerate(ServiceLightResponse, d)
        v9 = d["project_name"]
        if type(v9) is not str:
            return r.tolerate(ServiceLightResponse, d)
        v10 = _ServiceTypeEnum[d["service_type"]]
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


ServiceLightResponse.read_json = staticmethod(read_ServiceLightResponse)
ServiceLightResponse.write_json = staticmethod(write_ServiceLightResponse)
