"""The secret values of a request, for masking them where they come back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, cast

from .._codec import loads

_SHORTEST = 4
_SHORTEST_PART = 8
_ASSIGNED = re.compile(r"""^(?:-\s+)?["']?[\w.-]+["']?\s*[:=]\s*(\S.*)$""")


def secret_values(content: bytes | None, names: Collection[str]) -> list[str]:
    """The secret values of a request's body: what stands below a field of one of these names.

    A body that is no JSON is secret line by line where it is secret at all.
    """
    if not content or not names:
        return []
    try:
        body = loads(content)
    except ValueError:
        return list(_lines(content.decode("utf-8", "replace")))
    if isinstance(body, str):
        return list(_spread(body))
    wanted = {name.lower() for name in names}
    found: dict[str, None] = {}
    pending: list[tuple[Any, bool]] = [(body, False)]
    while pending:
        node, is_secret = pending.pop()
        if isinstance(node, dict):
            members = cast("dict[str, Any]", node)
            pending += [(v, is_secret or k.lower() in wanted) for k, v in members.items()]
        elif isinstance(node, list):
            pending += [(item, is_secret) for item in cast("list[Any]", node)]
        elif is_secret and isinstance(node, (str, int, float)) and not isinstance(node, bool):
            found.update(dict.fromkeys(_spread(str(node))))
    return list(found)


def _spread(value: str) -> Iterator[str]:
    """A value, and the parts of it that a server can quote alone: lines, members of inner JSON."""
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
