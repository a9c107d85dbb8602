"""Checks a mapping that stands for a model before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from .._codec import Codec, Deviation, Operation, StrictDecodingError, encode, linking
from ..errors import InvalidRequestError
from .unshown import shown, unshown

# The API can know more values and variants than the client, and says itself when it does not.
_LEFT_TO_THE_API = frozenset({"unknown_value", "unknown_variant", "number_form"})
_SHOWN = 5


def check_body(operation: Operation, body: Any) -> None:  # noqa: ANN401  # any argument
    """Refuse a mapping or a list of which the document says that it cannot be right.

    Models are taken as they are: what they hold was set on purpose. Raises `InvalidRequestError`
    that names the operation, every JSON path, and what was expected there.
    """
    if operation.body is None:
        return
    body = unshown(body)
    wrong = _what_is_wrong(operation.body, shown(body))
    if wrong:
        # Raised here: the frames below hold the body.
        raise _refusal(operation, wrong)


def _what_is_wrong(codec: Codec, body: Any) -> str:  # noqa: ANN401  # any argument
    if not isinstance(body, (Mapping, Sequence)) or isinstance(body, (str, bytes, bytearray)):
        return ""
    try:
        codec.decode(encode(cast("Any", body)), strict=True)
    except StrictDecodingError as error:
        wrong = [found for found in error.deviations if found[0].kind not in _LEFT_TO_THE_API]
        said = "; ".join(f"{path}: {_expected(found, path)}" for found, path in wrong[:_SHOWN])
        return f"the body does not fit: {said}" if wrong else ""
    except RecursionError:
        return "the body has no JSON form: it is nested too deeply, or holds itself"
    except (TypeError, ValueError) as error:
        return f"the body has no JSON form: {error}"
    return ""


def _refusal(operation: Operation, text: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"{operation.operation_id} ({operation.method} {operation.path}): {text}",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )


def _expected(deviation: Deviation, path: str) -> str:
    if deviation.kind == "missing_field":
        return f"is required, expected {_type_of(deviation)}"
    if deviation.kind == "unknown_field":
        return f"{deviation.schema} has no such field; {_nearest(deviation, path)}"
    if deviation.kind == "unexpected_null":
        return f"null is not allowed, expected {_type_of(deviation)}"
    return f"expected {_type_of(deviation)}"


def _names(deviation: Deviation) -> list[str]:
    try:
        return [name for _, name, _, _ in linking.model(deviation.schema).model_fields]
    except (KeyError, AttributeError):
        return []


def _nearest(deviation: Deviation, path: str) -> str:
    from difflib import get_close_matches

    names = _names(deviation)
    close = get_close_matches(path.rpartition(".")[2], names, 1)
    return f"did you mean {close[0]}?" if close else f"it has {', '.join(names) or 'none'}"


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
