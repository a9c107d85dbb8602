"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
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
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .common import (
    ApplicationGitRepository,
    CpuArchitectureEnum,
    ReferenceObject,
    ServiceTypeEnum,
    read_ApplicationGitRepository,
    read_ReferenceObject,
    write_ApplicationGitRepository,
    write_ReferenceObject,
)
from .containers_shared import (
    ContainerRegistryProviderDetailsResponse,
    read_ContainerRegistryProviderDetailsResponse,
    write_ContainerRegistryProviderDetailsResponse,
)
from .jobs_shared import JobLifecycleTypeEnum
from .organizations_shared import (
    OrganizationAnnotationsGroupResponse,
    OrganizationLabelsGroupResponse,
    read_OrganizationAnnotationsGroupResponse,
    read_OrganizationLabelsGroupResponse,
    write_OrganizationAnnotationsGroupResponse,
    write_OrganizationLabelsGroupResponse,
)
from .probe_shared import Healthcheck, read_Healthcheck, write_Healthcheck

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CpuArchitectureEnumText,
        JobLifecycleTypeEnumText,
        JobTypeEnumText,
        ServiceTypeEnumText,
    )
    from .jobs import JobRequest


class JobTypeEnum(OpenEnum):
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"

    if TYPE_CHECKING:
        _unknown_value = ""


_CpuArchitectureEnum_unset_null = members(CpuArchitectureEnum, unset=True, null=True)
_JobLifecycleTypeEnum_unset = members(JobLifecycleTypeEnum, unset=True, null=False)
_JobTypeEnum = members(JobTypeEnum, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
union_BaseJobResponseSource = Union(
    "BaseJobResponseSource",
    ["#BaseJobResponseSourceImageVariant", "#BaseJobResponseSourceDockerVariant"],
)
if TYPE_CHECKING:
    BaseJobResponseSource: TypeAlias = (
        "BaseJobResponseSourceImageVariant | BaseJobResponseSourceDockerVariant | UnknownVariant"
    )
union_JobResponse = Union(
    "JobResponse",
    ["#LifecycleJobResponse", "#CronJobResponse"],
    tag="job_type",
    tags={"CRON": "#CronJobResponse", "LIFECYCLE": "#LifecycleJobResponse"},
)
if TYPE_CHECKING:
    JobResponse: TypeAlias = "LifecycleJobResponse | CronJobResponse | UnknownVariant"


class BaseJobResponseSourceDockerVariant(Model):
    """Variant of a union: a base job response source docker."""

    if TYPE_CHECKING:
        docker: JobSourceDockerResponse
    else:
        field_lines = """
            docker! #JobSourceDockerResponse
        """
        __slots__ = slots(field_lines)


def read_BaseJobResponseSourceDockerVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["docker"]) is not dict:
            return r.tolerate(BaseJobResponseSourceDockerVariant, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, BaseJobResponseSourceDockerVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BaseJobResponseSourceDockerVariant, d)
    o: Any = new(BaseJobResponseSourceDockerVariant)
    o.docker = read_JobSourceDockerResponse(v0, r)
    o._extra = extra
    return o


def write_BaseJobResponseSourceDockerVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.docker) is not UNSET:
        d["docker"] = (
            write_JobSourceDockerResponse(v) if type(v) is JobSourceDockerResponse else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class BaseJobResponseSourceImageVariant(Model):
    """Variant of a union: a base job response source image."""

    if TYPE_CHECKING:
        image: ContainerSource
    else:
        field_lines = """
            image! #ContainerSource
        """
        __slots__ = slots(field_lines)


def read_BaseJobResponseSourceImageVariant(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["image"]) is not dict:
            return r.tolerate(BaseJobResponseSourceImageVariant, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, BaseJobResponseSourceImageVariant)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(BaseJobResponseSourceImageVariant, d)
    o: Any = new(BaseJobResponseSourceImageVariant)
    o.image = read_ContainerSource(v0, r)
    o._extra = extra
    return o


def write_BaseJobResponseSourceImageVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image) is not UNSET:
        d["image"] = write_ContainerSource(v) if type(v) is ContainerSource else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ContainerSource(Model):
    if TYPE_CHECKING:
        image_name: str
        registry: ContainerRegistryProviderDetailsResponse
        registry_id: str | Unset = UNSET
        tag: str
    else:
        field_lines = """
            image_name! str
            registry! #ContainerRegistryProviderDetailsResponse
            registry_id str
            tag! str
        """
        __slots__ = slots(field_lines)


