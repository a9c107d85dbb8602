"""Feeds of log lines: services, infrastructure and deployments."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple, cast

from ..deployments.engine import DeploymentEngine
from ..deployments.log_lines import LAST, ServiceLine
from ..model.problems import Problem
from ..model.store import Node, Record, Store
from .feeds import next_state_change
from .log_query import LineFilter
from .runtime import version_of

_LINES = "gateway/lines"
_EVERY_SECONDS = 1.0
_INFRA_SECONDS = 15.0
_IN_A_FRAME = 50
_SLOW_MILLISECONDS = 40
# More lines of a service than any client reads at once; they bound the time of a first read.
KEPT_LINES = 10_000


class LogLine(NamedTuple):
    """Log line with its frame and its labels. `key` distinguishes lines of one moment."""

    at: float
    key: str
    frame: Node
    labels: dict[str, str]


class _ServiceLogEntry(NamedTuple):
    """Log line of a service, before it becomes a frame."""

    at: float
    key: str
    message: str
    pod: str
    execution_id: str
    severity: str = "INFO"
    from_kube: bool = False
    ago: float = 0.0


class LineSelection(NamedTuple):
    """Lines requested by a client. `limit` and `repeated` apply to existing lines only.

    With `from_start`, the limit counts from `start` on. Otherwise it counts the newest lines.
    """

    test: LineFilter
    start: float | None
    limit: int
    repeated: int = 0
    from_start: bool = False


class LogTail:
    """Feed of existing and future lines."""

    is_finished: bool = False

    def __init__(
        self,
        read: Callable[[float], list[LogLine]],
        selection: LineSelection,
        upcoming: Callable[[], float],
    ) -> None:
        """Follow a log.

        Args:
            read: Returns all lines from a time on.
            selection: Lines to send.
            upcoming: Returns the time of the next line.
        """
        self._read = read
        self._selection = selection
        self._upcoming = upcoming
        self._last: float | None = None
        self._sent_keys: set[str] = set()

    def frames(self) -> list[Any]:
        """Return the new lines, one frame each."""
        is_first = self._last is None
        lines = self._read(-math.inf if self._last is None else self._last)
        if not is_first:
            lines = [line for line in lines if line.key not in self._sent_keys]
        newest = lines[-1].at if lines else self._last
        if newest is not None:
            previous = set[str]() if newest != self._last else self._sent_keys
            self._sent_keys = previous | {line.key for line in lines if line.at == newest}
        # An empty log is read, too: its later lines are new.
        self._last = -math.inf if newest is None else newest
        selected = [x for x in lines if self._selection.test(x.labels, x.frame["message"])]
        return [line.frame for line in (self._history(selected) if is_first else selected)]

    def _history(self, lines: list[LogLine]) -> list[LogLine]:
        """Return the requested part of the existing lines, in the order of their timestamps."""
        start, limit = self._selection.start, self._selection.limit
        lines = sorted(lines, key=lambda line: line.frame["created_at"])
        first = 0
        if start is not None:
            begins = round(start * 1000)
            first = sum(1 for line in lines if line.frame["created_at"] < begins)
        from_start = self._selection.from_start and start is not None
        begin = first if from_start else max(first, len(lines) - limit)
        end = begin + limit if from_start else len(lines)
        return lines[max(0, begin - self._selection.repeated) : end]

    def next_moment(self) -> float:
        """Return the time of the next line."""
        return self._upcoming()


class ServiceLines:
    """Log lines of services: their own, those of Kubernetes and those added by a test."""

    def __init__(self, store: Store, engine: DeploymentEngine) -> None:
        self._store = store
        self._engine = engine

    def add(self, service: Record, line: Node) -> None:
        """Add a line at the current time."""
        by_service: dict[str, list[Node]] = self._store.documents.setdefault(_LINES, {})
        added = by_service.setdefault(service.id, [])
        number = added[-1]["number"] + 1 if added else 0
        added.append({**line, "number": number, "at": self._engine.deployments.now()})
        del added[:-KEPT_LINES]

    def read(
        self, service: Record, pods: list[str], since: float, most: int = KEPT_LINES
    ) -> list[LogLine]:
        """Return the `most` newest lines from a time on, oldest first."""
        logs = self._engine.logs.service_logs
        before = math.nextafter(since, -math.inf)
        entries = [
            _ServiceLogEntry(
                line.at, line.id, line.message, line.pod_name, line.version, _severity(line)
            )
            for line in logs.lines(service, before, most)
        ]
        container = service.kind.lower()
        for begins, _, version in logs.periods(service):
            pod = f"{container}-z{service.id[:8]}-{version[-4:]}-0"
            message = f"Started container {container}"
            key = f"started {version}"
            entries.append(_ServiceLogEntry(begins, key, message, pod, version, from_kube=True))
        entries += self._added(service, pods)
        lines = [_log_line(service, entry) for entry in entries if entry.at >= since]
        return sorted(lines, key=lambda line: (line.at, line.key))[-most:]

    def _added(self, service: Record, pods: list[str]) -> list[_ServiceLogEntry]:
        by_service: dict[str, list[Node]] = self._store.documents.get(_LINES, {})
        current = self._engine.deployments.current(service)
        version = "" if current is None else current.execution_id
        return [
            _ServiceLogEntry(
                line["at"],
                f"own {line['number']:09}",
                line["message"],
                line["pod_name"] or (pods[0] if pods else ""),
                version,
                line["severity_text"],
                ago=line.get("ago", 0.0),
            )
            for line in by_service.get(service.id, ())
        ]

    def upcoming(self, service: Record) -> float:
        """Return the time of the next line."""
        deployments = self._engine.deployments
        now = deployments.now()
        if deployments.was_deployed(service):
            return now + _EVERY_SECONDS
        return next_state_change([deployments.queue_of(service)], now)


def _log_line(service: Record, entry: _ServiceLogEntry) -> LogLine:
    environment = service.ancestor("environment")
    container = service.kind.lower()
    labels = {
        "qovery_com_service_id": service.id,
        "qovery_com_environment_id": "" if environment is None else environment.id,
        "qovery_com_deployment_id": entry.execution_id,
    }
    version = version_of(service) or entry.execution_id
    frame: Node = {
        "created_at": round((entry.at - entry.ago) * 1000),
        "message": entry.message,
        "pod_name": entry.pod,
        "container_name": container,
        "version": version,
        "severity_text": entry.severity,
        "labels": labels,
        "from_kube": entry.from_kube,
    }
    query_labels = {
        "pod": entry.pod,
        "pod_name": entry.pod,
        "container": container,
        "container_name": container,
        "version": version,
        "level": entry.severity,
    }
    return LogLine(entry.at, entry.key, frame, labels | query_labels)


def _severity(line: ServiceLine) -> str:
    """Return WARN for a slow response, INFO otherwise."""
    milliseconds = line.message.removesuffix("ms").rpartition(" ")[2]
    slow = milliseconds.isdecimal() and int(milliseconds) > _SLOW_MILLISECONDS
    return "WARN" if slow else "INFO"


def infra_lines(
    engine: DeploymentEngine, cluster: Record, component: str, since: float
) -> list[LogLine]:
    """Return a cluster component's newest 1,000 lines from a time on, oldest first."""
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
    """Feed of an environment's running and future deployments, as lists of lines."""

    is_finished: bool = False

    def __init__(self, store: Store, engine: DeploymentEngine, environment: Record) -> None:
        """Follow an environment. A running deployment is sent from its first line."""
        self._store = store
        self._logs = engine.logs.deployment_logs
        self._deployments = engine.deployments
        self._environment = environment
        queue = engine.deployments.queue_of(environment)
        self._finished: set[str] = set() if queue is None else {r.execution_id for r in queue.ended}
        self._keys_of: dict[str, set[str]] = {}

    def frames(self) -> list[Any]:
        """Return the new lines."""
        if self._store.get("environment", self._environment.id) is None:
            raise Problem(404, f"no environment with id {self._environment.id}")
        queue, now = self._deployments.queue_of(self._environment), self._deployments.now()
        fresh: list[Node] = []
        for request in [] if queue is None else list(queue.started(now))[::-1]:
            if request.execution_id in self._finished:
                continue
            sent = self._keys_of.setdefault(request.execution_id, set())
            for line in self._logs.lines(request.execution_id):
                key = _key(line)
                if key not in sent:
                    sent.add(key)
                    fresh.append(line)
            if request.ends < now:
                self._finished.add(request.execution_id)
                del self._keys_of[request.execution_id]
        return in_batches(fresh)

    def next_moment(self) -> float:
        """Return the time of the next line."""
        queue, now = self._deployments.queue_of(self._environment), self._deployments.now()
        if queue is None or queue.current is None:
            return math.inf
        return min(next_state_change([queue], now), now + _EVERY_SECONDS)


def _key(line: Node) -> str:
    content = cast("Node", line.get("message") or line.get("error") or {})
    text = content.get("safe_message") or content.get("user_log_message")
    return f"{line['timestamp']} {line['details']['transmitter']['id']} {text}"


def in_batches(lines: list[Node]) -> list[list[Node]]:
    """Split lines into frames of at most 50."""
    return [lines[i : i + _IN_A_FRAME] for i in range(0, len(lines), _IN_A_FRAME)]
