"""Calls in flight whose response equal calls can share: one leader, any number of followers."""

from __future__ import annotations

from copy import copy
from types import TracebackType
from typing import TypeAlias

import anyio

from .._rules.wait_limits import can_wait, patience_left
from ..errors import RequestError
from .call import CallContext, RawResponse

_TOO_MANY = 429
Key: TypeAlias = tuple[object, ...]


class _Outcome:
    """Outcome of a leader's call, and the event that wakes its followers."""

    __slots__ = ("changed", "error", "is_cached", "is_over", "response", "traceback")

    def __init__(self) -> None:
        self.changed = anyio.Event()
        self.is_over = False
        self.is_cached = False
        self.response: RawResponse | None = None
        self.error: Exception | None = None
        self.traceback: TracebackType | None = None

    def wake(self) -> None:
        """Let all followers check their limits against the leader's wait again."""
        self.changed.set()
        if not self.is_over:
            self.changed = anyio.Event()


class CoalescedCall:
    """Call in flight that leads equal calls of its epoch.

    `previous` is an equal call in flight that could not serve this one. `outcome` is None if the
    leader has no followers.
    """

    __slots__ = ("epoch", "key", "leader", "outcome", "previous")

    def __init__(
        self, leader: CallContext, key: Key, epoch: object, previous: CoalescedCall | None
    ) -> None:
        self.leader = leader
        self.key = key
        self.epoch: object = epoch
        self.previous = previous
        self.outcome: _Outcome | None = None

    def can_serve(self, call: CallContext) -> bool:
        """Return True if the call may wait as long as the leader, at the leader's priority."""
        leader = self.leader
        if leader.is_background and not call.is_background:
            return False
        now = anyio.current_time()
        return can_wait(leader.wait, now, call.deadline, call.max_wait)

    async def follow(self, call: CallContext, *, caches: bool) -> RawResponse | None:
        """Wait for the leader's response on behalf of `call`; raise the leader's error.

        Returns None if `call` has to send a request of its own: the leader was cancelled, reached
        a limit that `call` does not have, or takes longer than `call` may wait.
        """
        outcome = self._join(call, caches=caches)
        joined = anyio.current_time()
        try:
            while not outcome.is_over and self.can_serve(call):
                await outcome.changed.wait()
        except BaseException:
            call.phase = self.leader.phase
            call.attempts = self.leader.attempts
            raise
        finally:
            call.instrumentation.wait_ended(call)
        if outcome.is_over and not self._hit_own_limit(outcome, call):
            return self._response_for(call, outcome)
        now = anyio.current_time()
        call.max_wait = patience_left(call.max_wait, self.leader.wait, joined, now)
        return None

    def finish(self, response: RawResponse | None, error: BaseException | None) -> None:
        """Wake the followers. Without response and `Exception`, one of them leads next."""
        self.epoch = None
        self.previous = None
        outcome = self.outcome
        if outcome is None:
            return
        outcome.response = response
        # A copy has no traceback, whose frames would keep this call and the error alive.
        if isinstance(error, RequestError):
            outcome.error = copy(error)
            if error.retry_after is not None:
                self.leader.retry_at = anyio.current_time() + error.retry_after
        elif isinstance(error, Exception):
            outcome.error, outcome.traceback = error, error.__traceback__
        outcome.is_over = True
        outcome.wake()

    def _join(self, call: CallContext, *, caches: bool) -> _Outcome:
        outcome = self.outcome
        if outcome is None:
            outcome = self.outcome = _Outcome()
            self.leader.on_wait = outcome.wake
        outcome.is_cached |= caches
        call.phase = "waiting for the response to an equal call"
        call.begin_wait(0.0, is_limited=True)
        call.instrumentation.wait_started(call, 0.0)
        return outcome

    def _hit_own_limit(self, outcome: _Outcome, call: CallContext) -> bool:
        """Return True if the leader ended by a limit that `call` may not have."""
        leader, response = self.leader, outcome.response
        if response is None and outcome.error is None:
            return True
        # The rate-limit step retries a 429 if the deadline allows.
        if response is not None and response.status == _TOO_MANY and response.is_paced:
            return leader.retries > 0
        if leader.retry_at is None:
            return False
        return call.deadline is None or leader.retry_at < call.deadline

    def _response_for(self, call: CallContext, outcome: _Outcome) -> RawResponse:
        call.attempts = self.leader.attempts
        call.issued = self.leader.issued
        if outcome.response is not None:
            return outcome.response.copy_from("coalesced")
        # The steps change errors about calls. A token provider's error stays as it is.
        if isinstance(outcome.error, RequestError):
            raise copy(outcome.error)
        assert outcome.error is not None  # noqa: S101  # one of both is there
        raise outcome.error.with_traceback(outcome.traceback)
