"""Calls under way that others wait for, and what comes of them."""

from __future__ import annotations

from copy import copy
from types import TracebackType
from typing import TypeAlias

import anyio

from .._rules.wait_limits import can_wait, patience_left
from ..errors import RequestError
from .call import Answer, Exchange

_TOO_MANY = 429
Key: TypeAlias = tuple[object, ...]


class _Followers:
    """Those who wait for a call of another, and what comes of it for them."""

    __slots__ = ("answer", "error", "is_over", "keep", "news", "traceback")

    def __init__(self) -> None:
        self.news = anyio.Event()
        self.is_over = False
        self.keep = False
        self.answer: Answer | None = None
        self.error: Exception | None = None
        self.traceback: TracebackType | None = None

    def wake(self) -> None:
        """Let all look again at what they wait for."""
        self.news.set()
        if not self.is_over:
            self.news = anyio.Event()


class Flight:
    """A call under way. It belongs to an era: who comes in another one does not wait for it.

    `displaced` is one under way that did not suit the call that leads this one.
    """

    __slots__ = ("displaced", "era", "exchange", "followers", "key")

    def __init__(self, exchange: Exchange, key: Key, era: object, displaced: Flight | None) -> None:
        """Begin one that nobody waits for yet."""
        self.exchange = exchange
        self.key = key
        self.era: object = era
        self.displaced = displaced
        self.followers: _Followers | None = None

    def suits(self, exchange: Exchange) -> bool:
        """Whether that call can wait for this one: as long as it takes, and in no worse place."""
        leader = self.exchange
        if leader.background and not exchange.background:
            return False
        now = anyio.current_time()
        return can_wait(leader.hold, now, exchange.deadline, exchange.max_wait)

    async def outcome(self, exchange: Exchange, *, keep: bool) -> Answer | None:
        """The answer for a call that waits; raises what the one under way raised.

        None where the one that waits is to ask for itself: the other was given up, ended for want
        of time that this one has, or will take longer than this one can wait.
        """
        followers = self._joined(exchange, keep=keep)
        joined = anyio.current_time()
        try:
            while not followers.is_over and self.suits(exchange):
                await followers.news.wait()
        except BaseException:
            exchange.phase = self.exchange.phase
            exchange.attempts = self.exchange.attempts
            raise
        if followers.is_over and not self._is_outlasted(followers, exchange):
            return self._shared(followers, exchange)
        hold, now = self.exchange.hold, anyio.current_time()
        exchange.max_wait = patience_left(exchange.max_wait, hold, joined, now)
        return None

    def end(self, answer: Answer | None, error: BaseException | None) -> None:
        """Tell those who wait; with neither answer nor `Exception`, one of them asks again."""
        self.era = None
        self.displaced = None
        followers = self.followers
        if followers is None:
            return
        followers.answer = answer
        # A copy has no traceback, whose frames would keep the flight and the error alive.
        if isinstance(error, RequestError):
            followers.error = copy(error)
            if error.retry_after is not None:
                self.exchange.repeatable_at = anyio.current_time() + error.retry_after
        elif isinstance(error, Exception):
            followers.error, followers.traceback = error, error.__traceback__
        followers.is_over = True
        followers.wake()

    def _joined(self, exchange: Exchange, *, keep: bool) -> _Followers:
        followers = self.followers
        if followers is None:
            followers = self.followers = _Followers()
            self.exchange.on_hold = followers.wake
        followers.keep |= keep
        exchange.phase = "waiting for the answer to an equal call"
        exchange.hooks.waiting(exchange, 0.0)
        return followers

    def _is_outlasted(self, followers: _Followers, exchange: Exchange) -> bool:
        """Whether the call ended by limits of its own, which the one that waits may not have."""
        leader, answer = self.exchange, followers.answer
        if answer is None and followers.error is None:
            return True
        # A budget sends again what was refused, where the deadline allows.
        if answer is not None and answer.status == _TOO_MANY and leader.is_paced:
            return leader.retries > 0
        repeatable = leader.repeatable_at
        if repeatable is None:
            return False
        return exchange.deadline is None or repeatable < exchange.deadline

    def _shared(self, followers: _Followers, exchange: Exchange) -> Answer | None:
        exchange.attempts = self.exchange.attempts
        exchange.elapsed = self.exchange.elapsed
        exchange.credential = self.exchange.credential
        exchange.source = "coalesced"
        if followers.answer is not None:
            return followers.answer.copied()
        # Errors about calls are changed on their way up; what a token provider raises is its own.
        if isinstance(followers.error, RequestError):
            raise copy(followers.error)
        assert followers.error is not None  # noqa: S101  # one of both is there
        raise followers.error.with_traceback(followers.traceback)
