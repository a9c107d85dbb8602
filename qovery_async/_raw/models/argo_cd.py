"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import OpenEnum, members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .cloud_vendor_enum import CloudVendorEnum
from .kubernetes_enum import KubernetesEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ArgoCdConnectionCheckResponseReason(OpenEnum):
    """Values of an Argo CD connection check response reason."""

    AUTHENTICATION_FAILED = "authentication_failed"
    UNREACHABLE = "unreachable"
    INSUFFICIENT_PERMISSIONS = "insufficient_permissions"


class ArgoCdConnectionStatusEnum(OpenEnum):
    """Values of Argo CD connection status."""

    CONNECTED = "connected"
    ERROR = "error"


class ArgocdAssociatedServiceType(OpenEnum):
    """Values of an ArgoCD associated service type."""

    ARGOCD_APP = "ARGOCD_APP"


_ArgocdAssociatedServiceType = members(ArgocdAssociatedServiceType, unset=False, null=False)
_ArgoCdConnectionCheckResponseReason_unset = members(
    ArgoCdConnectionCheckResponseReason, unset=True, null=False
)
_ArgoCdConnectionStatusEnum = members(ArgoCdConnectionStatusEnum, unset=False, null=False)
_CloudVendorEnum = members(CloudVendorEnum, unset=False, null=False)
_KubernetesEnum = members(KubernetesEnum, unset=False, null=False)


class ArgoCdConnectionCheckResponse(Model):
    """An Argo CD connection check, as the API answers it."""

    __slots__ = (
        "app_count",
        "reason",
        "status",
    )
    if TYPE_CHECKING:
        app_count: int | Unset = UNSET
        reason: ArgoCdConnectionCheckResponseReason | Unset = UNSET
        status: ArgoCdConnectionStatusEnum
    else:
        schema_name = "ArgoCdConnectionCheckResponse"
        known_names = frozenset(
            (
                "app_count",
                "reason",
                "status",
            )
        )
        model_fields = (
            ("app_count", "app_count", "int", 0),
            ("reason", "reason", "%ArgoCdConnectionCheckResponseReason", 0),
            ("status", "status", "%ArgoCdConnectionStatusEnum", 1),
        )


def read_ArgoCdConnectionCheckResponse(d: Any, r: Reading) -> Any:
    n = 3
    try:
        v0 = d.get("app_count", UNSET)
        if type(v0) is not int:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgoCdConnectionCheckResponse, d)
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


ArgoCdConnectionCheckResponse.read_json = staticmethod(read_ArgoCdConnectionCheckResponse)
ArgoCdConnectionCheckResponse.write_json = staticmethod(write_ArgoCdConnectionCheckResponse)


class ArgoCdCredentialsRequest(Model):
    """Body of a request with Argo CD credentials."""

    __slots__ = (
        "argocd_token",
        "argocd_url",
    )
    if TYPE_CHECKING:
        argocd_token: str
        """Secret; answers do not show it."""
        argocd_url: str
    else:
        schema_name = "ArgoCdCredentialsRequest"
        known_names = frozenset(
            (
                "argocd_token",
                "argocd_url",
            )
        )
        model_fields = (
            ("argocd_token", "argocd_token", "str", 3),
            ("argocd_url", "argocd_url", "str", 1),
        )


def read_ArgoCdCredentialsRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["argocd_token"]
        if type(v0) is not str:
            return r.tolerate(ArgoCdCredentialsRequest, d)
        v1 = d["argocd_url"]
        if type(v1) is not str:
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


ArgoCdCredentialsRequest.read_json = staticmethod(read_ArgoCdCredentialsRequest)
ArgoCdCredentialsRequest.write_json = staticmethod(write_ArgoCdCredentialsRequest)


