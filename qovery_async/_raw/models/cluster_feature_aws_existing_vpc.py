"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import LARGE, Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .cpu_architecture_enum import CpuArchitectureEnum
from .weekday_enum import WeekdayEnum

if TYPE_CHECKING:
    pass

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ClusterFeatureNatGatewayTypeGcpProvider(OpenEnum):
    """Values of a cluster feature NAT gateway type GCP provider."""

    GCP = "gcp"


class ClusterFeatureNatGatewayTypeScalewayProvider(OpenEnum):
    """Values of a cluster feature NAT gateway type Scaleway provider."""

    SCALEWAY = "scaleway"


class ClusterFeatureNatGatewayTypeScalewayType(OpenEnum):
    """Values of a cluster feature NAT gateway type Scaleway type."""

    VPC_GW_S = "VPC-GW-S"
    VPC_GW_M = "VPC-GW-M"
    VPC_GW_L = "VPC-GW-L"
    VPC_GW_XL = "VPC-GW-XL"


class ClusterFeatureResponseTypeEnum(OpenEnum):
    """Values of a cluster feature response type."""

    STRING = "STRING"
    BOOLEAN = "BOOLEAN"
    AWS_USER_PROVIDED_NETWORK = "AWS_USER_PROVIDED_NETWORK"
    GCP_USER_PROVIDED_NETWORK = "GCP_USER_PROVIDED_NETWORK"
    KARPENTER = "KARPENTER"
    NAT_GATEWAY = "NAT_GATEWAY"


class ClusterFeatureResponseValueType(OpenEnum):
    """Values of a cluster feature response value type."""

    BOOLEAN = "BOOLEAN"


class KarpenterNodePoolRequirementKey(OpenEnum):
    """Values of a Karpenter node pool requirement key."""

    INSTANCEFAMILY = "InstanceFamily"
    INSTANCESIZE = "InstanceSize"
    ARCH = "Arch"
    SKUFAMILY = "SkuFamily"
    SKUVERSION = "SkuVersion"


class KarpenterNodePoolRequirementOperator(OpenEnum):
    """Values of a Karpenter node pool requirement operator."""

    IN = "In"


_ClusterFeatureNatGatewayTypeGcpProvider = members(
    ClusterFeatureNatGatewayTypeGcpProvider, unset=False, null=False
)
_ClusterFeatureNatGatewayTypeScalewayProvider = members(
    ClusterFeatureNatGatewayTypeScalewayProvider, unset=False, null=False
)
_ClusterFeatureNatGatewayTypeScalewayType = members(
    ClusterFeatureNatGatewayTypeScalewayType, unset=False, null=False
)
_ClusterFeatureResponseTypeEnum = members(ClusterFeatureResponseTypeEnum, unset=False, null=False)
_ClusterFeatureResponseValueType_unset = members(
    ClusterFeatureResponseValueType, unset=True, null=False
)
_CpuArchitectureEnum = members(CpuArchitectureEnum, unset=False, null=False)
_KarpenterNodePoolRequirementKey = members(KarpenterNodePoolRequirementKey, unset=False, null=False)
_KarpenterNodePoolRequirementOperator = members(
    KarpenterNodePoolRequirementOperator, unset=False, null=False
)
_WeekdayEnum = members(WeekdayEnum, unset=False, null=False)
union_ClusterFeatureNatGatewayParametersNatGatewayType = Union(
    "ClusterFeatureNatGatewayParametersNatGatewayType",
    ["#ClusterFeatureNatGatewayTypeScaleway", "#ClusterFeatureNatGatewayTypeGcp"],
    tag="provider",
    tags={
        "gcp": "#ClusterFeatureNatGatewayTypeGcp",
        "scaleway": "#ClusterFeatureNatGatewayTypeScaleway",
    },
)
if TYPE_CHECKING:
    ClusterFeatureNatGatewayParametersNatGatewayType: TypeAlias = (
        "ClusterFeatureNatGatewayTypeScaleway | ClusterFeatureNatGatewayTypeGcp | UnknownVariant"
    )
union_ClusterFeatureResponseAcceptedValuesItem = Union(
    "ClusterFeatureResponseAcceptedValuesItem",
    ["str", "bool"],
)
if TYPE_CHECKING:
    ClusterFeatureResponseAcceptedValuesItem: TypeAlias = "str | bool | UnknownVariant"
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


class ClusterFeatureAwsExistingVpc(Model):
    """A cluster feature AWS existing VPC."""

    __slots__ = (
        "aws_vpc_eks_id",
        "documentdb_subnets_zone_a_ids",
        "documentdb_subnets_zone_b_ids",
        "documentdb_subnets_zone_c_ids",
        "eks_create_nodes_in_private_subnet",
        "eks_karpenter_fargate_subnets_zone_a_ids",
        "eks_karpenter_fargate_subnets_zone_b_ids",
        "eks_karpenter_fargate_subnets_zone_c_ids",
        "eks_subnets_zone_a_ids",
        "eks_subnets_zone_b_ids",
        "eks_subnets_zone_c_ids",
        "elasticache_subnets_zone_a_ids",
        "elasticache_subnets_zone_b_ids",
        "elasticache_subnets_zone_c_ids",
        "rds_subnets_zone_a_ids",
        "rds_subnets_zone_b_ids",
        "rds_subnets_zone_c_ids",
    )
    if TYPE_CHECKING:
        aws_vpc_eks_id: str
        documentdb_subnets_zone_a_ids: list[str] | None | Unset = UNSET
        documentdb_subnets_zone_b_ids: list[str] | None | Unset = UNSET
        documentdb_subnets_zone_c_ids: list[str] | None | Unset = UNSET
        eks_create_nodes_in_private_subnet: bool | Unset = UNSET
        """Left out, the API takes true."""
        eks_karpenter_fargate_subnets_zone_a_ids: list[str] | None | Unset = UNSET
        eks_karpenter_fargate_subnets_zone_b_ids: list[str] | None | Unset = UNSET
        eks_karpenter_fargate_subnets_zone_c_ids: list[str] | None | Unset = UNSET
        eks_subnets_zone_a_ids: list[str]
        eks_subnets_zone_b_ids: list[str]
        eks_subnets_zone_c_ids: list[str]
        elasticache_subnets_zone_a_ids: list[str] | None | Unset = UNSET
        elasticache_subnets_zone_b_ids: list[str] | None | Unset = UNSET
        elasticache_subnets_zone_c_ids: list[str] | None | Unset = UNSET
        rds_subnets_zone_a_ids: list[str] | None | Unset = UNSET
        rds_subnets_zone_b_ids: list[str] | None | Unset = UNSET
        rds_subnets_zone_c_ids: list[str] | None | Unset = UNSET
    else:
        schema_name = "ClusterFeatureAwsExistingVpc"
        known_names = frozenset(
            (
                "aws_vpc_eks_id",
                "documentdb_subnets_zone_a_ids",
                "documentdb_subnets_zone_b_ids",
                "documentdb_subnets_zone_c_ids",
                "eks_create_nodes_in_private_subnet",
                "eks_karpenter_fargate_subnets_zone_a_ids",
                "eks_karpenter_fargate_subnets_zone_b_ids",
                "eks_karpenter_fargate_subnets_zone_c_ids",
                "eks_subnets_zone_a_ids",
                "eks_subnets_zone_b_ids",
                "eks_subnets_zone_c_ids",
                "elasticache_subnets_zone_a_ids",
                "elasticache_subnets_zone_b_ids",
                "elasticache_subnets_zone_c_ids",
                "rds_subnets_zone_a_ids",
                "rds_subnets_zone_b_ids",
                "rds_subnets_zone_c_ids",
            )
        )
        model_fields = (
            ("aws_vpc_eks_id", "aws_vpc_eks_id", "str", 1),
            ("documentdb_subnets_zone_a_ids", "documentdb_subnets_zone_a_ids", "[str]?", 0),
            ("documentdb_subnets_zone_b_ids", "documentdb_subnets_zone_b_ids", "[str]?", 0),
            ("documentdb_subnets_zone_c_ids", "documentdb_subnets_zone_c_ids", "[str]?", 0),
            ("eks_create_nodes_in_private_subnet", "eks_create_nodes_in_private_subnet", "bool", 0),
            (
                "eks_karpenter_fargate_subnets_zone_a_ids",
                "eks_karpenter_fargate_subnets_zone_a_ids",
                "[str]?",
                0,
            ),
            (
                "eks_karpenter_fargate_subnets_zone_b_ids",
                "eks_karpenter_fargate_subnets_zone_b_ids",
                "[str]?",
                0,
            ),
            (
                "eks_karpenter_fargate_subnets_zone_c_ids",
                "eks_karpenter_fargate_subnets_zone_c_ids",
                "[str]?",
                0,
            ),
            ("eks_subnets_zone_a_ids", "eks_subnets_zone_a_ids", "[str]", 1),
            ("eks_subnets_zone_b_ids", "eks_subnets_zone_b_ids", "[str]", 1),
            ("eks_subnets_zone_c_ids", "eks_subnets_zone_c_ids", "[str]", 1),
            ("elasticache_subnets_zone_a_ids", "elasticache_subnets_zone_a_ids", "[str]?", 0),
            ("elasticache_subnets_zone_b_ids", "elasticache_subnets_zone_b_ids", "[str]?", 0),
            ("elasticache_subnets_zone_c_ids", "elasticache_subnets_zone_c_ids", "[str]?", 0),
            ("rds_subnets_zone_a_ids", "rds_subnets_zone_a_ids", "[str]?", 0),
            ("rds_subnets_zone_b_ids", "rds_subnets_zone_b_ids", "[str]?", 0),
            ("rds_subnets_zone_c_ids", "rds_subnets_zone_c_ids", "[str]?", 0),
        )


