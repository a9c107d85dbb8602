"""Creation of the objects of a seed in a world, through the operations of the API."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..model.caller import Caller
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record
from ..schema.forms import Forms
from ..world import World
from .items import Item, SeedError

_JSON = "application/json"
_DEPLOYED_SECONDS_AGO = 3600.0
_CLUSTER_DEPLOYED_SECONDS_AGO = 2 * _DEPLOYED_SECONDS_AGO
_STOPPED_SECONDS_AGO = _DEPLOYED_SECONDS_AGO / 2
_STATES = {
    "environment": frozenset({"DEPLOYED", "STOPPED"}),
    **dict.fromkeys(
        SERVICE_TYPES, frozenset({"DEPLOYED", "STOPPED", "BUILD_ERROR", "DEPLOYMENT_ERROR"})
    ),
}
# Fields of request bodies if the seed omits them.
_DEFAULTS: Mapping[str, Node] = {
    "organization": {"plan": "TEAM"},
    "cluster": {"cloud_provider": "AWS", "region": "eu-west-3"},
    "environment": {"mode": "DEVELOPMENT"},
    "database": {"type": "POSTGRESQL", "mode": "CONTAINER", "version": "16"},
    "job": {"schedule": {"cronjob": {"scheduled_at": "0 3 * * *", "timezone": "Etc/UTC"}}},
    "container": {"tag": "latest"},
}


def plant(root: Item, world: World) -> None:
    """Create all items of a tree, parents first. Raises `SeedError`."""
    for organization in root.children:
        _add_missing_cluster(organization)
    planter = _SeedPlanter(world)
    later: list[Item] = []
    for item in _breadth_first(root):
        if _needs_deployed_environment(item):
            later.append(item)
        else:
            planter.create(item)
    planter.deploy([item for item in _breadth_first(root) if item not in later])
    for item in later:
        planter.create(item)


def creation_operation(document: Document, above: str, kind: str) -> Endpoint | None:
    """Return the operation that creates a kind directly below another kind, or None."""
    for endpoint in document.creating():
        literals = [step.text for step in endpoint.steps if not step.is_parameter]
        if literals[-1] == kind and literals[:-1][-1:] == ([above] if above else []):
            return endpoint
    return None


def body_schema(endpoint: Endpoint) -> Node | None:
    """Return the schema of an operation's JSON body, or None."""
    content = endpoint.body.get(_JSON)
    return None if content is None else cast("Node", content["schema"])


def body_fields(document: Document, endpoint: Endpoint | None) -> Node:
    """Return the fields of an operation's JSON body, from all branches of a union."""
    schema = None if endpoint is None else body_schema(endpoint)
    return {} if schema is None else Forms(document).properties(schema)


def suggestion(name: str, known: Iterable[str]) -> str:
    """Return a hint for a misspelled name: the nearest known one, or all of them."""
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"did you mean {near[0]}?" if near else f"use one of {', '.join(sorted(known))}"


def _refuse_unknown_state(item: Item) -> None:
    if item.state is None:
        return
    known = _STATES.get(item.kind, frozenset())
    if item.state not in known:
        msg = f"{item.where}: state must be one of {', '.join(sorted(known))} (got {item.state})"
        raise SeedError(msg)
    environment = item.nearest("environment")
    if not environment.deployed:
        msg = f"{item.where}: a state requires a deployed environment: {environment.where} is not"
        raise SeedError(msg)


def _breadth_first(root: Item) -> Iterator[Item]:
    row = root.children
    while row:
        yield from row
        row = [child for item in row for child in item.children]


def _add_missing_cluster(organization: Item) -> None:
    """Add a cluster to an organization with environments, but without a cluster."""
    below = list(_breadth_first(organization))
    if any(item.kind == "environment" for item in below) and not any(
        item.kind == "cluster" for item in below
    ):
        organization.add(Item("cluster", {"name": "default"}))


def _needs_deployed_environment(item: Item) -> bool:
    """Return True if an item is created after the deployment of its environment."""
    return any(above.kind in SERVICE_TYPES and above.deployed is False for above in item.chain())


