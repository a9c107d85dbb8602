"""Conversion of constructor arguments: texts of enumerations, and lists of texts.

Single ids and times stay texts in their slots, and are parsed on access.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from . import registry
from .kinds import Kind, parse_kind
from .timestamps import read_date, read_datetime, read_uuid

if TYPE_CHECKING:
    from collections.abc import Callable

_READERS = {"uuid": read_uuid, "datetime": read_datetime, "date": read_date}


@cache
def converter(kind: str) -> Callable[[Any], Any] | None:
    """Return the converter of a field's kind, or None if arguments are kept as they are."""
    parsed = parse_kind(kind)
    if parsed.op == "%":
        return _text_converter(parsed)
    if parsed.op != "[" or parsed.inner is None:
        return None
    convert = _text_converter(parsed.inner)
    return None if convert is None else _list_converter(convert)


def _text_converter(kind: Kind) -> Callable[[Any], Any] | None:
    read = registry.enumeration(kind.name) if kind.op == "%" else _READERS.get(kind.op)
    if read is None:
        return None
    return lambda value: read(value) if type(value) is str else value


def _list_converter(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def convert_list(value: Any) -> Any:  # noqa: ANN401  # any argument
        if not isinstance(value, (list, tuple)):
            return value
        return [convert(item) for item in cast("list[Any]", value)]

    return convert_list
