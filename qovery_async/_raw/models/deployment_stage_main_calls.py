"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .reference_object import ReferenceObject, read_ReferenceObject, write_ReferenceObject

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class AttachServiceToDeploymentStageBody(Model):
    """Body of the request an attach service to deployment stage."""

    __slots__ = ("is_skipped",)
    if TYPE_CHECKING:
        is_skipped: bool | Unset = UNSET
    else:
        schema_name = "AttachServiceToDeploymentStageBody"
        known_names = frozenset(("is_skipped",))
        model_fields = (("is_skipped", "is_skipped", "bool", 0),)


def read_AttachServiceToDeploymentStageBody(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("is_skipped", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(AttachServiceToDeploymentStageBody, d)
        extra = None if len(d) == n else r.unknown_fields(d, AttachServiceToDeploymentStageBody)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(AttachServiceToDeploymentStageBody, d)
    o: Any = new(AttachServiceToDeploymentStageBody)
    o.is_skipped = v0
    o._extra = extra
    return o


def write_AttachServiceToDeploymentStageBody(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.is_skipped) is not UNSET:
        d["is_skipped"] = v if type(v) is bool else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


AttachServiceToDeploymentStageBody.read_json = staticmethod(read_AttachServiceToDeploymentStageBody)
AttachServiceToDeploymentStageBody.write_json = staticmethod(
    write_AttachServiceToDeploymentStageBody
)


class DeploymentStageRequest(Model):
    """Body of a request with a deployment stage."""

    __slots__ = (
        "description",
        "name",
    )
    if TYPE_CHECKING:
        description: str | None | Unset = UNSET
        """Null is allowed."""
        name: str
    else:
        schema_name = "DeploymentStageRequest"
        known_names = frozenset(
            (
                "description",
                "name",
            )
        )
        model_fields = (
            ("description", "description", "str?", 0),
            ("name", "name", "str", 1),
        )


def read_DeploymentStageRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            elif v0 is not None:
                return r.tolerate(DeploymentStageRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(DeploymentStageRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageRequest, d)
    o: Any = new(DeploymentStageRequest)
    o.description = v0
    o.name = v1
    o._extra = extra
    return o


def write_DeploymentStageRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentStageRequest.read_json = staticmethod(read_DeploymentStageRequest)
DeploymentStageRequest.write_json = staticmethod(write_DeploymentStageRequest)


class DeploymentStageResponse(Model):
    """A deployment stage, as the API answers it."""

    __slots__ = (
        "_created_at",
        "deployment_order",
        "description",
        "environment",
        "_id",
        "name",
        "services",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        deployment_order: int | Unset = UNSET
        description: str | Unset = UNSET
        environment: ReferenceObject
        id: UUID
        """Set by the server."""
        name: str | Unset = UNSET
        services: list[DeploymentStageServiceResponse] | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentStageResponse"
        known_names = frozenset(
            (
                "created_at",
                "deployment_order",
                "description",
                "environment",
                "id",
                "name",
                "services",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("deployment_order", "deployment_order", "int", 0),
            ("description", "description", "str", 0),
            ("environment", "environment", "#ReferenceObject", 1),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 0),
            ("services", "services", "[#DeploymentStageServiceResponse]", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentStageResponse(d: Any, r: Reading) -> Any:
    n = 8
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(DeploymentStageResponse, d)
        v1 = d.get("deployment_order", UNSET)
        if type(v1) is not int:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageResponse, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageResponse, d)
        v3 = d["environment"]
        if type(v3) is not dict:
            return r.tolerate(DeploymentStageResponse, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(DeploymentStageResponse, d)
        v5 = d.get("name", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageResponse, d)
        v6 = d.get("services", UNSET)
        if type(v6) is not list:
            if v6 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageResponse, d)
        v7 = d.get("updated_at", UNSET)
        if v7 is UNSET:
            n -= 1
        elif moment(v7).tzinfo is None:
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


DeploymentStageResponse.read_json = staticmethod(read_DeploymentStageResponse)
DeploymentStageResponse.write_json = staticmethod(write_DeploymentStageResponse)


class DeploymentStageResponseList(Model):
    """Deployment stages, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[DeploymentStageResponse] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "DeploymentStageResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#DeploymentStageResponse]", 0),)


def read_DeploymentStageResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentStageResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentStageResponseList, d)
    o: Any = new(DeploymentStageResponseList)
    o.results = [read_DeploymentStageResponse(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_DeploymentStageResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_DeploymentStageResponse(e)
                if type(e) is DeploymentStageResponse
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


DeploymentStageResponseList.read_json = staticmethod(read_DeploymentStageResponseList)
DeploymentStageResponseList.write_json = staticmethod(write_DeploymentStageResponseList)


class DeploymentStageServiceResponse(Model):
    """A deployment stage service, as the API answers it."""

    __slots__ = (
        "_created_at",
        "_id",
        "is_skipped",
        "_service_id",
        "service_type",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        is_skipped: bool | Unset = UNSET
        service_id: UUID | Unset = UNSET
        service_type: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentStageServiceResponse"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "is_skipped",
                "service_id",
                "service_type",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("is_skipped", "is_skipped", "bool", 0),
            ("service_id", "service_id", "uuid", 4),
            ("service_type", "service_type", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        service_id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentStageServiceResponse(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(DeploymentStageServiceResponse, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(DeploymentStageServiceResponse, d)
        v2 = d.get("is_skipped", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageServiceResponse, d)
        v3 = d.get("service_id", UNSET)
        if v3 is UNSET:
            n -= 1
        elif len(v3) != 36 or v3[23] != "-":
            return r.tolerate(DeploymentStageServiceResponse, d)
        v4 = d.get("service_type", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentStageServiceResponse, d)
        v5 = d.get("updated_at", UNSET)
        if v5 is UNSET:
            n -= 1
        elif moment(v5).tzinfo is None:
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


DeploymentStageServiceResponse.read_json = staticmethod(read_DeploymentStageServiceResponse)
DeploymentStageServiceResponse.write_json = staticmethod(write_DeploymentStageServiceResponse)
