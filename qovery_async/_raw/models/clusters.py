"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .cloud_provider_enum import CloudProviderEnum
from .cloud_vendor_enum import CloudVendorEnum
from .cluster_feature_aws_existing_vpc import (
    ClusterFeatureResponse,
    read_ClusterFeatureResponse,
    write_ClusterFeatureResponse,
)
from .cluster_lock import ClusterLock, read_ClusterLock, write_ClusterLock
from .git_provider_enum import GitProviderEnum
from .kubernetes_enum import KubernetesEnum
from .linked_service_type_enum import LinkedServiceTypeEnum
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject

if TYPE_CHECKING:
    from uuid import UUID

    from .cluster_feature_aws_existing_vpc import (
        ClusterFeatureAwsExistingVpc,
        ClusterFeatureGcpExistingVpc,
        ClusterFeatureKarpenterParameters,
        ClusterFeatureNatGatewayParameters,
    )

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AksInfrastructureOutputsKind(OpenEnum):
    """Values of an AKS infrastructure outputs kind."""

    AKS = "AKS"


class AutomaticallyConfiguredAuthDtoMode(OpenEnum):
    """Values of an automatically configured auth mode."""

    AUTOMATICALLY_CONFIGURED = "AUTOMATICALLY_CONFIGURED"


class AwsParameterStoreEndpointDtoMode(OpenEnum):
    """Values of an AWS parameter store endpoint mode."""

    AWS_PARAMETER_STORE = "AWS_PARAMETER_STORE"


class AwsRoleArnAuthDtoMode(OpenEnum):
    """Values of an AWS role arn auth mode."""

    AWS_ROLE_ARN = "AWS_ROLE_ARN"


class AwsSecretManagerEndpointDtoMode(OpenEnum):
    """Values of an AWS secret manager endpoint mode."""

    AWS_SECRET_MANAGER = "AWS_SECRET_MANAGER"


class AwsStaticCredentialsAuthDtoMode(OpenEnum):
    """Values of an AWS static credentials auth mode."""

    AWS_STATIC_CREDENTIALS = "AWS_STATIC_CREDENTIALS"


class CloudflareDnsProviderRequestProvider(OpenEnum):
    """Values of a cloudflare DNS provider request provider."""

    CLOUDFLARE = "CLOUDFLARE"


class CloudflareDnsProviderResponseProvider(OpenEnum):
    """Values of a cloudflare DNS provider response provider."""

    CLOUDFLARE = "CLOUDFLARE"


class ClusterAdvancedSettingsAwsEksEc2MetadataImds(OpenEnum):
    """Values of cluster advanced settings AWS EKS EC2 metadata imds."""

    OPTIONAL = "optional"
    REQUIRED = "required"


class ClusterAdvancedSettingsAwsEksEfsPerformanceMode(OpenEnum):
    """Values of a cluster advanced settings AWS EKS EFS performance mode."""

    GENERALPURPOSE = "generalPurpose"
    MAXIO = "maxIO"


class ClusterAdvancedSettingsAwsEksEfsThroughputMode(OpenEnum):
    """Values of a cluster advanced settings AWS EKS EFS throughput mode."""

    BURSTING = "bursting"
    ELASTIC = "elastic"
    PROVISIONED = "provisioned"


class ClusterAdvancedSettingsAwsEksEfsTransitionToIa(OpenEnum):
    """Values of a cluster advanced settings AWS EKS EFS transition to ia."""

    AFTER_1_DAY = "AFTER_1_DAY"
    AFTER_7_DAYS = "AFTER_7_DAYS"
    AFTER_14_DAYS = "AFTER_14_DAYS"
    AFTER_30_DAYS = "AFTER_30_DAYS"
    AFTER_60_DAYS = "AFTER_60_DAYS"
    AFTER_90_DAYS = "AFTER_90_DAYS"
    EMPTY = ""


class ClusterAdvancedSettingsLokiDeploymentMode(OpenEnum):
    """Values of a cluster advanced settings Loki deployment mode."""

    SINGLE_BINARY = "single_binary"
    SIMPLE_SCALABLE = "simple_scalable"


class ClusterAnalysisKind(OpenEnum):
    """Values of a cluster analysis kind."""

    COST_RECOMMENDATION = "COST_RECOMMENDATION"
    DEPRECATED_API_CHECK = "DEPRECATED_API_CHECK"


class ClusterAnalysisOutputFormat(OpenEnum):
    """Values of a cluster analysis output format."""

    TABLE = "TABLE"
    JSON = "JSON"
    CSV = "CSV"


