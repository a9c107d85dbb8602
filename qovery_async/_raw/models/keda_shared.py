"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        AutoscalingModeText,
        KedaScalerRoleText,
        PortProtocolEnumText,
        StorageTypeEnumText,
    )


class AutoscalingMode(OpenEnum):
    KEDA = "KEDA"

    if TYPE_CHECKING:
        _unknown_value = ""


class KedaScalerRole(OpenEnum):
    PRIMARY = "PRIMARY"
    SAFETY = "SAFETY"

    if TYPE_CHECKING:
        _unknown_value = ""


class PortProtocolEnum(OpenEnum):
    HTTP = "HTTP"
    GRPC = "GRPC"
    TCP = "TCP"
    UDP = "UDP"

    if TYPE_CHECKING:
        _unknown_value = ""


class StorageTypeEnum(OpenEnum):
    FAST_SSD = "FAST_SSD"

    if TYPE_CHECKING:
        _unknown_value = ""


_AutoscalingMode = members(AutoscalingMode, unset=False, null=False)
_KedaScalerRole = members(KedaScalerRole, unset=False, null=False)
_PortProtocolEnum = members(PortProtocolEnum, unset=False, null=False)
_PortProtocolEnum_unset = members(PortProtocolEnum, unset=True, null=False)
_StorageTypeEnum = members(StorageTypeEnum, unset=False, null=False)
union_AutoscalingPolicyRequest = Union(
    "AutoscalingPolicyRequest",
    ["#KedaAutoscalingRequest"],
    tag="mode",
    tags={"KEDA": "#KedaAutoscalingRequest"},
)
if TYPE_CHECKING:
    AutoscalingPolicyRequest: TypeAlias = "KedaAutoscalingRequest | UnknownVariant"
union_AutoscalingPolicyResponse = Union(
    "AutoscalingPolicyResponse",
    ["#KedaAutoscalingResponse"],
    tag="mode",
    tags={"KEDA": "#KedaAutoscalingResponse"},
)
if TYPE_CHECKING:
    AutoscalingPolicyResponse: TypeAlias = "KedaAutoscalingResponse | UnknownVariant"


class KedaAutoscalingRequest(Model):
    if TYPE_CHECKING:
        cooldown_period_seconds: int | Unset = UNSET
        mode: Accepting[AutoscalingMode, AutoscalingModeText]
        polling_interval_seconds: int | Unset = UNSET
        scalers: list[KedaScalerRequest]
        """At least 1 entries."""
    else:
        field_lines = """
            cooldown_period_seconds int
            mode! %AutoscalingMode
            polling_interval_seconds int
            scalers! [#KedaScalerRequest]
        """
        __slots__ = slots(field_lines)


def read_KedaAutoscalingRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("cooldown_period_seconds", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(KedaAutoscalingRequest, d)
            n -= 1
        v1 = _AutoscalingMode[d["mode"]]
        if type(v2 := d.get("polling_interval_seconds", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(KedaAutoscalingRequest, d)
            n -= 1
        if type(v3 := d["scalers"]) is not list:
            return r.tolerate(KedaAutoscalingRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, KedaAutoscalingRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaAutoscalingRequest, d)
    o: Any = new(KedaAutoscalingRequest)
    o.cooldown_period_seconds = v0
    o.mode = v1
    o.polling_interval_seconds = v2
    o.scalers = [read_KedaScalerRequest(e, r) for e in v3] if v3 else v3
    o._extra = extra
    return o


def write_KedaAutoscalingRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cooldown_period_seconds) is not UNSET:
        d["cooldown_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AutoscalingMode else encode(v)
    if (v := o.polling_interval_seconds) is not UNSET:
        d["polling_interval_seconds"] = v if type(v) is int else encode(v)
    if (v := o.scalers) is not UNSET:
        d["scalers"] = (
            [write_KedaScalerRequest(e) if type(e) is KedaScalerRequest else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class KedaAutoscalingResponse(Model):
    if TYPE_CHECKING:
        cooldown_period_seconds: int
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        mode: Accepting[AutoscalingMode, AutoscalingModeText]
        polling_interval_seconds: int
        scalers: list[KedaScalerResponse]
        """At least 1 entries."""
        service_id: Accepting[UUID, str]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            cooldown_period_seconds! int
            created_at! datetime
            id! uuid
            mode! %AutoscalingMode
            polling_interval_seconds! int
            scalers! [#KedaScalerResponse]
            service_id! uuid
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_KedaAutoscalingResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v3 = _AutoscalingMode[d["mode"]]
        if (v7 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v7).tzinfo is None:
            return r.tolerate(KedaAutoscalingResponse, d)
        if (
            type(v0 := d["cooldown_period_seconds"]) is not int
            or moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v4 := d["polling_interval_seconds"]) is not int
            or type(v5 := d["scalers"]) is not list
            or len(v6 := d["service_id"]) != 36
            or v6[23] != "-"
        ):
            return r.tolerate(KedaAutoscalingResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, KedaAutoscalingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaAutoscalingResponse, d)
    o: Any = new(KedaAutoscalingResponse)
    o.cooldown_period_seconds = v0
    o._created_at = v1
    o._id = v2
    o.mode = v3
    o.polling_interval_seconds = v4
    o.scalers = [read_KedaScalerResponse(e, r) for e in v5] if v5 else v5
    o._service_id = v6
    o._updated_at = v7
    o._extra = extra
    return o


def write_KedaAutoscalingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cooldown_period_seconds) is not UNSET:
        d["cooldown_period_seconds"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AutoscalingMode else encode(v)
    if (v := o.polling_interval_seconds) is not UNSET:
        d["polling_interval_seconds"] = v if type(v) is int else encode(v)
    if (v := o.scalers) is not UNSET:
        d["scalers"] = (
            [write_KedaScalerResponse(e) if type(e) is KedaScalerResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KedaScalerRequest(Model):
    if TYPE_CHECKING:
        config_json: dict[str, Any] | Unset = UNSET
        config_yaml: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        role: Accepting[KedaScalerRole, KedaScalerRoleText]
        scaler_type: str
        trigger_authentication: KedaTriggerAuthenticationRequest | Unset = UNSET
    else:
        field_lines = """
            config_json {any}
            config_yaml* str
            enabled bool
            role! %KedaScalerRole
            scaler_type! str
            trigger_authentication #KedaTriggerAuthenticationRequest
        """
        __slots__ = slots(field_lines)


def read_KedaScalerRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("config_json", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(KedaScalerRequest, d)
            n -= 1
        if type(v1 := d.get("config_yaml", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(KedaScalerRequest, d)
            n -= 1
        if (v2 := d.get("enabled", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(KedaScalerRequest, d)
            n -= 1
        v3 = _KedaScalerRole[d["role"]]
        if type(v5 := d.get("trigger_authentication", UNSET)) is not dict:
            if v5 is not UNSET:
                return r.tolerate(KedaScalerRequest, d)
            n -= 1
        if type(v4 := d["scaler_type"]) is not str:
            return r.tolerate(KedaScalerRequest, d)
        if v0:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, KedaScalerRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaScalerRequest, d)
    o: Any = new(KedaScalerRequest)
    o.config_json = v0
    o.config_yaml = v1
    o.enabled = v2
    o.role = v3
    o.scaler_type = v4
    o.trigger_authentication = (
        read_KedaTriggerAuthenticationRequest(v5, r) if type(v5) is dict else v5
    )
    o._extra = extra
    return o


def write_KedaScalerRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config_json) is not UNSET:
        d["config_json"] = encode(v)
    if (v := o.config_yaml) is not UNSET:
        d["config_yaml"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.role) is not UNSET:
        d["role"] = v._value_ if type(v) is KedaScalerRole else encode(v)
    if (v := o.scaler_type) is not UNSET:
        d["scaler_type"] = v if type(v) is str else encode(v)
    if (v := o.trigger_authentication) is not UNSET:
        d["trigger_authentication"] = (
            write_KedaTriggerAuthenticationRequest(v)
            if type(v) is KedaTriggerAuthenticationRequest
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class KedaScalerResponse(Model):
    if TYPE_CHECKING:
        config_json: dict[str, Any] | None | Unset = UNSET
        config_yaml: str | None | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        enabled: bool
        id: Accepting[UUID, str]
        """Set by the server."""
        role: Accepting[KedaScalerRole, KedaScalerRoleText]
        scaler_type: str
        trigger_authentication: KedaTriggerAuthenticationResponse | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            config_json {any}?
            config_yaml* str?
            created_at! datetime
            enabled! bool
            id! uuid
            role! %KedaScalerRole
            scaler_type! str
            trigger_authentication #KedaTriggerAuthenticationResponse
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_KedaScalerResponse(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("config_json", UNSET)) is not dict and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(KedaScalerResponse, d)
            n -= 1
        if type(v1 := d.get("config_yaml", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(KedaScalerResponse, d)
            n -= 1
        v5 = _KedaScalerRole[d["role"]]
        if type(v7 := d.get("trigger_authentication", UNSET)) is not dict:
            if v7 is not UNSET:
                return r.tolerate(KedaScalerResponse, d)
            n -= 1
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(KedaScalerResponse, d)
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or (v3 := d["enabled"]) is not True
            and v3 is not False
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v6 := d["scaler_type"]) is not str
        ):
            return r.tolerate(KedaScalerResponse, d)
        if v0:
            r.loose = True
        extra = None if len(d) == n else r.unknown_fields(d, KedaScalerResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaScalerResponse, d)
    o: Any = new(KedaScalerResponse)
    o.config_json = v0
    o.config_yaml = v1
    o._created_at = v2
    o.enabled = v3
    o._id = v4
    o.role = v5
    o.scaler_type = v6
    o.trigger_authentication = (
        read_KedaTriggerAuthenticationResponse(v7, r) if type(v7) is dict else v7
    )
    o._updated_at = v8
    o._extra = extra
    return o


def write_KedaScalerResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config_json) is not UNSET:
        d["config_json"] = encode(v)
    if (v := o.config_yaml) is not UNSET:
        d["config_yaml"] = v if v is None or type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.role) is not UNSET:
        d["role"] = v._value_ if type(v) is KedaScalerRole else encode(v)
    if (v := o.scaler_type) is not UNSET:
        d["scaler_type"] = v if type(v) is str else encode(v)
    if (v := o.trigger_authentication) is not UNSET:
        d["trigger_authentication"] = (
            write_KedaTriggerAuthenticationResponse(v)
            if type(v) is KedaTriggerAuthenticationResponse
            else encode(v)
        )
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KedaTriggerAuthenticationRequest(Model):
    if TYPE_CHECKING:
        config_yaml: str | Unset = UNSET
        name: str
    else:
        field_lines = """
            config_yaml* str
            name! str
        """
        __slots__ = slots(field_lines)


def read_KedaTriggerAuthenticationRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("config_yaml", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KedaTriggerAuthenticationRequest, d)
            n -= 1
        if type(v1 := d["name"]) is not str:
            return r.tolerate(KedaTriggerAuthenticationRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, KedaTriggerAuthenticationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaTriggerAuthenticationRequest, d)
    o: Any = new(KedaTriggerAuthenticationRequest)
    o.config_yaml = v0
    o.name = v1
    o._extra = extra
    return o


def write_KedaTriggerAuthenticationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config_yaml) is not UNSET:
        d["config_yaml"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KedaTriggerAuthenticationResponse(Model):
    if TYPE_CHECKING:
        config_yaml: str | Unset = UNSET
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        organization_id: str
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            config_yaml* str
            created_at! datetime
            id! uuid
            name! str
            organization_id! str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_KedaTriggerAuthenticationResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("config_yaml", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KedaTriggerAuthenticationResponse, d)
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(KedaTriggerAuthenticationResponse, d)
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["name"]) is not str
            or type(v4 := d["organization_id"]) is not str
        ):
            return r.tolerate(KedaTriggerAuthenticationResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, KedaTriggerAuthenticationResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KedaTriggerAuthenticationResponse, d)
    o: Any = new(KedaTriggerAuthenticationResponse)
    o.config_yaml = v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.organization_id = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_KedaTriggerAuthenticationResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config_yaml) is not UNSET:
        d["config_yaml"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Log(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        id: Accepting[UUID, str]
        message: str
        pod_name: str | Unset = UNSET
        version: str | Unset = UNSET
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            message! str
            pod_name str
            version str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()


def read_Log(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v3 := d.get("pod_name", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(Log, d)
            n -= 1
        if type(v4 := d.get("version", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(Log, d)
            n -= 1
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["message"]) is not str
        ):
            return r.tolerate(Log, d)
        extra = None if len(d) == n else r.unknown_fields(d, Log)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Log, d)
    o: Any = new(Log)
    o._created_at = v0
    o._id = v1
    o.message = v2
    o.pod_name = v3
    o.version = v4
    o._extra = extra
    return o


def write_Log(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.pod_name) is not UNSET:
        d["pod_name"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class LogResponseList(Model):
    """Logs, in `results`."""

    if TYPE_CHECKING:
        results: list[Log] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Log]
        """
        __slots__ = slots(field_lines)


def read_LogResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(LogResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, LogResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LogResponseList, d)
    o: Any = new(LogResponseList)
    o.results = [read_Log(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_LogResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Log(e) if type(e) is Log else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ServicePort(Model):
    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        id: Accepting[UUID, str]
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        protocol: Accepting[PortProtocolEnum, PortProtocolEnumText]
        """Default: 'HTTP'."""
        public_path: str | Unset = UNSET
        public_path_rewrite: str | Unset = UNSET
        publicly_accessible: bool
    else:
        field_lines = """
            external_port int
            id! uuid
            internal_port! int
            is_default bool
            name str
            protocol! %PortProtocolEnum
            public_path str
            public_path_rewrite str
            publicly_accessible! bool
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ServicePort(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("external_port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ServicePort, d)
            n -= 1
        if (v3 := d.get("is_default", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ServicePort, d)
            n -= 1
        if type(v4 := d.get("name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ServicePort, d)
            n -= 1
        v5 = _PortProtocolEnum[d["protocol"]]
        if type(v6 := d.get("public_path", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(ServicePort, d)
            n -= 1
        if type(v7 := d.get("public_path_rewrite", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(ServicePort, d)
            n -= 1
        if (
            len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["internal_port"]) is not int
            or (v8 := d["publicly_accessible"]) is not True
            and v8 is not False
        ):
            return r.tolerate(ServicePort, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServicePort)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServicePort, d)
    o: Any = new(ServicePort)
    o.external_port = v0
    o._id = v1
    o.internal_port = v2
    o.is_default = v3
    o.name = v4
    o.protocol = v5
    o.public_path = v6
    o.public_path_rewrite = v7
    o.publicly_accessible = v8
    o._extra = extra
    return o


def write_ServicePort(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.protocol) is not UNSET:
        d["protocol"] = v._value_ if type(v) is PortProtocolEnum else encode(v)
    if (v := o.public_path) is not UNSET:
        d["public_path"] = v if type(v) is str else encode(v)
    if (v := o.public_path_rewrite) is not UNSET:
        d["public_path_rewrite"] = v if type(v) is str else encode(v)
    if (v := o.publicly_accessible) is not UNSET:
        d["publicly_accessible"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServicePortRequestPortsItem(Model):
    """One entry of service port request ports."""

    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        id: Accepting[UUID | Unset, str] = OMITTED
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        protocol: Accepting[PortProtocolEnum | Unset, PortProtocolEnumText] = OMITTED
        """Default: 'HTTP'."""
        public_path: str | Unset = UNSET
        public_path_rewrite: str | Unset = UNSET
        publicly_accessible: bool
    else:
        field_lines = """
            external_port int
            id uuid
            internal_port! int
            is_default bool
            name str
            protocol %PortProtocolEnum
            public_path str
            public_path_rewrite str
            publicly_accessible! bool
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ServicePortRequestPortsItem(d: Any, r: Reading) -> Any:
    n = 9
    try:
        if type(v0 := d.get("external_port", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ServicePortRequestPortsItem, d)
            n -= 1
        if (v1 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ServicePortRequestPortsItem, d)
        if (v3 := d.get("is_default", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ServicePortRequestPortsItem, d)
            n -= 1
        if type(v4 := d.get("name", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(ServicePortRequestPortsItem, d)
            n -= 1
        v5 = _PortProtocolEnum_unset[d.get("protocol", UNSET)]
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("public_path", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(ServicePortRequestPortsItem, d)
            n -= 1
        if type(v7 := d.get("public_path_rewrite", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(ServicePortRequestPortsItem, d)
            n -= 1
        if (
            type(v2 := d["internal_port"]) is not int
            or (v8 := d["publicly_accessible"]) is not True
            and v8 is not False
        ):
            return r.tolerate(ServicePortRequestPortsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServicePortRequestPortsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServicePortRequestPortsItem, d)
    o: Any = new(ServicePortRequestPortsItem)
    o.external_port = v0
    o._id = v1
    o.internal_port = v2
    o.is_default = v3
    o.name = v4
    o.protocol = v5
    o.public_path = v6
    o.public_path_rewrite = v7
    o.publicly_accessible = v8
    o._extra = extra
    return o


def write_ServicePortRequestPortsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.protocol) is not UNSET:
        d["protocol"] = v._value_ if type(v) is PortProtocolEnum else encode(v)
    if (v := o.public_path) is not UNSET:
        d["public_path"] = v if type(v) is str else encode(v)
    if (v := o.public_path_rewrite) is not UNSET:
        d["public_path_rewrite"] = v if type(v) is str else encode(v)
    if (v := o.publicly_accessible) is not UNSET:
        d["publicly_accessible"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServiceStorageRequestStorageItem(Model):
    """One entry of a service storage request storage."""

    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
        mount_point: str
        size: int
        type_: Accepting[StorageTypeEnum, StorageTypeEnumText]
    else:
        field_lines = """
            id uuid
            mount_point! str
            size! int
            type_! %StorageTypeEnum "type"
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ServiceStorageRequestStorageItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ServiceStorageRequestStorageItem, d)
        v3 = _StorageTypeEnum[d["type"]]
        if type(v1 := d["mount_point"]) is not str or type(v2 := d["size"]) is not int:
            return r.tolerate(ServiceStorageRequestStorageItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, ServiceStorageRequestStorageItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStorageRequestStorageItem, d)
    o: Any = new(ServiceStorageRequestStorageItem)
    o._id = v0
    o.mount_point = v1
    o.size = v2
    o.type_ = v3
    o._extra = extra
    return o


def write_ServiceStorageRequestStorageItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mount_point) is not UNSET:
        d["mount_point"] = v if type(v) is str else encode(v)
    if (v := o.size) is not UNSET:
        d["size"] = v if type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is StorageTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ServiceStorageStorageItem(Model):
    """One entry of a service storage."""

    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        mount_point: str
        size: int
        type_: Accepting[StorageTypeEnum, StorageTypeEnumText]
    else:
        field_lines = """
            id! uuid
            mount_point! str
            size! int
            type_! %StorageTypeEnum "type"
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ServiceStorageStorageItem(d: Any, r: Reading) -> Any:
    try:
        v3 = _StorageTypeEnum[d["type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["mount_point"]) is not str
            or type(v2 := d["size"]) is not int
        ):
            return r.tolerate(ServiceStorageStorageItem, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, ServiceStorageStorageItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ServiceStorageStorageItem, d)
    o: Any = new(ServiceStorageStorageItem)
    o._id = v0
    o.mount_point = v1
    o.size = v2
    o.type_ = v3
    o._extra = extra
    return o


def write_ServiceStorageStorageItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mount_point) is not UNSET:
        d["mount_point"] = v if type(v) is str else encode(v)
    if (v := o.size) is not UNSET:
        d["size"] = v if type(v) is int else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is StorageTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
