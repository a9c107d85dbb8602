"""Everything that takes time in the simulated world, and all that tells of it."""

from __future__ import annotations

from ..model.call import Handler
from ..model.document import Document, Endpoint
from ..model.store import Node, Store
from ..timing.clock import Clock
from ..timing.durations import Durations
from ..timing.failures import Failures
from .actions import Actions
from .cleanup import Leftovers
from .cloning import Cloning
from .clusters import Clusters
from .environments import Deployments
from .histories import Histories
from .image_updates import ByImage
from .log_operations import LogReading
from .statuses import Statuses

# Kinds with deployments of their own; an environment without services has one, too.
_DEPLOYED = ("service", "cluster", "environment")


class DeploymentEngine:
    """The deployments of environments and clusters, with what acts on them and what reads them.

    Attributes:
        failures: Which services and clusters fail.
        deployments: The requests of environments.
        clusters: Those of clusters.
        statuses: Both as the API shows them.
        cloning: Makes copies; its `copy_variables` is for whoever keeps variables.
        logs: What deployments and services write, for REST and for the gateway.
    """

    def __init__(
        self, document: Document, store: Store, clock: Clock, durations: Durations | None = None
    ) -> None:
        """Nothing was ever deployed."""
        durations = durations or Durations()
        self.failures: Failures = Failures(
            self.settle, lambda identifier: any(store.get(kind, identifier) for kind in _DEPLOYED)
        )
        self.deployments: Deployments = Deployments(store, clock, durations, self.failures)
        self.clusters: Clusters = Clusters(document, store, clock, durations, self.failures)
        self.statuses: Statuses = Statuses(document, store, self.deployments)
        self.cloning: Cloning = Cloning(document, store, self.deployments)
        self.logs: LogReading = LogReading(document, store, self.deployments, self.clusters)
        self._leftovers = Leftovers(document, store, self.deployments)
        self._actions = Actions(document, store, self.deployments, self.statuses)
        self._histories = Histories(document, store, self.deployments)
        self._by_image = ByImage(document, store, self._actions, self.cloning)

    def handlers(self) -> dict[Endpoint, Handler]:
        """The operations that begin, cancel, copy and tell of what takes time."""
        return {
            **self._actions.handlers(),
            **self.statuses.handlers(),
            **self._histories.handlers(),
            **self.clusters.handlers(),
            **self.cloning.handlers(),
            **self._by_image.handlers(),
            **self.logs.handlers(),
            **self._leftovers.handlers(),
        }

    def settle(self) -> None:
        """Bring everything up to now: what is done is done, what waited begins."""
        self.deployments.settle()
        self.clusters.settle()

    def dump(self) -> Node:
        """Everything, as JSON."""
        return {
            "deployments": self.deployments.dump(),
            "clusters": self.clusters.dump(),
            "leftovers": self._leftovers.dump(),
        }

    def load(self, content: Node) -> None:
        """Take what `dump` gave."""
        self.deployments.load(content["deployments"])
        self.clusters.load(content["clusters"])
        self._leftovers.load(content["leftovers"])
