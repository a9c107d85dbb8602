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
from ..._codec.timestamps import DateTimeAttribute, moment
from ..._codec.unset import UNSET, Unset
from .application import BuildModeEnum
from .application_git_repository_request import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .autoscaling_mode import ServicePort, read_ServicePort, write_ServicePort
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

if TYPE_CHECKING:
    from .autoscaling_policy_request import AutoscalingPolicyRequest

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_BuildModeEnum_unset = members(BuildModeEnum, unset=True, null=False)
_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)


class ApplicationEditRequest(Model):
    """Body of a request that changes an application."""

    __slots__ = (
        "annotations_groups",
        "arguments",
        "auto_deploy",
        "auto_preview",
        "autoscaling",
        "build_mode",
        "cpu",
        "cpu_architecture",
        "description",
        "docker_target_build_stage",
        "dockerfile_path",
        "entrypoint",
        "ephemeral_storage_in_gib",
        "git_repository",
        "gpu",
        "healthchecks",
        "icon_uri",
        "labels_groups",
        "max_running_instances",
        "memory",
        "min_running_instances",
        "name",
        "ports",
        "storage",
    )
    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        arguments: list[str] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        """Left out, the API takes true."""
        autoscaling: AutoscalingPolicyRequest | Unset = UNSET
        build_mode: BuildModeEnum | Unset = UNSET
        """Left out, the API takes 'DOCKER'."""
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Left out, the API takes 500."""
        cpu_architecture: CpuArchitectureEnum | None | Unset = UNSET
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
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_running_instances: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        memory: int | Unset = UNSET
        """In MB. Left out, the API takes 512."""
        min_running_instances: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. At least 0. Left out, the
        API takes 1.
        """
        name: str | Unset = UNSET
        ports: list[ServicePort] | Unset = UNSET
        storage: list[ServiceStorageRequestStorageItem] | Unset = UNSET
    else:
        schema_name = "ApplicationEditRequest"
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
                "description",
                "docker_target_build_stage",
                "dockerfile_path",
                "entrypoint",
                "ephemeral_storage_in_gib",
                "git_repository",
                "gpu",
                "healthchecks",
                "icon_uri",
                "labels_groups",
                "max_running_instances",
                "memory",
                "min_running_instances",
                "name",
                "ports",
                "storage",
            )
        )
        model_fields = (
            ("annotations_groups", "annotations_groups", "[#ServiceAnnotationRequest]", 0),
            ("arguments", "arguments", "[str]", 0),
            ("auto_deploy", "auto_deploy", "bool?", 0),
            ("auto_preview", "auto_preview", "bool", 0),
            ("autoscaling", "autoscaling", "|AutoscalingPolicyRequest", 0),
            ("build_mode", "build_mode", "%BuildModeEnum", 0),
            ("cpu", "cpu", "int", 0),
            ("cpu_architecture", "cpu_architecture", "%CpuArchitectureEnum?", 0),
            ("description", "description", "str", 0),
            ("docker_target_build_stage", "docker_target_build_stage", "str?", 0),
            ("dockerfile_path", "dockerfile_path", "str?", 0),
            ("entrypoint", "entrypoint", "str", 0),
            ("ephemeral_storage_in_gib", "ephemeral_storage_in_gib", "int", 0),
            ("git_repository", "git_repository", "#ApplicationGitRepositoryRequest", 0),
            ("gpu", "gpu", "int", 0),
            ("healthchecks", "healthchecks", "#Healthcheck", 1),
            ("icon_uri", "icon_uri", "str", 0),
            ("labels_groups", "labels_groups", "[#ServiceLabelRequest]", 0),
            ("max_running_instances", "max_running_instances", "int", 0),
            ("memory", "memory", "int", 0),
            ("min_running_instances", "min_running_instances", "int", 0),
            ("name", "name", "str", 0),
            ("ports", "ports", "[#ServicePort]", 0),
            ("storage", "storage", "[#ServiceStorageRequestStorageItem]", 0),
        )


