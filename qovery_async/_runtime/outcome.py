"""What becomes of an answer: a typed result, or a typed error that shows no secret."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from .._codec import Drift, Operation, StrictDecodingError
from .._rules.classification import status_error
from .._rules.error_bodies import decoded_body, kept_headers, request_id
from ..errors import ResponseDecodeError
from .exchange import Answer, Exchange
from .hooks import record

_MASK = "**********"
_EXCERPT_CHARACTERS = 200


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
