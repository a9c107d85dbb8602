"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AutoscalingMode(OpenEnum):
    """Values of an autoscaling mode."""

    KEDA = "KEDA"


class KedaScalerRole(OpenEnum):
    """Values of a KEDA scaler role."""

    PRIMARY = "PRIMARY"
    SAFETY = "SAFETY"


class PortProtocolEnum(OpenEnum):
    """Values of a port protocol."""

    HTTP = "HTTP"
    GRPC = "GRPC"
    TCP = "TCP"
    UDP = "UDP"


class StorageTypeEnum(OpenEnum):
    """Values of a storage type."""

    FAST_SSD = "FAST_SSD"


_AutoscalingMode = members(AutoscalingMode, unset=False, null=False)
_KedaScalerRole = members(KedaScalerRole, unset=False, null=False)
_PortProtocolEnum = members(PortProtocolEnum, unset=False, null=False)
_StorageTypeEnum = members(StorageTypeEnum, unset=False, null=False)
union_AutoscalingPolicyResponse = Union(
    "AutoscalingPolicyResponse",
    ["#KedaAutoscalingResponse"],
    tag="mode",
    tags={"KEDA": "#KedaAutoscalingResponse"},
)
if TYPE_CHECKING:
    AutoscalingPolicyResponse: TypeAlias = "KedaAutoscalingResponse | UnknownVariant"


class KedaAutoscalingResponse(Model):
    """A KEDA autoscaling, as the API answers it."""

    __slots__ = (
        "cooldown_period_seconds",
        "_created_at",
        "_id",
        "mode",
        "polling_interval_seconds",
        "scalers",
        "_service_id",
        "_updated_at",
    )
    if TYPE_CHECKING:
        cooldown_period_seconds: int
        """In seconds."""
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        mode: AutoscalingMode
        polling_interval_seconds: int
        """In seconds."""
        scalers: list[KedaScalerResponse]
        """At least 1 entries."""
        service_id: UUID
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "KedaAutoscalingResponse"
        known_names = frozenset(
            (
                "cooldown_period_seconds",
                "created_at",
                "id",
                "mode",
                "polling_interval_seconds",
                "scalers",
                "service_id",
                "updated_at",
            )
        )
        model_fields = (
            ("cooldown_period_seconds", "cooldown_period_seconds", "int", 1),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("mode", "mode", "%AutoscalingMode", 1),
            ("polling_interval_seconds", "polling_interval_seconds", "int", 1),
            ("scalers", "scalers", "[#KedaScalerResponse]", 1),
            ("service_id", "service_id", "uuid", 5),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_KedaAutoscalingResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["cooldown_period_seconds"]
        if type(v0) is not int:
            return r.tolerate(KedaAutoscalingResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(KedaAutoscalingResponse, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(KedaAutoscalingResponse, d)
        v3 = _AutoscalingMode[d["mode"]]
        v4 = d["polling_interval_seconds"]
        if type(v4) is not int:
            return r.tolerate(KedaAutoscalingResponse, d)
        v5 = d["scalers"]
        if type(v5) is not list:
            return r.tolerate(KedaAutoscalingResponse, d)
        v6 = d["service_id"]
        if len(v6) != 36 or v6[23] != "-":
            return r.tolerate(KedaAutoscalingResponse, d)
        v7 = d.get("updated_at", UNSET)
        if v7 is UNSET:
            n -= 1
        elif moment(v7).tzinfo is None:
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


KedaAutoscalingResponse.read_json = staticmethod(read_KedaAutoscalingResponse)
KedaAutoscalingResponse.write_json = staticmethod(write_KedaAutoscalingResponse)


class KedaScalerResponse(Model):
    """A KEDA scaler, as the API answers it."""

    __slots__ = (
        "config_json",
        "config_yaml",
        "_created_at",
        "enabled",
        "_id",
        "role",
        "scaler_type",
        "trigger_authentication",
        "_updated_at",
    )
    if TYPE_CHECKING:
        config_json: dict[str, Any] | None | Unset = UNSET
        config_yaml: str | None | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        enabled: bool
        id: UUID
        """Set by the server."""
        role: KedaScalerRole
        scaler_type: str
        trigger_authentication: KedaTriggerAuthenticationResponse | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "KedaScalerResponse"
        known_names = frozenset(
            (
                "config_json",
                "config_yaml",
                "created_at",
                "enabled",
                "id",
                "role",
                "scaler_type",
                "trigger_authentication",
                "updated_at",
            )
        )
        model_fields = (
            ("config_json", "config_json", "{any}?", 0),
            ("config_yaml", "config_yaml", "str?", 2),
            ("created_at", "created_at", "datetime", 5),
            ("enabled", "enabled", "bool", 1),
            ("id", "id", "uuid", 5),
            ("role", "role", "%KedaScalerRole", 1),
            ("scaler_type", "scaler_type", "str", 1),
            (
                "trigger_authentication",
                "trigger_authentication",
                "#KedaTriggerAuthenticationResponse",
                0,
            ),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_KedaScalerResponse(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("config_json", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(KedaScalerResponse, d)
        if v0:
            r.loose = True
        v1 = d.get("config_yaml", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(KedaScalerResponse, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(KedaScalerResponse, d)
        v3 = d["enabled"]
        if v3 is not True and v3 is not False:
            return r.tolerate(KedaScalerResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(KedaScalerResponse, d)
        v5 = _KedaScalerRole[d["role"]]
        v6 = d["scaler_type"]
        if type(v6) is not str:
            return r.tolerate(KedaScalerResponse, d)
        v7 = d.get("trigger_authentication", UNSET)
        if type(v7) is not dict:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaScalerResponse, d)
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(KedaScalerResponse, d)
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


KedaScalerResponse.read_json = staticmethod(read_KedaScalerResponse)
KedaScalerResponse.write_json = staticmethod(write_KedaScalerResponse)


class KedaTriggerAuthenticationResponse(Model):
    """A KEDA trigger authentication, as the API answers it."""

    __slots__ = (
        "config_yaml",
        "_created_at",
        "_id",
        "name",
        "organization_id",
        "_updated_at",
    )
    if TYPE_CHECKING:
        config_yaml: str | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        name: str
        organization_id: str
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "KedaTriggerAuthenticationResponse"
        known_names = frozenset(
            (
                "config_yaml",
                "created_at",
                "id",
                "name",
                "organization_id",
                "updated_at",
            )
        )
        model_fields = (
            ("config_yaml", "config_yaml", "str", 2),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("organization_id", "organization_id", "str", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_KedaTriggerAuthenticationResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("config_yaml", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaTriggerAuthenticationResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(KedaTriggerAuthenticationResponse, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(KedaTriggerAuthenticationResponse, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(KedaTriggerAuthenticationResponse, d)
        v4 = d["organization_id"]
        if type(v4) is not str:
            return r.tolerate(KedaTriggerAuthenticationResponse, d)
        v5 = d.get("updated_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
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


KedaTriggerAuthenticationResponse.read_json = staticmethod(read_KedaTriggerAuthenticationResponse)
KedaTriggerAuthenticationResponse.write_json = staticmethod(write_KedaTriggerAuthenticationResponse)


class ServicePort(Model):
    """A service port."""

    __slots__ = (
        "external_port",
        "_id",
        "internal_port",
        "is_default",
        "name",
        "protocol",
        "public_path",
        "public_path_rewrite",
        "publicly_accessible",
    )
    if TYPE_CHECKING:
        external_port: int | Unset = UNSET
        """Port that callers connect to."""
        id: UUID
        internal_port: int
        """Port that the service listens on."""
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        name: str | Unset = UNSET
        protocol: PortProtocolEnum
        """Left out, the API takes 'HTTP'."""
        public_path: str | Unset = UNSET
        public_path_rewrite: str | Unset = UNSET
        publicly_accessible: bool
    else:
        schema_name = "ServicePort"
        known_names = frozenset(
            (
                "external_port",
                "id",
                "internal_port",
                "is_default",
                "name",
                "protocol",
                "public_path",
                "public_path_rewrite",
                "publicly_accessible",
            )
        )
        model_fields = (
            ("external_port", "external_port", "int", 0),
            ("id", "id", "uuid", 5),
            ("internal_port", "internal_port", "int", 1),
            ("is_default", "is_default", "bool", 0),
            ("name", "name", "str", 0),
            ("protocol", "protocol", "%PortProtocolEnum", 1),
            ("public_path", "public_path", "str", 0),
            ("public_path_rewrite", "public_path_rewrite", "str", 0),
            ("publicly_accessible", "publicly_accessible", "bool", 1),
        )
        id = UuidAttribute()


def read_ServicePort(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("external_port", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePort, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ServicePort, d)
        v2 = d["internal_port"]
        if type(v2) is not int:
            return r.tolerate(ServicePort, d)
        v3 = d.get("is_default", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePort, d)
        v4 = d.get("name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePort, d)
        v5 = _PortProtocolEnum[d["protocol"]]
        v6 = d.get("public_path", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePort, d)
        v7 = d.get("public_path_rewrite", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ServicePort, d)
        v8 = d["publicly_accessible"]
        if v8 is not True and v8 is not False:
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


ServicePort.read_json = staticmethod(read_ServicePort)
ServicePort.write_json = staticmethod(write_ServicePort)


class ServiceStorageStorageItem(Model):
    """One entry of a service storage."""

    __slots__ = (
        "_id",
        "mount_point",
        "size",
        "type_",
    )
    if TYPE_CHECKING:
        id: UUID
        mount_point: str
        size: int
        type_: StorageTypeEnum
    else:
        schema_name = "ServiceStorageStorageItem"
        known_names = frozenset(
            (
                "id",
                "mount_point",
                "size",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("mount_point", "mount_point", "str", 1),
            ("size", "size", "int", 1),
            ("type_", "type", "%StorageTypeEnum", 1),
        )
        id = UuidAttribute()


def read_ServiceStorageStorageItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ServiceStorageStorageItem, d)
        v1 = d["mount_point"]
        if type(v1) is not str:
            return r.tolerate(ServiceStorageStorageItem, d)
        v2 = d["size"]
        if type(v2) is not int:
            return r.tolerate(ServiceStorageStorageItem, d)
        v3 = _StorageTypeEnum[d["type"]]
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


ServiceStorageStorageItem.read_json = staticmethod(read_ServiceStorageStorageItem)
ServiceStorageStorageItem.write_json = staticmethod(write_ServiceStorageStorageItem)
