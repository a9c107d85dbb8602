"""Queue of calls that wait for a permit: first in, first out within a priority.

Interactive calls go before background ones; every fifth permit goes to a background call. Calls of
a client that is at its cap are passed over until one of its requests is settled.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .permit import Permit
    from .wakeup import Wakeup

_BACKGROUND_EVERY = 5
_MOST_IDLE_CLIENTS = 8
_FEWEST_TO_REBUILD = 16


class Call(Protocol):
    """A call that wants to hear how long it waits."""

    def waits_for_permit(self, seconds: float, *, is_first: bool) -> None:
        """Take the least seconds that it waits; `is_first` when it begins to wait."""
        ...


class Client:
    """The requests that one client has in flight, its cap on them, and its waiting calls."""

    __slots__ = ("cap", "in_flight", "queues")

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self.in_flight = 0
        self.queues: tuple[ClientQueue, ClientQueue] = (ClientQueue(), ClientQueue())

    @property
    def has_room(self) -> bool:
        """Whether the client may send another request."""
        return self.in_flight < self.cap

    @property
    def is_idle(self) -> bool:
        """Whether nothing is in flight and nothing waits."""
        return not self.in_flight and not any(queue.waiting for queue in self.queues)


class Waiter:
    """A call in the queue: `permit` is set when it may go, `wait` when it is rejected.

    `is_told` says that its call knows that it waits. `place` is its arrival number,
    `latest` the moment by which it wants its permit, and
    `rejections` how many 429s it has had.
    """

    __slots__ = (
        *("background", "call", "client", "is_told", "latest", "permit", "place", "rejections"),
        *("wait", "wakeup"),
    )

    def __init__(
        self,
        client: Client,
        place: int,
        call: Call | None,
        wakeup: Wakeup,
        *,
        latest: float | None,
        background: bool,
        rejections: int,
    ) -> None:
        self.client = client
        self.place = place
        self.call = call
        self.wakeup: Wakeup | None = wakeup
        self.latest = latest
        self.background = background
        self.rejections = rejections
        self.permit: Permit | None = None
        self.wait: float | None = None
        self.is_told = False

    def __lt__(self, other: Waiter) -> bool:
        """Order by arrival number. A re-queued call keeps its number."""
        return self.place < other.place

    @property
    def is_gone(self) -> bool:
        """Whether the call has left the queue."""
        return self.wakeup is None


class ClientQueue:
    """Waiting calls of one client and priority, by arrival number."""

    __slots__ = ("_gone", "_heap")

    def __init__(self) -> None:
        self._heap: list[Waiter] = []
        self._gone = 0

    @property
    def waiting(self) -> int:
        """Number of calls that wait."""
        return len(self._heap) - self._gone

    def push(self, waiter: Waiter) -> None:
        """Add a call."""
        heappush(self._heap, waiter)

    def first(self) -> Waiter | None:
        """Return the call that arrived first."""
        heap = self._heap
        while heap and heap[0].is_gone:
            heappop(heap)
            self._gone -= 1
        return heap[0] if heap else None

    def leave(self, waiter: Waiter) -> None:
        """Drop a call that has its permit or gave up; its husk goes soon after."""
        waiter.call = waiter.wakeup = None
        self._gone += 1
        if self._gone > max(_FEWEST_TO_REBUILD, len(self._heap) // 2):
            self._heap = [other for other in self._heap if not other.is_gone]
            heapify(self._heap)
            self._gone = 0

    def __iter__(self) -> Iterator[Waiter]:
        return (waiter for waiter in self._heap if not waiter.is_gone)


class WaitQueue:
    """The waiting calls of all clients of one rate limiter; `waiting` is their number."""

    __slots__ = ("_clients", "_counts", "_overtaken", "waiting")

    def __init__(self) -> None:
        self._clients: dict[object, Client] = {}
        self.waiting = 0
        self._counts = [0, 0]
        self._overtaken = 0

    def __iter__(self) -> Iterator[Waiter]:
        """All waiting calls, in no order."""
        for client in self._clients.values():
            for queue in client.queues:
                yield from queue

    def client(self, key: object, cap: int) -> Client:
        """Return the client of a key, which may have `cap` requests in flight."""
        found = self._clients.get(key)
        if found is None:
            if len(self._clients) >= _MOST_IDLE_CLIENTS:
                busy = {k: client for k, client in self._clients.items() if not client.is_idle}
                self._clients = busy
            found = self._clients[key] = Client(cap)
        return found

    def push(self, waiter: Waiter) -> None:
        """Add a call."""
        waiter.client.queues[waiter.background].push(waiter)
        self._counts[waiter.background] += 1
        self.waiting += 1

    def leave(self, waiter: Waiter) -> None:
        """Drop a call that gave up."""
        waiter.client.queues[waiter.background].leave(waiter)
        self._counts[waiter.background] -= 1
        self.waiting -= 1

    def take(self, waiter: Waiter) -> None:
        """Drop a call that gets its permit."""
        self._overtaken = 0 if waiter.background or not self._counts[1] else self._overtaken + 1
        self.leave(waiter)

    def ahead(self, *, background: bool) -> int:
        """Return how many calls go before a new one, not counting every fifth permit."""
        return self._counts[0] + (self._counts[1] if background else 0)

    def runnable(self) -> int:
        """Return how many waiting calls have room in their client."""
        return sum(
            min(sum(queue.waiting for queue in client.queues), client.cap - client.in_flight)
            for client in self._clients.values()
            if client.has_room
        )

    def head(
        self, *, background_too: bool = True, fewest_rejections: bool = False
    ) -> Waiter | None:
        """Return the next call that may go, or None if every client is at its cap.

        `background_too` is False while the reserve is kept for interactive calls. For a probe,
        `fewest_rejections` passes over calls that were rejected more often than others.
        """
        interactive = self._first(background=False, fewest_rejections=fewest_rejections)
        if interactive is not None and not background_too:
            return interactive
        background = self._first(background=True, fewest_rejections=fewest_rejections)
        is_due = interactive is None or self._overtaken >= _BACKGROUND_EVERY - 1
        return background if background is not None and is_due else interactive

    def has_before(self, place: int, *, background: bool) -> bool:
        """Return True if a runnable call goes before a call with that arrival number."""
        head = self.head()
        return head is not None and (head.background < background or head.place < place)

    def _first(self, *, background: bool, fewest_rejections: bool) -> Waiter | None:
        if not self._counts[background]:
            return None
        queues = [c.queues[background] for c in self._clients.values() if c.has_room]
        if fewest_rejections:
            waiters = (waiter for queue in queues for waiter in queue)
            return min(waiters, key=lambda w: (w.rejections, w.place), default=None)
        firsts = (queue.first() for queue in queues)
        return min((waiter for waiter in firsts if waiter is not None), default=None)
