"""Token bucket over permits leased from a store that many processes share.

The store counts for all processes (`redis/settle_and_grant.lua`). A process reports what it holds,
how many calls wait and the responses since its last report (`report`). The reply leases permits to
it: one for each waiter, and a few to spare (`apply`). Leased permits are granted without the store;
unused ones return after half a lease. While the store is unreachable, a `LocalShare` decides. Times
are monotonic seconds; no clock, no I/O.
"""

from __future__ import annotations

import json
from collections import deque
from math import inf
from typing import Any, NamedTuple

from .headers import Feedback
from .local_share import LocalShare
from .queue import Permit
from .window import ROUNDING_SECONDS, WindowEnd

# How many processes use a token, if neither an option nor the store has said so.
_ASSUMED_PROCESSES = 4
# The store gives fewer near the end of a window.
_MOST_SPARE = 100
# Responses that were not reported during an outage; the newest say most.
_MOST_RESPONSES = 500


class Reply(NamedTuple):
    """Reply of the store's script: counts, 0 or 1, or milliseconds; -1 if unknown.

    `sequence` and `silent` number what the store has settled, `shut` asks for leased permits back.
    `wait` is 0 if more could be granted, above 0 until that can change by itself, else -1. `taken`
    of those that remain are held by other processes, or are requests whose fate is unknown.
    """

    sequence: int
    silent: int
    granted: int
    is_probe: int
    shut: int
    wait: int
    processes: int
    taken: int
    remaining: int
    limit: int
    until_end: int
    paused: int
    window_length: int
    is_probing: int


