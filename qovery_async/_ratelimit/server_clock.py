"""Difference between the server's clock and ours, from the `Date` of responses.

A `Date` has whole seconds and is written between sending and receiving. So the server's clock is
at least `Date` when the response arrives, and less than one second past it when the request left.
Each response narrows these bounds.
"""

from __future__ import annotations

from math import inf


class ServerClock:
    """Bounds of (server's time - ours), in seconds."""

    __slots__ = ("_highest", "_lowest")

    def __init__(self) -> None:
        self._lowest = -inf
        self._highest = inf

    def learn(self, date: float, sent: float, received: float) -> None:
        """Take a `Date` in epoch seconds, and the times of its request and response on our clock.

        Bounds that contradict each other mean that a clock was set: the newest response counts.
        """
        lowest, highest = date - received, date + 1.0 - sent
        if lowest > self._highest or highest < self._lowest:
            self._lowest, self._highest = lowest, highest
        else:
            self._lowest = max(self._lowest, lowest)
            self._highest = min(self._highest, highest)

    @property
    def is_known(self) -> bool:
        """Whether any response had a `Date`."""
        return self._lowest != -inf

    def latest(self, moment: float) -> float:
        """Return the latest time on our clock at which the server's clock reaches a moment."""
        return moment - self._lowest
