"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .annotation import (
    OrganizationAnnotationsGroupResponse,
    read_OrganizationAnnotationsGroupResponse,
    write_OrganizationAnnotationsGroupResponse,
)
from .autoscaling_mode import (
    ServicePort,
    ServiceStorageStorageItem,
    read_ServicePort,
    read_ServiceStorageStorageItem,
    union_AutoscalingPolicyResponse,
    write_ServicePort,
    write_ServiceStorageStorageItem,
)
from .container_registry_provider_details_response import (
    ContainerRegistryProviderDetailsResponse,
    read_ContainerRegistryProviderDetailsResponse,
    write_ContainerRegistryProviderDetailsResponse,
)
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck, read_Healthcheck, write_Healthcheck
from .label import (
    OrganizationLabelsGroupResponse,
    read_OrganizationLabelsGroupResponse,
    write_OrganizationLabelsGroupResponse,
)
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from .autoscaling_mode import AutoscalingPolicyResponse

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class ContainerResponse(Model):
    """A container, as the API answers it."""

    __slots__ = (
        "annotations_groups",
        "arguments",
        "auto_deploy",
        "auto_preview",
        "autoscaling",
        "cpu",
        "cpu_architecture",
        "_created_at",
        "description",
        "entrypoint",
        "environment",
        "ephemeral_storage_in_gib",
        "gpu",
        "healthchecks",
        "icon_uri",
        "_id",
        "image_name",
        "labels_groups",
        "max_running_instances",
        "maximum_cpu",
        "maximum_gpu",
        "maximum_memory",
        "memory",
        "min_running_instances",
        "name",
        "ports",
        "registry",
        "registry_id",
        "service_type",
        "storage",
        "tag",
        "_updated_at",
    )
    if TYPE_CHECKING:
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool
        autoscaling: AutoscalingPolicyResponse | Unset = UNSET
        cpu: int
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: CpuArchitectureEnum | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        entrypoint: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: UUID
        """Set by the server."""
        image_name: str
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        max_running_instances: int
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        maximum_cpu: int
        """In millicores: 1000 is one vCPU."""
        maximum_gpu: int
        """At least 0. Left out, the API takes 0."""
        maximum_memory: int
        """In MB."""
        memory: int
        """In MB."""
        min_running_instances: int
        """Number of instances; the smallest may not exceed the largest. At least 0. Left out, the
        API takes 1.
        """
        name: str
        ports: list[ServicePort] | Unset = UNSET
        registry: ContainerRegistryProviderDetailsResponse
        registry_id: str | Unset = UNSET
        service_type: ServiceTypeEnum
        storage: list[ServiceStorageStorageItem] | Unset = UNSET
        tag: str
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "ContainerResponse"
        known_names = frozenset(
            (
                "annotations_groups",
                "arguments",
                "auto_deploy",
                "auto_preview",
                "autoscaling",
                "cpu",
                "cpu_architecture",
                "created_at",
                "description",
                "entrypoint",
                "environment",
                "ephemeral_storage_in_gib",
                "gpu",
                "healthchecks",
                "icon_uri",
                "id",
                "image_name",
                "labels_groups",
                "max_running_instances",
                "maximum_cpu",
                "maximum_gpu",
                "maximum_memory",
                "memory",
                "min_running_instances",
                "name",
                "ports",
                "registry",
                "registry_id",
                "service_type",
                "storage",
                "tag",
                "updated_at",
            )
        )
        model_fields = (
            (
                "annotations_groups",
                "annotations_groups",
                "[#OrganizationAnnotationsGroupResponse]",
                0,
            ),
            ("arguments", "arguments", "[str]", 0),
            ("auto_deploy", "auto_deploy", "bool", 0),
            ("auto_preview", "auto_preview", "bool", 1),
            ("autoscaling", "autoscaling", "|AutoscalingPolicyResponse", 0),
            ("cpu", "cpu", "int", 1),
            ("cpu_architecture", "cpu_architecture", "%CpuArchitectureEnum?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("entrypoint", "entrypoint", "str", 0),
            ("environment", "environment", "#ReferenceObject", 1),
            ("ephemeral_storage_in_gib", "ephemeral_storage_in_gib", "int", 0),
            ("gpu", "gpu", "int", 1),
            ("healthchecks", "healthchecks", "#Healthcheck", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("image_name", "image_name", "str", 1),
            ("labels_groups", "labels_groups", "[#OrganizationLabelsGroupResponse]", 0),
            ("max_running_instances", "max_running_instances", "int", 1),
            ("maximum_cpu", "maximum_cpu", "int", 1),
            ("maximum_gpu", "maximum_gpu", "int", 1),
            ("maximum_memory", "maximum_memory", "int", 1),
            ("memory", "memory", "int", 1),
            ("min_running_instances", "min_running_instances", "int", 1),
            ("name", "name", "str", 1),
            ("ports", "ports", "[#ServicePort]", 0),
            ("registry", "registry", "#ContainerRegistryProviderDetailsResponse", 1),
            ("registry_id", "registry_id", "str", 0),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("storage", "storage", "[#ServiceStorageStorageItem]", 0),
            ("tag", "tag", "str", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ContainerResponse(d: Any, r: Reading) -> Any:
    n = 32
    try:
        v0 = d.get("annotations_groups", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v1 = d.get("arguments", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v2 = d.get("auto_deploy", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v3 = d["auto_preview"]
        if v3 is not True and v3 is not False:
            return r.tolerate(ContainerResponse, d)
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v5 = d["cpu"]
        if type(v5) is not int:
            return r.tolerate(ContainerResponse, d)
        v6 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d["created_at"]
        if moment(v7).tzinfo is None:
            return r.tolerate(ContainerResponse, d)
        v8 = d.get("description", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v9 = d.get("entrypoint", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v10 = d["environment"]
        if type(v10) is not dict:
            return r.tolerate(ContainerResponse, d)
        v11 = d.get("ephemeral_storage_in_gib", UNSET)
        if type(v11) is not int:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v12 = d["gpu"]
        if type(v12) is not int:
            return r.tolerate(ContainerResponse, d)
        v13 = d["healthchecks"]
        if type(v13) is not dict:
            return r.tolerate(ContainerResponse, d)
        v14 = d["icon_uri"]
        if type(v14) is not str:
            return r.tolerate(ContainerResponse, d)
        v15 = d["id"]
        if len(v15) != 36 or v15[23] != "-":
            return r.tolerate(ContainerResponse, d)
        v16 = d["image_name"]
        if type(v16) is not str:
            return r.tolerate(ContainerResponse, d)
        v17 = d.get("labels_groups", UNSET)
        if type(v17) is not list:
            if v17 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v18 = d["max_running_instances"]
        if type(v18) is not int:
            return r.tolerate(ContainerResponse, d)
        v19 = d["maximum_cpu"]
        if type(v19) is not int:
            return r.tolerate(ContainerResponse, d)
        v20 = d["maximum_gpu"]
        if type(v20) is not int:
            return r.tolerate(ContainerResponse, d)
        v21 = d["maximum_memory"]
        if type(v21) is not int:
            return r.tolerate(ContainerResponse, d)
        v22 = d["memory"]
        if type(v22) is not int:
            return r.tolerate(ContainerResponse, d)
        v23 = d["min_running_instances"]
        if type(v23) is not int:
            return r.tolerate(ContainerResponse, d)
        v24 = d["name"]
        if type(v24) is not str:
            return r.tolerate(ContainerResponse, d)
        v25 = d.get("ports", UNSET)
        if type(v25) is not list:
            if v25 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v26 = d["registry"]
        if type(v26) is not dict:
            return r.tolerate(ContainerResponse, d)
        v27 = d.get("registry_id", UNSET)
        if type(v27) is not str:
            if v27 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v28 = _ServiceTypeEnum[d["service_type"]]
        v29 = d.get("storage", UNSET)
        if type(v29) is not list:
            if v29 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerResponse, d)
        v30 = d["tag"]
        if type(v30) is not str:
            return r.tolerate(ContainerResponse, d)
        v31 = d.get("updated_at", UNSET)
        if v31 is UNSET:
            n -= 1
        elif moment(v31).tzinfo is None:
            return r.tolerate(ContainerResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerResponse, d)
    o: Any = new(ContainerResponse)
    o.annotations_groups = (
        [read_OrganizationAnnotationsGroupResponse(e, r) for e in v0] if v0 else v0
    )
    o.arguments = v1
    o.auto_deploy = v2
    o.auto_preview = v3
    o.autoscaling = (
        v4
        if v4 is UNSET
        else union_AutoscalingPolicyResponse.read(v4, r)
        if type(v4) is dict
        else r.read(
            parse_kind("|AutoscalingPolicyResponse"),
            v4,
            Place(ContainerResponse.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.cpu = v5
    o.cpu_architecture = v6
    o._created_at = v7
    o.description = v8
    o.entrypoint = v9
    o.environment = read_ReferenceObject(v10, r)
    o.ephemeral_storage_in_gib = v11
    o.gpu = v12
    o.healthchecks = read_Healthcheck(v13, r)
    o.icon_uri = v14
    o._id = v15
    o.image_name = v16
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v17] if v17 else v17
    o.max_running_instances = v18
    o.maximum_cpu = v19
    o.maximum_gpu = v20
    o.maximum_memory = v21
    o.memory = v22
    o.min_running_instances = v23
    o.name = v24
    o.ports = [read_ServicePort(e, r) for e in v25] if v25 else v25
    o.registry = read_ContainerRegistryProviderDetailsResponse(v26, r)
    o.registry_id = v27
    o.service_type = v28
    o.storage = [read_ServiceStorageStorageItem(e, r) for e in v29] if v29 else v29
    o.tag = v30
    o._updated_at = v31
    o._extra = extra
    return o


def write_ContainerResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_OrganizationAnnotationsGroupResponse(e)
                if type(e) is OrganizationAnnotationsGroupResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.autoscaling) is not UNSET:
        d["autoscaling"] = encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_OrganizationLabelsGroupResponse(e)
                if type(e) is OrganizationLabelsGroupResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_instances) is not UNSET:
        d["max_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.maximum_cpu) is not UNSET:
        d["maximum_cpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_gpu) is not UNSET:
        d["maximum_gpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.min_running_instances) is not UNSET:
        d["min_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [write_ServicePort(e) if type(e) is ServicePort else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.registry) is not UNSET:
        d["registry"] = (
            write_ContainerRegistryProviderDetailsResponse(v)
            if type(v) is ContainerRegistryProviderDetailsResponse
            else encode(v)
        )
    if (v := o.registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageStorageItem(e)
                if type(e) is ServiceStorageStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerResponse.read_json = staticmethod(read_ContainerResponse)
ContainerResponse.write_json = staticmethod(write_ContainerResponse)