class SharedBucket:
    """A shared window as one process knows it, and the permits that the process has leased.

    It has the interface of `TokenBucket`. `awaits_store` says that permits are likely to come with
    the next reply, `is_urgent` that the store should get a report at once, and `is_probing` that
    requests go one at a time, after a rejection or many server errors. `replied_at` is when the
    last report was made that had a reply.
    """

    def __init__(self, process: str, lease: float, processes: int | None = None) -> None:
        self.limit: int | None = None
        self.remaining: int | None = None
        self.window = WindowEnd()
        self.in_flight = self.leased = 0
        self.not_before = self.last_grant = self.leased_until = self.replied_at = -inf
        self.spenders = 1
        self.awaits_store = True
        self.is_degraded = self.is_urgent = self.is_probing = False
        # Responses that the store has not confirmed, and what else it is to know once.
        self.responses: deque[dict[str, Any]] = deque(maxlen=_MOST_RESPONSES)
        self._news: set[str] = set()
        self._reported: tuple[int, frozenset[str]] = (0, frozenset())
        self._process, self._lease, self._processes = process, lease, processes
        self._share = LocalShare()
        self._settled = self._sequence = self._silent = self._taken = 0
        # Whether what is leased is a probe, and how many probes are in flight.
        self._is_probe, self._probes = False, 0

    @property
    def free(self) -> float:
        """Number of further requests of all processes that fit the window; infinity if unknown."""
        if self.is_degraded:
            return self._share.free
        if self.remaining is None:
            return inf
        return max(self.leased, self.remaining - self._taken - self.in_flight)

    def delay(self, now: float) -> float:
        """Return the seconds until a request may be sent: 0 for now, inf until a reply."""
        if self.is_degraded:
            return self._share.delay(now)
        until, end = self.not_before, self.window.moment
        if self.remaining == 0 and end is not None:
            until = max(until, end)
        if now < until:
            return until - now
        return 0.0 if self.leased > 0 and now < self.leased_until else inf

    def grant(self, now: float) -> Permit:
        """Count a request that is about to be sent; call it only when `delay()` is 0."""
        permit = Permit(self._sequence, now, self._silent)
        self.in_flight += 1
        self.last_grant = now
        if self.is_degraded:
            permit.local = self._share.grant(now)
        else:
            self.leased -= 1
            permit.is_probe = self._is_probe
            self._probes += permit.is_probe
        return permit

    def take_back(self, permit: Permit) -> None:
        """Undo a grant whose request was not sent."""
        self.in_flight -= 1
        self._probes -= permit.is_probe
        if permit.local is not None:
            self._share.take_back(permit.local)
        elif not self.is_degraded and permit.is_probe == self._is_probe:
            self.leased += 1

    def settle(self, permit: Permit, feedback: Feedback, now: float) -> None:
        """Keep the response of a request for the next report, and believe it until the reply."""
        response = _response(permit, feedback, now)
        remaining, after = response.get("remaining"), response.get("reset_after")
        self.in_flight -= 1
        self._probes -= permit.is_probe
        self._settled += 1
        self.responses.append({"number": self._settled, **response})
        self.is_urgent = self.is_urgent or permit.is_probe or feedback.is_rejection
        self.awaits_store = remaining != 0 and not self.is_degraded
        if permit.local is not None:
            self._share.settle(permit.local, feedback, now)
        if self.is_degraded:
            share = self._share
            self.window.moment = share.window.moment or self.window.moment
            self.not_before, self.is_probing = share.not_before, share.is_probing
        elif self.window.moment is None and after is not None:
            self.window.moment = now + after / 1000 + ROUNDING_SECONDS
        self.limit = feedback.headers.limit or self.limit
        if remaining is not None:
            is_news = self.is_degraded or self.remaining is None
            self.remaining = remaining if is_news else min(remaining, self.remaining or 0)
        # Other clients may have sent what was leased.
        most = 0 if feedback.is_rejection else self.remaining
        if most is not None and self.leased > most:
            self.leased, self.is_urgent = most, True

    def forget_window(self) -> None:
        """Treat the window as over, after a suspend: the store sends a probe first."""
        self.leased, self.not_before, self.window.moment = 0, -inf, None
        self.is_urgent = self.awaits_store = True
        self._news.add("is_back")
        self._share.forget_window()

    def reset(self) -> None:
        """Forget the window and all rejections, here and with the next report in the store."""
        self.limit = self.remaining = self.window.moment = None
        self.not_before = -inf
        self.is_urgent = self.awaits_store = True
        self._news.add("is_reset")
        self.responses.clear()
        self._share.reset()

    def report(self, waiting: int, now: float, *, is_leaving: bool = False) -> str:
        """Return the next report, JSON. Leased permits that are too old go back with it."""
        if is_leaving or now >= self.leased_until:
            self.leased = 0
        self.is_urgent = False
        self._reported = self._settled, frozenset(self._news)
        is_recent = now < self.replied_at + self._lease
        end = self.window.moment if self.remaining == 0 else None
        report = {
            "process": self._process,
            "at": _milliseconds(now),
            "settled": self._settled,
            "in_flight": self.in_flight,
            "leased": self.leased,
            "has_probe": self._probes > 0 or (self._is_probe and self.leased > 0),
            "waiting": waiting,
            "spare": max(0, _MOST_SPARE - self.leased),
            "lease": _milliseconds(self._lease),
            "is_leaving": is_leaving,
            "processes": self._share.processes if self.is_degraded else self.spenders * is_recent,
            "limit": self.limit,
            "drained_for": None if end is None else _milliseconds(max(0.0, end - now)),
            "responses": [*self.responses],
            **dict.fromkeys(self._news, True),
        }
        return json.dumps(_without_unknown(report), separators=(",", ":"))

    def apply(self, reply: Reply, started: float, now: float) -> None:
        """Take the reply to the report of `started`. What happened since is for the next one."""
        settled, news = self._reported
        while self.responses and self.responses[0]["number"] <= settled:
            self.responses.popleft()
        self._news -= news
        self.replied_at, self.is_degraded = started, False
        self._sequence, self._silent = reply.sequence, reply.silent
        if "is_reset" in self._news:
            return  # the reply is older than the reset, which is reported next
        self.spenders, self._taken = reply.processes, reply.taken
        self.limit = None if reply.limit < 0 else reply.limit
        self.remaining = None if reply.remaining < 0 else reply.remaining
        self.window.moment = None if reply.until_end < 0 else now + reply.until_end / 1000
        self.window.length = reply.window_length / 1000
        self.not_before = now + reply.paused / 1000 if reply.paused else -inf
        self.is_probing, self.awaits_store = bool(reply.is_probing), reply.wait == 0
        if reply.shut and self.leased:
            # Some may have been used meanwhile: the store counts them until the next report.
            self.leased, self.is_urgent = 0, True
        if reply.granted:
            self.leased += reply.granted
            self.leased_until = started + self._lease / 2
            self._is_probe = bool(reply.is_probe)

    def store_failed(self, now: float) -> None:
        """Go on with a local share, as the store is unreachable."""
        self.leased, self.awaits_store = 0, False
        if self.is_degraded:
            return
        self.is_degraded = True
        self._news.add("is_back")
        assumed = _ASSUMED_PROCESSES if self.remaining is None else 1
        processes = max(self._processes or assumed, self.spenders)
        taken, end = self._taken, self.window.moment
        if end is not None and self.remaining is not None and self.remaining - taken < processes:
            self.not_before, taken = max(self.not_before, end), 0
        self._share.begin(now, processes, self.limit, taken, self.not_before)
        self.spenders = 1


def _response(permit: Permit, feedback: Feedback, now: float) -> dict[str, Any]:
    """Return what the script needs of a response. A cached one is never the latest."""
    headers, date = feedback.headers, feedback.date
    epoch, after = headers.reset_epoch, headers.reset_after
    if epoch is not None:
        after = epoch - (feedback.wall if date is None else date)
    elif feedback.is_rejection and not after:
        after = None  # a rejection that says "now" would be retried again and again
    elif date is not None and after is not None:
        epoch = date + after
    return _without_unknown(
        {
            "known": -1 if feedback.is_cached else permit.number,
            "silent": permit.silent,
            "is_probe": permit.is_probe,
            "status": feedback.status,
            "is_rejection": feedback.is_rejection,
            "is_epoch": headers.reset_epoch is not None,
            "epoch": _milliseconds(epoch),
            "reset_after": _milliseconds(after),
            "limit": headers.limit,
            "remaining": headers.remaining,
            "date": _milliseconds(date),
            "retry_after": _milliseconds(feedback.retry_after),
            "received": _milliseconds(now),
            "sent": _milliseconds(permit.at),
        }
    )


def _without_unknown(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)
