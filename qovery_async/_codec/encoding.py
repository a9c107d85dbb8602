"""Encoder of Python values as JSON values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, cast
from uuid import UUID

from .fields import MASK_TEXT, SECRET, Fielded
from .secret_names import USUALLY_SECRET
from .timestamps import PreciseDateTime, write_datetime
from .unknown_variant import UnknownVariant
from .unset import UNSET

# Types of values that can hold secrets.
_HOLDERS = (Fielded, UnknownVariant, list, dict)
_JSON_SCALARS = frozenset({str, int, float, bool, type(None)})
# Fields that were read hold such values.
_WRITERS: dict[type, Callable[[Any], str]] = {
    UUID: str,
    datetime: write_datetime,
    PreciseDateTime: write_datetime,
    date: date.isoformat,
}


def encode(value: Any) -> Any:  # noqa: ANN401  # any value in, any JSON out
    """Return the JSON value of a decoded value or of its Python equivalent.

    Takes models, enumerations, unknown variants, UUIDs, dates, mappings, sequences and sets of
    these, and JSON values. `UNSET` fields of a mapping are omitted. Raises TypeError for
    anything else, and ValueError for a date-time without a time zone, NaN and infinity.
    """
    if type(value) in _JSON_SCALARS:
        if type(value) is float and not isfinite(value):
            msg = f"{value} has no JSON form"
            raise ValueError(msg)
        return value
    if type(value) in _WRITERS:
        return _WRITERS[type(value)](value)
    if type(value) is list:
        return [encode(item) for item in cast("list[Any]", value)]
    if isinstance(value, Fielded):
        return type(value).write_json(value)
    if isinstance(value, Enum) and value is not UNSET:
        return encode(value.value)
    if isinstance(value, (str, int, float)):
        return _plain_scalar(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[Any, Any]", value)
        return {str(key): encode(item) for key, item in members.items() if item is not UNSET}
    if isinstance(value, (Sequence, AbstractSet)) and not isinstance(value, (bytes, bytearray)):
        return [encode(item) for item in cast("Sequence[Any]", value)]
    return _encode_by_type(value)


def _plain_scalar(value: str | float) -> str | float:
    """Return the JSON scalar for an instance of a subclass."""
    if isinstance(value, str):
        return str.__str__(value)
    return int(value) if isinstance(value, int) else encode(float(value))


def _encode_by_type(value: Any) -> Any:  # noqa: ANN401  # any value in, any JSON out
    if isinstance(value, UnknownVariant):
        return value.raw
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return write_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    msg = f"a {type(value).__name__} has no JSON form"
    raise TypeError(msg)


def masked(value: Any) -> Any:  # noqa: ANN401  # any value in, any JSON out
    """Return the JSON value of a decoded value, with secrets masked.

    Fields that the spec does not declare are masked by their names.
    """
    if isinstance(value, Fielded):
        written = type(value).write_json(value)
        for attribute, name, _, flags in type(value).model_fields:
            if flags & SECRET and written.get(name) is not None:
                written[name] = MASK_TEXT
            elif isinstance(found := getattr(value, attribute), _HOLDERS):
                written[name] = masked(found)
        return written | _masked_by_name(value.additional_properties)
    if isinstance(value, UnknownVariant):
        return _masked_by_name(value.raw)
    if isinstance(value, list):
        return [masked(item) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {str(key): masked(item) for key, item in cast("dict[Any, Any]", value).items()}
    return encode(value)


def _masked_by_name(value: Any) -> Any:  # noqa: ANN401  # any JSON
    if isinstance(value, list):
        return [_masked_by_name(item) for item in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return encode(value)
    return {
        name: MASK_TEXT
        if name.casefold() in USUALLY_SECRET and item is not None
        else _masked_by_name(item)
        for name, item in cast("dict[str, Any]", value).items()
    }
