"""Rules that distinguish the branches of a `oneOf` or `anyOf`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .document import Node, ref_name, schema_ref
from .report import Report


def is_object(node: Mapping[str, Any]) -> bool:
    """Return True if a normalised, resolved node is an object with fields."""
    return node.get("type") == "object" and "properties" in node


def told_apart(branches: Sequence[Node]) -> bool:
    """Return True if required fields alone determine the branch of an object.

    So they do if no branch's required set contains another's, and at most one branch requires no
    field: an object that matches no other branch belongs to that one.
    """
    required = [s for b in branches if (s := frozenset(b.get("required", ())))]
    return len(required) >= len(branches) - 1 > 0 and not any(
        a <= b for i, a in enumerate(required) for j, b in enumerate(required) if i != j
    )


def join(branches: Sequence[Node]) -> Node:
    """Return one object with the fields of all branches; those that all require are required."""
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
    """Return the field that marks a branch: required only here, else declared only here."""
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
    """Return a discriminator with a mapping for every branch.

    A branch without a mapping in the document has the only value of its tag, else its own name, as
    in OpenAPI. `lookup` returns a component, or None for an unknown name.
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
