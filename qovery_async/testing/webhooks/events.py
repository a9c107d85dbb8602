"""Events of deployments: the webhooks that match, and the bodies that they receive.

The filters are those of `OrganizationWebhookCreateRequest`. The body follows
https://www.qovery.com/docs/configuration/integrations/webhooks. Names of projects are compared
without regard to case, and `*` stands for any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

from ..model.document import Node
from ..model.store import Record, Store
from ..timing.clock import moment
from ..timing.plans import is_failure
from ..timing.queues import DeploymentRequest

STARTED = "DEPLOYMENT_STARTED"
_STATUSES = {"stop": "STOPPED", "delete": "DELETED", "restart": "RESTARTED"}
_LISTS = ("application", "container", "database", "job", "helm", "terraform")


def ended_event(state: str) -> str:
    """Return the event of a deployment that ended in a state."""
    if state == "CANCELED":
        return "DEPLOYMENT_CANCELLED"
    return "DEPLOYMENT_FAILURE" if is_failure(state) else "DEPLOYMENT_SUCCESSFUL"


def matches(webhook: Record, environment: Record, event: str, at: float) -> bool:
    """Whether a webhook receives an event. It receives none from before its creation."""
    data, project = webhook.data, environment.ancestor("project")
    if not data.get("enabled", True) or event not in data.get("events", ()):
        return False
    if moment(at) < str(data.get("created_at", "")):
        return False
    modes, names = data.get("environment_types_filter"), data.get("project_names_filter")
    if modes and environment.data.get("mode") not in modes:
        return False
    return not names or (
        project is not None and _fits_one(str(project.data.get("name", "")), names)
    )


def _fits_one(name: str, patterns: Iterable[str]) -> bool:
    for pattern in patterns:
        expression = ".*".join(re.escape(part) for part in pattern.split("*"))
        if re.fullmatch(expression, name, re.IGNORECASE | re.DOTALL):
            return True
    return False


def body(
    store: Store,
    environment: Record,
    request: DeploymentRequest,
    *,
    kind: str,
    event: str,
    at: float,
) -> Node:
    """Return the body of a delivery, for a webhook of a kind."""
    if kind == "SLACK":
        words = event.removeprefix("DEPLOYMENT_").lower()
        return {"text": f"Deployment of {environment.data.get('name')} {words}"}
    run, services = request.plan, store.services(environment)
    organization, project = environment.ancestor("organization"), environment.ancestor("project")
    cluster = store.get("cluster", str(environment.data.get("cluster_id", "")))
    state = "" if run is None else run.state(at)
    payload: Node = {
        "id": request.execution_id or request.id,
        "deployment_id": request.execution_id or request.id,
        "current_status": state,
        "desired_status": _STATUSES.get(request.action, "DEPLOYED"),
        "organization": _named(organization),
        "project": _named(project),
        "environment": {
            **_named(environment),
            "mode": environment.data.get("mode"),
            "cluster_id": environment.data.get("cluster_id"),
            "cluster_name": None if cluster is None else cluster.data.get("name"),
        },
        "logs": [],
    }
    for service_kind in _LISTS:
        payload[f"{service_kind}s"] = [
            _named(service) for service in services if service.kind == service_kind
        ]
    return {
        "created_at": moment(at),
        "event_type": event,
        "payload_type": "DEPLOYMENT",
        "payload_id": request.execution_id or request.id,
        "payload": payload,
    }


def _named(record: Record | None) -> dict[str, Any]:
    if record is None:
        return {}
    return {"id": record.id, "name": cast("Any", record.data.get("name"))}
