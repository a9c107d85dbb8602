"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AlertingConfig,
    AutomaticallyConfiguredAuthDtoMode,
    AwsParameterStoreEndpointDtoMode,
    AwsRoleArnAuthDtoMode,
    AwsSecretManagerEndpointDtoMode,
    AwsStaticCredentialsAuthDtoMode,
    CloudflareDnsProviderRequestProvider,
    CloudProviderEnum,
    CloudVendorEnum,
    CloudWatchExportConfig,
    ClusterAdvancedSettingsAwsEksEc2MetadataImds,
    ClusterAdvancedSettingsAwsEksEfsPerformanceMode,
    ClusterAdvancedSettingsAwsEksEfsThroughputMode,
    ClusterAdvancedSettingsAwsEksEfsTransitionToIa,
    ClusterAdvancedSettingsLokiDeploymentMode,
    ClusterAnalysisKind,
    ClusterAnalysisOutputFormat,
    ClusterCloudProviderInfoRequest,
    ClusterCloudProviderInfoRequestCredentials,
    ClusterDnsProviderRequestProvider,
    ClusterEksAnywhereGitRepository,
    ClusterFeatureNatGatewayParametersNatGatewayType,
    ClusterFeatureNatGatewayTypeGcpProvider,
    ClusterFeatureNatGatewayTypeScalewayProvider,
    ClusterFeatureNatGatewayTypeScalewayType,
    ClusterInfrastructureCertManagerChartParameters,
    ClusterInfrastructureChartsParameters,
    ClusterInfrastructureEksAnywhereBackupParameters,
    ClusterInfrastructureEksAnywhereBackupS3Parameters,
    ClusterInfrastructureEksAnywhereParameters,
    ClusterInfrastructureMetalLbChartParameters,
    ClusterInfrastructureNginxChartParameters,
    ClusterKeda,
    ClusterLabelsGroup,
    ClusterRequestFeaturesItem,
    ClusterRequestFeaturesItemValue,
    ClusterRoutingTableRequestRoutesItem,
    CpuArchitectureEnum,
    GcpJsonCredentialsAuthDtoMode,
    GcpSecretManagerEndpointDtoMode,
    GitProviderEnum,
    InternalNetworkMonitoring,
    KarpenterCronjobNodePoolOverride,
    KarpenterDefaultNodePoolOverride,
    KarpenterGpuNodePoolOverride,
    KarpenterNodePool,
    KarpenterNodePoolConsolidation,
    KarpenterNodePoolLimits,
    KarpenterNodePoolRequirement,
    KarpenterNodePoolRequirementKey,
    KarpenterNodePoolRequirementOperator,
    KarpenterStableNodePoolOverride,
    KubernetesEnum,
    MetricsConfigurationManagedByQoveryKind,
    MetricsParameters,
    MetricsParametersConfiguration,
    ObservabilityResourceProfile,
    QoveryDnsProviderRequestProvider,
    RegistryMirroringModeEnum,
    Route53DnsProviderRequestCredentials,
    Route53DnsProviderRequestProvider,
    Route53StaticCredentialsRequestType,
    SecretManagerAccessRequest,
    SecretManagerAuthenticationDto,
    SecretManagerEndpointConfigurationDto,
    WeekdayEnum,
)
from .cloud import CloudProviderEnumText
from .common import (
    CloudVendorEnumText,
    CpuArchitectureEnumText,
    GitProviderEnumText,
    WeekdayEnumText,
)