def read_ApplicationEditRequest(d: Any, r: Reading) -> Any:
    n = 24
    try:
        v0 = d.get("annotations_groups", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v1 = d.get("arguments", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v2 = d.get("auto_deploy", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ApplicationEditRequest, d)
        v3 = d.get("auto_preview", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
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
                return r.tolerate(ApplicationEditRequest, d)
        v7 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = d.get("description", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v9 = d.get("docker_target_build_stage", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            elif v9 is not None:
                return r.tolerate(ApplicationEditRequest, d)
        v10 = d.get("dockerfile_path", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(ApplicationEditRequest, d)
        v11 = d.get("entrypoint", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v12 = d.get("ephemeral_storage_in_gib", UNSET)
        if type(v12) is not int:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v13 = d.get("git_repository", UNSET)
        if type(v13) is not dict:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v14 = d.get("gpu", UNSET)
        if type(v14) is not int:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v15 = d["healthchecks"]
        if type(v15) is not dict:
            return r.tolerate(ApplicationEditRequest, d)
        v16 = d.get("icon_uri", UNSET)
        if type(v16) is not str:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v17 = d.get("labels_groups", UNSET)
        if type(v17) is not list:
            if v17 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v18 = d.get("max_running_instances", UNSET)
        if type(v18) is not int:
            if v18 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v19 = d.get("memory", UNSET)
        if type(v19) is not int:
            if v19 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v20 = d.get("min_running_instances", UNSET)
        if type(v20) is not int:
            if v20 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v21 = d.get("name", UNSET)
        if type(v21) is not str:
            if v21 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v22 = d.get("ports", UNSET)
        if type(v22) is not list:
            if v22 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationEditRequest, d)
        v23 = d.get("storage", UNSET)
        if type(v23) is not list:
            if v23 is UNSET:
                n -= 1
            else:
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


ApplicationEditRequest.read_json = staticmethod(read_ApplicationEditRequest)
ApplicationEditRequest.write_json = staticmethod(write_ApplicationEditRequest)


class User(Model):
    """A user."""

    __slots__ = (
        "_created_at",
        "email",
        "first_name",
        "id",
        "last_name",
        "profile_picture_url",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        email: str | Unset = UNSET
        """E-mail address."""
        first_name: str | Unset = UNSET
        id: str | Unset = UNSET
        """Id from the identity provider, e.g. `google-oauth2|1234`; need not be a UUID."""
        last_name: str | Unset = UNSET
        profile_picture_url: str | Unset = UNSET
        """Absolute URI."""
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "User"
        known_names = frozenset(
            (
                "created_at",
                "email",
                "first_name",
                "id",
                "last_name",
                "profile_picture_url",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 4),
            ("email", "email", "str", 0),
            ("first_name", "first_name", "str", 0),
            ("id", "id", "str", 0),
            ("last_name", "last_name", "str", 0),
            ("profile_picture_url", "profile_picture_url", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_User(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("created_at", UNSET)
        if v0 is UNSET:
            n -= 1
        elif moment(v0).tzinfo is None:
            return r.tolerate(User, d)
        v1 = d.get("email", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(User, d)
        v2 = d.get("first_name", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(User, d)
        v3 = d.get("id", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(User, d)
        v4 = d.get("last_name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(User, d)
        v5 = d.get("profile_picture_url", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(User, d)
        v6 = d.get("updated_at", UNSET)
        if v6 is UNSET:
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


User.read_json = staticmethod(read_User)
User.write_json = staticmethod(write_User)


class UserResponseList(Model):
    """Users, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[User] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "UserResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#User]", 0),)


def read_UserResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(UserResponseList, d)
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


UserResponseList.read_json = staticmethod(read_UserResponseList)
UserResponseList.write_json = staticmethod(write_UserResponseList)
