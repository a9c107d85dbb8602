"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LOOSE,
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
    from ..bodies import EnvironmentLogTypeEnumText, StatusKindEnumText


class EnvironmentLogTypeEnum(OpenEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    ENVIRONMENT = "ENVIRONMENT"

    if TYPE_CHECKING:
        _unknown_value = ""


class StatusKindEnum(OpenEnum):
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    DELETED = "DELETED"
    DELETE_ERROR = "DELETE_ERROR"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
    DEPLOYED = "DEPLOYED"
    DEPLOYMENT_ERROR = "DEPLOYMENT_ERROR"
    DEPLOYMENT_IN_PROGRESS = "DEPLOYMENT_IN_PROGRESS"
    ERROR = "ERROR"
    PAUSED = "PAUSED"
    PAUSE_ERROR = "PAUSE_ERROR"
    PAUSE_IN_PROGRESS = "PAUSE_IN_PROGRESS"
    WAITING = "WAITING"

    if TYPE_CHECKING:
        _unknown_value = ""


_EnvironmentLogTypeEnum_unset = members(EnvironmentLogTypeEnum, unset=True, null=False)
_StatusKindEnum_unset = members(StatusKindEnum, unset=True, null=False)


class EnvironmentLog(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        hint: str | Unset = UNSET
        id: Accepting[UUID, str]
        message: str | None
        scope: EnvironmentLogScope | Unset = UNSET
        service: Any = UNSET
        state: Accepting[StatusKindEnum | Unset, StatusKindEnumText] = OMITTED
        status: Any = UNSET
    else:
        field_lines = """
            created_at! datetime
            execution_id str
            hint str
            id! uuid
            message! str?
            scope #EnvironmentLogScope
            service any
            state %StatusKindEnum
            status any
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_EnvironmentLog(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v1 := d.get("execution_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLog, d)
            n -= 1
        if type(v2 := d.get("hint", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentLog, d)
            n -= 1
        if type(v5 := d.get("scope", UNSET)) is not dict:
            if v5 is not UNSET:
                return r.tolerate(EnvironmentLog, d)
            n -= 1
        v6 = d.get("service", UNSET)
        if v6 is UNSET:
            n -= 1
        v7 = _StatusKindEnum_unset[d.get("state", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = d.get("status", UNSET)
        if v8 is UNSET:
            n -= 1
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["message"]) is not str
            and v4 is not None
        ):
            return r.tolerate(EnvironmentLog, d)
        if type(v6) in LOOSE or type(v8) in LOOSE:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLog)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLog, d)
    o: Any = new(EnvironmentLog)
    o._created_at = v0
    o.execution_id = v1
    o.hint = v2
    o._id = v3
    o.message = v4
    o.scope = read_EnvironmentLogScope(v5, r) if type(v5) is dict else v5
    o.service = v6
    o.state = v7
    o.status = v8
    o._extra = extra
    return o


def write_EnvironmentLog(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o.hint) is not UNSET:
        d["hint"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if v is None or type(v) is str else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = write_EnvironmentLogScope(v) if type(v) is EnvironmentLogScope else encode(v)
    if (v := o.service) is not UNSET:
        d["service"] = encode(v)
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is StatusKindEnum else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogResponseList(Model):
    """Environment logs, in `results`."""

    if TYPE_CHECKING:
        results: list[EnvironmentLog] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#EnvironmentLog]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentLogResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentLogResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogResponseList, d)
    o: Any = new(EnvironmentLogResponseList)
    o.results = [read_EnvironmentLog(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_EnvironmentLogResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_EnvironmentLog(e) if type(e) is EnvironmentLog else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogScope(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
        name: str | Unset = UNSET
        type_: Accepting[EnvironmentLogTypeEnum | Unset, EnvironmentLogTypeEnumText] = OMITTED
    else:
        field_lines = """
            id uuid
            name str
            type_ %EnvironmentLogTypeEnum "type"
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EnvironmentLogScope(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogScope, d)
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogScope, d)
            n -= 1
        v2 = _EnvironmentLogTypeEnum_unset[d.get("type", UNSET)]
        if v2 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogScope)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogScope, d)
    o: Any = new(EnvironmentLogScope)
    o._id = v0
    o.name = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_EnvironmentLogScope(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is EnvironmentLogTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogs(Model):
    if TYPE_CHECKING:
        details: EnvironmentLogsDetails
        error: EnvironmentLogsError | None | Unset = UNSET
        message: EnvironmentLogsMessage | None | Unset = UNSET
        timestamp: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        type_: str
    else:
        field_lines = """
            details! #EnvironmentLogsDetails
            error #EnvironmentLogsError?
            message #EnvironmentLogsMessage?
            timestamp! datetime
            type_! str "type"
        """
        __slots__ = slots(field_lines)
        timestamp = DateTimeAttribute()


def read_EnvironmentLogs(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v1 := d.get("error", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogs, d)
            n -= 1
        if type(v2 := d.get("message", UNSET)) is not dict and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentLogs, d)
            n -= 1
        if (
            type(v0 := d["details"]) is not dict
            or moment(v3 := d["timestamp"]).tzinfo is None
            or type(v4 := d["type"]) is not str
        ):
            return r.tolerate(EnvironmentLogs, d)
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogs)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogs, d)
    o: Any = new(EnvironmentLogs)
    o.details = read_EnvironmentLogsDetails(v0, r)
    o.error = read_EnvironmentLogsError(v1, r) if type(v1) is dict else v1
    o.message = read_EnvironmentLogsMessage(v2, r) if type(v2) is dict else v2
    o._timestamp = v3
    o.type_ = v4
    o._extra = extra
    return o


