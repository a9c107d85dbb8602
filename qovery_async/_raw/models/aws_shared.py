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
from ..._codec.timestamps import UuidAttribute
from ..._codec.unions import Union
from ..._codec.unknown_variant import UnknownVariant
from ..._codec.unset import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import Accepting
    from ..bodies import (
        AwsRoleClusterCredentialsObjectTypeText,
        AwsStaticClusterCredentialsObjectTypeText,
        AzureStaticClusterCredentialsObjectTypeText,
        EksAnywhereVsphereClusterCredentialsObjectTypeText,
        GcpStaticClusterCredentialsObjectTypeText,
        GcpWorkloadIdentityFederationClusterCredentialsObjectTypeText,
        GenericClusterCredentialsObjectTypeText,
        ScalewayClusterCredentialsObjectTypeText,
    )
    from .cloud_provider_credentials import (
        AwsCredentialsRequest,
        AzureCredentialsRequest,
        GcpCredentialsRequest,
        OnPremiseCredentialsRequest,
        ScalewayCredentialsRequest,
    )


class AwsRoleClusterCredentialsObjectType(OpenEnum):
    AWS_ROLE = "AWS_ROLE"

    if TYPE_CHECKING:
        _unknown_value = ""


class AwsStaticClusterCredentialsObjectType(OpenEnum):
    AWS = "AWS"

    if TYPE_CHECKING:
        _unknown_value = ""


class AzureStaticClusterCredentialsObjectType(OpenEnum):
    AZURE = "AZURE"

    if TYPE_CHECKING:
        _unknown_value = ""


class EksAnywhereVsphereClusterCredentialsObjectType(OpenEnum):
    """Values of an EKS anywhere vSphere cluster credentials object type."""

    EKS_ANYWHERE_VSPHERE = "EKS_ANYWHERE_VSPHERE"

    if TYPE_CHECKING:
        _unknown_value = ""


class GcpStaticClusterCredentialsObjectType(OpenEnum):
    GCP = "GCP"

    if TYPE_CHECKING:
        _unknown_value = ""


class GcpWorkloadIdentityFederationClusterCredentialsObjectType(OpenEnum):
    GCP_WORKLOAD_IDENTITY_FEDERATION = "GCP_WORKLOAD_IDENTITY_FEDERATION"

    if TYPE_CHECKING:
        _unknown_value = ""


class GenericClusterCredentialsObjectType(OpenEnum):
    OTHER = "OTHER"

    if TYPE_CHECKING:
        _unknown_value = ""


class ScalewayClusterCredentialsObjectType(OpenEnum):
    SCW = "SCW"

    if TYPE_CHECKING:
        _unknown_value = ""


_AwsRoleClusterCredentialsObjectType = members(
    AwsRoleClusterCredentialsObjectType, unset=False, null=False
)
_AwsStaticClusterCredentialsObjectType = members(
    AwsStaticClusterCredentialsObjectType, unset=False, null=False
)
_AzureStaticClusterCredentialsObjectType = members(
    AzureStaticClusterCredentialsObjectType, unset=False, null=False
)
_EksAnywhereVsphereClusterCredentialsObjectType = members(
    EksAnywhereVsphereClusterCredentialsObjectType, unset=False, null=False
)
_GcpStaticClusterCredentialsObjectType = members(
    GcpStaticClusterCredentialsObjectType, unset=False, null=False
)
_GcpWorkloadIdentityFederationClusterCredentialsObjectType = members(
    GcpWorkloadIdentityFederationClusterCredentialsObjectType, unset=False, null=False
)
_GenericClusterCredentialsObjectType = members(
    GenericClusterCredentialsObjectType, unset=False, null=False
)
_ScalewayClusterCredentialsObjectType = members(
    ScalewayClusterCredentialsObjectType, unset=False, null=False
)
union_ClusterCredentials = Union(
    "ClusterCredentials",
    [
        "#AwsStaticClusterCredentials",
        "#ScalewayClusterCredentials",
        "#GenericClusterCredentials",
        "#AwsRoleClusterCredentials",
        "#EksAnywhereVsphereClusterCredentials",
        "#AzureStaticClusterCredentials",
        "#GcpStaticClusterCredentials",
        "#GcpWorkloadIdentityFederationClusterCredentials",
    ],
    tag="object_type",
    tags={
        "AWS": "#AwsStaticClusterCredentials",
        "AWS_ROLE": "#AwsRoleClusterCredentials",
        "AZURE": "#AzureStaticClusterCredentials",
        "EKS_ANYWHERE_VSPHERE": "#EksAnywhereVsphereClusterCredentials",
        "GCP": "#GcpStaticClusterCredentials",
        "GCP_WORKLOAD_IDENTITY_FEDERATION": "#GcpWorkloadIdentityFederationClusterCredentials",
        "OTHER": "#GenericClusterCredentials",
        "SCW": "#ScalewayClusterCredentials",
    },
)
if TYPE_CHECKING:
    ClusterCredentials: TypeAlias = "AwsStaticClusterCredentials | ScalewayClusterCredentials | GenericClusterCredentials | AwsRoleClusterCredentials | EksAnywhereVsphereClusterCredentials | AzureStaticClusterCredentials | GcpStaticClusterCredentials | GcpWorkloadIdentityFederationClusterCredentials | UnknownVariant"


class AwsRoleClusterCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            AwsRoleClusterCredentialsObjectType, AwsRoleClusterCredentialsObjectTypeText
        ]
        role_arn: str

        def to_request(self, **changes: Any) -> AwsCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            id! uuid
            name! str
            object_type! %AwsRoleClusterCredentialsObjectType
            role_arn! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_AwsRoleClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v2 = _AwsRoleClusterCredentialsObjectType[d["object_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["name"]) is not str
            or type(v3 := d["role_arn"]) is not str
        ):
            return r.tolerate(AwsRoleClusterCredentials, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, AwsRoleClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsRoleClusterCredentials, d)
    o: Any = new(AwsRoleClusterCredentials)
    o._id = v0
    o.name = v1
    o.object_type = v2
    o.role_arn = v3
    o._extra = extra
    return o


def write_AwsRoleClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is AwsRoleClusterCredentialsObjectType else encode(v)
        )
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class AwsStaticClusterCredentials(Model):
    if TYPE_CHECKING:
        access_key_id: str
        """Public half of a key pair."""
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            AwsStaticClusterCredentialsObjectType, AwsStaticClusterCredentialsObjectTypeText
        ]

        def to_request(self, **changes: Any) -> AwsCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            access_key_id! str
            id! uuid
            name! str
            object_type! %AwsStaticClusterCredentialsObjectType
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_AwsStaticClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v3 = _AwsStaticClusterCredentialsObjectType[d["object_type"]]
        if (
            type(v0 := d["access_key_id"]) is not str
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["name"]) is not str
        ):
            return r.tolerate(AwsStaticClusterCredentials, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, AwsStaticClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AwsStaticClusterCredentials, d)
    o: Any = new(AwsStaticClusterCredentials)
    o.access_key_id = v0
    o._id = v1
    o.name = v2
    o.object_type = v3
    o._extra = extra
    return o


def write_AwsStaticClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is AwsStaticClusterCredentialsObjectType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class AzureStaticClusterCredentials(Model):
    if TYPE_CHECKING:
        azure_application_id: str
        azure_application_object_id: str
        azure_subscription_id: str
        azure_tenant_id: str
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            AzureStaticClusterCredentialsObjectType, AzureStaticClusterCredentialsObjectTypeText
        ]

        def to_request(self, **changes: Any) -> AzureCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            azure_application_id! str
            azure_application_object_id! str
            azure_subscription_id! str
            azure_tenant_id! str
            id! uuid
            name! str
            object_type! %AzureStaticClusterCredentialsObjectType
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_AzureStaticClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v6 = _AzureStaticClusterCredentialsObjectType[d["object_type"]]
        if (
            type(v0 := d["azure_application_id"]) is not str
            or type(v1 := d["azure_application_object_id"]) is not str
            or type(v2 := d["azure_subscription_id"]) is not str
            or type(v3 := d["azure_tenant_id"]) is not str
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["name"]) is not str
        ):
            return r.tolerate(AzureStaticClusterCredentials, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, AzureStaticClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AzureStaticClusterCredentials, d)
    o: Any = new(AzureStaticClusterCredentials)
    o.azure_application_id = v0
    o.azure_application_object_id = v1
    o.azure_subscription_id = v2
    o.azure_tenant_id = v3
    o._id = v4
    o.name = v5
    o.object_type = v6
    o._extra = extra
    return o


