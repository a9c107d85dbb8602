"""Outcome of a deployment by its action and state.

The states are those of the API's `StateEnum`. Values that this version does not know follow their
spelling: `…ERROR` is a failure, `…ED` an end, and every other one is in progress.
"""

from __future__ import annotations

from enum import Enum

EXPECTED_STATES = {
    "deploy": frozenset({"DEPLOYED"}),
    "redeploy": frozenset({"DEPLOYED", "RESTARTED"}),
    "restart": frozenset({"RESTARTED", "DEPLOYED"}),
    "stop": frozenset({"STOPPED"}),
    "delete": frozenset({"DELETED"}),
    "uninstall": frozenset({"DELETED", "READY", "STOPPED"}),
}
"""States that an action is for."""

_STEMS = {
    "deploy": ("DEPLOY", "BUILD", "EXECUTING"),
    "redeploy": ("DEPLOY", "BUILD", "EXECUTING", "RESTART"),
    "restart": ("RESTART",),
    "stop": ("STOP",),
    "delete": ("DELET",),
    "uninstall": ("DELET",),
}


class Outcome(Enum):
    """End of a deployment."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"
    OTHER = "other"
    """The end of another action."""


def outcome_of(action: str, state: str) -> Outcome | None:
    """Return the outcome of a request in a state, or None while the request is in progress."""
    if state in EXPECTED_STATES[action]:
        return Outcome.SUCCEEDED
    if state.endswith("ERROR"):
        return Outcome.FAILED
    if state == "CANCELED":
        return Outcome.CANCELED
    if state.endswith("ED") and "QUEUED" not in state and not state.startswith("WAITING_"):
        return Outcome.OTHER
    return None


def is_state_of(action: str, state: str) -> bool:
    """Whether a state can belong to a request with this action."""
    return state in EXPECTED_STATES[action] or any(stem in state for stem in _STEMS[action])
