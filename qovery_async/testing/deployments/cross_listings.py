"""Lists that show the same things from another side: by organization, by cluster, by use."""

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

View = Callable[[Record, Call], Iterator[Node]]
_ASSOCIATED = frozenset({"associatedServices", "associatedItems"})
_USES = frozenset(
    {"containerRegistry", "helmRepository", "gitToken", "annotationsGroups", "labelsGroups"}
)


class Views:
    """Reads records across the hierarchy."""

    def __init__(self, document: Document, store: Store, deployments: Deployments) -> None:
        """Look at a world."""
        self._document = document
        self._store = store
        self._deployments = deployments
        self._views: dict[tuple[str, str], View] = {
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
        """The operations that list from another side."""
        found: dict[Endpoint, Handler] = {}
        for endpoint in self._document.endpoints:
            if endpoint.method != "GET" or endpoint.is_item:
                continue
            kind = parent_kind(endpoint)
            view = self._views.get((kind, endpoint.collection))
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
            light = {"description": "", **service.data, **_place(service)}
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
            used = [c.data for c in clusters if refers(c.documents, credentials.id)]
            used += [c.data for c in clusters if refers(c.data, credentials.id)]
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
                **_place(environment),
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
        for service in self._using(used):
            kind = SERVICE_TYPES[service.kind]
            yield {
                **_place(service),
                "service_id": service.id,
                "service_name": service.data.get("name"),
                "service_type": kind,
                "item_id": service.id,
                "item_name": service.data.get("name"),
                "item_type": kind,
            }

    def _using(self, used: Record) -> Iterator[Record]:
        organization = used.ancestor("organization")
        for service in self._store.services(organization) if organization is not None else ():
            if refers(service.data, used.id):
                yield service


def refers(value: Any, identifier: str) -> bool:  # noqa: ANN401  # any JSON
    """Whether an id is somewhere in a value."""
    if isinstance(value, dict):
        return any(refers(item, identifier) for item in cast("Node", value).values())
    if isinstance(value, list):
        return any(refers(item, identifier) for item in cast("list[Any]", value))
    return bool(value == identifier)


def _place(record: Record) -> Node:
    """Where something is, with names."""
    found: Node = {}
    for kind in ("environment", "project", "cluster"):
        above = record.ancestor(kind)
        if above is not None:
            found |= {f"{kind}_id": above.id, f"{kind}_name": above.data.get("name")}
            if kind == "environment":
                found["cluster_id"] = above.data.get("cluster_id")
    return found


def _listing(view: View) -> Handler:
    def handler(call: Call) -> Answer:
        if call.target is None:
            raise Problem(404, f"no {parent_kind(call.endpoint)} with this id exists")
        return Answer({"results": list(view(call.target, call))})

    return handler
