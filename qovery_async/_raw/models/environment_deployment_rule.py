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
from .weekday_enum import WeekdayEnum

if TYPE_CHECKING:
    from uuid import UUID

new = object.__new__
STRINGS = frozenset((str,))
INTEGERS = frozenset((int,))
BOOLEANS = frozenset((bool,))
NUMBERS = frozenset((float, int))


_WeekdayEnum = members(WeekdayEnum, unset=False, null=False)


class EnvironmentDeploymentRule(Model):
    """An environment deployment rule."""

    __slots__ = (
        "auto_preview",
        "auto_stop",
        "_created_at",
        "_id",
        "on_demand_preview",
        "_start_time",
        "_stop_time",
        "timezone",
        "_updated_at",
        "weekdays",
    )
    if TYPE_CHECKING:
        auto_preview: bool | Unset = UNSET
        """Left out, the API takes false."""
        auto_stop: bool | Unset = UNSET
        """Left out, the API takes false."""
        created_at: datetime.datetime
        """RFC 3339 moment in UTC; fractions of 0, 3 or 9 digits occur. Set by the server."""
        id: UUID
        """Set by the server."""
        on_demand_preview: bool | Unset = UNSET
        """Left out, the API takes false."""
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
    else:
        schema_name = "EnvironmentDeploymentRule"
        known_names = frozenset(
            (
                "auto_preview",
                "auto_stop",
                "created_at",
                "id",
                "on_demand_preview",
                "start_time",
                "stop_time",
                "timezone",
                "updated_at",
                "weekdays",
            )
        )
        model_fields = (
            ("auto_preview", "auto_preview", "bool", 0),
            ("auto_stop", "auto_stop", "bool", 0),
            ("created_at", "created_at", "datetime", 5),
            ("id", "id", "uuid", 5),
            ("on_demand_preview", "on_demand_preview", "bool", 0),
            ("start_time", "start_time", "datetime", 5),
            ("stop_time", "stop_time", "datetime", 5),
            ("timezone", "timezone", "str", 1),
            ("updated_at", "updated_at", "datetime", 4),
            ("weekdays", "weekdays", "[%WeekdayEnum]", 1),
        )
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_EnvironmentDeploymentRule(d: Any, r: Reading) -> Any:
    n = 10
    try:
        v0 = d.get("auto_preview", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentDeploymentRule, d)
        v1 = d.get("auto_stop", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentDeploymentRule, d)
        v2 = d["created_at"]
        if moment(v2).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRule, d)
        v3 = d["id"]
        if len(v3) != 36 or v3[23] != "-":
            return r.tolerate(EnvironmentDeploymentRule, d)
        v4 = d.get("on_demand_preview", UNSET)
        if v4 is not True and v4 is not False:
            if v4 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentDeploymentRule, d)
        v5 = d["start_time"]
        if moment(v5).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRule, d)
        v6 = d["stop_time"]
        if moment(v6).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRule, d)
        v7 = d["timezone"]
        if type(v7) is not str:
            return r.tolerate(EnvironmentDeploymentRule, d)
        v8 = d.get("updated_at", UNSET)
        if v8 is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRule, d)
        v9 = d["weekdays"]
        if type(v9) is not list:
            return r.tolerate(EnvironmentDeploymentRule, d)
        v9 = [_WeekdayEnum[e] for e in v9]
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentDeploymentRule)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentDeploymentRule, d)
    o: Any = new(EnvironmentDeploymentRule)
    o.auto_preview = v0
    o.auto_stop = v1
    o._created_at = v2
    o._id = v3
    o.on_demand_preview = v4
    o._start_time = v5
    o._stop_time = v6
    o.timezone = v7
    o._updated_at = v8
    o.weekdays = v9
    o._extra = extra
    return o


def write_EnvironmentDeploymentRule(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.auto_stop) is not UNSET:
        d["auto_stop"] = v if type(v) is bool else encode(v)
    if (v := o._created_at) is not UNSET:
        d["created_at"] = v if type(v) is str else encode(v)
    if (v := o._id) is not UNSET:
        d["id"] = v if type(v) is str else encode(v)
    if (v := o.on_demand_preview) is not UNSET:
        d["on_demand_preview"] = v if type(v) is bool else encode(v)
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
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentDeploymentRule.read_json = staticmethod(read_EnvironmentDeploymentRule)
EnvironmentDeploymentRule.write_json = staticmethod(write_EnvironmentDeploymentRule)


