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

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class OrganizationAnnotationsGroupScopeEnum(OpenEnum):
    """Values of an organization annotations group scope."""

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


_OrganizationAnnotationsGroupScopeEnum = members(
    OrganizationAnnotationsGroupScopeEnum, unset=False, null=False
)


class Annotation(Model):
    """An annotation."""

    __slots__ = (
        "key",
        "value",
    )
    if TYPE_CHECKING:
        key: str
        """Name of the entry."""
        value: str
    else:
        schema_name = "Annotation"
        known_names = frozenset(
            (
                "key",
                "value",
            )
        )
        model_fields = (
            ("key", "key", "str", 1),
            ("value", "value", "str", 1),
        )


def read_Annotation(d: Any, r: Reading) -> Any:
    try:
        v0 = d["key"]
        if type(v0) is not str:
            return r.tolerate(Annotation, d)
        v1 = d["value"]
        if type(v1) is not str:
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


Annotation.read_json = staticmethod(read_Annotation)
Annotation.write_json = staticmethod(write_Annotation)


class OrganizationAnnotationsGroupResponse(Model):
    """An organization annotations group, as the API answers it."""

    __slots__ = (
        "annotations",
        "_created_at",
        "_id",
        "name",
        "scopes",
        "_updated_at",
    )
    if TYPE_CHECKING:
        annotations: list[Annotation]
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        name: str
        scopes: list[OrganizationAnnotationsGroupScopeEnum]
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationAnnotationsGroupResponse"
        known_names = frozenset(
            (
                "annotations",
                "created_at",
                "id",
                "name",
                "scopes",
                "updated_at",
            )
        )
        model_fields = (
            ("annotations", "annotations", "[#Annotation]", 1),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("scopes", "scopes", "[%OrganizationAnnotationsGroupScopeEnum]", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationAnnotationsGroupResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["annotations"]
        if type(v0) is not list:
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        v2 = d["id"]
        if len(v2) != 36 or v2[23] != "-":
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        v4 = d["scopes"]
        if type(v4) is not list:
            return r.tolerate(OrganizationAnnotationsGroupResponse, d)
        v5 = d.get("updated_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
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


OrganizationAnnotationsGroupResponse.read_json = staticmethod(
    read_OrganizationAnnotationsGroupResponse
)
OrganizationAnnotationsGroupResponse.write_json = staticmethod(
    write_OrganizationAnnotationsGroupResponse
)
