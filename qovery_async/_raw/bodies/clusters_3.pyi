"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from ..models import (
    ClusterAnalysisKind,
    ClusterAnalysisOutputFormat,
    ClusterEksAnywhereGitRepository,
    ClusterInfrastructureEksAnywhereBackupParameters,
    ClusterInfrastructureEksAnywhereBackupS3Parameters,
    ClusterRequestFeaturesItemValue,
    ClusterRoutingTableRequestRoutesItem,
    GcpJsonCredentialsAuthDtoMode,
    GcpSecretManagerEndpointDtoMode,
    QoveryDnsProviderRequestProvider,
    Route53StaticCredentialsRequestType,
)
from .clusters import (
    ClusterAnalysisKindText,
    ClusterAnalysisOutputFormatText,
    ClusterEksAnywhereGitRepositoryDict,
    ClusterInfrastructureEksAnywhereBackupS3ParametersDict,
    ClusterRequestFeaturesItemValueDict,
)
from .clusters_2 import (
    ClusterRoutingTableRequestRoutesItemDict,
    GcpJsonCredentialsAuthDtoModeText,
    GcpSecretManagerEndpointDtoModeText,
    QoveryDnsProviderRequestProviderText,
    Route53StaticCredentialsRequestTypeText,
)

Route53DnsProviderRequestCredentialsDict: TypeAlias = Route53StaticCredentialsRequestDict

class ClusterAnalysisRequestDict(TypedDict):
    cmd_args: NotRequired[list[str] | tuple[str, ...]]
    kind: ClusterAnalysisKind | ClusterAnalysisKindText
    output_format: ClusterAnalysisOutputFormat | ClusterAnalysisOutputFormatText
    prometheus_url: NotRequired[str | None]
    target_kubernetes_version: NotRequired[str | None]

class ClusterInfrastructureEksAnywhereBackupParametersDict(TypedDict):
    certs_secret_name: NotRequired[str]
    enabled: NotRequired[bool]
    s3: (
        ClusterInfrastructureEksAnywhereBackupS3Parameters
        | ClusterInfrastructureEksAnywhereBackupS3ParametersDict
    )
    timeout_seconds: NotRequired[int]

class ClusterInfrastructureEksAnywhereParametersDict(TypedDict):
    cluster_backup: NotRequired[
        ClusterInfrastructureEksAnywhereBackupParameters
        | ClusterInfrastructureEksAnywhereBackupParametersDict
    ]
    git_repository: ClusterEksAnywhereGitRepository | ClusterEksAnywhereGitRepositoryDict
    yaml_file_path: str

class ClusterRequestFeaturesItemDict(TypedDict):
    id: NotRequired[str | UUID]
    value: NotRequired[ClusterRequestFeaturesItemValue | ClusterRequestFeaturesItemValueDict | None]

class ClusterRoutingTableRequestDict(TypedDict):
    routes: Sequence[
        ClusterRoutingTableRequestRoutesItem | ClusterRoutingTableRequestRoutesItemDict
    ]

class GcpJsonCredentialsAuthDtoDict(TypedDict):
    json_credentials: NotRequired[str | None]
    mode: GcpJsonCredentialsAuthDtoMode | GcpJsonCredentialsAuthDtoModeText

class GcpSecretManagerEndpointDtoDict(TypedDict):
    mode: GcpSecretManagerEndpointDtoMode | GcpSecretManagerEndpointDtoModeText
    project_id: str | UUID
    region: str

class QoveryDnsProviderRequestDict(TypedDict):
    domain: str
    provider: QoveryDnsProviderRequestProvider | QoveryDnsProviderRequestProviderText

class Route53StaticCredentialsRequestDict(TypedDict):
    aws_access_key_id: str | UUID
    aws_secret_access_key: str
    type: Route53StaticCredentialsRequestType | Route53StaticCredentialsRequestTypeText