class ClusterAnalysisStatus(OpenEnum):
    """Values of cluster analysis status."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    TERMINATED = "TERMINATED"


class ClusterDeleteMode(OpenEnum):
    """Values of a cluster delete mode."""

    DEFAULT = "DEFAULT"
    DELETE_CLUSTER_AND_QOVERY_CONFIG = "DELETE_CLUSTER_AND_QOVERY_CONFIG"
    DELETE_QOVERY_CONFIG = "DELETE_QOVERY_CONFIG"


class ClusterDeploymentStatusEnum(OpenEnum):
    """Values of cluster deployment status."""

    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"


class ClusterLogsStep(OpenEnum):
    """Values of a cluster logs step."""

    LOADCONFIGURATION = "LoadConfiguration"
    CREATE = "Create"
    CREATED = "Created"
    CREATEERROR = "CreateError"
    PAUSE = "Pause"
    PAUSED = "Paused"
    PAUSEERROR = "PauseError"
    DELETE = "Delete"
    DELETED = "Deleted"
    DELETEERROR = "DeleteError"
    RETRIEVECLUSTERCONFIG = "RetrieveClusterConfig"
    RETRIEVECLUSTERRESOURCES = "RetrieveClusterResources"
    VALIDATESYSTEMREQUIREMENTS = "ValidateSystemRequirements"
    UNDERMIGRATION = "UnderMigration"
    UNKNOWN = "Unknown"


class ClusterStateEnum(OpenEnum):
    """Values of a cluster state."""

    BUILDING = "BUILDING"
    BUILD_ERROR = "BUILD_ERROR"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    DELETED = "DELETED"
    DELETE_ERROR = "DELETE_ERROR"
    DELETE_QUEUED = "DELETE_QUEUED"
    DELETING = "DELETING"
    DEPLOYED = "DEPLOYED"
    DEPLOYING = "DEPLOYING"
    DEPLOYMENT_ERROR = "DEPLOYMENT_ERROR"
    DEPLOYMENT_QUEUED = "DEPLOYMENT_QUEUED"
    DRY_RUN = "DRY_RUN"
    QUEUED = "QUEUED"
    READY = "READY"
    STOPPED = "STOPPED"
    STOPPING = "STOPPING"
    STOP_ERROR = "STOP_ERROR"
    STOP_QUEUED = "STOP_QUEUED"
    RESTART_QUEUED = "RESTART_QUEUED"
    RESTARTING = "RESTARTING"
    RESTARTED = "RESTARTED"
    RESTART_ERROR = "RESTART_ERROR"
    INVALID_CREDENTIALS = "INVALID_CREDENTIALS"


class DeploymentInfraReason(OpenEnum):
    """Values of a deployment infra reason."""

    UNSPECIFIED = "UNSPECIFIED"
    MAINTENANCE = "MAINTENANCE"


class EksInfrastructureOutputsKind(OpenEnum):
    """Values of an EKS infrastructure outputs kind."""

    EKS = "EKS"


class GcpJsonCredentialsAuthDtoMode(OpenEnum):
    """Values of a GCP JSON credentials auth mode."""

    GCP_JSON_CREDENTIALS = "GCP_JSON_CREDENTIALS"


class GcpSecretManagerEndpointDtoMode(OpenEnum):
    """Values of a GCP secret manager endpoint mode."""

    GCP_SECRET_MANAGER = "GCP_SECRET_MANAGER"


class GkeInfrastructureOutputsKind(OpenEnum):
    """Values of a GKE infrastructure outputs kind."""

    GKE = "GKE"


class KapsuleInfrastructureOutputsKind(OpenEnum):
    """Values of a Kapsule infrastructure outputs kind."""

    SCW_KAPSULE = "SCW_KAPSULE"


class MetricsConfigurationManagedByQoveryKind(OpenEnum):
    """Values of a metrics configuration managed by Qovery kind."""

    MANAGED_BY_QOVERY = "MANAGED_BY_QOVERY"


class ObservabilityResourceProfile(OpenEnum):
    """Values of an observability resource profile."""

    LOW = "LOW"
    NORMAL = "NORMAL"
    HIGH = "HIGH"


class QoveryDnsProviderRequestProvider(OpenEnum):
    """Values of a Qovery DNS provider request provider."""

    QOVERY = "QOVERY"


class QoveryDnsProviderResponseProvider(OpenEnum):
    """Values of a Qovery DNS provider response provider."""

    QOVERY = "QOVERY"


class RegistryMirroringModeEnum(OpenEnum):
    """Values of a registry mirroring mode."""

    CLUSTER = "Cluster"
    SERVICE = "Service"


class Route53DnsProviderRequestProvider(OpenEnum):
    """Values of a Route 53 DNS provider request provider."""

    ROUTE53 = "ROUTE53"


class Route53DnsProviderResponseProvider(OpenEnum):
    """Values of a Route 53 DNS provider response provider."""

    ROUTE53 = "ROUTE53"


class Route53StaticCredentialsRequestType(OpenEnum):
    """Values of a Route 53 static credentials request type."""

    STATIC = "STATIC"


class Route53StaticCredentialsResponseType(OpenEnum):
    """Values of a Route 53 static credentials response type."""

    STATIC = "STATIC"


_AksInfrastructureOutputsKind = members(AksInfrastructureOutputsKind, unset=False, null=False)
_AutomaticallyConfiguredAuthDtoMode = members(
    AutomaticallyConfiguredAuthDtoMode, unset=False, null=False
)
_AwsParameterStoreEndpointDtoMode = members(
    AwsParameterStoreEndpointDtoMode, unset=False, null=False
)
_AwsRoleArnAuthDtoMode = members(AwsRoleArnAuthDtoMode, unset=False, null=False)
_AwsSecretManagerEndpointDtoMode = members(AwsSecretManagerEndpointDtoMode, unset=False, null=False)
_AwsStaticCredentialsAuthDtoMode = members(AwsStaticCredentialsAuthDtoMode, unset=False, null=False)
_CloudflareDnsProviderRequestProvider = members(
    CloudflareDnsProviderRequestProvider, unset=False, null=False
)
_CloudflareDnsProviderResponseProvider = members(
    CloudflareDnsProviderResponseProvider, unset=False, null=False
)
_CloudProviderEnum_unset = members(CloudProviderEnum, unset=True, null=False)
_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
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
_ClusterAnalysisKind = members(ClusterAnalysisKind, unset=False, null=False)
_ClusterAnalysisOutputFormat = members(ClusterAnalysisOutputFormat, unset=False, null=False)
_ClusterAnalysisStatus = members(ClusterAnalysisStatus, unset=False, null=False)
_ClusterDeploymentStatusEnum_unset = members(ClusterDeploymentStatusEnum, unset=True, null=False)
_ClusterLogsStep_unset = members(ClusterLogsStep, unset=True, null=False)
_ClusterStateEnum = members(ClusterStateEnum, unset=False, null=False)
_ClusterStateEnum_unset = members(ClusterStateEnum, unset=True, null=False)
_DeploymentInfraReason = members(DeploymentInfraReason, unset=False, null=False)
_EksInfrastructureOutputsKind = members(EksInfrastructureOutputsKind, unset=False, null=False)
_GcpJsonCredentialsAuthDtoMode = members(GcpJsonCredentialsAuthDtoMode, unset=False, null=False)
_GcpSecretManagerEndpointDtoMode = members(GcpSecretManagerEndpointDtoMode, unset=False, null=False)
_GitProviderEnum_unset = members(GitProviderEnum, unset=True, null=False)
_GkeInfrastructureOutputsKind = members(GkeInfrastructureOutputsKind, unset=False, null=False)
_KapsuleInfrastructureOutputsKind = members(
    KapsuleInfrastructureOutputsKind, unset=False, null=False
)
_KubernetesEnum_unset = members(KubernetesEnum, unset=True, null=False)
_LinkedServiceTypeEnum = members(LinkedServiceTypeEnum, unset=False, null=False)
_MetricsConfigurationManagedByQoveryKind_unset = members(
    MetricsConfigurationManagedByQoveryKind, unset=True, null=False
)
_ObservabilityResourceProfile_unset = members(ObservabilityResourceProfile, unset=True, null=False)
_QoveryDnsProviderRequestProvider = members(
    QoveryDnsProviderRequestProvider, unset=False, null=False
)
_QoveryDnsProviderResponseProvider = members(
    QoveryDnsProviderResponseProvider, unset=False, null=False
)
_RegistryMirroringModeEnum_unset = members(RegistryMirroringModeEnum, unset=True, null=False)
_Route53DnsProviderRequestProvider = members(
    Route53DnsProviderRequestProvider, unset=False, null=False
)
_Route53DnsProviderResponseProvider = members(
    Route53DnsProviderResponseProvider, unset=False, null=False
)
_Route53StaticCredentialsRequestType = members(
    Route53StaticCredentialsRequestType, unset=False, null=False
)
_Route53StaticCredentialsResponseType = members(
    Route53StaticCredentialsResponseType, unset=False, null=False
)
union_ClusterDnsProviderRequestProvider = Union(
    "ClusterDnsProviderRequestProvider",
    ["#QoveryDnsProviderRequest", "#CloudflareDnsProviderRequest", "#Route53DnsProviderRequest"],
    tag="provider",
    tags={
        "CLOUDFLARE": "#CloudflareDnsProviderRequest",
        "QOVERY": "#QoveryDnsProviderRequest",
        "ROUTE53": "#Route53DnsProviderRequest",
    },
)
if TYPE_CHECKING:
    ClusterDnsProviderRequestProvider: TypeAlias = "QoveryDnsProviderRequest | CloudflareDnsProviderRequest | Route53DnsProviderRequest | UnknownVariant"
union_ClusterDnsProviderResponseProvider = Union(
    "ClusterDnsProviderResponseProvider",
    ["#QoveryDnsProviderResponse", "#CloudflareDnsProviderResponse", "#Route53DnsProviderResponse"],
    tag="provider",
    tags={
        "CLOUDFLARE": "#CloudflareDnsProviderResponse",
        "QOVERY": "#QoveryDnsProviderResponse",
        "ROUTE53": "#Route53DnsProviderResponse",
    },
)
if TYPE_CHECKING:
    ClusterDnsProviderResponseProvider: TypeAlias = "QoveryDnsProviderResponse | CloudflareDnsProviderResponse | Route53DnsProviderResponse | UnknownVariant"
union_ClusterRequestFeaturesItemValue = Union(
    "ClusterRequestFeaturesItemValue",
    [
        "str",
        "bool",
        "#ClusterFeatureAwsExistingVpc",
        "#ClusterFeatureGcpExistingVpc",
        "#ClusterFeatureKarpenterParameters",
        "#ClusterFeatureNatGatewayParameters",
    ],
)
if TYPE_CHECKING:
    ClusterRequestFeaturesItemValue: TypeAlias = "str | bool | ClusterFeatureAwsExistingVpc | ClusterFeatureGcpExistingVpc | ClusterFeatureKarpenterParameters | ClusterFeatureNatGatewayParameters | UnknownVariant"
union_InfrastructureOutputs = Union(
    "InfrastructureOutputs",
    [
        "#AksInfrastructureOutputs",
        "#EksInfrastructureOutputs",
        "#GkeInfrastructureOutputs",
        "#KapsuleInfrastructureOutputs",
    ],
    tag="kind",
    tags={
        "AKS": "#AksInfrastructureOutputs",
        "EKS": "#EksInfrastructureOutputs",
        "GKE": "#GkeInfrastructureOutputs",
        "SCW_KAPSULE": "#KapsuleInfrastructureOutputs",
    },
)
if TYPE_CHECKING:
    InfrastructureOutputs: TypeAlias = "AksInfrastructureOutputs | EksInfrastructureOutputs | GkeInfrastructureOutputs | KapsuleInfrastructureOutputs | UnknownVariant"
union_MetricsParametersConfiguration = Union(
    "MetricsParametersConfiguration",
    ["#MetricsConfigurationManagedByQovery"],
    tag="kind",
    tags={"MANAGED_BY_QOVERY": "#MetricsConfigurationManagedByQovery"},
)
if TYPE_CHECKING:
    MetricsParametersConfiguration: TypeAlias = (
        "MetricsConfigurationManagedByQovery | UnknownVariant"
    )
union_Route53DnsProviderRequestCredentials = Union(
    "Route53DnsProviderRequestCredentials",
    ["#Route53StaticCredentialsRequest"],
    tag="type",
    tags={"STATIC": "#Route53StaticCredentialsRequest"},
)
if TYPE_CHECKING:
    Route53DnsProviderRequestCredentials: TypeAlias = (
        "Route53StaticCredentialsRequest | UnknownVariant"
    )
union_Route53DnsProviderResponseCredentials = Union(
    "Route53DnsProviderResponseCredentials",
    ["#Route53StaticCredentialsResponse"],
    tag="type",
    tags={"STATIC": "#Route53StaticCredentialsResponse"},
)
if TYPE_CHECKING:
    Route53DnsProviderResponseCredentials: TypeAlias = (
        "Route53StaticCredentialsResponse | UnknownVariant"
    )
union_SecretManagerAuthenticationDto = Union(
    "SecretManagerAuthenticationDto",
    [
        "#AutomaticallyConfiguredAuthDto",
        "#AwsRoleArnAuthDto",
        "#AwsStaticCredentialsAuthDto",
        "#GcpJsonCredentialsAuthDto",
    ],
    tag="mode",
    tags={
        "AUTOMATICALLY_CONFIGURED": "#AutomaticallyConfiguredAuthDto",
        "AWS_ROLE_ARN": "#AwsRoleArnAuthDto",
        "AWS_STATIC_CREDENTIALS": "#AwsStaticCredentialsAuthDto",
        "GCP_JSON_CREDENTIALS": "#GcpJsonCredentialsAuthDto",
    },
)
if TYPE_CHECKING:
    SecretManagerAuthenticationDto: TypeAlias = "AutomaticallyConfiguredAuthDto | AwsRoleArnAuthDto | AwsStaticCredentialsAuthDto | GcpJsonCredentialsAuthDto | UnknownVariant"
union_SecretManagerEndpointConfigurationDto = Union(
    "SecretManagerEndpointConfigurationDto",
    [
        "#AwsSecretManagerEndpointDto",
        "#AwsParameterStoreEndpointDto",
        "#GcpSecretManagerEndpointDto",
    ],
    tag="mode",
    tags={
        "AWS_PARAMETER_STORE": "#AwsParameterStoreEndpointDto",
        "AWS_SECRET_MANAGER": "#AwsSecretManagerEndpointDto",
        "GCP_SECRET_MANAGER": "#GcpSecretManagerEndpointDto",
    },
)
if TYPE_CHECKING:
    SecretManagerEndpointConfigurationDto: TypeAlias = "AwsSecretManagerEndpointDto | AwsParameterStoreEndpointDto | GcpSecretManagerEndpointDto | UnknownVariant"


class AksInfrastructureOutputs(Model):
    """AKS infrastructure outputs."""

    __slots__ = (
        "cluster_name",
        "cluster_oidc_issuer",
        "kind",
    )
    if TYPE_CHECKING:
        cluster_name: str
        cluster_oidc_issuer: str
        kind: AksInfrastructureOutputsKind
    else:
        schema_name = "AksInfrastructureOutputs"
        known_names = frozenset(
            (
                "cluster_name",
                "cluster_oidc_issuer",
                "kind",
            )
        )
        model_fields = (
            ("cluster_name", "cluster_name", "str", 1),
            ("cluster_oidc_issuer", "cluster_oidc_issuer", "str", 1),
            ("kind", "kind", "%AksInfrastructureOutputsKind", 1),
        )


def read_AksInfrastructureOutputs(d: Any, r: Reading) -> Any:
    try:
        v0 = d["cluster_name"]
        if type(v0) is not str:
            return r.tolerate(AksInfrastructureOutputs, d)
        v1 = d["cluster_oidc_issuer"]
        if type(v1) is not str:
            return r.tolerate(AksInfrastructureOutputs, d)
        v2 = _AksInfrastructureOutputsKind[d["kind"]]
        extra = None if len(d) == 3 else r.unknown_fields(d, AksInfrastructureOutputs)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AksInfrastructureOutputs, d)
    o: Any = new(AksInfrastructureOutputs)
    o.cluster_name = v0
    o.cluster_oidc_issuer = v1
    o.kind = v2
    o._extra = extra
    return o


def write_AksInfrastructureOutputs(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.cluster_oidc_issuer) is not UNSET:
        d["cluster_oidc_issuer"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is AksInfrastructureOutputsKind else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AksInfrastructureOutputs.read_json = staticmethod(read_AksInfrastructureOutputs)
AksInfrastructureOutputs.write_json = staticmethod(write_AksInfrastructureOutputs)


class AlertingConfig(Model):
    """An alerting config."""

    __slots__ = (
        "config_name",
        "default_rule_labels",
        "enabled",
        "spec_config_secret",
        "spec_external_url",
    )
    if TYPE_CHECKING:
        config_name: str | Unset = UNSET
        default_rule_labels: dict[str, str] | None | Unset = UNSET
        enabled: bool
        spec_config_secret: str | Unset = UNSET
        spec_external_url: str | Unset = UNSET
    else:
        schema_name = "AlertingConfig"
        known_names = frozenset(
            (
                "config_name",
                "default_rule_labels",
                "enabled",
                "spec_config_secret",
                "spec_external_url",
            )
        )
        model_fields = (
            ("config_name", "config_name", "str", 0),
            ("default_rule_labels", "default_rule_labels", "{str}?", 0),
            ("enabled", "enabled", "bool", 1),
            ("spec_config_secret", "spec_config_secret", "str", 0),
            ("spec_external_url", "spec_external_url", "str", 0),
        )


def read_AlertingConfig(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("config_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertingConfig, d)
        v1 = d.get("default_rule_labels", UNSET)
        if type(v1) is not dict or not STRINGS.issuperset(map(type, v1.values())):
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(AlertingConfig, d)
        v2 = d["enabled"]
        if v2 is not True and v2 is not False:
            return r.tolerate(AlertingConfig, d)
        v3 = d.get("spec_config_secret", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertingConfig, d)
        v4 = d.get("spec_external_url", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(AlertingConfig, d)
        extra = None if len(d) == n else r.unknown_fields(d, AlertingConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AlertingConfig, d)
    o: Any = new(AlertingConfig)
    o.config_name = v0
    o.default_rule_labels = v1
    o.enabled = v2
    o.spec_config_secret = v3
    o.spec_external_url = v4
    o._extra = extra
    return o


def write_AlertingConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.config_name) is not UNSET:
        d["config_name"] = v if type(v) is str else encode(v)
    if (v := o.default_rule_labels) is not UNSET:
        d["default_rule_labels"] = encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.spec_config_secret) is not UNSET:
        d["spec_config_secret"] = v if type(v) is str else encode(v)
    if (v := o.spec_external_url) is not UNSET:
        d["spec_external_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AlertingConfig.read_json = staticmethod(read_AlertingConfig)
AlertingConfig.write_json = staticmethod(write_AlertingConfig)


class AutomaticallyConfiguredAuthDto(Model):
    """An automatically configured auth."""

    __slots__ = ("mode",)
    if TYPE_CHECKING:
        mode: AutomaticallyConfiguredAuthDtoMode
    else:
        schema_name = "AutomaticallyConfiguredAuthDto"
        known_names = frozenset(("mode",))
        model_fields = (("mode", "mode", "%AutomaticallyConfiguredAuthDtoMode", 1),)


def read_AutomaticallyConfiguredAuthDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AutomaticallyConfiguredAuthDtoMode[d["mode"]]
        extra = None if len(d) == 1 else r.unknown_fields(d, AutomaticallyConfiguredAuthDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AutomaticallyConfiguredAuthDto, d)
    o: Any = new(AutomaticallyConfiguredAuthDto)
    o.mode = v0
    o._extra = extra
    return o


def write_AutomaticallyConfiguredAuthDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AutomaticallyConfiguredAuthDtoMode else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AutomaticallyConfiguredAuthDto.read_json = staticmethod(read_AutomaticallyConfiguredAuthDto)
AutomaticallyConfiguredAuthDto.write_json = staticmethod(write_AutomaticallyConfiguredAuthDto)


class AwsParameterStoreEndpointDto(Model):
    """An AWS parameter store endpoint."""

    __slots__ = (
        "mode",
        "region",
    )
    if TYPE_CHECKING:
        mode: AwsParameterStoreEndpointDtoMode
        region: str
    else:
        schema_name = "AwsParameterStoreEndpointDto"
        known_names = frozenset(
            (
                "mode",
                "region",
            )
        )
        model_fields = (
            ("mode", "mode", "%AwsParameterStoreEndpointDtoMode", 1),
            ("region", "region", "str", 1),
        )


def read_AwsParameterStoreEndpointDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AwsParameterStoreEndpointDtoMode[d["mode"]]
        v1 = d["region"]
        if type(v1) is not str:
            return r.tolerate(AwsParameterStoreEndpointDto, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, AwsParameterStoreEndpointDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsParameterStoreEndpointDto, d)
    o: Any = new(AwsParameterStoreEndpointDto)
    o.mode = v0
    o.region = v1
    o._extra = extra
    return o


def write_AwsParameterStoreEndpointDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AwsParameterStoreEndpointDtoMode else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AwsParameterStoreEndpointDto.read_json = staticmethod(read_AwsParameterStoreEndpointDto)
AwsParameterStoreEndpointDto.write_json = staticmethod(write_AwsParameterStoreEndpointDto)


class AwsRoleArnAuthDto(Model):
    """An AWS role arn auth."""

    __slots__ = (
        "mode",
        "role_arn",
    )
    if TYPE_CHECKING:
        mode: AwsRoleArnAuthDtoMode
        role_arn: str
    else:
        schema_name = "AwsRoleArnAuthDto"
        known_names = frozenset(
            (
                "mode",
                "role_arn",
            )
        )
        model_fields = (
            ("mode", "mode", "%AwsRoleArnAuthDtoMode", 1),
            ("role_arn", "role_arn", "str", 1),
        )


def read_AwsRoleArnAuthDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AwsRoleArnAuthDtoMode[d["mode"]]
        v1 = d["role_arn"]
        if type(v1) is not str:
            return r.tolerate(AwsRoleArnAuthDto, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, AwsRoleArnAuthDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsRoleArnAuthDto, d)
    o: Any = new(AwsRoleArnAuthDto)
    o.mode = v0
    o.role_arn = v1
    o._extra = extra
    return o


def write_AwsRoleArnAuthDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AwsRoleArnAuthDtoMode else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AwsRoleArnAuthDto.read_json = staticmethod(read_AwsRoleArnAuthDto)
AwsRoleArnAuthDto.write_json = staticmethod(write_AwsRoleArnAuthDto)


class AwsSecretManagerEndpointDto(Model):
    """An AWS secret manager endpoint."""

    __slots__ = (
        "mode",
        "region",
    )
    if TYPE_CHECKING:
        mode: AwsSecretManagerEndpointDtoMode
        region: str
    else:
        schema_name = "AwsSecretManagerEndpointDto"
        known_names = frozenset(
            (
                "mode",
                "region",
            )
        )
        model_fields = (
            ("mode", "mode", "%AwsSecretManagerEndpointDtoMode", 1),
            ("region", "region", "str", 1),
        )


def read_AwsSecretManagerEndpointDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AwsSecretManagerEndpointDtoMode[d["mode"]]
        v1 = d["region"]
        if type(v1) is not str:
            return r.tolerate(AwsSecretManagerEndpointDto, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, AwsSecretManagerEndpointDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsSecretManagerEndpointDto, d)
    o: Any = new(AwsSecretManagerEndpointDto)
    o.mode = v0
    o.region = v1
    o._extra = extra
    return o


def write_AwsSecretManagerEndpointDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AwsSecretManagerEndpointDtoMode else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AwsSecretManagerEndpointDto.read_json = staticmethod(read_AwsSecretManagerEndpointDto)
AwsSecretManagerEndpointDto.write_json = staticmethod(write_AwsSecretManagerEndpointDto)


class AwsStaticCredentialsAuthDto(Model):
    """An AWS static credentials auth."""

    __slots__ = (
        "access_key",
        "mode",
        "region",
        "secret_key",
    )
    if TYPE_CHECKING:
        access_key: str
        """Public half of a key pair."""
        mode: AwsStaticCredentialsAuthDtoMode
        region: str
        secret_key: str | None | Unset = UNSET
        """Secret; answers do not show it."""
    else:
        schema_name = "AwsStaticCredentialsAuthDto"
        known_names = frozenset(
            (
                "access_key",
                "mode",
                "region",
                "secret_key",
            )
        )
        model_fields = (
            ("access_key", "access_key", "str", 1),
            ("mode", "mode", "%AwsStaticCredentialsAuthDtoMode", 1),
            ("region", "region", "str", 1),
            ("secret_key", "secret_key", "str?", 2),
        )


def read_AwsStaticCredentialsAuthDto(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["access_key"]
        if type(v0) is not str:
            return r.tolerate(AwsStaticCredentialsAuthDto, d)
        v1 = _AwsStaticCredentialsAuthDtoMode[d["mode"]]
        v2 = d["region"]
        if type(v2) is not str:
            return r.tolerate(AwsStaticCredentialsAuthDto, d)
        v3 = d.get("secret_key", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(AwsStaticCredentialsAuthDto, d)
        extra = None if len(d) == n else r.unknown_fields(d, AwsStaticCredentialsAuthDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsStaticCredentialsAuthDto, d)
    o: Any = new(AwsStaticCredentialsAuthDto)
    o.access_key = v0
    o.mode = v1
    o.region = v2
    o.secret_key = v3
    o._extra = extra
    return o


def write_AwsStaticCredentialsAuthDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key) is not UNSET:
        d["access_key"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is AwsStaticCredentialsAuthDtoMode else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.secret_key) is not UNSET:
        d["secret_key"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AwsStaticCredentialsAuthDto.read_json = staticmethod(read_AwsStaticCredentialsAuthDto)
AwsStaticCredentialsAuthDto.write_json = staticmethod(write_AwsStaticCredentialsAuthDto)


class CloudWatchExportConfig(Model):
    """A cloud watch export config."""

    __slots__ = ("enabled",)
    if TYPE_CHECKING:
        enabled: bool
    else:
        schema_name = "CloudWatchExportConfig"
        known_names = frozenset(("enabled",))
        model_fields = (("enabled", "enabled", "bool", 1),)


def read_CloudWatchExportConfig(d: Any, r: Reading) -> Any:
    try:
        v0 = d["enabled"]
        if v0 is not True and v0 is not False:
            return r.tolerate(CloudWatchExportConfig, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, CloudWatchExportConfig)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudWatchExportConfig, d)
    o: Any = new(CloudWatchExportConfig)
    o.enabled = v0
    o._extra = extra
    return o


def write_CloudWatchExportConfig(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CloudWatchExportConfig.read_json = staticmethod(read_CloudWatchExportConfig)
CloudWatchExportConfig.write_json = staticmethod(write_CloudWatchExportConfig)


class CloudflareDnsProviderRequest(Model):
    """Body of a request with a cloudflare DNS provider."""

    __slots__ = (
        "api_token",
        "domain",
        "email",
        "provider",
        "proxied",
    )
    if TYPE_CHECKING:
        api_token: str
        """Secret; answers do not show it. At least 1 characters."""
        domain: str
        email: str
        """E-mail address."""
        provider: CloudflareDnsProviderRequestProvider
        proxied: bool | Unset = UNSET
        """Left out, the API takes false."""
    else:
        schema_name = "CloudflareDnsProviderRequest"
        known_names = frozenset(
            (
                "api_token",
                "domain",
                "email",
                "provider",
                "proxied",
            )
        )
        model_fields = (
            ("api_token", "api_token", "str", 3),
            ("domain", "domain", "str", 1),
            ("email", "email", "str", 1),
            ("provider", "provider", "%CloudflareDnsProviderRequestProvider", 1),
            ("proxied", "proxied", "bool", 0),
        )


def read_CloudflareDnsProviderRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["api_token"]
        if type(v0) is not str:
            return r.tolerate(CloudflareDnsProviderRequest, d)
        v1 = d["domain"]
        if type(v1) is not str:
            return r.tolerate(CloudflareDnsProviderRequest, d)
        v2 = d["email"]
        if type(v2) is not str:
            return r.tolerate(CloudflareDnsProviderRequest, d)
        v3 = _CloudflareDnsProviderRequestProvider[d["provider"]]
        v4 = d.get("proxied", UNSET)
        if v4 is not True and v4 is not False:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(CloudflareDnsProviderRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, CloudflareDnsProviderRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudflareDnsProviderRequest, d)
    o: Any = new(CloudflareDnsProviderRequest)
    o.api_token = v0
    o.domain = v1
    o.email = v2
    o.provider = v3
    o.proxied = v4
    o._extra = extra
    return o


def write_CloudflareDnsProviderRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.api_token) is not UNSET:
        d["api_token"] = v if type(v) is str else encode(v)
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is CloudflareDnsProviderRequestProvider else encode(v)
    if (v := o.proxied) is not UNSET:
        d["proxied"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CloudflareDnsProviderRequest.read_json = staticmethod(read_CloudflareDnsProviderRequest)
CloudflareDnsProviderRequest.write_json = staticmethod(write_CloudflareDnsProviderRequest)


class CloudflareDnsProviderResponse(Model):
    """A cloudflare DNS provider, as the API answers it."""

    __slots__ = (
        "domain",
        "email",
        "provider",
        "proxied",
    )
    if TYPE_CHECKING:
        domain: str
        email: str
        """E-mail address."""
        provider: CloudflareDnsProviderResponseProvider
        proxied: bool
    else:
        schema_name = "CloudflareDnsProviderResponse"
        known_names = frozenset(
            (
                "domain",
                "email",
                "provider",
                "proxied",
            )
        )
        model_fields = (
            ("domain", "domain", "str", 1),
            ("email", "email", "str", 1),
            ("provider", "provider", "%CloudflareDnsProviderResponseProvider", 1),
            ("proxied", "proxied", "bool", 1),
        )


def read_CloudflareDnsProviderResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["domain"]
        if type(v0) is not str:
            return r.tolerate(CloudflareDnsProviderResponse, d)
        v1 = d["email"]
        if type(v1) is not str:
            return r.tolerate(CloudflareDnsProviderResponse, d)
        v2 = _CloudflareDnsProviderResponseProvider[d["provider"]]
        v3 = d["proxied"]
        if v3 is not True and v3 is not False:
            return r.tolerate(CloudflareDnsProviderResponse, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, CloudflareDnsProviderResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloudflareDnsProviderResponse, d)
    o: Any = new(CloudflareDnsProviderResponse)
    o.domain = v0
    o.email = v1
    o.provider = v2
    o.proxied = v3
    o._extra = extra
    return o


def write_CloudflareDnsProviderResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.email) is not UNSET:
        d["email"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is CloudflareDnsProviderResponseProvider else encode(v)
    if (v := o.proxied) is not UNSET:
        d["proxied"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CloudflareDnsProviderResponse.read_json = staticmethod(read_CloudflareDnsProviderResponse)
CloudflareDnsProviderResponse.write_json = staticmethod(write_CloudflareDnsProviderResponse)


class Cluster(Model):
    """A cluster."""

    __slots__ = (
        "cloud_provider",
        "cpu",
        "_created_at",
        "deployment_status",
        "description",
        "disk_iops",
        "disk_size",
        "disk_throughput",
        "estimated_cloud_provider_cost",
        "features",
        "has_access",
        "_id",
        "infrastructure_charts_parameters",
        "infrastructure_outputs",
        "instance_type",
        "is_default",
        "is_demo",
        "keda",
        "kubernetes",
        "labels_groups",
        "max_running_nodes",
        "memory",
        "metrics_parameters",
        "min_running_nodes",
        "name",
        "organization",
        "production",
        "region",
        "secret_manager_accesses",
        "ssh_keys",
        "status",
        "_updated_at",
        "version",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudVendorEnum
        cpu: int | Unset = UNSET
        """In millicores: 1000 is one vCPU."""
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        deployment_status: ClusterDeploymentStatusEnum | Unset = UNSET
        description: str | Unset = UNSET
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size: int | Unset = UNSET
        """In GB. Left out, the API takes 20."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        estimated_cloud_provider_cost: int | Unset = UNSET
        features: list[ClusterFeatureResponse] | Unset = UNSET
        has_access: bool | Unset = UNSET
        id: UUID
        """Set by the server."""
        infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | Unset = UNSET
        infrastructure_outputs: InfrastructureOutputs | Unset = UNSET
        instance_type: str | Unset = UNSET
        is_default: bool | Unset = UNSET
        """At most one port of a service is the default."""
        is_demo: bool | Unset = UNSET
        keda: ClusterKeda | Unset = UNSET
        kubernetes: KubernetesEnum | Unset = UNSET
        """Left out, the API takes 'MANAGED'."""
        labels_groups: list[ClusterLabelsGroup] | Unset = UNSET
        max_running_nodes: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        memory: int | Unset = UNSET
        """In MB."""
        metrics_parameters: MetricsParameters | Unset = UNSET
        min_running_nodes: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        name: str
        organization: ReferenceObject
        production: bool | Unset = UNSET
        region: str
        secret_manager_accesses: list[SecretManagerAccess] | Unset = UNSET
        ssh_keys: list[str] | Unset = UNSET
        status: ClusterStateEnum | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        version: str | Unset = UNSET
    else:
        schema_name = "Cluster"
        known_names = frozenset(
            (
                "cloud_provider",
                "cpu",
                "created_at",
                "deployment_status",
                "description",
                "disk_iops",
                "disk_size",
                "disk_throughput",
                "estimated_cloud_provider_cost",
                "features",
                "has_access",
                "id",
                "infrastructure_charts_parameters",
                "infrastructure_outputs",
                "instance_type",
                "is_default",
                "is_demo",
                "keda",
                "kubernetes",
                "labels_groups",
                "max_running_nodes",
                "memory",
                "metrics_parameters",
                "min_running_nodes",
                "name",
                "organization",
                "production",
                "region",
                "secret_manager_accesses",
                "ssh_keys",
                "status",
                "updated_at",
                "version",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudVendorEnum", 1),
            ("cpu", "cpu", "int", 0),
            ("created_at", "created_at", "datetime", 5),
            ("deployment_status", "deployment_status", "%ClusterDeploymentStatusEnum", 0),
            ("description", "description", "str", 0),
            ("disk_iops", "disk_iops", "int", 0),
            ("disk_size", "disk_size", "int", 0),
            ("disk_throughput", "disk_throughput", "int", 0),
            ("estimated_cloud_provider_cost", "estimated_cloud_provider_cost", "int", 0),
            ("features", "features", "[#ClusterFeatureResponse]", 0),
            ("has_access", "has_access", "bool", 0),
            ("id", "id", "uuid", 5),
            (
                "infrastructure_charts_parameters",
                "infrastructure_charts_parameters",
                "#ClusterInfrastructureChartsParameters",
                0,
            ),
            ("infrastructure_outputs", "infrastructure_outputs", "|InfrastructureOutputs", 0),
            ("instance_type", "instance_type", "str", 0),
            ("is_default", "is_default", "bool", 0),
            ("is_demo", "is_demo", "bool", 0),
            ("keda", "keda", "#ClusterKeda", 0),
            ("kubernetes", "kubernetes", "%KubernetesEnum", 0),
            ("labels_groups", "labels_groups", "[#ClusterLabelsGroup]", 0),
            ("max_running_nodes", "max_running_nodes", "int", 0),
            ("memory", "memory", "int", 0),
            ("metrics_parameters", "metrics_parameters", "#MetricsParameters", 0),
            ("min_running_nodes", "min_running_nodes", "int", 0),
            ("name", "name", "str", 1),
            ("organization", "organization", "#ReferenceObject", 1),
            ("production", "production", "bool", 0),
            ("region", "region", "str", 1),
            ("secret_manager_accesses", "secret_manager_accesses", "[#SecretManagerAccess]", 0),
            ("ssh_keys", "ssh_keys", "[str]", 0),
            ("status", "status", "%ClusterStateEnum", 0),
            ("updated_at", "updated_at", "datetime", 4),
            ("version", "version", "str", 0),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Cluster(d: Any, r: Reading) -> Any:
    n = 33
    try:
        v0 = _CloudVendorEnum[d["cloud_provider"]]
        v1 = d.get("cpu", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(Cluster, d)
        v3 = _ClusterDeploymentStatusEnum_unset[d.get("deployment_status", UNSET)]
        if v3 is UNSET:
            n -= 1
        v4 = d.get("description", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v5 = d.get("disk_iops", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v6 = d.get("disk_size", UNSET)
        if type(v6) is not int:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v7 = d.get("disk_throughput", UNSET)
        if type(v7) is not int:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v8 = d.get("estimated_cloud_provider_cost", UNSET)
        if type(v8) is not int:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v9 = d.get("features", UNSET)
        if type(v9) is not list:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v10 = d.get("has_access", UNSET)
        if v10 is not True and v10 is not False:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v11 = d["id"]
        if len(v11) != 36 or v11[23] != "-":
            return r.tolerate(Cluster, d)
        v12 = d.get("infrastructure_charts_parameters", UNSET)
        if type(v12) is not dict:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v13 = d.get("infrastructure_outputs", UNSET)
        if v13 is UNSET:
            n -= 1
        v14 = d.get("instance_type", UNSET)
        if type(v14) is not str:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v15 = d.get("is_default", UNSET)
        if v15 is not True and v15 is not False:
            if v15 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v16 = d.get("is_demo", UNSET)
        if v16 is not True and v16 is not False:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v17 = d.get("keda", UNSET)
        if type(v17) is not dict:
            if v17 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v18 = _KubernetesEnum_unset[d.get("kubernetes", UNSET)]
        if v18 is UNSET:
            n -= 1
        v19 = d.get("labels_groups", UNSET)
        if type(v19) is not list:
            if v19 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v20 = d.get("max_running_nodes", UNSET)
        if type(v20) is not int:
            if v20 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v21 = d.get("memory", UNSET)
        if type(v21) is not int:
            if v21 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v22 = d.get("metrics_parameters", UNSET)
        if type(v22) is not dict:
            if v22 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v23 = d.get("min_running_nodes", UNSET)
        if type(v23) is not int:
            if v23 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v24 = d["name"]
        if type(v24) is not str:
            return r.tolerate(Cluster, d)
        v25 = d["organization"]
        if type(v25) is not dict:
            return r.tolerate(Cluster, d)
        v26 = d.get("production", UNSET)
        if v26 is not True and v26 is not False:
            if v26 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v27 = d["region"]
        if type(v27) is not str:
            return r.tolerate(Cluster, d)
        v28 = d.get("secret_manager_accesses", UNSET)
        if type(v28) is not list:
            if v28 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v29 = d.get("ssh_keys", UNSET)
        if type(v29) is not list or not STRINGS.issuperset(map(type, v29)):
            if v29 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        v30 = _ClusterStateEnum_unset[d.get("status", UNSET)]
        if v30 is UNSET:
            n -= 1
        v31 = d.get("updated_at", UNSET)
        if v31 is UNSET:
            n -= 1
        elif moment(v31).tzinfo is None:
            return r.tolerate(Cluster, d)
        v32 = d.get("version", UNSET)
        if type(v32) is not str:
            if v32 is UNSET:
                n -= 1
            else:
                return r.tolerate(Cluster, d)
        extra = None if len(d) == n else r.unknown_fields(d, Cluster)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Cluster, d)
    o: Any = new(Cluster)
    o.cloud_provider = v0
    o.cpu = v1
    o._created_at = v2
    o.deployment_status = v3
    o.description = v4
    o.disk_iops = v5
    o.disk_size = v6
    o.disk_throughput = v7
    o.estimated_cloud_provider_cost = v8
    o.features = [read_ClusterFeatureResponse(e, r) for e in v9] if v9 else v9
    o.has_access = v10
    o._id = v11
    o.infrastructure_charts_parameters = (
        read_ClusterInfrastructureChartsParameters(v12, r) if type(v12) is dict else v12
    )
    o.infrastructure_outputs = (
        v13
        if v13 is UNSET
        else union_InfrastructureOutputs.read(v13, r)
        if type(v13) is dict
        else r.read(
            parse_kind("|InfrastructureOutputs"),
            v13,
            Place(Cluster.schema_name, "infrastructure_outputs", d, "infrastructure_outputs"),
        )
    )
    o.instance_type = v14
    o.is_default = v15
    o.is_demo = v16
    o.keda = read_ClusterKeda(v17, r) if type(v17) is dict else v17
    o.kubernetes = v18
    o.labels_groups = [read_ClusterLabelsGroup(e, r) for e in v19] if v19 else v19
    o.max_running_nodes = v20
    o.memory = v21
    o.metrics_parameters = read_MetricsParameters(v22, r) if type(v22) is dict else v22
    o.min_running_nodes = v23
    o.name = v24
    o.organization = read_ReferenceObject(v25, r)
    o.production = v26
    o.region = v27
    o.secret_manager_accesses = [read_SecretManagerAccess(e, r) for e in v28] if v28 else v28
    o.ssh_keys = v29
    o.status = v30
    o._updated_at = v31
    o.version = v32
    o._extra = extra
    return o


def write_Cluster(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o.cpu) is not UNSET:
        d["cpu"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.deployment_status) is not UNSET:
        d["deployment_status"] = v._value_ if type(v) is ClusterDeploymentStatusEnum else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.disk_iops) is not UNSET:
        d["disk_iops"] = v if type(v) is int else encode(v)
    if (v := o.disk_size) is not UNSET:
        d["disk_size"] = v if type(v) is int else encode(v)
    if (v := o.disk_throughput) is not UNSET:
        d["disk_throughput"] = v if type(v) is int else encode(v)
    if (v := o.estimated_cloud_provider_cost) is not UNSET:
        d["estimated_cloud_provider_cost"] = v if type(v) is int else encode(v)
    if (v := o.features) is not UNSET:
        d["features"] = (
            [
                write_ClusterFeatureResponse(e) if type(e) is ClusterFeatureResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.has_access) is not UNSET:
        d["has_access"] = v if type(v) is bool else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.infrastructure_charts_parameters) is not UNSET:
        d["infrastructure_charts_parameters"] = (
            write_ClusterInfrastructureChartsParameters(v)
            if type(v) is ClusterInfrastructureChartsParameters
            else encode(v)
        )
    if (v := o.infrastructure_outputs) is not UNSET:
        d["infrastructure_outputs"] = encode(v)
    if (v := o.instance_type) is not UNSET:
        d["instance_type"] = v if type(v) is str else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.is_demo) is not UNSET:
        d["is_demo"] = v if type(v) is bool else encode(v)
    if (v := o.keda) is not UNSET:
        d["keda"] = write_ClusterKeda(v) if type(v) is ClusterKeda else encode(v)
    if (v := o.kubernetes) is not UNSET:
        d["kubernetes"] = v._value_ if type(v) is KubernetesEnum else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [write_ClusterLabelsGroup(e) if type(e) is ClusterLabelsGroup else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_nodes) is not UNSET:
        d["max_running_nodes"] = v if type(v) is int else encode(v)
    if (v := o.memory) is not UNSET:
        d["memory"] = v if type(v) is int else encode(v)
    if (v := o.metrics_parameters) is not UNSET:
        d["metrics_parameters"] = (
            write_MetricsParameters(v) if type(v) is MetricsParameters else encode(v)
        )
    if (v := o.min_running_nodes) is not UNSET:
        d["min_running_nodes"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization) is not UNSET:
        d["organization"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.production) is not UNSET:
        d["production"] = v if type(v) is bool else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.secret_manager_accesses) is not UNSET:
        d["secret_manager_accesses"] = (
            [
                write_SecretManagerAccess(e) if type(e) is SecretManagerAccess else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.ssh_keys) is not UNSET:
        d["ssh_keys"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterStateEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.version) is not UNSET:
        d["version"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Cluster.read_json = staticmethod(read_Cluster)
Cluster.write_json = staticmethod(write_Cluster)


class ClusterAdvancedSettings(Model):
    """Cluster advanced settings."""

    __slots__ = (
        "aws_cloudwatch_eks_logs_retention_days",
        "aws_eks_ec2_ami",
        "aws_eks_ec2_metadata_imds",
        "aws_eks_efs_performance_mode",
        "aws_eks_efs_throughput_mode",
        "aws_eks_efs_transition_to_ia",
        "aws_eks_enable_alb_controller",
        "aws_eks_enable_efs_addon",
        "aws_iam_admin_group",
        "aws_vpc_enable_nat_gateway_secondary_eip",
        "aws_vpc_enable_s3_flow_logs",
        "aws_vpc_flow_logs_retention_days",
        "cloud_provider_container_registry_tags",
        "database_mongodb_allowed_cidrs",
        "database_mongodb_deny_any_access",
        "database_mysql_allowed_cidrs",
        "database_mysql_deny_any_access",
        "database_postgresql_allowed_cidrs",
        "database_postgresql_deny_any_access",
        "database_redis_allowed_cidrs",
        "database_redis_deny_any_access",
        "envoy_gateway_api_http_connection_idle_timeout_seconds",
        "envoy_gateway_api_http_request_timeout_seconds",
        "envoy_gateway_api_retry_http_status_codes",
        "envoy_gateway_api_retry_num_retries",
        "envoy_gateway_api_retry_per_try_timeout_seconds",
        "envoy_gateway_api_retry_retry_on",
        "k8s_api_allowed_public_access_cidrs",
        "load_balancer_size",
        "loki_backend_cpu_limit_m",
        "loki_backend_cpu_request_m",
        "loki_backend_memory_limit_mib",
        "loki_backend_memory_request_mib",
        "loki_deployment_mode",
        "loki_log_retention_in_week",
        "loki_read_cpu_limit_m",
        "loki_read_cpu_request_m",
        "loki_read_memory_limit_mib",
        "loki_read_memory_request_mib",
        "loki_single_binary_cpu_limit_m",
        "loki_single_binary_cpu_request_m",
        "loki_single_binary_memory_limit_mib",
        "loki_single_binary_memory_request_mib",
        "loki_write_cpu_limit_m",
        "loki_write_cpu_request_m",
        "loki_write_memory_limit_mib",
        "loki_write_memory_request_mib",
        "nginx_hpa_cpu_utilization_percentage_threshold",
        "nginx_hpa_max_number_instances",
        "nginx_hpa_min_number_instances",
        "nginx_memory_limit_in_mib",
        "nginx_memory_request_in_mib",
        "nginx_vcpu_limit_in_milli_cpu",
        "nginx_vcpu_request_in_milli_cpu",
        "pleco_resources_ttl",
        "qovery_static_ip_mode",
        "registry_image_retention_time",
        "registry_mirroring_mode",
        "storageclass_fast_ssd",
    )
    if TYPE_CHECKING:
        aws_cloudwatch_eks_logs_retention_days: int | Unset = UNSET
        """In days."""
        aws_eks_ec2_ami: str | Unset = UNSET
        """Left out, the API takes 'AmazonLinux2023'."""
        aws_eks_ec2_metadata_imds: ClusterAdvancedSettingsAwsEksEc2MetadataImds | Unset = UNSET
        aws_eks_efs_performance_mode: ClusterAdvancedSettingsAwsEksEfsPerformanceMode | Unset = (
            UNSET
        )
        """Left out, the API takes 'generalPurpose'."""
        aws_eks_efs_throughput_mode: ClusterAdvancedSettingsAwsEksEfsThroughputMode | Unset = UNSET
        """Left out, the API takes 'elastic'."""
        aws_eks_efs_transition_to_ia: ClusterAdvancedSettingsAwsEksEfsTransitionToIa | Unset = UNSET
        """Left out, the API takes 'AFTER_30_DAYS'."""
        aws_eks_enable_alb_controller: bool | Unset = UNSET
        """Left out, the API takes true."""
        aws_eks_enable_efs_addon: bool | Unset = UNSET
        """Left out, the API takes false."""
        aws_iam_admin_group: str | Unset = UNSET
        aws_vpc_enable_nat_gateway_secondary_eip: bool | Unset = UNSET
        aws_vpc_enable_s3_flow_logs: bool | Unset = UNSET
        aws_vpc_flow_logs_retention_days: int | Unset = UNSET
        """In days."""
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
        loki_deployment_mode: ClusterAdvancedSettingsLokiDeploymentMode | Unset = UNSET
        loki_log_retention_in_week: int | Unset = UNSET
        """In weeks."""
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
        registry_mirroring_mode: RegistryMirroringModeEnum | Unset = UNSET
        """Left out, the API takes 'Service'."""
        storageclass_fast_ssd: str | Unset = UNSET
    else:
        schema_name = "ClusterAdvancedSettings"
        known_names = frozenset(
            (
                "aws.cloudwatch.eks_logs_retention_days",
                "aws.eks.ec2.ami",
                "aws.eks.ec2.metadata_imds",
                "aws.eks.efs.performance_mode",
                "aws.eks.efs.throughput_mode",
                "aws.eks.efs.transition_to_ia",
                "aws.eks.enable_alb_controller",
                "aws.eks.enable_efs_addon",
                "aws.iam.admin_group",
                "aws.vpc.enable_nat_gateway_secondary_eip",
                "aws.vpc.enable_s3_flow_logs",
                "aws.vpc.flow_logs_retention_days",
                "cloud_provider.container_registry.tags",
                "database.mongodb.allowed_cidrs",
                "database.mongodb.deny_any_access",
                "database.mysql.allowed_cidrs",
                "database.mysql.deny_any_access",
                "database.postgresql.allowed_cidrs",
                "database.postgresql.deny_any_access",
                "database.redis.allowed_cidrs",
                "database.redis.deny_any_access",
                "envoy.gateway_api.http_connection_idle_timeout_seconds",
                "envoy.gateway_api.http_request_timeout_seconds",
                "envoy.gateway_api.retry.http_status_codes",
                "envoy.gateway_api.retry.num_retries",
                "envoy.gateway_api.retry.per_try_timeout_seconds",
                "envoy.gateway_api.retry.retry_on",
                "k8s.api.allowed_public_access_cidrs",
                "load_balancer.size",
                "loki.backend.cpu_limit_m",
                "loki.backend.cpu_request_m",
                "loki.backend.memory_limit_mib",
                "loki.backend.memory_request_mib",
                "loki.deployment_mode",
                "loki.log_retention_in_week",
                "loki.read.cpu_limit_m",
                "loki.read.cpu_request_m",
                "loki.read.memory_limit_mib",
                "loki.read.memory_request_mib",
                "loki.single_binary.cpu_limit_m",
                "loki.single_binary.cpu_request_m",
                "loki.single_binary.memory_limit_mib",
                "loki.single_binary.memory_request_mib",
                "loki.write.cpu_limit_m",
                "loki.write.cpu_request_m",
                "loki.write.memory_limit_mib",
                "loki.write.memory_request_mib",
                "nginx.hpa.cpu_utilization_percentage_threshold",
                "nginx.hpa.max_number_instances",
                "nginx.hpa.min_number_instances",
                "nginx.memory.limit_in_mib",
                "nginx.memory.request_in_mib",
                "nginx.vcpu.limit_in_milli_cpu",
                "nginx.vcpu.request_in_milli_cpu",
                "pleco.resources_ttl",
                "qovery.static_ip_mode",
                "registry.image_retention_time",
                "registry.mirroring_mode",
                "storageclass.fast_ssd",
            )
        )
        model_fields = (
            (
                "aws_cloudwatch_eks_logs_retention_days",
                "aws.cloudwatch.eks_logs_retention_days",
                "int",
                0,
            ),
            ("aws_eks_ec2_ami", "aws.eks.ec2.ami", "str", 0),
            (
                "aws_eks_ec2_metadata_imds",
                "aws.eks.ec2.metadata_imds",
                "%ClusterAdvancedSettingsAwsEksEc2MetadataImds",
                0,
            ),
            (
                "aws_eks_efs_performance_mode",
                "aws.eks.efs.performance_mode",
                "%ClusterAdvancedSettingsAwsEksEfsPerformanceMode",
                0,
            ),
            (
                "aws_eks_efs_throughput_mode",
                "aws.eks.efs.throughput_mode",
                "%ClusterAdvancedSettingsAwsEksEfsThroughputMode",
                0,
            ),
            (
                "aws_eks_efs_transition_to_ia",
                "aws.eks.efs.transition_to_ia",
                "%ClusterAdvancedSettingsAwsEksEfsTransitionToIa",
                0,
            ),
            ("aws_eks_enable_alb_controller", "aws.eks.enable_alb_controller", "bool", 0),
            ("aws_eks_enable_efs_addon", "aws.eks.enable_efs_addon", "bool", 0),
            ("aws_iam_admin_group", "aws.iam.admin_group", "str", 0),
            (
                "aws_vpc_enable_nat_gateway_secondary_eip",
                "aws.vpc.enable_nat_gateway_secondary_eip",
                "bool",
                0,
            ),
            ("aws_vpc_enable_s3_flow_logs", "aws.vpc.enable_s3_flow_logs", "bool", 0),
            ("aws_vpc_flow_logs_retention_days", "aws.vpc.flow_logs_retention_days", "int", 0),
            (
                "cloud_provider_container_registry_tags",
                "cloud_provider.container_registry.tags",
                "{str}",
                0,
            ),
            ("database_mongodb_allowed_cidrs", "database.mongodb.allowed_cidrs", "[str]", 0),
            ("database_mongodb_deny_any_access", "database.mongodb.deny_any_access", "bool", 0),
            ("database_mysql_allowed_cidrs", "database.mysql.allowed_cidrs", "[str]", 0),
            ("database_mysql_deny_any_access", "database.mysql.deny_any_access", "bool", 0),
            ("database_postgresql_allowed_cidrs", "database.postgresql.allowed_cidrs", "[str]", 0),
            (
                "database_postgresql_deny_any_access",
                "database.postgresql.deny_any_access",
                "bool",
                0,
            ),
            ("database_redis_allowed_cidrs", "database.redis.allowed_cidrs", "[str]", 0),
            ("database_redis_deny_any_access", "database.redis.deny_any_access", "bool", 0),
            (
                "envoy_gateway_api_http_connection_idle_timeout_seconds",
                "envoy.gateway_api.http_connection_idle_timeout_seconds",
                "int?",
                0,
            ),
            (
                "envoy_gateway_api_http_request_timeout_seconds",
                "envoy.gateway_api.http_request_timeout_seconds",
                "int?",
                0,
            ),
            (
                "envoy_gateway_api_retry_http_status_codes",
                "envoy.gateway_api.retry.http_status_codes",
                "str?",
                0,
            ),
            (
                "envoy_gateway_api_retry_num_retries",
                "envoy.gateway_api.retry.num_retries",
                "int?",
                0,
            ),
            (
                "envoy_gateway_api_retry_per_try_timeout_seconds",
                "envoy.gateway_api.retry.per_try_timeout_seconds",
                "int?",
                0,
            ),
            ("envoy_gateway_api_retry_retry_on", "envoy.gateway_api.retry.retry_on", "str?", 0),
            (
                "k8s_api_allowed_public_access_cidrs",
                "k8s.api.allowed_public_access_cidrs",
                "[str]",
                0,
            ),
            ("load_balancer_size", "load_balancer.size", "str", 0),
            ("loki_backend_cpu_limit_m", "loki.backend.cpu_limit_m", "int", 0),
            ("loki_backend_cpu_request_m", "loki.backend.cpu_request_m", "int", 0),
            ("loki_backend_memory_limit_mib", "loki.backend.memory_limit_mib", "int", 0),
            ("loki_backend_memory_request_mib", "loki.backend.memory_request_mib", "int", 0),
            (
                "loki_deployment_mode",
                "loki.deployment_mode",
                "%ClusterAdvancedSettingsLokiDeploymentMode",
                0,
            ),
            ("loki_log_retention_in_week", "loki.log_retention_in_week", "int", 0),
            ("loki_read_cpu_limit_m", "loki.read.cpu_limit_m", "int", 0),
            ("loki_read_cpu_request_m", "loki.read.cpu_request_m", "int", 0),
            ("loki_read_memory_limit_mib", "loki.read.memory_limit_mib", "int", 0),
            ("loki_read_memory_request_mib", "loki.read.memory_request_mib", "int", 0),
            ("loki_single_binary_cpu_limit_m", "loki.single_binary.cpu_limit_m", "int", 0),
            ("loki_single_binary_cpu_request_m", "loki.single_binary.cpu_request_m", "int", 0),
            (
                "loki_single_binary_memory_limit_mib",
                "loki.single_binary.memory_limit_mib",
                "int",
                0,
            ),
            (
                "loki_single_binary_memory_request_mib",
                "loki.single_binary.memory_request_mib",
                "int",
                0,
            ),
            ("loki_write_cpu_limit_m", "loki.write.cpu_limit_m", "int", 0),
            ("loki_write_cpu_request_m", "loki.write.cpu_request_m", "int", 0),
            ("loki_write_memory_limit_mib", "loki.write.memory_limit_mib", "int", 0),
            ("loki_write_memory_request_mib", "loki.write.memory_request_mib", "int", 0),
            (
                "nginx_hpa_cpu_utilization_percentage_threshold",
                "nginx.hpa.cpu_utilization_percentage_threshold",
                "int",
                0,
            ),
            ("nginx_hpa_max_number_instances", "nginx.hpa.max_number_instances", "int", 0),
            ("nginx_hpa_min_number_instances", "nginx.hpa.min_number_instances", "int", 0),
            ("nginx_memory_limit_in_mib", "nginx.memory.limit_in_mib", "int", 0),
            ("nginx_memory_request_in_mib", "nginx.memory.request_in_mib", "int", 0),
            ("nginx_vcpu_limit_in_milli_cpu", "nginx.vcpu.limit_in_milli_cpu", "int", 0),
            ("nginx_vcpu_request_in_milli_cpu", "nginx.vcpu.request_in_milli_cpu", "int", 0),
            ("pleco_resources_ttl", "pleco.resources_ttl", "int", 0),
            ("qovery_static_ip_mode", "qovery.static_ip_mode", "bool", 0),
            ("registry_image_retention_time", "registry.image_retention_time", "int", 0),
            ("registry_mirroring_mode", "registry.mirroring_mode", "%RegistryMirroringModeEnum", 0),
            ("storageclass_fast_ssd", "storageclass.fast_ssd", "str", 0),
        )


def read_ClusterAdvancedSettings(d: Any, r: Reading) -> Any:
    n = 59
    try:
        v0 = d.get("aws.cloudwatch.eks_logs_retention_days", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v1 = d.get("aws.eks.ec2.ami", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
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
        v6 = d.get("aws.eks.enable_alb_controller", UNSET)
        if v6 is not True and v6 is not False:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v7 = d.get("aws.eks.enable_efs_addon", UNSET)
        if v7 is not True and v7 is not False:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v8 = d.get("aws.iam.admin_group", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v9 = d.get("aws.vpc.enable_nat_gateway_secondary_eip", UNSET)
        if v9 is not True and v9 is not False:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v10 = d.get("aws.vpc.enable_s3_flow_logs", UNSET)
        if v10 is not True and v10 is not False:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v11 = d.get("aws.vpc.flow_logs_retention_days", UNSET)
        if type(v11) is not int:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v12 = d.get("cloud_provider.container_registry.tags", UNSET)
        if type(v12) is not dict or not STRINGS.issuperset(map(type, v12.values())):
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v13 = d.get("database.mongodb.allowed_cidrs", UNSET)
        if type(v13) is not list or not STRINGS.issuperset(map(type, v13)):
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v14 = d.get("database.mongodb.deny_any_access", UNSET)
        if v14 is not True and v14 is not False:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v15 = d.get("database.mysql.allowed_cidrs", UNSET)
        if type(v15) is not list or not STRINGS.issuperset(map(type, v15)):
            if v15 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v16 = d.get("database.mysql.deny_any_access", UNSET)
        if v16 is not True and v16 is not False:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v17 = d.get("database.postgresql.allowed_cidrs", UNSET)
        if type(v17) is not list or not STRINGS.issuperset(map(type, v17)):
            if v17 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v18 = d.get("database.postgresql.deny_any_access", UNSET)
        if v18 is not True and v18 is not False:
            if v18 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v19 = d.get("database.redis.allowed_cidrs", UNSET)
        if type(v19) is not list or not STRINGS.issuperset(map(type, v19)):
            if v19 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v20 = d.get("database.redis.deny_any_access", UNSET)
        if v20 is not True and v20 is not False:
            if v20 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v21 = d.get("envoy.gateway_api.http_connection_idle_timeout_seconds", UNSET)
        if type(v21) is not int:
            if v21 is UNSET:
                n -= 1
            elif v21 is not None:
                return r.tolerate(ClusterAdvancedSettings, d)
        v22 = d.get("envoy.gateway_api.http_request_timeout_seconds", UNSET)
        if type(v22) is not int:
            if v22 is UNSET:
                n -= 1
            elif v22 is not None:
                return r.tolerate(ClusterAdvancedSettings, d)
        v23 = d.get("envoy.gateway_api.retry.http_status_codes", UNSET)
        if type(v23) is not str:
            if v23 is UNSET:
                n -= 1
            elif v23 is not None:
                return r.tolerate(ClusterAdvancedSettings, d)
        v24 = d.get("envoy.gateway_api.retry.num_retries", UNSET)
        if type(v24) is not int:
            if v24 is UNSET:
                n -= 1
            elif v24 is not None:
                return r.tolerate(ClusterAdvancedSettings, d)
        v25 = d.get("envoy.gateway_api.retry.per_try_timeout_seconds", UNSET)
        if type(v25) is not int:
            if v25 is UNSET:
                n -= 1
            elif v25 is not None:
                return r.tolerate(ClusterAdvancedSettings, d)
        v26 = d.get("envoy.gateway_api.retry.retry_on", UNSET)
        if type(v26) is not str:
            if v26 is UNSET:
                n -= 1
            elif v26 is not None:
                return r.tolerate(ClusterAdvancedSettings, d)
        v27 = d.get("k8s.api.allowed_public_access_cidrs", UNSET)
        if type(v27) is not list or not STRINGS.issuperset(map(type, v27)):
            if v27 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v28 = d.get("load_balancer.size", UNSET)
        if type(v28) is not str:
            if v28 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v29 = d.get("loki.backend.cpu_limit_m", UNSET)
        if type(v29) is not int:
            if v29 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v30 = d.get("loki.backend.cpu_request_m", UNSET)
        if type(v30) is not int:
            if v30 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v31 = d.get("loki.backend.memory_limit_mib", UNSET)
        if type(v31) is not int:
            if v31 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v32 = d.get("loki.backend.memory_request_mib", UNSET)
        if type(v32) is not int:
            if v32 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v33 = _ClusterAdvancedSettingsLokiDeploymentMode_unset[d.get("loki.deployment_mode", UNSET)]
        if v33 is UNSET:
            n -= 1
        v34 = d.get("loki.log_retention_in_week", UNSET)
        if type(v34) is not int:
            if v34 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v35 = d.get("loki.read.cpu_limit_m", UNSET)
        if type(v35) is not int:
            if v35 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v36 = d.get("loki.read.cpu_request_m", UNSET)
        if type(v36) is not int:
            if v36 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v37 = d.get("loki.read.memory_limit_mib", UNSET)
        if type(v37) is not int:
            if v37 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v38 = d.get("loki.read.memory_request_mib", UNSET)
        if type(v38) is not int:
            if v38 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v39 = d.get("loki.single_binary.cpu_limit_m", UNSET)
        if type(v39) is not int:
            if v39 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v40 = d.get("loki.single_binary.cpu_request_m", UNSET)
        if type(v40) is not int:
            if v40 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v41 = d.get("loki.single_binary.memory_limit_mib", UNSET)
        if type(v41) is not int:
            if v41 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v42 = d.get("loki.single_binary.memory_request_mib", UNSET)
        if type(v42) is not int:
            if v42 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v43 = d.get("loki.write.cpu_limit_m", UNSET)
        if type(v43) is not int:
            if v43 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v44 = d.get("loki.write.cpu_request_m", UNSET)
        if type(v44) is not int:
            if v44 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v45 = d.get("loki.write.memory_limit_mib", UNSET)
        if type(v45) is not int:
            if v45 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v46 = d.get("loki.write.memory_request_mib", UNSET)
        if type(v46) is not int:
            if v46 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v47 = d.get("nginx.hpa.cpu_utilization_percentage_threshold", UNSET)
        if type(v47) is not int:
            if v47 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v48 = d.get("nginx.hpa.max_number_instances", UNSET)
        if type(v48) is not int:
            if v48 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v49 = d.get("nginx.hpa.min_number_instances", UNSET)
        if type(v49) is not int:
            if v49 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v50 = d.get("nginx.memory.limit_in_mib", UNSET)
        if type(v50) is not int:
            if v50 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v51 = d.get("nginx.memory.request_in_mib", UNSET)
        if type(v51) is not int:
            if v51 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v52 = d.get("nginx.vcpu.limit_in_milli_cpu", UNSET)
        if type(v52) is not int:
            if v52 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v53 = d.get("nginx.vcpu.request_in_milli_cpu", UNSET)
        if type(v53) is not int:
            if v53 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v54 = d.get("pleco.resources_ttl", UNSET)
        if type(v54) is not int:
            if v54 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v55 = d.get("qovery.static_ip_mode", UNSET)
        if v55 is not True and v55 is not False:
            if v55 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v56 = d.get("registry.image_retention_time", UNSET)
        if type(v56) is not int:
            if v56 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
        v57 = _RegistryMirroringModeEnum_unset[d.get("registry.mirroring_mode", UNSET)]
        if v57 is UNSET:
            n -= 1
        v58 = d.get("storageclass.fast_ssd", UNSET)
        if type(v58) is not str:
            if v58 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAdvancedSettings, d)
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


ClusterAdvancedSettings.read_json = staticmethod(read_ClusterAdvancedSettings)
ClusterAdvancedSettings.write_json = staticmethod(write_ClusterAdvancedSettings)


class ClusterAnalysisLogResponse(Model):
    """A cluster analysis log, as the API answers it."""

    __slots__ = (
        "level",
        "line_order",
        "message",
        "_timestamp",
    )
    if TYPE_CHECKING:
        level: str
        line_order: int
        message: str
        timestamp: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "ClusterAnalysisLogResponse"
        known_names = frozenset(
            (
                "level",
                "line_order",
                "message",
                "timestamp",
            )
        )
        model_fields = (
            ("level", "level", "str", 1),
            ("line_order", "line_order", "int", 1),
            ("message", "message", "str", 1),
            ("timestamp", "timestamp", "datetime", 5),
        )
        timestamp = DateTimeAttribute()


def read_ClusterAnalysisLogResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["level"]
        if type(v0) is not str:
            return r.tolerate(ClusterAnalysisLogResponse, d)
        v1 = d["line_order"]
        if type(v1) is not int:
            return r.tolerate(ClusterAnalysisLogResponse, d)
        v2 = d["message"]
        if type(v2) is not str:
            return r.tolerate(ClusterAnalysisLogResponse, d)
        v3 = d["timestamp"]
        if moment(v3).tzinfo is None:
            return r.tolerate(ClusterAnalysisLogResponse, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, ClusterAnalysisLogResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterAnalysisLogResponse, d)
    o: Any = new(ClusterAnalysisLogResponse)
    o.level = v0
    o.line_order = v1
    o.message = v2
    o._timestamp = v3
    o._extra = extra
    return o


def write_ClusterAnalysisLogResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.level) is not UNSET:
        d["level"] = v if type(v) is str else encode(v)
    if (v := o.line_order) is not UNSET:
        d["line_order"] = v if type(v) is int else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o._timestamp) is not UNSET:
        d["timestamp"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterAnalysisLogResponse.read_json = staticmethod(read_ClusterAnalysisLogResponse)
ClusterAnalysisLogResponse.write_json = staticmethod(write_ClusterAnalysisLogResponse)


class ClusterAnalysisLogResponseList(Model):
    """Cluster analysis logs, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterAnalysisLogResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterAnalysisLogResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterAnalysisLogResponse]", 0),)


def read_ClusterAnalysisLogResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAnalysisLogResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterAnalysisLogResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterAnalysisLogResponseList, d)
    o: Any = new(ClusterAnalysisLogResponseList)
    o.results = [read_ClusterAnalysisLogResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterAnalysisLogResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterAnalysisLogResponse(e)
                if type(e) is ClusterAnalysisLogResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterAnalysisLogResponseList.read_json = staticmethod(read_ClusterAnalysisLogResponseList)
ClusterAnalysisLogResponseList.write_json = staticmethod(write_ClusterAnalysisLogResponseList)


class ClusterAnalysisRequest(Model):
    """Body of a request with cluster analysis."""

    __slots__ = (
        "cmd_args",
        "kind",
        "output_format",
        "prometheus_url",
        "target_kubernetes_version",
    )
    if TYPE_CHECKING:
        cmd_args: list[str] | Unset = UNSET
        kind: ClusterAnalysisKind
        output_format: ClusterAnalysisOutputFormat
        prometheus_url: str | None | Unset = UNSET
        """Null is allowed."""
        target_kubernetes_version: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "ClusterAnalysisRequest"
        known_names = frozenset(
            (
                "cmd_args",
                "kind",
                "output_format",
                "prometheus_url",
                "target_kubernetes_version",
            )
        )
        model_fields = (
            ("cmd_args", "cmd_args", "[str]", 0),
            ("kind", "kind", "%ClusterAnalysisKind", 1),
            ("output_format", "output_format", "%ClusterAnalysisOutputFormat", 1),
            ("prometheus_url", "prometheus_url", "str?", 0),
            ("target_kubernetes_version", "target_kubernetes_version", "str?", 0),
        )


def read_ClusterAnalysisRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("cmd_args", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAnalysisRequest, d)
        v1 = _ClusterAnalysisKind[d["kind"]]
        v2 = _ClusterAnalysisOutputFormat[d["output_format"]]
        v3 = d.get("prometheus_url", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ClusterAnalysisRequest, d)
        v4 = d.get("target_kubernetes_version", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(ClusterAnalysisRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterAnalysisRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterAnalysisRequest, d)
    o: Any = new(ClusterAnalysisRequest)
    o.cmd_args = v0
    o.kind = v1
    o.output_format = v2
    o.prometheus_url = v3
    o.target_kubernetes_version = v4
    o._extra = extra
    return o


def write_ClusterAnalysisRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cmd_args) is not UNSET:
        d["cmd_args"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ClusterAnalysisKind else encode(v)
    if (v := o.output_format) is not UNSET:
        d["output_format"] = v._value_ if type(v) is ClusterAnalysisOutputFormat else encode(v)
    if (v := o.prometheus_url) is not UNSET:
        d["prometheus_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.target_kubernetes_version) is not UNSET:
        d["target_kubernetes_version"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterAnalysisRequest.read_json = staticmethod(read_ClusterAnalysisRequest)
ClusterAnalysisRequest.write_json = staticmethod(write_ClusterAnalysisRequest)


class ClusterAnalysisResponse(Model):
    """Cluster analysis, as the API answers it."""

    __slots__ = (
        "_cluster_id",
        "_created_at",
        "error_message",
        "_id",
        "kind",
        "_organization_id",
        "output_format",
        "status",
        "triggered_by",
        "_updated_at",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        error_message: str | None | Unset = UNSET
        id: UUID
        kind: ClusterAnalysisKind
        organization_id: UUID
        output_format: ClusterAnalysisOutputFormat
        status: ClusterAnalysisStatus
        triggered_by: str
        updated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "ClusterAnalysisResponse"
        known_names = frozenset(
            (
                "cluster_id",
                "created_at",
                "error_message",
                "id",
                "kind",
                "organization_id",
                "output_format",
                "status",
                "triggered_by",
                "updated_at",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 5),
            ("created_at", "created_at", "datetime", 5),
            ("error_message", "error_message", "str?", 0),
            ("id", "id", "uuid", 5),
            ("kind", "kind", "%ClusterAnalysisKind", 1),
            ("organization_id", "organization_id", "uuid", 5),
            ("output_format", "output_format", "%ClusterAnalysisOutputFormat", 1),
            ("status", "status", "%ClusterAnalysisStatus", 1),
            ("triggered_by", "triggered_by", "str", 1),
            ("updated_at", "updated_at", "datetime", 5),
        )
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        organization_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ClusterAnalysisResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d["cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterAnalysisResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(ClusterAnalysisResponse, d)
        v2 = d.get("error_message", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ClusterAnalysisResponse, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(ClusterAnalysisResponse, d)
        v4 = _ClusterAnalysisKind[d["kind"]]
        v5 = d["organization_id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(ClusterAnalysisResponse, d)
        v6 = _ClusterAnalysisOutputFormat[d["output_format"]]
        v7 = _ClusterAnalysisStatus[d["status"]]
        v8 = d["triggered_by"]
        if type(v8) is not str:
            return r.tolerate(ClusterAnalysisResponse, d)
        v9 = d["updated_at"]
        if moment(v9).tzinfo is None:
            return r.tolerate(ClusterAnalysisResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterAnalysisResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterAnalysisResponse, d)
    o: Any = new(ClusterAnalysisResponse)
    o._cluster_id = v0
    o._created_at = v1
    o.error_message = v2
    o._id = v3
    o.kind = v4
    o._organization_id = v5
    o.output_format = v6
    o.status = v7
    o.triggered_by = v8
    o._updated_at = v9
    o._extra = extra
    return o


def write_ClusterAnalysisResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.error_message) is not UNSET:
        d["error_message"] = v if v is None or type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is ClusterAnalysisKind else encode(v)
    if (v := o._organization_id) is not UNSET:
        d["organization_id"] = v if type(v) is str else encode(v)
    if (v := o.output_format) is not UNSET:
        d["output_format"] = v._value_ if type(v) is ClusterAnalysisOutputFormat else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterAnalysisStatus else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterAnalysisResponse.read_json = staticmethod(read_ClusterAnalysisResponse)
ClusterAnalysisResponse.write_json = staticmethod(write_ClusterAnalysisResponse)


class ClusterAnalysisResponseList(Model):
    """Cluster analysis, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterAnalysisResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterAnalysisResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterAnalysisResponse]", 0),)


def read_ClusterAnalysisResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterAnalysisResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterAnalysisResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterAnalysisResponseList, d)
    o: Any = new(ClusterAnalysisResponseList)
    o.results = [read_ClusterAnalysisResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterAnalysisResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterAnalysisResponse(e)
                if type(e) is ClusterAnalysisResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterAnalysisResponseList.read_json = staticmethod(read_ClusterAnalysisResponseList)
ClusterAnalysisResponseList.write_json = staticmethod(write_ClusterAnalysisResponseList)


class ClusterCloudProviderInfo(Model):
    """Cluster cloud provider info."""

    __slots__ = (
        "cloud_provider",
        "credentials",
        "region",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudProviderEnum | Unset = UNSET
        credentials: ClusterCloudProviderInfoCredentials | Unset = UNSET
        region: str | Unset = UNSET
    else:
        schema_name = "ClusterCloudProviderInfo"
        known_names = frozenset(
            (
                "cloud_provider",
                "credentials",
                "region",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudProviderEnum", 0),
            ("credentials", "credentials", "#ClusterCloudProviderInfoCredentials", 0),
            ("region", "region", "str", 0),
        )


def read_ClusterCloudProviderInfo(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _CloudProviderEnum_unset[d.get("cloud_provider", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("credentials", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCloudProviderInfo, d)
        v2 = d.get("region", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCloudProviderInfo, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterCloudProviderInfo)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterCloudProviderInfo, d)
    o: Any = new(ClusterCloudProviderInfo)
    o.cloud_provider = v0
    o.credentials = read_ClusterCloudProviderInfoCredentials(v1, r) if type(v1) is dict else v1
    o.region = v2
    o._extra = extra
    return o


def write_ClusterCloudProviderInfo(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudProviderEnum else encode(v)
    if (v := o.credentials) is not UNSET:
        d["credentials"] = (
            write_ClusterCloudProviderInfoCredentials(v)
            if type(v) is ClusterCloudProviderInfoCredentials
            else encode(v)
        )
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterCloudProviderInfo.read_json = staticmethod(read_ClusterCloudProviderInfo)
ClusterCloudProviderInfo.write_json = staticmethod(write_ClusterCloudProviderInfo)


class ClusterCloudProviderInfoCredentials(Model):
    """Cluster cloud provider info credentials."""

    __slots__ = (
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        id: UUID | Unset = UNSET
        name: str | Unset = UNSET
    else:
        schema_name = "ClusterCloudProviderInfoCredentials"
        known_names = frozenset(
            (
                "id",
                "name",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 4),
            ("name", "name", "str", 0),
        )
        id = UuidAttribute()


def read_ClusterCloudProviderInfoCredentials(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterCloudProviderInfoCredentials, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCloudProviderInfoCredentials, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterCloudProviderInfoCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterCloudProviderInfoCredentials, d)
    o: Any = new(ClusterCloudProviderInfoCredentials)
    o._id = v0
    o.name = v1
    o._extra = extra
    return o


def write_ClusterCloudProviderInfoCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterCloudProviderInfoCredentials.read_json = staticmethod(
    read_ClusterCloudProviderInfoCredentials
)
ClusterCloudProviderInfoCredentials.write_json = staticmethod(
    write_ClusterCloudProviderInfoCredentials
)


class ClusterCloudProviderInfoRequest(Model):
    """Body of a request with cluster cloud provider info."""

    __slots__ = (
        "cloud_provider",
        "credentials",
        "region",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudProviderEnum | Unset = UNSET
        credentials: ClusterCloudProviderInfoRequestCredentials | Unset = UNSET
        region: str | Unset = UNSET
    else:
        schema_name = "ClusterCloudProviderInfoRequest"
        known_names = frozenset(
            (
                "cloud_provider",
                "credentials",
                "region",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudProviderEnum", 0),
            ("credentials", "credentials", "#ClusterCloudProviderInfoRequestCredentials", 0),
            ("region", "region", "str", 0),
        )


def read_ClusterCloudProviderInfoRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _CloudProviderEnum_unset[d.get("cloud_provider", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("credentials", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCloudProviderInfoRequest, d)
        v2 = d.get("region", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCloudProviderInfoRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterCloudProviderInfoRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterCloudProviderInfoRequest, d)
    o: Any = new(ClusterCloudProviderInfoRequest)
    o.cloud_provider = v0
    o.credentials = (
        read_ClusterCloudProviderInfoRequestCredentials(v1, r) if type(v1) is dict else v1
    )
    o.region = v2
    o._extra = extra
    return o


def write_ClusterCloudProviderInfoRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudProviderEnum else encode(v)
    if (v := o.credentials) is not UNSET:
        d["credentials"] = (
            write_ClusterCloudProviderInfoRequestCredentials(v)
            if type(v) is ClusterCloudProviderInfoRequestCredentials
            else encode(v)
        )
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterCloudProviderInfoRequest.read_json = staticmethod(read_ClusterCloudProviderInfoRequest)
ClusterCloudProviderInfoRequest.write_json = staticmethod(write_ClusterCloudProviderInfoRequest)


class ClusterCloudProviderInfoRequestCredentials(Model):
    """Cluster cloud provider info request credentials."""

    __slots__ = (
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        id: UUID | Unset = UNSET
        name: str | Unset = UNSET
    else:
        schema_name = "ClusterCloudProviderInfoRequestCredentials"
        known_names = frozenset(
            (
                "id",
                "name",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 4),
            ("name", "name", "str", 0),
        )
        id = UuidAttribute()


def read_ClusterCloudProviderInfoRequestCredentials(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterCloudProviderInfoRequestCredentials, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCloudProviderInfoRequestCredentials, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ClusterCloudProviderInfoRequestCredentials)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterCloudProviderInfoRequestCredentials, d)
    o: Any = new(ClusterCloudProviderInfoRequestCredentials)
    o._id = v0
    o.name = v1
    o._extra = extra
    return o


def write_ClusterCloudProviderInfoRequestCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterCloudProviderInfoRequestCredentials.read_json = staticmethod(
    read_ClusterCloudProviderInfoRequestCredentials
)
ClusterCloudProviderInfoRequestCredentials.write_json = staticmethod(
    write_ClusterCloudProviderInfoRequestCredentials
)


class ClusterDnsProviderRequest(Model):
    """Body of a request with a cluster DNS provider."""

    __slots__ = ("dns_provider",)
    if TYPE_CHECKING:
        dns_provider: ClusterDnsProviderRequestProvider
    else:
        schema_name = "ClusterDnsProviderRequest"
        known_names = frozenset(("dns_provider",))
        model_fields = (("dns_provider", "dns_provider", "|ClusterDnsProviderRequestProvider", 1),)


def read_ClusterDnsProviderRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["dns_provider"]
        extra = None if len(d) == 1 else r.unknown_fields(d, ClusterDnsProviderRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterDnsProviderRequest, d)
    o: Any = new(ClusterDnsProviderRequest)
    o.dns_provider = (
        union_ClusterDnsProviderRequestProvider.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|ClusterDnsProviderRequestProvider"),
            v0,
            Place(ClusterDnsProviderRequest.schema_name, "dns_provider", d, "dns_provider"),
        )
    )
    o._extra = extra
    return o


def write_ClusterDnsProviderRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.dns_provider) is not UNSET:
        d["dns_provider"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterDnsProviderRequest.read_json = staticmethod(read_ClusterDnsProviderRequest)
ClusterDnsProviderRequest.write_json = staticmethod(write_ClusterDnsProviderRequest)


class ClusterDnsProviderResponse(Model):
    """A cluster DNS provider, as the API answers it."""

    __slots__ = ("dns_provider",)
    if TYPE_CHECKING:
        dns_provider: ClusterDnsProviderResponseProvider
    else:
        schema_name = "ClusterDnsProviderResponse"
        known_names = frozenset(("dns_provider",))
        model_fields = (("dns_provider", "dns_provider", "|ClusterDnsProviderResponseProvider", 1),)


def read_ClusterDnsProviderResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["dns_provider"]
        extra = None if len(d) == 1 else r.unknown_fields(d, ClusterDnsProviderResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterDnsProviderResponse, d)
    o: Any = new(ClusterDnsProviderResponse)
    o.dns_provider = (
        union_ClusterDnsProviderResponseProvider.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|ClusterDnsProviderResponseProvider"),
            v0,
            Place(ClusterDnsProviderResponse.schema_name, "dns_provider", d, "dns_provider"),
        )
    )
    o._extra = extra
    return o


def write_ClusterDnsProviderResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.dns_provider) is not UNSET:
        d["dns_provider"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterDnsProviderResponse.read_json = staticmethod(read_ClusterDnsProviderResponse)
ClusterDnsProviderResponse.write_json = staticmethod(write_ClusterDnsProviderResponse)


class ClusterEksAnywhereGitRepository(Model):
    """A cluster EKS anywhere Git repository."""

    __slots__ = (
        "branch",
        "commit_id",
        "_git_token_id",
        "provider",
        "url",
    )
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        commit_id: str | Unset = UNSET
        git_token_id: UUID
        """Id of the organization's Git token that reads the repository."""
        provider: GitProviderEnum | Unset = UNSET
        url: str
        """Absolute URI."""
    else:
        schema_name = "ClusterEksAnywhereGitRepository"
        known_names = frozenset(
            (
                "branch",
                "commit_id",
                "git_token_id",
                "provider",
                "url",
            )
        )
        model_fields = (
            ("branch", "branch", "str", 0),
            ("commit_id", "commit_id", "str", 0),
            ("git_token_id", "git_token_id", "uuid", 5),
            ("provider", "provider", "%GitProviderEnum", 0),
            ("url", "url", "str", 1),
        )
        git_token_id = UuidAttribute()


def read_ClusterEksAnywhereGitRepository(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("branch", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterEksAnywhereGitRepository, d)
        v1 = d.get("commit_id", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterEksAnywhereGitRepository, d)
        v2 = d["git_token_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ClusterEksAnywhereGitRepository, d)
        v3 = _GitProviderEnum_unset[d.get("provider", UNSET)]
        if v3 is UNSET:
            n -= 1
        v4 = d["url"]
        if type(v4) is not str:
            return r.tolerate(ClusterEksAnywhereGitRepository, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterEksAnywhereGitRepository)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterEksAnywhereGitRepository, d)
    o: Any = new(ClusterEksAnywhereGitRepository)
    o.branch = v0
    o.commit_id = v1
    o._git_token_id = v2
    o.provider = v3
    o.url = v4
    o._extra = extra
    return o


def write_ClusterEksAnywhereGitRepository(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.branch) is not UNSET:
        d["branch"] = v if type(v) is str else encode(v)
    if (v := o.commit_id) is not UNSET:
        d["commit_id"] = v if type(v) is str else encode(v)
    if (v := o._git_token_id) is not UNSET:
        d["git_token_id"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is GitProviderEnum else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterEksAnywhereGitRepository.read_json = staticmethod(read_ClusterEksAnywhereGitRepository)
ClusterEksAnywhereGitRepository.write_json = staticmethod(write_ClusterEksAnywhereGitRepository)


class ClusterEnvironmentResponse(Model):
    """A cluster environment, as the API answers it."""

    __slots__ = (
        "_environment_id",
        "environment_name",
        "_project_id",
        "project_name",
        "services",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        environment_name: str
        project_id: UUID
        project_name: str
        services: list[ClusterEnvironmentServiceResponse]
    else:
        schema_name = "ClusterEnvironmentResponse"
        known_names = frozenset(
            (
                "environment_id",
                "environment_name",
                "project_id",
                "project_name",
                "services",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("environment_name", "environment_name", "str", 1),
            ("project_id", "project_id", "uuid", 5),
            ("project_name", "project_name", "str", 1),
            ("services", "services", "[#ClusterEnvironmentServiceResponse]", 1),
        )
        environment_id = UuidAttribute()
        project_id = UuidAttribute()


def read_ClusterEnvironmentResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterEnvironmentResponse, d)
        v1 = d["environment_name"]
        if type(v1) is not str:
            return r.tolerate(ClusterEnvironmentResponse, d)
        v2 = d["project_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ClusterEnvironmentResponse, d)
        v3 = d["project_name"]
        if type(v3) is not str:
            return r.tolerate(ClusterEnvironmentResponse, d)
        v4 = d["services"]
        if type(v4) is not list:
            return r.tolerate(ClusterEnvironmentResponse, d)
        extra = None if len(d) == 5 else r.unknown_fields(d, ClusterEnvironmentResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterEnvironmentResponse, d)
    o: Any = new(ClusterEnvironmentResponse)
    o._environment_id = v0
    o.environment_name = v1
    o._project_id = v2
    o.project_name = v3
    o.services = [read_ClusterEnvironmentServiceResponse(e, r) for e in v4] if v4 else v4
    o._extra = extra
    return o


def write_ClusterEnvironmentResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o.services) is not UNSET:
        d["services"] = (
            [
                write_ClusterEnvironmentServiceResponse(e)
                if type(e) is ClusterEnvironmentServiceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterEnvironmentResponse.read_json = staticmethod(read_ClusterEnvironmentResponse)
ClusterEnvironmentResponse.write_json = staticmethod(write_ClusterEnvironmentResponse)


class ClusterEnvironmentResponseList(Model):
    """Cluster environments, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterEnvironmentResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterEnvironmentResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterEnvironmentResponse]", 0),)


def read_ClusterEnvironmentResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterEnvironmentResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterEnvironmentResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterEnvironmentResponseList, d)
    o: Any = new(ClusterEnvironmentResponseList)
    o.results = [read_ClusterEnvironmentResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterEnvironmentResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterEnvironmentResponse(e)
                if type(e) is ClusterEnvironmentResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterEnvironmentResponseList.read_json = staticmethod(read_ClusterEnvironmentResponseList)
ClusterEnvironmentResponseList.write_json = staticmethod(write_ClusterEnvironmentResponseList)


class ClusterEnvironmentServiceResponse(Model):
    """A cluster environment service, as the API answers it."""

    __slots__ = (
        "_id",
        "name",
        "type_",
    )
    if TYPE_CHECKING:
        id: UUID
        name: str
        type_: LinkedServiceTypeEnum
    else:
        schema_name = "ClusterEnvironmentServiceResponse"
        known_names = frozenset(
            (
                "id",
                "name",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("type_", "type", "%LinkedServiceTypeEnum", 1),
        )
        id = UuidAttribute()


def read_ClusterEnvironmentServiceResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterEnvironmentServiceResponse, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(ClusterEnvironmentServiceResponse, d)
        v2 = _LinkedServiceTypeEnum[d["type"]]
        extra = None if len(d) == 3 else r.unknown_fields(d, ClusterEnvironmentServiceResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterEnvironmentServiceResponse, d)
    o: Any = new(ClusterEnvironmentServiceResponse)
    o._id = v0
    o.name = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_ClusterEnvironmentServiceResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is LinkedServiceTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterEnvironmentServiceResponse.read_json = staticmethod(read_ClusterEnvironmentServiceResponse)
ClusterEnvironmentServiceResponse.write_json = staticmethod(write_ClusterEnvironmentServiceResponse)


class ClusterInfrastructureCertManagerChartParameters(Model):
    """Cluster infrastructure cert manager chart parameters."""

    __slots__ = ("kubernetes_namespace",)
    if TYPE_CHECKING:
        kubernetes_namespace: str | Unset = UNSET
    else:
        schema_name = "ClusterInfrastructureCertManagerChartParameters"
        known_names = frozenset(("kubernetes_namespace",))
        model_fields = (("kubernetes_namespace", "kubernetes_namespace", "str", 0),)


def read_ClusterInfrastructureCertManagerChartParameters(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("kubernetes_namespace", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureCertManagerChartParameters, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ClusterInfrastructureCertManagerChartParameters)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureCertManagerChartParameters, d)
    o: Any = new(ClusterInfrastructureCertManagerChartParameters)
    o.kubernetes_namespace = v0
    o._extra = extra
    return o


def write_ClusterInfrastructureCertManagerChartParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.kubernetes_namespace) is not UNSET:
        d["kubernetes_namespace"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureCertManagerChartParameters.read_json = staticmethod(
    read_ClusterInfrastructureCertManagerChartParameters
)
ClusterInfrastructureCertManagerChartParameters.write_json = staticmethod(
    write_ClusterInfrastructureCertManagerChartParameters
)


class ClusterInfrastructureChartsParameters(Model):
    """Cluster infrastructure charts parameters."""

    __slots__ = (
        "cert_manager_parameters",
        "eks_anywhere_parameters",
        "metal_lb_parameters",
        "nginx_parameters",
    )
    if TYPE_CHECKING:
        cert_manager_parameters: ClusterInfrastructureCertManagerChartParameters | Unset = UNSET
        eks_anywhere_parameters: ClusterInfrastructureEksAnywhereParameters | Unset = UNSET
        metal_lb_parameters: ClusterInfrastructureMetalLbChartParameters | Unset = UNSET
        nginx_parameters: ClusterInfrastructureNginxChartParameters | Unset = UNSET
    else:
        schema_name = "ClusterInfrastructureChartsParameters"
        known_names = frozenset(
            (
                "cert_manager_parameters",
                "eks_anywhere_parameters",
                "metal_lb_parameters",
                "nginx_parameters",
            )
        )
        model_fields = (
            (
                "cert_manager_parameters",
                "cert_manager_parameters",
                "#ClusterInfrastructureCertManagerChartParameters",
                0,
            ),
            (
                "eks_anywhere_parameters",
                "eks_anywhere_parameters",
                "#ClusterInfrastructureEksAnywhereParameters",
                0,
            ),
            (
                "metal_lb_parameters",
                "metal_lb_parameters",
                "#ClusterInfrastructureMetalLbChartParameters",
                0,
            ),
            (
                "nginx_parameters",
                "nginx_parameters",
                "#ClusterInfrastructureNginxChartParameters",
                0,
            ),
        )


def read_ClusterInfrastructureChartsParameters(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("cert_manager_parameters", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
        v1 = d.get("eks_anywhere_parameters", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
        v2 = d.get("metal_lb_parameters", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
        v3 = d.get("nginx_parameters", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterInfrastructureChartsParameters)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureChartsParameters, d)
    o: Any = new(ClusterInfrastructureChartsParameters)
    o.cert_manager_parameters = (
        read_ClusterInfrastructureCertManagerChartParameters(v0, r) if type(v0) is dict else v0
    )
    o.eks_anywhere_parameters = (
        read_ClusterInfrastructureEksAnywhereParameters(v1, r) if type(v1) is dict else v1
    )
    o.metal_lb_parameters = (
        read_ClusterInfrastructureMetalLbChartParameters(v2, r) if type(v2) is dict else v2
    )
    o.nginx_parameters = (
        read_ClusterInfrastructureNginxChartParameters(v3, r) if type(v3) is dict else v3
    )
    o._extra = extra
    return o


def write_ClusterInfrastructureChartsParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cert_manager_parameters) is not UNSET:
        d["cert_manager_parameters"] = (
            write_ClusterInfrastructureCertManagerChartParameters(v)
            if type(v) is ClusterInfrastructureCertManagerChartParameters
            else encode(v)
        )
    if (v := o.eks_anywhere_parameters) is not UNSET:
        d["eks_anywhere_parameters"] = (
            write_ClusterInfrastructureEksAnywhereParameters(v)
            if type(v) is ClusterInfrastructureEksAnywhereParameters
            else encode(v)
        )
    if (v := o.metal_lb_parameters) is not UNSET:
        d["metal_lb_parameters"] = (
            write_ClusterInfrastructureMetalLbChartParameters(v)
            if type(v) is ClusterInfrastructureMetalLbChartParameters
            else encode(v)
        )
    if (v := o.nginx_parameters) is not UNSET:
        d["nginx_parameters"] = (
            write_ClusterInfrastructureNginxChartParameters(v)
            if type(v) is ClusterInfrastructureNginxChartParameters
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureChartsParameters.read_json = staticmethod(
    read_ClusterInfrastructureChartsParameters
)
ClusterInfrastructureChartsParameters.write_json = staticmethod(
    write_ClusterInfrastructureChartsParameters
)


class ClusterInfrastructureEksAnywhereBackupParameters(Model):
    """Cluster infrastructure EKS anywhere backup parameters."""

    __slots__ = (
        "certs_secret_name",
        "enabled",
        "s3",
        "timeout_seconds",
    )
    if TYPE_CHECKING:
        certs_secret_name: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        """Left out, the API takes true."""
        s3: ClusterInfrastructureEksAnywhereBackupS3Parameters
        timeout_seconds: int | Unset = UNSET
        """In seconds. Left out, the API takes 300."""
    else:
        schema_name = "ClusterInfrastructureEksAnywhereBackupParameters"
        known_names = frozenset(
            (
                "certs_secret_name",
                "enabled",
                "s3",
                "timeout_seconds",
            )
        )
        model_fields = (
            ("certs_secret_name", "certs_secret_name", "str", 0),
            ("enabled", "enabled", "bool", 0),
            ("s3", "s3", "#ClusterInfrastructureEksAnywhereBackupS3Parameters", 1),
            ("timeout_seconds", "timeout_seconds", "int", 0),
        )


def read_ClusterInfrastructureEksAnywhereBackupParameters(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("certs_secret_name", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
        v1 = d.get("enabled", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
        v2 = d["s3"]
        if type(v2) is not dict:
            return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
        v3 = d.get("timeout_seconds", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ClusterInfrastructureEksAnywhereBackupParameters)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
    o: Any = new(ClusterInfrastructureEksAnywhereBackupParameters)
    o.certs_secret_name = v0
    o.enabled = v1
    o.s3 = read_ClusterInfrastructureEksAnywhereBackupS3Parameters(v2, r)
    o.timeout_seconds = v3
    o._extra = extra
    return o


def write_ClusterInfrastructureEksAnywhereBackupParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.certs_secret_name) is not UNSET:
        d["certs_secret_name"] = v if type(v) is str else encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if (v := o.s3) is not UNSET:
        d["s3"] = (
            write_ClusterInfrastructureEksAnywhereBackupS3Parameters(v)
            if type(v) is ClusterInfrastructureEksAnywhereBackupS3Parameters
            else encode(v)
        )
    if (v := o.timeout_seconds) is not UNSET:
        d["timeout_seconds"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureEksAnywhereBackupParameters.read_json = staticmethod(
    read_ClusterInfrastructureEksAnywhereBackupParameters
)
ClusterInfrastructureEksAnywhereBackupParameters.write_json = staticmethod(
    write_ClusterInfrastructureEksAnywhereBackupParameters
)


class ClusterInfrastructureEksAnywhereBackupS3Parameters(Model):
    """Cluster infrastructure EKS anywhere backup S3 parameters."""

    __slots__ = (
        "bucket",
        "key_prefix",
        "region",
        "role_arn",
    )
    if TYPE_CHECKING:
        bucket: str
        key_prefix: str | Unset = UNSET
        region: str
        role_arn: str
    else:
        schema_name = "ClusterInfrastructureEksAnywhereBackupS3Parameters"
        known_names = frozenset(
            (
                "bucket",
                "key_prefix",
                "region",
                "role_arn",
            )
        )
        model_fields = (
            ("bucket", "bucket", "str", 1),
            ("key_prefix", "key_prefix", "str", 0),
            ("region", "region", "str", 1),
            ("role_arn", "role_arn", "str", 1),
        )


def read_ClusterInfrastructureEksAnywhereBackupS3Parameters(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["bucket"]
        if type(v0) is not str:
            return r.tolerate(ClusterInfrastructureEksAnywhereBackupS3Parameters, d)
        v1 = d.get("key_prefix", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupS3Parameters, d)
        v2 = d["region"]
        if type(v2) is not str:
            return r.tolerate(ClusterInfrastructureEksAnywhereBackupS3Parameters, d)
        v3 = d["role_arn"]
        if type(v3) is not str:
            return r.tolerate(ClusterInfrastructureEksAnywhereBackupS3Parameters, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ClusterInfrastructureEksAnywhereBackupS3Parameters)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureEksAnywhereBackupS3Parameters, d)
    o: Any = new(ClusterInfrastructureEksAnywhereBackupS3Parameters)
    o.bucket = v0
    o.key_prefix = v1
    o.region = v2
    o.role_arn = v3
    o._extra = extra
    return o


def write_ClusterInfrastructureEksAnywhereBackupS3Parameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.bucket) is not UNSET:
        d["bucket"] = v if type(v) is str else encode(v)
    if (v := o.key_prefix) is not UNSET:
        d["key_prefix"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureEksAnywhereBackupS3Parameters.read_json = staticmethod(
    read_ClusterInfrastructureEksAnywhereBackupS3Parameters
)
ClusterInfrastructureEksAnywhereBackupS3Parameters.write_json = staticmethod(
    write_ClusterInfrastructureEksAnywhereBackupS3Parameters
)


class ClusterInfrastructureEksAnywhereParameters(Model):
    """Cluster infrastructure EKS anywhere parameters."""

    __slots__ = (
        "cluster_backup",
        "git_repository",
        "yaml_file_path",
    )
    if TYPE_CHECKING:
        cluster_backup: ClusterInfrastructureEksAnywhereBackupParameters | Unset = UNSET
        git_repository: ClusterEksAnywhereGitRepository
        yaml_file_path: str
    else:
        schema_name = "ClusterInfrastructureEksAnywhereParameters"
        known_names = frozenset(
            (
                "cluster_backup",
                "git_repository",
                "yaml_file_path",
            )
        )
        model_fields = (
            (
                "cluster_backup",
                "cluster_backup",
                "#ClusterInfrastructureEksAnywhereBackupParameters",
                0,
            ),
            ("git_repository", "git_repository", "#ClusterEksAnywhereGitRepository", 1),
            ("yaml_file_path", "yaml_file_path", "str", 1),
        )


def read_ClusterInfrastructureEksAnywhereParameters(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("cluster_backup", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureEksAnywhereParameters, d)
        v1 = d["git_repository"]
        if type(v1) is not dict:
            return r.tolerate(ClusterInfrastructureEksAnywhereParameters, d)
        v2 = d["yaml_file_path"]
        if type(v2) is not str:
            return r.tolerate(ClusterInfrastructureEksAnywhereParameters, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ClusterInfrastructureEksAnywhereParameters)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureEksAnywhereParameters, d)
    o: Any = new(ClusterInfrastructureEksAnywhereParameters)
    o.cluster_backup = (
        read_ClusterInfrastructureEksAnywhereBackupParameters(v0, r) if type(v0) is dict else v0
    )
    o.git_repository = read_ClusterEksAnywhereGitRepository(v1, r)
    o.yaml_file_path = v2
    o._extra = extra
    return o


def write_ClusterInfrastructureEksAnywhereParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_backup) is not UNSET:
        d["cluster_backup"] = (
            write_ClusterInfrastructureEksAnywhereBackupParameters(v)
            if type(v) is ClusterInfrastructureEksAnywhereBackupParameters
            else encode(v)
        )
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ClusterEksAnywhereGitRepository(v)
            if type(v) is ClusterEksAnywhereGitRepository
            else encode(v)
        )
    if (v := o.yaml_file_path) is not UNSET:
        d["yaml_file_path"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureEksAnywhereParameters.read_json = staticmethod(
    read_ClusterInfrastructureEksAnywhereParameters
)
ClusterInfrastructureEksAnywhereParameters.write_json = staticmethod(
    write_ClusterInfrastructureEksAnywhereParameters
)


class ClusterInfrastructureMetalLbChartParameters(Model):
    """Cluster infrastructure metal lb chart parameters."""

    __slots__ = ("ip_address_pools",)
    if TYPE_CHECKING:
        ip_address_pools: list[str] | Unset = UNSET
    else:
        schema_name = "ClusterInfrastructureMetalLbChartParameters"
        known_names = frozenset(("ip_address_pools",))
        model_fields = (("ip_address_pools", "ip_address_pools", "[str]", 0),)


def read_ClusterInfrastructureMetalLbChartParameters(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("ip_address_pools", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureMetalLbChartParameters, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ClusterInfrastructureMetalLbChartParameters)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureMetalLbChartParameters, d)
    o: Any = new(ClusterInfrastructureMetalLbChartParameters)
    o.ip_address_pools = v0
    o._extra = extra
    return o


def write_ClusterInfrastructureMetalLbChartParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.ip_address_pools) is not UNSET:
        d["ip_address_pools"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureMetalLbChartParameters.read_json = staticmethod(
    read_ClusterInfrastructureMetalLbChartParameters
)
ClusterInfrastructureMetalLbChartParameters.write_json = staticmethod(
    write_ClusterInfrastructureMetalLbChartParameters
)


class ClusterInfrastructureNginxChartParameters(Model):
    """Cluster infrastructure nginx chart parameters."""

    __slots__ = (
        "annotation_external_dns_kubernetes_target",
        "annotation_metal_lb_load_balancer_ips",
        "default_ssl_certificate",
        "publish_status_address",
        "replica_count",
    )
    if TYPE_CHECKING:
        annotation_external_dns_kubernetes_target: str | Unset = UNSET
        annotation_metal_lb_load_balancer_ips: str | Unset = UNSET
        default_ssl_certificate: str | Unset = UNSET
        publish_status_address: str | Unset = UNSET
        replica_count: int | Unset = UNSET
        """At least 0."""
    else:
        schema_name = "ClusterInfrastructureNginxChartParameters"
        known_names = frozenset(
            (
                "annotation_external_dns_kubernetes_target",
                "annotation_metal_lb_load_balancer_ips",
                "default_ssl_certificate",
                "publish_status_address",
                "replica_count",
            )
        )
        model_fields = (
            (
                "annotation_external_dns_kubernetes_target",
                "annotation_external_dns_kubernetes_target",
                "str",
                0,
            ),
            (
                "annotation_metal_lb_load_balancer_ips",
                "annotation_metal_lb_load_balancer_ips",
                "str",
                0,
            ),
            ("default_ssl_certificate", "default_ssl_certificate", "str", 0),
            ("publish_status_address", "publish_status_address", "str", 0),
            ("replica_count", "replica_count", "int", 0),
        )


def read_ClusterInfrastructureNginxChartParameters(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("annotation_external_dns_kubernetes_target", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
        v1 = d.get("annotation_metal_lb_load_balancer_ips", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
        v2 = d.get("default_ssl_certificate", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
        v3 = d.get("publish_status_address", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
        v4 = d.get("replica_count", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ClusterInfrastructureNginxChartParameters)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
    o: Any = new(ClusterInfrastructureNginxChartParameters)
    o.annotation_external_dns_kubernetes_target = v0
    o.annotation_metal_lb_load_balancer_ips = v1
    o.default_ssl_certificate = v2
    o.publish_status_address = v3
    o.replica_count = v4
    o._extra = extra
    return o


def write_ClusterInfrastructureNginxChartParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotation_external_dns_kubernetes_target) is not UNSET:
        d["annotation_external_dns_kubernetes_target"] = v if type(v) is str else encode(v)
    if (v := o.annotation_metal_lb_load_balancer_ips) is not UNSET:
        d["annotation_metal_lb_load_balancer_ips"] = v if type(v) is str else encode(v)
    if (v := o.default_ssl_certificate) is not UNSET:
        d["default_ssl_certificate"] = v if type(v) is str else encode(v)
    if (v := o.publish_status_address) is not UNSET:
        d["publish_status_address"] = v if type(v) is str else encode(v)
    if (v := o.replica_count) is not UNSET:
        d["replica_count"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterInfrastructureNginxChartParameters.read_json = staticmethod(
    read_ClusterInfrastructureNginxChartParameters
)
ClusterInfrastructureNginxChartParameters.write_json = staticmethod(
    write_ClusterInfrastructureNginxChartParameters
)


class ClusterKarpenterPrivateSubnetIdsPutRequest(Model):
    """Body of a request with a cluster Karpenter private subnet ids put."""

    __slots__ = (
        "eks_karpenter_fargate_subnets_zone_a_ids",
        "eks_karpenter_fargate_subnets_zone_b_ids",
        "eks_karpenter_fargate_subnets_zone_c_ids",
    )
    if TYPE_CHECKING:
        eks_karpenter_fargate_subnets_zone_a_ids: list[str] | Unset = UNSET
        eks_karpenter_fargate_subnets_zone_b_ids: list[str] | Unset = UNSET
        eks_karpenter_fargate_subnets_zone_c_ids: list[str] | Unset = UNSET
    else:
        schema_name = "ClusterKarpenterPrivateSubnetIdsPutRequest"
        known_names = frozenset(
            (
                "eks_karpenter_fargate_subnets_zone_a_ids",
                "eks_karpenter_fargate_subnets_zone_b_ids",
                "eks_karpenter_fargate_subnets_zone_c_ids",
            )
        )
        model_fields = (
            (
                "eks_karpenter_fargate_subnets_zone_a_ids",
                "eks_karpenter_fargate_subnets_zone_a_ids",
                "[str]",
                0,
            ),
            (
                "eks_karpenter_fargate_subnets_zone_b_ids",
                "eks_karpenter_fargate_subnets_zone_b_ids",
                "[str]",
                0,
            ),
            (
                "eks_karpenter_fargate_subnets_zone_c_ids",
                "eks_karpenter_fargate_subnets_zone_c_ids",
                "[str]",
                0,
            ),
        )


def read_ClusterKarpenterPrivateSubnetIdsPutRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("eks_karpenter_fargate_subnets_zone_a_ids", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
        v1 = d.get("eks_karpenter_fargate_subnets_zone_b_ids", UNSET)
        if type(v1) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
        v2 = d.get("eks_karpenter_fargate_subnets_zone_c_ids", UNSET)
        if type(v2) is not list or not STRINGS.issuperset(map(type, v2)):
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ClusterKarpenterPrivateSubnetIdsPutRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
    o: Any = new(ClusterKarpenterPrivateSubnetIdsPutRequest)
    o.eks_karpenter_fargate_subnets_zone_a_ids = v0
    o.eks_karpenter_fargate_subnets_zone_b_ids = v1
    o.eks_karpenter_fargate_subnets_zone_c_ids = v2
    o._extra = extra
    return o


def write_ClusterKarpenterPrivateSubnetIdsPutRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
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
    if o._extra:
        d.update(o._extra)
    return d


ClusterKarpenterPrivateSubnetIdsPutRequest.read_json = staticmethod(
    read_ClusterKarpenterPrivateSubnetIdsPutRequest
)
ClusterKarpenterPrivateSubnetIdsPutRequest.write_json = staticmethod(
    write_ClusterKarpenterPrivateSubnetIdsPutRequest
)


class ClusterKeda(Model):
    """A cluster KEDA."""

    __slots__ = ("enabled",)
    if TYPE_CHECKING:
        enabled: bool
    else:
        schema_name = "ClusterKeda"
        known_names = frozenset(("enabled",))
        model_fields = (("enabled", "enabled", "bool", 1),)


def read_ClusterKeda(d: Any, r: Reading) -> Any:
    try:
        v0 = d["enabled"]
        if v0 is not True and v0 is not False:
            return r.tolerate(ClusterKeda, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ClusterKeda)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterKeda, d)
    o: Any = new(ClusterKeda)
    o.enabled = v0
    o._extra = extra
    return o


def write_ClusterKeda(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterKeda.read_json = staticmethod(read_ClusterKeda)
ClusterKeda.write_json = staticmethod(write_ClusterKeda)


class ClusterLabelsGroup(Model):
    """A cluster labels group."""

    __slots__ = ("_id",)
    if TYPE_CHECKING:
        id: UUID | Unset = UNSET
    else:
        schema_name = "ClusterLabelsGroup"
        known_names = frozenset(("id",))
        model_fields = (("id", "id", "uuid", 4),)
        id = UuidAttribute()


def read_ClusterLabelsGroup(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("id", UNSET)
        if v0 is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterLabelsGroup, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLabelsGroup)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLabelsGroup, d)
    o: Any = new(ClusterLabelsGroup)
    o._id = v0
    o._extra = extra
    return o


def write_ClusterLabelsGroup(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLabelsGroup.read_json = staticmethod(read_ClusterLabelsGroup)
ClusterLabelsGroup.write_json = staticmethod(write_ClusterLabelsGroup)


class ClusterLockRequest(Model):
    """Body of a request with a cluster lock."""

    __slots__ = (
        "reason",
        "ttl_in_days",
    )
    if TYPE_CHECKING:
        reason: str
        ttl_in_days: int | Unset = UNSET
        """In days."""
    else:
        schema_name = "ClusterLockRequest"
        known_names = frozenset(
            (
                "reason",
                "ttl_in_days",
            )
        )
        model_fields = (
            ("reason", "reason", "str", 1),
            ("ttl_in_days", "ttl_in_days", "int", 0),
        )


def read_ClusterLockRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["reason"]
        if type(v0) is not str:
            return r.tolerate(ClusterLockRequest, d)
        v1 = d.get("ttl_in_days", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLockRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLockRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLockRequest, d)
    o: Any = new(ClusterLockRequest)
    o.reason = v0
    o.ttl_in_days = v1
    o._extra = extra
    return o


def write_ClusterLockRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.reason) is not UNSET:
        d["reason"] = v if type(v) is str else encode(v)
    if (v := o.ttl_in_days) is not UNSET:
        d["ttl_in_days"] = v if type(v) is int else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLockRequest.read_json = staticmethod(read_ClusterLockRequest)
ClusterLockRequest.write_json = staticmethod(write_ClusterLockRequest)


class ClusterLogs(Model):
    """Cluster logs."""

    __slots__ = (
        "details",
        "error",
        "message",
        "step",
        "_timestamp",
        "type_",
    )
    if TYPE_CHECKING:
        details: ClusterLogsDetails | Unset = UNSET
        error: ClusterLogsError | Unset = UNSET
        message: ClusterLogsMessage | Unset = UNSET
        step: ClusterLogsStep | Unset = UNSET
        timestamp: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        type_: str | Unset = UNSET
    else:
        schema_name = "ClusterLogs"
        known_names = frozenset(
            (
                "details",
                "error",
                "message",
                "step",
                "timestamp",
                "type",
            )
        )
        model_fields = (
            ("details", "details", "#ClusterLogsDetails", 0),
            ("error", "error", "#ClusterLogsError", 0),
            ("message", "message", "#ClusterLogsMessage", 0),
            ("step", "step", "%ClusterLogsStep", 0),
            ("timestamp", "timestamp", "datetime", 4),
            ("type_", "type", "str", 0),
        )
        timestamp = DateTimeAttribute()


def read_ClusterLogs(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("details", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogs, d)
        v1 = d.get("error", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogs, d)
        v2 = d.get("message", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogs, d)
        v3 = _ClusterLogsStep_unset[d.get("step", UNSET)]
        if v3 is UNSET:
            n -= 1
        v4 = d.get("timestamp", UNSET)
        if v4 is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(ClusterLogs, d)
        v5 = d.get("type", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogs, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogs)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogs, d)
    o: Any = new(ClusterLogs)
    o.details = read_ClusterLogsDetails(v0, r) if type(v0) is dict else v0
    o.error = read_ClusterLogsError(v1, r) if type(v1) is dict else v1
    o.message = read_ClusterLogsMessage(v2, r) if type(v2) is dict else v2
    o.step = v3
    o._timestamp = v4
    o.type_ = v5
    o._extra = extra
    return o


def write_ClusterLogs(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.details) is not UNSET:
        d["details"] = write_ClusterLogsDetails(v) if type(v) is ClusterLogsDetails else encode(v)
    if (v := o.error) is not UNSET:
        d["error"] = write_ClusterLogsError(v) if type(v) is ClusterLogsError else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = write_ClusterLogsMessage(v) if type(v) is ClusterLogsMessage else encode(v)
    if (v := o.step) is not UNSET:
        d["step"] = v._value_ if type(v) is ClusterLogsStep else encode(v)
    if (v := o._timestamp) is not UNSET:
        d["timestamp"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogs.read_json = staticmethod(read_ClusterLogs)
ClusterLogs.write_json = staticmethod(write_ClusterLogs)


class ClusterLogsDetails(Model):
    """Cluster logs details."""

    __slots__ = (
        "provider_kind",
        "region",
        "transmitter",
    )
    if TYPE_CHECKING:
        provider_kind: str | Unset = UNSET
        region: str | Unset = UNSET
        transmitter: ClusterLogsDetailsTransmitter | Unset = UNSET
    else:
        schema_name = "ClusterLogsDetails"
        known_names = frozenset(
            (
                "provider_kind",
                "region",
                "transmitter",
            )
        )
        model_fields = (
            ("provider_kind", "provider_kind", "str", 0),
            ("region", "region", "str", 0),
            ("transmitter", "transmitter", "#ClusterLogsDetailsTransmitter", 0),
        )


def read_ClusterLogsDetails(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("provider_kind", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsDetails, d)
        v1 = d.get("region", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsDetails, d)
        v2 = d.get("transmitter", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsDetails, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsDetails, d)
    o: Any = new(ClusterLogsDetails)
    o.provider_kind = v0
    o.region = v1
    o.transmitter = read_ClusterLogsDetailsTransmitter(v2, r) if type(v2) is dict else v2
    o._extra = extra
    return o


def write_ClusterLogsDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.provider_kind) is not UNSET:
        d["provider_kind"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.transmitter) is not UNSET:
        d["transmitter"] = (
            write_ClusterLogsDetailsTransmitter(v)
            if type(v) is ClusterLogsDetailsTransmitter
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsDetails.read_json = staticmethod(read_ClusterLogsDetails)
ClusterLogsDetails.write_json = staticmethod(write_ClusterLogsDetails)


class ClusterLogsDetailsTransmitter(Model):
    """A cluster logs details transmitter."""

    __slots__ = (
        "id",
        "name",
        "type_",
    )
    if TYPE_CHECKING:
        id: str | Unset = UNSET
        name: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        schema_name = "ClusterLogsDetailsTransmitter"
        known_names = frozenset(
            (
                "id",
                "name",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "str", 0),
            ("name", "name", "str", 0),
            ("type_", "type", "str", 0),
        )


def read_ClusterLogsDetailsTransmitter(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsDetailsTransmitter, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsDetailsTransmitter, d)
        v2 = d.get("type", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsDetailsTransmitter, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsDetailsTransmitter)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsDetailsTransmitter, d)
    o: Any = new(ClusterLogsDetailsTransmitter)
    o.id = v0
    o.name = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_ClusterLogsDetailsTransmitter(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsDetailsTransmitter.read_json = staticmethod(read_ClusterLogsDetailsTransmitter)
ClusterLogsDetailsTransmitter.write_json = staticmethod(write_ClusterLogsDetailsTransmitter)


class ClusterLogsError(Model):
    """A cluster logs error."""

    __slots__ = (
        "event_details",
        "hint_message",
        "link",
        "tag",
        "underlying_error",
        "user_log_message",
    )
    if TYPE_CHECKING:
        event_details: ClusterLogsErrorEventDetails | Unset = UNSET
        hint_message: str | Unset = UNSET
        link: str | Unset = UNSET
        tag: str | Unset = UNSET
        underlying_error: ClusterLogsErrorUnderlyingError | Unset = UNSET
        user_log_message: str | Unset = UNSET
    else:
        schema_name = "ClusterLogsError"
        known_names = frozenset(
            (
                "event_details",
                "hint_message",
                "link",
                "tag",
                "underlying_error",
                "user_log_message",
            )
        )
        model_fields = (
            ("event_details", "event_details", "#ClusterLogsErrorEventDetails", 0),
            ("hint_message", "hint_message", "str", 0),
            ("link", "link", "str", 0),
            ("tag", "tag", "str", 0),
            ("underlying_error", "underlying_error", "#ClusterLogsErrorUnderlyingError", 0),
            ("user_log_message", "user_log_message", "str", 0),
        )


def read_ClusterLogsError(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("event_details", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsError, d)
        v1 = d.get("hint_message", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsError, d)
        v2 = d.get("link", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsError, d)
        v3 = d.get("tag", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsError, d)
        v4 = d.get("underlying_error", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsError, d)
        v5 = d.get("user_log_message", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsError, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsError)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsError, d)
    o: Any = new(ClusterLogsError)
    o.event_details = read_ClusterLogsErrorEventDetails(v0, r) if type(v0) is dict else v0
    o.hint_message = v1
    o.link = v2
    o.tag = v3
    o.underlying_error = read_ClusterLogsErrorUnderlyingError(v4, r) if type(v4) is dict else v4
    o.user_log_message = v5
    o._extra = extra
    return o


def write_ClusterLogsError(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.event_details) is not UNSET:
        d["event_details"] = (
            write_ClusterLogsErrorEventDetails(v)
            if type(v) is ClusterLogsErrorEventDetails
            else encode(v)
        )
    if (v := o.hint_message) is not UNSET:
        d["hint_message"] = v if type(v) is str else encode(v)
    if (v := o.link) is not UNSET:
        d["link"] = v if type(v) is str else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o.underlying_error) is not UNSET:
        d["underlying_error"] = (
            write_ClusterLogsErrorUnderlyingError(v)
            if type(v) is ClusterLogsErrorUnderlyingError
            else encode(v)
        )
    if (v := o.user_log_message) is not UNSET:
        d["user_log_message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsError.read_json = staticmethod(read_ClusterLogsError)
ClusterLogsError.write_json = staticmethod(write_ClusterLogsError)


class ClusterLogsErrorEventDetails(Model):
    """Cluster logs error event details."""

    __slots__ = (
        "provider_kind",
        "region",
        "transmitter",
    )
    if TYPE_CHECKING:
        provider_kind: str | Unset = UNSET
        region: str | Unset = UNSET
        transmitter: ClusterLogsErrorEventDetailsTransmitter | Unset = UNSET
    else:
        schema_name = "ClusterLogsErrorEventDetails"
        known_names = frozenset(
            (
                "provider_kind",
                "region",
                "transmitter",
            )
        )
        model_fields = (
            ("provider_kind", "provider_kind", "str", 0),
            ("region", "region", "str", 0),
            ("transmitter", "transmitter", "#ClusterLogsErrorEventDetailsTransmitter", 0),
        )


def read_ClusterLogsErrorEventDetails(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("provider_kind", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorEventDetails, d)
        v1 = d.get("region", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorEventDetails, d)
        v2 = d.get("transmitter", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorEventDetails, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsErrorEventDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsErrorEventDetails, d)
    o: Any = new(ClusterLogsErrorEventDetails)
    o.provider_kind = v0
    o.region = v1
    o.transmitter = read_ClusterLogsErrorEventDetailsTransmitter(v2, r) if type(v2) is dict else v2
    o._extra = extra
    return o


def write_ClusterLogsErrorEventDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.provider_kind) is not UNSET:
        d["provider_kind"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.transmitter) is not UNSET:
        d["transmitter"] = (
            write_ClusterLogsErrorEventDetailsTransmitter(v)
            if type(v) is ClusterLogsErrorEventDetailsTransmitter
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsErrorEventDetails.read_json = staticmethod(read_ClusterLogsErrorEventDetails)
ClusterLogsErrorEventDetails.write_json = staticmethod(write_ClusterLogsErrorEventDetails)


class ClusterLogsErrorEventDetailsTransmitter(Model):
    """A cluster logs error event details transmitter."""

    __slots__ = (
        "id",
        "name",
        "type_",
    )
    if TYPE_CHECKING:
        id: str | Unset = UNSET
        name: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        schema_name = "ClusterLogsErrorEventDetailsTransmitter"
        known_names = frozenset(
            (
                "id",
                "name",
                "type",
            )
        )
        model_fields = (
            ("id", "id", "str", 0),
            ("name", "name", "str", 0),
            ("type_", "type", "str", 0),
        )


def read_ClusterLogsErrorEventDetailsTransmitter(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
        v1 = d.get("name", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
        v2 = d.get("type", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ClusterLogsErrorEventDetailsTransmitter)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
    o: Any = new(ClusterLogsErrorEventDetailsTransmitter)
    o.id = v0
    o.name = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_ClusterLogsErrorEventDetailsTransmitter(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsErrorEventDetailsTransmitter.read_json = staticmethod(
    read_ClusterLogsErrorEventDetailsTransmitter
)
ClusterLogsErrorEventDetailsTransmitter.write_json = staticmethod(
    write_ClusterLogsErrorEventDetailsTransmitter
)


class ClusterLogsErrorUnderlyingError(Model):
    """A cluster logs error underlying error."""

    __slots__ = ("message",)
    if TYPE_CHECKING:
        message: str | Unset = UNSET
    else:
        schema_name = "ClusterLogsErrorUnderlyingError"
        known_names = frozenset(("message",))
        model_fields = (("message", "message", "str", 0),)


def read_ClusterLogsErrorUnderlyingError(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("message", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsErrorUnderlyingError, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsErrorUnderlyingError)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsErrorUnderlyingError, d)
    o: Any = new(ClusterLogsErrorUnderlyingError)
    o.message = v0
    o._extra = extra
    return o


def write_ClusterLogsErrorUnderlyingError(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsErrorUnderlyingError.read_json = staticmethod(read_ClusterLogsErrorUnderlyingError)
ClusterLogsErrorUnderlyingError.write_json = staticmethod(write_ClusterLogsErrorUnderlyingError)


class ClusterLogsMessage(Model):
    """A cluster logs message."""

    __slots__ = ("safe_message",)
    if TYPE_CHECKING:
        safe_message: str | Unset = UNSET
    else:
        schema_name = "ClusterLogsMessage"
        known_names = frozenset(("safe_message",))
        model_fields = (("safe_message", "safe_message", "str", 0),)


def read_ClusterLogsMessage(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("safe_message", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsMessage, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsMessage)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsMessage, d)
    o: Any = new(ClusterLogsMessage)
    o.safe_message = v0
    o._extra = extra
    return o


def write_ClusterLogsMessage(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.safe_message) is not UNSET:
        d["safe_message"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsMessage.read_json = staticmethod(read_ClusterLogsMessage)
ClusterLogsMessage.write_json = staticmethod(write_ClusterLogsMessage)


class ClusterLogsResponse(Model):
    """Cluster logs, as the API answers it."""

    __slots__ = ("response",)
    if TYPE_CHECKING:
        response: str | Unset = UNSET
    else:
        schema_name = "ClusterLogsResponse"
        known_names = frozenset(("response",))
        model_fields = (("response", "response", "str", 0),)


def read_ClusterLogsResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("response", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsResponse, d)
    o: Any = new(ClusterLogsResponse)
    o.response = v0
    o._extra = extra
    return o


def write_ClusterLogsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.response) is not UNSET:
        d["response"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsResponse.read_json = staticmethod(read_ClusterLogsResponse)
ClusterLogsResponse.write_json = staticmethod(write_ClusterLogsResponse)


class ClusterLogsResponseList(Model):
    """Cluster logs, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterLogs] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterLogsResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterLogs]", 0),)


def read_ClusterLogsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterLogsResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterLogsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterLogsResponseList, d)
    o: Any = new(ClusterLogsResponseList)
    o.results = [read_ClusterLogs(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterLogsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ClusterLogs(e) if type(e) is ClusterLogs else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterLogsResponseList.read_json = staticmethod(read_ClusterLogsResponseList)
ClusterLogsResponseList.write_json = staticmethod(write_ClusterLogsResponseList)


class ClusterMetricsResponse(Model):
    """Cluster metrics, as the API answers it."""

    __slots__ = ("metrics",)
    if TYPE_CHECKING:
        metrics: str | Unset = UNSET
    else:
        schema_name = "ClusterMetricsResponse"
        known_names = frozenset(("metrics",))
        model_fields = (("metrics", "metrics", "str", 0),)


def read_ClusterMetricsResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("metrics", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterMetricsResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterMetricsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterMetricsResponse, d)
    o: Any = new(ClusterMetricsResponse)
    o.metrics = v0
    o._extra = extra
    return o


def write_ClusterMetricsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.metrics) is not UNSET:
        d["metrics"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterMetricsResponse.read_json = staticmethod(read_ClusterMetricsResponse)
ClusterMetricsResponse.write_json = staticmethod(write_ClusterMetricsResponse)


class ClusterReadinessStatus(Model):
    """Cluster readiness status."""

    __slots__ = ("is_ready",)
    if TYPE_CHECKING:
        is_ready: bool | Unset = UNSET
    else:
        schema_name = "ClusterReadinessStatus"
        known_names = frozenset(("is_ready",))
        model_fields = (("is_ready", "is_ready", "bool", 0),)


def read_ClusterReadinessStatus(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("is_ready", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterReadinessStatus, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterReadinessStatus)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterReadinessStatus, d)
    o: Any = new(ClusterReadinessStatus)
    o.is_ready = v0
    o._extra = extra
    return o


def write_ClusterReadinessStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_ready) is not UNSET:
        d["is_ready"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterReadinessStatus.read_json = staticmethod(read_ClusterReadinessStatus)
ClusterReadinessStatus.write_json = staticmethod(write_ClusterReadinessStatus)


class ClusterRequest(Model):
    """Body of a request with a cluster."""

    __slots__ = (
        "cloud_provider",
        "cloud_provider_credentials",
        "description",
        "disk_iops",
        "disk_size",
        "disk_throughput",
        "features",
        "infrastructure_charts_parameters",
        "instance_type",
        "keda",
        "kubernetes",
        "labels_groups",
        "max_running_nodes",
        "metrics_parameters",
        "min_running_nodes",
        "name",
        "production",
        "region",
        "secret_manager_accesses",
        "ssh_keys",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudVendorEnum
        cloud_provider_credentials: ClusterCloudProviderInfoRequest | Unset = UNSET
        description: str | Unset = UNSET
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size: int | Unset = UNSET
        """In GB. Left out, the API takes 40."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        features: list[ClusterRequestFeaturesItem] | Unset = UNSET
        infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | Unset = UNSET
        instance_type: str | Unset = UNSET
        keda: ClusterKeda | Unset = UNSET
        kubernetes: KubernetesEnum | Unset = UNSET
        """Left out, the API takes 'MANAGED'."""
        labels_groups: list[ClusterLabelsGroup] | Unset = UNSET
        max_running_nodes: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        metrics_parameters: MetricsParameters | Unset = UNSET
        min_running_nodes: int | Unset = UNSET
        """Number of instances; the smallest may not exceed the largest. Left out, the API takes 1."""
        name: str
        production: bool | Unset = UNSET
        region: str
        secret_manager_accesses: list[SecretManagerAccessRequest] | Unset = UNSET
        ssh_keys: list[str] | Unset = UNSET
    else:
        schema_name = "ClusterRequest"
        known_names = frozenset(
            (
                "cloud_provider",
                "cloud_provider_credentials",
                "description",
                "disk_iops",
                "disk_size",
                "disk_throughput",
                "features",
                "infrastructure_charts_parameters",
                "instance_type",
                "keda",
                "kubernetes",
                "labels_groups",
                "max_running_nodes",
                "metrics_parameters",
                "min_running_nodes",
                "name",
                "production",
                "region",
                "secret_manager_accesses",
                "ssh_keys",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudVendorEnum", 1),
            (
                "cloud_provider_credentials",
                "cloud_provider_credentials",
                "#ClusterCloudProviderInfoRequest",
                0,
            ),
            ("description", "description", "str", 0),
            ("disk_iops", "disk_iops", "int", 0),
            ("disk_size", "disk_size", "int", 0),
            ("disk_throughput", "disk_throughput", "int", 0),
            ("features", "features", "[#ClusterRequestFeaturesItem]", 0),
            (
                "infrastructure_charts_parameters",
                "infrastructure_charts_parameters",
                "#ClusterInfrastructureChartsParameters",
                0,
            ),
            ("instance_type", "instance_type", "str", 0),
            ("keda", "keda", "#ClusterKeda", 0),
            ("kubernetes", "kubernetes", "%KubernetesEnum", 0),
            ("labels_groups", "labels_groups", "[#ClusterLabelsGroup]", 0),
            ("max_running_nodes", "max_running_nodes", "int", 0),
            ("metrics_parameters", "metrics_parameters", "#MetricsParameters", 0),
            ("min_running_nodes", "min_running_nodes", "int", 0),
            ("name", "name", "str", 1),
            ("production", "production", "bool", 0),
            ("region", "region", "str", 1),
            (
                "secret_manager_accesses",
                "secret_manager_accesses",
                "[#SecretManagerAccessRequest]",
                0,
            ),
            ("ssh_keys", "ssh_keys", "[str]", 0),
        )


def read_ClusterRequest(d: Any, r: Reading) -> Any:
    n = 20
    try:
        v0 = _CloudVendorEnum[d["cloud_provider"]]
        v1 = d.get("cloud_provider_credentials", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v3 = d.get("disk_iops", UNSET)
        if type(v3) is not int:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v4 = d.get("disk_size", UNSET)
        if type(v4) is not int:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v5 = d.get("disk_throughput", UNSET)
        if type(v5) is not int:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v6 = d.get("features", UNSET)
        if type(v6) is not list:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v7 = d.get("infrastructure_charts_parameters", UNSET)
        if type(v7) is not dict:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v8 = d.get("instance_type", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v9 = d.get("keda", UNSET)
        if type(v9) is not dict:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v10 = _KubernetesEnum_unset[d.get("kubernetes", UNSET)]
        if v10 is UNSET:
            n -= 1
        v11 = d.get("labels_groups", UNSET)
        if type(v11) is not list:
            if v11 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v12 = d.get("max_running_nodes", UNSET)
        if type(v12) is not int:
            if v12 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v13 = d.get("metrics_parameters", UNSET)
        if type(v13) is not dict:
            if v13 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v14 = d.get("min_running_nodes", UNSET)
        if type(v14) is not int:
            if v14 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v15 = d["name"]
        if type(v15) is not str:
            return r.tolerate(ClusterRequest, d)
        v16 = d.get("production", UNSET)
        if v16 is not True and v16 is not False:
            if v16 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v17 = d["region"]
        if type(v17) is not str:
            return r.tolerate(ClusterRequest, d)
        v18 = d.get("secret_manager_accesses", UNSET)
        if type(v18) is not list:
            if v18 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        v19 = d.get("ssh_keys", UNSET)
        if type(v19) is not list or not STRINGS.issuperset(map(type, v19)):
            if v19 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRequest, d)
    o: Any = new(ClusterRequest)
    o.cloud_provider = v0
    o.cloud_provider_credentials = (
        read_ClusterCloudProviderInfoRequest(v1, r) if type(v1) is dict else v1
    )
    o.description = v2
    o.disk_iops = v3
    o.disk_size = v4
    o.disk_throughput = v5
    o.features = [read_ClusterRequestFeaturesItem(e, r) for e in v6] if v6 else v6
    o.infrastructure_charts_parameters = (
        read_ClusterInfrastructureChartsParameters(v7, r) if type(v7) is dict else v7
    )
    o.instance_type = v8
    o.keda = read_ClusterKeda(v9, r) if type(v9) is dict else v9
    o.kubernetes = v10
    o.labels_groups = [read_ClusterLabelsGroup(e, r) for e in v11] if v11 else v11
    o.max_running_nodes = v12
    o.metrics_parameters = read_MetricsParameters(v13, r) if type(v13) is dict else v13
    o.min_running_nodes = v14
    o.name = v15
    o.production = v16
    o.region = v17
    o.secret_manager_accesses = [read_SecretManagerAccessRequest(e, r) for e in v18] if v18 else v18
    o.ssh_keys = v19
    o._extra = extra
    return o


def write_ClusterRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o.cloud_provider_credentials) is not UNSET:
        d["cloud_provider_credentials"] = (
            write_ClusterCloudProviderInfoRequest(v)
            if type(v) is ClusterCloudProviderInfoRequest
            else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.disk_iops) is not UNSET:
        d["disk_iops"] = v if type(v) is int else encode(v)
    if (v := o.disk_size) is not UNSET:
        d["disk_size"] = v if type(v) is int else encode(v)
    if (v := o.disk_throughput) is not UNSET:
        d["disk_throughput"] = v if type(v) is int else encode(v)
    if (v := o.features) is not UNSET:
        d["features"] = (
            [
                write_ClusterRequestFeaturesItem(e)
                if type(e) is ClusterRequestFeaturesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.infrastructure_charts_parameters) is not UNSET:
        d["infrastructure_charts_parameters"] = (
            write_ClusterInfrastructureChartsParameters(v)
            if type(v) is ClusterInfrastructureChartsParameters
            else encode(v)
        )
    if (v := o.instance_type) is not UNSET:
        d["instance_type"] = v if type(v) is str else encode(v)
    if (v := o.keda) is not UNSET:
        d["keda"] = write_ClusterKeda(v) if type(v) is ClusterKeda else encode(v)
    if (v := o.kubernetes) is not UNSET:
        d["kubernetes"] = v._value_ if type(v) is KubernetesEnum else encode(v)
    if (v := o.labels_groups) is not UNSET:
        d["labels_groups"] = (
            [write_ClusterLabelsGroup(e) if type(e) is ClusterLabelsGroup else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.max_running_nodes) is not UNSET:
        d["max_running_nodes"] = v if type(v) is int else encode(v)
    if (v := o.metrics_parameters) is not UNSET:
        d["metrics_parameters"] = (
            write_MetricsParameters(v) if type(v) is MetricsParameters else encode(v)
        )
    if (v := o.min_running_nodes) is not UNSET:
        d["min_running_nodes"] = v if type(v) is int else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.production) is not UNSET:
        d["production"] = v if type(v) is bool else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if (v := o.secret_manager_accesses) is not UNSET:
        d["secret_manager_accesses"] = (
            [
                write_SecretManagerAccessRequest(e)
                if type(e) is SecretManagerAccessRequest
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.ssh_keys) is not UNSET:
        d["ssh_keys"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterRequest.read_json = staticmethod(read_ClusterRequest)
ClusterRequest.write_json = staticmethod(write_ClusterRequest)


class ClusterRequestFeaturesItem(Model):
    """One entry of cluster request features."""

    __slots__ = (
        "id",
        "value",
    )
    if TYPE_CHECKING:
        id: str | Unset = UNSET
        """Name of the feature, e.g. `STATIC_IP`; not a UUID."""
        value: ClusterRequestFeaturesItemValue | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "ClusterRequestFeaturesItem"
        known_names = frozenset(
            (
                "id",
                "value",
            )
        )
        model_fields = (
            ("id", "id", "str", 0),
            ("value", "value", "|ClusterRequestFeaturesItemValue?", 0),
        )


def read_ClusterRequestFeaturesItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("id", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRequestFeaturesItem, d)
        v1 = d.get("value", UNSET)
        if v1 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterRequestFeaturesItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRequestFeaturesItem, d)
    o: Any = new(ClusterRequestFeaturesItem)
    o.id = v0
    o.value = (
        v1
        if v1 is UNSET
        else union_ClusterRequestFeaturesItemValue.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|ClusterRequestFeaturesItemValue?"),
            v1,
            Place(ClusterRequestFeaturesItem.schema_name, "value", d, "value"),
        )
    )
    o._extra = extra
    return o


def write_ClusterRequestFeaturesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterRequestFeaturesItem.read_json = staticmethod(read_ClusterRequestFeaturesItem)
ClusterRequestFeaturesItem.write_json = staticmethod(write_ClusterRequestFeaturesItem)


class ClusterResponseList(Model):
    """Clusters, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Cluster] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Cluster]", 0),)


def read_ClusterResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterResponseList, d)
    o: Any = new(ClusterResponseList)
    o.results = [read_Cluster(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Cluster(e) if type(e) is Cluster else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterResponseList.read_json = staticmethod(read_ClusterResponseList)
ClusterResponseList.write_json = staticmethod(write_ClusterResponseList)


class ClusterRoutingTable(Model):
    """A cluster routing table."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterRoutingTableResultsItem] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterRoutingTable"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterRoutingTableResultsItem]", 0),)


def read_ClusterRoutingTable(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterRoutingTable, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterRoutingTable)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRoutingTable, d)
    o: Any = new(ClusterRoutingTable)
    o.results = [read_ClusterRoutingTableResultsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterRoutingTable(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ClusterRoutingTableResultsItem(e)
                if type(e) is ClusterRoutingTableResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterRoutingTable.read_json = staticmethod(read_ClusterRoutingTable)
ClusterRoutingTable.write_json = staticmethod(write_ClusterRoutingTable)


class ClusterRoutingTableRequest(Model):
    """Body of a request with a cluster routing table."""

    __slots__ = ("routes",)
    if TYPE_CHECKING:
        routes: list[ClusterRoutingTableRequestRoutesItem]
    else:
        schema_name = "ClusterRoutingTableRequest"
        known_names = frozenset(("routes",))
        model_fields = (("routes", "routes", "[#ClusterRoutingTableRequestRoutesItem]", 1),)


def read_ClusterRoutingTableRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["routes"]
        if type(v0) is not list:
            return r.tolerate(ClusterRoutingTableRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ClusterRoutingTableRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRoutingTableRequest, d)
    o: Any = new(ClusterRoutingTableRequest)
    o.routes = [read_ClusterRoutingTableRequestRoutesItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterRoutingTableRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.routes) is not UNSET:
        d["routes"] = (
            [
                write_ClusterRoutingTableRequestRoutesItem(e)
                if type(e) is ClusterRoutingTableRequestRoutesItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterRoutingTableRequest.read_json = staticmethod(read_ClusterRoutingTableRequest)
ClusterRoutingTableRequest.write_json = staticmethod(write_ClusterRoutingTableRequest)


class ClusterRoutingTableRequestRoutesItem(Model):
    """One entry of cluster routing table request routes."""

    __slots__ = (
        "description",
        "destination",
        "target",
    )
    if TYPE_CHECKING:
        description: str
        destination: str
        target: str
    else:
        schema_name = "ClusterRoutingTableRequestRoutesItem"
        known_names = frozenset(
            (
                "description",
                "destination",
                "target",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("destination", "destination", "str", 1),
            ("target", "target", "str", 1),
        )


def read_ClusterRoutingTableRequestRoutesItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(ClusterRoutingTableRequestRoutesItem, d)
        v1 = d["destination"]
        if type(v1) is not str:
            return r.tolerate(ClusterRoutingTableRequestRoutesItem, d)
        v2 = d["target"]
        if type(v2) is not str:
            return r.tolerate(ClusterRoutingTableRequestRoutesItem, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ClusterRoutingTableRequestRoutesItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRoutingTableRequestRoutesItem, d)
    o: Any = new(ClusterRoutingTableRequestRoutesItem)
    o.description = v0
    o.destination = v1
    o.target = v2
    o._extra = extra
    return o


def write_ClusterRoutingTableRequestRoutesItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.destination) is not UNSET:
        d["destination"] = v if type(v) is str else encode(v)
    if (v := o.target) is not UNSET:
        d["target"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterRoutingTableRequestRoutesItem.read_json = staticmethod(
    read_ClusterRoutingTableRequestRoutesItem
)
ClusterRoutingTableRequestRoutesItem.write_json = staticmethod(
    write_ClusterRoutingTableRequestRoutesItem
)


class ClusterRoutingTableResultsItem(Model):
    """One entry of cluster routing table results."""

    __slots__ = (
        "description",
        "destination",
        "target",
    )
    if TYPE_CHECKING:
        description: str
        destination: str
        target: str
    else:
        schema_name = "ClusterRoutingTableResultsItem"
        known_names = frozenset(
            (
                "description",
                "destination",
                "target",
            )
        )
        model_fields = (
            ("description", "description", "str", 1),
            ("destination", "destination", "str", 1),
            ("target", "target", "str", 1),
        )


def read_ClusterRoutingTableResultsItem(d: Any, r: Reading) -> Any:
    try:
        v0 = d["description"]
        if type(v0) is not str:
            return r.tolerate(ClusterRoutingTableResultsItem, d)
        v1 = d["destination"]
        if type(v1) is not str:
            return r.tolerate(ClusterRoutingTableResultsItem, d)
        v2 = d["target"]
        if type(v2) is not str:
            return r.tolerate(ClusterRoutingTableResultsItem, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ClusterRoutingTableResultsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRoutingTableResultsItem, d)
    o: Any = new(ClusterRoutingTableResultsItem)
    o.description = v0
    o.destination = v1
    o.target = v2
    o._extra = extra
    return o


def write_ClusterRoutingTableResultsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.destination) is not UNSET:
        d["destination"] = v if type(v) is str else encode(v)
    if (v := o.target) is not UNSET:
        d["target"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterRoutingTableResultsItem.read_json = staticmethod(read_ClusterRoutingTableResultsItem)
ClusterRoutingTableResultsItem.write_json = staticmethod(write_ClusterRoutingTableResultsItem)


class ClusterStatus(Model):
    """Cluster status."""

    __slots__ = (
        "_cluster_id",
        "cluster_lock",
        "is_deployed",
        "_last_deployment_date",
        "last_execution_id",
        "next_k8s_available_version",
        "reason",
        "status",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        cluster_lock: ClusterLock | None | Unset = UNSET
        is_deployed: bool
        last_deployment_date: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        last_execution_id: str | None | Unset = UNSET
        next_k8s_available_version: str | None | Unset = UNSET
        reason: DeploymentInfraReason
        status: ClusterStateEnum
    else:
        schema_name = "ClusterStatus"
        known_names = frozenset(
            (
                "cluster_id",
                "cluster_lock",
                "is_deployed",
                "last_deployment_date",
                "last_execution_id",
                "next_k8s_available_version",
                "reason",
                "status",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 5),
            ("cluster_lock", "cluster_lock", "#ClusterLock?", 0),
            ("is_deployed", "is_deployed", "bool", 1),
            ("last_deployment_date", "last_deployment_date", "datetime?", 4),
            ("last_execution_id", "last_execution_id", "str?", 0),
            ("next_k8s_available_version", "next_k8s_available_version", "str?", 0),
            ("reason", "reason", "%DeploymentInfraReason", 1),
            ("status", "status", "%ClusterStateEnum", 1),
        )
        cluster_id = UuidAttribute()
        last_deployment_date = DateTimeAttribute()


def read_ClusterStatus(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterStatus, d)
        v1 = d.get("cluster_lock", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ClusterStatus, d)
        v2 = d["is_deployed"]
        if v2 is not True and v2 is not False:
            return r.tolerate(ClusterStatus, d)
        v3 = d.get("last_deployment_date", UNSET)
        if v3 is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(ClusterStatus, d)
        v4 = d.get("last_execution_id", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(ClusterStatus, d)
        v5 = d.get("next_k8s_available_version", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            elif v5 is not None:
                return r.tolerate(ClusterStatus, d)
        v6 = _DeploymentInfraReason[d["reason"]]
        v7 = _ClusterStateEnum[d["status"]]
        extra = None if len(d) == n else r.unknown_fields(d, ClusterStatus)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterStatus, d)
    o: Any = new(ClusterStatus)
    o._cluster_id = v0
    o.cluster_lock = read_ClusterLock(v1, r) if type(v1) is dict else v1
    o.is_deployed = v2
    o._last_deployment_date = v3
    o.last_execution_id = v4
    o.next_k8s_available_version = v5
    o.reason = v6
    o.status = v7
    o._extra = extra
    return o


def write_ClusterStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.cluster_lock) is not UNSET:
        d["cluster_lock"] = write_ClusterLock(v) if type(v) is ClusterLock else encode(v)
    if (v := o.is_deployed) is not UNSET:
        d["is_deployed"] = v if type(v) is bool else encode(v)
    if (v := o._last_deployment_date) is not UNSET:
        d["last_deployment_date"] = v if v is None or type(v) is str else encode(v)
    if (v := o.last_execution_id) is not UNSET:
        d["last_execution_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.next_k8s_available_version) is not UNSET:
        d["next_k8s_available_version"] = v if v is None or type(v) is str else encode(v)
    if (v := o.reason) is not UNSET:
        d["reason"] = v._value_ if type(v) is DeploymentInfraReason else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ClusterStateEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterStatus.read_json = staticmethod(read_ClusterStatus)
ClusterStatus.write_json = staticmethod(write_ClusterStatus)


class ClusterStatusResponseList(Model):
    """Cluster status, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterStatus] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterStatusResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ClusterStatus]", 0),)


def read_ClusterStatusResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterStatusResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterStatusResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterStatusResponseList, d)
    o: Any = new(ClusterStatusResponseList)
    o.results = [read_ClusterStatus(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ClusterStatusResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ClusterStatus(e) if type(e) is ClusterStatus else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ClusterStatusResponseList.read_json = staticmethod(read_ClusterStatusResponseList)
ClusterStatusResponseList.write_json = staticmethod(write_ClusterStatusResponseList)


class EksAnywhereClusterJwtResponse(Model):
    """An EKS anywhere cluster JWT, as the API answers it."""

    __slots__ = ("jwt",)
    if TYPE_CHECKING:
        jwt: str
        """Secret."""
    else:
        schema_name = "EksAnywhereClusterJwtResponse"
        known_names = frozenset(("jwt",))
        model_fields = (("jwt", "jwt", "str", 3),)


def read_EksAnywhereClusterJwtResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["jwt"]
        if type(v0) is not str:
            return r.tolerate(EksAnywhereClusterJwtResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, EksAnywhereClusterJwtResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksAnywhereClusterJwtResponse, d)
    o: Any = new(EksAnywhereClusterJwtResponse)
    o.jwt = v0
    o._extra = extra
    return o


def write_EksAnywhereClusterJwtResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.jwt) is not UNSET:
        d["jwt"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EksAnywhereClusterJwtResponse.read_json = staticmethod(read_EksAnywhereClusterJwtResponse)
EksAnywhereClusterJwtResponse.write_json = staticmethod(write_EksAnywhereClusterJwtResponse)


class EksAnywhereCommitRequest(Model):
    """Body of a request with an EKS anywhere commit."""

    __slots__ = ("commit_id",)
    if TYPE_CHECKING:
        commit_id: str
    else:
        schema_name = "EksAnywhereCommitRequest"
        known_names = frozenset(("commit_id",))
        model_fields = (("commit_id", "commit_id", "str", 1),)


def read_EksAnywhereCommitRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["commit_id"]
        if type(v0) is not str:
            return r.tolerate(EksAnywhereCommitRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, EksAnywhereCommitRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksAnywhereCommitRequest, d)
    o: Any = new(EksAnywhereCommitRequest)
    o.commit_id = v0
    o._extra = extra
    return o


def write_EksAnywhereCommitRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit_id) is not UNSET:
        d["commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EksAnywhereCommitRequest.read_json = staticmethod(read_EksAnywhereCommitRequest)
EksAnywhereCommitRequest.write_json = staticmethod(write_EksAnywhereCommitRequest)


class EksAnywhereCommitResponse(Model):
    """An EKS anywhere commit, as the API answers it."""

    __slots__ = ("commit_id",)
    if TYPE_CHECKING:
        commit_id: str
    else:
        schema_name = "EksAnywhereCommitResponse"
        known_names = frozenset(("commit_id",))
        model_fields = (("commit_id", "commit_id", "str", 1),)


def read_EksAnywhereCommitResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["commit_id"]
        if type(v0) is not str:
            return r.tolerate(EksAnywhereCommitResponse, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, EksAnywhereCommitResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksAnywhereCommitResponse, d)
    o: Any = new(EksAnywhereCommitResponse)
    o.commit_id = v0
    o._extra = extra
    return o


def write_EksAnywhereCommitResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.commit_id) is not UNSET:
        d["commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EksAnywhereCommitResponse.read_json = staticmethod(read_EksAnywhereCommitResponse)
EksAnywhereCommitResponse.write_json = staticmethod(write_EksAnywhereCommitResponse)


class EksInfrastructureOutputs(Model):
    """EKS infrastructure outputs."""

    __slots__ = (
        "cluster_arn",
        "cluster_name",
        "cluster_oidc_issuer",
        "external_secrets_automatic_authentication",
        "kind",
        "vpc_id",
    )
    if TYPE_CHECKING:
        cluster_arn: str
        cluster_name: str
        cluster_oidc_issuer: str
        external_secrets_automatic_authentication: (
            EksInfrastructureOutputsExternalSecretsAutomaticAuthentication | None | Unset
        ) = UNSET
        kind: EksInfrastructureOutputsKind
        vpc_id: str
    else:
        schema_name = "EksInfrastructureOutputs"
        known_names = frozenset(
            (
                "cluster_arn",
                "cluster_name",
                "cluster_oidc_issuer",
                "external_secrets_automatic_authentication",
                "kind",
                "vpc_id",
            )
        )
        model_fields = (
            ("cluster_arn", "cluster_arn", "str", 1),
            ("cluster_name", "cluster_name", "str", 1),
            ("cluster_oidc_issuer", "cluster_oidc_issuer", "str", 1),
            (
                "external_secrets_automatic_authentication",
                "external_secrets_automatic_authentication",
                "#EksInfrastructureOutputsExternalSecretsAutomaticAuthentication?",
                0,
            ),
            ("kind", "kind", "%EksInfrastructureOutputsKind", 1),
            ("vpc_id", "vpc_id", "str", 1),
        )


def read_EksInfrastructureOutputs(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["cluster_arn"]
        if type(v0) is not str:
            return r.tolerate(EksInfrastructureOutputs, d)
        v1 = d["cluster_name"]
        if type(v1) is not str:
            return r.tolerate(EksInfrastructureOutputs, d)
        v2 = d["cluster_oidc_issuer"]
        if type(v2) is not str:
            return r.tolerate(EksInfrastructureOutputs, d)
        v3 = d.get("external_secrets_automatic_authentication", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(EksInfrastructureOutputs, d)
        v4 = _EksInfrastructureOutputsKind[d["kind"]]
        v5 = d["vpc_id"]
        if type(v5) is not str:
            return r.tolerate(EksInfrastructureOutputs, d)
        extra = None if len(d) == n else r.unknown_fields(d, EksInfrastructureOutputs)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksInfrastructureOutputs, d)
    o: Any = new(EksInfrastructureOutputs)
    o.cluster_arn = v0
    o.cluster_name = v1
    o.cluster_oidc_issuer = v2
    o.external_secrets_automatic_authentication = (
        read_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(v3, r)
        if type(v3) is dict
        else v3
    )
    o.kind = v4
    o.vpc_id = v5
    o._extra = extra
    return o


def write_EksInfrastructureOutputs(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_arn) is not UNSET:
        d["cluster_arn"] = v if type(v) is str else encode(v)
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.cluster_oidc_issuer) is not UNSET:
        d["cluster_oidc_issuer"] = v if type(v) is str else encode(v)
    if (v := o.external_secrets_automatic_authentication) is not UNSET:
        d["external_secrets_automatic_authentication"] = (
            write_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(v)
            if type(v) is EksInfrastructureOutputsExternalSecretsAutomaticAuthentication
            else encode(v)
        )
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is EksInfrastructureOutputsKind else encode(v)
    if (v := o.vpc_id) is not UNSET:
        d["vpc_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EksInfrastructureOutputs.read_json = staticmethod(read_EksInfrastructureOutputs)
EksInfrastructureOutputs.write_json = staticmethod(write_EksInfrastructureOutputs)


class EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    """An EKS infrastructure outputs external secrets automatic authentication."""

    __slots__ = ("eks_role_arn",)
    if TYPE_CHECKING:
        eks_role_arn: str
    else:
        schema_name = "EksInfrastructureOutputsExternalSecretsAutomaticAuthentication"
        known_names = frozenset(("eks_role_arn",))
        model_fields = (("eks_role_arn", "eks_role_arn", "str", 1),)


def read_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(d: Any, r: Reading) -> Any:
    try:
        v0 = d["eks_role_arn"]
        if type(v0) is not str:
            return r.tolerate(EksInfrastructureOutputsExternalSecretsAutomaticAuthentication, d)
        extra = (
            None
            if len(d) == 1
            else r.unknown_fields(d, EksInfrastructureOutputsExternalSecretsAutomaticAuthentication)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksInfrastructureOutputsExternalSecretsAutomaticAuthentication, d)
    o: Any = new(EksInfrastructureOutputsExternalSecretsAutomaticAuthentication)
    o.eks_role_arn = v0
    o._extra = extra
    return o


def write_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.eks_role_arn) is not UNSET:
        d["eks_role_arn"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EksInfrastructureOutputsExternalSecretsAutomaticAuthentication.read_json = staticmethod(
    read_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication
)
EksInfrastructureOutputsExternalSecretsAutomaticAuthentication.write_json = staticmethod(
    write_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication
)


class GcpJsonCredentialsAuthDto(Model):
    """A GCP JSON credentials auth."""

    __slots__ = (
        "json_credentials",
        "mode",
    )
    if TYPE_CHECKING:
        json_credentials: str | None | Unset = UNSET
        mode: GcpJsonCredentialsAuthDtoMode
    else:
        schema_name = "GcpJsonCredentialsAuthDto"
        known_names = frozenset(
            (
                "json_credentials",
                "mode",
            )
        )
        model_fields = (
            ("json_credentials", "json_credentials", "str?", 2),
            ("mode", "mode", "%GcpJsonCredentialsAuthDtoMode", 1),
        )


def read_GcpJsonCredentialsAuthDto(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("json_credentials", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(GcpJsonCredentialsAuthDto, d)
        v1 = _GcpJsonCredentialsAuthDtoMode[d["mode"]]
        extra = None if len(d) == n else r.unknown_fields(d, GcpJsonCredentialsAuthDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GcpJsonCredentialsAuthDto, d)
    o: Any = new(GcpJsonCredentialsAuthDto)
    o.json_credentials = v0
    o.mode = v1
    o._extra = extra
    return o


def write_GcpJsonCredentialsAuthDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.json_credentials) is not UNSET:
        d["json_credentials"] = v if v is None or type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is GcpJsonCredentialsAuthDtoMode else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GcpJsonCredentialsAuthDto.read_json = staticmethod(read_GcpJsonCredentialsAuthDto)
GcpJsonCredentialsAuthDto.write_json = staticmethod(write_GcpJsonCredentialsAuthDto)


class GcpSecretManagerEndpointDto(Model):
    """A GCP secret manager endpoint."""

    __slots__ = (
        "mode",
        "project_id",
        "region",
    )
    if TYPE_CHECKING:
        mode: GcpSecretManagerEndpointDtoMode
        project_id: str
        region: str
    else:
        schema_name = "GcpSecretManagerEndpointDto"
        known_names = frozenset(
            (
                "mode",
                "project_id",
                "region",
            )
        )
        model_fields = (
            ("mode", "mode", "%GcpSecretManagerEndpointDtoMode", 1),
            ("project_id", "project_id", "str", 1),
            ("region", "region", "str", 1),
        )


def read_GcpSecretManagerEndpointDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _GcpSecretManagerEndpointDtoMode[d["mode"]]
        v1 = d["project_id"]
        if type(v1) is not str:
            return r.tolerate(GcpSecretManagerEndpointDto, d)
        v2 = d["region"]
        if type(v2) is not str:
            return r.tolerate(GcpSecretManagerEndpointDto, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, GcpSecretManagerEndpointDto)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GcpSecretManagerEndpointDto, d)
    o: Any = new(GcpSecretManagerEndpointDto)
    o.mode = v0
    o.project_id = v1
    o.region = v2
    o._extra = extra
    return o


def write_GcpSecretManagerEndpointDto(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is GcpSecretManagerEndpointDtoMode else encode(v)
    if (v := o.project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.region) is not UNSET:
        d["region"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GcpSecretManagerEndpointDto.read_json = staticmethod(read_GcpSecretManagerEndpointDto)
GcpSecretManagerEndpointDto.write_json = staticmethod(write_GcpSecretManagerEndpointDto)


class GetClusterKubernetesEventsResponse(Model):
    """Get cluster Kubernetes events, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[GetClusterKubernetesEventsResponseResultsItem] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "GetClusterKubernetesEventsResponse"
        known_names = frozenset(("results",))
        model_fields = (
            ("results", "results", "[#GetClusterKubernetesEventsResponseResultsItem]", 0),
        )


def read_GetClusterKubernetesEventsResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, GetClusterKubernetesEventsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GetClusterKubernetesEventsResponse, d)
    o: Any = new(GetClusterKubernetesEventsResponse)
    o.results = [read_GetClusterKubernetesEventsResponseResultsItem(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GetClusterKubernetesEventsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_GetClusterKubernetesEventsResponseResultsItem(e)
                if type(e) is GetClusterKubernetesEventsResponseResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


GetClusterKubernetesEventsResponse.read_json = staticmethod(read_GetClusterKubernetesEventsResponse)
GetClusterKubernetesEventsResponse.write_json = staticmethod(
    write_GetClusterKubernetesEventsResponse
)


class GetClusterKubernetesEventsResponseResultsItem(Model):
    """One entry of get cluster Kubernetes events response results."""

    __slots__ = (
        "count",
        "_created_at",
        "_first_occurrence",
        "kind",
        "_last_occurrence",
        "message",
        "name",
        "namespace",
        "reason",
        "reporting_component",
        "type_",
    )
    if TYPE_CHECKING:
        count: int | Unset = UNSET
        created_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        first_occurrence: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        kind: str | Unset = UNSET
        last_occurrence: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        message: str | Unset = UNSET
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        reason: str | Unset = UNSET
        reporting_component: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        schema_name = "GetClusterKubernetesEventsResponseResultsItem"
        known_names = frozenset(
            (
                "count",
                "created_at",
                "first_occurrence",
                "kind",
                "last_occurrence",
                "message",
                "name",
                "namespace",
                "reason",
                "reporting_component",
                "type",
            )
        )
        model_fields = (
            ("count", "count", "int", 0),
            ("created_at", "created_at", "datetime", 4),
            ("first_occurrence", "first_occurrence", "datetime", 4),
            ("kind", "kind", "str", 0),
            ("last_occurrence", "last_occurrence", "datetime", 4),
            ("message", "message", "str", 0),
            ("name", "name", "str", 0),
            ("namespace", "namespace", "str", 0),
            ("reason", "reason", "str", 0),
            ("reporting_component", "reporting_component", "str", 0),
            ("type_", "type", "str", 0),
        )
        created_at = DateTimeAttribute()
        first_occurrence = DateTimeAttribute()
        last_occurrence = DateTimeAttribute()


def read_GetClusterKubernetesEventsResponseResultsItem(d: Any, r: Reading) -> Any:
    n = 11
    try:
        v0 = d.get("count", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v1 = d.get("created_at", UNSET)
        if v1 is UNSET:
            n -= 1
        elif moment(v1).tzinfo is None:
            return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v2 = d.get("first_occurrence", UNSET)
        if v2 is UNSET:
            n -= 1
        elif moment(v2).tzinfo is None:
            return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v3 = d.get("kind", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v4 = d.get("last_occurrence", UNSET)
        if v4 is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v5 = d.get("message", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v6 = d.get("name", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v7 = d.get("namespace", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v8 = d.get("reason", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v9 = d.get("reporting_component", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        v10 = d.get("type", UNSET)
        if type(v10) is not str:
            if v10 is UNSET:
                n -= 1
            else:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, GetClusterKubernetesEventsResponseResultsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
    o: Any = new(GetClusterKubernetesEventsResponseResultsItem)
    o.count = v0
    o._created_at = v1
    o._first_occurrence = v2
    o.kind = v3
    o._last_occurrence = v4
    o.message = v5
    o.name = v6
    o.namespace = v7
    o.reason = v8
    o.reporting_component = v9
    o.type_ = v10
    o._extra = extra
    return o


def write_GetClusterKubernetesEventsResponseResultsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.count) is not UNSET:
        d["count"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._first_occurrence) is not UNSET:
        d["first_occurrence"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v if type(v) is str else encode(v)
    if (v := o._last_occurrence) is not UNSET:
        d["last_occurrence"] = v if type(v) is str else encode(v)
    if (v := o.message) is not UNSET:
        d["message"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.reason) is not UNSET:
        d["reason"] = v if type(v) is str else encode(v)
    if (v := o.reporting_component) is not UNSET:
        d["reporting_component"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GetClusterKubernetesEventsResponseResultsItem.read_json = staticmethod(
    read_GetClusterKubernetesEventsResponseResultsItem
)
GetClusterKubernetesEventsResponseResultsItem.write_json = staticmethod(
    write_GetClusterKubernetesEventsResponseResultsItem
)


class GkeInfrastructureOutputs(Model):
    """GKE infrastructure outputs."""

    __slots__ = (
        "cluster_name",
        "cluster_self_link",
        "external_secrets_automatic_authentication",
        "kind",
    )
    if TYPE_CHECKING:
        cluster_name: str
        cluster_self_link: str
        external_secrets_automatic_authentication: (
            GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication | None | Unset
        ) = UNSET
        kind: GkeInfrastructureOutputsKind
    else:
        schema_name = "GkeInfrastructureOutputs"
        known_names = frozenset(
            (
                "cluster_name",
                "cluster_self_link",
                "external_secrets_automatic_authentication",
                "kind",
            )
        )
        model_fields = (
            ("cluster_name", "cluster_name", "str", 1),
            ("cluster_self_link", "cluster_self_link", "str", 1),
            (
                "external_secrets_automatic_authentication",
                "external_secrets_automatic_authentication",
                "#GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication?",
                0,
            ),
            ("kind", "kind", "%GkeInfrastructureOutputsKind", 1),
        )


def read_GkeInfrastructureOutputs(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["cluster_name"]
        if type(v0) is not str:
            return r.tolerate(GkeInfrastructureOutputs, d)
        v1 = d["cluster_self_link"]
        if type(v1) is not str:
            return r.tolerate(GkeInfrastructureOutputs, d)
        v2 = d.get("external_secrets_automatic_authentication", UNSET)
        if type(v2) is not dict:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(GkeInfrastructureOutputs, d)
        v3 = _GkeInfrastructureOutputsKind[d["kind"]]
        extra = None if len(d) == n else r.unknown_fields(d, GkeInfrastructureOutputs)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GkeInfrastructureOutputs, d)
    o: Any = new(GkeInfrastructureOutputs)
    o.cluster_name = v0
    o.cluster_self_link = v1
    o.external_secrets_automatic_authentication = (
        read_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(v2, r)
        if type(v2) is dict
        else v2
    )
    o.kind = v3
    o._extra = extra
    return o


def write_GkeInfrastructureOutputs(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.cluster_self_link) is not UNSET:
        d["cluster_self_link"] = v if type(v) is str else encode(v)
    if (v := o.external_secrets_automatic_authentication) is not UNSET:
        d["external_secrets_automatic_authentication"] = (
            write_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(v)
            if type(v) is GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication
            else encode(v)
        )
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is GkeInfrastructureOutputsKind else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GkeInfrastructureOutputs.read_json = staticmethod(read_GkeInfrastructureOutputs)
GkeInfrastructureOutputs.write_json = staticmethod(write_GkeInfrastructureOutputs)


class GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    """A GKE infrastructure outputs external secrets automatic authentication."""

    __slots__ = ("gke_service_account",)
    if TYPE_CHECKING:
        gke_service_account: str
    else:
        schema_name = "GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication"
        known_names = frozenset(("gke_service_account",))
        model_fields = (("gke_service_account", "gke_service_account", "str", 1),)


def read_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(d: Any, r: Reading) -> Any:
    try:
        v0 = d["gke_service_account"]
        if type(v0) is not str:
            return r.tolerate(GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication, d)
        extra = (
            None
            if len(d) == 1
            else r.unknown_fields(d, GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication, d)
    o: Any = new(GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication)
    o.gke_service_account = v0
    o._extra = extra
    return o


def write_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.gke_service_account) is not UNSET:
        d["gke_service_account"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication.read_json = staticmethod(
    read_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication
)
GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication.write_json = staticmethod(
    write_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication
)


class InternalNetworkMonitoring(Model):
    """An internal network monitoring."""

    __slots__ = ("enabled",)
    if TYPE_CHECKING:
        enabled: bool
    else:
        schema_name = "InternalNetworkMonitoring"
        known_names = frozenset(("enabled",))
        model_fields = (("enabled", "enabled", "bool", 1),)


def read_InternalNetworkMonitoring(d: Any, r: Reading) -> Any:
    try:
        v0 = d["enabled"]
        if v0 is not True and v0 is not False:
            return r.tolerate(InternalNetworkMonitoring, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, InternalNetworkMonitoring)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(InternalNetworkMonitoring, d)
    o: Any = new(InternalNetworkMonitoring)
    o.enabled = v0
    o._extra = extra
    return o


def write_InternalNetworkMonitoring(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


InternalNetworkMonitoring.read_json = staticmethod(read_InternalNetworkMonitoring)
InternalNetworkMonitoring.write_json = staticmethod(write_InternalNetworkMonitoring)


class KapsuleInfrastructureOutputs(Model):
    """Kapsule infrastructure outputs."""

    __slots__ = (
        "cluster_name",
        "kind",
    )
    if TYPE_CHECKING:
        cluster_name: str
        kind: KapsuleInfrastructureOutputsKind
    else:
        schema_name = "KapsuleInfrastructureOutputs"
        known_names = frozenset(
            (
                "cluster_name",
                "kind",
            )
        )
        model_fields = (
            ("cluster_name", "cluster_name", "str", 1),
            ("kind", "kind", "%KapsuleInfrastructureOutputsKind", 1),
        )


def read_KapsuleInfrastructureOutputs(d: Any, r: Reading) -> Any:
    try:
        v0 = d["cluster_name"]
        if type(v0) is not str:
            return r.tolerate(KapsuleInfrastructureOutputs, d)
        v1 = _KapsuleInfrastructureOutputsKind[d["kind"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, KapsuleInfrastructureOutputs)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(KapsuleInfrastructureOutputs, d)
    o: Any = new(KapsuleInfrastructureOutputs)
    o.cluster_name = v0
    o.kind = v1
    o._extra = extra
    return o


def write_KapsuleInfrastructureOutputs(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cluster_name) is not UNSET:
        d["cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is KapsuleInfrastructureOutputsKind else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


KapsuleInfrastructureOutputs.read_json = staticmethod(read_KapsuleInfrastructureOutputs)
KapsuleInfrastructureOutputs.write_json = staticmethod(write_KapsuleInfrastructureOutputs)


class MetricsConfigurationManagedByQovery(Model):
    """A metrics configuration managed by Qovery."""

    __slots__ = (
        "alerting",
        "cloud_watch_export_config",
        "high_availability",
        "internal_network_monitoring",
        "kind",
        "resource_profile",
    )
    if TYPE_CHECKING:
        alerting: AlertingConfig | Unset = UNSET
        cloud_watch_export_config: CloudWatchExportConfig | Unset = UNSET
        high_availability: bool | Unset = UNSET
        internal_network_monitoring: InternalNetworkMonitoring | Unset = UNSET
        kind: MetricsConfigurationManagedByQoveryKind | Unset = UNSET
        resource_profile: ObservabilityResourceProfile | Unset = UNSET
    else:
        schema_name = "MetricsConfigurationManagedByQovery"
        known_names = frozenset(
            (
                "alerting",
                "cloud_watch_export_config",
                "high_availability",
                "internal_network_monitoring",
                "kind",
                "resource_profile",
            )
        )
        model_fields = (
            ("alerting", "alerting", "#AlertingConfig", 0),
            (
                "cloud_watch_export_config",
                "cloud_watch_export_config",
                "#CloudWatchExportConfig",
                0,
            ),
            ("high_availability", "high_availability", "bool", 0),
            (
                "internal_network_monitoring",
                "internal_network_monitoring",
                "#InternalNetworkMonitoring",
                0,
            ),
            ("kind", "kind", "%MetricsConfigurationManagedByQoveryKind", 0),
            ("resource_profile", "resource_profile", "%ObservabilityResourceProfile", 0),
        )


def read_MetricsConfigurationManagedByQovery(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("alerting", UNSET)
        if type(v0) is not dict:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
        v1 = d.get("cloud_watch_export_config", UNSET)
        if type(v1) is not dict:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
        v2 = d.get("high_availability", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
        v3 = d.get("internal_network_monitoring", UNSET)
        if type(v3) is not dict:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
        v4 = _MetricsConfigurationManagedByQoveryKind_unset[d.get("kind", UNSET)]
        if v4 is UNSET:
            n -= 1
        v5 = _ObservabilityResourceProfile_unset[d.get("resource_profile", UNSET)]
        if v5 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, MetricsConfigurationManagedByQovery)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(MetricsConfigurationManagedByQovery, d)
    o: Any = new(MetricsConfigurationManagedByQovery)
    o.alerting = read_AlertingConfig(v0, r) if type(v0) is dict else v0
    o.cloud_watch_export_config = read_CloudWatchExportConfig(v1, r) if type(v1) is dict else v1
    o.high_availability = v2
    o.internal_network_monitoring = (
        read_InternalNetworkMonitoring(v3, r) if type(v3) is dict else v3
    )
    o.kind = v4
    o.resource_profile = v5
    o._extra = extra
    return o


def write_MetricsConfigurationManagedByQovery(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.alerting) is not UNSET:
        d["alerting"] = write_AlertingConfig(v) if type(v) is AlertingConfig else encode(v)
    if (v := o.cloud_watch_export_config) is not UNSET:
        d["cloud_watch_export_config"] = (
            write_CloudWatchExportConfig(v) if type(v) is CloudWatchExportConfig else encode(v)
        )
    if (v := o.high_availability) is not UNSET:
        d["high_availability"] = v if type(v) is bool else encode(v)
    if (v := o.internal_network_monitoring) is not UNSET:
        d["internal_network_monitoring"] = (
            write_InternalNetworkMonitoring(v)
            if type(v) is InternalNetworkMonitoring
            else encode(v)
        )
    if (v := o.kind) is not UNSET:
        d["kind"] = v._value_ if type(v) is MetricsConfigurationManagedByQoveryKind else encode(v)
    if (v := o.resource_profile) is not UNSET:
        d["resource_profile"] = v._value_ if type(v) is ObservabilityResourceProfile else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


MetricsConfigurationManagedByQovery.read_json = staticmethod(
    read_MetricsConfigurationManagedByQovery
)
MetricsConfigurationManagedByQovery.write_json = staticmethod(
    write_MetricsConfigurationManagedByQovery
)


class MetricsParameters(Model):
    """Metrics parameters."""

    __slots__ = (
        "configuration",
        "enabled",
    )
    if TYPE_CHECKING:
        configuration: MetricsParametersConfiguration | Unset = UNSET
        enabled: bool | Unset = UNSET
    else:
        schema_name = "MetricsParameters"
        known_names = frozenset(
            (
                "configuration",
                "enabled",
            )
        )
        model_fields = (
            ("configuration", "configuration", "|MetricsParametersConfiguration", 0),
            ("enabled", "enabled", "bool", 0),
        )


def read_MetricsParameters(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("configuration", UNSET)
        if v0 is UNSET:
            n -= 1
        v1 = d.get("enabled", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(MetricsParameters, d)
        extra = None if len(d) == n else r.unknown_fields(d, MetricsParameters)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(MetricsParameters, d)
    o: Any = new(MetricsParameters)
    o.configuration = (
        v0
        if v0 is UNSET
        else union_MetricsParametersConfiguration.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|MetricsParametersConfiguration"),
            v0,
            Place(MetricsParameters.schema_name, "configuration", d, "configuration"),
        )
    )
    o.enabled = v1
    o._extra = extra
    return o


def write_MetricsParameters(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.configuration) is not UNSET:
        d["configuration"] = encode(v)
    if (v := o.enabled) is not UNSET:
        d["enabled"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


MetricsParameters.read_json = staticmethod(read_MetricsParameters)
MetricsParameters.write_json = staticmethod(write_MetricsParameters)


class QoveryDnsProviderRequest(Model):
    """Body of a request with a Qovery DNS provider."""

    __slots__ = (
        "domain",
        "provider",
    )
    if TYPE_CHECKING:
        domain: str
        provider: QoveryDnsProviderRequestProvider
    else:
        schema_name = "QoveryDnsProviderRequest"
        known_names = frozenset(
            (
                "domain",
                "provider",
            )
        )
        model_fields = (
            ("domain", "domain", "str", 1),
            ("provider", "provider", "%QoveryDnsProviderRequestProvider", 1),
        )


def read_QoveryDnsProviderRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["domain"]
        if type(v0) is not str:
            return r.tolerate(QoveryDnsProviderRequest, d)
        v1 = _QoveryDnsProviderRequestProvider[d["provider"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, QoveryDnsProviderRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QoveryDnsProviderRequest, d)
    o: Any = new(QoveryDnsProviderRequest)
    o.domain = v0
    o.provider = v1
    o._extra = extra
    return o


def write_QoveryDnsProviderRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is QoveryDnsProviderRequestProvider else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QoveryDnsProviderRequest.read_json = staticmethod(read_QoveryDnsProviderRequest)
QoveryDnsProviderRequest.write_json = staticmethod(write_QoveryDnsProviderRequest)


class QoveryDnsProviderResponse(Model):
    """A Qovery DNS provider, as the API answers it."""

    __slots__ = (
        "domain",
        "provider",
    )
    if TYPE_CHECKING:
        domain: str
        provider: QoveryDnsProviderResponseProvider
    else:
        schema_name = "QoveryDnsProviderResponse"
        known_names = frozenset(
            (
                "domain",
                "provider",
            )
        )
        model_fields = (
            ("domain", "domain", "str", 1),
            ("provider", "provider", "%QoveryDnsProviderResponseProvider", 1),
        )


def read_QoveryDnsProviderResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["domain"]
        if type(v0) is not str:
            return r.tolerate(QoveryDnsProviderResponse, d)
        v1 = _QoveryDnsProviderResponseProvider[d["provider"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, QoveryDnsProviderResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QoveryDnsProviderResponse, d)
    o: Any = new(QoveryDnsProviderResponse)
    o.domain = v0
    o.provider = v1
    o._extra = extra
    return o


def write_QoveryDnsProviderResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is QoveryDnsProviderResponseProvider else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


QoveryDnsProviderResponse.read_json = staticmethod(read_QoveryDnsProviderResponse)
QoveryDnsProviderResponse.write_json = staticmethod(write_QoveryDnsProviderResponse)


class Route53DnsProviderRequest(Model):
    """Body of a request with a Route 53 DNS provider."""

    __slots__ = (
        "aws_region",
        "credentials",
        "domain",
        "hosted_zone_id",
        "provider",
    )
    if TYPE_CHECKING:
        aws_region: str
        credentials: Route53DnsProviderRequestCredentials
        domain: str
        hosted_zone_id: str | None | Unset = UNSET
        """Null is allowed."""
        provider: Route53DnsProviderRequestProvider
    else:
        schema_name = "Route53DnsProviderRequest"
        known_names = frozenset(
            (
                "aws_region",
                "credentials",
                "domain",
                "hosted_zone_id",
                "provider",
            )
        )
        model_fields = (
            ("aws_region", "aws_region", "str", 1),
            ("credentials", "credentials", "|Route53DnsProviderRequestCredentials", 1),
            ("domain", "domain", "str", 1),
            ("hosted_zone_id", "hosted_zone_id", "str?", 0),
            ("provider", "provider", "%Route53DnsProviderRequestProvider", 1),
        )


def read_Route53DnsProviderRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["aws_region"]
        if type(v0) is not str:
            return r.tolerate(Route53DnsProviderRequest, d)
        v1 = d["credentials"]
        v2 = d["domain"]
        if type(v2) is not str:
            return r.tolerate(Route53DnsProviderRequest, d)
        v3 = d.get("hosted_zone_id", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(Route53DnsProviderRequest, d)
        v4 = _Route53DnsProviderRequestProvider[d["provider"]]
        extra = None if len(d) == n else r.unknown_fields(d, Route53DnsProviderRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Route53DnsProviderRequest, d)
    o: Any = new(Route53DnsProviderRequest)
    o.aws_region = v0
    o.credentials = (
        union_Route53DnsProviderRequestCredentials.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|Route53DnsProviderRequestCredentials"),
            v1,
            Place(Route53DnsProviderRequest.schema_name, "credentials", d, "credentials"),
        )
    )
    o.domain = v2
    o.hosted_zone_id = v3
    o.provider = v4
    o._extra = extra
    return o


def write_Route53DnsProviderRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aws_region) is not UNSET:
        d["aws_region"] = v if type(v) is str else encode(v)
    if (v := o.credentials) is not UNSET:
        d["credentials"] = encode(v)
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.hosted_zone_id) is not UNSET:
        d["hosted_zone_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is Route53DnsProviderRequestProvider else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Route53DnsProviderRequest.read_json = staticmethod(read_Route53DnsProviderRequest)
Route53DnsProviderRequest.write_json = staticmethod(write_Route53DnsProviderRequest)


class Route53DnsProviderResponse(Model):
    """A Route 53 DNS provider, as the API answers it."""

    __slots__ = (
        "aws_region",
        "credentials",
        "domain",
        "hosted_zone_id",
        "provider",
    )
    if TYPE_CHECKING:
        aws_region: str
        credentials: Route53DnsProviderResponseCredentials
        domain: str
        hosted_zone_id: str | None | Unset = UNSET
        provider: Route53DnsProviderResponseProvider
    else:
        schema_name = "Route53DnsProviderResponse"
        known_names = frozenset(
            (
                "aws_region",
                "credentials",
                "domain",
                "hosted_zone_id",
                "provider",
            )
        )
        model_fields = (
            ("aws_region", "aws_region", "str", 1),
            ("credentials", "credentials", "|Route53DnsProviderResponseCredentials", 1),
            ("domain", "domain", "str", 1),
            ("hosted_zone_id", "hosted_zone_id", "str?", 0),
            ("provider", "provider", "%Route53DnsProviderResponseProvider", 1),
        )


def read_Route53DnsProviderResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["aws_region"]
        if type(v0) is not str:
            return r.tolerate(Route53DnsProviderResponse, d)
        v1 = d["credentials"]
        v2 = d["domain"]
        if type(v2) is not str:
            return r.tolerate(Route53DnsProviderResponse, d)
        v3 = d.get("hosted_zone_id", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(Route53DnsProviderResponse, d)
        v4 = _Route53DnsProviderResponseProvider[d["provider"]]
        extra = None if len(d) == n else r.unknown_fields(d, Route53DnsProviderResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Route53DnsProviderResponse, d)
    o: Any = new(Route53DnsProviderResponse)
    o.aws_region = v0
    o.credentials = (
        union_Route53DnsProviderResponseCredentials.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|Route53DnsProviderResponseCredentials"),
            v1,
            Place(Route53DnsProviderResponse.schema_name, "credentials", d, "credentials"),
        )
    )
    o.domain = v2
    o.hosted_zone_id = v3
    o.provider = v4
    o._extra = extra
    return o


def write_Route53DnsProviderResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aws_region) is not UNSET:
        d["aws_region"] = v if type(v) is str else encode(v)
    if (v := o.credentials) is not UNSET:
        d["credentials"] = encode(v)
    if (v := o.domain) is not UNSET:
        d["domain"] = v if type(v) is str else encode(v)
    if (v := o.hosted_zone_id) is not UNSET:
        d["hosted_zone_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is Route53DnsProviderResponseProvider else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Route53DnsProviderResponse.read_json = staticmethod(read_Route53DnsProviderResponse)
Route53DnsProviderResponse.write_json = staticmethod(write_Route53DnsProviderResponse)


class Route53StaticCredentialsRequest(Model):
    """Body of a request with Route 53 static credentials."""

    __slots__ = (
        "aws_access_key_id",
        "aws_secret_access_key",
        "type_",
    )
    if TYPE_CHECKING:
        aws_access_key_id: str
        """Public half of a key pair. At least 1 characters."""
        aws_secret_access_key: str
        """Secret; answers do not show it. At least 1 characters."""
        type_: Route53StaticCredentialsRequestType
    else:
        schema_name = "Route53StaticCredentialsRequest"
        known_names = frozenset(
            (
                "aws_access_key_id",
                "aws_secret_access_key",
                "type",
            )
        )
        model_fields = (
            ("aws_access_key_id", "aws_access_key_id", "str", 1),
            ("aws_secret_access_key", "aws_secret_access_key", "str", 3),
            ("type_", "type", "%Route53StaticCredentialsRequestType", 1),
        )


def read_Route53StaticCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["aws_access_key_id"]
        if type(v0) is not str:
            return r.tolerate(Route53StaticCredentialsRequest, d)
        v1 = d["aws_secret_access_key"]
        if type(v1) is not str:
            return r.tolerate(Route53StaticCredentialsRequest, d)
        v2 = _Route53StaticCredentialsRequestType[d["type"]]
        extra = None if len(d) == 3 else r.unknown_fields(d, Route53StaticCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Route53StaticCredentialsRequest, d)
    o: Any = new(Route53StaticCredentialsRequest)
    o.aws_access_key_id = v0
    o.aws_secret_access_key = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_Route53StaticCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aws_access_key_id) is not UNSET:
        d["aws_access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.aws_secret_access_key) is not UNSET:
        d["aws_secret_access_key"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is Route53StaticCredentialsRequestType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Route53StaticCredentialsRequest.read_json = staticmethod(read_Route53StaticCredentialsRequest)
Route53StaticCredentialsRequest.write_json = staticmethod(write_Route53StaticCredentialsRequest)


class Route53StaticCredentialsResponse(Model):
    """Route 53 static credentials, as the API answers it."""

    __slots__ = (
        "aws_access_key_id",
        "type_",
    )
    if TYPE_CHECKING:
        aws_access_key_id: str
        """Public half of a key pair."""
        type_: Route53StaticCredentialsResponseType
    else:
        schema_name = "Route53StaticCredentialsResponse"
        known_names = frozenset(
            (
                "aws_access_key_id",
                "type",
            )
        )
        model_fields = (
            ("aws_access_key_id", "aws_access_key_id", "str", 1),
            ("type_", "type", "%Route53StaticCredentialsResponseType", 1),
        )


def read_Route53StaticCredentialsResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["aws_access_key_id"]
        if type(v0) is not str:
            return r.tolerate(Route53StaticCredentialsResponse, d)
        v1 = _Route53StaticCredentialsResponseType[d["type"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, Route53StaticCredentialsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Route53StaticCredentialsResponse, d)
    o: Any = new(Route53StaticCredentialsResponse)
    o.aws_access_key_id = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_Route53StaticCredentialsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.aws_access_key_id) is not UNSET:
        d["aws_access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is Route53StaticCredentialsResponseType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Route53StaticCredentialsResponse.read_json = staticmethod(read_Route53StaticCredentialsResponse)
Route53StaticCredentialsResponse.write_json = staticmethod(write_Route53StaticCredentialsResponse)


class SecretManagerAccess(Model):
    """Secret manager access."""

    __slots__ = (
        "authentication",
        "_created_at",
        "endpoint",
        "_id",
        "name",
        "_updated_at",
    )
    if TYPE_CHECKING:
        authentication: SecretManagerAuthenticationDto
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        endpoint: SecretManagerEndpointConfigurationDto
        id: UUID
        name: str
        updated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "SecretManagerAccess"
        known_names = frozenset(
            (
                "authentication",
                "created_at",
                "endpoint",
                "id",
                "name",
                "updated_at",
            )
        )
        model_fields = (
            ("authentication", "authentication", "|SecretManagerAuthenticationDto", 1),
            ("created_at", "created_at", "datetime", 5),
            ("endpoint", "endpoint", "|SecretManagerEndpointConfigurationDto", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("updated_at", "updated_at", "datetime", 5),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_SecretManagerAccess(d: Any, r: Reading) -> Any:
    try:
        v0 = d["authentication"]
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(SecretManagerAccess, d)
        v2 = d["endpoint"]
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(SecretManagerAccess, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(SecretManagerAccess, d)
        v5 = d["updated_at"]
        if moment(v5).tzinfo is None:
            return r.tolerate(SecretManagerAccess, d)
        extra = None if len(d) == 6 else r.unknown_fields(d, SecretManagerAccess)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretManagerAccess, d)
    o: Any = new(SecretManagerAccess)
    o.authentication = (
        union_SecretManagerAuthenticationDto.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|SecretManagerAuthenticationDto"),
            v0,
            Place(SecretManagerAccess.schema_name, "authentication", d, "authentication"),
        )
    )
    o._created_at = v1
    o.endpoint = (
        union_SecretManagerEndpointConfigurationDto.read(v2, r)
        if type(v2) is dict
        else r.read(
            parse_kind("|SecretManagerEndpointConfigurationDto"),
            v2,
            Place(SecretManagerAccess.schema_name, "endpoint", d, "endpoint"),
        )
    )
    o._id = v3
    o.name = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_SecretManagerAccess(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.authentication) is not UNSET:
        d["authentication"] = encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.endpoint) is not UNSET:
        d["endpoint"] = encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


SecretManagerAccess.read_json = staticmethod(read_SecretManagerAccess)
SecretManagerAccess.write_json = staticmethod(write_SecretManagerAccess)


class SecretManagerAccessRequest(Model):
    """Body of a request with secret manager access."""

    __slots__ = (
        "authentication",
        "endpoint",
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        authentication: SecretManagerAuthenticationDto
        endpoint: SecretManagerEndpointConfigurationDto
        id: UUID | None | Unset = UNSET
        """Null is allowed."""
        name: str
    else:
        schema_name = "SecretManagerAccessRequest"
        known_names = frozenset(
            (
                "authentication",
                "endpoint",
                "id",
                "name",
            )
        )
        model_fields = (
            ("authentication", "authentication", "|SecretManagerAuthenticationDto", 1),
            ("endpoint", "endpoint", "|SecretManagerEndpointConfigurationDto", 1),
            ("id", "id", "uuid?", 4),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_SecretManagerAccessRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["authentication"]
        v1 = d["endpoint"]
        v2 = d.get("id", UNSET)
        if v2 is UNSET:
            n -= 1
        elif v2 is not None and len(v2) != 36 or v2[23] != "-":
            return r.tolerate(SecretManagerAccessRequest, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(SecretManagerAccessRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, SecretManagerAccessRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(SecretManagerAccessRequest, d)
    o: Any = new(SecretManagerAccessRequest)
    o.authentication = (
        union_SecretManagerAuthenticationDto.read(v0, r)
        if type(v0) is dict
        else r.read(
            parse_kind("|SecretManagerAuthenticationDto"),
            v0,
            Place(SecretManagerAccessRequest.schema_name, "authentication", d, "authentication"),
        )
    )
    o.endpoint = (
        union_SecretManagerEndpointConfigurationDto.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|SecretManagerEndpointConfigurationDto"),
            v1,
            Place(SecretManagerAccessRequest.schema_name, "endpoint", d, "endpoint"),
        )
    )
    o._id = v2
    o.name = v3
    o._extra = extra
    return o


def write_SecretManagerAccessRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.authentication) is not UNSET:
        d["authentication"] = encode(v)
    if (v := o.endpoint) is not UNSET:
        d["endpoint"] = encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


SecretManagerAccessRequest.read_json = staticmethod(read_SecretManagerAccessRequest)
SecretManagerAccessRequest.write_json = staticmethod(write_SecretManagerAccessRequest)
