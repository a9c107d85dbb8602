"""Timelines: the states that a service passes during an action."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .durations import Durations

Timeline = list[tuple[str, float]]


class Action(NamedTuple):
    """States of an action, and its name in the API."""

    queued: str
    final: str
    error: str
    name: str


ACTIONS = {
    "deploy": Action("DEPLOYMENT_QUEUED", "DEPLOYED", "DEPLOYMENT_ERROR", "DEPLOY"),
    "redeploy": Action("DEPLOYMENT_QUEUED", "DEPLOYED", "DEPLOYMENT_ERROR", "DEPLOY"),
    "restart": Action("RESTART_QUEUED", "RESTARTED", "RESTART_ERROR", "RESTART"),
    "stop": Action("STOP_QUEUED", "STOPPED", "STOP_ERROR", "STOP"),
    "delete": Action("DELETE_QUEUED", "DELETED", "DELETE_ERROR", "DELETE"),
    "uninstall": Action("DELETE_QUEUED", "READY", "DELETE_ERROR", "DELETE"),
}
_STATES_IN_PROGRESS = {"restart": "restarting", "stop": "stopping", "delete": "deleting"}
QUEUED = frozenset({"QUEUED", *(action.queued for action in ACTIONS.values())})
# States by significance: an environment shows the most significant one of its services.
_ORDER = (
    *("DEPLOYMENT_QUEUED", "RESTART_QUEUED", "STOP_QUEUED", "DELETE_QUEUED", "QUEUED"),
    *("CANCELING", "BUILDING", "DEPLOYING", "EXECUTING", "RESTARTING", "STOPPING", "DELETING"),
    *("BUILD_ERROR", "DEPLOYMENT_ERROR", "RESTART_ERROR", "STOP_ERROR", "DELETE_ERROR"),
    *("INVALID_CREDENTIALS", "CANCELED", "DEPLOYED", "DRY_RUN", "RESTARTED", "STOPPED"),
    *("DELETED", "READY"),
)
_RANK = {state: rank for rank, state in enumerate(_ORDER)}
IN_PROGRESS = frozenset(_ORDER[: _ORDER.index("BUILD_ERROR")])


def timeline(
    action: str,
    durations: Durations,
    *,
    builds: bool = False,
    executes: bool = False,
    final: str | None = None,
) -> Timeline:
    """Return (state, seconds) pairs from the first stage to the final state."""
    end = (ACTIONS[action].final if final is None else final, 0.0)
    if action not in ("deploy", "redeploy"):
        name = _STATES_IN_PROGRESS["delete" if action == "uninstall" else action]
        return [(name.upper(), durations.of(name)), end]
    names = [("building", builds), ("deploying", True), ("executing", executes)]
    return [*((name.upper(), durations.of(name)) for name, on in names if on), end]


def with_failure(steps: Timeline, failure: str) -> Timeline | None:
    """Return the timeline with a failure, or None if the failure does not fit.

    A failure is an error state that ends the timeline, or a state in progress that never ends.
    """
    states = [state for state, _ in steps[:-1]]
    if failure in states:
        return [*steps[: states.index(failure)], (failure, float("inf"))]
    deploys = "DEPLOYING" in states
    if failure == "BUILD_ERROR" and deploys:
        return [steps[0], (failure, 0.0)]
    if failure == "INVALID_CREDENTIALS" or failure == _error_state(states[-1]):
        return [*steps[:-1], (failure, 0.0)]
    return None


def _error_state(working: str) -> str:
    stems = {"RESTARTING": "RESTART", "STOPPING": "STOP", "DELETING": "DELETE"}
    return f"{stems.get(working, 'DEPLOYMENT')}_ERROR"


def aggregate_state(states: Sequence[str]) -> str | None:
    """Aggregate the states of services into the state of their environment.

    The most significant state wins: queued, then in progress, then errors, then final states.
    One deployed service makes a deployed environment. Returns None if there are no states.
    """
    return min(states, key=lambda state: _RANK.get(state, 0), default=None)
