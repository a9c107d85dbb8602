"""What the status operations answer."""

from __future__ import annotations

from typing import Any

from .clock import Clock, moment
from .deployments import Deployments
from .document import Endpoint, Node
from .store import SERVICE_TYPES, Record, Store

_LISTS = {
    "application": "applications",
    "container": "containers",
    "database": "databases",
    "job": "jobs",
    "helm": "helms",
    "terraform": "terraforms",
    "agenticWorkflow": "agentic_workflows",
}
_ACTION_STATUS = {
    "READY": "NEVER",
    "DEPLOYED": "SUCCESS",
    "RESTARTED": "SUCCESS",
    "STOPPED": "SUCCESS",
    "DELETED": "SUCCESS",
    "CANCELED": "CANCELED",
    "CANCELING": "CANCELING",
}


class Statuses:
    """Reads the deployments as the API shows them."""

    def __init__(self, store: Store, deployments: Deployments, clock: Clock) -> None:
        """Look at a world."""
        self._store = store
        self._deployments = deployments
        self._clock = clock

    def read(self, endpoint: Endpoint, target: Record | None) -> Any:  # noqa: ANN401  # any JSON
        """The answer of a status operation, None for any other operation."""
        if endpoint.method != "GET" or target is None:
            return None
        last = endpoint.last_kind
        services = self._store.services(target) if target.kind == "environment" else []
        if last == "status" and target.kind in {"environment", *SERVICE_TYPES}:
            kind = endpoint.steps[-2].text
            if kind in SERVICE_TYPES:
                return {"results": [self.of(s) for s in services if s.kind == kind]}
            return self.of(target)
        if last == "statuses" and target.kind == "environment":
            lists: dict[str, list[Node]] = {name: [] for name in _LISTS.values()}
            for service in services:
                lists[_LISTS[service.kind]].append(self.of(service))
            return {"environment": self.of(target), **lists}
        if last == "status" and target.kind == "project":
            return {"results": [self.of(e) for e in self._store.of("environment", target)]}
        return None

    def of(self, record: Record) -> Node:
        """The status of one environment or service."""
        state = self._deployments.state(record)
        run = self._deployments.current(record)
        is_environment = record.kind == "environment"
        status: Node = {
            "id": record.id,
            "state": state,
            "deployment_request_id": self._deployments.request_id(record),
            "last_deployment_date": None if run is None else moment(run.began),
            "deployment_requests_count": self._deployments.queued(record),
            "is_part_last_deployment": run is not None,
            "status_details": {
                "action": self._deployments.action_name(record),
                "status": _ACTION_STATUS.get(state, "ONGOING"),
                "sub_action": "NONE",
            },
        }
        deployed = "NEVER_DEPLOYED" if run is None else "UP_TO_DATE"
        if is_environment:
            status["last_deployment_state"] = state
            status["deployment_status"] = deployed
        else:
            status["service_deployment_status"] = deployed
        return status
