"""A server with a rate limit, and all that can be awkward about it.

`Terms` say how a server behaves, `Count` is its count of one token's requests (no I/O, no clock),
`Server` answers with headers and latency, `ServerTransport` puts it under a client, and `optimum`
is what a client could reach that sees the count.
"""

from __future__ import annotations

import bisect
import heapq
import itertools
import json
import math
import random
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any, NamedTuple

import anyio

from tests.http_library import http
from tests.virtual_time import EPOCH, elapsed

MAX_IN_FLIGHT = 20
_TIE = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Behaviour of a server. Times count from the run's begin, in seconds."""

    limit: int = 1000
    window: float = 3600.0
    kind: str = "fixed"
    """`fixed`, `first` (a window opens with the first request after the last one), `sliding`."""
    age: float = 0.0
    """Age of the first window at the begin."""
    used: int = 0
    """Requests of it that are spent at the begin."""
    late: float = 0.0
    """Windows turn so much later than told; below 0, earlier."""
    limits: tuple[tuple[float, int], ...] = ()
    """Times at which the limit becomes another."""
    bursts: tuple[tuple[float, int], ...] = ()
    """Times at which others spend so many requests of the same token."""
    flow: float = 0.0
    """Requests per second that others spend all the time."""
    failing: tuple[tuple[float, float], ...] = ()
    """Spans in which every answer is a 503; such requests count."""

    latency: float = 0.1
    """Of a whole request; half of it passes before the server counts."""
    tail: float = 0.0
    """Share of the ways, there or back, that take longer, up to `slowest`."""
    slowest: float = 5.0
    seed: int = 0

    reset: str = "epoch"
    """Form of X-RateLimit-Reset: `epoch` or `delta`."""
    rounding: str = "floor"
    date: bool = True
    clock: float = 0.0
    """Seconds that the server's wall clock is ahead of the truth."""
    headerless: float = 0.0
    """Share of the answers without rate headers."""
    bare_429: bool = False
    """Whether no 429 has rate headers."""
    retry_after: str | None = None
    """Form of Retry-After on a 429: `seconds`, `float`, `date`; anything else is sent as it is."""


class Window(NamedTuple):
    """A window that is over."""

    limit: int
    used: int
    begin: float
    end: float


@dataclass(slots=True)
class Count:
    """The server's count for one token; times never go back."""

    terms: Terms
    now: float = 0.0
    used: int = 0
    limit: int = 0
    begin: float = 0.0
    told: float = math.inf
    turn: float = math.inf
    closed: list[Window] = field(default_factory=list)
    recent: deque[float] = field(default_factory=deque)
    _changes: deque[tuple[float, int]] = field(default_factory=deque)
    _others: Iterator[tuple[float, int]] = field(init=False)
    _other: tuple[float, int] = (math.inf, 0)
    _lost: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        terms = self.terms
        self.limit, self.used = terms.limit, terms.used
        self._changes = deque(sorted(terms.limits))
        flow = (((n + 1) / terms.flow, 1) for n in itertools.count()) if terms.flow else ()
        self._others = heapq.merge(sorted(terms.bursts), flow)
        self._other = next(self._others, (math.inf, 0))
        if terms.kind == "sliding":
            step = terms.window / max(terms.used, 1)
            self.recent.extend(step * (n + 0.5) - terms.window for n in range(terms.used))
        elif terms.kind == "fixed" or terms.used:
            self._open(-terms.age)

    def _open(self, begin: float) -> None:
        self.begin = begin
        self.told = begin + self.terms.window
        self.turn = self.told + self.terms.late

    def advance(self, now: float) -> None:
        """Let everything happen that is due by `now`."""
        while True:
            change = self._changes[0][0] if self._changes else math.inf
            lost = self._lost[0] if self._lost else math.inf
            due = min(self.turn, change, self._other[0], lost)
            if due > now:
                break
            self.now = max(self.now, due)
            if due == self.turn:
                self.closed.append(Window(self.limit, self.used, self.begin, due))
                self.used = 0
                self.told = self.turn = math.inf
                if self.terms.kind == "fixed":
                    self._open(due)
            elif due == change:
                self.limit = self._changes.popleft()[1]
            elif due == lost:
                heapq.heappop(self._lost)
                self._spend()
            else:
                for _ in range(self._other[1]):
                    self._spend()
                self._other = next(self._others, (math.inf, 0))
        self.now = max(self.now, now)
        self._forget()

    def _forget(self) -> None:
        while self.recent and self.recent[0] <= self.now - self.terms.window:
            self.recent.popleft()

    def _spend(self) -> bool:
        if self.terms.kind == "sliding":
            self._forget()
            if len(self.recent) >= self.limit:
                return False
            self.recent.append(self.now)
            return True
        if self.turn == math.inf:
            self._open(self.now)
        if self.used >= self.limit:
            return False
        self.used += 1
        return True

    def take(self, now: float) -> bool:
        """Count a request that arrives; False when it is beyond the limit."""
        self.advance(now)
        return self._spend()

    def take_later(self, at: float) -> None:
        """Count a request at `at` whose sender no longer waits for it."""
        heapq.heappush(self._lost, at)

    @property
    def remaining(self) -> int:
        """Requests left."""
        spent = len(self.recent) if self.terms.kind == "sliding" else self.used
        return max(0, self.limit - spent)

    @property
    def told_reset(self) -> float:
        """When the server says that there will be more."""
        if self.terms.kind == "sliding":
            return (self.recent[0] if self.recent else self.now) + self.terms.window
        return self.told

    @property
    def next_free(self) -> float:
        """The earliest time at which something can change for the better."""
        change = self._changes[0][0] if self._changes else math.inf
        sliding = self.terms.kind == "sliding" and self.recent
        turn = self.recent[0] + self.terms.window if sliding else self.turn
        return max(min(turn, change), self.now + _TIE)

    def failing_until(self, now: float) -> float | None:
        """The end of the span of 503s that `now` is in."""
        return next((end for begin, end in self.terms.failing if begin <= now < end), None)


