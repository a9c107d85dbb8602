"""Audit log of organizations."""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple, cast
from urllib.parse import urlencode
from uuid import NAMESPACE_OID, uuid5

from ..model.call import Call, Result
from ..model.document import Document, Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from ..timing.clock import Clock, moment
from .audit_events import EventWords, masked

KEPT_EVENTS = 2000
# Page tokens look like nanoseconds since the epoch, and count events.
_FIRST_TOKEN = 1_767_603_600_000_000_000
_FILTERS = {
    "eventType": "event_type",
    "targetType": "target_type",
    "targetId": "target_id",
    "subTargetType": "sub_target_type",
    "triggeredBy": "triggered_by",
    "origin": "origin",
    "serviceProjectId": "project_id",
    "serviceEnvironmentId": "environment_id",
    "projectId": "project_id",
    "environmentId": "environment_id",
}
_MILLISECONDS, _NANOSECONDS = 1e11, 1e16
_MOST_PER_PAGE = 100


class Before(NamedTuple):
    """State of the target before a call."""

    organization: Record | None
    data: str | None


class Audit:
    """Bounded log of all changes, by organization."""

    def __init__(self, document: Document, store: Store, clock: Clock, seed: int) -> None:
        self._store = store
        self._clock = clock
        self._words = EventWords(document)
        self._seed = seed
        self._events: dict[str, deque[Node]] = {}
        self._count = 0

    def before(self, call: Call) -> Before:
        """Return the state of the target before a call."""
        if call.endpoint.reads:
            return Before(None, None)
        target = call.target
        organization = target.ancestor("organization") if target is not None else None
        changes = target is not None and call.endpoint.method in ("PUT", "PATCH", "DELETE")
        data = json.dumps(masked(target.data, self._words.secrets)) if changes and target else None
        return Before(organization, data)

    def after(self, call: Call, result: Result, before: Before) -> None:
        """Log the change of a call."""
        if call.endpoint.reads:
            return
        about = result.record or call.target or self._named_in(call.body)
        organization = before.organization
        if organization is None and about is not None:
            organization = about.ancestor("organization")
        if organization is None or about is None:
            return
        self._count += 1
        change = masked(call.body if call.body is not None else {}, self._words.secrets)
        event: Node = {
            "id": str(uuid5(NAMESPACE_OID, f"{self._seed} {self._count}")),
            "timestamp": moment(self._clock.now()),
            "seconds": self._clock.now(),
            "token": _FIRST_TOKEN + self._count,
            "origin": call.caller.origin,
            "user_agent": call.caller.user_agent,
            "triggered_by": call.caller.name,
            "change": json.dumps(change),
            "original_change": before.data,
            **self._words.of(call, about),
        }
        events = self._events.setdefault(organization.id, deque(maxlen=KEPT_EVENTS))
        events.append(event)

    def dump(self) -> Node:
        """Return the log as JSON."""
        return {
            "count": self._count,
            "events": {key: list(events) for key, events in self._events.items()},
        }

    def load(self, content: Node) -> None:
        """Restore the log of `dump`."""
        self._count = content["count"]
        self._events = {
            key: deque(events, maxlen=KEPT_EVENTS) for key, events in content["events"].items()
        }

    def _named_in(self, body: Any) -> Record | None:  # noqa: ANN401  # any JSON
        """Return the parent or organization that a body names, or None."""
        if isinstance(body, dict):
            for name, value in cast("Node", body).items():
                if name.endswith("parent_id") or name == "organization_id":
                    return self._store.find(str(value))
        return None

    def _filtered(self, call: Call) -> list[Node]:
        target = call.target
        events = self._events.get(target.id, ()) if target is not None else ()
        wanted = {
            _FILTERS[name]: value
            for name, value in call.query.items()
            if name in _FILTERS and value
        }
        low = _seconds(call.query.get("fromTimestamp")) or 0.0
        high = _seconds(call.query.get("toTimestamp")) or math.inf
        return [
            event
            for event in events
            if all(event.get(name) == value for name, value in wanted.items())
            and low <= event["seconds"] <= high
        ]

    @handles("getOrganizationEvents")
    def _list(self, call: Call) -> Result:
        events, query = self._filtered(call), call.query
        size = min(max(int(float(query.get("pageSize") or 10)), 1), _MOST_PER_PAGE)
        onward, back = _token(query, "continueToken"), _token(query, "stepBackToken")
        if onward is not None and back is not None:
            raise Problem(400, "continueToken and stepBackToken exclude each other")
        if back is not None:
            newer = [event for event in events if event["token"] > back]
            page = newer[:size]
        else:
            older = [event for event in events if onward is None or event["token"] < onward]
            page = older[-size:]
        links: Node = {}
        if page and events[0]["token"] < page[0]["token"]:
            links["next"] = _link(call, continueToken=page[0]["token"])
        if page and events[-1]["token"] > page[-1]["token"]:
            links["previous"] = _link(call, stepBackToken=page[-1]["token"])
        return Result(
            {"links": links, "events": page[::-1], "organization_max_limit_reached": False}
        )

    @handles("getOrganizationEventTargets")
    def _targets(self, call: Call) -> Result:
        found: dict[str, Node] = {}
        for event in reversed(self._filtered(call)):
            if event.get("target_id"):
                one = {"id": event["target_id"], "name": event.get("target_name", "")}
                found.setdefault(event["target_id"], one)
        return Result({"targets": list(found.values())})


def _token(query: Mapping[str, str], name: str) -> int | None:
    text = query.get(name)
    if not text:
        return None
    if not text.isdecimal():
        raise Problem(400, f"query parameter {name}: is not a token of this list")
    return int(text)


def _link(call: Call, **token: int) -> str:
    kept = {k: v for k, v in call.query.items() if k not in ("continueToken", "stepBackToken")}
    path = call.endpoint.path
    for name, value in call.arguments.items():
        path = path.replace(f"{{{name}}}", value)
    return f"{call.caller.base_url}{path}?{urlencode({**kept, **token})}"


def _seconds(text: str | None) -> float | None:
    """Return epoch seconds of a date-time or a number: seconds, milliseconds or nanoseconds."""
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        try:
            return datetime.fromisoformat(text).timestamp()
        except ValueError as error:
            raise Problem(
                400, "query parameter fromTimestamp, toTimestamp: not a date-time or a number"
            ) from error
    if number >= _NANOSECONDS:
        return number / 1e9
    return number / 1e3 if number >= _MILLISECONDS else number
