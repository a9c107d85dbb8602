"""Where one run goes on at a time: an environment or a cluster, with what waits and what was."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Self

from .plans import Node, Plan, as_node


@dataclass(slots=True)
class Request:
    """Something that was asked for, and its plan from the moment on that its turn has come.

    `targets` are the ids of services, None for all that the action concerns; `options` are what was
    asked of single ones.
    """

    id: str
    lane: str
    action: str
    trigger: str
    asked: float
    caller: str
    origin: str
    targets: list[str] | None
    options: dict[str, Node] = field(default_factory=dict[str, Node])
    execution_id: str = ""
    plan: Plan | None = None

    def merges(self, other: Request) -> bool:
        """Whether another request is the same action of the same user."""
        mine = (self.caller, self.action, self.trigger)
        return mine == (other.caller, other.action, other.trigger)

    def take_in(self, other: Request) -> None:
        """Do what another request wants, too."""
        if self.targets is not None and other.targets is not None:
            self.targets += [target for target in other.targets if target not in self.targets]
        else:
            self.targets = None
        self.options |= other.options

    def concerns(self, identifier: str) -> bool:
        """Whether it is about a service."""
        if self.plan is not None:
            return self.plan.unit(identifier) is not None
        return self.targets is None or identifier in self.targets

    @property
    def ends(self) -> float:
        """When it is done."""
        return math.inf if self.plan is None else self.plan.ends

    def visible(self, now: float) -> bool:
        """Whether statuses show it already."""
        if self.plan is None:
            return False
        canceled = self.plan.canceled
        return self.plan.began <= now or (canceled is not None and canceled <= now)

    def as_node(self) -> Node:
        """It as JSON."""
        node: Node = {name: getattr(self, name) for name in self.__slots__}
        node["plan"] = None if self.plan is None else as_node(self.plan)
        return node

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Take what `as_node` gave."""
        plan = None if node["plan"] is None else Plan.from_node(node["plan"])
        members: Node = {**node, "plan": plan}
        return cls(**members)


@dataclass(slots=True)
class Lane:
    """The requests of one environment or cluster."""

    id: str
    current: Request | None = None
    queue: list[Request] = field(default_factory=list[Request])
    ended: list[Request] = field(default_factory=list[Request])
    epoch: int = 0

    @property
    def due(self) -> float:
        """When something changes by itself."""
        return math.inf if self.current is None else self.current.ends

    def unfinished(self) -> Iterator[Request]:
        """What runs and what waits, oldest first."""
        if self.current is not None:
            yield self.current
        yield from self.queue

    def begun(self, now: float) -> Iterator[Request]:
        """What statuses and histories show, newest first."""
        if self.current is not None and self.current.visible(now):
            yield self.current
        yield from reversed(self.ended)

    def execution(self, began: float) -> str:
        """A new execution's id; no two have the same."""
        self.epoch = max(int(began), self.epoch + 1)
        return f"{self.id}-{self.epoch}"

    def as_node(self) -> Node:
        """It as JSON."""
        return {
            "id": self.id,
            "epoch": self.epoch,
            "current": None if self.current is None else self.current.as_node(),
            "queue": [request.as_node() for request in self.queue],
            "ended": [request.as_node() for request in self.ended],
        }

    @classmethod
    def from_node(cls, node: dict[str, Any]) -> Self:
        """Take what `as_node` gave."""
        current = None if node["current"] is None else Request.from_node(node["current"])
        queue = [Request.from_node(request) for request in node["queue"]]
        ended = [Request.from_node(request) for request in node["ended"]]
        return cls(node["id"], current, queue, ended, node["epoch"])


@dataclass(slots=True)
class Condition:
    """What a service or cluster is like between runs.

    `revision` counts the changes of its configuration, `deployed` is the one that is deployed.
    """

    state: str = "READY"
    revision: int = 0
    deployed: int | None = None
    on_cluster: bool = False
    last: str | None = None