AksInfrastructureOutputsKindText: TypeAlias = Literal["AKS"]
ArgoCdConnectionStatusEnumText: TypeAlias = Literal["connected", "error"]
AutomaticallyConfiguredAuthDtoModeText: TypeAlias = Literal["AUTOMATICALLY_CONFIGURED"]
AwsParameterStoreEndpointDtoModeText: TypeAlias = Literal["AWS_PARAMETER_STORE"]
AwsRoleArnAuthDtoModeText: TypeAlias = Literal["AWS_ROLE_ARN"]
AwsSecretManagerEndpointDtoModeText: TypeAlias = Literal["AWS_SECRET_MANAGER"]
AwsStaticCredentialsAuthDtoModeText: TypeAlias = Literal["AWS_STATIC_CREDENTIALS"]
CloudflareDnsProviderRequestProviderText: TypeAlias = Literal["CLOUDFLARE"]
CloudflareDnsProviderResponseProviderText: TypeAlias = Literal["CLOUDFLARE"]
ClusterAdvancedSettingsAwsEksEc2MetadataImdsText: TypeAlias = Literal["optional", "required"]
ClusterAdvancedSettingsAwsEksEfsPerformanceModeText: TypeAlias = Literal["generalPurpose", "maxIO"]
ClusterAdvancedSettingsAwsEksEfsThroughputModeText: TypeAlias = Literal[
    "bursting", "elastic", "provisioned"
]
ClusterAdvancedSettingsAwsEksEfsTransitionToIaText: TypeAlias = Literal[
    "AFTER_1_DAY",
    "AFTER_7_DAYS",
    "AFTER_14_DAYS",
    "AFTER_30_DAYS",
    "AFTER_60_DAYS",
    "AFTER_90_DAYS",
    "",
]
ClusterAdvancedSettingsLokiDeploymentModeText: TypeAlias = Literal[
    "single_binary", "simple_scalable"
]
ClusterAnalysisKindText: TypeAlias = Literal["COST_RECOMMENDATION", "DEPRECATED_API_CHECK"]
ClusterAnalysisOutputFormatText: TypeAlias = Literal["TABLE", "JSON", "CSV"]
ClusterAnalysisStatusText: TypeAlias = Literal[
    "PENDING", "RUNNING", "SUCCEEDED", "FAILED", "TERMINATED"
]
ClusterDeleteModeText: TypeAlias = Literal[
    "DEFAULT", "DELETE_CLUSTER_AND_QOVERY_CONFIG", "DELETE_QOVERY_CONFIG"
]
ClusterDeploymentStatusEnumText: TypeAlias = Literal["NEVER_DEPLOYED", "OUT_OF_DATE", "UP_TO_DATE"]
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
ClusterStateEnumText: TypeAlias = Literal[
    "BUILDING",
    "BUILD_ERROR",
    "CANCELED",
    "CANCELING",
    "DELETED",
    "DELETE_ERROR",
    "DELETE_QUEUED",
    "DELETING",
    "DEPLOYED",
    "DEPLOYING",
    "DEPLOYMENT_ERROR",
    "DEPLOYMENT_QUEUED",
    "DRY_RUN",
    "QUEUED",
    "READY",
    "STOPPED",
    "STOPPING",
    "STOP_ERROR",
    "STOP_QUEUED",
    "RESTART_QUEUED",
    "RESTARTING",
    "RESTARTED",
    "RESTART_ERROR",
    "INVALID_CREDENTIALS",
]
DeploymentInfraReasonText: TypeAlias = Literal["UNSPECIFIED", "MAINTENANCE"]
EksInfrastructureOutputsKindText: TypeAlias = Literal["EKS"]
FieldSchemaResponseTypeText: TypeAlias = Literal["string", "number", "bool"]
GcpJsonCredentialsAuthDtoModeText: TypeAlias = Literal["GCP_JSON_CREDENTIALS"]
GcpSecretManagerEndpointDtoModeText: TypeAlias = Literal["GCP_SECRET_MANAGER"]
GkeInfrastructureOutputsKindText: TypeAlias = Literal["GKE"]
KapsuleInfrastructureOutputsKindText: TypeAlias = Literal["SCW_KAPSULE"]
KarpenterNodePoolRequirementKeyText: TypeAlias = Literal[
    "InstanceFamily", "InstanceSize", "Arch", "SkuFamily", "SkuVersion"
]
KarpenterNodePoolRequirementOperatorText: TypeAlias = Literal["In"]
KubernetesEnumText: TypeAlias = Literal["MANAGED", "SELF_MANAGED", "PARTIALLY_MANAGED"]
MetricsConfigurationManagedByQoveryKindText: TypeAlias = Literal["MANAGED_BY_QOVERY"]
ObservabilityResourceProfileText: TypeAlias = Literal["LOW", "NORMAL", "HIGH"]
PlatformComponentConfigurationInputScopeText: TypeAlias = Literal["PLATFORM_PROFILE", "CLUSTER"]
PlatformComponentConfigurationRequirementStatusText: TypeAlias = Literal["MISSING", "READY"]
QoveryDnsProviderRequestProviderText: TypeAlias = Literal["QOVERY"]
QoveryDnsProviderResponseProviderText: TypeAlias = Literal["QOVERY"]
RegistryMirroringModeEnumText: TypeAlias = Literal["Cluster", "Service"]
Route53DnsProviderRequestProviderText: TypeAlias = Literal["ROUTE53"]
Route53DnsProviderResponseProviderText: TypeAlias = Literal["ROUTE53"]
Route53StaticCredentialsRequestTypeText: TypeAlias = Literal["STATIC"]
Route53StaticCredentialsResponseTypeText: TypeAlias = Literal["STATIC"]
ClusterDnsProviderRequestProviderDict: TypeAlias = (
    QoveryDnsProviderRequestDict | CloudflareDnsProviderRequestDict | Route53DnsProviderRequestDict
)
ClusterFeatureNatGatewayParametersNatGatewayTypeDict: TypeAlias = (
    ClusterFeatureNatGatewayTypeScalewayDict | ClusterFeatureNatGatewayTypeGcpDict
)
ClusterRequestFeaturesItemValueDict: TypeAlias = (
    str
    | bool
    | ClusterFeatureAwsExistingVpcDict
    | ClusterFeatureGcpExistingVpcDict
    | ClusterFeatureKarpenterParametersDict
    | ClusterFeatureNatGatewayParametersDict
)
MetricsParametersConfigurationDict: TypeAlias = MetricsConfigurationManagedByQoveryDict
Route53DnsProviderRequestCredentialsDict: TypeAlias = Route53StaticCredentialsRequestDict
SecretManagerAuthenticationDtoDict: TypeAlias = (
    AutomaticallyConfiguredAuthDtoDict
    | AwsRoleArnAuthDtoDict
    | AwsStaticCredentialsAuthDtoDict
    | GcpJsonCredentialsAuthDtoDict
)
SecretManagerEndpointConfigurationDtoDict: TypeAlias = (
    AwsSecretManagerEndpointDtoDict
    | AwsParameterStoreEndpointDtoDict
    | GcpSecretManagerEndpointDtoDict
)

