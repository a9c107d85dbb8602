"""Pipeline step that sets the credential of a request, and the source of credentials."""

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
from ..credentials import (
    NO_TOKEN,
    Credential,
    TokenProvider,
    TokenSource,
    credential,
    from_environment,
)
from ..errors import ConfigurationError, TransportError
from .call import CallContext, PipelineStep, RawResponse

T = TypeVar("T")

_NEVER = -1


class IssuedCredential:
    """Credential that a provider has returned once; it may return the same one again.

    `renew_at` is on the monotonic clock. `failure` is the error of its renewal after a 401.
    """

    __slots__ = ("credential", "failure", "is_rejected", "renew_at", "traceback")

    def __init__(self, credential: Credential, renew_at: float | None = None) -> None:
        self.credential = credential
        self.renew_at = renew_at
        self.is_rejected = False
        self.failure: Exception | None = None
        self.traceback: TracebackType | None = None

    @property
    def is_valid(self) -> bool:
        """Whether it can be sent: neither rejected nor about to expire."""
        return not self.is_rejected and (self.renew_at is None or time.monotonic() < self.renew_at)


class _Renewal:
    """One call of the provider, and its outcome for all waiters."""

    __slots__ = ("failure", "issued", "traceback")

    def __init__(self) -> None:
        self.issued: IssuedCredential | None = None
        self.failure: Exception | None = None
        self.traceback: TracebackType | None = None

    def outcome(self) -> IssuedCredential | None:
        """Return the provider's credential, or None if there is none yet; raise its error."""
        if self.failure is not None:
            raise self.failure.with_traceback(self.traceback)
        return self.issued


class CredentialSource:
    """Fixed credential, or an async provider that is called once for all waiters.

    A provider's credential is kept until shortly before its JWT expires, or until the API rejects
    it. Any number of 401s renews it once: a late 401 leads to the renewed credential, or to the
    error of the renewal. A provider's error is raised unchanged in all waiters; the next call calls
    the provider again. If the task that calls the provider is cancelled, a waiter takes over.
    """

    def __init__(self, source: Credential | TokenProvider) -> None:
        self._provider = None if isinstance(source, Credential) else source
        self._issued = IssuedCredential(source) if isinstance(source, Credential) else None
        self._renewal: _Renewal | None = None
        self.has_no_token: bool = source is NO_TOKEN

    @cached_property
    def _lock(self) -> anyio.Lock:
        return anyio.Lock()

    @property
    def fixed(self) -> Credential | None:
        """Fixed credential; None if a provider is called."""
        return None if self._provider else self.known

    def describe(self) -> str:
        """Name the kind of source, for a repr."""
        if self._provider is NO_TOKEN:
            return "no token"
        return "token provider" if self._provider else type(self.known).__name__

    @property
    def is_ready(self) -> bool:
        """Whether there is a valid credential, and no renewal is in flight."""
        return self._issued is not None and self._renewal is None and self._issued.is_valid

    @property
    def known(self) -> Credential | None:
        """Latest credential; None before a provider was called."""
        return None if self._issued is None else self._issued.credential

    @property
    def identity(self) -> object:
        """Object that is equal for sources that always send the same credential."""
        return self if self._provider is not None else self.known

    async def current(self) -> IssuedCredential:
        """Return the credential to send."""
        if self._issued is not None and self.is_ready:
            return self._issued
        return await self._renew()

    async def replace(self, rejected: IssuedCredential) -> bool:
        """Renew a rejected credential; return True if there is a different one now.

        A policy token is not renewed: a 401 means that its policy forbids the action, and another
        token would be rejected too.
        """
        if self._provider is None or rejected.credential.is_policy_token:
            return False
        replacement = self._issued
        if rejected is replacement:
            if rejected.failure is not None and self._renewal is None:
                raise rejected.failure.with_traceback(rejected.traceback)
            rejected.is_rejected = True
            replacement = await self._renew()
        return replacement is not None and replacement.credential != rejected.credential

    async def _renew(self) -> IssuedCredential:
        # Calls that come during a renewal, or take over from a cancelled one, share its outcome.
        renewal = self._renewal
        if renewal is None:
            renewal = self._renewal = _Renewal()
        async with self._lock:
            if (found := renewal.outcome()) is not None:
                return found
            try:
                renewal.issued = found = await self._call_provider()
            except Exception as error:
                renewal.failure, renewal.traceback = error, error.__traceback__
                self._keep_failure(renewal)
                raise
            finally:
                if renewal.issued or renewal.failure:
                    self._renewal = None
            self._issued = found
            return found

    def _keep_failure(self, renewal: _Renewal) -> None:
        """Store the error of a renewal for late 401s of the rejected credential."""
        issued = self._issued
        if issued is not None and issued.is_rejected:
            issued.failure, issued.traceback = renewal.failure, renewal.traceback

    async def _call_provider(self) -> IssuedCredential:
        found = await self._provided_credential()
        expiry = expires_at(str.__str__(found.reveal()))
        return IssuedCredential(found, until_renewal(expiry, time.time(), time.monotonic()))

    async def _provided_credential(self) -> Credential:
        assert self._provider is not None  # noqa: S101  # only a provider's credential expires
        given = unshown(self._provider())
        if not isawaitable(shown(given)):
            kind = type(shown(given)).__name__
            msg = (
                f"token= was given a callable that returns {kind} instead of an awaitable; make "
                "it async, and run blocking code in anyio.to_thread.run_sync"
            )
            raise ConfigurationError(msg)
        token = unshown(await shown(given))
        try:
            return credential(shown(token))
        except ConfigurationError as error:
            wrong = str(error)
        msg = f"the token provider returned an invalid credential: {wrong}"
        raise ConfigurationError(msg)


def token_source(token: TokenSource | None) -> TokenProvider | Credential:
    """Return the provider or the credential of a `token` option, hidden or not.

    None reads the environment. Raises `ConfigurationError` that does not show the token.
    """
    token = unshown(token)
    if token is None:
        return from_environment()
    if callable(shown(token)):
        provider: TokenProvider = shown(token)
        return provider
    return credential(shown(token))


class Authentication:
    """Sets the credential of each request, after all waits: a token may expire during a wait."""

    def __init__(self, next_step: PipelineStep, source: CredentialSource) -> None:
        self._next_step = next_step
        self._source = source

    async def __call__(self, call: CallContext) -> RawResponse:
        """Send with a credential, except if the operation needs none."""
        if call.operation.secured:
            call.phase = "getting a token"
            call.issued = await from_provider(call, self._source.current())
        handled = sys.exception()
        try:
            return await self._next_step(call)
        except anyio.get_cancelled_exc_class() as cancelled:
            raise without_frames(cancelled, handled)  # noqa: B904  # itself


async def from_provider(call: CallContext, provided: Awaitable[T]) -> T:
    """Await a provider. Its errors are not retried, even if its own call of this package fails."""
    try:
        return await provided
    except TransportError:
        call.retries = _NEVER
        raise
