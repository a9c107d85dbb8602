"""Status operations."""

from __future__ import annotations

import math

from ..model.call import Call, Result, existing
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import Record, Store
from ..timing.clock import moment
from ..timing.plans import Stage, Unit
from ..timing.queues import DeploymentRequest
from ..timing.timelines import ACTIONS, QUEUED
from .environments import Deployments
from .service_facts import image
from .stage_order import StageServices, stages_of

LISTS = {
    "application": "applications",
    "container": "containers",
    "database": "databases",
    "job": "jobs",
    "helm": "helms",
    "terraform": "terraforms",
    "agenticWorkflow": "agentic_workflows",
}
_STEPS = {"BUILDING": "BUILD", "DEPLOYING": "DEPLOYMENT", "EXECUTING": "EXECUTING"}


class Statuses:
    """Handlers that return the status of environments and services."""

    def __init__(self, store: Store, deployments: Deployments) -> None:
        self._store = store
        self._deployments = deployments

    @handles(
        "getApplicationStatus",
        "getContainerStatus",
        "getDatabaseStatus",
        "getEnvironmentStatus",
        "getHelmStatus",
        "getJobStatus",
        "getProjectEnvironmentsStatus",
    )
    def _get_status(self, call: Call) -> Result:
        target = existing(call)
        if target.kind == "project":
            environments = self._store.of("environment", target)
            return Result({"results": [self.status_of(record) for record in environments]})
        return Result(self.status_of(target))

    @handles(
        "getEnvironmentApplicationStatus",
        "getEnvironmentContainerStatus",
        "getEnvironmentDatabaseStatus",
        "getEnvironmentHelmStatus",
        "getEnvironmentJobStatus",
    )
    def _list_by_type(self, call: Call) -> Result:
        kind = call.endpoint.steps[-2].text
        services = self._store.services(existing(call))
        return Result({"results": [self.status_of(s) for s in services if s.kind == kind]})

    @handles("getContainerRegistryContainerStatus")
    def _list_by_registry(self, call: Call) -> Result:
        registry, kind = call.target, call.endpoint.steps[-2].text
        using = [
            self.status_of(service)
            for service in self._store.of(kind, call.records[0] if call.records else None)
            if registry is not None and image(service).get("registry_id") == registry.id
        ]
        return Result({"results": using})

    @handles("getEnvironmentStatuses")
    def _list_by_environment(self, call: Call) -> Result:
        target = existing(call)
        lists = self._lists_by_type(self._store.services(target))
        return Result({"environment": self.status_of(target), **lists})

    def _lists_by_type(
        self, services: list[Record], *, shows_queued: bool = False
    ) -> dict[str, list[Node]]:
        lists: dict[str, list[Node]] = {name: [] for name in LISTS.values()}
        for service in services:
            queued = self._queued_state(service) if shows_queued else None
            status = self.status_of(service)
            lists[LISTS[service.kind]].append(status | (queued or {}))
        return lists

    def _queued_state(self, service: Record) -> Node | None:
        """Return the state of a service whose request waits behind a run without it.

        Only the statuses with stages show it; recorded responses of the API differ in this.
        """
        queue = self._deployments.queue_of(service)
        if queue is None or queue.current is None or queue.current.includes(service.id):
            return None
        for request in queue.waiting:
            if request.includes(service.id):
                state = ACTIONS[request.action].queued
                return {"state": state, "status_details": status_details(state, request, None)}
        return None

    @handles("getEnvironmentStatusesWithStages")
    def _list_by_stage(self, call: Call) -> Result:
        return Result(self.with_stages(existing(call)))

    def with_stages(self, environment: Record) -> Node:
        """Return the statuses of an environment by stage, for REST and for the gateway."""
        request = self._deployments.current(environment)
        run = None if request is None else request.plan
        planned_stages = [] if run is None else run.stages
        stages: list[Node] = []
        for stage in stages_of(self._store, environment):
            planned = next((s for s in planned_stages if s.id == stage.id), None)
            stages.append(
                {
                    "stage": self._stage_status(stage, planned),
                    **self._lists_by_type(
                        [service for service, _ in stage.services], shows_queued=True
                    ),
                }
            )
        status: Node = {"environment": self.status_of(environment), "stages": stages}
        checked = self._deployments.scheduler.durations.of("queued")
        if run is not None and run.began + checked <= self._deployments.now():
            status["pre_check_stage"] = {"status": "SUCCESS", "total_duration_sec": int(checked)}
        return status

    def _stage_status(self, stage: StageServices, planned: Stage | None) -> Node:
        now = self._deployments.now()
        shown: Node = {"id": stage.id, "name": stage.name, "description": stage.description}
        if planned is not None and planned.units:
            shown["status"] = planned.status(now)
            shown["steps"] = _stage_metrics(planned, now)
        return shown

    @handles("getDeploymentStatusByDeploymentRequestId")
    def _get_request_status(self, call: Call) -> Result:
        identifier = call.query.get("deploymentRequestId", "")
        scheduler = self._deployments.scheduler
        environment_id, state = scheduler.dropped_from(identifier), "CANCELED"
        if environment_id is None:
            request = scheduler.request(identifier)
            if request is None:
                raise Problem(404, f"no deployment request with id {identifier}")
            environment_id, state = request.queue_id, ACTIONS[request.action].queued
            if request.plan is not None:
                state = request.plan.state(self._deployments.now())
        return Result(
            {"deployment_request_id": identifier, "environment_id": environment_id, "status": state}
        )

    @handles("getIngressDeploymentStatus")
    def _get_ingress_status(self, call: Call) -> Result:
        identifier = call.arguments.get("serviceId", "")
        service = self._store.get("service", identifier)
        if service is None:
            raise Problem(404, f"no service with id {identifier}")
        return Result({"routerId": service.id, "status": self._deployments.state(service)})

    def status_of(self, record: Record) -> Node:
        """Return the status of an environment or service, with the fields of all operations."""
        deployments = self._deployments
        state = deployments.state(record)
        request = deployments.current(record)
        unit = deployments.unit(record)
        status: Node = {
            "id": record.id,
            "state": state,
            "deployment_request_id": None if request is None else request.id,
            "deployment_requests_count": len(deployments.unfinished(record)),
            "is_part_last_deployment": self._is_in_last_deployment(record, request),
            "status_details": status_details(state, request, unit),
        }
        if request is not None and request.plan is not None:
            status["execution_id"] = request.execution_id
            status["last_deployment_date"] = moment(request.plan.began)
        if record.kind == "environment":
            status |= self._last_deployment(record, request)
        else:
            status["service_deployment_status"] = deployments.up_to_date(record)
            if unit is not None:
                status["steps"] = _service_metrics(unit, deployments.now())
        return status

    def _is_in_last_deployment(self, record: Record, request: DeploymentRequest | None) -> bool:
        environment = record.ancestor("environment")
        if request is None or environment is None:
            return False
        return self._deployments.current(environment) is request

    def _last_deployment(self, environment: Record, request: DeploymentRequest | None) -> Node:
        """Return the status fields that only environments have."""
        deployed = self._deployments.up_to_date(environment)
        fields: Node = {
            "last_deployment_state": self._deployments.last_state(environment),
            "deployment_status": deployed,
            "service_deployment_status": deployed,
            "last_deployment_date": None,
            "last_deployment_id": None,
            "total_deployment_duration_in_seconds": None,
            "origin": None,
            "triggered_by": None,
        }
        if request is None or request.plan is None:
            return fields
        now = self._deployments.now()
        fields["last_deployment_date"] = moment(request.plan.began)
        fields["last_deployment_id"] = request.execution_id
        fields["origin"] = request.origin
        fields["triggered_by"] = request.caller
        fields["metrics"] = [_stage_metrics(s, now) for s in request.plan.stages if s.units]
        if request.plan.ends <= now:
            seconds = int(request.plan.ends - request.plan.began)
            fields["total_deployment_duration_in_seconds"] = seconds
        return fields


