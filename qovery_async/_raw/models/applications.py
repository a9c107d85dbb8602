"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .applications_shared import Application, BuildModeEnum, read_Application, write_Application
from .common import (
    ApplicationGitRepositoryRequest,
    Commit,
    CpuArchitectureEnum,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ApplicationGitRepositoryRequest,
    read_Commit,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ApplicationGitRepositoryRequest,
    write_Commit,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)
from .keda_shared import (
    ServicePort,
    ServicePortRequestPortsItem,
    ServiceStorageRequestStorageItem,
    read_ServicePort,
    read_ServicePortRequestPortsItem,
    read_ServiceStorageRequestStorageItem,
    union_AutoscalingPolicyRequest,
    write_ServicePort,
    write_ServicePortRequestPortsItem,
    write_ServiceStorageRequestStorageItem,
)
from .probe_shared import Healthcheck, read_Healthcheck, write_Healthcheck

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        BuildModeEnumText,
        CpuArchitectureEnumText,
        DeploymentHistoryStatusEnumText,
        DeploymentRestrictionModeEnumText,
        DeploymentRestrictionTypeEnumText,
    )
    from .keda_shared import AutoscalingPolicyRequest


class DeploymentHistoryStatusEnum(OpenEnum):
    FAILED = "FAILED"
    SUCCESS = "SUCCESS"

    if TYPE_CHECKING:
        _unknown_value = ""


