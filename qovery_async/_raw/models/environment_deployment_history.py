"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .commit import Commit, read_Commit, write_Commit
from .deployment_history_auditing_data import (
    DeploymentHistoryAuditingData,
    DeploymentHistoryService,
    read_DeploymentHistoryAuditingData,
    read_DeploymentHistoryService,
    write_DeploymentHistoryAuditingData,
    write_DeploymentHistoryService,
)
from .deployment_history_container import (
    DeploymentHistoryContainer,
    read_DeploymentHistoryContainer,
    write_DeploymentHistoryContainer,
)
from .deployment_history_database import (
    DeploymentHistoryDatabase,
    read_DeploymentHistoryDatabase,
    write_DeploymentHistoryDatabase,
)
from .deployment_history_helm_response import (
    DeploymentHistoryHelmResponse,
    read_DeploymentHistoryHelmResponse,
    write_DeploymentHistoryHelmResponse,
)
from .deployment_history_job_response import (
    DeploymentHistoryJobResponse,
    read_DeploymentHistoryJobResponse,
    write_DeploymentHistoryJobResponse,
)
from .deployment_history_trigger_action import DeploymentHistoryTriggerAction, StageStatusEnum
from .organization_event_origin import OrganizationEventOrigin
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class DeploymentHistoryActionStatus(OpenEnum):
    """Values of deployment history action status."""

    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"


