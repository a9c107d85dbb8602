"""JSON text: orjson where the extra `speed` is installed, the standard library elsewhere."""

from __future__ import annotations

import json
from typing import Any

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]  # the extra is not installed


def loads(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    """The JSON value of a UTF-8 text.

    Raises ValueError for anything that is not JSON, too deep nesting included.
    """
    if orjson is not None:
        return orjson.loads(data)
    try:
        return json.loads(data)
    except RecursionError as error:
        msg = "the JSON text is nested too deeply"
        raise ValueError(msg) from error


def dumps(value: Any) -> bytes:  # noqa: ANN401  # any JSON
    """Compact UTF-8 JSON text. Raises ValueError or TypeError for what JSON cannot hold."""
    if orjson is not None:
        return orjson.dumps(value)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
