"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    STRINGS,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .common import OrganizationEventOrigin, ServiceTypeEnum
from .services_shared import StateEnum, StatusDetails, read_StatusDetails, write_StatusDetails
from .terraforms_shared import (
    TerraformDeployRequest,
    read_TerraformDeployRequest,
    write_TerraformDeployRequest,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        GitWebhookStatusResponseProviderText,
        GitWebhookStatusResponseStatusText,
        OrganizationEventOriginText,
        ServiceTypeEnumText,
        StateEnumText,
    )


class GetIngressDeploymentStatusServiceType(OpenEnum):
    CONTAINER = "CONTAINER"
    APPLICATION = "APPLICATION"
    HELM = "HELM"

    if TYPE_CHECKING:
        _unknown_value = ""


class GitWebhookStatusResponseProvider(OpenEnum):
    GITHUB = "GITHUB"
    GITLAB = "GITLAB"
    BITBUCKET = "BITBUCKET"

    if TYPE_CHECKING:
        _unknown_value = ""


class GitWebhookStatusResponseStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    NOT_CONFIGURED = "NOT_CONFIGURED"
    MISCONFIGURED = "MISCONFIGURED"
    UNABLE_TO_VERIFY = "UNABLE_TO_VERIFY"

    if TYPE_CHECKING:
        _unknown_value = ""


