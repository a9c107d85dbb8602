"""The server's rate-limit window as one token's answers tell it: how many requests may be sent now.

No clock, no waiting: every method takes the time. The tokens of the bucket are the server's own
count of what remains, not a refill rate; what is in flight may or may not be in that count, so it
is taken off once more. Answers overlap: sends and settlements are numbered, and an answer replaces
what is known only if its request left after that was received.
"""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from .rate_headers import RateHeaders
from .server_clock import ServerClock

DOCUMENTED_LIMIT = 1000
DOCUMENTED_WINDOW_SECONDS = 3600.0
_TOO_MANY = 429
_ROUNDING_SECONDS = 1.0
_SAME_WINDOW_SECONDS = 2.0
_FAILURES_BEFORE_CARE = 10
_FIRST_SECONDS = 1.0
_PROBE_SECONDS = 5.0
_LONGEST_WINDOW_SECONDS = 7 * 24 * 3600.0
_LONGEST_BACKOFF_SECONDS = 512.0
# Without headers, calls go on at this number in flight once a documented window may be used up.
_CAREFUL_IN_FLIGHT = 4


class Sent(NamedTuple):
    """A request that counts: its number, when it was granted, and whether it tries a new window."""

    number: int
    at: float
    is_probe: bool


class Told(NamedTuple):
    """What came of a request: nothing at all where `status` is None.

    `date` and `wall` are epoch seconds of the server and of our clock; `retry_after` in seconds.
    """

    status: int | None
    headers: RateHeaders = RateHeaders()
    retry_after: float | None = None
    date: float | None = None
    wall: float = 0.0


