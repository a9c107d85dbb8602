"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .clusters import (
    ClusterDeploymentStatusEnum,
    ClusterKeda,
    ClusterLabelsGroup,
    read_ClusterKeda,
    read_ClusterLabelsGroup,
    write_ClusterKeda,
    write_ClusterLabelsGroup,
)
from .clusters_2 import ClusterStateEnum
from .clusters_4 import (
    ClusterInfrastructureChartsParameters,
    MetricsParameters,
    SecretManagerAccess,
    read_ClusterInfrastructureChartsParameters,
    read_MetricsParameters,
    read_SecretManagerAccess,
    union_InfrastructureOutputs,
    write_ClusterInfrastructureChartsParameters,
    write_MetricsParameters,
    write_SecretManagerAccess,
)
from .clusters_shared_2 import (
    ClusterFeatureResponse,
    KubernetesEnum,
    read_ClusterFeatureResponse,
    write_ClusterFeatureResponse,
)
from .common import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .common_2 import CloudVendorEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CloudVendorEnumText,
        ClusterDeploymentStatusEnumText,
        ClusterStateEnumText,
        KubernetesEnumText,
    )
    from .clusters_4 import ClusterRequest, InfrastructureOutputs


_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
_ClusterDeploymentStatusEnum_unset = members(ClusterDeploymentStatusEnum, unset=True, null=False)
_ClusterStateEnum_unset = members(ClusterStateEnum, unset=True, null=False)
_KubernetesEnum_unset = members(KubernetesEnum, unset=True, null=False)


