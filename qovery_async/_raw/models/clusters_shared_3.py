"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ClusterAdvancedSettingsAwsEksEc2MetadataImdsText,
        ClusterAdvancedSettingsAwsEksEfsPerformanceModeText,
        ClusterAdvancedSettingsAwsEksEfsThroughputModeText,
        ClusterAdvancedSettingsAwsEksEfsTransitionToIaText,
        ClusterAdvancedSettingsLokiDeploymentModeText,
        RegistryMirroringModeEnumText,
    )


class ClusterAdvancedSettingsAwsEksEc2MetadataImds(OpenEnum):
    OPTIONAL = "optional"
    REQUIRED = "required"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAdvancedSettingsAwsEksEfsPerformanceMode(OpenEnum):
    GENERALPURPOSE = "generalPurpose"
    MAXIO = "maxIO"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAdvancedSettingsAwsEksEfsThroughputMode(OpenEnum):
    BURSTING = "bursting"
    ELASTIC = "elastic"
    PROVISIONED = "provisioned"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAdvancedSettingsAwsEksEfsTransitionToIa(OpenEnum):
    AFTER_1_DAY = "AFTER_1_DAY"
    AFTER_7_DAYS = "AFTER_7_DAYS"
    AFTER_14_DAYS = "AFTER_14_DAYS"
    AFTER_30_DAYS = "AFTER_30_DAYS"
    AFTER_60_DAYS = "AFTER_60_DAYS"
    AFTER_90_DAYS = "AFTER_90_DAYS"
    EMPTY = ""

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAdvancedSettingsLokiDeploymentMode(OpenEnum):
    SINGLE_BINARY = "single_binary"
    SIMPLE_SCALABLE = "simple_scalable"

    if TYPE_CHECKING:
        _unknown_value = ""


class RegistryMirroringModeEnum(OpenEnum):
    CLUSTER = "Cluster"
    SERVICE = "Service"

    if TYPE_CHECKING:
        _unknown_value = ""


_ClusterAdvancedSettingsAwsEksEc2MetadataImds_unset = members(
    ClusterAdvancedSettingsAwsEksEc2MetadataImds, unset=True, null=False
)
_ClusterAdvancedSettingsAwsEksEfsPerformanceMode_unset = members(
    ClusterAdvancedSettingsAwsEksEfsPerformanceMode, unset=True, null=False
)
_ClusterAdvancedSettingsAwsEksEfsThroughputMode_unset = members(
    ClusterAdvancedSettingsAwsEksEfsThroughputMode, unset=True, null=False
)
_ClusterAdvancedSettingsAwsEksEfsTransitionToIa_unset = members(
    ClusterAdvancedSettingsAwsEksEfsTransitionToIa, unset=True, null=False
)
_ClusterAdvancedSettingsLokiDeploymentMode_unset = members(
    ClusterAdvancedSettingsLokiDeploymentMode, unset=True, null=False
)
_RegistryMirroringModeEnum_unset = members(RegistryMirroringModeEnum, unset=True, null=False)


