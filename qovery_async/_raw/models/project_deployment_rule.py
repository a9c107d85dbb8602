"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import Reading
from ..._codec.drift import Place
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.kinds import parse_kind
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .environment_mode_enum import EnvironmentModeEnum
from .weekday_enum import WeekdayEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_EnvironmentModeEnum = members(EnvironmentModeEnum, unset=False, null=False)
_WeekdayEnum = members(WeekdayEnum, unset=False, null=False)


class ProjectDeploymentRule(Model):
    """A project deployment rule."""

    __slots__ = (
        "auto_stop",
        "_cluster_id",
        "_created_at",
        "description",
        "_id",
        "mode",
        "name",
        "priority_index",
        "_start_time",
        "_stop_time",
        "timezone",
        "_updated_at",
        "weekdays",
        "wildcard",
    )
    if TYPE_CHECKING:
        auto_stop: bool | Unset = UNSET
        """Left out, the API takes false."""
        cluster_id: UUID
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        description: str | None | Unset = UNSET
        id: UUID
        """Set by the server."""
        mode: EnvironmentModeEnum
        name: str
        priority_index: int | Unset = UNSET
        start_time: datetime.datetime
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        stop_time: datetime.datetime
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
        updated_at: datetime.datetime | Unset = UNSET
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        weekdays: list[WeekdayEnum]
        """Days on which the schedule applies."""
        wildcard: str
    else:
        schema_name = "ProjectDeploymentRule"
        known_names = frozenset(
            (
                "auto_stop",
                "cluster_id",
                "created_at",
                "description",
                "id",
                "mode",
                "name",
                "priority_index",
                "start_time",
                "stop_time",
                "timezone",
                "updated_at",
                "weekdays",
                "wildcard",
            )
        )
        model_fields = (
            ("auto_stop", "auto_stop", "bool", 0),
            ("cluster_id", "cluster_id", "uuid", 5),
            ("created_at", "created_at", "datetime", 5),
            ("description", "description", "str?", 0),
            ("id", "id", "uuid", 5),
            ("mode", "mode", "%EnvironmentModeEnum", 1),
            ("name", "name", "str", 1),
            ("priority_index", "priority_index", "int", 0),
            ("start_time", "start_time", "datetime", 5),
            ("stop_time", "stop_time", "datetime", 5),
            ("timezone", "timezone", "str", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("weekdays", "weekdays", "[%WeekdayEnum]", 1),
            ("wildcard", "wildcard", "str", 1),
        )
        cluster_id = UuidAttribute()
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_ProjectDeploymentRule(d: Any, r: Reading) -> Any:
    n = 14
    try:
        v0 = d.get("auto_stop", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectDeploymentRule, d)
        v1 = d["cluster_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ProjectDeploymentRule, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(ProjectDeploymentRule, d)
        v3 = d.get("description", UNSET)
        if type(v3) is not str:
            if v3 is UNSET:
                n -= 1
            elif v3 is not None:
                return r.tolerate(ProjectDeploymentRule, d)
        v4 = d["id"]
        if len(v4) != 36 or v4[23] != "-":
            return r.tolerate(ProjectDeploymentRule, d)
        v5 = _EnvironmentModeEnum[d["mode"]]
        v6 = d["name"]
        if type(v6) is not str:
            return r.tolerate(ProjectDeploymentRule, d)
        v7 = d.get("priority_index", UNSET)
        if type(v7) is not int:
            if v7 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectDeploymentRule, d)
        v8 = d["start_time"]
        if moment(v8).tzinfo is None:
            return r.tolerate(ProjectDeploymentRule, d)
        v9 = d["stop_time"]
        if moment(v9).tzinfo is None:
            return r.tolerate(ProjectDeploymentRule, d)
        v10 = d["timezone"]
        if type(v10) is not str:
            return r.tolerate(ProjectDeploymentRule, d)
        v11 = d.get("updated_at", UNSET)
        if v11 is UNSET:
            n -= 1
        elif moment(v11).tzinfo is None:
            return r.tolerate(ProjectDeploymentRule, d)
        v12 = d["weekdays"]
        if type(v12) is not list:
            return r.tolerate(ProjectDeploymentRule, d)
        v13 = d["wildcard"]
        if type(v13) is not str:
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


ProjectDeploymentRule.read_json = staticmethod(read_ProjectDeploymentRule)
ProjectDeploymentRule.write_json = staticmethod(write_ProjectDeploymentRule)


class ProjectDeploymentRuleRequest(Model):
    """Body of a request with a project deployment rule."""

    __slots__ = (
        "auto_stop",
        "_cluster_id",
        "description",
        "mode",
        "name",
        "_start_time",
        "_stop_time",
        "timezone",
        "weekdays",
        "wildcard",
    )
    if TYPE_CHECKING:
        auto_stop: bool | Unset = UNSET
        """Left out, the API takes false."""
        cluster_id: UUID
        description: str | None | Unset = UNSET
        """Null is allowed."""
        mode: EnvironmentModeEnum
        name: str
        start_time: datetime.datetime
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        stop_time: datetime.datetime
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
        weekdays: list[WeekdayEnum]
        """Days on which the schedule applies."""
        wildcard: str
    else:
        schema_name = "ProjectDeploymentRuleRequest"
        known_names = frozenset(
            (
                "auto_stop",
                "cluster_id",
                "description",
                "mode",
                "name",
                "start_time",
                "stop_time",
                "timezone",
                "weekdays",
                "wildcard",
            )
        )
        model_fields = (
            ("auto_stop", "auto_stop", "bool", 0),
            ("cluster_id", "cluster_id", "uuid", 5),
            ("description", "description", "str?", 0),
            ("mode", "mode", "%EnvironmentModeEnum", 1),
            ("name", "name", "str", 1),
            ("start_time", "start_time", "datetime", 5),
            ("stop_time", "stop_time", "datetime", 5),
            ("timezone", "timezone", "str", 1),
            ("weekdays", "weekdays", "[%WeekdayEnum]", 1),
            ("wildcard", "wildcard", "str", 1),
        )
        cluster_id = UuidAttribute()
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()


def read_ProjectDeploymentRuleRequest(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d.get("auto_stop", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectDeploymentRuleRequest, d)
        v1 = d["cluster_id"]
        if len(v1) != 36 or v1[23] != "-":
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v2 = d.get("description", UNSET)
        if type(v2) is not str:
            if v2 is UNSET:
                n -= 1
            elif v2 is not None:
                return r.tolerate(ProjectDeploymentRuleRequest, d)
        v3 = _EnvironmentModeEnum[d["mode"]]
        v4 = d["name"]
        if type(v4) is not str:
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v5 = d["start_time"]
        if moment(v5).tzinfo is None:
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v6 = d["stop_time"]
        if moment(v6).tzinfo is None:
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v7 = d["timezone"]
        if type(v7) is not str:
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v8 = d["weekdays"]
        if type(v8) is not list:
            return r.tolerate(ProjectDeploymentRuleRequest, d)
        v9 = d["wildcard"]
        if type(v9) is not str:
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


ProjectDeploymentRuleRequest.read_json = staticmethod(read_ProjectDeploymentRuleRequest)
ProjectDeploymentRuleRequest.write_json = staticmethod(write_ProjectDeploymentRuleRequest)


class ProjectDeploymentRuleResponseList(Model):
    """Project deployment rules, in `results`."""

    __slots__ = ("results",)
    if TYPE_CHECKING:
        results: list[ProjectDeploymentRule] | Unset = UNSET
        """All entries; the API does not split this list."""
    else:
        schema_name = "ProjectDeploymentRuleResponseList"
        known_names = frozenset(("results",))
        model_fields = (("results", "results", "[#ProjectDeploymentRule]", 0),)


def read_ProjectDeploymentRuleResponseList(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("results", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectDeploymentRuleResponseList, d)
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


ProjectDeploymentRuleResponseList.read_json = staticmethod(read_ProjectDeploymentRuleResponseList)
ProjectDeploymentRuleResponseList.write_json = staticmethod(write_ProjectDeploymentRuleResponseList)


class ProjectDeploymentRulesPriorityOrderRequest(Model):
    """Body of a request with a project deployment rules priority order."""

    __slots__ = ("project_deployment_rule_ids_in_order",)
    if TYPE_CHECKING:
        project_deployment_rule_ids_in_order: list[UUID] | Unset = UNSET
    else:
        schema_name = "ProjectDeploymentRulesPriorityOrderRequest"
        known_names = frozenset(("project_deployment_rule_ids_in_order",))
        model_fields = (
            (
                "project_deployment_rule_ids_in_order",
                "project_deployment_rule_ids_in_order",
                "[uuid]",
                0,
            ),
        )


def read_ProjectDeploymentRulesPriorityOrderRequest(d: Any, r: Reading) -> Any:
    n = 1
    try:
        v0 = d.get("project_deployment_rule_ids_in_order", UNSET)
        if type(v0) is not list:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(ProjectDeploymentRulesPriorityOrderRequest, d)
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


ProjectDeploymentRulesPriorityOrderRequest.read_json = staticmethod(
    read_ProjectDeploymentRulesPriorityOrderRequest
)
ProjectDeploymentRulesPriorityOrderRequest.write_json = staticmethod(
    write_ProjectDeploymentRulesPriorityOrderRequest
)
