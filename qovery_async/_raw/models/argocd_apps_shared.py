"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import (
    ApplicationGitRepository,
    ReferenceObject,
    ServiceTypeEnum,
    read_ApplicationGitRepository,
    read_ReferenceObject,
    write_ApplicationGitRepository,
    write_ReferenceObject,
)

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import ServiceTypeEnumText


_ServiceTypeEnum = members(ServiceTypeEnum, unset=False, null=False)


class ArgocdAppResponse(Model):
    """An ArgoCD app in a response."""

    if TYPE_CHECKING:
        cluster_id: Accepting[UUID, str]
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        environment: ReferenceObject
        environment_id: Accepting[UUID, str]
        git_repository: ApplicationGitRepository | None | Unset = UNSET
        icon_uri: str
        """`app://` or `https://` address of the icon. Default: 'app://qovery-console/argocd'."""
        id: Accepting[UUID, str]
        """Set by the server."""
        last_synced_at: Accepting[datetime.datetime | None | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits."""
        manifest_revision: str | None | Unset = UNSET
        name: str
        namespace: str
        service_type: Accepting[ServiceTypeEnum, ServiceTypeEnumText]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            cluster_id! uuid
            created_at! datetime
            environment! #ReferenceObject
            environment_id! uuid
            git_repository #ApplicationGitRepository?
            icon_uri! str
            id! uuid
            last_synced_at datetime?
            manifest_revision str?
            name! str
            namespace! str
            service_type! %ServiceTypeEnum
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        environment_id = UuidAttribute()
        id = UuidAttribute()
        last_synced_at = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_ArgocdAppResponse(d: Any, r: Reading) -> Any:
    n = 13
    try:
        if type(v4 := d.get("git_repository", UNSET)) is not dict and v4 is not None:
            if v4 is not UNSET:
                return r.tolerate(ArgocdAppResponse, d)
            n -= 1
        if (v7 := d.get("last_synced_at", UNSET)) is UNSET:
            n -= 1
        elif v7 is not None and moment(v7).tzinfo is None:
            return r.tolerate(ArgocdAppResponse, d)
        if type(v8 := d.get("manifest_revision", UNSET)) is not str and v8 is not None:
            if v8 is not UNSET:
                return r.tolerate(ArgocdAppResponse, d)
            n -= 1
        v11 = _ServiceTypeEnum[d["service_type"]]
        if (v12 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v12).tzinfo is None:
            return r.tolerate(ArgocdAppResponse, d)
        if (
            len(v0 := d["cluster_id"]) != 36
            or v0[23] != "-"
            or moment(v1 := d["created_at"]).tzinfo is None
            or type(v2 := d["environment"]) is not dict
            or len(v3 := d["environment_id"]) != 36
            or v3[23] != "-"
            or type(v5 := d["icon_uri"]) is not str
            or len(v6 := d["id"]) != 36
            or v6[23] != "-"
            or type(v9 := d["name"]) is not str
            or type(v10 := d["namespace"]) is not str
        ):
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
