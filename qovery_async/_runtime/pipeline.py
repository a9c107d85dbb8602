"""The road: the stages in their order, and what becomes of an answer."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .._codec import Drift, Operation, StrictDecodingError
from .._rules.classification import status_error
from .._rules.error_bodies import decoded_body, kept_headers, request_id
from ..errors import ClientClosedError, ResponseDecodeError, WrongEventLoopError
from .admission import Admission, Slots
from .authentication import Authentication, CredentialSource
from .budgeting import Budgeting
from .deadline import Deadline
from .exchange import Answer, Exchange
from .hooks import Hooks, record
from .retrying import RetryBudget, Retrying

if TYPE_CHECKING:
    from ..budget import Budget
    from .exchange import Stage
    from .transport import Transport

_MASK = "**********"
_EXCERPT_CHARACTERS = 200


class Pool:
    """What the views of one client share: connections, and the cap in front of them."""

    def __init__(self, transport: Transport, max_in_flight: int) -> None:
        """Open nothing yet."""
        self.transport = transport
        self.slots = Slots(max_in_flight)
        self.retry_budget = RetryBudget()
        self.hooks = Hooks()
        self._loop: object | None = None

    def enter(self, title: str) -> None:
        """Check that a call can be made here and now.

        Raises `ClientClosedError`, and `WrongEventLoopError` on another event loop than the first:
        connections cannot be used there.
        """
        if self.transport.closed:
            msg = f"{title}: the client is closed; build a new one"
            raise ClientClosedError(msg)
        loop = _event_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            msg = f"{title}: this client belongs to another event loop; build one in each loop"
            raise WrongEventLoopError(msg)


def _event_loop() -> object:
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            return cast("object", asyncio.get_running_loop())
        except RuntimeError:
            pass
    import trio

    return trio.lowlevel.current_trio_token()


def assemble(pool: Pool, budget: Budget, source: CredentialSource) -> Stage:
    """Deadline -> retries -> admission -> authentication -> budget -> transport.

    Waiting to repeat a call holds no slot. Every request counts in the budget, one that is repeated
    with a renewed token too: the budget stands between authentication and transport.
    """
    budgeting = Budgeting(pool.transport, budget)
    admission = Admission(Authentication(budgeting, source), pool.slots)
    return Deadline(Retrying(admission, pool.retry_budget))


def checked(exchange: Exchange, answer: Answer) -> Answer:
    """A 2xx answer as it is; raises the typed error that any other one is."""
    if 200 <= answer.status < 300:  # noqa: PLR2004  # the range that HTTP defines
        record(exchange, answer)
        return answer
    secret = exchange.credential
    raise status_error(
        answer.status,
        _headers_without_token(exchange, answer.headers),
        _bytes_without_token(exchange, answer.content),
        idempotent=exchange.idempotent,
        is_policy_token=secret is not None and secret.is_policy_token,
        now=time.time(),
        **exchange.about(),
    )


def decoded(
    operation: Operation, exchange: Exchange, answer: Answer, drift: Drift, *, strict: bool
) -> Any:  # noqa: ANN401  # the operation's own type
    """The typed result of a 2xx answer.

    Raises `ResponseDecodeError` for a body that is not what it says, or that strict decoding
    refuses.
    """
    media = answer.headers.get("content-type")
    before = drift.noted
    try:
        result = operation.decode(answer.status, media, answer.content, drift=drift, strict=strict)
    except ValueError as error:
        refused = error
    else:
        if drift.noted != before:
            exchange.hooks.drifted(exchange, drift.noted - before)
        return result
    deviations: list[Any] = []
    content = _bytes_without_token(exchange, answer.content)
    if isinstance(refused, StrictDecodingError):
        deviations = refused.deviations
        text = str(refused)
    else:
        text = f"the body cannot be read as {media or 'the declared type'}: {refused}"
        if not operation.secret_fields:
            start = content.decode("utf-8", "replace")[:_EXCERPT_CHARACTERS]
            text += f"; it begins with {start!r}"
    headers = _headers_without_token(exchange, answer.headers)
    found_id = request_id(headers)
    raise ResponseDecodeError(
        f"{answer.status} from {exchange.title}: {text}"
        + (f" (request id {found_id})" if found_id else ""),
        deviations=deviations,
        status=answer.status,
        headers=kept_headers(headers),
        content=content,
        body=decoded_body(content),
        request_id=found_id,
        retryable=False,
        **exchange.about(),
    )


def _without_token(exchange: Exchange, text: str) -> str:
    """Servers have been seen to repeat a request's headers in their error pages."""
    return exchange.credential.masked_in(text, _MASK) if exchange.credential else text


def _headers_without_token(exchange: Exchange, headers: Mapping[str, str]) -> dict[str, str]:
    return {name: _without_token(exchange, value) for name, value in headers.items()}


def _bytes_without_token(exchange: Exchange, content: bytes) -> bytes:
    return _without_token(exchange, content.decode("latin-1")).encode("latin-1")
