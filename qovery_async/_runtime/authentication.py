"""The stage that puts the credential on a call, and where the credential comes from."""

from __future__ import annotations

import time
from collections.abc import Awaitable
from functools import cached_property
from inspect import isawaitable
from types import TracebackType
from typing import TypeVar

import anyio

from .._rules.jwt_expiry import expires_at, until_renewal
from .._rules.unshown import shown, unshown
from ..credentials import Credential, TokenProvider, credential
from ..errors import ConfigurationError, TransportError
from .exchange import Answer, Exchange, Stage

T = TypeVar("T")

_UNAUTHORIZED = 401
_NEVER = -1


class _Renewal:
    """One asking of the provider, and what came of it for those who waited."""

    __slots__ = ("failure", "found", "traceback")

    def __init__(self) -> None:
        self.found: Credential | None = None
        self.failure: Exception | None = None
        self.traceback: TracebackType | None = None

    def outcome(self) -> Credential | None:
        """What the provider gave; raises what it raised; None when nobody got to an end."""
        if self.failure is not None:
            raise self.failure.with_traceback(self.traceback)
        return self.found


class CredentialSource:
    """A fixed credential, or an async provider that is asked once for all who wait.

    A provider's credential is kept until shortly before its JWT ends, or until the API refuses it.
    What a provider raises reaches all who wait for it, as it is; the next call asks again. When the
    caller that asks is cancelled, one of those who wait asks in its place.
    """

    def __init__(self, source: Credential | TokenProvider) -> None:
        """Ask nothing yet."""
        self._provider = None if isinstance(source, Credential) else source
        self._current = source if isinstance(source, Credential) else None
        self._ends: float | None = None
        self._renewal: _Renewal | None = None

    @cached_property
    def _lock(self) -> anyio.Lock:
        return anyio.Lock()

    @property
    def fixed(self) -> Credential | None:
        """The credential; None where a provider is asked."""
        return None if self._provider else self._current

    def describe(self) -> str:
        """What it is, for a repr."""
        return "token provider" if self._provider else type(self._current).__name__

    @property
    def is_ready(self) -> bool:
        """Whether there is a credential to send, and nobody is asking for a better one."""
        return self._current is not None and self._renewal is None and not self._is_ending()

    @property
    def known(self) -> Credential | None:
        """The credential that was sent last; None before a provider was asked."""
        return self._current

    @property
    def identity(self) -> object:
        """Equal for sources that always send the same credential."""
        return self if self._provider is not None else self._current

    async def current(self) -> Credential:
        """The credential to send."""
        if self._current is not None and self.is_ready:
            return self._current
        return await self._renew(self._current)

    async def after_refusal(self, refused: Credential) -> Credential | None:
        """Another credential than the one that was refused; None when there is none.

        A policy token is refused with 401 for what its policy forbids: another one would be too.
        """
        if self._provider is None or refused.is_policy_token:
            return None
        renewed = await self._renew(refused)
        return None if renewed == refused else renewed

    def _is_ending(self) -> bool:
        return self._ends is not None and time.monotonic() >= self._ends

    async def _renew(self, known: Credential | None) -> Credential:
        # Who comes while another asks, or takes over from one cancelled, shares the outcome.
        renewal = self._renewal
        if renewal is None:
            renewal = self._renewal = _Renewal()
        async with self._lock:
            if (found := renewal.outcome()) is not None:
                return found
            # It may have been renewed since this caller took the one it knows.
            if self._current is not None and self._current != known and not self._is_ending():
                return self._current
            try:
                renewal.found = found = await self._asked()
            except Exception as error:
                renewal.failure, renewal.traceback = error, error.__traceback__
                self._renewal = None
                raise
            self._renewal = None
            self._current = found
            end = expires_at(str.__str__(found.reveal()))
            self._ends = until_renewal(end, time.time(), time.monotonic())
            return found

    async def _asked(self) -> Credential:
        assert self._provider is not None  # noqa: S101  # only a provider's credential ends
        given = unshown(self._provider())
        if not isawaitable(shown(given)):
            kind = type(shown(given)).__name__
            msg = (
                f"token= was given a callable that returns {kind} at once; it must "
                "be async, for it is called in the event loop: wrap what blocks in "
                "anyio.to_thread.run_sync"
            )
            raise ConfigurationError(msg)
        token = unshown(await shown(given))
        try:
            return credential(shown(token))
        except ConfigurationError as error:
            wrong = str(error)
        msg = f"the token provider gave nothing that can be sent: {wrong}"
        raise ConfigurationError(msg)


class Renewal:
    """Repeats a call once whose credential was refused, with another one.

    401 says that nothing was done: repeating is safe for every operation. It waits for its turn
    again, for the repetition counts as the first request did.
    """

    def __init__(self, following: Stage, source: CredentialSource) -> None:
        """Use a source, which views of one client can share."""
        self._following = following
        self._source = source

    async def __call__(self, exchange: Exchange) -> Answer:
        """Go on, and once more where another credential can help.

        A provider is waited for here, where that keeps no turn and no slot from others.
        """
        if exchange.secured and not self._source.is_ready:
            exchange.phase = "getting a token"
            await _own(exchange, self._source.current())
        answer = await self._following(exchange)
        refused = exchange.credential
        if answer.status != _UNAUTHORIZED or exchange.renewed or refused is None:
            return answer
        exchange.phase = "renewing the token"
        if await _own(exchange, self._source.after_refusal(refused)) is None:
            return answer
        exchange.renewed = True
        return await self._following(exchange)


class Authentication:
    """Gives each request its client's credential, as late as can be: waiting makes tokens old."""

    def __init__(self, following: Stage, source: CredentialSource) -> None:
        """Use a source, which views of one client can share."""
        self._following = following
        self._source = source

    async def __call__(self, exchange: Exchange) -> Answer:
        """Go on with a credential; operations that need none get none."""
        if exchange.secured:
            exchange.phase = "getting a token"
            exchange.credential = await _own(exchange, self._source.current())
        return await self._following(exchange)


async def _own(exchange: Exchange, asking: Awaitable[T]) -> T:
    """What a provider gives; what it raises is its own, also where it calls with this package."""
    try:
        return await asking
    except TransportError:
        exchange.retries = _NEVER
        raise
