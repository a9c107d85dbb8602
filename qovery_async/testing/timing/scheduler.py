"""Scheduler of deployments: ends the runs that are due and starts the next of their queues."""

from __future__ import annotations

import heapq
import math
from dataclasses import asdict
from typing import Any, Protocol
from uuid import UUID

from .durations import Durations
from .plans import Plan, cancel
from .queues import Condition, DeploymentQueue, DeploymentRequest


class Executor(Protocol):
    """Part of the world that plans requests and applies their effects."""

    def plan(self, request: DeploymentRequest, began: float) -> Plan | None:
        """Return the plan of a request, or None if there is no work left."""
        ...

    def finished(self, request: DeploymentRequest) -> None:
        """Apply the effects of an ended request."""
        ...


class Scheduler:
    """Deployment queues and conditions. `settle` updates them to a time."""

    def __init__(self, durations: Durations, executor: Executor) -> None:
        self.durations = durations
        self.queues: dict[str, DeploymentQueue] = {}
        self.conditions: dict[str, Condition] = {}
        self._executor = executor
        self._requests: dict[str, DeploymentRequest] = {}
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

    def request(self, identifier: str) -> DeploymentRequest | None:
        """Return a request by its id, or None."""
        return self._requests.get(identifier)

    def dropped_from(self, identifier: str) -> str | None:
        """Return the id of the queue that a request was removed from, or None."""
        return self._dropped.get(identifier)

    def submit(self, request: DeploymentRequest, now: float) -> DeploymentRequest:
        """Start a request, queue it, or merge it with a waiting one."""
        queue = self.queues.setdefault(request.queue_id, DeploymentQueue(request.queue_id))
        self.settle(now)
        merged = next((one for one in queue.waiting if one.can_merge(request)), None)
        if merged is not None:
            merged.merge(request)
            return merged
        request.id = request.id or sortable_uuid(request.requested_at, self.count())
        self._requests[request.id] = request
        queue.waiting.append(request)
        if queue.current is None:
            self._start_next(queue, request.requested_at)
        return request

    def _start_next(self, queue: DeploymentQueue, at: float) -> None:
        while queue.waiting and queue.current is None:
            request = queue.waiting.pop(0)
            began = max(at, request.requested_at + self.durations.status_lag)
            request.plan = self._executor.plan(request, began)
            if request.plan is None:
                self._forget(request)
                continue
            request.execution_id = queue.execution(began)
            queue.current = request
            self._schedule(queue)

    def _schedule(self, queue: DeploymentQueue) -> None:
        if queue.due < math.inf:
            self._scheduled += 1
            heapq.heappush(self._due, (queue.due, self._scheduled, queue.id))

    @property
    def next_end(self) -> float:
        """Time before which no request ends; infinity if none runs."""
        return self._due[0][0] if self._due else math.inf

    def settle(self, now: float) -> None:
        """Process all ends and starts that are due, in order of time."""
        while self._due and self._due[0][0] <= now:
            at, _, identifier = heapq.heappop(self._due)
            queue = self.queues.get(identifier)
            # A canceled plan ends at another moment than it was scheduled for.
            if queue is None or queue.due != at or queue.current is None:
                continue
            request, queue.current = queue.current, None
            queue.ended.append(request)
            self._executor.finished(request)
            if self.queues.get(identifier) is queue:
                self._start_next(queue, at + self.durations.of("pickup"))

    def cancel(
        self, queue: DeploymentQueue, now: float, *, force: bool
    ) -> DeploymentRequest | None:
        """Cancel the running request; return None if none runs or it is already canceled."""
        request = queue.current
        if request is None or request.plan is None or request.plan.canceled is not None:
            return None
        cancel(request.plan, now, self.durations.of("canceling"), force=force)
        self._schedule(queue)
        return request

    def drop(self, request: DeploymentRequest) -> bool:
        """Remove a request from its queue; return False if it does not wait there."""
        queue = self.queues.get(request.queue_id)
        if queue is None or request not in queue.waiting:
            return False
        queue.waiting.remove(request)
        self._forget(request)
        return True

    def _forget(self, request: DeploymentRequest) -> None:
        self._dropped[request.id] = request.queue_id
        self._requests.pop(request.id, None)

    def remove(self, identifier: str) -> None:
        """Forget a removed environment, cluster or service."""
        self.conditions.pop(identifier, None)
        queue = self.queues.pop(identifier, None)
        for request in () if queue is None else (*queue.unfinished(), *queue.ended):
            self._requests.pop(request.id, None)

    def dump(self) -> dict[str, Any]:
        """Return the state as JSON."""
        return {
            "count": self._count,
            "dropped": dict(self._dropped),
            "queues": [queue.as_node() for queue in self.queues.values()],
            "conditions": {key: asdict(one) for key, one in self.conditions.items()},
        }

    def load(self, content: dict[str, Any]) -> None:
        """Restore the state from `dump`."""
        self._count = content["count"]
        self._dropped = dict(content["dropped"])
        self.queues = {node["id"]: DeploymentQueue.from_node(node) for node in content["queues"]}
        self.conditions = {key: Condition(**one) for key, one in content["conditions"].items()}
        self._requests = {}
        self._due = []
        for queue in self.queues.values():
            for request in (*queue.unfinished(), *queue.ended):
                self._requests[request.id] = request
            self._schedule(queue)


def sortable_uuid(now: float, count: int) -> str:
    """Return an id like UUID version 7: ids sort by their creation."""
    return str(UUID(int=(int(now * 1000) << 80) | (7 << 76) | (2 << 62) | count))
