"""The states that a service passes, for every action."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .durations import Durations

Timeline = list[tuple[str, float]]


class Action(NamedTuple):
    """What an action is in the API's words."""

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
_WORKING = {"restart": "restarting", "stop": "stopping", "delete": "deleting"}
QUEUED = frozenset({"QUEUED", *(action.queued for action in ACTIONS.values())})
# The order in which an environment shows the states of its services, the most telling first.
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
    """(state, seconds) from the first stage on, the final state last; without the queue before."""
    end = (ACTIONS[action].final if final is None else final, 0.0)
    if action not in ("deploy", "redeploy"):
        name = _WORKING["delete" if action == "uninstall" else action]
        return [(name.upper(), durations.of(name)), end]
    names = [("building", builds), ("deploying", True), ("executing", executes)]
    return [*((name.upper(), durations.of(name)) for name, on in names if on), end]


def failing(steps: Timeline, failure: str) -> Timeline | None:
    """The same way with a failure: an error's state, or the state in progress that never ends.

    None where the failure is not one of this way.
    """
    states = [state for state, _ in steps[:-1]]
    if failure in states:
        return [*steps[: states.index(failure)], (failure, float("inf"))]
    deploys = "DEPLOYING" in states
    if failure == "BUILD_ERROR" and deploys:
        return [steps[0], (failure, 0.0)]
    if failure == "INVALID_CREDENTIALS" or failure == _error_of(states[-1]):
        return [*steps[:-1], (failure, 0.0)]
    return None


def _error_of(working: str) -> str:
    stems = {"RESTARTING": "RESTART", "STOPPING": "STOP", "DELETING": "DELETE"}
    return f"{stems.get(working, 'DEPLOYMENT')}_ERROR"


def together(states: Sequence[str]) -> str | None:
    """The state of an environment whose services have these states, None without any.

    Queued goes before building, that before deploying, that before errors; then one deployed
    service makes a deployed environment.
    """
    return min(states, key=lambda state: _RANK.get(state, 0), default=None)
