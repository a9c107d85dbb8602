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


def settle_path_items(document: Node, report: Report) -> None:
    """Replace path items that refer to another one (Path Item Object, `$ref`) by what is there."""
    paths = cast("Node", document["paths"])
    for path, item in list(paths.items()):
        if path.startswith("/") and isinstance(item, dict) and "$ref" in item:
            own = {key: value for key, value in cast("Node", item).items() if key != "$ref"}
            found = dereference(document, cast("Node", item), path, report)
            paths[path] = {**(found or {}), **own}
