"""Feeds of streams: the frames to send now, and the time of the next ones."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from ..timing.clock import Clock
from ..timing.queues import DeploymentQueue


class Feed(Protocol):
    """Content of one stream. Its frames are JSON values."""

    @property
    def is_finished(self) -> bool:
        """Whether the stream has no more frames."""
        ...

    def frames(self) -> list[Any]:
        """Return the frames not sent yet. Raises `Problem` 404 if the streamed object is gone."""
        ...

    def next_moment(self) -> float:
        """Return the time of the next planned frame, or infinity."""
        ...


class FiniteFeed:
    """Feed that reads its frames once, then ends."""

    def __init__(self, read: Callable[[], list[Any]]) -> None:
        self._read = read
        self.is_finished: bool = False

    def frames(self) -> list[Any]:
        """Return all frames at the first call, then none."""
        if self.is_finished:
            return []
        self.is_finished = True
        return self._read()

    def next_moment(self) -> float:
        """Return infinity: no frame follows."""
        return math.inf


class OnChange:
    """Feed with a first frame, and another one after each change of the value."""

    is_finished: bool = False

    def __init__(self, read: Callable[[], Any], upcoming: Callable[[], float]) -> None:
        self._read = read
        self._upcoming = upcoming
        self._last_frame: Any = None

    def frames(self) -> list[Any]:
        """Return the current value if it differs from the last frame."""
        found = self._read()
        if found == self._last_frame:
            return []
        self._last_frame = found
        return [found]

    def next_moment(self) -> float:
        """Return the time of the next planned change."""
        return self._upcoming()


class Periodic:
    """Feed with a first frame, and another one each period. A clock leap skips frames."""

    is_finished: bool = False

    def __init__(self, read: Callable[[], Any], clock: Clock, seconds: float) -> None:
        self._read = read
        self._clock = clock
        self._seconds = seconds
        self._due = -math.inf

    def frames(self) -> list[Any]:
        """Return the current value if a frame is due."""
        now = self._clock.now()
        if now < self._due:
            return []
        self._due = (math.floor(now / self._seconds) + 1) * self._seconds
        return [self._read()]

    def next_moment(self) -> float:
        """Return the time of the next frame."""
        return self._due


def next_state_change(queues: Iterable[DeploymentQueue | None], now: float) -> float:
    """Return the time of the next planned state in the queues, or infinity if none runs."""
    found = math.inf
    for queue in queues:
        run = None if queue is None or queue.current is None else queue.current.plan
        if run is None:
            continue
        moments = [run.began, run.ends]
        for unit in (*run.units(), run.target):
            moments += [at for _, at in unit.steps]
        found = min([found, *(at for at in moments if at > now)])
    return found
