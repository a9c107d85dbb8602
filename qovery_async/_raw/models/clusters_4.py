"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .clusters import (
    AlertingConfig,
    CloudWatchExportConfig,
    ClusterInfrastructureCertManagerChartParameters,
    ClusterInfrastructureMetalLbChartParameters,
    ClusterInfrastructureNginxChartParameters,
    ClusterKeda,
    ClusterLabelsGroup,
    ClusterLogsErrorUnderlyingError,
    ClusterLogsMessage,
    ClusterLogsStep,
    read_AlertingConfig,
    read_CloudWatchExportConfig,
    read_ClusterInfrastructureCertManagerChartParameters,
    read_ClusterInfrastructureMetalLbChartParameters,
    read_ClusterInfrastructureNginxChartParameters,
    read_ClusterKeda,
    read_ClusterLabelsGroup,
    read_ClusterLogsErrorUnderlyingError,
    read_ClusterLogsMessage,
    write_AlertingConfig,
    write_CloudWatchExportConfig,
    write_ClusterInfrastructureCertManagerChartParameters,
    write_ClusterInfrastructureMetalLbChartParameters,
    write_ClusterInfrastructureNginxChartParameters,
    write_ClusterKeda,
    write_ClusterLabelsGroup,
    write_ClusterLogsErrorUnderlyingError,
    write_ClusterLogsMessage,
)
from .clusters_2 import (
    ClusterCloudProviderInfoRequest,
    InternalNetworkMonitoring,
    MetricsConfigurationManagedByQoveryKind,
    ObservabilityResourceProfile,
    Route53DnsProviderRequestProvider,
    Route53DnsProviderResponseProvider,
    read_ClusterCloudProviderInfoRequest,
    read_InternalNetworkMonitoring,
    write_ClusterCloudProviderInfoRequest,
    write_InternalNetworkMonitoring,
)
from .clusters_3 import (
    ClusterAnalysisResponse,
    ClusterInfrastructureEksAnywhereParameters,
    ClusterLogsDetails,
    ClusterLogsErrorEventDetails,
    ClusterRequestFeaturesItem,
    ClusterStatus,
    read_ClusterAnalysisResponse,
    read_ClusterInfrastructureEksAnywhereParameters,
    read_ClusterLogsDetails,
    read_ClusterLogsErrorEventDetails,
    read_ClusterRequestFeaturesItem,
    read_ClusterStatus,
    union_Route53DnsProviderRequestCredentials,
    union_Route53DnsProviderResponseCredentials,
    write_ClusterAnalysisResponse,
    write_ClusterInfrastructureEksAnywhereParameters,
    write_ClusterLogsDetails,
    write_ClusterLogsErrorEventDetails,
    write_ClusterRequestFeaturesItem,
    write_ClusterStatus,
)
from .clusters_shared_2 import KubernetesEnum
from .common_2 import CloudVendorEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CloudVendorEnumText,
        ClusterLogsStepText,
        KubernetesEnumText,
        MetricsConfigurationManagedByQoveryKindText,
        ObservabilityResourceProfileText,
        Route53DnsProviderRequestProviderText,
        Route53DnsProviderResponseProviderText,
    )
    from .clusters_2 import (
        AksInfrastructureOutputs,
        AutomaticallyConfiguredAuthDto,
        AwsParameterStoreEndpointDto,
        AwsRoleArnAuthDto,
        AwsSecretManagerEndpointDto,
        AwsStaticCredentialsAuthDto,
        CloudflareDnsProviderRequest,
        CloudflareDnsProviderResponse,
    )
    from .clusters_3 import (
        EksInfrastructureOutputs,
        GcpJsonCredentialsAuthDto,
        GcpSecretManagerEndpointDto,
        GkeInfrastructureOutputs,
        KapsuleInfrastructureOutputs,
        QoveryDnsProviderRequest,
        QoveryDnsProviderResponse,
        Route53DnsProviderRequestCredentials,
        Route53DnsProviderResponseCredentials,
    )


_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
_ClusterLogsStep_unset = members(ClusterLogsStep, unset=True, null=False)
_KubernetesEnum_unset = members(KubernetesEnum, unset=True, null=False)
_MetricsConfigurationManagedByQoveryKind_unset = members(
    MetricsConfigurationManagedByQoveryKind, unset=True, null=False
)
_ObservabilityResourceProfile_unset = members(ObservabilityResourceProfile, unset=True, null=False)
_Route53DnsProviderRequestProvider = members(
    Route53DnsProviderRequestProvider, unset=False, null=False
)
_Route53DnsProviderResponseProvider = members(
    Route53DnsProviderResponseProvider, unset=False, null=False
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


class ClusterAnalysisResponseList(Model):
    """Cluster analysis, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterAnalysisResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterAnalysisResponse]
        """
        __slots__ = slots(field_lines)


def read_ClusterAnalysisResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterAnalysisResponseList, d)
            n -= 1
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


