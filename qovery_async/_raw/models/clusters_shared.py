"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
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
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .common_2 import WeekdayEnum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._codec.accepting import Accepting
    from ..bodies import (
        ClusterFeatureNatGatewayTypeGcpProviderText,
        ClusterFeatureNatGatewayTypeScalewayProviderText,
        ClusterFeatureNatGatewayTypeScalewayTypeText,
        ClusterFeatureResponseTypeEnumText,
        KarpenterNodePoolRequirementKeyText,
        KarpenterNodePoolRequirementOperatorText,
        WeekdayEnumText,
    )


class ClusterFeatureNatGatewayTypeGcpProvider(OpenEnum):
    GCP = "gcp"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterFeatureNatGatewayTypeScalewayProvider(OpenEnum):
    SCALEWAY = "scaleway"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterFeatureNatGatewayTypeScalewayType(OpenEnum):
    VPC_GW_S = "VPC-GW-S"
    VPC_GW_M = "VPC-GW-M"
    VPC_GW_L = "VPC-GW-L"
    VPC_GW_XL = "VPC-GW-XL"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterFeatureResponseTypeEnum(OpenEnum):
    STRING = "STRING"
    BOOLEAN = "BOOLEAN"
    AWS_USER_PROVIDED_NETWORK = "AWS_USER_PROVIDED_NETWORK"
    GCP_USER_PROVIDED_NETWORK = "GCP_USER_PROVIDED_NETWORK"
    KARPENTER = "KARPENTER"
    NAT_GATEWAY = "NAT_GATEWAY"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterFeatureResponseValueType(OpenEnum):
    BOOLEAN = "BOOLEAN"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterOperatorFleetStatus(OpenEnum):
    NOT_ATTACHED = "NOT_ATTACHED"
    DISCONNECTED = "DISCONNECTED"
    TARGET_UNKNOWN = "TARGET_UNKNOWN"
    REPORTED_VERSION_UNKNOWN = "REPORTED_VERSION_UNKNOWN"
    CURRENT = "CURRENT"
    OUTDATED_IMAGE = "OUTDATED_IMAGE"
    OUTDATED_CHART = "OUTDATED_CHART"
    OUTDATED_IMAGE_AND_CHART = "OUTDATED_IMAGE_AND_CHART"

    if TYPE_CHECKING:
        _unknown_value = ""


class KarpenterNodePoolRequirementKey(OpenEnum):
    INSTANCEFAMILY = "InstanceFamily"
    INSTANCESIZE = "InstanceSize"
    ARCH = "Arch"
    SKUFAMILY = "SkuFamily"
    SKUVERSION = "SkuVersion"

    if TYPE_CHECKING:
        _unknown_value = ""


class KarpenterNodePoolRequirementOperator(OpenEnum):
    IN = "In"

    if TYPE_CHECKING:
        _unknown_value = ""


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


