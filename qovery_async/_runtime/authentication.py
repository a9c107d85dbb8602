"""The stage that puts the credential on a call, and where the credential comes from."""

from __future__ import annotations

import time
from functools import cached_property

import anyio

from .._rules.jwt_expiry import expires_at
from ..credentials import Credential, TokenProvider, credential
from .exchange import Answer, Exchange, Stage

_RENEWED_BEFORE_SECONDS = 60.0
_UNAUTHORIZED = 401


class CredentialSource:
    """A fixed credential, or an async provider that is asked once for all who wait.

    A provider's credential is kept until shortly before its JWT ends, or until the API refuses it.
    """

    def __init__(self, source: Credential | TokenProvider) -> None:
        """Ask nothing yet."""
        self._provider = None if isinstance(source, Credential) else source
        self._current = source if isinstance(source, Credential) else None
        self._ends: float | None = None

    @cached_property
    def _lock(self) -> anyio.Lock:
        return anyio.Lock()

    def describe(self) -> str:
        """What it is, for a repr."""
        return "token provider" if self._provider else type(self._current).__name__

    async def current(self) -> Credential:
        """The credential to send."""
        if self._current is not None and not self._is_ending():
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
        async with self._lock:
            # Somebody else may have renewed it while this caller waited.
            if self._current is not None and self._current is not known and not self._is_ending():
                return self._current
            assert self._provider is not None  # noqa: S101  # only a provider's credential ends
            found = credential(await self._provider())
            end = expires_at(found.reveal())
            self._ends = None
            if end is not None:
                left = end - time.time() - _RENEWED_BEFORE_SECONDS
                self._ends = time.monotonic() + left if left > 0 else None
            self._current = found
            return found


class Authentication:
    """Gives each call its client's credential; a refused one is renewed and the call repeated once.

    401 says that nothing was done: repeating is safe for every operation.
    """

    def __init__(self, following: Stage, source: CredentialSource) -> None:
        """Use a source, which views of one client can share."""
        self._following = following
        self._source = source

    async def __call__(self, exchange: Exchange) -> Answer:
        """Go on with a credential; operations that need none get none."""
        if not exchange.secured:
            return await self._following(exchange)
        exchange.phase = "getting a token"
        exchange.credential = await self._source.current()
        answer = await self._following(exchange)
        if answer.status != _UNAUTHORIZED:
            return answer
        exchange.phase = "renewing the token"
        renewed = await self._source.after_refusal(exchange.credential)
        if renewed is None:
            return answer
        exchange.credential = renewed
        return await self._following(exchange)
