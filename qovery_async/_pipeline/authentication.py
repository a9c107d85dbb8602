"""The stage that puts the credential on a call, and where the credential comes from."""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable
from functools import cached_property
from inspect import isawaitable
from types import TracebackType
from typing import TypeVar

import anyio

from .._rules.hidden import shown, unshown, without_frames
from .._rules.jwt import expires_at, until_renewal
from ..credentials import Credential, TokenProvider, TokenSource, credential, from_environment
from ..errors import ConfigurationError, TransportError
from .call import Answer, Exchange, Stage

T = TypeVar("T")

_UNAUTHORIZED = 401
_NEVER = -1


class Issue:
    """A credential as a provider gave it once; it can give the same one again.

    `failure` is why there is no replacement although the API refused it.
    """

    __slots__ = ("credential", "ends", "failure", "is_refused", "traceback")

    def __init__(self, credential: Credential, ends: float | None = None) -> None:
        """Keep a credential; `ends` is when to replace it, on the monotonic clock."""
        self.credential = credential
        self.ends = ends
        self.is_refused = False
        self.failure: Exception | None = None
        self.traceback: TracebackType | None = None

    @property
    def is_good(self) -> bool:
        """Whether it can be sent: neither refused nor about to expire."""
        return not self.is_refused and (self.ends is None or time.monotonic() < self.ends)


class _Renewal:
    """One request to the provider, and its outcome for those who wait for it."""

    __slots__ = ("failure", "issue", "traceback")

    def __init__(self) -> None:
        self.issue: Issue | None = None
        self.failure: Exception | None = None
        self.traceback: TracebackType | None = None

    def outcome(self) -> Issue | None:
        """Return what the provider gave, or None if nobody got to an end; raise what it raised."""
        if self.failure is not None:
            raise self.failure.with_traceback(self.traceback)
        return self.issue


class CredentialSource:
    """A fixed credential, or an async provider that is called once for all who wait.

    A provider's credential is kept until shortly before its JWT expires, or until the API refuses
    it. It is replaced once, whenever its 401s arrive: a late one takes the replacement, or fails as
    the renewal did. What a provider raises reaches all who wait for it, as it is; the next call
    calls it again. When the caller that does so is cancelled, one of those who wait takes over.
    """

    def __init__(self, source: Credential | TokenProvider) -> None:
        """Call nothing yet."""
        self._provider = None if isinstance(source, Credential) else source
        self._issue = Issue(source) if isinstance(source, Credential) else None
        self._renewal: _Renewal | None = None

    @cached_property
    def _lock(self) -> anyio.Lock:
        return anyio.Lock()

    @property
    def fixed(self) -> Credential | None:
        """The credential; None if a provider is called."""
        return None if self._provider else self.known

    def describe(self) -> str:
        """Name the kind of source, for a repr."""
        return "token provider" if self._provider else type(self.known).__name__

    @property
    def is_ready(self) -> bool:
        """Whether there is a credential to send, and no better one is on its way."""
        return self._issue is not None and self._renewal is None and self._issue.is_good

    @property
    def known(self) -> Credential | None:
        """The credential that was sent last; None before a provider was called."""
        return None if self._issue is None else self._issue.credential

    @property
    def identity(self) -> object:
        """Equal for sources that always send the same credential."""
        return self if self._provider is not None else self.known

    async def current(self) -> Issue:
        """Return the credential to send."""
        if self._issue is not None and self.is_ready:
            return self._issue
        return await self._renew()

    async def after_refusal(self, refused: Issue) -> Credential | None:
        """Return another credential than the one that was refused; None if there is none.

        A policy token is refused with 401 for what its policy forbids: another one would be too.
        """
        if self._provider is None or refused.credential.is_policy_token:
            return None
        replacement = self._issue
        if refused is replacement:
            if refused.failure is not None and self._renewal is None:
                raise refused.failure.with_traceback(refused.traceback)
            refused.is_refused = True
            replacement = await self._renew()
        if replacement is None or replacement.credential == refused.credential:
            return None
        return replacement.credential

    async def _renew(self) -> Issue:
        # Whoever comes during a renewal, or takes over from a cancelled one, shares its outcome.
        renewal = self._renewal
        if renewal is None:
            renewal = self._renewal = _Renewal()
        async with self._lock:
            if (found := renewal.outcome()) is not None:
                return found
            try:
                renewal.issue = found = await self._issued()
            except Exception as error:
                renewal.failure, renewal.traceback = error, error.__traceback__
                self._keep_failure(renewal)
                raise
            finally:
                if renewal.issue or renewal.failure:
                    self._renewal = None
            self._issue = found
            return found

    def _keep_failure(self, renewal: _Renewal) -> None:
        """Let the late 401s of a refused credential fail as its renewal did."""
        issue = self._issue
        if issue is not None and issue.is_refused:
            issue.failure, issue.traceback = renewal.failure, renewal.traceback

    async def _issued(self) -> Issue:
        found = await self._asked()
        end = expires_at(str.__str__(found.reveal()))
        return Issue(found, until_renewal(end, time.time(), time.monotonic()))

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


def token_source(token: TokenSource | None) -> TokenProvider | Credential:
    """Return the provider or the credential that `token`, hidden or not, stands for.

    The environment decides if it is None. Raises `ConfigurationError` that does not show it.
    """
    token = unshown(token)
    if token is None:
        return from_environment()
    if callable(shown(token)):
        provider: TokenProvider = shown(token)
        return provider
    return credential(shown(token))


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
        refused = exchange.issue
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
            exchange.issue = issue = await _own(exchange, self._source.current())
            exchange.credential = issue.credential
        handled = sys.exception()
        try:
            return await self._following(exchange)
        except anyio.get_cancelled_exc_class() as cancelled:
            raise without_frames(cancelled, handled)  # noqa: B904  # itself


async def _own(exchange: Exchange, asking: Awaitable[T]) -> T:
    """What a provider gives; what it raises is its own, also where it calls with this package."""
    try:
        return await asking
    except TransportError:
        exchange.retries = _NEVER
        raise
