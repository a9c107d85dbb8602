"""When a JWT ends and whose it is, read without checking its signature."""

from __future__ import annotations

import base64
import binascii
from math import isfinite
from typing import cast

from .._codec import loads

_SEGMENTS = 3
_RENEWED_BEFORE_SECONDS = 60.0


def expires_at(token: str) -> float | None:
    """The `exp` of a JWT in epoch seconds; None for anything else, whatever it holds."""
    found = _claims(token).get("exp")
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    try:
        seconds = float(found)
    except OverflowError:
        return None
    return seconds if isfinite(seconds) else None


def subject(token: str) -> str | None:
    """Who a JWT is about, the same in all that follow it; None for anything else."""
    claims = _claims(token)
    issuer, found = claims.get("iss"), claims.get("sub")
    return f"{issuer}\n{found}" if isinstance(found, str) and found else None


def _claims(token: str) -> dict[str, object]:
    segments = token.split(".")
    if len(segments) != _SEGMENTS:
        return {}
    payload = segments[1]
    try:
        claims = loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (ValueError, binascii.Error):
        return {}
    return cast("dict[str, object]", claims) if isinstance(claims, dict) else {}


def until_renewal(end: float | None, now: float, monotonic: float) -> float | None:
    """When to ask for another token, on the monotonic clock; None to wait until it is refused.

    A minute before the end, or halfway to it where less is left. A token that seems to have ended
    when it was just given says that our clock is wrong: the API decides.
    """
    if end is None or end <= now:
        return None
    left = end - now
    return monotonic + left - min(_RENEWED_BEFORE_SECONDS, left / 2)
