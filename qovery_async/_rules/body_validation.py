"""Validation of request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import Codec, Operation, StrictDecodingError, UnknownVariant, encode
from .._codec.model import Model
from .hidden import shown, unshown
from .prepared_request import invalid_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._codec import Deviation


def checked_body(operation: Operation, body: Any) -> Any:  # noqa: ANN401  # any argument
    """Return the body to send, wrapped in `Unshown`.

    A mapping is checked against the spec; for an edit, one that was read from the API becomes the
    edit request. A model must be of the operation's schema; its fields are not checked, because
    they were set on purpose.

    Raises `InvalidRequestError`, which names the operation, every JSON path and the expected type.
    """
    body = unshown(body)
    codec = operation.body
    if codec is None or "json" not in operation.content_types[0]:
        return body
    if codec.kind[1:] == getattr(shown(body), "schema_name", ""):
        return body
    body, fault = _settled(operation, codec, shown(body))
    if fault:
        # Raised here because the frames below hold the body.
        raise invalid_request(operation, fault)
    return body


def _settled(operation: Operation, codec: Codec, body: Any) -> tuple[Any, str]:  # noqa: ANN401  # any argument
    """Return the body to send, wrapped, and its fault or ""."""
    if isinstance(body, (Model, UnknownVariant)):
        return unshown(body), _model_fault(codec, body)
    sent, fault = _encoded(body)
    if fault:
        return None, fault
    found, fault = _deviations(codec, sent)
    judged = body
    if found and operation.method == "PUT":
        from .read_bodies import sent_back

        request = sent_back(operation, sent, found)
        if request is not None:
            body, judged, found = request
            sent = judged
    if found:
        from .body_errors import faults

        text = faults(codec, judged, sent, found)
        fault = f"the body does not fit: {text}" if text else ""
    return unshown(body), fault


def _model_fault(codec: Codec, body: Model | UnknownVariant) -> str:
    """Return the fault of a model of another schema, or ""."""
    if isinstance(body, UnknownVariant):
        return ""
    from .edit_requests import model_fault

    return model_fault(body, codec.kind)


def _encoded(body: Any) -> tuple[Any, str]:  # noqa: ANN401  # any argument
    try:
        return encode(body), ""
    except RecursionError:
        return None, "the body has no JSON form: it is nested too deeply, or holds itself"
    except (TypeError, ValueError) as error:
        from .body_errors import formless

        return None, f"the body has no JSON form: {formless(body)}: {error}"


def _deviations(codec: Codec, sent: Any) -> tuple[Sequence[tuple[Deviation, str]], str]:  # noqa: ANN401  # any JSON
    """Return what a body deviates in, with its JSON paths, or why it cannot be read."""
    try:
        codec.decode(sent, strict=True)
    except StrictDecodingError as error:
        return error.deviations, ""
    except RecursionError:
        return (), "the body has no JSON form: it is nested too deeply"
    return (), ""
