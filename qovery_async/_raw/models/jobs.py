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
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import (
    ApplicationGitRepositoryRequest,
    CpuArchitectureEnum,
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ApplicationGitRepositoryRequest,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ApplicationGitRepositoryRequest,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)
from .job_deployment_history_shared import (
    DeploymentHistoryJobResponse,
    read_DeploymentHistoryJobResponse,
    write_DeploymentHistoryJobResponse,
)
from .jobs_shared import JobLifecycleTypeEnum
from .jobs_shared_2 import union_JobResponse
from .probe_shared import Healthcheck, read_Healthcheck, write_Healthcheck

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CpuArchitectureEnumText,
        DeploymentRestrictionModeEnumText,
        DeploymentRestrictionTypeEnumText,
        JobLifecycleTypeEnumText,
    )
    from .jobs_shared_2 import JobResponse


class JobForceEvent(OpenEnum):
    START = "START"
    STOP = "STOP"
    DELETE = "DELETE"
    CRON = "CRON"

    if TYPE_CHECKING:
        _unknown_value = ""


_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_DeploymentRestrictionModeEnum = members(DeploymentRestrictionModeEnum, unset=False, null=False)
_DeploymentRestrictionTypeEnum = members(DeploymentRestrictionTypeEnum, unset=False, null=False)
_JobLifecycleTypeEnum_unset = members(JobLifecycleTypeEnum, unset=True, null=False)


class CleanFailedJobResponse(Model):
    if TYPE_CHECKING:
        clean_kubernetes_jobs: list[str] | Unset = UNSET
    else:
        field_lines = """
            clean_kubernetes_jobs [str]
        """
        __slots__ = slots(field_lines)


