"""Operations that read logs and links."""

from __future__ import annotations

from typing import cast
from uuid import NAMESPACE_OID, uuid5

from ..model.call import Call, Result, existing
from ..model.document import Node
from ..model.handlers import handles
from ..model.store import SERVICE_TYPES, Record, Store
from ..timing.clock import moment
from ..timing.queues import DeploymentRequest
from .clusters import Clusters
from .environments import Deployments
from .log_lines import LAST, DeploymentLine, DeploymentLogs, ServiceLogs, lines_of

_V1_STATES = {
    "BUILDING": "DEPLOYMENT_IN_PROGRESS",
    "DEPLOYING": "DEPLOYMENT_IN_PROGRESS",
    "EXECUTING": "DEPLOYMENT_IN_PROGRESS",
    "RESTARTING": "DEPLOYMENT_IN_PROGRESS",
    "STOPPING": "PAUSE_IN_PROGRESS",
    "DELETING": "DELETE_IN_PROGRESS",
    "RESTARTED": "DEPLOYED",
    "STOPPED": "PAUSED",
    "READY": "DELETED",
    "STOP_ERROR": "PAUSE_ERROR",
    "BUILD_ERROR": "DEPLOYMENT_ERROR",
    "RESTART_ERROR": "DEPLOYMENT_ERROR",
}
_CLUSTER_STEPS = {
    "DEPLOYING": "Create",
    "DEPLOYED": "Created",
    "DEPLOYMENT_ERROR": "CreateError",
    "INVALID_CREDENTIALS": "CreateError",
    "STOPPING": "Pause",
    "STOPPED": "Paused",
    "STOP_ERROR": "PauseError",
    "DELETING": "Delete",
    "DELETED": "Deleted",
    "DELETE_ERROR": "DeleteError",
}
_V1_SCOPES = {"application": "APPLICATION", "database": "DATABASE"}
_HTTPS = 443


class LogOperations:
    """Handlers for logs of deployments, services and clusters, and for links of services."""

    def __init__(self, store: Store, deployments: Deployments, clusters: Clusters) -> None:
        self._store = store
        self._deployments = deployments
        self._clusters = clusters
        self.deployment_logs: DeploymentLogs = DeploymentLogs(store, deployments, clusters)
        self.service_logs: ServiceLogs = ServiceLogs(deployments)

    @handles("listEnvironmentLogs")
    def _deployment_logs(self, call: Call) -> Result:
        environment = existing(call)
        version = call.query.get("version") or self._newest_execution(environment)
        if version.rpartition("-")[0] != environment.id:
            return Result([])
        return Result(self.deployment_logs.lines(version)[-LAST:])

    def _newest_execution(self, environment: Record) -> str:
        request = self._deployments.current(environment)
        return "" if request is None else request.execution_id

    @handles("listEnvironmentLog")
    def _environment_logs(self, call: Call) -> Result:
        environment = existing(call)
        request = self._deployments.current(environment)
        lines = [] if request is None else lines_of(request, self._deployments.now())[-LAST:]
        return Result({"results": [_v1_line(line, request) for line in lines]})

    @handles("listApplicationLog", "listContainerLog")
    def _service_logs(self, call: Call) -> Result:
        lines = self.service_logs.lines(existing(call))
        return Result(
            {
                "results": [
                    {
                        "id": line.id,
                        "created_at": moment(line.at),
                        "message": line.message,
                        "pod_name": line.pod_name,
                        "version": line.version,
                    }
                    for line in lines
                ]
            }
        )

    @handles("listClusterLogs")
    def _cluster_logs(self, call: Call) -> Result:
        cluster, now = existing(call), self._deployments.now()
        lines = [line for run in self._clusters.runs(cluster) for line in lines_of(run, now)]
        return Result({"results": [_cluster_line(line, cluster) for line in lines[-LAST:]]})

    @handles(
        "listApplicationLinks",
        "listContainerLinks",
        "listEnvironmentServicesLinks",
        "listHelmLinks",
    )
    def _list_links(self, call: Call) -> Result:
        target = existing(call)
        services = self._store.services(target) if target.kind == "environment" else [target]
        links = [link for service in services for link in self._links_of(service)]
        return Result({"results": links})

    def _links_of(self, service: Record) -> list[Node]:
        """Return the links of a service: one for each public port, and for each of its domains."""
        if self._deployments.up_to_date(service) == "NEVER_DEPLOYED":
            return []
        given = cast("list[Node]", service.data.get("ports") or [])
        # All ports of a Helm service are public.
        ports = [port for port in given if port.get("publicly_accessible", service.kind == "helm")]
        chosen = [port for port in ports if port.get("is_default")] or ports
        default = chosen[0] if chosen else None
        links: list[Node] = []
        for port in ports:
            link: Node = {
                "service_id": service.id,
                "service_type": SERVICE_TYPES[service.kind],
                "internal_port": port.get("internal_port"),
                "external_port": port.get("external_port") or _HTTPS,
                "is_default": port is default,
                "is_qovery_domain": True,
            }
            name = f"{port.get('name') or 'p' + str(port.get('internal_port'))}"
            links.append({**link, "url": f"https://{name}-z{service.id[:8]}.simulator.test"})
            if port is default:
                links.extend(
                    {**link, "url": f"https://{domain.data['domain']}", "is_qovery_domain": False}
                    for domain in self._store.of("customDomain", service)
                )
        return links


def _v1_line(line: DeploymentLine, request: DeploymentRequest | None) -> Node:
    waits = line.state.endswith("QUEUED")
    state = "WAITING" if waits else _V1_STATES.get(line.state, line.state)
    return {
        "id": str(uuid5(NAMESPACE_OID, f"{line.unit.id}/{line.at}/{line.message}")),
        "created_at": moment(line.at),
        "message": line.message,
        "execution_id": "" if request is None else request.execution_id,
        "state": state,
        "service": line.unit.name,
        "status": state,
        "scope": {
            "id": line.unit.id,
            "name": line.unit.name,
            "type": _V1_SCOPES.get(line.unit.kind, "ENVIRONMENT"),
        },
    }


def _cluster_line(line: DeploymentLine, cluster: Record) -> Node:
    details: Node = {
        "provider_kind": str(cluster.data.get("cloud_provider") or ""),
        "region": str(cluster.data.get("region") or ""),
        "transmitter": {"id": cluster.id, "name": line.unit.name, "type": "Kubernetes"},
    }
    node: Node = {
        "type": "error" if line.is_error else "info",
        "timestamp": moment(line.at),
        "step": _CLUSTER_STEPS.get(line.state, "Unknown"),
        "details": details,
    }
    if line.is_error:
        node["error"] = {
            "tag": line.state,
            "user_log_message": line.message,
            "hint_message": "the simulator was set to fail here",
            "link": "https://example.com/",
            "underlying_error": {"message": line.message},
            "event_details": details,
        }
    else:
        node["message"] = {"safe_message": line.message}
    return node
