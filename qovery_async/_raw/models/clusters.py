"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .common import GitProviderEnum
from .common_2 import LinkedServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import GitProviderEnumText, LinkedServiceTypeEnumText
    from .clusters_shared import (
        ClusterFeatureAwsExistingVpc,
        ClusterFeatureGcpExistingVpc,
        ClusterFeatureNatGatewayParameters,
    )
    from .clusters_shared_2 import ClusterFeatureKarpenterParameters


class AksInfrastructureOutputsKind(OpenEnum):
    AKS = "AKS"

    if TYPE_CHECKING:
        _unknown_value = ""


class AutomaticallyConfiguredAuthDtoMode(OpenEnum):
    AUTOMATICALLY_CONFIGURED = "AUTOMATICALLY_CONFIGURED"

    if TYPE_CHECKING:
        _unknown_value = ""


class AwsParameterStoreEndpointDtoMode(OpenEnum):
    AWS_PARAMETER_STORE = "AWS_PARAMETER_STORE"

    if TYPE_CHECKING:
        _unknown_value = ""


class AwsRoleArnAuthDtoMode(OpenEnum):
    AWS_ROLE_ARN = "AWS_ROLE_ARN"

    if TYPE_CHECKING:
        _unknown_value = ""


class AwsSecretManagerEndpointDtoMode(OpenEnum):
    AWS_SECRET_MANAGER = "AWS_SECRET_MANAGER"

    if TYPE_CHECKING:
        _unknown_value = ""


class AwsStaticCredentialsAuthDtoMode(OpenEnum):
    AWS_STATIC_CREDENTIALS = "AWS_STATIC_CREDENTIALS"

    if TYPE_CHECKING:
        _unknown_value = ""


class CloudflareDnsProviderRequestProvider(OpenEnum):
    CLOUDFLARE = "CLOUDFLARE"

    if TYPE_CHECKING:
        _unknown_value = ""