_GitWebhookStatusResponseProvider = members(
    GitWebhookStatusResponseProvider, unset=False, null=False
)
_GitWebhookStatusResponseStatus = members(GitWebhookStatusResponseStatus, unset=False, null=False)
_OrganizationEventOrigin_unset = members(OrganizationEventOrigin, unset=True, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeployAllRequest(Model):
    if TYPE_CHECKING:
        applications: list[DeployAllRequestApplicationsItem] | Unset = UNSET
        containers: list[DeployAllRequestContainersItem] | Unset = UNSET
        databases: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        helms: list[DeployAllRequestHelmsItem] | Unset = UNSET
        jobs: list[DeployAllRequestJobsItem] | Unset = UNSET
        terraforms: list[TerraformDeployRequest] | Unset = UNSET
    else:
        field_lines = """
            applications [#DeployAllRequestApplicationsItem]
            containers [#DeployAllRequestContainersItem]
            databases [uuid]
            helms [#DeployAllRequestHelmsItem]
            jobs [#DeployAllRequestJobsItem]
            terraforms [#TerraformDeployRequest]
        """
        __slots__ = slots(field_lines)


def read_DeployAllRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("applications", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(DeployAllRequest, d)
            n -= 1
        if type(v1 := d.get("containers", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(DeployAllRequest, d)
            n -= 1
        if type(v2 := d.get("databases", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(DeployAllRequest, d)
            n -= 1
        if type(v3 := d.get("helms", UNSET)) is not list:
            if v3 is not UNSET:
                return r.tolerate(DeployAllRequest, d)
            n -= 1
        if type(v4 := d.get("jobs", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(DeployAllRequest, d)
            n -= 1
        if type(v5 := d.get("terraforms", UNSET)) is not list:
            if v5 is not UNSET:
                return r.tolerate(DeployAllRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequest, d)
    o: Any = new(DeployAllRequest)
    o.applications = [read_DeployAllRequestApplicationsItem(e, r) for e in v0] if v0 else v0
    o.containers = [read_DeployAllRequestContainersItem(e, r) for e in v1] if v1 else v1
    o.databases = (
        r.read(
            parse_kind("[uuid]"),
            v2,
            Place(DeployAllRequest.schema_name, "databases", d, "databases"),
        )
        if type(v2) is list
        else v2
    )
    o.helms = [read_DeployAllRequestHelmsItem(e, r) for e in v3] if v3 else v3
    o.jobs = [read_DeployAllRequestJobsItem(e, r) for e in v4] if v4 else v4
    o.terraforms = [read_TerraformDeployRequest(e, r) for e in v5] if v5 else v5
    o._extra = extra
    return o


def write_DeployAllRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.applications) is not UNSET:
        d["applications"] = (
            [
                write_DeployAllRequestApplicationsItem(e)
                if type(e) is DeployAllRequestApplicationsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.containers) is not UNSET:
        d["containers"] = (
            [
                write_DeployAllRequestContainersItem(e)
                if type(e) is DeployAllRequestContainersItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.databases) is not UNSET:
        d["databases"] = encode(v)
    if (v := o.helms) is not UNSET:
        d["helms"] = (
            [
                write_DeployAllRequestHelmsItem(e)
                if type(e) is DeployAllRequestHelmsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.jobs) is not UNSET:
        d["jobs"] = (
            [
                write_DeployAllRequestJobsItem(e)
                if type(e) is DeployAllRequestJobsItem
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.terraforms) is not UNSET:
        d["terraforms"] = (
            [
                write_TerraformDeployRequest(e) if type(e) is TerraformDeployRequest else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class DeployAllRequestApplicationsItem(Model):
    """One entry of deploy all request applications."""

    if TYPE_CHECKING:
        application_id: Accepting[UUID, str]
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
    else:
        field_lines = """
            application_id! uuid
            git_commit_id str
        """
        __slots__ = slots(field_lines)
        application_id = UuidAttribute()


def read_DeployAllRequestApplicationsItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v1 := d.get("git_commit_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeployAllRequestApplicationsItem, d)
            n -= 1
        if len(v0 := d["application_id"]) != 36 or v0[23] != "-":
            return r.tolerate(DeployAllRequestApplicationsItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestApplicationsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestApplicationsItem, d)
    o: Any = new(DeployAllRequestApplicationsItem)
    o._application_id = v0
    o.git_commit_id = v1
    o._extra = extra
    return o


def write_DeployAllRequestApplicationsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._application_id) is not UNSET:
        d["application_id"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeployAllRequestContainersItem(Model):
    """One entry of deploy all request containers."""

    if TYPE_CHECKING:
        id: Accepting[UUID, str]
        image_tag: str | Unset = UNSET
    else:
        field_lines = """
            id! uuid
            image_tag str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_DeployAllRequestContainersItem(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v1 := d.get("image_tag", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeployAllRequestContainersItem, d)
            n -= 1
        if len(v0 := d["id"]) != 36 or v0[23] != "-":
            return r.tolerate(DeployAllRequestContainersItem, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestContainersItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestContainersItem, d)
    o: Any = new(DeployAllRequestContainersItem)
    o._id = v0
    o.image_tag = v1
    o._extra = extra
    return o


def write_DeployAllRequestContainersItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeployAllRequestHelmsItem(Model):
    """One entry of deploy all request helms."""

    if TYPE_CHECKING:
        chart_version: str | Unset = UNSET
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        id: Accepting[UUID | Unset, str] = OMITTED
        values_override_git_commit_id: str | Unset = UNSET
    else:
        field_lines = """
            chart_version str
            git_commit_id str
            id uuid
            values_override_git_commit_id str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_DeployAllRequestHelmsItem(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("chart_version", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DeployAllRequestHelmsItem, d)
            n -= 1
        if type(v1 := d.get("git_commit_id", UNSET)) is not str:
            if v1 is not UNSET:
                return r.tolerate(DeployAllRequestHelmsItem, d)
            n -= 1
        if (v2 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v2) != 36 or v2[23] != "-":
            return r.tolerate(DeployAllRequestHelmsItem, d)
        if type(v3 := d.get("values_override_git_commit_id", UNSET)) is not str:
            if v3 is not UNSET:
                return r.tolerate(DeployAllRequestHelmsItem, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestHelmsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestHelmsItem, d)
    o: Any = new(DeployAllRequestHelmsItem)
    o.chart_version = v0
    o.git_commit_id = v1
    o._id = v2
    o.values_override_git_commit_id = v3
    o._extra = extra
    return o


def write_DeployAllRequestHelmsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.chart_version) is not UNSET:
        d["chart_version"] = v if type(v) is str else encode(v)
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.values_override_git_commit_id) is not UNSET:
        d["values_override_git_commit_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeployAllRequestJobsItem(Model):
    """One entry of deploy all request jobs."""

    if TYPE_CHECKING:
        git_commit_id: str | Unset = UNSET
        """Full hash of the commit."""
        id: Accepting[UUID | Unset, str] = OMITTED
        image_tag: str | Unset = UNSET
    else:
        field_lines = """
            git_commit_id str
            id uuid
            image_tag str
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_DeployAllRequestJobsItem(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("git_commit_id", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(DeployAllRequestJobsItem, d)
            n -= 1
        if (v1 := d.get("id", UNSET)) is UNSET:
            n -= 1
        elif len(v1) != 36 or v1[23] != "-":
            return r.tolerate(DeployAllRequestJobsItem, d)
        if type(v2 := d.get("image_tag", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(DeployAllRequestJobsItem, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, DeployAllRequestJobsItem)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeployAllRequestJobsItem, d)
    o: Any = new(DeployAllRequestJobsItem)
    o.git_commit_id = v0
    o._id = v1
    o.image_tag = v2
    o._extra = extra
    return o


def write_DeployAllRequestJobsItem(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.git_commit_id) is not UNSET:
        d["git_commit_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_tag) is not UNSET:
        d["image_tag"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class EnvironmentServiceIdsAllRequest(Model):
    if TYPE_CHECKING:
        application_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        container_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        database_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        helm_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        job_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        terraform_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
    else:
        field_lines = """
            application_ids [uuid]
            container_ids [uuid]
            database_ids [uuid]
            helm_ids [uuid]
            job_ids [uuid]
            terraform_ids [uuid]
        """
        __slots__ = slots(field_lines)


def read_EnvironmentServiceIdsAllRequest(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if type(v0 := d.get("application_ids", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
            n -= 1
        if type(v1 := d.get("container_ids", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
            n -= 1
        if type(v2 := d.get("database_ids", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
            n -= 1
        if type(v3 := d.get("helm_ids", UNSET)) is not list:
            if v3 is not UNSET:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
            n -= 1
        if type(v4 := d.get("job_ids", UNSET)) is not list:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
            n -= 1
        if type(v5 := d.get("terraform_ids", UNSET)) is not list:
            if v5 is not UNSET:
                return r.tolerate(EnvironmentServiceIdsAllRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentServiceIdsAllRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentServiceIdsAllRequest, d)
    o: Any = new(EnvironmentServiceIdsAllRequest)
    o.application_ids = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(
                EnvironmentServiceIdsAllRequest.schema_name, "application_ids", d, "application_ids"
            ),
        )
        if type(v0) is list
        else v0
    )
    o.container_ids = (
        r.read(
            parse_kind("[uuid]"),
            v1,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "container_ids", d, "container_ids"),
        )
        if type(v1) is list
        else v1
    )
    o.database_ids = (
        r.read(
            parse_kind("[uuid]"),
            v2,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "database_ids", d, "database_ids"),
        )
        if type(v2) is list
        else v2
    )
    o.helm_ids = (
        r.read(
            parse_kind("[uuid]"),
            v3,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "helm_ids", d, "helm_ids"),
        )
        if type(v3) is list
        else v3
    )
    o.job_ids = (
        r.read(
            parse_kind("[uuid]"),
            v4,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "job_ids", d, "job_ids"),
        )
        if type(v4) is list
        else v4
    )
    o.terraform_ids = (
        r.read(
            parse_kind("[uuid]"),
            v5,
            Place(EnvironmentServiceIdsAllRequest.schema_name, "terraform_ids", d, "terraform_ids"),
        )
        if type(v5) is list
        else v5
    )
    o._extra = extra
    return o


def write_EnvironmentServiceIdsAllRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.application_ids) is not UNSET:
        d["application_ids"] = encode(v)
    if (v := o.container_ids) is not UNSET:
        d["container_ids"] = encode(v)
    if (v := o.database_ids) is not UNSET:
        d["database_ids"] = encode(v)
    if (v := o.helm_ids) is not UNSET:
        d["helm_ids"] = encode(v)
    if (v := o.job_ids) is not UNSET:
        d["job_ids"] = encode(v)
    if (v := o.terraform_ids) is not UNSET:
        d["terraform_ids"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class GitWebhookStatusResponse(Model):
    if TYPE_CHECKING:
        missing_events: list[str] | Unset = UNSET
        provider: Accepting[GitWebhookStatusResponseProvider, GitWebhookStatusResponseProviderText]
        status: Accepting[GitWebhookStatusResponseStatus, GitWebhookStatusResponseStatusText]
    else:
        field_lines = """
            missing_events [str]
            provider! %GitWebhookStatusResponseProvider
            status! %GitWebhookStatusResponseStatus
        """
        __slots__ = slots(field_lines)


def read_GitWebhookStatusResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("missing_events", UNSET)) is not list or not STRINGS.issuperset(
            map(type, v0)
        ):
            if v0 is not UNSET:
                return r.tolerate(GitWebhookStatusResponse, d)
            n -= 1
        v1 = _GitWebhookStatusResponseProvider[d["provider"]]
        v2 = _GitWebhookStatusResponseStatus[d["status"]]
        extra = None if len(d) == n else r.unknown_fields(d, GitWebhookStatusResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(GitWebhookStatusResponse, d)
    o: Any = new(GitWebhookStatusResponse)
    o.missing_events = v0
    o.provider = v1
    o.status = v2
    o._extra = extra
    return o


def write_GitWebhookStatusResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.missing_events) is not UNSET:
        d["missing_events"] = (
            [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
        )
    if (v := o.provider) is not UNSET:
        d["provider"] = v._value_ if type(v) is GitWebhookStatusResponseProvider else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is GitWebhookStatusResponseStatus else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class IngressDeploymentStatusResponse(Model):
    if TYPE_CHECKING:
        router_id: Accepting[UUID | Unset, str] = OMITTED
        status: Accepting[StateEnum | Unset, StateEnumText] = OMITTED
    else:
        field_lines = """
            router_id uuid "routerId"
            status %StateEnum
        """
        __slots__ = slots(field_lines)
        router_id = UuidAttribute()


def read_IngressDeploymentStatusResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if (v0 := d.get("routerId", UNSET)) is UNSET:
            n -= 1
        elif len(v0) != 36 or v0[23] != "-":
            return r.tolerate(IngressDeploymentStatusResponse, d)
        v1 = _StateEnum_unset[d.get("status", UNSET)]
        if v1 is UNSET:
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, IngressDeploymentStatusResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(IngressDeploymentStatusResponse, d)
    o: Any = new(IngressDeploymentStatusResponse)
    o._router_id = v0
    o.status = v1
    o._extra = extra
    return o


def write_IngressDeploymentStatusResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._router_id) is not UNSET:
        d["routerId"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ListDeploymentRequestByServiceIdResponse(Model):
    if TYPE_CHECKING:
        results: list[QueuedDeploymentRequestForService] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#QueuedDeploymentRequestForService]
        """
        __slots__ = slots(field_lines)


def read_ListDeploymentRequestByServiceIdResponse(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ListDeploymentRequestByServiceIdResponse, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ListDeploymentRequestByServiceIdResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ListDeploymentRequestByServiceIdResponse, d)
    o: Any = new(ListDeploymentRequestByServiceIdResponse)
    o.results = [read_QueuedDeploymentRequestForService(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ListDeploymentRequestByServiceIdResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_QueuedDeploymentRequestForService(e)
                if type(e) is QueuedDeploymentRequestForService
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class QueuedDeploymentRequestForService(Model):
    if TYPE_CHECKING:
        auditing_data: QueuedDeploymentRequestForServiceAuditingData
        icon_uri: str
        """`app://` or `https://` address of the icon."""
        identifier: QueuedDeploymentRequestForServiceIdentifier
        status_details: StatusDetails
    else:
        field_lines = """
            auditing_data! #QueuedDeploymentRequestForServiceAuditingData
            icon_uri! str
            identifier! #QueuedDeploymentRequestForServiceIdentifier
            status_details! #StatusDetails
        """
        __slots__ = slots(field_lines)


def read_QueuedDeploymentRequestForService(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["auditing_data"]) is not dict
            or type(v1 := d["icon_uri"]) is not str
            or type(v2 := d["identifier"]) is not dict
            or type(v3 := d["status_details"]) is not dict
        ):
            return r.tolerate(QueuedDeploymentRequestForService, d)
        extra = None if len(d) == 4 else r.unknown_fields(d, QueuedDeploymentRequestForService)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestForService, d)
    o: Any = new(QueuedDeploymentRequestForService)
    o.auditing_data = read_QueuedDeploymentRequestForServiceAuditingData(v0, r)
    o.icon_uri = v1
    o.identifier = read_QueuedDeploymentRequestForServiceIdentifier(v2, r)
    o.status_details = read_StatusDetails(v3, r)
    o._extra = extra
    return o


def write_QueuedDeploymentRequestForService(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auditing_data) is not UNSET:
        d["auditing_data"] = (
            write_QueuedDeploymentRequestForServiceAuditingData(v)
            if type(v) is QueuedDeploymentRequestForServiceAuditingData
            else encode(v)
        )
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o.identifier) is not UNSET:
        d["identifier"] = (
            write_QueuedDeploymentRequestForServiceIdentifier(v)
            if type(v) is QueuedDeploymentRequestForServiceIdentifier
            else encode(v)
        )
    if (v := o.status_details) is not UNSET:
        d["status_details"] = write_StatusDetails(v) if type(v) is StatusDetails else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class QueuedDeploymentRequestForServiceAuditingData(Model):
    if TYPE_CHECKING:
        origin: Accepting[OrganizationEventOrigin | Unset, OrganizationEventOriginText] = OMITTED
        triggered_by: str
    else:
        field_lines = """
            origin %OrganizationEventOrigin
            triggered_by! str
        """
        __slots__ = slots(field_lines)


def read_QueuedDeploymentRequestForServiceAuditingData(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = _OrganizationEventOrigin_unset[d.get("origin", UNSET)]
        if v0 is UNSET:
            n -= 1
        if type(v1 := d["triggered_by"]) is not str:
            return r.tolerate(QueuedDeploymentRequestForServiceAuditingData, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, QueuedDeploymentRequestForServiceAuditingData)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestForServiceAuditingData, d)
    o: Any = new(QueuedDeploymentRequestForServiceAuditingData)
    o.origin = v0
    o.triggered_by = v1
    o._extra = extra
    return o


def write_QueuedDeploymentRequestForServiceAuditingData(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.origin) is not UNSET:
        d["origin"] = v._value_ if type(v) is OrganizationEventOrigin else encode(v)
    if (v := o.triggered_by) is not UNSET:
        d["triggered_by"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class QueuedDeploymentRequestForServiceIdentifier(Model):
    if TYPE_CHECKING:
        deployment_request_id: Accepting[UUID, str]
        """Id of one deployment request; sorts by time."""
        name: str
        service_id: Accepting[UUID, str]
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
    else:
        field_lines = """
            deployment_request_id! uuid
            name! str
            service_id! uuid
            service_type! %ServiceTypeEnum
        """
        __slots__ = slots(field_lines)
        deployment_request_id = UuidAttribute()
        service_id = UuidAttribute()


def read_QueuedDeploymentRequestForServiceIdentifier(d: Any, r: Reading) -> Any:
    try:
        v3 = _ServiceTypeEnum[d["service_type"]]
        if (
            len(v0 := d["deployment_request_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["name"]) is not str
            or len(v2 := d["service_id"]) != 36
            or v2[23] != "-"
        ):
            return r.tolerate(QueuedDeploymentRequestForServiceIdentifier, d)
        extra = (
            None
            if len(d) == 4
            else r.unknown_fields(d, QueuedDeploymentRequestForServiceIdentifier)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(QueuedDeploymentRequestForServiceIdentifier, d)
    o: Any = new(QueuedDeploymentRequestForServiceIdentifier)
    o._deployment_request_id = v0
    o.name = v1
    o._service_id = v2
    o.service_type = v3
    o._extra = extra
    return o


def write_QueuedDeploymentRequestForServiceIdentifier(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class RebootServicesRequest(Model):
    if TYPE_CHECKING:
        application_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        container_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
        database_ids: Accepting[list[UUID] | Unset, list[str]] = OMITTED
    else:
        field_lines = """
            application_ids [uuid]
            container_ids [uuid]
            database_ids [uuid]
        """
        __slots__ = slots(field_lines)


def read_RebootServicesRequest(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("application_ids", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(RebootServicesRequest, d)
            n -= 1
        if type(v1 := d.get("container_ids", UNSET)) is not list:
            if v1 is not UNSET:
                return r.tolerate(RebootServicesRequest, d)
            n -= 1
        if type(v2 := d.get("database_ids", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(RebootServicesRequest, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, RebootServicesRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(RebootServicesRequest, d)
    o: Any = new(RebootServicesRequest)
    o.application_ids = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(RebootServicesRequest.schema_name, "application_ids", d, "application_ids"),
        )
        if type(v0) is list
        else v0
    )
    o.container_ids = (
        r.read(
            parse_kind("[uuid]"),
            v1,
            Place(RebootServicesRequest.schema_name, "container_ids", d, "container_ids"),
        )
        if type(v1) is list
        else v1
    )
    o.database_ids = (
        r.read(
            parse_kind("[uuid]"),
            v2,
            Place(RebootServicesRequest.schema_name, "database_ids", d, "database_ids"),
        )
        if type(v2) is list
        else v2
    )
    o._extra = extra
    return o


def write_RebootServicesRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.application_ids) is not UNSET:
        d["application_ids"] = encode(v)
    if (v := o.container_ids) is not UNSET:
        d["container_ids"] = encode(v)
    if (v := o.database_ids) is not UNSET:
        d["database_ids"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d
