"""What becomes of an answer: a typed result, or a typed error that shows no secret."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from .._codec import Drift, Operation, StrictDecodingError
from .._rules.error_bodies import bounded, decoded_body, decoded_text, kept_headers, request_id
from .._rules.status_errors import status_error
from ..errors import ResponseDecodeError
from .call import Answer, Exchange, Stage
from .instrumentation import record

if TYPE_CHECKING:
    from .._rules.redaction import Redaction

_EXCERPT_CHARACTERS = 200
# Bounds of an error, whatever a body holds.
_MOST_DEVIATIONS = 100
_LONGEST_PATH = 500
_LONGEST_MESSAGE = 3000
# No body below takes long to decode, whatever it holds.
_SMALL_BYTES = 8000


class Outcome:
    """Pipeline step that makes a typed result, or a typed error, of a response.

    It runs within the deadline. A small body is decoded at once, a large one in a thread.
    """

    def __init__(self, following: Stage, drift: Drift, *, strict: bool) -> None:
        """Read what the following stages get."""
        self._following = following
        self._drift = drift
        self._strict = strict

    async def __call__(self, exchange: Exchange) -> Answer:
        """The 2xx answer; its result is in the exchange if that has an operation."""
        answer = checked(exchange, await self._following(exchange))
        operation = exchange.operation
        if operation is None or answer.stream is not None:
            return answer
        if len(answer.content) > _SMALL_BYTES:
            from .large_bodies import is_large

            if is_large(answer.content):
                exchange.phase = "decoding the response"
                exchange.result = await self._decoded_aside(operation, exchange, answer)
                return answer
        exchange.result = decoded(operation, exchange, answer, self._drift, strict=self._strict)
        return answer

    async def _decoded_aside(self, operation: Operation, exchange: Exchange, answer: Answer) -> Any:  # noqa: ANN401  # the operation's own type
        from .large_bodies import decode

        counted = Drift()
        try:
            result = await decode(operation, answer, counted, strict=self._strict)
        except (ValueError, RecursionError) as error:
            failed = _decode_error(operation, exchange, answer, error)
        else:
            self._drift.merge(counted)
            if counted.noted:
                exchange.hooks.drifted(exchange, counted.noted)
            return result
        self._drift.merge(counted)
        # Raised here, not in the handler, as in `decoded`.
        raise failed


def checked(exchange: Exchange, answer: Answer) -> Answer:
    """A 2xx answer as it is; raises the typed error that any other one is."""
    record(exchange, answer)
    if answer.fault is not None and 200 <= answer.status < 300:  # noqa: PLR2004  # HTTP's
        raise unreadable(exchange, answer, answer.fault)
    if 200 <= answer.status < 300:  # noqa: PLR2004  # the range that HTTP defines
        return answer
    # Made elsewhere: the frame that raises holds nothing that is not masked.
    raise _status_error(exchange, answer)


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
    except (ValueError, RecursionError) as error:
        failed = _decode_error(operation, exchange, answer, error)
    else:
        if drift.noted != before:
            exchange.hooks.drifted(exchange, drift.noted - before)
        return result
    del media  # as the server wrote it
    # Raised here, not in the handler: a JSON error holds the whole text.
    raise failed


def unreadable(exchange: Exchange, answer: Answer, fault: str) -> ResponseDecodeError:
    """The error of a 2xx answer whose body cannot be taken as it came: none of it is kept."""
    redaction = _redaction(exchange, ())
    headers = {name: redaction.text(value) for name, value in kept_headers(answer.headers).items()}
    found_id = request_id(headers)
    text = (
        f"{answer.status} from {exchange.title}: the body cannot be read: {redaction.text(fault)}"
    )
    if found_id:
        text += f" (request id {found_id})"
    return ResponseDecodeError(
        text,
        status=answer.status,
        headers=headers,
        request_id=found_id,
        elapsed=exchange.elapsed,
        retryable=False,
        **exchange.about(),
    )


def _status_error(exchange: Exchange, answer: Answer) -> Exception:
    redaction = _redaction(exchange, _secret_fields(exchange))
    credential = exchange.credential
    return status_error(
        answer.status,
        answer.headers,
        answer.content,
        redaction=redaction,
        idempotent=exchange.idempotent,
        is_policy_token=credential is not None and credential.is_policy_token,
        now=time.time(),
        elapsed=exchange.elapsed,
        fault=answer.fault,
        **exchange.about(),
    )


def _decode_error(
    operation: Operation, exchange: Exchange, answer: Answer, refused: Exception
) -> ResponseDecodeError:
    from .._rules.redaction import is_withheld

    redaction = _redaction(exchange, operation.secret_fields)
    deviations: list[Any] = []
    is_strict = isinstance(refused, StrictDecodingError)
    content = bounded(redaction.content(bounded(answer.content)))
    withheld = is_withheld(operation, answer.content)
    if withheld:
        content = b""
    if isinstance(refused, StrictDecodingError):
        found = refused.deviations[:_MOST_DEVIATIONS]
        deviations = [(kind, redaction.text(path[:_LONGEST_PATH])) for kind, path in found]
    said = "the body is nested too deeply" if isinstance(refused, RecursionError) else str(refused)
    said = said[:_LONGEST_MESSAGE]
    if not is_strict:
        media = answer.headers.get("content-type") or "the declared type"
        said = f"the body cannot be read as {media}: {said}"
    text = f"{answer.status} from {exchange.title}: {redaction.text(said)}"
    if withheld:
        text += "; it is not shown, for it can hold secrets"
    elif not is_strict and answer.content:
        text += f"; it begins with {decoded_text(content)[:_EXCERPT_CHARACTERS]!r}"
    headers = {name: redaction.text(value) for name, value in kept_headers(answer.headers).items()}
    found_id = request_id(headers)
    if found_id:
        text += f" (request id {found_id})"
    return ResponseDecodeError(
        text,
        deviations=deviations,
        status=answer.status,
        headers=headers,
        content=content,
        body=decoded_body(content),
        request_id=found_id,
        elapsed=exchange.elapsed,
        retryable=False,
        **exchange.about(),
    )


def _secret_fields(exchange: Exchange) -> Collection[str]:
    from .._rules.redaction import PERHAPS_SECRET
    from ..raw import OPERATIONS

    operation = OPERATIONS.get(exchange.operation_id or "")
    return PERHAPS_SECRET if operation is None else operation.secret_fields


def _redaction(exchange: Exchange, names: Collection[str]) -> Redaction:
    """What must not be seen of an answer: the call's token, what it sent, and what is named so."""
    from .._rules.redaction import USUALLY_SECRET, Redaction
    from .._rules.secret_values import secret_values

    secret = USUALLY_SECRET.union(names)
    values = secret_values(exchange.request.content, secret)
    if exchange.credential is not None:
        values.append(str.__str__(exchange.credential.reveal()))
    return Redaction(values, secret)
