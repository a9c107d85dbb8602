"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.encoding import encode
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


class Label(Model):
    """A label."""

    __slots__ = (
        "key",
        "propagate_to_cloud_provider",
        "value",
    )
    if TYPE_CHECKING:
        key: str
        """Name of the entry."""
        propagate_to_cloud_provider: bool
        value: str
    else:
        schema_name = "Label"
        known_names = frozenset(
            (
                "key",
                "propagate_to_cloud_provider",
                "value",
            )
        )
        model_fields = (
            ("key", "key", "str", 1),
            ("propagate_to_cloud_provider", "propagate_to_cloud_provider", "bool", 1),
            ("value", "value", "str", 1),
        )


def read_Label(d: Any, r: Reading) -> Any:
    try:
        v0 = d["key"]
        if type(v0) is not str:
            return r.tolerate(Label, d)
        v1 = d["propagate_to_cloud_provider"]
        if v1 is not True and v1 is not False:
            return r.tolerate(Label, d)
        v2 = d["value"]
        if type(v2) is not str:
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


Label.read_json = staticmethod(read_Label)
Label.write_json = staticmethod(write_Label)


class OrganizationLabelsGroupResponse(Model):
    """An organization labels group, as the API answers it."""

    __slots__ = (
        "_created_at",
        "_id",
        "labels",
        "name",
        "_updated_at",
    )
    if TYPE_CHECKING:
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        labels: list[Label]
        name: str
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "OrganizationLabelsGroupResponse"
        known_names = frozenset(
            (
                "created_at",
                "id",
                "labels",
                "name",
                "updated_at",
            )
        )
        model_fields = (
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("labels", "labels", "[#Label]", 1),
            ("name", "name", "str", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_OrganizationLabelsGroupResponse(d: Any, r: Reading) -> Any:
    n = 5
    try:
        v0 = d["created_at"]
        if moment(v0).tzinfo is None:
            return r.tolerate(OrganizationLabelsGroupResponse, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(OrganizationLabelsGroupResponse, d)
        v2 = d["labels"]
        if type(v2) is not list:
            return r.tolerate(OrganizationLabelsGroupResponse, d)
        v3 = d["name"]
        if type(v3) is not str:
            return r.tolerate(OrganizationLabelsGroupResponse, d)
        v4 = d.get("updated_at", UNSET)
        if v4 is UNSET:
            n -= 1
        elif moment(v4).tzinfo is None:
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


OrganizationLabelsGroupResponse.read_json = staticmethod(read_OrganizationLabelsGroupResponse)
OrganizationLabelsGroupResponse.write_json = staticmethod(write_OrganizationLabelsGroupResponse)
