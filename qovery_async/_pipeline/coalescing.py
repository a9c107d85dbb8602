"""Pipeline step that sends fewer requests: coalesced calls and the response cache.

Equal GETs in flight share one request: the first leads, the others follow. With `fresh_for`, a
response is also cached. Both end with a write: see `WriteEpoch`.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

import anyio

from .coalesced_calls import CoalescedCall

if TYPE_CHECKING:
    from ..budget import Budget
    from ..settings import Settings
    from .authentication import CredentialSource
    from .call import CallContext, PipelineStep, RawResponse
    from .coalesced_calls import Key
    from .response_cache import CachedResponse, ResponseCache

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_NOT_MODIFIED = 304
# The first parts of a key name the request, the others the limits of the call.
_REQUEST_PARTS = 4


def _key(call: CallContext, budget: int) -> Key | None:
    """Return the key that equal calls have; None for a call that cannot be coalesced.

    No frame that awaits may hold a key: targets and headers can contain secrets.
    """
    request = call.request
    if request.method != "GET" or request.content is not None or call.is_stream:
        return None
    headers = request.headers
    distinct: object = headers.get("Accept")
    if distinct is None or len(headers) > 1:
        from .._rules.http_caching import is_plain

        if not is_plain(headers):
            return None
        distinct = frozenset(headers.items())
    operation = call.operation
    return (
        request.target,
        distinct,
        operation.secured,
        operation.operation_id,
        call.retries,
        call.settings.max_response_bytes,
        budget,
    )


async def _yield_to_other_tasks() -> None:
    from anyio.lowlevel import checkpoint

    await checkpoint()


class WriteEpoch:
    """Time between two writes to one API: each write begins an epoch at its start and at its end.

    Responses that were requested in an earlier epoch are neither shared nor cached. All clients in
    the process that use one address share the epoch, whatever their event loop, thread or token.
    Every epoch is a new object, so that it never recurs, and threads need no lock to replace it.
    """

    __slots__ = ("__weakref__", "current")

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Begin an epoch."""
        self.current: object = object()


# Shared by the process, as clients see each other's writes; lives as long as a client does.
_epochs: WeakValueDictionary[tuple[object, ...], WriteEpoch] = WeakValueDictionary()
_epochs_lock = threading.Lock()
_DEFAULT_PORTS = {"http": 80, "https": 443}


def epoch_of(base_url: str) -> WriteEpoch:
    """Return the epoch of the API at an address; all spellings of host and port share one."""
    parts = urlsplit(base_url)
    host = (parts.hostname or "").removesuffix(".")
    port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    address = (parts.scheme, host, port, parts.path.rstrip("/"))
    with _epochs_lock:
        epoch = _epochs.get(address)
        if epoch is None:
            epoch = _epochs[address] = WriteEpoch()
        return epoch


class _CallsInFlight:
    """Calls in flight with one credential that can lead others."""

    __slots__ = ("__weakref__", "leaders")

    def __init__(self) -> None:
        self.leaders: dict[Key, CoalescedCall] = {}


class CoalescingState:
    """Calls in flight and cached responses of one client and its views, by credential."""

    def __init__(self, base_url: str) -> None:
        self.epoch = epoch_of(base_url)
        self.cache: ResponseCache | None = None
        self._in_flight: WeakValueDictionary[object, _CallsInFlight] = WeakValueDictionary()

    def in_flight(self, source: CredentialSource) -> _CallsInFlight:
        """Return the calls in flight that send the same credential as a source."""
        calls = self._in_flight.get(source.identity)
        if calls is None:
            calls = self._in_flight[source.identity] = _CallsInFlight()
        return calls

    def opened_cache(self) -> ResponseCache:
        """Return the response cache, created when first needed."""
        if self.cache is None:
            from .response_cache import ResponseCache

            self.cache = ResponseCache()
        return self.cache

    def clear_cache(self) -> None:
        """Drop all cached responses."""
        if self.cache is not None:
            self.cache.clear()


class Coalescing:
    """Shares one request among equal GETs in flight, and returns fresh cached responses.

    A GET shares no response that was requested before the start or the end of a write of any client
    in this process. The budget belongs to the later steps, so calls with different budgets are not
    equal.
    """

    def __init__(
        self,
        next_step: PipelineStep,
        state: CoalescingState,
        source: CredentialSource,
        budget: Budget,
        settings: Settings,
    ) -> None:
        self._next_step = next_step
        self._state = state
        self._in_flight = state.in_flight(source)
        self._epoch = state.epoch
        self._source = source
        self._budget = id(budget)
        self._coalesce = settings.coalesce
        self._fresh_for = settings.fresh_for

    async def __call__(self, call: CallContext) -> RawResponse:
        """Return a cached, shared or own response; a follower keeps its own deadline."""
        while True:
            if self._fresh_for is not None:
                response = self._cached_response(call, self._fresh_for)
                if response is not None:
                    await _yield_to_other_tasks()
                    return response
            coalesced = self._join_or_lead(call)
            if coalesced is None:
                return await self._send_alone(call)
            if coalesced.leader is call:
                break
            response = await coalesced.follow(call, caches=self._fresh_for is not None)
            if response is not None:
                return response
        try:
            if self._fresh_for is None:
                response = await self._next_step(call)
            else:
                response = await self._revalidate_or_send(coalesced, call)
        except BaseException as error:
            self._finish(coalesced, None, error)
            raise
        self._finish(coalesced, response, None)
        return response

    async def _send_alone(self, call: CallContext) -> RawResponse:
        """Send; a write begins an epoch when it starts and when it ends."""
        if call.request.method in _READING:
            return await self._next_step(call)
        self._begin_epoch()
        try:
            return await self._next_step(call)
        finally:
            self._begin_epoch()

    def _begin_epoch(self) -> None:
        self._epoch.begin()
        self._state.clear_cache()

    def _join_or_lead(self, call: CallContext) -> CoalescedCall | None:
        """Return an equal call to follow, or one that `call` leads; None if it is sent alone."""
        key = _key(call, self._budget)
        if key is None:
            return None
        leaders, epoch = self._in_flight.leaders, self._epoch.current
        if not self._coalesce:
            return CoalescedCall(call, key, epoch, None)
        found = leaders.get(key)
        if found is not None:
            if found.epoch is epoch and found.can_serve(call):
                return found
            found.previous = None
        coalesced = leaders[key] = CoalescedCall(call, key, epoch, found)
        return coalesced

    def _finish(
        self,
        coalesced: CoalescedCall,
        response: RawResponse | None,
        error: BaseException | None,
    ) -> None:
        leaders, epoch = self._in_flight.leaders, self._epoch.current
        if leaders.get(coalesced.key) is coalesced:
            # The call that could not serve this one may serve others.
            previous = coalesced.previous
            if previous is not None and previous.epoch is epoch:
                leaders[coalesced.key] = previous
            else:
                del leaders[coalesced.key]
        if response is not None and coalesced.epoch is epoch:
            outcome = coalesced.outcome
            if self._fresh_for is not None or (outcome is not None and outcome.is_cached):
                key = (self._in_flight, coalesced.key[:_REQUEST_PARTS])
                cache, credential = self._state.opened_cache(), coalesced.leader.credential
                cache.store(key, response, credential, epoch)
        coalesced.finish(response, error)

    async def _revalidate_or_send(self, coalesced: CoalescedCall, call: CallContext) -> RawResponse:
        """Send, as a conditional request if a cached response can be revalidated."""
        cached = self._cached(coalesced.key)
        plain = call.request
        if cached is None or not (conditions := cached.conditions):
            return await self._next_step(call)
        call.request = plain.with_headers(conditions)
        del conditions
        try:
            response = await self._next_step(call)
        finally:
            call.request = plain
        if response.status != _NOT_MODIFIED:
            return response
        return cached.revalidated(response) or await self._next_step(call)

    def _cached_response(self, call: CallContext, fresh_for: float) -> RawResponse | None:
        key = _key(call, self._budget)
        cached = None if key is None else self._cached(key)
        if cached is None or not cached.is_fresh(fresh_for, anyio.current_time()):
            return None
        call.issued = cached.issued
        return cached.response.copy_from("cache")

    def _cached(self, key: Key) -> CachedResponse | None:
        cache = self._state.cache
        if cache is None:
            return None
        request = (self._in_flight, key[:_REQUEST_PARTS])
        return cache.get(request, self._source.known, self._epoch.current)
