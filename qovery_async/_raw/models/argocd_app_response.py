"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .application_git_repository import (
    ApplicationGitRepository,
    read_ApplicationGitRepository,
    write_ApplicationGitRepository,
)
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .service_type_enum import ServiceTypeEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class ArgocdAppResponse(Model):
    """An ArgoCD app, as the API answers it."""

    __slots__ = (
        "_cluster_id",
        "_created_at",
        "environment",
        "_environment_id",
        "git_repository",
        "icon_uri",
        "_id",
        "_last_synced_at",
        "manifest_revision",
        "name",
        "namespace",
        "service_type",
        "_updated_at",
    )
    if TYPE_CHECKING:
        cluster_id: UUID
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        environment: ReferenceObject
        environment_id: UUID
        git_repository: ApplicationGitRepository | None | Unset = UNSET
        icon_uri: str
        """`app://` or `https://` address of the icon. Left out, the API takes 'app://qovery-
        console/argocd'.
        """
        id: UUID
        """Set by the server."""
        last_synced_at: datetime.datetime | None | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur."""
        manifest_revision: str | None | Unset = UNSET
        name: str
        namespace: str
        service_type: ServiceTypeEnum
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "ArgocdAppResponse"
        known_names = frozenset(
            (
                "cluster_id",
                "created_at",
                "environment",
                "environment_id",
                "git_repository",
                "icon_uri",
                "id",
                "last_synced_at",
                "manifest_revision",
                "name",
                "namespace",
                "service_type",
                "updated_at",
            )
        )
        model_fields = (
            ("cluster_id", "cluster_id", "uuid", 5),
            ("created_at", "created_at", "datetime", 5),
            ("environment", "environment", "#ReferenceObject", 1),
            ("environment_id", "environment_id", "uuid", 5),
            ("git_repository", "git_repository", "#ApplicationGitRepository?", 0),
            ("icon_uri", "icon_uri", "str", 1),
            ("id", "id", "uuid", 5),
            ("last_synced_at", "last_synced_at", "datetime?", 4),
            ("manifest_revision", "manifest_revision", "str?", 0),
            ("name", "name", "str", 1),
            ("namespace", "namespace", "str", 1),
            ("service_type", "service_type", "%ServiceTypeEnum", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        environment_id = UuidAttribute()
        id = UuidAttribute()
        last_synced_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_ArgocdAppResponse(d: Any, r: Reading) -> Any:
    n = 13
    try:
        v0 = d["cluster_id"]
        if len(v0) != 36 or v0[23] != "-":
            return r.tolerate(ArgocdAppResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(ArgocdAppResponse, d)
        v2 = d["environment"]
        if type(v2) is not dict:
            return r.tolerate(ArgocdAppResponse, d)
        v3 = d["environment_id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(ArgocdAppResponse, d)
        v4 = d.get("git_repository", UNSET)
        if type(v4) is not dict:
            if v4 is UNSET:
                n -= 1
            elif v4 is not None:
                return r.tolerate(ArgocdAppResponse, d)
        v5 = d["icon_uri"]
        if type(v5) is not str:
            return r.tolerate(ArgocdAppResponse, d)
        v6 = d["id"]
        if len(v6) != 36 or v6[23] != "-":
            return r.tolerate(ArgocdAppResponse, d)
        v7 = d.get("last_synced_at", UNSET)
        if v7 is UNSET:
            n -= 1
        elif v7 is not None and moment(v7).tzinfo is None:
            return r.tolerate(ArgocdAppResponse, d)
        v8 = d.get("manifest_revision", UNSET)
        if type(v8) is not str:
            if v8 is UNSET:
                n -= 1
            elif v8 is not None:
                return r.tolerate(ArgocdAppResponse, d)
        v9 = d["name"]
        if type(v9) is not str:
            return r.tolerate(ArgocdAppResponse, d)
        v10 = d["namespace"]
        if type(v10) is not str:
            return r.tolerate(ArgocdAppResponse, d)
        v11 = _ServiceTypeEnum[d["service_type"]]
        v12 = d.get("updated_at", UNSET)
        if v12 is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(ArgocdAppResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, ArgocdAppResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ArgocdAppResponse, d)
    o: Any = new(ArgocdAppResponse)
    o._cluster_id = v0
    o._created_at = v1
    o.environment = read_ReferenceObject(v2, r)
    o._environment_id = v3
    o.git_repository = read_ApplicationGitRepository(v4, r) if type(v4) is dict else v4
    o.icon_uri = v5
    o._id = v6
    o._last_synced_at = v7
    o.manifest_revision = v8
    o.name = v9
    o.namespace = v10
    o.service_type = v11
    o._updated_at = v12
    o._extra = extra
    return o


def write_ArgocdAppResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o._environment_id) is not UNSET:
        d["environment_id"] = v if type(v) is str else encode(v)
    if (v := o.git_repository) is not UNSET:
        d["git_repository"] = (
            write_ApplicationGitRepository(v) if type(v) is ApplicationGitRepository else encode(v)
        )
    if (v := o.icon_uri) is not UNSET:
        d["icon_uri"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o._last_synced_at) is not UNSET:
        d["last_synced_at"] = v if v is None or type(v) is str else encode(v)
    if (v := o.manifest_revision) is not UNSET:
        d["manifest_revision"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.namespace) is not UNSET:
        d["namespace"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v._value_ if type(v) is ServiceTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ArgocdAppResponse.read_json = staticmethod(read_ArgocdAppResponse)
ArgocdAppResponse.write_json = staticmethod(write_ArgocdAppResponse)
