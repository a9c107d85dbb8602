"""What remains of a window by our own count: exact while nobody else spends, and answers arrive."""

from __future__ import annotations

from math import inf


class OwnCount:
    """From something that was told, less all that was sent since, whether answered or not.

    `least` is what remains for certain. What was under way when it was told may be in it already;
    `most` counts those twice that may. `silent` is how many answers told nothing, so far.
    """

    __slots__ = ("_since", "_told", "_unsure", "least", "silent")

    def __init__(self) -> None:
        """Nothing is known."""
        self.least: float = inf
        self.silent: int = 0
        self._told = 0
        self._unsure = 0
        self._since = 0

    @property
    def is_unsure(self) -> bool:
        """Whether some may be counted twice."""
        return self._unsure > 0

    @property
    def most(self) -> float:
        """What remains if all that is unsure was counted before."""
        return self.least + self._unsure

    def begin(self, told: int, unsure: int, number: int) -> None:
        """So much remains, but for so many; requests from `number` on are not in it."""
        self.least = told - unsure
        self._told, self._unsure, self._since = told, unsure, number

    def answered(self, number: int, told: int) -> None:
        """A request was told what remains; that says whether it was counted before."""
        if number <= self._since and self._unsure:
            self._unsure -= 1
            self.least += told > self._told
        # Whoever spent it: more than was told is not there.
        self.least = min(self.least, told)

    def answered_silently(self, number: int) -> None:
        """A request was answered without a number: it counts as spent, as nothing will tell."""
        self.silent += 1
        if number <= self._since and self._unsure:
            self._unsure -= 1

    def learn(self, told: int, unsure: int, number: int) -> None:
        """Begin anew where that says more: others gave up, or there is more than there was."""
        least = told - unsure
        if least > self.least or (least == self.least and unsure < self._unsure):
            self.begin(told, unsure, number)
