"""Shell and port-forward streams: they carry bytes both ways."""

from __future__ import annotations

import math
from typing import Any

_END_OF_INPUT = 0x04
_LINE_ENDS = b"\r\n"


class Echo:
    """Stream that echoes its input, such as a port-forward to an echo server."""

    is_finished: bool = False

    def receive(self, content: bytes) -> bytes:
        """Return the bytes to send back."""
        return content

    def frames(self) -> list[Any]:
        """Return no frames: the stream only reacts to input."""
        return []

    def next_moment(self) -> float:
        """Return infinity: no frame is planned."""
        return math.inf


class Terminal(Echo):
    """Shell in a PTY that echoes its input.

    The line discipline is the canonical mode of termios: an echoed line ends with CR LF. The byte
    0x04 ends the input on an empty line; on another line it only submits the line.
    """

    def __init__(self) -> None:
        self.is_finished: bool = False
        self._is_line_empty = True

    def receive(self, content: bytes) -> bytes:
        """Return the echo of the input."""
        echo = bytearray()
        for byte in content:
            if self.is_finished:
                break
            if byte == _END_OF_INPUT:
                self.is_finished = self._is_line_empty
                self._is_line_empty = True
            elif byte in _LINE_ENDS:
                self._is_line_empty = True
                echo += _LINE_ENDS
            else:
                self._is_line_empty = False
                echo.append(byte)
        return bytes(echo)
