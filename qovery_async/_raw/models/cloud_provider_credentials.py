"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset
from .aws_shared import union_ClusterCredentials

if TYPE_CHECKING:
    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        AwsRoleCredentialsRequestTypeText,
        AwsStaticCredentialsRequestTypeText,
        EksAnywhereVsphereRoleCredentialsRequestTypeText,
        EksAnywhereVsphereStaticCredentialsRequestTypeText,
        GcpServiceAccountKeyCredentialsRequestCredentialTypeText,
        GcpWorkloadIdentityFederationCredentialsRequestCredentialTypeText,
    )
    from .aws_shared import ClusterCredentials


class AwsRoleCredentialsRequestType(OpenEnum):
    AWS_ROLE = "AWS_ROLE"

    if TYPE_CHECKING:
        _unknown_value = ""


class AwsStaticCredentialsRequestType(OpenEnum):
    AWS_STATIC = "AWS_STATIC"

    if TYPE_CHECKING:
        _unknown_value = ""


class EksAnywhereVsphereRoleCredentialsRequestType(OpenEnum):
    """Values of an EKS anywhere vSphere role credentials request type."""

    EKS_ANYWHERE_VSPHERE_ROLE = "EKS_ANYWHERE_VSPHERE_ROLE"

    if TYPE_CHECKING:
        _unknown_value = ""


class EksAnywhereVsphereStaticCredentialsRequestType(OpenEnum):
    """Values of an EKS anywhere vSphere static credentials request type."""

    EKS_ANYWHERE_VSPHERE_STATIC = "EKS_ANYWHERE_VSPHERE_STATIC"

    if TYPE_CHECKING:
        _unknown_value = ""


class GcpServiceAccountKeyCredentialsRequestCredentialType(OpenEnum):
    SERVICE_ACCOUNT_KEY = "SERVICE_ACCOUNT_KEY"

    if TYPE_CHECKING:
        _unknown_value = ""


class GcpWorkloadIdentityFederationCredentialsRequestCredentialType(OpenEnum):
    WORKLOAD_IDENTITY_FEDERATION = "WORKLOAD_IDENTITY_FEDERATION"
    WIF = "WIF"

    if TYPE_CHECKING:
        _unknown_value = ""


_AwsRoleCredentialsRequestType = members(AwsRoleCredentialsRequestType, unset=False, null=False)
_AwsStaticCredentialsRequestType = members(AwsStaticCredentialsRequestType, unset=False, null=False)
_EksAnywhereVsphereRoleCredentialsRequestType = members(
    EksAnywhereVsphereRoleCredentialsRequestType, unset=False, null=False
)
_EksAnywhereVsphereStaticCredentialsRequestType = members(
    EksAnywhereVsphereStaticCredentialsRequestType, unset=False, null=False
)
_GcpServiceAccountKeyCredentialsRequestCredentialType_unset = members(
    GcpServiceAccountKeyCredentialsRequestCredentialType, unset=True, null=False
)
_GcpWorkloadIdentityFederationCredentialsRequestCredentialType_unset = members(
    GcpWorkloadIdentityFederationCredentialsRequestCredentialType, unset=True, null=False
)
union_AwsCredentialsRequest = Union(
    "AwsCredentialsRequest",
    [
        "#AwsRoleCredentialsRequest",
        "#AwsStaticCredentialsRequest",
        "#EksAnywhereVsphereRoleCredentialsRequest",
        "#EksAnywhereVsphereStaticCredentialsRequest",
    ],
    tag="type",
    tags={
        "AWS_ROLE": "#AwsRoleCredentialsRequest",
        "AWS_STATIC": "#AwsStaticCredentialsRequest",
        "EKS_ANYWHERE_VSPHERE_ROLE": "#EksAnywhereVsphereRoleCredentialsRequest",
        "EKS_ANYWHERE_VSPHERE_STATIC": "#EksAnywhereVsphereStaticCredentialsRequest",
    },
)
if TYPE_CHECKING:
    AwsCredentialsRequest: TypeAlias = "AwsRoleCredentialsRequest | AwsStaticCredentialsRequest | EksAnywhereVsphereRoleCredentialsRequest | EksAnywhereVsphereStaticCredentialsRequest | UnknownVariant"
union_GcpCredentialsRequest = Union(
    "GcpCredentialsRequest",
    ["#GcpServiceAccountKeyCredentialsRequest", "#GcpWorkloadIdentityFederationCredentialsRequest"],
)
if TYPE_CHECKING:
    GcpCredentialsRequest: TypeAlias = "GcpServiceAccountKeyCredentialsRequest | GcpWorkloadIdentityFederationCredentialsRequest | UnknownVariant"


