"""Checks a mapping that stands for a model before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from .._codec import Deviation, Operation, StrictDecodingError, encode, linking
from ..errors import InvalidRequestError

# The API can know more values and variants than the client, and says itself when it does not.
_LEFT_TO_THE_API = frozenset({"unknown_value", "unknown_variant", "number_form"})
_SHOWN = 5


def check_body(operation: Operation, body: Any) -> None:  # noqa: ANN401  # any argument
    """Refuse a mapping or a list of which the document says that it cannot be right.

    Models are taken as they are: what they hold was set on purpose. Raises `InvalidRequestError`
    that names the operation, every JSON path, and what was expected there.
    """
    if operation.body is None or not isinstance(body, (Mapping, Sequence)):
        return
    if isinstance(body, (str, bytes, bytearray)):
        return
    try:
        value = encode(cast("Any", body))
    except (TypeError, ValueError) as error:
        raise _refusal(operation, f"the body has no JSON form: {error}") from error
    try:
        operation.body.decode(value, strict=True)
    except StrictDecodingError as error:
        wrong = [found for found in error.deviations if found[0].kind not in _LEFT_TO_THE_API]
        if wrong:
            said = "; ".join(f"{path}: {_expected(found)}" for found, path in wrong[:_SHOWN])
            raise _refusal(operation, f"the body does not fit: {said}") from None


def _refusal(operation: Operation, text: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"{operation.operation_id} ({operation.method} {operation.path}): {text}",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )


def _expected(deviation: Deviation) -> str:
    if deviation.kind == "missing_field":
        return f"is required, expected {_type_of(deviation)}"
    if deviation.kind == "unknown_field":
        return f"{deviation.schema} has no such field; it has {', '.join(_names(deviation))}"
    if deviation.kind == "unexpected_null":
        return f"null is not allowed, expected {_type_of(deviation)}"
    return f"expected {_type_of(deviation)}"


def _names(deviation: Deviation) -> list[str]:
    try:
        return [name for _, name, _, _ in linking.model(deviation.schema).model_fields]
    except (KeyError, AttributeError):
        return []


def _type_of(deviation: Deviation) -> str:
    """What the document declares, in words of JSON."""
    try:
        fields = linking.model(deviation.schema).model_fields
    except (KeyError, AttributeError):
        return deviation.schema or "another type"
    kind = next((kind for _, name, kind, _ in fields if name == deviation.field), "")
    return _in_words(kind) if kind else f"an object ({deviation.schema})"


def _in_words(kind: str) -> str:
    core = kind.removesuffix("?")
    if core[0] in "#|":
        return f"an object ({core[1:]})"
    if core[0] == "%":
        return f"text ({core[1:]})"
    if core[0] == "[":
        return f"a list of {_in_words(core[1:-1])}"
    if core[0] == "{":
        return f"an object of {_in_words(core[1:-1])}"
    return _WORDS.get(core, core)


_WORDS = {
    "str": "text",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "uuid": "text (a UUID)",
    "datetime": "text (an RFC 3339 date-time)",
    "date": "text (a date, YYYY-MM-DD)",
    "bytes": "text",
    "any": "any value",
}
