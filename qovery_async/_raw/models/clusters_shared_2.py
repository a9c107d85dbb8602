"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    LARGE,
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .clusters_shared import (
    ClusterFeatureResponseTypeEnum,
    ClusterFeatureResponseValueType,
    KarpenterCronjobNodePoolOverride,
    KarpenterDefaultNodePoolOverride,
    KarpenterGpuNodePoolOverride,
    KarpenterNodePoolRequirement,
    KarpenterStableNodePoolOverride,
    read_KarpenterCronjobNodePoolOverride,
    read_KarpenterDefaultNodePoolOverride,
    read_KarpenterGpuNodePoolOverride,
    read_KarpenterNodePoolRequirement,
    read_KarpenterStableNodePoolOverride,
    union_ClusterFeatureResponseAcceptedValuesItem,
    write_KarpenterCronjobNodePoolOverride,
    write_KarpenterDefaultNodePoolOverride,
    write_KarpenterGpuNodePoolOverride,
    write_KarpenterNodePoolRequirement,
    write_KarpenterStableNodePoolOverride,
)
from .common import CpuArchitectureEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ClusterFeatureResponseTypeEnumText,
        ClusterFeatureResponseValueTypeText,
        CpuArchitectureEnumText,
        FieldSchemaResponseTypeText,
        PlatformComponentConfigurationInputScopeText,
        PlatformComponentConfigurationRequirementStatusText,
    )
    from .clusters_shared import (
        ClusterFeatureAwsExistingVpcResponse,
        ClusterFeatureBooleanResponse,
        ClusterFeatureGcpExistingVpcResponse,
        ClusterFeatureNatGatewayParametersResponse,
        ClusterFeatureResponseAcceptedValuesItem,
        ClusterFeatureStringResponse,
    )


class ArgoCdConnectionStatusEnum(OpenEnum):
    CONNECTED = "connected"
    ERROR = "error"

    if TYPE_CHECKING:
        _unknown_value = ""


class FieldSchemaResponseType(OpenEnum):
    STRING = "string"
    NUMBER = "number"
    BOOL = "bool"

    if TYPE_CHECKING:
        _unknown_value = ""


class KubernetesEnum(OpenEnum):
    MANAGED = "MANAGED"
    SELF_MANAGED = "SELF_MANAGED"
    PARTIALLY_MANAGED = "PARTIALLY_MANAGED"

    if TYPE_CHECKING:
        _unknown_value = ""


class PlatformComponentConfigurationInputScope(OpenEnum):
    PLATFORM_PROFILE = "PLATFORM_PROFILE"
    CLUSTER = "CLUSTER"

    if TYPE_CHECKING:
        _unknown_value = ""


class PlatformComponentConfigurationRequirementStatus(OpenEnum):
    MISSING = "MISSING"
    READY = "READY"

    if TYPE_CHECKING:
        _unknown_value = ""


_ClusterFeatureResponseTypeEnum = members(ClusterFeatureResponseTypeEnum, unset=False, null=False)
_ClusterFeatureResponseValueType_unset = members(
    ClusterFeatureResponseValueType, unset=True, null=False
)
_CpuArchitectureEnum = members(CpuArchitectureEnum, unset=False, null=False)
_FieldSchemaResponseType = members(FieldSchemaResponseType, unset=False, null=False)
_PlatformComponentConfigurationInputScope = members(
    PlatformComponentConfigurationInputScope, unset=False, null=False
)
_PlatformComponentConfigurationRequirementStatus = members(
    PlatformComponentConfigurationRequirementStatus, unset=False, null=False
)
union_ClusterFeatureResponseValueObject = Union(
    "ClusterFeatureResponseValueObject",
    [
        "#ClusterFeatureStringResponse",
        "#ClusterFeatureBooleanResponse",
        "#ClusterFeatureAwsExistingVpcResponse",
        "#ClusterFeatureGcpExistingVpcResponse",
        "#ClusterFeatureKarpenterParametersResponse",
        "#ClusterFeatureNatGatewayParametersResponse",
    ],
    tag="type",
    tags={
        "AWS_USER_PROVIDED_NETWORK": "#ClusterFeatureAwsExistingVpcResponse",
        "BOOLEAN": "#ClusterFeatureBooleanResponse",
        "GCP_USER_PROVIDED_NETWORK": "#ClusterFeatureGcpExistingVpcResponse",
        "KARPENTER": "#ClusterFeatureKarpenterParametersResponse",
        "NAT_GATEWAY": "#ClusterFeatureNatGatewayParametersResponse",
        "STRING": "#ClusterFeatureStringResponse",
    },
)
if TYPE_CHECKING:
    ClusterFeatureResponseValueObject: TypeAlias = "ClusterFeatureStringResponse | ClusterFeatureBooleanResponse | ClusterFeatureAwsExistingVpcResponse | ClusterFeatureGcpExistingVpcResponse | ClusterFeatureKarpenterParametersResponse | ClusterFeatureNatGatewayParametersResponse | UnknownVariant"


