"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .environment_mode_enum import EnvironmentModeEnum
from .terraform_deploy_request import (
    TerraformDeployRequest,
    read_TerraformDeployRequest,
    write_TerraformDeployRequest,
)

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_EnvironmentModeEnum_unset = members(EnvironmentModeEnum, unset=True, null=False)


class CancelEnvironmentDeploymentBody(Model):
    """Body of the request a cancel environment deployment."""

    __slots__ = ("force_cancel",)
    if TYPE_CHECKING:
        force_cancel: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "CancelEnvironmentDeploymentBody"
        known_names = frozenset(("force_cancel",))
        model_fields = (("force_cancel", "force_cancel", "bool", 0),)


def read_CancelEnvironmentDeploymentBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("force_cancel", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CancelEnvironmentDeploymentBody, d)
        extra = None if len(d) == n else r.unknown_fields(d, CancelEnvironmentDeploymentBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CancelEnvironmentDeploymentBody, d)
    o: Any = new(CancelEnvironmentDeploymentBody)
    o.force_cancel = v0
    o._extra = extra
    return o


def write_CancelEnvironmentDeploymentBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.force_cancel) is not UNSET:
        d["force_cancel"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CancelEnvironmentDeploymentBody.read_json = staticmethod(read_CancelEnvironmentDeploymentBody)
CancelEnvironmentDeploymentBody.write_json = staticmethod(write_CancelEnvironmentDeploymentBody)


class CleanFailedJobsBody(Model):
    """Body of the request clean failed jobs."""

    __slots__ = ("job_ids",)
    if TYPE_CHECKING:
        job_ids: list[UUID] | Unset = UNSET
    else:
        schema_name = "CleanFailedJobsBody"
        known_names = frozenset(("job_ids",))
        model_fields = (("job_ids", "job_ids", "[uuid]", 0),)


def read_CleanFailedJobsBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("job_ids", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CleanFailedJobsBody, d)
        extra = None if len(d) == n else r.unknown_fields(d, CleanFailedJobsBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CleanFailedJobsBody, d)
    o: Any = new(CleanFailedJobsBody)
    o.job_ids = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(CleanFailedJobsBody.schema_name, "job_ids", d, "job_ids"),
        )
        if type(v0) is list
        else v0
    )
    o._extra = extra
    return o


def write_CleanFailedJobsBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.job_ids) is not UNSET:
        d["job_ids"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CleanFailedJobsBody.read_json = staticmethod(read_CleanFailedJobsBody)
CleanFailedJobsBody.write_json = staticmethod(write_CleanFailedJobsBody)


class CleanFailedJobsResponse(Model):
    """Clean failed jobs, as the API answers it."""

    __slots__ = (
        "clean_job_ids",
        "clean_kubernetes_jobs",
    )
    if TYPE_CHECKING:
        clean_job_ids: list[UUID] | Unset = UNSET
        clean_kubernetes_jobs: list[str] | Unset = UNSET
    else:
        schema_name = "CleanFailedJobsResponse"
        known_names = frozenset(
            (
                "clean_job_ids",
                "clean_kubernetes_jobs",
            )
        )
        model_fields = (
            ("clean_job_ids", "clean_job_ids", "[uuid]", 0),
            ("clean_kubernetes_jobs", "clean_kubernetes_jobs", "[str]", 0),
        )


def read_CleanFailedJobsResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("clean_job_ids", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CleanFailedJobsResponse, d)
        v1 = d.get("clean_kubernetes_jobs", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(CleanFailedJobsResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, CleanFailedJobsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CleanFailedJobsResponse, d)
    o: Any = new(CleanFailedJobsResponse)
    o.clean_job_ids = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(CleanFailedJobsResponse.schema_name, "clean_job_ids", d, "clean_job_ids"),
        )
        if type(v0) is list
        else v0
    )
    o.clean_kubernetes_jobs = v1
    o._extra = extra
    return o