def read_ContainerSource(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v2 := d.get("registry_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ContainerSource, d)
            n -= 1
        if (
            type(v0 := d["image_name"]) is not str
            or type(v1 := d["registry"]) is not dict
            or type(v3 := d["tag"]) is not str
        ):
            return r.tolerate(ContainerSource, d)
        extra = None if len(d) == n else r.unknown_fields(d, ContainerSource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerSource, d)
    o: Any = new(ContainerSource)
    o.image_name = v0
    o.registry = read_ContainerRegistryProviderDetailsResponse(v1, r)
    o.registry_id = v2
    o.tag = v3
    o._extra = extra
    return o


def write_ContainerSource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.registry) is not UNSET:
        d["registry"] = (
            write_ContainerRegistryProviderDetailsResponse(v)
            if type(v) is ContainerRegistryProviderDetailsResponse
            else encode(v)
        )
    if (v := o.registry_id) is not UNSET:
        d["registry_id"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CronJobResponse(Model):
    if TYPE_CHECKING:
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool
        cpu: int
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        job_type: Accepting[JobTypeEnum, JobTypeEnumText]
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        max_duration_seconds: int | Unset = UNSET
        """In seconds. At least 0."""
        max_nb_restart: int | Unset = UNSET
        """Maximum number of restarts of a failed run. At least 0."""
        maximum_cpu: int
        """In millicores: 1000 is one vCPU."""
        maximum_gpu: int
        """At least 0. Default: 0."""
        maximum_memory: int
        """In MB."""
        memory: int
        """In MB."""
        name: str
        port: int | None | Unset = UNSET
        """At least 1."""
        schedule: CronJobResponseSchedule
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        source: BaseJobResponseSource
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> JobRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            annotations_groups [#OrganizationAnnotationsGroupResponse]
            auto_deploy bool
            auto_preview! bool
            cpu! int
            cpu_architecture %CpuArchitectureEnum?
            created_at! datetime
            description str
            environment! #ReferenceObject
            ephemeral_storage_in_gib int
            gpu! int
            healthchecks! #Healthcheck
            icon_uri! str
            id! uuid
            job_type! %JobTypeEnum
            labels_groups [#OrganizationLabelsGroupResponse]
            max_duration_seconds int
            max_nb_restart int
            maximum_cpu! int
            maximum_gpu! int
            maximum_memory! int
            memory! int
            name! str
            port int?
            schedule! #CronJobResponseSchedule
            service_type! %ServiceTypeEnum
            source! |BaseJobResponseSource
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_CronJobResponse(d: Any, r: Reading) -> Any:
    n = 27
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        if (v1 := d.get("auto_deploy", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        v4 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v4 is UNSET:
            n -= 1
        if type(v6 := d.get("description", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        if type(v8 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v8 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        v13 = _JobTypeEnum[d["job_type"]]
        if type(v14 := d.get("labels_groups", UNSET)) is not list:
            if v14 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        if type(v15 := d.get("max_duration_seconds", UNSET)) is not int:
            if v15 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        if type(v16 := d.get("max_nb_restart", UNSET)) is not int:
            if v16 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        if type(v22 := d.get("port", UNSET)) is not int and v22 is not None:
            if v22 is not UNSET:
                return r.tolerate(CronJobResponse, d)
            n -= 1
        v24 = _ServiceTypeEnum[d["service_type"]]
        v25 = d["source"]
        if (v26 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v26).tzinfo is None:
            return r.tolerate(CronJobResponse, d)
        if (
            (v2 := d["auto_preview"]) is not True
            and v2 is not False
            or type(v3 := d["cpu"]) is not int
            or moment(v5 := d["created_at"]).tzinfo is None
            or type(v7 := d["environment"]) is not dict
            or type(v9 := d["gpu"]) is not int
            or type(v10 := d["healthchecks"]) is not dict
            or type(v11 := d["icon_uri"]) is not str
            or len(v12 := d["id"]) != 36
            or v12[23] != "-"
            or type(v17 := d["maximum_cpu"]) is not int
            or type(v18 := d["maximum_gpu"]) is not int
            or type(v19 := d["maximum_memory"]) is not int
            or type(v20 := d["memory"]) is not int
            or type(v21 := d["name"]) is not str
            or type(v23 := d["schedule"]) is not dict
        ):
            return r.tolerate(CronJobResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, CronJobResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CronJobResponse, d)
    o: Any = new(CronJobResponse)
    o.annotations_groups = (
        [read_OrganizationAnnotationsGroupResponse(e, r) for e in v0] if v0 else v0
    )
    o.auto_deploy = v1
    o.auto_preview = v2
    o.cpu = v3
    o.cpu_architecture = v4
    o._created_at = v5
    o.description = v6
    o.environment = read_ReferenceObject(v7, r)
    o.ephemeral_storage_in_gib = v8
    o.gpu = v9
    o.healthchecks = read_Healthcheck(v10, r)
    o.icon_uri = v11
    o._id = v12
    o.job_type = v13
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v14] if v14 else v14
    o.max_duration_seconds = v15
    o.max_nb_restart = v16
    o.maximum_cpu = v17
    o.maximum_gpu = v18
    o.maximum_memory = v19
    o.memory = v20
    o.name = v21
    o.port = v22
    o.schedule = read_CronJobResponseSchedule(v23, r)
    o.service_type = v24
    o.source = (
        union_BaseJobResponseSource.read(v25, r)
        if type(v25) is dict
        else r.read(
            parse_kind("|BaseJobResponseSource"),
            v25,
            Place(CronJobResponse.schema_name, "source", d, "source"),
        )
    )
    o._updated_at = v26
    o._extra = extra
    return o


def write_CronJobResponse(o: Any) -> dict[str, Any]:
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
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
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
    if (v := o.job_type) is not UNSET:
        d["job_type"] = v._value_ if type(v) is JobTypeEnum else encode(v)
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
    if (v := o.max_duration_seconds) is not UNSET:
        d["max_duration_seconds"] = v if type(v) is int else encode(v)
    if (v := o.max_nb_restart) is not UNSET:
        d["max_nb_restart"] = v if type(v) is int else encode(v)
    if (v := o.maximum_cpu) is not UNSET:
        d["maximum_cpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_gpu) is not UNSET:
        d["maximum_gpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if v is None or type(v) is int else encode(v)
    if (v := o.schedule) is not UNSET:
        d["schedule"] = (
            write_CronJobResponseSchedule(v) if type(v) is CronJobResponseSchedule else encode(v)
        )
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CronJobResponseSchedule(Model):
    if TYPE_CHECKING:
        cronjob: CronJobResponseScheduleCronjob
    else:
        field_lines = """
            cronjob! #CronJobResponseScheduleCronjob
        """
        __slots__ = slots(field_lines)


def read_CronJobResponseSchedule(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["cronjob"]) is not dict:
            return r.tolerate(CronJobResponseSchedule, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, CronJobResponseSchedule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CronJobResponseSchedule, d)
    o: Any = new(CronJobResponseSchedule)
    o.cronjob = read_CronJobResponseScheduleCronjob(v0, r)
    o._extra = extra
    return o


def write_CronJobResponseSchedule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cronjob) is not UNSET:
        d["cronjob"] = (
            write_CronJobResponseScheduleCronjob(v)
            if type(v) is CronJobResponseScheduleCronjob
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class CronJobResponseScheduleCronjob(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
        scheduled_at: str
        """Cron expression of five fields, read in `timezone`."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
    else:
        field_lines = """
            arguments [str]
            entrypoint str
            scheduled_at! str
            timezone! str
        """
        __slots__ = slots(field_lines)


def read_CronJobResponseScheduleCronjob(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(CronJobResponseScheduleCronjob, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(CronJobResponseScheduleCronjob, d)
            n -= 1
        if type(v2 := d["scheduled_at"]) is not str or type(v3 := d["timezone"]) is not str:
            return r.tolerate(CronJobResponseScheduleCronjob, d)
        extra = None if len(d) == n else r.unknown_fields(d, CronJobResponseScheduleCronjob)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CronJobResponseScheduleCronjob, d)
    o: Any = new(CronJobResponseScheduleCronjob)
    o.arguments = v0
    o.entrypoint = v1
    o.scheduled_at = v2
    o.timezone = v3
    o._extra = extra
    return o


def write_CronJobResponseScheduleCronjob(o: Any) -> dict[str, Any]:
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


class JobSourceDockerResponse(Model):
    if TYPE_CHECKING:
        docker_target_build_stage: str | None | Unset = UNSET
        dockerfile_path: str | None | Unset = UNSET
        dockerfile_raw: str | None | Unset = UNSET
        git_repository: ApplicationGitRepository | Unset = UNSET
    else:
        field_lines = """
            docker_target_build_stage str?
            dockerfile_path str?
            dockerfile_raw str?
            git_repository #ApplicationGitRepository
        """
        __slots__ = slots(field_lines)


def read_JobSourceDockerResponse(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("docker_target_build_stage", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(JobSourceDockerResponse, d)
            n -= 1
        if type(v1 := d.get("dockerfile_path", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(JobSourceDockerResponse, d)
            n -= 1
        if type(v2 := d.get("dockerfile_raw", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(JobSourceDockerResponse, d)
            n -= 1
        if type(v3 := d.get("git_repository", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(JobSourceDockerResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, JobSourceDockerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobSourceDockerResponse, d)
    o: Any = new(JobSourceDockerResponse)
    o.docker_target_build_stage = v0
    o.dockerfile_path = v1
    o.dockerfile_raw = v2
    o.git_repository = read_ApplicationGitRepository(v3, r) if type(v3) is dict else v3
    o._extra = extra
    return o


def write_JobSourceDockerResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.docker_target_build_stage) is not UNSET:
        d["docker_target_build_stage"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_path) is not UNSET:
        d["dockerfile_path"] = v if v is None or type(v) is str else encode(v)
    if (v := o.dockerfile_raw) is not UNSET:
        d["dockerfile_raw"] = v if v is None or type(v) is str else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class LifecycleJobResponse(Model):
    if TYPE_CHECKING:
        annotations_groups: list[OrganizationAnnotationsGroupResponse] | Unset = UNSET
        auto_deploy: bool | Unset = UNSET
        auto_preview: bool
        cpu: int
        """In millicores: 1000 is one vCPU."""
        cpu_architecture: Accepting[CpuArchitectureEnum | None | Unset, CpuArchitectureEnumText] = (
            OMITTED
        )
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        environment: ReferenceObject
        ephemeral_storage_in_gib: int | Unset = UNSET
        """In GiB. At least 0."""
        gpu: int
        """Number of GPUs. At least 0. Default: 0."""
        healthchecks: Healthcheck
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        id: Accepting[UUID, str]
        """Set by the server."""
        job_type: Accepting[JobTypeEnum, JobTypeEnumText]
        labels_groups: list[OrganizationLabelsGroupResponse] | Unset = UNSET
        max_duration_seconds: int | Unset = UNSET
        """In seconds. At least 0."""
        max_nb_restart: int | Unset = UNSET
        """Maximum number of restarts of a failed run. At least 0."""
        maximum_cpu: int
        """In millicores: 1000 is one vCPU."""
        maximum_gpu: int
        """At least 0. Default: 0."""
        maximum_memory: int
        """In MB."""
        memory: int
        """In MB."""
        name: str
        port: int | None | Unset = UNSET
        """At least 1."""
        schedule: LifecycleJobResponseSchedule
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        source: BaseJobResponseSource
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> JobRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            annotations_groups [#OrganizationAnnotationsGroupResponse]
            auto_deploy bool
            auto_preview! bool
            cpu! int
            cpu_architecture %CpuArchitectureEnum?
            created_at! datetime
            description str
            environment! #ReferenceObject
            ephemeral_storage_in_gib int
            gpu! int
            healthchecks! #Healthcheck
            icon_uri! str
            id! uuid
            job_type! %JobTypeEnum
            labels_groups [#OrganizationLabelsGroupResponse]
            max_duration_seconds int
            max_nb_restart int
            maximum_cpu! int
            maximum_gpu! int
            maximum_memory! int
            memory! int
            name! str
            port int?
            schedule! #LifecycleJobResponseSchedule
            service_type! %ServiceTypeEnum
            source! |BaseJobResponseSource
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_LifecycleJobResponse(d: Any, r: Reading) -> Any:
    n = 27
    try:
        if type(v0 := d.get("annotations_groups", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        if (v1 := d.get("auto_deploy", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        v4 = _CpuArchitectureEnum_unset_null[d.get("cpu_architecture", UNSET)]
        if v4 is UNSET:
            n -= 1
        if type(v6 := d.get("description", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        if type(v8 := d.get("ephemeral_storage_in_gib", UNSET)) is not int:
            if v8 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        v13 = _JobTypeEnum[d["job_type"]]
        if type(v14 := d.get("labels_groups", UNSET)) is not list:
            if v14 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        if type(v15 := d.get("max_duration_seconds", UNSET)) is not int:
            if v15 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        if type(v16 := d.get("max_nb_restart", UNSET)) is not int:
            if v16 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        if type(v22 := d.get("port", UNSET)) is not int and v22 is not None:
            if v22 is not UNSET:
                return r.tolerate(LifecycleJobResponse, d)
            n -= 1
        v24 = _ServiceTypeEnum[d["service_type"]]
        v25 = d["source"]
        if (v26 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v26).tzinfo is None:
            return r.tolerate(LifecycleJobResponse, d)
        if (
            (v2 := d["auto_preview"]) is not True
            and v2 is not False
            or type(v3 := d["cpu"]) is not int
            or moment(v5 := d["created_at"]).tzinfo is None
            or type(v7 := d["environment"]) is not dict
            or type(v9 := d["gpu"]) is not int
            or type(v10 := d["healthchecks"]) is not dict
            or type(v11 := d["icon_uri"]) is not str
            or len(v12 := d["id"]) != 36
            or v12[23] != "-"
            or type(v17 := d["maximum_cpu"]) is not int
            or type(v18 := d["maximum_gpu"]) is not int
            or type(v19 := d["maximum_memory"]) is not int
            or type(v20 := d["memory"]) is not int
            or type(v21 := d["name"]) is not str
            or type(v23 := d["schedule"]) is not dict
        ):
            return r.tolerate(LifecycleJobResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleJobResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleJobResponse, d)
    o: Any = new(LifecycleJobResponse)
    o.annotations_groups = (
        [read_OrganizationAnnotationsGroupResponse(e, r) for e in v0] if v0 else v0
    )
    o.auto_deploy = v1
    o.auto_preview = v2
    o.cpu = v3
    o.cpu_architecture = v4
    o._created_at = v5
    o.description = v6
    o.environment = read_ReferenceObject(v7, r)
    o.ephemeral_storage_in_gib = v8
    o.gpu = v9
    o.healthchecks = read_Healthcheck(v10, r)
    o.icon_uri = v11
    o._id = v12
    o.job_type = v13
    o.labels_groups = [read_OrganizationLabelsGroupResponse(e, r) for e in v14] if v14 else v14
    o.max_duration_seconds = v15
    o.max_nb_restart = v16
    o.maximum_cpu = v17
    o.maximum_gpu = v18
    o.maximum_memory = v19
    o.memory = v20
    o.name = v21
    o.port = v22
    o.schedule = read_LifecycleJobResponseSchedule(v23, r)
    o.service_type = v24
    o.source = (
        union_BaseJobResponseSource.read(v25, r)
        if type(v25) is dict
        else r.read(
            parse_kind("|BaseJobResponseSource"),
            v25,
            Place(LifecycleJobResponse.schema_name, "source", d, "source"),
        )
    )
    o._updated_at = v26
    o._extra = extra
    return o


def write_LifecycleJobResponse(o: Any) -> dict[str, Any]:
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
    if (v := o.auto_deploy) is not UNSET:
        d["auto_deploy"] = v if type(v) is bool else encode(v)
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o.cpu_architecture) is not UNSET:
        d["cpu_architecture"] = v._value_ if type(v) is CpuArchitectureEnum else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
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
    if (v := o.job_type) is not UNSET:
        d["job_type"] = v._value_ if type(v) is JobTypeEnum else encode(v)
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
    if (v := o.max_duration_seconds) is not UNSET:
        d["max_duration_seconds"] = v if type(v) is int else encode(v)
    if (v := o.max_nb_restart) is not UNSET:
        d["max_nb_restart"] = v if type(v) is int else encode(v)
    if (v := o.maximum_cpu) is not UNSET:
        d["maximum_cpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_gpu) is not UNSET:
        d["maximum_gpu"] = v if type(v) is int else encode(v)
    if (v := o.maximum_memory) is not UNSET:
        d["maximum_memory"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.port) is not UNSET:
        d["port"] = v if v is None or type(v) is int else encode(v)
    if (v := o.schedule) is not UNSET:
        d["schedule"] = (
            write_LifecycleJobResponseSchedule(v)
            if type(v) is LifecycleJobResponseSchedule
            else encode(v)
        )
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class LifecycleJobResponseSchedule(Model):
    if TYPE_CHECKING:
        lifecycle_type: Accepting[JobLifecycleTypeEnum | Unset, JobLifecycleTypeEnumText] = OMITTED
        on_delete: LifecycleJobResponseScheduleOnDelete | Unset = UNSET
        on_start: LifecycleJobResponseScheduleOnStart | Unset = UNSET
        on_stop: LifecycleJobResponseScheduleOnStop | Unset = UNSET
    else:
        field_lines = """
            lifecycle_type %JobLifecycleTypeEnum
            on_delete #LifecycleJobResponseScheduleOnDelete
            on_start #LifecycleJobResponseScheduleOnStart
            on_stop #LifecycleJobResponseScheduleOnStop
        """
        __slots__ = slots(field_lines)


def read_LifecycleJobResponseSchedule(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = _JobLifecycleTypeEnum_unset[d.get("lifecycle_type", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("on_delete", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(LifecycleJobResponseSchedule, d)
            n -= 1
        if type(v2 := d.get("on_start", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(LifecycleJobResponseSchedule, d)
            n -= 1
        if type(v3 := d.get("on_stop", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(LifecycleJobResponseSchedule, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleJobResponseSchedule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleJobResponseSchedule, d)
    o: Any = new(LifecycleJobResponseSchedule)
    o.lifecycle_type = v0
    o.on_delete = read_LifecycleJobResponseScheduleOnDelete(v1, r) if type(v1) is dict else v1
    o.on_start = read_LifecycleJobResponseScheduleOnStart(v2, r) if type(v2) is dict else v2
    o.on_stop = read_LifecycleJobResponseScheduleOnStop(v3, r) if type(v3) is dict else v3
    o._extra = extra
    return o


def write_LifecycleJobResponseSchedule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.lifecycle_type) is not UNSET:
        d["lifecycle_type"] = v._value_ if type(v) is JobLifecycleTypeEnum else encode(v)
    if (v := o.on_delete) is not UNSET:
        d["on_delete"] = (
            write_LifecycleJobResponseScheduleOnDelete(v)
            if type(v) is LifecycleJobResponseScheduleOnDelete
            else encode(v)
        )
    if (v := o.on_start) is not UNSET:
        d["on_start"] = (
            write_LifecycleJobResponseScheduleOnStart(v)
            if type(v) is LifecycleJobResponseScheduleOnStart
            else encode(v)
        )
    if (v := o.on_stop) is not UNSET:
        d["on_stop"] = (
            write_LifecycleJobResponseScheduleOnStop(v)
            if type(v) is LifecycleJobResponseScheduleOnStop
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class LifecycleJobResponseScheduleOnDelete(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_LifecycleJobResponseScheduleOnDelete(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(LifecycleJobResponseScheduleOnDelete, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(LifecycleJobResponseScheduleOnDelete, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleJobResponseScheduleOnDelete)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleJobResponseScheduleOnDelete, d)
    o: Any = new(LifecycleJobResponseScheduleOnDelete)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_LifecycleJobResponseScheduleOnDelete(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class LifecycleJobResponseScheduleOnStart(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_LifecycleJobResponseScheduleOnStart(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(LifecycleJobResponseScheduleOnStart, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(LifecycleJobResponseScheduleOnStart, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleJobResponseScheduleOnStart)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleJobResponseScheduleOnStart, d)
    o: Any = new(LifecycleJobResponseScheduleOnStart)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_LifecycleJobResponseScheduleOnStart(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class LifecycleJobResponseScheduleOnStop(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_LifecycleJobResponseScheduleOnStop(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(LifecycleJobResponseScheduleOnStop, d)
            n -= 1
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(LifecycleJobResponseScheduleOnStop, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, LifecycleJobResponseScheduleOnStop)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LifecycleJobResponseScheduleOnStop, d)
    o: Any = new(LifecycleJobResponseScheduleOnStop)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_LifecycleJobResponseScheduleOnStop(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
