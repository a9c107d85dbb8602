"""The stage that puts the credential on a call."""

from __future__ import annotations

from ..credentials import Credential, TokenSource, credential
from .exchange import Answer, Exchange, Stage


class Authentication:
    """Gives each call the credential of its client; a provider is asked for every call."""

    def __init__(self, following: Stage, source: TokenSource | Credential) -> None:
        """Use a credential, or an async callable that returns one."""
        self._following = following
        self._source = source

    @property
    def kind(self) -> str:
        """What the credential is, for a repr."""
        return "token provider" if callable(self._source) else type(self._source).__name__

    async def __call__(self, exchange: Exchange) -> Answer:
        """Go on with a credential; operations that need none get none."""
        if exchange.secured:
            exchange.phase = "getting a token"
            source = self._source
            exchange.credential = credential(await source() if callable(source) else source)
        return await self._following(exchange)
