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
    ClusterAnalysisKind,
    ClusterAnalysisOutputFormat,
    ClusterAnalysisStatus,
    ClusterEksAnywhereGitRepository,
    ClusterInfrastructureEksAnywhereBackupS3Parameters,
    ClusterLogsDetailsTransmitter,
    ClusterLogsErrorEventDetailsTransmitter,
    read_ClusterEksAnywhereGitRepository,
    read_ClusterInfrastructureEksAnywhereBackupS3Parameters,
    read_ClusterLogsDetailsTransmitter,
    read_ClusterLogsErrorEventDetailsTransmitter,
    union_ClusterRequestFeaturesItemValue,
    write_ClusterEksAnywhereGitRepository,
    write_ClusterInfrastructureEksAnywhereBackupS3Parameters,
    write_ClusterLogsDetailsTransmitter,
    write_ClusterLogsErrorEventDetailsTransmitter,
)
from .clusters_2 import (
    ClusterEnvironmentResponse,
    ClusterRoutingTableRequestRoutesItem,
    ClusterRoutingTableResultsItem,
    ClusterStateEnum,
    DeploymentInfraReason,
    EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    EksInfrastructureOutputsKind,
    GcpJsonCredentialsAuthDtoMode,
    GcpSecretManagerEndpointDtoMode,
    GetClusterKubernetesEventsResponseResultsItem,
    GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    GkeInfrastructureOutputsKind,
    KapsuleInfrastructureOutputsKind,
    QoveryDnsProviderRequestProvider,
    QoveryDnsProviderResponseProvider,
    Route53StaticCredentialsRequestType,
    Route53StaticCredentialsResponseType,
    read_ClusterEnvironmentResponse,
    read_ClusterRoutingTableRequestRoutesItem,
    read_ClusterRoutingTableResultsItem,
    read_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    read_GetClusterKubernetesEventsResponseResultsItem,
    read_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    write_ClusterEnvironmentResponse,
    write_ClusterRoutingTableRequestRoutesItem,
    write_ClusterRoutingTableResultsItem,
    write_EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
    write_GetClusterKubernetesEventsResponseResultsItem,
    write_GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication,
)
from .clusters_shared_2 import ClusterLock, read_ClusterLock, write_ClusterLock

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ClusterAnalysisKindText,
        ClusterAnalysisOutputFormatText,
        ClusterAnalysisStatusText,
        ClusterStateEnumText,
        DeploymentInfraReasonText,
        EksInfrastructureOutputsKindText,
        GcpJsonCredentialsAuthDtoModeText,
        GcpSecretManagerEndpointDtoModeText,
        GkeInfrastructureOutputsKindText,
        KapsuleInfrastructureOutputsKindText,
        QoveryDnsProviderRequestProviderText,
        QoveryDnsProviderResponseProviderText,
        Route53StaticCredentialsRequestTypeText,
        Route53StaticCredentialsResponseTypeText,
    )
    from .clusters import ClusterRequestFeaturesItemValue