class ArgoCdCredentialsResponse(Model):
    """Argo CD credentials, as the API answers it."""

    __slots__ = (
        "argocd_token",
        "argocd_url",
        "_cluster_id",
        "_created_at",
        "_id",
        "_last_checked_at",
        "_updated_at",
    )
    if TYPE_CHECKING:
        argocd_token: str
        """Secret."""
        argocd_url: str
        cluster_id: UUID
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        id: UUID
        last_checked_at: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        updated_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
    else:
        schema_name = "ArgoCdCredentialsResponse"
        known_names = frozenset(
            (
                "argocd_token",
                "argocd_url",
                "cluster_id",
                "created_at",
                "id",
                "last_checked_at",
                "updated_at",
            )
        )
        model_fields = (
            ("argocd_token", "argocd_token", "str", 3),
            ("argocd_url", "argocd_url", "str", 1),
            ("cluster_id", "cluster_id", "uuid", 5),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("last_checked_at", "last_checked_at", "datetime?", 4),
            ("updated_at", "updated_at", "datetime", 5),
        )
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        last_checked_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_ArgoCdCredentialsResponse(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["argocd_token"]
        if type(v0) is not str:
            return r.tolerate(ArgoCdCredentialsResponse, d)
        v1 = d["argocd_url"]
        if type(v1) is not str:
            return r.tolerate(ArgoCdCredentialsResponse, d)
        v2 = d["cluster_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ArgoCdCredentialsResponse, d)
        v3 = d["created_at"]
        if moment(v3).tzinfo is None:
            return r.tolerate(ArgoCdCredentialsResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(ArgoCdCredentialsResponse, d)
        v5 = d.get("last_checked_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif v5 is not None and moment(v5).tzinfo is None:
            return r.tolerate(ArgoCdCredentialsResponse, d)
        v6 = d["updated_at"]
        if moment(v6).tzinfo is None:
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


ArgoCdCredentialsResponse.read_json = staticmethod(read_ArgoCdCredentialsResponse)
ArgoCdCredentialsResponse.write_json = staticmethod(write_ArgoCdCredentialsResponse)


class ArgoCdDestinationClusterMappingRequest(Model):
    """Body of a request with an Argo CD destination cluster mapping."""

    __slots__ = (
        "_agent_cluster_id",
        "argocd_cluster_url",
        "_cluster_id",
    )
    if TYPE_CHECKING:
        agent_cluster_id: UUID
        argocd_cluster_url: str
        cluster_id: UUID
    else:
        schema_name = "ArgoCdDestinationClusterMappingRequest"
        known_names = frozenset(
            (
                "agent_cluster_id",
                "argocd_cluster_url",
                "cluster_id",
            )
        )
        model_fields = (
            ("agent_cluster_id", "agent_cluster_id", "uuid", 5),
            ("argocd_cluster_url", "argocd_cluster_url", "str", 1),
            ("cluster_id", "cluster_id", "uuid", 5),
        )
        agent_cluster_id = UuidAttribute()
        cluster_id = UuidAttribute()


def read_ArgoCdDestinationClusterMappingRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = d["agent_cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ArgoCdDestinationClusterMappingRequest, d)
        v1 = d["argocd_cluster_url"]
        if type(v1) is not str:
            return r.tolerate(ArgoCdDestinationClusterMappingRequest, d)
        v2 = d["cluster_id"]
        if len(v2) != 36 or v2[23] != "-":
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


ArgoCdDestinationClusterMappingRequest.read_json = staticmethod(
    read_ArgoCdDestinationClusterMappingRequest
)
ArgoCdDestinationClusterMappingRequest.write_json = staticmethod(
    write_ArgoCdDestinationClusterMappingRequest
)


class ArgoCdDestinationClusterMappingResponse(Model):
    """An Argo CD destination cluster mapping, as the API answers it."""

    __slots__ = (
        "_agent_cluster_id",
        "argocd_cluster_url",
        "_cluster_id",
    )
    if TYPE_CHECKING:
        agent_cluster_id: UUID
        argocd_cluster_url: str
        cluster_id: UUID | None
    else:
        schema_name = "ArgoCdDestinationClusterMappingResponse"
        known_names = frozenset(
            (
                "agent_cluster_id",
                "argocd_cluster_url",
                "cluster_id",
            )
        )
        model_fields = (
            ("agent_cluster_id", "agent_cluster_id", "uuid", 5),
            ("argocd_cluster_url", "argocd_cluster_url", "str", 1),
            ("cluster_id", "cluster_id", "uuid?", 5),
        )
        agent_cluster_id = UuidAttribute()
        cluster_id = UuidAttribute()


def read_ArgoCdDestinationClusterMappingResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["agent_cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ArgoCdDestinationClusterMappingResponse, d)
        v1 = d["argocd_cluster_url"]
        if type(v1) is not str:
            return r.tolerate(ArgoCdDestinationClusterMappingResponse, d)
        v2 = d["cluster_id"]
        if v2 is not None and len(v2) != 36 or v2[23] != "-":
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


ArgoCdDestinationClusterMappingResponse.read_json = staticmethod(
    read_ArgoCdDestinationClusterMappingResponse
)
ArgoCdDestinationClusterMappingResponse.write_json = staticmethod(
    write_ArgoCdDestinationClusterMappingResponse
)


class ArgoCdInstanceMappingResponse(Model):
    """An Argo CD instance mapping, as the API answers it."""

    __slots__ = (
        "agent_cluster_cloud_provider",
        "_agent_cluster_id",
        "agent_cluster_name",
        "argocd_url",
        "_credentials_id",
        "_last_checked_at",
        "linked_clusters",
        "status",
        "unlinked_clusters",
    )
    if TYPE_CHECKING:
        agent_cluster_cloud_provider: CloudVendorEnum
        agent_cluster_id: UUID
        agent_cluster_name: str
        argocd_url: str
        credentials_id: UUID
        """Id of the cloud credentials that are used."""
        last_checked_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        linked_clusters: list[ArgoCdLinkedClusterDetails]
        status: ArgoCdConnectionStatusEnum
        unlinked_clusters: list[ArgoCdUnlinkedClusterDetails]
    else:
        schema_name = "ArgoCdInstanceMappingResponse"
        known_names = frozenset(
            (
                "agent_cluster_cloud_provider",
                "agent_cluster_id",
                "agent_cluster_name",
                "argocd_url",
                "credentials_id",
                "last_checked_at",
                "linked_clusters",
                "status",
                "unlinked_clusters",
            )
        )
        model_fields = (
            ("agent_cluster_cloud_provider", "agent_cluster_cloud_provider", "%CloudVendorEnum", 1),
            ("agent_cluster_id", "agent_cluster_id", "uuid", 5),
            ("agent_cluster_name", "agent_cluster_name", "str", 1),
            ("argocd_url", "argocd_url", "str", 1),
            ("credentials_id", "credentials_id", "uuid", 5),
            ("last_checked_at", "last_checked_at", "datetime", 5),
            ("linked_clusters", "linked_clusters", "[#ArgoCdLinkedClusterDetails]", 1),
            ("status", "status", "%ArgoCdConnectionStatusEnum", 1),
            ("unlinked_clusters", "unlinked_clusters", "[#ArgoCdUnlinkedClusterDetails]", 1),
        )
        agent_cluster_id = UuidAttribute()
        credentials_id = UuidAttribute()
        last_checked_at = DateTimeAttribute()


def read_ArgoCdInstanceMappingResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = _CloudVendorEnum[d["agent_cluster_cloud_provider"]]
        v1 = d["agent_cluster_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        v2 = d["agent_cluster_name"]
        if type(v2) is not str:
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        v3 = d["argocd_url"]
        if type(v3) is not str:
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        v4 = d["credentials_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        v5 = d["last_checked_at"]
        if moment(v5).tzinfo is None:
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        v6 = d["linked_clusters"]
        if type(v6) is not list:
            return r.tolerate(ArgoCdInstanceMappingResponse, d)
        v7 = _ArgoCdConnectionStatusEnum[d["status"]]
        v8 = d["unlinked_clusters"]
        if type(v8) is not list:
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


ArgoCdInstanceMappingResponse.read_json = staticmethod(read_ArgoCdInstanceMappingResponse)
ArgoCdInstanceMappingResponse.write_json = staticmethod(write_ArgoCdInstanceMappingResponse)


class ArgoCdInstanceMappingResponseList(Model):
    """Argo CD instance mappings, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ArgoCdInstanceMappingResponse]
        """All entries; the API does not split this list."""
    else:
        schema_name = "ArgoCdInstanceMappingResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ArgoCdInstanceMappingResponse]", 1),)


def read_ArgoCdInstanceMappingResponseList(d: Any, r: Reading) -> Any:
    try:
        v0 = d["results"]
        if type(v0) is not list:
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


ArgoCdInstanceMappingResponseList.read_json = staticmethod(read_ArgoCdInstanceMappingResponseList)
ArgoCdInstanceMappingResponseList.write_json = staticmethod(write_ArgoCdInstanceMappingResponseList)


class ArgoCdLinkedClusterDetails(Model):
    """Argo CD linked cluster details."""

    __slots__ = (
        "applications_count",
        "argocd_cluster_name",
        "argocd_cluster_url",
        "qovery_cluster_cloud_provider",
        "_qovery_cluster_id",
        "qovery_cluster_name",
        "qovery_cluster_type",
    )
    if TYPE_CHECKING:
        applications_count: int
        argocd_cluster_name: str
        argocd_cluster_url: str
        qovery_cluster_cloud_provider: CloudVendorEnum
        qovery_cluster_id: UUID
        qovery_cluster_name: str
        qovery_cluster_type: KubernetesEnum
        """Left out, the API takes 'MANAGED'."""
    else:
        schema_name = "ArgoCdLinkedClusterDetails"
        known_names = frozenset(
            (
                "applications_count",
                "argocd_cluster_name",
                "argocd_cluster_url",
                "qovery_cluster_cloud_provider",
                "qovery_cluster_id",
                "qovery_cluster_name",
                "qovery_cluster_type",
            )
        )
        model_fields = (
            ("applications_count", "applications_count", "int", 1),
            ("argocd_cluster_name", "argocd_cluster_name", "str", 1),
            ("argocd_cluster_url", "argocd_cluster_url", "str", 1),
            (
                "qovery_cluster_cloud_provider",
                "qovery_cluster_cloud_provider",
                "%CloudVendorEnum",
                1,
            ),
            ("qovery_cluster_id", "qovery_cluster_id", "uuid", 5),
            ("qovery_cluster_name", "qovery_cluster_name", "str", 1),
            ("qovery_cluster_type", "qovery_cluster_type", "%KubernetesEnum", 1),
        )
        qovery_cluster_id = UuidAttribute()


def read_ArgoCdLinkedClusterDetails(d: Any, r: Reading) -> Any:
    try:
        v0 = d["applications_count"]
        if type(v0) is not int:
            return r.tolerate(ArgoCdLinkedClusterDetails, d)
        v1 = d["argocd_cluster_name"]
        if type(v1) is not str:
            return r.tolerate(ArgoCdLinkedClusterDetails, d)
        v2 = d["argocd_cluster_url"]
        if type(v2) is not str:
            return r.tolerate(ArgoCdLinkedClusterDetails, d)
        v3 = _CloudVendorEnum[d["qovery_cluster_cloud_provider"]]
        v4 = d["qovery_cluster_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(ArgoCdLinkedClusterDetails, d)
        v5 = d["qovery_cluster_name"]
        if type(v5) is not str:
            return r.tolerate(ArgoCdLinkedClusterDetails, d)
        v6 = _KubernetesEnum[d["qovery_cluster_type"]]
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


ArgoCdLinkedClusterDetails.read_json = staticmethod(read_ArgoCdLinkedClusterDetails)
ArgoCdLinkedClusterDetails.write_json = staticmethod(write_ArgoCdLinkedClusterDetails)


class ArgoCdUnlinkedClusterDetails(Model):
    """Argo CD unlinked cluster details."""

    __slots__ = (
        "applications_count",
        "argocd_cluster_name",
        "argocd_cluster_url",
    )
    if TYPE_CHECKING:
        applications_count: int
        argocd_cluster_name: str
        argocd_cluster_url: str
    else:
        schema_name = "ArgoCdUnlinkedClusterDetails"
        known_names = frozenset(
            (
                "applications_count",
                "argocd_cluster_name",
                "argocd_cluster_url",
            )
        )
        model_fields = (
            ("applications_count", "applications_count", "int", 1),
            ("argocd_cluster_name", "argocd_cluster_name", "str", 1),
            ("argocd_cluster_url", "argocd_cluster_url", "str", 1),
        )


def read_ArgoCdUnlinkedClusterDetails(d: Any, r: Reading) -> Any:
    try:
        v0 = d["applications_count"]
        if type(v0) is not int:
            return r.tolerate(ArgoCdUnlinkedClusterDetails, d)
        v1 = d["argocd_cluster_name"]
        if type(v1) is not str:
            return r.tolerate(ArgoCdUnlinkedClusterDetails, d)
        v2 = d["argocd_cluster_url"]
        if type(v2) is not str:
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


ArgoCdUnlinkedClusterDetails.read_json = staticmethod(read_ArgoCdUnlinkedClusterDetails)
ArgoCdUnlinkedClusterDetails.write_json = staticmethod(write_ArgoCdUnlinkedClusterDetails)


class ArgocdAppManifestResponse(Model):
    """An ArgoCD app manifest, as the API answers it."""

    __slots__ = (
        "manifest_metadata",
        "manifest_revision",
    )
    if TYPE_CHECKING:
        manifest_metadata: ArgocdAppManifestResponseManifestMetadata
        manifest_revision: str | None | Unset = UNSET
    else:
        schema_name = "ArgocdAppManifestResponse"
        known_names = frozenset(
            (
                "manifest_metadata",
                "manifest_revision",
            )
        )
        model_fields = (
            (
                "manifest_metadata",
                "manifest_metadata",
                "#ArgocdAppManifestResponseManifestMetadata",
                1,
            ),
            ("manifest_revision", "manifest_revision", "str?", 0),
        )


def read_ArgocdAppManifestResponse(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d["manifest_metadata"]
        if type(v0) is not dict:
            return r.tolerate(ArgocdAppManifestResponse, d)
        v1 = d.get("manifest_revision", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            elif v1 is not None:
                return r.tolerate(ArgocdAppManifestResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ArgocdAppManifestResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAppManifestResponse, d)
    o: Any = new(ArgocdAppManifestResponse)
    o.manifest_metadata = read_ArgocdAppManifestResponseManifestMetadata(v0, r)
    o.manifest_revision = v1
    o._extra = extra
    return o


def write_ArgocdAppManifestResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.manifest_metadata) is not UNSET:
        d["manifest_metadata"] = (
            write_ArgocdAppManifestResponseManifestMetadata(v)
            if type(v) is ArgocdAppManifestResponseManifestMetadata
            else encode(v)
        )
    if (v := o.manifest_revision) is not UNSET:
        d["manifest_revision"] = v if v is None or type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ArgocdAppManifestResponse.read_json = staticmethod(read_ArgocdAppManifestResponse)
ArgocdAppManifestResponse.write_json = staticmethod(write_ArgocdAppManifestResponse)


class ArgocdAppManifestResponseManifestMetadata(Model):
    """ArgoCD app manifest response manifest metadata."""

    __slots__ = ("managed_resources",)
    if TYPE_CHECKING:
        managed_resources: list[ArgocdManagedResource] | Unset = UNSET
    else:
        schema_name = "ArgocdAppManifestResponseManifestMetadata"
        known_names = frozenset(("managed_resources",))
        model_fields = (("managed_resources", "managed_resources", "[#ArgocdManagedResource]", 0),)


def read_ArgocdAppManifestResponseManifestMetadata(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("managed_resources", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdAppManifestResponseManifestMetadata, d)
        extra = (
            None if len(d) == n else r.unknown_fields(d, ArgocdAppManifestResponseManifestMetadata)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAppManifestResponseManifestMetadata, d)
    o: Any = new(ArgocdAppManifestResponseManifestMetadata)
    o.managed_resources = [read_ArgocdManagedResource(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ArgocdAppManifestResponseManifestMetadata(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.managed_resources) is not UNSET:
        d["managed_resources"] = (
            [
                write_ArgocdManagedResource(e) if type(e) is ArgocdManagedResource else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ArgocdAppManifestResponseManifestMetadata.read_json = staticmethod(
    read_ArgocdAppManifestResponseManifestMetadata
)
ArgocdAppManifestResponseManifestMetadata.write_json = staticmethod(
    write_ArgocdAppManifestResponseManifestMetadata
)


class ArgocdAssociatedServicesResponse(Model):
    """ArgoCD associated services, as the API answers it."""

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
        service_type: ArgocdAssociatedServiceType
    else:
        schema_name = "ArgocdAssociatedServicesResponse"
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
            ("service_type", "service_type", "%ArgocdAssociatedServiceType", 1),
        )
        environment_id = UuidAttribute()
        project_id = UuidAttribute()
        service_id = UuidAttribute()


def read_ArgocdAssociatedServicesResponse(d: Any, r: Reading) -> Any:
    try:
        v0 = d["environment_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        v1 = d["environment_name"]
        if type(v1) is not str:
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        v2 = d["project_id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        v3 = d["project_name"]
        if type(v3) is not str:
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        v4 = d["service_id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        v5 = d["service_name"]
        if type(v5) is not str:
            return r.tolerate(ArgocdAssociatedServicesResponse, d)
        v6 = _ArgocdAssociatedServiceType[d["service_type"]]
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


ArgocdAssociatedServicesResponse.read_json = staticmethod(read_ArgocdAssociatedServicesResponse)
ArgocdAssociatedServicesResponse.write_json = staticmethod(write_ArgocdAssociatedServicesResponse)


class ArgocdAssociatedServicesResponseList(Model):
    """ArgoCD associated services, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ArgocdAssociatedServicesResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ArgocdAssociatedServicesResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ArgocdAssociatedServicesResponse]", 0),)


def read_ArgocdAssociatedServicesResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdAssociatedServicesResponseList, d)
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


ArgocdAssociatedServicesResponseList.read_json = staticmethod(
    read_ArgocdAssociatedServicesResponseList
)
ArgocdAssociatedServicesResponseList.write_json = staticmethod(
    write_ArgocdAssociatedServicesResponseList
)


class ArgocdManagedResource(Model):
    """An ArgoCD managed resource."""

    __slots__ = (
        "kind",
        "live_state",
        "name",
        "namespace",
        "target_state",
    )
    if TYPE_CHECKING:
        kind: str | Unset = UNSET
        live_state: str | Unset = UNSET
        name: str | Unset = UNSET
        namespace: str | Unset = UNSET
        target_state: str | Unset = UNSET
    else:
        schema_name = "ArgocdManagedResource"
        known_names = frozenset(
            (
                "kind",
                "liveState",
                "name",
                "namespace",
                "targetState",
            )
        )
        model_fields = (
            ("kind", "kind", "str", 0),
            ("live_state", "liveState", "str", 0),
            ("name", "name", "str", 0),
            ("namespace", "namespace", "str", 0),
            ("target_state", "targetState", "str", 0),
        )


def read_ArgocdManagedResource(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d.get("kind", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdManagedResource, d)
        v1 = d.get("liveState", UNSET)
        if type(v1) is not str:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdManagedResource, d)
        v2 = d.get("name", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdManagedResource, d)
        v3 = d.get("namespace", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdManagedResource, d)
        v4 = d.get("targetState", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(ArgocdManagedResource, d)
        extra = None if len(d) == n else r.unknown_fields(d, ArgocdManagedResource)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdManagedResource, d)
    o: Any = new(ArgocdManagedResource)
    o.kind = v0
    o.live_state = v1
    o.name = v2
    o.namespace = v3
    o.target_state = v4
    o._extra = extra
    return o


def write_ArgocdManagedResource(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.kind) is not UNSET:
        d["kind"] = v if type(v) is str else encode(v)
    if (v := o.live_state) is not UNSET:
        d["liveState"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.target_state) is not UNSET:
        d["targetState"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ArgocdManagedResource.read_json = staticmethod(read_ArgocdManagedResource)
ArgocdManagedResource.write_json = staticmethod(write_ArgocdManagedResource)
