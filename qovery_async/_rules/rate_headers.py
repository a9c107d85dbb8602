"""What answers say of the rate limit."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_MILLISECONDS_FROM = 1e12
_EPOCH_FROM = 1e8
_LONGEST_SECONDS = 7 * 24 * 3600.0


class RateHeaders(NamedTuple):
    """Requests per window, requests left, and seconds until the window ends; None where unsaid."""

    limit: int | None = None
    remaining: int | None = None
    reset_after: float | None = None


def rate_headers(headers: Mapping[str, str], now: float) -> RateHeaders:
    """Read `X-RateLimit-*`; `now` is the server's or our epoch time in seconds.

    Resets are taken as epoch seconds, epoch milliseconds, seconds to go, or dates. Garbage counts
    as unsaid.
    """
    return RateHeaders(
        _count(headers.get("x-ratelimit-limit")),
        _count(headers.get("x-ratelimit-remaining")),
        _seconds_until(headers.get("x-ratelimit-reset"), now),
    )


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait by `Retry-After`, a number or a date; None where unsaid or garbage."""
    return _seconds_until(headers.get("retry-after"), now)


def server_time(headers: Mapping[str, str]) -> float | None:
    """The epoch time in `Date`; None where unsaid or garbage."""
    moment = _date(headers.get("date", ""))
    return None if moment is None else moment.timestamp()


def _count(text: str | None) -> int | None:
    match = _NUMBER.match((text or "").strip())
    number = float(match[0]) if match else math.nan
    return int(number) if 0 <= number < _EPOCH_FROM else None


def _seconds_until(text: str | None, now: float) -> float | None:
    text = (text or "").strip()
    if _NUMBER.fullmatch(text):
        number = float(text)
        if number >= _MILLISECONDS_FROM:
            number = number / 1000 - now
        elif number >= _EPOCH_FROM:
            number -= now
    else:
        moment = _date(text)
        if moment is None:
            return None
        number = moment.timestamp() - now
    return min(max(number, 0.0), _LONGEST_SECONDS)


def _date(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
