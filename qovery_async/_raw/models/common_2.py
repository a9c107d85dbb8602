"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
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
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import Commit, ServiceTypeEnum
from .jobs_shared import (
    DeploymentHistoryService,
    read_DeploymentHistoryService,
    write_DeploymentHistoryService,
)
from .services_shared import (
    ServiceDeploymentStatusEnum,
    ServiceStepMetrics,
    StateEnum,
    StatusDetails,
    read_ServiceStepMetrics,
    read_StatusDetails,
    write_ServiceStepMetrics,
    write_StatusDetails,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import ServiceDeploymentStatusEnumText, ServiceTypeEnumText, StateEnumText


class APIVariableScopeEnum(OpenEnum):
    APPLICATION = "APPLICATION"
    BUILT_IN = "BUILT_IN"
    ENVIRONMENT = "ENVIRONMENT"
    PROJECT = "PROJECT"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"

    if TYPE_CHECKING:
        _unknown_value = ""


class APIVariableTypeEnum(OpenEnum):
    VALUE = "VALUE"
    ALIAS = "ALIAS"
    OVERRIDE = "OVERRIDE"
    BUILT_IN = "BUILT_IN"
    FILE = "FILE"
    EXTERNAL_SECRET = "EXTERNAL_SECRET"
    FILE_EXTERNAL_SECRET = "FILE_EXTERNAL_SECRET"

    if TYPE_CHECKING:
        _unknown_value = ""


class CloudVendorEnum(OpenEnum):
    AWS = "AWS"
    SCW = "SCW"
    GCP = "GCP"
    DO = "DO"
    AZURE = "AZURE"
    OVH = "OVH"
    CIVO = "CIVO"
    HETZNER = "HETZNER"
    ORACLE = "ORACLE"
    IBM = "IBM"
    ON_PREMISE = "ON_PREMISE"

    if TYPE_CHECKING:
        _unknown_value = ""


class LinkedServiceTypeEnum(OpenEnum):
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    DATABASE = "DATABASE"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"

    if TYPE_CHECKING:
        _unknown_value = ""


class WeekdayEnum(OpenEnum):
    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"

    if TYPE_CHECKING:
        _unknown_value = ""


_ServiceDeploymentStatusEnum = members(ServiceDeploymentStatusEnum, unset=False, null=False)
_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)
_StateEnum = members(StateEnum, unset=False, null=False)


class CloneServiceRequest(Model):
    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        name: str
    else:
        field_lines = """
            environment_id! uuid
            name! str
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()


def read_CloneServiceRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["environment_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["name"]) is not str
        ):
            return r.tolerate(CloneServiceRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, CloneServiceRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CloneServiceRequest, d)
    o: Any = new(CloneServiceRequest)
    o._environment_id = v0
    o.name = v1
    o._extra = extra
    return o


def write_CloneServiceRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ClusterRegion(Model):
    if TYPE_CHECKING:
        arm_supported: bool | Unset = UNSET
        city: str
        country: str
        country_code: str
        name: str
        zones: list[str] | Unset = UNSET
    else:
        field_lines = """
            arm_supported bool
            city! str
            country! str
            country_code! str
            name! str
            zones [str]
        """
        __slots__ = slots(field_lines)


def read_ClusterRegion(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if (v0 := d.get("arm_supported", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ClusterRegion, d)
            n -= 1
        if type(v5 := d.get("zones", UNSET)) is not list or not STRINGS.issuperset(map(type, v5)):
            if v5 is not UNSET:
                return r.tolerate(ClusterRegion, d)
            n -= 1
        if (
            type(v1 := d["city"]) is not str
            or type(v2 := d["country"]) is not str
            or type(v3 := d["country_code"]) is not str
            or type(v4 := d["name"]) is not str
        ):
            return r.tolerate(ClusterRegion, d)
        extra = None if len(d) == n else r.unknown_fields(d, ClusterRegion)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ClusterRegion, d)
    o: Any = new(ClusterRegion)
    o.arm_supported = v0
    o.city = v1
    o.country = v2
    o.country_code = v3
    o.name = v4
    o.zones = v5
    o._extra = extra
    return o


def write_ClusterRegion(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arm_supported) is not UNSET:
        d["arm_supported"] = v if type(v) is bool else encode(v)
    if (v := o.city) is not UNSET:
        d["city"] = v if type(v) is str else encode(v)
    if (v := o.country) is not UNSET:
        d["country"] = v if type(v) is str else encode(v)
    if (v := o.country_code) is not UNSET:
        d["country_code"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.zones) is not UNSET:
        d["zones"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class CommitResponseList(Model):
    """Commits, in `results`."""

    if TYPE_CHECKING:
        results: list[Commit | None] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Commit?]
        """
        __slots__ = slots(field_lines)


