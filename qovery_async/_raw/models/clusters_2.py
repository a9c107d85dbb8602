"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .cloud_shared import CloudProviderEnum
from .clusters import (
    AksInfrastructureOutputsKind,
    AutomaticallyConfiguredAuthDtoMode,
    AwsParameterStoreEndpointDtoMode,
    AwsRoleArnAuthDtoMode,
    AwsSecretManagerEndpointDtoMode,
    AwsStaticCredentialsAuthDtoMode,
    CloudflareDnsProviderRequestProvider,
    CloudflareDnsProviderResponseProvider,
    ClusterAnalysisLogResponse,
    ClusterCloudProviderInfoCredentials,
    ClusterCloudProviderInfoRequestCredentials,
    ClusterEnvironmentServiceResponse,
    read_ClusterAnalysisLogResponse,
    read_ClusterCloudProviderInfoCredentials,
    read_ClusterCloudProviderInfoRequestCredentials,
    read_ClusterEnvironmentServiceResponse,
    write_ClusterAnalysisLogResponse,
    write_ClusterCloudProviderInfoCredentials,
    write_ClusterCloudProviderInfoRequestCredentials,
    write_ClusterEnvironmentServiceResponse,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        AksInfrastructureOutputsKindText,
        AutomaticallyConfiguredAuthDtoModeText,
        AwsParameterStoreEndpointDtoModeText,
        AwsRoleArnAuthDtoModeText,
        AwsSecretManagerEndpointDtoModeText,
        AwsStaticCredentialsAuthDtoModeText,
        CloudflareDnsProviderRequestProviderText,
        CloudflareDnsProviderResponseProviderText,
        CloudProviderEnumText,
    )


class ClusterStateEnum(OpenEnum):
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

    if TYPE_CHECKING:
        _unknown_value = ""


class DeploymentInfraReason(OpenEnum):
    UNSPECIFIED = "UNSPECIFIED"
    MAINTENANCE = "MAINTENANCE"

    if TYPE_CHECKING:
        _unknown_value = ""


class EksInfrastructureOutputsKind(OpenEnum):
    EKS = "EKS"

    if TYPE_CHECKING:
        _unknown_value = ""


class GcpJsonCredentialsAuthDtoMode(OpenEnum):
    GCP_JSON_CREDENTIALS = "GCP_JSON_CREDENTIALS"

    if TYPE_CHECKING:
        _unknown_value = ""


class GcpSecretManagerEndpointDtoMode(OpenEnum):
    GCP_SECRET_MANAGER = "GCP_SECRET_MANAGER"

    if TYPE_CHECKING:
        _unknown_value = ""


class GkeInfrastructureOutputsKind(OpenEnum):
    GKE = "GKE"

    if TYPE_CHECKING:
        _unknown_value = ""


class KapsuleInfrastructureOutputsKind(OpenEnum):
    SCW_KAPSULE = "SCW_KAPSULE"

    if TYPE_CHECKING:
        _unknown_value = ""


class MetricsConfigurationManagedByQoveryKind(OpenEnum):
    MANAGED_BY_QOVERY = "MANAGED_BY_QOVERY"

    if TYPE_CHECKING:
        _unknown_value = ""


class ObservabilityResourceProfile(OpenEnum):
    LOW = "LOW"
    NORMAL = "NORMAL"
    HIGH = "HIGH"

    if TYPE_CHECKING:
        _unknown_value = ""


class QoveryDnsProviderRequestProvider(OpenEnum):
    QOVERY = "QOVERY"

    if TYPE_CHECKING:
        _unknown_value = ""


class QoveryDnsProviderResponseProvider(OpenEnum):
    QOVERY = "QOVERY"

    if TYPE_CHECKING:
        _unknown_value = ""


class Route53DnsProviderRequestProvider(OpenEnum):
    ROUTE53 = "ROUTE53"

    if TYPE_CHECKING:
        _unknown_value = ""


class Route53DnsProviderResponseProvider(OpenEnum):
    ROUTE53 = "ROUTE53"

    if TYPE_CHECKING:
        _unknown_value = ""


class Route53StaticCredentialsRequestType(OpenEnum):
    STATIC = "STATIC"

    if TYPE_CHECKING:
        _unknown_value = ""


