"""Deployment histories and queues of environments and services."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from itertools import islice
from typing import Any, cast

from ..model.call import Call, Result, existing
from ..model.document import Node
from ..model.handlers import handles
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store
from ..timing.clock import moment
from ..timing.plans import Stage, StageTasks, Unit
from ..timing.queues import DeploymentRequest
from ..timing.timelines import ACTIONS
from .environments import Deployments
from .service_facts import sub_action
from .statuses import action_status, status_details

_PAGE = 20
_V1_LISTS = {
    "application": "applications",
    "container": "containers",
    "database": "databases",
    "job": "jobs",
    "helm": "helms",
}
_V1_OUTCOMES = {"SUCCESS": "SUCCESS", "ERROR": "FAILED", "CANCELED": "FAILED"}
Entry = Callable[[DeploymentRequest], Node]


class Histories:
    """Handlers that list started requests, newest first, and waiting ones."""

    def __init__(self, store: Store, deployments: Deployments) -> None:
        self._store = store
        self._deployments = deployments

    @handles(
        "listAgenticWorkflowDeploymentHistoryV2",
        "listApplicationDeploymentHistoryV2",
        "listContainerDeploymentHistoryV2",
        "listDatabaseDeploymentHistoryV2",
        "listEnvironmentDeploymentHistoryV2",
        "listHelmDeploymentHistoryV2",
        "listJobDeploymentHistoryV2",
        "listTerraformDeploymentHistoryV2",
    )
    def _list_v2(self, call: Call) -> Result:
        target = existing(call)
        size = _page_size(call.query)
        entry: Entry = self._environment_entry
        if target.kind != "environment":
            entry = partial(self._service_entry, target)
        results = [entry(request) for request in islice(self._deployments.started(target), size)]
        return Result({"page": 1, "page_size": size, "results": results})

    @handles(
        "listApplicationDeploymentHistory",
        "listContainerDeploymentHistory",
        "listDatabaseDeploymentHistory",
        "listEnvironmentDeploymentHistory",
        "listHelmDeploymentHistory",
        "listJobDeploymentHistory",
    )
    def _list_v1(self, call: Call) -> Result:
        """Return the entries after the one with the id `startId`."""
        target = existing(call)
        requests = list(self._deployments.started(target))
        start = call.query.get("startId")
        if start:
            places = [i for i, request in enumerate(requests) if request.id == start]
            requests = requests[places[0] + 1 :] if places else []
        entry: Entry = self._v1_environment_entry
        if target.kind != "environment":
            entry = partial(self._v1_service_entry, target)
        results = [entry(request) for request in requests[:_PAGE]]
        return Result({"page": 1, "page_size": _PAGE, "results": results})

    def _environment_entry(self, request: DeploymentRequest) -> Node:
        run, now = request.plan, self._deployments.now()
        if run is None:
            return {}
        state = run.state(now)
        status = action_status(state)
        return {
            "identifier": {
                "environment_id": request.queue_id,
                "execution_id": request.execution_id,
            },
            "auditing_data": self._audit_data(request),
            "status": state,
            "action_status": "ONGOING" if status == "EXECUTING" else status,
            "trigger_action": request.trigger,
            "total_duration": duration(min(run.ends, now) - run.began),
            "stages": [self._stage_entry(stage, request) for stage in run.stages if stage.units],
        }

    def _stage_entry(self, stage: Stage, request: DeploymentRequest) -> Node:
        now = self._deployments.now()
        seconds = min(stage.ends, now) - stage.began
        return {
            "name": stage.name,
            "status": stage.status(now),
            "duration": duration(seconds if stage.began < math.inf else 0),
            "services": [self._unit_entry(unit, request) for unit in stage.units],
        }

    def _service_entry(self, service: Record, request: DeploymentRequest) -> Node:
        unit = None if request.plan is None else request.plan.unit(service.id)
        return {} if unit is None else self._unit_entry(unit, request)

    def _unit_entry(self, unit: Unit, request: DeploymentRequest) -> Node:
        now = self._deployments.now()
        state = unit.state(now)
        return {
            "identifier": {
                "execution_id": request.execution_id,
                "service_id": unit.id,
                "name": unit.name,
                "service_type": SERVICE_TYPES[unit.kind],
            },
            "auditing_data": self._audit_data(request),
            "status": state,
            "status_details": status_details(state, request, unit),
            "icon_uri": unit.details.get("icon_uri") or f"app://qovery-console/{unit.kind}",
            "total_duration": duration(max(0.0, min(unit.ends, now) - unit.steps[0][1])),
            "details": unit.details["shown"],
        }

    def _audit_data(self, request: DeploymentRequest) -> Node:
        now = self._deployments.now()
        return {
            "created_at": moment(request.requested_at),
            "updated_at": moment(min(request.ends, now)),
            "triggered_by": request.caller,
            "origin": request.origin,
        }

    def _v1_environment_entry(self, request: DeploymentRequest) -> Node:
        run, now = request.plan, self._deployments.now()
        entry = self._dates(request)
        if run is None:
            return entry
        entry |= {"status": run.state(now), "origin": request.origin}
        entry["triggered_by"] = request.caller
        for unit in run.units():
            name = _V1_LISTS.get(unit.kind)
            if name is not None:
                entry.setdefault(name, []).append(self._v1_unit_entry(unit, request))
        return entry

    def _v1_service_entry(self, service: Record, request: DeploymentRequest) -> Node:
        unit = None if request.plan is None else request.plan.unit(service.id)
        if unit is None:
            return self._dates(request)
        entry = self._v1_unit_entry(unit, request) | {"id": request.id}
        if service.kind == "application":
            outcome = _V1_OUTCOMES.get(action_status(unit.state(self._deployments.now())))
            del entry["status"]
            entry |= {} if outcome is None else {"status": outcome}
        return entry

    def _v1_unit_entry(self, unit: Unit, request: DeploymentRequest) -> Node:
        shown: Node = dict(unit.details["shown"])
        schedule = cast("Node", shown.get("schedule") or {})
        cron = cast("Node", schedule.get("cron_job") or {})
        if unit.kind == "job":
            shown["schedule"] = {
                "event": "CRON" if cron else "ON_START",
                "schedule_at": cron.get("scheduled_at"),
            }
        return {
            **shown,
            **self._dates(request),
            "id": unit.id,
            "name": unit.name,
            "status": unit.state(self._deployments.now()),
        }

    def _dates(self, request: DeploymentRequest) -> Node:
        now = self._deployments.now()
        return {
            "id": request.id,
            "created_at": moment(request.requested_at),
            "updated_at": moment(min(request.ends, now)),
        }

    @handles("listDeploymentRequestByEnvironmentId", "listDeploymentRequestByServiceId")
    def _list_queue(self, call: Call) -> Result:
        target = existing(call)
        queue = self._deployments.queue_of(target)
        waiting = (
            [] if queue is None else [one for one in queue.waiting if self._is_shown(target, one)]
        )
        is_environment = target.kind == "environment"
        entry = self._queue_entry if is_environment else self._service_queue_entry
        return Result({"results": [entry(target, request) for request in waiting]})

    @staticmethod
    def _is_shown(target: Record, request: DeploymentRequest) -> bool:
        return target.kind == "environment" or request.includes(target.id)

    def _queue_entry(self, environment: Record, request: DeploymentRequest) -> Node:
        now = self._deployments.now()
        stages = self._deployments.tasks(environment, request, now, dry_run=True)
        return {
            "identifier": {
                "deployment_request_id": request.id,
                "environment_id": environment.id,
            },
            "auditing_data": {"triggered_by": request.caller, "origin": request.origin},
            "trigger_action": request.trigger,
            "stages": [_stage_queue_entry(stage) for stage in stages if stage.tasks],
        }

    @staticmethod
    def _service_queue_entry(service: Record, request: DeploymentRequest) -> Node:
        options = request.options.get(service.id, {})
        return {
            "identifier": {
                "deployment_request_id": request.id,
                "service_id": service.id,
                "name": service.data.get("name"),
                "service_type": SERVICE_TYPES[service.kind],
            },
            "auditing_data": {"triggered_by": request.caller, "origin": request.origin},
            "icon_uri": service.data.get("icon_uri") or f"app://qovery-console/{service.kind}",
            "status_details": {
                "action": ACTIONS[request.action].name,
                "status": "QUEUED",
                "sub_action": sub_action(service, request.action, options),
            },
        }


def _stage_queue_entry(stage: StageTasks) -> Node:
    services: list[Node] = []
    for task in stage.tasks:
        shown: Node = {
            "identifier": {
                "name": task.name,
                "service_id": task.id,
                "service_type": SERVICE_TYPES[task.kind],
            },
            "status": "QUEUED",
        }
        if task.details.get("icon_uri"):
            shown["icon_uri"] = task.details["icon_uri"]
        if task.details.get("job_type"):
            shown["details"] = {"job_type": task.details["job_type"]}
        services.append(shown)
    return {"name": stage.name, "status": "QUEUED", "services": services}


def _page_size(query: Mapping[str, Any]) -> int:
    given = query.get("pageSize")
    if given is None:
        return _PAGE
    if not str(given).isdecimal() or int(given) < 1:
        raise Problem(400, "pageSize: must be a positive integer")
    return int(given)


def duration(seconds: float) -> str:
    """Format seconds as an ISO 8601 duration such as `PT16.503S`."""
    return f"PT{round(max(0.0, seconds), 3):g}S" if seconds < 10**5 else f"PT{int(seconds)}S"
