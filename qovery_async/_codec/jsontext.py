"""JSON text: orjson where the extra `speed` is installed, the standard library elsewhere.

Both give the same values and errors. What orjson refuses goes to the standard library: a byte order
mark, UTF-16, half of a surrogate pair. orjson reads integers beyond 64 bits as floats, so a text
that can hold one goes there, too. Numbers that only the grammar allows (`1e400`) and words that it
does not (`NaN`, `Infinity`) are errors with both.
"""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, Never

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # the extra is not installed

LIBRARY = "json" if orjson is None else "orjson"

# The least integer beyond 64 bits, -(2**63) - 1, has 19 digits.
_LONG = b"0" * 19
_DIGITS_AS_ZEROS = bytes.maketrans(b"123456789", b"0" * 9)


def loads(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    """Return the JSON value of a text, integers of any size exactly.

    Raises ValueError for anything that is not JSON, too deep nesting included.
    """
    if orjson is not None and not has_long_integers(data):
        return loads_quickly(data)
    return _loads_exactly(data)


def loads_quickly(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    """Return the same as `loads`, except that integers beyond 64 bits can be floats."""
    if orjson is not None:
        try:
            return orjson.loads(data)
        except ValueError:
            pass
    return _loads_exactly(data)


def has_long_integers(data: bytes) -> bool:
    """Whether `loads_quickly` can give floats for integers of this text.

    True for every text with 19 digits in a row, also inside of a string.
    """
    return orjson is not None and _LONG in data.translate(_DIGITS_AS_ZEROS)


def _loads_exactly(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    try:
        return json.loads(data, parse_float=_finite, parse_constant=_refused)
    except RecursionError as error:
        msg = "the JSON text is nested too deeply"
        raise ValueError(msg) from error


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        msg = "a number of the JSON text is too large"
        raise ValueError(msg)
    return value


def _refused(word: str) -> Never:
    msg = f"{word} is not JSON"
    raise ValueError(msg)


def dumps(value: Any) -> bytes:  # noqa: ANN401  # any JSON
    """Compact UTF-8 JSON text. Raises ValueError or TypeError for what JSON cannot hold."""
    if orjson is not None:
        try:
            return orjson.dumps(value)
        except TypeError:
            pass
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
