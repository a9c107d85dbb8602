"""Read, change and write back: the `modify` methods of resources.

The read bypasses the response cache and coalescing, because its values are written back. Both calls
share one deadline. Between them, another client can change the resource, and its change is lost:
the API has no conditional PUT. `unmodified_since` detects changes before the read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._rules.modifications import entry, modified_body, unknown_change
from .._rules.requests import prepare

if TYPE_CHECKING:
    from datetime import datetime

    from .._codec import Operation, Unset
    from .resource import Caller

# RFC 9111, section 5.2.1.4.
_UNCACHED = {"Cache-Control": "no-cache"}


async def modify(
    client: Caller,
    operation: Operation,
    reading: Operation,
    *,
    path: Mapping[str, Any],
    query: Mapping[str, Any],
    changes: Mapping[str, Any],
    unmodified_since: datetime | Unset | None,
) -> Any:  # noqa: ANN401  # the operation's own type
    """Read what an edit replaces, apply changes, and send the edit.

    The values of `changes` are wrapped in `Unshown`.
    """
    unknown_change(operation, changes)
    read_path = {name: value for name, value in path.items() if name in reading.path_params}
    request = prepare(reading, path=read_path, by_method=True)
    with client.deadline():
        answer = await client._run(reading, request.with_headers(_UNCACHED))
        read = entry(reading, answer, path)
        body = modified_body(operation, read, changes, unmodified_since)
        request = prepare(operation, path=path, query=query, body=body, by_method=True)
        del answer, read, body
        return await client._run(operation, request)
