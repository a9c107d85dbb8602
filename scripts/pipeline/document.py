"""Reading and writing OpenAPI documents as plain data."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import unquote
from urllib.request import urlopen

import yaml

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
HTTP_TIMEOUT_SECONDS = 60.0


class DocumentError(ValueError):
    """The source is not an OpenAPI 3 document that can be read."""


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 core scalars: the enum value `NO` is text, and a date stays text."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$",
        "-+0123456789.",
    ),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


class _Dumper(yaml.CSafeDumper):
    """Block style without aliases, so that equal documents give equal bytes."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # pyyaml's signature
        """Write shared nodes out in full."""
        return True


def read_source(source: str) -> bytes:
    """The bytes of a file, or of an http(s) URL."""
    if source.startswith(("http://", "https://")):
        with urlopen(source, timeout=HTTP_TIMEOUT_SECONDS) as response:  # noqa: S310  # scheme checked
            return cast("bytes", response.read())
    return Path(source).read_bytes()


def parse(data: bytes, source: str) -> Node:
    """An OpenAPI 3 document from its YAML or JSON bytes.

    Raises `DocumentError` when the bytes are neither, or lack `openapi: 3.x` or `paths`.
    """
    try:
        document = yaml.load(data, Loader=_Loader)  # noqa: S506  # a SafeLoader
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        msg = f"{source} is neither YAML nor JSON: {error}"
        raise DocumentError(msg) from error
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        msg = f"{source} is not an OpenAPI 3 document"
        raise DocumentError(msg)
    if not isinstance(document.get("paths"), dict):
        msg = f"{source} has no paths"
        raise DocumentError(msg)
    return cast("Node", document)


def load(path: Path) -> Node:
    """The document in a file of ours."""
    return parse(path.read_bytes(), path.name)


def dump(document: Mapping[str, Any]) -> str:
    """YAML with stable bytes."""
    return yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, indent=2
    )


def dump_json(document: Mapping[str, Any]) -> str:
    """Compact JSON with stable bytes."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def resolve(document: Node, pointer: str) -> Any:  # any node of a document
    """The node that a local reference names, anywhere in the document.

    Raises `KeyError` when it names nothing, or another document.
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
    """Every (path, method, operation), in the document's order."""
    found: list[tuple[str, str, Node]] = []
    for path, item in document["paths"].items():
        if isinstance(item, dict):
            node = cast("Node", item)
            found.extend((path, m, node[m]) for m in METHODS if isinstance(node.get(m), dict))
    return found


def schema_ref(name: str) -> Node:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def ref_name(node: Mapping[str, Any]) -> str | None:
    """The component that a node refers to, directly or through the `allOf` of one idiom."""
    ref = node.get("$ref")
    if ref is None and len(node.get("allOf") or ()) == 1:
        ref = node["allOf"][0].get("$ref")
    return ref.rsplit("/", 1)[1] if isinstance(ref, str) else None
