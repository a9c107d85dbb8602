"""The server's clock, told from the `Date` of its answers, against ours."""

from __future__ import annotations


class ServerClock:
    """Bounds of (server's time - ours): narrower with every answer, never wrong about rounding.

    `Date` has whole seconds and is written between sending and receiving: the server's clock is at
    least `Date` when the answer is received, and less than a second past it when the request left.
    """

    __slots__ = ("_highest", "_lowest")

    def __init__(self) -> None:
        """Nothing is known."""
        self._lowest = float("-inf")
        self._highest = float("inf")

    def learn(self, date: float, sent: float, received: float) -> None:
        """Take an answer's `Date` (epoch seconds) and when it was sent and received, on our clock.

        Bounds that contradict each other mean that a clock was set: the newest answer counts.
        """
        lowest, highest = date - received, date + 1.0 - sent
        if lowest > self._highest or highest < self._lowest:
            self._lowest, self._highest = lowest, highest
        else:
            self._lowest = max(self._lowest, lowest)
            self._highest = min(self._highest, highest)

    @property
    def is_known(self) -> bool:
        """Whether any answer had a date."""
        return self._lowest != float("-inf")

    def surely_reached(self, moment: float) -> float:
        """When, on our clock, the server's clock is past a moment for certain."""
        return moment - self._lowest
