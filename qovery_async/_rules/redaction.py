"""Redaction: masks secrets in the text of responses.

Servers repeat requests in their error pages: the token and the values that were sent. These are
known, and are masked in every spelling of JSON, HTML and URLs. Secrets of responses are unknown.
They are masked by the names of their fields, also in truncated JSON.
"""

from __future__ import annotations

import html
import json
import re
from base64 import b64encode
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, cast
from urllib.parse import quote, quote_plus

from .._codec import loads
from .._codec.secret_names import USUALLY_SECRET

if TYPE_CHECKING:
    from .._codec import Operation

MASK = "**********"
_SHORTEST = 4
_SHORTEST_IN_NAMES = 8
_DEEPEST_TEXT = 3
_TELLING = 12
# Up to this number, forms are searched one by one; of more, the beginnings are looked up.
_FEW = 64
_BEGINNING = 8

# The same for unknown operations: variables have their secrets in `value`.
PERHAPS_SECRET = USUALLY_SECRET | {"value"}

_TOKENS = re.compile(r'("(?:[^"\\]+|\\.)*+"?)|(-?\d[\w.+-]*)', re.DOTALL)
_SCALAR = re.compile(r"[^\s,\]}\"]+")
_STRUCTURE = re.compile(r'"(?:[^"\\]+|\\.)*+"?|[\[\]{}]', re.DOTALL)
# The name of a field; its quotes have backslashes before them in a JSON string.
_NAME = re.compile(
    r'(?<!\\)(\\*+)"((?:[^"\\\s:,{}\[\]]|\\+u[0-9a-fA-F]{4})++)\1"\s*+:\s*+', re.DOTALL
)
_ESCAPED = re.compile(r"\\+u([0-9a-fA-F]{4})")
_QUOTE = re.compile(r'(\\*+)"')
_SPELLED_ALIKE = re.compile(r"[A-Za-z0-9._-]*")
# The same one level further in: a JSON text that is itself a JSON string.
_INNER_STRING = re.compile(r'\\"(?:[^"\\]+|\\\\\\?.|\\[^"\\])*+(?:\\")?', re.DOTALL)
_INNER_SCALAR = re.compile(r'[^\s,\]}\\"\[{]+')
_REST_OF_STRING = re.compile(r'(?:[^"\\]+|\\.)*+', re.DOTALL)


class _Forms:
    """Spellings of secrets, with an index for fast search among thousands."""

    __slots__ = ("_by_beginning", "all")

    def __init__(self, values: Iterable[str]) -> None:
        spelled = {form for value in values for form in _spellings(value)}
        self.all = sorted((f for f in spelled if len(f) >= _SHORTEST), key=len, reverse=True)
        # Length of a beginning -> beginning -> forms.
        self._by_beginning: dict[int, dict[str, list[str]]] = {}
        if len(self.all) > _FEW:
            for form in self.all:
                length = _BEGINNING if len(form) >= _BEGINNING else _SHORTEST
                index = self._by_beginning.setdefault(length, {})
                index.setdefault(form[:length], []).append(form)

    def likely(self, text: str) -> list[str]:
        """Return the forms whose beginning is in a text, the longest first."""
        if not self._by_beginning:
            return self.all
        found: list[str] = []
        for length, index in self._by_beginning.items():
            parts = {text[at : at + length] for at in range(len(text) - length + 1)}
            for part in parts & index.keys():
                found += index[part]
        return sorted(found, key=len, reverse=True)

    def broken_off(self, text: str) -> list[str]:
        """Return the forms that the end of a text may begin, the longest first."""
        if not self._by_beginning:
            return self.all
        tail = text[-2 * _TELLING :]
        parts = {tail[at : at + _SHORTEST] for at in range(len(tail))}
        return [form for form in self.all if form[:_SHORTEST] in parts]


class Redaction:
    """Masks values, and the fields of JSON objects with one of `names`.

    Values of less than four characters are ignored.
    """

    __slots__ = ("_forms", "_names", "_values")

    def __init__(self, values: Iterable[str], names: Collection[str] = ()) -> None:
        self._values = {value for value in values if len(value) >= _SHORTEST}
        self._forms = _Forms(self._values)
        self._names = frozenset(name.casefold() for name in names)

    def text(self, text: str) -> str:
        """Return a text without the secrets; JSON stays JSON."""
        return self._masked(text, is_json=_is_json(text))

    def content(self, content: bytes) -> bytes:
        """Return a body without the secrets in its own encoding; the same bytes if it has none."""
        encoding = json.detect_encoding(content)  # UTF-8, 16 or 32, by the first bytes
        if encoding != "utf-8":
            plain = content.decode(encoding, "replace")
            masked = self.text(plain)
            content = content if masked == plain else masked.encode(encoding, "replace")
        # Also read as UTF-8: a stray first byte breaks the detection.
        plain = content.decode("utf-8", "surrogateescape")
        masked = self.text(plain)
        return content if masked == plain else masked.encode("utf-8", "surrogateescape")

    def _masked(self, text: str, *, is_json: bool, depth: int = 0) -> str:
        if self._names:
            text = _without_members(text, self._names)
        likely = self._forms.likely(text)
        if not is_json:
            return self._cut(_plain(text, likely))
        if "\\" not in text and not any(_mark(form) in text for form in likely):
            return text
        return _TOKENS.sub(lambda found: self._token(found, likely, depth), text)

    def _token(self, found: re.Match[str], likely: list[str], depth: int) -> str:
        """Mask a token of a JSON text in which the forms that are `likely` may be."""
        token = found[0]
        if found[2]:
            return f'"{MASK}"' if token in self._values else token
        if _is_name(found) and len(token) < _SHORTEST_IN_NAMES + 2:
            return token
        if "\\" not in token:
            return _plain(token, likely if len(likely) <= _FEW else self._forms.likely(token))
        try:
            value = cast("str", loads(token.encode("utf-8", "surrogatepass")))
        except ValueError:
            return _plain(token, self._forms.likely(token))
        inner = depth < _DEEPEST_TEXT and _is_json(value)
        if inner:
            masked = self._masked(value, is_json=True, depth=depth + 1)
        else:
            masked = _plain(value, self._forms.likely(value))
        return token if masked == value else json.dumps(masked)

    def _cut(self, text: str) -> str:
        """Mask the beginning of a secret at the end of a truncated text."""
        for form in self._forms.broken_off(text):
            for length in range(min(len(form), len(text), 2 * _TELLING) - 1, _SHORTEST, -1):
                if text.endswith(form[:length]):
                    return text[:-length] + MASK
        return text


