"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .annotation import (
    OrganizationAnnotationsGroupResponse,
    read_OrganizationAnnotationsGroupResponse,
    write_OrganizationAnnotationsGroupResponse,
)
from .application_git_repository import (
    ApplicationGitRepository,
    read_ApplicationGitRepository,
    write_ApplicationGitRepository,
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


class BuildModeEnum(OpenEnum):
    """Values of a build mode."""

    DOCKER = "DOCKER"


_BuildModeEnum_unset = members(BuildModeEnum, unset=True, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class Application(Model):
    """An application."""

    __slots__ = (
        "annotations_groups",
        "arguments",
        "auto_deploy",
        "auto_preview",
        "autoscaling",
        "build_mode",
        "cpu",
        "cpu_architecture",
        "_created_at",
        "description",
        "docker_target_build_stage",
        "dockerfile_path",
        "entrypoint",
        "environment",
        "ephemeral_storage_in_gib",
        "git_repository",
        "gpu",
        "healthchecks",
        "icon_uri",
        "_id",
        "labels_groups",
        "max_running_instances",
        "maximum_cpu",
        "maximum_memory",
        "maximun_gpu",
        "memory",
        "min_running_instances",
        "name",
        "ports",
        "service_type",
        "storage",
        "_updated_at",
    )
    if TYPE_CHECKING:
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool | Unset = UNSET
        """Left out, the API takes true."""
        autoscaling: AutoscalingPolicyResponse | Unset = UNSET
        build_mode: BuildModeEnum | Unset = UNSET
        """Left out, the API takes 'DOCKER'."""
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: CpuArchitectureEnum | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        docker_target_build_stage: str | None | Unset = UNSET
        dockerfile_path: str | None | Unset = UNSET
        entrypoint: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        git_repository: ApplicationGitRepository | Unset = UNSET
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: UUID
        """Set by the server."""
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        maximum_cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        maximum_memory: int | Unset = UNSET
        """In MB."""
        maximun_gpu: int | Unset = UNSET
        """The largest number of GPUs that the cluster allows; the API's own spelling."""
        memory: int | Unset = UNSET
        """In MB."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. At least 0. Left out, the
        API takes 1.
        """
        name: str
        ports: list[ServicePort] | Unset = UNSET
        service_type: ServiceTypeEnum
        storage: list[ServiceStorageStorageItem] | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "Application"
        known_names = frozenset(
            (
                "annotations_groups",
                "arguments",
                "auto_deploy",
                "auto_preview",
                "autoscaling",
                "build_mode",
                "cpu",
                "cpu_architecture",
                "created_at",
                "description",
                "docker_target_build_stage",
                "dockerfile_path",
                "entrypoint",
                "environment",
                "ephemeral_storage_in_gib",
                "git_repository",
                "gpu",
                "healthchecks",
                "icon_uri",
                "id",
                "labels_groups",
                "max_running_instances",
                "maximum_cpu",
                "maximum_memory",
                "maximun_gpu",
                "memory",
                "min_running_instances",
                "name",
                "ports",
                "service_type",
                "storage",
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
            ("auto_preview", "auto_preview", "bool", 0),
            ("autoscaling", "autoscaling", "|AutoscalingPolicyResponse", 0),
            ("build_mode", "build_mode", "%BuildModeEnum", 0),
            ("cpu", "cpu", "int", 0),
            ("cpu_architecture", "cpu_architecture", "%CpuArchitectureEnum?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("docker_target_build_stage", "docker_target_build_stage", "str?", 0),
            ("dockerfile_path", "dockerfile_path", "str?", 0),
            ("entrypoint", "entrypoint", "str", 0),
            ("environment", "environment", "#ReferenceObject", 1),
            ("ephemeral_storage_in_gib", "ephemeral_storage_in_gib", "int", 0),
            ("git_repository", "git_repository", "#ApplicationGitRepository", 0),
            ("gpu", "gpu", "int", 0),
            ("healthchecks", "healthchecks", "#Healthcheck", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("labels_groups", "labels_groups", "[#OrganizationLabelsGroupResponse]", 0),
            ("max_running_instances", "max_running_instances", "int", 0),
            ("maximum_cpu", "maximum_cpu", "int", 0),
            ("maximum_memory", "maximum_memory", "int", 0),
            ("maximun_gpu", "maximun_gpu", "int", 0),
            ("memory", "memory", "int", 0),
            ("min_running_instances", "min_running_instances", "int", 0),
            ("name", "name", "str", 1),
            ("ports", "ports", "[#ServicePort]", 0),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("storage", "storage", "[#ServiceStorageStorageItem]", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Application(d: Any, r: Reading) -> Any:
    n = 32
    try:
        v0 = d.get("annotations_groups", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v1 = d.get("arguments", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v2 = d.get("auto_deploy", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v3 = d.get("auto_preview", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v5 = _BuildModeEnum_unset[d.get("build_mode", UNSET)]
        if v5 is UNSET:
            n -= 1
        v6 = d.get("cpu", UNSET)
        if type(v6) is not int:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v7 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = d["created_at"]
        if moment(v8).tzinfo is None:
            return r.tolerate(Application, d)
        v9 = d.get("description", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v10 = d.get("docker_target_build_stage", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(Application, d)
        v11 = d.get("dockerfile_path", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            elif v11 is not None:
                return r.tolerate(Application, d)
        v12 = d.get("entrypoint", UNSET)
        if type(v12) is not str:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v13 = d["environment"]
        if type(v13) is not dict:
            return r.tolerate(Application, d)
        v14 = d.get("ephemeral_storage_in_gib", UNSET)
        if type(v14) is not int:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v15 = d.get("git_repository", UNSET)
        if type(v15) is not dict:
            if v15 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v16 = d.get("gpu", UNSET)
        if type(v16) is not int:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v17 = d["healthchecks"]
        if type(v17) is not dict:
            return r.tolerate(Application, d)
        v18 = d["icon_uri"]
        if type(v18) is not str:
            return r.tolerate(Application, d)
        v19 = d["id"]
        if len(v19) != 36 or v19[23] != "-":
            return r.tolerate(Application, d)
        v20 = d.get("labels_groups", UNSET)
        if type(v20) is not list:
            if v20 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v21 = d.get("max_running_instances", UNSET)
        if type(v21) is not int:
            if v21 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v22 = d.get("maximum_cpu", UNSET)
        if type(v22) is not int:
            if v22 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v23 = d.get("maximum_memory", UNSET)
        if type(v23) is not int:
            if v23 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v24 = d.get("maximun_gpu", UNSET)
        if type(v24) is not int:
            if v24 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v25 = d.get("memory", UNSET)
        if type(v25) is not int:
            if v25 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v26 = d.get("min_running_instances", UNSET)
        if type(v26) is not int:
            if v26 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v27 = d["name"]
        if type(v27) is not str:
            return r.tolerate(Application, d)
        v28 = d.get("ports", UNSET)
        if type(v28) is not list:
            if v28 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v29 = _ServiceTypeEnum[d["service_type"]]
        v30 = d.get("storage", UNSET)
        if type(v30) is not list:
            if v30 is UNSET:
                n -= 1
            else:
                return r.tolerate(Application, d)
        v31 = d.get("updated_at", UNSET)
        if v31 is UNSET:
            n -= 1
        elif moment(v31).tzinfo is None:
            return r.tolerate(Application, d)
        extra = None if len(d) == n else r.unknown_fields(d, Application)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Application, d)
    o: Any = new(Application)
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
            Place(Application.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.build_mode = v5
    o.cpu = v6
    o.cpu_architecture = v7
    o._created_at = v8
    o.description = v9
    o.docker_target_build_stage = v10
    o.dockerfile_path = v11
    o.entrypoint = v12
    o.environment = read_ReferenceObject(v13, r)
    o.ephemeral_storage_in_gib = v14
    o.git_repository = read_ApplicationGitRepository(v15, r) if type(v15) is dict else v15
    o.gpu = v16
    o.healthchecks = read_Healthcheck(v17, r)
    o.icon_uri = v18
    o._id = v19
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v20] if v20 else v20
    o.max_running_instances = v21
    o.maximum_cpu = v22
    o.maximum_memory = v23
    o.maximun_gpu = v24
    o.memory = v25
    o.min_running_instances = v26
    o.name = v27
    o.ports = [read_ServicePort(e, r) for e in v28] if v28 else v28
    o.service_type = v29
    o.storage = [read_ServiceStorageStorageItem(e, r) for e in v30] if v30 else v30
    o._updated_at = v31
    o._extra = extra
    return o


def write_Application(o: Any) -> dict[str, Any]:
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
    if (v := o.build_mode) is not UNSET:
        d["build_mode"] = v._value_ if type(v) is BuildModeEnum else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.docker_target_build_stage) is not UNSET:
        d["docker_target_build_stage"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
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
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.maximun_gpu) is not UNSET:
        d["maximun_gpu"] = v if type(v) is int else encode(v)
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
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Application.read_json = staticmethod(read_Application)
Application.write_json = staticmethod(write_Application)
