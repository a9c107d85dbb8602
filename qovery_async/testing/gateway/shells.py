"""Shell and port-forward streams: they carry bytes both ways."""

from __future__ import annotations

import math
from typing import Any

_END_OF_INPUT = b"\x04"


class Echo:
    """Stream that echoes its input. With `ends`, the byte 0x04 ends it, as in a terminal."""

    def __init__(self, *, ends: bool) -> None:
        self._ends = ends
        self.is_finished: bool = False

    def receive(self, content: bytes) -> bytes:
        """Return the bytes to send back."""
        if self.is_finished:
            return b""
        if not self._ends or _END_OF_INPUT not in content:
            return content
        self.is_finished = True
        return content.partition(_END_OF_INPUT)[0]

    def frames(self) -> list[Any]:
        """Return no frames: the stream only reacts to input."""
        return []

    def next_moment(self) -> float:
        """Return infinity: no frame is planned."""
        return math.inf
