"""Permit to send one request."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .queue import Client


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
