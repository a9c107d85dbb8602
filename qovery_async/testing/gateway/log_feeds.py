"""Streams of log lines."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple, cast

from ..deployments.engine import DeploymentEngine
from ..deployments.log_lines import LAST, ServiceLine
from ..model.problems import Problem
from ..model.store import Node, Record, Store
from .feeds import next_step
from .log_query import Test
from .runtime import version_of

_LINES = "gateway/lines"
_EVERY_SECONDS = 1.0
_INFRA_SECONDS = 15.0
_IN_A_FRAME = 50
_SLOW_MILLISECONDS = 40


class LogLine(NamedTuple):
    """A line: when, what tells it from others of the moment, its frame and what queries ask."""

    at: float
    key: str
    frame: Node
    labels: dict[str, str]


class _Said(NamedTuple):
    """A line of a service, before it has the form of the gateway."""

    at: float
    key: str
    message: str
    pod: str
    execution_id: str
    severity: str = "INFO"
    from_kube: bool = False


class Wanted(NamedTuple):
    """Which lines a client wants; `limit` and `repeated` are about those that are there already."""

    test: Test
    start: float | None
    limit: int
    repeated: int = 0


class Tail:
    """The lines that are there, and those that come."""

    ended: bool = False

    def __init__(
        self,
        read: Callable[[float], list[LogLine]],
        wanted: Wanted,
        upcoming: Callable[[], float],
    ) -> None:
        """Take what reads all lines from a moment on, and what tells when the next one comes."""
        self._read = read
        self._wanted = wanted
        self._upcoming = upcoming
        self._last: float | None = None
        self._given: set[str] = set()

    def frames(self) -> list[Any]:
        """The lines that were not given yet, a frame for each."""
        opening = self._last is None
        lines = self._read(-math.inf if self._last is None else self._last)
        if not opening:
            lines = [line for line in lines if line.key not in self._given]
        newest = lines[-1].at if lines else self._last
        if newest is not None:
            kept = set[str]() if newest != self._last else self._given
            self._given = kept | {line.key for line in lines if line.at == newest}
        # Whatever is there is known of now, also where there is nothing yet.
        self._last = -math.inf if newest is None else newest
        fitting = [x for x in lines if self._wanted.test(x.labels, x.frame["message"])]
        return [line.frame for line in (self._opening(fitting) if opening else fitting)]

    def _opening(self, lines: list[LogLine]) -> list[LogLine]:
        start, limit = self._wanted.start, self._wanted.limit
        first = 0
        if start is not None:
            first = sum(1 for line in lines if line.at < start)
        begin = max(first, len(lines) - limit)
        return lines[max(0, begin - self._wanted.repeated) :]

    def next_moment(self) -> float:
        """When the next line may come."""
        return self._upcoming()


class ServiceLines:
    """The lines of services: what they write, what their cluster says, and what a test adds."""

    def __init__(self, store: Store, engine: DeploymentEngine) -> None:
        """Read a world."""
        self._store = store
        self._engine = engine

    def add(self, service: Record, line: Node) -> None:
        """Keep a line that a test wants."""
        everybody: dict[str, list[Node]] = self._store.documents.setdefault(_LINES, {})
        own = everybody.setdefault(service.id, [])
        number = own[-1]["number"] + 1 if own else 0
        own.append({**line, "number": number, "at": self._engine.deployments.now()})
        del own[:-LAST]

    def read(self, service: Record, pods: list[str], since: float) -> list[LogLine]:
        """The newest 1,000 lines from a moment on, oldest first."""
        logs = self._engine.logs.service_logs
        before = math.nextafter(since, -math.inf)
        said = [
            _Said(line.at, line.id, line.message, line.pod_name, line.version, _severity(line))
            for line in logs.lines(service, before)
        ]
        container = service.kind.lower()
        for begins, _, version in logs.periods(service):
            pod = f"{container}-z{service.id[:8]}-{version[-4:]}-0"
            message = f"Started container {container}"
            said.append(_Said(begins, f"started {version}", message, pod, version, from_kube=True))
        said += self._own(service, pods)
        lines = [_shown(service, one) for one in said if one.at >= since]
        return sorted(lines, key=lambda line: (line.at, line.key))[-LAST:]

    def _own(self, service: Record, pods: list[str]) -> list[_Said]:
        everybody: dict[str, list[Node]] = self._store.documents.get(_LINES, {})
        current = self._engine.deployments.current(service)
        version = "" if current is None else current.execution_id
        return [
            _Said(
                own["at"],
                f"own {own['number']:09}",
                own["message"],
                own["pod_name"] or (pods[0] if pods else ""),
                version,
                own["severity_text"],
            )
            for own in everybody.get(service.id, ())
        ]

    def upcoming(self, service: Record) -> float:
        """When the next line may come."""
        deployments = self._engine.deployments
        now = deployments.now()
        if deployments.was_deployed(service):
            return now + _EVERY_SECONDS
        return next_step([deployments.queue_of(service)], now)


def _shown(service: Record, said: _Said) -> LogLine:
    environment = service.ancestor("environment")
    container = service.kind.lower()
    labels = {
        "qovery_com_service_id": service.id,
        "qovery_com_environment_id": "" if environment is None else environment.id,
        "qovery_com_deployment_id": said.execution_id,
    }
    version = version_of(service) or said.execution_id
    frame: Node = {
        "created_at": round(said.at * 1000),
        "message": said.message,
        "pod_name": said.pod,
        "container_name": container,
        "version": version,
        "severity_text": said.severity,
        "labels": labels,
        "from_kube": said.from_kube,
    }
    asked = {"pod": said.pod, "container": container, "version": version, "level": said.severity}
    asked |= {"pod_name": said.pod, "container_name": container}
    return LogLine(said.at, said.key, frame, labels | asked)


def _severity(line: ServiceLine) -> str:
    """Slow answers are worth a warning."""
    milliseconds = line.message.removesuffix("ms").rpartition(" ")[2]
    slow = milliseconds.isdecimal() and int(milliseconds) > _SLOW_MILLISECONDS
    return "WARN" if slow else "INFO"


def infra_lines(
    engine: DeploymentEngine, cluster: Record, component: str, since: float
) -> list[LogLine]:
    """The newest 1,000 lines of a component of a cluster from a moment on, oldest first."""
    now, runs_of = engine.deployments.now(), engine.clusters.runs(cluster)
    runs = [run.plan for run in runs_of if run.plan and run.plan.ends <= now]
    if not runs:
        return []
    began = runs[0].ends
    last = math.floor((now - began) / _INFRA_SECONDS)
    first = max(0, last - LAST + 1)
    if since > began:
        first = max(first, math.ceil((since - began) / _INFRA_SECONDS))
    lines: list[LogLine] = []
    for number in range(first, last + 1):
        at = began + number * _INFRA_SECONDS
        frame = {"created_at": round(at * 1000), "message": f"{component}: synced ({number})"}
        lines.append(LogLine(at, str(number), frame, {"level": "INFO", "component": component}))
    return lines


class DeploymentTail:
    """The lines of what is deployed in an environment from now on, in lists."""

    ended: bool = False

    def __init__(self, store: Store, engine: DeploymentEngine, environment: Record) -> None:
        """Follow an environment; what runs already is told of from its beginning."""
        self._store = store
        self._logs = engine.logs.deployment_logs
        self._deployments = engine.deployments
        self._environment = environment
        queue = engine.deployments.queue_of(environment)
        self._told: set[str] = set() if queue is None else {r.execution_id for r in queue.ended}
        self._given: dict[str, set[str]] = {}

    def frames(self) -> list[Any]:
        """The lines that were not given yet."""
        if self._store.get("environment", self._environment.id) is None:
            raise Problem(404, f"no environment with id {self._environment.id}")
        queue, now = self._deployments.queue_of(self._environment), self._deployments.now()
        fresh: list[Node] = []
        for request in [] if queue is None else list(queue.started(now))[::-1]:
            if request.execution_id in self._told:
                continue
            given = self._given.setdefault(request.execution_id, set())
            for line in self._logs.lines(request.execution_id):
                key = _key(line)
                if key not in given:
                    given.add(key)
                    fresh.append(line)
            if request.ends < now:
                self._told.add(request.execution_id)
                del self._given[request.execution_id]
        return lists_of(fresh)

    def next_moment(self) -> float:
        """When the next line may come."""
        queue, now = self._deployments.queue_of(self._environment), self._deployments.now()
        if queue is None or queue.current is None:
            return math.inf
        return min(next_step([queue], now), now + _EVERY_SECONDS)


def _key(line: Node) -> str:
    said = cast("Node", line.get("message") or line.get("error") or {})
    text = said.get("safe_message") or said.get("user_log_message")
    return f"{line['timestamp']} {line['details']['transmitter']['id']} {text}"


def lists_of(lines: list[Node]) -> list[list[Node]]:
    """Lines in frames of a bearable size."""
    return [lines[i : i + _IN_A_FRAME] for i in range(0, len(lines), _IN_A_FRAME)]


class Written:
    """The lines that there are, and the end."""

    def __init__(self, read: Callable[[], list[Node]]) -> None:
        """Take what reads them."""
        self._read = read
        self.ended: bool = False

    def frames(self) -> list[Any]:
        """All of them."""
        if self.ended:
            return []
        self.ended = True
        return list(lists_of(self._read()))

    def next_moment(self) -> float:
        """Never."""
        return math.inf
