"""Log lines of deployments and running services, computed from their plans alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from uuid import NAMESPACE_OID, uuid5

from ..model.document import Node
from ..model.store import Record, Store
from ..timing.clock import moment
from ..timing.plans import Stage, Unit, is_failure
from ..timing.queues import DeploymentRequest
from .clusters import Clusters
from .environments import Deployments

_EVERY_SECONDS = 5.0
_SERVICE_SECONDS = 10.0
LAST = 1000
_MESSAGES = {
    "QUEUED": ("Start", ""),
    "BUILDING": ("BuildImage", "building the image of {name}"),
    "DEPLOYING": ("Deploy", "deploying {name}"),
    "EXECUTING": ("Execute", "executing {name}"),
    "RESTARTING": ("Restart", "restarting the pods of {name}"),
    "STOPPING": ("Pause", "stopping {name}"),
    "DELETING": ("Delete", "deleting {name}"),
    "CANCELING": ("Cancel", "canceling {name}"),
    "DEPLOYED": ("Deployed", "{name} is deployed"),
    "RESTARTED": ("Restarted", "{name} is restarted"),
    "STOPPED": ("Paused", "{name} is stopped"),
    "DELETED": ("Deleted", "{name} is deleted"),
    "READY": ("Deleted", "{name} is off the cluster"),
    "CANCELED": ("Cancelled", "{name} is canceled"),
    "DRY_RUN": ("Deployed", "{name} would be deployed"),
    "BUILD_ERROR": ("BuildImageError", "the image of {name} cannot be built"),
    "DEPLOYMENT_ERROR": ("DeployedError", "{name} cannot be deployed"),
    "RESTART_ERROR": ("RestartedError", "the pods of {name} do not restart"),
    "STOP_ERROR": ("PausedError", "{name} cannot be stopped"),
    "DELETE_ERROR": ("DeletedError", "{name} cannot be deleted"),
    "INVALID_CREDENTIALS": ("DeployedError", "the cloud refuses the credentials of {name}"),
}


class DeploymentLine(NamedTuple):
    """One log line of a deployment."""

    at: float
    unit: Unit
    stage: Stage | None
    state: str
    message: str

    @property
    def step(self) -> str:
        """Step of the line in the API."""
        return _MESSAGES.get(self.state, ("Unknown", ""))[0]

    @property
    def is_error(self) -> bool:
        """Whether the line reports a failure."""
        return is_failure(self.state)


def lines_of(request: DeploymentRequest, now: float) -> list[DeploymentLine]:
    """Return the lines of a run until now, oldest first."""
    if request.plan is None:
        return []
    begins = f"{request.action} of {request.plan.target.name} begins"
    lines: list[DeploymentLine] = []
    if request.is_visible(now):
        lines.append(
            DeploymentLine(request.plan.began, request.plan.target, None, "QUEUED", begins)
        )
    for stage in request.plan.stages:
        for unit in stage.units:
            if not unit.was_skipped:
                lines.extend(_unit_lines(unit, stage, now))
    if not any(True for _ in request.plan.units()):
        lines.extend(_unit_lines(request.plan.target, None, now))
    return sorted(lines, key=lambda line: line.at)


def _unit_lines(unit: Unit, stage: Stage | None, now: float) -> Iterator[DeploymentLine]:
    ends = [begins for _, begins in unit.steps[1:]] + [unit.ends]
    for (state, begins), end in zip(unit.steps, ends, strict=True):
        texts = _MESSAGES.get(state)
        if texts is None or state == "QUEUED" or begins > now:
            continue
        message = texts[1].format(name=unit.name)
        yield DeploymentLine(begins, unit, stage, state, message)
        seconds = min(end, now) - begins
        for number in range(1, math.ceil(min(seconds / _EVERY_SECONDS, LAST))):
            at = begins + number * _EVERY_SECONDS
            yield DeploymentLine(
                at, unit, stage, state, f"{message}, {number * _EVERY_SECONDS:g} s"
            )


class DeploymentLogs:
    """Log lines of deployments in the format of REST and of the gateway."""

    def __init__(self, store: Store, deployments: Deployments, clusters: Clusters) -> None:
        self._store = store
        self._deployments = deployments
        self._clusters = clusters

    def execution(self, execution_id: str) -> DeploymentRequest | None:
        """Return the started run of an environment or cluster with an execution id."""
        queue_id = execution_id.rpartition("-")[0]
        for scheduler in (self._deployments.scheduler, self._clusters.scheduler):
            queue = scheduler.queues.get(queue_id)
            for request in () if queue is None else queue.started(self._deployments.now()):
                if request.execution_id == execution_id:
                    return request
        return None

    def lines(self, execution_id: str, since: float = -math.inf) -> list[Node]:
        """Return the lines of an environment's run, later than `since` and not in the future.

        They have the format of `listEnvironmentLogs` and of the gateway.
        """
        request = self.execution(execution_id)
        environment = None if request is None else self._store.get("environment", request.queue_id)
        if request is None or environment is None:
            return []
        now = self._deployments.now()
        lines = [line for line in lines_of(request, now) if line.at > since]
        return [self._entry(line, request, environment) for line in lines]

    @staticmethod
    def _entry(line: DeploymentLine, request: DeploymentRequest, environment: Record) -> Node:
        organization = environment.ancestor("organization")
        stage = line.stage
        node: Node = {
            "type": "error" if line.is_error else "info",
            "timestamp": moment(line.at),
            "details": {
                "organization_id": None if organization is None else organization.id,
                "cluster_id": environment.data.get("cluster_id"),
                "execution_id": request.execution_id,
                "transmitter": {
                    "id": line.unit.id,
                    "name": line.unit.name,
                    "type": line.unit.kind[:1].upper() + line.unit.kind[1:],
                },
                "stage": {
                    "step": line.step,
                    "id": None if stage is None else stage.id,
                    "name": None if stage is None else stage.name,
                },
            },
        }
        if line.is_error:
            node["error"] = {
                "tag": line.state,
                "user_log_message": line.message,
                "hint_message": "the simulator was set to fail here",
                "link": "https://example.com/",
                "underlying_error": {"message": line.message, "full_details": line.message},
            }
        else:
            node["message"] = {"safe_message": line.message, "full_details": line.message}
        return node


class ServiceLine(NamedTuple):
    """One log line of a running service."""

    at: float
    id: str
    message: str
    pod_name: str
    version: str


@lru_cache(maxsize=8 * LAST)
def _service_line(identifier: str, kind: str, at: float, number: int, version: str) -> ServiceLine:
    return ServiceLine(
        at,
        str(uuid5(NAMESPACE_OID, f"{identifier}/{at}")),
        f"GET /items/{number % 97} 200 {3 + number % 41}ms" if number else "listening",
        f"{kind.lower()}-z{identifier[:8]}-{version[-4:]}-0",
        version,
    )


class ServiceLogs:
    """Log lines of running services: one every ten seconds while they are deployed."""

    def __init__(self, deployments: Deployments) -> None:
        self._deployments = deployments

    def lines(
        self, service: Record, since: float = -math.inf, most: int = LAST
    ) -> list[ServiceLine]:
        """Return the `most` newest lines of a service that are later than `since`, oldest first."""
        found: list[ServiceLine] = []
        for begins, ends, version in reversed(self.periods(service)):
            last = math.floor((ends - begins) / _SERVICE_SECONDS)
            for number in range(last, -1, -1):
                at = begins + number * _SERVICE_SECONDS
                if at <= since or len(found) >= most:
                    return found[::-1]
                found.append(_service_line(service.id, service.kind, at, number, version))
        return found[::-1]

    def periods(self, service: Record) -> list[tuple[float, float, str]]:
        """Return (begin, end, execution id) of each period in which a service ran, until now."""
        now = self._deployments.now()
        found: list[tuple[float, float, str]] = []
        started: tuple[float, str] | None = None
        for request in list(self._deployments.started(service))[::-1]:
            unit = None if request.plan is None else request.plan.unit(service.id)
            if unit is None or unit.ends > now:
                continue
            if unit.final in ("DEPLOYED", "RESTARTED"):
                if started is not None:
                    found.append((started[0], unit.ends, started[1]))
                started = (unit.ends, request.execution_id)
            elif started is not None and unit.final in ("STOPPED", "DELETED", "READY"):
                found.append((started[0], unit.began, started[1]))
                started = None
        return found if started is None else [*found, (started[0], now, started[1])]
