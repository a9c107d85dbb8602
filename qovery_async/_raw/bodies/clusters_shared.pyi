"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ClusterFeatureNatGatewayParametersNatGatewayType,
    ClusterFeatureNatGatewayTypeGcpProvider,
    ClusterFeatureNatGatewayTypeScalewayProvider,
    ClusterFeatureNatGatewayTypeScalewayType,
    KarpenterNodePoolConsolidation,
    KarpenterNodePoolLimits,
    KarpenterNodePoolRequirement,
    KarpenterNodePoolRequirementKey,
    KarpenterNodePoolRequirementOperator,
    WeekdayEnum,
)
from .common_2 import WeekdayEnumText

ClusterFeatureNatGatewayTypeGcpProviderText: TypeAlias = Literal["gcp"]
ClusterFeatureNatGatewayTypeScalewayProviderText: TypeAlias = Literal["scaleway"]
ClusterFeatureNatGatewayTypeScalewayTypeText: TypeAlias = Literal[
    "VPC-GW-S", "VPC-GW-M", "VPC-GW-L", "VPC-GW-XL"
]
ClusterFeatureResponseTypeEnumText: TypeAlias = Literal[
    "STRING",
    "BOOLEAN",
    "AWS_USER_PROVIDED_NETWORK",
    "GCP_USER_PROVIDED_NETWORK",
    "KARPENTER",
    "NAT_GATEWAY",
]
ClusterFeatureResponseValueTypeText: TypeAlias = Literal["BOOLEAN"]
ClusterOperatorFleetStatusText: TypeAlias = Literal[
    "NOT_ATTACHED",
    "DISCONNECTED",
    "TARGET_UNKNOWN",
    "REPORTED_VERSION_UNKNOWN",
    "CURRENT",
    "OUTDATED_IMAGE",
    "OUTDATED_CHART",
    "OUTDATED_IMAGE_AND_CHART",
]
KarpenterNodePoolRequirementKeyText: TypeAlias = Literal[
    "InstanceFamily", "InstanceSize", "Arch", "SkuFamily", "SkuVersion"
]
KarpenterNodePoolRequirementOperatorText: TypeAlias = Literal["In"]
ClusterFeatureNatGatewayParametersNatGatewayTypeDict: TypeAlias = (
    ClusterFeatureNatGatewayTypeScalewayDict | ClusterFeatureNatGatewayTypeGcpDict
)

class ClusterFeatureAwsExistingVpcDict(TypedDict):
    aws_vpc_eks_id: str | UUID
    documentdb_subnets_zone_a_ids: NotRequired[list[str] | tuple[str, ...] | None]
    documentdb_subnets_zone_b_ids: NotRequired[list[str] | tuple[str, ...] | None]
    documentdb_subnets_zone_c_ids: NotRequired[list[str] | tuple[str, ...] | None]
    eks_create_nodes_in_private_subnet: NotRequired[bool]
    eks_karpenter_fargate_subnets_zone_a_ids: NotRequired[list[str] | tuple[str, ...] | None]
    eks_karpenter_fargate_subnets_zone_b_ids: NotRequired[list[str] | tuple[str, ...] | None]
    eks_karpenter_fargate_subnets_zone_c_ids: NotRequired[list[str] | tuple[str, ...] | None]
    eks_subnets_zone_a_ids: list[str] | tuple[str, ...]
    eks_subnets_zone_b_ids: list[str] | tuple[str, ...]
    eks_subnets_zone_c_ids: list[str] | tuple[str, ...]
    elasticache_subnets_zone_a_ids: NotRequired[list[str] | tuple[str, ...] | None]
    elasticache_subnets_zone_b_ids: NotRequired[list[str] | tuple[str, ...] | None]
    elasticache_subnets_zone_c_ids: NotRequired[list[str] | tuple[str, ...] | None]
    rds_subnets_zone_a_ids: NotRequired[list[str] | tuple[str, ...] | None]
    rds_subnets_zone_b_ids: NotRequired[list[str] | tuple[str, ...] | None]
    rds_subnets_zone_c_ids: NotRequired[list[str] | tuple[str, ...] | None]

class ClusterFeatureGcpExistingVpcDict(TypedDict):
    additional_ip_range_pods_names: NotRequired[list[str] | tuple[str, ...]]
    ip_range_pods_name: NotRequired[str | None]
    ip_range_services_name: NotRequired[str | None]
    private_nodes: NotRequired[bool]
    subnetwork_name: NotRequired[str | None]
    vpc_name: str
    vpc_project_id: NotRequired[str | UUID | None]

class ClusterFeatureNatGatewayParametersDict(TypedDict):
    nat_gateway_type: NotRequired[
        ClusterFeatureNatGatewayParametersNatGatewayType
        | ClusterFeatureNatGatewayParametersNatGatewayTypeDict
        | None
    ]

class ClusterFeatureNatGatewayTypeGcpDict(TypedDict):
    provider: ClusterFeatureNatGatewayTypeGcpProvider | ClusterFeatureNatGatewayTypeGcpProviderText
    static_ips_count: int
    static_ips_enabled: bool

class ClusterFeatureNatGatewayTypeScalewayDict(TypedDict):
    provider: (
        ClusterFeatureNatGatewayTypeScalewayProvider
        | ClusterFeatureNatGatewayTypeScalewayProviderText
    )
    type: ClusterFeatureNatGatewayTypeScalewayType | ClusterFeatureNatGatewayTypeScalewayTypeText

class KarpenterCronjobNodePoolOverrideDict(TypedDict):
    consolidate_after: NotRequired[str]
    consolidation: NotRequired[KarpenterNodePoolConsolidation | KarpenterNodePoolConsolidationDict]
    limits: NotRequired[KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict]
    spot_enabled: NotRequired[bool | None]

class KarpenterDefaultNodePoolOverrideDict(TypedDict):
    consolidate_after: NotRequired[str]
    limits: NotRequired[KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict]
    spot_enabled: NotRequired[bool | None]

class KarpenterGpuNodePoolOverrideDict(TypedDict):
    consolidate_after: NotRequired[str]
    consolidation: NotRequired[KarpenterNodePoolConsolidation | KarpenterNodePoolConsolidationDict]
    disk_iops: NotRequired[int]
    disk_size_in_gib: NotRequired[int]
    disk_throughput: NotRequired[int]
    limits: NotRequired[KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict]
    requirements: NotRequired[
        Sequence[KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict]
    ]
    spot_enabled: NotRequired[bool]

class KarpenterNodePoolConsolidationDict(TypedDict):
    days: Sequence[WeekdayEnum | WeekdayEnumText]
    duration: str
    enabled: bool
    start_time: str

class KarpenterNodePoolLimitsDict(TypedDict):
    enabled: bool
    max_cpu_in_vcpu: int
    max_gpu: int
    max_memory_in_gibibytes: int

class KarpenterNodePoolRequirementDict(TypedDict):
    key: KarpenterNodePoolRequirementKey | KarpenterNodePoolRequirementKeyText
    operator: KarpenterNodePoolRequirementOperator | KarpenterNodePoolRequirementOperatorText
    values: list[str] | tuple[str, ...]

class KarpenterStableNodePoolOverrideDict(TypedDict):
    consolidate_after: NotRequired[str]
    consolidation: NotRequired[KarpenterNodePoolConsolidation | KarpenterNodePoolConsolidationDict]
    limits: NotRequired[KarpenterNodePoolLimits | KarpenterNodePoolLimitsDict]
    spot_enabled: NotRequired[bool | None]
