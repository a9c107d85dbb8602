"""Which stream is behind which path, and what has to be named for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from ..model.call import Caller
from ..model.problems import Problem
from ..model.store import Record
from ..world import World
from .cluster_facts import ClusterFacts
from .deployment_status import DeploymentStatus
from .feeds import Changing, Feed, Once, Periodic, next_step
from .handshake import Ask, Selection
from .log_feeds import DeploymentTail, LogLine, ServiceLines, Tail, Wanted, Written, infra_lines
from .log_query import Labels, query_of
from .runtime import Runtime, ports
from .shells import Echo

_CLUSTER = ("organization", "cluster")
_SERVICE = (*_CLUSTER, "project", "environment", "service")
_EVERY_SECONDS = 5.0
_INFRA_SECONDS = 1.0


class Asked(NamedTuple):
    """A handshake that is in order: what it asks for, of what, for whom."""

    ask: Ask
    selection: Selection
    caller: Caller
    is_reconnect: bool

    @property
    def cluster(self) -> Record:
        """The cluster of a stream that needs one."""
        return _there(self.selection.cluster, "cluster")

    @property
    def environment(self) -> Record:
        """The environment of a stream that needs one."""
        return _there(self.selection.environment, "environment")

    @property
    def service(self) -> Record:
        """The service of a stream that needs one."""
        return _there(self.selection.service, "service")


class Route(NamedTuple):
    """A path: the arguments it needs, and what makes its stream."""

    required: tuple[str, ...]
    open: Callable[[Asked], Feed]


class Streams:
    """Makes the streams of a world."""

    def __init__(self, world: World) -> None:
        """Look at a world."""
        self._world = world
        self._engine = world.engine
        self.history_lines = 100
        self.repeated_lines = 0
        self.runtime: Runtime = Runtime(world.store, world.engine)
        self.clusters: ClusterFacts = ClusterFacts(world.store, world.engine, self.runtime)
        self.service_lines: ServiceLines = ServiceLines(world.store, world.engine)
        self._statuses = DeploymentStatus(world)
        shell, forward = partial(self._shell, ends=True), partial(self._shell, ends=False)
        self.routes: dict[str, Route] = {
            "/service/logs": Route(_SERVICE, self._service_logs),
            "/service/status": Route(_CLUSTER, self._service_status),
            "/service/metrics": Route((*_SERVICE, "service_type"), self._service_metrics),
            "/service/pods": Route(_SERVICE, self._service_pods),
            "/infra/logs": Route((*_CLUSTER, "infra_component_type"), self._infra_logs),
            "/deployment/logs": Route(
                ("organization", "project", "environment"), self._deployment_logs
            ),
            "/deployment/status": Route(("organization", "project"), self._deployment_status),
            "/cluster/status": Route(_CLUSTER, self._cluster_status),
            "/cluster/metrics": Route(_CLUSTER, self._cluster_metrics),
            "/cluster/node": Route(_CLUSTER, self._cluster_nodes),
            "/shell/exec": Route(_SERVICE, shell),
            "/shell/ephemeral": Route(_SERVICE, shell),
            "/shell/debug": Route(_CLUSTER, shell),
            "/shell/portforward": Route((*_SERVICE, "port"), forward),
        }

    def _lanes_of_cluster(self, cluster: Record) -> float:
        deployments = self._engine.deployments
        queues = [deployments.queue_of(one) for one in self.clusters.environments(cluster)]
        return next_step(queues, deployments.now())

    def _lanes_of_project(self, project: Record) -> float:
        deployments = self._engine.deployments
        queues = [deployments.queue_of(one) for one in self._world.store.of("environment", project)]
        return next_step(queues, deployments.now())

    def _wanted(self, asked: Asked) -> Wanted:
        query, limit, start = (
            asked.ask.arguments.get("query", ""),
            asked.ask.number("limit"),
            asked.ask.moment("start"),
        )
        try:
            test = query_of(query)
        except ValueError as error:
            raise Problem(400, f"query: {error}") from error
        if limit is None:
            limit = self.history_lines if start is None else 1000
        return Wanted(test, start, limit, self.repeated_lines if asked.is_reconnect else 0)

    def _service_logs(self, asked: Asked) -> Feed:
        service, wanted = asked.service, self._wanted(asked)
        pod = asked.ask.arguments.get("pod_name")
        deployment = asked.ask.arguments.get("deployment_id")
        test = wanted.test

        def chosen(labels: Labels, line: str) -> bool:
            of_pod = pod is None or labels["pod"] == pod
            of_run = deployment is None or labels["qovery_com_deployment_id"] == deployment
            return of_pod and of_run and test(labels, line)

        def read(since: float) -> list[LogLine]:
            self._present(service)
            return self.service_lines.read(service, self.runtime.pods(service), since)

        upcoming = partial(self.service_lines.upcoming, service)
        return Tail(read, wanted._replace(test=chosen), upcoming)

    def _infra_logs(self, asked: Asked) -> Feed:
        component = asked.ask.arguments["infra_component_type"]
        read = partial(infra_lines, self._engine, asked.cluster, component)
        clock = self._world.clock
        return Tail(read, self._wanted(asked), lambda: clock.now() + _INFRA_SECONDS)

    def _deployment_logs(self, asked: Asked) -> Feed:
        environment, version = asked.environment, asked.ask.arguments.get("version")
        if version is None:
            return DeploymentTail(self._world.store, self._engine, environment)
        is_own = version.rpartition("-")[0] == environment.id
        lines = self._engine.logs.deployment_logs.lines
        return Written(lambda: lines(version) if is_own else [])

    def _deployment_status(self, asked: Asked) -> Feed:
        environment, version = asked.selection.environment, asked.ask.arguments.get("version")
        deployments = self._engine.deployments
        if environment is None:
            project = _there(asked.selection.project, "project")
            read = partial(self._statuses.of_project, project, asked.caller)
            return Changing(read, partial(self._lanes_of_project, project))
        if version is not None:
            read = partial(self._statuses.of_execution, environment, version, asked.caller)
            return Once(read)
        return Changing(
            partial(self._statuses.of_environment, environment, asked.caller),
            lambda: next_step([deployments.queue_of(environment)], deployments.now()),
        )

    def _service_status(self, asked: Asked) -> Feed:
        cluster, project = asked.cluster, asked.selection.project
        environment = asked.selection.environment

        def read() -> object:
            if environment is not None:
                self._present(environment)
                return self.runtime.environments([environment])
            everyone = self.clusters.environments(cluster)
            if project is not None:
                everyone = [one for one in everyone if one.ancestor("project") is project]
            return self.runtime.environments(everyone)

        return Changing(read, partial(self._lanes_of_cluster, cluster))

    def _service_metrics(self, asked: Asked) -> Feed:
        service = asked.service

        def read() -> object:
            self._present(service)
            return self.runtime.metrics(service)

        return Periodic(read, self._world.clock, _EVERY_SECONDS)

    def _service_pods(self, asked: Asked) -> Feed:
        service = asked.service
        listening = ports(service)
        names = self.runtime.pods(service)
        return Once(lambda: {"pods": [{"name": name, "ports": listening} for name in names]})

    def _cluster_status(self, asked: Asked) -> Feed:
        deployments, cluster = self._engine.deployments, asked.cluster
        queues = self._engine.clusters.scheduler.queues
        return Changing(
            partial(self.clusters.status, cluster),
            lambda: next_step([queues.get(cluster.id)], deployments.now()),
        )

    def _cluster_metrics(self, asked: Asked) -> Feed:
        read = partial(self.clusters.metrics, asked.cluster)
        return Periodic(read, self._world.clock, _EVERY_SECONDS)

    def _cluster_nodes(self, asked: Asked) -> Feed:
        names = self.clusters.node_names(asked.cluster)
        return Once(lambda: {"nodes": [{"name": name} for name in names]})

    def _shell(self, asked: Asked, *, ends: bool) -> Feed:
        for name in ("tty_width", "tty_height", "port"):
            asked.ask.number(name)
        service, pod = asked.selection.service, asked.ask.arguments.get("pod_name")
        if service is not None:
            names = self.runtime.pods(service)
            if not names or (pod is not None and pod not in names):
                raise NoPodError(pod or service.id)
        return Echo(ends=ends)

    def _present(self, record: Record) -> None:
        kind = "environment" if record.kind == "environment" else "service"
        if self._world.store.get(kind, record.id) is None:
            raise Problem(404, f"no {kind} with id {record.id}")


class NoPodError(Problem):
    """The agent of a cluster does not find the pod to connect to."""

    def __init__(self, name: str) -> None:
        """Say of what."""
        super().__init__(404, f"cannot connect to a pod of {name}")


def _there(record: Record | None, kind: str) -> Record:
    if record is None:
        raise Problem(400, f"{kind}: missing in the query")
    return record
