"""Secret values of a request, for masking them in its response."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any, cast

from .._codec import loads

_SHORTEST = 4
_SHORTEST_PART = 8
# Bounds of the work for one error: bodies can be uploads.
_LONGEST = 4096
_MOST = 4000
_ASSIGNED = re.compile(r"""^(?:-\s+)?["']?[\w.-]+["']?\s*[:=]\s*(\S.*)$""")


def secret_values(content: bytes | None, names: Collection[str]) -> list[str]:
    """Return the secret values of a request's body: those of the fields with these names.

    If the body is not JSON, each line is secret. Long values are split into pieces of 4096
    characters; at most 4000 pieces are returned.
    """
    if not content or not names:
        return []
    pieces = (piece for value in _values(content, names) for piece in _pieces(value))
    return list(dict.fromkeys(islice(pieces, _MOST)))


def _pieces(value: str) -> Iterator[str]:
    for start in range(0, len(value), _LONGEST):
        yield value[start : start + _LONGEST]


def _values(content: bytes, names: Collection[str]) -> Iterator[str]:
    try:
        body = loads(content)
    except ValueError:
        yield from _lines(content.decode("utf-8", "replace"))
        return
    wanted = {name.lower() for name in names}
    pending: list[tuple[Any, bool]] = [(body, isinstance(body, str))]
    while pending:
        node, is_secret = pending.pop()
        if isinstance(node, dict):
            members = cast("dict[str, Any]", node)
            pending += [(v, is_secret or k.lower() in wanted) for k, v in members.items()]
        elif isinstance(node, list):
            pending += [(item, is_secret) for item in cast("list[Any]", node)]
        elif is_secret and isinstance(node, (str, int, float)) and not isinstance(node, bool):
            yield from _spread(str(node))


def _spread(value: str) -> Iterator[str]:
    """Yield a value and its parts that a server can quote: lines and fields of inner JSON."""
    text = value.strip()
    if len(text) >= _SHORTEST:
        yield text
    if "\n" in text:
        yield from _lines(text)
    if text[:1] in {"{", "["}:
        try:
            inner = loads(text.encode("utf-8", "replace"))
        except ValueError:
            return
        if isinstance(inner, (dict, list)):
            yield from _leaves(inner)


def _lines(text: str) -> Iterator[str]:
    if len(text.strip()) >= _SHORTEST_PART:
        yield text.strip()
    for line in text.splitlines():
        line = line.strip()
        if len(line) >= _SHORTEST_PART:
            yield line
        assigned = _ASSIGNED.match(line)
        if assigned and len(assigned[1]) >= _SHORTEST_PART:
            yield assigned[1].strip("\"' ,")


def _leaves(node: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON
    pending = [node]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            pending += cast("dict[str, Any]", node).values()
        elif isinstance(node, list):
            pending += cast("list[Any]", node)
        elif isinstance(node, str) and len(node) >= _SHORTEST_PART:
            yield node.strip()
            yield from (line for line in node.splitlines() if len(line) >= _SHORTEST_PART)
