"""Content codings of responses (RFC 9110, section 8.4): incremental unpacking in bounded pieces.

At most one coding is unpacked, `gzip` (RFC 1952) or `deflate`: with nested codings, a few hundred
bytes can unpack to gigabytes. `deflate` is zlib data (RFC 1950), or raw deflate data (RFC 1951) as
some servers send it. Each `take()` is one call of zlib, with a bounded input and a bounded output,
so that the caller can stop or let others run between any two of them.
"""

from __future__ import annotations

import re
import zlib
from typing import Any

from .transport_errors import TruncatedBody, UnreadableBody

# `x-gzip` is the same as `gzip` (RFC 9110, section 8.4.1.3).
_SUPPORTED = {"gzip": "gzip", "x-gzip": "gzip", "deflate": "deflate"}
_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]{1,32}", re.ASCII)
_NAMED = 5
# Packed bytes for one call of zlib, which copies the unused part.
_INPUT_BYTES = 16 * 1024
_GZIP_BITS = 16 + zlib.MAX_WBITS
_BEHIND = "data behind its end"
_MEMBER = b"\x1f\x8b\x08"
_ZLIB_METHOD = 8  # in the low half of the first byte
_ZLIB_CHECK = 31  # divides the first two bytes


def content_coding(value: str | None) -> str | None:
    """Return the one coding that `Content-Encoding` names, or None for none.

    Raises `UnreadableBody` for several codings, and for one that is not supported.
    """
    named = [name for part in (value or "").split(",") if (name := part.strip().lower())]
    codings = [name for name in named if name != "identity"]
    if not codings:
        return None
    if len(codings) > 1:
        listed = ", ".join(_shown(name) for name in codings[:_NAMED])
        more = ", ..." if len(codings) > _NAMED else ""
        msg = f"it has {len(codings)} content codings ({listed}{more}); one at most is supported"
        raise UnreadableBody(msg)
    coding = _SUPPORTED.get(codings[0])
    if coding is None:
        msg = (
            f"its content coding is {_shown(codings[0])}, which was not requested; "
            "gzip and deflate are supported"
        )
        raise UnreadableBody(msg)
    return coding


def _shown(name: str) -> str:
    return name if _TOKEN.fullmatch(name) else "(no valid name)"


class Unpacker:
    """Unpacks the data of one coding as it arrives.

        unpacker.feed(data)
        while unpacker.has_work:
            piece = unpacker.take(65536)
        unpacker.finish()  # after the last data

    Consecutive members of gzip data are one text (RFC 1952, section 2.2). Other data after a
    checksum is ignored, as gzip and curl do. Raw deflate data has no checksum: more data after its
    end means that it has another format.
    """

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._inflater: Any = None  # zlib's, of the member that is being read
        self._fed = b""
        self._at = 0  # up to here, `_fed` is used
        self._tail = b""  # packed data before that which is not used yet
        self._is_begun = False
        self._is_raw = False
        self._is_short = False  # the tail is too short to tell what it begins
        self._is_full = False  # zlib may hold more of the unpacked data
        self._is_over = False

    @property
    def has_work(self) -> bool:
        """Whether `take()` can continue without more data."""
        if self._is_over or self._is_short:
            return False
        return self._is_full or bool(self._tail) or self._at < len(self._fed)

    def feed(self, data: bytes) -> None:
        """Add packed data; call it only while `has_work` is false.

        Raises `UnreadableBody` for data after the end of raw deflate data.
        """
        self._fed, self._at, self._is_short = data, 0, False
        if self._is_over and self._is_raw and data:
            raise self._unreadable(_BEHIND)

    def take(self, most: int) -> bytes:
        """Return up to `most` unpacked bytes; often none, also before the end.

        Raises `UnreadableBody` for data that is not of this coding.
        """
        data = self._next_input()
        if self._inflater is None:
            self._begin_member(data)
            if self._inflater is None:
                self._tail, self._is_short = data, True
                return b""
        try:
            piece: bytes = self._inflater.decompress(data, most)
        except zlib.error as error:
            reason = str(error).partition(": ")[2] or "invalid data"
        else:
            self._is_full = len(piece) == most
            self._tail = self._inflater.unconsumed_tail
            if self._inflater.eof:
                self._tail, self._is_full = self._inflater.unused_data, False
                self._inflater = None
                self._is_over = self._coding != "gzip"
                if self._is_raw and (self._tail or self._at < len(self._fed)):
                    raise self._unreadable(_BEHIND)
            return piece
        raise self._unreadable(reason)

    def _unreadable(self, reason: str) -> UnreadableBody:
        return UnreadableBody(
            f"it is declared as {self._coding}, and cannot be unpacked ({reason})"
        )

    def finish(self) -> None:
        """Check that the data is complete; no data at all is complete, too.

        Raises `TruncatedBody`.
        """
        is_cut = self._is_short and not self._is_begun
        if self._inflater is not None or is_cut:
            msg = f"the {self._coding} data of the body ends before its end"
            raise TruncatedBody(msg)

    def _next_input(self) -> bytes:
        tail, self._tail = self._tail, b""
        end = self._at + max(0, _INPUT_BYTES - len(tail))
        data = tail + self._fed[self._at : end] if tail else self._fed[self._at : end]
        self._at = min(end, len(self._fed))
        return data

    def _begin_member(self, data: bytes) -> None:
        """Begin a member of the coding, or ignore other data; do nothing if `data` is too short."""
        if self._coding == "deflate":
            if len(data) > 1:
                bits = _deflate_bits(data)
                self._inflater, self._is_raw = zlib.decompressobj(bits), bits < 0
        elif not self._is_begun or data.startswith(_MEMBER):
            self._inflater = zlib.decompressobj(_GZIP_BITS)
        else:
            self._is_over = not _MEMBER.startswith(data)
        self._is_begun = self._is_begun or self._inflater is not None


def _deflate_bits(data: bytes) -> int:
    """Return zlib's window bits: negative for raw deflate data, which has no two-byte header."""
    is_zlib = data[0] & 0x0F == _ZLIB_METHOD and int.from_bytes(data[:2], "big") % _ZLIB_CHECK == 0
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS
