"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .autoscaling_mode import AutoscalingMode, KedaScalerRole, StorageTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_AutoscalingMode = members(AutoscalingMode, unset=False, null=False)
_KedaScalerRole = members(KedaScalerRole, unset=False, null=False)
_StorageTypeEnum = members(StorageTypeEnum, unset=False, null=False)
union_AutoscalingPolicyRequest = Union(
    "AutoscalingPolicyRequest",
    ["#KedaAutoscalingRequest"],
    tag="mode",
    tags={"KEDA": "#KedaAutoscalingRequest"},
)
if TYPE_CHECKING:
    AutoscalingPolicyRequest: TypeAlias = "KedaAutoscalingRequest | UnknownVariant"


class KedaAutoscalingRequest(Model):
    """Body of a request with a KEDA autoscaling."""

    __slots__ = (
        "cooldown_period_seconds",
        "mode",
        "polling_interval_seconds",
        "scalers",
    )
    if TYPE_CHECKING:
        cooldown_period_seconds: int | Unset = UNSET
        """In seconds."""
        mode: AutoscalingMode
        polling_interval_seconds: int | Unset = UNSET
        """In seconds."""
        scalers: list[KedaScalerRequest]
        """At least 1 entries."""
    else:
        schema_name = "KedaAutoscalingRequest"
        known_names = frozenset(
            (
                "cooldown_period_seconds",
                "mode",
                "polling_interval_seconds",
                "scalers",
            )
        )
        model_fields = (
            ("cooldown_period_seconds", "cooldown_period_seconds", "int", 0),
            ("mode", "mode", "%AutoscalingMode", 1),
            ("polling_interval_seconds", "polling_interval_seconds", "int", 0),
            ("scalers", "scalers", "[#KedaScalerRequest]", 1),
        )


def read_KedaAutoscalingRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("cooldown_period_seconds", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaAutoscalingRequest, d)
        v1 = _AutoscalingMode[d["mode"]]
        v2 = d.get("polling_interval_seconds", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaAutoscalingRequest, d)
        v3 = d["scalers"]
        if type(v3) is not list:
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


KedaAutoscalingRequest.read_json = staticmethod(read_KedaAutoscalingRequest)
KedaAutoscalingRequest.write_json = staticmethod(write_KedaAutoscalingRequest)


class KedaScalerRequest(Model):
    """Body of a request with a KEDA scaler."""

    __slots__ = (
        "config_json",
        "config_yaml",
        "enabled",
        "role",
        "scaler_type",
        "trigger_authentication",
    )
    if TYPE_CHECKING:
        config_json: dict[str, Any] | Unset = UNSET
        config_yaml: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        role: KedaScalerRole
        scaler_type: str
        trigger_authentication: KedaTriggerAuthenticationRequest | Unset = UNSET
    else:
        schema_name = "KedaScalerRequest"
        known_names = frozenset(
            (
                "config_json",
                "config_yaml",
                "enabled",
                "role",
                "scaler_type",
                "trigger_authentication",
            )
        )
        model_fields = (
            ("config_json", "config_json", "{any}", 0),
            ("config_yaml", "config_yaml", "str", 2),
            ("enabled", "enabled", "bool", 0),
            ("role", "role", "%KedaScalerRole", 1),
            ("scaler_type", "scaler_type", "str", 1),
            (
                "trigger_authentication",
                "trigger_authentication",
                "#KedaTriggerAuthenticationRequest",
                0,
            ),
        )


def read_KedaScalerRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("config_json", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaScalerRequest, d)
        if v0:
            r.loose = True
        v1 = d.get("config_yaml", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaScalerRequest, d)
        v2 = d.get("enabled", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaScalerRequest, d)
        v3 = _KedaScalerRole[d["role"]]
        v4 = d["scaler_type"]
        if type(v4) is not str:
            return r.tolerate(KedaScalerRequest, d)
        v5 = d.get("trigger_authentication", UNSET)
        if type(v5) is not dict:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaScalerRequest, d)
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


KedaScalerRequest.read_json = staticmethod(read_KedaScalerRequest)
KedaScalerRequest.write_json = staticmethod(write_KedaScalerRequest)


class KedaTriggerAuthenticationRequest(Model):
    """Body of a request with a KEDA trigger authentication."""

    __slots__ = (
        "config_yaml",
        "name",
    )
    if TYPE_CHECKING:
        config_yaml: str | Unset = UNSET
        name: str
    else:
        schema_name = "KedaTriggerAuthenticationRequest"
        known_names = frozenset(
            (
                "config_yaml",
                "name",
            )
        )
        model_fields = (
            ("config_yaml", "config_yaml", "str", 2),
            ("name", "name", "str", 1),
        )


def read_KedaTriggerAuthenticationRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("config_yaml", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KedaTriggerAuthenticationRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
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


KedaTriggerAuthenticationRequest.read_json = staticmethod(read_KedaTriggerAuthenticationRequest)
KedaTriggerAuthenticationRequest.write_json = staticmethod(write_KedaTriggerAuthenticationRequest)


class ServiceStorageRequestStorageItem(Model):
    """One entry of a service storage request storage."""

    __slots__ = (
        "_id",
        "mount_point",
        "size",
        "type_",
    )
    if TYPE_CHECKING:
        id: UUID | Unset = UNSET
        mount_point: str
        size: int
        type_: StorageTypeEnum
    else:
        schema_name = "ServiceStorageRequestStorageItem"
        known_names = frozenset(
            (
                "id",
                "mount_point",
                "size",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 4),
            ("mount_point", "mount_point", "str", 1),
            ("size", "size", "int", 1),
            ("type_", "type", "%StorageTypeEnum", 1),
        )
        id = UuidAttribute()


def read_ServiceStorageRequestStorageItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ServiceStorageRequestStorageItem, d)
        v1 = d["mount_point"]
        if type(v1) is not str:
            return r.tolerate(ServiceStorageRequestStorageItem, d)
        v2 = d["size"]
        if type(v2) is not int:
            return r.tolerate(ServiceStorageRequestStorageItem, d)
        v3 = _StorageTypeEnum[d["type"]]
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


ServiceStorageRequestStorageItem.read_json = staticmethod(read_ServiceStorageRequestStorageItem)
ServiceStorageRequestStorageItem.write_json = staticmethod(write_ServiceStorageRequestStorageItem)
