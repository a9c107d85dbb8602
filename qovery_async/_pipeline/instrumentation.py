"""Subscribers, the log, and what callers record of answers."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING

from .._rules.error_bodies import request_id
from ..errors import QoveryError
from ..response import ResponseInfo
from .scopes import Block, Scope, open_blocks

if TYPE_CHECKING:
    from ..events import Event
    from .call import Answer, Exchange

MASK = "**********"
_LONG_WAIT_SECONDS = 1.0
_call_ids = count(1)
logger = logging.getLogger("qovery_async")
logger.addHandler(logging.NullHandler())


class Hooks:
    """Tells subscribers and the log what happens; nothing is built when nobody listens."""

    def __init__(self) -> None:
        """Nobody listens yet."""
        self._subscribers: dict[object, Callable[[Event], None]] = {}

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Call `callback` with every event; the function returned ends that."""
        key = object()
        self._subscribers = {**self._subscribers, key: callback}

        def unsubscribe() -> None:
            self._subscribers = {k: c for k, c in self._subscribers.items() if k is not key}

        return unsubscribe

    def _listening(self, level: int) -> bool:
        return bool(self._subscribers) or logger.isEnabledFor(level)

    def _tell(self, event: Event, level: int, text: str) -> None:
        logger.log(level, text, extra={"qovery_event": event})
        for subscriber in self._subscribers.values():
            try:
                subscriber(event)
            except Exception:  # watching a call must not break it
                logger.exception("a subscriber failed on %s", type(event).__name__)

    def starting(self, exchange: Exchange) -> None:
        """Report that a call begins."""
        if self._listening(logging.DEBUG):
            from ..events import CallStarted

            event = CallStarted(*_about(exchange), call_id=_call_id(exchange))
            self._tell(event, logging.DEBUG, f"{exchange.title}: started")

    def ended(self, exchange: Exchange, status: int) -> None:
        """Report that the caller gets a result."""
        if self._listening(logging.DEBUG):
            from ..events import CallEnded

            elapsed = time.monotonic() - exchange.begun
            event = CallEnded(
                *_about(exchange),
                status,
                exchange.attempts,
                elapsed,
                exchange.source,
                call_id=_call_id(exchange),
            )
            text = f"{exchange.title}: ended ({exchange.source}), {elapsed:.3f} s"
            self._tell(event, logging.DEBUG, text)

    def failed(self, exchange: Exchange, error: BaseException) -> None:
        """Report that the caller gets an exception, or has given the call up."""
        if self._listening(logging.DEBUG):
            from ..events import CallFailed

            elapsed = time.monotonic() - exchange.begun
            name = type(error).__name__
            event = CallFailed(
                *_about(exchange),
                name,
                getattr(error, "status", None) if isinstance(error, QoveryError) else None,
                exchange.attempts,
                elapsed,
                not isinstance(error, Exception),
                call_id=_call_id(exchange),
            )
            self._tell(event, logging.DEBUG, f"{exchange.title}: {name}, {elapsed:.3f} s")

    @contextmanager
    def reading(self, exchange: Exchange, status: int) -> Generator[None, None, None]:
        """Report how the reading of a stream ends."""
        try:
            yield
        except BaseException as error:
            self.failed(exchange, error)
            raise
        self.ended(exchange, status)

    def sending(self, exchange: Exchange) -> None:
        """A request leaves."""
        if self._listening(logging.DEBUG):
            from ..events import RequestSent

            event = RequestSent(*_about(exchange), exchange.attempts, call_id=_call_id(exchange))
            self._tell(event, logging.DEBUG, f"{exchange.title}: attempt {exchange.attempts}")

    def answered(self, exchange: Exchange, answer: Answer, elapsed: float) -> None:
        """A complete answer came."""
        exchange.elapsed = elapsed
        if self._listening(logging.DEBUG):
            from ..events import ResponseReceived

            event = ResponseReceived(
                *_about(exchange),
                exchange.attempts,
                answer.status,
                _request_id(exchange, answer),
                elapsed,
                call_id=_call_id(exchange),
            )
            self._tell(event, logging.DEBUG, f"{exchange.title}: {answer.status}, {elapsed:.3f} s")

    def retrying(self, exchange: Exchange, delay: float, reason: str) -> None:
        """The call will be repeated."""
        exchange.held(delay, is_limited=False)
        if self._listening(logging.INFO):
            from ..events import RetryScheduled

            event = RetryScheduled(
                *_about(exchange), exchange.attempts, delay, reason, call_id=_call_id(exchange)
            )
            self._tell(event, logging.INFO, f"{exchange.title}: {reason}; again in {delay:.2f} s")

    def waiting(self, exchange: Exchange, delay: float) -> None:
        """The call waits, `delay` seconds at least; long waits are worth a word in the log."""
        exchange.held(delay, is_limited=True)
        level = logging.INFO if delay >= _LONG_WAIT_SECONDS else logging.DEBUG
        if self._listening(level):
            from ..events import WaitStarted

            span = f", {delay:.1f} s at least" if delay else ""
            event = WaitStarted(
                *_about(exchange), delay or None, exchange.phase, call_id=_call_id(exchange)
            )
            self._tell(event, level, f"{exchange.title}: {exchange.phase}{span}")

    def drifted(self, exchange: Exchange, deviations: int) -> None:
        """An answer differs from the document."""
        if self._listening(logging.DEBUG):
            from ..events import DriftNoticed

            event = DriftNoticed(*_about(exchange), deviations, call_id=_call_id(exchange))
            self._tell(event, logging.DEBUG, f"{exchange.title}: {deviations} deviations")


