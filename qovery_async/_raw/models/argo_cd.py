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
from .clusters_shared_2 import ArgoCdConnectionStatusEnum, KubernetesEnum
from .common_2 import CloudVendorEnum

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import (
        ArgocdAssociatedServiceTypeText,
        ArgoCdConnectionCheckResponseReasonText,
        ArgoCdConnectionStatusEnumText,
        CloudVendorEnumText,
        KubernetesEnumText,
    )


class ArgoCdConnectionCheckResponseReason(OpenEnum):
    AUTHENTICATION_FAILED = "authentication_failed"
    UNREACHABLE = "unreachable"
    INSUFFICIENT_PERMISSIONS = "insufficient_permissions"

    if TYPE_CHECKING:
        _unknown_value = ""


class ArgocdAssociatedServiceType(OpenEnum):
    """Values of an ArgoCD associated service type."""

    ARGOCD_APP = "ARGOCD_APP"

    if TYPE_CHECKING:
        _unknown_value = ""


_ArgocdAssociatedServiceType = members(ArgocdAssociatedServiceType, unset=False, null=False)
_ArgoCdConnectionCheckResponseReason_unset = members(
    ArgoCdConnectionCheckResponseReason, unset=True, null=False
)
_ArgoCdConnectionStatusEnum = members(ArgoCdConnectionStatusEnum, unset=False, null=False)
_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
_KubernetesEnum = members(KubernetesEnum, unset=False, null=False)


class ArgoCdConnectionCheckResponse(Model):
    if TYPE_CHECKING:
        app_count: int | Unset = UNSET
        reason: Accepting[
            ArgoCdConnectionCheckResponseReason | Unset, ArgoCdConnectionCheckResponseReasonText
        ] = OMITTED
        status: Accepting[ArgoCdConnectionStatusEnum, ArgoCdConnectionStatusEnumText]
    else:
        field_lines = """
            app_count int
            reason %ArgoCdConnectionCheckResponseReason
            status! %ArgoCdConnectionStatusEnum
        """
        __slots__ = slots(field_lines)


def read_ArgoCdConnectionCheckResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        if type(v0 := d.get("app_count", UNSET)) is not int:
            if v0 is not UNSET:
                return r.tolerate(ArgoCdConnectionCheckResponse, d)
            n -= 1
        v1 = _ArgoCdConnectionCheckResponseReason_unset[d.get("reason", UNSET)]
        if v1 is UNSET:
            n -= 1
        v2 = _ArgoCdConnectionStatusEnum[d["status"]]
        extra = None if len(d) == n else r.unknown_fields(d, ArgoCdConnectionCheckResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdConnectionCheckResponse, d)
    o: Any = new(ArgoCdConnectionCheckResponse)
    o.app_count = v0
    o.reason = v1
    o.status = v2
    o._extra = extra
    return o


def write_ArgoCdConnectionCheckResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.app_count) is not UNSET:
        d["app_count"] = v if type(v) is int else encode(v)
    if (v := o.reason) is not UNSET:
        d["reason"] = v._value_ if type(v) is ArgoCdConnectionCheckResponseReason else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ArgoCdConnectionStatusEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdCredentialsRequest(Model):
    if TYPE_CHECKING:
        argocd_token: str
        """Secret; omitted from responses."""
        argocd_url: str
    else:
        field_lines = """
            argocd_token!* str
            argocd_url! str
        """
        __slots__ = slots(field_lines)


def read_ArgoCdCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["argocd_token"]) is not str or type(v1 := d["argocd_url"]) is not str:
            return r.tolerate(ArgoCdCredentialsRequest, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, ArgoCdCredentialsRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdCredentialsRequest, d)
    o: Any = new(ArgoCdCredentialsRequest)
    o.argocd_token = v0
    o.argocd_url = v1
    o._extra = extra
    return o


