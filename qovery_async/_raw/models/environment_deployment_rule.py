"""Models of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..._codec.decoding import (
    Reading,
    new,
)
from ..._codec.encoding import encode
from ..._codec.enums import members
from ..._codec.fields import slots
from ..._codec.model import Model
from ..._codec.timestamps import DateTimeAttribute, UuidAttribute, moment
from ..._codec.unset import UNSET, Unset
from .common_2 import WeekdayEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..._codec.accepting import OMITTED, Accepting
    from ..bodies import WeekdayEnumText


_WeekdayEnum = members(WeekdayEnum, unset=False, null=False)


class EnvironmentDeploymentRule(Model):
    if TYPE_CHECKING:
        auto_preview: bool | Unset = UNSET
        """Default: false."""
        auto_stop: bool | Unset = UNSET
        """Default: false."""
        created_at: Accepting[datetime.datetime, str]
        """RFC 3339 date-time in UTC; its fraction has 0, 3 or 9 digits. Set by the server."""
        id: Accepting[UUID, str]
        """Set by the server."""
        on_demand_preview: bool | Unset = UNSET
        """Default: false."""
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

        def to_request(self, **changes: Any) -> EnvironmentDeploymentRuleEditRequest:
            """Return the request that writes this object back with changes: the body of `edit`."""
            ...
    else:
        field_lines = """
            auto_preview bool
            auto_stop bool
            created_at! datetime
            id! uuid
            on_demand_preview bool
            start_time! datetime
            stop_time! datetime
            timezone! str
            updated_at datetime
            weekdays! [%WeekdayEnum]
        """
        __slots__ = slots(field_lines)
        created_at = DateTimeAttribute()
        id = UuidAttribute()
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()
        updated_at = DateTimeAttribute()


def read_EnvironmentDeploymentRule(d: Any, r: Reading) -> Any:
    n = 10
    try:
        if (v0 := d.get("auto_preview", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentDeploymentRule, d)
            n -= 1
        if (v1 := d.get("auto_stop", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentDeploymentRule, d)
            n -= 1
        if (v4 := d.get("on_demand_preview", UNSET)) is not True and v4 is not False:
            if v4 is not UNSET:
                return r.tolerate(EnvironmentDeploymentRule, d)
            n -= 1
        if (v8 := d.get("updated_at", UNSET)) is UNSET:
            n -= 1
        elif moment(v8).tzinfo is None:
            return r.tolerate(EnvironmentDeploymentRule, d)
        if (
            moment(v2 := d["created_at"]).tzinfo is None
            or len(v3 := d["id"]) != 36
            or v3[23] != "-"
            or moment(v5 := d["start_time"]).tzinfo is None
            or moment(v6 := d["stop_time"]).tzinfo is None
            or type(v7 := d["timezone"]) is not str
            or type(v9 := d["weekdays"]) is not list
        ):
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


class EnvironmentDeploymentRuleEditRequest(Model):
    """Body of a request that changes an environment deployment rule."""

    if TYPE_CHECKING:
        auto_preview: bool | Unset = UNSET
        """Default: false."""
        auto_stop: bool | Unset = UNSET
        """Default: false."""
        on_demand_preview: bool | Unset = UNSET
        """Default: false."""
        start_time: Accepting[datetime.datetime, str]
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        stop_time: Accepting[datetime.datetime, str]
        """Only the time of day counts, read in `timezone`; the date is 1970-01-01."""
        timezone: str
        """Name from the IANA time zone database, e.g. `Europe/Paris`."""
        weekdays: Accepting[list[WeekdayEnum], Sequence[WeekdayEnum | WeekdayEnumText]]
        """Days on which the schedule applies."""
    else:
        field_lines = """
            auto_preview bool
            auto_stop bool
            on_demand_preview bool
            start_time! datetime
            stop_time! datetime
            timezone! str
            weekdays! [%WeekdayEnum]
        """
        __slots__ = slots(field_lines)
        start_time = DateTimeAttribute()
        stop_time = DateTimeAttribute()


def read_EnvironmentDeploymentRuleEditRequest(d: Any, r: Reading) -> Any:
    n = 7
    try:
        if (v0 := d.get("auto_preview", UNSET)) is not True and v0 is not False:
            if v0 is not UNSET:
                return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
            n -= 1
        if (v1 := d.get("auto_stop", UNSET)) is not True and v1 is not False:
            if v1 is not UNSET:
                return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
            n -= 1
        if (v2 := d.get("on_demand_preview", UNSET)) is not True and v2 is not False:
            if v2 is not UNSET:
                return r.tolerate(EnvironmentDeploymentRuleEditRequest, d)
            n -= 1
        if (
            moment(v3 := d["start_time"]).tzinfo is None
            or moment(v4 := d["stop_time"]).tzinfo is None
            or type(v5 := d["timezone"]) is not str
            or type(v6 := d["weekdays"]) is not list
        ):
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