class AlertingConfigDict(TypedDict):
    config_name: NotRequired[str]
    default_rule_labels: NotRequired[Mapping[str, str] | None]
    enabled: bool
    spec_config_secret: NotRequired[str]
    spec_external_url: NotRequired[str]

class AutomaticallyConfiguredAuthDtoDict(TypedDict):
    mode: AutomaticallyConfiguredAuthDtoMode | AutomaticallyConfiguredAuthDtoModeText

class AwsParameterStoreEndpointDtoDict(TypedDict):
    mode: AwsParameterStoreEndpointDtoMode | AwsParameterStoreEndpointDtoModeText
    region: str

class AwsRoleArnAuthDtoDict(TypedDict):
    mode: AwsRoleArnAuthDtoMode | AwsRoleArnAuthDtoModeText
    role_arn: str

class AwsSecretManagerEndpointDtoDict(TypedDict):
    mode: AwsSecretManagerEndpointDtoMode | AwsSecretManagerEndpointDtoModeText
    region: str

class AwsStaticCredentialsAuthDtoDict(TypedDict):
    access_key: str
    mode: AwsStaticCredentialsAuthDtoMode | AwsStaticCredentialsAuthDtoModeText
    region: str
    secret_key: NotRequired[str | None]

class CloudWatchExportConfigDict(TypedDict):
    enabled: bool

class CloudflareDnsProviderRequestDict(TypedDict):
    api_token: str
    domain: str
    email: str
    provider: CloudflareDnsProviderRequestProvider | CloudflareDnsProviderRequestProviderText
    proxied: NotRequired[bool]

