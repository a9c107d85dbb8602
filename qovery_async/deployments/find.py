"""Finds the deployment of an action whose handle was lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._rules.deployment_matching import triggers_of
from .._rules.deployment_states import is_state_of
from ..raw import OPERATIONS
from .requests import request_id_in

if TYPE_CHECKING:
    from ..client import AsyncQovery

# Clocks of two machines differ.
_SKEW = timedelta(seconds=5)


async def requests_since(
    client: AsyncQovery, environment_id: UUID | str, action: str, since: datetime
) -> list[UUID]:
    """Return the requests with an action that are queued or current, the oldest first.

    Sends three requests. The queue is read first: a request that starts meanwhile is then seen
    twice, not missed.
    """
    path, triggers = {"environmentId": environment_id}, triggers_of(action)
    queue: Any = await client.execute(OPERATIONS["listDeploymentRequestByEnvironmentId"], path=path)
    status: Any = await client.execute(OPERATIONS["getEnvironmentStatus"], path=path)
    history: Any = await client.execute(OPERATIONS["listEnvironmentDeploymentHistoryV2"], path=path)
    found: list[UUID] = []
    current, state = request_id_in(status), str(status.last_deployment_state.value)
    runs: list[Any] = [*(history.results or ())]
    is_current = is_state_of(action, state) and bool(runs) and _fits(runs[0], triggers, since)
    if current is not None and is_current:
        found.append(current)
    # The queue does not tell when a request was made.
    found += [
        entry.identifier.deployment_request_id
        for entry in queue.results or ()
        if _word(entry.trigger_action) in triggers
    ]
    return list(dict.fromkeys(found))


def _fits(run: Any, triggers: frozenset[str], since: datetime) -> bool:  # noqa: ANN401  # of a history
    created = run.auditing_data.created_at
    is_late = isinstance(created, datetime) and created >= since - _SKEW
    return is_late and _word(run.trigger_action) in triggers


def _word(value: Any) -> str:  # noqa: ANN401  # an open enumeration
    return str(getattr(value, "value", value))
