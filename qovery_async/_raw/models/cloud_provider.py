"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .cluster_feature_aws_existing_vpc import (
    ClusterFeatureResponse,
    read_ClusterFeatureResponse,
    write_ClusterFeatureResponse,
)

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ListAWSEKSInstanceTypeGpu(OpenEnum):
    """Values of a list AWS EKS instance type GPU."""

    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"
    ONLY = "ONLY"


class ListAzureAKSInstanceTypeGpu(OpenEnum):
    """Values of a list Azure AKS instance type GPU."""

    ONLY = "ONLY"
    INCLUDE = "INCLUDE"
    EXCLUDE = "EXCLUDE"


class CloudProvider(Model):
    """A cloud provider."""

    __slots__ = (
        "logo_url",
        "name",
        "regions",
        "short_name",
    )
    if TYPE_CHECKING:
        logo_url: str | Unset = UNSET
        name: str | Unset = UNSET
        regions: list[ClusterRegion] | Unset = UNSET
        short_name: str | Unset = UNSET
    else:
        schema_name = "CloudProvider"
        known_names = frozenset(
            (
                "logo_url",
                "name",
                "regions",
                "short_name",
            )
        )
        model_fields = (
            ("logo_url", "logo_url", "str", 0),
            ("name", "name", "str", 0),
            ("regions", "regions", "[#ClusterRegion]", 0),
            ("short_name", "short_name", "str", 0),
        )