class _SeedPlanter:
    """Creation of items in a world, with the records created so far."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._document = world.document
        self._records: dict[Item, Record] = {}

    def create(self, item: Item) -> None:
        """Call the operation that creates an item."""
        endpoint = self._endpoint(item)
        self._refuse_unknown_fields(item, endpoint)
        arguments = {s.text: self._id_above(item, s.kind) for s in endpoint.steps if s.is_parameter}
        fields: Node = {**self._default_fields(item), **self._resolve_references(item, item.fields)}
        schema = body_schema(endpoint)
        above = [self._records[one] for one in item.chain() if one in self._records]
        body = None if schema is None else self._world.samples.body(endpoint, fields, above)
        try:
            result = self._world.execute(endpoint, arguments, {}, body, Caller())
        except Problem as problem:
            msg = f"{item.where}: {problem.detail}"
            raise SeedError(msg) from problem
        if item.kind:
            record = self._world.store.get(item.kind, cast("Node", result.value).get("id", ""))
            if record is not None:
                self._records[item] = record

    def deploy(self, items: list[Item]) -> None:
        """Deploy, in the past, the clusters, and the environments marked as deployed.

        Raises `SeedError` for a deployed environment on a cluster with `deployed=False`.
        """
        environments = [one for one in items if one.kind == "environment" and one.deployed]
        occupied = {self._records[one].data.get("cluster_id"): one for one in environments}
        for item in items:
            if item.kind != "cluster":
                continue
            cluster = self._records[item]
            environment = occupied.get(cluster.id)
            if item.deployed is False and environment is not None:
                msg = (
                    f"{environment.where}: cannot be deployed while its cluster is not: "
                    f"{item.where} has deployed=False"
                )
                raise SeedError(msg)
            if item.deployed is not False:
                ago = _CLUSTER_DEPLOYED_SECONDS_AGO
                self._world.clusters.act(cluster, "deploy", ago=ago)
        for item in items:
            _refuse_unknown_state(item)
        for environment in environments:
            self._deploy_environment(environment)

    def _deploy_environment(self, environment: Item) -> None:
        """Deploy an environment, and bring it and its services to their states."""
        deployments, record = self._world.deployments, self._records[environment]
        services = [one for one in environment.children if one in self._records]
        for service in services:
            if service.state is not None and service.state.endswith("ERROR"):
                self._world.engine.failures.fail_next(self._records[service], service.state)
        deployments.act(record, "deploy", ago=_DEPLOYED_SECONDS_AGO)
        for item in (environment, *services):
            if item.state == "STOPPED":
                deployments.act(self._records[item], "stop", ago=_STOPPED_SECONDS_AGO)

    def _refuse_unknown_fields(self, item: Item, endpoint: Endpoint) -> None:
        known = body_fields(self._document, endpoint)
        for name in item.fields:
            if name not in known:
                msg = f"{item.where}: unknown field {name}: {suggestion(name, known)}"
                raise SeedError(msg)

    def _endpoint(self, item: Item) -> Endpoint:
        if item.operation:
            found = self._document.by_id.get(item.operation)
            missing = f"operation {item.operation}"
        elif item.kind == "variable":
            found = self._document.by_id.get("createVariable")
            missing = "operation that creates variables"
        else:
            above = item.parent.kind if item.parent else ""
            found = creation_operation(self._document, above, item.kind)
            place = f"below {above}" if above else "at the top"
            missing = f"operation that creates a {item.kind} {place}"
        if found is None:
            msg = f"{item.where}: the OpenAPI document has no {missing}"
            raise SeedError(msg)
        return found

    def _id_above(self, item: Item, kind: str) -> str:
        for above in item.chain():
            if above.kind == kind and above in self._records:
                return self._records[above].id
        msg = f"{item.where}: must be below one of kind {kind}"
        raise SeedError(msg)

    def _default_fields(self, item: Item) -> Node:
        defaults = dict(_DEFAULTS.get(item.kind, {}))
        name = str(item.fields.get("name", ""))
        if item.kind == "application":
            url = f"https://github.com/acme/{name or 'service'}.git"
            defaults["git_repository"] = {"provider": "GITHUB", "url": url, "branch": "main"}
        elif item.kind == "container":
            defaults["image_name"] = name
        elif item.kind == "job":
            defaults["source"] = {"image": {"image_name": name, "tag": "latest"}}
        elif item.kind == "environment":
            cluster = self._first_of_kind(item, "cluster")
            if cluster is not None:
                defaults["cluster"] = cluster.id
        elif item.kind == "variable" and item.parent in self._records:
            kind = item.parent.kind
            defaults["variable_scope"] = SERVICE_TYPES.get(kind, kind.upper())
            defaults["variable_parent_id"] = self._records[item.parent].id
        return defaults

    def _first_of_kind(self, item: Item, kind: str) -> Record | None:
        organization = next(
            (self._records[i] for i in item.chain() if i.kind == "organization"), None
        )
        return next(self._world.store.of(kind, organization), None)

    def _resolve_references(self, item: Item, value: Any) -> Any:  # noqa: ANN401  # any JSON
        """Replace every `{"$ref": "kind/name"}` in a JSON value by an id, and UUIDs by texts."""
        if isinstance(value, UUID):
            return str(value)
        if isinstance(value, list):
            return [self._resolve_references(item, each) for each in cast("list[Any]", value)]
        if not isinstance(value, Mapping):
            return value
        fields = cast("Mapping[str, Any]", value)
        if set(fields) == {"$ref"}:
            return self._id_of_name(item, str(fields["$ref"]))
        return {name: self._resolve_references(item, each) for name, each in fields.items()}

    def _id_of_name(self, item: Item, reference: str) -> str:
        """Return the id of the nearest object with a name: below an ancestor, then anywhere."""
        words, _, name = reference.partition("/")
        kind = re.sub(r"_([a-z])", lambda found: found[1].upper(), words)
        places = [self._records[above] for above in item.chain() if above in self._records]
        for place in (*places, None):
            for record in self._world.store.of(kind, place):
                if record.data.get("name") == name:
                    return record.id
        names = sorted({str(r.data.get("name", r.id)) for r in self._world.store.of(kind)})
        known = f"use one of {', '.join(names)}" if names else f"the world has no {kind}"
        msg = f"{item.where}: no {kind} has the name {name!r}: {known}"
        raise SeedError(msg)
