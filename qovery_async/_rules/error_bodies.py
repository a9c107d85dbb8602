"""Reader of error bodies: JSON of any schema, HTML or plain text."""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Mapping
from http import HTTPStatus
from itertools import islice
from json import detect_encoding
from typing import Any, cast

from .._codec import loads

# Bytes of a body that an error keeps: errors are logged, pickled and masked.
ERROR_BODY_BYTES = 65_536
_MEMBERS = ("detail", "message", "title", "error")
_LISTS = ("errors", "violations")
_FIELDS = ("field", "propertyPath", "pointer")
_SHOWN_CHARACTERS = 500
_READ_CHARACTERS = 5000
_ENTRIES = 20
_NESTED = 6
_DEEPEST = 100
_STRUCTURE = r'(?s)"(?:[^"\\]++|\\.)*+"?|[\[\]{},]'
_CLOSING = {"[": "]", "{": "}"}
_KEPT_HEADERS = frozenset(
    {
        "allow",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "server",
        "ratelimit",
        "ratelimit-policy",
        "via",
        "x-qovery-request-id",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
    }
)


def decoded_body(content: bytes) -> Any:  # noqa: ANN401  # any JSON, or text
    """Return the body as JSON, else as text; None if empty.

    JSON nested deeper than 100 levels stays text: such an error could not be copied or pickled.
    """
    if not content:
        return None
    try:
        value = loads(content)
    except ValueError:
        return decoded_text(content)
    return decoded_text(content) if _is_deep(value) else value


def bounded(content: bytes) -> bytes:
    """Return at most `ERROR_BODY_BYTES` of a body, cut between characters.

    JSON stays JSON: it is cut before the first value that does not fit.
    """
    if len(content) <= ERROR_BODY_BYTES:
        return content
    encoding, errors = detect_encoding(content), "replace"
    if encoding.startswith("utf-8"):
        encoding, errors = "utf-8", "surrogateescape"
    text = getincrementaldecoder(encoding)(errors).decode(content[:ERROR_BODY_BYTES])
    closed = _closed(text)
    # If a single text fills most of the body, keep it instead of valid JSON without it.
    if len(closed) < len(text) // 2:
        closed = text
    return closed.encode(encoding, errors)


def _closed(text: str) -> str:
    """Return a truncated JSON text, closed before its last value; empty if it is not JSON."""
    if text.lstrip("\ufeff \t\r\n")[:1] not in {"{", "["}:
        return ""
    # Closing brackets of the open containers, innermost first, as a linked list.
    open_containers: tuple[str, Any] | None = None
    last: tuple[int, Any] = (0, None)
    for found in re.finditer(_STRUCTURE, text):
        mark = found[0]
        if mark in _CLOSING:
            open_containers = (_CLOSING[mark], open_containers)
        elif mark == ",":
            last = (found.start(), open_containers)
        elif mark in {"]", "}"} and open_containers is not None:
            open_containers = open_containers[1]
    end, still_open = last
    closing = ""
    while still_open is not None and len(closing) < _DEEPEST:
        closing += still_open[0]
        still_open = still_open[1]
    # The closing brackets must not make the text longer.
    closed = text[:end] + closing if len(text) - end >= len(closing) else ""
    try:
        loads(closed.lstrip("\ufeff").encode("utf-8", "surrogatepass"))
    except ValueError:
        return ""
    return closed


def decoded_text(content: bytes) -> str:
    """Decode UTF-8, UTF-16 or UTF-32, detected by the first bytes; replace invalid bytes."""
    return content.decode(detect_encoding(content), "replace")


def _is_deep(value: Any) -> bool:  # noqa: ANN401  # any JSON
    level = [value]
    for _ in range(_DEEPEST):
        inner: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                inner += cast("dict[str, Any]", node).values()
            elif isinstance(node, list):
                inner += cast("list[Any]", node)
        if not inner:
            return False
        level = inner
    return True


def detail(status: int, body: Any) -> str:  # noqa: ANN401  # any JSON, or text
    """Return the explanation in a body: the API's message, the raw text, or the status."""
    text = " ".join(_words(body, _NESTED)[:_READ_CHARACTERS].split())
    if len(text) > _SHOWN_CHARACTERS:
        text = f"{text[:_SHOWN_CHARACTERS]}…"
    # Control characters could change a terminal or forge lines of a log.
    return "".join(c if c.isprintable() else "\ufffd" for c in text) or reason(status)


def _words(value: Any, depth: int) -> str:  # noqa: ANN401  # any JSON
    if isinstance(value, str):
        return value
    if depth == 0:
        return ""
    if isinstance(value, dict):
        return _from_members(cast("Mapping[str, Any]", value), depth - 1)
    if isinstance(value, list):
        return _joined(cast("list[Any]", value), depth - 1)
    return ""


def _from_members(body: Mapping[str, Any], depth: int) -> str:
    text = next((w for name in _MEMBERS if (w := _words(body.get(name), depth)).strip()), "")
    for name in _LISTS:
        listed = body.get(name)
        if isinstance(listed, (list, dict)) and listed:
            entries = _each(cast("Any", listed), depth)
            if entries and entries not in text:
                text = f"{text}: {entries}" if text else entries
    return text


def _each(listed: list[Any] | Mapping[str, Any], depth: int) -> str:
    """Join the entries of a list, or of an object from field names to errors."""
    if isinstance(listed, list):
        return _joined(listed, depth)
    texts = [f"{name}: {_words(value, depth)}" for name, value in islice(listed.items(), _ENTRIES)]
    return "; ".join(texts)


def _joined(items: list[Any], depth: int) -> str:
    texts = [_entry(item, depth) for item in items[:_ENTRIES]]
    return "; ".join(text for text in texts if text)


def _entry(item: Any, depth: int) -> str:  # noqa: ANN401  # any JSON
    if not isinstance(item, dict):
        return str(item) if isinstance(item, (int, float)) else _words(item, depth)
    members = cast("Mapping[str, Any]", item)
    text = _from_members(members, depth)
    field = next((f for name in _FIELDS if isinstance(f := members.get(name), str)), "")
    return f"{field}: {text}" if field and text else text


def reason(status: int) -> str:
    """Return the standard phrase of a status, or its number."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"status {status}"


def kept_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that help with an error and cannot hold a secret."""
    return {name: value for name, value in headers.items() if name.lower() in _KEPT_HEADERS}


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the id by which Qovery's support finds a request."""
    return headers.get("x-qovery-request-id") or headers.get("x-request-id")
