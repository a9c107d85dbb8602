"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

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
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .environments_shared import EnvironmentModeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import EnvironmentModeEnumText


_EnvironmentModeEnum_unset = members(EnvironmentModeEnum, unset=True, null=False)


class CancelEnvironmentDeploymentBody(Model):
    """Body of the request a cancel environment deployment."""

    if TYPE_CHECKING:
        force_cancel: bool | Unset = UNSET
        """Default: false."""
    else:
        field_lines = """
            force_cancel bool
        """
        __slots__ = slots(field_lines)


def read_CancelEnvironmentDeploymentBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("force_cancel", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(CancelEnvironmentDeploymentBody, d)
            n -= 1
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


class CleanFailedJobsBody(Model):
    """Body of the request clean failed jobs."""

    if TYPE_CHECKING:
        job_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
    else:
        field_lines = """
            job_ids [uuid]
        """
        __slots__ = slots(field_lines)


def read_CleanFailedJobsBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("job_ids", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CleanFailedJobsBody, d)
            n -= 1
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


class CleanFailedJobsResponse(Model):
    if TYPE_CHECKING:
        clean_job_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        clean_kubernetes_jobs: list[str] | Unset = UNSET
    else:
        field_lines = """
            clean_job_ids [uuid]
            clean_kubernetes_jobs [str]
        """
        __slots__ = slots(field_lines)


def read_CleanFailedJobsResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("clean_job_ids", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CleanFailedJobsResponse, d)
            n -= 1
        if type(v1 := d.get("clean_kubernetes_jobs", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v1)
        ):
            if v1 is not UNSET:
                return r.tolerate(CleanFailedJobsResponse, d)
            n -= 1
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


class CloneEnvironmentRequest(Model):
    if TYPE_CHECKING:
        apply_deployment_rule: bool | Unset = UNSET
        """Default: false."""
        cluster_id: Accepting[UUID | Unset, str] = OMITTED
        mode: Accepting[EnvironmentModeEnum | Unset, EnvironmentModeEnumText] = OMITTED
        name: str
        project_id: Accepting[UUID | Unset, str] = OMITTED
    else:
        field_lines = """
            apply_deployment_rule bool
            cluster_id uuid
            mode %EnvironmentModeEnum
            name! str
            project_id uuid
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        project_id = UuidAttribute()


def read_CloneEnvironmentRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if (v0 := d.get("apply_deployment_rule", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(CloneEnvironmentRequest, d)
            n -= 1
        if (v1 := d.get("cluster_id", UNSET)) is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(CloneEnvironmentRequest, d)
        v2 = _EnvironmentModeEnum_unset[d.get("mode", UNSET)]
        if v2 is UNSET:
            n -= 1
        if (v4 := d.get("project_id", UNSET)) is UNSET:
            n -= 1
        elif len(v4) != 36 or v4[23] != "-":
            return r.tolerate(CloneEnvironmentRequest, d)
        if type(v3 := d["name"]) is not str:
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
