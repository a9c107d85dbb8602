"""JSON text: orjson where the extra `speed` is installed, the standard library elsewhere.

Both give the same values and errors. What orjson refuses goes to the standard library: a byte order
mark, UTF-16, half of a surrogate pair, `1e400`, and `NaN` and `Infinity`, which are not JSON but
come from servers. orjson reads integers beyond 64 bits as floats, so a text that can hold one goes
there, too.
"""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # the extra is not installed

_SMALL_BYTES = 512
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
        return json.loads(data)
    except RecursionError as error:
        msg = "the JSON text is nested too deeply"
        raise ValueError(msg) from error


def dumps(value: Any) -> bytes:  # noqa: ANN401  # any JSON
    """Compact UTF-8 JSON text. Raises ValueError or TypeError for what JSON cannot hold."""
    if orjson is not None:
        try:
            text = orjson.dumps(value)
            # orjson keeps a buffer of up to thirteen times the text; bodies can wait for an hour.
            return text if len(text) < _SMALL_BYTES else bytes(memoryview(text))
        except TypeError:
            pass
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
