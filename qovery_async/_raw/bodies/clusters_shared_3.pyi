"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import (
    ClusterAdvancedSettingsAwsEksEc2MetadataImds,
    ClusterAdvancedSettingsAwsEksEfsPerformanceMode,
    ClusterAdvancedSettingsAwsEksEfsThroughputMode,
    ClusterAdvancedSettingsAwsEksEfsTransitionToIa,
    ClusterAdvancedSettingsLokiDeploymentMode,
    RegistryMirroringModeEnum,
)

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
RegistryMirroringModeEnumText: TypeAlias = Literal["Cluster", "Service"]

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