ClusterAdvancedSettingsDict = TypedDict(
    "ClusterAdvancedSettingsDict",
    {
        "aws.cloudwatch.eks_logs_retention_days": NotRequired[int],
        "aws.eks.ec2.ami": NotRequired[str],
        "aws.eks.ec2.metadata_imds": NotRequired[
            ClusterAdvancedSettingsAwsEksEc2MetadataImds
            | ClusterAdvancedSettingsAwsEksEc2MetadataImdsText
        ],
        "aws.eks.efs.performance_mode": NotRequired[
            ClusterAdvancedSettingsAwsEksEfsPerformanceMode
            | ClusterAdvancedSettingsAwsEksEfsPerformanceModeText
        ],
        "aws.eks.efs.throughput_mode": NotRequired[
            ClusterAdvancedSettingsAwsEksEfsThroughputMode
            | ClusterAdvancedSettingsAwsEksEfsThroughputModeText
        ],
        "aws.eks.efs.transition_to_ia": NotRequired[
            ClusterAdvancedSettingsAwsEksEfsTransitionToIa
            | ClusterAdvancedSettingsAwsEksEfsTransitionToIaText
        ],
        "aws.eks.enable_alb_controller": NotRequired[bool],
        "aws.eks.enable_efs_addon": NotRequired[bool],
        "aws.iam.admin_group": NotRequired[str],
        "aws.vpc.enable_nat_gateway_secondary_eip": NotRequired[bool],
        "aws.vpc.enable_s3_flow_logs": NotRequired[bool],
        "aws.vpc.flow_logs_retention_days": NotRequired[int],
        "cloud_provider.container_registry.tags": NotRequired[Mapping[str, str]],
        "database.mongodb.allowed_cidrs": NotRequired[list[str] | tuple[str, ...]],
        "database.mongodb.deny_any_access": NotRequired[bool],
        "database.mysql.allowed_cidrs": NotRequired[list[str] | tuple[str, ...]],
        "database.mysql.deny_any_access": NotRequired[bool],
        "database.postgresql.allowed_cidrs": NotRequired[list[str] | tuple[str, ...]],
        "database.postgresql.deny_any_access": NotRequired[bool],
        "database.redis.allowed_cidrs": NotRequired[list[str] | tuple[str, ...]],
        "database.redis.deny_any_access": NotRequired[bool],
        "envoy.gateway_api.http_connection_idle_timeout_seconds": NotRequired[int | None],
        "envoy.gateway_api.http_request_timeout_seconds": NotRequired[int | None],
        "envoy.gateway_api.retry.http_status_codes": NotRequired[str | None],
        "envoy.gateway_api.retry.num_retries": NotRequired[int | None],
        "envoy.gateway_api.retry.per_try_timeout_seconds": NotRequired[int | None],
        "envoy.gateway_api.retry.retry_on": NotRequired[str | None],
        "k8s.api.allowed_public_access_cidrs": NotRequired[list[str] | tuple[str, ...]],
        "load_balancer.size": NotRequired[str],
        "loki.backend.cpu_limit_m": NotRequired[int],
        "loki.backend.cpu_request_m": NotRequired[int],
        "loki.backend.memory_limit_mib": NotRequired[int],
        "loki.backend.memory_request_mib": NotRequired[int],
        "loki.deployment_mode": NotRequired[
            ClusterAdvancedSettingsLokiDeploymentMode
            | ClusterAdvancedSettingsLokiDeploymentModeText
        ],
        "loki.log_retention_in_week": NotRequired[int],
        "loki.read.cpu_limit_m": NotRequired[int],
        "loki.read.cpu_request_m": NotRequired[int],
        "loki.read.memory_limit_mib": NotRequired[int],
        "loki.read.memory_request_mib": NotRequired[int],
        "loki.single_binary.cpu_limit_m": NotRequired[int],
        "loki.single_binary.cpu_request_m": NotRequired[int],
        "loki.single_binary.memory_limit_mib": NotRequired[int],
        "loki.single_binary.memory_request_mib": NotRequired[int],
        "loki.write.cpu_limit_m": NotRequired[int],
        "loki.write.cpu_request_m": NotRequired[int],
        "loki.write.memory_limit_mib": NotRequired[int],
        "loki.write.memory_request_mib": NotRequired[int],
        "nginx.hpa.cpu_utilization_percentage_threshold": NotRequired[int],
        "nginx.hpa.max_number_instances": NotRequired[int],
        "nginx.hpa.min_number_instances": NotRequired[int],
        "nginx.memory.limit_in_mib": NotRequired[int],
        "nginx.memory.request_in_mib": NotRequired[int],
        "nginx.vcpu.limit_in_milli_cpu": NotRequired[int],
        "nginx.vcpu.request_in_milli_cpu": NotRequired[int],
        "pleco.resources_ttl": NotRequired[int],
        "qovery.static_ip_mode": NotRequired[bool],
        "registry.image_retention_time": NotRequired[int],
        "registry.mirroring_mode": NotRequired[
            RegistryMirroringModeEnum | RegistryMirroringModeEnumText
        ],
        "storageclass.fast_ssd": NotRequired[str],
    },
)

class ClusterAnalysisRequestDict(TypedDict):
    cmd_args: NotRequired[list[str] | tuple[str, ...]]
    kind: ClusterAnalysisKind | ClusterAnalysisKindText
    output_format: ClusterAnalysisOutputFormat | ClusterAnalysisOutputFormatText
    prometheus_url: NotRequired[str | None]
    target_kubernetes_version: NotRequired[str | None]