def read_CloudProvider(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("logo_url", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloudProvider, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloudProvider, d)
        v2 = d.get("regions", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloudProvider, d)
        v3 = d.get("short_name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloudProvider, d)
        extra = None if len(d) == n else r.unknown_fields(d, CloudProvider)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudProvider, d)
    o: Any = new(CloudProvider)
    o.logo_url = v0
    o.name = v1
    o.regions = [read_ClusterRegion(e, r) for e in v2] if v2 else v2
    o.short_name = v3
    o._extra = extra
    return o


def write_CloudProvider(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.logo_url) is not UNSET:
        d["logo_url"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.regions) is not UNSET:
        d["regions"] = (
            [write_ClusterRegion(e) if type(e) is ClusterRegion else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.short_name) is not UNSET:
        d["short_name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CloudProvider.read_json = staticmethod(read_CloudProvider)
CloudProvider.write_json = staticmethod(write_CloudProvider)


class CloudProviderResponseList(Model):
    """Cloud providers, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[CloudProvider] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "CloudProviderResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#CloudProvider]", 0),)


def read_CloudProviderResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloudProviderResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, CloudProviderResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudProviderResponseList, d)
    o: Any = new(CloudProviderResponseList)
    o.results = [read_CloudProvider(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_CloudProviderResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_CloudProvider(e) if type(e) is CloudProvider else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


CloudProviderResponseList.read_json = staticmethod(read_CloudProviderResponseList)
CloudProviderResponseList.write_json = staticmethod(write_CloudProviderResponseList)


class ClusterFeatureResponseList(Model):
    """Cluster features, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterFeatureResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterFeatureResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterFeatureResponse]", 0),)


def read_ClusterFeatureResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponseList, d)
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


ClusterFeatureResponseList.read_json = staticmethod(read_ClusterFeatureResponseList)
ClusterFeatureResponseList.write_json = staticmethod(write_ClusterFeatureResponseList)


class ClusterInstanceAttributes(Model):
    """Cluster instance attributes."""

    __slots__ = (
        "instance_category",
        "instance_family",
        "instance_generation",
        "instance_size",
        "meets_resource_reqs",
    )
    if TYPE_CHECKING:
        instance_category: str | Unset = UNSET
        instance_family: str | Unset = UNSET
        instance_generation: int | Unset = UNSET
        instance_size: str | Unset = UNSET
        meets_resource_reqs: bool | Unset = UNSET
    else:
        schema_name = "ClusterInstanceAttributes"
        known_names = frozenset(
            (
                "instance_category",
                "instance_family",
                "instance_generation",
                "instance_size",
                "meets_resource_reqs",
            )
        )
        model_fields = (
            ("instance_category", "instance_category", "str", 0),
            ("instance_family", "instance_family", "str", 0),
            ("instance_generation", "instance_generation", "int", 0),
            ("instance_size", "instance_size", "str", 0),
            ("meets_resource_reqs", "meets_resource_reqs", "bool", 0),
        )


def read_ClusterInstanceAttributes(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("instance_category", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceAttributes, d)
        v1 = d.get("instance_family", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceAttributes, d)
        v2 = d.get("instance_generation", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceAttributes, d)
        v3 = d.get("instance_size", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceAttributes, d)
        v4 = d.get("meets_resource_reqs", UNSET)
        if v4 is not True and v4 is not False:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceAttributes, d)
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


ClusterInstanceAttributes.read_json = staticmethod(read_ClusterInstanceAttributes)
ClusterInstanceAttributes.write_json = staticmethod(write_ClusterInstanceAttributes)


class ClusterInstanceGpuInfo(Model):
    """Cluster instance GPU info."""

    __slots__ = (
        "count",
        "manufacturer",
        "memory_in_mib",
        "name",
    )
    if TYPE_CHECKING:
        count: int | Unset = UNSET
        manufacturer: str | Unset = UNSET
        memory_in_mib: str | Unset = UNSET
        name: str | Unset = UNSET
    else:
        schema_name = "ClusterInstanceGpuInfo"
        known_names = frozenset(
            (
                "count",
                "manufacturer",
                "memory_in_mib",
                "name",
            )
        )
        model_fields = (
            ("count", "count", "int", 0),
            ("manufacturer", "manufacturer", "str", 0),
            ("memory_in_mib", "memory_in_mib", "str", 0),
            ("name", "name", "str", 0),
        )


def read_ClusterInstanceGpuInfo(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("count", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceGpuInfo, d)
        v1 = d.get("manufacturer", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceGpuInfo, d)
        v2 = d.get("memory_in_mib", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceGpuInfo, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceGpuInfo, d)
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


ClusterInstanceGpuInfo.read_json = staticmethod(read_ClusterInstanceGpuInfo)
ClusterInstanceGpuInfo.write_json = staticmethod(write_ClusterInstanceGpuInfo)


class ClusterInstanceTypeResponseList(Model):
    """Cluster instance types, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterInstanceTypeResponseListResultsItem] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterInstanceTypeResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterInstanceTypeResponseListResultsItem]", 0),)


def read_ClusterInstanceTypeResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceTypeResponseList, d)
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


ClusterInstanceTypeResponseList.read_json = staticmethod(read_ClusterInstanceTypeResponseList)
ClusterInstanceTypeResponseList.write_json = staticmethod(write_ClusterInstanceTypeResponseList)


class ClusterInstanceTypeResponseListResultsItem(Model):
    """One entry of cluster instance type response list results."""

    __slots__ = (
        "architecture",
        "attributes",
        "bandwidth_guarantee",
        "bandwidth_in_gbps",
        "cpu",
        "gpu_info",
        "name",
        "ram_in_gb",
        "type_",
    )
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
        """In GB."""
        type_: str
    else:
        schema_name = "ClusterInstanceTypeResponseListResultsItem"
        known_names = frozenset(
            (
                "architecture",
                "attributes",
                "bandwidth_guarantee",
                "bandwidth_in_gbps",
                "cpu",
                "gpu_info",
                "name",
                "ram_in_gb",
                "type",
            )
        )
        model_fields = (
            ("architecture", "architecture", "str", 0),
            ("attributes", "attributes", "#ClusterInstanceAttributes", 0),
            ("bandwidth_guarantee", "bandwidth_guarantee", "str", 1),
            ("bandwidth_in_gbps", "bandwidth_in_gbps", "str", 1),
            ("cpu", "cpu", "int", 1),
            ("gpu_info", "gpu_info", "#ClusterInstanceGpuInfo", 0),
            ("name", "name", "str", 1),
            ("ram_in_gb", "ram_in_gb", "int", 1),
            ("type_", "type", "str", 1),
        )


def read_ClusterInstanceTypeResponseListResultsItem(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("architecture", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v1 = d.get("attributes", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v2 = d["bandwidth_guarantee"]
        if type(v2) is not str:
            return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v3 = d["bandwidth_in_gbps"]
        if type(v3) is not str:
            return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v4 = d["cpu"]
        if type(v4) is not int:
            return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v5 = d.get("gpu_info", UNSET)
        if type(v5) is not dict:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v6 = d["name"]
        if type(v6) is not str:
            return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v7 = d["ram_in_gb"]
        if type(v7) is not int:
            return r.tolerate(ClusterInstanceTypeResponseListResultsItem, d)
        v8 = d["type"]
        if type(v8) is not str:
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


ClusterInstanceTypeResponseListResultsItem.read_json = staticmethod(
    read_ClusterInstanceTypeResponseListResultsItem
)
ClusterInstanceTypeResponseListResultsItem.write_json = staticmethod(
    write_ClusterInstanceTypeResponseListResultsItem
)


class ClusterRegion(Model):
    """A cluster region."""

    __slots__ = (
        "arm_supported",
        "city",
        "country",
        "country_code",
        "name",
        "zones",
    )
    if TYPE_CHECKING:
        arm_supported: bool | Unset = UNSET
        city: str
        country: str
        country_code: str
        name: str
        zones: list[str] | Unset = UNSET
    else:
        schema_name = "ClusterRegion"
        known_names = frozenset(
            (
                "arm_supported",
                "city",
                "country",
                "country_code",
                "name",
                "zones",
            )
        )
        model_fields = (
            ("arm_supported", "arm_supported", "bool", 0),
            ("city", "city", "str", 1),
            ("country", "country", "str", 1),
            ("country_code", "country_code", "str", 1),
            ("name", "name", "str", 1),
            ("zones", "zones", "[str]", 0),
        )


def read_ClusterRegion(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("arm_supported", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRegion, d)
        v1 = d["city"]
        if type(v1) is not str:
            return r.tolerate(ClusterRegion, d)
        v2 = d["country"]
        if type(v2) is not str:
            return r.tolerate(ClusterRegion, d)
        v3 = d["country_code"]
        if type(v3) is not str:
            return r.tolerate(ClusterRegion, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(ClusterRegion, d)
        v5 = d.get("zones", UNSET)
        if type(v5) is not list or not STRINGS.issuperset(map(type, v5)):
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRegion, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterRegion)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRegion, d)
    o: Any = new(ClusterRegion)
    o.arm_supported = v0
    o.city = v1
    o.country = v2
    o.country_code = v3
    o.name = v4
    o.zones = v5
    o._extra = extra
    return o


def write_ClusterRegion(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arm_supported) is not UNSET:
        d["arm_supported"] = v if type(v) is bool else encode(v)
    if (v := o.city) is not UNSET:
        d["city"] = v if type(v) is str else encode(v)
    if (v := o.country) is not UNSET:
        d["country"] = v if type(v) is str else encode(v)
    if (v := o.country_code) is not UNSET:
        d["country_code"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.zones) is not UNSET:
        d["zones"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterRegion.read_json = staticmethod(read_ClusterRegion)
ClusterRegion.write_json = staticmethod(write_ClusterRegion)


class ClusterRegionResponseList(Model):
    """Cluster regions, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterRegion] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterRegionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterRegion]", 0),)