class CloudflareDnsProviderResponseProvider(OpenEnum):
    CLOUDFLARE = "CLOUDFLARE"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAnalysisKind(OpenEnum):
    COST_RECOMMENDATION = "COST_RECOMMENDATION"
    DEPRECATED_API_CHECK = "DEPRECATED_API_CHECK"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAnalysisOutputFormat(OpenEnum):
    TABLE = "TABLE"
    JSON = "JSON"
    CSV = "CSV"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterAnalysisStatus(OpenEnum):
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    TERMINATED = "TERMINATED"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterDeleteMode(OpenEnum):
    DEFAULT = "DEFAULT"
    DELETE_CLUSTER_AND_QOVERY_CONFIG = "DELETE_CLUSTER_AND_QOVERY_CONFIG"
    DELETE_QOVERY_CONFIG = "DELETE_QOVERY_CONFIG"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterDeploymentStatusEnum(OpenEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"

    if TYPE_CHECKING:
        _unknown_value = ""


class ClusterLogsStep(OpenEnum):
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

    if TYPE_CHECKING:
        _unknown_value = ""


_GitProviderEnum_unset = members(GitProviderEnum, unset=True, null=False)
_LinkedServiceTypeEnum = members(LinkedServiceTypeEnum, unset=False, null=False)
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


class AlertingConfig(Model):
    if TYPE_CHECKING:
        config_name: str | Unset = UNSET
        default_rule_labels: dict[str, str] | None | Unset = UNSET
        enabled: bool
        spec_config_secret: str | Unset = UNSET
        spec_external_url: str | Unset = UNSET
    else:
        field_lines = """
            config_name str
            default_rule_labels {str}?
            enabled! bool
            spec_config_secret str
            spec_external_url str
        """
        __slots__ = slots(field_lines)


def read_AlertingConfig(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("config_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(AlertingConfig, d)
            n -= 1
        if (
            type(v1 := d.get("default_rule_labels", UNSET)) is not dict
            or not STRINGS.issuperset(map(type, v1.values()))
        ) and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(AlertingConfig, d)
            n -= 1
        if type(v3 := d.get("spec_config_secret", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(AlertingConfig, d)
            n -= 1
        if type(v4 := d.get("spec_external_url", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(AlertingConfig, d)
            n -= 1
        if (v2 := d["enabled"]) is not True and v2 is not False:
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


class CloudWatchExportConfig(Model):
    if TYPE_CHECKING:
        enabled: bool
    else:
        field_lines = """
            enabled! bool
        """
        __slots__ = slots(field_lines)


def read_CloudWatchExportConfig(d: Any, r: Reading) -> Any:
    try:
        if (v0 := d["enabled"]) is not True and v0 is not False:
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


class ClusterAnalysisLogResponse(Model):
    if TYPE_CHECKING:
        level: str
        line_order: int
        message: str
        timestamp: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            level! str
            line_order! int
            message! str
            timestamp! datetime
        """
        __slots__ = slots(field_lines)
        timestamp = DateTimeAttribute()


def read_ClusterAnalysisLogResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["level"]) is not str
            or type(v1 := d["line_order"]) is not int
            or type(v2 := d["message"]) is not str
            or moment(v3 := d["timestamp"]).tzinfo is None
        ):
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


class ClusterCloudProviderInfoCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
        name: str | Unset = UNSET
    else:
        field_lines = """
            id uuid
            name str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ClusterCloudProviderInfoCredentials(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterCloudProviderInfoCredentials, d)
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterCloudProviderInfoCredentials, d)
            n -= 1
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


class ClusterCloudProviderInfoRequestCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
        name: str | Unset = UNSET
    else:
        field_lines = """
            id uuid
            name str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ClusterCloudProviderInfoRequestCredentials(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ClusterCloudProviderInfoRequestCredentials, d)
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterCloudProviderInfoRequestCredentials, d)
            n -= 1
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


class ClusterEksAnywhereGitRepository(Model):
    if TYPE_CHECKING:
        branch: str | Unset = UNSET
        commit_id: str | Unset = UNSET
        git_token_id: Accepting[UUID, str]
        """Id of the organization's Git token that reads the repository."""
        provider: Accepting[GitProviderEnum | Unset, GitProviderEnumText] = OMITTED
        url: str
        """Absolute URI."""
    else:
        field_lines = """
            branch str
            commit_id str
            git_token_id! uuid
            provider %GitProviderEnum
            url! str
        """
        __slots__ = slots(field_lines)
        git_token_id = UuidAttribute()


def read_ClusterEksAnywhereGitRepository(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("branch", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterEksAnywhereGitRepository, d)
            n -= 1
        if type(v1 := d.get("commit_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterEksAnywhereGitRepository, d)
            n -= 1
        v3 = _GitProviderEnum_unset[d.get("provider", UNSET)]
        if v3 is UNSET:
            n -= 1
        if len(v2 := d["git_token_id"]) != 36 or v2[23] != "-" or type(v4 := d["url"]) is not str:
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


class ClusterEnvironmentServiceResponse(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
        type_: Accepting[LinkedServiceTypeEnum, LinkedServiceTypeEnumText]
    else:
        field_lines = """
            id! uuid
            name! str
            type_! %LinkedServiceTypeEnum "type"
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ClusterEnvironmentServiceResponse(d: Any, r: Reading) -> Any:
    try:
        v2 = _LinkedServiceTypeEnum[d["type"]]
        if len(v0 := d["id"]) != 36 or v0[23] != "-" or type(v1 := d["name"]) is not str:
            return r.tolerate(ClusterEnvironmentServiceResponse, d)
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


class ClusterInfrastructureCertManagerChartParameters(Model):
    if TYPE_CHECKING:
        kubernetes_namespace: str | Unset = UNSET
    else:
        field_lines = """
            kubernetes_namespace str
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureCertManagerChartParameters(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("kubernetes_namespace", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterInfrastructureCertManagerChartParameters, d)
            n -= 1
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


class ClusterInfrastructureEksAnywhereBackupS3Parameters(Model):
    if TYPE_CHECKING:
        bucket: str
        key_prefix: str | Unset = UNSET
        region: str
        role_arn: str
    else:
        field_lines = """
            bucket! str
            key_prefix str
            region! str
            role_arn! str
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureEksAnywhereBackupS3Parameters(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v1 := d.get("key_prefix", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupS3Parameters, d)
            n -= 1
        if (
            type(v0 := d["bucket"]) is not str
            or type(v2 := d["region"]) is not str
            or type(v3 := d["role_arn"]) is not str
        ):
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


class ClusterInfrastructureMetalLbChartParameters(Model):
    if TYPE_CHECKING:
        ip_address_pools: list[str] | Unset = UNSET
    else:
        field_lines = """
            ip_address_pools [str]
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureMetalLbChartParameters(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("ip_address_pools", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(ClusterInfrastructureMetalLbChartParameters, d)
            n -= 1
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


class ClusterInfrastructureNginxChartParameters(Model):
    if TYPE_CHECKING:
        annotation_external_dns_kubernetes_target: str | Unset = UNSET
        annotation_metal_lb_load_balancer_ips: str | Unset = UNSET
        default_ssl_certificate: str | Unset = UNSET
        publish_status_address: str | Unset = UNSET
        replica_count: int | Unset = UNSET
        """At least 0."""
    else:
        field_lines = """
            annotation_external_dns_kubernetes_target str
            annotation_metal_lb_load_balancer_ips str
            default_ssl_certificate str
            publish_status_address str
            replica_count int
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureNginxChartParameters(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("annotation_external_dns_kubernetes_target", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
            n -= 1
        if type(v1 := d.get("annotation_metal_lb_load_balancer_ips", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
            n -= 1
        if type(v2 := d.get("default_ssl_certificate", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
            n -= 1
        if type(v3 := d.get("publish_status_address", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
            n -= 1
        if type(v4 := d.get("replica_count", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(ClusterInfrastructureNginxChartParameters, d)
            n -= 1
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


class ClusterKarpenterPrivateSubnetIdsPutRequest(Model):
    if TYPE_CHECKING:
        eks_karpenter_fargate_subnets_zone_a_ids: list[str] | Unset = UNSET
        eks_karpenter_fargate_subnets_zone_b_ids: list[str] | Unset = UNSET
        eks_karpenter_fargate_subnets_zone_c_ids: list[str] | Unset = UNSET
    else:
        field_lines = """
            eks_karpenter_fargate_subnets_zone_a_ids [str]
            eks_karpenter_fargate_subnets_zone_b_ids [str]
            eks_karpenter_fargate_subnets_zone_c_ids [str]
        """
        __slots__ = slots(field_lines)


def read_ClusterKarpenterPrivateSubnetIdsPutRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(
            v0 := d.get("eks_karpenter_fargate_subnets_zone_a_ids", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is not UNSET:
                return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
            n -= 1
        if type(
            v1 := d.get("eks_karpenter_fargate_subnets_zone_b_ids", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v1)):
            if v1 is not UNSET:
                return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
            n -= 1
        if type(
            v2 := d.get("eks_karpenter_fargate_subnets_zone_c_ids", UNSET)
        ) is not list or not STRINGS.issuperset(map(type, v2)):
            if v2 is not UNSET:
                return r.tolerate(ClusterKarpenterPrivateSubnetIdsPutRequest, d)
            n -= 1
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


class ClusterKeda(Model):
    if TYPE_CHECKING:
        enabled: bool
    else:
        field_lines = """
            enabled! bool
        """
        __slots__ = slots(field_lines)


def read_ClusterKeda(d: Any, r: Reading) -> Any:
    try:
        if (v0 := d["enabled"]) is not True and v0 is not False:
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


class ClusterLabelsGroup(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID | Unset, str] = OMITTED
    else:
        field_lines = """
            id uuid
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ClusterLabelsGroup(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("id", UNSET)) is UNSET:
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


class ClusterLockRequest(Model):
    if TYPE_CHECKING:
        reason: str
        ttl_in_days: int | Unset = UNSET
    else:
        field_lines = """
            reason! str
            ttl_in_days int
        """
        __slots__ = slots(field_lines)


def read_ClusterLockRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v1 := d.get("ttl_in_days", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(ClusterLockRequest, d)
            n -= 1
        if type(v0 := d["reason"]) is not str:
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


class ClusterLogsDetailsTransmitter(Model):
    if TYPE_CHECKING:
        id: str | Unset = UNSET
        name: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        field_lines = """
            id str
            name str
            type_ str "type"
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsDetailsTransmitter(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsDetailsTransmitter, d)
            n -= 1
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterLogsDetailsTransmitter, d)
            n -= 1
        if type(v2 := d.get("type", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterLogsDetailsTransmitter, d)
            n -= 1
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


class ClusterLogsErrorEventDetailsTransmitter(Model):
    if TYPE_CHECKING:
        id: str | Unset = UNSET
        name: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        field_lines = """
            id str
            name str
            type_ str "type"
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsErrorEventDetailsTransmitter(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
            n -= 1
        if type(v1 := d.get("name", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
            n -= 1
        if type(v2 := d.get("type", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterLogsErrorEventDetailsTransmitter, d)
            n -= 1
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


class ClusterLogsErrorUnderlyingError(Model):
    if TYPE_CHECKING:
        message: str | Unset = UNSET
    else:
        field_lines = """
            message str
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsErrorUnderlyingError(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("message", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsErrorUnderlyingError, d)
            n -= 1
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


class ClusterLogsMessage(Model):
    if TYPE_CHECKING:
        safe_message: str | Unset = UNSET
    else:
        field_lines = """
            safe_message str
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsMessage(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("safe_message", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsMessage, d)
            n -= 1
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


class ClusterLogsResponse(Model):
    if TYPE_CHECKING:
        response: str | Unset = UNSET
    else:
        field_lines = """
            response str
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("response", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsResponse, d)
            n -= 1
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


class ClusterMetricsResponse(Model):
    if TYPE_CHECKING:
        metrics: str | Unset = UNSET
    else:
        field_lines = """
            metrics str
        """
        __slots__ = slots(field_lines)


def read_ClusterMetricsResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("metrics", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterMetricsResponse, d)
            n -= 1
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


class ClusterReadinessStatus(Model):
    if TYPE_CHECKING:
        is_ready: bool | Unset = UNSET
    else:
        field_lines = """
            is_ready bool
        """
        __slots__ = slots(field_lines)


def read_ClusterReadinessStatus(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if (v0 := d.get("is_ready", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ClusterReadinessStatus, d)
            n -= 1
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
