"""The lines that deployments and running services write, made from their plans alone."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from uuid import NAMESPACE_OID, uuid5

from ..model.document import Node
from ..model.store import Record, Store
from ..timing.clock import moment
from ..timing.plans import Stage, Unit
from ..timing.queues import Request
from .clusters import Clusters
from .environments import Deployments

_EVERY_SECONDS = 5.0
_SERVICE_SECONDS = 10.0
LAST = 1000
_SAID = {
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


class Line(NamedTuple):
    """One line of a deployment: when, of whom, in which state, and what it says."""

    at: float
    unit: Unit
    stage: Stage | None
    state: str
    message: str

    @property
    def step(self) -> str:
        """The step that the API gives such a line."""
        return _SAID.get(self.state, ("Unknown", ""))[0]

    @property
    def is_error(self) -> bool:
        """Whether it tells of a failure."""
        return self.state.endswith("ERROR") or self.state == "INVALID_CREDENTIALS"


def written(request: Request, now: float) -> list[Line]:
    """What a run has written until now, oldest first."""
    if request.plan is None:
        return []
    begins = f"{request.action} of {request.plan.alone.name} begins"
    lines: list[Line] = []
    if request.visible(now):
        lines.append(Line(request.plan.began, request.plan.alone, None, "QUEUED", begins))
    for stage in request.plan.stages:
        for unit in stage.units:
            if not unit.passed_over:
                lines.extend(_of_unit(unit, stage, now))
    if not any(True for _ in request.plan.units()):
        lines.extend(_of_unit(request.plan.alone, None, now))
    return sorted(lines, key=lambda line: line.at)


def _of_unit(unit: Unit, stage: Stage | None, now: float) -> Iterator[Line]:
    ends = [begins for _, begins in unit.steps[1:]] + [unit.ends]
    for (state, begins), end in zip(unit.steps, ends, strict=True):
        said = _SAID.get(state)
        if said is None or state == "QUEUED" or begins > now:
            continue
        message = said[1].format(name=unit.name)
        yield Line(begins, unit, stage, state, message)
        seconds = min(end, now) - begins
        for number in range(1, math.ceil(min(seconds / _EVERY_SECONDS, LAST))):
            at = begins + number * _EVERY_SECONDS
            yield Line(at, unit, stage, state, f"{message}, {number * _EVERY_SECONDS:g} s")


class DeploymentLogs:
    """Lines of deployments of environments, in the form of REST and of the gateway."""

    def __init__(self, store: Store, deployments: Deployments, clusters: Clusters) -> None:
        """Read a world."""
        self._store = store
        self._deployments = deployments
        self._clusters = clusters

    def execution(self, execution_id: str) -> Request | None:
        """The run with an execution id, of an environment or a cluster, if it has begun."""
        lane_id = execution_id.rpartition("-")[0]
        for running in (self._deployments.running, self._clusters.running):
            lane = running.lanes.get(lane_id)
            for request in () if lane is None else lane.begun(self._deployments.now()):
                if request.execution_id == execution_id:
                    return request
        return None

    def lines(self, execution_id: str, since: float = -math.inf) -> list[Node]:
        """The lines of a run of an environment that are later than `since` and not in the future.

        They have the form that `listEnvironmentLogs` and the gateway give them.
        """
        request = self.execution(execution_id)
        environment = None if request is None else self._store.get("environment", request.lane)
        if request is None or environment is None:
            return []
        now = self._deployments.now()
        lines = [line for line in written(request, now) if line.at > since]
        return [self._shown(line, request, environment) for line in lines]

    @staticmethod
    def _shown(line: Line, request: Request, environment: Record) -> Node:
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
                "hint_message": "this was asked of the simulator",
                "link": "https://example.com/",
                "underlying_error": {"message": line.message, "full_details": line.message},
            }
        else:
            node["message"] = {"safe_message": line.message, "full_details": line.message}
        return node


class ServiceLine(NamedTuple):
    """One line of a running service."""

    at: float
    id: str
    message: str
    pod_name: str
    version: str


@lru_cache(maxsize=8 * LAST)
def _line(identifier: str, kind: str, at: float, number: int, version: str) -> ServiceLine:
    return ServiceLine(
        at,
        str(uuid5(NAMESPACE_OID, f"{identifier}/{at}")),
        f"GET /items/{number % 97} 200 {3 + number % 41}ms" if number else "listening",
        f"{kind.lower()}-z{identifier[:8]}-{version[-4:]}-0",
        version,
    )


class ServiceLogs:
    """Lines of running services: one every ten seconds while they are deployed."""

    def __init__(self, deployments: Deployments) -> None:
        """Read a world."""
        self._deployments = deployments

    def lines(self, service: Record, since: float = -math.inf) -> list[ServiceLine]:
        """The last 1,000 lines of a service that are later than `since`, oldest first."""
        found: list[ServiceLine] = []
        for begins, ends, version in reversed(self.periods(service)):
            last = math.floor((ends - begins) / _SERVICE_SECONDS)
            for number in range(last, -1, -1):
                at = begins + number * _SERVICE_SECONDS
                if at <= since or len(found) >= LAST:
                    return found[::-1]
                found.append(_line(service.id, service.kind, at, number, version))
        return found[::-1]

    def periods(self, service: Record) -> list[tuple[float, float, str]]:
        """(begin, end, execution id) of the times in which a service ran, until now."""
        now = self._deployments.now()
        found: list[tuple[float, float, str]] = []
        begun: tuple[float, str] | None = None
        for request in list(self._deployments.begun(service))[::-1]:
            unit = None if request.plan is None else request.plan.unit(service.id)
            if unit is None or unit.ends > now:
                continue
            if unit.final in ("DEPLOYED", "RESTARTED"):
                if begun is not None:
                    found.append((begun[0], unit.ends, begun[1]))
                begun = (unit.ends, request.execution_id)
            elif begun is not None and unit.final in ("STOPPED", "DELETED", "READY"):
                found.append((begun[0], unit.began, begun[1]))
                begun = None
        return found if begun is None else [*found, (begun[0], now, begun[1])]