def _plain(text: str, forms: list[str]) -> str:
    """Mask the forms in a text, and quoted beginnings of long ones."""
    for form in forms:
        if form in text:
            text = text.replace(form, MASK)
    for form in forms:
        if len(form) >= 2 * _TELLING and form[:_TELLING] in text:
            text = _without_beginning(text, form, _TELLING)
    return text


def _mark(form: str) -> str:
    """Return the beginning that identifies a form."""
    return form[:_TELLING] if len(form) >= 2 * _TELLING else form


def _is_name(found: re.Match[str]) -> bool:
    end = found.end()
    return found.string[end : end + 8].lstrip().startswith(":")


def _without_beginning(text: str, form: str, telling: int) -> str:
    """Mask the quoted beginning of a secret, as in `eyJhbGciOiJSUzI1…`."""
    parts: list[str] = []
    at = 0
    start = text.find(form[:telling])
    while start >= 0:
        parts += [text[at:start], MASK]
        at = start + _common(text[start : start + len(form)], form)
        start = text.find(form[:telling], at)
    return "".join(parts) + text[at:]


def _common(one: str, other: str) -> int:
    """Return the length of the common prefix."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _is_json(text: str) -> bool:
    if text.lstrip("\ufeff \t\r\n")[:1] not in {"{", "[", '"'}:
        return False
    try:
        loads(text.lstrip("\ufeff").encode("utf-8", "surrogatepass"))
    except ValueError:
        return False
    return True


def _spellings(value: str) -> set[str]:
    """Return a value and its spellings in JSON (once and twice), HTML and URLs."""
    if _SPELLED_ALIKE.fullmatch(value):
        return {value, b64encode(value.encode()).decode()}
    in_json = [json.dumps(value, ensure_ascii=ascii_only)[1:-1] for ascii_only in (True, False)]
    twice = [json.dumps(text, ensure_ascii=text.isascii())[1:-1] for text in in_json]
    forms = {value, " ".join(value.split()), b64encode(_bytes(value)).decode(), *in_json, *twice}
    for text in (value, *in_json):
        forms |= {html.escape(text), html.escape(text, quote=False)}
        forms |= {quote(_bytes(text), safe=""), quote(_bytes(text)), quote_plus(_bytes(text))}
    return forms


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _without_members(text: str, names: Collection[str]) -> str:
    """Mask the values of fields with one of the names, also in JSON texts within JSON strings."""
    parts: list[str] = []
    at = 0
    for found in _NAME.finditer(text):
        start = found.end()
        if found.start() < at or text.startswith("null", start) or start >= len(text):
            continue
        if _unescaped(found[2]).casefold() not in names:
            continue
        quote_mark = f'{found[1]}"'
        parts += [text[at:start], quote_mark, MASK, quote_mark]
        at = _end_of_value(text, start, slashes=found[1])
    return "".join(parts) + text[at:] if parts else text


def _unescaped(name: str) -> str:
    if "\\" not in name:
        return name
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), name)


def _end_of_value(text: str, start: int, *, slashes: str) -> int:
    """Return the end of a JSON value, or of the text if it is truncated.

    `slashes` are the backslashes before each quote: none at the top level, one in JSON inside of a
    JSON string, three a level deeper.
    """
    if slashes:
        if not text.startswith(f'{slashes}"', start):
            found = _INNER_SCALAR.match(text, start) or _REST_OF_STRING.match(text, start)
        elif slashes == "\\":
            found = _INNER_STRING.match(text, start)
        else:
            return _end_of_quoted(text, start, len(slashes))
        return found.end() if found else len(text)
    if text[start] in "{[":
        return _end_of_container(text, start)
    found = _TOKENS.match(text, start) or _SCALAR.match(text, start)
    return found.end() if found else start


def _end_of_quoted(text: str, start: int, slashes: int) -> int:
    """Return the end of a string; `slashes` backslashes or fewer stand before its quotes."""
    for found in _QUOTE.finditer(text, start + slashes + 1):
        if len(found[1]) <= slashes:
            return found.end() if len(found[1]) == slashes else found.start()
    return len(text)


def _end_of_container(text: str, start: int) -> int:
    depth = 0
    for found in _STRUCTURE.finditer(text, start):
        if found[0] in {"{", "["}:
            depth += 1
        elif found[0] in {"}", "]"}:
            depth -= 1
            if depth == 0:
                return found.end()
    return len(text)


def is_withheld(operation: Operation, content: bytes) -> bool:
    """Return True if an unreadable 2xx response must not be shown at all.

    Kubeconfigs and exports are secret as a whole. Secret fields can be found by name only in JSON,
    truncated or not.
    """
    media = [name for declared in operation.answers.values() for name in declared]
    if media and not any("json" in name for name in media):
        return True
    if not operation.secret_fields:
        return False
    begins = content.lstrip()[:1]
    return begins not in {b"{", b"["} or json.detect_encoding(content) != "utf-8"
