"""OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

from .document import Node


class OverlayError(ValueError):
    """The overlay is invalid: no version, no target, or a target that is not a JSONPath."""


@dataclass(frozen=True, slots=True)
class Applied:
    """Result of an overlay: the targets that matched nothing in this document."""

    skipped: tuple[str, ...]


def apply_overlay(document: Node, overlay: Mapping[str, Any]) -> Applied:
    """Apply the actions of an overlay to `document` in place, in their order.

    Raises `OverlayError` for an action that is invalid for any document.
    """
    if not str(overlay.get("overlay", "")).startswith("1."):
        msg = "the overlay names no version 1.x"
        raise OverlayError(msg)
    environment = JSONPathEnvironment()
    skipped: list[str] = []
    for action in cast("list[Node]", overlay.get("actions") or []):
        target = action.get("target")
        if not isinstance(target, str) or not ({"update", "remove"} & set(action)):
            msg = f"an overlay action needs a target and an update or a removal: {action}"
            raise OverlayError(msg)
        try:
            locations = [n.location for n in environment.compile(target).find(document)]
        except JSONPathError as error:
            msg = f"{target} is not a JSONPath of RFC 9535: {error}"
            raise OverlayError(msg) from error
        if not locations:
            skipped.append(target)
        for location in reversed(locations):
            _act(document, location, action)
    return Applied(tuple(skipped))


def _act(document: Node, location: tuple[int | str, ...], action: Node) -> None:
    parent: Any = None
    node: Any = document
    for step in location:
        parent, node = node, node[step]
    if action.get("remove"):
        del parent[location[-1]]
    elif isinstance(node, list):
        cast("list[Any]", node).append(action["update"])
    else:
        merged = _merge(cast("Node", node), cast("Node", action["update"]))
        if "$ref" in merged and set(merged) - {"$ref"}:
            merged = {"allOf": [{"$ref": merged.pop("$ref")}], **merged}
        node.clear()
        node.update(merged)


def _merge(node: Node, update: Node) -> Node:
    merged = dict(node)
    for key, value in update.items():
        present = merged.get(key)
        if isinstance(value, dict) and isinstance(present, dict):
            merged[key] = _merge(cast("Node", present), cast("Node", value))
        elif isinstance(value, list) and isinstance(present, list):
            merged[key] = [*cast("list[Any]", present), *cast("list[Any]", value)]
        else:
            merged[key] = value
    return merged
