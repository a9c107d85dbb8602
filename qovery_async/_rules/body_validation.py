"""Checks a mapping that stands for a model before it is sent."""

from __future__ import annotations

from typing import Any

from .._codec import Codec, Operation, StrictDecodingError, UnknownVariant, encode
from .._codec.model import Model
from ..errors import InvalidRequestError
from .hidden import shown, unshown


def check_body(operation: Operation, body: Any) -> None:  # noqa: ANN401  # any argument
    """Refuse a body of which the document says that it cannot be right.

    Models are taken as they are: what they hold was set on purpose. Raises `InvalidRequestError`
    that names the operation, every JSON path, and what was expected there.
    """
    codec = operation.body
    if codec is None or "json" not in operation.content_types[0]:
        return
    body = unshown(body)
    wrong = _what_is_wrong(codec, shown(body))
    if wrong:
        # Raised here: the frames below hold the body.
        raise _refusal(operation, wrong)


def _what_is_wrong(codec: Codec, body: Any) -> str:  # noqa: ANN401  # any argument
    if isinstance(body, (Model, UnknownVariant)):
        return ""
    try:
        sent = encode(body)
    except RecursionError:
        return "the body has no JSON form: it is nested too deeply, or holds itself"
    except (TypeError, ValueError) as error:
        from .body_errors import formless

        return f"the body has no JSON form: {formless(body)}: {error}"
    try:
        codec.decode(sent, strict=True)
    except StrictDecodingError as error:
        from .body_errors import faults

        said = faults(codec, body, sent, error.deviations)
        return f"the body does not fit: {said}" if said else ""
    except RecursionError:
        return "the body has no JSON form: it is nested too deeply"
    return ""


def _refusal(operation: Operation, text: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"{operation.operation_id} ({operation.method} {operation.path}): {text}",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )
