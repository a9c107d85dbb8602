"""Validation of request bodies given as mappings."""

from __future__ import annotations

from typing import Any

from .._codec import Codec, Operation, StrictDecodingError, UnknownVariant, encode
from .._codec.model import Model
from .hidden import shown, unshown
from .prepared_request import invalid_request


def check_body(operation: Operation, body: Any) -> None:  # noqa: ANN401  # any argument
    """Raise `InvalidRequestError` for a body that contradicts the spec.

    The error names the operation, every JSON path and the expected type. Models are not checked,
    because their fields were set on purpose.
    """
    codec = operation.body
    if codec is None or "json" not in operation.content_types[0]:
        return
    body = unshown(body)
    fault = _body_fault(codec, shown(body))
    if fault:
        # Raised here because the frames below hold the body.
        raise invalid_request(operation, fault)


def _body_fault(codec: Codec, body: Any) -> str:  # noqa: ANN401  # any argument
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

        found = faults(codec, body, sent, error.deviations)
        return f"the body does not fit: {found}" if found else ""
    except RecursionError:
        return "the body has no JSON form: it is nested too deeply"
    return ""