def status_details(state: str, request: DeploymentRequest | None, unit: Unit | None) -> Node:
    """Return the action of a request and its status."""
    if request is None:
        return {"action": "UNKNOWN", "status": "NEVER", "sub_action": "NONE"}
    return {
        "action": ACTIONS[request.action].name,
        "status": action_status(state),
        "sub_action": "NONE" if unit is None else unit.details.get("sub_action", "NONE"),
    }


def action_status(state: str) -> str:
    """Return a state as a `ServiceActionStatusEnum`."""
    if state in QUEUED:
        return "QUEUED"
    if state in ("EXECUTING", "CANCELED", "CANCELING"):
        return state
    if state.endswith("ERROR"):
        return "ERROR"
    return "ONGOING" if state.endswith("ING") else "SUCCESS"


def _service_metrics(unit: Unit, now: float) -> Node:
    details: list[Node] = []
    waited = min(unit.began, now) - unit.steps[0][1]
    outcome = {"CANCELED": "CANCEL", "CANCELING": "CANCEL"}.get(unit.final, "SUCCESS")
    if unit.began <= now:
        details.append(_metric("DEPLOYMENT_QUEUEING", waited, "SUCCESS"))
    spans = [span for span in unit.spans() if span[0] in _STEPS]
    for state, begins, ends in spans:
        if ends <= now:
            is_last = (state, begins, ends) == spans[-1]
            result = "ERROR" if is_last and unit.final.endswith("ERROR") else "SUCCESS"
            result = outcome if is_last and outcome == "CANCEL" else result
            details.append(_metric(_STEPS[state], ends - begins, result))
    computing = sum(step["duration_sec"] for step in details[1:])
    total = int(unit.ends - unit.steps[0][1]) if unit.ends <= now else None
    return {
        "details": details,
        "total_computing_duration_sec": computing,
        "total_duration_sec": total,
    }


def _metric(name: str, seconds: float, status: str) -> Node:
    return {"step_name": name, "duration_sec": max(0, int(seconds)), "status": status}


def _stage_metrics(stage: Stage, now: float) -> Node:
    if stage.began > now or stage.began == math.inf or stage.ends > now:
        return {"stage_id": stage.id, "total_duration_sec": None, "details": []}
    status = {"ERROR": "ERROR", "CANCELED": "CANCEL"}.get(stage.status(now), "SUCCESS")
    seconds = int(stage.ends - stage.began)
    total = {**_metric("TOTAL", seconds, status), "stage_id": stage.id}
    return {"stage_id": stage.id, "total_duration_sec": seconds, "details": [total]}
