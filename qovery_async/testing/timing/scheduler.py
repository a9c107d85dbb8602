"""Scheduler of deployments: ends the runs that are due and starts the next of their queues."""

from __future__ import annotations

import heapq
import math
from dataclasses import asdict
from typing import Any, Protocol
from uuid import UUID

from .durations import Durations
from .plans import Plan, cancel
from .queues import Condition, Lane, Request


class Executor(Protocol):
    """Part of the world that plans requests and applies their effects."""

    def plan(self, request: Request, began: float) -> Plan | None:
        """Return the plan of a request, or None if there is no work left."""
        ...

    def finished(self, request: Request) -> None:
        """Apply the effects of an ended request."""
        ...


class Scheduler:
    """Deployment queues and conditions, brought up to a moment by `settle`."""

    def __init__(self, durations: Durations, executor: Executor) -> None:
        self.durations = durations
        self.lanes: dict[str, Lane] = {}
        self.conditions: dict[str, Condition] = {}
        self._executor = executor
        self._requests: dict[str, Request] = {}
        self._dropped: dict[str, str] = {}
        self._due: list[tuple[float, int, str]] = []
        self._count = 0
        self._scheduled = 0

    def count(self) -> int:
        """Return the next number of a counter."""
        self._count += 1
        return self._count

    def condition(self, identifier: str) -> Condition:
        """Return the condition of a service or cluster; create it if needed."""
        found = self.conditions.get(identifier)
        if found is None:
            found = self.conditions[identifier] = Condition()
        return found

    def request(self, identifier: str) -> Request | None:
        """Return a request by its id, or None."""
        return self._requests.get(identifier)

    def dropped_from(self, identifier: str) -> str | None:
        """Return the id of the queue that a request was removed from, or None."""
        return self._dropped.get(identifier)

    def submit(self, request: Request, now: float) -> Request:
        """Start a request, queue it, or merge it with a waiting one."""
        lane = self.lanes.setdefault(request.lane, Lane(request.lane))
        self.settle(now)
        merged = next((one for one in lane.queue if one.can_merge(request)), None)
        if merged is not None:
            merged.merge(request)
            return merged
        request.id = request.id or sortable_uuid(request.asked, self.count())
        self._requests[request.id] = request
        lane.queue.append(request)
        if lane.current is None:
            self._start_next(lane, request.asked)
        return request

    def _start_next(self, lane: Lane, at: float) -> None:
        while lane.queue and lane.current is None:
            request = lane.queue.pop(0)
            began = max(at, request.asked + self.durations.status_lag)
            request.plan = self._executor.plan(request, began)
            if request.plan is None:
                self._forget(request)
                continue
            request.execution_id = lane.execution(began)
            lane.current = request
            self._schedule(lane)

    def _schedule(self, lane: Lane) -> None:
        if lane.due < math.inf:
            self._scheduled += 1
            heapq.heappush(self._due, (lane.due, self._scheduled, lane.id))

    def settle(self, now: float) -> None:
        """Process all ends and starts that are due, in order of time."""
        while self._due and self._due[0][0] <= now:
            at, _, identifier = heapq.heappop(self._due)
            lane = self.lanes.get(identifier)
            # A canceled plan ends at another moment than it was scheduled for.
            if lane is None or lane.due != at or lane.current is None:
                continue
            request, lane.current = lane.current, None
            lane.ended.append(request)
            self._executor.finished(request)
            if self.lanes.get(identifier) is lane:
                self._start_next(lane, at + self.durations.of("pickup"))

    def cancel(self, lane: Lane, now: float, *, force: bool) -> Request | None:
        """Cancel the running request; return None if none runs or it is already canceled."""
        request = lane.current
        if request is None or request.plan is None or request.plan.canceled is not None:
            return None
        cancel(request.plan, now, self.durations.of("canceling"), force=force)
        self._schedule(lane)
        return request

    def drop(self, request: Request) -> bool:
        """Remove a request from its queue; return False if it does not wait there."""
        lane = self.lanes.get(request.lane)
        if lane is None or request not in lane.queue:
            return False
        lane.queue.remove(request)
        self._forget(request)
        return True

    def _forget(self, request: Request) -> None:
        self._dropped[request.id] = request.lane
        self._requests.pop(request.id, None)

    def remove(self, identifier: str) -> None:
        """Forget a removed environment, cluster or service."""
        self.conditions.pop(identifier, None)
        lane = self.lanes.pop(identifier, None)
        for request in () if lane is None else (*lane.unfinished(), *lane.ended):
            self._requests.pop(request.id, None)

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON."""
        return {
            "count": self._count,
            "dropped": dict(self._dropped),
            "lanes": [lane.as_node() for lane in self.lanes.values()],
            "conditions": {key: asdict(one) for key, one in self.conditions.items()},
        }

    def load(self, content: dict[str, Any]) -> None:
        """Restore the state from `dump`."""
        self._count = content["count"]
        self._dropped = dict(content["dropped"])
        self.lanes = {node["id"]: Lane.from_node(node) for node in content["lanes"]}
        self.conditions = {key: Condition(**one) for key, one in content["conditions"].items()}
        self._requests = {}
        self._due = []
        for lane in self.lanes.values():
            for request in (*lane.unfinished(), *lane.ended):
                self._requests[request.id] = request
            self._schedule(lane)


def sortable_uuid(now: float, count: int) -> str:
    """Return an id like UUID version 7: ids sort by their creation."""
    return str(UUID(int=(int(now * 1000) << 80) | (7 << 76) | (2 << 62) | count))
