"""Settled names of methods, in openapi/methods.txt.

A newer document has more paths, and the rule would read some of the older ones differently: with
`/application/{applicationId}/commit/{commitId}` commits are a resource, and `list_commits` would be
`commits.list`. A named operation keeps its name; the rule names new operations.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from .document import Node, operations
from .name_conflicts import Place

MARK = "x-methods"
FILE_NAME = "methods.txt"


class _Settled(NamedTuple):
    operation_id: str
    verb: str
    path: str
    place: str


def mark_settled(document: Node, file: Path) -> None:
    """Mark the operations of a document that have a settled name.

    An operation is recognised by its id, or by its method and path if the document has changed the
    id.
    """
    if not file.exists():
        return
    lines = file.read_text(encoding="utf-8").splitlines()
    known = [_Settled(*line.split()) for line in lines]
    by_id = {(entry.operation_id, entry.verb): entry for entry in known}
    by_route = {(entry.verb, entry.path): entry for entry in known}
    found = list(operations(document))
    present = {(operation["operationId"], verb) for _, verb, operation in found}
    names: dict[str, str] = {}
    for path, verb, operation in found:
        entry = by_id.get((operation["operationId"], verb))
        if entry is None:
            same_route = by_route.get((verb, path))
            if same_route and (same_route.operation_id, verb) not in present:
                entry = same_route
        if entry is not None:
            names[operation["operationId"]] = entry.place
    document[MARK] = names


def settled_places(document: Node) -> dict[str, Place]:
    """Return the settled places of a document's operations, by their ids."""
    names: dict[str, str] = document.get(MARK, {})
    return {operation_id: Place(*name.rsplit(".", 1)) for operation_id, name in names.items()}


def settled_lines(document: Node, places: Mapping[str, Place]) -> str:
    """Return the text of methods.txt for a document, sorted by place."""
    return "".join(f"{line}\n" for _, line in sorted(_lines(document, places)))


def _lines(document: Node, places: Mapping[str, Place]) -> Iterator[tuple[Place, str]]:
    for path, verb, operation in operations(document):
        operation_id = operation["operationId"]
        place = places[operation_id]
        yield place, f"{operation_id} {verb} {path} {'.'.join(place)}"
