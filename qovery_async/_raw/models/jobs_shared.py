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
from .common import Commit, OrganizationEventOrigin, ServiceTypeEnum, read_Commit, write_Commit
from .services_shared import StateEnum, StatusDetails, read_StatusDetails, write_StatusDetails

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DeploymentHistoryServiceDetailsJobTypeText,
        JobLifecycleTypeEnumText,
        OrganizationEventOriginText,
        ServiceTypeEnumText,
        StateEnumText,
    )


class DeploymentHistoryServiceDetailsJobType(OpenEnum):
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"

    if TYPE_CHECKING:
        _unknown_value = ""


class JobLifecycleTypeEnum(OpenEnum):
    GENERIC = "GENERIC"
    TERRAFORM = "TERRAFORM"
    CLOUDFORMATION = "CLOUDFORMATION"

    if TYPE_CHECKING:
        _unknown_value = ""


_DeploymentHistoryServiceDetailsJobType = members(
    DeploymentHistoryServiceDetailsJobType, unset=False, null=False
)
_JobLifecycleTypeEnum_unset = members(JobLifecycleTypeEnum, unset=True, null=False)
_OrganizationEventOrigin_unset = members(OrganizationEventOrigin, unset=True, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)
union_DeploymentHistoryServiceDetails = Union(
    "DeploymentHistoryServiceDetails",
    [
        "#DeploymentHistoryServiceDetailsBuildPodNameVariant",
        "#DeploymentHistoryServiceDetailsArgumentsVariant",
        "#DeploymentHistoryServiceDetailsJobTypeVariant",
        "#DeploymentHistoryServiceDetailsRepositoryVariant",
    ],
)
if TYPE_CHECKING:
    DeploymentHistoryServiceDetails: TypeAlias = "DeploymentHistoryServiceDetailsBuildPodNameVariant | DeploymentHistoryServiceDetailsArgumentsVariant | DeploymentHistoryServiceDetailsJobTypeVariant | DeploymentHistoryServiceDetailsRepositoryVariant | UnknownVariant"


class DeploymentHistoryAuditingData(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        origin: Accepting[OrganizationEventOrigin | Unset, OrganizationEventOriginText] = OMITTED
        triggered_by: str
        updated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            created_at! datetime
            origin %OrganizationEventOrigin
            triggered_by! str
            updated_at! datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryAuditingData(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v1 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v1 is UNSET:
            n -= 1
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v2 := d["triggered_by"]) is not str
            or moment(v3 := d["updated_at"]).tzinfo is None
        ):
            return r.tolerate(DeploymentHistoryAuditingData, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryAuditingData)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryAuditingData, d)
    o: Any = new(DeploymentHistoryAuditingData)
    o._created_at = v0
    o.origin = v1
    o.triggered_by = v2
    o._updated_at = v3
    o._extra = extra
    return o


