"""For how long an answer may be given again: HTTP caching, for a cache that serves one user.

Names of an answer's headers are in lower case. What is unclear counts as not to be kept.
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
# The whole request is compared, and its credential: only these can differ unseen.
_VARY_UNSEEN = frozenset({"*", "cookie"})
_SPEAKS_TO_CACHES = frozenset({"cache-control", "pragma", "range"})
# They describe the answer without a body, or the connection that it came over.
_NOT_OF_THE_KEPT = frozenset({"connection", "keep-alive", "transfer-encoding", "trailer"})


class Lifetime(NamedTuple):
    """`age` is how old an answer was when it came; `limit` the age up to which it may be given.

    Both in seconds; without a `limit` the server said nothing, and the caller alone decides.
    """

    age: float
    limit: float | None

    def lasts(self, wanted: float) -> float:
        """Until which age the answer does for a caller who takes what is `wanted` seconds old."""
        return wanted if self.limit is None else min(wanted, self.limit)


def is_plain(headers: Mapping[str, str]) -> bool:
    """Whether a request leaves it to caches what they do; one that does not is sent as it is."""
    if len(headers) == 1 and "Accept" in headers:
        return True
    names = {name.lower() for name in headers}
    return names.isdisjoint(_SPEAKS_TO_CACHES) and not any(name[:3] == "if-" for name in names)


def lifetime(status: int, headers: Mapping[str, str], now: float) -> Lifetime | None:
    """How long an answer may be given again; None where it must not be kept at all.

    `now` is in epoch seconds, and stands in for a `Date` that the answer lacks. A limit of 0 means
    that the server has to be asked each time.
    """
    if status != _OK:
        return None
    said = _directives(headers.get("cache-control", ""))
    vary = {name.strip().lower() for name in headers.get("vary", "").split(",")}
    if "no-store" in said or not vary.isdisjoint(_VARY_UNSEEN):
        return None
    age = _seconds(headers.get("age", "").partition(",")[0])
    return Lifetime(0.0 if math.isnan(age) else age, _limit(said, headers, now))


def _limit(said: Mapping[str, list[str]], headers: Mapping[str, str], now: float) -> float | None:
    if "no-cache" in said:
        return 0.0
    if "max-age" in said:
        # What cannot be read counts as over, and of two the shorter.
        return min(0.0 if math.isnan(s) else s for s in map(_seconds, said["max-age"]))
    if not said and "no-cache" in _directives(headers.get("pragma", "")):
        return 0.0
    if "expires" not in headers:
        return None
    ends, begins = _epoch(headers["expires"]), _epoch(headers.get("date", ""))
    return 0.0 if ends is None else max(0.0, ends - (now if begins is None else begins))


def conditions(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that ask whether a kept answer still holds; empty where it cannot be asked."""
    found: dict[str, str] = {}
    if headers.get("etag"):
        found["If-None-Match"] = headers["etag"]
    elif headers.get("last-modified"):
        found["If-Modified-Since"] = headers["last-modified"]
    return found


def confirmed(kept: Mapping[str, str], headers: Mapping[str, str]) -> dict[str, str] | None:
    """A kept answer's headers after a 304; None where that is about another answer."""
    if "etag" in headers and _tag(headers["etag"]) != _tag(kept.get("etag", "")):
        return None
    # An age that the 304 does not repeat was the kept answer's, then.
    told = {
        name: value
        for name, value in headers.items()
        if name not in _NOT_OF_THE_KEPT and not name.startswith("content-")
    }
    return {name: value for name, value in kept.items() if name != "age"} | told


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
