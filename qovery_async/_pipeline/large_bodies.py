"""Decoding of large bodies in a thread, so that the event loop keeps running.

The thread releases the GIL every few milliseconds: JSON is parsed in pieces, models are decoded by
Python code. A decoding whose deadline passes is abandoned, and stops at its next piece.
"""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING, Any, cast

from anyio import CapacityLimiter, to_thread
from anyio.lowlevel import RunVar

from .._codec.incremental_json import loads_in_pieces, release

if TYPE_CHECKING:
    from .._codec import Drift, Operation
    from .call import RawResponse

_BYTES = 1_000_000
# An object that deviates from the spec in every field takes 20 µs to decode.
_OBJECTS = 4000
_FEWEST_BYTES = 2 * _OBJECTS
# More threads would not be faster, as they share the GIL, and delay the event loop for longer.
_RUNNING = threading.Semaphore(2)
_POLL_SECONDS = 0.1
_FREED_AT_ONCE = 500
_MOST_WAITING = 16
# Threads of our own: a caller's code may occupy all of anyio's until this call returns.
_limiters: RunVar[CapacityLimiter] = RunVar("qovery_async_decoding")


def is_large(content: bytes) -> bool:
    """Return True if decoding takes longer than an event loop may be blocked."""
    return len(content) > _BYTES or (
        len(content) > _FEWEST_BYTES and content.count(b"{") > _OBJECTS
    )


class _Collector:
    """Prevents full passes of the garbage collector while large values are built.

    A pass holds the GIL for 100 ms per million objects, and building that many causes a dozen
    passes. The new objects go to the oldest generation unvisited: JSON values and models contain no
    cycles. https://docs.python.org/3/library/gc.html#gc.freeze
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._was_enabled = False

    def __enter__(self) -> None:
        with self._lock:
            self._users += 1
            if self._users == 1:
                self._was_enabled = gc.isenabled()
                gc.disable()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._users -= 1
            if self._users or not self._was_enabled:
                return
            # A program that froze objects itself keeps them frozen.
            if gc.get_freeze_count() == 0:
                gc.freeze()
                gc.unfreeze()
            gc.enable()


_collector = _Collector()


class _Abandoned(Exception):  # noqa: N818  # no caller is left to see it
    """The deadline passed, or the call was cancelled."""


class _Decoding:
    """Decoding of one body in a thread."""

    def __init__(
        self, operation: Operation, response: RawResponse, drift: Drift, *, strict: bool
    ) -> None:
        self._operation = operation
        self._answer = response
        self._drift = drift
        self._strict = strict
        self._json: list[Any] = []
        self._is_abandoned = False

    def abandon(self) -> None:
        """Stop at the next piece."""
        self._is_abandoned = True

    def run(self) -> Any:  # noqa: ANN401  # the operation's own type
        """Return the typed result."""
        while not _RUNNING.acquire(timeout=_POLL_SECONDS):
            self._check_abandoned()
        try:
            with _collector:
                return self._decoded()
        finally:
            release(self._json)
            _RUNNING.release()

    def _decoded(self) -> Any:  # noqa: ANN401  # the operation's own type
        operation, response = self._operation, self._answer
        media = response.headers.get("content-type")
        result = operation.decode(
            response.status,
            media,
            response.content,
            drift=self._drift,
            strict=self._strict,
            loads=self._loads,
        )
        if self._is_abandoned:
            _empty(result, operation)
        return result

    def _loads(self, raw: bytes) -> Any:  # noqa: ANN401  # any JSON
        value = loads_in_pieces(raw, self._check_abandoned)
        self._json.append(value)
        return value

    def _check_abandoned(self) -> None:
        if self._is_abandoned:
            raise _Abandoned


def _empty(result: Any, operation: Operation) -> None:  # noqa: ANN401  # the operation's own type
    """Free an abandoned list in steps: freeing it at once would hold the GIL for long."""
    found = getattr(result, operation.items, None) if operation.items else result
    if isinstance(found, list):
        items = cast("list[Any]", found)
        while items:
            del items[-_FREED_AT_ONCE:]


async def decode(operation: Operation, response: RawResponse, drift: Drift, *, strict: bool) -> Any:  # noqa: ANN401  # the operation's own type
    """Return the typed result of a large body; raises what `Operation.decode` raises.

    `drift` belongs to this call: counting is not safe in threads.
    """
    decoding = _Decoding(operation, response, drift, strict=strict)
    try:
        return await to_thread.run_sync(decoding.run, abandon_on_cancel=True, limiter=_limiter())
    finally:
        decoding.abandon()


def _limiter() -> CapacityLimiter:
    try:
        return _limiters.get()
    except LookupError:
        limiter = CapacityLimiter(_MOST_WAITING)
        _limiters.set(limiter)
        return limiter