class ClusterFeatureKarpenterParameters(Model):
    if TYPE_CHECKING:
        default_service_architecture: Accepting[CpuArchitectureEnum, CpuArchitectureEnumText]
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size_in_gib: int
        """In GiB."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        qovery_node_pools: KarpenterNodePool
        spot_enabled: bool
        """Deprecated."""
    else:
        field_lines = """
            default_service_architecture! %CpuArchitectureEnum
            disk_iops int
            disk_size_in_gib! int
            disk_throughput int
            qovery_node_pools! #KarpenterNodePool
            spot_enabled! bool
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureKarpenterParameters(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = _CpuArchitectureEnum[d["default_service_architecture"]]
        if type(v1 := d.get("disk_iops", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(ClusterFeatureKarpenterParameters, d)
            n -= 1
        if type(v3 := d.get("disk_throughput", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(ClusterFeatureKarpenterParameters, d)
            n -= 1
        if (
            type(v2 := d["disk_size_in_gib"]) is not int
            or type(v4 := d["qovery_node_pools"]) is not dict
            or (v5 := d["spot_enabled"]) is not True
            and v5 is not False
        ):
            return r.tolerate(ClusterFeatureKarpenterParameters, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterFeatureKarpenterParameters)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureKarpenterParameters, d)
    o: Any = new(ClusterFeatureKarpenterParameters)
    o.default_service_architecture = v0
    o.disk_iops = v1
    o.disk_size_in_gib = v2
    o.disk_throughput = v3
    o.qovery_node_pools = read_KarpenterNodePool(v4, r)
    o.spot_enabled = v5
    o._extra = extra
    return o


def write_ClusterFeatureKarpenterParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.default_service_architecture) is not UNSET:
        d["default_service_architecture"] = (
            v._value_ if type(v) is CpuArchitectureEnum else encode(v)
        )
    if (v := o.disk_iops) is not UNSET:
        d["disk_iops"] = v if type(v) is int else encode(v)
    if (v := o.disk_size_in_gib) is not UNSET:
        d["disk_size_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.disk_throughput) is not UNSET:
        d["disk_throughput"] = v if type(v) is int else encode(v)
    if (v := o.qovery_node_pools) is not UNSET:
        d["qovery_node_pools"] = (
            write_KarpenterNodePool(v) if type(v) is KarpenterNodePool else encode(v)
        )
    if (v := o.spot_enabled) is not UNSET:
        d["spot_enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterFeatureKarpenterParametersResponse(Model):
    if TYPE_CHECKING:
        type_: Accepting[ClusterFeatureResponseTypeEnum, ClusterFeatureResponseTypeEnumText]
        value: ClusterFeatureKarpenterParameters
    else:
        field_lines = """
            type_! %ClusterFeatureResponseTypeEnum "type"
            value! #ClusterFeatureKarpenterParameters
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureKarpenterParametersResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        if type(v1 := d["value"]) is not dict:
            return r.tolerate(ClusterFeatureKarpenterParametersResponse, d)
        extra = (
            None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureKarpenterParametersResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureKarpenterParametersResponse, d)
    o: Any = new(ClusterFeatureKarpenterParametersResponse)
    o.type_ = v0
    o.value = read_ClusterFeatureKarpenterParameters(v1, r)
    o._extra = extra
    return o


def write_ClusterFeatureKarpenterParametersResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureResponseTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = (
            write_ClusterFeatureKarpenterParameters(v)
            if type(v) is ClusterFeatureKarpenterParameters
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ClusterFeatureResponse(Model):
    if TYPE_CHECKING:
        accepted_values: list[ClusterFeatureResponseAcceptedValuesItem] | Unset = UNSET
        cloud_provider_feature_documentation: str | None | Unset = UNSET
        cost_per_month: float | None | Unset = UNSET
        """Deprecated."""
        cost_per_month_in_cents: int | None | Unset = UNSET
        """In hundredths of the currency's unit. Deprecated."""
        currency_code: str | None | Unset = UNSET
        """Deprecated."""
        description: str | None | Unset = UNSET
        id: str | Unset = UNSET
        """Name of the feature, e.g. `STATIC_IP`; not a UUID."""
        is_cloud_provider_paying_feature: bool | Unset = UNSET
        is_qovery_paying_feature: bool | Unset = UNSET
        is_value_updatable: bool | Unset = UNSET
        """Default: false."""
        qovery_feature_documentation: str | None | Unset = UNSET
        title: str | Unset = UNSET
        value_object: ClusterFeatureResponseValueObject | None | Unset = UNSET
        value_type: Accepting[
            ClusterFeatureResponseValueType | Unset, ClusterFeatureResponseValueTypeText
        ] = OMITTED
    else:
        field_lines = """
            accepted_values [|ClusterFeatureResponseAcceptedValuesItem]
            cloud_provider_feature_documentation str?
            cost_per_month float?
            cost_per_month_in_cents int?
            currency_code str?
            description str?
            id str
            is_cloud_provider_paying_feature bool
            is_qovery_paying_feature bool
            is_value_updatable bool
            qovery_feature_documentation str?
            title str
            value_object |ClusterFeatureResponseValueObject?
            value_type %ClusterFeatureResponseValueType
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureResponse(d: Any, r: Reading) -> Any:
    n = 14
    try:
        if type(v0 := d.get("accepted_values", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if (
            type(v1 := d.get("cloud_provider_feature_documentation", UNSET)) is not str
            and v1 is not None
        ):
            if v1 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if (
            type(v2 := d.get("cost_per_month", UNSET)) is not int
            and (type(v2) is not float or not -LARGE < v2 < LARGE)
        ) and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if type(v3 := d.get("cost_per_month_in_cents", UNSET)) is not int and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if type(v4 := d.get("currency_code", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if type(v5 := d.get("description", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if type(v6 := d.get("id", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if (v7 := d.get("is_cloud_provider_paying_feature", UNSET)) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if (v8 := d.get("is_qovery_paying_feature", UNSET)) is not True and v8 is not False:
            if v8 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if (v9 := d.get("is_value_updatable", UNSET)) is not True and v9 is not False:
            if v9 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if type(v10 := d.get("qovery_feature_documentation", UNSET)) is not str and v10 is not None:
            if v10 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        if type(v11 := d.get("title", UNSET)) is not str:
            if v11 is not UNSET:
                return r.tolerate(ClusterFeatureResponse, d)
            n -= 1
        v12 = d.get("value_object", UNSET)
        if v12 is UNSET:
            n -= 1
        v13 = _ClusterFeatureResponseValueType_unset[d.get("value_type", UNSET)]
        if v13 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterFeatureResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureResponse, d)
    o: Any = new(ClusterFeatureResponse)
    o.accepted_values = (
        union_ClusterFeatureResponseAcceptedValuesItem.read_list(v0, r) if type(v0) is list else v0
    )
    o.cloud_provider_feature_documentation = v1
    o.cost_per_month = v2
    o.cost_per_month_in_cents = v3
    o.currency_code = v4
    o.description = v5
    o.id = v6
    o.is_cloud_provider_paying_feature = v7
    o.is_qovery_paying_feature = v8
    o.is_value_updatable = v9
    o.qovery_feature_documentation = v10
    o.title = v11
    o.value_object = (
        v12
        if v12 is UNSET
        else union_ClusterFeatureResponseValueObject.read(v12, r)
        if type(v12) is dict
        else r.read(
            parse_kind("|ClusterFeatureResponseValueObject?"),
            v12,
            Place(ClusterFeatureResponse.schema_name, "value_object", d, "value_object"),
        )
    )
    o.value_type = v13
    o._extra = extra
    return o


def write_ClusterFeatureResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.accepted_values) is not UNSET:
        d["accepted_values"] = encode(v)
    if (v := o.cloud_provider_feature_documentation) is not UNSET:
        d["cloud_provider_feature_documentation"] = v if v is None or type(v) is str else encode(v)
    if (v := o.cost_per_month) is not UNSET:
        d["cost_per_month"] = encode(v)
    if (v := o.cost_per_month_in_cents) is not UNSET:
        d["cost_per_month_in_cents"] = v if v is None or type(v) is int else encode(v)
    if (v := o.currency_code) is not UNSET:
        d["currency_code"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_cloud_provider_paying_feature) is not UNSET:
        d["is_cloud_provider_paying_feature"] = v if type(v) is bool else encode(v)
    if (v := o.is_qovery_paying_feature) is not UNSET:
        d["is_qovery_paying_feature"] = v if type(v) is bool else encode(v)
    if (v := o.is_value_updatable) is not UNSET:
        d["is_value_updatable"] = v if type(v) is bool else encode(v)
    if (v := o.qovery_feature_documentation) is not UNSET:
        d["qovery_feature_documentation"] = v if v is None or type(v) is str else encode(v)
    if (v := o.title) is not UNSET:
        d["title"] = v if type(v) is str else encode(v)
    if (v := o.value_object) is not UNSET:
        d["value_object"] = encode(v)
    if (v := o.value_type) is not UNSET:
        d["value_type"] = v._value_ if type(v) is ClusterFeatureResponseValueType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterLock(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        locked_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        owner_name: str
        reason: str
        ttl_in_days: int | Unset = UNSET
    else:
        field_lines = """
            cluster_id! uuid
            locked_at! datetime
            owner_name! str
            reason! str
            ttl_in_days int
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        locked_at = DateTimeAttribute()


def read_ClusterLock(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v4 := d.get("ttl_in_days", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(ClusterLock, d)
            n -= 1
        if (
            len(v0 := d["cluster_id"]) != 36
            or v0[23] != "-"
            or moment(v1 := d["locked_at"]).tzinfo is None
            or type(v2 := d["owner_name"]) is not str
            or type(v3 := d["reason"]) is not str
        ):
            return r.tolerate(ClusterLock, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLock)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLock, d)
    o: Any = new(ClusterLock)
    o._cluster_id = v0
    o._locked_at = v1
    o.owner_name = v2
    o.reason = v3
    o.ttl_in_days = v4
    o._extra = extra
    return o


def write_ClusterLock(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o._locked_at) is not UNSET:
        d["locked_at"] = v if type(v) is str else encode(v)
    if (v := o.owner_name) is not UNSET:
        d["owner_name"] = v if type(v) is str else encode(v)
    if (v := o.reason) is not UNSET:
        d["reason"] = v if type(v) is str else encode(v)
    if (v := o.ttl_in_days) is not UNSET:
        d["ttl_in_days"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class FieldSchemaConstraintsResponse(Model):
    if TYPE_CHECKING:
        allowed_values: list[str] | None | Unset = UNSET
        max_: int | None | Unset = UNSET
        max_length: int | None | Unset = UNSET
        min_: int | None | Unset = UNSET
        min_length: int | None | Unset = UNSET
        pattern: str | None | Unset = UNSET
    else:
        field_lines = """
            allowed_values [str]? "allowedValues"
            max_ int? "max"
            max_length int? "maxLength"
            min_ int? "min"
            min_length int? "minLength"
            pattern str?
        """
        __slots__ = slots(field_lines)


def read_FieldSchemaConstraintsResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if (
            type(v0 := d.get("allowedValues", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
            n -= 1
        if type(v1 := d.get("max", UNSET)) is not int and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
            n -= 1
        if type(v2 := d.get("maxLength", UNSET)) is not int and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
            n -= 1
        if type(v3 := d.get("min", UNSET)) is not int and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
            n -= 1
        if type(v4 := d.get("minLength", UNSET)) is not int and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
            n -= 1
        if type(v5 := d.get("pattern", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(FieldSchemaConstraintsResponse, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, FieldSchemaConstraintsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(FieldSchemaConstraintsResponse, d)
    o: Any = new(FieldSchemaConstraintsResponse)
    o.allowed_values = v0
    o.max_ = v1
    o.max_length = v2
    o.min_ = v3
    o.min_length = v4
    o.pattern = v5
    o._extra = extra
    return o


def write_FieldSchemaConstraintsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.allowed_values) is not UNSET:
        d["allowedValues"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.max_) is not UNSET:
        d["max"] = v if v is None or type(v) is int else encode(v)
    if (v := o.max_length) is not UNSET:
        d["maxLength"] = v if v is None or type(v) is int else encode(v)
    if (v := o.min_) is not UNSET:
        d["min"] = v if v is None or type(v) is int else encode(v)
    if (v := o.min_length) is not UNSET:
        d["minLength"] = v if v is None or type(v) is int else encode(v)
    if (v := o.pattern) is not UNSET:
        d["pattern"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class FieldSchemaResponse(Model):
    if TYPE_CHECKING:
        constraints: FieldSchemaConstraintsResponse
        default_value: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        label: str
        required: bool
        sensitive: bool
        type_: Accepting[FieldSchemaResponseType, FieldSchemaResponseTypeText]
    else:
        field_lines = """
            constraints! #FieldSchemaConstraintsResponse
            default_value str? "defaultValue"
            description str?
            key! str
            label! str
            required! bool
            sensitive! bool
            type_! %FieldSchemaResponseType "type"
        """
        __slots__ = slots(field_lines)


def read_FieldSchemaResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v1 := d.get("defaultValue", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(FieldSchemaResponse, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(FieldSchemaResponse, d)
            n -= 1
        v7 = _FieldSchemaResponseType[d["type"]]
        if (
            type(v0 := d["constraints"]) is not dict
            or type(v3 := d["key"]) is not str
            or type(v4 := d["label"]) is not str
            or (v5 := d["required"]) is not True
            and v5 is not False
            or (v6 := d["sensitive"]) is not True
            and v6 is not False
        ):
            return r.tolerate(FieldSchemaResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, FieldSchemaResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(FieldSchemaResponse, d)
    o: Any = new(FieldSchemaResponse)
    o.constraints = read_FieldSchemaConstraintsResponse(v0, r)
    o.default_value = v1
    o.description = v2
    o.key = v3
    o.label = v4
    o.required = v5
    o.sensitive = v6
    o.type_ = v7
    o._extra = extra
    return o


def write_FieldSchemaResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.constraints) is not UNSET:
        d["constraints"] = (
            write_FieldSchemaConstraintsResponse(v)
            if type(v) is FieldSchemaConstraintsResponse
            else encode(v)
        )
    if (v := o.default_value) is not UNSET:
        d["defaultValue"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.label) is not UNSET:
        d["label"] = v if type(v) is str else encode(v)
    if (v := o.required) is not UNSET:
        d["required"] = v if type(v) is bool else encode(v)
    if (v := o.sensitive) is not UNSET:
        d["sensitive"] = v if type(v) is bool else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is FieldSchemaResponseType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class KarpenterNodePool(Model):
    if TYPE_CHECKING:
        cronjob_override: KarpenterCronjobNodePoolOverride | Unset = UNSET
        default_override: KarpenterDefaultNodePoolOverride | Unset = UNSET
        gpu_override: KarpenterGpuNodePoolOverride | Unset = UNSET
        requirements: list[KarpenterNodePoolRequirement]
        stable_override: KarpenterStableNodePoolOverride | Unset = UNSET
    else:
        field_lines = """
            cronjob_override #KarpenterCronjobNodePoolOverride
            default_override #KarpenterDefaultNodePoolOverride
            gpu_override #KarpenterGpuNodePoolOverride
            requirements! [#KarpenterNodePoolRequirement]
            stable_override #KarpenterStableNodePoolOverride
        """
        __slots__ = slots(field_lines)


def read_KarpenterNodePool(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("cronjob_override", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(KarpenterNodePool, d)
            n -= 1
        if type(v1 := d.get("default_override", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(KarpenterNodePool, d)
            n -= 1
        if type(v2 := d.get("gpu_override", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(KarpenterNodePool, d)
            n -= 1
        if type(v4 := d.get("stable_override", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(KarpenterNodePool, d)
            n -= 1
        if type(v3 := d["requirements"]) is not list:
            return r.tolerate(KarpenterNodePool, d)
        extra = None if len(d) == n else r.unknown_fields(d, KarpenterNodePool)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterNodePool, d)
    o: Any = new(KarpenterNodePool)
    o.cronjob_override = read_KarpenterCronjobNodePoolOverride(v0, r) if type(v0) is dict else v0
    o.default_override = read_KarpenterDefaultNodePoolOverride(v1, r) if type(v1) is dict else v1
    o.gpu_override = read_KarpenterGpuNodePoolOverride(v2, r) if type(v2) is dict else v2
    o.requirements = [read_KarpenterNodePoolRequirement(e, r) for e in v3] if v3 else v3
    o.stable_override = read_KarpenterStableNodePoolOverride(v4, r) if type(v4) is dict else v4
    o._extra = extra
    return o


def write_KarpenterNodePool(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cronjob_override) is not UNSET:
        d["cronjob_override"] = (
            write_KarpenterCronjobNodePoolOverride(v)
            if type(v) is KarpenterCronjobNodePoolOverride
            else encode(v)
        )
    if (v := o.default_override) is not UNSET:
        d["default_override"] = (
            write_KarpenterDefaultNodePoolOverride(v)
            if type(v) is KarpenterDefaultNodePoolOverride
            else encode(v)
        )
    if (v := o.gpu_override) is not UNSET:
        d["gpu_override"] = (
            write_KarpenterGpuNodePoolOverride(v)
            if type(v) is KarpenterGpuNodePoolOverride
            else encode(v)
        )
    if (v := o.requirements) is not UNSET:
        d["requirements"] = (
            [
                write_KarpenterNodePoolRequirement(e)
                if type(e) is KarpenterNodePoolRequirement
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.stable_override) is not UNSET:
        d["stable_override"] = (
            write_KarpenterStableNodePoolOverride(v)
            if type(v) is KarpenterStableNodePoolOverride
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class PlatformComponentConfigurationPreviewRequest(Model):
    if TYPE_CHECKING:
        cluster_inputs: dict[str, str] | Unset = UNSET
        component_outputs: dict[str, dict[str, str]] | Unset = UNSET
        profile_config: dict[str, Any] | Unset = UNSET
    else:
        field_lines = """
            cluster_inputs {str} "clusterInputs"
            component_outputs {{str}} "componentOutputs"
            profile_config {any} "profileConfig"
        """
        __slots__ = slots(field_lines)


def read_PlatformComponentConfigurationPreviewRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("clusterInputs", UNSET)) is not dict or not STRINGS.issuperset(
            map(type, v0.values())
        ):
            if v0 is not UNSET:
                return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
            n -= 1
        if type(v1 := d.get("componentOutputs", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
            n -= 1
        if type(v2 := d.get("profileConfig", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
            n -= 1
        if v2:
            r.loose = True
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, PlatformComponentConfigurationPreviewRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentConfigurationPreviewRequest, d)
    o: Any = new(PlatformComponentConfigurationPreviewRequest)
    o.cluster_inputs = v0
    o.component_outputs = (
        r.read(
            parse_kind("{{str}}"),
            v1,
            Place(
                PlatformComponentConfigurationPreviewRequest.schema_name,
                "componentOutputs",
                d,
                "componentOutputs",
            ),
        )
        if type(v1) is dict
        else v1
    )
    o.profile_config = v2
    o._extra = extra
    return o


def write_PlatformComponentConfigurationPreviewRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_inputs) is not UNSET:
        d["clusterInputs"] = encode(v)
    if (v := o.component_outputs) is not UNSET:
        d["componentOutputs"] = encode(v)
    if (v := o.profile_config) is not UNSET:
        d["profileConfig"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class PlatformComponentConfigurationViolationResponse(Model):
    if TYPE_CHECKING:
        code: str
        field_path: str
        message: str
    else:
        field_lines = """
            code! str
            field_path! str "fieldPath"
            message! str
        """
        __slots__ = slots(field_lines)


def read_PlatformComponentConfigurationViolationResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["code"]) is not str
            or type(v1 := d["fieldPath"]) is not str
            or type(v2 := d["message"]) is not str
        ):
            return r.tolerate(PlatformComponentConfigurationViolationResponse, d)
        extra = (
            None
            if len(d) == 3
            else r.unknown_fields(d, PlatformComponentConfigurationViolationResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentConfigurationViolationResponse, d)
    o: Any = new(PlatformComponentConfigurationViolationResponse)
    o.code = v0
    o.field_path = v1
    o.message = v2
    o._extra = extra
    return o


def write_PlatformComponentConfigurationViolationResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.code) is not UNSET:
        d["code"] = v if type(v) is str else encode(v)
    if (v := o.field_path) is not UNSET:
        d["fieldPath"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class PlatformComponentInputRequirementResponse(Model):
    if TYPE_CHECKING:
        constraints: FieldSchemaConstraintsResponse
        default_value: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        label: str
        required: bool
        scope: Accepting[
            PlatformComponentConfigurationInputScope, PlatformComponentConfigurationInputScopeText
        ]
        sensitive: bool
        status: Accepting[
            PlatformComponentConfigurationRequirementStatus,
            PlatformComponentConfigurationRequirementStatusText,
        ]
        type_: Accepting[FieldSchemaResponseType, FieldSchemaResponseTypeText]
    else:
        field_lines = """
            constraints! #FieldSchemaConstraintsResponse
            default_value str? "defaultValue"
            description str?
            key! str
            label! str
            required! bool
            scope! %PlatformComponentConfigurationInputScope
            sensitive! bool
            status! %PlatformComponentConfigurationRequirementStatus
            type_! %FieldSchemaResponseType "type"
        """
        __slots__ = slots(field_lines)


def read_PlatformComponentInputRequirementResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v1 := d.get("defaultValue", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(PlatformComponentInputRequirementResponse, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(PlatformComponentInputRequirementResponse, d)
            n -= 1
        v6 = _PlatformComponentConfigurationInputScope[d["scope"]]
        v8 = _PlatformComponentConfigurationRequirementStatus[d["status"]]
        v9 = _FieldSchemaResponseType[d["type"]]
        if (
            type(v0 := d["constraints"]) is not dict
            or type(v3 := d["key"]) is not str
            or type(v4 := d["label"]) is not str
            or (v5 := d["required"]) is not True
            and v5 is not False
            or (v7 := d["sensitive"]) is not True
            and v7 is not False
        ):
            return r.tolerate(PlatformComponentInputRequirementResponse, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, PlatformComponentInputRequirementResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentInputRequirementResponse, d)
    o: Any = new(PlatformComponentInputRequirementResponse)
    o.constraints = read_FieldSchemaConstraintsResponse(v0, r)
    o.default_value = v1
    o.description = v2
    o.key = v3
    o.label = v4
    o.required = v5
    o.scope = v6
    o.sensitive = v7
    o.status = v8
    o.type_ = v9
    o._extra = extra
    return o


def write_PlatformComponentInputRequirementResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.constraints) is not UNSET:
        d["constraints"] = (
            write_FieldSchemaConstraintsResponse(v)
            if type(v) is FieldSchemaConstraintsResponse
            else encode(v)
        )
    if (v := o.default_value) is not UNSET:
        d["defaultValue"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.label) is not UNSET:
        d["label"] = v if type(v) is str else encode(v)
    if (v := o.required) is not UNSET:
        d["required"] = v if type(v) is bool else encode(v)
    if (v := o.scope) is not UNSET:
        d["scope"] = v._value_ if type(v) is PlatformComponentConfigurationInputScope else encode(v)
    if (v := o.sensitive) is not UNSET:
        d["sensitive"] = v if type(v) is bool else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = (
            v._value_ if type(v) is PlatformComponentConfigurationRequirementStatus else encode(v)
        )
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is FieldSchemaResponseType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class PlatformComponentOutputBindingResponse(Model):
    if TYPE_CHECKING:
        from_component: str
        input_: str
        output: str
    else:
        field_lines = """
            from_component! str "fromComponent"
            input_! str "input"
            output! str
        """
        __slots__ = slots(field_lines)


def read_PlatformComponentOutputBindingResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["fromComponent"]) is not str
            or type(v1 := d["input"]) is not str
            or type(v2 := d["output"]) is not str
        ):
            return r.tolerate(PlatformComponentOutputBindingResponse, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, PlatformComponentOutputBindingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(PlatformComponentOutputBindingResponse, d)
    o: Any = new(PlatformComponentOutputBindingResponse)
    o.from_component = v0
    o.input_ = v1
    o.output = v2
    o._extra = extra
    return o


def write_PlatformComponentOutputBindingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.from_component) is not UNSET:
        d["fromComponent"] = v if type(v) is str else encode(v)
    if (v := o.input_) is not UNSET:
        d["input"] = v if type(v) is str else encode(v)
    if (v := o.output) is not UNSET:
        d["output"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