def write_DeploymentHistoryAuditingData(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is OrganizationEventOrigin else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryService(Model):
    if TYPE_CHECKING:
        auditing_data: DeploymentHistoryAuditingData
        details: DeploymentHistoryServiceDetails
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        identifier: DeploymentHistoryServiceIdentifier
        status: Accepting[StateEnum, StateEnumText]
        status_details: StatusDetails
        total_duration: str | Unset = UNSET
        """ISO 8601 duration, e.g. `PT16.503S`."""
    else:
        field_lines = """
            auditing_data! #DeploymentHistoryAuditingData
            details! |DeploymentHistoryServiceDetails
            icon_uri! str
            identifier! #DeploymentHistoryServiceIdentifier
            status! %StateEnum
            status_details! #StatusDetails
            total_duration str
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryService(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v1 = d["details"]
        v4 = _StateEnum[d["status"]]
        if type(v6 := d.get("total_duration", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(DeploymentHistoryService, d)
            n -= 1
        if (
            type(v0 := d["auditing_data"]) is not dict
            or type(v2 := d["icon_uri"]) is not str
            or type(v3 := d["identifier"]) is not dict
            or type(v5 := d["status_details"]) is not dict
        ):
            return r.tolerate(DeploymentHistoryService, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryService)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryService, d)
    o: Any = new(DeploymentHistoryService)
    o.auditing_data = read_DeploymentHistoryAuditingData(v0, r)
    o.details = (
        union_DeploymentHistoryServiceDetails.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|DeploymentHistoryServiceDetails"),
            v1,
            Place(DeploymentHistoryService.schema_name, "details", d, "details"),
        )
    )
    o.icon_uri = v2
    o.identifier = read_DeploymentHistoryServiceIdentifier(v3, r)
    o.status = v4
    o.status_details = read_StatusDetails(v5, r)
    o.total_duration = v6
    o._extra = extra
    return o


def write_DeploymentHistoryService(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auditing_data) is not UNSET:
        d["auditing_data"] = (
            write_DeploymentHistoryAuditingData(v)
            if type(v) is DeploymentHistoryAuditingData
            else encode(v)
        )
    if (v := o.details) is not UNSET:
        d["details"] = encode(v)
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.identifier) is not UNSET:
        d["identifier"] = (
            write_DeploymentHistoryServiceIdentifier(v)
            if type(v) is DeploymentHistoryServiceIdentifier
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.status_details) is not UNSET:
        d["status_details"] = write_StatusDetails(v) if type(v) is StatusDetails else encode(v)
    if (v := o.total_duration) is not UNSET:
        d["total_duration"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceDetailsArgumentsVariant(Model):
    """Variant of a union: deployment history service details arguments."""

    if TYPE_CHECKING:
        arguments: list[str]
        entrypoint: str | Unset = UNSET
        image_name: str
        tag: str
    else:
        field_lines = """
            arguments! [str]
            entrypoint str
            image_name! str
            tag! str
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServiceDetailsArgumentsVariant(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsArgumentsVariant, d)
            n -= 1
        if (
            type(v0 := d["arguments"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v2 := d["image_name"]) is not str
            or type(v3 := d["tag"]) is not str
        ):
            return r.tolerate(DeploymentHistoryServiceDetailsArgumentsVariant, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryServiceDetailsArgumentsVariant)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceDetailsArgumentsVariant, d)
    o: Any = new(DeploymentHistoryServiceDetailsArgumentsVariant)
    o.arguments = v0
    o.entrypoint = v1
    o.image_name = v2
    o.tag = v3
    o._extra = extra
    return o


def write_DeploymentHistoryServiceDetailsArgumentsVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceDetailsBuildPodNameVariant(Model):
    """Variant of a union: a deployment history service details build pod name."""

    if TYPE_CHECKING:
        build_pod_name: str
        commit: Commit | None
    else:
        field_lines = """
            build_pod_name! str
            commit! #Commit?
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServiceDetailsBuildPodNameVariant(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["build_pod_name"]) is not str
            or type(v1 := d["commit"]) is not dict
            and v1 is not None
        ):
            return r.tolerate(DeploymentHistoryServiceDetailsBuildPodNameVariant, d)
        extra = (
            None
            if len(d) == 2
            else r.unknown_fields(d, DeploymentHistoryServiceDetailsBuildPodNameVariant)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceDetailsBuildPodNameVariant, d)
    o: Any = new(DeploymentHistoryServiceDetailsBuildPodNameVariant)
    o.build_pod_name = v0
    o.commit = read_Commit(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_DeploymentHistoryServiceDetailsBuildPodNameVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.build_pod_name) is not UNSET:
        d["build_pod_name"] = v if type(v) is str else encode(v)
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceDetailsJobTypeVariant(Model):
    """Variant of a union: a deployment history service details job type."""

    if TYPE_CHECKING:
        build_pod_name: str | None | Unset = UNSET
        commit: Commit | None | Unset = UNSET
        image_name: str
        job_type: Accepting[
            DeploymentHistoryServiceDetailsJobType, DeploymentHistoryServiceDetailsJobTypeText
        ]
        schedule: DeploymentHistoryServiceDetailsSchedule | Unset = UNSET
        tag: str
    else:
        field_lines = """
            build_pod_name str?
            commit #Commit?
            image_name! str
            job_type! %DeploymentHistoryServiceDetailsJobType
            schedule #DeploymentHistoryServiceDetailsSchedule
            tag! str
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServiceDetailsJobTypeVariant(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("build_pod_name", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
            n -= 1
        if type(v1 := d.get("commit", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
            n -= 1
        v3 = _DeploymentHistoryServiceDetailsJobType[d["job_type"]]
        if type(v4 := d.get("schedule", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
            n -= 1
        if type(v2 := d["image_name"]) is not str or type(v5 := d["tag"]) is not str:
            return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryServiceDetailsJobTypeVariant)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
    o: Any = new(DeploymentHistoryServiceDetailsJobTypeVariant)
    o.build_pod_name = v0
    o.commit = read_Commit(v1, r) if type(v1) is dict else v1
    o.image_name = v2
    o.job_type = v3
    o.schedule = read_DeploymentHistoryServiceDetailsSchedule(v4, r) if type(v4) is dict else v4
    o.tag = v5
    o._extra = extra
    return o


def write_DeploymentHistoryServiceDetailsJobTypeVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.build_pod_name) is not UNSET:
        d["build_pod_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.job_type) is not UNSET:
        d["job_type"] = (
            v._value_ if type(v) is DeploymentHistoryServiceDetailsJobType else encode(v)
        )
    if (v := o.schedule) is not UNSET:
        d["schedule"] = (
            write_DeploymentHistoryServiceDetailsSchedule(v)
            if type(v) is DeploymentHistoryServiceDetailsSchedule
            else encode(v)
        )
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceDetailsRepository(Model):
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
    else:
        field_lines = """
            chart_name str
            chart_version str
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServiceDetailsRepository(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("chart_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsRepository, d)
            n -= 1
        if type(v1 := d.get("chart_version", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsRepository, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, DeploymentHistoryServiceDetailsRepository)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceDetailsRepository, d)
    o: Any = new(DeploymentHistoryServiceDetailsRepository)
    o.chart_name = v0
    o.chart_version = v1
    o._extra = extra
    return o


def write_DeploymentHistoryServiceDetailsRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_name) is not UNSET:
        d["chart_name"] = v if type(v) is str else encode(v)
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceDetailsRepositoryVariant(Model):
    """Variant of a union: a deployment history service details repository."""

    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        repository: DeploymentHistoryServiceDetailsRepository | Unset = UNSET
    else:
        field_lines = """
            commit #Commit?
            repository #DeploymentHistoryServiceDetailsRepository
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServiceDetailsRepositoryVariant(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("commit", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsRepositoryVariant, d)
            n -= 1
        if type(v1 := d.get("repository", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsRepositoryVariant, d)
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryServiceDetailsRepositoryVariant)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceDetailsRepositoryVariant, d)
    o: Any = new(DeploymentHistoryServiceDetailsRepositoryVariant)
    o.commit = read_Commit(v0, r) if type(v0) is dict else v0
    o.repository = read_DeploymentHistoryServiceDetailsRepository(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_DeploymentHistoryServiceDetailsRepositoryVariant(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = (
            write_DeploymentHistoryServiceDetailsRepository(v)
            if type(v) is DeploymentHistoryServiceDetailsRepository
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceDetailsSchedule(Model):
    if TYPE_CHECKING:
        cron_job: JobCronSchedule | Unset = UNSET
        lifecycle_type: Accepting[JobLifecycleTypeEnum | Unset, JobLifecycleTypeEnumText] = OMITTED
        on_delete: JobLifecyleSchedule | Unset = UNSET
        on_start: JobLifecyleSchedule | Unset = UNSET
        on_stop: JobLifecyleSchedule | Unset = UNSET
    else:
        field_lines = """
            cron_job #JobCronSchedule
            lifecycle_type %JobLifecycleTypeEnum
            on_delete #JobLifecyleSchedule
            on_start #JobLifecyleSchedule
            on_stop #JobLifecyleSchedule
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServiceDetailsSchedule(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("cron_job", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
            n -= 1
        v1 = _JobLifecycleTypeEnum_unset[d.get("lifecycle_type", UNSET)]
        if v1 is UNSET:
            n -= 1
        if type(v2 := d.get("on_delete", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
            n -= 1
        if type(v3 := d.get("on_start", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
            n -= 1
        if type(v4 := d.get("on_stop", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, DeploymentHistoryServiceDetailsSchedule)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
    o: Any = new(DeploymentHistoryServiceDetailsSchedule)
    o.cron_job = read_JobCronSchedule(v0, r) if type(v0) is dict else v0
    o.lifecycle_type = v1
    o.on_delete = read_JobLifecyleSchedule(v2, r) if type(v2) is dict else v2
    o.on_start = read_JobLifecyleSchedule(v3, r) if type(v3) is dict else v3
    o.on_stop = read_JobLifecyleSchedule(v4, r) if type(v4) is dict else v4
    o._extra = extra
    return o


def write_DeploymentHistoryServiceDetailsSchedule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cron_job) is not UNSET:
        d["cron_job"] = write_JobCronSchedule(v) if type(v) is JobCronSchedule else encode(v)
    if (v := o.lifecycle_type) is not UNSET:
        d["lifecycle_type"] = v._value_ if type(v) is JobLifecycleTypeEnum else encode(v)
    if (v := o.on_delete) is not UNSET:
        d["on_delete"] = (
            write_JobLifecyleSchedule(v) if type(v) is JobLifecyleSchedule else encode(v)
        )
    if (v := o.on_start) is not UNSET:
        d["on_start"] = (
            write_JobLifecyleSchedule(v) if type(v) is JobLifecyleSchedule else encode(v)
        )
    if (v := o.on_stop) is not UNSET:
        d["on_stop"] = write_JobLifecyleSchedule(v) if type(v) is JobLifecyleSchedule else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServiceIdentifier(Model):
    if TYPE_CHECKING:
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        name: str
        service_id: Accepting[UUID, str]
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
    else:
        field_lines = """
            execution_id str
            name! str
            service_id! uuid
            service_type! %ServiceTypeEnum
        """
        __slots__ = slots(field_lines)
        service_id = UuidAttribute()


def read_DeploymentHistoryServiceIdentifier(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("execution_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryServiceIdentifier, d)
            n -= 1
        v3 = _ServiceTypeEnum[d["service_type"]]
        if type(v1 := d["name"]) is not str or len(v2 := d["service_id"]) != 36 or v2[23] != "-":
            return r.tolerate(DeploymentHistoryServiceIdentifier, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryServiceIdentifier)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServiceIdentifier, d)
    o: Any = new(DeploymentHistoryServiceIdentifier)
    o.execution_id = v0
    o.name = v1
    o._service_id = v2
    o.service_type = v3
    o._extra = extra
    return o


def write_DeploymentHistoryServiceIdentifier(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class JobCronSchedule(Model):
    if TYPE_CHECKING:
        arguments: list[str]
        entrypoint: str | Unset = UNSET
        scheduled_at: str
        """Cron expression of five fields, read in `timezone`."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
    else:
        field_lines = """
            arguments! [str]
            entrypoint str
            scheduled_at! str
            timezone! str
        """
        __slots__ = slots(field_lines)


def read_JobCronSchedule(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobCronSchedule, d)
            n -= 1
        if (
            type(v0 := d["arguments"]) is not list
            or not STRINGS.issuperset(map(type, v0))
            or type(v2 := d["scheduled_at"]) is not str
            or type(v3 := d["timezone"]) is not str
        ):
            return r.tolerate(JobCronSchedule, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobCronSchedule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobCronSchedule, d)
    o: Any = new(JobCronSchedule)
    o.arguments = v0
    o.entrypoint = v1
    o.scheduled_at = v2
    o.timezone = v3
    o._extra = extra
    return o


def write_JobCronSchedule(o: Any) -> dict[str, Any]:
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


class JobLifecyleSchedule(Model):
    if TYPE_CHECKING:
        arguments: list[str]
        entrypoint: str | Unset = UNSET
    else:
        field_lines = """
            arguments! [str]
            entrypoint str
        """
        __slots__ = slots(field_lines)


def read_JobLifecyleSchedule(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v1 := d.get("entrypoint", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(JobLifecyleSchedule, d)
            n -= 1
        if type(v0 := d["arguments"]) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(JobLifecyleSchedule, d)
        extra = None if len(d) == n else r.unknown_fields(d, JobLifecyleSchedule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(JobLifecyleSchedule, d)
    o: Any = new(JobLifecyleSchedule)
    o.arguments = v0
    o.entrypoint = v1
    o._extra = extra
    return o


def write_JobLifecyleSchedule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
