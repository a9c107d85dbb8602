"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LOOSE, Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class EnvironmentLogTypeEnum(OpenEnum):
    """Values of an environment log type."""

    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    ENVIRONMENT = "ENVIRONMENT"


class StatusKindEnum(OpenEnum):
    """Values of a status kind."""

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


_EnvironmentLogTypeEnum_unset = members(EnvironmentLogTypeEnum, unset=True, null=False)
_StatusKindEnum_unset = members(StatusKindEnum, unset=True, null=False)


class EnvironmentLog(Model):
    """An environment log."""

    __slots__ = (
        "_created_at",
        "execution_id",
        "hint",
        "_id",
        "message",
        "scope",
        "service",
        "state",
        "status",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        hint: str | Unset = UNSET
        id: UUID
        message: str | None
        scope: EnvironmentLogScope | Unset = UNSET
        service: Any = UNSET
        state: StatusKindEnum | Unset = UNSET
        status: Any = UNSET
    else:
        schema_name = "EnvironmentLog"
        known_names = frozenset(
            (
                "created_at",
                "execution_id",
                "hint",
                "id",
                "message",
                "scope",
                "service",
                "state",
                "status",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("execution_id", "execution_id", "str", 0),
            ("hint", "hint", "str", 0),
            ("id", "id", "uuid", 5),
            ("message", "message", "str?", 1),
            ("scope", "scope", "#EnvironmentLogScope", 0),
            ("service", "service", "any", 0),
            ("state", "state", "%StatusKindEnum", 0),
            ("status", "status", "any", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_EnvironmentLog(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(EnvironmentLog, d)
        v1 = d.get("execution_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLog, d)
        v2 = d.get("hint", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLog, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(EnvironmentLog, d)
        v4 = d["message"]
        if type(v4) is not str and v4 is not None:
            return r.tolerate(EnvironmentLog, d)
        v5 = d.get("scope", UNSET)
        if type(v5) is not dict:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLog, d)
        v6 = d.get("service", UNSET)
        if v6 is UNSET:
            n -= 1
        if type(v6) in LOOSE:
            r.loose = True
        v7 = _StatusKindEnum_unset[d.get("state", UNSET)]
        if v7 is UNSET:
            n -= 1
        v8 = d.get("status", UNSET)
        if v8 is UNSET:
            n -= 1
        if type(v8) in LOOSE:
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


EnvironmentLog.read_json = staticmethod(read_EnvironmentLog)
EnvironmentLog.write_json = staticmethod(write_EnvironmentLog)


class EnvironmentLogResponseList(Model):
    """Environment logs, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[EnvironmentLog] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "EnvironmentLogResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#EnvironmentLog]", 0),)


def read_EnvironmentLogResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogResponseList, d)
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


EnvironmentLogResponseList.read_json = staticmethod(read_EnvironmentLogResponseList)
EnvironmentLogResponseList.write_json = staticmethod(write_EnvironmentLogResponseList)


class EnvironmentLogScope(Model):
    """An environment log scope."""

    __slots__ = (
        "_id",
        "name",
        "type_",
    )
    if TYPE_CHECKING:
        id: UUID | Unset = UNSET
        name: str | Unset = UNSET
        type_: EnvironmentLogTypeEnum | Unset = UNSET
    else:
        schema_name = "EnvironmentLogScope"
        known_names = frozenset(
            (
                "id",
                "name",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 4),
            ("name", "name", "str", 0),
            ("type_", "type", "%EnvironmentLogTypeEnum", 0),
        )
        id = UuidAttribute()


def read_EnvironmentLogScope(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogScope, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogScope, d)
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


EnvironmentLogScope.read_json = staticmethod(read_EnvironmentLogScope)
EnvironmentLogScope.write_json = staticmethod(write_EnvironmentLogScope)


class EnvironmentLogs(Model):
    """Environment logs."""

    __slots__ = (
        "details",
        "error",
        "message",
        "_timestamp",
        "type_",
    )
    if TYPE_CHECKING:
        details: EnvironmentLogsDetails
        error: EnvironmentLogsError | None | Unset = UNSET
        message: EnvironmentLogsMessage | None | Unset = UNSET
        timestamp: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        type_: str
    else:
        schema_name = "EnvironmentLogs"
        known_names = frozenset(
            (
                "details",
                "error",
                "message",
                "timestamp",
                "type",
            )
        )
        model_fields = (
            ("details", "details", "#EnvironmentLogsDetails", 1),
            ("error", "error", "#EnvironmentLogsError?", 0),
            ("message", "message", "#EnvironmentLogsMessage?", 0),
            ("timestamp", "timestamp", "datetime", 5),
            ("type_", "type", "str", 1),
        )
        timestamp = DateTimeAttribute()


def read_EnvironmentLogs(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["details"]
        if type(v0) is not dict:
            return r.tolerate(EnvironmentLogs, d)
        v1 = d.get("error", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(EnvironmentLogs, d)
        v2 = d.get("message", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(EnvironmentLogs, d)
        v3 = d["timestamp"]
        if moment(v3).tzinfo is None:
            return r.tolerate(EnvironmentLogs, d)
        v4 = d["type"]
        if type(v4) is not str:
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


EnvironmentLogs.read_json = staticmethod(read_EnvironmentLogs)
EnvironmentLogs.write_json = staticmethod(write_EnvironmentLogs)


class EnvironmentLogsDetails(Model):
    """Environment logs details."""

    __slots__ = (
        "_cluster_id",
        "execution_id",
        "_organization_id",
        "stage",
        "transmitter",
    )
    if TYPE_CHECKING:
        cluster_id: UUID | Unset = UNSET
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        organization_id: UUID | Unset = UNSET
        stage: EnvironmentLogsDetailsStage | Unset = UNSET
        transmitter: EnvironmentLogsDetailsTransmitter | Unset = UNSET
    else:
        schema_name = "EnvironmentLogsDetails"
        known_names = frozenset(
            (
                "cluster_id",
                "execution_id",
                "organization_id",
                "stage",
                "transmitter",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 4),
            ("execution_id", "execution_id", "str", 0),
            ("organization_id", "organization_id", "uuid", 4),
            ("stage", "stage", "#EnvironmentLogsDetailsStage", 0),
            ("transmitter", "transmitter", "#EnvironmentLogsDetailsTransmitter", 0),
        )
        cluster_id = UuidAttribute()
        organization_id = UuidAttribute()


def read_EnvironmentLogsDetails(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("cluster_id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogsDetails, d)
        v1 = d.get("execution_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsDetails, d)
        v2 = d.get("organization_id", UNSET)
        if v2 is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(EnvironmentLogsDetails, d)
        v3 = d.get("stage", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsDetails, d)
        v4 = d.get("transmitter", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsDetails, d)
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


EnvironmentLogsDetails.read_json = staticmethod(read_EnvironmentLogsDetails)
EnvironmentLogsDetails.write_json = staticmethod(write_EnvironmentLogsDetails)


class EnvironmentLogsDetailsStage(Model):
    """An environment logs details stage."""

    __slots__ = (
        "_id",
        "name",
        "step",
    )
    if TYPE_CHECKING:
        id: UUID | None | Unset = UNSET
        name: str | None | Unset = UNSET
        step: str | Unset = UNSET
    else:
        schema_name = "EnvironmentLogsDetailsStage"
        known_names = frozenset(
            (
                "id",
                "name",
                "step",
            )
        )
        model_fields = (
            ("id", "id", "uuid?", 4),
            ("name", "name", "str?", 0),
            ("step", "step", "str", 0),
        )
        id = UuidAttribute()


def read_EnvironmentLogsDetailsStage(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif v0 is not None and len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogsDetailsStage, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(EnvironmentLogsDetailsStage, d)
        v2 = d.get("step", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsDetailsStage, d)
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


EnvironmentLogsDetailsStage.read_json = staticmethod(read_EnvironmentLogsDetailsStage)
EnvironmentLogsDetailsStage.write_json = staticmethod(write_EnvironmentLogsDetailsStage)


class EnvironmentLogsDetailsTransmitter(Model):
    """An environment logs details transmitter."""

    __slots__ = (
        "_id",
        "name",
        "type_",
    )
    if TYPE_CHECKING:
        id: UUID | Unset = UNSET
        name: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        schema_name = "EnvironmentLogsDetailsTransmitter"
        known_names = frozenset(
            (
                "id",
                "name",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 4),
            ("name", "name", "str", 0),
            ("type_", "type", "str", 0),
        )
        id = UuidAttribute()


def read_EnvironmentLogsDetailsTransmitter(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
        v2 = d.get("type", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsDetailsTransmitter, d)
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


EnvironmentLogsDetailsTransmitter.read_json = staticmethod(read_EnvironmentLogsDetailsTransmitter)
EnvironmentLogsDetailsTransmitter.write_json = staticmethod(write_EnvironmentLogsDetailsTransmitter)


class EnvironmentLogsError(Model):
    """An environment logs error."""

    __slots__ = (
        "hint_message",
        "link",
        "tag",
        "underlying_error",
        "user_log_message",
    )
    if TYPE_CHECKING:
        hint_message: str | Unset = UNSET
        link: str | Unset = UNSET
        tag: str | Unset = UNSET
        underlying_error: EnvironmentLogsErrorUnderlyingError | Unset = UNSET
        user_log_message: str | Unset = UNSET
    else:
        schema_name = "EnvironmentLogsError"
        known_names = frozenset(
            (
                "hint_message",
                "link",
                "tag",
                "underlying_error",
                "user_log_message",
            )
        )
        model_fields = (
            ("hint_message", "hint_message", "str", 0),
            ("link", "link", "str", 0),
            ("tag", "tag", "str", 0),
            ("underlying_error", "underlying_error", "#EnvironmentLogsErrorUnderlyingError", 0),
            ("user_log_message", "user_log_message", "str", 0),
        )


def read_EnvironmentLogsError(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("hint_message", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsError, d)
        v1 = d.get("link", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsError, d)
        v2 = d.get("tag", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsError, d)
        v3 = d.get("underlying_error", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsError, d)
        v4 = d.get("user_log_message", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsError, d)
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


EnvironmentLogsError.read_json = staticmethod(read_EnvironmentLogsError)
EnvironmentLogsError.write_json = staticmethod(write_EnvironmentLogsError)


class EnvironmentLogsErrorUnderlyingError(Model):
    """An environment logs error underlying error."""

    __slots__ = (
        "full_details",
        "message",
    )
    if TYPE_CHECKING:
        full_details: str | Unset = UNSET
        message: str | Unset = UNSET
    else:
        schema_name = "EnvironmentLogsErrorUnderlyingError"
        known_names = frozenset(
            (
                "full_details",
                "message",
            )
        )
        model_fields = (
            ("full_details", "full_details", "str", 0),
            ("message", "message", "str", 0),
        )


def read_EnvironmentLogsErrorUnderlyingError(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("full_details", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsErrorUnderlyingError, d)
        v1 = d.get("message", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsErrorUnderlyingError, d)
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


EnvironmentLogsErrorUnderlyingError.read_json = staticmethod(
    read_EnvironmentLogsErrorUnderlyingError
)
EnvironmentLogsErrorUnderlyingError.write_json = staticmethod(
    write_EnvironmentLogsErrorUnderlyingError
)


class EnvironmentLogsMessage(Model):
    """An environment logs message."""

    __slots__ = (
        "full_details",
        "safe_message",
    )
    if TYPE_CHECKING:
        full_details: str | Unset = UNSET
        safe_message: str | Unset = UNSET
    else:
        schema_name = "EnvironmentLogsMessage"
        known_names = frozenset(
            (
                "full_details",
                "safe_message",
            )
        )
        model_fields = (
            ("full_details", "full_details", "str", 0),
            ("safe_message", "safe_message", "str", 0),
        )


def read_EnvironmentLogsMessage(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("full_details", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsMessage, d)
        v1 = d.get("safe_message", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentLogsMessage, d)
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


EnvironmentLogsMessage.read_json = staticmethod(read_EnvironmentLogsMessage)
EnvironmentLogsMessage.write_json = staticmethod(write_EnvironmentLogsMessage)
