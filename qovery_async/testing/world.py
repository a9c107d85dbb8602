"""The simulated world: its state, and which part of it answers which operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .accounts.audit_log import Audit
from .accounts.members import Members
from .accounts.permissions import Access
from .deployments.clusters import Clusters
from .deployments.cross_listings import Views
from .deployments.engine import DeploymentEngine
from .deployments.environments import Deployments
from .deployments.stages import Stages
from .model.call import Answer, Call, Caller, Handler
from .model.document import Document, Endpoint, Node
from .model.problems import Problem
from .model.store import Record, Store
from .resources.collections import Resources
from .resources.side_effects import Companions
from .schema.projection import Answers
from .schema.validation import Validation
from .timing.clock import Clock
from .timing.durations import Durations
from .variables.operations import KEPT_AS, RESOLVED_HERE, VariableCalls
from .variables.variables import Variables

_NOT_FOUND = 404


class World:
    """The state, and what every operation reads and changes of it."""

    def __init__(
        self,
        document: Document,
        clock: Clock,
        seed: int,
        durations: Durations | None = None,
        *,
        missing_status: int = _NOT_FOUND,
        cascade_projects: bool = False,
    ) -> None:
        """An empty world; the same seed gives the same values.

        `missing_status` is how the API answers for what does not exist: 404, and at times 403 or
        400. With `cascade_projects`, projects are deleted with the environments that they have.
        """
        self.document = document
        self.clock = clock
        self.store: Store = Store()
        self._missing_status = missing_status
        self._validation = Validation(document)
        self._answers = Answers(document, self._validation)
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
        self.access: Access = Access(self.store)
        self.audit: Audit = Audit(document, self.store, clock, seed)
        self.stages: Stages = Stages(document, self.store, self.resources.creation)
        self.members: Members = Members(document, self.store, self.resources.creation)
        # Parts that know more of an operation than the document tells go before the general rules.
        self.parts: list[Any] = [
            Companions(document, self.store, self.resources.creation),
            Views(document, self.store, self.deployments),
            self.stages,
            self.members,
            self.audit,
            self.engine,
            self.variables,
            VariableCalls(document, self.store, self.variables),
        ]
        self._handlers: dict[Endpoint, Handler] = dict.fromkeys(
            document.endpoints, self.resources.answer
        )
        for part in self.parts:
            if hasattr(part, "handlers"):
                self._handlers |= part.handlers()
        self._general: frozenset[str] = self._general_kinds()

    @property
    def deployments(self) -> Deployments:
        """The deployments of environments and their services."""
        return self.engine.deployments

    @property
    def clusters(self) -> Clusters:
        """The deployments of clusters."""
        return self.engine.clusters

    def answer(
        self,
        endpoint: Endpoint,
        arguments: Mapping[str, str],
        query: Mapping[str, str],
        body: Any,  # noqa: ANN401  # any JSON
        caller: Caller,
    ) -> Answer:
        """Carry out an operation, and bring its answer into the form that the document declares.

        Raises `Problem` for what the API refuses.
        """
        self.engine.settle()
        call = Call(endpoint, arguments, query, body, caller, self._records(endpoint, arguments))
        self.access.check(call)
        self._validation.check(endpoint, query, body)
        before = self.audit.before(call)
        answer = self.access.visible(call, self._handlers[endpoint](call))
        self.audit.after(call, answer, before)
        if endpoint.method != "GET":
            self.clock.wake()
        schema = endpoint.answer_schema(answer.status)
        if schema is None:
            return Answer(None, answer.status)
        shown = self._answers.shown(
            answer.value, schema, lambda: self.resources.values_for(endpoint, arguments)
        )
        return Answer(shown, answer.status)

    def is_general(self, endpoint: Endpoint) -> bool:
        """Whether what an operation does is known from the document alone."""
        return self._handlers[endpoint] == self.resources.answer

    def dump(self) -> Node:
        """The whole state, as JSON."""
        return {
            "store": self.store.dump(),
            "resources": self.resources.dump(),
            "parts": {
                type(part).__name__: part.dump() for part in self.parts if hasattr(part, "dump")
            },
        }

    def load(self, content: Node) -> None:
        """Become what was dumped."""
        self.store.load(content["store"])
        self.resources.load(content["resources"])
        parts = cast("dict[str, Node]", content["parts"])
        for part in self.parts:
            if hasattr(part, "load") and type(part).__name__ in parts:
                part.load(parts[type(part).__name__])

    def _records(self, endpoint: Endpoint, arguments: Mapping[str, str]) -> list[Record]:
        """The records that a path names, outermost first."""
        found: list[Record] = []
        for step in endpoint.steps:
            if not step.is_parameter or not step.text.endswith("Id"):
                continue
            record = self.store.get(KEPT_AS.get(step.kind, step.kind), arguments[step.text])
            if record is not None and (not found or self._belongs(record, found[-1])):
                found.append(record)
            elif step.kind in RESOLVED_HERE:
                pass
            elif step.kind in self._general or self.store.knows(step.kind):
                detail = f"no {step.kind} with id {arguments[step.text]} exists"
                raise Problem(self._missing_status, detail)
        return found

    def _general_kinds(self) -> frozenset[str]:
        """The kinds whose ids are looked up here: some operation on them goes by the general rules.

        Others are their parts' own, which keep them in their own way.
        """
        found: set[str] = set()
        for endpoint, handler in self._handlers.items():
            if handler == self.resources.answer:
                named = [s for s in endpoint.steps if s.is_parameter and s.text.endswith("Id")]
                found.update(step.kind for step in named[-1:])
        return frozenset(found)

    def _belongs(self, record: Record, above: Record) -> bool:
        """Whether a path may name a record behind another: below it, or beside it."""
        if above.kind in self.resources.shapes.parents(record.kind):
            return record.parent is above
        return record.parent is above.parent or record.is_below(above)