def read_CommitResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(CommitResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, CommitResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(CommitResponseList, d)
    o: Any = new(CommitResponseList)
    o.results = (
        r.read(
            parse_kind("[#Commit?]"),
            v0,
            Place(CommitResponseList.schema_name, "results", d, "results"),
        )
        if type(v0) is list
        else v0
    )
    o._extra = extra
    return o


def write_CommitResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentHistoryServicePaginatedResponseListV2(Model):
    if TYPE_CHECKING:
        page: float
        page_size: float
        """Number of entries per page."""
        results: list[DeploymentHistoryService] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            page! float
            page_size! float
            results [#DeploymentHistoryService]
        """
        __slots__ = slots(field_lines)


def read_DeploymentHistoryServicePaginatedResponseListV2(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v2 := d.get("results", UNSET)) is not list:
            if v2 is not UNSET:
                return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
            n -= 1
        if (
            type(v0 := d["page"]) is not int
            and (type(v0) is not float or not -LARGE < v0 < LARGE)
            or type(v1 := d["page_size"]) is not int
            and (type(v1) is not float or not -LARGE < v1 < LARGE)
        ):
            return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, DeploymentHistoryServicePaginatedResponseListV2)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryServicePaginatedResponseListV2, d)
    o: Any = new(DeploymentHistoryServicePaginatedResponseListV2)
    o.page = v0
    o.page_size = v1
    o.results = [read_DeploymentHistoryService(e, r) for e in v2] if v2 else v2
    o._extra = extra
    return o


def write_DeploymentHistoryServicePaginatedResponseListV2(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.page) is not UNSET:
        d["page"] = encode(v)
    if (v := o.page_size) is not UNSET:
        d["page_size"] = encode(v)
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentHistoryService(e)
                if type(e) is DeploymentHistoryService
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class Link(Model):
    if TYPE_CHECKING:
        external_port: int
        """Port that callers connect to."""
        internal_port: int
        """Port that the service listens on."""
        is_default: bool
        """At most one port of a service is the default."""
        is_qovery_domain: bool
        service_id: Accepting[UUID, str]
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        url: str
    else:
        field_lines = """
            external_port! int
            internal_port! int
            is_default! bool
            is_qovery_domain! bool
            service_id! uuid
            service_type! %ServiceTypeEnum
            url! str
        """
        __slots__ = slots(field_lines)
        service_id = UuidAttribute()


def read_Link(d: Any, r: Reading) -> Any:
    try:
        v5 = _ServiceTypeEnum[d["service_type"]]
        if (
            type(v0 := d["external_port"]) is not int
            or type(v1 := d["internal_port"]) is not int
            or (v2 := d["is_default"]) is not True
            and v2 is not False
            or (v3 := d["is_qovery_domain"]) is not True
            and v3 is not False
            or len(v4 := d["service_id"]) != 36
            or v4[23] != "-"
            or type(v6 := d["url"]) is not str
        ):
            return r.tolerate(Link, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, Link)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Link, d)
    o: Any = new(Link)
    o.external_port = v0
    o.internal_port = v1
    o.is_default = v2
    o.is_qovery_domain = v3
    o._service_id = v4
    o.service_type = v5
    o.url = v6
    o._extra = extra
    return o


def write_Link(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.external_port) is not UNSET:
        d["external_port"] = v if type(v) is int else encode(v)
    if (v := o.internal_port) is not UNSET:
        d["internal_port"] = v if type(v) is int else encode(v)
    if (v := o.is_default) is not UNSET:
        d["is_default"] = v if type(v) is bool else encode(v)
    if (v := o.is_qovery_domain) is not UNSET:
        d["is_qovery_domain"] = v if type(v) is bool else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o.url) is not UNSET:
        d["url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class LinkResponseList(Model):
    """Links, in `results`."""

    if TYPE_CHECKING:
        results: list[Link] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Link]
        """
        __slots__ = slots(field_lines)


def read_LinkResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(LinkResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, LinkResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(LinkResponseList, d)
    o: Any = new(LinkResponseList)
    o.results = [read_Link(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_LinkResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Link(e) if type(e) is Link else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ReferenceObjectStatus(Model):
    if TYPE_CHECKING:
        deployment_request_id: Accepting[UUID | None, str]
        """Id of one deployment request; sorts by time."""
        deployment_requests_count: int
        execution_id: str | Unset = UNSET
        """Not a UUID: an id, a dash and epoch seconds."""
        id: Accepting[UUID, str]
        """Set by the server."""
        is_part_last_deployment: bool
        last_deployment_date: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        service_deployment_status: Accepting[
            ServiceDeploymentStatusEnum, ServiceDeploymentStatusEnumText
        ]
        state: Accepting[StateEnum, StateEnumText]
        status_details: StatusDetails
        steps: ServiceStepMetrics | Unset = UNSET
    else:
        field_lines = """
            deployment_request_id! uuid?
            deployment_requests_count! int
            execution_id str
            id! uuid
            is_part_last_deployment! bool
            last_deployment_date datetime
            service_deployment_status! %ServiceDeploymentStatusEnum
            state! %StateEnum
            status_details! #StatusDetails
            steps #ServiceStepMetrics
        """
        __slots__ = slots(field_lines)
        deployment_request_id = UuidAttribute()
        id = UuidAttribute()
        last_deployment_date = DateTimeAttribute()


def read_ReferenceObjectStatus(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if type(v2 := d.get("execution_id", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(ReferenceObjectStatus, d)
            n -= 1
        if (v5 := d.get("last_deployment_date", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(ReferenceObjectStatus, d)
        v6 = _ServiceDeploymentStatusEnum[d["service_deployment_status"]]
        v7 = _StateEnum[d["state"]]
        if type(v9 := d.get("steps", UNSET)) is not dict:
            if v9 is not UNSET:
                return r.tolerate(ReferenceObjectStatus, d)
            n -= 1
        if (
            (v0 := d["deployment_request_id"]) is not None
            and (len(v0) != 36 or v0[23] != "-")
            or type(v1 := d["deployment_requests_count"]) is not int
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or (v4 := d["is_part_last_deployment"]) is not True
            and v4 is not False
            or type(v8 := d["status_details"]) is not dict
        ):
            return r.tolerate(ReferenceObjectStatus, d)
        extra = None if len(d) == n else r.unknown_fields(d, ReferenceObjectStatus)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ReferenceObjectStatus, d)
    o: Any = new(ReferenceObjectStatus)
    o._deployment_request_id = v0
    o.deployment_requests_count = v1
    o.execution_id = v2
    o._id = v3
    o.is_part_last_deployment = v4
    o._last_deployment_date = v5
    o.service_deployment_status = v6
    o.state = v7
    o.status_details = read_StatusDetails(v8, r)
    o.steps = read_ServiceStepMetrics(v9, r) if type(v9) is dict else v9
    o._extra = extra
    return o


def write_ReferenceObjectStatus(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._deployment_request_id) is not UNSET:
        d["deployment_request_id"] = v if v is None or type(v) is str else encode(v)
    if (v := o.deployment_requests_count) is not UNSET:
        d["deployment_requests_count"] = v if type(v) is int else encode(v)
    if (v := o.execution_id) is not UNSET:
        d["execution_id"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_part_last_deployment) is not UNSET:
        d["is_part_last_deployment"] = v if type(v) is bool else encode(v)
    if (v := o._last_deployment_date) is not UNSET:
        d["last_deployment_date"] = v if type(v) is str else encode(v)
    if (v := o.service_deployment_status) is not UNSET:
        d["service_deployment_status"] = (
            v._value_ if type(v) is ServiceDeploymentStatusEnum else encode(v)
        )
    if (v := o.state) is not UNSET:
        d["state"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.status_details) is not UNSET:
        d["status_details"] = write_StatusDetails(v) if type(v) is StatusDetails else encode(v)
    if (v := o.steps) is not UNSET:
        d["steps"] = write_ServiceStepMetrics(v) if type(v) is ServiceStepMetrics else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ReferenceObjectStatusResponseList(Model):
    """Reference object status, in `results`."""

    if TYPE_CHECKING:
        results: list[ReferenceObjectStatus] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ReferenceObjectStatus]
        """
        __slots__ = slots(field_lines)


def read_ReferenceObjectStatusResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ReferenceObjectStatusResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ReferenceObjectStatusResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ReferenceObjectStatusResponseList, d)
    o: Any = new(ReferenceObjectStatusResponseList)
    o.results = [read_ReferenceObjectStatus(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ReferenceObjectStatusResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ReferenceObjectStatus(e) if type(e) is ReferenceObjectStatus else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
