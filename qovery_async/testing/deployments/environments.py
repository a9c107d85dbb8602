"""Deployments of environments and their services."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol
from uuid import UUID, uuid5

from ..model.caller import Caller
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Node, Record, Store
from ..timing.clock import Clock
from ..timing.durations import Durations
from ..timing.failures import Failures
from ..timing.plans import Plan, StageTasks, Task, Unit, plan
from ..timing.queues import DeploymentQueue, DeploymentRequest
from ..timing.scheduler import Scheduler
from ..timing.timelines import ACTIONS, IN_PROGRESS, aggregate_state, timeline
from .service_facts import (
    history_details,
    is_dry_run,
    repository,
    service_timeline,
    sub_action,
    trigger_of,
)
from .stage_order import stages_of

# Actions that need a cluster. Whatever a lost cluster ran can be stopped and deleted.
_ON_CLUSTER = frozenset({"deploy", "redeploy", "restart"})
_IDS = UUID("6f0a3e3c-6d0b-4c55-9d0e-3a2f0a1b7c11")


class DeploymentListener(Protocol):
    """Part of the world that follows deployments, such as webhooks."""

    def deployment_started(self, environment: Record, request: DeploymentRequest) -> None:
        """Handle the start of a request."""
        ...

    def deployment_ended(self, environment: Record, request: DeploymentRequest) -> None:
        """Handle the end of a request, before its deleted records are removed."""
        ...


class Deployments:
    """Deployment queues of all environments. In each environment one request runs at a time.

    Attributes:
        uninstalled_state: State after an uninstall: `READY` or `DELETED`.
        has_queue: Whether requests wait for the running one. The API rejects them otherwise.
        restarts_have_id: Whether responses to restarts have the id of their request.
        listeners: Parts of the world that follow starts and ends.
        can_run: Whether an environment's cluster can run services.
    """

    def __init__(
        self, store: Store, clock: Clock, durations: Durations, failures: Failures
    ) -> None:
        self.store = store
        self.failures = failures
        self.scheduler: Scheduler = Scheduler(durations, self)
        self.uninstalled_state = "READY"
        self.has_queue = True
        self.restarts_have_id = True
        self.listeners: list[DeploymentListener] = []
        self.can_run: Callable[[Record], bool] = lambda _: True
        self._clock = clock
        store.listeners.append(self)

    def now(self) -> float:
        """Return the simulated time in epoch seconds."""
        return self._clock.now()

    def settle(self) -> None:
        """Start and end all requests that are due at the current time."""
        self.scheduler.settle(self.now())

    def act(
        self,
        record: Record,
        action: str,
        *,
        ago: float = 0.0,
        caller: Caller | None = None,
        only: Sequence[Record] | None = None,
        options: Mapping[str, Node] | None = None,
    ) -> DeploymentRequest:
        """Request an action on a service, or on all or `only` some services of an environment.

        `ago` dates the request back by that many seconds. Raises `Problem` 400 for a deployment
        on a cluster that is not deployed.
        """
        environment = record.ancestor("environment") or record
        if action in _ON_CLUSTER and not self.can_run(environment):
            name = environment.data.get("cluster_name") or "of the environment"
            raise Problem(400, f"the cluster {name} is not deployed; deploy it first")
        if only is None and record is not environment:
            only = [record]
        given = dict(options or {})
        single_options = next(iter(given.values())) if len(given) == 1 else {}
        caller = caller or Caller()
        request = DeploymentRequest(
            id="",
            queue_id=environment.id,
            action=action,
            trigger=trigger_of(action, single_options),
            requested_at=self.now() - ago,
            caller=caller.name,
            origin=caller.origin,
            targets=None if only is None else [service.id for service in only],
            options=given,
        )
        return self.scheduler.submit(request, self.now())

    def plan(self, request: DeploymentRequest, began: float) -> Plan | None:
        """Return the plan of a request that can start."""
        environment = self.store.get("environment", request.queue_id)
        if environment is None:
            return None
        stages = self.tasks(environment, request, began)
        if request.targets is not None and not any(stage.tasks for stage in stages):
            return None
        durations = self.scheduler.durations
        steps = timeline(
            request.action,
            durations,
            final=self.uninstalled_state if request.action == "uninstall" else None,
        )
        if not any(stage.tasks for stage in stages):
            steps = self.failures.apply(environment.id, steps)
        name = str(environment.data.get("name", ""))
        target = Task(environment.id, "environment", name, steps, self.state(environment))
        queued = (ACTIONS[request.action].queued, durations.of("queued"))
        request.plan = plan(began, queued, stages, target)
        for listener in self.listeners:
            listener.deployment_started(environment, request)
        return request.plan

    def tasks(
        self, environment: Record, request: DeploymentRequest, now: float, *, dry_run: bool = False
    ) -> list[StageTasks]:
        """Return the tasks of a request by stage. A `dry_run` keeps planned failures for later."""
        includes_skipped = request.action in ("delete", "uninstall")
        found: list[StageTasks] = []
        for stage in stages_of(self.store, environment):
            tasks = [
                self._task(service, request, now, dry_run=dry_run)
                for service, is_skipped in stage.services
                if (
                    service.id in request.targets
                    if request.targets is not None
                    else includes_skipped or not is_skipped
                )
            ]
            found.append(StageTasks(stage.id, stage.name, stage.description, tasks))
        return found

    def _task(
        self, service: Record, request: DeploymentRequest, now: float, *, dry_run: bool
    ) -> Task:
        options = request.options.get(service.id, {})
        durations = self.scheduler.durations
        steps = service_timeline(
            service, request.action, options, durations, self.uninstalled_state
        )
        if not dry_run:
            steps = self.failures.apply(service.id, steps)
        condition = self.scheduler.condition(service.id)
        details = {
            "revision": condition.revision,
            "sub_action": sub_action(service, request.action, options),
            "job_type": service.data.get("job_type"),
            "icon_uri": service.data.get("icon_uri"),
            "shown": history_details(service, options, now),
        }
        name = str(service.data.get("name", ""))
        return Task(service.id, service.kind, name, steps, condition.state, details)

    def finished(self, request: DeploymentRequest) -> None:
        """Apply the effects of an ended run, and remove the records that it deleted."""
        run, environment = request.plan, self.store.get("environment", request.queue_id)
        if run is None or environment is None:
            return
        deleted: list[Record] = []
        for unit in run.units():
            service = self.store.get("service", unit.id)
            if service is None or unit.was_skipped:
                continue
            self._record_outcome(service, unit, request)
            if unit.final == "DELETED" and request.action == "delete":
                deleted.append(service)
        outcome = run.state(run.ends)
        condition = self.scheduler.condition(environment.id)
        # Deleting all services of an environment does not delete the environment.
        condition.state = "READY" if outcome == "DELETED" else outcome
        condition.last = request.id
        condition.on_cluster = outcome != self.uninstalled_state
        for listener in self.listeners:
            listener.deployment_ended(environment, request)
        if request.action == "delete" and request.targets is None and outcome == "DELETED":
            deleted = [environment]
        for record in deleted:
            self.store.remove(record)

    def _record_outcome(self, service: Record, unit: Unit, request: DeploymentRequest) -> None:
        condition = self.scheduler.condition(service.id)
        condition.state, condition.last = unit.final, request.id
        if request.action == "uninstall" and unit.final == self.uninstalled_state:
            condition.deployed, condition.on_cluster = None, False
        elif request.action in ("deploy", "redeploy"):
            condition.on_cluster = True
            if unit.final == "DEPLOYED" and not is_dry_run(request.options.get(unit.id, {})):
                condition.deployed = unit.details["revision"]
                self._record_commit(service, unit)

    @staticmethod
    def _record_commit(service: Record, unit: Unit) -> None:
        git, commit = repository(service), unit.details["shown"].get("commit")
        if git and commit:
            git["deployed_commit_id"] = commit["git_commit_id"]
            git["deployed_commit_date"] = commit["created_at"]
            git["deployed_commit_contributor"] = commit["author_name"]
            git["deployed_commit_tag"] = commit["tag"]

    def created(self, record: Record) -> None:
        """Do nothing: a new record has no deployment."""

    def edited(self, record: Record) -> None:
        """Mark an edited service as out of date."""
        if record.kind in SERVICE_TYPES:
            self.mark_changed(record)

    def removed(self, record: Record) -> None:
        """Forget the runs of a removed record."""
        if record.kind == "environment" or record.kind in SERVICE_TYPES:
            self.scheduler.remove(record.id)

    def mark_changed(self, *records: Record) -> None:
        """Mark services as out of date, or all services of environments."""
        for record in records:
            if record.kind in SERVICE_TYPES:
                self.scheduler.condition(record.id).revision += 1
            else:
                self.mark_changed(*self.store.services(record))

    def queue_of(self, record: Record) -> DeploymentQueue | None:
        """Return the queue of a record's environment, or None."""
        environment = record.ancestor("environment")
        return None if environment is None else self.scheduler.queues.get(environment.id)

    def current(self, record: Record) -> DeploymentRequest | None:
        """Return the newest request that the status of a record shows."""
        queue, now = self.queue_of(record), self.now()
        if queue is None:
            return None
        run = queue.current
        if run is not None and run.is_visible(now) and run.includes(record.id):
            return run
        condition = self.scheduler.conditions.get(record.id)
        last = None if condition is None else condition.last
        return None if last is None else self.scheduler.request(last)

    def started(self, record: Record) -> Iterator[DeploymentRequest]:
        """Yield the started requests that include a record, newest first."""
        queue = self.queue_of(record)
        if queue is None:
            return
        for request in queue.started(self.now()):
            unit = None if request.plan is None else request.plan.unit(record.id)
            if unit is not None and (record.kind == "environment" or not unit.was_skipped):
                yield request

    def unit(self, record: Record) -> Unit | None:
        """Return the unit of a record in its newest visible request."""
        request = self.current(record)
        return None if request is None or request.plan is None else request.plan.unit(record.id)

    def state(self, record: Record) -> str:
        """Return the current state of a service or environment."""
        if record.kind == "environment":
            return self._environment_state(record)
        queue, now = self.queue_of(record), self.now()
        run = None if queue is None else queue.visible_plan(now)
        unit = None if run is None else run.unit(record.id)
        if unit is not None:
            return unit.state(now)
        condition = self.scheduler.conditions.get(record.id)
        return "READY" if condition is None else condition.state

    def _environment_state(self, environment: Record) -> str:
        queue, now = self.queue_of(environment), self.now()
        shown = None if queue is None else queue.visible_plan(now)
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
        condition = self.scheduler.conditions.get(environment.id)
        return aggregate_state(states) or ("READY" if condition is None else condition.state)

    def last_state(self, environment: Record) -> str:
        """Return the state of the newest deployment of an environment."""
        request = self.current(environment)
        return (
            "READY" if request is None or request.plan is None else request.plan.state(self.now())
        )

    def unfinished(self, record: Record) -> list[DeploymentRequest]:
        """Return the running and waiting requests that include a record, oldest first."""
        queue = self.queue_of(record)
        if queue is None:
            return []
        return [
            request
            for request in queue.unfinished()
            if record.kind == "environment" or request.includes(record.id)
        ]

    def was_deployed(self, record: Record) -> bool:
        """Whether a record is on its cluster, or has an unfinished request."""
        condition = self.scheduler.conditions.get(record.id)
        on_cluster = condition is not None and condition.on_cluster
        if record.kind == "environment":
            on_cluster = on_cluster or any(map(self.was_deployed, self.store.services(record)))
        return on_cluster or bool(self.unfinished(record))

    def up_to_date(self, record: Record) -> str:
        """Return the deployment status as a `ServiceDeploymentStatusEnum`."""
        if record.kind == "environment":
            each = {
                self.up_to_date(service)
                for stage in stages_of(self.store, record)
                for service, is_skipped in stage.services
                if not is_skipped
            }
            return each.pop() if len(each) == 1 else self._common_status(record, each)
        condition = self.scheduler.conditions.get(record.id)
        if condition is None or condition.deployed is None:
            return "NEVER_DEPLOYED"
        return "UP_TO_DATE" if condition.deployed == condition.revision else "OUT_OF_DATE"

    def _common_status(self, environment: Record, each: set[str]) -> str:
        if each:
            return "OUT_OF_DATE"
        condition = self.scheduler.conditions.get(environment.id)
        deployed = condition is not None and condition.on_cluster
        return "UP_TO_DATE" if deployed else "NEVER_DEPLOYED"

    def new_id(self, text: str) -> str:
        """Return a new id; the same sequence of calls returns the same ids."""
        made = uuid5(_IDS, f"{text}/{self.scheduler.count()}")
        return str(UUID(bytes=made.bytes, version=4))

    def dump(self) -> Node:
        """Return the state as JSON."""
        return {"scheduler": self.scheduler.dump(), "failures": self.failures.dump()}

    def load(self, content: Node) -> None:
        """Restore the state from `dump`."""
        self.scheduler.load(content["scheduler"])
        self.failures.load(content["failures"])
