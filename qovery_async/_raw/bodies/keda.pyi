"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AutoscalingMode,
    KedaScalerRequest,
    KedaScalerRole,
    KedaTriggerAuthenticationRequest,
    PortProtocolEnum,
    StorageTypeEnum,
)

AutoscalingModeText: TypeAlias = Literal["KEDA"]
KedaScalerRoleText: TypeAlias = Literal["PRIMARY", "SAFETY"]
PortProtocolEnumText: TypeAlias = Literal["HTTP", "GRPC", "TCP", "UDP"]
StorageTypeEnumText: TypeAlias = Literal["FAST_SSD"]
AutoscalingPolicyRequestDict: TypeAlias = KedaAutoscalingRequestDict

class KedaAutoscalingRequestDict(TypedDict):
    cooldown_period_seconds: NotRequired[int]
    mode: AutoscalingMode | AutoscalingModeText
    polling_interval_seconds: NotRequired[int]
    scalers: Sequence[KedaScalerRequest | KedaScalerRequestDict]

class KedaScalerRequestDict(TypedDict):
    config_json: NotRequired[Mapping[str, object]]
    config_yaml: NotRequired[str]
    enabled: NotRequired[bool]
    role: KedaScalerRole | KedaScalerRoleText
    scaler_type: str
    trigger_authentication: NotRequired[
        KedaTriggerAuthenticationRequest | KedaTriggerAuthenticationRequestDict
    ]

class KedaTriggerAuthenticationRequestDict(TypedDict):
    config_yaml: NotRequired[str]
    name: str

class ServicePortDict(TypedDict):
    external_port: NotRequired[int]
    id: str | UUID
    internal_port: int
    is_default: NotRequired[bool]
    name: NotRequired[str]
    protocol: PortProtocolEnum | PortProtocolEnumText
    public_path: NotRequired[str]
    public_path_rewrite: NotRequired[str]
    publicly_accessible: bool

class ServicePortRequestPortsItemDict(TypedDict):
    external_port: NotRequired[int]
    id: NotRequired[str | UUID]
    internal_port: int
    is_default: NotRequired[bool]
    name: NotRequired[str]
    protocol: NotRequired[PortProtocolEnum | PortProtocolEnumText]
    public_path: NotRequired[str]
    public_path_rewrite: NotRequired[str]
    publicly_accessible: bool

class ServiceStorageRequestStorageItemDict(TypedDict):
    id: NotRequired[str | UUID]
    mount_point: str
    size: int
    type: StorageTypeEnum | StorageTypeEnumText
