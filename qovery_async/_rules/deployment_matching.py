"""Finds the request that an action made, if its response has no request id.

The queue and the status of the environment are read before and after the action. A request that
is new and has the same action is ours. If there is none, the action may have been merged into a
request that was queued before: the API merges requests of one user with one action.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from .deployment_states import is_state_of

_TRIGGERS = {
    "deploy": {"DEPLOY"},
    "redeploy": {"DEPLOY", "RESTART"},
    "restart": {"RESTART"},
    "stop": {"STOP"},
    "delete": {"DELETE"},
    "uninstall": {"UNINSTALL", "DELETE", "DELETE_RESOURCES_ONLY"},
}


@dataclass(frozen=True, slots=True)
class RequestsSeen:
    """Requests of an environment at one moment.

    Attributes:
        current: Id of the request that runs or ran last; None if unknown.
        state: State of that request.
        queued: Trigger action of each queued request by id, in the order of the queue.
    """

    current: UUID | None
    state: str
    queued: dict[UUID, str]


@dataclass(frozen=True, slots=True)
class Match:
    """Request that an action made; `exact` is False if another one fits, too."""

    request_id: UUID
    exact: bool


def match_request(
    action: str, before: RequestsSeen, after: RequestsSeen, *, is_lag_over: bool
) -> Match | None:
    """Return the request that an action made between two moments, or None if not visible yet.

    While the API may still lag, a request that was queued before is no match: the new one may
    appear. A match after the lag is not exact, because others had time to act.
    """
    fitting = _fitting(action, after)
    known = {*before.queued, before.current}
    new = [request_id for request_id in fitting if request_id not in known]
    if new:
        return Match(new[0], exact=len(new) == 1 and not is_lag_over)
    if not is_lag_over:
        return None
    # A request that ran already takes no further ones in; one that was queued does.
    merged = [request_id for request_id in fitting if request_id in before.queued]
    return Match(merged[-1], exact=False) if merged else None


def _fitting(action: str, seen: RequestsSeen) -> list[UUID]:
    found: list[UUID] = []
    if seen.current is not None and is_state_of(action, seen.state):
        found.append(seen.current)
    triggers = {*_TRIGGERS[action], "UNKNOWN"}
    found += [request_id for request_id, trigger in seen.queued.items() if trigger in triggers]
    return found
