"""The road: the stages in their order, and what becomes of an answer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import anyio

from .._codec import Drift, Operation, StrictDecodingError
from .._rules.classification import status_error
from .._rules.error_bodies import decoded_body, kept_headers, request_id
from ..errors import ResponseDecodeError
from .admission import Admission
from .authentication import Authentication
from .budgeting import Budgeting
from .deadline import Deadline
from .exchange import Answer, Exchange

if TYPE_CHECKING:
    from ..budget import Budget
    from ..credentials import Credential, TokenSource
    from .exchange import Stage
    from .transport import Transport

_MASK = "**********"
_EXCERPT_CHARACTERS = 200


class Pool:
    """What the views of one client share: connections, and the cap in front of them."""

    def __init__(self, transport: Transport, max_in_flight: int) -> None:
        """Open nothing yet."""
        self.transport = transport
        self.slots = anyio.Semaphore(max_in_flight)


def assemble(pool: Pool, budget: Budget, source: TokenSource | Credential) -> Stage:
    """Deadline -> admission -> budget -> authentication -> transport."""
    authentication = Authentication(pool.transport, source)
    return Deadline(Admission(Budgeting(authentication, budget), pool.slots))


def checked(exchange: Exchange, answer: Answer) -> Answer:
    """A 2xx answer as it is; raises the typed error that any other one is."""
    if 200 <= answer.status < 300:  # noqa: PLR2004  # the range that HTTP defines
        return answer
    secret = exchange.credential
    raise status_error(
        answer.status,
        {name: _without_token(exchange, value) for name, value in answer.headers.items()},
        _without_token(exchange, answer.content.decode("latin-1")).encode("latin-1"),
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
    try:
        return operation.decode(answer.status, media, answer.content, drift=drift, strict=strict)
    except ValueError as error:
        refused = error
    deviations: list[Any] = []
    if isinstance(refused, StrictDecodingError):
        deviations = refused.deviations
        text = str(refused)
    else:
        start = answer.content[:_EXCERPT_CHARACTERS].decode("utf-8", "replace")
        text = f"the body cannot be read as {media or 'the declared type'}: {refused}"
        if not operation.secret_fields:
            text += f"; it begins with {_without_token(exchange, start)!r}"
    found_id = request_id(answer.headers)
    raise ResponseDecodeError(
        f"{answer.status} from {exchange.title}: {text}"
        + (f" (request id {found_id})" if found_id else ""),
        deviations=deviations,
        status=answer.status,
        headers=kept_headers(answer.headers),
        content=answer.content,
        body=decoded_body(answer.content),
        request_id=found_id,
        retryable=False,
        **exchange.about(),
    )


def _without_token(exchange: Exchange, text: str) -> str:
    """Servers have been seen to repeat a request's headers in their error pages."""
    return exchange.credential.masked_in(text, _MASK) if exchange.credential else text
