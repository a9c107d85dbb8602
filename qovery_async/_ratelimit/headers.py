"""Rate-limit headers of responses: counts, resets, `Retry-After` and `Date`."""

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
# An item of a list: no comma outside of quotes.
_ITEM = re.compile(r'(?:[^",]|"[^"]*")+')
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
_TOO_MANY = 429


class Feedback(NamedTuple):
    """The server's response to one request, as far as it concerns the rate limit.

    `status` is None if no response came. `date` is the server's clock and `wall` this machine's,
    in epoch seconds; `retry_after` is in seconds. `is_scoped` marks a 429 that limits one operation
    and not the token, `is_cached` a response whose counts are old.
    """

    status: int | None
    headers: RateHeaders = RateHeaders()
    retry_after: float | None = None
    date: float | None = None
    wall: float = 0.0
    is_scoped: bool = False
    is_cached: bool = False

    @property
    def is_rejection(self) -> bool:
        """Whether the server rejected the request because the token's limit is exhausted."""
        return self.status == _TOO_MANY and not self.is_scoped


def feedback(status: int, headers: Mapping[str, str], wall: float) -> Feedback:
    """Return what a response reports of the rate limit; `wall` is our clock in epoch seconds.

    A response with an `Age` comes from a cache: its `Date` is no clock, and its counts are old. A
    429 that reports requests left limits one operation, not the token.
    """
    date, age = server_time(headers), 0.0
    if "age" in headers:
        age = _end(headers["age"])[0] or 0.0
        date = None if age else date
    wait = None
    if "retry-after" in headers:
        wait = retry_after(headers, wall if date is None else date)
    rates = rate_headers(headers)
    if age and rates.reset_after is not None:
        rates = rates._replace(reset_after=max(0.0, rates.reset_after - age))
    is_scoped = status == _TOO_MANY and bool(rates.remaining)
    return Feedback(status, rates, wait, date, wall, is_scoped, age > 0)


def rate_headers(headers: Mapping[str, str]) -> RateHeaders:
    """Read `X-RateLimit-*`, else the IETF's `RateLimit` or `RateLimit-*`; garbage counts as absent.

    Resets are taken as epoch seconds, epoch milliseconds, seconds to go, or dates. Of several
    limits the tightest holds: the one with the fewest requests left, then the one that resets last.
    """
    limit = headers.get("x-ratelimit-limit")
    remaining = headers.get("x-ratelimit-remaining")
    reset = headers.get("x-ratelimit-reset")
    if remaining is None and limit is None:
        whole = headers.get("ratelimit")
        if whole is not None:
            return _tightest(_policies(whole, headers.get("ratelimit-policy", ""), reset))
        limit = headers.get("ratelimit-limit")
        remaining = headers.get("ratelimit-remaining")
        reset = headers.get("ratelimit-reset", reset)
        if remaining is None and limit is None and reset is None:
            return _UNSAID
    if remaining is not None and "," in remaining:
        return _tightest(_repeated(limit, remaining, reset))
    return RateHeaders(_count(limit), _count(remaining), *_end(reset))


def _policies(whole: str, policy: str, reset: str | None) -> list[RateHeaders]:
    """Return the limits of a `RateLimit` header: one for each policy, or one in three members."""
    quotas = {name: members.get("limit") for name, members in map(_members, _ITEM.findall(policy))}
    items = [_members(text) for text in _ITEM.findall(whole)]
    if sum("remaining" in members for _, members in items) < 2:  # noqa: PLR2004  # several
        merged = {key: value for _, members in items for key, value in members.items()}
        name = next((name for name, members in items if "remaining" in members), "")
        items = [(name, merged)]
    fallback = next(iter(quotas.values()), None)
    return [
        RateHeaders(
            _count(members.get("limit") or quotas.get(name, fallback)),
            _count(members.get("remaining")),
            *_end(members.get("reset", reset)),
        )
        for name, members in items
    ]


def _members(item: str) -> tuple[str, dict[str, str]]:
    """Return the name of a policy, and its members under their long names."""
    found: dict[str, str] = {}
    for match in _IETF_MEMBER.finditer(item):
        name = match[1].lower()
        found[_IETF_NAMES.get(name, name)] = match[2]
    return item.partition(";")[0].strip().strip('"'), found


def _repeated(limit: str | None, remaining: str, reset: str | None) -> list[RateHeaders]:
    """Return the limits of headers that were sent several times, and joined by a proxy."""
    counts = remaining.split(",")
    limits, resets = (limit or "").split(","), (reset or "").split(",")
    if len(resets) != len(counts):
        resets = [reset or ""] * len(counts)
    if len(limits) != len(counts):
        limits = limits[:1] * len(counts)
    return [
        RateHeaders(_count(one), _count(left), *_end(end))
        for one, left, end in zip(limits, counts, resets, strict=True)
    ]


def _tightest(limits: list[RateHeaders]) -> RateHeaders:
    known = [each for each in limits if each.remaining is not None]
    if not known:
        return limits[0] if limits else _UNSAID
    fewest = min(each.remaining or 0 for each in known)
    return max(
        (each for each in known if each.remaining == fewest),
        key=lambda each: each.reset_epoch or each.reset_after or 0.0,
    )


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
