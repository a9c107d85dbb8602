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


class Project(Model):
    """A project."""

    __slots__ = (
        "associated_environments_count",
        "_created_at",
        "description",
        "_id",
        "name",
        "organization",
        "_updated_at",
    )
    if TYPE_CHECKING:
        associated_environments_count: int
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | Unset = UNSET
        id: UUID
        """Set by the server."""
        name: str
        organization: ReferenceObject
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
    else:
        schema_name = "Project"
        known_names = frozenset(
            (
                "associated_environments_count",
                "created_at",
                "description",
                "id",
                "name",
                "organization",
                "updated_at",
            )
        )
        model_fields = (
            ("associated_environments_count", "associated_environments_count", "int", 1),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str", 0),
            ("id", "id", "uuid", 5),
            ("name", "name", "str", 1),
            ("organization", "organization", "#ReferenceObject", 1),
            ("updated_at", "updated_at", "datetime", 4),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Project(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d["associated_environments_count"]
        if type(v0) is not int:
            return r.tolerate(Project, d)
        v1 = d["created_at"]
        if moment(v1).tzinfo is None:
            return r.tolerate(Project, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(Project, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(Project, d)
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(Project, d)
        v5 = d["organization"]
        if type(v5) is not dict:
            return r.tolerate(Project, d)
        v6 = d.get("updated_at", UNSET)
        if v6 is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(Project, d)
        extra = None if len(d) == n else r.unknown_fields(d, Project)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(Project, d)
    o: Any = new(Project)
    o.associated_environments_count = v0
    o._created_at = v1
    o.description = v2
    o._id = v3
    o.name = v4
    o.organization = read_ReferenceObject(v5, r)
    o._updated_at = v6
    o._extra = extra
    return o


def write_Project(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.associated_environments_count) is not UNSET:
        d["associated_environments_count"] = v if type(v) is int else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.organization) is not UNSET:
        d["organization"] = write_ReferenceObject(v) if type(v) is ReferenceObject else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


Project.read_json = staticmethod(read_Project)
Project.write_json = staticmethod(write_Project)


class ProjectRequest(Model):
    """Body of a request with a project."""

    __slots__ = (
        "description",
        "name",
    )
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        name: str
    else:
        schema_name = "ProjectRequest"
        known_names = frozenset(
            (
                "description",
                "name",
            )
        )
        model_fields = (
            ("description", "description", "str", 0),
            ("name", "name", "str", 1),
        )


def read_ProjectRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        v0 = d.get("description", UNSET)
        if type(v0) is not str:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectRequest, d)
        v1 = d["name"]
        if type(v1) is not str:
            return r.tolerate(ProjectRequest, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectRequest, d)
    o: Any = new(ProjectRequest)
    o.description = v0
    o.name = v1
    o._extra = extra
    return o


def write_ProjectRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.description) is not UNSET:
        d["description"] = v if type(v) is str else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ProjectRequest.read_json = staticmethod(read_ProjectRequest)
ProjectRequest.write_json = staticmethod(write_ProjectRequest)
