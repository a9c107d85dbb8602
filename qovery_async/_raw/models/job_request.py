"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset
from .application_git_repository_request import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .cpu_architecture_enum import CpuArchitectureEnum
from .healthcheck import Healthcheck, read_Healthcheck, write_Healthcheck
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .service_annotation_request import (
    ServiceAnnotationRequest,
    ServiceLabelRequest,
    read_ServiceAnnotationRequest,
    read_ServiceLabelRequest,
    write_ServiceAnnotationRequest,
    write_ServiceLabelRequest,
)

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_JobLifecycleTypeEnum_unset = members(JobLifecycleTypeEnum, unset=True, null=False)


class JobRequest(Model):
    """Body of a request with a job."""

    __slots__ = (
        "annotations_groups",
        "auto_deploy",
        "auto_preview",
        "cpu",
        "cpu_architecture",
        "description",
        "ephemeral_storage_in_gib",
        "gpu",
        "healthchecks",
        "icon_uri",
        "labels_groups",
        "max_duration_seconds",
        "max_nb_restart",
        "memory",
        "name",
        "port",
        "schedule",
        "source",
    )
    if TYPE_CHECKING:
        annotations_groups: list[ServiceAnnotationRequest] | Unset = UNSET
        auto_deploy: bool | None | Unset = UNSET
        """Null is allowed."""
        auto_preview: bool | Unset = UNSET
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU. Left out, the API takes 500."""
        cpu_architecture: CpuArchitectureEnum | None | Unset = UNSET
        """Null is allowed."""
        description: str | Unset = UNSET
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int | Unset = UNSET
        """Number of GPUs. At least 0. Left out, the API takes 0."""
        healthchecks: Healthcheck
        icon_uri: str | Unset = UNSET
        """`app://` or `https://` address of the icon."""
        labels_groups: list[ServiceLabelRequest] | Unset = UNSET
        max_duration_seconds: int | Unset = UNSET
        """In seconds. At least 0."""
        max_nb_restart: int | Unset = UNSET
        """How often a failed run is started again. At least 0. Left out, the API takes 0."""
        memory: int | Unset = UNSET
        """In MB. Left out, the API takes 512."""
        name: str
        port: int | None | Unset = UNSET
        """At least 1. Null is allowed."""
        schedule: JobRequestSchedule | Unset = UNSET
        source: JobRequestSource | Unset = UNSET
    else:
        schema_name = "JobRequest"
        known_names = frozenset(
            (
                "annotations_groups",
                "auto_deploy",
                "auto_preview",
                "cpu",
                "cpu_architecture",
                "description",
                "ephemeral_storage_in_gib",
                "gpu",
                "healthchecks",
                "icon_uri",
                "labels_groups",
                "max_duration_seconds",
                "max_nb_restart",
                "memory",
                "name",
                "port",
                "schedule",
                "source",
            )
        )
        model_fields = (
            ("annotations_groups", "annotations_groups", "[#ServiceAnnotationRequest]", 0),
            ("auto_deploy", "auto_deploy", "bool?", 0),
            ("auto_preview", "auto_preview", "bool", 0),
            ("cpu", "cpu", "int", 0),
            ("cpu_architecture", "cpu_architecture", "%CpuArchitectureEnum?", 0),
            ("description", "description", "str", 0),
            ("ephemeral_storage_in_gib", "ephemeral_storage_in_gib", "int", 0),
            ("gpu", "gpu", "int", 0),
            ("healthchecks", "healthchecks", "#Healthcheck", 1),
            ("icon_uri", "icon_uri", "str", 0),
            ("labels_groups", "labels_groups", "[#ServiceLabelRequest]", 0),
            ("max_duration_seconds", "max_duration_seconds", "int", 0),
            ("max_nb_restart", "max_nb_restart", "int", 0),
            ("memory", "memory", "int", 0),
            ("name", "name", "str", 1),
            ("port", "port", "int?", 0),
            ("schedule", "schedule", "#JobRequestSchedule", 0),
            ("source", "source", "#JobRequestSource", 0),
        )


def read_JobRequest(d: Any, r: Reading) -> Any:
    n = 18
    try:
        v0 = d.get("annotations_groups", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v1 = d.get("auto_deploy", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(JobRequest, d)
        v2 = d.get("auto_preview", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v3 = d.get("cpu", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v4 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v4 is UNSET:
            n -= 1
        v5 = d.get("description", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v6 = d.get("ephemeral_storage_in_gib", UNSET)
        if type(v6) is not int:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v7 = d.get("gpu", UNSET)
        if type(v7) is not int:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v8 = d["healthchecks"]
        if type(v8) is not dict:
            return r.tolerate(JobRequest, d)
        v9 = d.get("icon_uri", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v10 = d.get("labels_groups", UNSET)
        if type(v10) is not list:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v11 = d.get("max_duration_seconds", UNSET)
        if type(v11) is not int:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v12 = d.get("max_nb_restart", UNSET)
        if type(v12) is not int:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v13 = d.get("memory", UNSET)
        if type(v13) is not int:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v14 = d["name"]
        if type(v14) is not str:
            return r.tolerate(JobRequest, d)
        v15 = d.get("port", UNSET)
        if type(v15) is not int:
            if v15 is UNSET:
                n -= 1
            elif v15 is not None:
                return r.tolerate(JobRequest, d)
        v16 = d.get("schedule", UNSET)
        if type(v16) is not dict:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequest, d)
        v17 = d.get("source", UNSET)
        if type(v17) is not dict:
            if v17 is UNSET:
                n -= 1
            else:
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


JobRequest.read_json = staticmethod(read_JobRequest)
JobRequest.write_json = staticmethod(write_JobRequest)


class JobRequestSchedule(Model):
    """A job request schedule."""

    __slots__ = (
        "cronjob",
        "lifecycle_type",
        "on_delete",
        "on_start",
        "on_stop",
    )
    if TYPE_CHECKING:
        cronjob: JobRequestScheduleCronjob | Unset = UNSET
        lifecycle_type: JobLifecycleTypeEnum | Unset = UNSET
        on_delete: JobRequestScheduleOnDelete | Unset = UNSET
        on_start: JobRequestScheduleOnStart | Unset = UNSET
        on_stop: JobRequestScheduleOnStop | Unset = UNSET
    else:
        schema_name = "JobRequestSchedule"
        known_names = frozenset(
            (
                "cronjob",
                "lifecycle_type",
                "on_delete",
                "on_start",
                "on_stop",
            )
        )
        model_fields = (
            ("cronjob", "cronjob", "#JobRequestScheduleCronjob", 0),
            ("lifecycle_type", "lifecycle_type", "%JobLifecycleTypeEnum", 0),
            ("on_delete", "on_delete", "#JobRequestScheduleOnDelete", 0),
            ("on_start", "on_start", "#JobRequestScheduleOnStart", 0),
            ("on_stop", "on_stop", "#JobRequestScheduleOnStop", 0),
        )


def read_JobRequestSchedule(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("cronjob", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSchedule, d)
        v1 = _JobLifecycleTypeEnum_unset[d.get("lifecycle_type", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d.get("on_delete", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSchedule, d)
        v3 = d.get("on_start", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSchedule, d)
        v4 = d.get("on_stop", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSchedule, d)
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


JobRequestSchedule.read_json = staticmethod(read_JobRequestSchedule)
JobRequestSchedule.write_json = staticmethod(write_JobRequestSchedule)


class JobRequestScheduleCronjob(Model):
    """A job request schedule cronjob."""

    __slots__ = (
        "arguments",
        "entrypoint",
        "scheduled_at",
        "timezone",
    )
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
        scheduled_at: str
        """Cron expression of five fields, read in `timezone`."""
        timezone: str | Unset = UNSET
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
    else:
        schema_name = "JobRequestScheduleCronjob"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
                "scheduled_at",
                "timezone",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 0),
            ("entrypoint", "entrypoint", "str", 0),
            ("scheduled_at", "scheduled_at", "str", 1),
            ("timezone", "timezone", "str", 0),
        )


def read_JobRequestScheduleCronjob(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("arguments", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleCronjob, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleCronjob, d)
        v2 = d["scheduled_at"]
        if type(v2) is not str:
            return r.tolerate(JobRequestScheduleCronjob, d)
        v3 = d.get("timezone", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
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


JobRequestScheduleCronjob.read_json = staticmethod(read_JobRequestScheduleCronjob)
JobRequestScheduleCronjob.write_json = staticmethod(write_JobRequestScheduleCronjob)


class JobRequestScheduleOnDelete(Model):
    """A job request schedule on delete."""

    __slots__ = (
        "arguments",
        "entrypoint",
    )
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        schema_name = "JobRequestScheduleOnDelete"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 0),
            ("entrypoint", "entrypoint", "str", 0),
        )


def read_JobRequestScheduleOnDelete(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("arguments", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleOnDelete, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleOnDelete, d)
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


JobRequestScheduleOnDelete.read_json = staticmethod(read_JobRequestScheduleOnDelete)
JobRequestScheduleOnDelete.write_json = staticmethod(write_JobRequestScheduleOnDelete)


class JobRequestScheduleOnStart(Model):
    """A job request schedule on start."""

    __slots__ = (
        "arguments",
        "entrypoint",
    )
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        schema_name = "JobRequestScheduleOnStart"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 0),
            ("entrypoint", "entrypoint", "str", 0),
        )


def read_JobRequestScheduleOnStart(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("arguments", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleOnStart, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleOnStart, d)
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


JobRequestScheduleOnStart.read_json = staticmethod(read_JobRequestScheduleOnStart)
JobRequestScheduleOnStart.write_json = staticmethod(write_JobRequestScheduleOnStart)


class JobRequestScheduleOnStop(Model):
    """A job request schedule on stop."""

    __slots__ = (
        "arguments",
        "entrypoint",
    )
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        schema_name = "JobRequestScheduleOnStop"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 0),
            ("entrypoint", "entrypoint", "str", 0),
        )


def read_JobRequestScheduleOnStop(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("arguments", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleOnStop, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestScheduleOnStop, d)
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


JobRequestScheduleOnStop.read_json = staticmethod(read_JobRequestScheduleOnStop)
JobRequestScheduleOnStop.write_json = staticmethod(write_JobRequestScheduleOnStop)


class JobRequestSource(Model):
    """A job request source."""

    __slots__ = (
        "docker",
        "image",
    )
    if TYPE_CHECKING:
        docker: JobRequestSourceDocker | None | Unset = UNSET
        """Null is allowed."""
        image: JobRequestSourceImage | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "JobRequestSource"
        known_names = frozenset(
            (
                "docker",
                "image",
            )
        )
        model_fields = (
            ("docker", "docker", "#JobRequestSourceDocker?", 0),
            ("image", "image", "#JobRequestSourceImage?", 0),
        )


def read_JobRequestSource(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("docker", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(JobRequestSource, d)
        v1 = d.get("image", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(JobRequestSource, d)
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


JobRequestSource.read_json = staticmethod(read_JobRequestSource)
JobRequestSource.write_json = staticmethod(write_JobRequestSource)


class JobRequestSourceDocker(Model):
    """A job request source docker."""

    __slots__ = (
        "docker_target_build_stage",
        "dockerfile_path",
        "dockerfile_raw",
        "git_repository",
    )
    if TYPE_CHECKING:
        docker_target_build_stage: str | None | Unset = UNSET
        """Null is allowed."""
        dockerfile_path: str | None | Unset = UNSET
        """Null is allowed."""
        dockerfile_raw: str | None | Unset = UNSET
        """Null is allowed."""
        git_repository: ApplicationGitRepositoryRequest | Unset = UNSET
    else:
        schema_name = "JobRequestSourceDocker"
        known_names = frozenset(
            (
                "docker_target_build_stage",
                "dockerfile_path",
                "dockerfile_raw",
                "git_repository",
            )
        )
        model_fields = (
            ("docker_target_build_stage", "docker_target_build_stage", "str?", 0),
            ("dockerfile_path", "dockerfile_path", "str?", 0),
            ("dockerfile_raw", "dockerfile_raw", "str?", 0),
            ("git_repository", "git_repository", "#ApplicationGitRepositoryRequest", 0),
        )


def read_JobRequestSourceDocker(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("docker_target_build_stage", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(JobRequestSourceDocker, d)
        v1 = d.get("dockerfile_path", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(JobRequestSourceDocker, d)
        v2 = d.get("dockerfile_raw", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(JobRequestSourceDocker, d)
        v3 = d.get("git_repository", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSourceDocker, d)
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


JobRequestSourceDocker.read_json = staticmethod(read_JobRequestSourceDocker)
JobRequestSourceDocker.write_json = staticmethod(write_JobRequestSourceDocker)


class JobRequestSourceImage(Model):
    """A job request source image."""

    __slots__ = (
        "image_name",
        "registry_id",
        "tag",
    )
    if TYPE_CHECKING:
        image_name: str | Unset = UNSET
        registry_id: str | Unset = UNSET
        tag: str | Unset = UNSET
    else:
        schema_name = "JobRequestSourceImage"
        known_names = frozenset(
            (
                "image_name",
                "registry_id",
                "tag",
            )
        )
        model_fields = (
            ("image_name", "image_name", "str", 0),
            ("registry_id", "registry_id", "str", 0),
            ("tag", "tag", "str", 0),
        )


def read_JobRequestSourceImage(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("image_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSourceImage, d)
        v1 = d.get("registry_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSourceImage, d)
        v2 = d.get("tag", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobRequestSourceImage, d)
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


JobRequestSourceImage.read_json = staticmethod(read_JobRequestSourceImage)
JobRequestSourceImage.write_json = staticmethod(write_JobRequestSourceImage)
