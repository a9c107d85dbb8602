"""When a JWT ends, read without checking its signature."""

from __future__ import annotations

import base64
import binascii
from typing import cast

from .._codec import loads

_SEGMENTS = 3


def expires_at(token: str) -> float | None:
    """The `exp` of a JWT in epoch seconds; None for anything else."""
    segments = token.split(".")
    if len(segments) != _SEGMENTS:
        return None
    payload = segments[1]
    try:
        claims = loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (ValueError, binascii.Error):
        return None
    found: object = None
    if isinstance(claims, dict):
        found = cast("dict[str, object]", claims).get("exp")
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    return float(found)