def write_ArgoCdCredentialsRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.argocd_token) is not UNSET:
        d["argocd_token"] = v if type(v) is str else encode(v)
    if (v := o.argocd_url) is not UNSET:
        d["argocd_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdCredentialsResponse(Model):
    if TYPE_CHECKING:
        argocd_token: str
        """Secret."""
        argocd_url: str
        cluster_id: Accepting[UUID, str]
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        id: Accepting[UUID, str]
        last_checked_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        updated_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
    else:
        field_lines = """
            argocd_token!* str
            argocd_url! str
            cluster_id! uuid
            created_at! datetime
            id! uuid
            last_checked_at datetime?
            updated_at! datetime
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        last_checked_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_ArgoCdCredentialsResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if (v5 := d.get("last_checked_at", UNSET)) is UNSET:
            n -= 1
        elif v5 is not None and moment(v5).tzinfo is None:
            return r.tolerate(ArgoCdCredentialsResponse, d)
        if (
            type(v0 := d["argocd_token"]) is not str
            or type(v1 := d["argocd_url"]) is not str
            or len(v2 := d["cluster_id"]) != 36
            or v2[23] != "-"
            or moment(v3 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or moment(v6 := d["updated_at"]).tzinfo is None
        ):
            return r.tolerate(ArgoCdCredentialsResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ArgoCdCredentialsResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdCredentialsResponse, d)
    o: Any = new(ArgoCdCredentialsResponse)
    o.argocd_token = v0
    o.argocd_url = v1
    o._cluster_id = v2
    o._created_at = v3
    o._id = v4
    o._last_checked_at = v5
    o._updated_at = v6
    o._extra = extra
    return o


def write_ArgoCdCredentialsResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.argocd_token) is not UNSET:
        d["argocd_token"] = v if type(v) is str else encode(v)
    if (v := o.argocd_url) is not UNSET:
        d["argocd_url"] = v if type(v) is str else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o._last_checked_at) is not UNSET:
        d["last_checked_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdDestinationClusterMappingRequest(Model):
    if TYPE_CHECKING:
        agent_cluster_id: Accepting[UUID, str]
        argocd_cluster_url: str
        cluster_id: Accepting[UUID, str]
    else:
        field_lines = """
            agent_cluster_id! uuid
            argocd_cluster_url! str
            cluster_id! uuid
        """
        __slots__ = slots(field_lines)
        agent_cluster_id = UuidAttribute()
        cluster_id = UuidAttribute()


def read_ArgoCdDestinationClusterMappingRequest(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["agent_cluster_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["argocd_cluster_url"]) is not str
            or len(v2 := d["cluster_id"]) != 36
            or v2[23] != "-"
        ):
            return r.tolerate(ArgoCdDestinationClusterMappingRequest, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ArgoCdDestinationClusterMappingRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdDestinationClusterMappingRequest, d)
    o: Any = new(ArgoCdDestinationClusterMappingRequest)
    o._agent_cluster_id = v0
    o.argocd_cluster_url = v1
    o._cluster_id = v2
    o._extra = extra
    return o


def write_ArgoCdDestinationClusterMappingRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._agent_cluster_id) is not UNSET:
        d["agent_cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.argocd_cluster_url) is not UNSET:
        d["argocd_cluster_url"] = v if type(v) is str else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdDestinationClusterMappingResponse(Model):
    if TYPE_CHECKING:
        agent_cluster_id: Accepting[UUID, str]
        argocd_cluster_url: str
        cluster_id: Accepting[UUID | None, str]
    else:
        field_lines = """
            agent_cluster_id! uuid
            argocd_cluster_url! str
            cluster_id! uuid?
        """
        __slots__ = slots(field_lines)
        agent_cluster_id = UuidAttribute()
        cluster_id = UuidAttribute()


def read_ArgoCdDestinationClusterMappingResponse(d: Any, r: Reading) -> Any:
    try:
        if (
            len(v0 := d["agent_cluster_id"]) != 36
            or v0[23] != "-"
            or type(v1 := d["argocd_cluster_url"]) is not str
            or (v2 := d["cluster_id"]) is not None
            and (len(v2) != 36 or v2[23] != "-")
        ):
            return r.tolerate(ArgoCdDestinationClusterMappingResponse, d)
        extra = (
            None if len(d) == 3 else r.unknown_fields(d, ArgoCdDestinationClusterMappingResponse)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdDestinationClusterMappingResponse, d)
    o: Any = new(ArgoCdDestinationClusterMappingResponse)
    o._agent_cluster_id = v0
    o.argocd_cluster_url = v1
    o._cluster_id = v2
    o._extra = extra
    return o


def write_ArgoCdDestinationClusterMappingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._agent_cluster_id) is not UNSET:
        d["agent_cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.argocd_cluster_url) is not UNSET:
        d["argocd_cluster_url"] = v if type(v) is str else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdInstanceMappingResponse(Model):
    if TYPE_CHECKING:
        agent_cluster_cloud_provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        agent_cluster_id: Accepting[UUID, str]
        agent_cluster_name: str
        argocd_url: str
        credentials_id: Accepting[UUID, str]
        """Id of the cloud credentials that are used."""
        last_checked_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        linked_clusters: list[ArgoCdLinkedClusterDetails]
        status: Accepting[ArgoCdConnectionStatusEnum, ArgoCdConnectionStatusEnumText]
        unlinked_clusters: list[ArgoCdUnlinkedClusterDetails]
    else:
        field_lines = """
            agent_cluster_cloud_provider! %CloudVendorEnum
            agent_cluster_id! uuid
            agent_cluster_name! str
            argocd_url! str
            credentials_id! uuid
            last_checked_at! datetime
            linked_clusters! [#ArgoCdLinkedClusterDetails]
            status! %ArgoCdConnectionStatusEnum
            unlinked_clusters! [#ArgoCdUnlinkedClusterDetails]
        """
        __slots__ = slots(field_lines)
        agent_cluster_id = UuidAttribute()
        credentials_id = UuidAttribute()
        last_checked_at = DateTimeAttribute()


def read_ArgoCdInstanceMappingResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _CloudVendorEnum[d["agent_cluster_cloud_provider"]]
        v7 = _ArgoCdConnectionStatusEnum[d["status"]]
        if (
            len(v1 := d["agent_cluster_id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["agent_cluster_name"]) is not str
            or type(v3 := d["argocd_url"]) is not str
            or len(v4 := d["credentials_id"]) != 36
            or v4[23] != "-"
            or moment(v5 := d["last_checked_at"]).tzinfo is None
            or type(v6 := d["linked_clusters"]) is not list
            or type(v8 := d["unlinked_clusters"]) is not list
        ):
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        extra = None if len(d) == 9 else r.unknown_fields(d, ArgoCdInstanceMappingResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdInstanceMappingResponse, d)
    o: Any = new(ArgoCdInstanceMappingResponse)
    o.agent_cluster_cloud_provider = v0
    o._agent_cluster_id = v1
    o.agent_cluster_name = v2
    o.argocd_url = v3
    o._credentials_id = v4
    o._last_checked_at = v5
    o.linked_clusters = [read_ArgoCdLinkedClusterDetails(e, r) for e in v6] if v6 else v6
    o.status = v7
    o.unlinked_clusters = [read_ArgoCdUnlinkedClusterDetails(e, r) for e in v8] if v8 else v8
    o._extra = extra
    return o


def write_ArgoCdInstanceMappingResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.agent_cluster_cloud_provider) is not UNSET:
        d["agent_cluster_cloud_provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o._agent_cluster_id) is not UNSET:
        d["agent_cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.agent_cluster_name) is not UNSET:
        d["agent_cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.argocd_url) is not UNSET:
        d["argocd_url"] = v if type(v) is str else encode(v)
    if (v := o._credentials_id) is not UNSET:
        d["credentials_id"] = v if type(v) is str else encode(v)
    if (v := o._last_checked_at) is not UNSET:
        d["last_checked_at"] = v if type(v) is str else encode(v)
    if (v := o.linked_clusters) is not UNSET:
        d["linked_clusters"] = (
            [
                write_ArgoCdLinkedClusterDetails(e)
                if type(e) is ArgoCdLinkedClusterDetails
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is ArgoCdConnectionStatusEnum else encode(v)
    if (v := o.unlinked_clusters) is not UNSET:
        d["unlinked_clusters"] = (
            [
                write_ArgoCdUnlinkedClusterDetails(e)
                if type(e) is ArgoCdUnlinkedClusterDetails
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdInstanceMappingResponseList(Model):
    """Argo CD instance mappings, in `results`."""

    if TYPE_CHECKING:
        results: list[ArgoCdInstanceMappingResponse]
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results! [#ArgoCdInstanceMappingResponse]
        """
        __slots__ = slots(field_lines)


def read_ArgoCdInstanceMappingResponseList(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["results"]) is not list:
            return r.tolerate(ArgoCdInstanceMappingResponseList, d)
        extra = None if len(d) == 1 else r.unknown_fields(d, ArgoCdInstanceMappingResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdInstanceMappingResponseList, d)
    o: Any = new(ArgoCdInstanceMappingResponseList)
    o.results = [read_ArgoCdInstanceMappingResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ArgoCdInstanceMappingResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ArgoCdInstanceMappingResponse(e)
                if type(e) is ArgoCdInstanceMappingResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdLinkedClusterDetails(Model):
    if TYPE_CHECKING:
        applications_count: int
        argocd_cluster_name: str
        argocd_cluster_url: str
        qovery_cluster_cloud_provider: Accepting[CloudVendorEnum, CloudVendorEnumText]
        qovery_cluster_id: Accepting[UUID, str]
        qovery_cluster_name: str
        qovery_cluster_type: Accepting[KubernetesEnum, KubernetesEnumText]
        """Default: 'MANAGED'."""
    else:
        field_lines = """
            applications_count! int
            argocd_cluster_name! str
            argocd_cluster_url! str
            qovery_cluster_cloud_provider! %CloudVendorEnum
            qovery_cluster_id! uuid
            qovery_cluster_name! str
            qovery_cluster_type! %KubernetesEnum
        """
        __slots__ = slots(field_lines)
        qovery_cluster_id = UuidAttribute()


def read_ArgoCdLinkedClusterDetails(d: Any, r: Reading) -> Any:
    try:
        v3 = _CloudVendorEnum[d["qovery_cluster_cloud_provider"]]
        v6 = _KubernetesEnum[d["qovery_cluster_type"]]
        if (
            type(v0 := d["applications_count"]) is not int
            or type(v1 := d["argocd_cluster_name"]) is not str
            or type(v2 := d["argocd_cluster_url"]) is not str
            or len(v4 := d["qovery_cluster_id"]) != 36
            or v4[23] != "-"
            or type(v5 := d["qovery_cluster_name"]) is not str
        ):
            return r.tolerate(ArgoCdLinkedClusterDetails, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, ArgoCdLinkedClusterDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdLinkedClusterDetails, d)
    o: Any = new(ArgoCdLinkedClusterDetails)
    o.applications_count = v0
    o.argocd_cluster_name = v1
    o.argocd_cluster_url = v2
    o.qovery_cluster_cloud_provider = v3
    o._qovery_cluster_id = v4
    o.qovery_cluster_name = v5
    o.qovery_cluster_type = v6
    o._extra = extra
    return o


def write_ArgoCdLinkedClusterDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.applications_count) is not UNSET:
        d["applications_count"] = v if type(v) is int else encode(v)
    if (v := o.argocd_cluster_name) is not UNSET:
        d["argocd_cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.argocd_cluster_url) is not UNSET:
        d["argocd_cluster_url"] = v if type(v) is str else encode(v)
    if (v := o.qovery_cluster_cloud_provider) is not UNSET:
        d["qovery_cluster_cloud_provider"] = v._value_ if type(v) is CloudVendorEnum else encode(v)
    if (v := o._qovery_cluster_id) is not UNSET:
        d["qovery_cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.qovery_cluster_name) is not UNSET:
        d["qovery_cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.qovery_cluster_type) is not UNSET:
        d["qovery_cluster_type"] = v._value_ if type(v) is KubernetesEnum else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgoCdUnlinkedClusterDetails(Model):
    if TYPE_CHECKING:
        applications_count: int
        argocd_cluster_name: str
        argocd_cluster_url: str
    else:
        field_lines = """
            applications_count! int
            argocd_cluster_name! str
            argocd_cluster_url! str
        """
        __slots__ = slots(field_lines)


def read_ArgoCdUnlinkedClusterDetails(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["applications_count"]) is not int
            or type(v1 := d["argocd_cluster_name"]) is not str
            or type(v2 := d["argocd_cluster_url"]) is not str
        ):
            return r.tolerate(ArgoCdUnlinkedClusterDetails, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, ArgoCdUnlinkedClusterDetails)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgoCdUnlinkedClusterDetails, d)
    o: Any = new(ArgoCdUnlinkedClusterDetails)
    o.applications_count = v0
    o.argocd_cluster_name = v1
    o.argocd_cluster_url = v2
    o._extra = extra
    return o


def write_ArgoCdUnlinkedClusterDetails(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.applications_count) is not UNSET:
        d["applications_count"] = v if type(v) is int else encode(v)
    if (v := o.argocd_cluster_name) is not UNSET:
        d["argocd_cluster_name"] = v if type(v) is str else encode(v)
    if (v := o.argocd_cluster_url) is not UNSET:
        d["argocd_cluster_url"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgocdAssociatedServicesResponse(Model):
    """ArgoCD associated services in a response."""

    if TYPE_CHECKING:
        environment_id: Accepting[UUID, str]
        environment_name: str
        project_id: Accepting[UUID, str]
        project_name: str
        service_id: Accepting[UUID, str]
        service_name: str
        service_type: Accepting[ArgocdAssociatedServiceType, ArgocdAssociatedServiceTypeText]
    else:
        field_lines = """
            environment_id! uuid
            environment_name! str
            project_id! uuid
            project_name! str
            service_id! uuid
            service_name! str
            service_type! %ArgocdAssociatedServiceType
        """
        __slots__ = slots(field_lines)
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_ArgocdAssociatedServicesResponse(d: Any, r: Reading) -> Any:
    try:
        v6 = _ArgocdAssociatedServiceType[d["service_type"]]
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
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        extra = None if len(d) == 7 else r.unknown_fields(d, ArgocdAssociatedServicesResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAssociatedServicesResponse, d)
    o: Any = new(ArgocdAssociatedServicesResponse)
    o._environment_id = v0
    o.environment_name = v1
    o._project_id = v2
    o.project_name = v3
    o._service_id = v4
    o.service_name = v5
    o.service_type = v6
    o._extra = extra
    return o


def write_ArgocdAssociatedServicesResponse(o: Any) -> dict[str, Any]:
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
        d["service_type"] = v._value_ if type(v) is ArgocdAssociatedServiceType else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ArgocdAssociatedServicesResponseList(Model):
    """ArgoCD associated services, in `results`."""

    if TYPE_CHECKING:
        results: list[ArgocdAssociatedServicesResponse] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ArgocdAssociatedServicesResponse]
        """
        __slots__ = slots(field_lines)


def read_ArgocdAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ArgocdAssociatedServicesResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ArgocdAssociatedServicesResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAssociatedServicesResponseList, d)
    o: Any = new(ArgocdAssociatedServicesResponseList)
    o.results = [read_ArgocdAssociatedServicesResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ArgocdAssociatedServicesResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ArgocdAssociatedServicesResponse(e)
                if type(e) is ArgocdAssociatedServicesResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d
