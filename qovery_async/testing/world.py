"""Simulated world: the state, and the handlers of all operations.

The general rules of `resources` handle every operation, unless a part has a handler of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .accounts.audit_log import Audit
from .accounts.members import Members
from .accounts.permissions import Access
from .deployments.clusters import Clusters
from .deployments.cross_listings import CrossListings
from .deployments.engine import DeploymentEngine
from .deployments.environments import Deployments
from .deployments.stages import Stages
from .deployments.versions import Versions
from .model.call import Call, Handler, Result
from .model.caller import Caller
from .model.document import Document, Endpoint, Node
from .model.handlers import collected
from .model.problems import Problem
from .model.store import Record, Store
from .resources.cluster_facts import ClusterFacts
from .resources.collections import Resources
from .resources.copies import Copies
from .resources.references import References
from .resources.samples import Samples
from .resources.side_effects import SideEffects
from .schema.projection import Projection
from .schema.validation import Validation
from .snapshots import Stateful
from .timing.clock import Clock
from .timing.durations import Durations
from .variables.operations import KEPT_AS, RESOLVED_HERE, VariableCalls
from .variables.variables import Variables
from .webhooks.deliveries import Deliveries


class World:
    """State of the API, and the operations on it."""

    def __init__(
        self,
        document: Document,
        clock: Clock,
        seed: int,
        durations: Durations | None = None,
        *,
        cascade_projects: bool = False,
        lenient: bool = False,
    ) -> None:
        """Create an empty world.

        Args:
            document: The OpenAPI document.
            clock: The time of the world.
            seed: Seed of generated values.
            durations: Durations of deployments.
            cascade_projects: Delete the environments of a deleted project.
            lenient: Accept texts of a wrong format, and values that make no sense.
        """
        self.document = document
        self.clock = clock
        self.store: Store = Store()
        self._validation = Validation(document, lenient=lenient)
        self._projection = Projection(document, self._validation)
        self.engine: DeploymentEngine = DeploymentEngine(document, self.store, clock, durations)
        self.variables: Variables = Variables(
            self.store,
            clock,
            seed,
            changed=lambda services: self.deployments.mark_changed(*services),
        )
        self.store.listeners.append(self.variables)
        self.engine.cloning.copy_variables = self.variables.copy
        self.resources: Resources = Resources(
            document, self.store, clock, seed, cascade_projects=cascade_projects
        )
        self.resources.live["cluster"] = self.clusters.shown_fields
        self.references: References = References(document, self.store)
        self.samples: Samples = Samples(document, self.references)
        self.deliveries: Deliveries = Deliveries(self.store, clock)
        self.deployments.listeners.append(self.deliveries)
        self.access: Access = Access(self.store)
        self.audit: Audit = Audit(document, self.store, clock, seed)
        self.stages: Stages = Stages(self.store, self.resources.creation)
        self.members: Members = Members(self.store, self.resources.creation)
        # These parts know more about an operation than the OpenAPI document.
        special = collected(
            document,
            Copies(self.store),
            ClusterFacts(self.store, clock),
            Versions(self.store),
            SideEffects(self.store, self.resources.creation),
            CrossListings(self.store, self.deployments),
            self.stages,
            self.members,
            self.audit,
            *self.engine.parts,
            VariableCalls(document, self.store, self.variables),
            self.deliveries,
        )
        self._handlers: dict[Endpoint, Handler] = {
            **dict.fromkeys(document.endpoints, self.resources.execute),
            **special,
        }
        self._general: frozenset[str] = self._general_kinds()

    def add_part(self, part: object) -> None:
        """Let a part handle its operations from now on."""
        self._handlers.update(collected(self.document, part))

    @property
    def deployments(self) -> Deployments:
        """Deployments of environments and their services."""
        return self.engine.deployments

    @property
    def clusters(self) -> Clusters:
        """Deployments of clusters."""
        return self.engine.clusters

    def execute(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, str],
        query: Mapping[str, str],
        body: Any,  # noqa: ANN401  # any JSON
        caller: Caller,
    ) -> Result:
        """Execute an operation and project its result onto the declared response schema.

        Raises `Problem` if the API rejects the call.
        """
        self.engine.settle()
        call = Call(endpoint, arguments, query, body, caller, self._records(endpoint, arguments))
        self.access.check(call)
        self._validation.check(endpoint, query, body)
        self.references.check(call)
        before = self.audit.before(call)
        result = self.access.visible(call, self._handlers[endpoint](call))
        self.audit.after(call, result, before)
        if endpoint.method != "GET":
            self.clock.wake()
        schema = endpoint.response_schema(result.status)
        if schema is None:
            # Texts, such as a kubeconfig, have no schema.
            text = result.value if isinstance(result.value, str) else None
            return Result(text, result.status)
        projected = self._projection.apply(
            result.value,
            schema,
            lambda: self.resources.values_for(endpoint, arguments).within(
                self.resources.context(call)
            ),
        )
        return Result(projected, result.status)

    def is_general(self, endpoint: Endpoint) -> bool:
        """Whether the general rules handle an operation."""
        return self._handlers[endpoint] == self.resources.execute

    def dump(self) -> Node:
        """Return the whole state as JSON."""
        return {
            "store": self.store.dump(),
            "resources": self.resources.dump(),
            "parts": {name: part.dump() for name, part in self._stateful_parts().items()},
        }

    def load(self, content: Node) -> None:
        """Restore the state of `dump`."""
        self.store.load(content["store"])
        self.resources.load(content["resources"])
        for name, part in self._stateful_parts().items():
            part.load(content["parts"][name])

    def _stateful_parts(self) -> dict[str, Stateful]:
        return {
            "Audit": self.audit,
            "Deliveries": self.deliveries,
            "DeploymentEngine": self.engine,
            "Variables": self.variables,
        }

    def _records(self, endpoint: Endpoint, arguments: Mapping[str, str]) -> list[Record]:
        """Return the records of the ids in a path, outermost first."""
        found: list[Record] = []
        for step in endpoint.steps:
            if not step.is_parameter or not step.text.endswith("Id"):
                continue
            record = self.store.get(KEPT_AS.get(step.kind, step.kind), arguments[step.text])
            if record is not None and (not found or self._may_follow(record, found[-1])):
                found.append(record)
            elif step.kind in RESOLVED_HERE:
                pass
            elif step.kind in self._general or self.store.knows(step.kind):
                detail = f"no {step.kind} with id {arguments[step.text]} exists"
                raise Problem(404, detail)
        return found

    def _general_kinds(self) -> frozenset[str]:
        """Return the kinds with an operation by the general rules. Parts look up other ids."""
        found: set[str] = set()
        for endpoint, handler in self._handlers.items():
            if handler == self.resources.execute:
                ids = [s for s in endpoint.steps if s.is_parameter and s.text.endswith("Id")]
                found.update(step.kind for step in ids[-1:])
        return frozenset(found)

    def _may_follow(self, record: Record, previous: Record) -> bool:
        """Return True if a path may name a record after another: below it, or beside it."""
        if previous.kind in self.resources.kinds.parents(record.kind):
            return record.parent is previous
        return record.parent is previous.parent or record.is_below(previous)
