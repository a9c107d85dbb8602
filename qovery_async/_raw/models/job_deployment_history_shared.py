"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
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
from .common import Commit, read_Commit, write_Commit
from .services_shared import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import JobScheduleEventText, StateEnumText


class JobScheduleEvent(OpenEnum):
    ON_START = "ON_START"
    ON_STOP = "ON_STOP"
    ON_DELETE = "ON_DELETE"
    CRON = "CRON"

    if TYPE_CHECKING:
        _unknown_value = ""


_JobScheduleEvent_unset = members(JobScheduleEvent, unset=True, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeploymentHistoryJobResponse(Model):
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        commit: Commit | None | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        entrypoint: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        image_name: str | Unset = UNSET
        name: str | Unset = UNSET
        schedule: DeploymentHistoryJobResponseSchedule | Unset = UNSET
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
        tag: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            arguments [str]
            commit #Commit?
            created_at! datetime
            entrypoint str
            id! uuid
            image_name str
            name str
            schedule #DeploymentHistoryJobResponseSchedule
            status %StateEnum
            tag str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryJobResponse(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v0 := d.get("arguments", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        if type(v1 := d.get("commit", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        if type(v3 := d.get("entrypoint", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        if type(v5 := d.get("image_name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        if type(v6 := d.get("name", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        if type(v7 := d.get("schedule", UNSET)) is not dict:
            if v7 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        v8 = _StateEnum_unset[d.get("status", UNSET)]
        if v8 is UNSET:
            n -= 1
        if type(v9 := d.get("tag", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponse, d)
            n -= 1
        if (v10 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v10).tzinfo is None:
            return r.tolerate(DeploymentHistoryJobResponse, d)
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
        ):
            return r.tolerate(DeploymentHistoryJobResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryJobResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryJobResponse, d)
    o: Any = new(DeploymentHistoryJobResponse)
    o.arguments = v0
    o.commit = read_Commit(v1, r) if type(v1) is dict else v1
    o._created_at = v2
    o.entrypoint = v3
    o._id = v4
    o.image_name = v5
    o.name = v6
    o.schedule = read_DeploymentHistoryJobResponseSchedule(v7, r) if type(v7) is dict else v7
    o.status = v8
    o.tag = v9
    o._updated_at = v10
    o._extra = extra
    return o


def write_DeploymentHistoryJobResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.commit) is not UNSET:
        d["commit"] = write_Commit(v) if type(v) is Commit else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.schedule) is not UNSET:
        d["schedule"] = (
            write_DeploymentHistoryJobResponseSchedule(v)
            if type(v) is DeploymentHistoryJobResponseSchedule
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryJobResponseSchedule(Model):
    if TYPE_CHECKING:
        event: Accepting[JobScheduleEvent | Unset, JobScheduleEventText] = OMITTED
        schedule_at: str | None | Unset = UNSET
        """Cron expression of five fields."""
    else:
        field_lines = """
            event %JobScheduleEvent
            schedule_at str?
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryJobResponseSchedule(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _JobScheduleEvent_unset[d.get("event", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("schedule_at", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(DeploymentHistoryJobResponseSchedule, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryJobResponseSchedule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryJobResponseSchedule, d)
    o: Any = new(DeploymentHistoryJobResponseSchedule)
    o.event = v0
    o.schedule_at = v1
    o._extra = extra
    return o


def write_DeploymentHistoryJobResponseSchedule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.event) is not UNSET:
        d["event"] = v._value_ if type(v) is JobScheduleEvent else encode(v)
    if (v := o.schedule_at) is not UNSET:
        d["schedule_at"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
