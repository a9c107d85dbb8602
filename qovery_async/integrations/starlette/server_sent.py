"""Server-sent events of the changes of a deployment.

The id of an event is the cursor of its change: a browser that reconnects sends it as
`Last-Event-ID` and misses nothing. A browser that reads slowly gets the newest state of each thing.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Protocol, Self

import anyio
from starlette.responses import StreamingResponse

from ..._pipeline.background_task import BackgroundTask
from ..._pipeline.deadline import without_deadline
from ..._rules.problems import problem_of
from ...deployments import DeploymentChange
from ...errors import InvalidRequestError, QoveryError
from .disconnects import without_browser
from .shutdown import open_streams

COMMENT_SECONDS = 15.0
# Things of which a slow browser has a state to come; further ones wait.
MOST_PENDING = 1000


class Changes(Protocol):
    """Changes that a stream sends: those of `deployment.changes()`."""

    def __aiter__(self) -> Any:  # noqa: ANN401  # an async iterator of changes
        """Iterate over the changes."""
        ...

    def after(self, cursor: str, /) -> Self:
        """Return the changes after a cursor."""
        ...


@dataclass(frozen=True, slots=True)
class SentEvent:
    """Event of a stream.

    `event` is `change`, `reset` for a stream that could not go on after its `Last-Event-ID`,
    `problem` for an error, or `end`. It is None for a comment, which keeps the connection open.
    """

    event: str | None
    data: Any = None
    id: str | None = None

    def encode(self) -> bytes:
        """Return the event in the format `text/event-stream`."""
        if self.event is None:
            return b": \n\n"
        lines = [f"event: {self.event}", f"data: {json.dumps(self.data)}"]
        if self.id is not None:
            lines.append(f"id: {self.id}")
        return "\n".join([*lines, "", ""]).encode()


class _Pending:
    """Changes that a browser has yet to get: the newest of each thing, in order."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, str, str], DeploymentChange] = {}
        self._moved = anyio.Event()

    def put(self, change: DeploymentChange) -> None:
        key = change.kind, change.id, change.name
        self._changes.pop(key, None)
        self._changes[key] = change
        self.wake()

    def take(self) -> DeploymentChange | None:
        if not self._changes:
            return None
        change = self._changes.pop(next(iter(self._changes)))
        self.wake()
        return change

    @property
    def is_full(self) -> bool:
        return len(self._changes) >= MOST_PENDING

    def wake(self) -> None:
        self._moved.set()
        self._moved = anyio.Event()

    async def wait(self) -> None:
        await self._moved.wait()


async def sent_events(
    changes: Changes, last_event_id: str | None = None, *, comments: bool = True
) -> AsyncGenerator[SentEvent, None]:
    """Yield the events of a stream, until the deployment has ended or the server shuts down.

    A `Last-Event-ID` that is not a cursor of these changes begins a new stream, and the first event
    says so. With `comments`, a comment comes after 15 s without an event.
    """
    if last_event_id:
        try:
            changes = changes.after(last_event_id)
        except InvalidRequestError as error:
            yield SentEvent("reset", {"detail": str(error)})
    pending, ending, streams = _Pending(), anyio.Event(), open_streams()
    reading = BackgroundTask(_read, changes, pending)
    streams.add(ending)
    try:
        while not ending.is_set():
            change = pending.take()
            if change is not None:
                yield SentEvent("change", change.as_dict(), change.cursor)
            elif reading.is_over:
                yield await _last_event(reading)
                return
            elif not await _moved(pending, reading, ending) and comments:
                yield SentEvent(None)
    finally:
        streams.remove(ending)
        reading.cancel()


def event_response(changes: Changes, last_event_id: str | None = None) -> StreamingResponse:
    """Return a streaming response of Starlette with the events of `sent_events()`.

    return event_response(deployment.changes(), request.headers.get("last-event-id"))
    """

    async def content() -> AsyncGenerator[bytes, None]:
        async with aclosing(sent_events(changes, last_event_id)) as events:
            async for event in events:
                yield event.encode()

    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return StreamingResponse(content(), media_type="text/event-stream", headers=headers)


async def _read(changes: AsyncIterable[DeploymentChange], pending: _Pending) -> None:
    # A stream is longer than its request may wait, and ends by itself when its browser leaves.
    without_deadline()
    without_browser()
    try:
        async for change in changes:
            pending.put(change)
            while pending.is_full:
                await pending.wait()
    finally:
        pending.wake()


async def _moved(pending: _Pending, reading: BackgroundTask[None], ending: anyio.Event) -> bool:
    """Wait for a change or an end; return False after the time of a comment."""
    if reading.is_over:
        return True
    moved = False

    async def wait_for(event: Any) -> None:  # noqa: ANN401  # whatever can be waited for
        nonlocal moved
        await event.wait()
        moved = True
        group.cancel_scope.cancel()

    with anyio.move_on_after(COMMENT_SECONDS):
        async with anyio.create_task_group() as group:
            for event in (pending, reading, ending):
                group.start_soon(wait_for, event)
    return moved


async def _last_event(reading: BackgroundTask[None]) -> SentEvent:
    try:
        await reading.join()
    except QoveryError as error:
        return SentEvent("problem", problem_of(error).body)
    return SentEvent("end", {})
