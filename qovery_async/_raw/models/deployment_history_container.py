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
from .state_enum import StateEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_StateEnum_unset = members(StateEnum, unset=True, null=False)


class DeploymentHistoryContainer(Model):
    """A deployment history container."""

    __slots__ = (
        "arguments",
        "_created_at",
        "entrypoint",
        "_id",
        "image_name",
        "name",
        "status",
        "tag",
        "_updated_at",
    )
    if TYPE_CHECKING:
        arguments: list[str] | Unset = UNSET
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        entrypoint: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        image_name: str | Unset = UNSET
        name: str | Unset = UNSET
        status: StateEnum | Unset = UNSET
        tag: str | Unset = UNSET
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "DeploymentHistoryContainer"
        known_names = frozenset(
            (
                "arguments",
                "created_at",
                "entrypoint",
                "id",
                "image_name",
                "name",
                "status",
                "tag",
                "updated_at",
            )
        )
        model_fields = (
            ("arguments", "arguments", "[str]", 0),
            ("created_at", "created_at", "datetime", 5),
            ("entrypoint", "entrypoint", "str", 0),
            ("id", "id", "uuid", 5),
            ("image_name", "image_name", "str", 0),
            ("name", "name", "str", 0),
            ("status", "status", "%StateEnum", 0),
            ("tag", "tag", "str", 0),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_DeploymentHistoryContainer(d: Any, r: Reading) -> Any:
    n = 9
    try:
        v0 = d.get("arguments", UNSET)
        if type(v0) is not list or not STRINGS.issuperset(map(type, v0)):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryContainer, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(DeploymentHistoryContainer, d)
        v2 = d.get("entrypoint", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryContainer, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(DeploymentHistoryContainer, d)
        v4 = d.get("image_name", UNSET)
        if type(v4) is not str:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryContainer, d)
        v5 = d.get("name", UNSET)
        if type(v5) is not str:
            if v5 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryContainer, d)
        v6 = _StateEnum_unset[d.get("status", UNSET)]
        if v6 is UNSET:
            n -= 1
        v7 = d.get("tag", UNSET)
        if type(v7) is not str:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(DeploymentHistoryContainer, d)
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(DeploymentHistoryContainer, d)
        extra = None if len(d) == n else r.unknown_fields(d, DeploymentHistoryContainer)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(DeploymentHistoryContainer, d)
    o: Any = new(DeploymentHistoryContainer)
    o.arguments = v0
    o._created_at = v1
    o.entrypoint = v2
    o._id = v3
    o.image_name = v4
    o.name = v5
    o.status = v6
    o.tag = v7
    o._updated_at = v8
    o._extra = extra
    return o


def write_DeploymentHistoryContainer(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.arguments) is not UNSET:
        d["arguments"] = [*v] if type(v) is list and STRINGS.issuperset(map(type, v)) else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.entrypoint) is not UNSET:
        d["entrypoint"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.image_name) is not UNSET:
        d["image_name"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.status) is not UNSET:
        d["status"] = v._value_ if type(v) is StateEnum else encode(v)
    if (v := o.tag) is not UNSET:
        d["tag"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


DeploymentHistoryContainer.read_json = staticmethod(read_DeploymentHistoryContainer)
DeploymentHistoryContainer.write_json = staticmethod(write_DeploymentHistoryContainer)
