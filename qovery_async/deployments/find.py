"""Finds the deployment of an action whose handle was lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._rules.deployment_matching import triggers_of
from .._rules.deployment_states import is_state_of
from .._rules.json_parts import objects, part
from .requests import queued_in, read, request_id_in

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
    queue = await read(client, "listDeploymentRequestByEnvironmentId", path)
    status = await read(client, "getEnvironmentStatus", path)
    history = await read(client, "listEnvironmentDeploymentHistoryV2", path)
    found: list[UUID] = []
    current, state = request_id_in(status), str(status.get("last_deployment_state") or "")
    runs = objects(history.get("results"))
    is_current = is_state_of(action, state) and bool(runs) and _fits(runs[0], triggers, since)
    if current is not None and is_current:
        found.append(current)
    # The queue does not tell when a request was made.
    found += [request_id for request_id, word in queued_in(queue).items() if word in triggers]
    return list(dict.fromkeys(found))


def _fits(run: Mapping[str, Any], triggers: frozenset[str], since: datetime) -> bool:
    if str(run.get("trigger_action")) not in triggers:
        return False
    try:
        created = datetime.fromisoformat(str(part(run, "auditing_data").get("created_at")))
    except ValueError:
        return False
    if created.tzinfo is None:
        created = created.replace(tzinfo=UTC)
    return created >= since - _SKEW
