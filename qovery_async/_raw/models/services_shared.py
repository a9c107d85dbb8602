"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ServiceActionEnumText,
        ServiceActionStatusEnumText,
        ServiceDeploymentStatusEnumText,
        ServiceStepMetricNameEnumText,
        ServiceSubActionEnumText,
        StateEnumText,
        StepMetricStatusEnumText,
    )


class ServiceActionEnum(OpenEnum):
    DEPLOY = "DEPLOY"
    DELETE = "DELETE"
    RESTART = "RESTART"
    STOP = "STOP"
    UNKNOWN = "UNKNOWN"

    if TYPE_CHECKING:
        _unknown_value = ""


class ServiceActionStatusEnum(OpenEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    EXECUTING = "EXECUTING"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"

    if TYPE_CHECKING:
        _unknown_value = ""


class ServiceDeploymentStatusEnum(OpenEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"

    if TYPE_CHECKING:
        _unknown_value = ""


class ServiceStepMetricNameEnum(OpenEnum):
    REGISTRY_CREATE_REPOSITORY = "REGISTRY_CREATE_REPOSITORY"
    GIT_CLONE = "GIT_CLONE"
    BUILD_QUEUEING = "BUILD_QUEUEING"
    BUILD = "BUILD"
    DEPLOYMENT_QUEUEING = "DEPLOYMENT_QUEUEING"
    DEPLOYMENT = "DEPLOYMENT"
    ROUTER_DEPLOYMENT = "ROUTER_DEPLOYMENT"
    MIRROR_IMAGE = "MIRROR_IMAGE"
    EXECUTING = "EXECUTING"

    if TYPE_CHECKING:
        _unknown_value = ""


class ServiceSubActionEnum(OpenEnum):
    NONE = "NONE"
    TERRAFORM_PLAN_ONLY = "TERRAFORM_PLAN_ONLY"
    TERRAFORM_PLAN_AND_APPLY = "TERRAFORM_PLAN_AND_APPLY"
    TERRAFORM_DESTROY = "TERRAFORM_DESTROY"
    TERRAFORM_FORCE_UNLOCK_STATE = "TERRAFORM_FORCE_UNLOCK_STATE"
    TERRAFORM_MIGRATE_STATE = "TERRAFORM_MIGRATE_STATE"

    if TYPE_CHECKING:
        _unknown_value = ""


class StateEnum(OpenEnum):
    BUILDING = "BUILDING"
    BUILD_ERROR = "BUILD_ERROR"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    DELETED = "DELETED"
    DELETE_ERROR = "DELETE_ERROR"
    DELETE_QUEUED = "DELETE_QUEUED"
    DELETING = "DELETING"
    DEPLOYED = "DEPLOYED"
    DEPLOYING = "DEPLOYING"
    DEPLOYMENT_ERROR = "DEPLOYMENT_ERROR"
    DEPLOYMENT_QUEUED = "DEPLOYMENT_QUEUED"
    EXECUTING = "EXECUTING"
    QUEUED = "QUEUED"
    READY = "READY"
    RECAP = "RECAP"
    RESTARTED = "RESTARTED"
    RESTARTING = "RESTARTING"
    RESTART_ERROR = "RESTART_ERROR"
    RESTART_QUEUED = "RESTART_QUEUED"
    STOPPED = "STOPPED"
    STOPPING = "STOPPING"
    STOP_ERROR = "STOP_ERROR"
    STOP_QUEUED = "STOP_QUEUED"
    UNAVAILABLE = "UNAVAILABLE"
    WAITING_DELETING = "WAITING_DELETING"
    WAITING_RESTARTING = "WAITING_RESTARTING"
    WAITING_RUNNING = "WAITING_RUNNING"
    WAITING_STOPPING = "WAITING_STOPPING"

    if TYPE_CHECKING:
        _unknown_value = ""


class StepMetricStatusEnum(OpenEnum):
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    CANCEL = "CANCEL"
    SKIP = "SKIP"

    if TYPE_CHECKING:
        _unknown_value = ""


_ServiceActionEnum = members(ServiceActionEnum, unset=False, null=False)
_ServiceActionStatusEnum = members(ServiceActionStatusEnum, unset=False, null=False)
_ServiceDeploymentStatusEnum = members(ServiceDeploymentStatusEnum, unset=False, null=False)
_ServiceStepMetricNameEnum_unset = members(ServiceStepMetricNameEnum, unset=True, null=False)
_ServiceSubActionEnum = members(ServiceSubActionEnum, unset=False, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)
_StepMetricStatusEnum_unset = members(StepMetricStatusEnum, unset=True, null=False)


class ServiceStepMetric(Model):
    if TYPE_CHECKING:
        duration_sec: int | Unset = UNSET
        """In seconds."""
        status: Accepting[StepMetricStatusEnum | Unset, StepMetricStatusEnumText] = OMITTED
        step_name: Accepting[ServiceStepMetricNameEnum | Unset, ServiceStepMetricNameEnumText] = (
            OMITTED
        )
    else:
        field_lines = """
            duration_sec int
            status %StepMetricStatusEnum
            step_name %ServiceStepMetricNameEnum
        """
        __slots__ = slots(field_lines)


def read_ServiceStepMetric(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("duration_sec", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ServiceStepMetric, d)
            n -= 1
        v1 = _StepMetricStatusEnum_unset[d.get("status", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = _ServiceStepMetricNameEnum_unset[d.get("step_name", UNSET)]
        if v2 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStepMetric)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStepMetric, d)
    o: Any = new(ServiceStepMetric)
    o.duration_sec = v0
    o.status = v1
    o.step_name = v2
    o._extra = extra
    return o


def write_ServiceStepMetric(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.duration_sec) is not UNSET:
        d["duration_sec"] = v if type(v) is int else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StepMetricStatusEnum else encode(v)
    if (v := o.step_name) is not UNSET:
        d["step_name"] = v._value_ if type(v) is ServiceStepMetricNameEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServiceStepMetrics(Model):
    if TYPE_CHECKING:
        details: list[ServiceStepMetric]
        total_computing_duration_sec: int
        """In seconds."""
        total_duration_sec: int | None
        """In seconds."""
    else:
        field_lines = """
            details! [#ServiceStepMetric]
            total_computing_duration_sec! int
            total_duration_sec! int?
        """
        __slots__ = slots(field_lines)


def read_ServiceStepMetrics(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["details"]) is not list
            or type(v1 := d["total_computing_duration_sec"]) is not int
            or type(v2 := d["total_duration_sec"]) is not int
            and v2 is not None
        ):
            return r.tolerate(ServiceStepMetrics, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ServiceStepMetrics)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStepMetrics, d)
    o: Any = new(ServiceStepMetrics)
    o.details = [read_ServiceStepMetric(e, r) for e in v0] if v0 else v0
    o.total_computing_duration_sec = v1
    o.total_duration_sec = v2
    o._extra = extra
    return o


def write_ServiceStepMetrics(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.details) is not UNSET:
        d["details"] = (
            [write_ServiceStepMetric(e) if type(e) is ServiceStepMetric else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.total_computing_duration_sec) is not UNSET:
        d["total_computing_duration_sec"] = v if type(v) is int else encode(v)
    if (v := o.total_duration_sec) is not UNSET:
        d["total_duration_sec"] = v if v is None or type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Status(Model):
    if TYPE_CHECKING:
        deployment_request_id: Accepting[UUID | None, str]
        """Id of the latest deployment request, null if there is none. Sorts by time."""
        deployment_requests_count: int
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        id: Accepting[UUID, str]
        is_part_last_deployment: bool
        last_deployment_date: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        service_deployment_status: Accepting[
            ServiceDeploymentStatusEnum, ServiceDeploymentStatusEnumText
        ]
        state: Accepting[StateEnum, StateEnumText]
        status_details: StatusDetails
        steps: ServiceStepMetrics | Unset = UNSET
    else:
        field_lines = """
            deployment_request_id! uuid?
            deployment_requests_count! int
            execution_id str
            id! uuid
            is_part_last_deployment! bool
            last_deployment_date datetime
            service_deployment_status! %ServiceDeploymentStatusEnum
            state! %StateEnum
            status_details! #StatusDetails
            steps #ServiceStepMetrics
        """
        __slots__ = slots(field_lines)
        deployment_request_id = UuidAttribute()
        id = UuidAttribute()
        last_deployment_date = DateTimeAttribute()


def read_Status(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v2 := d.get("execution_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(Status, d)
            n -= 1
        if (v5 := d.get("last_deployment_date", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(Status, d)
        v6 = _ServiceDeploymentStatusEnum[d["service_deployment_status"]]
        v7 = _StateEnum[d["state"]]
        if type(v9 := d.get("steps", UNSET)) is not dict:
            if v9 is not UNSET:
                return r.tolerate(Status, d)
            n -= 1
        if (
            (v0 := d["deployment_request_id"]) is not None
            and (len(v0) != 36 or v0[23] != "-")
            or type(v1 := d["deployment_requests_count"]) is not int
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or (v4 := d["is_part_last_deployment"]) is not True
            and v4 is not False
            or type(v8 := d["status_details"]) is not dict
        ):
            return r.tolerate(Status, d)
        extra = None if len(d) == n else r.unknown_fields(d, Status)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Status, d)
    o: Any = new(Status)
    o._deployment_request_id = v0
    o.deployment_requests_count = v1
    o.execution_id = v2
    o._id = v3
    o.is_part_last_deployment = v4
    o._last_deployment_date = v5
    o.service_deployment_status = v6
    o.state = v7
    o.status_details = read_StatusDetails(v8, r)
    o.steps = read_ServiceStepMetrics(v9, r) if type(v9) is dict else v9
    o._extra = extra
    return o


def write_Status(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.deployment_requests_count) is not UNSET:
        d["deployment_requests_count"] = v if type(v) is int else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_part_last_deployment) is not UNSET:
        d["is_part_last_deployment"] = v if type(v) is bool else encode(v)
    if (v := o._last_deployment_date) is not UNSET:
        d["last_deployment_date"] = v if type(v) is str else encode(v)
    if (v := o.service_deployment_status) is not UNSET:
        d["service_deployment_status"] = (
            v._value_ if type(v) is ServiceDeploymentStatusEnum else encode(v)
        )
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.status_details) is not UNSET:
        d["status_details"] = write_StatusDetails(v) if type(v) is StatusDetails else encode(v)
    if (v := o.steps) is not UNSET:
        d["steps"] = write_ServiceStepMetrics(v) if type(v) is ServiceStepMetrics else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class StatusDetails(Model):
    if TYPE_CHECKING:
        action: Accepting[ServiceActionEnum, ServiceActionEnumText]
        status: Accepting[ServiceActionStatusEnum, ServiceActionStatusEnumText]
        sub_action: Accepting[ServiceSubActionEnum, ServiceSubActionEnumText]
        """Default: 'NONE'."""
    else:
        field_lines = """
            action! %ServiceActionEnum
            status! %ServiceActionStatusEnum
            sub_action! %ServiceSubActionEnum
        """
        __slots__ = slots(field_lines)


def read_StatusDetails(d: Any, r: Reading) -> Any:
    try:
        v0 = _ServiceActionEnum[d["action"]]
        v1 = _ServiceActionStatusEnum[d["status"]]
        v2 = _ServiceSubActionEnum[d["sub_action"]]
        extra = None if len(d) == 3 else r.unknown_fields(d, StatusDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(StatusDetails, d)
    o: Any = new(StatusDetails)
    o.action = v0
    o.status = v1
    o.sub_action = v2
    o._extra = extra
    return o


def write_StatusDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.action) is not UNSET:
        d["action"] = v._value_ if type(v) is ServiceActionEnum else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ServiceActionStatusEnum else encode(v)
    if (v := o.sub_action) is not UNSET:
        d["sub_action"] = v._value_ if type(v) is ServiceSubActionEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