_DeploymentHistoryActionStatus = members(DeploymentHistoryActionStatus, unset=False, null=False)
_DeploymentHistoryTriggerAction = members(DeploymentHistoryTriggerAction, unset=False, null=False)
_OrganizationEventOrigin_unset = members(OrganizationEventOrigin, unset=True, null=False)
_StageStatusEnum = members(StageStatusEnum, unset=False, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeploymentBuildUsageReportRequest(Model):
    """Body of a request with a deployment build usage report."""

    __slots__ = (
        "execution_id",
        "report_expiration_in_seconds",
    )
    if TYPE_CHECKING:
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
        report_expiration_in_seconds: int
        """In seconds."""
    else:
        schema_name = "DeploymentBuildUsageReportRequest"
        known_names = frozenset(
            (
                "execution_id",
                "report_expiration_in_seconds",
            )
        )
        model_fields = (
            ("execution_id", "execution_id", "str", 1),
            ("report_expiration_in_seconds", "report_expiration_in_seconds", "int", 1),
        )


def read_DeploymentBuildUsageReportRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["execution_id"]
        if type(v0) is not str:
            return r.tolerate(DeploymentBuildUsageReportRequest, d)
        v1 = d["report_expiration_in_seconds"]
        if type(v1) is not int:
            return r.tolerate(DeploymentBuildUsageReportRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, DeploymentBuildUsageReportRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentBuildUsageReportRequest, d)
    o: Any = new(DeploymentBuildUsageReportRequest)
    o.execution_id = v0
    o.report_expiration_in_seconds = v1
    o._extra = extra
    return o


def write_DeploymentBuildUsageReportRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o.report_expiration_in_seconds) is not UNSET:
        d["report_expiration_in_seconds"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentBuildUsageReportRequest.read_json = staticmethod(read_DeploymentBuildUsageReportRequest)
DeploymentBuildUsageReportRequest.write_json = staticmethod(write_DeploymentBuildUsageReportRequest)


class DeploymentBuildUsageReportResponse(Model):
    """A deployment build usage report, as the API answers it."""

    __slots__ = (
        "delete_report_url",
        "report_url",
    )
    if TYPE_CHECKING:
        delete_report_url: str | Unset = UNSET
        report_url: str | Unset = UNSET
    else:
        schema_name = "DeploymentBuildUsageReportResponse"
        known_names = frozenset(
            (
                "delete_report_url",
                "report_url",
            )
        )
        model_fields = (
            ("delete_report_url", "delete_report_url", "str", 0),
            ("report_url", "report_url", "str", 0),
        )


def read_DeploymentBuildUsageReportResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("delete_report_url", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentBuildUsageReportResponse, d)
        v1 = d.get("report_url", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentBuildUsageReportResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentBuildUsageReportResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentBuildUsageReportResponse, d)
    o: Any = new(DeploymentBuildUsageReportResponse)
    o.delete_report_url = v0
    o.report_url = v1
    o._extra = extra
    return o


def write_DeploymentBuildUsageReportResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.delete_report_url) is not UNSET:
        d["delete_report_url"] = v if type(v) is str else encode(v)
    if (v := o.report_url) is not UNSET:
        d["report_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentBuildUsageReportResponse.read_json = staticmethod(read_DeploymentBuildUsageReportResponse)
DeploymentBuildUsageReportResponse.write_json = staticmethod(
    write_DeploymentBuildUsageReportResponse
)


class DeploymentHistoryApplication(Model):
    """A deployment history application."""

    __slots__ = (
        "commit",
        "_created_at",
        "_id",
        "name",
        "status",
        "_updated_at",
    )
    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        name: str | Unset = UNSET
        status: StateEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentHistoryApplication"
        known_names = frozenset(
            (
                "commit",
                "created_at",
                "id",
                "name",
                "status",
                "updated_at",
            )
        )
        model_fields = (
            ("commit", "commit", "#Commit?", 0),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("status", "status", "%StateEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryApplication(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("commit", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(DeploymentHistoryApplication, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(DeploymentHistoryApplication, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(DeploymentHistoryApplication, d)
        v3 = d.get("name", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryApplication, d)
        v4 = _StateEnum_unset[d.get("status", UNSET)]
        if v4 is UNSET:
            n -= 1
        v5 = d.get("updated_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(DeploymentHistoryApplication, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryApplication)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryApplication, d)
    o: Any = new(DeploymentHistoryApplication)
    o.commit = read_Commit(v0, r) if type(v0) is dict else v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.status = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_DeploymentHistoryApplication(o: Any) -> dict[str, Any]:
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
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryApplication.read_json = staticmethod(read_DeploymentHistoryApplication)
DeploymentHistoryApplication.write_json = staticmethod(write_DeploymentHistoryApplication)


class DeploymentHistoryEnvironment(Model):
    """A deployment history environment."""

    __slots__ = (
        "applications",
        "containers",
        "_created_at",
        "databases",
        "helms",
        "_id",
        "jobs",
        "origin",
        "status",
        "triggered_by",
        "_updated_at",
    )
    if TYPE_CHECKING:
        applications: list[DeploymentHistoryApplication] | Unset = UNSET
        containers: list[DeploymentHistoryContainer] | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        databases: list[DeploymentHistoryDatabase] | Unset = UNSET
        helms: list[DeploymentHistoryHelmResponse] | Unset = UNSET
        id: UUID
        """Set by the server."""
        jobs: list[DeploymentHistoryJobResponse] | Unset = UNSET
        origin: OrganizationEventOrigin | Unset = UNSET
        status: StateEnum | Unset = UNSET
        triggered_by: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentHistoryEnvironment"
        known_names = frozenset(
            (
                "applications",
                "containers",
                "created_at",
                "databases",
                "helms",
                "id",
                "jobs",
                "origin",
                "status",
                "triggered_by",
                "updated_at",
            )
        )
        model_fields = (
            ("applications", "applications", "[#DeploymentHistoryApplication]", 0),
            ("containers", "containers", "[#DeploymentHistoryContainer]", 0),
            ("created_at", "created_at", "datetime", 5),
            ("databases", "databases", "[#DeploymentHistoryDatabase]", 0),
            ("helms", "helms", "[#DeploymentHistoryHelmResponse]", 0),
            ("id", "id", "uuid", 5),
            ("jobs", "jobs", "[#DeploymentHistoryJobResponse]", 0),
            ("origin", "origin", "%OrganizationEventOrigin", 0),
            ("status", "status", "%StateEnum", 0),
            ("triggered_by", "triggered_by", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryEnvironment(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d.get("applications", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironment, d)
        v1 = d.get("containers", UNSET)
        if type(v1) is not list:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironment, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(DeploymentHistoryEnvironment, d)
        v3 = d.get("databases", UNSET)
        if type(v3) is not list:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironment, d)
        v4 = d.get("helms", UNSET)
        if type(v4) is not list:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironment, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(DeploymentHistoryEnvironment, d)
        v6 = d.get("jobs", UNSET)
        if type(v6) is not list:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironment, d)
        v7 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = _StateEnum_unset[d.get("status", UNSET)]
        if v8 is UNSET:
            n -= 1
        v9 = d.get("triggered_by", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironment, d)
        v10 = d.get("updated_at", UNSET)
        if v10 is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(DeploymentHistoryEnvironment, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryEnvironment)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryEnvironment, d)
    o: Any = new(DeploymentHistoryEnvironment)
    o.applications = [read_DeploymentHistoryApplication(e, r) for e in v0] if v0 else v0
    o.containers = [read_DeploymentHistoryContainer(e, r) for e in v1] if v1 else v1
    o._created_at = v2
    o.databases = [read_DeploymentHistoryDatabase(e, r) for e in v3] if v3 else v3
    o.helms = [read_DeploymentHistoryHelmResponse(e, r) for e in v4] if v4 else v4
    o._id = v5
    o.jobs = [read_DeploymentHistoryJobResponse(e, r) for e in v6] if v6 else v6
    o.origin = v7
    o.status = v8
    o.triggered_by = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_DeploymentHistoryEnvironment(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.applications) is not UNSET:
        d["applications"] = (
            [
                write_DeploymentHistoryApplication(e)
                if type(e) is DeploymentHistoryApplication
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.containers) is not UNSET:
        d["containers"] = (
            [
                write_DeploymentHistoryContainer(e)
                if type(e) is DeploymentHistoryContainer
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.databases) is not UNSET:
        d["databases"] = (
            [
                write_DeploymentHistoryDatabase(e)
                if type(e) is DeploymentHistoryDatabase
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.helms) is not UNSET:
        d["helms"] = (
            [
                write_DeploymentHistoryHelmResponse(e)
                if type(e) is DeploymentHistoryHelmResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.jobs) is not UNSET:
        d["jobs"] = (
            [
                write_DeploymentHistoryJobResponse(e)
                if type(e) is DeploymentHistoryJobResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is OrganizationEventOrigin else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryEnvironment.read_json = staticmethod(read_DeploymentHistoryEnvironment)
DeploymentHistoryEnvironment.write_json = staticmethod(write_DeploymentHistoryEnvironment)


class DeploymentHistoryEnvironmentPaginatedResponseList(Model):
    """One page of deployment history environments."""

    __slots__ = (
        "page",
        "page_size",
        "results",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
        results: list[DeploymentHistoryEnvironment] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DeploymentHistoryEnvironmentPaginatedResponseList"
        known_names = frozenset(
            (
                "page",
                "page_size",
                "results",
            )
        )
        model_fields = (
            ("page", "page", "float", 1),
            ("page_size", "page_size", "float", 1),
            ("results", "results", "[#DeploymentHistoryEnvironment]", 0),
        )


def read_DeploymentHistoryEnvironmentPaginatedResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseList, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseList, d)
        v2 = d.get("results", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseList, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryEnvironmentPaginatedResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseList, d)
    o: Any = new(DeploymentHistoryEnvironmentPaginatedResponseList)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryEnvironment(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_DeploymentHistoryEnvironmentPaginatedResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryEnvironment(e)
                if type(e) is DeploymentHistoryEnvironment
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryEnvironmentPaginatedResponseList.read_json = staticmethod(
    read_DeploymentHistoryEnvironmentPaginatedResponseList
)
DeploymentHistoryEnvironmentPaginatedResponseList.write_json = staticmethod(
    write_DeploymentHistoryEnvironmentPaginatedResponseList
)


class DeploymentHistoryEnvironmentPaginatedResponseListV2(Model):
    """Deployment history environment paginated response list v2."""

    __slots__ = (
        "page",
        "page_size",
        "results",
    )
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of items on a page."""
        results: list[DeploymentHistoryEnvironmentV2] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DeploymentHistoryEnvironmentPaginatedResponseListV2"
        known_names = frozenset(
            (
                "page",
                "page_size",
                "results",
            )
        )
        model_fields = (
            ("page", "page", "float", 1),
            ("page_size", "page_size", "float", 1),
            ("results", "results", "[#DeploymentHistoryEnvironmentV2]", 0),
        )


def read_DeploymentHistoryEnvironmentPaginatedResponseListV2(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d["page"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseListV2, d)
        v1 = d["page_size"]
        if type(v1) is not int and (type(v1) is not float or not -LARGE < v1 < LARGE):
            return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseListV2, d)
        v2 = d.get("results", UNSET)
        if type(v2) is not list:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseListV2, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryEnvironmentPaginatedResponseListV2)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseListV2, d)
    o: Any = new(DeploymentHistoryEnvironmentPaginatedResponseListV2)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryEnvironmentV2(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_DeploymentHistoryEnvironmentPaginatedResponseListV2(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryEnvironmentV2(e)
                if type(e) is DeploymentHistoryEnvironmentV2
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryEnvironmentPaginatedResponseListV2.read_json = staticmethod(
    read_DeploymentHistoryEnvironmentPaginatedResponseListV2
)
DeploymentHistoryEnvironmentPaginatedResponseListV2.write_json = staticmethod(
    write_DeploymentHistoryEnvironmentPaginatedResponseListV2
)


class DeploymentHistoryEnvironmentV2(Model):
    """Deployment history environment v2."""

    __slots__ = (
        "action_status",
        "auditing_data",
        "identifier",
        "stages",
        "status",
        "total_duration",
        "trigger_action",
    )
    if TYPE_CHECKING:
        action_status: DeploymentHistoryActionStatus
        auditing_data: DeploymentHistoryAuditingData
        identifier: DeploymentHistoryEnvironmentV2Identifier
        stages: list[DeploymentHistoryStage]
        status: StateEnum
        total_duration: str
        """ISO 8601 duration, e.g. `PT16.503S`."""
        trigger_action: DeploymentHistoryTriggerAction
    else:
        schema_name = "DeploymentHistoryEnvironmentV2"
        known_names = frozenset(
            (
                "action_status",
                "auditing_data",
                "identifier",
                "stages",
                "status",
                "total_duration",
                "trigger_action",
            )
        )
        model_fields = (
            ("action_status", "action_status", "%DeploymentHistoryActionStatus", 1),
            ("auditing_data", "auditing_data", "#DeploymentHistoryAuditingData", 1),
            ("identifier", "identifier", "#DeploymentHistoryEnvironmentV2Identifier", 1),
            ("stages", "stages", "[#DeploymentHistoryStage]", 1),
            ("status", "status", "%StateEnum", 1),
            ("total_duration", "total_duration", "str", 1),
            ("trigger_action", "trigger_action", "%DeploymentHistoryTriggerAction", 1),
        )


def read_DeploymentHistoryEnvironmentV2(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentHistoryActionStatus[d["action_status"]]
        v1 = d["auditing_data"]
        if type(v1) is not dict:
            return r.tolerate(DeploymentHistoryEnvironmentV2, d)
        v2 = d["identifier"]
        if type(v2) is not dict:
            return r.tolerate(DeploymentHistoryEnvironmentV2, d)
        v3 = d["stages"]
        if type(v3) is not list:
            return r.tolerate(DeploymentHistoryEnvironmentV2, d)
        v4 = _StateEnum[d["status"]]
        v5 = d["total_duration"]
        if type(v5) is not str:
            return r.tolerate(DeploymentHistoryEnvironmentV2, d)
        v6 = _DeploymentHistoryTriggerAction[d["trigger_action"]]
        extra = None if len(d) == 7 else r.unknown_fields(d, DeploymentHistoryEnvironmentV2)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryEnvironmentV2, d)
    o: Any = new(DeploymentHistoryEnvironmentV2)
    o.action_status = v0
    o.auditing_data = read_DeploymentHistoryAuditingData(v1, r)
    o.identifier = read_DeploymentHistoryEnvironmentV2Identifier(v2, r)
    o.stages = [read_DeploymentHistoryStage(e, r) for e in v3] if v3 else v3
    o.status = v4
    o.total_duration = v5
    o.trigger_action = v6
    o._extra = extra
    return o


def write_DeploymentHistoryEnvironmentV2(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action_status) is not UNSET:
        d["action_status"] = v._value_ if type(v) is DeploymentHistoryActionStatus else encode(v)
    if (v := o.auditing_data) is not UNSET:
        d["auditing_data"] = (
            write_DeploymentHistoryAuditingData(v)
            if type(v) is DeploymentHistoryAuditingData
            else encode(v)
        )
    if (v := o.identifier) is not UNSET:
        d["identifier"] = (
            write_DeploymentHistoryEnvironmentV2Identifier(v)
            if type(v) is DeploymentHistoryEnvironmentV2Identifier
            else encode(v)
        )
    if (v := o.stages) is not UNSET:
        d["stages"] = (
            [
                write_DeploymentHistoryStage(e) if type(e) is DeploymentHistoryStage else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.total_duration) is not UNSET:
        d["total_duration"] = v if type(v) is str else encode(v)
    if (v := o.trigger_action) is not UNSET:
        d["trigger_action"] = v._value_ if type(v) is DeploymentHistoryTriggerAction else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryEnvironmentV2.read_json = staticmethod(read_DeploymentHistoryEnvironmentV2)
DeploymentHistoryEnvironmentV2.write_json = staticmethod(write_DeploymentHistoryEnvironmentV2)


class DeploymentHistoryEnvironmentV2Identifier(Model):
    """A deployment history environment v2 identifier."""

    __slots__ = (
        "_environment_id",
        "execution_id",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
    else:
        schema_name = "DeploymentHistoryEnvironmentV2Identifier"
        known_names = frozenset(
            (
                "environment_id",
                "execution_id",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("execution_id", "execution_id", "str", 1),
        )
        environment_id = UuidAttribute()


def read_DeploymentHistoryEnvironmentV2Identifier(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(DeploymentHistoryEnvironmentV2Identifier, d)
        v1 = d["execution_id"]
        if type(v1) is not str:
            return r.tolerate(DeploymentHistoryEnvironmentV2Identifier, d)
        extra = (
            None if len(d) == 2 else r.unknown_fields(d, DeploymentHistoryEnvironmentV2Identifier)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryEnvironmentV2Identifier, d)
    o: Any = new(DeploymentHistoryEnvironmentV2Identifier)
    o._environment_id = v0
    o.execution_id = v1
    o._extra = extra
    return o


def write_DeploymentHistoryEnvironmentV2Identifier(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryEnvironmentV2Identifier.read_json = staticmethod(
    read_DeploymentHistoryEnvironmentV2Identifier
)
DeploymentHistoryEnvironmentV2Identifier.write_json = staticmethod(
    write_DeploymentHistoryEnvironmentV2Identifier
)


class DeploymentHistoryStage(Model):
    """A deployment history stage."""

    __slots__ = (
        "duration",
        "name",
        "services",
        "status",
    )
    if TYPE_CHECKING:
        duration: str
        """ISO 8601 duration, e.g. `PT16.503S`."""
        name: str
        services: list[DeploymentHistoryService]
        status: StageStatusEnum
    else:
        schema_name = "DeploymentHistoryStage"
        known_names = frozenset(
            (
                "duration",
                "name",
                "services",
                "status",
            )
        )
        model_fields = (
            ("duration", "duration", "str", 1),
            ("name", "name", "str", 1),
            ("services", "services", "[#DeploymentHistoryService]", 1),
            ("status", "status", "%StageStatusEnum", 1),
        )


def read_DeploymentHistoryStage(d: Any, r: Reading) -> Any:
    try:
        v0 = d["duration"]
        if type(v0) is not str:
            return r.tolerate(DeploymentHistoryStage, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(DeploymentHistoryStage, d)
        v2 = d["services"]
        if type(v2) is not list:
            return r.tolerate(DeploymentHistoryStage, d)
        v3 = _StageStatusEnum[d["status"]]
        extra = None if len(d) == 4 else r.unknown_fields(d, DeploymentHistoryStage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryStage, d)
    o: Any = new(DeploymentHistoryStage)
    o.duration = v0
    o.name = v1
    o.services = [read_DeploymentHistoryService(e, r) for e in v2] if v2 else v2
    o.status = v3
    o._extra = extra
    return o


def write_DeploymentHistoryStage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.duration) is not UNSET:
        d["duration"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.services) is not UNSET:
        d["services"] = (
            [
                write_DeploymentHistoryService(e)
                if type(e) is DeploymentHistoryService
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StageStatusEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryStage.read_json = staticmethod(read_DeploymentHistoryStage)
DeploymentHistoryStage.write_json = staticmethod(write_DeploymentHistoryStage)
