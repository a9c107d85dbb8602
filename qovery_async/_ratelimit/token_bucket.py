"""Token bucket whose tokens are the server's own count of what remains in its window.

A request may be sent while in flight < share of (remaining - blind), and most > 0:
- `remaining` comes from the response whose request left last, or from an overlapping one that
  leaves less. Permits and settlements are numbered to tell the two apart (`_adopt`);
- blind requests were settled without headers while the adopted one was in flight, or after it;
- most is the highest count that can be left: the adopted one minus every permit since. Requests
  without a response and server errors are not subtracted, as the server may not have counted them;
- the share is less than 1 if other processes use the token (`fair_share`).
If only blind requests are in the way, one request finds out what became of them.
Before the first response with headers: slow start (`slow_start`).
After the window's end (`window`), one probe goes first and its response opens the bucket.
After a 429: nothing until its `Retry-After`, else its reset; at least 1, 2, 4, ... s; then a probe.
After ten 5xx in a row: one at a time. A probe that takes long lets the next one go, and a probe
that may be all of a small window is waited for longer.
Times are monotonic seconds; every method takes them. No clock, no waiting, no lock.
"""

from __future__ import annotations

from math import inf

from .fair_share import FairShare
from .headers import Feedback
from .queue import Permit
from .slow_start import SlowStart
from .window import (
    DOCUMENTED_WINDOW_SECONDS,
    LONGEST_BACKOFF_SECONDS,
    SAME_WINDOW_SECONDS,
    WindowEnd,
)

# A probe that takes longer is not waited for.
PROBE_SECONDS = 1.5
_SCARCE_PROBE_SECONDS = 10.0
FAILURES_BEFORE_CARE = 10
SERVER_ERROR = 500


