"""How the states of environments and services move."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol
from uuid import UUID, uuid5

from ..model.call import Caller
from ..model.store import SERVICE_TYPES, Node, Record, Store
from ..timing.clock import Clock
from ..timing.durations import Durations
from ..timing.failures import Failures
from ..timing.plans import Plan, StageTasks, Task, Unit, plan
from ..timing.queues import Lane, Request
from ..timing.scheduler import Running
from ..timing.timelines import ACTIONS, IN_PROGRESS, timeline, together
from .service_facts import (
    changes_nothing,
    history_details,
    repository,
    sub_action,
    trigger_of,
    way_of,
)
from .stage_order import stages_of

_IDS = UUID("6f0a3e3c-6d0b-4c55-9d0e-3a2f0a1b7c11")


class DeploymentListener(Protocol):
    """Part of the world that follows deployments, as webhooks do."""

    def deployment_started(self, environment: Record, request: Request) -> None:
        """A request's turn has come."""
        ...

    def deployment_ended(self, environment: Record, request: Request) -> None:
        """A request is over; its plan tells how. What it deletes is still there."""
        ...


class Deployments:
    """The requests of every environment; one at a time runs in an environment.

    Attributes:
        uninstalled_state: The state of what was uninstalled; `DELETED` is as likely as `READY`.
        queues: Whether requests wait for the one that runs; if not, the API refuses them.
        listeners: Who is told of begins and ends.
    """

    def __init__(
        self, store: Store, clock: Clock, durations: Durations, failures: Failures
    ) -> None:
        """Nothing was ever deployed."""
        self.store = store
        self.failures = failures
        self.running: Running = Running(durations, self)
        self.uninstalled_state = "READY"
        self.queues = True
        self.listeners: list[DeploymentListener] = []
        self._clock = clock
        store.listeners.append(self)

    def now(self) -> float:
        """The present moment."""
        return self._clock.now()

    def settle(self) -> None:
        """Bring everything up to now: what is done is done, what waited begins."""
        self.running.settle(self.now())

    def act(
        self,
        record: Record,
        action: str,
        *,
        ago: float = 0.0,
        caller: Caller | None = None,
        only: Sequence[Record] | None = None,
        options: Mapping[str, Node] | None = None,
    ) -> Request:
        """Ask for an action on a service, or on an environment and all or `only` some services.

        `ago` puts the request that many seconds into the past.
        """
        environment = record.ancestor("environment") or record
        if only is None and record is not environment:
            only = [record]
        given = dict(options or {})
        alone = next(iter(given.values())) if len(given) == 1 else {}
        caller = caller or Caller()
        request = Request(
            id="",
            lane=environment.id,
            action=action,
            trigger=trigger_of(action, alone),
            asked=self.now() - ago,
            caller=caller.name,
            origin=caller.origin,
            targets=None if only is None else [service.id for service in only],
            options=given,
        )
        return self.running.ask(request, self.now())

    # What the runs mean for the world.

    def plan(self, request: Request, began: float) -> Plan | None:
        """Lay out a request whose turn has come."""
        environment = self.store.get("environment", request.lane)
        if environment is None:
            return None
        stages = self.tasks(environment, request, began)
        if request.targets is not None and not any(stage.tasks for stage in stages):
            return None
        durations = self.running.durations
        way = timeline(
            request.action,
            durations,
            final=self.uninstalled_state if request.action == "uninstall" else None,
        )
        if not any(stage.tasks for stage in stages):
            way = self.failures.applied(environment.id, way)
        name = str(environment.data.get("name", ""))
        alone = Task(environment.id, "environment", name, way, self.state(environment))
        queued = (ACTIONS[request.action].queued, durations.of("queued"))
        request.plan = plan(began, queued, stages, alone)
        for listener in self.listeners:
            listener.deployment_started(environment, request)
        return request.plan

    def tasks(
        self, environment: Record, request: Request, now: float, *, trial: bool = False
    ) -> list[StageTasks]:
        """Who would have to do what; with `trial`, planned failures stay for later."""
        everyone = request.action in ("delete", "uninstall")
        found: list[StageTasks] = []
        for stage in stages_of(self.store, environment):
            tasks = [
                self._task(service, request, now, trial=trial)
                for service, is_skipped in stage.services
                if (
                    service.id in request.targets
                    if request.targets is not None
                    else everyone or not is_skipped
                )
            ]
            found.append(StageTasks(stage.id, stage.name, stage.description, tasks))
        return found

    def _task(self, service: Record, request: Request, now: float, *, trial: bool) -> Task:
        options = request.options.get(service.id, {})
        durations = self.running.durations
        way = way_of(service, request.action, options, durations, self.uninstalled_state)
        if not trial:
            way = self.failures.applied(service.id, way)
        condition = self.running.condition(service.id)
        details = {
            "revision": condition.revision,
            "sub_action": sub_action(service, request.action, options),
            "job_type": service.data.get("job_type"),
            "icon_uri": service.data.get("icon_uri"),
            "shown": history_details(service, options, now),
        }
        name = str(service.data.get("name", ""))
        return Task(service.id, service.kind, name, way, condition.state, details)

    def finished(self, request: Request) -> None:
        """Keep what a run has changed, and take away what it has deleted."""
        run, environment = request.plan, self.store.get("environment", request.lane)
        if run is None or environment is None:
            return
        gone: list[Record] = []
        for unit in run.units():
            service = self.store.get("service", unit.id)
            if service is None or unit.passed_over:
                continue
            self._keep(service, unit, request)
            if unit.final == "DELETED" and request.action == "delete":
                gone.append(service)
        outcome = run.state(run.ends)
        condition = self.running.condition(environment.id)
        # A deployment that deleted services leaves an environment that is not deleted itself.
        condition.state = "READY" if outcome == "DELETED" else outcome
        condition.last = request.id
        condition.on_cluster = outcome != self.uninstalled_state
        for listener in self.listeners:
            listener.deployment_ended(environment, request)
        if request.action == "delete" and request.targets is None and outcome == "DELETED":
            gone = [environment]
        for record in gone:
            self.store.remove(record)

    def _keep(self, service: Record, unit: Unit, request: Request) -> None:
        condition = self.running.condition(service.id)
        condition.state, condition.last = unit.final, request.id
        if request.action == "uninstall" and unit.final == self.uninstalled_state:
            condition.deployed, condition.on_cluster = None, False
        elif request.action in ("deploy", "redeploy"):
            condition.on_cluster = True
            if unit.final == "DEPLOYED" and not changes_nothing(request.options.get(unit.id, {})):
                condition.deployed = unit.details["revision"]
                self._keep_commit(service, unit)

    @staticmethod
    def _keep_commit(service: Record, unit: Unit) -> None:
        git, commit = repository(service), unit.details["shown"].get("commit")
        if git and commit:
            git["deployed_commit_id"] = commit["git_commit_id"]
            git["deployed_commit_date"] = commit["created_at"]
            git["deployed_commit_contributor"] = commit["author_name"]
            git["deployed_commit_tag"] = commit["tag"]

    # What happens elsewhere.

    def created(self, record: Record) -> None:
        """Nothing: what is new was never deployed."""

    def edited(self, record: Record) -> None:
        """A service that was edited is deployed no more as it is described."""
        if record.kind in SERVICE_TYPES:
            self.mark_changed(record)

    def removed(self, record: Record) -> None:
        """Forget the runs of what is gone."""
        if record.kind == "environment" or record.kind in SERVICE_TYPES:
            self.running.remove(record.id)

    def mark_changed(self, *records: Record) -> None:
        """Let services be out of date until they are deployed again, or all of environments."""
        for record in records:
            if record.kind in SERVICE_TYPES:
                self.running.condition(record.id).revision += 1
            else:
                self.mark_changed(*self.store.services(record))

    # What there is to be read.

    def lane(self, record: Record) -> Lane | None:
        """The requests of an environment, or of the one that a service is in."""
        environment = record.ancestor("environment")
        return None if environment is None else self.running.lanes.get(environment.id)

    def current(self, record: Record) -> Request | None:
        """The newest request that statuses of a service or an environment show."""
        lane, now = self.lane(record), self.now()
        if lane is None:
            return None
        run = lane.current
        if run is not None and run.visible(now) and run.concerns(record.id):
            return run
        condition = self.running.conditions.get(record.id)
        last = None if condition is None else condition.last
        return None if last is None else self.running.request(last)

    def begun(self, record: Record) -> Iterator[Request]:
        """The requests that a record had a part in, as far as statuses show them, newest first."""
        lane = self.lane(record)
        if lane is None:
            return
        for request in lane.begun(self.now()):
            unit = None if request.plan is None else request.plan.unit(record.id)
            if unit is not None and (record.kind == "environment" or not unit.passed_over):
                yield request

    def unit(self, record: Record) -> Unit | None:
        """A service's part in the newest request that its status shows."""
        request = self.current(record)
        return None if request is None or request.plan is None else request.plan.unit(record.id)

    def state(self, record: Record) -> str:
        """The state of a service, or what those of an environment come to."""
        if record.kind == "environment":
            return self._state_together(record)
        lane, now = self.lane(record), self.now()
        run = None if lane is None else lane.current
        if run is not None and run.plan is not None and run.visible(now):
            unit = run.plan.unit(record.id)
            if unit is not None:
                return unit.state(now)
        condition = self.running.conditions.get(record.id)
        return "READY" if condition is None else condition.state

    def _state_together(self, environment: Record) -> str:
        lane, now = self.lane(environment), self.now()
        run = None if lane is None or lane.current is None else lane.current
        shown = run.plan if run is not None and run.visible(now) else None
        if shown is not None and shown.state(now) == "CANCELING":
            return "CANCELING"
        states: list[str] = []
        for stage in stages_of(self.store, environment):
            for service, is_skipped in stage.services:
                state = self.state(service)
                if not is_skipped or state in IN_PROGRESS:
                    states.append(state)
        if shown is not None and not any(True for _ in shown.units()):
            states = [shown.state(now)]
        condition = self.running.conditions.get(environment.id)
        return together(states) or ("READY" if condition is None else condition.state)

    def last_state(self, environment: Record) -> str:
        """How the newest deployment of an environment stands, or ended."""
        request = self.current(environment)
        return (
            "READY" if request is None or request.plan is None else request.plan.state(self.now())
        )

    def request_id(self, record: Record) -> str | None:
        """The id of the newest request that statuses show."""
        request = self.current(record)
        return None if request is None else request.id

    def unfinished(self, record: Record) -> list[Request]:
        """The requests about a service or an environment that have not ended, oldest first."""
        lane = self.lane(record)
        if lane is None:
            return []
        return [
            request
            for request in lane.unfinished()
            if record.kind == "environment" or request.concerns(record.id)
        ]

    def was_deployed(self, record: Record) -> bool:
        """Whether something of a record is on its cluster, or about to be."""
        condition = self.running.conditions.get(record.id)
        on_cluster = condition is not None and condition.on_cluster
        if record.kind == "environment":
            on_cluster = on_cluster or any(map(self.was_deployed, self.store.services(record)))
        return on_cluster or bool(self.unfinished(record))

    def up_to_date(self, record: Record) -> str:
        """In the words of `ServiceDeploymentStatusEnum`."""
        if record.kind == "environment":
            each = {
                self.up_to_date(service)
                for stage in stages_of(self.store, record)
                for service, is_skipped in stage.services
                if not is_skipped
            }
            return each.pop() if len(each) == 1 else self._of_several(record, each)
        condition = self.running.conditions.get(record.id)
        if condition is None or condition.deployed is None:
            return "NEVER_DEPLOYED"
        return "UP_TO_DATE" if condition.deployed == condition.revision else "OUT_OF_DATE"

    def _of_several(self, environment: Record, each: set[str]) -> str:
        if each:
            return "OUT_OF_DATE"
        condition = self.running.conditions.get(environment.id)
        deployed = condition is not None and condition.on_cluster
        return "UP_TO_DATE" if deployed else "NEVER_DEPLOYED"

    def ends(self, request: Request) -> float | None:
        """When a request is over, None for never or not known."""
        return None if request.ends == math.inf else request.ends

    def new_id(self, text: str) -> str:
        """An id that was not given before; the same calls give the same ones."""
        made = uuid5(_IDS, f"{text}/{self.running.count()}")
        return str(UUID(bytes=made.bytes, version=4))

    def dump(self) -> Node:
        """Everything, as JSON."""
        return {"running": self.running.dump(), "failures": self.failures.dump()}

    def load(self, content: Node) -> None:
        """Take what `dump` gave."""
        self.running.load(content["running"])
        self.failures.load(content["failures"])
