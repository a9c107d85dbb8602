"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, LOOSE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .cloud_vendor_enum import CloudVendorEnum
from .create_environment_mode_enum import CreateEnvironmentModeEnum
from .environment_mode_enum import EnvironmentModeEnum
from .environment_shared import (
    Environment,
    EnvironmentStatus,
    read_Environment,
    read_EnvironmentStatus,
    write_Environment,
    write_EnvironmentStatus,
)

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ServicesOverviewResponseManagedBy(OpenEnum):
    """Values of a services overview response managed by."""

    QOVERY = "QOVERY"
    ARGOCD = "ARGOCD"
    MIXED = "MIXED"


_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
_CreateEnvironmentModeEnum_unset = members(CreateEnvironmentModeEnum, unset=True, null=False)
_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_ServicesOverviewResponseManagedBy = members(
    ServicesOverviewResponseManagedBy, unset=False, null=False
)


class ClusterOverviewResponse(Model):
    """A cluster overview, as the API answers it."""

    __slots__ = (
        "cloud_provider",
        "_id",
        "is_demo",
        "name",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudVendorEnum
        id: UUID
        is_demo: bool
        name: str
    else:
        schema_name = "ClusterOverviewResponse"
        known_names = frozenset(
            (
                "cloud_provider",
                "id",
                "is_demo",
                "name",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudVendorEnum", 1),
            ("id", "id", "uuid", 5),
            ("is_demo", "is_demo", "bool", 1),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_ClusterOverviewResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _CloudVendorEnum[d["cloud_provider"]]
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ClusterOverviewResponse, d)
        v2 = d["is_demo"]
        if v2 is not True and v2 is not False:
            return r.tolerate(ClusterOverviewResponse, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(ClusterOverviewResponse, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, ClusterOverviewResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterOverviewResponse, d)
    o: Any = new(ClusterOverviewResponse)
    o.cloud_provider = v0
    o._id = v1
    o.is_demo = v2
    o.name = v3
    o._extra = extra
    return o


def write_ClusterOverviewResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_demo) is not UNSET:
        d["is_demo"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterOverviewResponse.read_json = staticmethod(read_ClusterOverviewResponse)
ClusterOverviewResponse.write_json = staticmethod(write_ClusterOverviewResponse)


class CreateEnvironmentRequest(Model):
    """Body of a request with a create environment."""

    __slots__ = (
        "_cluster",
        "mode",
        "name",
    )
    if TYPE_CHECKING:
        cluster: UUID | Unset = UNSET
        """Id of the cluster; the answer shows it as `cluster_id`."""
        mode: CreateEnvironmentModeEnum | Unset = UNSET
        name: str
    else:
        schema_name = "CreateEnvironmentRequest"
        known_names = frozenset(
            (
                "cluster",
                "mode",
                "name",
            )
        )
        model_fields = (
            ("cluster", "cluster", "uuid", 4),
            ("mode", "mode", "%CreateEnvironmentModeEnum", 0),
            ("name", "name", "str", 1),
        )
        cluster = UuidAttribute()


def read_CreateEnvironmentRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("cluster", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(CreateEnvironmentRequest, d)
        v1 = _CreateEnvironmentModeEnum_unset[d.get("mode", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(CreateEnvironmentRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, CreateEnvironmentRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CreateEnvironmentRequest, d)
    o: Any = new(CreateEnvironmentRequest)
    o._cluster = v0
    o.mode = v1
    o.name = v2
    o._extra = extra
    return o


def write_CreateEnvironmentRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster) is not UNSET:
        d["cluster"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is CreateEnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CreateEnvironmentRequest.read_json = staticmethod(read_CreateEnvironmentRequest)
CreateEnvironmentRequest.write_json = staticmethod(write_CreateEnvironmentRequest)


class EnvironmentOverviewResponse(Model):
    """An environment overview, as the API answers it."""

    __slots__ = (
        "cluster",
        "_created_at",
        "deployment_status",
        "_id",
        "mode",
        "name",
        "services_overview",
        "_updated_at",
    )
    if TYPE_CHECKING:
        cluster: ClusterOverviewResponse
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        deployment_status: EnvironmentStatus | None | Unset = UNSET
        id: UUID
        mode: EnvironmentModeEnum
        name: str
        services_overview: ServicesOverviewResponse
        updated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "EnvironmentOverviewResponse"
        known_names = frozenset(
            (
                "cluster",
                "created_at",
                "deployment_status",
                "id",
                "mode",
                "name",
                "services_overview",
                "updated_at",
            )
        )
        model_fields = (
            ("cluster", "cluster", "#ClusterOverviewResponse", 1),
            ("created_at", "created_at", "datetime", 5),
            ("deployment_status", "deployment_status", "#EnvironmentStatus?", 0),
            ("id", "id", "uuid", 5),
            ("mode", "mode", "%EnvironmentModeEnum", 1),
            ("name", "name", "str", 1),
            ("services_overview", "services_overview", "#ServicesOverviewResponse", 1),
            ("updated_at", "updated_at", "datetime", 5),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_EnvironmentOverviewResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["cluster"]
        if type(v0) is not dict:
            return r.tolerate(EnvironmentOverviewResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(EnvironmentOverviewResponse, d)
        v2 = d.get("deployment_status", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(EnvironmentOverviewResponse, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(EnvironmentOverviewResponse, d)
        v4 = _EnvironmentModeEnum[d["mode"]]
        v5 = d["name"]
        if type(v5) is not str:
            return r.tolerate(EnvironmentOverviewResponse, d)
        v6 = d["services_overview"]
        if type(v6) is not dict:
            return r.tolerate(EnvironmentOverviewResponse, d)
        v7 = d["updated_at"]
        if moment(v7).tzinfo is None:
            return r.tolerate(EnvironmentOverviewResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentOverviewResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentOverviewResponse, d)
    o: Any = new(EnvironmentOverviewResponse)
    o.cluster = read_ClusterOverviewResponse(v0, r)
    o._created_at = v1
    o.deployment_status = read_EnvironmentStatus(v2, r) if type(v2) is dict else v2
    o._id = v3
    o.mode = v4
    o.name = v5
    o.services_overview = read_ServicesOverviewResponse(v6, r)
    o._updated_at = v7
    o._extra = extra
    return o


def write_EnvironmentOverviewResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster) is not UNSET:
        d["cluster"] = (
            write_ClusterOverviewResponse(v) if type(v) is ClusterOverviewResponse else encode(v)
        )
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.deployment_status) is not UNSET:
        d["deployment_status"] = (
            write_EnvironmentStatus(v) if type(v) is EnvironmentStatus else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.services_overview) is not UNSET:
        d["services_overview"] = (
            write_ServicesOverviewResponse(v) if type(v) is ServicesOverviewResponse else encode(v)
        )
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentOverviewResponse.read_json = staticmethod(read_EnvironmentOverviewResponse)
EnvironmentOverviewResponse.write_json = staticmethod(write_EnvironmentOverviewResponse)


class EnvironmentOverviewResponseList(Model):
    """Environment overviews, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[EnvironmentOverviewResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnvironmentOverviewResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#EnvironmentOverviewResponse]", 0),)


def read_EnvironmentOverviewResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentOverviewResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentOverviewResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentOverviewResponseList, d)
    o: Any = new(EnvironmentOverviewResponseList)
    o.results = [read_EnvironmentOverviewResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnvironmentOverviewResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_EnvironmentOverviewResponse(e)
                if type(e) is EnvironmentOverviewResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentOverviewResponseList.read_json = staticmethod(read_EnvironmentOverviewResponseList)
EnvironmentOverviewResponseList.write_json = staticmethod(write_EnvironmentOverviewResponseList)


class EnvironmentResponseList(Model):
    """Environments, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Environment] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnvironmentResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Environment]", 0),)


def read_EnvironmentResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentResponseList, d)
    o: Any = new(EnvironmentResponseList)
    o.results = [read_Environment(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnvironmentResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Environment(e) if type(e) is Environment else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentResponseList.read_json = staticmethod(read_EnvironmentResponseList)
EnvironmentResponseList.write_json = staticmethod(write_EnvironmentResponseList)


class EnvironmentStats(Model):
    """Environment stats."""

    __slots__ = (
        "_id",
        "number",
        "service_total_number",
    )
    if TYPE_CHECKING:
        id: UUID
        """Set by the server."""
        number: Any = UNSET
        service_total_number: float | Unset = UNSET
    else:
        schema_name = "EnvironmentStats"
        known_names = frozenset(
            (
                "id",
                "number",
                "service_total_number",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("number", "number", "any", 0),
            ("service_total_number", "service_total_number", "float", 0),
        )
        id = UuidAttribute()


def read_EnvironmentStats(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentStats, d)
        v1 = d.get("number", UNSET)
        if v1 is UNSET:
            n -= 1
        if type(v1) in LOOSE:
            r.loose = True
        v2 = d.get("service_total_number", UNSET)
        if type(v2) is not int and (type(v2) is not float or not -LARGE < v2 < LARGE):
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStats, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentStats)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStats, d)
    o: Any = new(EnvironmentStats)
    o._id = v0
    o.number = v1
    o.service_total_number = v2
    o._extra = extra
    return o


def write_EnvironmentStats(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.number) is not UNSET:
        d["number"] = encode(v)
    if (v := o.service_total_number) is not UNSET:
        d["service_total_number"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentStats.read_json = staticmethod(read_EnvironmentStats)
EnvironmentStats.write_json = staticmethod(write_EnvironmentStats)


class EnvironmentStatsResponseList(Model):
    """Environment stats, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[EnvironmentStats] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnvironmentStatsResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#EnvironmentStats]", 0),)


def read_EnvironmentStatsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatsResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentStatsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStatsResponseList, d)
    o: Any = new(EnvironmentStatsResponseList)
    o.results = [read_EnvironmentStats(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnvironmentStatsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_EnvironmentStats(e) if type(e) is EnvironmentStats else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentStatsResponseList.read_json = staticmethod(read_EnvironmentStatsResponseList)
EnvironmentStatsResponseList.write_json = staticmethod(write_EnvironmentStatsResponseList)


class EnvironmentStatusList(Model):
    """Environment status."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[EnvironmentStatus] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnvironmentStatusList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#EnvironmentStatus]", 0),)


def read_EnvironmentStatusList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentStatusList, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentStatusList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentStatusList, d)
    o: Any = new(EnvironmentStatusList)
    o.results = [read_EnvironmentStatus(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnvironmentStatusList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_EnvironmentStatus(e) if type(e) is EnvironmentStatus else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentStatusList.read_json = staticmethod(read_EnvironmentStatusList)
EnvironmentStatusList.write_json = staticmethod(write_EnvironmentStatusList)


class ServicesOverviewResponse(Model):
    """A services overview, as the API answers it."""

    __slots__ = (
        "managed_by",
        "service_count",
    )
    if TYPE_CHECKING:
        managed_by: ServicesOverviewResponseManagedBy
        service_count: int
    else:
        schema_name = "ServicesOverviewResponse"
        known_names = frozenset(
            (
                "managed_by",
                "service_count",
            )
        )
        model_fields = (
            ("managed_by", "managed_by", "%ServicesOverviewResponseManagedBy", 1),
            ("service_count", "service_count", "int", 1),
        )


def read_ServicesOverviewResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ServicesOverviewResponseManagedBy[d["managed_by"]]
        v1 = d["service_count"]
        if type(v1) is not int:
            return r.tolerate(ServicesOverviewResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ServicesOverviewResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServicesOverviewResponse, d)
    o: Any = new(ServicesOverviewResponse)
    o.managed_by = v0
    o.service_count = v1
    o._extra = extra
    return o


def write_ServicesOverviewResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.managed_by) is not UNSET:
        d["managed_by"] = v._value_ if type(v) is ServicesOverviewResponseManagedBy else encode(v)
    if (v := o.service_count) is not UNSET:
        d["service_count"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ServicesOverviewResponse.read_json = staticmethod(read_ServicesOverviewResponse)
ServicesOverviewResponse.write_json = staticmethod(write_ServicesOverviewResponse)