def write_AzureStaticClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.azure_application_id) is not UNSET:
        d["azure_application_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_application_object_id) is not UNSET:
        d["azure_application_object_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_subscription_id) is not UNSET:
        d["azure_subscription_id"] = v if type(v) is str else encode(v)
    if (v := o.azure_tenant_id) is not UNSET:
        d["azure_tenant_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is AzureStaticClusterCredentialsObjectType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class EksAnywhereVsphereClusterCredentials(Model):
    """EKS anywhere vSphere cluster credentials."""

    if TYPE_CHECKING:
        access_key_id: str | None | Unset = UNSET
        """Public half of a key pair."""
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            EksAnywhereVsphereClusterCredentialsObjectType,
            EksAnywhereVsphereClusterCredentialsObjectTypeText,
        ]
        role_arn: str | None | Unset = UNSET
        vsphere_user: str

        def to_request(self, **changes: Any) -> AwsCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            access_key_id str?
            id! uuid
            name! str
            object_type! %EksAnywhereVsphereClusterCredentialsObjectType
            role_arn str?
            vsphere_user! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_EksAnywhereVsphereClusterCredentials(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("access_key_id", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(EksAnywhereVsphereClusterCredentials, d)
            n -= 1
        v3 = _EksAnywhereVsphereClusterCredentialsObjectType[d["object_type"]]
        if type(v4 := d.get("role_arn", UNSET)) is not str and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(EksAnywhereVsphereClusterCredentials, d)
            n -= 1
        if (
            len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["name"]) is not str
            or type(v5 := d["vsphere_user"]) is not str
        ):
            return r.tolerate(EksAnywhereVsphereClusterCredentials, d)
        extra = None if len(d) == n else r.unknown_fields(d, EksAnywhereVsphereClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EksAnywhereVsphereClusterCredentials, d)
    o: Any = new(EksAnywhereVsphereClusterCredentials)
    o.access_key_id = v0
    o._id = v1
    o.name = v2
    o.object_type = v3
    o.role_arn = v4
    o.vsphere_user = v5
    o._extra = extra
    return o


def write_EksAnywhereVsphereClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.access_key_id) is not UNSET:
        d["access_key_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is EksAnywhereVsphereClusterCredentialsObjectType else encode(v)
        )
    if (v := o.role_arn) is not UNSET:
        d["role_arn"] = v if v is None or type(v) is str else encode(v)
    if (v := o.vsphere_user) is not UNSET:
        d["vsphere_user"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GcpStaticClusterCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            GcpStaticClusterCredentialsObjectType, GcpStaticClusterCredentialsObjectTypeText
        ]

        def to_request(self, **changes: Any) -> GcpCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            id! uuid
            name! str
            object_type! %GcpStaticClusterCredentialsObjectType
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_GcpStaticClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v2 = _GcpStaticClusterCredentialsObjectType[d["object_type"]]
        if len(v0 := d["id"]) != 36 or v0[23] != "-" or type(v1 := d["name"]) is not str:
            return r.tolerate(GcpStaticClusterCredentials, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, GcpStaticClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GcpStaticClusterCredentials, d)
    o: Any = new(GcpStaticClusterCredentials)
    o._id = v0
    o.name = v1
    o.object_type = v2
    o._extra = extra
    return o


def write_GcpStaticClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is GcpStaticClusterCredentialsObjectType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class GcpWorkloadIdentityFederationClusterCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            GcpWorkloadIdentityFederationClusterCredentialsObjectType,
            GcpWorkloadIdentityFederationClusterCredentialsObjectTypeText,
        ]
        project_id: str
        service_account_email: str
        token_lifetime_seconds: int
        workload_identity_provider_resource: str

        def to_request(self, **changes: Any) -> GcpCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            id! uuid
            name! str
            object_type! %GcpWorkloadIdentityFederationClusterCredentialsObjectType
            project_id! str
            service_account_email! str
            token_lifetime_seconds! int
            workload_identity_provider_resource! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_GcpWorkloadIdentityFederationClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v2 = _GcpWorkloadIdentityFederationClusterCredentialsObjectType[d["object_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["name"]) is not str
            or type(v3 := d["project_id"]) is not str
            or type(v4 := d["service_account_email"]) is not str
            or type(v5 := d["token_lifetime_seconds"]) is not int
            or type(v6 := d["workload_identity_provider_resource"]) is not str
        ):
            return r.tolerate(GcpWorkloadIdentityFederationClusterCredentials, d)
        extra = (
            None
            if len(d) == 7
            else r.unknown_fields(d, GcpWorkloadIdentityFederationClusterCredentials)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GcpWorkloadIdentityFederationClusterCredentials, d)
    o: Any = new(GcpWorkloadIdentityFederationClusterCredentials)
    o._id = v0
    o.name = v1
    o.object_type = v2
    o.project_id = v3
    o.service_account_email = v4
    o.token_lifetime_seconds = v5
    o.workload_identity_provider_resource = v6
    o._extra = extra
    return o


def write_GcpWorkloadIdentityFederationClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_
            if type(v) is GcpWorkloadIdentityFederationClusterCredentialsObjectType
            else encode(v)
        )
    if (v := o.project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.service_account_email) is not UNSET:
        d["service_account_email"] = v if type(v) is str else encode(v)
    if (v := o.token_lifetime_seconds) is not UNSET:
        d["token_lifetime_seconds"] = v if type(v) is int else encode(v)
    if (v := o.workload_identity_provider_resource) is not UNSET:
        d["workload_identity_provider_resource"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GenericClusterCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            GenericClusterCredentialsObjectType, GenericClusterCredentialsObjectTypeText
        ]

        def to_request(self, **changes: Any) -> OnPremiseCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            id! uuid
            name! str
            object_type! %GenericClusterCredentialsObjectType
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_GenericClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v2 = _GenericClusterCredentialsObjectType[d["object_type"]]
        if len(v0 := d["id"]) != 36 or v0[23] != "-" or type(v1 := d["name"]) is not str:
            return r.tolerate(GenericClusterCredentials, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, GenericClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GenericClusterCredentials, d)
    o: Any = new(GenericClusterCredentials)
    o._id = v0
    o.name = v1
    o.object_type = v2
    o._extra = extra
    return o


def write_GenericClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is GenericClusterCredentialsObjectType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ScalewayClusterCredentials(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
        object_type: Accepting[
            ScalewayClusterCredentialsObjectType, ScalewayClusterCredentialsObjectTypeText
        ]
        scaleway_access_key: str
        """Public half of a key pair."""
        scaleway_organization_id: str
        scaleway_project_id: str

        def to_request(self, **changes: Any) -> ScalewayCredentialsRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            id! uuid
            name! str
            object_type! %ScalewayClusterCredentialsObjectType
            scaleway_access_key! str
            scaleway_organization_id! str
            scaleway_project_id! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ScalewayClusterCredentials(d: Any, r: Reading) -> Any:
    try:
        v2 = _ScalewayClusterCredentialsObjectType[d["object_type"]]
        if (
            len(v0 := d["id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["name"]) is not str
            or type(v3 := d["scaleway_access_key"]) is not str
            or type(v4 := d["scaleway_organization_id"]) is not str
            or type(v5 := d["scaleway_project_id"]) is not str
        ):
            return r.tolerate(ScalewayClusterCredentials, d)
        extra = None if len(d) == 6 else r.unknown_fields(d, ScalewayClusterCredentials)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ScalewayClusterCredentials, d)
    o: Any = new(ScalewayClusterCredentials)
    o._id = v0
    o.name = v1
    o.object_type = v2
    o.scaleway_access_key = v3
    o.scaleway_organization_id = v4
    o.scaleway_project_id = v5
    o._extra = extra
    return o


def write_ScalewayClusterCredentials(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.object_type) is not UNSET:
        d["object_type"] = (
            v._value_ if type(v) is ScalewayClusterCredentialsObjectType else encode(v)
        )
    if (v := o.scaleway_access_key) is not UNSET:
        d["scaleway_access_key"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_organization_id) is not UNSET:
        d["scaleway_organization_id"] = v if type(v) is str else encode(v)
    if (v := o.scaleway_project_id) is not UNSET:
        d["scaleway_project_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
