"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec.decoding import LARGE, LOOSE, Reading
from ..._codec.encoding import encode
from ..._codec.model import Model
from ..._codec.timestamps import UuidAttribute
from ..._codec.unset import UNSET, Unset
from .project import Project, read_Project, write_Project

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


class ProjectResponseList(Model):
    """Projects, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[Project] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ProjectResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#Project]", 0),)


def read_ProjectResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectResponseList, d)
    o: Any = new(ProjectResponseList)
    o.results = [read_Project(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ProjectResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_Project(e) if type(e) is Project else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ProjectResponseList.read_json = staticmethod(read_ProjectResponseList)
ProjectResponseList.write_json = staticmethod(write_ProjectResponseList)


class ProjectStats(Model):
    """Project stats."""

    __slots__ = (
        "environment_total_number",
        "_id",
        "number",
        "service_total_number",
    )
    if TYPE_CHECKING:
        environment_total_number: float | Unset = UNSET
        id: UUID
        """Set by the server."""
        number: Any = UNSET
        service_total_number: float | Unset = UNSET
    else:
        schema_name = "ProjectStats"
        known_names = frozenset(
            (
                "environment_total_number",
                "id",
                "number",
                "service_total_number",
            )
        )
        model_fields = (
            ("environment_total_number", "environment_total_number", "float", 0),
            ("id", "id", "uuid", 5),
            ("number", "number", "any", 0),
            ("service_total_number", "service_total_number", "float", 0),
        )
        id = UuidAttribute()


def read_ProjectStats(d: Any, r: Reading) -> Any:
    n = 4
    try:
        v0 = d.get("environment_total_number", UNSET)
        if type(v0) is not int and (type(v0) is not float or not -LARGE < v0 < LARGE):
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectStats, d)
        v1 = d["id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ProjectStats, d)
        v2 = d.get("number", UNSET)
        if v2 is UNSET:
            n -= 1
        if type(v2) in LOOSE:
            r.loose = True
        v3 = d.get("service_total_number", UNSET)
        if type(v3) is not int and (type(v3) is not float or not -LARGE < v3 < LARGE):
            if v3 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectStats, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectStats)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectStats, d)
    o: Any = new(ProjectStats)
    o.environment_total_number = v0
    o._id = v1
    o.number = v2
    o.service_total_number = v3
    o._extra = extra
    return o


def write_ProjectStats(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.environment_total_number) is not UNSET:
        d["environment_total_number"] = encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.number) is not UNSET:
        d["number"] = encode(v)
    if (v := o.service_total_number) is not UNSET:
        d["service_total_number"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


ProjectStats.read_json = staticmethod(read_ProjectStats)
ProjectStats.write_json = staticmethod(write_ProjectStats)


class ProjectStatsResponseList(Model):
    """Project stats, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ProjectStats] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ProjectStatsResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ProjectStats]", 0),)


def read_ProjectStatsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectStatsResponseList, d)
        extra = None if len(d) == n else r.unknown_fields(d, ProjectStatsResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectStatsResponseList, d)
    o: Any = new(ProjectStatsResponseList)
    o.results = [read_ProjectStats(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ProjectStatsResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [write_ProjectStats(e) if type(e) is ProjectStats else encode(e) for e in v]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


ProjectStatsResponseList.read_json = staticmethod(read_ProjectStatsResponseList)
ProjectStatsResponseList.write_json = staticmethod(write_ProjectStatsResponseList)