class ClusterFeatureAwsExistingVpc(Model):
    if TYPE_CHECKING:
        aws_vpc_eks_id: str
        documentdb_subnets_zone_a_ids: list[str] | None | Unset = UNSET
        documentdb_subnets_zone_b_ids: list[str] | None | Unset = UNSET
        documentdb_subnets_zone_c_ids: list[str] | None | Unset = UNSET
        eks_create_nodes_in_private_subnet: bool | Unset = UNSET
        """Default: true."""
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
        field_lines = """
            aws_vpc_eks_id! str
            documentdb_subnets_zone_a_ids [str]?
            documentdb_subnets_zone_b_ids [str]?
            documentdb_subnets_zone_c_ids [str]?
            eks_create_nodes_in_private_subnet bool
            eks_karpenter_fargate_subnets_zone_a_ids [str]?
            eks_karpenter_fargate_subnets_zone_b_ids [str]?
            eks_karpenter_fargate_subnets_zone_c_ids [str]?
            eks_subnets_zone_a_ids! [str]
            eks_subnets_zone_b_ids! [str]
            eks_subnets_zone_c_ids! [str]
            elasticache_subnets_zone_a_ids [str]?
            elasticache_subnets_zone_b_ids [str]?
            elasticache_subnets_zone_c_ids [str]?
            rds_subnets_zone_a_ids [str]?
            rds_subnets_zone_b_ids [str]?
            rds_subnets_zone_c_ids [str]?
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureAwsExistingVpc(d: Any, r: Reading) -> Any:
    n = 17
    try:
        if (
            type(v1 := d.get("documentdb_subnets_zone_a_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v1))
        ) and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v2 := d.get("documentdb_subnets_zone_b_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v2))
        ) and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v3 := d.get("documentdb_subnets_zone_c_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v3))
        ) and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            v4 := d.get("eks_create_nodes_in_private_subnet", UNSET)
        ) is not True and v4 is not False:
            if v4 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v5 := d.get("eks_karpenter_fargate_subnets_zone_a_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v5))
        ) and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v6 := d.get("eks_karpenter_fargate_subnets_zone_b_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v6))
        ) and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v7 := d.get("eks_karpenter_fargate_subnets_zone_c_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v7))
        ) and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v11 := d.get("elasticache_subnets_zone_a_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v11))
        ) and v11 is not None:
            if v11 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v12 := d.get("elasticache_subnets_zone_b_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v12))
        ) and v12 is not None:
            if v12 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v13 := d.get("elasticache_subnets_zone_c_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v13))
        ) and v13 is not None:
            if v13 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v14 := d.get("rds_subnets_zone_a_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v14))
        ) and v14 is not None:
            if v14 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v15 := d.get("rds_subnets_zone_b_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v15))
        ) and v15 is not None:
            if v15 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v16 := d.get("rds_subnets_zone_c_ids", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v16))
        ) and v16 is not None:
            if v16 is not UNSET:
                return r.tolerate(ClusterFeatureAwsExistingVpc, d)
            n -= 1
        if (
            type(v0 := d["aws_vpc_eks_id"]) is not str
            or type(v8 := d["eks_subnets_zone_a_ids"]) is not list
            or not STRINGS.issuperset(map(type, v8))
            or type(v9 := d["eks_subnets_zone_b_ids"]) is not list
            or not STRINGS.issuperset(map(type, v9))
            or type(v10 := d["eks_subnets_zone_c_ids"]) is not list
            or not STRINGS.issuperset(map(type, v10))
        ):
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


class ClusterFeatureAwsExistingVpcResponse(Model):
    if TYPE_CHECKING:
        type_: Accepting[ClusterFeatureResponseTypeEnum, ClusterFeatureResponseTypeEnumText]
        value: ClusterFeatureAwsExistingVpc
    else:
        field_lines = """
            type_! %ClusterFeatureResponseTypeEnum "type"
            value! #ClusterFeatureAwsExistingVpc
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureAwsExistingVpcResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        if type(v1 := d["value"]) is not dict:
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