class RecordingBlock(Block):
    """A block that collects the responses of one client and its views, which share `hooks`."""

    __slots__ = ("_entries", "_hooks")

    def __init__(self, hooks: Hooks) -> None:
        """Collect nothing yet."""
        super().__init__()
        self._hooks = hooks
        self._entries: list[ResponseInfo] = []

    @property
    def entries(self) -> list[ResponseInfo]:
        """The responses so far, the latest last."""
        return self._entries

    def takes(self, exchange: Exchange) -> bool:
        """Return True if the call is of the block's client."""
        return exchange.hooks is self._hooks

    def end(self) -> None:
        """Mark the block as over, and let go of what the caller has."""
        super().end()
        self._entries = []


_recording: ContextVar[RecordingBlock | None] = ContextVar("qovery_async_recorded", default=None)


def recording(hooks: Hooks) -> Scope[RecordingBlock, list[ResponseInfo]]:
    """Collect the responses inside the block, also of calls that an inner block collects."""
    make = partial(RecordingBlock, hooks)
    return Scope("recording()", _recording, make, attrgetter("entries"))


def record(exchange: Exchange, answer: Answer) -> None:
    """Add what came with a response to what the caller records."""
    if _recording.get() is None:
        return
    taking = [block for block in open_blocks(_recording) if block.takes(exchange)]
    if taking:
        info = response_info(exchange, answer)
        for block in taking:
            block.entries.append(info)


def response_info(exchange: Exchange, answer: Answer) -> ResponseInfo:
    """What came with a result."""
    return ResponseInfo(
        exchange.operation_id,
        answer.status,
        answer.headers,
        _request_id(exchange, answer),
        exchange.attempts,
        exchange.elapsed,
    )


def _request_id(exchange: Exchange, answer: Answer) -> str | None:
    found = request_id(answer.headers)
    if found is None or exchange.credential is None:
        return found
    return exchange.credential.masked_in(found, MASK)


def _about(exchange: Exchange) -> tuple[str | None, str, str]:
    return exchange.operation_id, exchange.request.method, exchange.path


def _call_id(exchange: Exchange) -> int:
    """Return the call's id. Calls that nobody watches get none."""
    if not exchange.call_id:
        exchange.call_id = next(_call_ids)
    return exchange.call_id
