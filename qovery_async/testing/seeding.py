"""The world that a simulator starts with."""

from __future__ import annotations

from typing import cast

from .document import Endpoint, Node
from .store import Record
from .world import World

_SERVICES: dict[str, list[tuple[str, Node]]] = {
    "createApplication": [("api", {}), ("web", {})],
    "createContainer": [("cache-proxy", {})],
    "createDatabase": [("orders", {"type": "POSTGRESQL", "mode": "CONTAINER", "version": "16"})],
    "createJob": [("nightly-report", {"schedule": {"cronjob": {"scheduled_at": "0 3 * * *"}}})],
    "createHelm": [("ingress", {})],
    "createTerraform": [("bucket", {})],
}
_DEPLOYED_SECONDS_AGO = 3600.0
_VARIABLES = (
    ("LOG_LEVEL", "info", False),
    ("FEATURE_SEARCH", "true", False),
    ("API_KEY", "", True),
)


def seed(world: World) -> None:
    """Two organizations with clusters, projects, environments, services and variables.

    Every other collection gets one item below the first parent of its kind, so that every list has
    something to show.
    """
    for name in ("Acme", "Globex"):
        _organization(world, name)
    seeded = {"createOrganization", "createCluster", "createProject", "createEnvironment"}
    endpoints = [
        endpoint
        for endpoint in world.document.creating()
        if endpoint.operation_id not in seeded | set(_SERVICES)
    ]
    for endpoint in sorted(endpoints, key=lambda e: len(e.steps)):
        _item(world, endpoint)


def _create(world: World, operation_id: str, parent: Record | None, members: Node) -> Record | None:
    endpoint = world.document.by_id.get(operation_id)
    return None if endpoint is None else world.create(endpoint, parent, members)


def _organization(world: World, name: str) -> None:
    organization = _create(world, "createOrganization", None, {"name": name, "plan": "TEAM"})
    cluster = _create(
        world,
        "createCluster",
        organization,
        {"name": f"{name.lower()}-production", "cloud_provider": "AWS", "region": "eu-west-3"},
    )
    for project_name in ("shop", "back-office"):
        project = _create(world, "createProject", organization, {"name": project_name})
        for environment_name, mode in (("production", "PRODUCTION"), ("staging", "STAGING")):
            members: Node = {"name": environment_name, "mode": mode}
            if cluster is not None:
                members["cluster"] = cluster.id
            environment = _create(world, "createEnvironment", project, members)
            if environment is not None:
                _services(world, environment)
                world.deployments.act(environment, "deploy", ago=_DEPLOYED_SECONDS_AGO)


def _services(world: World, environment: Record) -> None:
    for operation_id, services in _SERVICES.items():
        for name, details in services:
            _create(world, operation_id, environment, {"name": name, **details})
    for key, value, is_secret in _VARIABLES:
        members: Node = {
            "key": key,
            "value": None if is_secret else value,
            "is_secret": is_secret,
            "variable_scope": "ENVIRONMENT",
            "variable_parent_id": environment.id,
        }
        record = _create(world, "createVariable", None, members)
        if record is not None:
            record.data |= {"variable_parent_id": environment.id, "scope": "ENVIRONMENT"}


def _item(world: World, endpoint: Endpoint) -> None:
    parent: Record | None = None
    for step in endpoint.steps[:-1]:
        if step.is_parameter:
            parent = next(world.store.of(step.kind, parent), None)
            if parent is None and world.store.knows(step.kind):
                return
    world.create(endpoint, parent, cast("Node", {}))
