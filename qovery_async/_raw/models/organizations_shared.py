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

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import OrganizationAnnotationsGroupScopeEnumText
    from .organization_annotations_group import OrganizationAnnotationsGroupCreateRequest
    from .organization_labels_group import OrganizationLabelsGroupCreateRequest


class OrganizationAnnotationsGroupScopeEnum(OpenEnum):
    DEPLOYMENTS = "DEPLOYMENTS"
    STATEFUL_SETS = "STATEFUL_SETS"
    SERVICES = "SERVICES"
    INGRESS = "INGRESS"
    GATEWAY_API_ROUTES = "GATEWAY_API_ROUTES"
    HPA = "HPA"
    PODS = "PODS"
    SECRETS = "SECRETS"
    JOBS = "JOBS"
    CRON_JOBS = "CRON_JOBS"

    if TYPE_CHECKING:
        _unknown_value = ""


_OrganizationAnnotationsGroupScopeEnum = members(
    OrganizationAnnotationsGroupScopeEnum, unset=False, null=False
)


class Annotation(Model):
    if TYPE_CHECKING:
        key: str
        """Name of the entry."""
        value: str
    else:
        field_lines = """
            key! str
            value! str
        """
        __slots__ = slots(field_lines)


def read_Annotation(d: Any, r: Reading) -> Any:
    try:
        if type(v0 := d["key"]) is not str or type(v1 := d["value"]) is not str:
            return r.tolerate(Annotation, d)
        extra = None if len(d) == 2 else r.unknown_fields(d, Annotation)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Annotation, d)
    o: Any = new(Annotation)
    o.key = v0
    o.value = v1
    o._extra = extra
    return o


def write_Annotation(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class Label(Model):
    if TYPE_CHECKING:
        key: str
        """Name of the entry."""
        propagate_to_cloud_provider: bool
        value: str
    else:
        field_lines = """
            key! str
            propagate_to_cloud_provider! bool
            value! str
        """
        __slots__ = slots(field_lines)


def read_Label(d: Any, r: Reading) -> Any:
    try:
        if (
            type(v0 := d["key"]) is not str
            or (v1 := d["propagate_to_cloud_provider"]) is not True
            and v1 is not False
            or type(v2 := d["value"]) is not str
        ):
            return r.tolerate(Label, d)
        extra = None if len(d) == 3 else r.unknown_fields(d, Label)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Label, d)
    o: Any = new(Label)
    o.key = v0
    o.propagate_to_cloud_provider = v1
    o.value = v2
    o._extra = extra
    return o


def write_Label(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.key) is not UNSET:
        d["key"] = v if type(v) is str else encode(v)
    if (v := o.propagate_to_cloud_provider) is not UNSET:
        d["propagate_to_cloud_provider"] = v if type(v) is bool else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationAnnotationsGroupResponse(Model):
    if TYPE_CHECKING:
        annotations: list[Annotation]
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        scopes: Accepting[
            list[OrganizationAnnotationsGroupScopeEnum],
            Sequence[
                OrganizationAnnotationsGroupScopeEnum | OrganizationAnnotationsGroupScopeEnumText
            ],
        ]
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> OrganizationAnnotationsGroupCreateRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            annotations! [#Annotation]
            created_at! datetime
            id! uuid
            name! str
            scopes! [%OrganizationAnnotationsGroupScopeEnum]
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationAnnotationsGroupResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        if (
            type(v0 := d["annotations"]) is not list
            or moment(v1 := d["created_at"]).tzinfo is None
            or len(v2 := d["id"]) != 36
            or v2[23] != "-"
            or type(v3 := d["name"]) is not str
            or type(v4 := d["scopes"]) is not list
        ):
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        v4 = [_OrganizationAnnotationsGroupScopeEnum[e] for e in v4]
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationAnnotationsGroupResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationAnnotationsGroupResponse, d)
    o: Any = new(OrganizationAnnotationsGroupResponse)
    o.annotations = [read_Annotation(e, r) for e in v0] if v0 else v0
    o._created_at = v1
    o._id = v2
    o.name = v3
    o.scopes = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_OrganizationAnnotationsGroupResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.annotations) is not UNSET:
        d["annotations"] = (
            [write_Annotation(e) if type(e) is Annotation else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.scopes) is not UNSET:
        d["scopes"] = encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class OrganizationLabelsGroupResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        labels: list[Label]
        name: str
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> OrganizationLabelsGroupCreateRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            labels! [#Label]
            name! str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationLabelsGroupResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        if (v4 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(OrganizationLabelsGroupResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
            or type(v2 := d["labels"]) is not list
            or type(v3 := d["name"]) is not str
        ):
            return r.tolerate(OrganizationLabelsGroupResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, OrganizationLabelsGroupResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(OrganizationLabelsGroupResponse, d)
    o: Any = new(OrganizationLabelsGroupResponse)
    o._created_at = v0
    o._id = v1
    o.labels = [read_Label(e, r) for e in v2] if v2 else v2
    o.name = v3
    o._updated_at = v4
    o._extra = extra
    return o


def write_OrganizationLabelsGroupResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.labels) is not UNSET:
        d["labels"] = (
            [write_Label(e) if type(e) is Label else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