def read_ClusterRegionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRegionResponseList, d)
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


ClusterRegionResponseList.read_json = staticmethod(read_ClusterRegionResponseList)
ClusterRegionResponseList.write_json = staticmethod(write_ClusterRegionResponseList)


class ManagedDatabaseInstanceTypeResponse(Model):
    """A managed database instance type, as the API answers it."""

    __slots__ = ("name",)
    if TYPE_CHECKING:
        name: str
    else:
        schema_name = "ManagedDatabaseInstanceTypeResponse"
        known_names = frozenset(("name",))
        model_fields = (("name", "name", "str", 1),)


def read_ManagedDatabaseInstanceTypeResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(ManagedDatabaseInstanceTypeResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ManagedDatabaseInstanceTypeResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseInstanceTypeResponse, d)
    o: Any = new(ManagedDatabaseInstanceTypeResponse)
    o.name = v0
    o._extra = extra
    return o


def write_ManagedDatabaseInstanceTypeResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ManagedDatabaseInstanceTypeResponse.read_json = staticmethod(
    read_ManagedDatabaseInstanceTypeResponse
)
ManagedDatabaseInstanceTypeResponse.write_json = staticmethod(
    write_ManagedDatabaseInstanceTypeResponse
)


class ManagedDatabaseInstanceTypeResponseList(Model):
    """Managed database instance types, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ManagedDatabaseInstanceTypeResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ManagedDatabaseInstanceTypeResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ManagedDatabaseInstanceTypeResponse]", 0),)


def read_ManagedDatabaseInstanceTypeResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ManagedDatabaseInstanceTypeResponseList, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ManagedDatabaseInstanceTypeResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseInstanceTypeResponseList, d)
    o: Any = new(ManagedDatabaseInstanceTypeResponseList)
    o.results = [read_ManagedDatabaseInstanceTypeResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ManagedDatabaseInstanceTypeResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ManagedDatabaseInstanceTypeResponse(e)
                if type(e) is ManagedDatabaseInstanceTypeResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ManagedDatabaseInstanceTypeResponseList.read_json = staticmethod(
    read_ManagedDatabaseInstanceTypeResponseList
)
ManagedDatabaseInstanceTypeResponseList.write_json = staticmethod(
    write_ManagedDatabaseInstanceTypeResponseList
)


class ManagedDatabaseTypeResponse(Model):
    """A managed database type, as the API answers it."""

    __slots__ = ("name",)
    if TYPE_CHECKING:
        name: str
    else:
        schema_name = "ManagedDatabaseTypeResponse"
        known_names = frozenset(("name",))
        model_fields = (("name", "name", "str", 1),)


def read_ManagedDatabaseTypeResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(ManagedDatabaseTypeResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ManagedDatabaseTypeResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseTypeResponse, d)
    o: Any = new(ManagedDatabaseTypeResponse)
    o.name = v0
    o._extra = extra
    return o


def write_ManagedDatabaseTypeResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ManagedDatabaseTypeResponse.read_json = staticmethod(read_ManagedDatabaseTypeResponse)
ManagedDatabaseTypeResponse.write_json = staticmethod(write_ManagedDatabaseTypeResponse)


class ManagedDatabaseTypeResponseList(Model):
    """Managed database types, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ManagedDatabaseTypeResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ManagedDatabaseTypeResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ManagedDatabaseTypeResponse]", 0),)


def read_ManagedDatabaseTypeResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ManagedDatabaseTypeResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ManagedDatabaseTypeResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ManagedDatabaseTypeResponseList, d)
    o: Any = new(ManagedDatabaseTypeResponseList)
    o.results = [read_ManagedDatabaseTypeResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ManagedDatabaseTypeResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ManagedDatabaseTypeResponse(e)
                if type(e) is ManagedDatabaseTypeResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ManagedDatabaseTypeResponseList.read_json = staticmethod(read_ManagedDatabaseTypeResponseList)
ManagedDatabaseTypeResponseList.write_json = staticmethod(write_ManagedDatabaseTypeResponseList)
