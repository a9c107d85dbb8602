"""Pipeline step that retries a call with a renewed token after a 401."""

from __future__ import annotations

from .authentication import CredentialSource, from_provider
from .call import CallContext, PipelineStep, RawResponse

_UNAUTHORIZED = 401


class TokenRenewal:
    """Retries a call once after a 401, with a renewed credential.

    A 401 means that the server has done nothing, so a retry is safe for every operation. The retry
    needs a permit of its own, as it counts in the rate limit too.
    """

    def __init__(self, next_step: PipelineStep, source: CredentialSource) -> None:
        self._next_step = next_step
        self._source = source

    async def __call__(self, call: CallContext) -> RawResponse:
        """Return the response, or that of the retry.

        The call waits for a provider here, before it holds a permit or a slot.
        """
        if call.operation.secured and not self._source.is_ready:
            call.phase = "getting a token"
            await from_provider(call, self._source.current())
        response = await self._next_step(call)
        rejected = call.issued
        if response.status != _UNAUTHORIZED or call.is_renewed or rejected is None:
            return response
        call.phase = "renewing the token"
        if not await from_provider(call, self._source.replace(rejected)):
            return response
        call.is_renewed = True
        return await self._next_step(call)
