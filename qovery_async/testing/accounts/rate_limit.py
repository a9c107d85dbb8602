"""Rate limits of tokens, and the response headers that report them."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Literal, TypeAlias, cast, get_args

from ..model.document import Node

WindowKind: TypeAlias = Literal["fixed", "first_request", "sliding"]
ResetForm: TypeAlias = Literal["epoch", "milliseconds", "delta", "date", "garbage"]
RetryAfterForm: TypeAlias = Literal["none", "seconds", "date"]
RefusalBody: TypeAlias = Literal["json", "html", "empty"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """Limit of requests per window, and the form of its headers.

    A `fixed` window begins at multiples of its length, `first_request` with the first request
    after the last window, and a `sliding` one always ends now.
    """

    requests: int = 1000
    seconds: float = 3600.0
    window: WindowKind = "first_request"
    headers: bool = True
    reset: ResetForm = "epoch"
    retry_after: RetryAfterForm = "none"
    body: RefusalBody = "json"

    def __post_init__(self) -> None:
        """Validate the limit. Raises ValueError."""
        if self.requests < 0 or not 0 < self.seconds < math.inf:
            msg = (
                "a rate limit needs requests of 0 or more, and seconds more than 0 "
                f"(got {self.requests} and {self.seconds})"
            )
            raise ValueError(msg)
        for given, forms in (
            (self.window, WindowKind),
            (self.reset, ResetForm),
            (self.retry_after, RetryAfterForm),
            (self.body, RefusalBody),
        ):
            if given not in get_args(forms):
                msg = f"must be one of {', '.join(get_args(forms))} (got {given!r})"
                raise ValueError(msg)


@dataclass(slots=True)
class RateWindow:
    """Requests of one token. Every method takes the current time."""

    limit: RateLimit
    began: float | None = None
    used: int = 0
    _times: deque[float] = field(default_factory=deque[float])

    def take(self, now: float) -> bool:
        """Count a request. Return False, without counting, if the window is exhausted."""
        if self._is_over(now):
            self.began, self.used = self._begin(now), 0
        if self.remaining(now) == 0:
            return False
        self.used += 1
        if self.limit.window == "sliding":
            self._times.append(now)
        return True

    def remaining(self, now: float) -> int:
        """Return the requests left in the window."""
        if self.limit.window == "sliding":
            while self._times and now - self._times[0] >= self.limit.seconds:
                self._times.popleft()
            self.used = len(self._times)
        return max(0, self.limit.requests - (0 if self._is_over(now) else self.used))

    def resets(self, now: float) -> float:
        """Return the reset time; for a sliding window, the time of the next free request."""
        if self.limit.window == "sliding":
            over = max(0, len(self._times) - self.limit.requests)
            begin = self._times[over] if over < len(self._times) else now
        elif self.began is None or self._is_over(now):
            begin = self._begin(now)
        else:
            begin = self.began
        return begin + self.limit.seconds

    def _is_over(self, now: float) -> bool:
        if self.limit.window == "sliding":
            return False
        return self.began is None or now - self.began >= self.limit.seconds

    def _begin(self, now: float) -> float:
        return now - now % self.limit.seconds if self.limit.window == "fixed" else now

    def change(self, limit: RateLimit) -> None:
        """Change the limit. Used requests still count if the kind of window is the same."""
        if limit.window != self.limit.window:
            self.began, self.used = None, 0
            self._times.clear()
        self.limit = limit

    def dump(self) -> Node:
        """Return the used requests as JSON."""
        return {"began": self.began, "used": self.used, "times": list(self._times)}

    def load(self, dumped: Node) -> None:
        """Restore the used requests of `dump`."""
        self.began, self.used = dumped["began"], dumped["used"]
        self._times = deque(cast("list[float]", dumped["times"]))


class RateLimits:
    """Windows of all tokens, by their own limit or the common one."""

    def __init__(self, common: RateLimit) -> None:
        self.common: RateLimit = common
        self._own: dict[str, RateLimit] = {}
        self._windows: dict[str, RateWindow] = {}
        self._dumped: Node = {}

    def window(self, key: str, own: RateLimit | None = None) -> RateWindow:
        """Return the window of a token; `own` is the initial limit of that token."""
        window = self._windows.get(key)
        if window is None:
            limit = self._own.get(key) or own or self.common
            window = self._windows[key] = RateWindow(limit)
            if key in self._dumped:
                window.load(self._dumped.pop(key))
        return window

    def change(self, limit: RateLimit, key: str | None = None) -> None:
        """Change the limit of a token, or the common limit."""
        if key is not None:
            self._own[key] = limit
            self.window(key).change(limit)
            return
        before, self.common = self.common, limit
        for window in self._windows.values():
            if window.limit is before:
                window.change(limit)

    def dump(self) -> Node:
        """Return the used requests as JSON."""
        return self._dumped | {key: window.dump() for key, window in self._windows.items()}

    def load(self, dumped: Node) -> None:
        """Restore the used requests of `dump`. Limits stay unchanged."""
        # The next call of a token creates its window: only then is its own limit known.
        self._windows.clear()
        self._dumped = dict(dumped)


def rate_headers(window: RateWindow, now: float, skew: float = 0.0) -> dict[str, str]:
    """Return the rate-limit headers, by a clock that is `skew` seconds ahead."""
    limit = window.limit
    if not limit.headers:
        return {}
    return {
        "x-ratelimit-limit": str(limit.requests),
        "x-ratelimit-remaining": str(window.remaining(now)),
        "x-ratelimit-reset": _reset(limit.reset, window.resets(now), now, skew),
    }


def _reset(form: ResetForm, at: float, now: float, skew: float) -> str:
    # Rounded up: an early reset time would make clients run into a 429.
    match form:
        case "epoch":
            return str(math.ceil(at + skew))
        case "milliseconds":
            return str(math.ceil((at + skew) * 1000))
        case "delta":
            return str(math.ceil(at - now))
        case "date":
            return datetime.fromtimestamp(math.ceil(at + skew), UTC).isoformat()
        case "garbage":
            return "soon"


def retry_after(limit: RateLimit, at: float, now: float, skew: float = 0.0) -> dict[str, str]:
    """Return the Retry-After header of a 429, if the limit has one."""
    match limit.retry_after:
        case "none":
            return {}
        case "seconds":
            return {"retry-after": str(math.ceil(at - now))}
        case "date":
            return {"retry-after": formatdate(math.ceil(at + skew), usegmt=True)}
