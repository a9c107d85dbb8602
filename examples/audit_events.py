"""Export the audit events of an organization as JSON lines, oldest first.

    python examples/audit_events.py ORGANIZATION_ID 2026-11-01T00:00:00Z > events.jsonl

Set QOVERY_API_TOKEN first.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import datetime

import anyio

from qovery_async import AsyncQovery
from qovery_async.models import OrganizationEventResponse


async def events_since(
    qovery: AsyncQovery, organization_id: str, since: datetime
) -> list[OrganizationEventResponse]:
    """Return the events from a time on, oldest first; the API lists the newest first."""
    listed = qovery.organizations.list_events(organization_id, from_timestamp=since)
    return sorted(await listed.collect(), key=lambda event: (event.timestamp, str(event.id)))


def json_lines(events: Iterable[OrganizationEventResponse]) -> str:
    """Return one JSON object a line, with fields that this version does not know."""
    return "".join(json.dumps(event.to_dict()) + "\n" for event in events)


async def main(organization_id: str, since: str) -> None:
    """Print the events."""
    async with AsyncQovery() as qovery:
        events = await events_since(qovery, organization_id, datetime.fromisoformat(since))
    sys.stdout.write(json_lines(events))


if __name__ == "__main__":
    anyio.run(main, sys.argv[1], sys.argv[2])
