"""From a seed's description to things that exist in a world."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..model.call import Caller
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record
from ..schema.values import Values
from ..world import World
from .items import Item, SeedError

_JSON = "application/json"
_DEPLOYED_SECONDS_AGO = 3600.0
_CLUSTER_DEPLOYED_SECONDS_AGO = 2 * _DEPLOYED_SECONDS_AGO
# What makes a likely thing, where its description leaves it open.
_LIKELY: Mapping[str, Node] = {
    "organization": {"plan": "TEAM"},
    "cluster": {"cloud_provider": "AWS", "region": "eu-west-3"},
    "environment": {"mode": "DEVELOPMENT"},
    "database": {"type": "POSTGRESQL", "mode": "CONTAINER", "version": "16"},
    "job": {"schedule": {"cronjob": {"scheduled_at": "0 3 * * *", "timezone": "Etc/UTC"}}},
    "container": {"tag": "latest"},
}


def plant(root: Item, world: World) -> None:
    """Create all items of a tree, the outer before the inner. Raises `SeedError`."""
    planting = _Planting(world)
    later: list[Item] = []
    for item in _outer_first(root):
        if _waits(item):
            later.append(item)
        else:
            planting.create(item)
    planting.deploy([item for item in _outer_first(root) if item not in later])
    for item in later:
        planting.create(item)


def creating(document: Document, above: str, kind: str) -> Endpoint | None:
    """The operation that creates an item of a kind directly below one of another kind."""
    for endpoint in document.creating():
        literals = [step.text for step in endpoint.steps if not step.is_parameter]
        if literals[-1] == kind and literals[:-1][-1:] == ([above] if above else []):
            return endpoint
    return None


def body_schema(endpoint: Endpoint) -> Node | None:
    """The schema of an operation's JSON body."""
    content = endpoint.body.get(_JSON)
    return None if content is None else cast("Node", content["schema"])


def _outer_first(root: Item) -> Iterator[Item]:
    row = root.below
    while row:
        yield from row
        row = [below for item in row for below in item.below]


def _waits(item: Item) -> bool:
    """Whether an item is there only after its environment was deployed."""
    return any(above.kind in SERVICE_TYPES and above.deployed is False for above in item.chain())


