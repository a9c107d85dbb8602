"""Planned failures of deployments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from ..model.identifiers import HasId, identifier_of
from .timelines import Timeline, with_failure

STATES = frozenset(
    {
        *("BUILD_ERROR", "DEPLOYMENT_ERROR", "RESTART_ERROR", "STOP_ERROR", "DELETE_ERROR"),
        *("INVALID_CREDENTIALS", "BUILDING", "DEPLOYING", "EXECUTING"),
        *("RESTARTING", "STOPPING", "DELETING"),
    }
)


ANY_TARGET = "*"


class Failures:
    """Failures that tests plan for services and clusters.

        simulator.failures.fail_next(service.id, "BUILD_ERROR")

    A target is an id (`str` or `UUID`), or an object with an id, such as a model of the client. `*`
    is any service or cluster, also one that the tested code creates later.
    The state is an error that ends a run, or a state in progress that the run never leaves.
    A service whose readiness probe never passes stays in `DEPLOYING`, for example.
    A failure applies to the next run that can end so: a `STOP_ERROR` waits for a stop.

    Args:
        settle: Brings the world up to date before a plan changes.
        exists: Whether a service, cluster or environment has this id.
    """

    def __init__(
        self,
        settle: Callable[[], None] = lambda: None,
        exists: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self._settle = settle
        self._exists = exists
        self._planned: dict[str, list[tuple[str, int | None]]] = {}

    def fail_next(self, target: HasId | UUID | str, state: str, *, times: int = 1) -> None:
        """Let the next runs of a service or cluster fail.

        Raises:
            ValueError: If `state` is not a failure.
            TypeError: If `target` is neither an id nor an object with an id.
            KeyError: If no service, cluster or environment has the id.
        """
        self._plan(target, state, times)

    def fail_every(self, target: HasId | UUID | str, state: str) -> None:
        """Let all runs of a target fail until `clear`. Raises as `fail_next`."""
        self._plan(target, state, None)

    def clear(self, target: HasId | UUID | str | None = None) -> None:
        """Remove the planned failures of a target, or all of them."""
        self._settle()
        if target is None:
            self._planned.clear()
        else:
            self._planned.pop(identifier_of(target), None)

    @property
    def left(self) -> list[tuple[str, str, int | None]]:
        """Planned failures as (target, state, runs left); None is every run."""
        return [(t, state, times) for t, plan in self._planned.items() for state, times in plan]

    def _plan(self, target: HasId | UUID | str, state: str, times: int | None) -> None:
        if state not in STATES:
            msg = f"state must be one of {', '.join(sorted(STATES))} (got {state})"
            raise ValueError(msg)
        identifier = identifier_of(target)
        self._settle()
        if identifier != ANY_TARGET and not self._exists(identifier):
            msg = f"no service, cluster or environment has the id {identifier}"
            raise KeyError(msg)
        self._planned.setdefault(identifier, []).append((state, times))

    def apply(self, target: str, steps: Timeline, *, is_cluster: bool = False) -> Timeline:
        """Return the timeline changed by the first planned failure that fits it."""
        for planned in (self._planned.get(target, []), self._planned.get(ANY_TARGET, [])):
            for index, (state, times) in enumerate(planned):
                changed = with_failure(steps, state)
                if changed is None or (state == "INVALID_CREDENTIALS" and not is_cluster):
                    continue
                if times is not None:
                    planned[index : index + 1] = [(state, times - 1)] if times > 1 else []
                return changed
        return steps

    def dump(self) -> dict[str, Any]:
        """Return the planned failures as JSON."""
        return {target: [list(one) for one in plan] for target, plan in self._planned.items()}

    def load(self, content: dict[str, Any]) -> None:
        """Restore the planned failures from `dump`."""
        self._planned = {
            target: [(state, times) for state, times in plan] for target, plan in content.items()
        }
