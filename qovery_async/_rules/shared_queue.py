"""The order of one process's calls in front of a shared budget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from heapq import heappop, heappush
from typing import Generic, TypeVar

T = TypeVar("T")
_PATIENCE = 5
_MOST_IDLE_LANES = 8


class SharedLane:
    """What one client has in flight of what it can send at once, and how many of its calls wait."""

    __slots__ = ("cap", "in_flight", "waiting")

    def __init__(self, cap: int) -> None:
        """Nothing is under way."""
        self.cap = cap
        self.in_flight = 0
        self.waiting = 0

    @property
    def room(self) -> int:
        """How many more of its calls can be sent now."""
        return max(0, self.cap - self.in_flight)


class SharedLanes:
    """Those of all clients that share a budget in one process."""

    def __init__(self) -> None:
        """None yet."""
        self._of: dict[object, SharedLane] = {}

    def of(self, key: object, cap: int) -> SharedLane:
        """That of a client, who can have `cap` in flight."""
        lane = self._of.get(key)
        if lane is None:
            if len(self._of) >= _MOST_IDLE_LANES:
                busy = {k: it for k, it in self._of.items() if it.in_flight or it.waiting}
                self._of = busy
            lane = self._of[key] = SharedLane(cap)
        return lane

    def could_send(self) -> int:
        """How many of those who wait have room for their requests."""
        return sum(min(lane.waiting, lane.room) for lane in self._of.values())


class SharedQueue(Generic[T]):
    """First in, first out within a priority; lower numbers go first.

    Every fifth turn belongs to the one who came first of all, so nobody starves. Calls of a client
    that has all in flight that it can are left out until one of its requests is over.
    """

    def __init__(self) -> None:
        """Empty."""
        self._heaps: dict[tuple[SharedLane, int], list[tuple[int, T]]] = {}
        self._gone: set[tuple[int, int]] = set()
        self._overtaken = 0
        self._counts: Counter[int] = Counter()

    def __len__(self) -> int:
        """How many wait."""
        return self._counts.total()

    def push(self, lane: SharedLane, priority: int, place: int, item: T) -> None:
        """Queue up; places are unique among those who wait."""
        self._counts[priority] += 1
        lane.waiting += 1
        heappush(self._heaps.setdefault((lane, priority), []), (place, item))

    def remove(self, lane: SharedLane, priority: int, place: int) -> None:
        """Leave the queue; only for one who waits."""
        self._counts[priority] -= 1
        lane.waiting -= 1
        self._gone.add((priority, place))

    def pop(self) -> T | None:
        """Whose turn it is; None where nobody can send."""
        heads = self._heads()
        if not heads:
            return None
        first = min(heads)
        oldest = min(heads, key=lambda priority: heads[priority][0])
        turn = oldest if self._overtaken >= _PATIENCE - 1 else first
        self._overtaken = 0 if turn == oldest else self._overtaken + 1
        self._counts[turn] -= 1
        lane = heads[turn][1]
        lane.waiting -= 1
        return heappop(self._heaps[lane, turn])[1]

    def ahead(self, priority: int) -> int:
        """How many go before a new one of this priority, turns for the oldest aside."""
        return sum(count for other, count in self._counts.items() if other <= priority)

    def __iter__(self) -> Iterator[T]:
        """All who wait, in no order."""
        for (_, priority), heap in self._heaps.items():
            for place, item in heap:
                if (priority, place) not in self._gone:
                    yield item

    def _heads(self) -> dict[int, tuple[int, SharedLane]]:
        """The first of each priority, of those whose client has room."""
        heads: dict[int, tuple[int, SharedLane]] = {}
        for key in list(self._heaps):
            (lane, priority), heap = key, self._heaps[key]
            while heap and (priority, heap[0][0]) in self._gone:
                self._gone.discard((priority, heappop(heap)[0]))
            if not heap:
                del self._heaps[key]
            elif lane.room and (priority not in heads or heap[0][0] < heads[priority][0]):
                heads[priority] = (heap[0][0], lane)
        return heads
