"""References: `$ref` to schemas, parameters, bodies and responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from .document import Node, resolve
from .report import Report


def schema_refs(node: Any) -> list[str]:  # any node of a document
    """Return the component schemas that a node refers to, discriminator mappings aside."""
    if isinstance(node, list):
        return [name for item in cast("list[Any]", node) for name in schema_refs(item)]
    if not isinstance(node, dict):
        return []
    entries = cast("Node", node)
    ref = entries.get("$ref")
    found: list[str] = []
    if isinstance(ref, str) and ref.startswith("#/components/schemas/"):
        found.append(ref.rsplit("/", 1)[1])
    for key, value in entries.items():
        if key != "discriminator":
            found.extend(schema_refs(value))
    return found


def reachable(roots: Iterable[str], schemas: Mapping[str, Node]) -> set[str]:
    """Return the names of schemas that `roots` lead to through references, roots included."""
    seen: set[str] = set()
    pending = list(roots)
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            pending.extend(schema_refs(schemas[name]))
    return seen


def operation_parameters(document: Node, operation: Node) -> list[Node]:
    """Return the parameters of an operation of a document in normal form, references resolved."""
    return [
        cast("Node", resolve(document, given["$ref"]) if "$ref" in given else given)
        for given in cast("list[Node]", operation.get("parameters", []))
    ]


def dereference(document: Node, node: Any, place: str, report: Report) -> Node | None:  # any JSON
    """Return the object that a node is or refers to; report a reference to nothing as None."""
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
    """Replace each path item that refers to another (Path Item Object, `$ref`) by its target."""
    paths = cast("Node", document["paths"])
    for path, item in list(paths.items()):
        if path.startswith("/") and isinstance(item, dict) and "$ref" in item:
            own = {key: value for key, value in cast("Node", item).items() if key != "$ref"}
            found = dereference(document, cast("Node", item), path, report)
            paths[path] = {**(found or {}), **own}