class ClusterFeatureBooleanResponse(Model):
    if TYPE_CHECKING:
        type_: Accepting[ClusterFeatureResponseTypeEnum, ClusterFeatureResponseTypeEnumText]
        value: bool
    else:
        field_lines = """
            type_! %ClusterFeatureResponseTypeEnum "type"
            value! bool
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureBooleanResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        if (v1 := d["value"]) is not True and v1 is not False:
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


class ClusterFeatureGcpExistingVpc(Model):
    if TYPE_CHECKING:
        additional_ip_range_pods_names: list[str] | Unset = UNSET
        ip_range_pods_name: str | None | Unset = UNSET
        ip_range_services_name: str | None | Unset = UNSET
        private_nodes: bool | Unset = UNSET
        """Default: false."""
        subnetwork_name: str | None | Unset = UNSET
        vpc_name: str
        vpc_project_id: str | None | Unset = UNSET
    else:
        field_lines = """
            additional_ip_range_pods_names [str]
            ip_range_pods_name str?
            ip_range_services_name str?
            private_nodes bool
            subnetwork_name str?
            vpc_name! str
            vpc_project_id str?
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureGcpExistingVpc(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(
            v0 := d.get("additional_ip_range_pods_names", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is not UNSET:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
            n -= 1
        if type(v1 := d.get("ip_range_pods_name", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
            n -= 1
        if type(v2 := d.get("ip_range_services_name", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
            n -= 1
        if (v3 := d.get("private_nodes", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
            n -= 1
        if type(v4 := d.get("subnetwork_name", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
            n -= 1
        if type(v6 := d.get("vpc_project_id", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(ClusterFeatureGcpExistingVpc, d)
            n -= 1
        if type(v5 := d["vpc_name"]) is not str:
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


class ClusterFeatureGcpExistingVpcResponse(Model):
    if TYPE_CHECKING:
        type_: Accepting[ClusterFeatureResponseTypeEnum, ClusterFeatureResponseTypeEnumText]
        value: ClusterFeatureGcpExistingVpc
    else:
        field_lines = """
            type_! %ClusterFeatureResponseTypeEnum "type"
            value! #ClusterFeatureGcpExistingVpc
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureGcpExistingVpcResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        if type(v1 := d["value"]) is not dict:
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


class ClusterFeatureNatGatewayParameters(Model):
    if TYPE_CHECKING:
        nat_gateway_type: ClusterFeatureNatGatewayParametersNatGatewayType | None | Unset = UNSET
    else:
        field_lines = """
            nat_gateway_type |ClusterFeatureNatGatewayParametersNatGatewayType?
        """
        __slots__ = slots(field_lines)


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


class ClusterFeatureNatGatewayParametersResponse(Model):
    if TYPE_CHECKING:
        type_: Accepting[ClusterFeatureResponseTypeEnum, ClusterFeatureResponseTypeEnumText]
        value: ClusterFeatureNatGatewayParameters | None
    else:
        field_lines = """
            type_! %ClusterFeatureResponseTypeEnum "type"
            value! #ClusterFeatureNatGatewayParameters?
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureNatGatewayParametersResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        if type(v1 := d["value"]) is not dict and v1 is not None:
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


class ClusterFeatureNatGatewayTypeGcp(Model):
    if TYPE_CHECKING:
        provider: Accepting[
            ClusterFeatureNatGatewayTypeGcpProvider, ClusterFeatureNatGatewayTypeGcpProviderText
        ]
        static_ips_count: int
        """At least 1."""
        static_ips_enabled: bool
    else:
        field_lines = """
            provider! %ClusterFeatureNatGatewayTypeGcpProvider
            static_ips_count! int
            static_ips_enabled! bool
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureNatGatewayTypeGcp(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureNatGatewayTypeGcpProvider[d["provider"]]
        if (
            type(v1 := d["static_ips_count"]) is not int
            or (v2 := d["static_ips_enabled"]) is not True
            and v2 is not False
        ):
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


class ClusterFeatureNatGatewayTypeScaleway(Model):
    if TYPE_CHECKING:
        provider: Accepting[
            ClusterFeatureNatGatewayTypeScalewayProvider,
            ClusterFeatureNatGatewayTypeScalewayProviderText,
        ]
        type_: Accepting[
            ClusterFeatureNatGatewayTypeScalewayType, ClusterFeatureNatGatewayTypeScalewayTypeText
        ]
    else:
        field_lines = """
            provider! %ClusterFeatureNatGatewayTypeScalewayProvider
            type_! %ClusterFeatureNatGatewayTypeScalewayType "type"
        """
        __slots__ = slots(field_lines)


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


class ClusterFeatureStringResponse(Model):
    if TYPE_CHECKING:
        type_: Accepting[ClusterFeatureResponseTypeEnum, ClusterFeatureResponseTypeEnumText]
        value: str
    else:
        field_lines = """
            type_! %ClusterFeatureResponseTypeEnum "type"
            value! str
        """
        __slots__ = slots(field_lines)


def read_ClusterFeatureStringResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _ClusterFeatureResponseTypeEnum[d["type"]]
        if type(v1 := d["value"]) is not str:
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


class KarpenterCronjobNodePoolOverride(Model):
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        consolidation: KarpenterNodePoolConsolidation | Unset = UNSET
        limits: KarpenterNodePoolLimits | Unset = UNSET
        spot_enabled: bool | None | Unset = UNSET
    else:
        field_lines = """
            consolidate_after str
            consolidation #KarpenterNodePoolConsolidation
            limits #KarpenterNodePoolLimits
            spot_enabled bool?
        """
        __slots__ = slots(field_lines)


def read_KarpenterCronjobNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("consolidate_after", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
            n -= 1
        if type(v1 := d.get("consolidation", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
            n -= 1
        if type(v2 := d.get("limits", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
            n -= 1
        if (v3 := d.get("spot_enabled", UNSET)) is not True and v3 is not False and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(KarpenterCronjobNodePoolOverride, d)
            n -= 1
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


class KarpenterDefaultNodePoolOverride(Model):
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        limits: KarpenterNodePoolLimits | Unset = UNSET
        spot_enabled: bool | None | Unset = UNSET
    else:
        field_lines = """
            consolidate_after str
            limits #KarpenterNodePoolLimits
            spot_enabled bool?
        """
        __slots__ = slots(field_lines)


def read_KarpenterDefaultNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("consolidate_after", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KarpenterDefaultNodePoolOverride, d)
            n -= 1
        if type(v1 := d.get("limits", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(KarpenterDefaultNodePoolOverride, d)
            n -= 1
        if (v2 := d.get("spot_enabled", UNSET)) is not True and v2 is not False and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(KarpenterDefaultNodePoolOverride, d)
            n -= 1
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


class KarpenterGpuNodePoolOverride(Model):
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        consolidation: KarpenterNodePoolConsolidation | Unset = UNSET
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size_in_gib: int | Unset = UNSET
        """In GiB. At least 0. Default: 100."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        limits: KarpenterNodePoolLimits | Unset = UNSET
        requirements: list[KarpenterNodePoolRequirement] | Unset = UNSET
        spot_enabled: bool | Unset = UNSET
        """Default: false."""
    else:
        field_lines = """
            consolidate_after str
            consolidation #KarpenterNodePoolConsolidation
            disk_iops int
            disk_size_in_gib int
            disk_throughput int
            limits #KarpenterNodePoolLimits
            requirements [#KarpenterNodePoolRequirement]
            spot_enabled bool
        """
        __slots__ = slots(field_lines)


def read_KarpenterGpuNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v0 := d.get("consolidate_after", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if type(v1 := d.get("consolidation", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if type(v2 := d.get("disk_iops", UNSET)) is not int:
            if v2 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if type(v3 := d.get("disk_size_in_gib", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if type(v4 := d.get("disk_throughput", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if type(v5 := d.get("limits", UNSET)) is not dict:
            if v5 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if type(v6 := d.get("requirements", UNSET)) is not list:
            if v6 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
        if (v7 := d.get("spot_enabled", UNSET)) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(KarpenterGpuNodePoolOverride, d)
            n -= 1
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


class KarpenterNodePoolConsolidation(Model):
    if TYPE_CHECKING:
        days: Accepting[list[WeekdayEnum], Sequence[WeekdayEnum | WeekdayEnumText]]
        duration: str
        """ISO 8601 duration, e.g. `PT16.503S`."""
        enabled: bool
        """Default: false."""
        start_time: str
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
    else:
        field_lines = """
            days! [%WeekdayEnum]
            duration! str
            enabled! bool
            start_time! str
        """
        __slots__ = slots(field_lines)


def read_KarpenterNodePoolConsolidation(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["days"]) is not list
            or type(v1 := d["duration"]) is not str
            or (v2 := d["enabled"]) is not True
            and v2 is not False
            or type(v3 := d["start_time"]) is not str
        ):
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


class KarpenterNodePoolLimits(Model):
    if TYPE_CHECKING:
        enabled: bool
        """Default: false."""
        max_cpu_in_vcpu: int
        max_gpu: int
        """At least 0. Default: 0."""
        max_memory_in_gibibytes: int
    else:
        field_lines = """
            enabled! bool
            max_cpu_in_vcpu! int
            max_gpu! int
            max_memory_in_gibibytes! int
        """
        __slots__ = slots(field_lines)


def read_KarpenterNodePoolLimits(d: Any, r: Reading) -> Any:
    try:
        if (
            (v0 := d["enabled"]) is not True
            and v0 is not False
            or type(v1 := d["max_cpu_in_vcpu"]) is not int
            or type(v2 := d["max_gpu"]) is not int
            or type(v3 := d["max_memory_in_gibibytes"]) is not int
        ):
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


class KarpenterNodePoolRequirement(Model):
    if TYPE_CHECKING:
        key: Accepting[KarpenterNodePoolRequirementKey, KarpenterNodePoolRequirementKeyText]
        """Name of the entry."""
        operator: Accepting[
            KarpenterNodePoolRequirementOperator, KarpenterNodePoolRequirementOperatorText
        ]
        values: list[str]
    else:
        field_lines = """
            key! %KarpenterNodePoolRequirementKey
            operator! %KarpenterNodePoolRequirementOperator
            values! [str]
        """
        __slots__ = slots(field_lines)


def read_KarpenterNodePoolRequirement(d: Any, r: Reading) -> Any:
    try:
        v0 = _KarpenterNodePoolRequirementKey[d["key"]]
        v1 = _KarpenterNodePoolRequirementOperator[d["operator"]]
        if type(v2 := d["values"]) is not list or not STRINGS.issuperset(map(type, v2)):
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


class KarpenterStableNodePoolOverride(Model):
    if TYPE_CHECKING:
        consolidate_after: str | Unset = UNSET
        """Must match `^\\d+(s|m|h)$`."""
        consolidation: KarpenterNodePoolConsolidation | Unset = UNSET
        limits: KarpenterNodePoolLimits | Unset = UNSET
        spot_enabled: bool | None | Unset = UNSET
    else:
        field_lines = """
            consolidate_after str
            consolidation #KarpenterNodePoolConsolidation
            limits #KarpenterNodePoolLimits
            spot_enabled bool?
        """
        __slots__ = slots(field_lines)


def read_KarpenterStableNodePoolOverride(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("consolidate_after", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
            n -= 1
        if type(v1 := d.get("consolidation", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
            n -= 1
        if type(v2 := d.get("limits", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
            n -= 1
        if (v3 := d.get("spot_enabled", UNSET)) is not True and v3 is not False and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(KarpenterStableNodePoolOverride, d)
            n -= 1
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
