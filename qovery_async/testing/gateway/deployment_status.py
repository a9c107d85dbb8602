"""Deployment statuses as `/deployment/status` streams them."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from ..deployments.statuses import status_details
from ..model.caller import Caller
from ..model.document import Document
from ..model.problems import Problem
from ..model.store import Node, Record
from ..timing.clock import moment
from ..timing.queues import DeploymentRequest
from ..world import World


class DeploymentStatus:
    """Reader of statuses, through the equivalent operations of the API."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_stage = _operation(world.document, "environment", "statusesWithStages")
        self._of_project = _operation(world.document, "project", "environment", "status")

    def of_environment(self, environment: Record, caller: Caller) -> Node:
        """Return the statuses of an environment and its services, by stage."""
        return self._read(self._by_stage, "environmentId", environment, caller)

    def of_project(self, project: Record, caller: Caller) -> Node:
        """Return the statuses of the environments of a project."""
        return self._read(self._of_project, "projectId", project, caller)

    def _read(self, operation_id: str, name: str, record: Record, caller: Caller) -> Node:
        endpoint = self._world.document.by_id[operation_id]
        result = self._world.execute(endpoint, {name: record.id}, {}, None, caller)
        return cast("Node", result.value)

    def of_execution(self, environment: Record, version: str, caller: Caller) -> Node:
        """Return the statuses of an environment by stage, as of one deployment."""
        request = self._world.engine.logs.deployment_logs.execution(version)
        if request is None or request.queue_id != environment.id:
            raise Problem(404, f"no deployment with version {version}")
        current = self.of_environment(environment, caller)
        return _as_of(current, request, self._world.clock.now())


@lru_cache
def _operation(document: Document, *words: str) -> str:
    """Return the id of the operation `GET /kind/{id}/word/...`, or "" if the spec lacks it."""
    for endpoint in document.endpoints:
        texts = [step.text for step in endpoint.steps if not step.is_parameter]
        if endpoint.method == "GET" and texts == list(words) and endpoint.steps[1].is_parameter:
            return endpoint.operation_id
    return ""


def _as_of(current: Node, request: DeploymentRequest, now: float) -> Node:
    """Return statuses by stage, reduced to the services of one deployment and its results."""
    run = request.plan
    if run is None:
        return current
    stages: list[Node] = []
    for stage in current["stages"]:
        shown = dict(stage)
        for name, entries in stage.items():
            if isinstance(entries, list):
                services = cast("list[Node]", entries)
                known = [entry for entry in services if run.unit(entry["id"]) is not None]
                shown[name] = [_service_entry(entry, request, now) for entry in known]
        stages.append(shown)
    whole = _service_entry(current["environment"], request, now) | {
        "state": run.state(now),
        "last_deployment_state": run.state(now),
    }
    return {**current, "environment": whole, "stages": stages}


def _service_entry(entry: Node, request: DeploymentRequest, now: float) -> Node:
    run = request.plan
    unit = None if run is None else run.unit(entry["id"])
    if run is None or unit is None or entry.get("execution_id") == request.execution_id:
        return entry
    state = unit.state(now)
    fields: Node = {
        "state": state,
        "execution_id": request.execution_id,
        "deployment_request_id": request.id,
        "last_deployment_id": request.execution_id,
        "last_deployment_date": moment(run.began),
        "is_part_last_deployment": False,
        "status_details": status_details(state, request, unit),
    }
    return {**entry, **{name: value for name, value in fields.items() if name in entry}}