class Route53StaticCredentialsResponseType(OpenEnum):
    STATIC = "STATIC"

    if TYPE_CHECKING:
        _unknown_value = ""


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


class AksInfrastructureOutputs(Model):
    if TYPE_CHECKING:
        cluster_name: str
        cluster_oidc_issuer: str
        kind: Accepting[AksInfrastructureOutputsKind, AksInfrastructureOutputsKindText]
    else:
        field_lines = """
            cluster_name! str
            cluster_oidc_issuer! str
            kind! %AksInfrastructureOutputsKind
        """
        __slots__ = slots(field_lines)


def read_AksInfrastructureOutputs(d: Any, r: Reading) -> Any:
    try:
        v2 = _AksInfrastructureOutputsKind[d["kind"]]
        if (
            type(v0 := d["cluster_name"]) is not str
            or type(v1 := d["cluster_oidc_issuer"]) is not str
        ):
            return r.tolerate(AksInfrastructureOutputs, d)
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


class AutomaticallyConfiguredAuthDto(Model):
    if TYPE_CHECKING:
        mode: Accepting[AutomaticallyConfiguredAuthDtoMode, AutomaticallyConfiguredAuthDtoModeText]
    else:
        field_lines = """
            mode! %AutomaticallyConfiguredAuthDtoMode
        """
        __slots__ = slots(field_lines)


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


class AwsParameterStoreEndpointDto(Model):
    if TYPE_CHECKING:
        mode: Accepting[AwsParameterStoreEndpointDtoMode, AwsParameterStoreEndpointDtoModeText]
        region: str
    else:
        field_lines = """
            mode! %AwsParameterStoreEndpointDtoMode
            region! str
        """
        __slots__ = slots(field_lines)


def read_AwsParameterStoreEndpointDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AwsParameterStoreEndpointDtoMode[d["mode"]]
        if type(v1 := d["region"]) is not str:
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


class AwsRoleArnAuthDto(Model):
    if TYPE_CHECKING:
        mode: Accepting[AwsRoleArnAuthDtoMode, AwsRoleArnAuthDtoModeText]
        role_arn: str
    else:
        field_lines = """
            mode! %AwsRoleArnAuthDtoMode
            role_arn! str
        """
        __slots__ = slots(field_lines)


def read_AwsRoleArnAuthDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AwsRoleArnAuthDtoMode[d["mode"]]
        if type(v1 := d["role_arn"]) is not str:
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


class AwsSecretManagerEndpointDto(Model):
    if TYPE_CHECKING:
        mode: Accepting[AwsSecretManagerEndpointDtoMode, AwsSecretManagerEndpointDtoModeText]
        region: str
    else:
        field_lines = """
            mode! %AwsSecretManagerEndpointDtoMode
            region! str
        """
        __slots__ = slots(field_lines)


def read_AwsSecretManagerEndpointDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _AwsSecretManagerEndpointDtoMode[d["mode"]]
        if type(v1 := d["region"]) is not str:
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


class AwsStaticCredentialsAuthDto(Model):
    if TYPE_CHECKING:
        access_key: str
        """Public half of a key pair."""
        mode: Accepting[AwsStaticCredentialsAuthDtoMode, AwsStaticCredentialsAuthDtoModeText]
        region: str
        secret_key: str | None | Unset = UNSET
        """Secret; omitted from responses."""
    else:
        field_lines = """
            access_key! str
            mode! %AwsStaticCredentialsAuthDtoMode
            region! str
            secret_key* str?
        """
        __slots__ = slots(field_lines)


