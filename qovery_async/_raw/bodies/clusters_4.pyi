"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AlertingConfig,
    CloudVendorEnum,
    CloudWatchExportConfig,
    ClusterCloudProviderInfoRequest,
    ClusterDnsProviderRequestProvider,
    ClusterInfrastructureCertManagerChartParameters,
    ClusterInfrastructureChartsParameters,
    ClusterInfrastructureEksAnywhereParameters,
    ClusterInfrastructureMetalLbChartParameters,
    ClusterInfrastructureNginxChartParameters,
    ClusterKeda,
    ClusterLabelsGroup,
    ClusterRequestFeaturesItem,
    InternalNetworkMonitoring,
    KubernetesEnum,
    MetricsConfigurationManagedByQoveryKind,
    MetricsParameters,
    MetricsParametersConfiguration,
    ObservabilityResourceProfile,
    Route53DnsProviderRequestCredentials,
    Route53DnsProviderRequestProvider,
    SecretManagerAccessRequest,
    SecretManagerAuthenticationDto,
    SecretManagerEndpointConfigurationDto,
)
from .clusters import (
    AlertingConfigDict,
    CloudWatchExportConfigDict,
    ClusterInfrastructureCertManagerChartParametersDict,
    ClusterInfrastructureMetalLbChartParametersDict,
    ClusterInfrastructureNginxChartParametersDict,
    ClusterKedaDict,
    ClusterLabelsGroupDict,
)
from .clusters_2 import (
    AutomaticallyConfiguredAuthDtoDict,
    AwsParameterStoreEndpointDtoDict,
    AwsRoleArnAuthDtoDict,
    AwsSecretManagerEndpointDtoDict,
    AwsStaticCredentialsAuthDtoDict,
    CloudflareDnsProviderRequestDict,
    ClusterCloudProviderInfoRequestDict,
    InternalNetworkMonitoringDict,
    MetricsConfigurationManagedByQoveryKindText,
    ObservabilityResourceProfileText,
    Route53DnsProviderRequestProviderText,
)
from .clusters_3 import (
    ClusterInfrastructureEksAnywhereParametersDict,
    ClusterRequestFeaturesItemDict,
    GcpJsonCredentialsAuthDtoDict,
    GcpSecretManagerEndpointDtoDict,
    QoveryDnsProviderRequestDict,
    Route53DnsProviderRequestCredentialsDict,
)
from .clusters_shared_2 import KubernetesEnumText
from .common_2 import CloudVendorEnumText

ClusterDnsProviderRequestProviderDict: TypeAlias = (
    QoveryDnsProviderRequestDict | CloudflareDnsProviderRequestDict | Route53DnsProviderRequestDict
)
MetricsParametersConfigurationDict: TypeAlias = MetricsConfigurationManagedByQoveryDict
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

class ClusterDnsProviderRequestDict(TypedDict):
    dns_provider: ClusterDnsProviderRequestProvider | ClusterDnsProviderRequestProviderDict

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

class Route53DnsProviderRequestDict(TypedDict):
    aws_region: str
    credentials: Route53DnsProviderRequestCredentials | Route53DnsProviderRequestCredentialsDict
    domain: str
    hosted_zone_id: NotRequired[str | UUID | None]
    provider: Route53DnsProviderRequestProvider | Route53DnsProviderRequestProviderText

class SecretManagerAccessRequestDict(TypedDict):
    authentication: SecretManagerAuthenticationDto | SecretManagerAuthenticationDtoDict
    endpoint: SecretManagerEndpointConfigurationDto | SecretManagerEndpointConfigurationDtoDict
    id: NotRequired[str | UUID | None]
    name: str
