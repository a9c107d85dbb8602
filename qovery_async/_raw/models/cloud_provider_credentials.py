"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .aws_role_cluster_credentials import union_ClusterCredentials

if TYPE_CHECKING:
    from .aws_role_cluster_credentials import ClusterCredentials

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AwsRoleCredentialsRequestType(OpenEnum):
    """Values of an AWS role credentials request type."""

    AWS_ROLE = "AWS_ROLE"


class AwsStaticCredentialsRequestType(OpenEnum):
    """Values of an AWS static credentials request type."""

    AWS_STATIC = "AWS_STATIC"


class EksAnywhereVsphereRoleCredentialsRequestType(OpenEnum):
    """Values of an EKS anywhere vSphere role credentials request type."""

    EKS_ANYWHERE_VSPHERE_ROLE = "EKS_ANYWHERE_VSPHERE_ROLE"


class EksAnywhereVsphereStaticCredentialsRequestType(OpenEnum):
    """Values of an EKS anywhere vSphere static credentials request type."""

    EKS_ANYWHERE_VSPHERE_STATIC = "EKS_ANYWHERE_VSPHERE_STATIC"


class GcpServiceAccountKeyCredentialsRequestCredentialType(OpenEnum):
    """Values of a GCP service account key credentials request credential type."""

    SERVICE_ACCOUNT_KEY = "SERVICE_ACCOUNT_KEY"


