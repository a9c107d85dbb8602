"""Queue of calls that wait for a permit: first in, first out within a priority.

Interactive calls go before background ones; every fifth permit goes to a background call. Calls of
a client that is at its cap are passed over until one of its requests is settled. A call waits on a
future of asyncio, or on an event of any other event loop, which takes ten times as much memory.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

import anyio

from .._pipeline.event_loop import running_loop

if TYPE_CHECKING:
    import asyncio

    from .._pipeline.call import CallContext

Wakeup: TypeAlias = "asyncio.Future[None] | anyio.Event"

_BACKGROUND_EVERY = 5
_MOST_IDLE_CLIENTS = 8


def new_wakeup() -> Wakeup:
    """Return a wake-up of the event loop that runs."""
    create_future: Callable[[], asyncio.Future[None]] | None
    create_future = getattr(running_loop(), "create_future", None)
    return anyio.Event() if create_future is None else create_future()


def wake(wakeup: Wakeup | None) -> None:
    """Let the waiting call go on; None if no call waits."""
    if isinstance(wakeup, anyio.Event):
        wakeup.set()
    elif wakeup is not None and not wakeup.done():
        wakeup.set_result(None)


def woken(wakeup: Wakeup) -> Awaitable[None]:
    """Return an awaitable that ends once it is woken."""
    return wakeup.wait() if isinstance(wakeup, anyio.Event) else wakeup


class Permit:
    """Permission to send one request; settled or taken back exactly once.

    `number` orders permits and settlements, `at` is when it was granted (monotonic seconds), and
    `place` is the call's place in the queue, which a rejected call keeps. `local` is the permit of
    the local share, if the shared store was unreachable.
    """

    __slots__ = ("at", "client", "is_probe", "local", "number", "place", "silent")

    client: Client
    place: int

    def __init__(self, number: int, at: float, silent: int = 0, *, is_probe: bool = False) -> None:
        self.number, self.at = number, at
        self.silent, self.is_probe = silent, is_probe
        self.local: Permit | None = None


class Waiter:
    """A call in the queue, until it has no `wakeup` any more.

    Then it has its `permit`, or is rejected as it had to `wait` too long. `place` is its arrival
    number, which a retried call keeps, `latest` the moment by which it wants its permit, and
    `rejections` how many 429s it has had. `is_reported` says that `call` knows that it waits.
    """

    __slots__ = (
        *("background", "call", "client", "is_reported", "latest", "permit", "place", "rejections"),
        *("wait", "wakeup"),
    )

    def __init__(
        self, client: Client, place: int, latest: float, rejections: int, *, background: bool
    ) -> None:
        self.client, self.place, self.latest = client, place, latest
        self.rejections, self.background = rejections, background
        self.call: CallContext | None = None
        self.wakeup: Wakeup | None = None
        self.permit: Permit | None = None
        self.wait = 0.0
        self.is_reported = False

    def __lt__(self, other: Waiter) -> bool:
        """Order by arrival number."""
        return self.place < other.place


class Client:
    """Requests that one client has in flight, its cap on them, and its waiting calls.

    `queues` are those of interactive and of background calls, by place.
    """

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self.in_flight = 0
        self.queues: tuple[list[Waiter], list[Waiter]] = ([], [])


class WaitQueue:
    """The waiting calls of all clients of one rate limiter; `waiting` is their number."""

    def __init__(self) -> None:
        self._clients: dict[object, Client] = {}
        self._overtaken = 0
        self.waiting = 0

    def __iter__(self) -> Iterator[Waiter]:
        """Iterate over the waiting calls, in no order."""
        for client in self._clients.values():
            for queue in client.queues:
                yield from queue

    def client(self, key: object, cap: int) -> Client:
        """Return the client of a key, which may have `cap` requests in flight."""
        found = self._clients.get(key)
        if found is None:
            if len(self._clients) >= _MOST_IDLE_CLIENTS:
                clients = self._clients.items()
                self._clients = {k: c for k, c in clients if c.in_flight or any(c.queues)}
            found = self._clients[key] = Client(cap)
        return found

    def push(self, waiter: Waiter) -> None:
        """Add a call."""
        insort(waiter.client.queues[waiter.background], waiter)
        self.waiting += 1

    def leave(self, waiter: Waiter) -> None:
        """Drop a call that has its permit, is rejected or gave up, and wake it."""
        if waiter.permit is not None:
            is_overtaking = not waiter.background and self.ahead(background=True) > self.ahead()
            self._overtaken = self._overtaken + 1 if is_overtaking else 0
        wake(waiter.wakeup)
        waiter.call = waiter.wakeup = None
        queue = waiter.client.queues[waiter.background]
        # A call that has used another token before can have the place of another call.
        del queue[queue.index(waiter, bisect_left(queue, waiter))]
        self.waiting -= 1

    def ahead(self, *, background: bool = False) -> int:
        """Return how many calls go before a new one, not counting every fifth permit."""
        if background:
            return self.waiting
        return sum(len(client.queues[False]) for client in self._clients.values())

    def runnable(self) -> int:
        """Return how many waiting calls have room in their client."""
        clients = self._clients.values()
        return sum(max(0, min(sum(map(len, c.queues)), c.cap - c.in_flight)) for c in clients)

    def head(
        self, *, background_too: bool = True, fewest_rejections: bool = False
    ) -> Waiter | None:
        """Return the next call that may go, or None if every client is at its cap.

        `background_too` is False while the reserve is kept for interactive calls. For a probe,
        `fewest_rejections` passes over calls that were rejected more often than others.
        """
        is_due = background_too and self._overtaken >= _BACKGROUND_EVERY - 1
        first = self._first(background=is_due, fewest_rejections=fewest_rejections)
        return first or self._first(background=not is_due, fewest_rejections=fewest_rejections)

    def _first(self, *, background: bool, fewest_rejections: bool) -> Waiter | None:
        most = None if fewest_rejections else 1
        found: list[Waiter] = []
        for client in self._clients.values():
            if client.in_flight < client.cap:
                found += client.queues[background][:most]
        if fewest_rejections:
            return min(found, key=lambda w: (w.rejections, w.place), default=None)
        return min(found, default=None)
