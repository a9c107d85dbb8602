"""Runtime states of services on their cluster, derived from their deployments."""

from __future__ import annotations

from typing import Any, cast
from zlib import crc32

from ..deployments.engine import DeploymentEngine
from ..deployments.service_facts import chart, image, repository
from ..model.store import Node, Record, Store

STATES = ("STARTING", "RUNNING", "ERROR", "STOPPING", "STOPPED", "COMPLETED", "WARNING")
# The state of an environment is the first of these that one of its services has.
_ORDER = ("ERROR", "WARNING", "STARTING", "STOPPING", "RUNNING", "COMPLETED", "STOPPED")
_LISTS = {
    "application": "applications",
    "container": "containers",
    "database": "databases",
    "job": "jobs",
    "helm": "helms",
    "terraform": "terraform",
    "agenticWorkflow": "agentic_workflows",
}
_STARTS = frozenset({"DEPLOYING", "EXECUTING"})
_COMPLETES = frozenset({"job", "terraform"})
_FORCED = "gateway/runtime"
_NAMESPACE_LENGTH = 8


class Runtime:
    """Reader of the running services of a world."""

    def __init__(self, store: Store, engine: DeploymentEngine) -> None:
        self._store = store
        self._engine = engine

    def force_state(self, service: Record, state: str | None) -> None:
        """Override the state of a service. None removes the override."""
        if state is not None and state not in STATES:
            msg = f"state must be one of {', '.join(STATES)} (got {state!r})"
            raise ValueError(msg)
        forced: dict[str, str] = self._store.documents.setdefault(_FORCED, {})
        forced.pop(service.id, None)
        if state is not None:
            forced[service.id] = state

    def running_since(self, service: Record) -> tuple[float, str] | None:
        """Return the start of a running service and the execution that started it, or None."""
        now = self._engine.deployments.now()
        periods = self._engine.logs.service_logs.periods(service)
        if not periods or periods[-1][1] < now:
            return None
        begins, _, version = periods[-1]
        return begins, version

    def state(self, service: Record) -> str | None:
        """Return the state of a service in the gateway's terms. None if its cluster lacks it."""
        if service.data.get("mode") == "MANAGED":
            return None
        forced = cast("dict[str, str]", self._store.documents.get(_FORCED, {})).get(service.id)
        return forced or self._derived_state(service)

    def _derived_state(self, service: Record) -> str | None:
        deployments = self._engine.deployments
        state = deployments.state(service)
        if self.running_since(service) is not None:
            if state == "RESTARTING":
                return "STARTING"
            if state in ("STOPPING", "DELETING"):
                return "STOPPING"
            if state.endswith("ERROR") and state not in ("BUILD_ERROR", "DEPLOYMENT_ERROR"):
                return "WARNING"
            return "COMPLETED" if service.kind in _COMPLETES else "RUNNING"
        if state in _STARTS:
            return "STARTING"
        if state == "DEPLOYMENT_ERROR":
            return "ERROR"
        if state in ("STOPPING", "DELETING"):
            return "STOPPING"
        condition = deployments.scheduler.conditions.get(service.id)
        return "STOPPED" if condition is not None and condition.on_cluster else None

    def pods(self, service: Record) -> list[str]:
        """Return the names of a service's pods."""
        state, running = self.state(service), self.running_since(service)
        if state in (None, "STOPPED"):
            return []
        if running is None:
            request = self._engine.deployments.current(service)
            version, count = "" if request is None else request.execution_id, 1
        else:
            version, count = running[1], _count(service)
        stem = f"{service.kind.lower()}-z{service.id[:8]}-{version[-4:]}"
        return [f"{stem}-{number}" for number in range(count)]

    def environments(self, environments: list[Record]) -> Node:
        """Return the frame of `/service/status` for some environments."""
        shown: list[Node] = []
        for environment in environments:
            entries = [(s, self._service_entry(s)) for s in self._store.services(environment)]
            there = [(s.kind, entry) for s, entry in entries if entry is not None]
            states = {entry["state"] for _, entry in there}
            project = environment.ancestor("project")
            one: Node = {
                "id": environment.id,
                "project_id": "" if project is None else project.id,
                "state": next((state for state in _ORDER if state in states), "STOPPED"),
                "argocd_apps": [],
            }
            for kind, name in _LISTS.items():
                one[name] = [entry for of, entry in there if of == kind]
            shown.append(one)
        return {"environments": shown}

    def _service_entry(self, service: Record) -> Node | None:
        state = self.state(service)
        if state is None:
            return None
        pods = [self._pod(service, name, state) for name in self.pods(service)]
        entry: Node = {"id": service.id, "state": state, "pods": pods}
        if service.kind == "terraform":
            unit = self._engine.deployments.unit(service)
            sub_action = "NONE" if unit is None else unit.details.get("sub_action", "NONE")
            entry["triggered_action"] = {"action": "DEPLOY", "sub_action": sub_action}
        elif service.kind != "database":
            entry |= {"certificates": [], "scaled_object": None}
        return entry

    def _pod(self, service: Record, name: str, state: str) -> Node:
        running = self.running_since(service)
        request = self._engine.deployments.current(service)
        began = self._engine.deployments.now()
        if running is not None:
            began = running[0]
        elif request is not None and request.plan is not None:
            began = request.plan.began
        started, failed = int(began * 1000), state == "ERROR"
        reason = "CrashLoopBackOff" if failed else ""
        message = "the container does not stay up" if failed else ""
        return {
            "name": name,
            "state": state,
            "state_reason": reason,
            "state_message": message,
            "restart_count": 3 if failed else 0,
            "started_at": started,
            "service_version": version_of(service),
            "last_events": [],
            "containers": [
                {
                    "name": service.kind.lower(),
                    "image": f"simulator.test/{service.id[:8]}:{version_of(service) or 'latest'}",
                    "restart_count": 3 if failed else 0,
                    "current_state": {
                        "state": state,
                        "started_at": started,
                        "state_reason": reason,
                        "state_message": message,
                    },
                    "last_terminated_state": None,
                }
            ],
        }

    def metrics(self, service: Record) -> list[Node]:
        """Return the frame of `/service/metrics`: one object for each pod."""
        bucket = int(self._engine.deployments.now() // 5)
        cpu, memory = _amount(service, "cpu", 500), _amount(service, "memory", 512)
        metrics: list[Node] = []
        for name in self.pods(service):
            one = f"{name}/{bucket}"
            metrics.append(
                {
                    "pod_name": name,
                    "cpu": metric(f"cpu/{one}", cpu, "mCPU"),
                    "memory": metric(f"memory/{one}", memory, "MiB"),
                    "storages": [
                        metric(f"storage/{size}/{name}", size, "GiB", f"storage-{number}")
                        for number, size in enumerate(_storages(service))
                    ],
                }
            )
        return metrics


def version_of(service: Record) -> str:
    """Return the running commit, image tag or chart version of a service, or "" if unknown."""
    git = repository(service) or {}
    found = git.get("deployed_commit_id") or image(service).get("tag")
    return str(found or chart(service).get("chart_version") or "")


def namespace(environment: Record) -> str:
    """Return the Kubernetes namespace of an environment."""
    short = environment.id[:_NAMESPACE_LENGTH]
    return f"z{short}-{environment.data.get('name', '')}".lower().replace(" ", "-")


def ports(service: Record) -> list[int]:
    """Return the ports on which a service listens."""
    value = cast("list[Node]", service.data.get("ports") or [])
    found = [port.get("internal_port") for port in value]
    if service.kind == "database":
        found.append({"POSTGRESQL": 5432, "MYSQL": 3306, "MONGODB": 27017, "REDIS": 6379}.get(
            str(service.data.get("type"))
        ))  # fmt: skip
    return [port for port in found if isinstance(port, int)]


def metric(seed: str, limit: int, unit: str, name: str | None = None) -> Node:
    """Return a usage of 20 to 60 % of a limit. The seed determines the value."""
    percent = 20 + crc32(seed.encode()) % 41
    return {
        "name": name,
        "current": limit * percent // 100,
        "limit": limit,
        "current_percent": percent,
        "status": "OK",
        "unit": unit,
    }


def _count(service: Record) -> int:
    value: Any = service.data.get("min_running_instances")
    return max(1, value) if isinstance(value, int) else 1


def _amount(service: Record, name: str, default: int) -> int:
    value: Any = service.data.get(name)
    return value if isinstance(value, int) and value > 0 else default


def _storages(service: Record) -> list[int]:
    value = service.data.get("storage")
    if isinstance(value, int):
        return [value]
    items = cast("list[Any]", value) if isinstance(value, list) else []
    sizes = [cast("Node", item).get("size") for item in items if isinstance(item, dict)]
    return [size for size in sizes if isinstance(size, int)]