def ways(terms: Terms, number: int, attempt: int = 0) -> tuple[float, float]:
    """Seconds there and back, the same for the same request of every client."""
    half = terms.latency / 2
    if not terms.tail:
        return half, half
    luck = random.Random(f"{terms.seed}:{number}:{attempt}")
    there, back = (
        min(terms.slowest, half * luck.paretovariate(0.7)) if luck.random() < terms.tail else half
        for _ in range(2)
    )
    return there, back


def optimum(
    terms: Terms, arrivals: Sequence[float], in_flight: int = MAX_IN_FLIGHT
) -> tuple[float, list[Window]]:
    """When a client that sees the count is done, and the windows that it filled until then."""
    count = Count(terms)
    done = 0.0
    following = 0
    # A slot is free at its time (number -1), or its request reaches the server then.
    events = [(0.0, -1)] * min(in_flight, len(arrivals))
    while events:
        now, number = heapq.heappop(events)
        if number < 0:
            if following < len(arrivals):
                sent = max(now, arrivals[following])
                heapq.heappush(events, (sent + ways(terms, following)[0], following))
                following += 1
            continue
        end = count.failing_until(now)
        if end is None and count.take(now):
            free = now + ways(terms, number)[1]
            done = max(done, free)
            heapq.heappush(events, (free, -1))
        else:
            # It would have been sent so that it arrives when there is room.
            heapq.heappush(events, (end if end is not None else count.next_free, number))
    return done, count.closed


class Reply(NamedTuple):
    """An answer of the server."""

    status: int
    headers: dict[str, str]


