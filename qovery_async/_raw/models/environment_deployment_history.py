"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import Commit, OrganizationEventOrigin, read_Commit, write_Commit
from .containers_shared import (
    DeploymentHistoryContainer,
    read_DeploymentHistoryContainer,
    write_DeploymentHistoryContainer,
)
from .databases_shared import (
    DeploymentHistoryDatabase,
    read_DeploymentHistoryDatabase,
    write_DeploymentHistoryDatabase,
)
from .deployment_shared import DeploymentHistoryTriggerAction, StageStatusEnum
from .helms_shared import (
    DeploymentHistoryHelmResponse,
    read_DeploymentHistoryHelmResponse,
    write_DeploymentHistoryHelmResponse,
)
from .job_deployment_history_shared import (
    DeploymentHistoryJobResponse,
    read_DeploymentHistoryJobResponse,
    write_DeploymentHistoryJobResponse,
)
from .jobs_shared import (
    DeploymentHistoryAuditingData,
    DeploymentHistoryService,
    read_DeploymentHistoryAuditingData,
    read_DeploymentHistoryService,
    write_DeploymentHistoryAuditingData,
    write_DeploymentHistoryService,
)
from .services_shared import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        DeploymentHistoryActionStatusText,
        DeploymentHistoryTriggerActionText,
        OrganizationEventOriginText,
        StageStatusEnumText,
        StateEnumText,
    )


class DeploymentHistoryActionStatus(OpenEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"

    if TYPE_CHECKING:
        _unknown_value = ""


_DeploymentHistoryActionStatus = members(DeploymentHistoryActionStatus, unset=False, null=False)
_DeploymentHistoryTriggerAction = members(DeploymentHistoryTriggerAction, unset=False, null=False)
_OrganizationEventOrigin_unset = members(OrganizationEventOrigin, unset=True, null=False)
_StageStatusEnum = members(StageStatusEnum, unset=False, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeploymentBuildUsageReportRequest(Model):
    if TYPE_CHECKING:
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
        report_expiration_in_seconds: int
    else:
        field_lines = """
            execution_id! str
            report_expiration_in_seconds! int
        """
        __slots__ = slots(field_lines)


def read_DeploymentBuildUsageReportRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["execution_id"]) is not str
            or type(v1 := d["report_expiration_in_seconds"]) is not int
        ):
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


class DeploymentBuildUsageReportResponse(Model):
    if TYPE_CHECKING:
        delete_report_url: str | Unset = UNSET
        report_url: str | Unset = UNSET
    else:
        field_lines = """
            delete_report_url str
            report_url str
        """
        __slots__ = slots(field_lines)


def read_DeploymentBuildUsageReportResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("delete_report_url", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DeploymentBuildUsageReportResponse, d)
            n -= 1
        if type(v1 := d.get("report_url", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeploymentBuildUsageReportResponse, d)
            n -= 1
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


class DeploymentHistoryApplication(Model):
    if TYPE_CHECKING:
        commit: Commit | None | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            commit #Commit?
            created_at! datetime
            id! uuid
            name str
            status %StateEnum
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryApplication(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("commit", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryApplication, d)
            n -= 1
        if type(v3 := d.get("name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DeploymentHistoryApplication, d)
            n -= 1
        v4 = _StateEnum_unset[d.get("status", UNSET)]
        if v4 is UNSET:
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(DeploymentHistoryApplication, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
        ):
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


class DeploymentHistoryEnvironment(Model):
    if TYPE_CHECKING:
        applications: list[DeploymentHistoryApplication] | Unset = UNSET
        containers: list[DeploymentHistoryContainer] | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        databases: list[DeploymentHistoryDatabase] | Unset = UNSET
        helms: list[DeploymentHistoryHelmResponse] | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        jobs: list[DeploymentHistoryJobResponse] | Unset = UNSET
        origin: Accepting[OrganizationEventOrigin | Unset, OrganizationEventOriginText] = OMITTED
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
        triggered_by: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            applications [#DeploymentHistoryApplication]
            containers [#DeploymentHistoryContainer]
            created_at! datetime
            databases [#DeploymentHistoryDatabase]
            helms [#DeploymentHistoryHelmResponse]
            id! uuid
            jobs [#DeploymentHistoryJobResponse]
            origin %OrganizationEventOrigin
            status %StateEnum
            triggered_by str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryEnvironment(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v0 := d.get("applications", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironment, d)
            n -= 1
        if type(v1 := d.get("containers", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironment, d)
            n -= 1
        if type(v3 := d.get("databases", UNSET)) is not list:
            if v3 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironment, d)
            n -= 1
        if type(v4 := d.get("helms", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironment, d)
            n -= 1
        if type(v6 := d.get("jobs", UNSET)) is not list:
            if v6 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironment, d)
            n -= 1
        v7 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = _StateEnum_unset[d.get("status", UNSET)]
        if v8 is UNSET:
            n -= 1
        if type(v9 := d.get("triggered_by", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironment, d)
            n -= 1
        if (v10 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(DeploymentHistoryEnvironment, d)
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
        ):
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


class DeploymentHistoryEnvironmentPaginatedResponseList(Model):
    """One page of deployment history environments."""

    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryEnvironment] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryEnvironment]
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryEnvironmentPaginatedResponseList(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseList, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
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


class DeploymentHistoryEnvironmentPaginatedResponseListV2(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryEnvironmentV2] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryEnvironmentV2]
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryEnvironmentPaginatedResponseListV2(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryEnvironmentPaginatedResponseListV2, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
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


class DeploymentHistoryEnvironmentV2(Model):
    if TYPE_CHECKING:
        action_status: Accepting[DeploymentHistoryActionStatus, DeploymentHistoryActionStatusText]
        auditing_data: DeploymentHistoryAuditingData
        identifier: DeploymentHistoryEnvironmentV2Identifier
        stages: list[DeploymentHistoryStage]
        status: Accepting[StateEnum, StateEnumText]
        total_duration: str
        """ISO 8601 duration, e.g. `PT16.503S`."""
        trigger_action: Accepting[
            DeploymentHistoryTriggerAction, DeploymentHistoryTriggerActionText
        ]
    else:
        field_lines = """
            action_status! %DeploymentHistoryActionStatus
            auditing_data! #DeploymentHistoryAuditingData
            identifier! #DeploymentHistoryEnvironmentV2Identifier
            stages! [#DeploymentHistoryStage]
            status! %StateEnum
            total_duration! str
            trigger_action! %DeploymentHistoryTriggerAction
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryEnvironmentV2(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentHistoryActionStatus[d["action_status"]]
        v4 = _StateEnum[d["status"]]
        v6 = _DeploymentHistoryTriggerAction[d["trigger_action"]]
        if (
            type(v1 := d["auditing_data"]) is not dict
            or type(v2 := d["identifier"]) is not dict
            or type(v3 := d["stages"]) is not list
            or type(v5 := d["total_duration"]) is not str
        ):
            return r.tolerate(DeploymentHistoryEnvironmentV2, d)
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


class DeploymentHistoryEnvironmentV2Identifier(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        execution_id: str
        """Not a UUID: an id, a dash and epoch seconds."""
    else:
        field_lines = """
            environment_id! uuid
            execution_id! str
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()


def read_DeploymentHistoryEnvironmentV2Identifier(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["execution_id"]) is not str
        ):
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


class DeploymentHistoryStage(Model):
    if TYPE_CHECKING:
        duration: str
        """ISO 8601 duration, e.g. `PT16.503S`."""
        name: str
        services: list[DeploymentHistoryService]
        status: Accepting[StageStatusEnum, StageStatusEnumText]
    else:
        field_lines = """
            duration! str
            name! str
            services! [#DeploymentHistoryService]
            status! %StageStatusEnum
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryStage(d: Any, r: Reading) -> Any:
    try:
        v3 = _StageStatusEnum[d["status"]]
        if (
            type(v0 := d["duration"]) is not str
            or type(v1 := d["name"]) is not str
            or type(v2 := d["services"]) is not list
        ):
            return r.tolerate(DeploymentHistoryStage, d)
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
