"""References to whole parameters, bodies and answers."""

from __future__ import annotations

from typing import Any, cast

from .document import Node, resolve
from .report import Report


def dereference(document: Node, node: Any, place: str, report: Report) -> Node | None:  # any JSON
    """The object that a node is or refers to; None, and reported, when it refers to nothing."""
    seen: set[str] = set()
    while isinstance(node, dict) and "$ref" in node:
        pointer = str(cast("Node", node)["$ref"])
        try:
            node = None if pointer in seen else resolve(document, pointer)
        except KeyError:
            node = None
        if node is None:
            report.give_up(place, f"the reference {pointer} names nothing")
        seen.add(pointer)
    return cast("Node", node) if isinstance(node, dict) else None
