"""What streams consist of: frames that are there at a moment, and when there may be more."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from ..timing.clock import Clock
from ..timing.queues import DeploymentQueue


class Feed(Protocol):
    """One stream. Its frames are JSON values."""

    @property
    def ended(self) -> bool:
        """Whether there will be no more frames."""
        ...

    def frames(self) -> list[Any]:
        """The frames that were not given yet. Raises `Problem` 404 when what it shows is gone."""
        ...

    def next_moment(self) -> float:
        """When there may be more of them without anybody doing anything; infinity for never."""
        ...


class Once:
    """One frame, and the end."""

    def __init__(self, read: Callable[[], Any]) -> None:
        """Take what reads it."""
        self._read = read
        self.ended: bool = False

    def frames(self) -> list[Any]:
        """The one."""
        if self.ended:
            return []
        self.ended = True
        return [self._read()]

    def next_moment(self) -> float:
        """Never."""
        return math.inf


class Changing:
    """A frame at first, and one whenever what it shows is different."""

    ended: bool = False

    def __init__(self, read: Callable[[], Any], upcoming: Callable[[], float]) -> None:
        """Take what reads it, and what tells when it changes next."""
        self._read = read
        self._upcoming = upcoming
        self._shown: Any = None

    def frames(self) -> list[Any]:
        """The present one, if it is not the one before."""
        found = self._read()
        if found == self._shown:
            return []
        self._shown = found
        return [found]

    def next_moment(self) -> float:
        """When the next change is planned."""
        return self._upcoming()


class Periodic:
    """A frame at first, and one every so many seconds. What was missed in a leap is left out."""

    ended: bool = False

    def __init__(self, read: Callable[[], Any], clock: Clock, seconds: float) -> None:
        """Take what reads it."""
        self._read = read
        self._clock = clock
        self._seconds = seconds
        self._due = -math.inf

    def frames(self) -> list[Any]:
        """The present one, if it is time."""
        now = self._clock.now()
        if now < self._due:
            return []
        self._due = (math.floor(now / self._seconds) + 1) * self._seconds
        return [self._read()]

    def next_moment(self) -> float:
        """When it is time again."""
        return self._due


def next_step(queues: Iterable[DeploymentQueue | None], now: float) -> float:
    """When the next state is planned in some queues; infinity if nothing runs."""
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
