"""JSON text: orjson where the extra `speed` is installed, the standard library elsewhere.

What orjson refuses goes to the standard library, so that both give the same values and errors.
"""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # the extra is not installed

LIBRARY = "json" if orjson is None else "orjson"


def loads(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    """The JSON value of a UTF-8 text.

    Raises ValueError for anything that is not JSON, too deep nesting included.
    """
    if orjson is not None:
        try:
            return orjson.loads(data)
        except ValueError:
            pass
    try:
        return json.loads(data)
    except RecursionError as error:
        msg = "the JSON text is nested too deeply"
        raise ValueError(msg) from error


def dumps(value: Any) -> bytes:  # noqa: ANN401  # any JSON
    """Compact UTF-8 JSON text. Raises ValueError or TypeError for what JSON cannot hold."""
    if orjson is not None:
        try:
            return orjson.dumps(value)
        except TypeError:
            pass
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
