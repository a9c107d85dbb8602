"""Lists across the hierarchy: by organization, by cluster, and by use of a resource."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model.call import Call, Result, existing
from ..model.document import Node
from ..model.handlers import handles
from ..model.store import SERVICE_TYPES, Record, Store
from ..resources.cluster_facts import VENDORS
from ..resources.constraints import clustered
from ..resources.uses import clusters_using, services_using
from .environments import Deployments
from .service_facts import job_type

_GROUPS = frozenset({"annotationsGroups", "labelsGroups"})


def _listing(
    view: Callable[[CrossListings, Record], Iterator[Node]],
) -> Callable[[CrossListings, Call], Result]:
    def handler(listings: CrossListings, call: Call) -> Result:
        return Result({"results": list(view(listings, existing(call)))})

    return handler


class CrossListings:
    """Handlers that list records across the hierarchy."""

    def __init__(self, store: Store, deployments: Deployments) -> None:
        self._store = store
        self._deployments = deployments

    @handles("listServicesByEnvironmentId")
    @_listing
    def _services(self, environment: Record) -> Iterator[Node]:
        for service in self._store.services(environment):
            yield service.data

    @handles("listServicesByOrganizationId")
    def _services_of_organization(self, call: Call) -> Result:
        query = {name: value for name, value in call.query.items() if value}
        services = [
            {"description": "", **service.data, **_ancestors(service)}
            for service in self._store.services(existing(call))
        ]
        found = [
            service
            for service in services
            if all(service.get(name) == value for name, value in query.items())
        ]
        return Result({"results": found})

    @handles("listEnvironmentsByOrganizationId")
    @_listing
    def _environments(self, organization: Record) -> Iterator[Node]:
        for environment in self._store.of("environment", organization):
            yield environment.data

    @handles("listOrganizationCredentials")
    @_listing
    def _credentials(self, organization: Record) -> Iterator[Node]:
        for credentials in self._store.children("credentials", organization):
            clusters = [
                cluster.data
                for cluster in clusters_using(credentials, self._store)
                if cluster.data.get("cloud_provider") in VENDORS
            ]
            yield {"credential": credentials.data, "clusters": clusters}

    @handles("getOrganizationProjectStats")
    @_listing
    def _project_stats(self, organization: Record) -> Iterator[Node]:
        for project in self._store.children("project", organization):
            environments = self._store.children("environment", project)
            services = sum(len(self._store.services(e)) for e in environments)
            yield {
                "id": project.id,
                "service_total_number": services,
                "environment_total_number": len(environments),
                "number": services,
            }

    @handles("get-environments-by-cluster-id")
    @_listing
    def _on_cluster(self, cluster: Record) -> Iterator[Node]:
        for environment in clustered(cluster, self._store):
            yield {
                **_ancestors(environment),
                "services": [
                    {"id": one.id, "name": one.data.get("name"), "type": SERVICE_TYPES[one.kind]}
                    for one in self._store.services(environment)
                    # The document has no such type here.
                    if one.kind != "agenticWorkflow"
                ],
            }

    @handles("getProjectEnvironmentServiceNumber")
    @_listing
    def _environment_stats(self, project: Record) -> Iterator[Node]:
        for environment in self._store.children("environment", project):
            count = len(self._store.services(environment))
            yield {"id": environment.id, "service_total_number": count, "number": count}

    @handles("getProjectEnvironmentsOverview")
    @_listing
    def _overview(self, project: Record) -> Iterator[Node]:
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

    @handles(
        "getContainerRegistryAssociatedServices",
        "getGitTokenAssociatedServices",
        "getHelmRepositoryAssociatedServices",
        "getOrganizationAnnotationsGroupAssociatedItems",
        "getOrganizationLabelsGroupAssociatedItems",
    )
    @_listing
    def _associated(self, used: Record) -> Iterator[Node]:
        for service in services_using(used, self._store):
            # These lists tell both types of jobs apart.
            kind = job_type(service) if service.kind == "job" else SERVICE_TYPES[service.kind]
            yield {
                **_ancestors(service),
                "service_id": service.id,
                "service_name": service.data.get("name"),
                "service_type": kind,
                "item_id": service.id,
                "item_name": service.data.get("name"),
                "item_type": kind,
            }
        if used.kind in _GROUPS:
            for cluster in clusters_using(used, self._store):
                name = cluster.data.get("name")
                yield {"item_id": cluster.id, "item_name": name, "item_type": "CLUSTER"}


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
