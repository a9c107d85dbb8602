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
from .deployment_restriction_mode_enum import (
    DeploymentRestrictionModeEnum,
    DeploymentRestrictionTypeEnum,
)

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_DeploymentRestrictionModeEnum = members(DeploymentRestrictionModeEnum, unset=False, null=False)
_DeploymentRestrictionTypeEnum = members(DeploymentRestrictionTypeEnum, unset=False, null=False)


class ApplicationDeploymentRestriction(Model):
    """An application deployment restriction."""

    __slots__ = (
        "_created_at",
        "_id",
        "mode",
        "type_",
        "_updated_at",
        "value",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        mode: DeploymentRestrictionModeEnum
        type_: DeploymentRestrictionTypeEnum
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        value: str
    else:
        schema_name = "ApplicationDeploymentRestriction"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "mode",
                "type",
                "updated_at",
                "value",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("mode", "mode", "%DeploymentRestrictionModeEnum", 1),
            ("type_", "type", "%DeploymentRestrictionTypeEnum", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("value", "value", "str", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_ApplicationDeploymentRestriction(d: Any, r: Reading) -> Any:
    n = 6
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(ApplicationDeploymentRestriction, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ApplicationDeploymentRestriction, d)
        v2 = _DeploymentRestrictionModeEnum[d["mode"]]
        v3 = _DeploymentRestrictionTypeEnum[d["type"]]
        v4 = d.get("updated_at", UNSET)
        if v4 is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
            return r.tolerate(ApplicationDeploymentRestriction, d)
        v5 = d["value"]
        if type(v5) is not str:
            return r.tolerate(ApplicationDeploymentRestriction, d)
        extra = None if len(d) == n else r.unknown_fields(d, ApplicationDeploymentRestriction)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationDeploymentRestriction, d)
    o: Any = new(ApplicationDeploymentRestriction)
    o._created_at = v0
    o._id = v1
    o.mode = v2
    o.type_ = v3
    o._updated_at = v4
    o.value = v5
    o._extra = extra
    return o


def write_ApplicationDeploymentRestriction(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ApplicationDeploymentRestriction.read_json = staticmethod(read_ApplicationDeploymentRestriction)
ApplicationDeploymentRestriction.write_json = staticmethod(write_ApplicationDeploymentRestriction)


class ApplicationDeploymentRestrictionRequest(Model):
    """Body of a request with an application deployment restriction."""

    __slots__ = (
        "mode",
        "type_",
        "value",
    )
    if TYPE_CHECKING:
        mode: DeploymentRestrictionModeEnum
        type_: DeploymentRestrictionTypeEnum
        value: str
    else:
        schema_name = "ApplicationDeploymentRestrictionRequest"
        known_names = frozenset(
            (
                "mode",
                "type",
                "value",
            )
        )
        model_fields = (
            ("mode", "mode", "%DeploymentRestrictionModeEnum", 1),
            ("type_", "type", "%DeploymentRestrictionTypeEnum", 1),
            ("value", "value", "str", 1),
        )


def read_ApplicationDeploymentRestrictionRequest(d: Any, r: Reading) -> Any:
    try:
        v0 = _DeploymentRestrictionModeEnum[d["mode"]]
        v1 = _DeploymentRestrictionTypeEnum[d["type"]]
        v2 = d["value"]
        if type(v2) is not str:
            return r.tolerate(ApplicationDeploymentRestrictionRequest, d)
        extra = (
            None if len(d) == 3 else r.unknown_fields(d, ApplicationDeploymentRestrictionRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationDeploymentRestrictionRequest, d)
    o: Any = new(ApplicationDeploymentRestrictionRequest)
    o.mode = v0
    o.type_ = v1
    o.value = v2
    o._extra = extra
    return o


def write_ApplicationDeploymentRestrictionRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is DeploymentRestrictionModeEnum else encode(v)
    if (v := o.type_) is not UNSET:
        d["type"] = v._value_ if type(v) is DeploymentRestrictionTypeEnum else encode(v)
    if (v := o.value) is not UNSET:
        d["value"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ApplicationDeploymentRestrictionRequest.read_json = staticmethod(
    read_ApplicationDeploymentRestrictionRequest
)
ApplicationDeploymentRestrictionRequest.write_json = staticmethod(
    write_ApplicationDeploymentRestrictionRequest
)


class ApplicationDeploymentRestrictionResponseList(Model):
    """Application deployment restrictions, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ApplicationDeploymentRestriction] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ApplicationDeploymentRestrictionResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ApplicationDeploymentRestriction]", 0),)


def read_ApplicationDeploymentRestrictionResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ApplicationDeploymentRestrictionResponseList, d)
        extra = (
            None
            if len(d) == n
            else r.unknown_fields(d, ApplicationDeploymentRestrictionResponseList)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ApplicationDeploymentRestrictionResponseList, d)
    o: Any = new(ApplicationDeploymentRestrictionResponseList)
    o.results = [read_ApplicationDeploymentRestriction(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ApplicationDeploymentRestrictionResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ApplicationDeploymentRestriction(e)
                if type(e) is ApplicationDeploymentRestriction
                else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ApplicationDeploymentRestrictionResponseList.read_json = staticmethod(
    read_ApplicationDeploymentRestrictionResponseList
)
ApplicationDeploymentRestrictionResponseList.write_json = staticmethod(
    write_ApplicationDeploymentRestrictionResponseList
)