def read_CleanFailedJobResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("clean_kubernetes_jobs", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(CleanFailedJobResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CleanFailedJobResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CleanFailedJobResponse, d)
    o: Any = new(CleanFailedJobResponse)
    o.clean_kubernetes_jobs = v0
    o._extra = extra
    return o


def write_CleanFailedJobResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.clean_kubernetes_jobs) is not UNSET:
        d["clean_kubernetes_jobs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class JobDeployRequest(Model):
    if TYPE_CHECKING:
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        image_tag: str | Unset = UNSET
    else:
        field_lines = """
            git_commit_id str
            image_tag str
        """
        __slots__ = slots(field_lines)


def read_JobDeployRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("git_commit_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(JobDeployRequest, d)
            n -= 1
        if type(v1 := d.get("image_tag", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobDeployRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobDeployRequest, d)
    o: Any = new(JobDeployRequest)
    o.git_commit_id = v0
    o.image_tag = v1
    o._extra = extra
    return o


def write_JobDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobDeploymentRestrictionRequest(Model):
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


def read_JobDeploymentRestrictionRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentRestrictionModeEnum[d["mode"]]
        v1 = _DeploymentRestrictionTypeEnum[d["type"]]
        if type(v2 := d["value"]) is not str:
            return r.tolerate(JobDeploymentRestrictionRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, JobDeploymentRestrictionRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobDeploymentRestrictionRequest, d)
    o: Any = new(JobDeploymentRestrictionRequest)
    o.mode = v0
    o.type_ = v1
    o.value = v2
    o._extra = extra
    return o


def write_JobDeploymentRestrictionRequest(o: Any) -> dict[str, Any]:
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


class JobDeploymentRestrictionResponse(Model):
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

        def to_request(self, **changes: Any) -> JobDeploymentRestrictionRequest:
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


def read_JobDeploymentRestrictionResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v2 = _DeploymentRestrictionModeEnum[d["mode"]]
        v3 = _DeploymentRestrictionTypeEnum[d["type"]]
        if (v4 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(JobDeploymentRestrictionResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v5 := d["value"]) is not str
        ):
            return r.tolerate(JobDeploymentRestrictionResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobDeploymentRestrictionResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobDeploymentRestrictionResponse, d)
    o: Any = new(JobDeploymentRestrictionResponse)
    o._created_at = v0
    o._id = v1
    o.mode = v2
    o.type_ = v3
    o._updated_at = v4
    o.value = v5
    o._extra = extra
    return o


def write_JobDeploymentRestrictionResponse(o: Any) -> dict[str, Any]:
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


class JobDeploymentRestrictionResponseList(Model):
    """Job deployment restrictions, in `results`."""

    if TYPE_CHECKING:
        results: list[JobDeploymentRestrictionResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#JobDeploymentRestrictionResponse]
        """
        __slots__ = slots(field_lines)


def read_JobDeploymentRestrictionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(JobDeploymentRestrictionResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobDeploymentRestrictionResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobDeploymentRestrictionResponseList, d)
    o: Any = new(JobDeploymentRestrictionResponseList)
    o.results = [read_JobDeploymentRestrictionResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_JobDeploymentRestrictionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_JobDeploymentRestrictionResponse(e)
                if type(e) is JobDeploymentRestrictionResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class JobRequest(Model):
    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Default: 500."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        """Null is allowed."""
        description: str | Unset = UNSET
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_duration_seconds: int | Unset = UNSET
        """In seconds. At least 0."""
        max_nb_restart: int | Unset = UNSET
        """Maximum number of restarts of a failed run. At least 0. Default: 0."""
        memory: int | Unset = UNSET
        """In MB. Default: 512."""
        name: str
        port: int | None | Unset = UNSET
        """At least 1. Null is allowed."""
        schedule: JobRequestSchedule | Unset = UNSET
        source: JobRequestSource | Unset = UNSET
    else:
        field_lines = """
            annotations_groups [#ServiceAnnotationRequest]
            auto_deploy bool?
            auto_preview bool
            cpu int
            cpu_architecture %CpuArchitectureEnum?
            description str
            ephemeral_storage_in_gib int
            gpu int
            healthchecks! #Healthcheck
            icon_uri str
            labels_groups [#ServiceLabelRequest]
            max_duration_seconds int
            max_nb_restart int
            memory int
            name! str
            port int?
            schedule #JobRequestSchedule
            source #JobRequestSource
        """
        __slots__ = slots(field_lines)


def read_JobRequest(d: Any, r: Reading) -> Any:
    n = 18
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if (v1 := d.get("auto_deploy", UNSET)) is not True and v1 is not False and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if (v2 := d.get("auto_preview", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v3 := d.get("cpu", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        v4 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v4 is UNSET:
            n -= 1
        if type(v5 := d.get("description", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v6 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v6 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v7 := d.get("gpu", UNSET)) is not int:
            if v7 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v9 := d.get("icon_uri", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v10 := d.get("labels_groups", UNSET)) is not list:
            if v10 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v11 := d.get("max_duration_seconds", UNSET)) is not int:
            if v11 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v12 := d.get("max_nb_restart", UNSET)) is not int:
            if v12 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v13 := d.get("memory", UNSET)) is not int:
            if v13 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v15 := d.get("port", UNSET)) is not int and v15 is not None:
            if v15 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v16 := d.get("schedule", UNSET)) is not dict:
            if v16 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v17 := d.get("source", UNSET)) is not dict:
            if v17 is not UNSET:
                return r.tolerate(JobRequest, d)
            n -= 1
        if type(v8 := d["healthchecks"]) is not dict or type(v14 := d["name"]) is not str:
            return r.tolerate(JobRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequest, d)
    o: Any = new(JobRequest)
    o.annotations_groups = [read_ServiceAnnotationRequest(e, r) for e in v0] if v0 else v0
    o.auto_deploy = v1
    o.auto_preview = v2
    o.cpu = v3
    o.cpu_architecture = v4
    o.description = v5
    o.ephemeral_storage_in_gib = v6
    o.gpu = v7
    o.healthchecks = read_Healthcheck(v8, r)
    o.icon_uri = v9
    o.labels_groups = [read_ServiceLabelRequest(e, r) for e in v10] if v10 else v10
    o.max_duration_seconds = v11
    o.max_nb_restart = v12
    o.memory = v13
    o.name = v14
    o.port = v15
    o.schedule = read_JobRequestSchedule(v16, r) if type(v16) is dict else v16
    o.source = read_JobRequestSource(v17, r) if type(v17) is dict else v17
    o._extra = extra
    return o


def write_JobRequest(o: Any) -> dict[str, Any]:
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
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if v is None or type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.ephemeral_storage_in_gib) is not UNSET:
        d["ephemeral_storage_in_gib"] = v if type(v) is int else encode(v)
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
    if (v := o.max_duration_seconds) is not UNSET:
        d["max_duration_seconds"] = v if type(v) is int else encode(v)
    if (v := o.max_nb_restart) is not UNSET:
        d["max_nb_restart"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if v is None or type(v) is int else encode(v)
    if (v := o.schedule) is not UNSET:
        d["schedule"] = write_JobRequestSchedule(v) if type(v) is JobRequestSchedule else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = write_JobRequestSource(v) if type(v) is JobRequestSource else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestSchedule(Model):
    if TYPE_CHECKING:
        cronjob: JobRequestScheduleCronjob | Unset = UNSET
        lifecycle_type: Accepting[JobLifecycleTypeEnum | Unset, JobLifecycleTypeEnumText] = OMITTED
        on_delete: JobRequestScheduleOnDelete | Unset = UNSET
        on_start: JobRequestScheduleOnStart | Unset = UNSET
        on_stop: JobRequestScheduleOnStop | Unset = UNSET
    else:
        field_lines = """
            cronjob #JobRequestScheduleCronjob
            lifecycle_type %JobLifecycleTypeEnum
            on_delete #JobRequestScheduleOnDelete
            on_start #JobRequestScheduleOnStart
            on_stop #JobRequestScheduleOnStop
        """
        __slots__ = slots(field_lines)


def read_JobRequestSchedule(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("cronjob", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(JobRequestSchedule, d)
            n -= 1
        v1 = _JobLifecycleTypeEnum_unset[d.get("lifecycle_type", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v2 := d.get("on_delete", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(JobRequestSchedule, d)
            n -= 1
        if type(v3 := d.get("on_start", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(JobRequestSchedule, d)
            n -= 1
        if type(v4 := d.get("on_stop", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(JobRequestSchedule, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestSchedule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestSchedule, d)
    o: Any = new(JobRequestSchedule)
    o.cronjob = read_JobRequestScheduleCronjob(v0, r) if type(v0) is dict else v0
    o.lifecycle_type = v1
    o.on_delete = read_JobRequestScheduleOnDelete(v2, r) if type(v2) is dict else v2
    o.on_start = read_JobRequestScheduleOnStart(v3, r) if type(v3) is dict else v3
    o.on_stop = read_JobRequestScheduleOnStop(v4, r) if type(v4) is dict else v4
    o._extra = extra
    return o


def write_JobRequestSchedule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cronjob) is not UNSET:
        d["cronjob"] = (
            write_JobRequestScheduleCronjob(v)
            if type(v) is JobRequestScheduleCronjob
            else encode(v)
        )
    if (v := o.lifecycle_type) is not UNSET:
        d["lifecycle_type"] = v._value_ if type(v) is JobLifecycleTypeEnum else encode(v)
    if (v := o.on_delete) is not UNSET:
        d["on_delete"] = (
            write_JobRequestScheduleOnDelete(v)
            if type(v) is JobRequestScheduleOnDelete
            else encode(v)
        )
    if (v := o.on_start) is not UNSET:
        d["on_start"] = (
            write_JobRequestScheduleOnStart(v)
            if type(v) is JobRequestScheduleOnStart
            else encode(v)
        )
    if (v := o.on_stop) is not UNSET:
        d["on_stop"] = (
            write_JobRequestScheduleOnStop(v) if type(v) is JobRequestScheduleOnStop else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestScheduleCronjob(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
        scheduled_at: str
        """Cron expression of five fields, read in `timezone`."""
        timezone: str | Unset = UNSET
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
    else:
        field_lines = """
            arguments [str]
            entrypoint str
            scheduled_at! str
            timezone str
        """
        __slots__ = slots(field_lines)


def read_JobRequestScheduleCronjob(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(JobRequestScheduleCronjob, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobRequestScheduleCronjob, d)
            n -= 1
        if type(v3 := d.get("timezone", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(JobRequestScheduleCronjob, d)
            n -= 1
        if type(v2 := d["scheduled_at"]) is not str:
            return r.tolerate(JobRequestScheduleCronjob, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestScheduleCronjob)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestScheduleCronjob, d)
    o: Any = new(JobRequestScheduleCronjob)
    o.arguments = v0
    o.entrypoint = v1
    o.scheduled_at = v2
    o.timezone = v3
    o._extra = extra
    return o


def write_JobRequestScheduleCronjob(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.scheduled_at) is not UNSET:
        d["scheduled_at"] = v if type(v) is str else encode(v)
    if (v := o.timezone) is not UNSET:
        d["timezone"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestScheduleOnDelete(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_JobRequestScheduleOnDelete(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(JobRequestScheduleOnDelete, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobRequestScheduleOnDelete, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestScheduleOnDelete)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestScheduleOnDelete, d)
    o: Any = new(JobRequestScheduleOnDelete)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_JobRequestScheduleOnDelete(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestScheduleOnStart(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_JobRequestScheduleOnStart(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(JobRequestScheduleOnStart, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobRequestScheduleOnStart, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestScheduleOnStart)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestScheduleOnStart, d)
    o: Any = new(JobRequestScheduleOnStart)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_JobRequestScheduleOnStart(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestScheduleOnStop(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_JobRequestScheduleOnStop(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(JobRequestScheduleOnStop, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobRequestScheduleOnStop, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestScheduleOnStop)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestScheduleOnStop, d)
    o: Any = new(JobRequestScheduleOnStop)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_JobRequestScheduleOnStop(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestSource(Model):
    if TYPE_CHECKING:
        docker: JobRequestSourceDocker | None | Unset = UNSET
        """Null is allowed."""
        image: JobRequestSourceImage | None | Unset = UNSET
        """Null is allowed."""
    else:
        field_lines = """
            docker #JobRequestSourceDocker?
            image #JobRequestSourceImage?
        """
        __slots__ = slots(field_lines)


def read_JobRequestSource(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("docker", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(JobRequestSource, d)
            n -= 1
        if type(v1 := d.get("image", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(JobRequestSource, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestSource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestSource, d)
    o: Any = new(JobRequestSource)
    o.docker = read_JobRequestSourceDocker(v0, r) if type(v0) is dict else v0
    o.image = read_JobRequestSourceImage(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_JobRequestSource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.docker) is not UNSET:
        d["docker"] = (
            write_JobRequestSourceDocker(v) if type(v) is JobRequestSourceDocker else encode(v)
        )
    if (v := o.image) is not UNSET:
        d["image"] = (
            write_JobRequestSourceImage(v) if type(v) is JobRequestSourceImage else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestSourceDocker(Model):
    if TYPE_CHECKING:
        docker_target_build_stage: str | None | Unset = UNSET
        """Null is allowed."""
        dockerfile_path: str | None | Unset = UNSET
        """Null is allowed."""
        dockerfile_raw: str | None | Unset = UNSET
        """Null is allowed."""
        git_repository: ApplicationGitRepositoryRequest | Unset = UNSET
    else:
        field_lines = """
            docker_target_build_stage str?
            dockerfile_path str?
            dockerfile_raw str?
            git_repository #ApplicationGitRepositoryRequest
        """
        __slots__ = slots(field_lines)


def read_JobRequestSourceDocker(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("docker_target_build_stage", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(JobRequestSourceDocker, d)
            n -= 1
        if type(v1 := d.get("dockerfile_path", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(JobRequestSourceDocker, d)
            n -= 1
        if type(v2 := d.get("dockerfile_raw", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(JobRequestSourceDocker, d)
            n -= 1
        if type(v3 := d.get("git_repository", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(JobRequestSourceDocker, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestSourceDocker)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestSourceDocker, d)
    o: Any = new(JobRequestSourceDocker)
    o.docker_target_build_stage = v0
    o.dockerfile_path = v1
    o.dockerfile_raw = v2
    o.git_repository = read_ApplicationGitRepositoryRequest(v3, r) if type(v3) is dict else v3
    o._extra = extra
    return o


def write_JobRequestSourceDocker(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.docker_target_build_stage) is not UNSET:
        d["docker_target_build_stage"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_raw) is not UNSET:
        d["dockerfile_raw"] = v if v is None or type(v) is str else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class JobRequestSourceImage(Model):
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        registry_id: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        field_lines = """
            image_name str
            registry_id str
            tag str
        """
        __slots__ = slots(field_lines)


def read_JobRequestSourceImage(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("image_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(JobRequestSourceImage, d)
            n -= 1
        if type(v1 := d.get("registry_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobRequestSourceImage, d)
            n -= 1
        if type(v2 := d.get("tag", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(JobRequestSourceImage, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobRequestSourceImage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobRequestSourceImage, d)
    o: Any = new(JobRequestSourceImage)
    o.image_name = v0
    o.registry_id = v1
    o.tag = v2
    o._extra = extra
    return o


def write_JobRequestSourceImage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobResponseList(Model):
    """Jobs, in `results`."""

    if TYPE_CHECKING:
        results: list[JobResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [|JobResponse]
        """
        __slots__ = slots(field_lines)


def read_JobResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(JobResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobResponseList, d)
    o: Any = new(JobResponseList)
    o.results = union_JobResponse.read_list(v0, r) if type(v0) is list else v0
    o._extra = extra
    return o


def write_JobResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ListJobDeploymentHistoryResponse(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryJobResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryJobResponse]
        """
        __slots__ = slots(field_lines)


def read_ListJobDeploymentHistoryResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(ListJobDeploymentHistoryResponse, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(ListJobDeploymentHistoryResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListJobDeploymentHistoryResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListJobDeploymentHistoryResponse, d)
    o: Any = new(ListJobDeploymentHistoryResponse)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryJobResponse(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_ListJobDeploymentHistoryResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryJobResponse(e)
                if type(e) is DeploymentHistoryJobResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationJobAutoDeployRequest(Model):
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        field_lines = """
            image_name str
            tag str
        """
        __slots__ = slots(field_lines)


def read_OrganizationJobAutoDeployRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("image_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(OrganizationJobAutoDeployRequest, d)
            n -= 1
        if type(v1 := d.get("tag", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationJobAutoDeployRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationJobAutoDeployRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationJobAutoDeployRequest, d)
    o: Any = new(OrganizationJobAutoDeployRequest)
    o.image_name = v0
    o.tag = v1
    o._extra = extra
    return o


def write_OrganizationJobAutoDeployRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
