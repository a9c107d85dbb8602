"""Token bucket over permits leased from a store that many processes share.

The store counts for all processes (`redis/settle_and_grant.lua`). A process reports what it holds,
how many calls wait and the responses since its last report (`report`). The reply leases permits to
it: one for each waiter, and a few to spare that follow the demand (`apply`). Leased permits are
granted without the store; unused ones return after half a lease. While the store is unreachable, a
`LocalShare` decides. Times are monotonic seconds; no clock, no I/O.
"""

from __future__ import annotations

import json
from collections import deque
from math import inf
from typing import Any, NamedTuple

from .headers import Feedback
from .local_share import LocalShare
from .permit import Permit
from .token_bucket import FAILURES_BEFORE_CARE, SERVER_ERROR
from .window import (
    DOCUMENTED_LIMIT,
    DOCUMENTED_WINDOW_SECONDS,
    ROUNDING_SECONDS,
    SAME_WINDOW_SECONDS,
)

# How many processes use a token, if neither an option nor the store has said so.
_ASSUMED_PROCESSES = 4
_MOST_SPARE = 100
_FEWEST_SPARE = 4
# Responses that were not reported during an outage; the newest say most.
_MOST_RESPONSES = 500
# A moment that moves by less, as replies take different times, is the same.
_STEADY_SECONDS = 0.5


class Reply(NamedTuple):
    """Reply of the store's script: counts, 0 or 1, or milliseconds; -1 if unknown.

    `sequence` and `silent` number what the store has settled, `shut` asks for leased permits back.
    `wait` is 0 if more could be granted, above 0 until that can change by itself, else -1. `held`
    counts the permits of all processes, `blind` requests whose fate is unknown.
    """

    sequence: int
    silent: int
    granted: int
    is_probe: int
    shut: int
    wait: int
    processes: int
    held: int
    blind: int
    remaining: int
    limit: int
    until_end: int
    paused: int
    window_length: int
    is_probing: int


