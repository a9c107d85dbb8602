"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    LOOSE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common_2 import CloudVendorEnum
from .environments_shared import EnvironmentModeEnum
from .environments_shared_2 import (
    CreateEnvironmentModeEnum,
    Environment,
    EnvironmentStatus,
    read_Environment,
    read_EnvironmentStatus,
    write_Environment,
    write_EnvironmentStatus,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CloudVendorEnumText,
        CreateEnvironmentModeEnumText,
        EnvironmentModeEnumText,
        ServicesOverviewResponseManagedByText,
    )


class ServicesOverviewResponseManagedBy(OpenEnum):
    QOVERY = "QOVERY"
    ARGOCD = "ARGOCD"
    MIXED = "MIXED"

    if TYPE_CHECKING:
        _unknown_value = ""


_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
_CreateEnvironmentModeEnum_unset = members(CreateEnvironmentModeEnum, unset=True, null=False)
_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_ServicesOverviewResponseManagedBy = members(
    ServicesOverviewResponseManagedBy, unset=False, null=False
)


class ClusterOverviewResponse(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        id: Accepting[UUID, str]
        is_demo: bool
        name: str
    else:
        field_lines = """
            cloud_provider! %CloudVendorEnum
            id! uuid
            is_demo! bool
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ClusterOverviewResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _CloudVendorEnum[d["cloud_provider"]]
        if (
            len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or (v2 := d["is_demo"]) is not True
            and v2 is not False
            or type(v3 := d["name"]) is not str
        ):
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


class CreateEnvironmentRequest(Model):
    if TYPE_CHECKING:
        cluster: Accepting[UUID | Unset, str] = OMITTED
        """Id of the cluster; `cluster_id` in the response."""
        mode: Accepting[CreateEnvironmentModeEnum | Unset, CreateEnvironmentModeEnumText] = OMITTED
        name: str
    else:
        field_lines = """
            cluster uuid
            mode %CreateEnvironmentModeEnum
            name! str
        """
        __slots__ = slots(field_lines)
        cluster = UuidAttribute()


def read_CreateEnvironmentRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("cluster", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(CreateEnvironmentRequest, d)
        v1 = _CreateEnvironmentModeEnum_unset[d.get("mode", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v2 := d["name"]) is not str:
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


class EnvironmentOverviewResponse(Model):
    if TYPE_CHECKING:
        cluster: ClusterOverviewResponse
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        deployment_status: EnvironmentStatus | None | Unset = UNSET
        id: Accepting[UUID, str]
        mode: Accepting[EnvironmentModeEnum, EnvironmentModeEnumText]
        name: str
        services_overview: ServicesOverviewResponse
        updated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            cluster! #ClusterOverviewResponse
            created_at! datetime
            deployment_status #EnvironmentStatus?
            id! uuid
            mode! %EnvironmentModeEnum
            name! str
            services_overview! #ServicesOverviewResponse
            updated_at! datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_EnvironmentOverviewResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v2 := d.get("deployment_status", UNSET)) is not dict and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentOverviewResponse, d)
            n -= 1
        v4 = _EnvironmentModeEnum[d["mode"]]
        if (
            type(v0 := d["cluster"]) is not dict
            or moment(v1 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v5 := d["name"]) is not str
            or type(v6 := d["services_overview"]) is not dict
            or moment(v7 := d["updated_at"]).tzinfo is None
        ):
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


class EnvironmentOverviewResponseList(Model):
    """Environment overviews, in `results`."""

    if TYPE_CHECKING:
        results: list[EnvironmentOverviewResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#EnvironmentOverviewResponse]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentOverviewResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentOverviewResponseList, d)
            n -= 1
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


class EnvironmentResponseList(Model):
    """Environments, in `results`."""

    if TYPE_CHECKING:
        results: list[Environment] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Environment]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentResponseList, d)
            n -= 1
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


class EnvironmentStats(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        """Set by the server."""
        number: Any = UNSET
        service_total_number: float | Unset = UNSET
    else:
        field_lines = """
            id! uuid
            number any
            service_total_number float
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EnvironmentStats(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v1 = d.get("number", UNSET)
        if v1 is UNSET:
            n -= 1
        if type(v2 := d.get("service_total_number", UNSET)) is not int and (
            type(v2) is not float or not -LARGE < v2 < LARGE
        ):
            if v2 is not UNSET:
                return r.tolerate(EnvironmentStats, d)
            n -= 1
        if len(v0 := d["id"]) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentStats, d)
        if type(v1) in LOOSE:
            r.loose = True
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


class EnvironmentStatsResponseList(Model):
    """Environment stats, in `results`."""

    if TYPE_CHECKING:
        results: list[EnvironmentStats] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#EnvironmentStats]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentStatsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentStatsResponseList, d)
            n -= 1
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


class EnvironmentStatusList(Model):
    if TYPE_CHECKING:
        results: list[EnvironmentStatus] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#EnvironmentStatus]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentStatusList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentStatusList, d)
            n -= 1
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


class ServicesOverviewResponse(Model):
    if TYPE_CHECKING:
        managed_by: Accepting[
            ServicesOverviewResponseManagedBy, ServicesOverviewResponseManagedByText
        ]
        service_count: int
    else:
        field_lines = """
            managed_by! %ServicesOverviewResponseManagedBy
            service_count! int
        """
        __slots__ = slots(field_lines)


def read_ServicesOverviewResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ServicesOverviewResponseManagedBy[d["managed_by"]]
        if type(v1 := d["service_count"]) is not int:
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