@dataclass(slots=True)
class Server:
    """Answers the requests of a run and keeps the figures of it."""

    terms: Terms
    count: Count = field(init=False)
    refused: int = 0
    avoidable: int = 0
    """429s that answers had told of: not those that find out what became of a request given up."""
    informed: bool = False
    """Whether the client has an answer with rate headers to a request sent after it last gave one
    up, that counts the one given up."""
    given_up: int = -1
    given_up_arrives: float = -math.inf
    failed: int = 0
    requests: int = 0
    most_in_flight: int = 0
    accepted: list[tuple[int, int]] = field(default_factory=list)
    """Calls that got an answer other than 429 and 503: when they were sent, and their numbers."""
    disturbed: set[int] = field(default_factory=set)
    """Numbers of the calls that were answered with a 503."""
    under_way: int = 0
    """Requests between sending and answer."""
    lost: list[int] = field(default_factory=list)
    """Calls whose sender gave up before the request arrived; it counts."""
    _calls: int = 0
    _queue: list[tuple[float, int]] = field(default_factory=list)
    _attempts: dict[int, int] = field(default_factory=dict)
    _luck: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.count = Count(self.terms)
        self._luck = random.Random(self.terms.seed)

    async def answer(self, number: int) -> Reply:
        """Take the request of the call `number`, after its way here, and send it its way back."""
        terms, count = self.terms, self.count
        attempt = self._attempts[number] = self._attempts.get(number, -1) + 1
        there, back = ways(terms, number, attempt)
        order = self.requests
        was_informed = self.informed
        self.requests += 1
        self.under_way += 1
        self.most_in_flight = max(self.most_in_flight, self.under_way)
        self.enter(0)
        arrives = elapsed() + there
        has_arrived = False
        try:
            await anyio.sleep(there)
            has_arrived = True
            reply = self._decided(number, order)
            self.avoidable += was_informed and reply.status == 429
            decided = elapsed()
            await anyio.sleep(back)
            is_told = "x-ratelimit-remaining" in reply.headers
            is_after = order >= self.given_up and decided > self.given_up_arrives
            self.informed |= is_told and is_after
        except BaseException:
            self.informed, self.given_up = False, self.requests
            self.given_up_arrives = max(self.given_up_arrives, arrives)
            # Cancelling does not bring back what is on its way.
            if not has_arrived:
                self.lost.append(number)
                count.take_later(arrives)
            raise
        finally:
            self.under_way -= 1
        return reply

    def enter(self, calls: int) -> None:
        """Calls come, or leave where it is below 0."""
        self._calls += calls
        self._queue.append((elapsed(), self._calls - self.under_way))

    def shortest_queue(self, begin: float, end: float) -> int:
        """Return how many calls waited all the time."""
        first = bisect.bisect(self._queue, (begin, -1)) - 1
        last = bisect.bisect(self._queue, (end, -1))
        return min((waiting for _, waiting in self._queue[max(0, first) : last]), default=0)

    def _decided(self, number: int, order: int) -> Reply:
        now = elapsed()
        if not self.count.take(now):
            self.refused += 1
            return Reply(429, self._headers(429, now))
        if self.count.failing_until(now) is not None:
            self.failed += 1
            self.disturbed.add(number)
            return Reply(503, self._headers(503, now))
        self.accepted.append((order, number))
        return Reply(200, self._headers(200, now))

    def _headers(self, status: int, now: float) -> dict[str, str]:
        terms, count = self.terms, self.count
        wall = EPOCH + terms.clock
        headers = {"content-type": "application/json"}
        if terms.date:
            headers["date"] = formatdate(math.floor(wall + now), usegmt=True)
        if status == 429 and terms.retry_after is not None:
            headers["retry-after"] = self._retry_after(count.next_free - now, wall + now)
        is_bare = status == 429 and terms.bare_429
        if is_bare or (terms.headerless and self._luck.random() < terms.headerless):
            return headers
        rounded = math.floor if terms.rounding == "floor" else math.ceil
        reset = count.told_reset - now if terms.reset == "delta" else count.told_reset + wall
        headers["x-ratelimit-limit"] = str(count.limit)
        headers["x-ratelimit-remaining"] = str(count.remaining)
        headers["x-ratelimit-reset"] = str(max(0, rounded(reset)))
        return headers

    def _retry_after(self, seconds: float, wall: float) -> str:
        match self.terms.retry_after:
            case "seconds":
                return str(math.ceil(seconds))
            case "float":
                return f"{seconds:.3f}"
            case "date":
                return formatdate(math.ceil(wall + seconds), usegmt=True)
            case text:
                return str(text)

    def overtaken(self) -> int:
        """The most calls that went before an earlier one; calls that met a 503 do not count."""
        sent = [number for _, number in sorted(self.accepted) if number not in self.disturbed]
        later: list[int] = []
        most = 0
        for number in sent:
            # `later` is sorted: what is above `number` in it was sent before it.
            most = max(most, len(later) - _insert(later, number))
        return most


def _insert(numbers: list[int], number: int) -> int:
    place = bisect.bisect(numbers, number)
    numbers.insert(place, number)
    return place + 1


class ServerTransport:
    """The server as an async transport of httpx; a call's number ends its address."""

    def __init__(self, server: Server) -> None:
        self._server = server

    async def handle_async_request(self, request: Any) -> Any:
        number = int(request.url.path.rpartition("/")[2])
        status, headers = await self._server.answer(number)
        content = {"results": []} if status == 200 else {"status": status, "message": "no"}
        return http.Response(
            status, headers=headers, content=json.dumps(content).encode(), request=request
        )

    async def aclose(self) -> None:
        pass
