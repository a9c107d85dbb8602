"""Rules of HTTP caching (RFC 9111) for a private cache.

Names of response headers are in lower case. An unclear response is not cached.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import NamedTuple

_OK = 200
_DIRECTIVE = re.compile(r'([^\s,;="]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;]*)))?')
_SECONDS = re.compile(r"\d{1,18}", re.ASCII)
# The cache compares the request and its credential; only these can differ unseen.
_VARY_UNSEEN = frozenset({"*", "cookie"})
_SPEAKS_TO_CACHES = frozenset({"cache-control", "pragma", "range"})
# Headers of the connection.
_HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "trailer"})


class Lifetime(NamedTuple):
    """Age of a response on arrival, and the age up to which it may be served from the cache.

    Both in seconds. `limit` is None if the server set none; then the caller alone decides.
    """

    age: float
    limit: float | None

    def max_age(self, fresh_for: float) -> float:
        """Return the greatest age for a caller that accepts `fresh_for` seconds."""
        return fresh_for if self.limit is None else min(fresh_for, self.limit)


def is_plain(headers: Mapping[str, str]) -> bool:
    """Return True if a request has no headers that control caches."""
    if len(headers) == 1 and "Accept" in headers:
        return True
    names = {name.lower() for name in headers}
    return names.isdisjoint(_SPEAKS_TO_CACHES) and not any(name[:3] == "if-" for name in names)


def lifetime(status: int, headers: Mapping[str, str], now: float) -> Lifetime | None:
    """Return the lifetime of a response, or None if it must not be cached.

    `now` is in epoch seconds, and replaces a missing `Date` header. A limit of 0 means that every
    use needs revalidation.
    """
    if status != _OK:
        return None
    directives = _directives(headers.get("cache-control", ""))
    vary = {name.strip().lower() for name in headers.get("vary", "").split(",")}
    if "no-store" in directives or not vary.isdisjoint(_VARY_UNSEEN):
        return None
    age = _seconds(headers.get("age", "").partition(",")[0])
    return Lifetime(0.0 if math.isnan(age) else age, _limit(directives, headers, now))


def _limit(
    directives: Mapping[str, list[str]], headers: Mapping[str, str], now: float
) -> float | None:
    if "no-cache" in directives:
        return 0.0
    if "max-age" in directives:
        # An invalid value counts as expired; of two values the shorter counts.
        return min(0.0 if math.isnan(s) else s for s in map(_seconds, directives["max-age"]))
    if not directives and "no-cache" in _directives(headers.get("pragma", "")):
        return 0.0
    if "expires" not in headers:
        return None
    ends, begins = _epoch(headers["expires"]), _epoch(headers.get("date", ""))
    return 0.0 if ends is None else max(0.0, ends - (now if begins is None else begins))


def conditions(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the conditional headers that revalidate a cached response; empty if impossible."""
    found: dict[str, str] = {}
    if headers.get("etag"):
        found["If-None-Match"] = headers["etag"]
    elif headers.get("last-modified"):
        found["If-Modified-Since"] = headers["last-modified"]
    return found


def revalidated(cached: Mapping[str, str], headers: Mapping[str, str]) -> dict[str, str] | None:
    """Return the headers of a cached response after a 304, or None if the ETag differs."""
    if "etag" in headers and _tag(headers["etag"]) != _tag(cached.get("etag", "")):
        return None
    # The age of the cached response has passed; only the 304 can set a new one.
    updated = {
        name: value
        for name, value in headers.items()
        if name not in _HOP_BY_HOP and not name.startswith("content-")
    }
    return {name: value for name, value in cached.items() if name != "age"} | updated


def _tag(text: str) -> str:
    return text.strip().removeprefix("W/")


def _directives(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, quoted, bare in _DIRECTIVE.findall(text):
        found.setdefault(name.lower(), []).append(quoted or bare)
    return found


def _seconds(text: str) -> float:
    text = text.strip()
    return float(text) if _SECONDS.fullmatch(text) else math.nan


def _epoch(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