class GcpWorkloadIdentityFederationCredentialsRequestCredentialType(OpenEnum):
    """Values of a GCP workload identity federation credentials request credential type."""

    WORKLOAD_IDENTITY_FEDERATION = "WORKLOAD_IDENTITY_FEDERATION"
    WIF = "WIF"


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
    """Body of a request with AWS role credentials."""

    __slots__ = (
        "name",
        "role_arn",
        "type_",
    )
    if TYPE_CHECKING:
        name: str
        role_arn: str
        type_: AwsRoleCredentialsRequestType
    else:
        schema_name = "AwsRoleCredentialsRequest"
        known_names = frozenset(
            (
                "name",
                "role_arn",
                "type",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("role_arn", "role_arn", "str", 1),
            ("type_", "type", "%AwsRoleCredentialsRequestType", 1),
        )


def read_AwsRoleCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(AwsRoleCredentialsRequest, d)
        v1 = d["role_arn"]
        if type(v1) is not str:
            return r.tolerate(AwsRoleCredentialsRequest, d)
        v2 = _AwsRoleCredentialsRequestType[d["type"]]
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


AwsRoleCredentialsRequest.read_json = staticmethod(read_AwsRoleCredentialsRequest)
AwsRoleCredentialsRequest.write_json = staticmethod(write_AwsRoleCredentialsRequest)


class AwsStaticCredentialsRequest(Model):
    """Body of a request with AWS static credentials."""

    __slots__ = (
        "access_key_id",
        "name",
        "secret_access_key",
        "type_",
    )
    if TYPE_CHECKING:
        access_key_id: str
        """Public half of a key pair."""
        name: str
        secret_access_key: str
        """Secret; answers do not show it."""
        type_: AwsStaticCredentialsRequestType
    else:
        schema_name = "AwsStaticCredentialsRequest"
        known_names = frozenset(
            (
                "access_key_id",
                "name",
                "secret_access_key",
                "type",
            )
        )
        model_fields = (
            ("access_key_id", "access_key_id", "str", 1),
            ("name", "name", "str", 1),
            ("secret_access_key", "secret_access_key", "str", 3),
            ("type_", "type", "%AwsStaticCredentialsRequestType", 1),
        )


def read_AwsStaticCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["access_key_id"]
        if type(v0) is not str:
            return r.tolerate(AwsStaticCredentialsRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(AwsStaticCredentialsRequest, d)
        v2 = d["secret_access_key"]
        if type(v2) is not str:
            return r.tolerate(AwsStaticCredentialsRequest, d)
        v3 = _AwsStaticCredentialsRequestType[d["type"]]
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


AwsStaticCredentialsRequest.read_json = staticmethod(read_AwsStaticCredentialsRequest)
AwsStaticCredentialsRequest.write_json = staticmethod(write_AwsStaticCredentialsRequest)


class AzureCredentialsRequest(Model):
    """Body of a request with Azure credentials."""

    __slots__ = (
        "azure_subscription_id",
        "azure_tenant_id",
        "name",
    )
    if TYPE_CHECKING:
        azure_subscription_id: str
        azure_tenant_id: str
        name: str
    else:
        schema_name = "AzureCredentialsRequest"
        known_names = frozenset(
            (
                "azure_subscription_id",
                "azure_tenant_id",
                "name",
            )
        )
        model_fields = (
            ("azure_subscription_id", "azure_subscription_id", "str", 1),
            ("azure_tenant_id", "azure_tenant_id", "str", 1),
            ("name", "name", "str", 1),
        )


def read_AzureCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["azure_subscription_id"]
        if type(v0) is not str:
            return r.tolerate(AzureCredentialsRequest, d)
        v1 = d["azure_tenant_id"]
        if type(v1) is not str:
            return r.tolerate(AzureCredentialsRequest, d)
        v2 = d["name"]
        if type(v2) is not str:
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


AzureCredentialsRequest.read_json = staticmethod(read_AzureCredentialsRequest)
AzureCredentialsRequest.write_json = staticmethod(write_AzureCredentialsRequest)


class ClusterCredentialsResponseList(Model):
    """Cluster credentials, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ClusterCredentials] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ClusterCredentialsResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[|ClusterCredentials]", 0),)


def read_ClusterCredentialsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ClusterCredentialsResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterCredentialsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterCredentialsResponseList, d)
    o: Any = new(ClusterCredentialsResponseList)
    o.results = union_ClusterCredentials.read_list(v0, r) if v0 else v0
    o._extra = extra
    return o


def write_ClusterCredentialsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ClusterCredentialsResponseList.read_json = staticmethod(read_ClusterCredentialsResponseList)
ClusterCredentialsResponseList.write_json = staticmethod(write_ClusterCredentialsResponseList)


class EksAnywhereVsphereRoleCredentialsRequest(Model):
    """Body of a request with EKS anywhere vSphere role credentials."""

    __slots__ = (
        "name",
        "role_arn",
        "type_",
        "vsphere_password",
        "vsphere_user",
    )
    if TYPE_CHECKING:
        name: str
        role_arn: str
        type_: EksAnywhereVsphereRoleCredentialsRequestType
        vsphere_password: str
        """Secret; answers do not show it."""
        vsphere_user: str
    else:
        schema_name = "EksAnywhereVsphereRoleCredentialsRequest"
        known_names = frozenset(
            (
                "name",
                "role_arn",
                "type",
                "vsphere_password",
                "vsphere_user",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("role_arn", "role_arn", "str", 1),
            ("type_", "type", "%EksAnywhereVsphereRoleCredentialsRequestType", 1),
            ("vsphere_password", "vsphere_password", "str", 3),
            ("vsphere_user", "vsphere_user", "str", 1),
        )


def read_EksAnywhereVsphereRoleCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(EksAnywhereVsphereRoleCredentialsRequest, d)
        v1 = d["role_arn"]
        if type(v1) is not str:
            return r.tolerate(EksAnywhereVsphereRoleCredentialsRequest, d)
        v2 = _EksAnywhereVsphereRoleCredentialsRequestType[d["type"]]
        v3 = d["vsphere_password"]
        if type(v3) is not str:
            return r.tolerate(EksAnywhereVsphereRoleCredentialsRequest, d)
        v4 = d["vsphere_user"]
        if type(v4) is not str:
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


EksAnywhereVsphereRoleCredentialsRequest.read_json = staticmethod(
    read_EksAnywhereVsphereRoleCredentialsRequest
)
EksAnywhereVsphereRoleCredentialsRequest.write_json = staticmethod(
    write_EksAnywhereVsphereRoleCredentialsRequest
)


class EksAnywhereVsphereStaticCredentialsRequest(Model):
    """Body of a request with EKS anywhere vSphere static credentials."""

    __slots__ = (
        "access_key_id",
        "name",
        "secret_access_key",
        "type_",
        "vsphere_password",
        "vsphere_user",
    )
    if TYPE_CHECKING:
        access_key_id: str
        """Public half of a key pair."""
        name: str
        secret_access_key: str
        """Secret; answers do not show it."""
        type_: EksAnywhereVsphereStaticCredentialsRequestType
        vsphere_password: str
        """Secret; answers do not show it."""
        vsphere_user: str
    else:
        schema_name = "EksAnywhereVsphereStaticCredentialsRequest"
        known_names = frozenset(
            (
                "access_key_id",
                "name",
                "secret_access_key",
                "type",
                "vsphere_password",
                "vsphere_user",
            )
        )
        model_fields = (
            ("access_key_id", "access_key_id", "str", 1),
            ("name", "name", "str", 1),
            ("secret_access_key", "secret_access_key", "str", 3),
            ("type_", "type", "%EksAnywhereVsphereStaticCredentialsRequestType", 1),
            ("vsphere_password", "vsphere_password", "str", 3),
            ("vsphere_user", "vsphere_user", "str", 1),
        )


def read_EksAnywhereVsphereStaticCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["access_key_id"]
        if type(v0) is not str:
            return r.tolerate(EksAnywhereVsphereStaticCredentialsRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(EksAnywhereVsphereStaticCredentialsRequest, d)
        v2 = d["secret_access_key"]
        if type(v2) is not str:
            return r.tolerate(EksAnywhereVsphereStaticCredentialsRequest, d)
        v3 = _EksAnywhereVsphereStaticCredentialsRequestType[d["type"]]
        v4 = d["vsphere_password"]
        if type(v4) is not str:
            return r.tolerate(EksAnywhereVsphereStaticCredentialsRequest, d)
        v5 = d["vsphere_user"]
        if type(v5) is not str:
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


EksAnywhereVsphereStaticCredentialsRequest.read_json = staticmethod(
    read_EksAnywhereVsphereStaticCredentialsRequest
)
EksAnywhereVsphereStaticCredentialsRequest.write_json = staticmethod(
    write_EksAnywhereVsphereStaticCredentialsRequest
)


class GcpServiceAccountKeyCredentialsRequest(Model):
    """Body of a request with GCP service account key credentials."""

    __slots__ = (
        "credential_type",
        "gcp_credentials",
        "name",
    )
    if TYPE_CHECKING:
        credential_type: GcpServiceAccountKeyCredentialsRequestCredentialType | Unset = UNSET
        gcp_credentials: str
        name: str
    else:
        schema_name = "GcpServiceAccountKeyCredentialsRequest"
        known_names = frozenset(
            (
                "credential_type",
                "gcp_credentials",
                "name",
            )
        )
        model_fields = (
            (
                "credential_type",
                "credential_type",
                "%GcpServiceAccountKeyCredentialsRequestCredentialType",
                0,
            ),
            ("gcp_credentials", "gcp_credentials", "str", 3),
            ("name", "name", "str", 1),
        )


def read_GcpServiceAccountKeyCredentialsRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _GcpServiceAccountKeyCredentialsRequestCredentialType_unset[
            d.get("credential_type", UNSET)
        ]
        if v0 is UNSET:
            n -= 1
        v1 = d["gcp_credentials"]
        if type(v1) is not str:
            return r.tolerate(GcpServiceAccountKeyCredentialsRequest, d)
        v2 = d["name"]
        if type(v2) is not str:
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


GcpServiceAccountKeyCredentialsRequest.read_json = staticmethod(
    read_GcpServiceAccountKeyCredentialsRequest
)
GcpServiceAccountKeyCredentialsRequest.write_json = staticmethod(
    write_GcpServiceAccountKeyCredentialsRequest
)


class GcpWorkloadIdentityFederationCredentialsRequest(Model):
    """Body of a request with GCP workload identity federation credentials."""

    __slots__ = (
        "credential_type",
        "name",
        "service_account_email",
        "workload_identity_provider_resource",
    )
    if TYPE_CHECKING:
        credential_type: GcpWorkloadIdentityFederationCredentialsRequestCredentialType | Unset = (
            UNSET
        )
        name: str
        service_account_email: str
        workload_identity_provider_resource: str
    else:
        schema_name = "GcpWorkloadIdentityFederationCredentialsRequest"
        known_names = frozenset(
            (
                "credential_type",
                "name",
                "service_account_email",
                "workload_identity_provider_resource",
            )
        )
        model_fields = (
            (
                "credential_type",
                "credential_type",
                "%GcpWorkloadIdentityFederationCredentialsRequestCredentialType",
                0,
            ),
            ("name", "name", "str", 1),
            ("service_account_email", "service_account_email", "str", 1),
            (
                "workload_identity_provider_resource",
                "workload_identity_provider_resource",
                "str",
                1,
            ),
        )


def read_GcpWorkloadIdentityFederationCredentialsRequest(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = _GcpWorkloadIdentityFederationCredentialsRequestCredentialType_unset[
            d.get("credential_type", UNSET)
        ]
        if v0 is UNSET:
            n -= 1
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(GcpWorkloadIdentityFederationCredentialsRequest, d)
        v2 = d["service_account_email"]
        if type(v2) is not str:
            return r.tolerate(GcpWorkloadIdentityFederationCredentialsRequest, d)
        v3 = d["workload_identity_provider_resource"]
        if type(v3) is not str:
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


GcpWorkloadIdentityFederationCredentialsRequest.read_json = staticmethod(
    read_GcpWorkloadIdentityFederationCredentialsRequest
)
GcpWorkloadIdentityFederationCredentialsRequest.write_json = staticmethod(
    write_GcpWorkloadIdentityFederationCredentialsRequest
)


class OnPremiseCredentialsRequest(Model):
    """Body of a request with on premise credentials."""

    __slots__ = ("name",)
    if TYPE_CHECKING:
        name: str
    else:
        schema_name = "OnPremiseCredentialsRequest"
        known_names = frozenset(("name",))
        model_fields = (("name", "name", "str", 1),)


def read_OnPremiseCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
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


OnPremiseCredentialsRequest.read_json = staticmethod(read_OnPremiseCredentialsRequest)
OnPremiseCredentialsRequest.write_json = staticmethod(write_OnPremiseCredentialsRequest)


class ScalewayCredentialsRequest(Model):
    """Body of a request with Scaleway credentials."""

    __slots__ = (
        "name",
        "scaleway_access_key",
        "scaleway_organization_id",
        "scaleway_project_id",
        "scaleway_secret_key",
    )
    if TYPE_CHECKING:
        name: str
        scaleway_access_key: str
        """Public half of a key pair."""
        scaleway_organization_id: str
        scaleway_project_id: str
        scaleway_secret_key: str
        """Secret; answers do not show it."""
    else:
        schema_name = "ScalewayCredentialsRequest"
        known_names = frozenset(
            (
                "name",
                "scaleway_access_key",
                "scaleway_organization_id",
                "scaleway_project_id",
                "scaleway_secret_key",
            )
        )
        model_fields = (
            ("name", "name", "str", 1),
            ("scaleway_access_key", "scaleway_access_key", "str", 1),
            ("scaleway_organization_id", "scaleway_organization_id", "str", 1),
            ("scaleway_project_id", "scaleway_project_id", "str", 1),
            ("scaleway_secret_key", "scaleway_secret_key", "str", 3),
        )


def read_ScalewayCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["name"]
        if type(v0) is not str:
            return r.tolerate(ScalewayCredentialsRequest, d)
        v1 = d["scaleway_access_key"]
        if type(v1) is not str:
            return r.tolerate(ScalewayCredentialsRequest, d)
        v2 = d["scaleway_organization_id"]
        if type(v2) is not str:
            return r.tolerate(ScalewayCredentialsRequest, d)
        v3 = d["scaleway_project_id"]
        if type(v3) is not str:
            return r.tolerate(ScalewayCredentialsRequest, d)
        v4 = d["scaleway_secret_key"]
        if type(v4) is not str:
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


ScalewayCredentialsRequest.read_json = staticmethod(read_ScalewayCredentialsRequest)
ScalewayCredentialsRequest.write_json = staticmethod(write_ScalewayCredentialsRequest)
