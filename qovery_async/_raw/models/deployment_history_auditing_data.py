"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .commit import Commit, read_Commit, write_Commit
from .job_lifecycle_type_enum import JobLifecycleTypeEnum
from .organization_event_origin import OrganizationEventOrigin
from .service_action_enum import StatusDetails, read_StatusDetails, write_StatusDetails
from .service_type_enum import ServiceTypeEnum
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class DeploymentHistoryServiceDetailsJobType(OpenEnum):
    """Values of a deployment history service details job type."""

    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"


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
    """A deployment history auditing data."""

    __slots__ = (
        "_created_at",
        "origin",
        "triggered_by",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        origin: OrganizationEventOrigin | Unset = UNSET
        triggered_by: str
        updated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "DeploymentHistoryAuditingData"
        known_names = frozenset(
            (
                "created_at",
                "origin",
                "triggered_by",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("origin", "origin", "%OrganizationEventOrigin", 0),
            ("triggered_by", "triggered_by", "str", 1),
            ("updated_at", "updated_at", "datetime", 5),
        )
        created_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryAuditingData(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(DeploymentHistoryAuditingData, d)
        v1 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d["triggered_by"]
        if type(v2) is not str:
            return r.tolerate(DeploymentHistoryAuditingData, d)
        v3 = d["updated_at"]
        if moment(v3).tzinfo is None:
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


DeploymentHistoryAuditingData.read_json = staticmethod(read_DeploymentHistoryAuditingData)
DeploymentHistoryAuditingData.write_json = staticmethod(write_DeploymentHistoryAuditingData)


class DeploymentHistoryService(Model):
    """A deployment history service."""

    __slots__ = (
        "auditing_data",
        "details",
        "icon_uri",
        "identifier",
        "status",
        "status_details",
        "total_duration",
    )
    if TYPE_CHECKING:
        auditing_data: DeploymentHistoryAuditingData
        details: DeploymentHistoryServiceDetails
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        identifier: DeploymentHistoryServiceIdentifier
        status: StateEnum
        status_details: StatusDetails
        total_duration: str | Unset = UNSET
        """ISO 8601 duration, e.g. `PT16.503S`."""
    else:
        schema_name = "DeploymentHistoryService"
        known_names = frozenset(
            (
                "auditing_data",
                "details",
                "icon_uri",
                "identifier",
                "status",
                "status_details",
                "total_duration",
            )
        )
        model_fields = (
            ("auditing_data", "auditing_data", "#DeploymentHistoryAuditingData", 1),
            ("details", "details", "|DeploymentHistoryServiceDetails", 1),
            ("icon_uri", "icon_uri", "str", 1),
            ("identifier", "identifier", "#DeploymentHistoryServiceIdentifier", 1),
            ("status", "status", "%StateEnum", 1),
            ("status_details", "status_details", "#StatusDetails", 1),
            ("total_duration", "total_duration", "str", 0),
        )


def read_DeploymentHistoryService(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["auditing_data"]
        if type(v0) is not dict:
            return r.tolerate(DeploymentHistoryService, d)
        v1 = d["details"]
        v2 = d["icon_uri"]
        if type(v2) is not str:
            return r.tolerate(DeploymentHistoryService, d)
        v3 = d["identifier"]
        if type(v3) is not dict:
            return r.tolerate(DeploymentHistoryService, d)
        v4 = _StateEnum[d["status"]]
        v5 = d["status_details"]
        if type(v5) is not dict:
            return r.tolerate(DeploymentHistoryService, d)
        v6 = d.get("total_duration", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
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


DeploymentHistoryService.read_json = staticmethod(read_DeploymentHistoryService)
DeploymentHistoryService.write_json = staticmethod(write_DeploymentHistoryService)


class DeploymentHistoryServiceDetailsArgumentsVariant(Model):
    """One form of a union: deployment history service details arguments."""

    __slots__ = (
        "arguments",
        "entrypoint",
        "image_name",
        "tag",
    )
    if TYPE_CHECKING:
        arguments: list[str]
        entrypoint: str | Unset = UNSET
        image_name: str
        tag: str
    else:
        schema_name = "DeploymentHistoryServiceDetailsArgumentsVariant"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
                "image_name",
                "tag",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 1),
            ("entrypoint", "entrypoint", "str", 0),
            ("image_name", "image_name", "str", 1),
            ("tag", "tag", "str", 1),
        )


def read_DeploymentHistoryServiceDetailsArgumentsVariant(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["arguments"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(DeploymentHistoryServiceDetailsArgumentsVariant, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsArgumentsVariant, d)
        v2 = d["image_name"]
        if type(v2) is not str:
            return r.tolerate(DeploymentHistoryServiceDetailsArgumentsVariant, d)
        v3 = d["tag"]
        if type(v3) is not str:
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


DeploymentHistoryServiceDetailsArgumentsVariant.read_json = staticmethod(
    read_DeploymentHistoryServiceDetailsArgumentsVariant
)
DeploymentHistoryServiceDetailsArgumentsVariant.write_json = staticmethod(
    write_DeploymentHistoryServiceDetailsArgumentsVariant
)


class DeploymentHistoryServiceDetailsBuildPodNameVariant(Model):
    """One form of a union: a deployment history service details build pod name."""

    __slots__ = (
        "build_pod_name",
        "commit",
    )
    if TYPE_CHECKING:
        build_pod_name: str
        commit: Commit | None
    else:
        schema_name = "DeploymentHistoryServiceDetailsBuildPodNameVariant"
        known_names = frozenset(
            (
                "build_pod_name",
                "commit",
            )
        )
        model_fields = (
            ("build_pod_name", "build_pod_name", "str", 1),
            ("commit", "commit", "#Commit?", 1),
        )


def read_DeploymentHistoryServiceDetailsBuildPodNameVariant(d: Any, r: Reading) -> Any:
    try:
        v0 = d["build_pod_name"]
        if type(v0) is not str:
            return r.tolerate(DeploymentHistoryServiceDetailsBuildPodNameVariant, d)
        v1 = d["commit"]
        if type(v1) is not dict and v1 is not None:
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


DeploymentHistoryServiceDetailsBuildPodNameVariant.read_json = staticmethod(
    read_DeploymentHistoryServiceDetailsBuildPodNameVariant
)
DeploymentHistoryServiceDetailsBuildPodNameVariant.write_json = staticmethod(
    write_DeploymentHistoryServiceDetailsBuildPodNameVariant
)


class DeploymentHistoryServiceDetailsJobTypeVariant(Model):
    """One form of a union: a deployment history service details job type."""

    __slots__ = (
        "build_pod_name",
        "commit",
        "image_name",
        "job_type",
        "schedule",
        "tag",
    )
    if TYPE_CHECKING:
        build_pod_name: str | None | Unset = UNSET
        commit: Commit | None | Unset = UNSET
        image_name: str
        job_type: DeploymentHistoryServiceDetailsJobType
        schedule: DeploymentHistoryServiceDetailsSchedule | Unset = UNSET
        tag: str
    else:
        schema_name = "DeploymentHistoryServiceDetailsJobTypeVariant"
        known_names = frozenset(
            (
                "build_pod_name",
                "commit",
                "image_name",
                "job_type",
                "schedule",
                "tag",
            )
        )
        model_fields = (
            ("build_pod_name", "build_pod_name", "str?", 0),
            ("commit", "commit", "#Commit?", 0),
            ("image_name", "image_name", "str", 1),
            ("job_type", "job_type", "%DeploymentHistoryServiceDetailsJobType", 1),
            ("schedule", "schedule", "#DeploymentHistoryServiceDetailsSchedule", 0),
            ("tag", "tag", "str", 1),
        )


def read_DeploymentHistoryServiceDetailsJobTypeVariant(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("build_pod_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
        v1 = d.get("commit", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
        v2 = d["image_name"]
        if type(v2) is not str:
            return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
        v3 = _DeploymentHistoryServiceDetailsJobType[d["job_type"]]
        v4 = d.get("schedule", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsJobTypeVariant, d)
        v5 = d["tag"]
        if type(v5) is not str:
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


DeploymentHistoryServiceDetailsJobTypeVariant.read_json = staticmethod(
    read_DeploymentHistoryServiceDetailsJobTypeVariant
)
DeploymentHistoryServiceDetailsJobTypeVariant.write_json = staticmethod(
    write_DeploymentHistoryServiceDetailsJobTypeVariant
)


class DeploymentHistoryServiceDetailsRepository(Model):
    """A deployment history service details repository."""

    __slots__ = (
        "chart_name",
        "chart_version",
    )
    if TYPE_CHECKING:
        chart_name: str | Unset = UNSET
        chart_version: str | Unset = UNSET
    else:
        schema_name = "DeploymentHistoryServiceDetailsRepository"
        known_names = frozenset(
            (
                "chart_name",
                "chart_version",
            )
        )
        model_fields = (
            ("chart_name", "chart_name", "str", 0),
            ("chart_version", "chart_version", "str", 0),
        )


def read_DeploymentHistoryServiceDetailsRepository(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("chart_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsRepository, d)
        v1 = d.get("chart_version", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsRepository, d)
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


DeploymentHistoryServiceDetailsRepository.read_json = staticmethod(
    read_DeploymentHistoryServiceDetailsRepository
)
DeploymentHistoryServiceDetailsRepository.write_json = staticmethod(
    write_DeploymentHistoryServiceDetailsRepository
)


class DeploymentHistoryServiceDetailsRepositoryVariant(Model):
    """One form of a union: a deployment history service details repository."""

    __slots__ = (
        "commit",
        "repository",
    )
    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        repository: DeploymentHistoryServiceDetailsRepository | Unset = UNSET
    else:
        schema_name = "DeploymentHistoryServiceDetailsRepositoryVariant"
        known_names = frozenset(
            (
                "commit",
                "repository",
            )
        )
        model_fields = (
            ("commit", "commit", "#Commit?", 0),
            ("repository", "repository", "#DeploymentHistoryServiceDetailsRepository", 0),
        )


def read_DeploymentHistoryServiceDetailsRepositoryVariant(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("commit", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(DeploymentHistoryServiceDetailsRepositoryVariant, d)
        v1 = d.get("repository", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsRepositoryVariant, d)
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


DeploymentHistoryServiceDetailsRepositoryVariant.read_json = staticmethod(
    read_DeploymentHistoryServiceDetailsRepositoryVariant
)
DeploymentHistoryServiceDetailsRepositoryVariant.write_json = staticmethod(
    write_DeploymentHistoryServiceDetailsRepositoryVariant
)


class DeploymentHistoryServiceDetailsSchedule(Model):
    """A deployment history service details schedule."""

    __slots__ = (
        "cron_job",
        "lifecycle_type",
        "on_delete",
        "on_start",
        "on_stop",
    )
    if TYPE_CHECKING:
        cron_job: JobCronSchedule | Unset = UNSET
        lifecycle_type: JobLifecycleTypeEnum | Unset = UNSET
        on_delete: JobLifecyleSchedule | Unset = UNSET
        on_start: JobLifecyleSchedule | Unset = UNSET
        on_stop: JobLifecyleSchedule | Unset = UNSET
    else:
        schema_name = "DeploymentHistoryServiceDetailsSchedule"
        known_names = frozenset(
            (
                "cron_job",
                "lifecycle_type",
                "on_delete",
                "on_start",
                "on_stop",
            )
        )
        model_fields = (
            ("cron_job", "cron_job", "#JobCronSchedule", 0),
            ("lifecycle_type", "lifecycle_type", "%JobLifecycleTypeEnum", 0),
            ("on_delete", "on_delete", "#JobLifecyleSchedule", 0),
            ("on_start", "on_start", "#JobLifecyleSchedule", 0),
            ("on_stop", "on_stop", "#JobLifecyleSchedule", 0),
        )


def read_DeploymentHistoryServiceDetailsSchedule(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("cron_job", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
        v1 = _JobLifecycleTypeEnum_unset[d.get("lifecycle_type", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = d.get("on_delete", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
        v3 = d.get("on_start", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
        v4 = d.get("on_stop", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceDetailsSchedule, d)
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


DeploymentHistoryServiceDetailsSchedule.read_json = staticmethod(
    read_DeploymentHistoryServiceDetailsSchedule
)
DeploymentHistoryServiceDetailsSchedule.write_json = staticmethod(
    write_DeploymentHistoryServiceDetailsSchedule
)


class DeploymentHistoryServiceIdentifier(Model):
    """A deployment history service identifier."""

    __slots__ = (
        "execution_id",
        "name",
        "_service_id",
        "service_type",
    )
    if TYPE_CHECKING:
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        name: str
        service_id: UUID
        service_type: ServiceTypeEnum
    else:
        schema_name = "DeploymentHistoryServiceIdentifier"
        known_names = frozenset(
            (
                "execution_id",
                "name",
                "service_id",
                "service_type",
            )
        )
        model_fields = (
            ("execution_id", "execution_id", "str", 0),
            ("name", "name", "str", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
        )
        service_id = UuidAttribute()


def read_DeploymentHistoryServiceIdentifier(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("execution_id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryServiceIdentifier, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(DeploymentHistoryServiceIdentifier, d)
        v2 = d["service_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(DeploymentHistoryServiceIdentifier, d)
        v3 = _ServiceTypeEnum[d["service_type"]]
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


DeploymentHistoryServiceIdentifier.read_json = staticmethod(read_DeploymentHistoryServiceIdentifier)
DeploymentHistoryServiceIdentifier.write_json = staticmethod(
    write_DeploymentHistoryServiceIdentifier
)


class JobCronSchedule(Model):
    """A job cron schedule."""

    __slots__ = (
        "arguments",
        "entrypoint",
        "scheduled_at",
        "timezone",
    )
    if TYPE_CHECKING:
        arguments: list[str]
        entrypoint: str | Unset = UNSET
        scheduled_at: str
        """Cron expression of five fields, read in `timezone`."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
    else:
        schema_name = "JobCronSchedule"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
                "scheduled_at",
                "timezone",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 1),
            ("entrypoint", "entrypoint", "str", 0),
            ("scheduled_at", "scheduled_at", "str", 1),
            ("timezone", "timezone", "str", 1),
        )


def read_JobCronSchedule(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["arguments"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(JobCronSchedule, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(JobCronSchedule, d)
        v2 = d["scheduled_at"]
        if type(v2) is not str:
            return r.tolerate(JobCronSchedule, d)
        v3 = d["timezone"]
        if type(v3) is not str:
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


JobCronSchedule.read_json = staticmethod(read_JobCronSchedule)
JobCronSchedule.write_json = staticmethod(write_JobCronSchedule)


class JobLifecyleSchedule(Model):
    """A job lifecycle schedule."""

    __slots__ = (
        "arguments",
        "entrypoint",
    )
    if TYPE_CHECKING:
        arguments: list[str]
        entrypoint: str | Unset = UNSET
    else:
        schema_name = "JobLifecyleSchedule"
        known_names = frozenset(
            (
                "arguments",
                "entrypoint",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 1),
            ("entrypoint", "entrypoint", "str", 0),
        )


def read_JobLifecyleSchedule(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["arguments"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(JobLifecyleSchedule, d)
        v1 = d.get("entrypoint", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
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


JobLifecyleSchedule.read_json = staticmethod(read_JobLifecyleSchedule)
JobLifecyleSchedule.write_json = staticmethod(write_JobLifecyleSchedule)