class Ledger:
    """What is known of one token's window. Times are of one monotonic clock, in seconds."""

    __slots__ = (
        "_adopted",
        "_blind",
        "_blind_number",
        "_clock",
        "_errors",
        "_foreign",
        "_guessed",
        "_headerless",
        "_last_failed_probe",
        "_lateness",
        "_number",
        "_own",
        "_probes",
        "_refusals",
        "_reset",
        "_sent_since",
        "_sent_since_at",
        "_settled_since",
        "in_flight",
        "last_grant",
        "limit",
        "not_before",
        "remaining",
    )

    def __init__(self) -> None:
        """Nothing is known before the first answer."""
        self.limit: int | None = None
        self.remaining: int | None = None
        self.in_flight: int = 0
        self.not_before: float = -inf
        self.last_grant: float = -inf
        self._reset: float | None = None
        self._clock = ServerClock()
        self._number = 0
        self._adopted = 0
        self._blind = 0
        self._blind_number = 0
        self._probes = 0
        self._refusals = 0
        self._errors = 0
        self._lateness = 0.0
        self._last_failed_probe: float | None = None
        self._headerless = False
        self._guessed = False
        self._sent_since = 0
        self._sent_since_at = -inf
        self._own = 0.0
        self._foreign = 0.0
        self._settled_since = 0

    @property
    def is_guessing(self) -> bool:
        """Whether calls are held up after a refusal that did not say until when."""
        return self._guessed and self._refusals > 0

    @property
    def window_end(self) -> float | None:
        """When the window is over for certain; None where nobody said."""
        if self._reset is None:
            return None
        return self._reset + _ROUNDING_SECONDS + self._lateness

    @property
    def free(self) -> float:
        """How many more requests fit the window; infinity where nobody counts."""
        if self.remaining is None:
            return inf
        return max(0, self.remaining - self.in_flight - self._blind)

    def delay(self, now: float, cap: int) -> float:
        """Seconds until a request may be sent: 0 for now, infinity for when another one is over."""
        if self.in_flight >= cap:
            return inf
        if now < self.not_before:
            return self.not_before - now
        if self._refusals or self._errors >= _FAILURES_BEFORE_CARE:
            busy = self._probes or (self._errors and self.in_flight)
            return self._patience(now, _PROBE_SECONDS) if busy else 0.0
        end = self.window_end
        if self.remaining is None:
            return self._delay_unknown(now)
        if end is not None and now >= end:
            return self._patience(now, _PROBE_SECONDS) if self._probes else 0.0
        if self.in_flight < self._allowed():
            return 0.0
        if self.in_flight == 0 and self._blind and self.remaining:
            return 0.0
        if end is not None:
            return end - now
        return inf if self.in_flight else 0.0

    def _delay_unknown(self, now: float) -> float:
        if not self._headerless:
            return self._patience(now, _FIRST_SECONDS) if self.in_flight else 0.0
        if now - self._sent_since_at > DOCUMENTED_WINDOW_SECONDS:
            return 0.0
        careful = self._sent_since >= DOCUMENTED_LIMIT - 2 * _CAREFUL_IN_FLIGHT
        return inf if careful and self.in_flight >= _CAREFUL_IN_FLIGHT else 0.0

    def _patience(self, now: float, seconds: float) -> float:
        """One request goes first; when it takes long, the next one does not wait for it."""
        return max(0.0, self.last_grant + seconds - now)

    def _allowed(self) -> float:
        """How many may be in flight: all that remains, or half our share where others spend too."""
        assert self.remaining is not None  # noqa: S101  # asked only where it is known
        left = self.remaining - self._blind
        if self._foreign < 1:
            return left
        return min(left, max(1.0, left * self._own / (self._own + self._foreign) / 2))

    def earliest(self, now: float, ahead: int, cap: int) -> float:
        """Seconds that a request behind so many others waits at least."""
        waits = self.delay(now, cap)
        first = 0.0 if waits == inf else waits
        end = self.window_end
        if self.remaining is None or end is None or now >= end:
            return first
        free = self.remaining - self._blind
        if ahead + self.in_flight < free or now < self.not_before:
            return first
        windows = (ahead + self.in_flight - max(0, free)) // max(1, self.limit or DOCUMENTED_LIMIT)
        return max(first, end - now + windows * DOCUMENTED_WINDOW_SECONDS)

    def grant(self, now: float) -> Sent:
        """Count a request that is about to be sent; only after `delay()` was 0."""
        end = self.window_end
        is_probe = bool(
            self._refusals
            or self._errors >= _FAILURES_BEFORE_CARE
            or (self.remaining is not None and end is not None and now >= end)
        )
        self._probes += is_probe
        self.in_flight += 1
        self._number += 1
        self.last_grant = now
        if now - self._sent_since_at > DOCUMENTED_WINDOW_SECONDS:
            self._sent_since, self._sent_since_at = 0, now
        self._sent_since += 1
        return Sent(self._number, now, is_probe)

    def take_back(self, sent: Sent) -> None:
        """A request that was granted is not sent after all."""
        self.in_flight -= 1
        self._probes -= sent.is_probe
        self._sent_since -= 1

    def settle(self, sent: Sent, told: Told, now: float) -> None:
        """A request is over."""
        self.in_flight -= 1
        self._probes -= sent.is_probe
        self._number += 1
        self._settled_since += 1
        if told.date is not None:
            self._clock.learn(told.date, sent.at, now)
        if told.headers.remaining is not None:
            self._adopt(sent, told, now)
        elif self.remaining is not None:
            self._blind += 1
            self._blind_number = self._number
        elif told.status is not None:
            self._headerless = True
        if told.status is not None:
            self._judge(sent, told, now)

    def _adopt(self, sent: Sent, told: Told, now: float) -> None:
        remaining, limit = told.headers.remaining, told.headers.limit
        assert remaining is not None  # noqa: S101  # the caller has looked
        reset = self._reset_on_our_clock(told, now)
        is_later = sent.number > self._adopted
        if reset is not None and reset + _ROUNDING_SECONDS < now and remaining:
            reset = None  # an end that has passed says nothing of what still remains
        turned = 0.0
        if reset is not None and self._reset is not None:
            turned = reset - self._reset
        is_new_window = turned > _SAME_WINDOW_SECONDS
        if self.remaining is None or is_later or is_new_window:
            if not is_new_window and self.remaining is not None:
                self._watch_others(self.remaining - remaining)
            if is_new_window:
                self._learn_lateness(sent)
            self.remaining, self._reset = remaining, self._kept(reset, now)
            self._settled_since = 0
            self._adopted = self._number
        elif turned >= -_SAME_WINDOW_SECONDS:
            self.remaining = min(self.remaining, remaining)
            if reset is not None:
                self._reset = reset if self._reset is None else max(self._reset, reset)
        else:
            return
        if limit is not None:
            self.limit = limit
        if sent.number > self._blind_number:
            self._blind = 0

    def _kept(self, reset: float | None, now: float) -> float | None:
        """The end that an answer told, else the one known before while it lasts."""
        end = self.window_end
        return self._reset if reset is None and end is not None and now < end else reset

    def _reset_on_our_clock(self, told: Told, now: float) -> float | None:
        headers = told.headers
        if headers.reset_epoch is None:
            return None if headers.reset_after is None else now + headers.reset_after
        if self._clock.is_known:
            reset = self._clock.surely_reached(headers.reset_epoch)
        else:
            reset = now + headers.reset_epoch - told.wall
        return min(reset, now + _LONGEST_WINDOW_SECONDS)

    def _watch_others(self, fell: int) -> None:
        """How much of what was spent was not ours; what is in flight may be in it."""
        foreign = fell - self._settled_since - self.in_flight
        self._own = self._own * 0.95 + self._settled_since
        self._foreign = self._foreign * 0.95 + max(0, foreign)

    def _learn_lateness(self, sent: Sent) -> None:
        """The window turned after it was told to: the next one is waited for as long."""
        if self._last_failed_probe is not None and self._reset is not None and sent.is_probe:
            self._lateness = max(0.0, sent.at - self._reset - _ROUNDING_SECONDS)
        self._last_failed_probe = None

    def _judge(self, sent: Sent, told: Told, now: float) -> None:
        """Gate everybody after a refusal; care after errors; neither after anything else."""
        if told.status != _TOO_MANY:
            self._refusals = 0
            if self._guessed:
                self._guessed, self.not_before = False, -inf
            is_error = told.status is not None and told.status >= 500  # noqa: PLR2004  # HTTP's range
            self._errors = self._errors + 1 if is_error else 0
            return
        if told.headers.remaining is None and sent.number > self._adopted:
            self.remaining = None if self.remaining is None else 0
        if sent.is_probe:
            self._last_failed_probe = sent.at
        end = self.window_end
        if told.retry_after is not None:
            # Nothing remains until the window's end, whatever a proxy thinks.
            until = max(now + told.retry_after, (end or now) if self.remaining == 0 else now)
        elif end is not None and now < end:
            return
        elif sent.is_probe or not self._refusals:
            until = now + min(_LONGEST_BACKOFF_SECONDS, float(1 << min(self._refusals, 20)))
            self._refusals += 1
        else:
            return
        if told.retry_after is not None:
            self._refusals = max(1, self._refusals)
        self._guessed = told.retry_after is None
        self.not_before = max(self.not_before, until)
