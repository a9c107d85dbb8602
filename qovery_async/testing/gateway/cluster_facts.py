"""Cluster data of the gateway: status, nodes and resource usage."""

from __future__ import annotations

from typing import Any

from ..deployments.clusters import VERSIONS
from ..deployments.engine import DeploymentEngine
from ..model.store import Node, Record, Store
from .runtime import Runtime, metric, namespace

_CPU, _MEMORY, _DISK, _PODS = 4000, 16384, 81920, 58


class ClusterFacts:
    """Reader of the clusters of a world."""

    def __init__(self, store: Store, engine: DeploymentEngine, runtime: Runtime) -> None:
        self._store = store
        self._engine = engine
        self._runtime = runtime

    def is_up(self, cluster: Record) -> bool:
        """Whether the agent of a cluster is reachable."""
        clusters = self._engine.clusters
        return clusters.is_deployed(cluster) and clusters.state(cluster) != "STOPPED"

    def environments(self, cluster: Record) -> list[Record]:
        """Return the environments on a cluster."""
        candidates = self._store.of("environment", cluster.ancestor("organization"))
        return [one for one in candidates if one.data.get("cluster_id") == cluster.id]

    def status(self, cluster: Record) -> Node:
        """Return the frame of `/cluster/status`."""
        state = self._engine.clusters.state(cluster)
        failed = state.endswith("ERROR") or state == "INVALID_CREDENTIALS"
        component = {
            "name": "cluster-agent",
            "namespace": "qovery",
            "status": "RUNNING",
            "error_detail": [],
            "images_version": ["simulated"],
        }
        return {
            "computed_status": {
                "global_status": "ERROR" if failed else "RUNNING",
                "qovery_components_in_failure": [],
                "qovery_components": [component],
                "node_warnings": {},
                "is_max_nodes_size_reached": False,
                "kube_version_status": {"type": "OK", "kube_version": _version(cluster)},
            },
            "tls_certificate": None,
        }

    def node_names(self, cluster: Record) -> list[str]:
        """Return the names of a cluster's nodes."""
        value: Any = cluster.data.get("min_running_nodes")
        count = max(1, value) if isinstance(value, int) else 1
        return [f"node-z{cluster.id[:8]}-{number}" for number in range(count)]

    def metrics(self, cluster: Record) -> Node:
        """Return the frame of `/cluster/metrics`. The pods are spread over the nodes."""
        pods: list[Node] = []
        for environment in self.environments(cluster):
            for service in self._store.services(environment):
                names = self._runtime.pods(service)
                pods += [self._pod(environment, service, name) for name in names]
        names = self.node_names(cluster)
        nodes = [
            self._node(cluster, name, pods[number :: len(names)])
            for number, name in enumerate(names)
        ]
        pool = {
            "name": "default",
            "nodes_count": len(nodes),
            "cpu_milli": _CPU * len(nodes),
            "cpu_milli_limit": None,
            "memory_mib": _MEMORY * len(nodes),
            "memory_mib_limit": None,
        }
        return {"nodes": nodes, "pvcs": [], "node_pools": [pool]}

    def _began(self, cluster: Record) -> int:
        runs = [run.plan for run in self._engine.clusters.runs(cluster) if run.plan]
        return int(runs[0].began * 1000) if runs else 0

    def _usage(self, seed: str, cpu: int, memory: int) -> Node:
        bucket = int(self._engine.deployments.now() // 5)
        of_cpu = metric(f"cpu/{seed}/{bucket}", cpu, "mCPU")
        of_memory = metric(f"memory/{seed}/{bucket}", memory, "MiB")
        return {
            "cpu_milli_usage": of_cpu["current"],
            "cpu_percent_usage": of_cpu["current_percent"],
            "memory_mib_rss_usage": of_memory["current"],
            "memory_percent_rss_usage": of_memory["current_percent"],
            "memory_mib_working_set_usage": of_memory["current"],
            "memory_percent_working_set_usage": of_memory["current_percent"],
            "ephemeral_storage_usage": None,
            "ephemeral_storage_percent_usage": None,
        }

    def _pod(self, environment: Record, service: Record, name: str) -> Node:
        project = environment.ancestor("project")
        running = self._runtime.running_since(service)
        now = self._engine.deployments.now()
        return {
            "created_at": int((now if running is None else running[0]) * 1000),
            "name": name,
            "namespace": namespace(environment),
            "error_container_statuses": [],
            "metrics_usage": self._usage(name, 500, 512),
            "images_version": {},
            "restart_count": 0,
            "status_phase": "PENDING" if running is None else "RUNNING",
            "qovery_service_info": {
                "project_id": "" if project is None else project.id,
                "project_name": "" if project is None else str(project.data.get("name", "")),
                "environment_id": environment.id,
                "environment_name": str(environment.data.get("name", "")),
                "service_id": service.id,
                "service_name": str(service.data.get("name", "")),
            },
        }

    def _node(self, cluster: Record, name: str, pods: list[Node]) -> Node:
        began = self._began(cluster)
        capacity = {
            "cpu_milli": _CPU,
            "memory_mib": _MEMORY,
            "ephemeral_storage_mib": _DISK,
            "pods": _PODS,
        }
        return {
            "created_at": began,
            "name": name,
            "architecture": "amd64",
            "instance_type": str(cluster.data.get("instance_type") or "T3A_MEDIUM"),
            "kernel_version": "6.1.0",
            "kubelet_version": f"v{_version(cluster)}.0",
            "operating_system": "linux",
            "os_image": "simulated",
            "unschedulable": False,
            "resources_allocatable": capacity,
            "resources_capacity": capacity,
            "resources_allocated": {
                "request_cpu_milli": min(_CPU, 500 * len(pods)),
                "limit_cpu_milli": min(_CPU, 500 * len(pods)),
                "request_memory_mib": min(_MEMORY, 512 * len(pods)),
                "limit_memory_mib": min(_MEMORY, 512 * len(pods)),
            },
            "taints": [],
            "conditions": [
                {
                    "type": "Ready",
                    "status": "True",
                    "last_heartbeat_time": int(self._engine.deployments.now() * 1000),
                    "last_transition_time": began,
                    "reason": "KubeletReady",
                    "message": "the node is ready",
                }
            ],
            "labels": {"kubernetes.io/hostname": name},
            "annotations": {},
            "addresses": [{"type": "Hostname", "address": name}],
            "pods": pods,
            "metrics_usage": self._usage(name, _CPU, _MEMORY),
        }


def _version(cluster: Record) -> str:
    return str(cluster.data.get("version") or VERSIONS[0]).removeprefix("v")
