"""A run's plan: who is in which state from when on. The state is read off it at any moment."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from .timelines import IN_PROGRESS, QUEUED, Timeline, together

AT_ONCE = 7
Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with one service: its way, and the state it has if it is not its turn."""

    id: str
    kind: str
    name: str
    way: Timeline
    resting: str
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
        """The state at a moment; before everything, the first one."""
        found = self.steps[0][0]
        for state, begins in self.steps:
            if begins > now:
                break
            found = state
        return found

    @property
    def final(self) -> str:
        """The last state."""
        return self.steps[-1][0]

    @property
    def began(self) -> float:
        """When it left the queue; infinity if it never does."""
        return next((at for state, at in self.steps if state not in QUEUED), math.inf)

    @property
    def passed_over(self) -> bool:
        """Whether its turn never came, because others failed before."""
        return all(state in QUEUED for state, _ in self.steps[:-1]) and len(self.steps) > 1

    def spans(self) -> Iterator[tuple[str, float, float]]:
        """(state, begin, end) of every state but the last."""
        for (state, begins), (_, ends) in zip(self.steps, self.steps[1:], strict=False):
            yield state, begins, ends

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Take what `as_node` gave."""
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
        """When the first of its services left the queue."""
        begins = [unit.began for unit in self.units if not unit.passed_over]
        return min(begins, default=math.inf)

    @property
    def ends(self) -> float:
        """When the last of its services is done."""
        return max((unit.ends for unit in self.units), default=0.0)

    def status(self, now: float) -> str:
        """In the words of `StageStatusEnum`."""
        states = [unit.state(now) for unit in self.units]
        if all(state in QUEUED for state in states):
            return "QUEUED" if states else "DONE"
        if any(unit.ends > now for unit in self.units):
            return "ONGOING"
        if all(unit.passed_over for unit in self.units):
            return "SKIPPED"
        shown = together(states) or ""
        return "ERROR" if _failed(shown) else "CANCELED" if shown == "CANCELED" else "DONE"


@dataclass(slots=True)
class Plan:
    """The stages of one run; `alone` is the environment itself, where it has no services."""

    began: float
    stages: list[Stage]
    alone: Unit
    canceled: float | None = None

    def units(self) -> Iterator[Unit]:
        """Everyone in it, by stage."""
        for stage in self.stages:
            yield from stage.units

    def unit(self, identifier: str) -> Unit | None:
        """Someone in it."""
        if identifier == self.alone.id:
            return self.alone
        return next((unit for unit in self.units() if unit.id == identifier), None)

    @property
    def ends(self) -> float:
        """When everything is done; infinity if something never is."""
        return max((unit.ends for unit in self.units()), default=self.alone.ends)

    def state(self, now: float) -> str:
        """The state of the run as a whole."""
        states = [
            unit.state(now) for unit in self.units() if not (unit.passed_over and unit.ends <= now)
        ]
        if self.canceled is not None and self.canceled <= now < self.ends:
            return "CANCELING"
        return together(states) or self.alone.state(now)

    @classmethod
    def from_node(cls, node: Node) -> Self:
        """Take what `as_node` gave."""
        stages = [
            Stage(
                stage["id"],
                stage["name"],
                stage["description"],
                [Unit.from_node(unit) for unit in stage["units"]],
            )
            for stage in node["stages"]
        ]
        return cls(node["began"], stages, Unit.from_node(node["alone"]), node["canceled"])


def as_node(given: Plan) -> Node:
    """A plan as JSON, which has no infinity."""
    node = asdict(given)
    for unit in (node["alone"], *(unit for stage in node["stages"] for unit in stage["units"])):
        if unit["ends"] == math.inf:
            unit["ends"] = None
    return node


@dataclass(frozen=True, slots=True)
class StageTasks:
    """A stage with what is to be done in it."""

    id: str
    name: str
    description: str
    tasks: list[Task]


def plan(
    began: float, queued: tuple[str, float], stages: Sequence[StageTasks], alone: Task
) -> Plan:
    """Lay out a run: stages one after the other, services of a stage at once, seven at most.

    `queued` is the state before, and its seconds. After a stage with a failure no other begins.
    """
    state, seconds = queued
    starts = began + seconds
    failed = False
    laid: list[Stage] = []
    for stage in stages:
        units = [
            _passed_over(task, state, began, starts) if failed else unit
            for task, unit in zip(
                stage.tasks, _side_by_side(stage.tasks, state, began, starts), strict=True
            )
        ]
        laid.append(Stage(stage.id, stage.name, stage.description, units))
        failed = failed or any(_failed(unit.final) for unit in units)
        starts = max([starts, *(unit.ends for unit in units)])
    return Plan(began, laid, _unit(alone, state, began, began + seconds))


def _side_by_side(tasks: Sequence[Task], state: str, began: float, starts: float) -> Iterator[Unit]:
    places = [starts] * AT_ONCE
    for task in tasks:
        unit = _unit(task, state, began, heapq.heappop(places))
        heapq.heappush(places, unit.ends)
        yield unit


def _unit(task: Task, state: str, began: float, starts: float) -> Unit:
    steps = [(state, began)]
    at = starts
    for working, seconds in task.way:
        if at == math.inf:
            break
        steps.append((working, at))
        at += seconds
    return Unit(task.id, task.kind, task.name, steps, task.details, at)


def _passed_over(task: Task, state: str, began: float, at: float) -> Unit:
    steps = [(state, began)]
    if at < math.inf:
        steps.append((task.resting, at))
    return Unit(task.id, task.kind, task.name, steps, task.details, at)


def _failed(state: str) -> bool:
    return state.endswith("ERROR") or state == "INVALID_CREDENTIALS"


def cancel(run: Plan, now: float, seconds: float, *, force: bool) -> None:
    """Stop a plan: what is not done becomes `CANCELED` after some seconds.

    Lifecycle jobs at work run to their end, unless forced.
    """
    run.canceled = now
    for unit in (*run.units(), run.alone):
        working = unit.state(now) in IN_PROGRESS and unit.began <= now
        spared = unit.details.get("job_type") == "LIFECYCLE" and working and not force
        if unit.ends <= now or (spared and unit.ends < math.inf):
            continue
        kept = [(state, at) for state, at in unit.steps if at < now]
        unit.steps = [*kept, ("CANCELING", now), ("CANCELED", now + seconds)]
        unit.ends = now + seconds
