"""Calls of requests whose browser leaves.

A read in flight is canceled and raises `BrowserLeft`. A write continues until its deadline in a
task of its own, even if the server cancels the request, and its result is logged.

Servers report a disconnect only to the caller of `receive()`. A request whose read takes longer
than `WATCH_AFTER_SECONDS` gets a task that waits for this message. Faster reads cost no task. The
task waits in `receive()` itself, because `request.is_disconnected()` does not wait, and behind
`BaseHTTPMiddleware` it always returns False (https://github.com/vllm-project/vllm/issues/10087).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from typing import TYPE_CHECKING, NamedTuple

import anyio
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request

from ..._pipeline.background_task import BackgroundTask
from ..._pipeline.call import CallContext, PipelineStep, RawResponse
from ...errors import APIStatusError, ConnectionFailedError, QoveryError
from ...settings import DEFAULT_TIMEOUT_SECONDS

if TYPE_CHECKING:
    from anyio import CancelScope

WATCH_AFTER_SECONDS = 0.1
CLIENT_CLOSED_REQUEST = 499  # nginx's status; never received, as the browser has left
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
logger: logging.Logger = logging.getLogger("qovery_async.integrations.starlette")


class BrowserLeft(QoveryError, HTTPException):  # noqa: N818  # an event, not a fault
    """The browser closed its connection, and a read was canceled.

    Also an `HTTPException`, so that applications without problem handlers log no traceback.
    """

    def __init__(self, title: str) -> None:
        super().__init__(CLIENT_CLOSED_REQUEST, f"{title}: canceled, because the browser left")


class Browser:
    """Sender of one HTTP request, and the reads in flight for it."""

    __slots__ = ("_listener", "_request", "_was_slow", "has_left", "is_over", "reads")

    def __init__(self, request: Request) -> None:
        self._request = request
        self._listener: BackgroundTask[None] | None = None
        self._was_slow = False
        self.reads: set[CancelScope] = set()
        self.has_left: bool = False
        self.is_over: bool = False

    def check_slow(self) -> None:
        """Listen for the disconnect if a read was in flight at the previous check, too."""
        if self._was_slow and self._listener is None:
            self._listener = BackgroundTask(self._listen)
        self._was_slow = True

    def calls_ended(self) -> None:
        """Stop listening: no call is in flight."""
        self._was_slow = False
        if self._listener is not None:
            self._listener.cancel()
            self._listener = None

    async def _listen(self) -> None:
        request = self._request
        # Starlette has no public attribute for it. A body that the endpoint has yet to read must
        # not be taken from it; an absent one is read, which Starlette keeps for the endpoint.
        if not request._stream_consumed:
            if _has_body(request):
                return
            await request.body()
        while (await request.receive())["type"] != "http.disconnect":
            pass
        self.has_left = True
        for scope in self.reads:
            scope.cancel()


def _has_body(request: Request) -> bool:
    headers = request.headers
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


_browser: ContextVar[Browser | None] = ContextVar("qovery_async_browser", default=None)


@contextmanager
def browser_of(connection: HTTPConnection) -> Generator[None, None, None]:
    """Let calls in the block depend on the browser of an HTTP request."""
    if not isinstance(connection, Request):  # a WebSocket reports its end to its endpoint
        yield
        return
    browser = Browser(connection)
    _browser.set(browser)
    try:
        yield
    finally:
        browser.is_over = True
        if _browser.get() is browser:
            _browser.set(None)


def without_browser() -> None:
    """Let the calls of the current task depend on no browser."""
    _browser.set(None)


class _Write:
    """A write in a task of its own, which outlives its caller."""

    def __init__(self, call: CallContext, browser: Browser, next_step: PipelineStep) -> None:
        # Its own context and request, because a canceled caller clears the body of its request.
        self._call = copy(call)
        self._call.request = copy(call.request)
        self._browser = browser
        self._next_step = next_step
        self.is_abandoned = False

    async def run(self) -> RawResponse:
        """Send, and log the result if the caller or the browser has left."""
        title = self._call.title
        try:
            response = await self._next_step(self._call)
        except QoveryError as error:
            if self.is_abandoned or self._browser.has_left:
                kind = type(error).__name__
                logger.warning("%s failed after the browser left: %s", title, kind)
            raise
        if self.is_abandoned or self._browser.has_left:
            logger.info("%s ended after the browser left: %d", title, response.status)
        return response

    def copy_to(self, call: CallContext) -> None:
        """Tell the caller's context what happened."""
        for name in CallContext.__slots__:
            setattr(call, name, getattr(self._call, name))


class LastResponse(NamedTuple):
    """Status of the last response of the API, and its time on the monotonic clock."""

    status: int
    received_at: float


class Disconnects:
    """Calls in flight of an application's requests, and writes that continue without a browser."""

    def __init__(self) -> None:
        self._browsers: dict[Browser, int] = {}
        self._checks: BackgroundTask[None] | None = None
        self._writes: set[BackgroundTask[RawResponse]] = set()
        self.last_response: LastResponse | None = None

    def step(self, next_step: PipelineStep) -> PipelineStep:
        """Return the first step of a pipeline."""

        async def observed(call: CallContext) -> RawResponse:
            browser = _browser.get()
            try:
                if browser is None or browser.is_over:
                    response = await next_step(call)
                elif call.request.method in _READING:
                    response = await self._read(call, browser, next_step)
                else:
                    response = await self._write(call, browser, next_step)
            except APIStatusError as error:
                self.last_response = LastResponse(error.status, time.monotonic())
                raise
            if response.source == "api":
                self.last_response = LastResponse(response.status, time.monotonic())
            return response

        return observed

    async def aclose(self) -> None:
        """Wait until all writes have ended, which have deadlines."""
        with anyio.move_on_after(DEFAULT_TIMEOUT_SECONDS, shield=True):
            for write in [*self._writes]:
                await write.wait()
        if self._checks is not None:
            await self._checks.aclose()

    async def _read(
        self, call: CallContext, browser: Browser, next_step: PipelineStep
    ) -> RawResponse:
        with anyio.CancelScope() as scope:
            if browser.has_left:
                scope.cancel()
            browser.reads.add(scope)
            self._begin(browser)
            try:
                return await next_step(call)
            finally:
                browser.reads.discard(scope)
                self._end(browser)
        raise BrowserLeft(call.title)

    async def _write(
        self, call: CallContext, browser: Browser, next_step: PipelineStep
    ) -> RawResponse:
        write = _Write(call, browser, next_step)
        task = BackgroundTask(write.run)
        self._writes.add(task)
        self._begin(browser)
        try:
            await task.wait()
        except BaseException:
            write.is_abandoned = True
            raise
        finally:
            self._end(browser)
        self._writes.discard(task)
        response = await task.join()
        if response is None:
            msg = f"{call.title}: the event loop ended before the response arrived"
            raise ConnectionFailedError(msg, **call.error_fields())
        write.copy_to(call)
        return response

    def _begin(self, browser: Browser) -> None:
        self._browsers[browser] = self._browsers.get(browser, 0) + 1
        if self._checks is None or self._checks.is_over:
            self._checks = BackgroundTask(self._check)

    def _end(self, browser: Browser) -> None:
        calls = self._browsers.pop(browser) - 1
        if calls:
            self._browsers[browser] = calls
        else:
            browser.calls_ended()

    async def _check(self) -> None:
        while self._browsers:
            await anyio.sleep(WATCH_AFTER_SECONDS)
            for browser in [*self._browsers]:
                browser.check_slow()
