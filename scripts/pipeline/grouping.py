"""Which generated module a schema goes to.

Schemas that the same set of tags reaches share a module: one operation loads what it needs and
little else, and the package has few files.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Mapping

from .document import Node, operations, resolve
from .kinds import schema_refs
from .names import shortened_name, words


def snake(text: str) -> str:
    """A module name."""
    name = "_".join(word.lower() for word in words(text)) or "untagged"
    if keyword.iskeyword(name):
        return f"{name}_"
    return shortened_name(f"_{name}" if name[0].isdigit() else name)


def tag_of(operation: Node) -> str:
    """The tag that an operation is grouped under."""
    tags = operation.get("tags") or ["untagged"]
    return snake(str(tags[0]))


def group_schemas(document: Node) -> dict[str, str]:
    """The module of every component schema."""
    schemas: Mapping[str, Node] = document["components"]["schemas"]
    direct = {name: set(schema_refs(schema)) for name, schema in schemas.items()}
    tags: dict[str, set[str]] = defaultdict(set)
    for _, _, operation in operations(document):
        roots = schema_refs(
            [
                [_parameter(document, p) for p in operation.get("parameters", [])],
                operation.get("requestBody"),
                operation["responses"],
            ]
        )
        for name in _closure(roots, direct):
            tags[name].add(tag_of(operation))
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(schemas):
        groups[tuple(sorted(tags.get(name, ())))].append(name)
    return _named(groups)


def _parameter(document: Node, parameter: Node) -> Node:
    resolved: Node = resolve(document, parameter["$ref"]) if "$ref" in parameter else parameter
    return resolved


def _closure(roots: list[str], direct: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    pending = list(roots)
    while pending:
        name = pending.pop()
        if name not in seen:
            seen.add(name)
            pending.extend(direct[name])
    return seen


def _named(groups: Mapping[tuple[str, ...], list[str]]) -> dict[str, str]:
    modules: dict[str, str] = {}
    taken: set[str] = set()
    for key in sorted(groups, key=lambda k: (len(k) != 1, k)):
        wanted = key[0] if len(key) == 1 else snake(groups[key][0]) if key else "unused"
        name = wanted
        while name in taken:
            name = (
                re.sub(r"(_shared)?$", "_shared", name, count=1)
                if "_shared" not in name
                else name + "_x"
            )
        taken.add(name)
        modules.update(dict.fromkeys(groups[key], name))
    return modules
