"""Deployment plans: the state of each service over time.

Stages run one after the other. The services of a stage run in parallel, seven at most. A plan
contains every state with the moment of its beginning, so the state at any moment is a lookup.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from .timelines import IN_PROGRESS, QUEUED, Timeline, aggregate_state

MAX_PARALLEL = 7
Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Task:
    """Work on one service: its timeline, and its state if an earlier stage fails."""

    id: str
    kind: str
    name: str
    timeline: Timeline
    skipped_state: str
    details: Node = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class Unit:
    """One service in a plan: its states, each with the moment of its beginning."""

    id: str
    kind: str
    name: str
    steps: list[tuple[str, float]]
    details: Node
    ends: float

    def state(self, now: float) -> str:
        """Return the state at a moment, or the first state before its beginning."""
        found = self.steps[0][0]
        for state, begins in self.steps:
            if begins > now:
                break
            found = state
        return found

    @property
    def final(self) -> str:
        """Last state."""
        return self.steps[-1][0]

    @property
    def began(self) -> float:
        """Moment at which the service left the queue; infinity if it never does."""
        return next((at for state, at in self.steps if state not in QUEUED), math.inf)

    @property
    def was_skipped(self) -> bool:
        """Whether an earlier failure kept this service from running."""
        return all(state in QUEUED for state, _ in self.steps[:-1]) and len(self.steps) > 1

    def spans(self) -> Iterator[tuple[str, float, float]]:
        """Yield (state, begin, end) of every state except the last."""
        for (state, begins), (_, ends) in zip(self.steps, self.steps[1:], strict=False):
            yield state, begins, ends

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Restore a unit from `Plan.as_node`."""
        steps = [(state, at) for state, at in node["steps"]]
        ends = math.inf if node["ends"] is None else node["ends"]
        return cls(node["id"], node["kind"], node["name"], steps, node["details"], ends)


@dataclass(slots=True)
class Stage:
    """One stage of a plan."""

    id: str
    name: str
    description: str
    units: list[Unit]

    @property
    def began(self) -> float:
        """Moment at which its first service left the queue."""
        begins = [unit.began for unit in self.units if not unit.was_skipped]
        return min(begins, default=math.inf)

    @property
    def ends(self) -> float:
        """Moment at which its last service ends."""
        return max((unit.ends for unit in self.units), default=0.0)

    def status(self, now: float) -> str:
        """Return the status as a `StageStatusEnum`."""
        states = [unit.state(now) for unit in self.units]
        if all(state in QUEUED for state in states):
            return "QUEUED" if states else "DONE"
        if any(unit.ends > now for unit in self.units):
            return "ONGOING"
        if all(unit.was_skipped for unit in self.units):
            return "SKIPPED"
        shown = aggregate_state(states) or ""
        return "ERROR" if is_failure(shown) else "CANCELED" if shown == "CANCELED" else "DONE"


@dataclass(slots=True)
class Plan:
    """Stages of one run. `target` is the environment or cluster itself."""

    began: float
    stages: list[Stage]
    target: Unit
    canceled: float | None = None

    def units(self) -> Iterator[Unit]:
        """Yield the units of all stages."""
        for stage in self.stages:
            yield from stage.units

    def unit(self, identifier: str) -> Unit | None:
        """Return the unit with an id, or None."""
        if identifier == self.target.id:
            return self.target
        return next((unit for unit in self.units() if unit.id == identifier), None)

    @property
    def ends(self) -> float:
        """Moment at which the whole plan ends; infinity if a unit never ends."""
        return max((unit.ends for unit in self.units()), default=self.target.ends)

    def state(self, now: float) -> str:
        """Return the state of the whole run at a moment."""
        states = [
            unit.state(now) for unit in self.units() if not (unit.was_skipped and unit.ends <= now)
        ]
        if self.canceled is not None and self.canceled <= now < self.ends:
            return "CANCELING"
        return aggregate_state(states) or self.target.state(now)

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Restore a plan from `as_node`."""
        stages = [
            Stage(
                stage["id"],
                stage["name"],
                stage["description"],
                [Unit.from_node(unit) for unit in stage["units"]],
            )
            for stage in node["stages"]
        ]
        return cls(node["began"], stages, Unit.from_node(node["target"]), node["canceled"])


def as_node(given: Plan) -> Node:
    """Return the plan as JSON, with None for infinity."""
    node = asdict(given)
    for unit in (node["target"], *(unit for stage in node["stages"] for unit in stage["units"])):
        if unit["ends"] == math.inf:
            unit["ends"] = None
    return node


@dataclass(frozen=True, slots=True)
class StageTasks:
    """One stage with its tasks."""

    id: str
    name: str
    description: str
    tasks: list[Task]


def plan(
    began: float, queued: tuple[str, float], stages: Sequence[StageTasks], target: Task
) -> Plan:
    """Plan a run. After a stage with a failure, no other stage begins.

    `queued` is the state before the first stage, and its seconds.
    """
    state, seconds = queued
    starts = began + seconds
    failed = False
    planned: list[Stage] = []
    for stage in stages:
        units = [
            _skipped_unit(task, state, began, starts) if failed else unit
            for task, unit in zip(
                stage.tasks, _parallel_units(stage.tasks, state, began, starts), strict=True
            )
        ]
        planned.append(Stage(stage.id, stage.name, stage.description, units))
        failed = failed or any(is_failure(unit.final) for unit in units)
        starts = max([starts, *(unit.ends for unit in units)])
    return Plan(began, planned, _planned_unit(target, state, began, began + seconds))


def _parallel_units(
    tasks: Sequence[Task], state: str, began: float, starts: float
) -> Iterator[Unit]:
    slots = [starts] * MAX_PARALLEL
    for task in tasks:
        unit = _planned_unit(task, state, began, heapq.heappop(slots))
        heapq.heappush(slots, unit.ends)
        yield unit


def _planned_unit(task: Task, state: str, began: float, starts: float) -> Unit:
    steps = [(state, began)]
    at = starts
    for working, seconds in task.timeline:
        if at == math.inf:
            break
        steps.append((working, at))
        at += seconds
    return Unit(task.id, task.kind, task.name, steps, task.details, at)


def _skipped_unit(task: Task, state: str, began: float, at: float) -> Unit:
    steps = [(state, began)]
    if at < math.inf:
        steps.append((task.skipped_state, at))
    return Unit(task.id, task.kind, task.name, steps, task.details, at)


def is_failure(state: str) -> bool:
    """Return True if a run that ends in this state has failed."""
    return state.endswith("ERROR") or state == "INVALID_CREDENTIALS"


def cancel(run: Plan, now: float, seconds: float, *, force: bool) -> None:
    """Cancel a plan: each unfinished unit becomes `CANCELED` after some seconds.

    Scheduler lifecycle jobs finish first, unless `force` is set.
    """
    run.canceled = now
    for unit in (*run.units(), run.target):
        working = unit.state(now) in IN_PROGRESS and unit.began <= now
        is_spared = unit.details.get("job_type") == "LIFECYCLE" and working and not force
        if unit.ends <= now or (is_spared and unit.ends < math.inf):
            continue
        earlier = [(state, at) for state, at in unit.steps if at < now]
        unit.steps = [*earlier, ("CANCELING", now), ("CANCELED", now + seconds)]
        unit.ends = now + seconds
