"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    LOOSE,
    STRINGS,
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateAttribute, DateTimeAttribute, UuidAttribute, day, moment
from ..._codec.unset import UNSET, Unset
from .cloud_shared import CloudProviderEnum
from .common import (
    ApplicationGitRepositoryRequest,
    GitProviderEnum,
    ReferenceObject,
    read_ApplicationGitRepositoryRequest,
    read_ReferenceObject,
    write_ApplicationGitRepositoryRequest,
    write_ReferenceObject,
)
from .environments_shared import EnvironmentModeEnum
from .organization_shared import Organization, PlanEnum, read_Organization, write_Organization
from .service_shared import (
    ServiceLightResponse,
    read_ServiceLightResponse,
    write_ServiceLightResponse,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        CloudProviderEnumText,
        ContainerRegistryAssociatedServiceTypeText,
        EnvironmentModeEnumText,
        GitProviderEnumText,
        GitTokenAssociatedServiceTypeText,
        HelmRepositoryAssociatedServiceTypeText,
        PlanEnumText,
    )


class ContainerRegistryAssociatedServiceType(OpenEnum):
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    CRON = "CRON"

    if TYPE_CHECKING:
        _unknown_value = ""


class GitTokenAssociatedServiceType(OpenEnum):
    APPLICATION = "APPLICATION"
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"

    if TYPE_CHECKING:
        _unknown_value = ""


class HelmRepositoryAssociatedServiceType(OpenEnum):
    HELM = "HELM"

    if TYPE_CHECKING:
        _unknown_value = ""


class OrganizationOnboardingStatusEnum(OpenEnum):
    IN_PROGRESS = "IN_PROGRESS"
    DISMISSED = "DISMISSED"
    COMPLETED = "COMPLETED"

    if TYPE_CHECKING:
        _unknown_value = ""


class TfVarsDiscoveryModeAutoDiscoverType(OpenEnum):
    AUTODISCOVER = "AutoDiscover"

    if TYPE_CHECKING:
        _unknown_value = ""


class TfVarsDiscoveryModeSpecificPathsType(OpenEnum):
    SPECIFICPATHS = "SpecificPaths"

    if TYPE_CHECKING:
        _unknown_value = ""


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
_PlanEnum = members(PlanEnum, unset=False, null=False)


