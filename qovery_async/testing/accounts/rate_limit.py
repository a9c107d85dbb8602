"""How many requests a token may send, and what the answers say of it."""

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
    """A limit of requests per window, and in which of the ways seen in the wild it is told.

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
        """Raise ValueError for a limit that nothing could be measured by."""
        if self.requests < 0 or not 0 < self.seconds < math.inf:
            msg = "a rate limit is of 0 or more requests in more than 0 seconds"
            raise ValueError(msg)
        for given, forms in (
            (self.window, WindowKind),
            (self.reset, ResetForm),
            (self.retry_after, RetryAfterForm),
            (self.body, RefusalBody),
        ):
            if given not in get_args(forms):
                msg = f"{given!r} is none of {', '.join(get_args(forms))}"
                raise ValueError(msg)


@dataclass(slots=True)
class RateWindow:
    """One token's requests; every method is told the time."""

    limit: RateLimit
    began: float | None = None
    used: int = 0
    _times: deque[float] = field(default_factory=deque[float])

    def take(self, now: float) -> bool:
        """Count a request; False when the window is used up, and then it does not count."""
        if self._is_over(now):
            self.began, self.used = self._begin(now), 0
        if self.remaining(now) == 0:
            return False
        self.used += 1
        if self.limit.window == "sliding":
            self._times.append(now)
        return True

    def remaining(self, now: float) -> int:
        """How many requests the window has left."""
        if self.limit.window == "sliding":
            while self._times and now - self._times[0] >= self.limit.seconds:
                self._times.popleft()
            self.used = len(self._times)
        return max(0, self.limit.requests - (0 if self._is_over(now) else self.used))

    def resets(self, now: float) -> float:
        """When the window turns; of a sliding one, when it has room for one more."""
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
        """Take another limit; what was used stays used where the kind of window stays."""
        if limit.window != self.limit.window:
            self.began, self.used = None, 0
            self._times.clear()
        self.limit = limit

    def dump(self) -> Node:
        """What was used, as JSON."""
        return {"began": self.began, "used": self.used, "times": list(self._times)}

    def load(self, dumped: Node) -> None:
        """Take over what `dump` gave."""
        self.began, self.used = dumped["began"], dumped["used"]
        self._times = deque(cast("list[float]", dumped["times"]))


class RateLimits:
    """The windows of all tokens, each by the limit of its own or the common one."""

    def __init__(self, common: RateLimit) -> None:
        """Nobody has sent anything."""
        self.common: RateLimit = common
        self._own: dict[str, RateLimit] = {}
        self._windows: dict[str, RateWindow] = {}
        self._dumped: Node = {}

    def window(self, key: str, own: RateLimit | None = None) -> RateWindow:
        """The window of a token; `own` is the limit that it came with."""
        window = self._windows.get(key)
        if window is None:
            limit = self._own.get(key) or own or self.common
            window = self._windows[key] = RateWindow(limit)
            if key in self._dumped:
                window.load(self._dumped.pop(key))
        return window

    def change(self, limit: RateLimit, key: str | None = None) -> None:
        """From now on another limit for a token, or for all that have none of their own."""
        if key is not None:
            self._own[key] = limit
            self.window(key).change(limit)
            return
        before, self.common = self.common, limit
        for window in self._windows.values():
            if window.limit is before:
                window.change(limit)

    def dump(self) -> Node:
        """What was used, as JSON."""
        return self._dumped | {key: window.dump() for key, window in self._windows.items()}

    def load(self, dumped: Node) -> None:
        """Take over what `dump` gave; limits stay as they are."""
        # A window is made when its token's own limit is known, which is when it next calls.
        self._windows.clear()
        self._dumped = dict(dumped)


def rate_headers(window: RateWindow, now: float, skew: float = 0.0) -> dict[str, str]:
    """What an answer says of a window, by a clock that is `skew` seconds ahead."""
    limit = window.limit
    if not limit.headers:
        return {}
    return {
        "x-ratelimit-limit": str(limit.requests),
        "x-ratelimit-remaining": str(window.remaining(now)),
        "x-ratelimit-reset": _reset(limit.reset, window.resets(now), now, skew),
    }


def _reset(form: ResetForm, at: float, now: float, skew: float) -> str:
    # Rounded up: a window told to turn before it does would have its clients refused.
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
    """The header that a refusal carries besides, if it does."""
    match limit.retry_after:
        case "none":
            return {}
        case "seconds":
            return {"retry-after": str(math.ceil(at - now))}
        case "date":
            return {"retry-after": formatdate(math.ceil(at + skew), usegmt=True)}