def write_EnvironmentLogs(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.details) is not UNSET:
        d["details"] = (
            write_EnvironmentLogsDetails(v) if type(v) is EnvironmentLogsDetails else encode(v)
        )
    if (v := o.error) is not UNSET:
        d["error"] = write_EnvironmentLogsError(v) if type(v) is EnvironmentLogsError else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = (
            write_EnvironmentLogsMessage(v) if type(v) is EnvironmentLogsMessage else encode(v)
        )
    if (v := o._timestamp) is not UNSET:
        d["timestamp"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogsDetails(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID | Unset, str] = OMITTED
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        organization_id: Accepting[UUID | Unset, str] = OMITTED
        stage: EnvironmentLogsDetailsStage | Unset = UNSET
        transmitter: EnvironmentLogsDetailsTransmitter | Unset = UNSET
    else:
        field_lines = """
            cluster_id uuid
            execution_id str
            organization_id uuid
            stage #EnvironmentLogsDetailsStage
            transmitter #EnvironmentLogsDetailsTransmitter
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        organization_id = UuidAttribute()


def read_EnvironmentLogsDetails(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if (v0 := d.get("cluster_id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogsDetails, d)
        if type(v1 := d.get("execution_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogsDetails, d)
            n -= 1
        if (v2 := d.get("organization_id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(EnvironmentLogsDetails, d)
        if type(v3 := d.get("stage", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(EnvironmentLogsDetails, d)
            n -= 1
        if type(v4 := d.get("transmitter", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentLogsDetails, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogsDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogsDetails, d)
    o: Any = new(EnvironmentLogsDetails)
    o._cluster_id = v0
    o.execution_id = v1
    o._organization_id = v2
    o.stage = read_EnvironmentLogsDetailsStage(v3, r) if type(v3) is dict else v3
    o.transmitter = read_EnvironmentLogsDetailsTransmitter(v4, r) if type(v4) is dict else v4
    o._extra = extra
    return o


def write_EnvironmentLogsDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.stage) is not UNSET:
        d["stage"] = (
            write_EnvironmentLogsDetailsStage(v)
            if type(v) is EnvironmentLogsDetailsStage
            else encode(v)
        )
    if (v := o.transmitter) is not UNSET:
        d["transmitter"] = (
            write_EnvironmentLogsDetailsTransmitter(v)
            if type(v) is EnvironmentLogsDetailsTransmitter
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogsDetailsStage(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID | None | Unset, str] = OMITTED
        name: str | None | Unset = UNSET
        step: str | Unset = UNSET
    else:
        field_lines = """
            id uuid?
            name str?
            step str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EnvironmentLogsDetailsStage(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif v0 is not None and (len(v0) != 36 or v0[23] != "-"):
            return r.tolerate(EnvironmentLogsDetailsStage, d)
        if type(v1 := d.get("name", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogsDetailsStage, d)
            n -= 1
        if type(v2 := d.get("step", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentLogsDetailsStage, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogsDetailsStage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogsDetailsStage, d)
    o: Any = new(EnvironmentLogsDetailsStage)
    o._id = v0
    o.name = v1
    o.step = v2
    o._extra = extra
    return o


def write_EnvironmentLogsDetailsStage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.step) is not UNSET:
        d["step"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogsDetailsTransmitter(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
        name: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        field_lines = """
            id uuid
            name str
            type_ str "type"
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EnvironmentLogsDetailsTransmitter(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
            n -= 1
        if type(v2 := d.get("type", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogsDetailsTransmitter)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
    o: Any = new(EnvironmentLogsDetailsTransmitter)
    o._id = v0
    o.name = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_EnvironmentLogsDetailsTransmitter(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogsError(Model):
    if TYPE_CHECKING:
        hint_message: str | Unset = UNSET
        link: str | Unset = UNSET
        tag: str | Unset = UNSET
        underlying_error: EnvironmentLogsErrorUnderlyingError | Unset = UNSET
        user_log_message: str | Unset = UNSET
    else:
        field_lines = """
            hint_message str
            link str
            tag str
            underlying_error #EnvironmentLogsErrorUnderlyingError
            user_log_message str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentLogsError(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("hint_message", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentLogsError, d)
            n -= 1
        if type(v1 := d.get("link", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogsError, d)
            n -= 1
        if type(v2 := d.get("tag", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentLogsError, d)
            n -= 1
        if type(v3 := d.get("underlying_error", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(EnvironmentLogsError, d)
            n -= 1
        if type(v4 := d.get("user_log_message", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentLogsError, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogsError)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogsError, d)
    o: Any = new(EnvironmentLogsError)
    o.hint_message = v0
    o.link = v1
    o.tag = v2
    o.underlying_error = read_EnvironmentLogsErrorUnderlyingError(v3, r) if type(v3) is dict else v3
    o.user_log_message = v4
    o._extra = extra
    return o


def write_EnvironmentLogsError(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.hint_message) is not UNSET:
        d["hint_message"] = v if type(v) is str else encode(v)
    if (v := o.link) is not UNSET:
        d["link"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o.underlying_error) is not UNSET:
        d["underlying_error"] = (
            write_EnvironmentLogsErrorUnderlyingError(v)
            if type(v) is EnvironmentLogsErrorUnderlyingError
            else encode(v)
        )
    if (v := o.user_log_message) is not UNSET:
        d["user_log_message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogsErrorUnderlyingError(Model):
    if TYPE_CHECKING:
        full_details: str | Unset = UNSET
        message: str | Unset = UNSET
    else:
        field_lines = """
            full_details str
            message str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentLogsErrorUnderlyingError(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("full_details", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentLogsErrorUnderlyingError, d)
            n -= 1
        if type(v1 := d.get("message", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogsErrorUnderlyingError, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogsErrorUnderlyingError)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogsErrorUnderlyingError, d)
    o: Any = new(EnvironmentLogsErrorUnderlyingError)
    o.full_details = v0
    o.message = v1
    o._extra = extra
    return o


def write_EnvironmentLogsErrorUnderlyingError(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.full_details) is not UNSET:
        d["full_details"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentLogsMessage(Model):
    if TYPE_CHECKING:
        full_details: str | Unset = UNSET
        safe_message: str | Unset = UNSET
    else:
        field_lines = """
            full_details str
            safe_message str
        """
        __slots__ = slots(field_lines)


def read_EnvironmentLogsMessage(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("full_details", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentLogsMessage, d)
            n -= 1
        if type(v1 := d.get("safe_message", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentLogsMessage, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentLogsMessage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentLogsMessage, d)
    o: Any = new(EnvironmentLogsMessage)
    o.full_details = v0
    o.safe_message = v1
    o._extra = extra
    return o


def write_EnvironmentLogsMessage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.full_details) is not UNSET:
        d["full_details"] = v if type(v) is str else encode(v)
    if (v := o.safe_message) is not UNSET:
        d["safe_message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