class AwsRoleCredentialsRequest(Model):
    if TYPE_CHECKING:
        name: str
        role_arn: str
        type_: Accepting[AwsRoleCredentialsRequestType, AwsRoleCredentialsRequestTypeText]
    else:
        field_lines = """
            name! str
            role_arn! str
            type_! %AwsRoleCredentialsRequestType "type"
        """
        __slots__ = slots(field_lines)


def read_AwsRoleCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v2 = _AwsRoleCredentialsRequestType[d["type"]]
        if type(v0 := d["name"]) is not str or type(v1 := d["role_arn"]) is not str:
            return r.tolerate(AwsRoleCredentialsRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, AwsRoleCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsRoleCredentialsRequest, d)
    o: Any = new(AwsRoleCredentialsRequest)
    o.name = v0
    o.role_arn = v1
    o.type_ = v2
    o._extra = extra
    return o


def write_AwsRoleCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AwsRoleCredentialsRequestType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AwsStaticCredentialsRequest(Model):
    if TYPE_CHECKING:
        access_key_id: str
        """Public half of a key pair."""
        name: str
        secret_access_key: str
        """Secret; omitted from responses."""
        type_: Accepting[AwsStaticCredentialsRequestType, AwsStaticCredentialsRequestTypeText]
    else:
        field_lines = """
            access_key_id! str
            name! str
            secret_access_key!* str
            type_! %AwsStaticCredentialsRequestType "type"
        """
        __slots__ = slots(field_lines)


def read_AwsStaticCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v3 = _AwsStaticCredentialsRequestType[d["type"]]
        if (
            type(v0 := d["access_key_id"]) is not str
            or type(v1 := d["name"]) is not str
            or type(v2 := d["secret_access_key"]) is not str
        ):
            return r.tolerate(AwsStaticCredentialsRequest, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, AwsStaticCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsStaticCredentialsRequest, d)
    o: Any = new(AwsStaticCredentialsRequest)
    o.access_key_id = v0
    o.name = v1
    o.secret_access_key = v2
    o.type_ = v3
    o._extra = extra
    return o


def write_AwsStaticCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.secret_access_key) is not UNSET:
        d["secret_access_key"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is AwsStaticCredentialsRequestType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AzureCredentialsRequest(Model):
    if TYPE_CHECKING:
        azure_subscription_id: str
        azure_tenant_id: str
        name: str
    else:
        field_lines = """
            azure_subscription_id! str
            azure_tenant_id! str
            name! str
        """
        __slots__ = slots(field_lines)


def read_AzureCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["azure_subscription_id"]) is not str
            or type(v1 := d["azure_tenant_id"]) is not str
            or type(v2 := d["name"]) is not str
        ):
            return r.tolerate(AzureCredentialsRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, AzureCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AzureCredentialsRequest, d)
    o: Any = new(AzureCredentialsRequest)
    o.azure_subscription_id = v0
    o.azure_tenant_id = v1
    o.name = v2
    o._extra = extra
    return o


