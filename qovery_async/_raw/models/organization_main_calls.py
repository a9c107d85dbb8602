"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._codec.decoding import LARGE, LOOSE, Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateAttribute, DateTimeAttribute, UuidAttribute, day, moment
from ..._codec.unions import Union, UnknownVariant
from ..._codec.unset import UNSET, Unset
from .application_git_repository_request import (
    ApplicationGitRepositoryRequest,
    read_ApplicationGitRepositoryRequest,
    write_ApplicationGitRepositoryRequest,
)
from .aws_role_cluster_credentials import union_ClusterCredentials
from .cloud_provider_enum import CloudProviderEnum
from .environment_mode_enum import EnvironmentModeEnum
from .git_provider_enum import GitProviderEnum
from .organization import Organization, PlanEnum, read_Organization, write_Organization
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_light_response import (
    ServiceLightResponse,
    read_ServiceLightResponse,
    write_ServiceLightResponse,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .aws_role_cluster_credentials import ClusterCredentials

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ContainerRegistryAssociatedServiceType(OpenEnum):
    """Values of a container registry associated service type."""

    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"


class GitTokenAssociatedServiceType(OpenEnum):
    """Values of a Git token associated service type."""

    APPLICATION = "APPLICATION"
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


class HelmRepositoryAssociatedServiceType(OpenEnum):
    """Values of a Helm repository associated service type."""

    HELM = "HELM"


class OrganizationOnboardingStatusEnum(OpenEnum):
    """Values of organization onboarding status."""

    IN_PROGRESS = "IN_PROGRESS"
    DISMISSED = "DISMISSED"
    COMPLETED = "COMPLETED"


class TfVarsDiscoveryModeAutoDiscoverType(OpenEnum):
    """Values of a tfvars discovery mode auto discover type."""

    AUTODISCOVER = "AutoDiscover"


class TfVarsDiscoveryModeSpecificPathsType(OpenEnum):
    """Values of a tfvars discovery mode specific paths type."""

    SPECIFICPATHS = "SpecificPaths"


_CloudProviderEnum_unset = members(CloudProviderEnum, unset=True, null=False)
_ContainerRegistryAssociatedServiceType = members(
    ContainerRegistryAssociatedServiceType, unset=False, null=False
)
_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_GitProviderEnum = members(GitProviderEnum, unset=False, null=False)
_GitTokenAssociatedServiceType = members(GitTokenAssociatedServiceType, unset=False, null=False)
_HelmRepositoryAssociatedServiceType = members(
    HelmRepositoryAssociatedServiceType, unset=False, null=False
)
_OrganizationOnboardingStatusEnum = members(
    OrganizationOnboardingStatusEnum, unset=False, null=False
)
_OrganizationOnboardingStatusEnum_unset = members(
    OrganizationOnboardingStatusEnum, unset=True, null=False
)
_PlanEnum = members(PlanEnum, unset=False, null=False)
_TfVarsDiscoveryModeAutoDiscoverType = members(
    TfVarsDiscoveryModeAutoDiscoverType, unset=False, null=False
)
_TfVarsDiscoveryModeSpecificPathsType = members(
    TfVarsDiscoveryModeSpecificPathsType, unset=False, null=False
)
union_TfVarsDiscoveryMode = Union(
    "TfVarsDiscoveryMode",
    ["#TfVarsDiscoveryModeAutoDiscover", "#TfVarsDiscoveryModeSpecificPaths"],
    tag="type",
    tags={
        "AutoDiscover": "#TfVarsDiscoveryModeAutoDiscover",
        "SpecificPaths": "#TfVarsDiscoveryModeSpecificPaths",
    },
)
if TYPE_CHECKING:
    TfVarsDiscoveryMode: TypeAlias = (
        "TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeSpecificPaths | UnknownVariant"
    )


class ContainerRegistryAssociatedServicesResponse(Model):
    """Container registry associated services, as the API answers it."""

    __slots__ = (
        "_environment_id",
        "environment_name",
        "_project_id",
        "project_name",
        "_service_id",
        "service_name",
        "service_type",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        environment_name: str
        project_id: UUID
        project_name: str
        service_id: UUID
        service_name: str
        service_type: ContainerRegistryAssociatedServiceType
    else:
        schema_name = "ContainerRegistryAssociatedServicesResponse"
        known_names = frozenset(
            (
                "environment_id",
                "environment_name",
                "project_id",
                "project_name",
                "service_id",
                "service_name",
                "service_type",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("environment_name", "environment_name", "str", 1),
            ("project_id", "project_id", "uuid", 5),
            ("project_name", "project_name", "str", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_name", "service_name", "str", 1),
            ("service_type", "service_type", "%ContainerRegistryAssociatedServiceType", 1),
        )
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_ContainerRegistryAssociatedServicesResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
        v1 = d["environment_name"]
        if type(v1) is not str:
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
        v2 = d["project_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
        v3 = d["project_name"]
        if type(v3) is not str:
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
        v4 = d["service_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
        v5 = d["service_name"]
        if type(v5) is not str:
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
        v6 = _ContainerRegistryAssociatedServiceType[d["service_type"]]
        extra = (
            None
            if len(d) == 7
            else r.unknown_fields(d, ContainerRegistryAssociatedServicesResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
    o: Any = new(ContainerRegistryAssociatedServicesResponse)
    o._environment_id = v0
    o.environment_name = v1
    o._project_id = v2
    o.project_name = v3
    o._service_id = v4
    o.service_name = v5
    o.service_type = v6
    o._extra = extra
    return o


def write_ContainerRegistryAssociatedServicesResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = (
            v._value_ if type(v) is ContainerRegistryAssociatedServiceType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryAssociatedServicesResponse.read_json = staticmethod(
    read_ContainerRegistryAssociatedServicesResponse
)
ContainerRegistryAssociatedServicesResponse.write_json = staticmethod(
    write_ContainerRegistryAssociatedServicesResponse
)


class ContainerRegistryAssociatedServicesResponseList(Model):
    """Container registry associated services, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ContainerRegistryAssociatedServicesResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ContainerRegistryAssociatedServicesResponseList"
        known_names = frozenset(("results",))
        model_fields = (
            ("results", "results", "[#ContainerRegistryAssociatedServicesResponse]", 0),
        )


def read_ContainerRegistryAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ContainerRegistryAssociatedServicesResponseList, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ContainerRegistryAssociatedServicesResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ContainerRegistryAssociatedServicesResponseList, d)
    o: Any = new(ContainerRegistryAssociatedServicesResponseList)
    o.results = [read_ContainerRegistryAssociatedServicesResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ContainerRegistryAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ContainerRegistryAssociatedServicesResponse(e)
                if type(e) is ContainerRegistryAssociatedServicesResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ContainerRegistryAssociatedServicesResponseList.read_json = staticmethod(
    read_ContainerRegistryAssociatedServicesResponseList
)
ContainerRegistryAssociatedServicesResponseList.write_json = staticmethod(
    write_ContainerRegistryAssociatedServicesResponseList
)


class CredentialCluster(Model):
    """A credential cluster."""

    __slots__ = (
        "cloud_provider",
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        cloud_provider: CloudProviderEnum | Unset = UNSET
        id: UUID | Unset = UNSET
        name: str | Unset = UNSET
    else:
        schema_name = "CredentialCluster"
        known_names = frozenset(
            (
                "cloud_provider",
                "id",
                "name",
            )
        )
        model_fields = (
            ("cloud_provider", "cloud_provider", "%CloudProviderEnum", 0),
            ("id", "id", "uuid", 4),
            ("name", "name", "str", 0),
        )
        id = UuidAttribute()


def read_CredentialCluster(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _CloudProviderEnum_unset[d.get("cloud_provider", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("id", UNSET)
        if v1 is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(CredentialCluster, d)
        v2 = d.get("name", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(CredentialCluster, d)
        extra = None if len(d) == n else r.unknown_fields(d, CredentialCluster)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CredentialCluster, d)
    o: Any = new(CredentialCluster)
    o.cloud_provider = v0
    o._id = v1
    o.name = v2
    o._extra = extra
    return o


def write_CredentialCluster(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.cloud_provider) is not UNSET:
        d["cloud_provider"] = v._value_ if type(v) is CloudProviderEnum else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


CredentialCluster.read_json = staticmethod(read_CredentialCluster)
CredentialCluster.write_json = staticmethod(write_CredentialCluster)


class GitTokenAssociatedServiceResponse(Model):
    """A Git token associated service, as the API answers it."""

    __slots__ = (
        "_environment_id",
        "environment_name",
        "_project_id",
        "project_name",
        "_service_id",
        "service_name",
        "service_type",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        environment_name: str
        project_id: UUID
        project_name: str
        service_id: UUID
        service_name: str
        service_type: GitTokenAssociatedServiceType
    else:
        schema_name = "GitTokenAssociatedServiceResponse"
        known_names = frozenset(
            (
                "environment_id",
                "environment_name",
                "project_id",
                "project_name",
                "service_id",
                "service_name",
                "service_type",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("environment_name", "environment_name", "str", 1),
            ("project_id", "project_id", "uuid", 5),
            ("project_name", "project_name", "str", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_name", "service_name", "str", 1),
            ("service_type", "service_type", "%GitTokenAssociatedServiceType", 1),
        )
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_GitTokenAssociatedServiceResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
        v1 = d["environment_name"]
        if type(v1) is not str:
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
        v2 = d["project_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
        v3 = d["project_name"]
        if type(v3) is not str:
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
        v4 = d["service_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
        v5 = d["service_name"]
        if type(v5) is not str:
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
        v6 = _GitTokenAssociatedServiceType[d["service_type"]]
        extra = None if len(d) == 7 else r.unknown_fields(d, GitTokenAssociatedServiceResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitTokenAssociatedServiceResponse, d)
    o: Any = new(GitTokenAssociatedServiceResponse)
    o._environment_id = v0
    o.environment_name = v1
    o._project_id = v2
    o.project_name = v3
    o._service_id = v4
    o.service_name = v5
    o.service_type = v6
    o._extra = extra
    return o


def write_GitTokenAssociatedServiceResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is GitTokenAssociatedServiceType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GitTokenAssociatedServiceResponse.read_json = staticmethod(read_GitTokenAssociatedServiceResponse)
GitTokenAssociatedServiceResponse.write_json = staticmethod(write_GitTokenAssociatedServiceResponse)


class GitTokenAssociatedServicesResponseList(Model):
    """Git token associated services, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[GitTokenAssociatedServiceResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "GitTokenAssociatedServicesResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#GitTokenAssociatedServiceResponse]", 0),)


def read_GitTokenAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenAssociatedServicesResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, GitTokenAssociatedServicesResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitTokenAssociatedServicesResponseList, d)
    o: Any = new(GitTokenAssociatedServicesResponseList)
    o.results = [read_GitTokenAssociatedServiceResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GitTokenAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_GitTokenAssociatedServiceResponse(e)
                if type(e) is GitTokenAssociatedServiceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


GitTokenAssociatedServicesResponseList.read_json = staticmethod(
    read_GitTokenAssociatedServicesResponseList
)
GitTokenAssociatedServicesResponseList.write_json = staticmethod(
    write_GitTokenAssociatedServicesResponseList
)


class GitTokenRequest(Model):
    """Body of a request with a Git token."""

    __slots__ = (
        "description",
        "git_api_url",
        "name",
        "token",
        "type_",
        "workspace",
    )
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        git_api_url: str | Unset = UNSET
        """Absolute URI."""
        name: str
        token: str
        """Secret; answers do not show it."""
        type_: GitProviderEnum
        workspace: str | Unset = UNSET
    else:
        schema_name = "GitTokenRequest"
        known_names = frozenset(
            (
                "description",
                "git_api_url",
                "name",
                "token",
                "type",
                "workspace",
            )
        )
        model_fields = (
            ("description", "description", "str", 0),
            ("git_api_url", "git_api_url", "str", 0),
            ("name", "name", "str", 1),
            ("token", "token", "str", 3),
            ("type_", "type", "%GitProviderEnum", 1),
            ("workspace", "workspace", "str", 0),
        )


def read_GitTokenRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenRequest, d)
        v1 = d.get("git_api_url", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenRequest, d)
        v2 = d["name"]
        if type(v2) is not str:
            return r.tolerate(GitTokenRequest, d)
        v3 = d["token"]
        if type(v3) is not str:
            return r.tolerate(GitTokenRequest, d)
        v4 = _GitProviderEnum[d["type"]]
        v5 = d.get("workspace", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, GitTokenRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitTokenRequest, d)
    o: Any = new(GitTokenRequest)
    o.description = v0
    o.git_api_url = v1
    o.name = v2
    o.token = v3
    o.type_ = v4
    o.workspace = v5
    o._extra = extra
    return o


def write_GitTokenRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.git_api_url) is not UNSET:
        d["git_api_url"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.token) is not UNSET:
        d["token"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is GitProviderEnum else encode(v)
    if (v := o.workspace) is not UNSET:
        d["workspace"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GitTokenRequest.read_json = staticmethod(read_GitTokenRequest)
GitTokenRequest.write_json = staticmethod(write_GitTokenRequest)


class GitTokenResponse(Model):
    """A Git token, as the API answers it."""

    __slots__ = (
        "associated_services_count",
        "_created_at",
        "description",
        "_expired_at",
        "git_api_url",
        "_id",
        "name",
        "type_",
        "_updated_at",
        "workspace",
    )
    if TYPE_CHECKING:
        associated_services_count: float
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        expired_at: datetime.date | Unset = UNSET
        """Date, `YYYY-MM-DD`."""
        git_api_url: str
        """Absolute URI."""
        id: UUID
        """Set by the server."""
        name: str
        type_: GitProviderEnum
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        workspace: str | Unset = UNSET
    else:
        schema_name = "GitTokenResponse"
        known_names = frozenset(
            (
                "associated_services_count",
                "created_at",
                "description",
                "expired_at",
                "git_api_url",
                "id",
                "name",
                "type",
                "updated_at",
                "workspace",
            )
        )
        model_fields = (
            ("associated_services_count", "associated_services_count", "float", 1),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("expired_at", "expired_at", "date", 4),
            ("git_api_url", "git_api_url", "str", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("type_", "type", "%GitProviderEnum", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("workspace", "workspace", "str", 0),
        )
        created_at = DateTimeAttribute()
        expired_at = DateAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_GitTokenResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d["associated_services_count"]
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            return r.tolerate(GitTokenResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(GitTokenResponse, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenResponse, d)
        v3 = d.get("expired_at", UNSET)
        if v3 is UNSET:
            n -= 1
        elif day(v3) is None:
            return r.tolerate(GitTokenResponse, d)
        v4 = d["git_api_url"]
        if type(v4) is not str:
            return r.tolerate(GitTokenResponse, d)
        v5 = d["id"]
        if len(v5) != 36 or v5[23] != "-":
            return r.tolerate(GitTokenResponse, d)
        v6 = d["name"]
        if type(v6) is not str:
            return r.tolerate(GitTokenResponse, d)
        v7 = _GitProviderEnum[d["type"]]
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(GitTokenResponse, d)
        v9 = d.get("workspace", UNSET)
        if type(v9) is not str:
            if v9 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, GitTokenResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitTokenResponse, d)
    o: Any = new(GitTokenResponse)
    o.associated_services_count = v0
    o._created_at = v1
    o.description = v2
    o._expired_at = v3
    o.git_api_url = v4
    o._id = v5
    o.name = v6
    o.type_ = v7
    o._updated_at = v8
    o.workspace = v9
    o._extra = extra
    return o


def write_GitTokenResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.associated_services_count) is not UNSET:
        d["associated_services_count"] = encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._expired_at) is not UNSET:
        d["expired_at"] = v if type(v) is str else encode(v)
    if (v := o.git_api_url) is not UNSET:
        d["git_api_url"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is GitProviderEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.workspace) is not UNSET:
        d["workspace"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


GitTokenResponse.read_json = staticmethod(read_GitTokenResponse)
GitTokenResponse.write_json = staticmethod(write_GitTokenResponse)


class GitTokenResponseList(Model):
    """Git tokens, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[GitTokenResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "GitTokenResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#GitTokenResponse]", 0),)


def read_GitTokenResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(GitTokenResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, GitTokenResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitTokenResponseList, d)
    o: Any = new(GitTokenResponseList)
    o.results = [read_GitTokenResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_GitTokenResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_GitTokenResponse(e) if type(e) is GitTokenResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


GitTokenResponseList.read_json = staticmethod(read_GitTokenResponseList)
GitTokenResponseList.write_json = staticmethod(write_GitTokenResponseList)


class HelmRepositoryAssociatedServicesResponse(Model):
    """Helm repository associated services, as the API answers it."""

    __slots__ = (
        "_environment_id",
        "environment_name",
        "_project_id",
        "project_name",
        "_service_id",
        "service_name",
        "service_type",
    )
    if TYPE_CHECKING:
        environment_id: UUID
        environment_name: str
        project_id: UUID
        project_name: str
        service_id: UUID
        service_name: str
        service_type: HelmRepositoryAssociatedServiceType
    else:
        schema_name = "HelmRepositoryAssociatedServicesResponse"
        known_names = frozenset(
            (
                "environment_id",
                "environment_name",
                "project_id",
                "project_name",
                "service_id",
                "service_name",
                "service_type",
            )
        )
        model_fields = (
            ("environment_id", "environment_id", "uuid", 5),
            ("environment_name", "environment_name", "str", 1),
            ("project_id", "project_id", "uuid", 5),
            ("project_name", "project_name", "str", 1),
            ("service_id", "service_id", "uuid", 5),
            ("service_name", "service_name", "str", 1),
            ("service_type", "service_type", "%HelmRepositoryAssociatedServiceType", 1),
        )
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_HelmRepositoryAssociatedServicesResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
        v1 = d["environment_name"]
        if type(v1) is not str:
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
        v2 = d["project_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
        v3 = d["project_name"]
        if type(v3) is not str:
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
        v4 = d["service_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
        v5 = d["service_name"]
        if type(v5) is not str:
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
        v6 = _HelmRepositoryAssociatedServiceType[d["service_type"]]
        extra = (
            None if len(d) == 7 else r.unknown_fields(d, HelmRepositoryAssociatedServicesResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
    o: Any = new(HelmRepositoryAssociatedServicesResponse)
    o._environment_id = v0
    o.environment_name = v1
    o._project_id = v2
    o.project_name = v3
    o._service_id = v4
    o.service_name = v5
    o.service_type = v6
    o._extra = extra
    return o


def write_HelmRepositoryAssociatedServicesResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.environment_name) is not UNSET:
        d["environment_name"] = v if type(v) is str else encode(v)
    if (v := o._project_id) is not UNSET:
        d["project_id"] = v if type(v) is str else encode(v)
    if (v := o.project_name) is not UNSET:
        d["project_name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_name) is not UNSET:
        d["service_name"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = (
            v._value_ if type(v) is HelmRepositoryAssociatedServiceType else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmRepositoryAssociatedServicesResponse.read_json = staticmethod(
    read_HelmRepositoryAssociatedServicesResponse
)
HelmRepositoryAssociatedServicesResponse.write_json = staticmethod(
    write_HelmRepositoryAssociatedServicesResponse
)


class HelmRepositoryAssociatedServicesResponseList(Model):
    """Helm repository associated services, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[HelmRepositoryAssociatedServicesResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "HelmRepositoryAssociatedServicesResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#HelmRepositoryAssociatedServicesResponse]", 0),)


def read_HelmRepositoryAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(HelmRepositoryAssociatedServicesResponseList, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, HelmRepositoryAssociatedServicesResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(HelmRepositoryAssociatedServicesResponseList, d)
    o: Any = new(HelmRepositoryAssociatedServicesResponseList)
    o.results = [read_HelmRepositoryAssociatedServicesResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_HelmRepositoryAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_HelmRepositoryAssociatedServicesResponse(e)
                if type(e) is HelmRepositoryAssociatedServicesResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


HelmRepositoryAssociatedServicesResponseList.read_json = staticmethod(
    read_HelmRepositoryAssociatedServicesResponseList
)
HelmRepositoryAssociatedServicesResponseList.write_json = staticmethod(
    write_HelmRepositoryAssociatedServicesResponseList
)


class ListEnvironmentsByOrganizationIdResponse(Model):
    """A list environments by organization id, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[OrganizationEnvironmentResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListEnvironmentsByOrganizationIdResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#OrganizationEnvironmentResponse]", 0),)


def read_ListEnvironmentsByOrganizationIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListEnvironmentsByOrganizationIdResponse, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ListEnvironmentsByOrganizationIdResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListEnvironmentsByOrganizationIdResponse, d)
    o: Any = new(ListEnvironmentsByOrganizationIdResponse)
    o.results = [read_OrganizationEnvironmentResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListEnvironmentsByOrganizationIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationEnvironmentResponse(e)
                if type(e) is OrganizationEnvironmentResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ListEnvironmentsByOrganizationIdResponse.read_json = staticmethod(
    read_ListEnvironmentsByOrganizationIdResponse
)
ListEnvironmentsByOrganizationIdResponse.write_json = staticmethod(
    write_ListEnvironmentsByOrganizationIdResponse
)


class ListServicesByOrganizationIdResponse(Model):
    """A list services by organization id, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ServiceLightResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListServicesByOrganizationIdResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ServiceLightResponse]", 0),)


def read_ListServicesByOrganizationIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListServicesByOrganizationIdResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListServicesByOrganizationIdResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListServicesByOrganizationIdResponse, d)
    o: Any = new(ListServicesByOrganizationIdResponse)
    o.results = [read_ServiceLightResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListServicesByOrganizationIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ServiceLightResponse(e) if type(e) is ServiceLightResponse else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ListServicesByOrganizationIdResponse.read_json = staticmethod(
    read_ListServicesByOrganizationIdResponse
)
ListServicesByOrganizationIdResponse.write_json = staticmethod(
    write_ListServicesByOrganizationIdResponse
)


class ListTfVarsFilesFromGitRepoResponse(Model):
    """A list tfvars files from Git repo, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[TfVarsFileResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ListTfVarsFilesFromGitRepoResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#TfVarsFileResponse]", 0),)


def read_ListTfVarsFilesFromGitRepoResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ListTfVarsFilesFromGitRepoResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ListTfVarsFilesFromGitRepoResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListTfVarsFilesFromGitRepoResponse, d)
    o: Any = new(ListTfVarsFilesFromGitRepoResponse)
    o.results = [read_TfVarsFileResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListTfVarsFilesFromGitRepoResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_TfVarsFileResponse(e) if type(e) is TfVarsFileResponse else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ListTfVarsFilesFromGitRepoResponse.read_json = staticmethod(read_ListTfVarsFilesFromGitRepoResponse)
ListTfVarsFilesFromGitRepoResponse.write_json = staticmethod(
    write_ListTfVarsFilesFromGitRepoResponse
)


class OrganizationAvailableRole(Model):
    """An organization available role."""

    __slots__ = (
        "_id",
        "name",
    )
    if TYPE_CHECKING:
        id: UUID
        name: str
    else:
        schema_name = "OrganizationAvailableRole"
        known_names = frozenset(
            (
                "id",
                "name",
            )
        )
        model_fields = (
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
        )
        id = UuidAttribute()


def read_OrganizationAvailableRole(d: Any, r: Reading) -> Any:
    try:
        v0 = d["id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(OrganizationAvailableRole, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(OrganizationAvailableRole, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, OrganizationAvailableRole)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAvailableRole, d)
    o: Any = new(OrganizationAvailableRole)
    o._id = v0
    o.name = v1
    o._extra = extra
    return o


def write_OrganizationAvailableRole(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationAvailableRole.read_json = staticmethod(read_OrganizationAvailableRole)
OrganizationAvailableRole.write_json = staticmethod(write_OrganizationAvailableRole)


class OrganizationAvailableRoleList(Model):
    """Organization available roles."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[OrganizationAvailableRole] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "OrganizationAvailableRoleList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#OrganizationAvailableRole]", 0),)


def read_OrganizationAvailableRoleList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationAvailableRoleList, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationAvailableRoleList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAvailableRoleList, d)
    o: Any = new(OrganizationAvailableRoleList)
    o.results = [read_OrganizationAvailableRole(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationAvailableRoleList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationAvailableRole(e)
                if type(e) is OrganizationAvailableRole
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


OrganizationAvailableRoleList.read_json = staticmethod(read_OrganizationAvailableRoleList)
OrganizationAvailableRoleList.write_json = staticmethod(write_OrganizationAvailableRoleList)


class OrganizationCrendentialsResponseList(Model):
    """Organization credentials, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[OrganizationCrendentialsResponseListResultsItem] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "OrganizationCrendentialsResponseList"
        known_names = frozenset(("results",))
        model_fields = (
            ("results", "results", "[#OrganizationCrendentialsResponseListResultsItem]", 0),
        )


def read_OrganizationCrendentialsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationCrendentialsResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationCrendentialsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCrendentialsResponseList, d)
    o: Any = new(OrganizationCrendentialsResponseList)
    o.results = (
        [read_OrganizationCrendentialsResponseListResultsItem(e, r) for e in v0] if v0 else v0
    )
    o._extra = extra
    return o


def write_OrganizationCrendentialsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_OrganizationCrendentialsResponseListResultsItem(e)
                if type(e) is OrganizationCrendentialsResponseListResultsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


OrganizationCrendentialsResponseList.read_json = staticmethod(
    read_OrganizationCrendentialsResponseList
)
OrganizationCrendentialsResponseList.write_json = staticmethod(
    write_OrganizationCrendentialsResponseList
)


class OrganizationCrendentialsResponseListResultsItem(Model):
    """One entry of organization credentials response list results."""

    __slots__ = (
        "clusters",
        "credential",
    )
    if TYPE_CHECKING:
        clusters: list[CredentialCluster] | Unset = UNSET
        credential: ClusterCredentials | Unset = UNSET
    else:
        schema_name = "OrganizationCrendentialsResponseListResultsItem"
        known_names = frozenset(
            (
                "clusters",
                "credential",
            )
        )
        model_fields = (
            ("clusters", "clusters", "[#CredentialCluster]", 0),
            ("credential", "credential", "|ClusterCredentials", 0),
        )


def read_OrganizationCrendentialsResponseListResultsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("clusters", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationCrendentialsResponseListResultsItem, d)
        v1 = d.get("credential", UNSET)
        if v1 is UNSET:
            n -= 1
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, OrganizationCrendentialsResponseListResultsItem)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationCrendentialsResponseListResultsItem, d)
    o: Any = new(OrganizationCrendentialsResponseListResultsItem)
    o.clusters = [read_CredentialCluster(e, r) for e in v0] if v0 else v0
    o.credential = (
        v1
        if v1 is UNSET
        else union_ClusterCredentials.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|ClusterCredentials"),
            v1,
            Place(
                OrganizationCrendentialsResponseListResultsItem.schema_name,
                "credential",
                d,
                "credential",
            ),
        )
    )
    o._extra = extra
    return o


def write_OrganizationCrendentialsResponseListResultsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.clusters) is not UNSET:
        d["clusters"] = (
            [write_CredentialCluster(e) if type(e) is CredentialCluster else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.credential) is not UNSET:
        d["credential"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationCrendentialsResponseListResultsItem.read_json = staticmethod(
    read_OrganizationCrendentialsResponseListResultsItem
)
OrganizationCrendentialsResponseListResultsItem.write_json = staticmethod(
    write_OrganizationCrendentialsResponseListResultsItem
)


class OrganizationEditRequest(Model):
    """Body of a request that changes an organization."""

    __slots__ = (
        "admin_emails",
        "description",
        "icon_url",
        "logo_url",
        "name",
        "plan",
        "repository",
        "website_url",
    )
    if TYPE_CHECKING:
        admin_emails: list[str] | None | Unset = UNSET
        """Null is allowed."""
        description: str | Unset = UNSET
        icon_url: str | None | Unset = UNSET
        """Null is allowed."""
        logo_url: str | None | Unset = UNSET
        """Null is allowed."""
        name: str
        plan: Any = UNSET
        repository: str | None | Unset = UNSET
        """Null is allowed."""
        website_url: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "OrganizationEditRequest"
        known_names = frozenset(
            (
                "admin_emails",
                "description",
                "icon_url",
                "logo_url",
                "name",
                "plan",
                "repository",
                "website_url",
            )
        )
        model_fields = (
            ("admin_emails", "admin_emails", "[str]?", 0),
            ("description", "description", "str", 0),
            ("icon_url", "icon_url", "str?", 0),
            ("logo_url", "logo_url", "str?", 0),
            ("name", "name", "str", 1),
            ("plan", "plan", "any", 0),
            ("repository", "repository", "str?", 0),
            ("website_url", "website_url", "str?", 0),
        )


def read_OrganizationEditRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("admin_emails", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(OrganizationEditRequest, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationEditRequest, d)
        v2 = d.get("icon_url", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(OrganizationEditRequest, d)
        v3 = d.get("logo_url", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(OrganizationEditRequest, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(OrganizationEditRequest, d)
        v5 = d.get("plan", UNSET)
        if v5 is UNSET:
            n -= 1
        if type(v5) in LOOSE:
            r.loose = True
        v6 = d.get("repository", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(OrganizationEditRequest, d)
        v7 = d.get("website_url", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(OrganizationEditRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEditRequest, d)
    o: Any = new(OrganizationEditRequest)
    o.admin_emails = v0
    o.description = v1
    o.icon_url = v2
    o.logo_url = v3
    o.name = v4
    o.plan = v5
    o.repository = v6
    o.website_url = v7
    o._extra = extra
    return o


def write_OrganizationEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.admin_emails) is not UNSET:
        d["admin_emails"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.icon_url) is not UNSET:
        d["icon_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.logo_url) is not UNSET:
        d["logo_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.plan) is not UNSET:
        d["plan"] = encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = v if v is None or type(v) is str else encode(v)
    if (v := o.website_url) is not UNSET:
        d["website_url"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationEditRequest.read_json = staticmethod(read_OrganizationEditRequest)
OrganizationEditRequest.write_json = staticmethod(write_OrganizationEditRequest)


class OrganizationEnvironmentResponse(Model):
    """An organization environment, as the API answers it."""

    __slots__ = (
        "_created_at",
        "_id",
        "mode",
        "name",
        "organization",
        "project",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        mode: EnvironmentModeEnum
        name: str
        organization: ReferenceObject
        project: ReferenceObject
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationEnvironmentResponse"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "mode",
                "name",
                "organization",
                "project",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("mode", "mode", "%EnvironmentModeEnum", 1),
            ("name", "name", "str", 1),
            ("organization", "organization", "#ReferenceObject", 1),
            ("project", "project", "#ReferenceObject", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationEnvironmentResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationEnvironmentResponse, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(OrganizationEnvironmentResponse, d)
        v2 = _EnvironmentModeEnum[d["mode"]]
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(OrganizationEnvironmentResponse, d)
        v4 = d["organization"]
        if type(v4) is not dict:
            return r.tolerate(OrganizationEnvironmentResponse, d)
        v5 = d["project"]
        if type(v5) is not dict:
            return r.tolerate(OrganizationEnvironmentResponse, d)
        v6 = d.get("updated_at", UNSET)
        if v6 is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(OrganizationEnvironmentResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationEnvironmentResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationEnvironmentResponse, d)
    o: Any = new(OrganizationEnvironmentResponse)
    o._created_at = v0
    o._id = v1
    o.mode = v2
    o.name = v3
    o.organization = read_ReferenceObject(v4, r)
    o.project = read_ReferenceObject(v5, r)
    o._updated_at = v6
    o._extra = extra
    return o


def write_OrganizationEnvironmentResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization) is not UNSET:
        d["organization"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o.project) is not UNSET:
        d["project"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationEnvironmentResponse.read_json = staticmethod(read_OrganizationEnvironmentResponse)
OrganizationEnvironmentResponse.write_json = staticmethod(write_OrganizationEnvironmentResponse)


class OrganizationOnboardingPatchRequest(Model):
    """Body of a request with an organization onboarding patch."""

    __slots__ = ("status",)
    if TYPE_CHECKING:
        status: OrganizationOnboardingStatusEnum
    else:
        schema_name = "OrganizationOnboardingPatchRequest"
        known_names = frozenset(("status",))
        model_fields = (("status", "status", "%OrganizationOnboardingStatusEnum", 1),)


def read_OrganizationOnboardingPatchRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _OrganizationOnboardingStatusEnum[d["status"]]
        extra = None if len(d) == 1 else r.unknown_fields(d, OrganizationOnboardingPatchRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationOnboardingPatchRequest, d)
    o: Any = new(OrganizationOnboardingPatchRequest)
    o.status = v0
    o._extra = extra
    return o


def write_OrganizationOnboardingPatchRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is OrganizationOnboardingStatusEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationOnboardingPatchRequest.read_json = staticmethod(read_OrganizationOnboardingPatchRequest)
OrganizationOnboardingPatchRequest.write_json = staticmethod(
    write_OrganizationOnboardingPatchRequest
)


class OrganizationOnboardingResponse(Model):
    """An organization onboarding, as the API answers it."""

    __slots__ = (
        "status",
        "use_cases",
    )
    if TYPE_CHECKING:
        status: OrganizationOnboardingStatusEnum | Unset = UNSET
        use_cases: str | None | Unset = UNSET
    else:
        schema_name = "OrganizationOnboardingResponse"
        known_names = frozenset(
            (
                "status",
                "use_cases",
            )
        )
        model_fields = (
            ("status", "status", "%OrganizationOnboardingStatusEnum", 0),
            ("use_cases", "use_cases", "str?", 0),
        )


def read_OrganizationOnboardingResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _OrganizationOnboardingStatusEnum_unset[d.get("status", UNSET)]
        if v0 is UNSET:
            n -= 1
        v1 = d.get("use_cases", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(OrganizationOnboardingResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationOnboardingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationOnboardingResponse, d)
    o: Any = new(OrganizationOnboardingResponse)
    o.status = v0
    o.use_cases = v1
    o._extra = extra
    return o


def write_OrganizationOnboardingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is OrganizationOnboardingStatusEnum else encode(v)
    if (v := o.use_cases) is not UNSET:
        d["use_cases"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationOnboardingResponse.read_json = staticmethod(read_OrganizationOnboardingResponse)
OrganizationOnboardingResponse.write_json = staticmethod(write_OrganizationOnboardingResponse)


class OrganizationRequest(Model):
    """Body of a request with an organization."""

    __slots__ = (
        "admin_emails",
        "description",
        "icon_url",
        "logo_url",
        "name",
        "plan",
        "repository",
        "website_url",
    )
    if TYPE_CHECKING:
        admin_emails: list[str] | None | Unset = UNSET
        """Null is allowed."""
        description: str | None | Unset = UNSET
        """Null is allowed."""
        icon_url: str | None | Unset = UNSET
        """Null is allowed."""
        logo_url: str | None | Unset = UNSET
        """Null is allowed."""
        name: str
        plan: PlanEnum
        repository: str | None | Unset = UNSET
        """Null is allowed."""
        website_url: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        schema_name = "OrganizationRequest"
        known_names = frozenset(
            (
                "admin_emails",
                "description",
                "icon_url",
                "logo_url",
                "name",
                "plan",
                "repository",
                "website_url",
            )
        )
        model_fields = (
            ("admin_emails", "admin_emails", "[str]?", 0),
            ("description", "description", "str?", 0),
            ("icon_url", "icon_url", "str?", 0),
            ("logo_url", "logo_url", "str?", 0),
            ("name", "name", "str", 1),
            ("plan", "plan", "%PlanEnum", 1),
            ("repository", "repository", "str?", 0),
            ("website_url", "website_url", "str?", 0),
        )


def read_OrganizationRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d.get("admin_emails", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(OrganizationRequest, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(OrganizationRequest, d)
        v2 = d.get("icon_url", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(OrganizationRequest, d)
        v3 = d.get("logo_url", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(OrganizationRequest, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(OrganizationRequest, d)
        v5 = _PlanEnum[d["plan"]]
        v6 = d.get("repository", UNSET)
        if type(v6) is not str:
            if v6 is UNSET:
                n -= 1
            elif v6 is not None:
                return r.tolerate(OrganizationRequest, d)
        v7 = d.get("website_url", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            elif v7 is not None:
                return r.tolerate(OrganizationRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationRequest, d)
    o: Any = new(OrganizationRequest)
    o.admin_emails = v0
    o.description = v1
    o.icon_url = v2
    o.logo_url = v3
    o.name = v4
    o.plan = v5
    o.repository = v6
    o.website_url = v7
    o._extra = extra
    return o


def write_OrganizationRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.admin_emails) is not UNSET:
        d["admin_emails"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.icon_url) is not UNSET:
        d["icon_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.logo_url) is not UNSET:
        d["logo_url"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.plan) is not UNSET:
        d["plan"] = v._value_ if type(v) is PlanEnum else encode(v)
    if (v := o.repository) is not UNSET:
        d["repository"] = v if v is None or type(v) is str else encode(v)
    if (v := o.website_url) is not UNSET:
        d["website_url"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


OrganizationRequest.read_json = staticmethod(read_OrganizationRequest)
OrganizationRequest.write_json = staticmethod(write_OrganizationRequest)


class OrganizationResponseList(Model):
    """Organizations, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Organization] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "OrganizationResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Organization]", 0),)


def read_OrganizationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(OrganizationResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationResponseList, d)
    o: Any = new(OrganizationResponseList)
    o.results = [read_Organization(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_OrganizationResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Organization(e) if type(e) is Organization else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


OrganizationResponseList.read_json = staticmethod(read_OrganizationResponseList)
OrganizationResponseList.write_json = staticmethod(write_OrganizationResponseList)


class ParseTerraformVariablesFromGitRepoResponse(Model):
    """A parse Terraform variables from Git repo, as the API answers it."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[TerraformVariableDefinition] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ParseTerraformVariablesFromGitRepoResponse"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#TerraformVariableDefinition]", 0),)


def read_ParseTerraformVariablesFromGitRepoResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ParseTerraformVariablesFromGitRepoResponse, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ParseTerraformVariablesFromGitRepoResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ParseTerraformVariablesFromGitRepoResponse, d)
    o: Any = new(ParseTerraformVariablesFromGitRepoResponse)
    o.results = [read_TerraformVariableDefinition(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ParseTerraformVariablesFromGitRepoResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_TerraformVariableDefinition(e)
                if type(e) is TerraformVariableDefinition
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ParseTerraformVariablesFromGitRepoResponse.read_json = staticmethod(
    read_ParseTerraformVariablesFromGitRepoResponse
)
ParseTerraformVariablesFromGitRepoResponse.write_json = staticmethod(
    write_ParseTerraformVariablesFromGitRepoResponse
)


class TerraformVariableDefinition(Model):
    """A Terraform variable definition."""

    __slots__ = (
        "default",
        "description",
        "key",
        "nullable",
        "sensitive",
        "source",
    )
    if TYPE_CHECKING:
        default: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        nullable: bool | Unset = UNSET
        """Left out, the API takes true."""
        sensitive: bool
        source: str
    else:
        schema_name = "TerraformVariableDefinition"
        known_names = frozenset(
            (
                "default",
                "description",
                "key",
                "nullable",
                "sensitive",
                "source",
            )
        )
        model_fields = (
            ("default", "default", "str?", 0),
            ("description", "description", "str?", 0),
            ("key", "key", "str", 1),
            ("nullable", "nullable", "bool", 0),
            ("sensitive", "sensitive", "bool", 1),
            ("source", "source", "str", 1),
        )


def read_TerraformVariableDefinition(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d.get("default", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(TerraformVariableDefinition, d)
        v1 = d.get("description", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(TerraformVariableDefinition, d)
        v2 = d["key"]
        if type(v2) is not str:
            return r.tolerate(TerraformVariableDefinition, d)
        v3 = d.get("nullable", UNSET)
        if v3 is not True and v3 is not False:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(TerraformVariableDefinition, d)
        v4 = d["sensitive"]
        if v4 is not True and v4 is not False:
            return r.tolerate(TerraformVariableDefinition, d)
        v5 = d["source"]
        if type(v5) is not str:
            return r.tolerate(TerraformVariableDefinition, d)
        extra = None if len(d) == n else r.unknown_fields(d, TerraformVariableDefinition)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVariableDefinition, d)
    o: Any = new(TerraformVariableDefinition)
    o.default = v0
    o.description = v1
    o.key = v2
    o.nullable = v3
    o.sensitive = v4
    o.source = v5
    o._extra = extra
    return o


def write_TerraformVariableDefinition(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.default) is not UNSET:
        d["default"] = v if v is None or type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.nullable) is not UNSET:
        d["nullable"] = v if type(v) is bool else encode(v)
    if (v := o.sensitive) is not UNSET:
        d["sensitive"] = v if type(v) is bool else encode(v)
    if (v := o.source) is not UNSET:
        d["source"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TerraformVariableDefinition.read_json = staticmethod(read_TerraformVariableDefinition)
TerraformVariableDefinition.write_json = staticmethod(write_TerraformVariableDefinition)


class TerraformVariableParsingRequest(Model):
    """Body of a request with a Terraform variable parsing."""

    __slots__ = ("git_repository",)
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepositoryRequest
    else:
        schema_name = "TerraformVariableParsingRequest"
        known_names = frozenset(("git_repository",))
        model_fields = (
            ("git_repository", "git_repository", "#ApplicationGitRepositoryRequest", 1),
        )


def read_TerraformVariableParsingRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_repository"]
        if type(v0) is not dict:
            return r.tolerate(TerraformVariableParsingRequest, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, TerraformVariableParsingRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TerraformVariableParsingRequest, d)
    o: Any = new(TerraformVariableParsingRequest)
    o.git_repository = read_ApplicationGitRepositoryRequest(v0, r)
    o._extra = extra
    return o


def write_TerraformVariableParsingRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


TerraformVariableParsingRequest.read_json = staticmethod(read_TerraformVariableParsingRequest)
TerraformVariableParsingRequest.write_json = staticmethod(write_TerraformVariableParsingRequest)


class TfVarsDiscoveryModeAutoDiscover(Model):
    """A tfvars discovery mode auto discover."""

    __slots__ = ("type_",)
    if TYPE_CHECKING:
        type_: TfVarsDiscoveryModeAutoDiscoverType
    else:
        schema_name = "TfVarsDiscoveryModeAutoDiscover"
        known_names = frozenset(("type",))
        model_fields = (("type_", "type", "%TfVarsDiscoveryModeAutoDiscoverType", 1),)


def read_TfVarsDiscoveryModeAutoDiscover(d: Any, r: Reading) -> Any:
    try:
        v0 = _TfVarsDiscoveryModeAutoDiscoverType[d["type"]]
        extra = None if len(d) == 1 else r.unknown_fields(d, TfVarsDiscoveryModeAutoDiscover)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsDiscoveryModeAutoDiscover, d)
    o: Any = new(TfVarsDiscoveryModeAutoDiscover)
    o.type_ = v0
    o._extra = extra
    return o


def write_TfVarsDiscoveryModeAutoDiscover(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is TfVarsDiscoveryModeAutoDiscoverType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TfVarsDiscoveryModeAutoDiscover.read_json = staticmethod(read_TfVarsDiscoveryModeAutoDiscover)
TfVarsDiscoveryModeAutoDiscover.write_json = staticmethod(write_TfVarsDiscoveryModeAutoDiscover)


class TfVarsDiscoveryModeSpecificPaths(Model):
    """Tfvars discovery mode specific paths."""

    __slots__ = (
        "paths",
        "type_",
    )
    if TYPE_CHECKING:
        paths: list[str]
        type_: TfVarsDiscoveryModeSpecificPathsType
    else:
        schema_name = "TfVarsDiscoveryModeSpecificPaths"
        known_names = frozenset(
            (
                "paths",
                "type",
            )
        )
        model_fields = (
            ("paths", "paths", "[str]", 1),
            ("type_", "type", "%TfVarsDiscoveryModeSpecificPathsType", 1),
        )


def read_TfVarsDiscoveryModeSpecificPaths(d: Any, r: Reading) -> Any:
    try:
        v0 = d["paths"]
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            return r.tolerate(TfVarsDiscoveryModeSpecificPaths, d)
        v1 = _TfVarsDiscoveryModeSpecificPathsType[d["type"]]
        extra = None if len(d) == 2 else r.unknown_fields(d, TfVarsDiscoveryModeSpecificPaths)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsDiscoveryModeSpecificPaths, d)
    o: Any = new(TfVarsDiscoveryModeSpecificPaths)
    o.paths = v0
    o.type_ = v1
    o._extra = extra
    return o


def write_TfVarsDiscoveryModeSpecificPaths(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.paths) is not UNSET:
        d["paths"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is TfVarsDiscoveryModeSpecificPathsType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TfVarsDiscoveryModeSpecificPaths.read_json = staticmethod(read_TfVarsDiscoveryModeSpecificPaths)
TfVarsDiscoveryModeSpecificPaths.write_json = staticmethod(write_TfVarsDiscoveryModeSpecificPaths)


class TfVarsFileResponse(Model):
    """A tfvars file, as the API answers it."""

    __slots__ = (
        "source",
        "variables",
    )
    if TYPE_CHECKING:
        source: str
        variables: dict[str, str]
    else:
        schema_name = "TfVarsFileResponse"
        known_names = frozenset(
            (
                "source",
                "variables",
            )
        )
        model_fields = (
            ("source", "source", "str", 1),
            ("variables", "variables", "{str}", 1),
        )


def read_TfVarsFileResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["source"]
        if type(v0) is not str:
            return r.tolerate(TfVarsFileResponse, d)
        v1 = d["variables"]
        if type(v1) is not dict or not STRINGS.issuperset(map(type, v1.values())):
            return r.tolerate(TfVarsFileResponse, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, TfVarsFileResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsFileResponse, d)
    o: Any = new(TfVarsFileResponse)
    o.source = v0
    o.variables = v1
    o._extra = extra
    return o


def write_TfVarsFileResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.source) is not UNSET:
        d["source"] = v if type(v) is str else encode(v)
    if (v := o.variables) is not UNSET:
        d["variables"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TfVarsFileResponse.read_json = staticmethod(read_TfVarsFileResponse)
TfVarsFileResponse.write_json = staticmethod(write_TfVarsFileResponse)


class TfVarsListRequest(Model):
    """Body of a request with a tfvars list."""

    __slots__ = (
        "git_repository",
        "mode",
    )
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepositoryRequest
        mode: TfVarsDiscoveryMode
    else:
        schema_name = "TfVarsListRequest"
        known_names = frozenset(
            (
                "git_repository",
                "mode",
            )
        )
        model_fields = (
            ("git_repository", "git_repository", "#ApplicationGitRepositoryRequest", 1),
            ("mode", "mode", "|TfVarsDiscoveryMode", 1),
        )


def read_TfVarsListRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["git_repository"]
        if type(v0) is not dict:
            return r.tolerate(TfVarsListRequest, d)
        v1 = d["mode"]
        extra = None if len(d) == 2 else r.unknown_fields(d, TfVarsListRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(TfVarsListRequest, d)
    o: Any = new(TfVarsListRequest)
    o.git_repository = read_ApplicationGitRepositoryRequest(v0, r)
    o.mode = (
        union_TfVarsDiscoveryMode.read(v1, r)
        if type(v1) is dict
        else r.read(
            parse_kind("|TfVarsDiscoveryMode"),
            v1,
            Place(TfVarsListRequest.schema_name, "mode", d, "mode"),
        )
    )
    o._extra = extra
    return o


def write_TfVarsListRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepositoryRequest(v)
            if type(v) is ApplicationGitRepositoryRequest
            else encode(v)
        )
    if (v := o.mode) is not UNSET:
        d["mode"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


TfVarsListRequest.read_json = staticmethod(read_TfVarsListRequest)
TfVarsListRequest.write_json = staticmethod(write_TfVarsListRequest)
