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
from ..._codec.unset import UNSET, Unset
from .clusters_shared_2 import (
    ClusterFeatureResponse,
    read_ClusterFeatureResponse,
    write_ClusterFeatureResponse,
)
from .common_2 import ClusterRegion, read_ClusterRegion, write_ClusterRegion

if TYPE_CHECKING:
    pass


class ClusterFeatureResponseList(Model):
    """Cluster features, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterFeatureResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterFeatureResponse]
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterFeatureResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterFeatureResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureResponseList, d)
    o: Any = new(ClusterFeatureResponseList)
    o.results = [read_ClusterFeatureResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterFeatureResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterFeatureResponse(e) if type(e) is ClusterFeatureResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ClusterInstanceAttributes(Model):
    if TYPE_CHECKING:
        instance_category: str | Unset = UNSET
        instance_family: str | Unset = UNSET
        instance_generation: int | Unset = UNSET
        instance_size: str | Unset = UNSET
        meets_resource_reqs: bool | Unset = UNSET
    else:
        field_lines = """
            instance_category str
            instance_family str
            instance_generation int
            instance_size str
            meets_resource_reqs bool
        """
        __slots__ = slots(field_lines)


def read_ClusterInstanceAttributes(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("instance_category", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterInstanceAttributes, d)
            n -= 1
        if type(v1 := d.get("instance_family", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterInstanceAttributes, d)
            n -= 1
        if type(v2 := d.get("instance_generation", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(ClusterInstanceAttributes, d)
            n -= 1
        if type(v3 := d.get("instance_size", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ClusterInstanceAttributes, d)
            n -= 1
        if (v4 := d.get("meets_resource_reqs", UNSET)) is not True and v4 is not False:
            if v4 is not UNSET:
                return r.tolerate(ClusterInstanceAttributes, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterInstanceAttributes)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInstanceAttributes, d)
    o: Any = new(ClusterInstanceAttributes)
    o.instance_category = v0
    o.instance_family = v1
    o.instance_generation = v2
    o.instance_size = v3
    o.meets_resource_reqs = v4
    o._extra = extra
    return o


def write_ClusterInstanceAttributes(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.instance_category) is not UNSET:
        d["instance_category"] = v if type(v) is str else encode(v)
    if (v := o.instance_family) is not UNSET:
        d["instance_family"] = v if type(v) is str else encode(v)
    if (v := o.instance_generation) is not UNSET:
        d["instance_generation"] = v if type(v) is int else encode(v)
    if (v := o.instance_size) is not UNSET:
        d["instance_size"] = v if type(v) is str else encode(v)
    if (v := o.meets_resource_reqs) is not UNSET:
        d["meets_resource_reqs"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterInstanceGpuInfo(Model):
    if TYPE_CHECKING:
        count: int | Unset = UNSET
        manufacturer: str | Unset = UNSET
        memory_in_mib: str | Unset = UNSET
        name: str | Unset = UNSET
    else:
        field_lines = """
            count int
            manufacturer str
            memory_in_mib str
            name str
        """
        __slots__ = slots(field_lines)


def read_ClusterInstanceGpuInfo(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("count", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ClusterInstanceGpuInfo, d)
            n -= 1
        if type(v1 := d.get("manufacturer", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterInstanceGpuInfo, d)
            n -= 1
        if type(v2 := d.get("memory_in_mib", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterInstanceGpuInfo, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ClusterInstanceGpuInfo, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterInstanceGpuInfo)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInstanceGpuInfo, d)
    o: Any = new(ClusterInstanceGpuInfo)
    o.count = v0
    o.manufacturer = v1
    o.memory_in_mib = v2
    o.name = v3
    o._extra = extra
    return o


def write_ClusterInstanceGpuInfo(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.count) is not UNSET:
        d["count"] = v if type(v) is int else encode(v)
    if (v := o.manufacturer) is not UNSET:
        d["manufacturer"] = v if type(v) is str else encode(v)
    if (v := o.memory_in_mib) is not UNSET:
        d["memory_in_mib"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterInstanceTypeResponseList(Model):
    """Cluster instance types, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterInstanceTypeResponseListResultsItem] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterInstanceTypeResponseListResultsItem]
        """
        __slots__ = slots(field_lines)


def read_ClusterInstanceTypeResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterInstanceTypeResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterInstanceTypeResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInstanceTypeResponseList, d)
    o: Any = new(ClusterInstanceTypeResponseList)
    o.results = [read_ClusterInstanceTypeResponseListResultsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterInstanceTypeResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterInstanceTypeResponseListResultsItem(e)
                if type(e) is ClusterInstanceTypeResponseListResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ClusterInstanceTypeResponseListResultsItem(Model):
    """One entry of cluster instance type response list results."""

    if TYPE_CHECKING:
        architecture: str | Unset = UNSET
        attributes: ClusterInstanceAttributes | Unset = UNSET
        bandwidth_guarantee: str
        bandwidth_in_gbps: str
        cpu: int
        """In millicores: 1000 is one vCPU."""
        gpu_info: ClusterInstanceGpuInfo | Unset = UNSET
        name: str
        ram_in_gb: int
        type_: str
    else:
        field_lines = """
            architecture str
            attributes #ClusterInstanceAttributes
            bandwidth_guarantee! str
            bandwidth_in_gbps! str
            cpu! int
            gpu_info #ClusterInstanceGpuInfo
            name! str
            ram_in_gb! int
            type_! str "type"
        """
        __slots__ = slots(field_lines)


def read_ClusterInstanceTypeResponseListResultsItem(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("architecture", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
            n -= 1
        if type(v1 := d.get("attributes", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
            n -= 1
        if type(v5 := d.get("gpu_info", UNSET)) is not dict:
            if v5 is not UNSET:
                return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
            n -= 1
        if (
            type(v2 := d["bandwidth_guarantee"]) is not str
            or type(v3 := d["bandwidth_in_gbps"]) is not str
            or type(v4 := d["cpu"]) is not int
            or type(v6 := d["name"]) is not str
            or type(v7 := d["ram_in_gb"]) is not int
            or type(v8 := d["type"]) is not str
        ):
            return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ClusterInstanceTypeResponseListResultsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
    o: Any = new(ClusterInstanceTypeResponseListResultsItem)
    o.architecture = v0
    o.attributes = read_ClusterInstanceAttributes(v1, r) if type(v1) is dict else v1
    o.bandwidth_guarantee = v2
    o.bandwidth_in_gbps = v3
    o.cpu = v4
    o.gpu_info = read_ClusterInstanceGpuInfo(v5, r) if type(v5) is dict else v5
    o.name = v6
    o.ram_in_gb = v7
    o.type_ = v8
    o._extra = extra
    return o


def write_ClusterInstanceTypeResponseListResultsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.architecture) is not UNSET:
        d["architecture"] = v if type(v) is str else encode(v)
    if (v := o.attributes) is not UNSET:
        d["attributes"] = (
            write_ClusterInstanceAttributes(v)
            if type(v) is ClusterInstanceAttributes
            else encode(v)
        )
    if (v := o.bandwidth_guarantee) is not UNSET:
        d["bandwidth_guarantee"] = v if type(v) is str else encode(v)
    if (v := o.bandwidth_in_gbps) is not UNSET:
        d["bandwidth_in_gbps"] = v if type(v) is str else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.gpu_info) is not UNSET:
        d["gpu_info"] = (
            write_ClusterInstanceGpuInfo(v) if type(v) is ClusterInstanceGpuInfo else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.ram_in_gb) is not UNSET:
        d["ram_in_gb"] = v if type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterRegionResponseList(Model):
    """Cluster regions, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterRegion] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterRegion]
        """
        __slots__ = slots(field_lines)


def read_ClusterRegionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterRegionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterRegionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRegionResponseList, d)
    o: Any = new(ClusterRegionResponseList)
    o.results = [read_ClusterRegion(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterRegionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ClusterRegion(e) if type(e) is ClusterRegion else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
