"""Routes of the gateway: path, required arguments and feed of each stream."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from ..deployments.log_lines import LAST
from ..model.caller import Caller
from ..model.problems import Problem
from ..model.store import Record
from ..world import World
from .cluster_facts import ClusterFacts
from .deployment_status import DeploymentStatus
from .feeds import Feed, FiniteFeed, OnChange, Periodic, next_state_change
from .handshake import Handshake, Selection
from .log_feeds import (
    KEPT_LINES,
    DeploymentTail,
    LineSelection,
    LogLine,
    LogTail,
    ServiceLines,
    in_batches,
    infra_lines,
)
from .log_query import Labels, parse_query
from .runtime import Runtime, ports
from .shells import Echo, Terminal

_CLUSTER = ("organization", "cluster")
_SERVICE = (*_CLUSTER, "project", "environment", "service")
_EVERY_SECONDS = 5.0
_INFRA_SECONDS = 1.0
_FILTERS = {"deployment_id", "pod_name", "query"}


class StreamRequest(NamedTuple):
    """Valid handshake with its selected records and its caller."""

    handshake: Handshake
    selection: Selection
    caller: Caller
    history_lines: int
    repeated_lines: int
    limits_from_start: bool

    @property
    def arguments(self) -> Mapping[str, str]:
        """Query arguments of the handshake."""
        return self.handshake.arguments

    @property
    def cluster(self) -> Record:
        """Cluster. Raises `Problem` 400 if none is selected."""
        return _required_record(self.selection.cluster, "cluster")

    @property
    def environment(self) -> Record:
        """Environment. Raises `Problem` 400 if none is selected."""
        return _required_record(self.selection.environment, "environment")

    @property
    def service(self) -> Record:
        """Service. Raises `Problem` 400 if none is selected."""
        return _required_record(self.selection.service, "service")


class Route(NamedTuple):
    """Required arguments of a path, and the function that opens its feed."""

    required: tuple[str, ...]
    open: Callable[[StreamRequest], Feed]


class StreamRoutes:
    """Streams of a world, by path."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._engine = world.engine
        self.runtime: Runtime = Runtime(world.store, world.engine)
        self.clusters: ClusterFacts = ClusterFacts(world.store, world.engine, self.runtime)
        self.service_lines: ServiceLines = ServiceLines(world.store, world.engine)
        self._statuses = DeploymentStatus(world)
        shell, forward = partial(self._shell, open_=Terminal), partial(self._shell, open_=Echo)
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
            # The WebSocket document has the singular; the CLI calls the plural.
            "/cluster/nodes": Route(_CLUSTER, self._cluster_nodes),
            "/shell/exec": Route(_SERVICE, shell),
            "/shell/ephemeral": Route(_SERVICE, shell),
            "/shell/debug": Route(_CLUSTER, shell),
            "/shell/portforward": Route((*_SERVICE, "port"), forward),
        }

    def _next_change_on_cluster(self, cluster: Record) -> float:
        deployments = self._engine.deployments
        queues = [deployments.queue_of(one) for one in self.clusters.environments(cluster)]
        return next_state_change(queues, deployments.now())

    def _next_change_in_project(self, project: Record) -> float:
        deployments = self._engine.deployments
        queues = [deployments.queue_of(one) for one in self._world.store.of("environment", project)]
        return next_state_change(queues, deployments.now())

    def _service_logs(self, request: StreamRequest) -> Feed:
        service, selection = request.service, _line_selection(request)
        pod = request.arguments.get("pod_name")
        deployment = request.arguments.get("deployment_id")
        test = selection.test
        is_partial = selection.start is not None or bool({*request.arguments} & _FILTERS)
        first = KEPT_LINES if is_partial else max(LAST, selection.limit + selection.repeated)

        def is_selected(labels: Labels, line: str) -> bool:
            of_pod = pod is None or labels["pod"] == pod
            of_run = deployment is None or labels["qovery_com_deployment_id"] == deployment
            return of_pod and of_run and test(labels, line)

        def read(since: float) -> list[LogLine]:
            self._check_exists(service)
            most = first if since == -math.inf else KEPT_LINES
            return self.service_lines.read(service, self.runtime.pods(service), since, most)

        upcoming = partial(self.service_lines.upcoming, service)
        return LogTail(read, selection._replace(test=is_selected), upcoming)

    def _infra_logs(self, request: StreamRequest) -> Feed:
        component = request.arguments["infra_component_type"]
        read = partial(infra_lines, self._engine, request.cluster, component)
        clock = self._world.clock
        return LogTail(read, _line_selection(request), lambda: clock.now() + _INFRA_SECONDS)

    def _deployment_logs(self, request: StreamRequest) -> Feed:
        environment, version = request.environment, request.arguments.get("version")
        if version is None:
            return DeploymentTail(self._world.store, self._engine, environment)
        is_own = version.rpartition("-")[0] == environment.id
        lines = self._engine.logs.deployment_logs.lines
        return FiniteFeed(lambda: list(in_batches(lines(version))) if is_own else [])

    def _deployment_status(self, request: StreamRequest) -> Feed:
        environment, version = request.selection.environment, request.arguments.get("version")
        deployments = self._engine.deployments
        if environment is None:
            project = _required_record(request.selection.project, "project")
            read = partial(self._statuses.of_project, project, request.caller)
            return OnChange(read, partial(self._next_change_in_project, project))
        if version is not None:
            read = partial(self._statuses.of_execution, environment, version, request.caller)
            return FiniteFeed(lambda: [read()])
        return OnChange(
            partial(self._statuses.of_environment, environment, request.caller),
            lambda: next_state_change([deployments.queue_of(environment)], deployments.now()),
        )

    def _service_status(self, request: StreamRequest) -> Feed:
        cluster, project = request.cluster, request.selection.project
        environment = request.selection.environment

        def read() -> object:
            if environment is not None:
                self._check_exists(environment)
                return self.runtime.environments([environment])
            environments = self.clusters.environments(cluster)
            if project is not None:
                environments = [one for one in environments if one.ancestor("project") is project]
            return self.runtime.environments(environments)

        return OnChange(read, partial(self._next_change_on_cluster, cluster))

    def _service_metrics(self, request: StreamRequest) -> Feed:
        service = request.service

        def read() -> object:
            self._check_exists(service)
            return self.runtime.metrics(service)

        return Periodic(read, self._world.clock, _EVERY_SECONDS)

    def _service_pods(self, request: StreamRequest) -> Feed:
        service = request.service
        listening = ports(service)
        names = self.runtime.pods(service)
        return FiniteFeed(lambda: [{"pods": [{"name": n, "ports": listening} for n in names]}])

    def _cluster_status(self, request: StreamRequest) -> Feed:
        deployments, cluster = self._engine.deployments, request.cluster
        queues = self._engine.clusters.scheduler.queues
        return OnChange(
            partial(self.clusters.status, cluster),
            lambda: next_state_change([queues.get(cluster.id)], deployments.now()),
        )

    def _cluster_metrics(self, request: StreamRequest) -> Feed:
        read = partial(self.clusters.metrics, request.cluster)
        return Periodic(read, self._world.clock, _EVERY_SECONDS)

    def _cluster_nodes(self, request: StreamRequest) -> Feed:
        names = self.clusters.node_names(request.cluster)
        return FiniteFeed(lambda: [{"nodes": [{"name": name} for name in names]}])

    def _shell(self, request: StreamRequest, *, open_: Callable[[], Feed]) -> Feed:
        for name in ("tty_width", "tty_height", "port"):
            request.handshake.number(name)
        service, pod = request.selection.service, request.arguments.get("pod_name")
        if service is not None:
            names = self.runtime.pods(service)
            if not names or (pod is not None and pod not in names):
                raise NoPodError(pod or service.id)
        return open_()

    def _check_exists(self, record: Record) -> None:
        kind = "environment" if record.kind == "environment" else "service"
        if self._world.store.get(kind, record.id) is None:
            raise Problem(404, f"no {kind} with id {record.id}")


class NoPodError(Problem):
    """Raised if the cluster agent does not find the requested pod."""

    def __init__(self, name: str) -> None:
        super().__init__(404, f"cannot connect to a pod of {name}")


def _line_selection(request: StreamRequest) -> LineSelection:
    limit, start = request.handshake.number("limit"), request.handshake.moment("start")
    try:
        test = parse_query(request.arguments.get("query", ""))
    except ValueError as error:
        raise Problem(400, f"query: {error}") from error
    if limit is None:
        limit = request.history_lines if start is None else 1000
    return LineSelection(
        test, start, limit, request.repeated_lines, from_start=request.limits_from_start
    )


def _required_record(record: Record | None, kind: str) -> Record:
    if record is None:
        raise Problem(400, f"{kind}: missing in the query")
    return record