class ClusterAdvancedSettings(Model):
    if TYPE_CHECKING:
        aws_cloudwatch_eks_logs_retention_days: int | Unset = UNSET
        aws_eks_ec2_ami: str | Unset = UNSET
        """Default: 'AmazonLinux2023'."""
        aws_eks_ec2_metadata_imds: Accepting[
            ClusterAdvancedSettingsAwsEksEc2MetadataImds | Unset,
            ClusterAdvancedSettingsAwsEksEc2MetadataImdsText,
        ] = OMITTED
        aws_eks_efs_performance_mode: Accepting[
            ClusterAdvancedSettingsAwsEksEfsPerformanceMode | Unset,
            ClusterAdvancedSettingsAwsEksEfsPerformanceModeText,
        ] = OMITTED
        """Default: 'generalPurpose'."""
        aws_eks_efs_throughput_mode: Accepting[
            ClusterAdvancedSettingsAwsEksEfsThroughputMode | Unset,
            ClusterAdvancedSettingsAwsEksEfsThroughputModeText,
        ] = OMITTED
        """Default: 'elastic'."""
        aws_eks_efs_transition_to_ia: Accepting[
            ClusterAdvancedSettingsAwsEksEfsTransitionToIa | Unset,
            ClusterAdvancedSettingsAwsEksEfsTransitionToIaText,
        ] = OMITTED
        """Default: 'AFTER_30_DAYS'."""
        aws_eks_enable_alb_controller: bool | Unset = UNSET
        """Default: true."""
        aws_eks_enable_efs_addon: bool | Unset = UNSET
        """Default: false."""
        aws_iam_admin_group: str | Unset = UNSET
        aws_vpc_enable_nat_gateway_secondary_eip: bool | Unset = UNSET
        aws_vpc_enable_s3_flow_logs: bool | Unset = UNSET
        aws_vpc_flow_logs_retention_days: int | Unset = UNSET
        cloud_provider_container_registry_tags: dict[str, str] | Unset = UNSET
        database_mongodb_allowed_cidrs: list[str] | Unset = UNSET
        database_mongodb_deny_any_access: bool | Unset = UNSET
        database_mysql_allowed_cidrs: list[str] | Unset = UNSET
        database_mysql_deny_any_access: bool | Unset = UNSET
        database_postgresql_allowed_cidrs: list[str] | Unset = UNSET
        database_postgresql_deny_any_access: bool | Unset = UNSET
        database_redis_allowed_cidrs: list[str] | Unset = UNSET
        database_redis_deny_any_access: bool | Unset = UNSET
        envoy_gateway_api_http_connection_idle_timeout_seconds: int | None | Unset = UNSET
        """In seconds. At least 0."""
        envoy_gateway_api_http_request_timeout_seconds: int | None | Unset = UNSET
        """In seconds. At least 0."""
        envoy_gateway_api_retry_http_status_codes: str | None | Unset = UNSET
        envoy_gateway_api_retry_num_retries: int | None | Unset = UNSET
        """At least 0."""
        envoy_gateway_api_retry_per_try_timeout_seconds: int | None | Unset = UNSET
        """In seconds. At least 1."""
        envoy_gateway_api_retry_retry_on: str | None | Unset = UNSET
        k8s_api_allowed_public_access_cidrs: list[str] | Unset = UNSET
        load_balancer_size: str | Unset = UNSET
        loki_backend_cpu_limit_m: int | Unset = UNSET
        loki_backend_cpu_request_m: int | Unset = UNSET
        loki_backend_memory_limit_mib: int | Unset = UNSET
        loki_backend_memory_request_mib: int | Unset = UNSET
        loki_deployment_mode: Accepting[
            ClusterAdvancedSettingsLokiDeploymentMode | Unset,
            ClusterAdvancedSettingsLokiDeploymentModeText,
        ] = OMITTED
        loki_log_retention_in_week: int | Unset = UNSET
        loki_read_cpu_limit_m: int | Unset = UNSET
        loki_read_cpu_request_m: int | Unset = UNSET
        loki_read_memory_limit_mib: int | Unset = UNSET
        loki_read_memory_request_mib: int | Unset = UNSET
        loki_single_binary_cpu_limit_m: int | Unset = UNSET
        loki_single_binary_cpu_request_m: int | Unset = UNSET
        loki_single_binary_memory_limit_mib: int | Unset = UNSET
        loki_single_binary_memory_request_mib: int | Unset = UNSET
        loki_write_cpu_limit_m: int | Unset = UNSET
        loki_write_cpu_request_m: int | Unset = UNSET
        loki_write_memory_limit_mib: int | Unset = UNSET
        loki_write_memory_request_mib: int | Unset = UNSET
        nginx_hpa_cpu_utilization_percentage_threshold: int | Unset = UNSET
        nginx_hpa_max_number_instances: int | Unset = UNSET
        nginx_hpa_min_number_instances: int | Unset = UNSET
        nginx_memory_limit_in_mib: int | Unset = UNSET
        """In MiB."""
        nginx_memory_request_in_mib: int | Unset = UNSET
        """In MiB."""
        nginx_vcpu_limit_in_milli_cpu: int | Unset = UNSET
        nginx_vcpu_request_in_milli_cpu: int | Unset = UNSET
        pleco_resources_ttl: int | Unset = UNSET
        """Deprecated."""
        qovery_static_ip_mode: bool | Unset = UNSET
        registry_image_retention_time: int | Unset = UNSET
        registry_mirroring_mode: Accepting[
            RegistryMirroringModeEnum | Unset, RegistryMirroringModeEnumText
        ] = OMITTED
        """Default: 'Service'."""
        storageclass_fast_ssd: str | Unset = UNSET

        def to_request(self, **changes: Any) -> ClusterAdvancedSettings:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            aws_cloudwatch_eks_logs_retention_days int "aws.cloudwatch.eks_logs_retention_days"
            aws_eks_ec2_ami str "aws.eks.ec2.ami"
            aws_eks_ec2_metadata_imds %ClusterAdvancedSettingsAwsEksEc2MetadataImds "aws.eks.ec2.metadata_imds"
            aws_eks_efs_performance_mode %ClusterAdvancedSettingsAwsEksEfsPerformanceMode "aws.eks.efs.performance_mode"
            aws_eks_efs_throughput_mode %ClusterAdvancedSettingsAwsEksEfsThroughputMode "aws.eks.efs.throughput_mode"
            aws_eks_efs_transition_to_ia %ClusterAdvancedSettingsAwsEksEfsTransitionToIa "aws.eks.efs.transition_to_ia"
            aws_eks_enable_alb_controller bool "aws.eks.enable_alb_controller"
            aws_eks_enable_efs_addon bool "aws.eks.enable_efs_addon"
            aws_iam_admin_group str "aws.iam.admin_group"
            aws_vpc_enable_nat_gateway_secondary_eip bool "aws.vpc.enable_nat_gateway_secondary_eip"
            aws_vpc_enable_s3_flow_logs bool "aws.vpc.enable_s3_flow_logs"
            aws_vpc_flow_logs_retention_days int "aws.vpc.flow_logs_retention_days"
            cloud_provider_container_registry_tags {str} "cloud_provider.container_registry.tags"
            database_mongodb_allowed_cidrs [str] "database.mongodb.allowed_cidrs"
            database_mongodb_deny_any_access bool "database.mongodb.deny_any_access"
            database_mysql_allowed_cidrs [str] "database.mysql.allowed_cidrs"
            database_mysql_deny_any_access bool "database.mysql.deny_any_access"
            database_postgresql_allowed_cidrs [str] "database.postgresql.allowed_cidrs"
            database_postgresql_deny_any_access bool "database.postgresql.deny_any_access"
            database_redis_allowed_cidrs [str] "database.redis.allowed_cidrs"
            database_redis_deny_any_access bool "database.redis.deny_any_access"
            envoy_gateway_api_http_connection_idle_timeout_seconds int? "envoy.gateway_api.http_connection_idle_timeout_seconds"
            envoy_gateway_api_http_request_timeout_seconds int? "envoy.gateway_api.http_request_timeout_seconds"
            envoy_gateway_api_retry_http_status_codes str? "envoy.gateway_api.retry.http_status_codes"
            envoy_gateway_api_retry_num_retries int? "envoy.gateway_api.retry.num_retries"
            envoy_gateway_api_retry_per_try_timeout_seconds int? "envoy.gateway_api.retry.per_try_timeout_seconds"
            envoy_gateway_api_retry_retry_on str? "envoy.gateway_api.retry.retry_on"
            k8s_api_allowed_public_access_cidrs [str] "k8s.api.allowed_public_access_cidrs"
            load_balancer_size str "load_balancer.size"
            loki_backend_cpu_limit_m int "loki.backend.cpu_limit_m"
            loki_backend_cpu_request_m int "loki.backend.cpu_request_m"
            loki_backend_memory_limit_mib int "loki.backend.memory_limit_mib"
            loki_backend_memory_request_mib int "loki.backend.memory_request_mib"
            loki_deployment_mode %ClusterAdvancedSettingsLokiDeploymentMode "loki.deployment_mode"
            loki_log_retention_in_week int "loki.log_retention_in_week"
            loki_read_cpu_limit_m int "loki.read.cpu_limit_m"
            loki_read_cpu_request_m int "loki.read.cpu_request_m"
            loki_read_memory_limit_mib int "loki.read.memory_limit_mib"
            loki_read_memory_request_mib int "loki.read.memory_request_mib"
            loki_single_binary_cpu_limit_m int "loki.single_binary.cpu_limit_m"
            loki_single_binary_cpu_request_m int "loki.single_binary.cpu_request_m"
            loki_single_binary_memory_limit_mib int "loki.single_binary.memory_limit_mib"
            loki_single_binary_memory_request_mib int "loki.single_binary.memory_request_mib"
            loki_write_cpu_limit_m int "loki.write.cpu_limit_m"
            loki_write_cpu_request_m int "loki.write.cpu_request_m"
            loki_write_memory_limit_mib int "loki.write.memory_limit_mib"
            loki_write_memory_request_mib int "loki.write.memory_request_mib"
            nginx_hpa_cpu_utilization_percentage_threshold int "nginx.hpa.cpu_utilization_percentage_threshold"
            nginx_hpa_max_number_instances int "nginx.hpa.max_number_instances"
            nginx_hpa_min_number_instances int "nginx.hpa.min_number_instances"
            nginx_memory_limit_in_mib int "nginx.memory.limit_in_mib"
            nginx_memory_request_in_mib int "nginx.memory.request_in_mib"
            nginx_vcpu_limit_in_milli_cpu int "nginx.vcpu.limit_in_milli_cpu"
            nginx_vcpu_request_in_milli_cpu int "nginx.vcpu.request_in_milli_cpu"
            pleco_resources_ttl int "pleco.resources_ttl"
            qovery_static_ip_mode bool "qovery.static_ip_mode"
            registry_image_retention_time int "registry.image_retention_time"
            registry_mirroring_mode %RegistryMirroringModeEnum "registry.mirroring_mode"
            storageclass_fast_ssd str "storageclass.fast_ssd"
        """
        __slots__ = slots(field_lines)


def read_ClusterAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 59
    try:
        if type(v0 := d.get("aws.cloudwatch.eks_logs_retention_days", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v1 := d.get("aws.eks.ec2.ami", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        v2 = _ClusterAdvancedSettingsAwsEksEc2MetadataImds_unset[
            d.get("aws.eks.ec2.metadata_imds", UNSET)
        ]
        if v2 is UNSET:
            n -= 1
        v3 = _ClusterAdvancedSettingsAwsEksEfsPerformanceMode_unset[
            d.get("aws.eks.efs.performance_mode", UNSET)
        ]
        if v3 is UNSET:
            n -= 1
        v4 = _ClusterAdvancedSettingsAwsEksEfsThroughputMode_unset[
            d.get("aws.eks.efs.throughput_mode", UNSET)
        ]
        if v4 is UNSET:
            n -= 1
        v5 = _ClusterAdvancedSettingsAwsEksEfsTransitionToIa_unset[
            d.get("aws.eks.efs.transition_to_ia", UNSET)
        ]
        if v5 is UNSET:
            n -= 1
        if (v6 := d.get("aws.eks.enable_alb_controller", UNSET)) is not True and v6 is not False:
            if v6 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (v7 := d.get("aws.eks.enable_efs_addon", UNSET)) is not True and v7 is not False:
            if v7 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v8 := d.get("aws.iam.admin_group", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            v9 := d.get("aws.vpc.enable_nat_gateway_secondary_eip", UNSET)
        ) is not True and v9 is not False:
            if v9 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (v10 := d.get("aws.vpc.enable_s3_flow_logs", UNSET)) is not True and v10 is not False:
            if v10 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v11 := d.get("aws.vpc.flow_logs_retention_days", UNSET)) is not int:
            if v11 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(
            v12 := d.get("cloud_provider.container_registry.tags", UNSET)
        ) is not dict or not STRINGS.issuperset(map(type, v12.values())):
            if v12 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(
            v13 := d.get("database.mongodb.allowed_cidrs", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v13)):
            if v13 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            v14 := d.get("database.mongodb.deny_any_access", UNSET)
        ) is not True and v14 is not False:
            if v14 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(
            v15 := d.get("database.mysql.allowed_cidrs", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v15)):
            if v15 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (v16 := d.get("database.mysql.deny_any_access", UNSET)) is not True and v16 is not False:
            if v16 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(
            v17 := d.get("database.postgresql.allowed_cidrs", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v17)):
            if v17 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            v18 := d.get("database.postgresql.deny_any_access", UNSET)
        ) is not True and v18 is not False:
            if v18 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(
            v19 := d.get("database.redis.allowed_cidrs", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v19)):
            if v19 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (v20 := d.get("database.redis.deny_any_access", UNSET)) is not True and v20 is not False:
            if v20 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            type(v21 := d.get("envoy.gateway_api.http_connection_idle_timeout_seconds", UNSET))
            is not int
            and v21 is not None
        ):
            if v21 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            type(v22 := d.get("envoy.gateway_api.http_request_timeout_seconds", UNSET)) is not int
            and v22 is not None
        ):
            if v22 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            type(v23 := d.get("envoy.gateway_api.retry.http_status_codes", UNSET)) is not str
            and v23 is not None
        ):
            if v23 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            type(v24 := d.get("envoy.gateway_api.retry.num_retries", UNSET)) is not int
            and v24 is not None
        ):
            if v24 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            type(v25 := d.get("envoy.gateway_api.retry.per_try_timeout_seconds", UNSET)) is not int
            and v25 is not None
        ):
            if v25 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (
            type(v26 := d.get("envoy.gateway_api.retry.retry_on", UNSET)) is not str
            and v26 is not None
        ):
            if v26 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(
            v27 := d.get("k8s.api.allowed_public_access_cidrs", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v27)):
            if v27 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v28 := d.get("load_balancer.size", UNSET)) is not str:
            if v28 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v29 := d.get("loki.backend.cpu_limit_m", UNSET)) is not int:
            if v29 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v30 := d.get("loki.backend.cpu_request_m", UNSET)) is not int:
            if v30 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v31 := d.get("loki.backend.memory_limit_mib", UNSET)) is not int:
            if v31 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v32 := d.get("loki.backend.memory_request_mib", UNSET)) is not int:
            if v32 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        v33 = _ClusterAdvancedSettingsLokiDeploymentMode_unset[d.get("loki.deployment_mode", UNSET)]
        if v33 is UNSET:
            n -= 1
        if type(v34 := d.get("loki.log_retention_in_week", UNSET)) is not int:
            if v34 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v35 := d.get("loki.read.cpu_limit_m", UNSET)) is not int:
            if v35 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v36 := d.get("loki.read.cpu_request_m", UNSET)) is not int:
            if v36 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v37 := d.get("loki.read.memory_limit_mib", UNSET)) is not int:
            if v37 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v38 := d.get("loki.read.memory_request_mib", UNSET)) is not int:
            if v38 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v39 := d.get("loki.single_binary.cpu_limit_m", UNSET)) is not int:
            if v39 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v40 := d.get("loki.single_binary.cpu_request_m", UNSET)) is not int:
            if v40 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v41 := d.get("loki.single_binary.memory_limit_mib", UNSET)) is not int:
            if v41 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v42 := d.get("loki.single_binary.memory_request_mib", UNSET)) is not int:
            if v42 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v43 := d.get("loki.write.cpu_limit_m", UNSET)) is not int:
            if v43 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v44 := d.get("loki.write.cpu_request_m", UNSET)) is not int:
            if v44 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v45 := d.get("loki.write.memory_limit_mib", UNSET)) is not int:
            if v45 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v46 := d.get("loki.write.memory_request_mib", UNSET)) is not int:
            if v46 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v47 := d.get("nginx.hpa.cpu_utilization_percentage_threshold", UNSET)) is not int:
            if v47 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v48 := d.get("nginx.hpa.max_number_instances", UNSET)) is not int:
            if v48 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v49 := d.get("nginx.hpa.min_number_instances", UNSET)) is not int:
            if v49 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v50 := d.get("nginx.memory.limit_in_mib", UNSET)) is not int:
            if v50 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v51 := d.get("nginx.memory.request_in_mib", UNSET)) is not int:
            if v51 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v52 := d.get("nginx.vcpu.limit_in_milli_cpu", UNSET)) is not int:
            if v52 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v53 := d.get("nginx.vcpu.request_in_milli_cpu", UNSET)) is not int:
            if v53 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v54 := d.get("pleco.resources_ttl", UNSET)) is not int:
            if v54 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if (v55 := d.get("qovery.static_ip_mode", UNSET)) is not True and v55 is not False:
            if v55 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        if type(v56 := d.get("registry.image_retention_time", UNSET)) is not int:
            if v56 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        v57 = _RegistryMirroringModeEnum_unset[d.get("registry.mirroring_mode", UNSET)]
        if v57 is UNSET:
            n -= 1
        if type(v58 := d.get("storageclass.fast_ssd", UNSET)) is not str:
            if v58 is not UNSET:
                return r.tolerate(ClusterAdvancedSettings, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterAdvancedSettings)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterAdvancedSettings, d)
    o: Any = new(ClusterAdvancedSettings)
    o.aws_cloudwatch_eks_logs_retention_days = v0
    o.aws_eks_ec2_ami = v1
    o.aws_eks_ec2_metadata_imds = v2
    o.aws_eks_efs_performance_mode = v3
    o.aws_eks_efs_throughput_mode = v4
    o.aws_eks_efs_transition_to_ia = v5
    o.aws_eks_enable_alb_controller = v6
    o.aws_eks_enable_efs_addon = v7
    o.aws_iam_admin_group = v8
    o.aws_vpc_enable_nat_gateway_secondary_eip = v9
    o.aws_vpc_enable_s3_flow_logs = v10
    o.aws_vpc_flow_logs_retention_days = v11
    o.cloud_provider_container_registry_tags = v12
    o.database_mongodb_allowed_cidrs = v13
    o.database_mongodb_deny_any_access = v14
    o.database_mysql_allowed_cidrs = v15
    o.database_mysql_deny_any_access = v16
    o.database_postgresql_allowed_cidrs = v17
    o.database_postgresql_deny_any_access = v18
    o.database_redis_allowed_cidrs = v19
    o.database_redis_deny_any_access = v20
    o.envoy_gateway_api_http_connection_idle_timeout_seconds = v21
    o.envoy_gateway_api_http_request_timeout_seconds = v22
    o.envoy_gateway_api_retry_http_status_codes = v23
    o.envoy_gateway_api_retry_num_retries = v24
    o.envoy_gateway_api_retry_per_try_timeout_seconds = v25
    o.envoy_gateway_api_retry_retry_on = v26
    o.k8s_api_allowed_public_access_cidrs = v27
    o.load_balancer_size = v28
    o.loki_backend_cpu_limit_m = v29
    o.loki_backend_cpu_request_m = v30
    o.loki_backend_memory_limit_mib = v31
    o.loki_backend_memory_request_mib = v32
    o.loki_deployment_mode = v33
    o.loki_log_retention_in_week = v34
    o.loki_read_cpu_limit_m = v35
    o.loki_read_cpu_request_m = v36
    o.loki_read_memory_limit_mib = v37
    o.loki_read_memory_request_mib = v38
    o.loki_single_binary_cpu_limit_m = v39
    o.loki_single_binary_cpu_request_m = v40
    o.loki_single_binary_memory_limit_mib = v41
    o.loki_single_binary_memory_request_mib = v42
    o.loki_write_cpu_limit_m = v43
    o.loki_write_cpu_request_m = v44
    o.loki_write_memory_limit_mib = v45
    o.loki_write_memory_request_mib = v46
    o.nginx_hpa_cpu_utilization_percentage_threshold = v47
    o.nginx_hpa_max_number_instances = v48
    o.nginx_hpa_min_number_instances = v49
    o.nginx_memory_limit_in_mib = v50
    o.nginx_memory_request_in_mib = v51
    o.nginx_vcpu_limit_in_milli_cpu = v52
    o.nginx_vcpu_request_in_milli_cpu = v53
    o.pleco_resources_ttl = v54
    o.qovery_static_ip_mode = v55
    o.registry_image_retention_time = v56
    o.registry_mirroring_mode = v57
    o.storageclass_fast_ssd = v58
    o._extra = extra
    return o


def write_ClusterAdvancedSettings(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aws_cloudwatch_eks_logs_retention_days) is not UNSET:
        d["aws.cloudwatch.eks_logs_retention_days"] = v if type(v) is int else encode(v)
    if (v := o.aws_eks_ec2_ami) is not UNSET:
        d["aws.eks.ec2.ami"] = v if type(v) is str else encode(v)
    if (v := o.aws_eks_ec2_metadata_imds) is not UNSET:
        d["aws.eks.ec2.metadata_imds"] = (
            v._value_ if type(v) is ClusterAdvancedSettingsAwsEksEc2MetadataImds else encode(v)
        )
    if (v := o.aws_eks_efs_performance_mode) is not UNSET:
        d["aws.eks.efs.performance_mode"] = (
            v._value_ if type(v) is ClusterAdvancedSettingsAwsEksEfsPerformanceMode else encode(v)
        )
    if (v := o.aws_eks_efs_throughput_mode) is not UNSET:
        d["aws.eks.efs.throughput_mode"] = (
            v._value_ if type(v) is ClusterAdvancedSettingsAwsEksEfsThroughputMode else encode(v)
        )
    if (v := o.aws_eks_efs_transition_to_ia) is not UNSET:
        d["aws.eks.efs.transition_to_ia"] = (
            v._value_ if type(v) is ClusterAdvancedSettingsAwsEksEfsTransitionToIa else encode(v)
        )
    if (v := o.aws_eks_enable_alb_controller) is not UNSET:
        d["aws.eks.enable_alb_controller"] = v if type(v) is bool else encode(v)
    if (v := o.aws_eks_enable_efs_addon) is not UNSET:
        d["aws.eks.enable_efs_addon"] = v if type(v) is bool else encode(v)
    if (v := o.aws_iam_admin_group) is not UNSET:
        d["aws.iam.admin_group"] = v if type(v) is str else encode(v)
    if (v := o.aws_vpc_enable_nat_gateway_secondary_eip) is not UNSET:
        d["aws.vpc.enable_nat_gateway_secondary_eip"] = v if type(v) is bool else encode(v)
    if (v := o.aws_vpc_enable_s3_flow_logs) is not UNSET:
        d["aws.vpc.enable_s3_flow_logs"] = v if type(v) is bool else encode(v)
    if (v := o.aws_vpc_flow_logs_retention_days) is not UNSET:
        d["aws.vpc.flow_logs_retention_days"] = v if type(v) is int else encode(v)
    if (v := o.cloud_provider_container_registry_tags) is not UNSET:
        d["cloud_provider.container_registry.tags"] = encode(v)
    if (v := o.database_mongodb_allowed_cidrs) is not UNSET:
        d["database.mongodb.allowed_cidrs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.database_mongodb_deny_any_access) is not UNSET:
        d["database.mongodb.deny_any_access"] = v if type(v) is bool else encode(v)
    if (v := o.database_mysql_allowed_cidrs) is not UNSET:
        d["database.mysql.allowed_cidrs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.database_mysql_deny_any_access) is not UNSET:
        d["database.mysql.deny_any_access"] = v if type(v) is bool else encode(v)
    if (v := o.database_postgresql_allowed_cidrs) is not UNSET:
        d["database.postgresql.allowed_cidrs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.database_postgresql_deny_any_access) is not UNSET:
        d["database.postgresql.deny_any_access"] = v if type(v) is bool else encode(v)
    if (v := o.database_redis_allowed_cidrs) is not UNSET:
        d["database.redis.allowed_cidrs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.database_redis_deny_any_access) is not UNSET:
        d["database.redis.deny_any_access"] = v if type(v) is bool else encode(v)
    if (v := o.envoy_gateway_api_http_connection_idle_timeout_seconds) is not UNSET:
        d["envoy.gateway_api.http_connection_idle_timeout_seconds"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.envoy_gateway_api_http_request_timeout_seconds) is not UNSET:
        d["envoy.gateway_api.http_request_timeout_seconds"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.envoy_gateway_api_retry_http_status_codes) is not UNSET:
        d["envoy.gateway_api.retry.http_status_codes"] = (
            v if v is None or type(v) is str else encode(v)
        )
    if (v := o.envoy_gateway_api_retry_num_retries) is not UNSET:
        d["envoy.gateway_api.retry.num_retries"] = v if v is None or type(v) is int else encode(v)
    if (v := o.envoy_gateway_api_retry_per_try_timeout_seconds) is not UNSET:
        d["envoy.gateway_api.retry.per_try_timeout_seconds"] = (
            v if v is None or type(v) is int else encode(v)
        )
    if (v := o.envoy_gateway_api_retry_retry_on) is not UNSET:
        d["envoy.gateway_api.retry.retry_on"] = v if v is None or type(v) is str else encode(v)
    if (v := o.k8s_api_allowed_public_access_cidrs) is not UNSET:
        d["k8s.api.allowed_public_access_cidrs"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.load_balancer_size) is not UNSET:
        d["load_balancer.size"] = v if type(v) is str else encode(v)
    if (v := o.loki_backend_cpu_limit_m) is not UNSET:
        d["loki.backend.cpu_limit_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_backend_cpu_request_m) is not UNSET:
        d["loki.backend.cpu_request_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_backend_memory_limit_mib) is not UNSET:
        d["loki.backend.memory_limit_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_backend_memory_request_mib) is not UNSET:
        d["loki.backend.memory_request_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_deployment_mode) is not UNSET:
        d["loki.deployment_mode"] = (
            v._value_ if type(v) is ClusterAdvancedSettingsLokiDeploymentMode else encode(v)
        )
    if (v := o.loki_log_retention_in_week) is not UNSET:
        d["loki.log_retention_in_week"] = v if type(v) is int else encode(v)
    if (v := o.loki_read_cpu_limit_m) is not UNSET:
        d["loki.read.cpu_limit_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_read_cpu_request_m) is not UNSET:
        d["loki.read.cpu_request_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_read_memory_limit_mib) is not UNSET:
        d["loki.read.memory_limit_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_read_memory_request_mib) is not UNSET:
        d["loki.read.memory_request_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_single_binary_cpu_limit_m) is not UNSET:
        d["loki.single_binary.cpu_limit_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_single_binary_cpu_request_m) is not UNSET:
        d["loki.single_binary.cpu_request_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_single_binary_memory_limit_mib) is not UNSET:
        d["loki.single_binary.memory_limit_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_single_binary_memory_request_mib) is not UNSET:
        d["loki.single_binary.memory_request_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_write_cpu_limit_m) is not UNSET:
        d["loki.write.cpu_limit_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_write_cpu_request_m) is not UNSET:
        d["loki.write.cpu_request_m"] = v if type(v) is int else encode(v)
    if (v := o.loki_write_memory_limit_mib) is not UNSET:
        d["loki.write.memory_limit_mib"] = v if type(v) is int else encode(v)
    if (v := o.loki_write_memory_request_mib) is not UNSET:
        d["loki.write.memory_request_mib"] = v if type(v) is int else encode(v)
    if (v := o.nginx_hpa_cpu_utilization_percentage_threshold) is not UNSET:
        d["nginx.hpa.cpu_utilization_percentage_threshold"] = v if type(v) is int else encode(v)
    if (v := o.nginx_hpa_max_number_instances) is not UNSET:
        d["nginx.hpa.max_number_instances"] = v if type(v) is int else encode(v)
    if (v := o.nginx_hpa_min_number_instances) is not UNSET:
        d["nginx.hpa.min_number_instances"] = v if type(v) is int else encode(v)
    if (v := o.nginx_memory_limit_in_mib) is not UNSET:
        d["nginx.memory.limit_in_mib"] = v if type(v) is int else encode(v)
    if (v := o.nginx_memory_request_in_mib) is not UNSET:
        d["nginx.memory.request_in_mib"] = v if type(v) is int else encode(v)
    if (v := o.nginx_vcpu_limit_in_milli_cpu) is not UNSET:
        d["nginx.vcpu.limit_in_milli_cpu"] = v if type(v) is int else encode(v)
    if (v := o.nginx_vcpu_request_in_milli_cpu) is not UNSET:
        d["nginx.vcpu.request_in_milli_cpu"] = v if type(v) is int else encode(v)
    if (v := o.pleco_resources_ttl) is not UNSET:
        d["pleco.resources_ttl"] = v if type(v) is int else encode(v)
    if (v := o.qovery_static_ip_mode) is not UNSET:
        d["qovery.static_ip_mode"] = v if type(v) is bool else encode(v)
    if (v := o.registry_image_retention_time) is not UNSET:
        d["registry.image_retention_time"] = v if type(v) is int else encode(v)
    if (v := o.registry_mirroring_mode) is not UNSET:
        d["registry.mirroring_mode"] = (
            v._value_ if type(v) is RegistryMirroringModeEnum else encode(v)
        )
    if (v := o.storageclass_fast_ssd) is not UNSET:
        d["storageclass.fast_ssd"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