def read_AwsStaticCredentialsAuthDto(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v1 = _AwsStaticCredentialsAuthDtoMode[d["mode"]]
        if type(v3 := d.get("secret_key", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(AwsStaticCredentialsAuthDto, d)
            n -= 1
        if type(v0 := d["access_key"]) is not str or type(v2 := d["region"]) is not str:
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


class CloudflareDnsProviderRequest(Model):
    if TYPE_CHECKING:
        api_token: str
        """Secret; omitted from responses. At least 1 characters."""
        domain: str
        email: str
        """E-mail address."""
        provider: Accepting[
            CloudflareDnsProviderRequestProvider, CloudflareDnsProviderRequestProviderText
        ]
        proxied: bool | Unset = UNSET
        """Default: false."""
    else:
        field_lines = """
            api_token!* str
            domain! str
            email! str
            provider! %CloudflareDnsProviderRequestProvider
            proxied bool
        """
        __slots__ = slots(field_lines)


def read_CloudflareDnsProviderRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v3 = _CloudflareDnsProviderRequestProvider[d["provider"]]
        if (v4 := d.get("proxied", UNSET)) is not True and v4 is not False:
            if v4 is not UNSET:
                return r.tolerate(CloudflareDnsProviderRequest, d)
            n -= 1
        if (
            type(v0 := d["api_token"]) is not str
            or type(v1 := d["domain"]) is not str
            or type(v2 := d["email"]) is not str
        ):
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


class CloudflareDnsProviderResponse(Model):
    if TYPE_CHECKING:
        domain: str
        email: str
        """E-mail address."""
        provider: Accepting[
            CloudflareDnsProviderResponseProvider, CloudflareDnsProviderResponseProviderText
        ]
        proxied: bool
    else:
        field_lines = """
            domain! str
            email! str
            provider! %CloudflareDnsProviderResponseProvider
            proxied! bool
        """
        __slots__ = slots(field_lines)


def read_CloudflareDnsProviderResponse(d: Any, r: Reading) -> Any:
    try:
        v2 = _CloudflareDnsProviderResponseProvider[d["provider"]]
        if (
            type(v0 := d["domain"]) is not str
            or type(v1 := d["email"]) is not str
            or (v3 := d["proxied"]) is not True
            and v3 is not False
        ):
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


class ClusterAnalysisLogResponseList(Model):
    """Cluster analysis logs, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterAnalysisLogResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterAnalysisLogResponse]
        """
        __slots__ = slots(field_lines)


def read_ClusterAnalysisLogResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterAnalysisLogResponseList, d)
            n -= 1
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


class ClusterCloudProviderInfo(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudProviderEnum | Unset, CloudProviderEnumText] = OMITTED
        credentials: ClusterCloudProviderInfoCredentials | Unset = UNSET
        region: str | Unset = UNSET
    else:
        field_lines = """
            cloud_provider %CloudProviderEnum
            credentials #ClusterCloudProviderInfoCredentials
            region str
        """
        __slots__ = slots(field_lines)


def read_ClusterCloudProviderInfo(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _CloudProviderEnum_unset[d.get("cloud_provider", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("credentials", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ClusterCloudProviderInfo, d)
            n -= 1
        if type(v2 := d.get("region", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterCloudProviderInfo, d)
            n -= 1
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


class ClusterCloudProviderInfoRequest(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudProviderEnum | Unset, CloudProviderEnumText] = OMITTED
        credentials: ClusterCloudProviderInfoRequestCredentials | Unset = UNSET
        region: str | Unset = UNSET
    else:
        field_lines = """
            cloud_provider %CloudProviderEnum
            credentials #ClusterCloudProviderInfoRequestCredentials
            region str
        """
        __slots__ = slots(field_lines)


def read_ClusterCloudProviderInfoRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _CloudProviderEnum_unset[d.get("cloud_provider", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d.get("credentials", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ClusterCloudProviderInfoRequest, d)
            n -= 1
        if type(v2 := d.get("region", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterCloudProviderInfoRequest, d)
            n -= 1
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


class ClusterEnvironmentResponse(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        environment_name: str
        project_id: Accepting[UUID, str]
        project_name: str
        services: list[ClusterEnvironmentServiceResponse]
    else:
        field_lines = """
            environment_id! uuid
            environment_name! str
            project_id! uuid
            project_name! str
            services! [#ClusterEnvironmentServiceResponse]
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        project_id = UuidAttribute()


def read_ClusterEnvironmentResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["environment_name"]) is not str
            or len(v2 := d["project_id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["project_name"]) is not str
            or type(v4 := d["services"]) is not list
        ):
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


class ClusterRoutingTableRequestRoutesItem(Model):
    """One entry of cluster routing table request routes."""

    if TYPE_CHECKING:
        description: str
        destination: str
        target: str
    else:
        field_lines = """
            description! str
            destination! str
            target! str
        """
        __slots__ = slots(field_lines)


def read_ClusterRoutingTableRequestRoutesItem(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["description"]) is not str
            or type(v1 := d["destination"]) is not str
            or type(v2 := d["target"]) is not str
        ):
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


class ClusterRoutingTableResultsItem(Model):
    """One entry of cluster routing table results."""

    if TYPE_CHECKING:
        description: str
        destination: str
        target: str
    else:
        field_lines = """
            description! str
            destination! str
            target! str
        """
        __slots__ = slots(field_lines)


def read_ClusterRoutingTableResultsItem(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["description"]) is not str
            or type(v1 := d["destination"]) is not str
            or type(v2 := d["target"]) is not str
        ):
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


class EksAnywhereClusterJwtResponse(Model):
    if TYPE_CHECKING:
        jwt: str
        """Secret."""
    else:
        field_lines = """
            jwt!* str
        """
        __slots__ = slots(field_lines)


def read_EksAnywhereClusterJwtResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["jwt"]) is not str:
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


class EksAnywhereCommitRequest(Model):
    if TYPE_CHECKING:
        commit_id: str
    else:
        field_lines = """
            commit_id! str
        """
        __slots__ = slots(field_lines)


def read_EksAnywhereCommitRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["commit_id"]) is not str:
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


class EksAnywhereCommitResponse(Model):
    if TYPE_CHECKING:
        commit_id: str

        def to_request(self, **changes: Any) -> EksAnywhereCommitRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            commit_id! str
        """
        __slots__ = slots(field_lines)


def read_EksAnywhereCommitResponse(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["commit_id"]) is not str:
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


class EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    if TYPE_CHECKING:
        eks_role_arn: str
    else:
        field_lines = """
            eks_role_arn! str
        """
        __slots__ = slots(field_lines)


def read_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["eks_role_arn"]) is not str:
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


class GetClusterKubernetesEventsResponseResultsItem(Model):
    """One entry of get cluster Kubernetes events response results."""

    if TYPE_CHECKING:
        count: int | Unset = UNSET
        created_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        first_occurrence: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        kind: str | Unset = UNSET
        last_occurrence: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        message: str | Unset = UNSET
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        reason: str | Unset = UNSET
        reporting_component: str | Unset = UNSET
        type_: str | Unset = UNSET
    else:
        field_lines = """
            count int
            created_at datetime
            first_occurrence datetime
            kind str
            last_occurrence datetime
            message str
            name str
            namespace str
            reason str
            reporting_component str
            type_ str "type"
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        first_occurrence = DateTimeAttribute()
        last_occurrence = DateTimeAttribute()


def read_GetClusterKubernetesEventsResponseResultsItem(d: Any, r: Reading) -> Any:
    n = 11
    try:
        if type(v0 := d.get("count", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if (v1 := d.get("created_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v1).tzinfo is None:
            return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        if (v2 := d.get("first_occurrence", UNSET)) is UNSET:
            n -= 1
        elif moment(v2).tzinfo is None:
            return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        if type(v3 := d.get("kind", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if (v4 := d.get("last_occurrence", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
        if type(v5 := d.get("message", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if type(v6 := d.get("name", UNSET)) is not str:
            if v6 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if type(v7 := d.get("namespace", UNSET)) is not str:
            if v7 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if type(v8 := d.get("reason", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if type(v9 := d.get("reporting_component", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
        if type(v10 := d.get("type", UNSET)) is not str:
            if v10 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponseResultsItem, d)
            n -= 1
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


class GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    if TYPE_CHECKING:
        gke_service_account: str
    else:
        field_lines = """
            gke_service_account! str
        """
        __slots__ = slots(field_lines)


def read_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["gke_service_account"]) is not str:
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


class InternalNetworkMonitoring(Model):
    if TYPE_CHECKING:
        enabled: bool
    else:
        field_lines = """
            enabled! bool
        """
        __slots__ = slots(field_lines)


def read_InternalNetworkMonitoring(d: Any, r: Reading) -> Any:
    try:
        if (v0 := d["enabled"]) is not True and v0 is not False:
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
