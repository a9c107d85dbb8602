"""A request that counts, and what came of it."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, NamedTuple

from .rate_headers import RateHeaders


class Sent:
    """A request that counts: its number, when it was granted, and whether it tries a new window.

    `answered` is how many were answered before, `silent` how many of them told nothing.
    `place` and `lane` are its queue's: where it stood, and who sends it.
    """

    __slots__ = ("answered", "at", "is_probe", "lane", "number", "place", "silent")

    def __init__(self, number: int, answered: int, silent: int, at: float) -> None:
        """Keep what was granted."""
        self.number: int = number
        self.answered: int = answered
        self.silent: int = silent
        self.at: float = at
        self.is_probe: bool = False
        self.place: int = 0
        self.lane: Any = None


class Told(NamedTuple):
    """What came of a request: nothing at all where `status` is None.

    `date` and `wall` are epoch seconds of the server and of our clock; `retry_after` in seconds.
    """

    status: int | None
    headers: RateHeaders = RateHeaders()
    retry_after: float | None = None
    date: float | None = None
    wall: float = 0.0

    @property
    def is_refusal(self) -> bool:
        """Whether the server refused it for the limit."""
        return self.status == HTTPStatus.TOO_MANY_REQUESTS