def write_CleanFailedJobsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.clean_job_ids) is not UNSET:
        d["clean_job_ids"] = encode(v)
    if (v := o.clean_kubernetes_jobs) is not UNSET:
        d["clean_kubernetes_jobs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


CleanFailedJobsResponse.read_json = staticmethod(read_CleanFailedJobsResponse)
CleanFailedJobsResponse.write_json = staticmethod(write_CleanFailedJobsResponse)


class CloneEnvironmentRequest(Model):
    """Body of a request with a clone environment."""

    __slots__ = (
        "apply_deployment_rule",
        "_cluster_id",
        "mode",
        "name",
        "_project_id",
    )
    if TYPE_CHECKING:
        apply_deployment_rule: bool | Unset = UNSET
        """Left out, the API takes false."""
        cluster_id: UUID | Unset = UNSET
        mode: EnvironmentModeEnum | Unset = UNSET
        name: str
        project_id: UUID | Unset = UNSET
    else:
        schema_name = "CloneEnvironmentRequest"
        known_names = frozenset(
            (
                "apply_deployment_rule",
                "cluster_id",
                "mode",
                "name",
                "project_id",
            )
        )
        model_fields = (
            ("apply_deployment_rule", "apply_deployment_rule", "bool", 0),
            ("cluster_id", "cluster_id", "uuid", 4),
            ("mode", "mode", "%EnvironmentModeEnum", 0),
            ("name", "name", "str", 1),
            ("project_id", "project_id", "uuid", 4),
        )
        cluster_id = UuidAttribute()
        project_id = UuidAttribute()


def read_CloneEnvironmentRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("apply_deployment_rule", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloneEnvironmentRequest, d)
        v1 = d.get("cluster_id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(CloneEnvironmentRequest, d)
        v2 = _EnvironmentModeEnum_unset[d.get("mode", UNSET)]
        if v2 is UNSET:
            n -= 1
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(CloneEnvironmentRequest, d)
        v4 = d.get("project_id", UNSET)
        if v4 is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(CloneEnvironmentRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, CloneEnvironmentRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloneEnvironmentRequest, d)
    o: Any = new(CloneEnvironmentRequest)
    o.apply_deployment_rule = v0
    o._cluster_id = v1
    o.mode = v2
    o.name = v3
    o._project_id = v4
    o._extra = extra
    return o


def write_CloneEnvironmentRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.apply_deployment_rule) is not UNSET:
        d["apply_deployment_rule"] = v if type(v) is bool else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CloneEnvironmentRequest.read_json = staticmethod(read_CloneEnvironmentRequest)
CloneEnvironmentRequest.write_json = staticmethod(write_CloneEnvironmentRequest)


class DeployAllRequest(Model):
    """Body of a request with a deploy all."""

    __slots__ = (
        "applications",
        "containers",
        "databases",
        "helms",
        "jobs",
        "terraforms",
    )
    if TYPE_CHECKING:
        applications: list[DeployAllRequestApplicationsItem] | Unset = UNSET
        containers: list[DeployAllRequestContainersItem] | Unset = UNSET
        databases: list[UUID] | Unset = UNSET
        helms: list[DeployAllRequestHelmsItem] | Unset = UNSET
        jobs: list[DeployAllRequestJobsItem] | Unset = UNSET
        terraforms: list[TerraformDeployRequest] | Unset = UNSET
    else:
        schema_name = "DeployAllRequest"
        known_names = frozenset(
            (
                "applications",
                "containers",
                "databases",
                "helms",
                "jobs",
                "terraforms",
            )
        )
        model_fields = (
            ("applications", "applications", "[#DeployAllRequestApplicationsItem]", 0),
            ("containers", "containers", "[#DeployAllRequestContainersItem]", 0),
            ("databases", "databases", "[uuid]", 0),
            ("helms", "helms", "[#DeployAllRequestHelmsItem]", 0),
            ("jobs", "jobs", "[#DeployAllRequestJobsItem]", 0),
            ("terraforms", "terraforms", "[#TerraformDeployRequest]", 0),
        )


def read_DeployAllRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("applications", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequest, d)
        v1 = d.get("containers", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequest, d)
        v2 = d.get("databases", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequest, d)
        v3 = d.get("helms", UNSET)
        if type(v3) is not list:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequest, d)
        v4 = d.get("jobs", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequest, d)
        v5 = d.get("terraforms", UNSET)
        if type(v5) is not list:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequest, d)
    o: Any = new(DeployAllRequest)
    o.applications = [read_DeployAllRequestApplicationsItem(e, r) for e in v0] if v0 else v0
    o.containers = [read_DeployAllRequestContainersItem(e, r) for e in v1] if v1 else v1
    o.databases = (
        r.read(
            parse_kind("[uuid]"),
            v2,
            Place(DeployAllRequest.schema_name, "databases", d, "databases"),
        )
        if type(v2) is list
        else v2
    )
    o.helms = [read_DeployAllRequestHelmsItem(e, r) for e in v3] if v3 else v3
    o.jobs = [read_DeployAllRequestJobsItem(e, r) for e in v4] if v4 else v4
    o.terraforms = [read_TerraformDeployRequest(e, r) for e in v5] if v5 else v5
    o._extra = extra
    return o


