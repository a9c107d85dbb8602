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


class Waiter:
    """A call in the queue, until it has no `wakeup` any more.

    Then it has its `permit`, or is rejected as it had to `wait` too long. `place` is its arrival
    number, which a retried call keeps, `latest` the moment by which it wants its permit, and
    `rejections` how many 429s it has had. `is_told` says that `call` knows that it waits.
    """

    __slots__ = (
        *("background", "call", "client", "is_told", "latest", "permit", "place", "rejections"),
        *("wait", "wakeup"),
    )

    def __init__(
        self, client: Client, place: int, latest: float, rejections: int, *, background: bool
    ) -> None:
        self.client, self.place, self.latest = client, place, latest
        self.rejections, self.background = rejections, background
        self.call: Call | None = None
        self.wakeup: Wakeup | None = None
        self.permit: Permit | None = None
        self.wait = 0.0
        self.is_told = False

    def __lt__(self, other: Waiter) -> bool:
        """Order by arrival number."""
        return self.place < other.place


class Client:
    """Requests that one client has in flight, its cap on them, and its waiting calls.

    `heaps` and `waiting` are of interactive and of background calls. A call that has left stays in
    its heap, without what it wanted to send, until it is the first or half of the heap has left.
    """

    __slots__ = ("cap", "heaps", "in_flight", "waiting")

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self.in_flight = 0
        self.heaps: tuple[list[Waiter], list[Waiter]] = ([], [])
        self.waiting = [0, 0]


class WaitQueue:
    """The waiting calls of all clients of one rate limiter; `waiting` is their number."""

    __slots__ = ("_clients", "_overtaken", "waiting")

    def __init__(self) -> None:
        self._clients: dict[object, Client] = {}
        self._overtaken = 0
        self.waiting = 0

    def __iter__(self) -> Iterator[Waiter]:
        """Iterate over the waiting calls, in no order."""
        for client in self._clients.values():
            for heap in client.heaps:
                yield from (waiter for waiter in heap if waiter.wakeup is not None)

    def client(self, key: object, cap: int) -> Client:
        """Return the client of a key, which may have `cap` requests in flight."""
        found = self._clients.get(key)
        if found is None:
            if len(self._clients) >= _MOST_IDLE_CLIENTS:
                clients = self._clients.items()
                self._clients = {k: c for k, c in clients if c.in_flight or any(c.waiting)}
            found = self._clients[key] = Client(cap)
        return found

    def push(self, waiter: Waiter) -> None:
        """Add a call."""
        client, background = waiter.client, waiter.background
        heappush(client.heaps[background], waiter)
        client.waiting[background] += 1
        self.waiting += 1

    def leave(self, waiter: Waiter) -> None:
        """Drop a call that has its permit or gave up."""
        client, background = waiter.client, waiter.background
        if waiter.permit is not None:
            is_overtaking = not background and self.ahead(background=True) > self.ahead()
            self._overtaken = self._overtaken + 1 if is_overtaking else 0
        waiter.call = waiter.wakeup = None
        client.waiting[background] -= 1
        self.waiting -= 1
        heap = client.heaps[background]
        if len(heap) > 2 * client.waiting[background] + _FEWEST_TO_REBUILD:
            heap[:] = [other for other in heap if other.wakeup is not None]
            heapify(heap)

    def ahead(self, *, background: bool = False) -> int:
        """Return how many calls go before a new one, not counting every fifth permit."""
        if background:
            return self.waiting
        return sum(client.waiting[False] for client in self._clients.values())

    def runnable(self) -> int:
        """Return how many waiting calls have room in their client."""
        clients = self._clients.values()
        return sum(max(0, min(sum(c.waiting), c.cap - c.in_flight)) for c in clients)

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
        if interactive is None or self._overtaken >= _BACKGROUND_EVERY - 1:
            background = self._first(background=True, fewest_rejections=fewest_rejections)
            return background or interactive
        return interactive

    def _first(self, *, background: bool, fewest_rejections: bool) -> Waiter | None:
        found: list[Waiter] = []
        for client in self._clients.values():
            if client.in_flight < client.cap and client.waiting[background]:
                heap = client.heaps[background]
                while heap[0].wakeup is None:
                    heappop(heap)
                found += heap if fewest_rejections else heap[:1]
        if fewest_rejections:
            waiting = [waiter for waiter in found if waiter.wakeup is not None]
            return min(waiting, key=lambda w: (w.rejections, w.place), default=None)
        return min(found, default=None)
