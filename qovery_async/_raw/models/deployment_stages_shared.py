"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import ReferenceObject, read_ReferenceObject, write_ReferenceObject

if TYPE_CHECKING:
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from .deployment_stages import DeploymentStageRequest


class DeploymentStageResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        deployment_order: int | Unset = UNSET
        description: str | Unset = UNSET
        environment: ReferenceObject
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str | Unset = UNSET
        services: list[DeploymentStageServiceResponse] | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> DeploymentStageRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            created_at! datetime
            deployment_order int
            description str
            environment! #ReferenceObject
            id! uuid
            name str
            services [#DeploymentStageServiceResponse]
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentStageResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        if type(v1 := d.get("deployment_order", UNSET)) is not int:
            if v1 is not UNSET:
                return r.tolerate(DeploymentStageResponse, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(DeploymentStageResponse, d)
            n -= 1
        if type(v5 := d.get("name", UNSET)) is not str:
            if v5 is not UNSET:
                return r.tolerate(DeploymentStageResponse, d)
            n -= 1
        if type(v6 := d.get("services", UNSET)) is not list:
            if v6 is not UNSET:
                return r.tolerate(DeploymentStageResponse, d)
            n -= 1
        if (v7 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v7).tzinfo is None:
            return r.tolerate(DeploymentStageResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or type(v3 := d["environment"]) is not dict
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
        ):
            return r.tolerate(DeploymentStageResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageResponse, d)
    o: Any = new(DeploymentStageResponse)
    o._created_at = v0
    o.deployment_order = v1
    o.description = v2
    o.environment = read_ReferenceObject(v3, r)
    o._id = v4
    o.name = v5
    o.services = [read_DeploymentStageServiceResponse(e, r) for e in v6] if v6 else v6
    o._updated_at = v7
    o._extra = extra
    return o


def write_DeploymentStageResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.deployment_order) is not UNSET:
        d["deployment_order"] = v if type(v) is int else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.environment) is not UNSET:
        d["environment"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.services) is not UNSET:
        d["services"] = (
            [
                write_DeploymentStageServiceResponse(e)
                if type(e) is DeploymentStageServiceResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class DeploymentStageServiceResponse(Model):
    if TYPE_CHECKING:
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        is_skipped: bool | Unset = UNSET
        service_id: Accepting[UUID | Unset, str] = OMITTED
        service_type: str | Unset = UNSET
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
    else:
        field_lines = """
            created_at! datetime
            id! uuid
            is_skipped bool
            service_id uuid
            service_type str
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentStageServiceResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        if (v2 := d.get("is_skipped", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(DeploymentStageServiceResponse, d)
            n -= 1
        if (v3 := d.get("service_id", UNSET)) is UNSET:
            n -= 1
        elif len(v3) != 36 or v3[23] != "-":
            return r.tolerate(DeploymentStageServiceResponse, d)
        if type(v4 := d.get("service_type", UNSET)) is not str:
            if v4 is not UNSET:
                return r.tolerate(DeploymentStageServiceResponse, d)
            n -= 1
        if (v5 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
            return r.tolerate(DeploymentStageServiceResponse, d)
        if (
            moment(v0 := d["created_at"]).tzinfo is None
            or len(v1 := d["id"]) != 36
            or v1[23] != "-"
        ):
            return r.tolerate(DeploymentStageServiceResponse, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageServiceResponse)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageServiceResponse, d)
    o: Any = new(DeploymentStageServiceResponse)
    o._created_at = v0
    o._id = v1
    o.is_skipped = v2
    o._service_id = v3
    o.service_type = v4
    o._updated_at = v5
    o._extra = extra
    return o


def write_DeploymentStageServiceResponse(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.is_skipped) is not UNSET:
        d["is_skipped"] = v if type(v) is bool else encode(v)
    if (v := o._service_id) is not UNSET:
        d["service_id"] = v if type(v) is str else encode(v)
    if (v := o.service_type) is not UNSET:
        d["service_type"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d