def write_AzureCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.azure_subscription_id) is not UNSET:
        d["azure_subscription_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_tenant_id) is not UNSET:
        d["azure_tenant_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterCredentialsResponseList(Model):
    """Cluster credentials, in `results`."""

    if TYPE_CHECKING:
        results: list[ClusterCredentials] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [|ClusterCredentials]
        """
        __slots__ = slots(field_lines)


def read_ClusterCredentialsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ClusterCredentialsResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ClusterCredentialsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterCredentialsResponseList, d)
    o: Any = new(ClusterCredentialsResponseList)
    o.results = union_ClusterCredentials.read_list(v0, r) if type(v0) is list else v0
    o._extra = extra
    return o


def write_ClusterCredentialsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EksAnywhereVsphereRoleCredentialsRequest(Model):
    """Body of a request with EKS anywhere vSphere role credentials."""

    if TYPE_CHECKING:
        name: str
        role_arn: str
        type_: Accepting[
            EksAnywhereVsphereRoleCredentialsRequestType,
            EksAnywhereVsphereRoleCredentialsRequestTypeText,
        ]
        vsphere_password: str
        """Secret; omitted from responses."""
        vsphere_user: str
    else:
        field_lines = """
            name! str
            role_arn! str
            type_! %EksAnywhereVsphereRoleCredentialsRequestType "type"
            vsphere_password!* str
            vsphere_user! str
        """
        __slots__ = slots(field_lines)


def read_EksAnywhereVsphereRoleCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v2 = _EksAnywhereVsphereRoleCredentialsRequestType[d["type"]]
        if (
            type(v0 := d["name"]) is not str
            or type(v1 := d["role_arn"]) is not str
            or type(v3 := d["vsphere_password"]) is not str
            or type(v4 := d["vsphere_user"]) is not str
        ):
            return r.tolerate(EksAnywhereVsphereRoleCredentialsRequest, d)
        extra = (
            None if len(d) == 5 else r.unknown_fields(d, EksAnywhereVsphereRoleCredentialsRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksAnywhereVsphereRoleCredentialsRequest, d)
    o: Any = new(EksAnywhereVsphereRoleCredentialsRequest)
    o.name = v0
    o.role_arn = v1
    o.type_ = v2
    o.vsphere_password = v3
    o.vsphere_user = v4
    o._extra = extra
    return o


def write_EksAnywhereVsphereRoleCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = (
            v._value_ if type(v) is EksAnywhereVsphereRoleCredentialsRequestType else encode(v)
        )
    if (v := o.vsphere_password) is not UNSET:
        d["vsphere_password"] = v if type(v) is str else encode(v)
    if (v := o.vsphere_user) is not UNSET:
        d["vsphere_user"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EksAnywhereVsphereStaticCredentialsRequest(Model):
    """Body of a request with EKS anywhere vSphere static credentials."""

    if TYPE_CHECKING:
        access_key_id: str
        """Public half of a key pair."""
        name: str
        secret_access_key: str
        """Secret; omitted from responses."""
        type_: Accepting[
            EksAnywhereVsphereStaticCredentialsRequestType,
            EksAnywhereVsphereStaticCredentialsRequestTypeText,
        ]
        vsphere_password: str
        """Secret; omitted from responses."""
        vsphere_user: str
    else:
        field_lines = """
            access_key_id! str
            name! str
            secret_access_key!* str
            type_! %EksAnywhereVsphereStaticCredentialsRequestType "type"
            vsphere_password!* str
            vsphere_user! str
        """
        __slots__ = slots(field_lines)


def read_EksAnywhereVsphereStaticCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v3 = _EksAnywhereVsphereStaticCredentialsRequestType[d["type"]]
        if (
            type(v0 := d["access_key_id"]) is not str
            or type(v1 := d["name"]) is not str
            or type(v2 := d["secret_access_key"]) is not str
            or type(v4 := d["vsphere_password"]) is not str
            or type(v5 := d["vsphere_user"]) is not str
        ):
            return r.tolerate(EksAnywhereVsphereStaticCredentialsRequest, d)
        extra = (
            None if len(d) == 6 else r.unknown_fields(d, EksAnywhereVsphereStaticCredentialsRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksAnywhereVsphereStaticCredentialsRequest, d)
    o: Any = new(EksAnywhereVsphereStaticCredentialsRequest)
    o.access_key_id = v0
    o.name = v1
    o.secret_access_key = v2
    o.type_ = v3
    o.vsphere_password = v4
    o.vsphere_user = v5
    o._extra = extra
    return o


def write_EksAnywhereVsphereStaticCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.secret_access_key) is not UNSET:
        d["secret_access_key"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = (
            v._value_ if type(v) is EksAnywhereVsphereStaticCredentialsRequestType else encode(v)
        )
    if (v := o.vsphere_password) is not UNSET:
        d["vsphere_password"] = v if type(v) is str else encode(v)
    if (v := o.vsphere_user) is not UNSET:
        d["vsphere_user"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GcpServiceAccountKeyCredentialsRequest(Model):
    if TYPE_CHECKING:
        credential_type: Accepting[
            GcpServiceAccountKeyCredentialsRequestCredentialType | Unset,
            GcpServiceAccountKeyCredentialsRequestCredentialTypeText,
        ] = OMITTED
        gcp_credentials: str
        name: str
    else:
        field_lines = """
            credential_type %GcpServiceAccountKeyCredentialsRequestCredentialType
            gcp_credentials!* str
            name! str
        """
        __slots__ = slots(field_lines)


def read_GcpServiceAccountKeyCredentialsRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _GcpServiceAccountKeyCredentialsRequestCredentialType_unset[
            d.get("credential_type", UNSET)
        ]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d["gcp_credentials"]) is not str or type(v2 := d["name"]) is not str:
            return r.tolerate(GcpServiceAccountKeyCredentialsRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, GcpServiceAccountKeyCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GcpServiceAccountKeyCredentialsRequest, d)
    o: Any = new(GcpServiceAccountKeyCredentialsRequest)
    o.credential_type = v0
    o.gcp_credentials = v1
    o.name = v2
    o._extra = extra
    return o


def write_GcpServiceAccountKeyCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.credential_type) is not UNSET:
        d["credential_type"] = (
            v._value_
            if type(v) is GcpServiceAccountKeyCredentialsRequestCredentialType
            else encode(v)
        )
    if (v := o.gcp_credentials) is not UNSET:
        d["gcp_credentials"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GcpWorkloadIdentityFederationCredentialsRequest(Model):
    if TYPE_CHECKING:
        credential_type: Accepting[
            GcpWorkloadIdentityFederationCredentialsRequestCredentialType | Unset,
            GcpWorkloadIdentityFederationCredentialsRequestCredentialTypeText,
        ] = OMITTED
        name: str
        service_account_email: str
        workload_identity_provider_resource: str
    else:
        field_lines = """
            credential_type %GcpWorkloadIdentityFederationCredentialsRequestCredentialType
            name! str
            service_account_email! str
            workload_identity_provider_resource! str
        """
        __slots__ = slots(field_lines)


def read_GcpWorkloadIdentityFederationCredentialsRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = _GcpWorkloadIdentityFederationCredentialsRequestCredentialType_unset[
            d.get("credential_type", UNSET)
        ]
        if v0 is UNSET:
            n -= 1
        if (
            type(v1 := d["name"]) is not str
            or type(v2 := d["service_account_email"]) is not str
            or type(v3 := d["workload_identity_provider_resource"]) is not str
        ):
            return r.tolerate(GcpWorkloadIdentityFederationCredentialsRequest, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, GcpWorkloadIdentityFederationCredentialsRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GcpWorkloadIdentityFederationCredentialsRequest, d)
    o: Any = new(GcpWorkloadIdentityFederationCredentialsRequest)
    o.credential_type = v0
    o.name = v1
    o.service_account_email = v2
    o.workload_identity_provider_resource = v3
    o._extra = extra
    return o


def write_GcpWorkloadIdentityFederationCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.credential_type) is not UNSET:
        d["credential_type"] = (
            v._value_
            if type(v) is GcpWorkloadIdentityFederationCredentialsRequestCredentialType
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.service_account_email) is not UNSET:
        d["service_account_email"] = v if type(v) is str else encode(v)
    if (v := o.workload_identity_provider_resource) is not UNSET:
        d["workload_identity_provider_resource"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OnPremiseCredentialsRequest(Model):
    if TYPE_CHECKING:
        name: str
    else:
        field_lines = """
            name! str
        """
        __slots__ = slots(field_lines)


def read_OnPremiseCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["name"]) is not str:
            return r.tolerate(OnPremiseCredentialsRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, OnPremiseCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OnPremiseCredentialsRequest, d)
    o: Any = new(OnPremiseCredentialsRequest)
    o.name = v0
    o._extra = extra
    return o


def write_OnPremiseCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ScalewayCredentialsRequest(Model):
    if TYPE_CHECKING:
        name: str
        scaleway_access_key: str
        """Public half of a key pair."""
        scaleway_organization_id: str
        scaleway_project_id: str
        scaleway_secret_key: str
        """Secret; omitted from responses."""
    else:
        field_lines = """
            name! str
            scaleway_access_key! str
            scaleway_organization_id! str
            scaleway_project_id! str
            scaleway_secret_key!* str
        """
        __slots__ = slots(field_lines)


def read_ScalewayCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["name"]) is not str
            or type(v1 := d["scaleway_access_key"]) is not str
            or type(v2 := d["scaleway_organization_id"]) is not str
            or type(v3 := d["scaleway_project_id"]) is not str
            or type(v4 := d["scaleway_secret_key"]) is not str
        ):
            return r.tolerate(ScalewayCredentialsRequest, d)
        extra = None if len(d) == 5 else r.unknown_fields(d, ScalewayCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ScalewayCredentialsRequest, d)
    o: Any = new(ScalewayCredentialsRequest)
    o.name = v0
    o.scaleway_access_key = v1
    o.scaleway_organization_id = v2
    o.scaleway_project_id = v3
    o.scaleway_secret_key = v4
    o._extra = extra
    return o


def write_ScalewayCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_access_key) is not UNSET:
        d["scaleway_access_key"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_organization_id) is not UNSET:
        d["scaleway_organization_id"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_project_id) is not UNSET:
        d["scaleway_project_id"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_secret_key) is not UNSET:
        d["scaleway_secret_key"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