class Cluster(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        deployment_status: Accepting[
            ClusterDeploymentStatusEnum | Unset, ClusterDeploymentStatusEnumText
        ] = OMITTED
        description: str | Unset = UNSET
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size: int | Unset = UNSET
        """In GB. Default: 20."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        estimated_cloud_provider_cost: int | Unset = UNSET
        features: list[ClusterFeatureResponse] | Unset = UNSET
        has_access: bool | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | Unset = UNSET
        infrastructure_outputs: InfrastructureOutputs | Unset = UNSET
        instance_type: str | Unset = UNSET
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        is_demo: bool | Unset = UNSET
        keda: ClusterKeda | Unset = UNSET
        kubernetes: Accepting[KubernetesEnum | Unset, KubernetesEnumText] = OMITTED
        """Default: 'MANAGED'."""
        labels_groups: list[ClusterLabelsGroup] | Unset = UNSET
        max_running_nodes: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        memory: int | Unset = UNSET
        """In MB."""
        metrics_parameters: MetricsParameters | Unset = UNSET
        min_running_nodes: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        name: str
        organization: ReferenceObject
        production: bool | Unset = UNSET
        region: str
        secret_manager_accesses: list[SecretManagerAccess] | Unset = UNSET
        ssh_keys: list[str] | Unset = UNSET
        status: Accepting[ClusterStateEnum | Unset, ClusterStateEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        version: str | Unset = UNSET

        def to_request(self, **changes: Any) -> ClusterRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            cloud_provider! %CloudVendorEnum
            cpu int
            created_at! datetime
            deployment_status %ClusterDeploymentStatusEnum
            description str
            disk_iops int
            disk_size int
            disk_throughput int
            estimated_cloud_provider_cost int
            features [#ClusterFeatureResponse]
            has_access bool
            id! uuid
            infrastructure_charts_parameters #ClusterInfrastructureChartsParameters
            infrastructure_outputs |InfrastructureOutputs
            instance_type str
            is_default bool
            is_demo bool
            keda #ClusterKeda
            kubernetes %KubernetesEnum
            labels_groups [#ClusterLabelsGroup]
            max_running_nodes int
            memory int
            metrics_parameters #MetricsParameters
            min_running_nodes int
            name! str
            organization! #ReferenceObject
            production bool
            region! str
            secret_manager_accesses [#SecretManagerAccess]
            ssh_keys [str]
            status %ClusterStateEnum
            updated_at datetime
            version str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Cluster(d: Any, r: Reading) -> Any:
    n = 33
    try:
        v0 = _CloudVendorEnum[d["cloud_provider"]]
        if type(v1 := d.get("cpu", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        v3 = _ClusterDeploymentStatusEnum_unset[d.get("deployment_status", UNSET)]
        if v3 is UNSET:
            n -= 1
        if type(v4 := d.get("description", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v5 := d.get("disk_iops", UNSET)) is not int:
            if v5 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v6 := d.get("disk_size", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v7 := d.get("disk_throughput", UNSET)) is not int:
            if v7 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v8 := d.get("estimated_cloud_provider_cost", UNSET)) is not int:
            if v8 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v9 := d.get("features", UNSET)) is not list:
            if v9 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if (v10 := d.get("has_access", UNSET)) is not True and v10 is not False:
            if v10 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v12 := d.get("infrastructure_charts_parameters", UNSET)) is not dict:
            if v12 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        v13 = d.get("infrastructure_outputs", UNSET)
        if v13 is UNSET:
            n -= 1
        if type(v14 := d.get("instance_type", UNSET)) is not str:
            if v14 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if (v15 := d.get("is_default", UNSET)) is not True and v15 is not False:
            if v15 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if (v16 := d.get("is_demo", UNSET)) is not True and v16 is not False:
            if v16 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v17 := d.get("keda", UNSET)) is not dict:
            if v17 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        v18 = _KubernetesEnum_unset[d.get("kubernetes", UNSET)]
        if v18 is UNSET:
            n -= 1
        if type(v19 := d.get("labels_groups", UNSET)) is not list:
            if v19 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v20 := d.get("max_running_nodes", UNSET)) is not int:
            if v20 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v21 := d.get("memory", UNSET)) is not int:
            if v21 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v22 := d.get("metrics_parameters", UNSET)) is not dict:
            if v22 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v23 := d.get("min_running_nodes", UNSET)) is not int:
            if v23 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if (v26 := d.get("production", UNSET)) is not True and v26 is not False:
            if v26 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v28 := d.get("secret_manager_accesses", UNSET)) is not list:
            if v28 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if type(v29 := d.get("ssh_keys", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v29)
        ):
            if v29 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        v30 = _ClusterStateEnum_unset[d.get("status", UNSET)]
        if v30 is UNSET:
            n -= 1
        if (v31 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v31).tzinfo is None:
            return r.tolerate(Cluster, d)
        if type(v32 := d.get("version", UNSET)) is not str:
            if v32 is not UNSET:
                return r.tolerate(Cluster, d)
            n -= 1
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or len(v11 := d["id"]) != 36
            or v11[23] != "-"
            or type(v24 := d["name"]) is not str
            or type(v25 := d["organization"]) is not dict
            or type(v27 := d["region"]) is not str
        ):
            return r.tolerate(Cluster, d)
        extra = None if len(d) == n else r.unknown_fields(d, Cluster)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Cluster, d)
    o: Any = new(Cluster)
    o.cloud_provider = v0
    o.cpu = v1
    o._created_at = v2
    o.deployment_status = v3
    o.description = v4
    o.disk_iops = v5
    o.disk_size = v6
    o.disk_throughput = v7
    o.estimated_cloud_provider_cost = v8
    o.features = [read_ClusterFeatureResponse(e, r) for e in v9] if v9 else v9
    o.has_access = v10
    o._id = v11
    o.infrastructure_charts_parameters = (
        read_ClusterInfrastructureChartsParameters(v12, r) if type(v12) is dict else v12
    )
    o.infrastructure_outputs = (
        v13
        if v13 is UNSET
        else union_InfrastructureOutputs.read(v13, r)
        if type(v13) is dict
        else r.read(
            parse_kind("|InfrastructureOutputs"),
            v13,
            Place(Cluster.schema_name, "infrastructure_outputs", d, "infrastructure_outputs"),
        )
    )
    o.instance_type = v14
    o.is_default = v15
    o.is_demo = v16
    o.keda = read_ClusterKeda(v17, r) if type(v17) is dict else v17
    o.kubernetes = v18
    o.labels_groups = [read_ClusterLabelsGroup(e, r) for e in v19] if v19 else v19
    o.max_running_nodes = v20
    o.memory = v21
    o.metrics_parameters = read_MetricsParameters(v22, r) if type(v22) is dict else v22
    o.min_running_nodes = v23
    o.name = v24
    o.organization = read_ReferenceObject(v25, r)
    o.production = v26
    o.region = v27
    o.secret_manager_accesses = [read_SecretManagerAccess(e, r) for e in v28] if v28 else v28
    o.ssh_keys = v29
    o.status = v30
    o._updated_at = v31
    o.version = v32
    o._extra = extra
    return o


def write_Cluster(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.deployment_status) is not UNSET:
        d["deployment_status"] = v._value_ if type(v) is ClusterDeploymentStatusEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.disk_iops) is not UNSET:
        d["disk_iops"] = v if type(v) is int else encode(v)
    if (v := o.disk_size) is not UNSET:
        d["disk_size"] = v if type(v) is int else encode(v)
    if (v := o.disk_throughput) is not UNSET:
        d["disk_throughput"] = v if type(v) is int else encode(v)
    if (v := o.estimated_cloud_provider_cost) is not UNSET:
        d["estimated_cloud_provider_cost"] = v if type(v) is int else encode(v)
    if (v := o.features) is not UNSET:
        d["features"] = (
            [
                write_ClusterFeatureResponse(e) if type(e) is ClusterFeatureResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.has_access) is not UNSET:
        d["has_access"] = v if type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.infrastructure_charts_parameters) is not UNSET:
        d["infrastructure_charts_parameters"] = (
            write_ClusterInfrastructureChartsParameters(v)
            if type(v) is ClusterInfrastructureChartsParameters
            else encode(v)
        )
    if (v := o.infrastructure_outputs) is not UNSET:
        d["infrastructure_outputs"] = encode(v)
    if (v := o.instance_type) is not UNSET:
        d["instance_type"] = v if type(v) is str else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.is_demo) is not UNSET:
        d["is_demo"] = v if type(v) is bool else encode(v)
    if (v := o.keda) is not UNSET:
        d["keda"] = write_ClusterKeda(v) if type(v) is ClusterKeda else encode(v)
    if (v := o.kubernetes) is not UNSET:
        d["kubernetes"] = v._value_ if type(v) is KubernetesEnum else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [write_ClusterLabelsGroup(e) if type(e) is ClusterLabelsGroup else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_nodes) is not UNSET:
        d["max_running_nodes"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.metrics_parameters) is not UNSET:
        d["metrics_parameters"] = (
            write_MetricsParameters(v) if type(v) is MetricsParameters else encode(v)
        )
    if (v := o.min_running_nodes) is not UNSET:
        d["min_running_nodes"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization) is not UNSET:
        d["organization"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.production) is not UNSET:
        d["production"] = v if type(v) is bool else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.secret_manager_accesses) is not UNSET:
        d["secret_manager_accesses"] = (
            [
                write_SecretManagerAccess(e) if type(e) is SecretManagerAccess else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.ssh_keys) is not UNSET:
        d["ssh_keys"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterStateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterResponseList(Model):
    """Clusters, in `results`."""

    if TYPE_CHECKING:
        results: list[Cluster] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Cluster]
        """
        __slots__ = slots(field_lines)


def read_ClusterResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterResponseList, d)
    o: Any = new(ClusterResponseList)
    o.results = [read_Cluster(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Cluster(e) if type(e) is Cluster else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