_BuildModeEnum_unset = members(BuildModeEnum, unset=True, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_DeploymentHistoryStatusEnum_unset = members(DeploymentHistoryStatusEnum, unset=True, null=False)
_DeploymentRestrictionModeEnum = members(DeploymentRestrictionModeEnum, unset=False, null=False)
_DeploymentRestrictionTypeEnum = members(DeploymentRestrictionTypeEnum, unset=False, null=False)


class ApplicationDeploymentRestriction(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        mode: Accepting[DeploymentRestrictionModeEnum, DeploymentRestrictionModeEnumText]
        type_: Accepting[DeploymentRestrictionTypeEnum, DeploymentRestrictionTypeEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        value: str

        def to_request(self, **changes: Any) -> ApplicationDeploymentRestrictionRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            mode! %DeploymentRestrictionModeEnum
            type_! %DeploymentRestrictionTypeEnum "type"
            updated_at datetime
            value! str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ApplicationDeploymentRestriction(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v2 = _DeploymentRestrictionModeEnum[d["mode"]]
        v3 = _DeploymentRestrictionTypeEnum[d["type"]]
        if (v4 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(ApplicationDeploymentRestriction, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v5 := d["value"]) is not str
        ):
            return r.tolerate(ApplicationDeploymentRestriction, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationDeploymentRestriction)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationDeploymentRestriction, d)
    o: Any = new(ApplicationDeploymentRestriction)
    o._created_at = v0
    o._id = v1
    o.mode = v2
    o.type_ = v3
    o._updated_at = v4
    o.value = v5
    o._extra = extra
    return o


def write_ApplicationDeploymentRestriction(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationDeploymentRestrictionRequest(Model):
    if TYPE_CHECKING:
        mode: Accepting[DeploymentRestrictionModeEnum, DeploymentRestrictionModeEnumText]
        type_: Accepting[DeploymentRestrictionTypeEnum, DeploymentRestrictionTypeEnumText]
        value: str
    else:
        field_lines = """
            mode! %DeploymentRestrictionModeEnum
            type_! %DeploymentRestrictionTypeEnum "type"
            value! str
        """
        __slots__ = slots(field_lines)


def read_ApplicationDeploymentRestrictionRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentRestrictionModeEnum[d["mode"]]
        v1 = _DeploymentRestrictionTypeEnum[d["type"]]
        if type(v2 := d["value"]) is not str:
            return r.tolerate(ApplicationDeploymentRestrictionRequest, d)
        extra = (
            None if len(d) == 3 else r.unknown_fields(d, ApplicationDeploymentRestrictionRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationDeploymentRestrictionRequest, d)
    o: Any = new(ApplicationDeploymentRestrictionRequest)
    o.mode = v0
    o.type_ = v1
    o.value = v2
    o._extra = extra
    return o


def write_ApplicationDeploymentRestrictionRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationDeploymentRestrictionResponseList(Model):
    """Application deployment restrictions, in `results`."""

    if TYPE_CHECKING:
        results: list[ApplicationDeploymentRestriction] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ApplicationDeploymentRestriction]
        """
        __slots__ = slots(field_lines)


def read_ApplicationDeploymentRestrictionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ApplicationDeploymentRestrictionResponseList, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ApplicationDeploymentRestrictionResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationDeploymentRestrictionResponseList, d)
    o: Any = new(ApplicationDeploymentRestrictionResponseList)
    o.results = [read_ApplicationDeploymentRestriction(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ApplicationDeploymentRestrictionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ApplicationDeploymentRestriction(e)
                if type(e) is ApplicationDeploymentRestriction
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationEditRequest(Model):
    """Body of a request that changes an application."""

    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        """Default: true."""
        autoscaling: AutoscalingPolicyRequest | Unset = UNSET
        build_mode: Accepting[BuildModeEnum | Unset, BuildModeEnumText] = OMITTED
        """Default: 'DOCKER'."""
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 500."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        """Null is allowed."""
        description: str | Unset = UNSET
        docker_target_build_stage: str | None | Unset = UNSET
        """Null is allowed."""
        dockerfile_path: str | None | Unset = UNSET
        """Null is allowed."""
        entrypoint: str | Unset = UNSET
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        git_repository: ApplicationGitRepositoryRequest | Unset = UNSET
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        memory: int | Unset = UNSET
        """In MB. Default: 512."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. At least 0. Default: 1."""
        name: str | Unset = UNSET
        ports: list[ServicePort] | Unset = UNSET
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
    else:
        field_lines = """
            annotations_groups [#ServiceAnnotationRequest]
            arguments [str]
            auto_deploy bool?
            auto_preview bool
            autoscaling |AutoscalingPolicyRequest
            build_mode %BuildModeEnum
            cpu int
            cpu_architecture %CpuArchitectureEnum?
            description str
            docker_target_build_stage str?
            dockerfile_path str?
            entrypoint str
            ephemeral_storage_in_gib int
            git_repository #ApplicationGitRepositoryRequest
            gpu int
            healthchecks! #Healthcheck
            icon_uri str
            labels_groups [#ServiceLabelRequest]
            max_running_instances int
            memory int
            min_running_instances int
            name str
            ports [#ServicePort]
            storage [#ServiceStorageRequestStorageItem]
        """
        __slots__ = slots(field_lines)


def read_ApplicationEditRequest(d: Any, r: Reading) -> Any:
    n = 24
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v1 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if (v2 := d.get("auto_deploy", UNSET)) is not True and v2 is not False and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if (v3 := d.get("auto_preview", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v5 = _BuildModeEnum_unset[d.get("build_mode", UNSET)]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("cpu", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        v7 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v7 is UNSET:
            n -= 1
        if type(v8 := d.get("description", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v9 := d.get("docker_target_build_stage", UNSET)) is not str and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v10 := d.get("dockerfile_path", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v11 := d.get("entrypoint", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v12 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v12 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v13 := d.get("git_repository", UNSET)) is not dict:
            if v13 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v14 := d.get("gpu", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v16 := d.get("icon_uri", UNSET)) is not str:
            if v16 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v17 := d.get("labels_groups", UNSET)) is not list:
            if v17 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v18 := d.get("max_running_instances", UNSET)) is not int:
            if v18 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v19 := d.get("memory", UNSET)) is not int:
            if v19 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v20 := d.get("min_running_instances", UNSET)) is not int:
            if v20 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v21 := d.get("name", UNSET)) is not str:
            if v21 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v22 := d.get("ports", UNSET)) is not list:
            if v22 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v23 := d.get("storage", UNSET)) is not list:
            if v23 is not UNSET:
                return r.tolerate(ApplicationEditRequest, d)
            n -= 1
        if type(v15 := d["healthchecks"]) is not dict:
            return r.tolerate(ApplicationEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationEditRequest, d)
    o: Any = new(ApplicationEditRequest)
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
            Place(ApplicationEditRequest.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.build_mode = v5
    o.cpu = v6
    o.cpu_architecture = v7
    o.description = v8
    o.docker_target_build_stage = v9
    o.dockerfile_path = v10
    o.entrypoint = v11
    o.ephemeral_storage_in_gib = v12
    o.git_repository = read_ApplicationGitRepositoryRequest(v13, r) if type(v13) is dict else v13
    o.gpu = v14
    o.healthchecks = read_Healthcheck(v15, r)
    o.icon_uri = v16
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v17] if v17 else v17
    o.max_running_instances = v18
    o.memory = v19
    o.min_running_instances = v20
    o.name = v21
    o.ports = [read_ServicePort(e, r) for e in v22] if v22 else v22
    o.storage = [read_ServiceStorageRequestStorageItem(e, r) for e in v23] if v23 else v23
    o._extra = extra
    return o


def write_ApplicationEditRequest(o: Any) -> dict[str, Any]:
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
    if (v := o.build_mode) is not UNSET:
        d["build_mode"] = v._value_ if type(v) is BuildModeEnum else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.docker_target_build_stage) is not UNSET:
        d["docker_target_build_stage"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
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
            [write_ServicePort(e) if type(e) is ServicePort else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
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
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationNetwork(Model):
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Default: false."""

        def to_request(self, **changes: Any) -> ApplicationNetworkRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            sticky_session bool
        """
        __slots__ = slots(field_lines)


def read_ApplicationNetwork(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("sticky_session", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ApplicationNetwork, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationNetwork)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationNetwork, d)
    o: Any = new(ApplicationNetwork)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ApplicationNetwork(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationNetworkRequest(Model):
    if TYPE_CHECKING:
        sticky_session: bool | Unset = UNSET
        """Default: false."""
    else:
        field_lines = """
            sticky_session bool
        """
        __slots__ = slots(field_lines)


def read_ApplicationNetworkRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("sticky_session", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ApplicationNetworkRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationNetworkRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationNetworkRequest, d)
    o: Any = new(ApplicationNetworkRequest)
    o.sticky_session = v0
    o._extra = extra
    return o


def write_ApplicationNetworkRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.sticky_session) is not UNSET:
        d["sticky_session"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationRequest(Model):
    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        """Default: true."""
        autoscaling: AutoscalingPolicyRequest | Unset = UNSET
        build_mode: Accepting[BuildModeEnum | Unset, BuildModeEnumText] = OMITTED
        """Default: 'DOCKER'."""
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 500."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        """Null is allowed."""
        description: str | None | Unset = UNSET
        """Null is allowed."""
        docker_target_build_stage: str | None | Unset = UNSET
        """Null is allowed."""
        dockerfile_path: str | None | Unset = UNSET
        """Null is allowed."""
        entrypoint: str | Unset = UNSET
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        git_repository: ApplicationGitRepositoryRequest
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        memory: int | Unset = UNSET
        """In MB. Default: 512."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. At least 0. Default: 1."""
        name: str
        ports: list[ServicePortRequestPortsItem] | Unset = UNSET
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
    else:
        field_lines = """
            annotations_groups [#ServiceAnnotationRequest]
            arguments [str]
            auto_deploy bool?
            auto_preview bool
            autoscaling |AutoscalingPolicyRequest
            build_mode %BuildModeEnum
            cpu int
            cpu_architecture %CpuArchitectureEnum?
            description str?
            docker_target_build_stage str?
            dockerfile_path str?
            entrypoint str
            ephemeral_storage_in_gib int
            git_repository! #ApplicationGitRepositoryRequest
            gpu int
            healthchecks! #Healthcheck
            icon_uri str
            labels_groups [#ServiceLabelRequest]
            max_running_instances int
            memory int
            min_running_instances int
            name! str
            ports [#ServicePortRequestPortsItem]
            storage [#ServiceStorageRequestStorageItem]
        """
        __slots__ = slots(field_lines)


def read_ApplicationRequest(d: Any, r: Reading) -> Any:
    n = 24
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v1 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if (v2 := d.get("auto_deploy", UNSET)) is not True and v2 is not False and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if (v3 := d.get("auto_preview", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        v4 = d.get("autoscaling", UNSET)
        if v4 is UNSET:
            n -= 1
        v5 = _BuildModeEnum_unset[d.get("build_mode", UNSET)]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("cpu", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        v7 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v7 is UNSET:
            n -= 1
        if type(v8 := d.get("description", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v9 := d.get("docker_target_build_stage", UNSET)) is not str and v9 is not None:
            if v9 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v10 := d.get("dockerfile_path", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v11 := d.get("entrypoint", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v12 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v12 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v14 := d.get("gpu", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v16 := d.get("icon_uri", UNSET)) is not str:
            if v16 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v17 := d.get("labels_groups", UNSET)) is not list:
            if v17 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v18 := d.get("max_running_instances", UNSET)) is not int:
            if v18 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v19 := d.get("memory", UNSET)) is not int:
            if v19 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v20 := d.get("min_running_instances", UNSET)) is not int:
            if v20 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v22 := d.get("ports", UNSET)) is not list:
            if v22 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if type(v23 := d.get("storage", UNSET)) is not list:
            if v23 is not UNSET:
                return r.tolerate(ApplicationRequest, d)
            n -= 1
        if (
            type(v13 := d["git_repository"]) is not dict
            or type(v15 := d["healthchecks"]) is not dict
            or type(v21 := d["name"]) is not str
        ):
            return r.tolerate(ApplicationRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationRequest, d)
    o: Any = new(ApplicationRequest)
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
            Place(ApplicationRequest.schema_name, "autoscaling", d, "autoscaling"),
        )
    )
    o.build_mode = v5
    o.cpu = v6
    o.cpu_architecture = v7
    o.description = v8
    o.docker_target_build_stage = v9
    o.dockerfile_path = v10
    o.entrypoint = v11
    o.ephemeral_storage_in_gib = v12
    o.git_repository = read_ApplicationGitRepositoryRequest(v13, r)
    o.gpu = v14
    o.healthchecks = read_Healthcheck(v15, r)
    o.icon_uri = v16
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v17] if v17 else v17
    o.max_running_instances = v18
    o.memory = v19
    o.min_running_instances = v20
    o.name = v21
    o.ports = [read_ServicePortRequestPortsItem(e, r) for e in v22] if v22 else v22
    o.storage = [read_ServiceStorageRequestStorageItem(e, r) for e in v23] if v23 else v23
    o._extra = extra
    return o


def write_ApplicationRequest(o: Any) -> dict[str, Any]:
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
    if (v := o.build_mode) is not UNSET:
        d["build_mode"] = v._value_ if type(v) is BuildModeEnum else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.docker_target_build_stage) is not UNSET:
        d["docker_target_build_stage"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if (v := o.gpu) is not UNSET:
        d["gpu"] = v if type(v) is int else encode(v)
    if (v := o.healthchecks) is not UNSET:
        d["healthchecks"] = write_Healthcheck(v) if type(v) is Healthcheck else encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
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
    if o._extra:
        d.update(o._extra)
    return d


class ApplicationResponseList(Model):
    """Applications, in `results`."""

    if TYPE_CHECKING:
        results: list[Application] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Application]
        """
        __slots__ = slots(field_lines)


def read_ApplicationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ApplicationResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationResponseList, d)
    o: Any = new(ApplicationResponseList)
    o.results = [read_Application(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ApplicationResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Application(e) if type(e) is Application else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class DeployRequest(Model):
    if TYPE_CHECKING:
        git_commit_id: str
        """Full hash of the commit."""
    else:
        field_lines = """
            git_commit_id! str
        """
        __slots__ = slots(field_lines)


def read_DeployRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["git_commit_id"]) is not str:
            return r.tolerate(DeployRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, DeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployRequest, d)
    o: Any = new(DeployRequest)
    o.git_commit_id = v0
    o._extra = extra
    return o


def write_DeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistory(Model):
    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        status: Accepting[DeploymentHistoryStatusEnum | Unset, DeploymentHistoryStatusEnumText] = (
            OMITTED
        )
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            commit #Commit?
            created_at! datetime
            id! uuid
            name str
            status %DeploymentHistoryStatusEnum
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistory(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("commit", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistory, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DeploymentHistory, d)
            n -= 1
        v4 = _DeploymentHistoryStatusEnum_unset[d.get("status", UNSET)]
        if v4 is UNSET:
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(DeploymentHistory, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
        ):
            return r.tolerate(DeploymentHistory, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistory)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistory, d)
    o: Any = new(DeploymentHistory)
    o.commit = read_Commit(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.status = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_DeploymentHistory(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is DeploymentHistoryStatusEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryPaginatedResponseList(Model):
    """One page of deployment history."""

    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistory] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistory]
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryPaginatedResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryPaginatedResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryPaginatedResponseList, d)
    o: Any = new(DeploymentHistoryPaginatedResponseList)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistory(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_DeploymentHistoryPaginatedResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_DeploymentHistory(e) if type(e) is DeploymentHistory else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class User(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        email: str | Unset = UNSET
        """E-mail address."""
        first_name: str | Unset = UNSET
        id: str | Unset = UNSET
        """Id from the identity provider, e.g. `google-oauth2|1234`; not always a UUID."""
        last_name: str | Unset = UNSET
        profile_picture_url: str | Unset = UNSET
        """Absolute URI."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at datetime
            email str
            first_name str
            id str
            last_name str
            profile_picture_url str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_User(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if (v0 := d.get("created_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v0).tzinfo is None:
            return r.tolerate(User, d)
        if type(v1 := d.get("email", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(User, d)
            n -= 1
        if type(v2 := d.get("first_name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(User, d)
            n -= 1
        if type(v3 := d.get("id", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(User, d)
            n -= 1
        if type(v4 := d.get("last_name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(User, d)
            n -= 1
        if type(v5 := d.get("profile_picture_url", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(User, d)
            n -= 1
        if (v6 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(User, d)
        extra = None if len(d) == n else r.unknown_fields(d, User)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(User, d)
    o: Any = new(User)
    o._created_at = v0
    o.email = v1
    o.first_name = v2
    o.id = v3
    o.last_name = v4
    o.profile_picture_url = v5
    o._updated_at = v6
    o._extra = extra
    return o


def write_User(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o.first_name) is not UNSET:
        d["first_name"] = v if type(v) is str else encode(v)
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.last_name) is not UNSET:
        d["last_name"] = v if type(v) is str else encode(v)
    if (v := o.profile_picture_url) is not UNSET:
        d["profile_picture_url"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class UserResponseList(Model):
    """Users, in `results`."""

    if TYPE_CHECKING:
        results: list[User] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#User]
        """
        __slots__ = slots(field_lines)


def read_UserResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(UserResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, UserResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(UserResponseList, d)
    o: Any = new(UserResponseList)
    o.results = [read_User(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_UserResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_User(e) if type(e) is User else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
