"""Deployment engine: everything in the simulator that takes time, and the operations on it."""

from __future__ import annotations

from ..model.document import Document
from ..model.store import Node, Store
from ..timing.clock import Clock
from ..timing.durations import Durations
from ..timing.failures import Failures
from .actions import Actions
from .cleanup import Cleanup
from .cloning import Cloning
from .clusters import Clusters
from .environments import Deployments
from .histories import Histories
from .image_updates import ImageUpdates
from .log_operations import LogOperations
from .schedules import Schedules
from .statuses import Statuses

# Kinds of records that can have planned failures.
_CAN_FAIL = ("service", "cluster", "environment")


class DeploymentEngine:
    """Deployments of environments and clusters, with the handlers that change and read them.

    Attributes:
        failures: Planned failures of services and clusters.
        deployments: Requests of environments.
        clusters: Requests of clusters.
        statuses: Status operations.
        cloning: Clone operations; `copy_variables` is set by the owner of the variables.
        logs: Log lines of deployments and services, for REST and for the gateway.
    """

    def __init__(
        self, document: Document, store: Store, clock: Clock, durations: Durations | None = None
    ) -> None:
        durations = durations or Durations()
        self.failures: Failures = Failures(
            self.settle, lambda identifier: any(store.get(kind, identifier) for kind in _CAN_FAIL)
        )
        self.deployments: Deployments = Deployments(store, clock, durations, self.failures)
        self.clusters: Clusters = Clusters(store, clock, durations, self.failures)
        self.deployments.can_run = self.clusters.can_run
        self.statuses: Statuses = Statuses(store, self.deployments)
        self.cloning: Cloning = Cloning(document, store, self.deployments)
        self.logs: LogOperations = LogOperations(store, self.deployments, self.clusters)
        self._schedules = Schedules(store, self.deployments)
        self._cleanup = Cleanup(store, self.deployments)
        self._actions = Actions(store, self.deployments, self.statuses)
        self._histories = Histories(store, self.deployments)
        self._image_updates = ImageUpdates(store, self._actions, self.cloning)

    @property
    def parts(self) -> tuple[object, ...]:
        """The parts with handlers."""
        return (
            self._actions,
            self.statuses,
            self._histories,
            self.clusters,
            self.cloning,
            self._image_updates,
            self.logs,
            self._cleanup,
        )

    @property
    def durations(self) -> Durations:
        """Durations of the parts of a deployment."""
        return self.deployments.scheduler.durations

    @durations.setter
    def durations(self, durations: Durations) -> None:
        self.settle()
        self.deployments.scheduler.durations = durations
        self.clusters.scheduler.durations = durations

    def settle(self) -> None:
        """Start and end all requests that are due at the current time."""
        self._schedules.settle()
        self.deployments.settle()
        self.clusters.settle()

    def dump(self) -> Node:
        """Return the state as JSON."""
        return {
            "deployments": self.deployments.dump(),
            "clusters": self.clusters.dump(),
            "leftovers": self._cleanup.dump(),
            "schedules": self._schedules.dump(),
        }

    def load(self, content: Node) -> None:
        """Restore the state from `dump`."""
        self.deployments.load(content["deployments"])
        self.clusters.load(content["clusters"])
        self._cleanup.load(content["leftovers"])
        self._schedules.load(content["schedules"])
