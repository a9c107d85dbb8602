"""Follows a deployment change by change.

All readers of an environment poll at common times and share each response. Between two polls a
service can pass through several states; the last one is reported.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .._rules.deployment_changes import Fact, SeenStates
from ..errors import InvalidRequestError
from .polling import Polling

if TYPE_CHECKING:
    from .handle import Deployment


@dataclass(frozen=True, slots=True)
class DeploymentChange:
    """New state of something in a deployment.

    Attributes:
        cursor: What was seen up to this change, for `DeploymentChanges.after()`; URL-safe, at most
            4 kB.
        kind: `environment`, `cluster`, `stage`, `service` or `step`.
        id: The environment, cluster, stage or service; for a step, its service.
        name: Name of a stage or step; type of a service; empty otherwise.
        state: The new state.
        previous: The state before; None if this reader has not seen one.
        at: When this reader saw it.
    """

    cursor: str
    kind: str
    id: str
    name: str
    state: str
    previous: str | None
    at: datetime

    def as_dict(self) -> dict[str, Any]:
        """Return the change without its cursor, for JSON."""
        return {
            "kind": self.kind,
            "id": self.id,
            "name": self.name,
            "state": self.state,
            "previous": self.previous,
            "at": self.at.isoformat(),
        }


class DeploymentChanges:
    """Changes of a deployment, each once and in order, until it has ended.

        async for change in deployment.changes():
            print(change.kind, change.name, change.state)

    Each `async for` begins with the present state, or after a cursor. The iteration ends with the
    deployment, whatever its outcome; `wait()` then tells the outcome at once. It raises the errors
    of `wait()` for a deployment that cannot be followed further.
    """

    def __init__(self, deployment: Deployment[Any], seen: SeenStates) -> None:
        self._deployment = deployment
        self._seen = seen

    def after(self, cursor: str) -> DeploymentChanges:
        """Return the changes after a cursor, also one of another process; sends nothing.

        Raises `InvalidRequestError` for a text that is no cursor of this deployment.
        """
        try:
            return DeploymentChanges(self._deployment, SeenStates(self._deployment._owner, cursor))
        except ValueError as error:
            msg = f"changes cannot go on after this cursor: {error}"
        raise InvalidRequestError(msg)

    def __aiter__(self) -> AsyncIterator[DeploymentChange]:
        """Iterate until the deployment has ended."""
        return _Reader(self._deployment, self._seen.copy())


class _Reader:
    """One iteration over the changes of a deployment."""

    def __init__(self, deployment: Deployment[Any], seen: SeenStates) -> None:
        self._polling = Polling(deployment, in_detail=True)
        self._seen = seen
        self._new: Iterator[tuple[Fact, str | None]] = iter(())

    def __aiter__(self) -> AsyncIterator[DeploymentChange]:
        """Return itself."""
        return self

    async def __anext__(self) -> DeploymentChange:
        """Return the next change."""
        while True:
            for fact, previous in self._new:
                return _change(fact, previous, self._seen.cursor)
            view = await self._polling.next_view()
            if view is None:
                raise StopAsyncIteration
            self._new = self._seen.new(view.facts)


def _change(fact: Fact, previous: str | None, cursor: str) -> DeploymentChange:
    now = datetime.now(UTC)
    return DeploymentChange(cursor, fact.kind, fact.id, fact.name, fact.state, previous, now)