class EnvironmentDeploymentRuleEditRequest(Model):
    """Body of a request that changes an environment deployment rule."""

    __slots__ = (
        "auto_preview",
        "auto_stop",
        "on_demand_preview",
        "_start_time",
        "_stop_time",
        "timezone",
        "weekdays",
    )
    if TYPE_CHECKING:
        auto_preview: bool | Unset = UNSET
        """Left out, the API takes false."""
        auto_stop: bool | Unset = UNSET
        """Left out, the API takes false."""
        on_demand_preview: bool | Unset = UNSET
        """Left out, the API takes false."""
        start_time: datetime.datetime
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        stop_time: datetime.datetime
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
        weekdays: list[WeekdayEnum]
        """Days on which the schedule applies."""
    else:
        schema_name = "EnvironmentDeploymentRuleEditRequest"
        known_names = frozenset(
            (
                "auto_preview",
                "auto_stop",
                "on_demand_preview",
                "start_time",
                "stop_time",
                "timezone",
                "weekdays",
            )
        )
        model_fields = (
            ("auto_preview", "auto_preview", "bool", 0),
            ("auto_stop", "auto_stop", "bool", 0),
            ("on_demand_preview", "on_demand_preview", "bool", 0),
            ("start_time", "start_time", "datetime", 5),
            ("stop_time", "stop_time", "datetime", 5),
            ("timezone", "timezone", "str", 1),
            ("weekdays", "weekdays", "[%WeekdayEnum]", 1),
        )
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()


def read_EnvironmentDeploymentRuleEditRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        v0 = d.get("auto_preview", UNSET)
        if v0 is not True and v0 is not False:
            if v0 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v1 = d.get("auto_stop", UNSET)
        if v1 is not True and v1 is not False:
            if v1 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v2 = d.get("on_demand_preview", UNSET)
        if v2 is not True and v2 is not False:
            if v2 is UNSET:
                n -= 1
            else:
                return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v3 = d["start_time"]
        if moment(v3).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v4 = d["stop_time"]
        if moment(v4).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v5 = d["timezone"]
        if type(v5) is not str:
            return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v6 = d["weekdays"]
        if type(v6) is not list:
            return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
        v6 = [_WeekdayEnum[e] for e in v6]
        extra = None if len(d) == n else r.unknown_fields(d, EnvironmentDeploymentRuleEditRequest)
    except (KeyError, TypeError, AttributeError, ValueError):
        return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
    o: Any = new(EnvironmentDeploymentRuleEditRequest)
    o.auto_preview = v0
    o.auto_stop = v1
    o.on_demand_preview = v2
    o._start_time = v3
    o._stop_time = v4
    o.timezone = v5
    o.weekdays = v6
    o._extra = extra
    return o


def write_EnvironmentDeploymentRuleEditRequest(o: Any) -> dict[str, Any]:
    d: dict[str, Any] = {}
    if (v := o.auto_preview) is not UNSET:
        d["auto_preview"] = v if type(v) is bool else encode(v)
    if (v := o.auto_stop) is not UNSET:
        d["auto_stop"] = v if type(v) is bool else encode(v)
    if (v := o.on_demand_preview) is not UNSET:
        d["on_demand_preview"] = v if type(v) is bool else encode(v)
    if (v := o._start_time) is not UNSET:
        d["start_time"] = v if type(v) is str else encode(v)
    if (v := o._stop_time) is not UNSET:
        d["stop_time"] = v if type(v) is str else encode(v)
    if (v := o.timezone) is not UNSET:
        d["timezone"] = v if type(v) is str else encode(v)
    if (v := o.weekdays) is not UNSET:
        d["weekdays"] = encode(v)
    if o._extra:
        d.update(o._extra)
    return d


EnvironmentDeploymentRuleEditRequest.read_json = staticmethod(
    read_EnvironmentDeploymentRuleEditRequest
)
EnvironmentDeploymentRuleEditRequest.write_json = staticmethod(
    write_EnvironmentDeploymentRuleEditRequest
)
