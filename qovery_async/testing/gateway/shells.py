"""Connections that carry bytes both ways."""

from __future__ import annotations

import math
from typing import Any

_END_OF_INPUT = b"\x04"


class Echo:
    """Gives back what it is sent; with `ends`, the byte 0x04 ends it, as in a terminal."""

    def __init__(self, *, ends: bool) -> None:
        """Wait for bytes."""
        self._ends = ends
        self.ended: bool = False

    def hear(self, given: bytes) -> bytes:
        """What is to be sent back."""
        if self.ended:
            return b""
        if not self._ends or _END_OF_INPUT not in given:
            return given
        self.ended = True
        return given.partition(_END_OF_INPUT)[0]

    def frames(self) -> list[Any]:
        """Nothing by itself."""
        return []

    def next_moment(self) -> float:
        """Never."""
        return math.inf
