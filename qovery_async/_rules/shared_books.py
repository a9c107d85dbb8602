"""What one process holds of a shared budget, and what it tells the store about it."""

from __future__ import annotations

import json
from collections import deque
from math import inf
from typing import NamedTuple

from .sent import Told
from .shared_fallback import LocalShare
from .shared_queue import SharedLane
from .unsaid import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS

ASK_AGAIN = -2
_TOO_MANY = 429
_MOST_SPARE = 100
_FEWEST_SPARE = 4
# Of answers that could not be told while the store was away, the newest say it all.
_MOST_ANSWERS = 500
_ROUNDING_SECONDS = 1.0
_SAME_WINDOW_SECONDS = 2.0


class SharedPermit:
    """The right to send one request, settled once; `place` is its place in the queue."""

    __slots__ = ("is_counted", "is_open", "is_probe", "known", "lane", "local", "place", "sent_at")

    def __init__(self, place: int, known: int, sent_at: float) -> None:
        """Granted now; `known` is how much of the ledger's history the request can have seen."""
        self.place: int = place
        self.lane: SharedLane | None = None
        self.known = known
        self.sent_at = sent_at
        self.is_counted = True
        self.is_probe = False
        self.local: LocalShare | None = None
        self.is_open = True


class Reply(NamedTuple):
    """What the script answers; see there."""

    seq: int
    granted: int
    probe: int
    shut: int
    wait: int
    live: int
    remaining: int
    limit: int
    until_over: int
    out: int
    blind: int
    guess: int


class _Answer(NamedTuple):
    known: int
    is_probe: bool
    status: int
    told: tuple[int, int, int, int, int, int]
    at: float
    sent_at: float


