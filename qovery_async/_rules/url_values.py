"""Values of path and query parameters as text.

A URL is written to the logs of every proxy. So only scalars become a part of it, and an id only as
`str` or `UUID`: never a model, which can hold secrets. Faults name types, never values.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from .._codec import UNSET, dumps, encode
from .._codec.model import Model
from .prepared_request import invalid_request

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._codec import Operation, Parameter


def check_names(
    operation: Operation, place: str, given: Iterable[str], known: Iterable[str]
) -> None:
    """Raise `InvalidRequestError` for a parameter that the operation does not have."""
    names = list(known)
    for name in given:
        if name not in names:
            from difflib import get_close_matches

            close = get_close_matches(name, names, 1)
            hint = (
                f"; did you mean {close[0]}?" if close else f"; it has {', '.join(names) or 'none'}"
            )
            raise invalid_request(operation, f"there is no {place} parameter {name!r}{hint}")


def argument_name(name: str, *, by_method: bool) -> str:
    """Return a parameter's name as the caller wrote it: that of the typed method, or the spec's."""
    return "_".join(_words(name)) if by_method else name


def scalar_text(parameter: Parameter, value: Any) -> tuple[str, str]:  # noqa: ANN401  # any argument
    """Return the text of a parameter's value and its fault, "" if there is none.

    None and `UNSET` give an empty text.
    """
    if type(value) is str:
        return value, ""
    if value is None or value is UNSET:
        return "", ""
    if _is_uuid(value):
        return str(value), ""
    if not _is_id(parameter):
        return free_text(value)
    if isinstance(value, str):
        return str(encode(value)), ""
    return "", _wrong_id(parameter.name, value)


def free_text(value: Any) -> tuple[str, str]:  # noqa: ANN401  # any argument
    """Return the text of a scalar and its fault, "" if there is none."""
    if not isinstance(value, (str, int, float, date, Enum)) and not _is_uuid(value):
        return "", f"must be text, a number, a date or an id, not {type(value).__name__}"
    try:
        encoded = encode(value)
    except (TypeError, ValueError) as error:
        return "", f"has no text form: {error}"
    if isinstance(encoded, bool):
        return ("true" if encoded else "false"), ""
    return encoded if isinstance(encoded, str) else dumps(encoded).decode(), ""


def surrogate_fault(text: str, errors: str = "strict") -> str:
    """Return the fault of a text without a UTF-8 form, or ""."""
    if text.isascii():
        return ""
    try:
        text.encode("utf-8", errors)
    except UnicodeError:
        return "has no text form: it has a lone surrogate"
    return ""


def _is_uuid(value: object) -> bool:
    from uuid import UUID

    return isinstance(value, UUID)


def _is_id(parameter: Parameter) -> bool:
    """Return True for a parameter that takes an id; the spec does not give all of them a format."""
    name = parameter.name
    return parameter.kind in {"uuid", "uuid?"} or name == "id" or name.endswith(("Id", "_id"))


def _words(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)]


def _wrong_id(name: str, value: object) -> str:
    """Return the fault of a value that is no id; a model of the same noun has the id itself."""
    *noun_words, last = _words(name)
    noun = " ".join(noun_words) if last == "id" else ""
    article = "an" if noun[:1] in {"a", "e", "i", "o", "u"} else "a"
    expected = f"the id of {article} {noun}" if noun else "an id"
    fault = f"is invalid: expected {expected}, got {type(value).__name__}"
    has_id = isinstance(value, Model) and "id" in type(value).known_names
    if has_id and set(noun.split()) <= set(_words(type(value).__name__)):
        return f"{fault}; did you mean {noun.replace(' ', '_') or 'its'}.id?"
    return f"{fault}; an id is str or UUID"