def read_ClusterFeatureAwsExistingVpc(d: Any, r: Reading) -> Any:
    n = 17
    try:
        v0 = d["aws_vpc_eks_id"]
        if type(v0) is not str:
            return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v1 = d.get("documentdb_subnets_zone_a_ids", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v2 = d.get("documentdb_subnets_zone_b_ids", UNSET)
        if type(v2) is not list or not STRINGS.issuperset(map(type, v2)):
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v3 = d.get("documentdb_subnets_zone_c_ids", UNSET)
        if type(v3) is not list or not STRINGS.issuperset(map(type, v3)):
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v4 = d.get("eks_create_nodes_in_private_subnet", UNSET)
        if v4 is not True and v4 is not False:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v5 = d.get("eks_karpenter_fargate_subnets_zone_a_ids", UNSET)
        if type(v5) is not list or not STRINGS.issuperset(map(type, v5)):
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v6 = d.get("eks_karpenter_fargate_subnets_zone_b_ids", UNSET)
        if type(v6) is not list or not STRINGS.issuperset(map(type, v6)):
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v7 = d.get("eks_karpenter_fargate_subnets_zone_c_ids", UNSET)
        if type(v7) is not list or not STRINGS.issuperset(map(type, v7)):
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v8 = d["eks_subnets_zone_a_ids"]
        if type(v8) is not list or not STRINGS.issuperset(map(type, v8)):
            return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v9 = d["eks_subnets_zone_b_ids"]
        if type(v9) is not list or not STRINGS.issuperset(map(type, v9)):
            return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v10 = d["eks_subnets_zone_c_ids"]
        if type(v10) is not list or not STRINGS.issuperset(map(type, v10)):
            return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v11 = d.get("elasticache_subnets_zone_a_ids", UNSET)
        if type(v11) is not list or not STRINGS.issuperset(map(type, v11)):
            if v11 is UNSET:
                n -= 1
            elif v11 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v12 = d.get("elasticache_subnets_zone_b_ids", UNSET)
        if type(v12) is not list or not STRINGS.issuperset(map(type, v12)):
            if v12 is UNSET:
                n -= 1
            elif v12 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v13 = d.get("elasticache_subnets_zone_c_ids", UNSET)
        if type(v13) is not list or not STRINGS.issuperset(map(type, v13)):
            if v13 is UNSET:
                n -= 1
            elif v13 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v14 = d.get("rds_subnets_zone_a_ids", UNSET)
        if type(v14) is not list or not STRINGS.issuperset(map(type, v14)):
            if v14 is UNSET:
                n -= 1
            elif v14 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v15 = d.get("rds_subnets_zone_b_ids", UNSET)
        if type(v15) is not list or not STRINGS.issuperset(map(type, v15)):
            if v15 is UNSET:
                n -= 1
            elif v15 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        v16 = d.get("rds_subnets_zone_c_ids", UNSET)
        if type(v16) is not list or not STRINGS.issuperset(map(type, v16)):
            if v16 is UNSET:
                n -= 1
            elif v16 is not None:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterFeatureAwsExistingVpc)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureAwsExistingVpc, d)
    o: Any = new(ClusterFeatureAwsExistingVpc)
    o.aws_vpc_eks_id = v0
    o.documentdb_subnets_zone_a_ids = v1
    o.documentdb_subnets_zone_b_ids = v2
    o.documentdb_subnets_zone_c_ids = v3
    o.eks_create_nodes_in_private_subnet = v4
    o.eks_karpenter_fargate_subnets_zone_a_ids = v5
    o.eks_karpenter_fargate_subnets_zone_b_ids = v6
    o.eks_karpenter_fargate_subnets_zone_c_ids = v7
    o.eks_subnets_zone_a_ids = v8
    o.eks_subnets_zone_b_ids = v9
    o.eks_subnets_zone_c_ids = v10
    o.elasticache_subnets_zone_a_ids = v11
    o.elasticache_subnets_zone_b_ids = v12
    o.elasticache_subnets_zone_c_ids = v13
    o.rds_subnets_zone_a_ids = v14
    o.rds_subnets_zone_b_ids = v15
    o.rds_subnets_zone_c_ids = v16
    o._extra = extra
    return o


