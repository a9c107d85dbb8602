"""Lists across the hierarchy: by organization, by cluster, and by use of a resource."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast

from ..model.call import Answer, Call, Handler
from ..model.document import Document, Endpoint, Node
from ..model.problems import Problem
from ..model.store import SERVICE_TYPES, Record, Store
from ..resources.constraints import clustered
from ..schema.kinds import parent_kind
from .environments import Deployments

Listing = Callable[[Record, Call], Iterator[Node]]
_ASSOCIATED = frozenset({"associatedServices", "associatedItems"})
_USES = frozenset(
    {"containerRegistry", "helmRepository", "gitToken", "annotationsGroups", "labelsGroups"}
)


class CrossListings:
    """Handlers that list records across the hierarchy."""

    def __init__(self, document: Document, store: Store, deployments: Deployments) -> None:
        self._document = document
        self._store = store
        self._deployments = deployments
        self._listings: dict[tuple[str, str], Listing] = {
            ("environment", "services"): self._services,
            ("organization", "services"): self._services_of_organization,
            ("organization", "environments"): self._environments,
            ("organization", "credentials"): self._credentials,
            ("organization", "project/stats"): self._project_stats,
            ("cluster", "environments"): self._on_cluster,
            ("project", "environment/stats"): self._environment_stats,
            ("project", "environment/overview"): self._overview,
        }

    def handlers(self) -> dict[Endpoint, Handler]:
        """Return the handlers of lists across the hierarchy."""
        found: dict[Endpoint, Handler] = {}
        for endpoint in self._document.endpoints:
            if endpoint.method != "GET" or endpoint.is_item:
                continue
            kind = parent_kind(endpoint)
            view = self._listings.get((kind, endpoint.collection))
            if view is None and endpoint.last_kind in _ASSOCIATED and kind in _USES:
                view = self._associated
            if view is not None:
                found[endpoint] = _listing(view)
        return found

    def _services(self, environment: Record, call: Call) -> Iterator[Node]:
        _ = call
        for service in self._store.services(environment):
            yield service.data

    def _services_of_organization(self, organization: Record, call: Call) -> Iterator[Node]:
        query = {key: value for key, value in call.query.items() if value}
        for service in self._store.services(organization):
            light = {"description": "", **service.data, **_ancestors(service)}
            if all(query.get(name, light.get(name)) == light.get(name) for name in query):
                yield light

    def _environments(self, organization: Record, call: Call) -> Iterator[Node]:
        _ = call
        for environment in self._store.of("environment", organization):
            yield environment.data

    def _credentials(self, organization: Record, call: Call) -> Iterator[Node]:
        _ = call
        clusters = self._store.children("cluster", organization)
        for credentials in self._store.children("credentials", organization):
            used = [c.data for c in clusters if refers_to(c.documents, credentials.id)]
            used += [c.data for c in clusters if refers_to(c.data, credentials.id)]
            yield {"credential": credentials.data, "clusters": used}

    def _project_stats(self, organization: Record, call: Call) -> Iterator[Node]:
        _ = call
        for project in self._store.children("project", organization):
            environments = self._store.children("environment", project)
            services = sum(len(self._store.services(e)) for e in environments)
            yield {
                "id": project.id,
                "service_total_number": services,
                "environment_total_number": len(environments),
                "number": services,
            }

    def _on_cluster(self, cluster: Record, call: Call) -> Iterator[Node]:
        _ = call
        for environment in clustered(cluster, self._store):
            yield {
                **_ancestors(environment),
                "services": [
                    {"id": one.id, "name": one.data.get("name"), "type": SERVICE_TYPES[one.kind]}
                    for one in self._store.services(environment)
                ],
            }

    def _environment_stats(self, project: Record, call: Call) -> Iterator[Node]:
        _ = call
        for environment in self._store.children("environment", project):
            count = len(self._store.services(environment))
            yield {"id": environment.id, "service_total_number": count, "number": count}

    def _overview(self, project: Record, call: Call) -> Iterator[Node]:
        _ = call
        for environment in self._store.children("environment", project):
            cluster = self._store.get("cluster", str(environment.data.get("cluster_id")))
            yield {
                **environment.data,
                "cluster": {"is_demo": False, **(cluster.data if cluster else {"name": ""})},
                "services_overview": {"service_count": len(self._store.services(environment))},
                "deployment_status": {
                    "id": environment.id,
                    "state": self._deployments.state(environment),
                    "last_deployment_state": self._deployments.state(environment),
                },
            }

    def _associated(self, used: Record, call: Call) -> Iterator[Node]:
        _ = call
        for service in self._users_of(used):
            kind = SERVICE_TYPES[service.kind]
            yield {
                **_ancestors(service),
                "service_id": service.id,
                "service_name": service.data.get("name"),
                "service_type": kind,
                "item_id": service.id,
                "item_name": service.data.get("name"),
                "item_type": kind,
            }

    def _users_of(self, used: Record) -> Iterator[Record]:
        organization = used.ancestor("organization")
        for service in self._store.services(organization) if organization is not None else ():
            if refers_to(service.data, used.id):
                yield service


def refers_to(value: Any, identifier: str) -> bool:  # noqa: ANN401  # any JSON
    """Return True if an id occurs anywhere in a JSON value."""
    if isinstance(value, dict):
        return any(refers_to(item, identifier) for item in cast("Node", value).values())
    if isinstance(value, list):
        return any(refers_to(item, identifier) for item in cast("list[Any]", value))
    return bool(value == identifier)


def _ancestors(record: Record) -> Node:
    """Return the ids and names of the records above a record."""
    found: Node = {}
    for kind in ("environment", "project", "cluster"):
        above = record.ancestor(kind)
        if above is not None:
            found |= {f"{kind}_id": above.id, f"{kind}_name": above.data.get("name")}
            if kind == "environment":
                found["cluster_id"] = above.data.get("cluster_id")
    return found


def _listing(view: Listing) -> Handler:
    def handler(call: Call) -> Answer:
        if call.target is None:
            raise Problem(404, f"no {parent_kind(call.endpoint)} with this id exists")
        return Answer({"results": list(view(call.target, call))})

    return handler