_ClusterAnalysisKind = members(ClusterAnalysisKind, unset=False, null=False)
_ClusterAnalysisOutputFormat = members(ClusterAnalysisOutputFormat, unset=False, null=False)
_ClusterAnalysisStatus = members(ClusterAnalysisStatus, unset=False, null=False)
_ClusterStateEnum = members(ClusterStateEnum, unset=False, null=False)
_DeploymentInfraReason = members(DeploymentInfraReason, unset=False, null=False)
_EksInfrastructureOutputsKind = members(EksInfrastructureOutputsKind, unset=False, null=False)
_GcpJsonCredentialsAuthDtoMode = members(GcpJsonCredentialsAuthDtoMode, unset=False, null=False)
_GcpSecretManagerEndpointDtoMode = members(GcpSecretManagerEndpointDtoMode, unset=False, null=False)
_GkeInfrastructureOutputsKind = members(GkeInfrastructureOutputsKind, unset=False, null=False)
_KapsuleInfrastructureOutputsKind = members(
    KapsuleInfrastructureOutputsKind, unset=False, null=False
)
_QoveryDnsProviderRequestProvider = members(
    QoveryDnsProviderRequestProvider, unset=False, null=False
)
_QoveryDnsProviderResponseProvider = members(
    QoveryDnsProviderResponseProvider, unset=False, null=False
)
_Route53StaticCredentialsRequestType = members(
    Route53StaticCredentialsRequestType, unset=False, null=False
)
_Route53StaticCredentialsResponseType = members(
    Route53StaticCredentialsResponseType, unset=False, null=False
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


class ClusterAnalysisRequest(Model):
    if TYPE_CHECKING:
        cmd_args: list[str] | Unset = UNSET
        kind: Accepting[ClusterAnalysisKind, ClusterAnalysisKindText]
        output_format: Accepting[ClusterAnalysisOutputFormat, ClusterAnalysisOutputFormatText]
        prometheus_url: str | None | Unset = UNSET
        """Null is allowed."""
        target_kubernetes_version: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        field_lines = """
            cmd_args [str]
            kind! %ClusterAnalysisKind
            output_format! %ClusterAnalysisOutputFormat
            prometheus_url str?
            target_kubernetes_version str?
        """
        __slots__ = slots(field_lines)


def read_ClusterAnalysisRequest(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if type(v0 := d.get("cmd_args", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(ClusterAnalysisRequest, d)
            n -= 1
        v1 = _ClusterAnalysisKind[d["kind"]]
        v2 = _ClusterAnalysisOutputFormat[d["output_format"]]
        if type(v3 := d.get("prometheus_url", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ClusterAnalysisRequest, d)
            n -= 1
        if type(v4 := d.get("target_kubernetes_version", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(ClusterAnalysisRequest, d)
            n -= 1
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


class ClusterAnalysisResponse(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        error_message: str | None | Unset = UNSET
        id: Accepting[UUID, str]
        kind: Accepting[ClusterAnalysisKind, ClusterAnalysisKindText]
        organization_id: Accepting[UUID, str]
        output_format: Accepting[ClusterAnalysisOutputFormat, ClusterAnalysisOutputFormatText]
        status: Accepting[ClusterAnalysisStatus, ClusterAnalysisStatusText]
        triggered_by: str
        updated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            cluster_id! uuid
            created_at! datetime
            error_message str?
            id! uuid
            kind! %ClusterAnalysisKind
            organization_id! uuid
            output_format! %ClusterAnalysisOutputFormat
            status! %ClusterAnalysisStatus
            triggered_by! str
            updated_at! datetime
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        organization_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ClusterAnalysisResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v2 := d.get("error_message", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ClusterAnalysisResponse, d)
            n -= 1
        v4 = _ClusterAnalysisKind[d["kind"]]
        v6 = _ClusterAnalysisOutputFormat[d["output_format"]]
        v7 = _ClusterAnalysisStatus[d["status"]]
        if (
            len(v0 := d["cluster_id"]) != 36
            or v0[23] != "-"
            or moment(v1 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or len(v5 := d["organization_id"]) != 36
            or v5[23] != "-"
            or type(v8 := d["triggered_by"]) is not str
            or moment(v9 := d["updated_at"]).tzinfo is None
        ):
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


class ClusterEnvironmentResponseList(Model):
    """Cluster environments, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterEnvironmentResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ClusterEnvironmentResponse]
        """
        __slots__ = slots(field_lines)


def read_ClusterEnvironmentResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterEnvironmentResponseList, d)
            n -= 1
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


class ClusterInfrastructureEksAnywhereBackupParameters(Model):
    if TYPE_CHECKING:
        certs_secret_name: str | Unset = UNSET
        enabled: bool | Unset = UNSET
        """Default: true."""
        s3: ClusterInfrastructureEksAnywhereBackupS3Parameters
        timeout_seconds: int | Unset = UNSET
        """In seconds. Default: 300."""
    else:
        field_lines = """
            certs_secret_name str
            enabled bool
            s3! #ClusterInfrastructureEksAnywhereBackupS3Parameters
            timeout_seconds int
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureEksAnywhereBackupParameters(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("certs_secret_name", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
            n -= 1
        if (v1 := d.get("enabled", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
            n -= 1
        if type(v3 := d.get("timeout_seconds", UNSET)) is not int:
            if v3 is not UNSET:
                return r.tolerate(ClusterInfrastructureEksAnywhereBackupParameters, d)
            n -= 1
        if type(v2 := d["s3"]) is not dict:
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


class ClusterInfrastructureEksAnywhereParameters(Model):
    if TYPE_CHECKING:
        cluster_backup: ClusterInfrastructureEksAnywhereBackupParameters | Unset = UNSET
        git_repository: ClusterEksAnywhereGitRepository
        yaml_file_path: str
    else:
        field_lines = """
            cluster_backup #ClusterInfrastructureEksAnywhereBackupParameters
            git_repository! #ClusterEksAnywhereGitRepository
            yaml_file_path! str
        """
        __slots__ = slots(field_lines)


def read_ClusterInfrastructureEksAnywhereParameters(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("cluster_backup", UNSET)) is not dict:
            if v0 is not UNSET:
                return r.tolerate(ClusterInfrastructureEksAnywhereParameters, d)
            n -= 1
        if (
            type(v1 := d["git_repository"]) is not dict
            or type(v2 := d["yaml_file_path"]) is not str
        ):
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


class ClusterLogsDetails(Model):
    if TYPE_CHECKING:
        provider_kind: str | Unset = UNSET
        region: str | Unset = UNSET
        transmitter: ClusterLogsDetailsTransmitter | Unset = UNSET
    else:
        field_lines = """
            provider_kind str
            region str
            transmitter #ClusterLogsDetailsTransmitter
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsDetails(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("provider_kind", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsDetails, d)
            n -= 1
        if type(v1 := d.get("region", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterLogsDetails, d)
            n -= 1
        if type(v2 := d.get("transmitter", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(ClusterLogsDetails, d)
            n -= 1
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


class ClusterLogsErrorEventDetails(Model):
    if TYPE_CHECKING:
        provider_kind: str | Unset = UNSET
        region: str | Unset = UNSET
        transmitter: ClusterLogsErrorEventDetailsTransmitter | Unset = UNSET
    else:
        field_lines = """
            provider_kind str
            region str
            transmitter #ClusterLogsErrorEventDetailsTransmitter
        """
        __slots__ = slots(field_lines)


def read_ClusterLogsErrorEventDetails(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("provider_kind", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterLogsErrorEventDetails, d)
            n -= 1
        if type(v1 := d.get("region", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(ClusterLogsErrorEventDetails, d)
            n -= 1
        if type(v2 := d.get("transmitter", UNSET)) is not dict:
            if v2 is not UNSET:
                return r.tolerate(ClusterLogsErrorEventDetails, d)
            n -= 1
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


class ClusterRequestFeaturesItem(Model):
    """One entry of cluster request features."""

    if TYPE_CHECKING:
        id: str | Unset = UNSET
        """Name of the feature, e.g. `STATIC_IP`; not a UUID."""
        value: ClusterRequestFeaturesItemValue | None | Unset = UNSET
        """Null is allowed."""
    else:
        field_lines = """
            id str
            value |ClusterRequestFeaturesItemValue?
        """
        __slots__ = slots(field_lines)


def read_ClusterRequestFeaturesItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ClusterRequestFeaturesItem, d)
            n -= 1
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


class ClusterRoutingTable(Model):
    if TYPE_CHECKING:
        results: list[ClusterRoutingTableResultsItem] | Unset = UNSET
        """All entries; the API does not page this list."""

        def to_request(self, **changes: Any) -> ClusterRoutingTableRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            results [#ClusterRoutingTableResultsItem]
        """
        __slots__ = slots(field_lines)


def read_ClusterRoutingTable(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterRoutingTable, d)
            n -= 1
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


class ClusterRoutingTableRequest(Model):
    if TYPE_CHECKING:
        routes: list[ClusterRoutingTableRequestRoutesItem]
    else:
        field_lines = """
            routes! [#ClusterRoutingTableRequestRoutesItem]
        """
        __slots__ = slots(field_lines)


def read_ClusterRoutingTableRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["routes"]) is not list:
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


class ClusterStatus(Model):
    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        cluster_lock: ClusterLock | None | Unset = UNSET
        is_deployed: bool
        last_deployment_date: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        last_execution_id: str | None | Unset = UNSET
        next_k8s_available_version: str | None | Unset = UNSET
        reason: Accepting[DeploymentInfraReason, DeploymentInfraReasonText]
        status: Accepting[ClusterStateEnum, ClusterStateEnumText]
    else:
        field_lines = """
            cluster_id! uuid
            cluster_lock #ClusterLock?
            is_deployed! bool
            last_deployment_date datetime?
            last_execution_id str?
            next_k8s_available_version str?
            reason! %DeploymentInfraReason
            status! %ClusterStateEnum
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        last_deployment_date = DateTimeAttribute()


def read_ClusterStatus(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v1 := d.get("cluster_lock", UNSET)) is not dict and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(ClusterStatus, d)
            n -= 1
        if (v3 := d.get("last_deployment_date", UNSET)) is UNSET:
            n -= 1
        elif v3 is not None and moment(v3).tzinfo is None:
            return r.tolerate(ClusterStatus, d)
        if type(v4 := d.get("last_execution_id", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(ClusterStatus, d)
            n -= 1
        if type(v5 := d.get("next_k8s_available_version", UNSET)) is not str and v5 is not None:
            if v5 is not UNSET:
                return r.tolerate(ClusterStatus, d)
            n -= 1
        v6 = _DeploymentInfraReason[d["reason"]]
        v7 = _ClusterStateEnum[d["status"]]
        if (
            len(v0 := d["cluster_id"]) != 36
            or v0[23] != "-"
            or (v2 := d["is_deployed"]) is not True
            and v2 is not False
        ):
            return r.tolerate(ClusterStatus, d)
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


class EksInfrastructureOutputs(Model):
    if TYPE_CHECKING:
        cluster_arn: str
        cluster_name: str
        cluster_oidc_issuer: str
        external_secrets_automatic_authentication: (
            EksInfrastructureOutputsExternalSecretsAutomaticAuthentication | None | Unset
        ) = UNSET
        kind: Accepting[EksInfrastructureOutputsKind, EksInfrastructureOutputsKindText]
        vpc_id: str
    else:
        field_lines = """
            cluster_arn! str
            cluster_name! str
            cluster_oidc_issuer! str
            external_secrets_automatic_authentication #EksInfrastructureOutputsExternalSecretsAutomaticAuthentication?
            kind! %EksInfrastructureOutputsKind
            vpc_id! str
        """
        __slots__ = slots(field_lines)


def read_EksInfrastructureOutputs(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if (
            type(v3 := d.get("external_secrets_automatic_authentication", UNSET)) is not dict
            and v3 is not None
        ):
            if v3 is not UNSET:
                return r.tolerate(EksInfrastructureOutputs, d)
            n -= 1
        v4 = _EksInfrastructureOutputsKind[d["kind"]]
        if (
            type(v0 := d["cluster_arn"]) is not str
            or type(v1 := d["cluster_name"]) is not str
            or type(v2 := d["cluster_oidc_issuer"]) is not str
            or type(v5 := d["vpc_id"]) is not str
        ):
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


class GcpJsonCredentialsAuthDto(Model):
    if TYPE_CHECKING:
        json_credentials: str | None | Unset = UNSET
        mode: Accepting[GcpJsonCredentialsAuthDtoMode, GcpJsonCredentialsAuthDtoModeText]
    else:
        field_lines = """
            json_credentials* str?
            mode! %GcpJsonCredentialsAuthDtoMode
        """
        __slots__ = slots(field_lines)


def read_GcpJsonCredentialsAuthDto(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("json_credentials", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(GcpJsonCredentialsAuthDto, d)
            n -= 1
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


class GcpSecretManagerEndpointDto(Model):
    if TYPE_CHECKING:
        mode: Accepting[GcpSecretManagerEndpointDtoMode, GcpSecretManagerEndpointDtoModeText]
        project_id: str
        region: str
    else:
        field_lines = """
            mode! %GcpSecretManagerEndpointDtoMode
            project_id! str
            region! str
        """
        __slots__ = slots(field_lines)


def read_GcpSecretManagerEndpointDto(d: Any, r: Reading) -> Any:
    try:
        v0 = _GcpSecretManagerEndpointDtoMode[d["mode"]]
        if type(v1 := d["project_id"]) is not str or type(v2 := d["region"]) is not str:
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


class GetClusterKubernetesEventsResponse(Model):
    if TYPE_CHECKING:
        results: list[GetClusterKubernetesEventsResponseResultsItem] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#GetClusterKubernetesEventsResponseResultsItem]
        """
        __slots__ = slots(field_lines)


def read_GetClusterKubernetesEventsResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(GetClusterKubernetesEventsResponse, d)
            n -= 1
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


class GkeInfrastructureOutputs(Model):
    if TYPE_CHECKING:
        cluster_name: str
        cluster_self_link: str
        external_secrets_automatic_authentication: (
            GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication | None | Unset
        ) = UNSET
        kind: Accepting[GkeInfrastructureOutputsKind, GkeInfrastructureOutputsKindText]
    else:
        field_lines = """
            cluster_name! str
            cluster_self_link! str
            external_secrets_automatic_authentication #GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication?
            kind! %GkeInfrastructureOutputsKind
        """
        __slots__ = slots(field_lines)


def read_GkeInfrastructureOutputs(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if (
            type(v2 := d.get("external_secrets_automatic_authentication", UNSET)) is not dict
            and v2 is not None
        ):
            if v2 is not UNSET:
                return r.tolerate(GkeInfrastructureOutputs, d)
            n -= 1
        v3 = _GkeInfrastructureOutputsKind[d["kind"]]
        if (
            type(v0 := d["cluster_name"]) is not str
            or type(v1 := d["cluster_self_link"]) is not str
        ):
            return r.tolerate(GkeInfrastructureOutputs, d)
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


class KapsuleInfrastructureOutputs(Model):
    if TYPE_CHECKING:
        cluster_name: str
        kind: Accepting[KapsuleInfrastructureOutputsKind, KapsuleInfrastructureOutputsKindText]
    else:
        field_lines = """
            cluster_name! str
            kind! %KapsuleInfrastructureOutputsKind
        """
        __slots__ = slots(field_lines)


def read_KapsuleInfrastructureOutputs(d: Any, r: Reading) -> Any:
    try:
        v1 = _KapsuleInfrastructureOutputsKind[d["kind"]]
        if type(v0 := d["cluster_name"]) is not str:
            return r.tolerate(KapsuleInfrastructureOutputs, d)
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


class QoveryDnsProviderRequest(Model):
    if TYPE_CHECKING:
        domain: str
        provider: Accepting[QoveryDnsProviderRequestProvider, QoveryDnsProviderRequestProviderText]
    else:
        field_lines = """
            domain! str
            provider! %QoveryDnsProviderRequestProvider
        """
        __slots__ = slots(field_lines)


def read_QoveryDnsProviderRequest(d: Any, r: Reading) -> Any:
    try:
        v1 = _QoveryDnsProviderRequestProvider[d["provider"]]
        if type(v0 := d["domain"]) is not str:
            return r.tolerate(QoveryDnsProviderRequest, d)
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


class QoveryDnsProviderResponse(Model):
    if TYPE_CHECKING:
        domain: str
        provider: Accepting[
            QoveryDnsProviderResponseProvider, QoveryDnsProviderResponseProviderText
        ]
    else:
        field_lines = """
            domain! str
            provider! %QoveryDnsProviderResponseProvider
        """
        __slots__ = slots(field_lines)


def read_QoveryDnsProviderResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _QoveryDnsProviderResponseProvider[d["provider"]]
        if type(v0 := d["domain"]) is not str:
            return r.tolerate(QoveryDnsProviderResponse, d)
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


class Route53StaticCredentialsRequest(Model):
    if TYPE_CHECKING:
        aws_access_key_id: str
        """Public half of a key pair. At least 1 characters."""
        aws_secret_access_key: str
        """Secret; omitted from responses. At least 1 characters."""
        type_: Accepting[
            Route53StaticCredentialsRequestType, Route53StaticCredentialsRequestTypeText
        ]
    else:
        field_lines = """
            aws_access_key_id! str
            aws_secret_access_key!* str
            type_! %Route53StaticCredentialsRequestType "type"
        """
        __slots__ = slots(field_lines)


def read_Route53StaticCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v2 = _Route53StaticCredentialsRequestType[d["type"]]
        if (
            type(v0 := d["aws_access_key_id"]) is not str
            or type(v1 := d["aws_secret_access_key"]) is not str
        ):
            return r.tolerate(Route53StaticCredentialsRequest, d)
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


class Route53StaticCredentialsResponse(Model):
    if TYPE_CHECKING:
        aws_access_key_id: str
        """Public half of a key pair."""
        type_: Accepting[
            Route53StaticCredentialsResponseType, Route53StaticCredentialsResponseTypeText
        ]
    else:
        field_lines = """
            aws_access_key_id! str
            type_! %Route53StaticCredentialsResponseType "type"
        """
        __slots__ = slots(field_lines)


def read_Route53StaticCredentialsResponse(d: Any, r: Reading) -> Any:
    try:
        v1 = _Route53StaticCredentialsResponseType[d["type"]]
        if type(v0 := d["aws_access_key_id"]) is not str:
            return r.tolerate(Route53StaticCredentialsResponse, d)
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