class Books:
    """Counts permits; decides nothing that needs to wait. Times are of the event loop's clock."""

    def __init__(self, process: str, lease: float) -> None:
        """Nothing is known before the first sync."""
        self.in_flight: int = 0
        self.hand = 0
        self.hand_until = 0.0
        self.limit: int | None = None
        self.remaining: int | None = None
        self.window_end: float | None = None
        self.opens_at = 0.0
        self.live = 1
        self.local: LocalShare | None = None
        self._process = process
        self._lease = lease
        self._seq = 0
        self._batch: list[_Answer] = []
        self._batch_number = 0
        self._answers: deque[_Answer] = deque(maxlen=_MOST_ANSWERS)
        self._has_probe = False
        self._next_is_probe = False
        self._spare = _FEWEST_SPARE
        self._used = 0
        self._expected = 1
        self._talked_at = -inf
        self._reported = 0
        self._held_by_others = 0
        self._blind = 0
        self._guesses = False
        self._is_trying = False
        self._last_grant = -inf
        self.unreported_since: float | None = None
        self.is_urgent = False

    @property
    def free(self) -> float:
        """How many more requests fit the window, for all processes; infinity if nobody counts."""
        if self.local is not None:
            return self.local.left
        if self.remaining is None:
            return inf
        ours = self.in_flight + len(self._answers) + self._blind
        return max(0, self.remaining - ours - self._held_by_others)

    @property
    def is_guessing(self) -> bool:
        """Whether calls are held up after a refusal that did not say until when."""
        return self._guesses if self.local is None else self.local.is_guessing

    def ready(self, now: float) -> int:
        """How many permits can be handed out now without asking anybody."""
        if now < self.hand_until and self.hand:
            return self.hand
        return self.local.free(now) if self.local is not None else 0

    def earliest(self, now: float, ahead: int) -> float:
        """When a call behind so many others can be sent at the earliest."""
        if self.local is not None:
            opens = self.local.opens_at()
            return opens if opens is not None and not self.ready(now) else now
        opens, over = max(now, self.opens_at), self.window_end
        is_open_again = self._is_trying or 0 < self.opens_at <= now
        if self.remaining is None or over is None or now >= over or is_open_again:
            return opens
        short = ahead + self.in_flight + len(self._answers) + self._blind - self.remaining
        if short < 0 or now < opens < over - _ROUNDING_SECONDS:
            return opens
        windows = min(short, ahead) // max(1, self.limit or DOCUMENTED_LIMIT)
        return max(opens, over + windows * DOCUMENTED_WINDOW_SECONDS)

    def next_at_pace(self, now: float) -> float:
        """When the next request is due if the rest of the window is spread over all processes."""
        end, free = self.window_end, self.free
        if end is None or end <= now or free in {0, inf} or self._last_grant == -inf:
            return now
        spenders = self.live if self.local is None else 1
        return self._last_grant + (end - self._last_grant) * spenders / (free + 1)

    def take(self, place: int, now: float) -> SharedPermit:
        """Hand out a permit; only after `ready()`."""
        permit = SharedPermit(place, self._seq, now)
        self.in_flight += 1
        self._last_grant = now
        if self.hand and now < self.hand_until:
            self.hand -= 1
            self._used += 1
            permit.is_probe, self._next_is_probe = self._next_is_probe, False
        elif self.local is not None:
            permit.local = self.local
            self.local.spend(now)
        return permit

    def pass_by(self, now: float) -> SharedPermit:
        """A request that does not wait for a permit, but counts."""
        permit = SharedPermit(0, self._seq, now)
        self.in_flight += 1
        permit.is_counted = False
        return permit

    def give_back(self, permit: SharedPermit, now: float) -> None:
        """A permit was not used."""
        self._close(permit)
        if permit.local is not None:
            permit.local.give_back()
        elif permit.is_counted and now < self.hand_until:
            self.hand += 1
            self._next_is_probe = self._next_is_probe or permit.is_probe
        else:
            self._has_probe = self._has_probe and not permit.is_probe

    def settle(self, permit: SharedPermit, told: Told, at: float) -> None:
        """A request is over."""
        self._close(permit)
        if permit.local is not None:
            permit.local.end()
        numbers, status = _numbers(told), told.status
        self._answers.append(
            _Answer(permit.known, permit.is_probe, status or 0, numbers, at, permit.sent_at)
        )
        if self.unreported_since is None:
            self.unreported_since = at
        if permit.is_probe or status == _TOO_MANY:
            self.is_urgent = True
        until_end = numbers[3]
        end = None if until_end < 0 else at + until_end / 1000
        if status == _TOO_MANY:
            self.hand = 0
            if self.local is not None:
                wait = told.retry_after or (None if end is None else end - at)
                self.local.refuse(at, at + wait if wait else None)
        elif status is not None:
            if self.local is not None:
                self.local.learn(permit.sent_at, told.headers.remaining, told.headers.limit, end)
            self._hear(told.headers.remaining, told.headers.limit, end)

    def _hear(self, remaining: int | None, limit: int | None, end: float | None) -> None:
        """What an answer says holds until the store has said what all the answers do."""
        if remaining is None:
            return
        over = None if end is None else end + _ROUNDING_SECONDS
        is_new = self.remaining is None or self.window_end is None
        if over is not None and self.window_end is not None:
            is_new = is_new or over > self.window_end + _SAME_WINDOW_SECONDS
            if over < self.window_end - _SAME_WINDOW_SECONDS:
                return
        if is_new or self.remaining is None or remaining < self.remaining:
            self.remaining = remaining
            if self.hand > remaining:
                # Others spent what was granted.
                self.hand, self.is_urgent = remaining, True
        if is_new:
            self.window_end = over
        if limit is not None:
            self.limit = limit

    def _close(self, permit: SharedPermit) -> None:
        permit.is_open = False
        self.in_flight -= 1
        if permit.lane is not None:
            permit.lane.in_flight -= 1

    def report(self, waiting: int, now: float, *, leaving: bool = False) -> str:
        """What the script is told; permits that are too old are given back with it."""
        if leaving or now >= self.hand_until or not self.hand:
            self.hand = 0
            self._has_probe = self._has_probe and not self._next_is_probe
            self._next_is_probe = False
        if not self._batch:
            self._batch = list(self._answers)
            self._answers.clear()
            self._batch_number += bool(self._batch)
            if any(answer.is_probe for answer in self._batch):
                self._has_probe = False
        self._reported = self.in_flight + self.hand
        self.unreported_since = self._answers[0].at if self._answers else None
        self.is_urgent = False
        return json.dumps(
            {
                "p": self._process,
                "n": self._batch_number,
                "i": self.in_flight,
                "h": self.hand,
                "probe": int(self._has_probe),
                "w": waiting,
                "g": max(0, self._spare - self.hand),
                "lease": round(self._lease * 1000),
                "back": int(self.local is not None),
                "k": self._known(now),
                "bye": int(leaving),
                "r": -1 if self.remaining is None else self.remaining,
                "l": -1 if self.limit is None else self.limit,
                "e": _milliseconds(None if self.window_end is None else self.window_end - now),
                "a": [_listed(answer, now) for answer in self._batch],
            },
            separators=(",", ":"),
        )

    def _known(self, now: float) -> int:
        """How many processes may be spending that a store which forgot them has to wait for."""
        if self.local is not None:
            return self._expected
        return self.live if now < self._talked_at + self._lease else 1

    def apply(self, reply: Reply, started: float, now: float) -> None:
        """The script has answered a report of `started`."""
        self._batch = []
        self._talked_at = started
        self.local = None
        self._held_by_others = max(0, reply.out - self._reported)
        self._blind, self._guesses = reply.blind, bool(reply.guess)
        self._seq, self.live = reply.seq, reply.live
        heard = self.remaining if self._answers else None
        self.remaining = None if reply.remaining < 0 else reply.remaining
        if heard is not None and self.remaining is not None:
            self.remaining = min(self.remaining, heard)
        self.limit = None if reply.limit < 0 else reply.limit
        self.window_end = None if reply.until_over < 0 else now + reply.until_over / 1000
        self.opens_at = now + reply.wait / 1000 if reply.shut and reply.wait > 0 else 0.0
        self._is_trying = bool(reply.shut) and reply.wait == ASK_AGAIN
        if reply.shut and self.hand:
            # Counted as ours until the next report, since some may have been used meanwhile.
            self.hand, self.is_urgent = 0, True
        if reply.granted:
            # Slices follow the demand: twice as much when one was used up, less when it was not.
            grown = self._spare * 2 if not self.hand and self._used else self._spare - 1
            self._spare = max(_FEWEST_SPARE, min(_MOST_SPARE, grown))
            self._used = 0
            self.hand += reply.granted
            self.hand_until = started + self._lease / 2
        if reply.probe:
            self._has_probe = self._next_is_probe = True

    def store_is_away(self, now: float, processes: int | None, assumed: int, limit: int) -> None:
        """The store cannot be reached: go on with a share of our own."""
        self.opens_at = 0.0
        self.hand = 0
        self._has_probe = self._next_is_probe = False
        if self.local is None:
            count = max(processes or (assumed if self.remaining is None else 1), self.live)
            self._expected = count
            told = None if self.window_end is None else self.window_end - _ROUNDING_SECONDS
            self.local = LocalShare(
                now,
                count,
                self.limit or limit,
                told,
                reserved=self._held_by_others,
                remaining=self.remaining,
            )


def _numbers(told: Told) -> tuple[int, int, int, int, int, int]:
    """(limit, remaining, reset in server's ms, ms until it, Date in ms, Retry-After in ms)."""
    rates = told.headers
    after, epoch = rates.reset_after, rates.reset_epoch
    if epoch is not None:
        after = max(0.0, epoch - (told.wall if told.date is None else told.date))
    return (
        -1 if rates.limit is None else rates.limit,
        -1 if rates.remaining is None else rates.remaining,
        _milliseconds(epoch),
        _milliseconds(after),
        _milliseconds(told.date),
        _milliseconds(told.retry_after),
    )


def _milliseconds(seconds: float | None) -> int:
    return -1 if seconds is None else max(0, round(seconds * 1000))


def _listed(answer: _Answer, now: float) -> list[int]:
    return [
        answer.known,
        int(answer.is_probe),
        answer.status,
        *answer.told,
        _milliseconds(now - answer.at),
        _milliseconds(now - answer.sent_at),
    ]
