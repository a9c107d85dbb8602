"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    AutomaticallyConfiguredAuthDtoMode,
    AwsParameterStoreEndpointDtoMode,
    AwsRoleArnAuthDtoMode,
    AwsSecretManagerEndpointDtoMode,
    AwsStaticCredentialsAuthDtoMode,
    CloudflareDnsProviderRequestProvider,
    CloudProviderEnum,
    ClusterCloudProviderInfoRequestCredentials,
)
from .cloud_shared import CloudProviderEnumText
from .clusters import (
    AutomaticallyConfiguredAuthDtoModeText,
    AwsParameterStoreEndpointDtoModeText,
    AwsRoleArnAuthDtoModeText,
    AwsSecretManagerEndpointDtoModeText,
    AwsStaticCredentialsAuthDtoModeText,
    CloudflareDnsProviderRequestProviderText,
    ClusterCloudProviderInfoRequestCredentialsDict,
)

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
GcpJsonCredentialsAuthDtoModeText: TypeAlias = Literal["GCP_JSON_CREDENTIALS"]
GcpSecretManagerEndpointDtoModeText: TypeAlias = Literal["GCP_SECRET_MANAGER"]
GkeInfrastructureOutputsKindText: TypeAlias = Literal["GKE"]
KapsuleInfrastructureOutputsKindText: TypeAlias = Literal["SCW_KAPSULE"]
MetricsConfigurationManagedByQoveryKindText: TypeAlias = Literal["MANAGED_BY_QOVERY"]
ObservabilityResourceProfileText: TypeAlias = Literal["LOW", "NORMAL", "HIGH"]
QoveryDnsProviderRequestProviderText: TypeAlias = Literal["QOVERY"]
QoveryDnsProviderResponseProviderText: TypeAlias = Literal["QOVERY"]
Route53DnsProviderRequestProviderText: TypeAlias = Literal["ROUTE53"]
Route53DnsProviderResponseProviderText: TypeAlias = Literal["ROUTE53"]
Route53StaticCredentialsRequestTypeText: TypeAlias = Literal["STATIC"]
Route53StaticCredentialsResponseTypeText: TypeAlias = Literal["STATIC"]

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

class CloudflareDnsProviderRequestDict(TypedDict):
    api_token: str
    domain: str
    email: str
    provider: CloudflareDnsProviderRequestProvider | CloudflareDnsProviderRequestProviderText
    proxied: NotRequired[bool]

class ClusterCloudProviderInfoRequestDict(TypedDict):
    cloud_provider: NotRequired[CloudProviderEnum | CloudProviderEnumText]
    credentials: NotRequired[
        ClusterCloudProviderInfoRequestCredentials | ClusterCloudProviderInfoRequestCredentialsDict
    ]
    region: NotRequired[str]

class ClusterRoutingTableRequestRoutesItemDict(TypedDict):
    description: str
    destination: str
    target: str

class EksAnywhereCommitRequestDict(TypedDict):
    commit_id: str | UUID

class InternalNetworkMonitoringDict(TypedDict):
    enabled: bool
