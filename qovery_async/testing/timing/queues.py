"""Deployment queues of environments and clusters.

In each environment or cluster one request runs at a time. Further requests wait in its queue.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Self

from .plans import Node, Plan, as_node


@dataclass(slots=True)
class DeploymentRequest:
    """Requested action, with its plan once it runs.

    `targets` are service ids, or None for all services that the action applies to. `options` are
    the request's options by service id.
    """

    id: str
    queue_id: str
    action: str
    trigger: str
    requested_at: float
    caller: str
    origin: str
    targets: list[str] | None
    options: dict[str, Node] = field(default_factory=dict[str, Node])
    execution_id: str = ""
    plan: Plan | None = None

    def can_merge(self, other: DeploymentRequest) -> bool:
        """Return True if `other` is the same action of the same user."""
        mine = (self.caller, self.action, self.trigger)
        return mine == (other.caller, other.action, other.trigger)

    def merge(self, other: DeploymentRequest) -> None:
        """Merge the targets and options of another request into this one."""
        if self.targets is not None and other.targets is not None:
            self.targets += [target for target in other.targets if target not in self.targets]
        else:
            self.targets = None
        self.options |= other.options

    def includes(self, identifier: str) -> bool:
        """Return True if the request includes a service."""
        if self.plan is not None:
            return self.plan.unit(identifier) is not None
        return self.targets is None or identifier in self.targets

    @property
    def ends(self) -> float:
        """Moment at which the request ends; infinity if unknown."""
        return math.inf if self.plan is None else self.plan.ends

    def is_visible(self, now: float) -> bool:
        """Return True if statuses show the request."""
        if self.plan is None:
            return False
        canceled = self.plan.canceled
        return self.plan.began <= now or (canceled is not None and canceled <= now)

    def as_node(self) -> Node:
        """Return the request as JSON."""
        node: Node = {name: getattr(self, name) for name in self.__slots__}
        node["plan"] = None if self.plan is None else as_node(self.plan)
        return node

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Restore a request from `as_node`."""
        plan = None if node["plan"] is None else Plan.from_node(node["plan"])
        fields: Node = {**node, "plan": plan}
        return cls(**fields)


@dataclass(slots=True)
class DeploymentQueue:
    """Requests of one environment or cluster: running, waiting and ended."""

    id: str
    current: DeploymentRequest | None = None
    waiting: list[DeploymentRequest] = field(default_factory=list[DeploymentRequest])
    ended: list[DeploymentRequest] = field(default_factory=list[DeploymentRequest])
    epoch: int = 0

    @property
    def due(self) -> float:
        """Moment at which the running request ends; infinity if none does."""
        return math.inf if self.current is None else self.current.ends

    def unfinished(self) -> Iterator[DeploymentRequest]:
        """Yield the running and the waiting requests, oldest first."""
        if self.current is not None:
            yield self.current
        yield from self.waiting

    def visible_plan(self, now: float) -> Plan | None:
        """Return the plan of the running request if statuses show it."""
        run = self.current
        return run.plan if run is not None and run.is_visible(now) else None

    def started(self, now: float) -> Iterator[DeploymentRequest]:
        """Yield the requests that statuses and histories show, newest first."""
        if self.current is not None and self.current.is_visible(now):
            yield self.current
        yield from reversed(self.ended)

    def execution(self, began: float) -> str:
        """Return a new, unique execution id."""
        self.epoch = max(int(began), self.epoch + 1)
        return f"{self.id}-{self.epoch}"

    def as_node(self) -> Node:
        """Return the queue as JSON."""
        return {
            "id": self.id,
            "epoch": self.epoch,
            "current": None if self.current is None else self.current.as_node(),
            "waiting": [request.as_node() for request in self.waiting],
            "ended": [request.as_node() for request in self.ended],
        }

    @classmethod
    def from_node(cls, node: dict[str, Any]) -> Self:
        """Restore a queue from `as_node`."""
        current = None if node["current"] is None else DeploymentRequest.from_node(node["current"])
        waiting = [DeploymentRequest.from_node(request) for request in node["waiting"]]
        ended = [DeploymentRequest.from_node(request) for request in node["ended"]]
        return cls(node["id"], current, waiting, ended, node["epoch"])


@dataclass(slots=True)
class Condition:
    """State of a service or cluster between runs.

    `revision` counts the changes of its configuration; `deployed` is the deployed revision.
    """

    state: str = "READY"
    revision: int = 0
    deployed: int | None = None
    on_cluster: bool = False
    last: str | None = None
