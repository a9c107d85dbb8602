"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    LARGE,
    LOOSE,
    Reading,
    new,
)
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common import ReferenceObject, read_ReferenceObject, write_ReferenceObject
from .common_2 import WeekdayEnum
from .environments_shared import EnvironmentModeEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import EnvironmentModeEnumText, WeekdayEnumText


_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_WeekdayEnum = members(WeekdayEnum, unset=False, null=False)


class Project(Model):
    if TYPE_CHECKING:
        associated_environments_count: int
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        name: str
        organization: ReferenceObject
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""

        def to_request(self, **changes: Any) -> ProjectRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            associated_environments_count! int
            created_at! datetime
            description str
            id! uuid
            name! str
            organization! #ReferenceObject
            updated_at datetime
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        updated_at = DateTimeAttribute()


def read_Project(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if type(v2 := d.get("description", UNSET)) is not str:
            if v2 is not UNSET:
                return r.tolerate(Project, d)
            n -= 1
        if (v6 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v6).tzinfo is None:
            return r.tolerate(Project, d)
        if (
            type(v0 := d["associated_environments_count"]) is not int
            or moment(v1 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or type(v4 := d["name"]) is not str
            or type(v5 := d["organization"]) is not dict
        ):
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


class ProjectDeploymentRule(Model):
    if TYPE_CHECKING:
        auto_stop: bool | Unset = UNSET
        """Default: false."""
        cluster_id: Accepting[UUID, str]
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        description: str | None | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        mode: Accepting[EnvironmentModeEnum, EnvironmentModeEnumText]
        name: str
        priority_index: int | Unset = UNSET
        start_time: Accepting[datetime.datetime, str]
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        stop_time: Accepting[datetime.datetime, str]
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
        updated_at: Accepting[datetime.datetime | Unset, str] = OMITTED
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        weekdays: Accepting[list[WeekdayEnum], Sequence[WeekdayEnum | WeekdayEnumText]]
        """Days on which the schedule applies."""
        wildcard: str

        def to_request(self, **changes: Any) -> ProjectDeploymentRuleRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            auto_stop bool
            cluster_id! uuid
            created_at! datetime
            description str?
            id! uuid
            mode! %EnvironmentModeEnum
            name! str
            priority_index int
            start_time! datetime
            stop_time! datetime
            timezone! str
            updated_at datetime
            weekdays! [%WeekdayEnum]
            wildcard! str
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_ProjectDeploymentRule(d: Any, r: Reading) -> Any:
    n = 14
    try:
        if (v0 := d.get("auto_stop", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ProjectDeploymentRule, d)
            n -= 1
        if type(v3 := d.get("description", UNSET)) is not str and v3 is not None:
            if v3 is not UNSET:
                return r.tolerate(ProjectDeploymentRule, d)
            n -= 1
        v5 = _EnvironmentModeEnum[d["mode"]]
        if type(v7 := d.get("priority_index", UNSET)) is not int:
            if v7 is not UNSET:
                return r.tolerate(ProjectDeploymentRule, d)
            n -= 1
        if (v11 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v11).tzinfo is None:
            return r.tolerate(ProjectDeploymentRule, d)
        if (
            len(v1 := d["cluster_id"]) != 36
            or v1[23] != "-"
            or moment(v2 := d["created_at"]).tzinfo is None
            or len(v4 := d["id"]) != 36
            or v4[23] != "-"
            or type(v6 := d["name"]) is not str
            or moment(v8 := d["start_time"]).tzinfo is None
            or moment(v9 := d["stop_time"]).tzinfo is None
            or type(v10 := d["timezone"]) is not str
            or type(v12 := d["weekdays"]) is not list
            or type(v13 := d["wildcard"]) is not str
        ):
            return r.tolerate(ProjectDeploymentRule, d)
        v12 = [_WeekdayEnum[e] for e in v12]
        extra = None if len(d) == n else r.unknown_fields(d, ProjectDeploymentRule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectDeploymentRule, d)
    o: Any = new(ProjectDeploymentRule)
    o.auto_stop = v0
    o._cluster_id = v1
    o._created_at = v2
    o.description = v3
    o._id = v4
    o.mode = v5
    o.name = v6
    o.priority_index = v7
    o._start_time = v8
    o._stop_time = v9
    o.timezone = v10
    o._updated_at = v11
    o.weekdays = v12
    o.wildcard = v13
    o._extra = extra
    return o


def write_ProjectDeploymentRule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auto_stop) is not UNSET:
        d["auto_stop"] = v if type(v) is bool else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o.priority_index) is not UNSET:
        d["priority_index"] = v if type(v) is int else encode(v)
    if (v := o._start_time) is not UNSET:
        d["start_time"] = v if type(v) is str else encode(v)
    if (v := o._stop_time) is not UNSET:
        d["stop_time"] = v if type(v) is str else encode(v)
    if (v := o.timezone) is not UNSET:
        d["timezone"] = v if type(v) is str else encode(v)
    if (v := o._updated_at) is not UNSET:
        d["updated_at"] = v if type(v) is str else encode(v)
    if (v := o.weekdays) is not UNSET:
        d["weekdays"] = encode(v)
    if (v := o.wildcard) is not UNSET:
        d["wildcard"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProjectDeploymentRuleRequest(Model):
    if TYPE_CHECKING:
        auto_stop: bool | Unset = UNSET
        """Default: false."""
        cluster_id: Accepting[UUID, str]
        description: str | None | Unset = UNSET
        """Null is allowed."""
        mode: Accepting[EnvironmentModeEnum, EnvironmentModeEnumText]
        name: str
        start_time: Accepting[datetime.datetime, str]
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        stop_time: Accepting[datetime.datetime, str]
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
        weekdays: Accepting[list[WeekdayEnum], Sequence[WeekdayEnum | WeekdayEnumText]]
        """Days on which the schedule applies."""
        wildcard: str
    else:
        field_lines = """
            auto_stop bool
            cluster_id! uuid
            description str?
            mode! %EnvironmentModeEnum
            name! str
            start_time! datetime
            stop_time! datetime
            timezone! str
            weekdays! [%WeekdayEnum]
            wildcard! str
        """
        __slots__ = slots(field_lines)
        cluster_id = UuidAttribute()
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()


def read_ProjectDeploymentRuleRequest(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if (v0 := d.get("auto_stop", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(ProjectDeploymentRuleRequest, d)
            n -= 1
        if type(v2 := d.get("description", UNSET)) is not str and v2 is not None:
            if v2 is not UNSET:
                return r.tolerate(ProjectDeploymentRuleRequest, d)
            n -= 1
        v3 = _EnvironmentModeEnum[d["mode"]]
        if (
            len(v1 := d["cluster_id"]) != 36
            or v1[23] != "-"
            or type(v4 := d["name"]) is not str
            or moment(v5 := d["start_time"]).tzinfo is None
            or moment(v6 := d["stop_time"]).tzinfo is None
            or type(v7 := d["timezone"]) is not str
            or type(v8 := d["weekdays"]) is not list
            or type(v9 := d["wildcard"]) is not str
        ):
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v8 = [_WeekdayEnum[e] for e in v8]
        extra = None if len(d) == n else r.unknown_fields(d, ProjectDeploymentRuleRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectDeploymentRuleRequest, d)
    o: Any = new(ProjectDeploymentRuleRequest)
    o.auto_stop = v0
    o._cluster_id = v1
    o.description = v2
    o.mode = v3
    o.name = v4
    o._start_time = v5
    o._stop_time = v6
    o.timezone = v7
    o.weekdays = v8
    o.wildcard = v9
    o._extra = extra
    return o


def write_ProjectDeploymentRuleRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auto_stop) is not UNSET:
        d["auto_stop"] = v if type(v) is bool else encode(v)
    if (v := o._cluster_id) is not UNSET:
        d["cluster_id"] = v if type(v) is str else encode(v)
    if (v := o.description) is not UNSET:
        d["description"] = v if v is None or type(v) is str else encode(v)
    if (v := o.mode) is not UNSET:
        d["mode"] = v._value_ if type(v) is EnvironmentModeEnum else encode(v)
    if (v := o.name) is not UNSET:
        d["name"] = v if type(v) is str else encode(v)
    if (v := o._start_time) is not UNSET:
        d["start_time"] = v if type(v) is str else encode(v)
    if (v := o._stop_time) is not UNSET:
        d["stop_time"] = v if type(v) is str else encode(v)
    if (v := o.timezone) is not UNSET:
        d["timezone"] = v if type(v) is str else encode(v)
    if (v := o.weekdays) is not UNSET:
        d["weekdays"] = encode(v)
    if (v := o.wildcard) is not UNSET:
        d["wildcard"] = v if type(v) is str else encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProjectDeploymentRuleResponseList(Model):
    """Project deployment rules, in `results`."""

    if TYPE_CHECKING:
        results: list[ProjectDeploymentRule] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ProjectDeploymentRule]
        """
        __slots__ = slots(field_lines)


def read_ProjectDeploymentRuleResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ProjectDeploymentRuleResponseList, d)
            n -= 1
        extra = None if len(d) == n else r.unknown_fields(d, ProjectDeploymentRuleResponseList)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectDeploymentRuleResponseList, d)
    o: Any = new(ProjectDeploymentRuleResponseList)
    o.results = [read_ProjectDeploymentRule(e, r) for e in v0] if v0 else v0
    o._extra = extra
    return o


def write_ProjectDeploymentRuleResponseList(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.results) is not UNSET:
        d["results"] = (
            [
                write_ProjectDeploymentRule(e) if type(e) is ProjectDeploymentRule else encode(e)
                for e in v
            ]
            if type(v) is list
            else encode(v)
        )
    if o._extra:
        d.update(o._extra)
    return d


class ProjectDeploymentRulesPriorityOrderRequest(Model):
    if TYPE_CHECKING:
        project_deployment_rule_ids_in_order: Accepting[list[UUID] | Unset, list[str]] = OMITTED
    else:
        field_lines = """
            project_deployment_rule_ids_in_order [uuid]
        """
        __slots__ = slots(field_lines)


def read_ProjectDeploymentRulesPriorityOrderRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("project_deployment_rule_ids_in_order", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ProjectDeploymentRulesPriorityOrderRequest, d)
            n -= 1
        extra = (
            None if len(d) == n else r.unknown_fields(d, ProjectDeploymentRulesPriorityOrderRequest)
        )
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(ProjectDeploymentRulesPriorityOrderRequest, d)
    o: Any = new(ProjectDeploymentRulesPriorityOrderRequest)
    o.project_deployment_rule_ids_in_order = (
        r.read(
            parse_kind("[uuid]"),
            v0,
            Place(
                ProjectDeploymentRulesPriorityOrderRequest.schema_name,
                "project_deployment_rule_ids_in_order",
                d,
                "project_deployment_rule_ids_in_order",
            ),
        )
        if type(v0) is list
        else v0
    )
    o._extra = extra
    return o


def write_ProjectDeploymentRulesPriorityOrderRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.project_deployment_rule_ids_in_order) is not UNSET:
        d["project_deployment_rule_ids_in_order"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


class ProjectRequest(Model):
    if TYPE_CHECKING:
        description: str | Unset = UNSET
        name: str
    else:
        field_lines = """
            description str
            name! str
        """
        __slots__ = slots(field_lines)


def read_ProjectRequest(d: Any, r: Reading) -> Any:
    n = 2
    try:
        if type(v0 := d.get("description", UNSET)) is not str:
            if v0 is not UNSET:
                return r.tolerate(ProjectRequest, d)
            n -= 1
        if type(v1 := d["name"]) is not str:
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


class ProjectResponseList(Model):
    """Projects, in `results`."""

    if TYPE_CHECKING:
        results: list[Project] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#Project]
        """
        __slots__ = slots(field_lines)


def read_ProjectResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ProjectResponseList, d)
            n -= 1
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


class ProjectStats(Model):
    if TYPE_CHECKING:
        environment_total_number: float | Unset = UNSET
        id: Accepting[UUID, str]
        """Set by the server."""
        number: Any = UNSET
        service_total_number: float | Unset = UNSET
    else:
        field_lines = """
            environment_total_number float
            id! uuid
            number any
            service_total_number float
        """
        __slots__ = slots(field_lines)
        id = UuidAttribute()


def read_ProjectStats(d: Any, r: Reading) -> Any:
    n = 4
    try:
        if type(v0 := d.get("environment_total_number", UNSET)) is not int and (
            type(v0) is not float or not -LARGE < v0 < LARGE
        ):
            if v0 is not UNSET:
                return r.tolerate(ProjectStats, d)
            n -= 1
        v2 = d.get("number", UNSET)
        if v2 is UNSET:
            n -= 1
        if type(v3 := d.get("service_total_number", UNSET)) is not int and (
            type(v3) is not float or not -LARGE < v3 < LARGE
        ):
            if v3 is not UNSET:
                return r.tolerate(ProjectStats, d)
            n -= 1
        if len(v1 := d["id"]) != 36 or v1[23] != "-":
            return r.tolerate(ProjectStats, d)
        if type(v2) in LOOSE:
            r.loose = True
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


class ProjectStatsResponseList(Model):
    """Project stats, in `results`."""

    if TYPE_CHECKING:
        results: list[ProjectStats] | Unset = UNSET
        """All entries; the API does not page this list."""
    else:
        field_lines = """
            results [#ProjectStats]
        """
        __slots__ = slots(field_lines)


def read_ProjectStatsResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        if type(v0 := d.get("results", UNSET)) is not list:
            if v0 is not UNSET:
                return r.tolerate(ProjectStatsResponseList, d)
            n -= 1
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
