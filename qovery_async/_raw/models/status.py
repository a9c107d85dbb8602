"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .service_action_enum import StatusDetails, read_StatusDetails, write_StatusDetails
from .service_deployment_status_enum import (
    ServiceDeploymentStatusEnum,
    ServiceStepMetrics,
    read_ServiceStepMetrics,
    write_ServiceStepMetrics,
)
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_ServiceDeploymentStatusEnum = members(ServiceDeploymentStatusEnum, unset=False, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)


class Status(Model):
    """Status."""

    __slots__ = (
        "_deployment_request_id",
        "deployment_requests_count",
        "execution_id",
        "_id",
        "is_part_last_deployment",
        "_last_deployment_date",
        "service_deployment_status",
        "state",
        "status_details",
        "steps",
    )
    if TYPE_CHECKING:
        deployment_request_id: UUID | None
        """Id of the newest request to deploy, null when there was none. Sorts by time."""
        deployment_requests_count: int
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        id: UUID
        is_part_last_deployment: bool
        last_deployment_date: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        service_deployment_status: ServiceDeploymentStatusEnum
        state: StateEnum
        status_details: StatusDetails
        steps: ServiceStepMetrics | Unset = UNSET
    else:
        schema_name = "Status"
        known_names = frozenset(
            (
                "deployment_request_id",
                "deployment_requests_count",
                "execution_id",
                "id",
                "is_part_last_deployment",
                "last_deployment_date",
                "service_deployment_status",
                "state",
                "status_details",
                "steps",
            )
        )
        model_fields = (
            ("deployment_request_id", "deployment_request_id", "uuid?", 5),
            ("deployment_requests_count", "deployment_requests_count", "int", 1),
            ("execution_id", "execution_id", "str", 0),
            ("id", "id", "uuid", 5),
            ("is_part_last_deployment", "is_part_last_deployment", "bool", 1),
            ("last_deployment_date", "last_deployment_date", "datetime", 4),
            (
                "service_deployment_status",
                "service_deployment_status",
                "%ServiceDeploymentStatusEnum",
                1,
            ),
            ("state", "state", "%StateEnum", 1),
            ("status_details", "status_details", "#StatusDetails", 1),
            ("steps", "steps", "#ServiceStepMetrics", 0),
        )
        deployment_request_id = UuidAttribute()
        id = UuidAttribute()
        last_deployment_date = DateTimeAttribute()


def read_Status(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d["deployment_request_id"]
        if v0 is not None and len(v0) != 36 or v0[23] != "-":
            return r.tolerate(Status, d)
        v1 = d["deployment_requests_count"]
        if type(v1) is not int:
            return r.tolerate(Status, d)
        v2 = d.get("execution_id", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Status, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(Status, d)
        v4 = d["is_part_last_deployment"]
        if v4 is not True and v4 is not False:
            return r.tolerate(Status, d)
        v5 = d.get("last_deployment_date", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(Status, d)
        v6 = _ServiceDeploymentStatusEnum[d["service_deployment_status"]]
        v7 = _StateEnum[d["state"]]
        v8 = d["status_details"]
        if type(v8) is not dict:
            return r.tolerate(Status, d)
        v9 = d.get("steps", UNSET)
        if type(v9) is not dict:
            if v9 is UNSET:
                n -= 1
            else:
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


Status.read_json = staticmethod(read_Status)
Status.write_json = staticmethod(write_Status)
