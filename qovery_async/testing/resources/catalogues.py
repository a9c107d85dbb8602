"""Catalogues: regions, instance types, versions and defaults that the API offers.

The data is in `qovery_async/testing/catalogues`, one file a subject, each with its source.
"""

from __future__ import annotations

import json
from copy import deepcopy
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple, cast

from ..model.document import Document, Node
from ..schema.examples import simplest

_FOLDER = "qovery_async.testing.catalogues"


class Catalogues(NamedTuple):
    """Entries by operation id, default settings by key, database versions by mode and type."""

    operations: dict[str, Any]
    settings: dict[str, Any]
    databases: dict[str, dict[str, list[str]]]

    def answer(self, operation_id: str) -> Any:  # noqa: ANN401  # any JSON
        """Return the response of a catalogue's operation, or None if there is no such one."""
        found: Any = deepcopy(self.operations.get(operation_id))
        return {"results": cast("list[Any]", found)} if isinstance(found, list) else found


@lru_cache(maxsize=1)
def packaged_catalogues() -> Catalogues:
    """Read the packaged catalogues."""
    content = {
        file.name: cast("Node", json.loads(file.read_bytes()))
        for file in files(_FOLDER).iterdir()
        if file.name.endswith(".json")
    }
    databases = content.pop("databases.json")
    settings = content.pop("advanced_settings.json")
    operations: dict[str, Any] = {}
    for one in content.values():
        operations |= one["operations"]
    modes = {mode: databases[mode] for mode in ("CONTAINER", "MANAGED")}
    return Catalogues(operations, settings["defaults"], modes)


def default_settings(document: Document, schema: Node) -> Node:
    """Return every key of advanced settings with its default."""
    known = packaged_catalogues().settings
    found: Node = {}
    for name, node in cast("Node", document.resolve(schema)["properties"]).items():
        shape = document.resolve(node)
        if name in known:
            found[name] = deepcopy(known[name])
        elif "default" in node or "default" in shape:
            found[name] = node.get("default", shape.get("default"))
        elif shape.get("nullable"):
            found[name] = None
        else:
            empty: dict[str, Any] = {"array": [], "object": {}}
            found[name] = empty.get(shape.get("type", "object"), simplest(shape))
    return found
