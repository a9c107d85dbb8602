"""Deployments that fail because a test wants them to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from .timelines import Timeline, failing

STATES = frozenset(
    {
        *("BUILD_ERROR", "DEPLOYMENT_ERROR", "RESTART_ERROR", "STOP_ERROR", "DELETE_ERROR"),
        *("INVALID_CREDENTIALS", "BUILDING", "DEPLOYING", "EXECUTING"),
        *("RESTARTING", "STOPPING", "DELETING"),
    }
)


class HasId(Protocol):
    """A record of the simulator, or a model of the client."""

    @property
    def id(self) -> Any:  # noqa: ANN401  # text, a UUID
        """Its id."""
        ...


class Failures:
    """Which services and clusters fail, and how.

        simulator.failures.fail_next(service.id, "BUILD_ERROR")

    The state is the error that a run ends with, or a state in progress that is never left, as that
    of a service whose readiness probe never passes. It comes true in the next run that could end
    so: a `STOP_ERROR` waits for a stop.
    """

    def __init__(self, settle: Callable[[], None] = lambda: None) -> None:
        """Nothing fails; `settle` brings the world up to now before anything changes."""
        self._settle = settle
        self._planned: dict[str, list[tuple[str, int | None]]] = {}

    def fail_next(self, target: HasId | str, state: str, *, times: int = 1) -> None:
        """Let the next runs of a service or cluster fail. Raises ValueError for other states."""
        self._plan(target, state, times)

    def fail_every(self, target: HasId | str, state: str) -> None:
        """Let all runs of a service or cluster fail until `clear`."""
        self._plan(target, state, None)

    def clear(self, target: HasId | str | None = None) -> None:
        """Let a service's runs end well again; without a target, everybody's."""
        self._settle()
        if target is None:
            self._planned.clear()
        else:
            self._planned.pop(_id(target), None)

    def _plan(self, target: HasId | str, state: str, times: int | None) -> None:
        if state not in STATES:
            msg = f"{state} is no failure; there are {', '.join(sorted(STATES))}"
            raise ValueError(msg)
        self._settle()
        self._planned.setdefault(_id(target), []).append((state, times))

    def applied(self, target: str, steps: Timeline, *, is_cluster: bool = False) -> Timeline:
        """The way that a target takes, with the first failure planned for it that fits."""
        planned = self._planned.get(target, [])
        for index, (state, times) in enumerate(planned):
            changed = failing(steps, state)
            if changed is None or (state == "INVALID_CREDENTIALS" and not is_cluster):
                continue
            if times is not None:
                planned[index : index + 1] = [(state, times - 1)] if times > 1 else []
            return changed
        return steps

    def dump(self) -> dict[str, Any]:
        """What is planned, as JSON."""
        return {target: [list(one) for one in plan] for target, plan in self._planned.items()}

    def load(self, content: dict[str, Any]) -> None:
        """Take what `dump` gave."""
        self._planned = {
            target: [(state, times) for state, times in plan] for target, plan in content.items()
        }


def _id(target: HasId | str) -> str:
    return target if isinstance(target, str) else str(target.id)
