"""Schedules of environments: `auto_stop` stops them in the evening and starts them in the morning.

The deployment rule of an environment has the weekdays and the times of day, in its time zone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..model.caller import Caller
from ..model.store import Node, Record, Store
from ..resources.deployment_rules import WORKING_HOURS
from .environments import Deployments

_RULE = "deploymentRule"
_WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_DAY = timedelta(days=1)
_CALLER = Caller(name="Qovery", origin="QOVERY_INTERNAL")
# A longer jump of the clock needs no more than the last events.
_MOST_DAYS = 40


class ScheduledAction(NamedTuple):
    """Action at a moment, in epoch seconds."""

    at: float
    action: str


class Schedules:
    """Listener to deployment rules that stops and deploys environments as the clock passes."""

    def __init__(self, store: Store, deployments: Deployments) -> None:
        self._store = store
        self._deployments = deployments
        self._rules: dict[str, Record] = {}
        self._checked = deployments.now()
        self._due = math.inf
        store.listeners.append(self)

    def settle(self) -> None:
        """Request the actions that are due since the last call."""
        now = self._deployments.now()
        if now < self._due:
            return
        due = [
            (one.at, number, one.action, rule)
            for number, rule in enumerate(list(self._rules.values()))
            for one in actions_between(rule.data, self._checked, now)
        ]
        self._checked = now
        for at, _, action, rule in sorted(due, key=lambda one: one[:2]):
            self._act(rule, action, now - at)
        self._plan_next()

    def _act(self, rule: Record, action: str, ago: float) -> None:
        environment = rule.parent
        if environment is None or environment.deleted:
            return
        self._deployments.settle()
        deployments, is_stopped = self._deployments, self._is_stopped(environment)
        if not deployments.was_deployed(environment) or not deployments.can_run(environment):
            return
        if is_stopped == (action == "deploy"):
            deployments.act(environment, action, ago=ago, caller=_CALLER)

    def _is_stopped(self, environment: Record) -> bool:
        unfinished = self._deployments.unfinished(environment)
        if unfinished:
            return unfinished[-1].action == "stop"
        return self._deployments.state(environment) == "STOPPED"

    def _plan_next(self) -> None:
        day = self._checked + 8 * _DAY.total_seconds()
        self._due = min(
            (
                one.at
                for rule in self._rules.values()
                for one in actions_between(rule.data, self._checked, day)
            ),
            default=math.inf,
        )

    def created(self, record: Record) -> None:
        """Follow the rule of an environment."""
        self.edited(record)

    def edited(self, record: Record) -> None:
        """Follow the rule of an environment, or forget it without `auto_stop`."""
        if record.kind != _RULE or record.parent is None or record.parent.kind != "environment":
            return
        if record.data.get("auto_stop"):
            self._checked = self._deployments.now() if not self._rules else self._checked
            self._rules[record.id] = record
        elif self._rules.pop(record.id, None) is None:
            return
        self._plan_next()

    def removed(self, record: Record) -> None:
        """Forget a removed rule."""
        if self._rules.pop(record.id, None) is not None:
            self._plan_next()

    def dump(self) -> Node:
        """Return the state as JSON."""
        return {"checked": self._checked}

    def load(self, content: Node) -> None:
        """Restore the state from `dump`, and the rules from the store."""
        self._rules = {
            rule.id: rule
            for rule in self._store.of(_RULE)
            if rule.data.get("auto_stop") and rule.parent and rule.parent.kind == "environment"
        }
        self._checked = content["checked"]
        self._plan_next()


def actions_between(rule: Node, after: float, until: float) -> Iterator[ScheduledAction]:
    """Yield the actions of a rule after a moment and until another one, in order."""
    given = {**WORKING_HOURS, **rule}
    zone = _zone(str(given["timezone"]))
    days = set(cast("list[str]", given["weekdays"]))
    times = [(_time(given["start_time"]), "deploy"), (_time(given["stop_time"]), "stop")]
    last = datetime.fromtimestamp(until, zone).date()
    day = max(datetime.fromtimestamp(after, zone).date(), last - _MOST_DAYS * _DAY)
    while day <= last:
        if _WEEKDAYS[day.weekday()] in days:
            for at, action in sorted((_moment(day, time, zone), name) for time, name in times):
                if after < at <= until:
                    yield ScheduledAction(at, action)
        day += _DAY


def _time(text: str) -> timedelta:
    """Return the time of day of a timestamp. Its date has no meaning."""
    time = datetime.fromisoformat(text)
    return timedelta(hours=time.hour, minutes=time.minute, seconds=time.second)


def _moment(day: date, time: timedelta, zone: tzinfo) -> float:
    return (datetime(day.year, day.month, day.day, tzinfo=zone) + time).timestamp()


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        # A lenient simulator keeps any name.
        return UTC