def write_DeployAllRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.applications) is not UNSET:
        d["applications"] = (
            [
                write_DeployAllRequestApplicationsItem(e)
                if type(e) is DeployAllRequestApplicationsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.containers) is not UNSET:
        d["containers"] = (
            [
                write_DeployAllRequestContainersItem(e)
                if type(e) is DeployAllRequestContainersItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.databases) is not UNSET:
        d["databases"] = encode(v)
    if (v := o.helms) is not UNSET:
        d["helms"] = (
            [
                write_DeployAllRequestHelmsItem(e)
                if type(e) is DeployAllRequestHelmsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.jobs) is not UNSET:
        d["jobs"] = (
            [
                write_DeployAllRequestJobsItem(e)
                if type(e) is DeployAllRequestJobsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.terraforms) is not UNSET:
        d["terraforms"] = (
            [
                write_TerraformDeployRequest(e) if type(e) is TerraformDeployRequest else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeployAllRequest.read_json = staticmethod(read_DeployAllRequest)
DeployAllRequest.write_json = staticmethod(write_DeployAllRequest)


class DeployAllRequestApplicationsItem(Model):
    """One entry of deploy all request applications."""

    __slots__ = (
        "_application_id",
        "git_commit_id",
    )
    if TYPE_CHECKING:
        application_id: UUID
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
    else:
        schema_name = "DeployAllRequestApplicationsItem"
        known_names = frozenset(
            (
                "application_id",
                "git_commit_id",
            )
        )
        model_fields = (
            ("application_id", "application_id", "uuid", 5),
            ("git_commit_id", "git_commit_id", "str", 0),
        )
        application_id = UuidAttribute()


def read_DeployAllRequestApplicationsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["application_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(DeployAllRequestApplicationsItem, d)
        v1 = d.get("git_commit_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestApplicationsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestApplicationsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestApplicationsItem, d)
    o: Any = new(DeployAllRequestApplicationsItem)
    o._application_id = v0
    o.git_commit_id = v1
    o._extra = extra
    return o


def write_DeployAllRequestApplicationsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._application_id) is not UNSET:
        d["application_id"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeployAllRequestApplicationsItem.read_json = staticmethod(read_DeployAllRequestApplicationsItem)
DeployAllRequestApplicationsItem.write_json = staticmethod(write_DeployAllRequestApplicationsItem)


class DeployAllRequestContainersItem(Model):
    """One entry of deploy all request containers."""

    __slots__ = (
        "_id",
        "image_tag",
    )
    if TYPE_CHECKING:
        id: UUID
        image_tag: str | Unset = UNSET
    else:
        schema_name = "DeployAllRequestContainersItem"
        known_names = frozenset(
            (
                "id",
                "image_tag",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("image_tag", "image_tag", "str", 0),
        )
        id = UuidAttribute()


def read_DeployAllRequestContainersItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(DeployAllRequestContainersItem, d)
        v1 = d.get("image_tag", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestContainersItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestContainersItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestContainersItem, d)
    o: Any = new(DeployAllRequestContainersItem)
    o._id = v0
    o.image_tag = v1
    o._extra = extra
    return o


def write_DeployAllRequestContainersItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeployAllRequestContainersItem.read_json = staticmethod(read_DeployAllRequestContainersItem)
DeployAllRequestContainersItem.write_json = staticmethod(write_DeployAllRequestContainersItem)


class DeployAllRequestHelmsItem(Model):
    """One entry of deploy all request helms."""

    __slots__ = (
        "chart_version",
        "git_commit_id",
        "_id",
        "values_override_git_commit_id",
    )
    if TYPE_CHECKING:
        chart_version: str | Unset = UNSET
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        id: UUID | Unset = UNSET
        values_override_git_commit_id: str | Unset = UNSET
    else:
        schema_name = "DeployAllRequestHelmsItem"
        known_names = frozenset(
            (
                "chart_version",
                "git_commit_id",
                "id",
                "values_override_git_commit_id",
            )
        )
        model_fields = (
            ("chart_version", "chart_version", "str", 0),
            ("git_commit_id", "git_commit_id", "str", 0),
            ("id", "id", "uuid", 4),
            ("values_override_git_commit_id", "values_override_git_commit_id", "str", 0),
        )
        id = UuidAttribute()


def read_DeployAllRequestHelmsItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("chart_version", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestHelmsItem, d)
        v1 = d.get("git_commit_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestHelmsItem, d)
        v2 = d.get("id", UNSET)
        if v2 is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(DeployAllRequestHelmsItem, d)
        v3 = d.get("values_override_git_commit_id", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestHelmsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestHelmsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestHelmsItem, d)
    o: Any = new(DeployAllRequestHelmsItem)
    o.chart_version = v0
    o.git_commit_id = v1
    o._id = v2
    o.values_override_git_commit_id = v3
    o._extra = extra
    return o


def write_DeployAllRequestHelmsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.values_override_git_commit_id) is not UNSET:
        d["values_override_git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeployAllRequestHelmsItem.read_json = staticmethod(read_DeployAllRequestHelmsItem)
DeployAllRequestHelmsItem.write_json = staticmethod(write_DeployAllRequestHelmsItem)


class DeployAllRequestJobsItem(Model):
    """One entry of deploy all request jobs."""

    __slots__ = (
        "git_commit_id",
        "_id",
        "image_tag",
    )
    if TYPE_CHECKING:
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        id: UUID | Unset = UNSET
        image_tag: str | Unset = UNSET
    else:
        schema_name = "DeployAllRequestJobsItem"
        known_names = frozenset(
            (
                "git_commit_id",
                "id",
                "image_tag",
            )
        )
        model_fields = (
            ("git_commit_id", "git_commit_id", "str", 0),
            ("id", "id", "uuid", 4),
            ("image_tag", "image_tag", "str", 0),
        )
        id = UuidAttribute()


def read_DeployAllRequestJobsItem(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("git_commit_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestJobsItem, d)
        v1 = d.get("id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(DeployAllRequestJobsItem, d)
        v2 = d.get("image_tag", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeployAllRequestJobsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestJobsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestJobsItem, d)
    o: Any = new(DeployAllRequestJobsItem)
    o.git_commit_id = v0
    o._id = v1
    o.image_tag = v2
    o._extra = extra
    return o


def write_DeployAllRequestJobsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeployAllRequestJobsItem.read_json = staticmethod(read_DeployAllRequestJobsItem)
DeployAllRequestJobsItem.write_json = staticmethod(write_DeployAllRequestJobsItem)


class EnvironmentServiceIdsAllRequest(Model):
    """Body of a request with an environment service ids all."""

    __slots__ = (
        "application_ids",
        "container_ids",
        "database_ids",
        "helm_ids",
        "job_ids",
        "terraform_ids",
    )
    if TYPE_CHECKING:
        application_ids: list[UUID] | Unset = UNSET
        container_ids: list[UUID] | Unset = UNSET
        database_ids: list[UUID] | Unset = UNSET
        helm_ids: list[UUID] | Unset = UNSET
        job_ids: list[UUID] | Unset = UNSET
        terraform_ids: list[UUID] | Unset = UNSET
    else:
        schema_name = "EnvironmentServiceIdsAllRequest"
        known_names = frozenset(
            (
                "application_ids",
                "container_ids",
                "database_ids",
                "helm_ids",
                "job_ids",
                "terraform_ids",
            )
        )
        model_fields = (
            ("application_ids", "application_ids", "[uuid]", 0),
            ("container_ids", "container_ids", "[uuid]", 0),
            ("database_ids", "database_ids", "[uuid]", 0),
            ("helm_ids", "helm_ids", "[uuid]", 0),
            ("job_ids", "job_ids", "[uuid]", 0),
            ("terraform_ids", "terraform_ids", "[uuid]", 0),
        )


def read_EnvironmentServiceIdsAllRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("application_ids", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
        v1 = d.get("container_ids", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
        v2 = d.get("database_ids", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
        v3 = d.get("helm_ids", UNSET)
        if type(v3) is not list:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
        v4 = d.get("job_ids", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
        v5 = d.get("terraform_ids", UNSET)
        if type(v5) is not list:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentServiceIdsAllRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentServiceIdsAllRequest, d)
    o: Any = new(EnvironmentServiceIdsAllRequest)
    o.application_ids = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(
                EnvironmentServiceIdsAllRequest.schema_name, "application_ids", d, "application_ids"
            ),
        )
        if type(v0) is list
        else v0
    )
    o.container_ids = (
        r.read(
            parse_kind("[uuid]"),
            v1,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "container_ids", d, "container_ids"),
        )
        if type(v1) is list
        else v1
    )
    o.database_ids = (
        r.read(
            parse_kind("[uuid]"),
            v2,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "database_ids", d, "database_ids"),
        )
        if type(v2) is list
        else v2
    )
    o.helm_ids = (
        r.read(
            parse_kind("[uuid]"),
            v3,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "helm_ids", d, "helm_ids"),
        )
        if type(v3) is list
        else v3
    )
    o.job_ids = (
        r.read(
            parse_kind("[uuid]"),
            v4,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "job_ids", d, "job_ids"),
        )
        if type(v4) is list
        else v4
    )
    o.terraform_ids = (
        r.read(
            parse_kind("[uuid]"),
            v5,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "terraform_ids", d, "terraform_ids"),
        )
        if type(v5) is list
        else v5
    )
    o._extra = extra
    return o


def write_EnvironmentServiceIdsAllRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.application_ids) is not UNSET:
        d["application_ids"] = encode(v)
    if (v := o.container_ids) is not UNSET:
        d["container_ids"] = encode(v)
    if (v := o.database_ids) is not UNSET:
        d["database_ids"] = encode(v)
    if (v := o.helm_ids) is not UNSET:
        d["helm_ids"] = encode(v)
    if (v := o.job_ids) is not UNSET:
        d["job_ids"] = encode(v)
    if (v := o.terraform_ids) is not UNSET:
        d["terraform_ids"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentServiceIdsAllRequest.read_json = staticmethod(read_EnvironmentServiceIdsAllRequest)
EnvironmentServiceIdsAllRequest.write_json = staticmethod(write_EnvironmentServiceIdsAllRequest)


class RebootServicesRequest(Model):
    """Body of a request with reboot services."""

    __slots__ = (
        "application_ids",
        "container_ids",
        "database_ids",
    )
    if TYPE_CHECKING:
        application_ids: list[UUID] | Unset = UNSET
        container_ids: list[UUID] | Unset = UNSET
        database_ids: list[UUID] | Unset = UNSET
    else:
        schema_name = "RebootServicesRequest"
        known_names = frozenset(
            (
                "application_ids",
                "container_ids",
                "database_ids",
            )
        )
        model_fields = (
            ("application_ids", "application_ids", "[uuid]", 0),
            ("container_ids", "container_ids", "[uuid]", 0),
            ("database_ids", "database_ids", "[uuid]", 0),
        )


def read_RebootServicesRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("application_ids", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(RebootServicesRequest, d)
        v1 = d.get("container_ids", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(RebootServicesRequest, d)
        v2 = d.get("database_ids", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(RebootServicesRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, RebootServicesRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(RebootServicesRequest, d)
    o: Any = new(RebootServicesRequest)
    o.application_ids = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(RebootServicesRequest.schema_name, "application_ids", d, "application_ids"),
        )
        if type(v0) is list
        else v0
    )
    o.container_ids = (
        r.read(
            parse_kind("[uuid]"),
            v1,
            Place(RebootServicesRequest.schema_name, "container_ids", d, "container_ids"),
        )
        if type(v1) is list
        else v1
    )
    o.database_ids = (
        r.read(
            parse_kind("[uuid]"),
            v2,
            Place(RebootServicesRequest.schema_name, "database_ids", d, "database_ids"),
        )
        if type(v2) is list
        else v2
    )
    o._extra = extra
    return o


def write_RebootServicesRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.application_ids) is not UNSET:
        d["application_ids"] = encode(v)
    if (v := o.container_ids) is not UNSET:
        d["container_ids"] = encode(v)
    if (v := o.database_ids) is not UNSET:
        d["database_ids"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


RebootServicesRequest.read_json = staticmethod(read_RebootServicesRequest)
RebootServicesRequest.write_json = staticmethod(write_RebootServicesRequest)
