"""Reading and writing OpenAPI documents as plain data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote

import yaml

from .document_checks import METHODS, check_document
from .sources import DocumentError, Node, read_source, read_yaml


class _Dumper(yaml.CSafeDumper):
    """Writes block style without aliases, so that equal documents give equal bytes."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # pyyaml's signature
        """Write shared nodes out in full."""
        return True


def parse(data: bytes, source: str) -> Node:
    """Return an OpenAPI 3 document from its YAML or JSON bytes.

    Raises `DocumentError`, in one line, for anything else, for a document that is too large, and
    for one whose parts have wrong types.
    """
    document = read_yaml(data, source)
    try:
        check_document(document)
    except DocumentError as error:
        msg = f"{source}: {error}"
        raise DocumentError(msg) from error
    return document


def load(path: Path) -> Node:
    """Return the document in a file of this checkout."""
    return parse(path.read_bytes(), path.name)


def dump(document: Mapping[str, Any]) -> str:
    """Return YAML; equal documents give equal bytes."""
    return yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, indent=2
    )


def dump_json(document: Mapping[str, Any]) -> str:
    """Return compact JSON; equal documents give equal bytes."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def resolve(document: Node, pointer: str) -> Any:  # any node of a document
    """Return the node that a local reference names, anywhere in the document.

    Raises `KeyError` for a missing node and for another document.
    """
    if not pointer.startswith("#/"):
        raise KeyError(pointer)
    node: Any = document
    for raw in pointer[2:].split("/"):
        step = unquote(raw).replace("~1", "/").replace("~0", "~")
        if isinstance(node, list):
            items = cast("list[Any]", node)
            if not step.isdigit() or int(step) >= len(items):
                raise KeyError(pointer)
            node = items[int(step)]
        elif isinstance(node, dict) and step in node:
            node = cast("Node", node)[step]
        else:
            raise KeyError(pointer)
    return node


def operations(document: Node) -> list[tuple[str, str, Node]]:
    """Yield every (path, method, operation), in the document's order."""
    found: list[tuple[str, str, Node]] = []
    for path, item in document["paths"].items():
        if isinstance(item, dict) and path.startswith("/"):
            node = cast("Node", item)
            found.extend((path, m, node[m]) for m in METHODS if isinstance(node.get(m), dict))
    return found


def schema_ref(name: str) -> Node:
    """Return a reference to a component schema; its name needs no escaping."""
    return {"$ref": f"#/components/schemas/{name}"}


def ref_name(node: Mapping[str, Any]) -> str | None:
    """Return the component that a node refers to, directly or in an `allOf` of one; else None."""
    ref = node.get("$ref")
    if ref is None and len(node.get("allOf") or ()) == 1:
        ref = node["allOf"][0].get("$ref")
    return ref.rsplit("/", 1)[1] if isinstance(ref, str) else None


__all__ = [
    "METHODS",
    "DocumentError",
    "Node",
    "dump",
    "dump_json",
    "load",
    "operations",
    "parse",
    "read_source",
    "ref_name",
    "resolve",
    "schema_ref",
]
