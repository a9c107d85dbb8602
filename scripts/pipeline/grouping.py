"""Which generated module a schema goes to.

Schemas that the same set of tags reaches share a module: one operation loads what it needs and
little else, and the package has few files.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from .document import Node, operations
from .names import snake
from .references import operation_parameters, reachable, schema_refs


def tag_of(operation: Node) -> str:
    """The tag that an operation is grouped under."""
    tags = operation.get("tags") or ["untagged"]
    return snake(str(tags[0]))


def group_schemas(document: Node) -> dict[str, str]:
    """The module of every component schema."""
    schemas: Mapping[str, Node] = document["components"]["schemas"]
    tags: dict[str, set[str]] = defaultdict(set)
    for _, _, operation in operations(document):
        uses = [operation_parameters(document, operation), operation.get("requestBody")]
        for name in reachable(schema_refs([uses, operation["responses"]]), schemas):
            tags[name].add(tag_of(operation))
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(schemas):
        groups[tuple(sorted(tags.get(name, ())))].append(name)
    return _named(groups)


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
