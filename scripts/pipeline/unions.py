"""Rules that tell the branches of a `oneOf` or `anyOf` apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .document import Node, ref_name, schema_ref
from .report import Report


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


def settle_discriminator(
    given: Node,
    branches: list[Node],
    lookup: Callable[[str], Node | None],
    name: str,
    report: Report,
) -> Node:
    """A discriminator with a mapping for every branch.

    A branch that the document does not map is told by the only value of its tag, else by its own
    name, as OpenAPI has it. `lookup` gives a component, or None when there is none of that name.
    """
    tag = str(given["propertyName"])
    mapping: dict[str, str] = {}
    for value, target in (given.get("mapping") or {}).items():
        component = str(target).rsplit("/", 1)[-1]
        if lookup(component) is None:
            report.give_up(name, f"the mapping of {value} names nothing: {target}")
        else:
            mapping[str(value)] = schema_ref(component)["$ref"]
    mapped = set(mapping.values())
    for branch in branches:
        own = ref_name(branch)
        if own is None or schema_ref(own)["$ref"] in mapped:
            continue
        for value in _tags(own, tag, lookup) or [own]:
            mapping.setdefault(value, schema_ref(own)["$ref"])
    return {"propertyName": tag, "mapping": dict(sorted(mapping.items()))}


def _tags(component: str, tag: str, lookup: Callable[[str], Node | None]) -> list[str]:
    node = (lookup(component) or {}).get("properties", {}).get(tag, {})
    target = ref_name(node)
    values = ((lookup(target) or {}) if target else node).get("enum", [])
    return [str(value) for value in values] if len(values) == 1 else []
