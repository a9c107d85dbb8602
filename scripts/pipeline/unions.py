"""How the branches of a `oneOf` or `anyOf` can be told apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .document import Node


def is_object(node: Mapping[str, Any]) -> bool:
    """Whether a normalised, resolved node is an object with members of its own."""
    return node.get("type") == "object" and "properties" in node


def told_apart(branches: Sequence[Node]) -> bool:
    """Whether required members alone say which branch an object belongs to.

    True when no branch's required set contains another's, and at most one branch requires nothing:
    that one takes what fits no other.
    """
    required = [s for b in branches if (s := frozenset(b.get("required", ())))]
    return len(required) >= len(branches) - 1 > 0 and not any(
        a <= b for i, a in enumerate(required) for j, b in enumerate(required) if i != j
    )


def join(branches: Sequence[Node]) -> Node:
    """One object with the members of all branches; required is what all branches require."""
    properties: Node = {}
    for branch in branches:
        for key, value in branch.get("properties", {}).items():
            properties.setdefault(key, value)
    required = [
        key
        for key in branches[0].get("required", ())
        if all(key in branch.get("required", ()) for branch in branches)
    ]
    joined: Node = {"type": "object", "properties": properties}
    if required:
        joined["required"] = sorted(required)
    return joined


def branch_word(branch: Mapping[str, Any], others: Sequence[Mapping[str, Any]]) -> str | None:
    """The member that marks a branch: one it requires and the others lack, else one only it has."""
    known_elsewhere = {key for other in others for key in other.get("properties", {})}
    required_elsewhere = {key for other in others for key in other.get("required", ())}
    candidates = [
        *sorted(set(branch.get("required", ())) - known_elsewhere),
        *sorted(set(branch.get("required", ())) - required_elsewhere),
        *sorted(set(branch.get("properties", {})) - known_elsewhere),
    ]
    return candidates[0] if candidates else None
