"""Schemas that refer to themselves without an object in between.

A model may hold itself: its class has a name. A list of itself (`Thing: {items: {$ref: Thing}}`), a
map of itself, a reference to itself and a union that is a branch of itself have no class, so the
kind of their values would never end, as that of a very long chain. The reference that closes the
circle allows any value.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .document import Node, ref_name
from .kinds import is_enumeration, is_model, is_union
from .report import Report

# Levels of lists, maps and references without an object.
_LONGEST_CHAIN = 30


def cut_endless_schemas(schemas: dict[str, Node], report: Report) -> None:
    """Replace the references that close a circle without an object, and report each schema."""
    done: set[str] = set()
    for name in sorted(schemas):
        if name not in done:
            _walk(name, schemas, done, report)


def _walk(start: str, schemas: dict[str, Node], done: set[str], report: Report) -> None:
    """Walk depth first without recursion: chains of references can be long."""
    stack = [(start, list(_references(schemas[start])))]
    above = [start]
    while stack:
        name, pending = stack[-1]
        if not pending:
            done.add(name)
            stack.pop()
            above.pop()
            continue
        holder = pending.pop()
        target = ref_name(holder)
        if target in above or len(stack) > _LONGEST_CHAIN:
            fault = (
                f"refers to itself through {target}"
                if target in above
                else f"is followed by more than {_LONGEST_CHAIN} levels without an object"
            )
            report.give_up(name, f"{fault}; any value is allowed there")
            nullable = holder.get("nullable")
            holder.clear()
            if nullable:
                holder["nullable"] = True
        elif target in schemas and target not in done:
            stack.append((target, list(_references(schemas[target]))))
            above.append(target)


def _references(schema: Node) -> Iterator[Node]:
    """Yield the references in a schema without a class, through lists and maps."""
    if is_model(schema) or is_enumeration(schema):
        return
    if is_union(schema):
        # Lists and maps in between end with the value.
        yield from (b for b in cast("list[Node]", schema["oneOf"]) if ref_name(b) is not None)
        return
    node = schema
    while True:
        if ref_name(node) is not None:
            yield node
            return
        inner = node.get("items" if node.get("type") == "array" else "additionalProperties")
        if not isinstance(inner, dict):
            return
        node = cast("Node", inner)
