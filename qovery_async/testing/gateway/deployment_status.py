"""How deployments stand, as `/deployment/status` streams it."""

from __future__ import annotations

from typing import cast

from ..deployments.statuses import status_details
from ..model.call import Caller
from ..model.problems import Problem
from ..model.store import Node, Record
from ..timing.clock import moment
from ..timing.queues import DeploymentRequest
from ..world import World


class DeploymentStatus:
    """Reads statuses by the operations of the API that tell the same."""

    def __init__(self, world: World) -> None:
        """Find the operations."""
        self._world = world
        self._by_stage = _operation(world, "environment", "statusesWithStages")
        self._of_project = _operation(world, "project", "environment", "status")

    def of_environment(self, environment: Record, caller: Caller) -> Node:
        """The statuses of an environment and its services, by stage."""
        return self._read(self._by_stage, "environmentId", environment, caller)

    def of_project(self, project: Record, caller: Caller) -> Node:
        """The statuses of the environments of a project."""
        return self._read(self._of_project, "projectId", project, caller)

    def _read(self, operation_id: str, name: str, record: Record, caller: Caller) -> Node:
        endpoint = self._world.document.by_id[operation_id]
        answer = self._world.answer(endpoint, {name: record.id}, {}, None, caller)
        return cast("Node", answer.value)

    def of_execution(self, environment: Record, version: str, caller: Caller) -> Node:
        """The statuses of an environment by stage, as one deployment left or has them."""
        request = self._world.engine.logs.deployment_logs.execution(version)
        if request is None or request.queue_id != environment.id:
            raise Problem(404, f"no deployment with version {version}")
        present = self.of_environment(environment, caller)
        return _as_of(present, request, self._world.clock.now())


def _operation(world: World, *words: str) -> str:
    """The operation that reads `/kind/{id}/word/...`; an empty text for a document without it."""
    for endpoint in world.document.endpoints:
        texts = [step.text for step in endpoint.steps if not step.is_parameter]
        if endpoint.method == "GET" and texts == list(words) and endpoint.steps[1].is_parameter:
            return endpoint.operation_id
    return ""


def _as_of(present: Node, request: DeploymentRequest, now: float) -> Node:
    """Statuses by stage, with what one deployment made of those that had a part in it."""
    run = request.plan
    if run is None:
        return present
    stages: list[Node] = []
    for stage in present["stages"]:
        shown = dict(stage)
        for name, entries in stage.items():
            if isinstance(entries, list):
                services = cast("list[Node]", entries)
                known = [entry for entry in services if run.unit(entry["id"]) is not None]
                shown[name] = [_entry(entry, request, now) for entry in known]
        stages.append(shown)
    whole = _entry(present["environment"], request, now) | {
        "state": run.state(now),
        "last_deployment_state": run.state(now),
    }
    return {**present, "environment": whole, "stages": stages}


def _entry(entry: Node, request: DeploymentRequest, now: float) -> Node:
    run = request.plan
    unit = None if run is None else run.unit(entry["id"])
    if run is None or unit is None or entry.get("execution_id") == request.execution_id:
        return entry
    state = unit.state(now)
    told: Node = {
        "state": state,
        "execution_id": request.execution_id,
        "deployment_request_id": request.id,
        "last_deployment_id": request.execution_id,
        "last_deployment_date": moment(run.began),
        "is_part_last_deployment": False,
        "status_details": status_details(state, request, unit),
    }
    return {**entry, **{name: value for name, value in told.items() if name in entry}}