class TokenBucket:
    """A token's `limit` and `remaining` as reported, None if unknown, and what it has `in_flight`.

    `window` is the end of its window, `spenders` the number of processes known to use it.
    """

    awaits_store = False
    spenders = 1

    def __init__(self, processes: int = 1) -> None:
        self.limit: int | None = None
        self.remaining: int | None = None
        self.in_flight = 0
        self.not_before = self.last_grant = -inf
        self.window = WindowEnd()
        self._share = FairShare(processes)
        self._slow_start = SlowStart()
        self._most = inf
        # Numbers of the last permit or settlement, and when `remaining` and `most` were adopted.
        self._number = self._adopted = self._most_number = 0
        # Settlements without headers: all, and those that `remaining` may not include.
        self._silent = self._blind = 0
        self._probes = self._rejections = self._errors = 0

    @property
    def free(self) -> float:
        """Number of further requests that this process may send; infinity if unknown."""
        if self.remaining is None:
            return inf
        if self._share.has_stopped:
            return 0
        return max(0, self.remaining - self.in_flight - self._blind)

    @property
    def is_probing(self) -> bool:
        """Whether requests go one at a time, after a rejection or many server errors."""
        return self._rejections > 0 or self._errors >= FAILURES_BEFORE_CARE

    def delay(self, now: float) -> float:
        """Return the seconds until a request may be sent: 0 for now, inf until one is settled."""
        if now < self.not_before:
            return self.not_before - now
        if self._must_probe(now):
            if not self._probes:
                return 0.0
            # Those in flight may be all that the next window takes.
            is_scarce = self.limit is not None and self.in_flight >= self.limit
            patience = _SCARCE_PROBE_SECONDS if is_scarce else PROBE_SECONDS
            return max(0.0, self.last_grant + patience - now)
        if self.remaining is None:
            return self._slow_start.delay(now, self.in_flight)
        if self._most > 0:
            if self.in_flight < self._share.allowed(self.remaining - self._blind):
                return 0.0
            if not self.in_flight and self.remaining and not self._share.has_stopped:
                return 0.0  # one request finds out what became of the blind ones
        if self.window.moment is not None:
            return self.window.moment - now
        return inf if self.in_flight else 0.0

    def _must_probe(self, now: float) -> bool:
        if self._rejections or self._errors >= FAILURES_BEFORE_CARE:
            return True
        end = self.window.moment
        return end is not None and now >= end and self.remaining is not None

    def grant(self, now: float) -> Permit:
        """Count a request that is about to be sent; call it only when `delay()` is 0."""
        is_probe = self._must_probe(now)
        self._probes += is_probe
        if self.remaining is None:
            self._slow_start.sent(now, self.in_flight)
        self.in_flight += 1
        self._most -= 1
        self._number += 1
        self.last_grant = now
        return Permit(self._number, now, self._silent, is_probe=is_probe)

    def take_back(self, permit: Permit) -> None:
        """Undo a grant whose request was not sent."""
        self.in_flight -= 1
        self._most += 1
        self._probes -= permit.is_probe

    def settle(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Learn from a request that is over."""
        self.in_flight -= 1
        self._number += 1
        self._probes -= permit.is_probe
        self._share.ours += 1
        if feedback.date is not None:
            self.window.learn_clock(feedback.date, permit.at, now)
        remaining, status = feedback.headers.remaining, feedback.status
        if remaining is not None:
            self._adopt(permit, feedback, remaining, now)
        if feedback.is_rejection:
            self._reject(permit, feedback, now)
            return
        if remaining is None:
            self._settle_silent(permit, feedback, now)
        if status is not None:
            if self._rejections:
                self._rejections, self.not_before = 0, -inf
            self._errors = self._errors + 1 if status >= SERVER_ERROR else 0

    def _settle_silent(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Count a request whose response reported nothing, or that had none."""
        self._silent += 1
        self._blind += 1
        if self.remaining is None and feedback.status is not None:
            self._slow_start.responded(now)
        if feedback.status is None or feedback.status >= SERVER_ERROR:
            self._most += 1  # perhaps never counted
        elif permit.number <= self._most_number:
            self._most -= 1  # perhaps counted after the response that said the most

    def forget_window(self) -> None:
        """Treat the window as over, after a suspend: the next request probes."""
        if self.remaining is not None or self._rejections:
            self.window.forget()
            self._rejections = max(1, self._rejections)
        self.not_before = -inf

    def reset(self) -> None:
        """Forget the window and all rejections; requests in flight still count."""
        self.limit = self.remaining = None
        self.not_before = -inf
        self.window.forget()
        self._rejections = self._errors = self._blind = 0

    def _adopt(self, permit: Permit, feedback: Feedback, remaining: int, now: float) -> None:
        """Believe reported counts as far as they are newer than what is known."""
        known = self.remaining
        is_later = permit.number > self._adopted and not feedback.is_cached
        moved = self.window.learn(permit, feedback, now, is_later=is_later or known is None)
        if moved < -SAME_WINDOW_SECONDS:
            return
        is_new = known is None or moved > SAME_WINDOW_SECONDS
        if moved > SAME_WINDOW_SECONDS:
            self._share.turn()
        # Silent responses to requests that overlapped this one may not be in its count.
        blind = self._silent - permit.silent
        if known is None or is_new or is_later or remaining - blind <= known - self._blind:
            known = self.remaining = remaining
            self._adopted, self._blind = self._number, blind
            overlapping = self.in_flight + self._number - permit.number - 1
            if is_new or not self._most <= remaining <= self._most + overlapping:
                self._most, self._most_number = remaining, self._number
        if feedback.headers.limit is not None:
            self.limit = feedback.headers.limit
        self._share.learn(known, self.in_flight, is_later=is_later and not is_new)

    def _reject(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Block until the reported moment, and at least as long as the backoff says."""
        self._errors = 0
        end, until = self.window.moment, now
        if feedback.retry_after is not None:
            until = now + min(feedback.retry_after, DOCUMENTED_WINDOW_SECONDS)
            if feedback.headers.remaining == 0 and end is not None:
                until = max(until, end)  # whatever a proxy says
        elif self.remaining == 0 and end is not None and now < end:
            self._rejections, self.not_before = 0, -inf
            return  # the window's end says until when
        if permit.is_probe or not self._rejections:
            backoff = min(LONGEST_BACKOFF_SECONDS, 2.0 ** min(self._rejections, 20))
            until = max(until, self.window.next_probe(permit.at) or now + backoff)
            self._rejections += 1
        self.not_before = max(self.not_before, until)
