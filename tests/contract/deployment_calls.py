"""Arguments with which operations on deployments succeed, which the document cannot tell."""

from __future__ import annotations

from typing import Any

NAMED = {"environment_id": "environment", "cluster_id": "cluster", "project_id": "project"}


def with_deployments(simulator: Any, endpoint: Any, path: Any, query: Any, body: Any) -> None:
    """Let there be what an operation is about, and change its arguments to name it."""
    store, deployments = simulator.world.store, simulator.world.deployments
    target = next(store.of(endpoint.steps[0].kind), None)
    if endpoint.long_running == "cancel":
        environment = next(store.of("environment"))
        record = environment if target is None else target
        deployments.settle()
        deployments.act(record, "deploy")
        waiting = deployments.act(environment, "stop")
        if "deploymentRequestId" in path:
            path["deploymentRequestId"] = waiting.id
    if "deploymentRequestId" in query:
        query["deploymentRequestId"] = deployments.act(target, "deploy").id
    if endpoint.operation_id == "deleteAgenticWorkflow":
        deployments.act(target, "deploy", ago=3600)
    if endpoint.long_running == "delete" and endpoint.last_kind == "cluster":
        query["deleteMode"] = "DELETE_CLUSTER_AND_QOVERY_CONFIG"
    if endpoint.path.startswith("/environment/{environmentId}/service/"):
        rewrite(body, {s.kind: s.id for s in store.services(target)})
    if endpoint.last_kind == "ingressDeploymentStatus":
        path.update(serviceType="application", serviceId=next(store.of("application")).id)
    if endpoint.steps[-1].text == "clone":
        body |= {name: next(store.of(kind)).id for name, kind in NAMED.items() if name in body}


def rewrite(body: Any, services: Any) -> None:
    """Let every list of a body name one service of its kind."""
    for name, entries in body.items():
        kind = name.removesuffix("_ids").removesuffix("s")
        for entry in entries:
            if isinstance(entry, dict):
                entry["application_id" if kind == "application" else "id"] = services[kind]
        if entries and not isinstance(entries[0], dict):
            entries[:] = [services[kind]]
