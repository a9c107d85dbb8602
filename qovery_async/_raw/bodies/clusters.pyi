"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import GitProviderEnum
from .clusters_shared import (
    ClusterFeatureAwsExistingVpcDict,
    ClusterFeatureGcpExistingVpcDict,
    ClusterFeatureNatGatewayParametersDict,
)
from .clusters_shared_2 import ClusterFeatureKarpenterParametersDict
from .common import GitProviderEnumText

AksInfrastructureOutputsKindText: TypeAlias = Literal["AKS"]
AutomaticallyConfiguredAuthDtoModeText: TypeAlias = Literal["AUTOMATICALLY_CONFIGURED"]
AwsParameterStoreEndpointDtoModeText: TypeAlias = Literal["AWS_PARAMETER_STORE"]
AwsRoleArnAuthDtoModeText: TypeAlias = Literal["AWS_ROLE_ARN"]
AwsSecretManagerEndpointDtoModeText: TypeAlias = Literal["AWS_SECRET_MANAGER"]
AwsStaticCredentialsAuthDtoModeText: TypeAlias = Literal["AWS_STATIC_CREDENTIALS"]
CloudflareDnsProviderRequestProviderText: TypeAlias = Literal["CLOUDFLARE"]
CloudflareDnsProviderResponseProviderText: TypeAlias = Literal["CLOUDFLARE"]
ClusterAnalysisKindText: TypeAlias = Literal["COST_RECOMMENDATION", "DEPRECATED_API_CHECK"]
ClusterAnalysisOutputFormatText: TypeAlias = Literal["TABLE", "JSON", "CSV"]
ClusterAnalysisStatusText: TypeAlias = Literal[
    "PENDING", "RUNNING", "SUCCEEDED", "FAILED", "TERMINATED"
]
ClusterDeleteModeText: TypeAlias = Literal[
    "DEFAULT", "DELETE_CLUSTER_AND_QOVERY_CONFIG", "DELETE_QOVERY_CONFIG"
]
ClusterDeploymentStatusEnumText: TypeAlias = Literal["NEVER_DEPLOYED", "OUT_OF_DATE", "UP_TO_DATE"]
ClusterLogsStepText: TypeAlias = Literal[
    "LoadConfiguration",
    "Create",
    "Created",
    "CreateError",
    "Pause",
    "Paused",
    "PauseError",
    "Delete",
    "Deleted",
    "DeleteError",
    "RetrieveClusterConfig",
    "RetrieveClusterResources",
    "ValidateSystemRequirements",
    "UnderMigration",
    "Unknown",
]
ClusterRequestFeaturesItemValueDict: TypeAlias = (
    str
    | bool
    | ClusterFeatureAwsExistingVpcDict
    | ClusterFeatureGcpExistingVpcDict
    | ClusterFeatureKarpenterParametersDict
    | ClusterFeatureNatGatewayParametersDict
)

class AlertingConfigDict(TypedDict):
    config_name: NotRequired[str]
    default_rule_labels: NotRequired[Mapping[str, str] | None]
    enabled: bool
    spec_config_secret: NotRequired[str]
    spec_external_url: NotRequired[str]

class CloudWatchExportConfigDict(TypedDict):
    enabled: bool

class ClusterCloudProviderInfoRequestCredentialsDict(TypedDict):
    id: NotRequired[str | UUID]
    name: NotRequired[str]

class ClusterEksAnywhereGitRepositoryDict(TypedDict):
    branch: NotRequired[str]
    commit_id: NotRequired[str | UUID]
    git_token_id: str | UUID
    provider: NotRequired[GitProviderEnum | GitProviderEnumText]
    url: str

class ClusterInfrastructureCertManagerChartParametersDict(TypedDict):
    kubernetes_namespace: NotRequired[str]

class ClusterInfrastructureEksAnywhereBackupS3ParametersDict(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]
    region: str
    role_arn: str

class ClusterInfrastructureMetalLbChartParametersDict(TypedDict):
    ip_address_pools: NotRequired[list[str] | tuple[str, ...]]

class ClusterInfrastructureNginxChartParametersDict(TypedDict):
    annotation_external_dns_kubernetes_target: NotRequired[str]
    annotation_metal_lb_load_balancer_ips: NotRequired[str]
    default_ssl_certificate: NotRequired[str]
    publish_status_address: NotRequired[str]
    replica_count: NotRequired[int]

class ClusterKarpenterPrivateSubnetIdsPutRequestDict(TypedDict):
    eks_karpenter_fargate_subnets_zone_a_ids: NotRequired[list[str] | tuple[str, ...]]
    eks_karpenter_fargate_subnets_zone_b_ids: NotRequired[list[str] | tuple[str, ...]]
    eks_karpenter_fargate_subnets_zone_c_ids: NotRequired[list[str] | tuple[str, ...]]

class ClusterKedaDict(TypedDict):
    enabled: bool

class ClusterLabelsGroupDict(TypedDict):
    id: NotRequired[str | UUID]

class ClusterLockRequestDict(TypedDict):
    reason: str
    ttl_in_days: NotRequired[int]
