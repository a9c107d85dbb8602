"""Default world: the starting world of a simulator without a seed."""

from __future__ import annotations

from typing import cast

from ..model.document import Endpoint, Node
from ..model.store import Record
from ..schema.kinds import parent_kind
from ..world import World

_PORT: Node = {"internal_port": 8080, "external_port": 443, "publicly_accessible": True}
_PORTS = [{**_PORT, "protocol": "HTTP", "name": "p8080"}]


def _repository(name: str) -> Node:
    url = f"https://github.com/acme/{name}.git"
    return {"provider": "GITHUB", "url": url, "branch": "main", "root_path": "/"}


# The registry and the Helm repository of the organization complete these bodies.
_SERVICES: dict[str, list[Node]] = {
    "createApplication": [
        {"name": name, "git_repository": _repository(name), "ports": _PORTS}
        for name in ("api", "web")
    ],
    "createContainer": [
        {
            "name": "cache-proxy",
            "image_name": "envoyproxy/envoy",
            "tag": "v1.31.2",
            "ports": _PORTS,
        }
    ],
    "createDatabase": [
        {"name": "orders", "type": "POSTGRESQL", "mode": "CONTAINER", "version": "16"}
    ],
    "createJob": [
        {
            "name": "nightly-report",
            "schedule": {"cronjob": {"scheduled_at": "0 3 * * *", "arguments": []}},
            "source": {"image": {"image_name": "acme/report", "tag": "2.4.0"}},
        }
    ],
    "createHelm": [
        {
            "name": "ingress",
            "source": {
                "helm_repository": {"chart_name": "ingress-nginx", "chart_version": "4.11.3"}
            },
        }
    ],
    "createTerraform": [
        {
            "name": "bucket",
            "terraform_files_source": {"git_repository": _repository("bucket")},
        }
    ],
}
_DEPLOYED_SECONDS_AGO = 3600.0
_VARIABLES = (
    ("LOG_LEVEL", "info", False),
    ("FEATURE_SEARCH", "true", False),
    ("API_KEY", "key-of-the-environment", True),
)
_VARIABLES_OF_PROJECTS = (("REGION", "eu", False), ("LICENSE", "license-of-the-project", True))
_VARIABLES_OF_SERVICES = (("PORT", "8080", False), ("TOKEN", "token-of-the-service", True))


def seed(world: World) -> None:
    """Create two organizations with clusters, projects, environments, services and variables.

    Every other collection has one item below the first parent of its kind: no list is empty.
    """
    for name in ("Acme", "Globex"):
        _plant_organization(world, name)
    seeded = {
        "createOrganization",
        "createCluster",
        "createProject",
        "createEnvironment",
        "createHelmRepository",
    }
    endpoints = [
        endpoint
        for endpoint in world.document.creating()
        if endpoint.operation_id not in seeded | set(_SERVICES) and world.is_general(endpoint)
    ]
    for endpoint in sorted(endpoints, key=lambda e: len(e.steps)):
        _plant_item(world, endpoint)
    _plant_read_only_kinds(world)
    for endpoint in world.document.endpoints:
        if endpoint.last_kind in world.resources.kinds.provided and not endpoint.is_item:
            parent = next(world.store.of(parent_kind(endpoint)), None)
            world.resources.provide(endpoint, parent)


def _create(world: World, operation_id: str, parent: Record | None, fields: Node) -> Record | None:
    endpoint = world.document.by_id.get(operation_id)
    if endpoint is None:
        return None
    above = [] if parent is None else list(parent.chain())
    body = world.samples.body(endpoint, fields, above)
    return world.resources.create(endpoint, parent, body)


def _plant_organization(world: World, name: str) -> None:
    organization = _create(world, "createOrganization", None, {"name": name, "plan": "TEAM"})
    cluster = _create(
        world,
        "createCluster",
        organization,
        {"name": f"{name.lower()}-production", "cloud_provider": "AWS", "region": "eu-west-3"},
    )
    repository: Node = {"name": "charts", "kind": "HTTPS", "url": "https://charts.example.com"}
    _create(world, "createHelmRepository", organization, repository)
    if cluster is not None:
        world.clusters.act(cluster, "deploy", ago=2 * _DEPLOYED_SECONDS_AGO)
    for project_name in ("shop", "back-office"):
        project = _create(world, "createProject", organization, {"name": project_name})
        if project is not None:
            _plant_variables(world, project, _VARIABLES_OF_PROJECTS)
        for environment_name, mode in (("production", "PRODUCTION"), ("staging", "STAGING")):
            fields: Node = {"name": environment_name, "mode": mode}
            if cluster is not None:
                fields["cluster"] = cluster.id
            environment = _create(world, "createEnvironment", project, fields)
            if environment is not None:
                _plant_services(world, environment)
                world.deployments.act(environment, "deploy", ago=_DEPLOYED_SECONDS_AGO)


def _plant_services(world: World, environment: Record) -> None:
    for operation_id, services in _SERVICES.items():
        for fields in services:
            _create(world, operation_id, environment, fields)
    _plant_variables(world, environment, _VARIABLES)
    for service in world.store.services(environment):
        if service.kind != "database":
            _plant_variables(world, service, _VARIABLES_OF_SERVICES)


def _plant_variables(
    world: World, place: Record, variables: tuple[tuple[str, str, bool], ...]
) -> None:
    for key, value, is_secret in variables:
        world.variables.create(place, key, value, is_secret=is_secret)


def _plant_item(world: World, endpoint: Endpoint) -> None:
    parent: Record | None = None
    for step in endpoint.steps[:-1]:
        if step.is_parameter:
            parent = next(world.store.of(step.kind, parent), None)
            if parent is None:
                return
    fields: Node = {}
    parent_field = world.resources.kinds.parent_field(endpoint)
    if parent_field is not None:
        found = next(world.store.of(parent_field.removesuffix("_id")), None)
        if found is None:
            return
        fields[parent_field] = found.id
    above = [] if parent is None else list(parent.chain())
    world.resources.create(endpoint, parent, world.samples.body(endpoint, fields, above))


def _plant_read_only_kinds(world: World) -> None:
    """Create one object of each kind whose only operation is a GET by id."""
    known = world.resources.kinds.names | world.resources.kinds.provided
    for endpoint in world.document.endpoints:
        step = endpoint.steps[1] if len(endpoint.steps) > 1 else None
        if step is None or not step.text.endswith("Id") or step.kind in known | {"service"}:
            continue
        if endpoint.method == "GET" and not world.store.knows(step.kind):
            schema = endpoint.response_schema() if endpoint.is_item else None
            values = world.resources.values_for(endpoint, {})
            made = values.make(schema, whole=True) if schema is not None else {"id": values.uuid()}
            parent = next(world.store.of("environment"), None)
            world.resources.creation.plant(step.kind, parent, cast("Node", made))