class _Planting:
    """What exists so far."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._document = world.document
        self._records: dict[Item, Record] = {}

    def create(self, item: Item) -> None:
        """Call the operation that creates an item."""
        endpoint = self._endpoint(item)
        arguments = {s.text: self._id_above(item, s.kind) for s in endpoint.steps if s.is_parameter}
        members: Node = {**self._likely(item), **self._resolved(item, item.members)}
        schema = body_schema(endpoint)
        body = None if schema is None else self._completed(item, members, schema)
        try:
            answer = self._world.answer(endpoint, arguments, {}, body, Caller())
        except Problem as problem:
            msg = f"{item.where}: {problem.detail}"
            raise SeedError(msg) from problem
        if item.kind:
            record = self._world.store.get(item.kind, cast("Node", answer.value).get("id", ""))
            if record is not None:
                self._records[item] = record

    def deploy(self, items: list[Item]) -> None:
        """Deploy, in the past, clusters and environments that are described as deployed.

        A cluster with a deployed environment is deployed too, unless its description refuses.
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
                    f"{environment.where}: cannot be deployed on a cluster that is not: "
                    f"{item.where} has deployed=False"
                )
                raise SeedError(msg)
            if item.deployed or environment is not None:
                ago = _CLUSTER_DEPLOYED_SECONDS_AGO
                self._world.clusters.act(cluster, "deploy", ago=ago)
        for environment in environments:
            record = self._records[environment]
            self._world.deployments.act(record, "deploy", ago=_DEPLOYED_SECONDS_AGO)

    def _endpoint(self, item: Item) -> Endpoint:
        if item.operation:
            found = self._document.by_id.get(item.operation)
            wanted = f"an operation {item.operation}"
        elif item.kind == "variable":
            found = self._document.by_id.get("createVariable")
            wanted = "an operation that creates variables"
        else:
            above = item.above.kind if item.above else ""
            found = creating(self._document, above, item.kind)
            wanted = f"an operation that creates a {item.kind} below {above or 'nothing'}"
        if found is None:
            msg = f"{item.where}: the API's document has not {wanted}"
            raise SeedError(msg)
        return found

    def _id_above(self, item: Item, kind: str) -> str:
        for above in item.chain():
            if above.kind == kind and above in self._records:
                return self._records[above].id
        msg = f"{item.where}: needs to be below a {kind}"
        raise SeedError(msg)

    def _likely(self, item: Item) -> Node:
        likely = dict(_LIKELY.get(item.kind, {}))
        name = str(item.members.get("name", ""))
        if item.kind == "application":
            url = f"https://github.com/acme/{name or 'service'}.git"
            likely["git_repository"] = {"provider": "GITHUB", "url": url, "branch": "main"}
        elif item.kind == "container":
            likely["image_name"] = name
            registry = self._first(item, "containerRegistry")
            if registry is not None:
                likely["registry_id"] = registry.id
        elif item.kind == "environment":
            cluster = self._first(item, "cluster")
            if cluster is not None:
                likely["cluster"] = cluster.id
        elif item.kind == "variable" and item.above in self._records:
            kind = item.above.kind
            likely["variable_scope"] = SERVICE_TYPES.get(kind, kind.upper())
            likely["variable_parent_id"] = self._records[item.above].id
        return likely

    def _first(self, item: Item, kind: str) -> Record | None:
        organization = next(
            (self._records[i] for i in item.chain() if i.kind == "organization"), None
        )
        return next(self._world.store.of(kind, organization), None)

    def _resolved(self, item: Item, value: Any) -> Any:  # noqa: ANN401  # any JSON
        """A JSON value with every `{"$ref": "kind/name"}` replaced by an id, and UUIDs by texts."""
        if isinstance(value, UUID):
            return str(value)
        if isinstance(value, list):
            return [self._resolved(item, each) for each in cast("list[Any]", value)]
        if not isinstance(value, Mapping):
            return value
        members = cast("Mapping[str, Any]", value)
        if set(members) == {"$ref"}:
            return self._named(item, str(members["$ref"]))
        return {name: self._resolved(item, each) for name, each in members.items()}

    def _named(self, item: Item, reference: str) -> str:
        """The id of what has a name, the nearest first: below the same places, then anywhere."""
        words, _, name = reference.partition("/")
        kind = re.sub(r"_([a-z])", lambda found: found[1].upper(), words)
        places = [self._records[above] for above in item.chain() if above in self._records]
        for place in (*places, None):
            for record in self._world.store.of(kind, place):
                if record.data.get("name") == name:
                    return record.id
        names = sorted({str(r.data.get("name", r.id)) for r in self._world.store.of(kind)})
        known = f"there are {', '.join(names)}" if names else f"there is no {kind}"
        msg = f"{item.where}: no {kind} is called {name!r}; {known}"
        raise SeedError(msg)

    def _completed(self, item: Item, given: Node, node: Node) -> Node:
        """Given members, and made-up ones for what is required besides."""
        values = Values(self._document, zlib.crc32(item.title.encode()))
        ids = {
            f"{above.kind}_id": r.id for above, r in self._records.items() if above in item.chain()
        }

        def complete(members: Node, node: Node) -> Node:
            shape = self._document.resolve(node)
            made = dict(members)
            properties = cast("dict[str, Node]", shape.get("properties", {}))
            for name in shape.get("required", ()):
                schema = properties.get(name, {})
                if name not in made:
                    made[name] = ids[name] if name in ids else values.make(schema)
                elif isinstance(made[name], dict):
                    made[name] = complete(cast("Node", made[name]), schema)
            return made

        return complete(given, node)
