"""Expiry and subject of a JWT, read without verifying its signature."""

from __future__ import annotations

import base64
import binascii
from math import isfinite
from typing import cast

from .._codec import loads

_SEGMENTS = 3
_RENEWAL_LEAD_SECONDS = 60.0


def expires_at(token: str) -> float | None:
    """Return the `exp` of a JWT in epoch seconds, or None if it has no valid one."""
    found = _claims(token).get("exp")
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    try:
        seconds = float(found)
    except OverflowError:
        return None
    return seconds if isfinite(seconds) else None


def subject(token: str) -> str | None:
    """Return the issuer and subject of a JWT, which renewed tokens share, or None."""
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
    """Return the time of renewal on the monotonic clock, or None to wait for a rejection.

    The time is a minute before expiry, or halfway to it if that is later. A new token that seems
    expired means that our clock is wrong: then the API decides.
    """
    if end is None or end <= now:
        return None
    left = end - now
    return monotonic + left - min(_RENEWAL_LEAD_SECONDS, left / 2)
