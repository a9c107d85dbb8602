"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .autoscaling_policy_request import (
    ServiceStorageRequestStorageItem,
    read_ServiceStorageRequestStorageItem,
    union_AutoscalingPolicyRequest,
    write_ServiceStorageRequestStorageItem,
)
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck, read_Healthcheck, write_Healthcheck
from .service_annotation_request import (
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)
from .service_port_request_ports_item import (
    ServicePortRequestPortsItem,
    read_ServicePortRequestPortsItem,
    write_ServicePortRequestPortsItem,
)

if TYPE_CHECKING:
    from .autoscaling_policy_request import AutoscalingPolicyRequest

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)


class ContainerRequest(Model):
    """Body of a request with a container."""

    __slots__ = (
        "annotations_groups",
        "arguments",
        "auto_deploy",
        "auto_preview",
        "autoscaling",
        "cpu",
        "cpu_architecture",
        "description",
        "entrypoint",
        "ephemeral_storage_in_gib",
        "gpu",
        "healthchecks",
        "icon_uri",
        "image_name",
        "labels_groups",
        "max_running_instances",
        "memory",
        "min_running_instances",
        "name",
        "ports",
        "registry_id",
        "storage",
        "tag",
    )
    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        autoscaling: AutoscalingPolicyRequest | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Left out, the API takes 500."""
        cpu_architecture: CpuArchitectureEnum | None | Unset = UNSET
        """Null is allowed."""
        description: str | Unset = UNSET
        entrypoint: str | Unset = UNSET
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        image_name: str
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        memory: int | Unset = UNSET
        """In MB. Left out, the API takes 512."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. At least 0. Left out, the
        API takes 1.
        """
        name: str
        ports: list[ServicePortRequestPortsItem] | Unset = UNSET
        registry_id: str
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
        tag: str
    else:
        schema_name = "ContainerRequest"
        known_names = frozenset(
            (
                "annotations_groups",
                "arguments",
                "auto_deploy",
                "auto_preview",
                "autoscaling",
                "cpu",
                "cpu_architecture",
                "description",
                "entrypoint",
                "ephemeral_storage_in_gib",
                "gpu",
                "healthchecks",
                "icon_uri",
                "image_name",
                "labels_groups",
                "max_running_instances",
                "memory",
                "min_running_instances",
                "name",
                "ports",
                "registry_id",
                "storage",
                "tag",
            )
        )
        model_fields = (
            ("annotations_groups", "annotations_groups", "[#ServiceAnnotationRequest]", 0),
            ("arguments", "arguments", "[str]", 0),
            ("auto_deploy", "auto_deploy", "bool?", 0),
            ("auto_preview", "auto_preview", "bool", 0),
            ("autoscaling", "autoscaling", "|AutoscalingPolicyRequest", 0),
            ("cpu", "cpu", "int", 0),
            ("cpu_architecture", "cpu_architecture", "%CpuArchitectureEnum?", 0),
            ("description", "description", "str", 0),
            ("entrypoint", "entrypoint", "str", 0),
            ("ephemeral_storage_in_gib", "ephemeral_storage_in_gib", "int", 0),
            ("gpu", "gpu", "int", 0),
            ("healthchecks", "healthchecks", "#Healthcheck", 1),
            ("icon_uri", "icon_uri", "str", 0),
            ("image_name", "image_name", "str", 1),
            ("labels_groups", "labels_groups", "[#ServiceLabelRequest]", 0),
            ("max_running_instances", "max_running_instances", "int", 0),
            ("memory", "memory", "int", 0),
            ("min_running_instances", "min_running_instances", "int", 0),
            ("name", "name", "str", 1),
            ("ports", "ports", "[#ServicePortRequestPortsItem]", 0),
            ("registry_id", "registry_id", "str", 1),
            ("storage", "storage", "[#ServiceStorageRequestStorageItem]", 0),
            ("tag", "tag", "str", 1),
        )


def read_ContainerRequest(d: Any, r: Reading) -> Any:
    n = 23
    try:
        v0 = d.get("annotations_groups", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v1 = d.get("arguments", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v2 = d.get("auto_deploy", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ContainerRequest, d)
        v3 = d.get("auto_preview", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v5 = d.get("cpu", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v6 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d.get("description", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v8 = d.get("entrypoint", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v9 = d.get("ephemeral_storage_in_gib", UNSET)
        if type(v9) is not int:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v10 = d.get("gpu", UNSET)
        if type(v10) is not int:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v11 = d["healthchecks"]
        if type(v11) is not dict:
            return r.tolerate(ContainerRequest, d)
        v12 = d.get("icon_uri", UNSET)
        if type(v12) is not str:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v13 = d["image_name"]
        if type(v13) is not str:
            return r.tolerate(ContainerRequest, d)
        v14 = d.get("labels_groups", UNSET)
        if type(v14) is not list:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v15 = d.get("max_running_instances", UNSET)
        if type(v15) is not int:
            if v15 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v16 = d.get("memory", UNSET)
        if type(v16) is not int:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v17 = d.get("min_running_instances", UNSET)
        if type(v17) is not int:
            if v17 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v18 = d["name"]
        if type(v18) is not str:
            return r.tolerate(ContainerRequest, d)
        v19 = d.get("ports", UNSET)
        if type(v19) is not list:
            if v19 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v20 = d["registry_id"]
        if type(v20) is not str:
            return r.tolerate(ContainerRequest, d)
        v21 = d.get("storage", UNSET)
        if type(v21) is not list:
            if v21 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRequest, d)
        v22 = d["tag"]
        if type(v22) is not str:
            return r.tolerate(ContainerRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRequest, d)
    o: Any = new(ContainerRequest)
    o.annotations_groups = [read_ServiceAnnotationRequest(e, r) for e in v0] if v0 else v0
    o.arguments = v1
    o.auto_deploy = v2
    o.auto_preview = v3
    o.autoscaling = (
        v4
        if v4 is UNSET
        else union_AutoscalingPolicyRequest.read(v4, r)
        if type(v4) is dict
        else r.read(
            parse_kind("|AutoscalingPolicyRequest"),
            v4,
            Place(ContainerRequest.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.cpu = v5
    o.cpu_architecture = v6
    o.description = v7
    o.entrypoint = v8
    o.ephemeral_storage_in_gib = v9
    o.gpu = v10
    o.healthchecks = read_Healthcheck(v11, r)
    o.icon_uri = v12
    o.image_name = v13
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v14] if v14 else v14
    o.max_running_instances = v15
    o.memory = v16
    o.min_running_instances = v17
    o.name = v18
    o.ports = [read_ServicePortRequestPortsItem(e, r) for e in v19] if v19 else v19
    o.registry_id = v20
    o.storage = [read_ServiceStorageRequestStorageItem(e, r) for e in v21] if v21 else v21
    o.tag = v22
    o._extra = extra
    return o


def write_ContainerRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations_groups) is not UNSET:
        d["annotations_groups"] = (
            [
                write_ServiceAnnotationRequest(e)
                if type(e) is ServiceAnnotationRequest
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.autoscaling) is not UNSET:
        d["autoscaling"] = encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [
                write_ServiceLabelRequest(e) if type(e) is ServiceLabelRequest else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_instances) is not UNSET:
        d["max_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.min_running_instances) is not UNSET:
        d["min_running_instances"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.ports) is not UNSET:
        d["ports"] = (
            [
                write_ServicePortRequestPortsItem(e)
                if type(e) is ServicePortRequestPortsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
    if (v := o.storage) is not UNSET:
        d["storage"] = (
            [
                write_ServiceStorageRequestStorageItem(e)
                if type(e) is ServiceStorageRequestStorageItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ContainerRequest.read_json = staticmethod(read_ContainerRequest)
ContainerRequest.write_json = staticmethod(write_ContainerRequest)
