"""What answers say of the rate limit."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import NamedTuple

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_IETF_MEMBER = re.compile(
    r'(?:^|[;,\s])"?(limit|remaining|reset|q|r|t)"?\s*=\s*(\d+)', re.IGNORECASE
)
_IETF_NAMES = {"q": "limit", "r": "remaining", "t": "reset"}
_MILLISECONDS_FROM = 1e12
_EPOCH_FROM = 1e8
_LONGEST_SECONDS = 7 * 24 * 3600.0


class RateHeaders(NamedTuple):
    """Requests per window, requests left, and the window's end; None where unsaid.

    `reset_epoch` is the end in epoch seconds of the server's clock, `reset_after` in seconds from
    the answer; one of them at most.
    """

    limit: int | None = None
    remaining: int | None = None
    reset_after: float | None = None
    reset_epoch: float | None = None


_UNSAID = RateHeaders()


def rate_headers(headers: Mapping[str, str]) -> RateHeaders:
    """Read `X-RateLimit-*`, else the IETF's `RateLimit` or `RateLimit-*`. Garbage counts as unsaid.

    Resets are taken as epoch seconds, epoch milliseconds, seconds to go, or dates.
    """
    limit = headers.get("x-ratelimit-limit")
    remaining = headers.get("x-ratelimit-remaining")
    reset = headers.get("x-ratelimit-reset")
    if remaining is None and limit is None:
        limit, remaining, reset = _ietf(headers, reset)
        if remaining is None and limit is None and reset is None:
            return _UNSAID
    return RateHeaders(_count(limit), _count(remaining), *_end(reset))


def _ietf(
    headers: Mapping[str, str], reset: str | None
) -> tuple[str | None, str | None, str | None]:
    whole = headers.get("ratelimit")
    if whole is None:
        return (
            headers.get("ratelimit-limit"),
            headers.get("ratelimit-remaining"),
            headers.get("ratelimit-reset", reset),
        )
    members = {
        _IETF_NAMES.get(name.lower(), name.lower()): value
        for name, value in _IETF_MEMBER.findall(whole)
    }
    limit = members.get("limit")
    if limit is None:
        policy = dict(_IETF_MEMBER.findall(headers.get("ratelimit-policy", "")))
        limit = policy.get("q")
    return limit, members.get("remaining"), members.get("reset", reset)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait by `Retry-After`, a number or a date; None where unsaid or garbage.

    `now` is the server's or our epoch time. Of several numbers, as proxies add them, the largest
    counts.
    """
    text = (headers.get("retry-after") or "").strip()
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 1 and all(_NUMBER.fullmatch(part) for part in parts):
        text = max(parts, key=float)
    after, epoch = _end(text)
    return _clamped(epoch - now) if epoch is not None else after


def server_time(headers: Mapping[str, str]) -> float | None:
    """The epoch time in `Date`; None where unsaid or garbage."""
    text = headers.get("date")
    return _date(text) if text else None


@lru_cache(maxsize=2048)
def _count(text: str | None) -> int | None:
    match = _NUMBER.match((text or "").strip())
    number = float(match[0]) if match else math.nan
    return int(number) if 0 <= number < _EPOCH_FROM else None


@lru_cache(maxsize=256)
def _end(text: str | None) -> tuple[float | None, float | None]:
    """(seconds to go, epoch seconds), one of them at most."""
    text = (text or "").strip()
    if not _NUMBER.fullmatch(text):
        return None, _date(text)
    number = float(text)
    if number >= _MILLISECONDS_FROM:
        return None, number / 1000
    if number >= _EPOCH_FROM:
        return None, number
    return _clamped(number), None


def _clamped(seconds: float) -> float:
    return min(max(seconds, 0.0), _LONGEST_SECONDS)


@lru_cache(maxsize=64)
def _date(text: str) -> float | None:
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    try:
        return aware.timestamp()
    except (ValueError, OverflowError):
        return None
