"""Rate-limit headers of responses: counts, resets, `Retry-After` and `Date`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from math import inf
from typing import NamedTuple

_FIELDS = tuple(
    tuple(f"{prefix}-{name}" for name in ("limit", "remaining", "reset"))
    for prefix in ("x-ratelimit", "ratelimit")
)
_NUMBER = re.compile(r"[+-]?\d{1,99}(\.\d+)?")
# A quoted name of a policy, or a member of the IETF's `RateLimit` and `RateLimit-Policy`.
_MEMBER = re.compile(r'"([^"]*)"|\b(limit|remaining|reset|q|r|t)\s*=\s*(\d+)', re.IGNORECASE)
_LONG_NAMES = {"": "policy", "q": "limit", "r": "remaining", "t": "reset"}
_MILLISECONDS_FROM = 1e12
_EPOCH_FROM = 1e8
_LONGEST_SECONDS = 7 * 24 * 3600.0
TOO_MANY_REQUESTS = 429


class RateHeaders(NamedTuple):
    """Requests per window, requests left, and the window's end; None if unknown.

    `reset_epoch` is the end in epoch seconds of the server's clock, `reset_after` in seconds from
    the response; one of them at most.
    """

    limit: int | None = None
    remaining: int | None = None
    reset_after: float | None = None
    reset_epoch: float | None = None


_UNKNOWN = RateHeaders()


class Feedback(NamedTuple):
    """The server's response to one request, as far as it concerns the rate limit.

    `status` is None if no response came. `date` is the server's clock and `wall` this machine's,
    in epoch seconds; `retry_after` is in seconds. `is_scoped` marks a 429 that limits one operation
    and not the token, `is_cached` a response whose counts are old.
    """

    status: int | None
    headers: RateHeaders = _UNKNOWN
    retry_after: float | None = None
    date: float | None = None
    wall: float = 0.0
    is_scoped: bool = False
    is_cached: bool = False

    @property
    def is_rejection(self) -> bool:
        """Whether the server rejected the request because the token's limit is exhausted."""
        return self.status == TOO_MANY_REQUESTS and not self.is_scoped


def feedback(
    status: int, headers: Mapping[str, str], wall: float, *, has_own_limit: bool = False
) -> Feedback:
    """Return what a response reports of the rate limit; `wall` is our clock in epoch seconds.

    A response with an `Age` comes from a cache: its `Date` is no clock, and its counts are old. A
    429 limits one operation and not the token if it reports requests left, or if the operation
    `has_own_limit`.
    """
    date, rates = _date(headers.get("date", "")), rate_headers(headers)
    age = _moment(headers.get("age"))[0] or 0.0
    if age:
        date = None
        if rates.reset_after is not None:
            rates = rates._replace(reset_after=max(0.0, rates.reset_after - age))
    wait, epoch = _moment(headers.get("retry-after"))
    if epoch is not None:
        wait = _clamped(epoch - (wall if date is None else date))
    is_scoped = status == TOO_MANY_REQUESTS and (has_own_limit or bool(rates.remaining))
    return Feedback(status, rates, wait, date, wall, is_scoped, age > 0)


def rate_headers(headers: Mapping[str, str]) -> RateHeaders:
    """Read `X-RateLimit-*`, else the IETF's `RateLimit-*` or `RateLimit`; ignore garbage.

    Resets are taken as epoch seconds, epoch milliseconds, seconds to go, or dates. Of several
    limits the tightest holds: the one with the fewest requests left, then the one that resets last.
    """
    for names in _FIELDS:
        texts = [*map(headers.get, names)]
        if any(texts):
            return _read(*texts)
    if "ratelimit" not in headers:
        return _UNKNOWN
    policies = _limits(headers.get("ratelimit-policy", ""))
    quotas = {each.get("policy"): each.get("limit") for each in policies}
    found: list[RateHeaders] = []
    for each in _limits(headers["ratelimit"]):
        limit = each.get("limit") or quotas.get(each.get("policy"))
        found.append(_read(limit, each.get("remaining"), each.get("reset")))
    return min(found, key=_tightness)


def _read(limit: str | None, remaining: str | None, reset: str | None) -> RateHeaders:
    return RateHeaders(_count(limit), _count(remaining), *_moment(reset))


def _tightness(limit: RateHeaders) -> tuple[float, float]:
    left = inf if limit.remaining is None else limit.remaining
    return left, -(limit.reset_epoch or limit.reset_after or 0.0)


def _limits(text: str) -> list[dict[str, str]]:
    """Return the members of each limit; one that is there already begins the next limit."""
    limits: list[dict[str, str]] = [{}]
    for policy, member, value in _MEMBER.findall(text):
        name = str(member).lower()
        name = _LONG_NAMES.get(name, name)
        if name in limits[-1]:
            limits.append({})
        limits[-1][name] = value or policy
    return limits


@lru_cache(maxsize=2048)
def _count(text: str | None) -> int | None:
    """Return the smallest number of a list: headers of several proxies are joined by commas."""
    found = [_NUMBER.match(part.strip()) for part in (text or "").split(",")]
    number = min((float(each[0]) for each in found if each), default=inf)
    return int(number) if 0 <= number < _EPOCH_FROM else None


@lru_cache(maxsize=256)
def _moment(text: str | None) -> tuple[float | None, float | None]:
    """Return (seconds to go, epoch seconds), one of them at most; the latest of several."""
    parts = [part.strip() for part in (text or "").split(",")]
    if not all(map(_NUMBER.fullmatch, parts)):
        return None, _date((text or "").strip())
    number = max(map(float, parts))
    if number < _EPOCH_FROM:
        return _clamped(number), None
    return None, number if number < _MILLISECONDS_FROM else number / 1000


def _clamped(seconds: float) -> float:
    return min(max(seconds, 0.0), _LONGEST_SECONDS)


@lru_cache(maxsize=64)
def _date(text: str) -> float | None:
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        with suppress(ValueError, IndexError, OverflowError):
            moment = read(text)
            aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
            return aware.timestamp()
    return None
