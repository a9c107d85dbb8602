"""Pipeline step that turns a response into a typed result, or a typed error without secrets."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from .._codec import Drift, Operation, StrictDecodingError
from .._rules.error_bodies import bounded, decoded_body, decoded_text, kept_headers, request_id
from .._rules.status_errors import status_error
from ..errors import ResponseDecodeError
from .call import CallContext, PipelineStep, RawOperation, RawResponse
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


class Results:
    """Decodes responses within the deadline: small bodies at once, large ones in a thread."""

    def __init__(self, next_step: PipelineStep, drift: Drift, *, strict: bool) -> None:
        self._next_step = next_step
        self._drift = drift
        self._strict = strict

    async def __call__(self, call: CallContext) -> RawResponse:
        """Return the 2xx response, with its result if the operation is in the spec."""
        response = checked(call, await self._next_step(call))
        operation = call.operation
        if isinstance(operation, RawOperation) or response.stream is not None:
            return response
        if len(response.content) > _SMALL_BYTES:
            from .large_bodies import is_large

            if is_large(response.content):
                call.phase = "decoding the response"
                response.result = await self._decode_in_thread(operation, call, response)
                return response
        response.result = decoded(operation, call, response, self._drift, strict=self._strict)
        return response

    async def _decode_in_thread(
        self, operation: Operation, call: CallContext, response: RawResponse
    ) -> Any:  # noqa: ANN401  # the operation's own type
        from .large_bodies import decode

        counted = Drift()
        try:
            result = await decode(operation, response, counted, strict=self._strict)
        except (ValueError, RecursionError) as error:
            failed = _decode_error(operation, call, response, error)
        else:
            self._drift.merge(counted)
            if counted.noted:
                call.instrumentation.drift_noticed(call, counted.noted)
            return result
        self._drift.merge(counted)
        # Raised here, not in the handler, as in `decoded`.
        raise failed


def checked(call: CallContext, response: RawResponse) -> RawResponse:
    """Return a 2xx response as it is; raise the typed error of any other one."""
    record(call, response)
    if response.fault is not None and 200 <= response.status < 300:  # noqa: PLR2004  # HTTP's
        raise unreadable(call, response, response.fault)
    if 200 <= response.status < 300:  # noqa: PLR2004  # the range that HTTP defines
        return response
    # Made elsewhere: the frame that raises holds nothing that is not masked.
    raise _status_error(call, response)


def decoded(
    operation: Operation, call: CallContext, response: RawResponse, drift: Drift, *, strict: bool
) -> Any:  # noqa: ANN401  # the operation's own type
    """Return the typed result of a 2xx response.

    Raises `ResponseDecodeError` for a body that does not match its content type, or that strict
    decoding rejects.
    """
    media = response.headers.get("content-type")
    before = drift.noted
    try:
        result = operation.decode(
            response.status, media, response.content, drift=drift, strict=strict
        )
    except (ValueError, RecursionError) as error:
        failed = _decode_error(operation, call, response, error)
    else:
        if drift.noted != before:
            call.instrumentation.drift_noticed(call, drift.noted - before)
        return result
    del media  # as the server wrote it
    # Raised here, not in the handler: a JSON error holds the whole text.
    raise failed


def unreadable(call: CallContext, response: RawResponse, fault: str) -> ResponseDecodeError:
    """Return the error of a 2xx response whose body cannot be read; it keeps none of the body."""
    redaction = _redaction(call, ())
    text = f"{response.status} from {call.title}: the body cannot be read: {redaction.text(fault)}"
    return _response_decode_error(call, response, redaction, text)


def _status_error(call: CallContext, response: RawResponse) -> Exception:
    redaction = _redaction(call, _secret_fields(call))
    credential = call.credential
    return status_error(
        response.status,
        response.headers,
        response.content,
        redaction=redaction,
        idempotent=call.operation.idempotent,
        is_policy_token=credential is not None and credential.is_policy_token,
        has_own_limit=call.operation.own_limit,
        retry_after=response.retry_after,
        elapsed=response.elapsed,
        fault=response.fault,
        **call.error_fields(),
    )


def _decode_error(
    operation: Operation, call: CallContext, response: RawResponse, cause: Exception
) -> ResponseDecodeError:
    from .._rules.redaction import is_withheld

    redaction = _redaction(call, operation.secret_fields)
    deviations: list[Any] = []
    is_strict = isinstance(cause, StrictDecodingError)
    content = bounded(redaction.content(bounded(response.content)))
    withheld = is_withheld(operation, response.content)
    if withheld:
        content = b""
    if isinstance(cause, StrictDecodingError):
        found = cause.deviations[:_MOST_DEVIATIONS]
        deviations = [(kind, redaction.text(path[:_LONGEST_PATH])) for kind, path in found]
    reason = "the body is nested too deeply" if isinstance(cause, RecursionError) else str(cause)
    reason = reason[:_LONGEST_MESSAGE]
    if not is_strict:
        media = response.headers.get("content-type") or "the declared type"
        reason = f"the body cannot be read as {media}: {reason}"
    text = f"{response.status} from {call.title}: {redaction.text(reason)}"
    if withheld:
        text += "; it is not shown, because it can contain secrets"
    elif not is_strict and response.content:
        text += f"; it begins with {decoded_text(content)[:_EXCERPT_CHARACTERS]!r}"
    return _response_decode_error(
        call, response, redaction, text, deviations=deviations, content=content
    )


def _response_decode_error(
    call: CallContext,
    response: RawResponse,
    redaction: Redaction,
    text: str,
    *,
    deviations: Any = (),  # noqa: ANN401  # pairs of deviation and JSON path
    content: bytes = b"",
) -> ResponseDecodeError:
    kept = kept_headers(response.headers)
    headers = {name: redaction.text(value) for name, value in kept.items()}
    found_id = request_id(headers)
    if found_id:
        text += f" (request id {found_id})"
    return ResponseDecodeError(
        text,
        deviations=deviations,
        status=response.status,
        headers=headers,
        content=content,
        body=decoded_body(content),
        request_id=found_id,
        elapsed=response.elapsed,
        retryable=False,
        **call.error_fields(),
    )


def _secret_fields(call: CallContext) -> Collection[str]:
    from .._rules.redaction import PERHAPS_SECRET

    operation = call.operation
    return PERHAPS_SECRET if isinstance(operation, RawOperation) else operation.secret_fields


def _redaction(call: CallContext, names: Collection[str]) -> Redaction:
    """Return the masks of a response: the token, secrets of the request, and secret fields."""
    from .._codec.secret_names import USUALLY_SECRET
    from .._rules.redaction import Redaction
    from .._rules.secret_values import secret_values

    secret = USUALLY_SECRET.union(names)
    values = secret_values(call.request.content, secret)
    if call.credential is not None:
        values.append(str.__str__(call.credential.reveal()))
    return Redaction(values, secret)