class SharedBucket:
    """A shared window as one process knows it, and the permits that the process has leased.

    It has the interface of `TokenBucket`. `awaits_store` says that permits are likely to come with
    the next reply; `opens_at` is when the store can grant again, -inf if unknown.
    """

    def __init__(self, process: str, lease: float, processes: int | None = None) -> None:
        self.in_flight = self.leased = 0
        self.limit: int | None = None
        self.remaining: int | None = None
        self.window_end: float | None = None
        self.window_length: float = DOCUMENTED_WINDOW_SECONDS
        self.last_grant = self.leased_until = self.opens_at = -inf
        self.awaits_store = True
        self.is_degraded = self.is_urgent = False
        self.unreported_since: float | None = None
        self._process, self._lease, self._processes = process, lease, processes
        self._share = LocalShare()
        # Responses to report, and when they came.
        self._responses: deque[tuple[Permit, Feedback, float]] = deque(maxlen=_MOST_RESPONSES)
        self._batch: list[tuple[Permit, Feedback, float]] = []
        self._batch_number = self._sequence = self._silent = self._blind = self._unseen = 0
        self._reported = self._held_by_others = self._used = self._errors = 0
        self._live = self._expected = 1
        self._spare = _FEWEST_SPARE
        self._has_probe = self._next_is_probe = self._is_probing = self._is_trying = False
        self._is_back = self._is_reset = False
        self._told = (False, False)
        self._paused_until = self._talked_at = -inf

    @property
    def free(self) -> float:
        """Number of further requests of all processes that fit the window; infinity if unknown."""
        if self.is_degraded:
            return self._share.free
        if self.remaining is None:
            return inf
        return max(0, self._left - self.in_flight - self._held_by_others)

    @property
    def _left(self) -> int:
        return (self.remaining or 0) - self._blind - self._unseen

    @property
    def not_before(self) -> float:
        """When a 429 no longer holds up all calls."""
        return self._share.not_before if self.is_degraded else self._paused_until

    @property
    def spenders(self) -> int:
        """Number of processes known to use the window."""
        return 1 if self.is_degraded else self._live

    @property
    def is_probing(self) -> bool:
        """Whether requests go one at a time, after a rejection or many server errors."""
        return self._share.is_probing if self.is_degraded else self._is_probing

    def delay(self, now: float) -> float:
        """Return the seconds until a request may be sent: 0 for now, inf until a reply."""
        if self.is_degraded:
            return self._share.delay(now)
        if now < self.opens_at:
            return self.opens_at - now
        return 0.0 if self.leased > 0 and now < self.leased_until else inf

    def earliest(self, now: float, ahead: int) -> float:
        """Return the least seconds that a request behind `ahead` others waits."""
        if self.is_degraded:
            return self._share.earliest(now, ahead)
        first, end = max(0.0, self.opens_at - now), self.window_end
        if self.remaining is None or end is None or now >= end or self._is_trying:
            return first
        if self.leased > ahead or (first and self.opens_at < end - ROUNDING_SECONDS):
            return first
        short = ahead + self.in_flight - max(0, self._left)
        if short < 0:
            return first
        windows = min(short, ahead) // max(1, self.limit or DOCUMENTED_LIMIT)
        return max(first, end - now + windows * self.window_length)

    def grant(self, now: float) -> Permit:
        """Count a request that is about to be sent; call it only when `delay()` is 0."""
        permit = Permit(self._sequence, now, self._silent)
        self.in_flight += 1
        self.last_grant = now
        if self.is_degraded:
            permit.local = self._share.grant(now)
        else:
            self.leased -= 1
            self._used += 1
            permit.is_probe, self._next_is_probe = self._next_is_probe, False
        return permit

    def take_back(self, permit: Permit) -> None:
        """Undo a grant whose request was not sent."""
        self.in_flight -= 1
        if permit.local is not None:
            self._share.take_back(permit.local)
        elif not self.is_degraded:
            self.leased += 1
            self._next_is_probe = self._next_is_probe or permit.is_probe

    def settle(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Learn from a request that is over, and keep its response for the next report."""
        self.in_flight -= 1
        if permit.local is not None:
            self._share.settle(permit.local, feedback, now)
        self._responses.append((permit, feedback, now))
        if self.unreported_since is None:
            self.unreported_since = now
        self.is_urgent = self.is_urgent or permit.is_probe
        if feedback.status is not None:
            self._errors = self._errors + 1 if feedback.status >= SERVER_ERROR else 0
        if feedback.is_rejection or self._errors >= FAILURES_BEFORE_CARE:
            self.leased, self.is_urgent = 0, True
        self._learn(feedback, now)

    def _learn(self, feedback: Feedback, now: float) -> None:
        """Believe a response until the store has said what all responses together mean."""
        headers, end = feedback.headers, self.window_end
        self.awaits_store = headers.remaining != 0 and not self.is_degraded
        if headers.remaining is None:
            self._unseen += not feedback.is_rejection
            return
        after = _reset_after(feedback)
        over = None if after is None else now + after + ROUNDING_SECONDS
        if over is not None and end is not None and over < end - SAME_WINDOW_SECONDS:
            return
        is_new = self.remaining is None or end is None or (over or end) > end + SAME_WINDOW_SECONDS
        if is_new:
            self.window_end = over
        if is_new or self.remaining is None or headers.remaining < self.remaining:
            self.remaining = headers.remaining
            if self.leased > headers.remaining:  # other clients have sent what was leased
                self.leased, self.is_urgent = headers.remaining, True
        self.limit = headers.limit or self.limit

    def forget_window(self) -> None:
        """Treat the window as over, after a suspend: the store sends a probe first."""
        self.leased, self.opens_at, self._is_back = 0, -inf, True
        self._share.forget_window()

    def reset(self) -> None:
        """Forget the window and all rejections, here and with the next report in the store."""
        self.limit = self.remaining = self.window_end = None
        self.opens_at = self._paused_until = -inf
        self._is_reset = self.is_urgent = self.awaits_store = True
        self._share.reset()

    def report(self, waiting: int, now: float, *, is_leaving: bool = False) -> str:
        """Return the next report, JSON. Leased permits that are too old go back with it."""
        if is_leaving or now >= self.leased_until or self.leased <= 0:
            self.leased = 0
            self._has_probe = self._has_probe and not self._next_is_probe
            self._next_is_probe = False
        if not self._batch and self._responses:
            self._batch = list(self._responses)
            self._responses.clear()
            self._batch_number += 1
            if any(permit.is_probe for permit, _, _ in self._batch):
                self._has_probe = False
        self._reported = self.in_flight + self.leased
        self._told = (self._is_back, self._is_reset)
        self.unreported_since = self._responses[0][2] if self._responses else None
        self.is_urgent = False
        is_recent = now < self._talked_at + self._lease
        known = self._expected if self.is_degraded else self._live if is_recent else 1
        report: dict[str, Any] = {
            "process": self._process,
            "batch": self._batch_number,
            "in_flight": self.in_flight,
            "leased": self.leased,
            "has_probe": self._has_probe,
            "waiting": waiting,
            "spare": max(0, self._spare - self.leased),
            "lease": round(self._lease * 1000),
            "is_back": self.is_degraded or self._is_back,
            "is_reset": self._is_reset,
            "is_leaving": is_leaving,
            "known_processes": known,
            "limit": self.limit,
            "remaining": self.remaining,
            "until_end": _milliseconds(self.window_end and max(0.0, self.window_end - now)),
            "responses": [_reported(*response, now) for response in self._batch],
        }
        return json.dumps(_without_unknown(report), separators=(",", ":"))

    def apply(self, reply: Reply, started: float, now: float) -> None:
        """Take the reply to the report of `started`."""
        self._batch = []
        self._talked_at = started
        self.is_degraded = False
        # What happened since the report is for the next one.
        self._is_back = self._is_back and not self._told[0]
        self._is_reset = self._is_reset and not self._told[1]
        self._sequence, self._silent, self._live = reply.sequence, reply.silent, reply.processes
        self._held_by_others = max(0, reply.held - self._reported)
        self._blind = reply.blind
        self._unseen = sum(heard.headers.remaining is None for _, heard, _ in self._responses)
        remaining = None if reply.remaining < 0 else reply.remaining
        if self._responses and remaining is not None and self.remaining is not None:
            remaining = min(remaining, self.remaining)
        self.remaining = remaining
        self.limit = None if reply.limit < 0 else reply.limit
        end = None if reply.until_end < 0 else now + reply.until_end / 1000
        self.window_end = end and _steady(self.window_end, end)
        self.window_length = reply.window_length / 1000
        paused = now + reply.paused / 1000 if reply.paused > 0 else -inf
        self._paused_until = _steady(self._paused_until, paused)
        self.opens_at = now + reply.wait / 1000 if reply.shut and reply.wait > 0 else -inf
        self._is_probing = bool(reply.is_probing)
        self._is_trying = bool(reply.shut) and reply.wait <= 0
        self.awaits_store = reply.wait == 0
        if reply.shut and self.leased:
            # Some may have been used meanwhile: the store counts them until the next report.
            self.leased, self.is_urgent = 0, True
        if reply.granted:
            # Twice as many to spare if all were used, one less if not.
            grown = self._spare * 2 if self.leased <= 0 and self._used else self._spare - 1
            self._spare = max(_FEWEST_SPARE, min(_MOST_SPARE, grown))
            self._used = 0
            self.leased += reply.granted
            self.leased_until = started + self._lease / 2
        if reply.is_probe:
            self._has_probe = self._next_is_probe = True

    def store_failed(self, now: float) -> None:
        """Go on with a local share, as the store is unreachable."""
        self.leased, self.opens_at, self.awaits_store = 0, -inf, False
        self._has_probe = self._next_is_probe = False
        if not self.is_degraded:
            self.is_degraded = True
            assumed = _ASSUMED_PROCESSES if self.remaining is None else 1
            self._expected = max(self._processes or assumed, self._live)
            known = (self.limit, self.remaining)
            end = self.window_end or -inf
            self._share.begin(now, self._expected, self._held_by_others, known, end)


def _reported(permit: Permit, feedback: Feedback, at: float, now: float) -> dict[str, Any]:
    """Return what the script needs of a response. A cached one is never the latest."""
    headers, status = feedback.headers, feedback.status
    epoch, after = headers.reset_epoch, _reset_after(feedback)
    is_epoch = epoch is not None
    if not is_epoch and feedback.is_rejection and not after:
        after = None  # a rejection that says "now" would be retried again and again
    elif not is_epoch and feedback.date is not None and after is not None:
        epoch = feedback.date + after
    return _without_unknown(
        {
            "known": -1 if feedback.is_cached else permit.number,
            "silent": permit.silent,
            "is_probe": permit.is_probe,
            "is_response": status is not None,
            "is_error": status is not None and status >= SERVER_ERROR,
            "is_rejection": feedback.is_rejection,
            "is_epoch": is_epoch,
            "epoch": _milliseconds(epoch),
            "reset_after": _milliseconds(after),
            "limit": headers.limit,
            "remaining": headers.remaining,
            "date": _milliseconds(feedback.date),
            "retry_after": _milliseconds(feedback.retry_after),
            "received_ago": _milliseconds(now - at),
            "sent_ago": _milliseconds(now - permit.at),
        }
    )


def _without_unknown(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _reset_after(feedback: Feedback) -> float | None:
    epoch = feedback.headers.reset_epoch
    if epoch is None:
        return feedback.headers.reset_after
    return epoch - (feedback.wall if feedback.date is None else feedback.date)


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)


def _steady(old: float | None, new: float) -> float:
    return old if old is not None and abs(old - new) < _STEADY_SECONDS else new
