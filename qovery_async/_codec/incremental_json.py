"""JSON parser for large texts, in steps of about a millisecond.

`json.loads` and `orjson.loads` hold the GIL for their whole run: 60 MB stop every other thread for
most of a second. This parser walks the outer containers itself. A value that fits into a window of
64 kB is parsed by the standard library's scanner; a larger container or string is entered. The
values are those of `json.loads`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from json import JSONDecodeError, JSONDecoder, detect_encoding
from typing import Any, NoReturn, cast

_WINDOW = 65_536
_LONGEST_NUMBER = 1_000_000
# An exponent needs three characters after the digits: `e+1`.
_LOOKAHEAD = 3
_FREED_AT_ONCE = 500
# Characters of an element for which a call of the scanner costs more than the scanning.
_SHORT = 64
_SPACE = re.compile(r"[ \t\n\r]*+")
_COMMA = re.compile(r"[ \t\n\r]*+,[ \t\n\r]*+")
_COLON = re.compile(r"[ \t\n\r]*+:[ \t\n\r]*+")
# Whole characters and escapes: no piece of a string ends within a surrogate pair.
_PIECE = re.compile(
    r'(?:[^"\\]++|\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[0-9a-fA-F]{4}'
    r"|\\u[0-9a-fA-F]{4}(?=.{6}))*+",
    re.DOTALL,
)
_TOO_DEEP = "the JSON text is nested too deeply"
_ENTER = object()
_decode = JSONDecoder().raw_decode


def loads_in_pieces(data: bytes, step: Callable[[], None] | None = None) -> Any:  # noqa: ANN401  # any JSON
    """Return the JSON value of a text, as `json.loads` does.

    Args:
        data: the text, in UTF-8, 16 or 32.
        step: called between the steps; an exception from it ends the parsing.

    Raises:
        ValueError: the text is not JSON, or nested too deeply.
    """
    parser = _Parser(data, step)
    try:
        return parser.parse()
    finally:
        for container in parser.containers:
            release([container])
        parser.containers.clear()


def release(garbage: list[Any]) -> None:
    """Free JSON values in steps: freeing a large one at once holds the GIL for long.

    Empties `garbage`. Containers with other references stay unchanged.
    """
    while garbage:
        node = garbage.pop()
        # By this name, and as the argument of the call.
        if sys.getrefcount(node) > 2:  # noqa: PLR2004
            continue
        if type(node) is dict:
            members = cast("dict[str, Any]", node)
            garbage.extend(members.values())
            members.clear()
            continue
        if type(node) is not list:
            continue
        items = cast("list[Any]", node)
        while items:
            last = items[-_FREED_AT_ONCE:]
            del items[-_FREED_AT_ONCE:]
            garbage += [item for item in last if _is_large(item)]


def _is_large(value: object) -> bool:
    kind = type(value)
    return (kind is list or kind is dict) and len(cast("list[Any]", value)) > _FREED_AT_ONCE


class _Text:
    """A JSON text of which a window is decoded."""

    def __init__(self, data: bytes, step: Callable[[], None] | None) -> None:
        encoding = detect_encoding(data)
        self._encoded = memoryview(data)
        self._whole: str | None = None
        if not encoding.startswith("utf-8"):
            # Rare: no server has been seen to send JSON in UTF-16.
            self._whole = data.decode(encoding, "surrogatepass")
        self._next = 3 if encoding == "utf-8-sig" else 0
        self._end = len(data) if self._whole is None else len(self._whole)
        self._step = step
        self.text = ""
        self.at = 0
        self._before = 0

    @property
    def is_last(self) -> bool:
        """Whether the window reaches the end of the text."""
        return self._next >= self._end

    def refill(self, size: int = _WINDOW) -> None:
        """Drop what was read, and append about `size` characters."""
        if self._step is not None:
            self._step()
        start, end = self._next, min(self._end, self._next + size)
        if self._whole is None:
            # UTF-8 marks the bytes within a character.
            while end < self._end and end > start + size - 3 and self._encoded[end] & 0xC0 == 0x80:  # noqa: PLR2004
                end -= 1
            more = str(self._encoded[start:end], "utf-8", "surrogatepass")
        else:
            more = self._whole[start:end]
        self._next = end
        self._before += self.at
        self.text = self.text[self.at :] + more
        self.at = 0

    def peek(self) -> str:
        """Return the next character that is no space; empty at the end."""
        while True:
            found = _SPACE.match(self.text, self.at)
            assert found is not None  # noqa: S101  # it matches nothing, too
            self.at = found.end()
            if self.at < len(self.text):
                return self.text[self.at]
            if self.is_last:
                return ""
            self.refill()

    def fail(self, reason: str) -> NoReturn:
        """Raise the error at the current position."""
        msg = f"{reason}: char {self._before + self.at}"
        raise ValueError(msg) from None


class _Parser(_Text):
    """Parses a text; `containers` are those entered and not yet left."""

    def __init__(self, data: bytes, step: Callable[[], None] | None) -> None:
        super().__init__(data, step)
        self.containers: list[list[Any] | dict[str, Any]] = []
        self._keys: list[str] = []

    def parse(self) -> Any:  # noqa: ANN401  # any JSON
        """Return the value of the whole text."""
        value = self._value()
        while True:
            if value is _ENTER:
                is_over, value = self._enter()
                if not is_over:
                    value = self._value()
                    continue
            if not self.containers:
                break
            is_over, value = self._add(value)
            if not is_over:
                value = self._value()
        if self.peek():
            self.fail("extra data")
        return value

    def _enter(self) -> tuple[bool, Any]:
        """Enter the container that begins here; (True, it) if it is empty."""
        if len(self.containers) >= sys.getrecursionlimit():
            self.fail(_TOO_DEEP)
        container: list[Any] | dict[str, Any] = [] if self.text[self.at] == "[" else {}
        self.containers.append(container)
        self._keys.append("")
        self.at += 1
        if self.peek() == _closing(container):
            return True, self._leave()
        if isinstance(container, dict):
            self._members(container)
        else:
            self._elements(container)
        return False, None

    def _leave(self) -> list[Any] | dict[str, Any]:
        self.at += 1
        self._keys.pop()
        return self.containers.pop()

    def _add(self, value: Any) -> tuple[bool, Any]:  # noqa: ANN401  # any JSON
        """Add a value to its container; (True, the container) if that is complete."""
        container = self.containers[-1]
        if isinstance(container, dict):
            container[self._keys[-1]] = value
        else:
            container.append(value)
        following = self.peek()
        if following == _closing(container):
            return True, self._leave()
        if following != ",":
            self.fail("expecting ',' delimiter")
        self.at += 1
        self.peek()
        if isinstance(container, dict):
            self._members(container)
        else:
            self._elements(container)
        return False, None

    def _elements(self, items: list[Any]) -> None:
        """Read elements as long as a comma comes after them within the window."""
        text, at = self.text, self.at
        is_batched = False
        while True:
            try:
                value, end = _decode(text, at)
            except (ValueError, RecursionError):
                break
            comma = _COMMA.match(text, end)
            if comma is None or comma.end() == len(text):
                break
            items.append(value)
            is_short, at = end - at < _SHORT, comma.end()
            if is_short and not is_batched:
                is_batched = True
                at = _batch(items, text, at, text[end - 1])
        self.at = at

    def _members(self, members: dict[str, Any]) -> None:
        """Read members as long as a comma comes after them within the window, then one key."""
        text, at = self.text, self.at
        while text.startswith('"', at):
            try:
                key, end = _decode(text, at)
                colon = _COLON.match(text, end)
                if colon is None:
                    break
                value, end = _decode(text, colon.end())
            except (ValueError, RecursionError):
                break
            comma = _COMMA.match(text, end)
            if comma is None or comma.end() == len(text):
                break
            members[key] = value
            at = comma.end()
        self.at = at
        if self.peek() != '"':
            self.fail("expecting property name enclosed in double quotes")
        self._keys[-1] = self._value()
        if self.peek() != ":":
            self.fail("expecting ':' delimiter")
        self.at += 1

    def _value(self) -> Any:  # noqa: ANN401  # any JSON
        """Return the value that begins here; `_ENTER` for a container larger than the window."""
        first = self.peek()
        if not first:
            self.fail("expecting value")
        while True:
            try:
                value, end = _decode(self.text, self.at)
            except RecursionError:
                self.fail(_TOO_DEEP)
            except ValueError as error:
                reason = error.msg if isinstance(error, JSONDecodeError) else str(error)
                if first in "[{" and (self.is_last or self._is_full()):
                    return _ENTER
                if self.is_last or (self._is_full() and first != '"'):
                    self.fail(reason)
                if self._is_full():
                    return self._string()
                self.refill()
                continue
            rest = len(self.text) - end
            if self.is_last or rest >= _LOOKAHEAD or self.text[end - 1] in '"]}':
                self.at = end
                return value
            if end - self.at > _LONGEST_NUMBER:
                self.fail("the number is too long")
            self.refill(max(_WINDOW, len(self.text)))

    def _is_full(self) -> bool:
        """Return True if the window is large enough to know that the value is large or invalid."""
        return len(self.text) - self.at >= _WINDOW

    def _string(self) -> str:
        """Return the string that begins here, read in pieces."""
        pieces: list[str] = []
        self.at += 1
        while True:
            found = _PIECE.match(self.text, self.at)
            assert found is not None  # noqa: S101  # it matches nothing, too
            end = found.end()
            is_whole = self.text.startswith('"', end)
            if not is_whole and self.is_last:
                end = len(self.text)
            if end == self.at and not is_whole and self._is_full():
                self.fail("invalid escape")
            pieces.append(self._unescaped(end, is_whole=is_whole))
            self.at = end
            if is_whole:
                self.at += 1
                return "".join(pieces)
            if self.is_last:
                self.fail("unterminated string")
            self.refill()

    def _unescaped(self, end: int, *, is_whole: bool) -> str:
        closed = is_whole or not self.is_last
        quoted = f'"{self.text[self.at : end]}"' if closed else f'"{self.text[self.at : end]}'
        try:
            return cast("str", _decode(quoted)[0])
        except ValueError as error:
            reason = error.msg if isinstance(error, JSONDecodeError) else str(error)
            self.fail(reason)


def _batch(items: list[Any], text: str, at: int, last: str) -> int:
    """Read as many elements as possible at once, and return the index of the next one.

    A text between `[` and `]` is a list of whole elements if it is JSON. The last separator in the
    window is a good guess of their end, if elements end with the same character.
    """
    separator = f"{last}," if last in '"]}' else ","
    end = text.rfind(separator, at, len(text) - 1) + len(separator) - 1
    if end - at < _SHORT:
        return at
    try:
        found, length = _decode(f"[{text[at:end]}]")
    except (ValueError, RecursionError):
        return at
    comma = _COMMA.match(text, end)
    if comma is None or comma.end() == len(text) or length != end - at + 2:
        return at
    items += found
    return comma.end()


def _closing(container: list[Any] | dict[str, Any]) -> str:
    return "]" if isinstance(container, list) else "}"