class ClusterCloudProviderInfoRequestDict(TypedDict):
    cloud_provider: NotRequired[CloudProviderEnum | CloudProviderEnumText]
    credentials: NotRequired[
        ClusterCloudProviderInfoRequestCredentials | ClusterCloudProviderInfoRequestCredentialsDict
    ]
    region: NotRequired[str]

class ClusterCloudProviderInfoRequestCredentialsDict(TypedDict):
    id: NotRequired[str | UUID]
    name: NotRequired[str]

class ClusterDnsProviderRequestDict(TypedDict):
    dns_provider: ClusterDnsProviderRequestProvider | ClusterDnsProviderRequestProviderDict

class ClusterEksAnywhereGitRepositoryDict(TypedDict):
    branch: NotRequired[str]
    commit_id: NotRequired[str | UUID]
    git_token_id: str | UUID
    provider: NotRequired[GitProviderEnum | GitProviderEnumText]
    url: str

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

class ClusterFeatureKarpenterParametersDict(TypedDict):
    default_service_architecture: CpuArchitectureEnum | CpuArchitectureEnumText
    disk_iops: NotRequired[int]
    disk_size_in_gib: int
    disk_throughput: NotRequired[int]
    qovery_node_pools: KarpenterNodePool | KarpenterNodePoolDict
    spot_enabled: bool

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

class ClusterInfrastructureCertManagerChartParametersDict(TypedDict):
    kubernetes_namespace: NotRequired[str]

class ClusterInfrastructureChartsParametersDict(TypedDict):
    cert_manager_parameters: NotRequired[
        ClusterInfrastructureCertManagerChartParameters
        | ClusterInfrastructureCertManagerChartParametersDict
    ]
    eks_anywhere_parameters: NotRequired[
        ClusterInfrastructureEksAnywhereParameters | ClusterInfrastructureEksAnywhereParametersDict
    ]
    metal_lb_parameters: NotRequired[
        ClusterInfrastructureMetalLbChartParameters
        | ClusterInfrastructureMetalLbChartParametersDict
    ]
    nginx_parameters: NotRequired[
        ClusterInfrastructureNginxChartParameters | ClusterInfrastructureNginxChartParametersDict
    ]

class ClusterInfrastructureEksAnywhereBackupParametersDict(TypedDict):
    certs_secret_name: NotRequired[str]
    enabled: NotRequired[bool]
    s3: (
        ClusterInfrastructureEksAnywhereBackupS3Parameters
        | ClusterInfrastructureEksAnywhereBackupS3ParametersDict
    )
    timeout_seconds: NotRequired[int]

class ClusterInfrastructureEksAnywhereBackupS3ParametersDict(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]
    region: str
    role_arn: str

class ClusterInfrastructureEksAnywhereParametersDict(TypedDict):
    cluster_backup: NotRequired[
        ClusterInfrastructureEksAnywhereBackupParameters
        | ClusterInfrastructureEksAnywhereBackupParametersDict
    ]
    git_repository: ClusterEksAnywhereGitRepository | ClusterEksAnywhereGitRepositoryDict
    yaml_file_path: str

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

class ClusterOperatorUpdateRequestDict(TypedDict):
    chart_version: str
    image_version: NotRequired[str | None]

class ClusterRequestDict(TypedDict):
    cloud_provider: CloudVendorEnum | CloudVendorEnumText
    cloud_provider_credentials: NotRequired[
        ClusterCloudProviderInfoRequest | ClusterCloudProviderInfoRequestDict
    ]
    description: NotRequired[str]
    disk_iops: NotRequired[int]
    disk_size: NotRequired[int]
    disk_throughput: NotRequired[int]
    features: NotRequired[Sequence[ClusterRequestFeaturesItem | ClusterRequestFeaturesItemDict]]
    infrastructure_charts_parameters: NotRequired[
        ClusterInfrastructureChartsParameters | ClusterInfrastructureChartsParametersDict
    ]
    instance_type: NotRequired[str]
    keda: NotRequired[ClusterKeda | ClusterKedaDict]
    kubernetes: NotRequired[KubernetesEnum | KubernetesEnumText]
    labels_groups: NotRequired[Sequence[ClusterLabelsGroup | ClusterLabelsGroupDict]]
    max_running_nodes: NotRequired[int]
    metrics_parameters: NotRequired[MetricsParameters | MetricsParametersDict]
    min_running_nodes: NotRequired[int]
    name: str
    production: NotRequired[bool]
    region: str
    secret_manager_accesses: NotRequired[
        Sequence[SecretManagerAccessRequest | SecretManagerAccessRequestDict]
    ]
    ssh_keys: NotRequired[list[str] | tuple[str, ...]]

class ClusterRequestFeaturesItemDict(TypedDict):
    id: NotRequired[str | UUID]
    value: NotRequired[ClusterRequestFeaturesItemValue | ClusterRequestFeaturesItemValueDict | None]

class ClusterRoutingTableRequestDict(TypedDict):
    routes: Sequence[
        ClusterRoutingTableRequestRoutesItem | ClusterRoutingTableRequestRoutesItemDict
    ]

class ClusterRoutingTableRequestRoutesItemDict(TypedDict):
    description: str
    destination: str
    target: str

class EksAnywhereCommitRequestDict(TypedDict):
    commit_id: str | UUID

class GcpJsonCredentialsAuthDtoDict(TypedDict):
    json_credentials: NotRequired[str | None]
    mode: GcpJsonCredentialsAuthDtoMode | GcpJsonCredentialsAuthDtoModeText

class GcpSecretManagerEndpointDtoDict(TypedDict):
    mode: GcpSecretManagerEndpointDtoMode | GcpSecretManagerEndpointDtoModeText
    project_id: str | UUID
    region: str

class InternalNetworkMonitoringDict(TypedDict):
    enabled: bool

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

class KarpenterNodePoolDict(TypedDict):
    cronjob_override: NotRequired[
        KarpenterCronjobNodePoolOverride | KarpenterCronjobNodePoolOverrideDict
    ]
    default_override: NotRequired[
        KarpenterDefaultNodePoolOverride | KarpenterDefaultNodePoolOverrideDict
    ]
    gpu_override: NotRequired[KarpenterGpuNodePoolOverride | KarpenterGpuNodePoolOverrideDict]
    requirements: Sequence[KarpenterNodePoolRequirement | KarpenterNodePoolRequirementDict]
    stable_override: NotRequired[
        KarpenterStableNodePoolOverride | KarpenterStableNodePoolOverrideDict
    ]

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

class MetricsConfigurationManagedByQoveryDict(TypedDict):
    alerting: NotRequired[AlertingConfig | AlertingConfigDict]
    cloud_watch_export_config: NotRequired[CloudWatchExportConfig | CloudWatchExportConfigDict]
    high_availability: NotRequired[bool]
    internal_network_monitoring: NotRequired[
        InternalNetworkMonitoring | InternalNetworkMonitoringDict
    ]
    kind: NotRequired[
        MetricsConfigurationManagedByQoveryKind | MetricsConfigurationManagedByQoveryKindText
    ]
    resource_profile: NotRequired[ObservabilityResourceProfile | ObservabilityResourceProfileText]

class MetricsParametersDict(TypedDict):
    configuration: NotRequired[MetricsParametersConfiguration | MetricsParametersConfigurationDict]
    enabled: NotRequired[bool]

class PlatformComponentConfigurationPreviewRequestDict(TypedDict):
    clusterInputs: NotRequired[Mapping[str, str]]
    componentOutputs: NotRequired[Mapping[str, Mapping[str, str]]]
    profileConfig: NotRequired[Mapping[str, object]]

class QoveryDnsProviderRequestDict(TypedDict):
    domain: str
    provider: QoveryDnsProviderRequestProvider | QoveryDnsProviderRequestProviderText

class Route53DnsProviderRequestDict(TypedDict):
    aws_region: str
    credentials: Route53DnsProviderRequestCredentials | Route53DnsProviderRequestCredentialsDict
    domain: str
    hosted_zone_id: NotRequired[str | UUID | None]
    provider: Route53DnsProviderRequestProvider | Route53DnsProviderRequestProviderText

class Route53StaticCredentialsRequestDict(TypedDict):
    aws_access_key_id: str | UUID
    aws_secret_access_key: str
    type: Route53StaticCredentialsRequestType | Route53StaticCredentialsRequestTypeText

class SecretManagerAccessRequestDict(TypedDict):
    authentication: SecretManagerAuthenticationDto | SecretManagerAuthenticationDtoDict
    endpoint: SecretManagerEndpointConfigurationDto | SecretManagerEndpointConfigurationDtoDict
    id: NotRequired[str | UUID | None]
    name: str