def write_ClusterFeatureAwsExistingVpc(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aws_vpc_eks_id) is not UNSET:
        d["aws_vpc_eks_id"] = v if type(v) is str else encode(v)
    if (v := o.documentdb_subnets_zone_a_ids) is not UNSET:
        d["documentdb_subnets_zone_a_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.documentdb_subnets_zone_b_ids) is not UNSET:
        d["documentdb_subnets_zone_b_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.documentdb_subnets_zone_c_ids) is not UNSET:
        d["documentdb_subnets_zone_c_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.eks_create_nodes_in_private_subnet) is not UNSET:
        d["eks_create_nodes_in_private_subnet"] = v if type(v) is bool else encode(v)
    if (v := o.eks_karpenter_fargate_subnets_zone_a_ids) is not UNSET:
        d["eks_karpenter_fargate_subnets_zone_a_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.eks_karpenter_fargate_subnets_zone_b_ids) is not UNSET:
        d["eks_karpenter_fargate_subnets_zone_b_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.eks_karpenter_fargate_subnets_zone_c_ids) is not UNSET:
        d["eks_karpenter_fargate_subnets_zone_c_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.eks_subnets_zone_a_ids) is not UNSET:
        d["eks_subnets_zone_a_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.eks_subnets_zone_b_ids) is not UNSET:
        d["eks_subnets_zone_b_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.eks_subnets_zone_c_ids) is not UNSET:
        d["eks_subnets_zone_c_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.elasticache_subnets_zone_a_ids) is not UNSET:
        d["elasticache_subnets_zone_a_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.elasticache_subnets_zone_b_ids) is not UNSET:
        d["elasticache_subnets_zone_b_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.elasticache_subnets_zone_c_ids) is not UNSET:
        d["elasticache_subnets_zone_c_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.rds_subnets_zone_a_ids) is not UNSET:
        d["rds_subnets_zone_a_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.rds_subnets_zone_b_ids) is not UNSET:
        d["rds_subnets_zone_b_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.rds_subnets_zone_c_ids) is not UNSET:
        d["rds_subnets_zone_c_ids"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureAwsExistingVpc.read_json = staticmethod(read_ClusterFeatureAwsExistingVpc)
ClusterFeatureAwsExistingVpc.write_json = staticmethod(write_ClusterFeatureAwsExistingVpc)


class ClusterFeatureAwsExistingVpcResponse(Model):
    """A cluster feature AWS existing VPC, as the API answers it."""

    __slots__ = (
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        type_: ClusterFeatureResponseTypeEnum
        value: ClusterFeatureAwsExistingVpc
    else:
        schema_name = "ClusterFeatureAwsExistingVpcResponse"
        known_names = frozenset(
            (
                "type",
                "value",
            )
        )
        model_fields = (
            ("type_", "type", "%ClusterFeatureResponseTypeEnum", 1),
            ("value", "value", "#ClusterFeatureAwsExistingVpc", 1),
        )


def read_ClusterFeatureAwsExistingVpcResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        v1 = d["value"]
        if type(v1) is not dict:
            return r.tolerate(ClusterFeatureAwsExistingVpcResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureAwsExistingVpcResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureAwsExistingVpcResponse, d)
    o: Any = new(ClusterFeatureAwsExistingVpcResponse)
    o.type_ = v0
    o.value = read_ClusterFeatureAwsExistingVpc(v1, r)
    o._extra = extra
    return o


def write_ClusterFeatureAwsExistingVpcResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureResponseTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = (
            write_ClusterFeatureAwsExistingVpc(v)
            if type(v) is ClusterFeatureAwsExistingVpc
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureAwsExistingVpcResponse.read_json = staticmethod(
    read_ClusterFeatureAwsExistingVpcResponse
)
ClusterFeatureAwsExistingVpcResponse.write_json = staticmethod(
    write_ClusterFeatureAwsExistingVpcResponse
)


class ClusterFeatureBooleanResponse(Model):
    """A cluster feature boolean, as the API answers it."""

    __slots__ = (
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        type_: ClusterFeatureResponseTypeEnum
        value: bool
    else:
        schema_name = "ClusterFeatureBooleanResponse"
        known_names = frozenset(
            (
                "type",
                "value",
            )
        )
        model_fields = (
            ("type_", "type", "%ClusterFeatureResponseTypeEnum", 1),
            ("value", "value", "bool", 1),
        )


def read_ClusterFeatureBooleanResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        v1 = d["value"]
        if v1 is not True and v1 is not False:
            return r.tolerate(ClusterFeatureBooleanResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureBooleanResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureBooleanResponse, d)
    o: Any = new(ClusterFeatureBooleanResponse)
    o.type_ = v0
    o.value = v1
    o._extra = extra
    return o


def write_ClusterFeatureBooleanResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureResponseTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureBooleanResponse.read_json = staticmethod(read_ClusterFeatureBooleanResponse)
ClusterFeatureBooleanResponse.write_json = staticmethod(write_ClusterFeatureBooleanResponse)


class ClusterFeatureGcpExistingVpc(Model):
    """A cluster feature GCP existing VPC."""

    __slots__ = (
        "additional_ip_range_pods_names",
        "ip_range_pods_name",
        "ip_range_services_name",
        "private_nodes",
        "subnetwork_name",
        "vpc_name",
        "vpc_project_id",
    )
    if TYPE_CHECKING:
        additional_ip_range_pods_names: list[str] | Unset = UNSET
        ip_range_pods_name: str | None | Unset = UNSET
        ip_range_services_name: str | None | Unset = UNSET
        private_nodes: bool | Unset = UNSET
        """Left out, the API takes false."""
        subnetwork_name: str | None | Unset = UNSET
        vpc_name: str
        vpc_project_id: str | None | Unset = UNSET
    else:
        schema_name = "ClusterFeatureGcpExistingVpc"
        known_names = frozenset(
            (
                "additional_ip_range_pods_names",
                "ip_range_pods_name",
                "ip_range_services_name",
                "private_nodes",
                "subnetwork_name",
                "vpc_name",
                "vpc_project_id",
            )
        )
        model_fields = (
            ("additional_ip_range_pods_names", "additional_ip_range_pods_names", "[str]", 0),
            ("ip_range_pods_name", "ip_range_pods_name", "str?", 0),
            ("ip_range_services_name", "ip_range_services_name", "str?", 0),
            ("private_nodes", "private_nodes", "bool", 0),
            ("subnetwork_name", "subnetwork_name", "str?", 0),
            ("vpc_name", "vpc_name", "str", 1),
            ("vpc_project_id", "vpc_project_id", "str?", 0),
        )


def read_ClusterFeatureGcpExistingVpc(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("additional_ip_range_pods_names", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        v1 = d.get("ip_range_pods_name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        v2 = d.get("ip_range_services_name", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        v3 = d.get("private_nodes", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        v4 = d.get("subnetwork_name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        v5 = d["vpc_name"]
        if type(v5) is not str:
            return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        v6 = d.get("vpc_project_id", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterFeatureGcpExistingVpc)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureGcpExistingVpc, d)
    o: Any = new(ClusterFeatureGcpExistingVpc)
    o.additional_ip_range_pods_names = v0
    o.ip_range_pods_name = v1
    o.ip_range_services_name = v2
    o.private_nodes = v3
    o.subnetwork_name = v4
    o.vpc_name = v5
    o.vpc_project_id = v6
    o._extra = extra
    return o


def write_ClusterFeatureGcpExistingVpc(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.additional_ip_range_pods_names) is not UNSET:
        d["additional_ip_range_pods_names"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.ip_range_pods_name) is not UNSET:
        d["ip_range_pods_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.ip_range_services_name) is not UNSET:
        d["ip_range_services_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.private_nodes) is not UNSET:
        d["private_nodes"] = v if type(v) is bool else encode(v)
    if (v := o.subnetwork_name) is not UNSET:
        d["subnetwork_name"] = v if v is None or type(v) is str else encode(v)
    if (v := o.vpc_name) is not UNSET:
        d["vpc_name"] = v if type(v) is str else encode(v)
    if (v := o.vpc_project_id) is not UNSET:
        d["vpc_project_id"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureGcpExistingVpc.read_json = staticmethod(read_ClusterFeatureGcpExistingVpc)
ClusterFeatureGcpExistingVpc.write_json = staticmethod(write_ClusterFeatureGcpExistingVpc)


class ClusterFeatureGcpExistingVpcResponse(Model):
    """A cluster feature GCP existing VPC, as the API answers it."""

    __slots__ = (
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        type_: ClusterFeatureResponseTypeEnum
        value: ClusterFeatureGcpExistingVpc
    else:
        schema_name = "ClusterFeatureGcpExistingVpcResponse"
        known_names = frozenset(
            (
                "type",
                "value",
            )
        )
        model_fields = (
            ("type_", "type", "%ClusterFeatureResponseTypeEnum", 1),
            ("value", "value", "#ClusterFeatureGcpExistingVpc", 1),
        )


def read_ClusterFeatureGcpExistingVpcResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        v1 = d["value"]
        if type(v1) is not dict:
            return r.tolerate(ClusterFeatureGcpExistingVpcResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureGcpExistingVpcResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureGcpExistingVpcResponse, d)
    o: Any = new(ClusterFeatureGcpExistingVpcResponse)
    o.type_ = v0
    o.value = read_ClusterFeatureGcpExistingVpc(v1, r)
    o._extra = extra
    return o


def write_ClusterFeatureGcpExistingVpcResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureResponseTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = (
            write_ClusterFeatureGcpExistingVpc(v)
            if type(v) is ClusterFeatureGcpExistingVpc
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureGcpExistingVpcResponse.read_json = staticmethod(
    read_ClusterFeatureGcpExistingVpcResponse
)
ClusterFeatureGcpExistingVpcResponse.write_json = staticmethod(
    write_ClusterFeatureGcpExistingVpcResponse
)


class ClusterFeatureKarpenterParameters(Model):
    """Cluster feature Karpenter parameters."""

    __slots__ = (
        "default_service_architecture",
        "disk_iops",
        "disk_size_in_gib",
        "disk_throughput",
        "qovery_node_pools",
        "spot_enabled",
    )
    if TYPE_CHECKING:
        default_service_architecture: CpuArchitectureEnum
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
        schema_name = "ClusterFeatureKarpenterParameters"
        known_names = frozenset(
            (
                "default_service_architecture",
                "disk_iops",
                "disk_size_in_gib",
                "disk_throughput",
                "qovery_node_pools",
                "spot_enabled",
            )
        )
        model_fields = (
            (
                "default_service_architecture",
                "default_service_architecture",
                "%CpuArchitectureEnum",
                1,
            ),
            ("disk_iops", "disk_iops", "int", 0),
            ("disk_size_in_gib", "disk_size_in_gib", "int", 1),
            ("disk_throughput", "disk_throughput", "int", 0),
            ("qovery_node_pools", "qovery_node_pools", "#KarpenterNodePool", 1),
            ("spot_enabled", "spot_enabled", "bool", 1),
        )


def read_ClusterFeatureKarpenterParameters(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = _CpuArchitectureEnum[d["default_service_architecture"]]
        v1 = d.get("disk_iops", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureKarpenterParameters, d)
        v2 = d["disk_size_in_gib"]
        if type(v2) is not int:
            return r.tolerate(ClusterFeatureKarpenterParameters, d)
        v3 = d.get("disk_throughput", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureKarpenterParameters, d)
        v4 = d["qovery_node_pools"]
        if type(v4) is not dict:
            return r.tolerate(ClusterFeatureKarpenterParameters, d)
        v5 = d["spot_enabled"]
        if v5 is not True and v5 is not False:
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


ClusterFeatureKarpenterParameters.read_json = staticmethod(read_ClusterFeatureKarpenterParameters)
ClusterFeatureKarpenterParameters.write_json = staticmethod(write_ClusterFeatureKarpenterParameters)


class ClusterFeatureKarpenterParametersResponse(Model):
    """Cluster feature Karpenter parameters, as the API answers it."""

    __slots__ = (
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        type_: ClusterFeatureResponseTypeEnum
        value: ClusterFeatureKarpenterParameters
    else:
        schema_name = "ClusterFeatureKarpenterParametersResponse"
        known_names = frozenset(
            (
                "type",
                "value",
            )
        )
        model_fields = (
            ("type_", "type", "%ClusterFeatureResponseTypeEnum", 1),
            ("value", "value", "#ClusterFeatureKarpenterParameters", 1),
        )


def read_ClusterFeatureKarpenterParametersResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        v1 = d["value"]
        if type(v1) is not dict:
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


ClusterFeatureKarpenterParametersResponse.read_json = staticmethod(
    read_ClusterFeatureKarpenterParametersResponse
)
ClusterFeatureKarpenterParametersResponse.write_json = staticmethod(
    write_ClusterFeatureKarpenterParametersResponse
)


class ClusterFeatureNatGatewayParameters(Model):
    """Cluster feature NAT gateway parameters."""

    __slots__ = ("nat_gateway_type",)
    if TYPE_CHECKING:
        nat_gateway_type: ClusterFeatureNatGatewayParametersNatGatewayType | None | Unset = UNSET
    else:
        schema_name = "ClusterFeatureNatGatewayParameters"
        known_names = frozenset(("nat_gateway_type",))
        model_fields = (
            (
                "nat_gateway_type",
                "nat_gateway_type",
                "|ClusterFeatureNatGatewayParametersNatGatewayType?",
                0,
            ),
        )


def read_ClusterFeatureNatGatewayParameters(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("nat_gateway_type", UNSET)
        if v0 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterFeatureNatGatewayParameters)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureNatGatewayParameters, d)
    o: Any = new(ClusterFeatureNatGatewayParameters)
    o.nat_gateway_type = (
        v0
        if v0 is UNSET
        else union_ClusterFeatureNatGatewayParametersNatGatewayType.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|ClusterFeatureNatGatewayParametersNatGatewayType?"),
            v0,
            Place(
                ClusterFeatureNatGatewayParameters.schema_name,
                "nat_gateway_type",
                d,
                "nat_gateway_type",
            ),
        )
    )
    o._extra = extra
    return o


def write_ClusterFeatureNatGatewayParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.nat_gateway_type) is not UNSET:
        d["nat_gateway_type"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureNatGatewayParameters.read_json = staticmethod(read_ClusterFeatureNatGatewayParameters)
ClusterFeatureNatGatewayParameters.write_json = staticmethod(
    write_ClusterFeatureNatGatewayParameters
)


class ClusterFeatureNatGatewayParametersResponse(Model):
    """Cluster feature NAT gateway parameters, as the API answers it."""

    __slots__ = (
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        type_: ClusterFeatureResponseTypeEnum
        value: ClusterFeatureNatGatewayParameters | None
    else:
        schema_name = "ClusterFeatureNatGatewayParametersResponse"
        known_names = frozenset(
            (
                "type",
                "value",
            )
        )
        model_fields = (
            ("type_", "type", "%ClusterFeatureResponseTypeEnum", 1),
            ("value", "value", "#ClusterFeatureNatGatewayParameters?", 1),
        )


def read_ClusterFeatureNatGatewayParametersResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        v1 = d["value"]
        if type(v1) is not dict and v1 is not None:
            return r.tolerate(ClusterFeatureNatGatewayParametersResponse, d)
        extra = (
            None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureNatGatewayParametersResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureNatGatewayParametersResponse, d)
    o: Any = new(ClusterFeatureNatGatewayParametersResponse)
    o.type_ = v0
    o.value = read_ClusterFeatureNatGatewayParameters(v1, r) if type(v1) is dict else v1
    o._extra = extra
    return o


def write_ClusterFeatureNatGatewayParametersResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureResponseTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = (
            write_ClusterFeatureNatGatewayParameters(v)
            if type(v) is ClusterFeatureNatGatewayParameters
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureNatGatewayParametersResponse.read_json = staticmethod(
    read_ClusterFeatureNatGatewayParametersResponse
)
ClusterFeatureNatGatewayParametersResponse.write_json = staticmethod(
    write_ClusterFeatureNatGatewayParametersResponse
)


class ClusterFeatureNatGatewayTypeGcp(Model):
    """A cluster feature NAT gateway type GCP."""

    __slots__ = (
        "provider",
        "static_ips_count",
        "static_ips_enabled",
    )
    if TYPE_CHECKING:
        provider: ClusterFeatureNatGatewayTypeGcpProvider
        static_ips_count: int
        """At least 1."""
        static_ips_enabled: bool
    else:
        schema_name = "ClusterFeatureNatGatewayTypeGcp"
        known_names = frozenset(
            (
                "provider",
                "static_ips_count",
                "static_ips_enabled",
            )
        )
        model_fields = (
            ("provider", "provider", "%ClusterFeatureNatGatewayTypeGcpProvider", 1),
            ("static_ips_count", "static_ips_count", "int", 1),
            ("static_ips_enabled", "static_ips_enabled", "bool", 1),
        )


def read_ClusterFeatureNatGatewayTypeGcp(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureNatGatewayTypeGcpProvider[d["provider"]]
        v1 = d["static_ips_count"]
        if type(v1) is not int:
            return r.tolerate(ClusterFeatureNatGatewayTypeGcp, d)
        v2 = d["static_ips_enabled"]
        if v2 is not True and v2 is not False:
            return r.tolerate(ClusterFeatureNatGatewayTypeGcp, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ClusterFeatureNatGatewayTypeGcp)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureNatGatewayTypeGcp, d)
    o: Any = new(ClusterFeatureNatGatewayTypeGcp)
    o.provider = v0
    o.static_ips_count = v1
    o.static_ips_enabled = v2
    o._extra = extra
    return o


def write_ClusterFeatureNatGatewayTypeGcp(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.provider) is not UNSET:
        d["provider"] = (
            v._value_ if type(v) is ClusterFeatureNatGatewayTypeGcpProvider else encode(v)
        )
    if (v := o.static_ips_count) is not UNSET:
        d["static_ips_count"] = v if type(v) is int else encode(v)
    if (v := o.static_ips_enabled) is not UNSET:
        d["static_ips_enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureNatGatewayTypeGcp.read_json = staticmethod(read_ClusterFeatureNatGatewayTypeGcp)
ClusterFeatureNatGatewayTypeGcp.write_json = staticmethod(write_ClusterFeatureNatGatewayTypeGcp)


class ClusterFeatureNatGatewayTypeScaleway(Model):
    """A cluster feature NAT gateway type Scaleway."""

    __slots__ = (
        "provider",
        "type_",
    )
    if TYPE_CHECKING:
        provider: ClusterFeatureNatGatewayTypeScalewayProvider
        type_: ClusterFeatureNatGatewayTypeScalewayType
    else:
        schema_name = "ClusterFeatureNatGatewayTypeScaleway"
        known_names = frozenset(
            (
                "provider",
                "type",
            )
        )
        model_fields = (
            ("provider", "provider", "%ClusterFeatureNatGatewayTypeScalewayProvider", 1),
            ("type_", "type", "%ClusterFeatureNatGatewayTypeScalewayType", 1),
        )


def read_ClusterFeatureNatGatewayTypeScaleway(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureNatGatewayTypeScalewayProvider[d["provider"]]
        v1 = _ClusterFeatureNatGatewayTypeScalewayType[d["type"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureNatGatewayTypeScaleway)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureNatGatewayTypeScaleway, d)
    o: Any = new(ClusterFeatureNatGatewayTypeScaleway)
    o.provider = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_ClusterFeatureNatGatewayTypeScaleway(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.provider) is not UNSET:
        d["provider"] = (
            v._value_ if type(v) is ClusterFeatureNatGatewayTypeScalewayProvider else encode(v)
        )
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureNatGatewayTypeScalewayType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureNatGatewayTypeScaleway.read_json = staticmethod(
    read_ClusterFeatureNatGatewayTypeScaleway
)
ClusterFeatureNatGatewayTypeScaleway.write_json = staticmethod(
    write_ClusterFeatureNatGatewayTypeScaleway
)


class ClusterFeatureResponse(Model):
    """A cluster feature, as the API answers it."""

    __slots__ = (
        "accepted_values",
        "cloud_provider_feature_documentation",
        "cost_per_month",
        "cost_per_month_in_cents",
        "currency_code",
        "description",
        "id",
        "is_cloud_provider_paying_feature",
        "is_qovery_paying_feature",
        "is_value_updatable",
        "qovery_feature_documentation",
        "title",
        "value_object",
        "value_type",
    )
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
        """Left out, the API takes false."""
        qovery_feature_documentation: str | None | Unset = UNSET
        title: str | Unset = UNSET
        value_object: ClusterFeatureResponseValueObject | None | Unset = UNSET
        value_type: ClusterFeatureResponseValueType | Unset = UNSET
    else:
        schema_name = "ClusterFeatureResponse"
        known_names = frozenset(
            (
                "accepted_values",
                "cloud_provider_feature_documentation",
                "cost_per_month",
                "cost_per_month_in_cents",
                "currency_code",
                "description",
                "id",
                "is_cloud_provider_paying_feature",
                "is_qovery_paying_feature",
                "is_value_updatable",
                "qovery_feature_documentation",
                "title",
                "value_object",
                "value_type",
            )
        )
        model_fields = (
            (
                "accepted_values",
                "accepted_values",
                "[|ClusterFeatureResponseAcceptedValuesItem]",
                0,
            ),
            (
                "cloud_provider_feature_documentation",
                "cloud_provider_feature_documentation",
                "str?",
                0,
            ),
            ("cost_per_month", "cost_per_month", "float?", 0),
            ("cost_per_month_in_cents", "cost_per_month_in_cents", "int?", 0),
            ("currency_code", "currency_code", "str?", 0),
            ("description", "description", "str?", 0),
            ("id", "id", "str", 0),
            ("is_cloud_provider_paying_feature", "is_cloud_provider_paying_feature", "bool", 0),
            ("is_qovery_paying_feature", "is_qovery_paying_feature", "bool", 0),
            ("is_value_updatable", "is_value_updatable", "bool", 0),
            ("qovery_feature_documentation", "qovery_feature_documentation", "str?", 0),
            ("title", "title", "str", 0),
            ("value_object", "value_object", "|ClusterFeatureResponseValueObject?", 0),
            ("value_type", "value_type", "%ClusterFeatureResponseValueType", 0),
        )


def read_ClusterFeatureResponse(d: Any, r: Reading) -> Any:
    n = 14
    try:
        v0 = d.get("accepted_values", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponse, d)
        v1 = d.get("cloud_provider_feature_documentation", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ClusterFeatureResponse, d)
        v2 = d.get("cost_per_month", UNSET)
        if type(v2) is not int and (type(v2) is not float or not -LARGE < v2 < LARGE):
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ClusterFeatureResponse, d)
        v3 = d.get("cost_per_month_in_cents", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ClusterFeatureResponse, d)
        v4 = d.get("currency_code", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(ClusterFeatureResponse, d)
        v5 = d.get("description", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(ClusterFeatureResponse, d)
        v6 = d.get("id", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponse, d)
        v7 = d.get("is_cloud_provider_paying_feature", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponse, d)
        v8 = d.get("is_qovery_paying_feature", UNSET)
        if v8 is not True and v8 is not False:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponse, d)
        v9 = d.get("is_value_updatable", UNSET)
        if v9 is not True and v9 is not False:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponse, d)
        v10 = d.get("qovery_feature_documentation", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            elif v10 is not None:
                return r.tolerate(ClusterFeatureResponse, d)
        v11 = d.get("title", UNSET)
        if type(v11) is not str:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterFeatureResponse, d)
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
        union_ClusterFeatureResponseAcceptedValuesItem.read_list(v0, r) if v0 else v0
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


ClusterFeatureResponse.read_json = staticmethod(read_ClusterFeatureResponse)
ClusterFeatureResponse.write_json = staticmethod(write_ClusterFeatureResponse)


class ClusterFeatureStringResponse(Model):
    """A cluster feature string, as the API answers it."""

    __slots__ = (
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        type_: ClusterFeatureResponseTypeEnum
        value: str
    else:
        schema_name = "ClusterFeatureStringResponse"
        known_names = frozenset(
            (
                "type",
                "value",
            )
        )
        model_fields = (
            ("type_", "type", "%ClusterFeatureResponseTypeEnum", 1),
            ("value", "value", "str", 1),
        )


def read_ClusterFeatureStringResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        v1 = d["value"]
        if type(v1) is not str:
            return r.tolerate(ClusterFeatureStringResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ClusterFeatureStringResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterFeatureStringResponse, d)
    o: Any = new(ClusterFeatureStringResponse)
    o.type_ = v0
    o.value = v1
    o._extra = extra
    return o


def write_ClusterFeatureStringResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is ClusterFeatureResponseTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterFeatureStringResponse.read_json = staticmethod(read_ClusterFeatureStringResponse)
ClusterFeatureStringResponse.write_json = staticmethod(write_ClusterFeatureStringResponse)


class KarpenterCronjobNodePoolOverride(Model):
    """A Karpenter cronjob node pool override."""

    __slots__ = (
        "consolidate_after",
        "consolidation",
        "limits",
        "spot_enabled",
    )
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        consolidation: KarpenterNodePoolConsolidation | Unset = UNSET
        limits: KarpenterNodePoolLimits | Unset = UNSET
        spot_enabled: bool | None | Unset = UNSET
    else:
        schema_name = "KarpenterCronjobNodePoolOverride"
        known_names = frozenset(
            (
                "consolidate_after",
                "consolidation",
                "limits",
                "spot_enabled",
            )
        )
        model_fields = (
            ("consolidate_after", "consolidate_after", "str", 0),
            ("consolidation", "consolidation", "#KarpenterNodePoolConsolidation", 0),
            ("limits", "limits", "#KarpenterNodePoolLimits", 0),
            ("spot_enabled", "spot_enabled", "bool?", 0),
        )


def read_KarpenterCronjobNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("consolidate_after", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
        v1 = d.get("consolidation", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
        v2 = d.get("limits", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
        v3 = d.get("spot_enabled", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, KarpenterCronjobNodePoolOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterCronjobNodePoolOverride, d)
    o: Any = new(KarpenterCronjobNodePoolOverride)
    o.consolidate_after = v0
    o.consolidation = read_KarpenterNodePoolConsolidation(v1, r) if type(v1) is dict else v1
    o.limits = read_KarpenterNodePoolLimits(v2, r) if type(v2) is dict else v2
    o.spot_enabled = v3
    o._extra = extra
    return o


def write_KarpenterCronjobNodePoolOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consolidate_after) is not UNSET:
        d["consolidate_after"] = v if type(v) is str else encode(v)
    if (v := o.consolidation) is not UNSET:
        d["consolidation"] = (
            write_KarpenterNodePoolConsolidation(v)
            if type(v) is KarpenterNodePoolConsolidation
            else encode(v)
        )
    if (v := o.limits) is not UNSET:
        d["limits"] = (
            write_KarpenterNodePoolLimits(v) if type(v) is KarpenterNodePoolLimits else encode(v)
        )
    if (v := o.spot_enabled) is not UNSET:
        d["spot_enabled"] = v if v is None or type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterCronjobNodePoolOverride.read_json = staticmethod(read_KarpenterCronjobNodePoolOverride)
KarpenterCronjobNodePoolOverride.write_json = staticmethod(write_KarpenterCronjobNodePoolOverride)


class KarpenterDefaultNodePoolOverride(Model):
    """A Karpenter default node pool override."""

    __slots__ = (
        "consolidate_after",
        "limits",
        "spot_enabled",
    )
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        limits: KarpenterNodePoolLimits | Unset = UNSET
        spot_enabled: bool | None | Unset = UNSET
    else:
        schema_name = "KarpenterDefaultNodePoolOverride"
        known_names = frozenset(
            (
                "consolidate_after",
                "limits",
                "spot_enabled",
            )
        )
        model_fields = (
            ("consolidate_after", "consolidate_after", "str", 0),
            ("limits", "limits", "#KarpenterNodePoolLimits", 0),
            ("spot_enabled", "spot_enabled", "bool?", 0),
        )


def read_KarpenterDefaultNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("consolidate_after", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterDefaultNodePoolOverride, d)
        v1 = d.get("limits", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterDefaultNodePoolOverride, d)
        v2 = d.get("spot_enabled", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(KarpenterDefaultNodePoolOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, KarpenterDefaultNodePoolOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterDefaultNodePoolOverride, d)
    o: Any = new(KarpenterDefaultNodePoolOverride)
    o.consolidate_after = v0
    o.limits = read_KarpenterNodePoolLimits(v1, r) if type(v1) is dict else v1
    o.spot_enabled = v2
    o._extra = extra
    return o


def write_KarpenterDefaultNodePoolOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consolidate_after) is not UNSET:
        d["consolidate_after"] = v if type(v) is str else encode(v)
    if (v := o.limits) is not UNSET:
        d["limits"] = (
            write_KarpenterNodePoolLimits(v) if type(v) is KarpenterNodePoolLimits else encode(v)
        )
    if (v := o.spot_enabled) is not UNSET:
        d["spot_enabled"] = v if v is None or type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterDefaultNodePoolOverride.read_json = staticmethod(read_KarpenterDefaultNodePoolOverride)
KarpenterDefaultNodePoolOverride.write_json = staticmethod(write_KarpenterDefaultNodePoolOverride)


class KarpenterGpuNodePoolOverride(Model):
    """A Karpenter GPU node pool override."""

    __slots__ = (
        "consolidate_after",
        "consolidation",
        "disk_iops",
        "disk_size_in_gib",
        "disk_throughput",
        "limits",
        "requirements",
        "spot_enabled",
    )
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        consolidation: KarpenterNodePoolConsolidation | Unset = UNSET
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size_in_gib: int | Unset = UNSET
        """In GiB. At least 0. Left out, the API takes 100."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        limits: KarpenterNodePoolLimits | Unset = UNSET
        requirements: list[KarpenterNodePoolRequirement] | Unset = UNSET
        spot_enabled: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "KarpenterGpuNodePoolOverride"
        known_names = frozenset(
            (
                "consolidate_after",
                "consolidation",
                "disk_iops",
                "disk_size_in_gib",
                "disk_throughput",
                "limits",
                "requirements",
                "spot_enabled",
            )
        )
        model_fields = (
            ("consolidate_after", "consolidate_after", "str", 0),
            ("consolidation", "consolidation", "#KarpenterNodePoolConsolidation", 0),
            ("disk_iops", "disk_iops", "int", 0),
            ("disk_size_in_gib", "disk_size_in_gib", "int", 0),
            ("disk_throughput", "disk_throughput", "int", 0),
            ("limits", "limits", "#KarpenterNodePoolLimits", 0),
            ("requirements", "requirements", "[#KarpenterNodePoolRequirement]", 0),
            ("spot_enabled", "spot_enabled", "bool", 0),
        )


def read_KarpenterGpuNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("consolidate_after", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v1 = d.get("consolidation", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v2 = d.get("disk_iops", UNSET)
        if type(v2) is not int:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v3 = d.get("disk_size_in_gib", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v4 = d.get("disk_throughput", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v5 = d.get("limits", UNSET)
        if type(v5) is not dict:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v6 = d.get("requirements", UNSET)
        if type(v6) is not list:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        v7 = d.get("spot_enabled", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, KarpenterGpuNodePoolOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterGpuNodePoolOverride, d)
    o: Any = new(KarpenterGpuNodePoolOverride)
    o.consolidate_after = v0
    o.consolidation = read_KarpenterNodePoolConsolidation(v1, r) if type(v1) is dict else v1
    o.disk_iops = v2
    o.disk_size_in_gib = v3
    o.disk_throughput = v4
    o.limits = read_KarpenterNodePoolLimits(v5, r) if type(v5) is dict else v5
    o.requirements = [read_KarpenterNodePoolRequirement(e, r) for e in v6] if v6 else v6
    o.spot_enabled = v7
    o._extra = extra
    return o


def write_KarpenterGpuNodePoolOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consolidate_after) is not UNSET:
        d["consolidate_after"] = v if type(v) is str else encode(v)
    if (v := o.consolidation) is not UNSET:
        d["consolidation"] = (
            write_KarpenterNodePoolConsolidation(v)
            if type(v) is KarpenterNodePoolConsolidation
            else encode(v)
        )
    if (v := o.disk_iops) is not UNSET:
        d["disk_iops"] = v if type(v) is int else encode(v)
    if (v := o.disk_size_in_gib) is not UNSET:
        d["disk_size_in_gib"] = v if type(v) is int else encode(v)
    if (v := o.disk_throughput) is not UNSET:
        d["disk_throughput"] = v if type(v) is int else encode(v)
    if (v := o.limits) is not UNSET:
        d["limits"] = (
            write_KarpenterNodePoolLimits(v) if type(v) is KarpenterNodePoolLimits else encode(v)
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
    if (v := o.spot_enabled) is not UNSET:
        d["spot_enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterGpuNodePoolOverride.read_json = staticmethod(read_KarpenterGpuNodePoolOverride)
KarpenterGpuNodePoolOverride.write_json = staticmethod(write_KarpenterGpuNodePoolOverride)


class KarpenterNodePool(Model):
    """A Karpenter node pool."""

    __slots__ = (
        "cronjob_override",
        "default_override",
        "gpu_override",
        "requirements",
        "stable_override",
    )
    if TYPE_CHECKING:
        cronjob_override: KarpenterCronjobNodePoolOverride | Unset = UNSET
        default_override: KarpenterDefaultNodePoolOverride | Unset = UNSET
        gpu_override: KarpenterGpuNodePoolOverride | Unset = UNSET
        requirements: list[KarpenterNodePoolRequirement]
        stable_override: KarpenterStableNodePoolOverride | Unset = UNSET
    else:
        schema_name = "KarpenterNodePool"
        known_names = frozenset(
            (
                "cronjob_override",
                "default_override",
                "gpu_override",
                "requirements",
                "stable_override",
            )
        )
        model_fields = (
            ("cronjob_override", "cronjob_override", "#KarpenterCronjobNodePoolOverride", 0),
            ("default_override", "default_override", "#KarpenterDefaultNodePoolOverride", 0),
            ("gpu_override", "gpu_override", "#KarpenterGpuNodePoolOverride", 0),
            ("requirements", "requirements", "[#KarpenterNodePoolRequirement]", 1),
            ("stable_override", "stable_override", "#KarpenterStableNodePoolOverride", 0),
        )


def read_KarpenterNodePool(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("cronjob_override", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterNodePool, d)
        v1 = d.get("default_override", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterNodePool, d)
        v2 = d.get("gpu_override", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterNodePool, d)
        v3 = d["requirements"]
        if type(v3) is not list:
            return r.tolerate(KarpenterNodePool, d)
        v4 = d.get("stable_override", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
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


KarpenterNodePool.read_json = staticmethod(read_KarpenterNodePool)
KarpenterNodePool.write_json = staticmethod(write_KarpenterNodePool)


class KarpenterNodePoolConsolidation(Model):
    """A Karpenter node pool consolidation."""

    __slots__ = (
        "days",
        "duration",
        "enabled",
        "start_time",
    )
    if TYPE_CHECKING:
        days: list[WeekdayEnum]
        duration: str
        """ISO 8601 duration, e.g. `PT16.503S`."""
        enabled: bool
        """Left out, the API takes false."""
        start_time: str
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
    else:
        schema_name = "KarpenterNodePoolConsolidation"
        known_names = frozenset(
            (
                "days",
                "duration",
                "enabled",
                "start_time",
            )
        )
        model_fields = (
            ("days", "days", "[%WeekdayEnum]", 1),
            ("duration", "duration", "str", 1),
            ("enabled", "enabled", "bool", 1),
            ("start_time", "start_time", "str", 1),
        )


def read_KarpenterNodePoolConsolidation(d: Any, r: Reading) -> Any:
    try:
        v0 = d["days"]
        if type(v0) is not list:
            return r.tolerate(KarpenterNodePoolConsolidation, d)
        v1 = d["duration"]
        if type(v1) is not str:
            return r.tolerate(KarpenterNodePoolConsolidation, d)
        v2 = d["enabled"]
        if v2 is not True and v2 is not False:
            return r.tolerate(KarpenterNodePoolConsolidation, d)
        v3 = d["start_time"]
        if type(v3) is not str:
            return r.tolerate(KarpenterNodePoolConsolidation, d)
        v0 = [_WeekdayEnum[e] for e in v0]
        extra = None if len(d) == 4 else r.unknown_fields(d, KarpenterNodePoolConsolidation)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterNodePoolConsolidation, d)
    o: Any = new(KarpenterNodePoolConsolidation)
    o.days = v0
    o.duration = v1
    o.enabled = v2
    o.start_time = v3
    o._extra = extra
    return o


def write_KarpenterNodePoolConsolidation(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.days) is not UNSET:
        d["days"] = encode(v)
    if (v := o.duration) is not UNSET:
        d["duration"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.start_time) is not UNSET:
        d["start_time"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterNodePoolConsolidation.read_json = staticmethod(read_KarpenterNodePoolConsolidation)
KarpenterNodePoolConsolidation.write_json = staticmethod(write_KarpenterNodePoolConsolidation)


class KarpenterNodePoolLimits(Model):
    """Karpenter node pool limits."""

    __slots__ = (
        "enabled",
        "max_cpu_in_vcpu",
        "max_gpu",
        "max_memory_in_gibibytes",
    )
    if TYPE_CHECKING:
        enabled: bool
        """Left out, the API takes false."""
        max_cpu_in_vcpu: int
        max_gpu: int
        """At least 0. Left out, the API takes 0."""
        max_memory_in_gibibytes: int
    else:
        schema_name = "KarpenterNodePoolLimits"
        known_names = frozenset(
            (
                "enabled",
                "max_cpu_in_vcpu",
                "max_gpu",
                "max_memory_in_gibibytes",
            )
        )
        model_fields = (
            ("enabled", "enabled", "bool", 1),
            ("max_cpu_in_vcpu", "max_cpu_in_vcpu", "int", 1),
            ("max_gpu", "max_gpu", "int", 1),
            ("max_memory_in_gibibytes", "max_memory_in_gibibytes", "int", 1),
        )


def read_KarpenterNodePoolLimits(d: Any, r: Reading) -> Any:
    try:
        v0 = d["enabled"]
        if v0 is not True and v0 is not False:
            return r.tolerate(KarpenterNodePoolLimits, d)
        v1 = d["max_cpu_in_vcpu"]
        if type(v1) is not int:
            return r.tolerate(KarpenterNodePoolLimits, d)
        v2 = d["max_gpu"]
        if type(v2) is not int:
            return r.tolerate(KarpenterNodePoolLimits, d)
        v3 = d["max_memory_in_gibibytes"]
        if type(v3) is not int:
            return r.tolerate(KarpenterNodePoolLimits, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, KarpenterNodePoolLimits)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterNodePoolLimits, d)
    o: Any = new(KarpenterNodePoolLimits)
    o.enabled = v0
    o.max_cpu_in_vcpu = v1
    o.max_gpu = v2
    o.max_memory_in_gibibytes = v3
    o._extra = extra
    return o


def write_KarpenterNodePoolLimits(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.max_cpu_in_vcpu) is not UNSET:
        d["max_cpu_in_vcpu"] = v if type(v) is int else encode(v)
    if (v := o.max_gpu) is not UNSET:
        d["max_gpu"] = v if type(v) is int else encode(v)
    if (v := o.max_memory_in_gibibytes) is not UNSET:
        d["max_memory_in_gibibytes"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterNodePoolLimits.read_json = staticmethod(read_KarpenterNodePoolLimits)
KarpenterNodePoolLimits.write_json = staticmethod(write_KarpenterNodePoolLimits)


class KarpenterNodePoolRequirement(Model):
    """A Karpenter node pool requirement."""

    __slots__ = (
        "key",
        "operator",
        "values",
    )
    if TYPE_CHECKING:
        key: KarpenterNodePoolRequirementKey
        """Name of the entry."""
        operator: KarpenterNodePoolRequirementOperator
        values: list[str]
    else:
        schema_name = "KarpenterNodePoolRequirement"
        known_names = frozenset(
            (
                "key",
                "operator",
                "values",
            )
        )
        model_fields = (
            ("key", "key", "%KarpenterNodePoolRequirementKey", 1),
            ("operator", "operator", "%KarpenterNodePoolRequirementOperator", 1),
            ("values", "values", "[str]", 1),
        )


def read_KarpenterNodePoolRequirement(d: Any, r: Reading) -> Any:
    try:
        v0 = _KarpenterNodePoolRequirementKey[d["key"]]
        v1 = _KarpenterNodePoolRequirementOperator[d["operator"]]
        v2 = d["values"]
        if type(v2) is not list or not STRINGS.issuperset(map(type, v2)):
            return r.tolerate(KarpenterNodePoolRequirement, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, KarpenterNodePoolRequirement)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterNodePoolRequirement, d)
    o: Any = new(KarpenterNodePoolRequirement)
    o.key = v0
    o.operator = v1
    o.values = v2
    o._extra = extra
    return o


def write_KarpenterNodePoolRequirement(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.key) is not UNSET:
        d["key"] = v._value_ if type(v) is KarpenterNodePoolRequirementKey else encode(v)
    if (v := o.operator) is not UNSET:
        d["operator"] = v._value_ if type(v) is KarpenterNodePoolRequirementOperator else encode(v)
    if (v := o.values) is not UNSET:
        d["values"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterNodePoolRequirement.read_json = staticmethod(read_KarpenterNodePoolRequirement)
KarpenterNodePoolRequirement.write_json = staticmethod(write_KarpenterNodePoolRequirement)


class KarpenterStableNodePoolOverride(Model):
    """A Karpenter stable node pool override."""

    __slots__ = (
        "consolidate_after",
        "consolidation",
        "limits",
        "spot_enabled",
    )
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        consolidation: KarpenterNodePoolConsolidation | Unset = UNSET
        limits: KarpenterNodePoolLimits | Unset = UNSET
        spot_enabled: bool | None | Unset = UNSET
    else:
        schema_name = "KarpenterStableNodePoolOverride"
        known_names = frozenset(
            (
                "consolidate_after",
                "consolidation",
                "limits",
                "spot_enabled",
            )
        )
        model_fields = (
            ("consolidate_after", "consolidate_after", "str", 0),
            ("consolidation", "consolidation", "#KarpenterNodePoolConsolidation", 0),
            ("limits", "limits", "#KarpenterNodePoolLimits", 0),
            ("spot_enabled", "spot_enabled", "bool?", 0),
        )


def read_KarpenterStableNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("consolidate_after", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
        v1 = d.get("consolidation", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
        v2 = d.get("limits", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
        v3 = d.get("spot_enabled", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
        extra = None if len(d) == n else r.unknown_fields(d, KarpenterStableNodePoolOverride)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KarpenterStableNodePoolOverride, d)
    o: Any = new(KarpenterStableNodePoolOverride)
    o.consolidate_after = v0
    o.consolidation = read_KarpenterNodePoolConsolidation(v1, r) if type(v1) is dict else v1
    o.limits = read_KarpenterNodePoolLimits(v2, r) if type(v2) is dict else v2
    o.spot_enabled = v3
    o._extra = extra
    return o


def write_KarpenterStableNodePoolOverride(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.consolidate_after) is not UNSET:
        d["consolidate_after"] = v if type(v) is str else encode(v)
    if (v := o.consolidation) is not UNSET:
        d["consolidation"] = (
            write_KarpenterNodePoolConsolidation(v)
            if type(v) is KarpenterNodePoolConsolidation
            else encode(v)
        )
    if (v := o.limits) is not UNSET:
        d["limits"] = (
            write_KarpenterNodePoolLimits(v) if type(v) is KarpenterNodePoolLimits else encode(v)
        )
    if (v := o.spot_enabled) is not UNSET:
        d["spot_enabled"] = v if v is None or type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KarpenterStableNodePoolOverride.read_json = staticmethod(read_KarpenterStableNodePoolOverride)
KarpenterStableNodePoolOverride.write_json = staticmethod(write_KarpenterStableNodePoolOverride)