class ContainerRegistryAssociatedServicesResponse(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        environment_name: str
        project_id: Accepting[UUID, str]
        project_name: str
        service_id: Accepting[UUID, str]
        service_name: str
        service_type: Accepting[
            ContainerRegistryAssociatedServiceType, ContainerRegistryAssociatedServiceTypeText
        ]
    else:
        field_lines = """
            environment_id! uuid
            environment_name! str
            project_id! uuid
            project_name! str
            service_id! uuid
            service_name! str
            service_type! %ContainerRegistryAssociatedServiceType
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_ContainerRegistryAssociatedServicesResponse(d: Any, r: Reading) -> Any:
    try:
        v6 = _ContainerRegistryAssociatedServiceType[d["service_type"]]
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["environment_name"]) is not str
            or len(v2 := d["project_id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["project_name"]) is not str
            or len(v4 := d["service_id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["service_name"]) is not str
        ):
            return r.tolerate(ContainerRegistryAssociatedServicesResponse, d)
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


class CredentialCluster(Model):
    if TYPE_CHECKING:
        cloud_provider: Accepting[CloudProviderEnum | Unset, CloudProviderEnumText] = OMITTED
        id: Accepting[UUID | Unset, str] = OMITTED
        name: str | Unset = UNSET
    else:
        field_lines = """
            cloud_provider %CloudProviderEnum
            id uuid
            name str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_CredentialCluster(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = _CloudProviderEnum_unset[d.get("cloud_provider", UNSET)]
        if v0 is UNSET:
            n -= 1
        if (v1 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(CredentialCluster, d)
        if type(v2 := d.get("name", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(CredentialCluster, d)
            n -= 1
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


class GitTokenAssociatedServiceResponse(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        environment_name: str
        project_id: Accepting[UUID, str]
        project_name: str
        service_id: Accepting[UUID, str]
        service_name: str
        service_type: Accepting[GitTokenAssociatedServiceType, GitTokenAssociatedServiceTypeText]
    else:
        field_lines = """
            environment_id! uuid
            environment_name! str
            project_id! uuid
            project_name! str
            service_id! uuid
            service_name! str
            service_type! %GitTokenAssociatedServiceType
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_GitTokenAssociatedServiceResponse(d: Any, r: Reading) -> Any:
    try:
        v6 = _GitTokenAssociatedServiceType[d["service_type"]]
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["environment_name"]) is not str
            or len(v2 := d["project_id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["project_name"]) is not str
            or len(v4 := d["service_id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["service_name"]) is not str
        ):
            return r.tolerate(GitTokenAssociatedServiceResponse, d)
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


class GitTokenRequest(Model):
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        git_api_url: str | Unset = UNSET
        """Absolute URI."""
        name: str
        token: str
        """Secret; omitted from responses."""
        type_: Accepting[GitProviderEnum, GitProviderEnumText]
        workspace: str | Unset = UNSET
    else:
        field_lines = """
            description str
            git_api_url str
            name! str
            token!* str
            type_! %GitProviderEnum "type"
            workspace str
        """
        __slots__ = slots(field_lines)


def read_GitTokenRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(GitTokenRequest, d)
            n -= 1
        if type(v1 := d.get("git_api_url", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(GitTokenRequest, d)
            n -= 1
        v4 = _GitProviderEnum[d["type"]]
        if type(v5 := d.get("workspace", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(GitTokenRequest, d)
            n -= 1
        if type(v2 := d["name"]) is not str or type(v3 := d["token"]) is not str:
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


class GitTokenResponse(Model):
    if TYPE_CHECKING:
        associated_services_count: float
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        expired_at: Accepting[datetime.date | Unset, str] = OMITTED
        """Date, `YYYY-MM-DD`."""
        git_api_url: str
        """Absolute URI."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        type_: Accepting[GitProviderEnum, GitProviderEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        workspace: str | Unset = UNSET

        def to_request(self, **changes: Any) -> GitTokenRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            associated_services_count! float
            created_at! datetime
            description str
            expired_at date
            git_api_url! str
            id! uuid
            name! str
            type_! %GitProviderEnum "type"
            updated_at datetime
            workspace str
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        expired_at = DateAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_GitTokenResponse(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(GitTokenResponse, d)
            n -= 1
        if (v3 := d.get("expired_at", UNSET)) is UNSET:
            n -= 1
        elif day(v3) is None:
            return r.tolerate(GitTokenResponse, d)
        v7 = _GitProviderEnum[d["type"]]
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(GitTokenResponse, d)
        if type(v9 := d.get("workspace", UNSET)) is not str:
            if v9 is not UNSET:
                return r.tolerate(GitTokenResponse, d)
            n -= 1
        if (
            type(v0 := d["associated_services_count"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or moment(v1 := d["created_at"]).tzinfo is None
            or type(v4 := d["git_api_url"]) is not str
            or len(v5 := d["id"]) != 36
            or v5[23] != "-"
            or type(v6 := d["name"]) is not str
        ):
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


class GitTokenResponseList(Model):
    """Git tokens, in `results`."""

    if TYPE_CHECKING:
        results: list[GitTokenResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#GitTokenResponse]
        """
        __slots__ = slots(field_lines)


def read_GitTokenResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(GitTokenResponseList, d)
            n -= 1
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


class HelmRepositoryAssociatedServicesResponse(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        environment_name: str
        project_id: Accepting[UUID, str]
        project_name: str
        service_id: Accepting[UUID, str]
        service_name: str
        service_type: Accepting[
            HelmRepositoryAssociatedServiceType, HelmRepositoryAssociatedServiceTypeText
        ]
    else:
        field_lines = """
            environment_id! uuid
            environment_name! str
            project_id! uuid
            project_name! str
            service_id! uuid
            service_name! str
            service_type! %HelmRepositoryAssociatedServiceType
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_HelmRepositoryAssociatedServicesResponse(d: Any, r: Reading) -> Any:
    try:
        v6 = _HelmRepositoryAssociatedServiceType[d["service_type"]]
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["environment_name"]) is not str
            or len(v2 := d["project_id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["project_name"]) is not str
            or len(v4 := d["service_id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["service_name"]) is not str
        ):
            return r.tolerate(HelmRepositoryAssociatedServicesResponse, d)
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


class ListEnvironmentsByOrganizationIdResponse(Model):
    if TYPE_CHECKING:
        results: list[OrganizationEnvironmentResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#OrganizationEnvironmentResponse]
        """
        __slots__ = slots(field_lines)


def read_ListEnvironmentsByOrganizationIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListEnvironmentsByOrganizationIdResponse, d)
            n -= 1
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


class ListServicesByOrganizationIdResponse(Model):
    if TYPE_CHECKING:
        results: list[ServiceLightResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ServiceLightResponse]
        """
        __slots__ = slots(field_lines)


def read_ListServicesByOrganizationIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListServicesByOrganizationIdResponse, d)
            n -= 1
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


class OrganizationAvailableRole(Model):
    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        name: str
    else:
        field_lines = """
            id! uuid
            name! str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_OrganizationAvailableRole(d: Any, r: Reading) -> Any:
    try:
        if len(v0 := d["id"]) != 36 or v0[23] != "-" or type(v1 := d["name"]) is not str:
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


class OrganizationEditRequest(Model):
    """Body of a request that changes an organization."""

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
        field_lines = """
            admin_emails [str]?
            description str
            icon_url str?
            logo_url str?
            name! str
            plan any
            repository str?
            website_url str?
        """
        __slots__ = slots(field_lines)


def read_OrganizationEditRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if (
            type(v0 := d.get("admin_emails", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(OrganizationEditRequest, d)
            n -= 1
        if type(v1 := d.get("description", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(OrganizationEditRequest, d)
            n -= 1
        if type(v2 := d.get("icon_url", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(OrganizationEditRequest, d)
            n -= 1
        if type(v3 := d.get("logo_url", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(OrganizationEditRequest, d)
            n -= 1
        v5 = d.get("plan", UNSET)
        if v5 is UNSET:
            n -= 1
        if type(v6 := d.get("repository", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(OrganizationEditRequest, d)
            n -= 1
        if type(v7 := d.get("website_url", UNSET)) is not str and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(OrganizationEditRequest, d)
            n -= 1
        if type(v4 := d["name"]) is not str:
            return r.tolerate(OrganizationEditRequest, d)
        if type(v5) in LOOSE:
            r.loose = True
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


class OrganizationEnvironmentResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        mode: Accepting[EnvironmentModeEnum, EnvironmentModeEnumText]
        name: str
        organization: ReferenceObject
        project: ReferenceObject
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            mode! %EnvironmentModeEnum
            name! str
            organization! #ReferenceObject
            project! #ReferenceObject
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationEnvironmentResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v2 = _EnvironmentModeEnum[d["mode"]]
        if (v6 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(OrganizationEnvironmentResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v3 := d["name"]) is not str
            or type(v4 := d["organization"]) is not dict
            or type(v5 := d["project"]) is not dict
        ):
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


class OrganizationRequest(Model):
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
        plan: Accepting[PlanEnum, PlanEnumText]
        repository: str | None | Unset = UNSET
        """Null is allowed."""
        website_url: str | None | Unset = UNSET
        """Null is allowed."""
    else:
        field_lines = """
            admin_emails [str]?
            description str?
            icon_url str?
            logo_url str?
            name! str
            plan! %PlanEnum
            repository str?
            website_url str?
        """
        __slots__ = slots(field_lines)


def read_OrganizationRequest(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if (
            type(v0 := d.get("admin_emails", UNSET)) is not list
            or not STRINGS.issuperset(map(type, v0))
        ) and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(OrganizationRequest, d)
            n -= 1
        if type(v1 := d.get("description", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(OrganizationRequest, d)
            n -= 1
        if type(v2 := d.get("icon_url", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(OrganizationRequest, d)
            n -= 1
        if type(v3 := d.get("logo_url", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(OrganizationRequest, d)
            n -= 1
        v5 = _PlanEnum[d["plan"]]
        if type(v6 := d.get("repository", UNSET)) is not str and v6 is not None:
            if v6 is not UNSET:
                return r.tolerate(OrganizationRequest, d)
            n -= 1
        if type(v7 := d.get("website_url", UNSET)) is not str and v7 is not None:
            if v7 is not UNSET:
                return r.tolerate(OrganizationRequest, d)
            n -= 1
        if type(v4 := d["name"]) is not str:
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


class OrganizationResponseList(Model):
    """Organizations, in `results`."""

    if TYPE_CHECKING:
        results: list[Organization] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Organization]
        """
        __slots__ = slots(field_lines)


def read_OrganizationResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(OrganizationResponseList, d)
            n -= 1
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


class TerraformVariableDefinition(Model):
    if TYPE_CHECKING:
        default: str | None | Unset = UNSET
        description: str | None | Unset = UNSET
        key: str
        """Name of the entry."""
        nullable: bool | Unset = UNSET
        """Default: true."""
        sensitive: bool
        source: str
    else:
        field_lines = """
            default str?
            description str?
            key! str
            nullable bool
            sensitive! bool
            source! str
        """
        __slots__ = slots(field_lines)


def read_TerraformVariableDefinition(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("default", UNSET)) is not str and v0 is not None:
            if v0 is not UNSET:
                return r.tolerate(TerraformVariableDefinition, d)
            n -= 1
        if type(v1 := d.get("description", UNSET)) is not str and v1 is not None:
            if v1 is not UNSET:
                return r.tolerate(TerraformVariableDefinition, d)
            n -= 1
        if (v3 := d.get("nullable", UNSET)) is not True and v3 is not False:
            if v3 is not UNSET:
                return r.tolerate(TerraformVariableDefinition, d)
            n -= 1
        if (
            type(v2 := d["key"]) is not str
            or (v4 := d["sensitive"]) is not True
            and v4 is not False
            or type(v5 := d["source"]) is not str
        ):
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


class TerraformVariableParsingRequest(Model):
    if TYPE_CHECKING:
        git_repository: ApplicationGitRepositoryRequest
    else:
        field_lines = """
            git_repository! #ApplicationGitRepositoryRequest
        """
        __slots__ = slots(field_lines)


def read_TerraformVariableParsingRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["git_repository"]) is not dict:
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


class TfVarsFileResponse(Model):
    if TYPE_CHECKING:
        source: str
        variables: dict[str, str]
    else:
        field_lines = """
            source! str
            variables! {str}
        """
        __slots__ = slots(field_lines)


def read_TfVarsFileResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["source"]) is not str
            or type(v1 := d["variables"]) is not dict
            or not STRINGS.issuperset(map(type, v1.values()))
        ):
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