class ClusterDnsProviderRequest(Model):
    if TYPE_CHECKING:
        dns_provider: ClusterDnsProviderRequestProvider
    else:
        field_lines = """
            dns_provider! |ClusterDnsProviderRequestProvider
        """
        __slots__ = slots(field_lines)


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


class ClusterDnsProviderResponse(Model):
    if TYPE_CHECKING:
        dns_provider: ClusterDnsProviderResponseProvider

        def to_request(self, **changes: Any) -> ClusterDnsProviderRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            dns_provider! |ClusterDnsProviderResponseProvider
        """
        __slots__ = slots(field_lines)


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


class ClusterInfrastructureChartsParameters(Model):
    if TYPE_CHECKING:
        cert_manager_parameters: ClusterInfrastructureCertManagerChartParameters | Unset = UNSET
        eks_anywhere_parameters: ClusterInfrastructureEksAnywhereParameters | Unset = UNSET
        metal_lb_parameters: ClusterInfrastructureMetalLbChartParameters | Unset = UNSET
        nginx_parameters: ClusterInfrastructureNginxChartParameters | Unset = UNSET
    else:
        field_lines = """
            cert_manager_parameters #ClusterInfrastructureCertManagerChartParameters
            eks_anywhere_parameters #ClusterInfrastructureEksAnywhereParameters
            metal_lb_parameters #ClusterInfrastructureMetalLbChartParameters
            nginx_parameters #ClusterInfrastructureNginxChartParameters
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureChartsParameters(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("cert_manager_parameters", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
            n -= 1
        if type(v1 := d.get("eks_anywhere_parameters", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
            n -= 1
        if type(v2 := d.get("metal_lb_parameters", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
            n -= 1
        if type(v3 := d.get("nginx_parameters", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(ClusterInfrastructureChartsParameters, d)
            n -= 1
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


class ClusterLogs(Model):
    if TYPE_CHECKING:
        details: ClusterLogsDetails | Unset = UNSET
        error: ClusterLogsError | Unset = UNSET
        message: ClusterLogsMessage | Unset = UNSET
        step: Accepting[ClusterLogsStep | Unset, ClusterLogsStepText] = OMITTED
        timestamp: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        type_: str | Unset = UNSET
    else:
        field_lines = """
            details #ClusterLogsDetails
            error #ClusterLogsError
            message #ClusterLogsMessage
            step %ClusterLogsStep
            timestamp datetime
            type_ str "type"
        """
        __slots__ = slots(field_lines)
        timestamp = DateTimeAttribute()


def read_ClusterLogs(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("details", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogs, d)
            n -= 1
        if type(v1 := d.get("error", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ClusterLogs, d)
            n -= 1
        if type(v2 := d.get("message", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(ClusterLogs, d)
            n -= 1
        v3 = _ClusterLogsStep_unset[d.get("step", UNSET)]
        if v3 is UNSET:
            n -= 1
        if (v4 := d.get("timestamp", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(ClusterLogs, d)
        if type(v5 := d.get("type", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(ClusterLogs, d)
            n -= 1
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


class ClusterLogsError(Model):
    if TYPE_CHECKING:
        event_details: ClusterLogsErrorEventDetails | Unset = UNSET
        hint_message: str | Unset = UNSET
        link: str | Unset = UNSET
        tag: str | Unset = UNSET
        underlying_error: ClusterLogsErrorUnderlyingError | Unset = UNSET
        user_log_message: str | Unset = UNSET
    else:
        field_lines = """
            event_details #ClusterLogsErrorEventDetails
            hint_message str
            link str
            tag str
            underlying_error #ClusterLogsErrorUnderlyingError
            user_log_message str
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsError(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("event_details", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsError, d)
            n -= 1
        if type(v1 := d.get("hint_message", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterLogsError, d)
            n -= 1
        if type(v2 := d.get("link", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterLogsError, d)
            n -= 1
        if type(v3 := d.get("tag", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(ClusterLogsError, d)
            n -= 1
        if type(v4 := d.get("underlying_error", UNSET)) is not dict:
            if v4 is not UNSET:
                return r.tolerate(ClusterLogsError, d)
            n -= 1
        if type(v5 := d.get("user_log_message", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(ClusterLogsError, d)
            n -= 1
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


class ClusterLogsResponseList(Model):
    """Cluster logs, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterLogs] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterLogs]
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsResponseList, d)
            n -= 1
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


class ClusterRequest(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        cloud_provider_credentials: ClusterCloudProviderInfoRequest | Unset = UNSET
        description: str | Unset = UNSET
        disk_iops: int | Unset = UNSET
        """In I/O operations per second. From 3000 to 16000."""
        disk_size: int | Unset = UNSET
        """In GB. Default: 40."""
        disk_throughput: int | Unset = UNSET
        """In MiB per second. From 125 to 1000."""
        features: list[ClusterRequestFeaturesItem] | Unset = UNSET
        infrastructure_charts_parameters: ClusterInfrastructureChartsParameters | Unset = UNSET
        instance_type: str | Unset = UNSET
        keda: ClusterKeda | Unset = UNSET
        kubernetes: Accepting[KubernetesEnum | Unset, KubernetesEnumText] = OMITTED
        """Default: 'MANAGED'."""
        labels_groups: list[ClusterLabelsGroup] | Unset = UNSET
        max_running_nodes: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        metrics_parameters: MetricsParameters | Unset = UNSET
        min_running_nodes: int | Unset = UNSET
        """Number of instances; the minimum may not exceed the maximum. Default: 1."""
        name: str
        production: bool | Unset = UNSET
        region: str
        secret_manager_accesses: list[SecretManagerAccessRequest] | Unset = UNSET
        ssh_keys: list[str] | Unset = UNSET
    else:
        field_lines = """
            cloud_provider! %CloudVendorEnum
            cloud_provider_credentials #ClusterCloudProviderInfoRequest
            description str
            disk_iops int
            disk_size int
            disk_throughput int
            features [#ClusterRequestFeaturesItem]
            infrastructure_charts_parameters #ClusterInfrastructureChartsParameters
            instance_type str
            keda #ClusterKeda
            kubernetes %KubernetesEnum
            labels_groups [#ClusterLabelsGroup]
            max_running_nodes int
            metrics_parameters #MetricsParameters
            min_running_nodes int
            name! str
            production bool
            region! str
            secret_manager_accesses [#SecretManagerAccessRequest]
            ssh_keys [str]
        """
        __slots__ = slots(field_lines)


def read_ClusterRequest(d: Any, r: Reading) -> Any:
    n = 20
    try:
        v0 = _CloudVendorEnum[d["cloud_provider"]]
        if type(v1 := d.get("cloud_provider_credentials", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v3 := d.get("disk_iops", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v4 := d.get("disk_size", UNSET)) is not int:
            if v4 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v5 := d.get("disk_throughput", UNSET)) is not int:
            if v5 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v6 := d.get("features", UNSET)) is not list:
            if v6 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v7 := d.get("infrastructure_charts_parameters", UNSET)) is not dict:
            if v7 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v8 := d.get("instance_type", UNSET)) is not str:
            if v8 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v9 := d.get("keda", UNSET)) is not dict:
            if v9 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        v10 = _KubernetesEnum_unset[d.get("kubernetes", UNSET)]
        if v10 is UNSET:
            n -= 1
        if type(v11 := d.get("labels_groups", UNSET)) is not list:
            if v11 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v12 := d.get("max_running_nodes", UNSET)) is not int:
            if v12 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v13 := d.get("metrics_parameters", UNSET)) is not dict:
            if v13 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v14 := d.get("min_running_nodes", UNSET)) is not int:
            if v14 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if (v16 := d.get("production", UNSET)) is not True and v16 is not False:
            if v16 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v18 := d.get("secret_manager_accesses", UNSET)) is not list:
            if v18 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v19 := d.get("ssh_keys", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v19)
        ):
            if v19 is not UNSET:
                return r.tolerate(ClusterRequest, d)
            n -= 1
        if type(v15 := d["name"]) is not str or type(v17 := d["region"]) is not str:
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


class ClusterStatusResponseList(Model):
    """Cluster status, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterStatus] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterStatus]
        """
        __slots__ = slots(field_lines)


def read_ClusterStatusResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterStatusResponseList, d)
            n -= 1
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


class MetricsConfigurationManagedByQovery(Model):
    if TYPE_CHECKING:
        alerting: AlertingConfig | Unset = UNSET
        cloud_watch_export_config: CloudWatchExportConfig | Unset = UNSET
        high_availability: bool | Unset = UNSET
        internal_network_monitoring: InternalNetworkMonitoring | Unset = UNSET
        kind: Accepting[
            MetricsConfigurationManagedByQoveryKind | Unset,
            MetricsConfigurationManagedByQoveryKindText,
        ] = OMITTED
        resource_profile: Accepting[
            ObservabilityResourceProfile | Unset, ObservabilityResourceProfileText
        ] = OMITTED
    else:
        field_lines = """
            alerting #AlertingConfig
            cloud_watch_export_config #CloudWatchExportConfig
            high_availability bool
            internal_network_monitoring #InternalNetworkMonitoring
            kind %MetricsConfigurationManagedByQoveryKind
            resource_profile %ObservabilityResourceProfile
        """
        __slots__ = slots(field_lines)


def read_MetricsConfigurationManagedByQovery(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("alerting", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
            n -= 1
        if type(v1 := d.get("cloud_watch_export_config", UNSET)) is not dict:
            if v1 is not UNSET:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
            n -= 1
        if (v2 := d.get("high_availability", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
            n -= 1
        if type(v3 := d.get("internal_network_monitoring", UNSET)) is not dict:
            if v3 is not UNSET:
                return r.tolerate(MetricsConfigurationManagedByQovery, d)
            n -= 1
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


class MetricsParameters(Model):
    if TYPE_CHECKING:
        configuration: MetricsParametersConfiguration | Unset = UNSET
        enabled: bool | Unset = UNSET
    else:
        field_lines = """
            configuration |MetricsParametersConfiguration
            enabled bool
        """
        __slots__ = slots(field_lines)


def read_MetricsParameters(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("configuration", UNSET)
        if v0 is UNSET:
            n -= 1
        if (v1 := d.get("enabled", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(MetricsParameters, d)
            n -= 1
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


class Route53DnsProviderRequest(Model):
    if TYPE_CHECKING:
        aws_region: str
        credentials: Route53DnsProviderRequestCredentials
        domain: str
        hosted_zone_id: str | None | Unset = UNSET
        """Null is allowed."""
        provider: Accepting[
            Route53DnsProviderRequestProvider, Route53DnsProviderRequestProviderText
        ]
    else:
        field_lines = """
            aws_region! str
            credentials! |Route53DnsProviderRequestCredentials
            domain! str
            hosted_zone_id str?
            provider! %Route53DnsProviderRequestProvider
        """
        __slots__ = slots(field_lines)


def read_Route53DnsProviderRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v1 = d["credentials"]
        if type(v3 := d.get("hosted_zone_id", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(Route53DnsProviderRequest, d)
            n -= 1
        v4 = _Route53DnsProviderRequestProvider[d["provider"]]
        if type(v0 := d["aws_region"]) is not str or type(v2 := d["domain"]) is not str:
            return r.tolerate(Route53DnsProviderRequest, d)
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


class Route53DnsProviderResponse(Model):
    if TYPE_CHECKING:
        aws_region: str
        credentials: Route53DnsProviderResponseCredentials
        domain: str
        hosted_zone_id: str | None | Unset = UNSET
        provider: Accepting[
            Route53DnsProviderResponseProvider, Route53DnsProviderResponseProviderText
        ]
    else:
        field_lines = """
            aws_region! str
            credentials! |Route53DnsProviderResponseCredentials
            domain! str
            hosted_zone_id str?
            provider! %Route53DnsProviderResponseProvider
        """
        __slots__ = slots(field_lines)


def read_Route53DnsProviderResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v1 = d["credentials"]
        if type(v3 := d.get("hosted_zone_id", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(Route53DnsProviderResponse, d)
            n -= 1
        v4 = _Route53DnsProviderResponseProvider[d["provider"]]
        if type(v0 := d["aws_region"]) is not str or type(v2 := d["domain"]) is not str:
            return r.tolerate(Route53DnsProviderResponse, d)
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


class SecretManagerAccess(Model):
    if TYPE_CHECKING:
        authentication: SecretManagerAuthenticationDto
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        endpoint: SecretManagerEndpointConfigurationDto
        id: Accepting[UUID, str]
        name: str
        updated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            authentication! |SecretManagerAuthenticationDto
            created_at! datetime
            endpoint! |SecretManagerEndpointConfigurationDto
            id! uuid
            name! str
            updated_at! datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_SecretManagerAccess(d: Any, r: Reading) -> Any:
    try:
        v0 = d["authentication"]
        v2 = d["endpoint"]
        if (
            moment(v1 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["name"]) is not str
            or moment(v5 := d["updated_at"]).tzinfo is None
        ):
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


class SecretManagerAccessRequest(Model):
    if TYPE_CHECKING:
        authentication: SecretManagerAuthenticationDto
        endpoint: SecretManagerEndpointConfigurationDto
        id: Accepting[UUID | None | Unset, str] = OMITTED
        """Null is allowed."""
        name: str
    else:
        field_lines = """
            authentication! |SecretManagerAuthenticationDto
            endpoint! |SecretManagerEndpointConfigurationDto
            id uuid?
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_SecretManagerAccessRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d["authentication"]
        v1 = d["endpoint"]
        if (v2 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif v2 is not None and (len(v2) != 36 or v2[23] != "-"):
            return r.tolerate(SecretManagerAccessRequest, d)
        if type(v3 := d["name"]) is not str:
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
