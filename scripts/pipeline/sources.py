"""Reader of documents: bytes and plain data, in bounded time and memory."""

from __future__ import annotations

import re
import time
from collections.abc import Hashable
from http.client import HTTPException
from pathlib import Path
from typing import Any, cast
from urllib.request import urlopen

import yaml

Node = dict[str, Any]
HTTP_TIMEOUT_SECONDS = 60.0
# Today's document has 1 MB, 60,000 nodes and 25 levels. PyYAML reads 2 MB a second.
MAX_BYTES = 16 * 1024 * 1024
MAX_NODES = 500_000
MAX_DEPTH = 100
_CHUNK_BYTES = 1024 * 1024


class DocumentError(ValueError):
    """The source is not an OpenAPI 3 document that can be read; the message is one line."""


class _Loader(yaml.CSafeLoader):
    """Loads YAML 1.2 core scalars: the enum value `NO`, dates and keys are text."""

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT002  # pyyaml's signature
    ) -> dict[Hashable, Any]:
        """Read keys as text: `200:` and `"200":` are the same status."""
        done: dict[Hashable, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(
                    None, None, "a key that is not text", key.start_mark
                )
            done[str(key.value)] = self.construct_object(value, deep=deep)
        return done

    def construct_number(self, node: yaml.ScalarNode) -> int | float | str:
        """Read decimal integers as YAML 1.2 does: `089` is 89."""
        text = str(node.value)
        try:
            return int(text, 10) if re.fullmatch(r"[-+]?[0-9]+", text) else int(text, 0)
        except ValueError:
            # Python refuses more than 4300 digits.
            return text


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
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_number)


def read_source(source: str) -> bytes:
    """Return the bytes of a file, or of an http(s) URL.

    Raises `DocumentError` for more than `MAX_BYTES`, and for a server that takes too long.
    """
    if not source.startswith(("http://", "https://")):
        with Path(source).open("rb") as file:
            return _bounded(file.read(MAX_BYTES + 1), source)
    try:
        return _download(source)
    except (HTTPException, ValueError) as error:
        if isinstance(error, DocumentError):
            raise
        msg = f"{source} cannot be received: {' '.join(str(error).split())}"
        raise DocumentError(msg) from error


def _download(source: str) -> bytes:
    ends = time.monotonic() + HTTP_TIMEOUT_SECONDS
    data = bytearray()
    with urlopen(source, timeout=HTTP_TIMEOUT_SECONDS) as response:  # noqa: S310  # scheme checked
        while chunk := cast("bytes", response.read1(_CHUNK_BYTES)):
            data += chunk
            _bounded(data, source)
            if time.monotonic() > ends:
                msg = f"{source} was not received within {HTTP_TIMEOUT_SECONDS:.0f} s"
                raise DocumentError(msg)
    return bytes(data)


def _bounded(data: bytes | bytearray, source: str) -> bytes:
    if len(data) > MAX_BYTES:
        msg = f"{source} is larger than {MAX_BYTES // 1024 // 1024} MB"
        raise DocumentError(msg)
    return data if isinstance(data, bytes) else b""


def read_yaml(data: bytes, source: str) -> Node:
    """Return the mapping that YAML or JSON bytes hold, of plain JSON types and text keys.

    Raises `DocumentError` for anything else, and for more nodes or levels than `MAX_NODES` and
    `MAX_DEPTH`; a node that aliases repeat counts each time.
    """
    try:
        document: Any = yaml.load(data, Loader=_Loader)  # noqa: S506  # a SafeLoader
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        msg = f"{source} is neither YAML nor JSON: {' '.join(str(error).split())}"
        raise DocumentError(msg) from error
    if not isinstance(document, dict):
        msg = f"{source} is not an OpenAPI 3 document"
        raise DocumentError(msg)
    _Extent(source).of(document, "the document", 0)
    return cast("Node", document)


class _Extent:
    """Counts the nodes of a document as if its aliases were written out."""

    def __init__(self, source: str) -> None:
        self._source = source
        # By identity: number of nodes and levels, or None while the node is being walked.
        self._known: dict[int, tuple[int, int] | None] = {}

    def of(self, node: Any, place: str, depth: int) -> tuple[int, int]:
        """Return (nodes, levels) of a node."""
        if isinstance(node, dict):
            children = list(cast("Node", node).items())
        elif isinstance(node, list):
            children = [(str(i), item) for i, item in enumerate(cast("list[Any]", node))]
        elif node is None or isinstance(node, (str, int, float)):
            return 1, 0
        else:
            raise self._error(place, f"holds a {type(node).__name__}, which JSON does not have")
        found = self._known.get(id(node), (0, 0))
        if found is None:
            raise self._error(place, "is an alias of a node that holds it")
        if found == (0, 0):
            if depth > MAX_DEPTH:
                raise self._error(place, f"is nested deeper than {MAX_DEPTH} levels")
            self._known[id(node)] = None
            extents = [self.of(child, f"{place}.{key}", depth + 1) for key, child in children]
            count = 1 + sum(nodes for nodes, _ in extents)
            found = (count, 1 + max((levels for _, levels in extents), default=0))
            self._known[id(node)] = found
        if found[0] > MAX_NODES:
            raise self._error(place, f"has more than {MAX_NODES} nodes, aliases written out")
        if depth + found[1] > MAX_DEPTH + 1:
            raise self._error(place, f"is nested deeper than {MAX_DEPTH} levels")
        return found

    def _error(self, place: str, fault: str) -> DocumentError:
        where = place.removeprefix("the document.")
        return DocumentError(f"{self._source}: {shortened(where)} {fault}")


def shortened(text: str) -> str:
    """Return a place or a name for a message: in one line of bounded length."""
    plain = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return plain if len(plain) <= 200 else f"{plain[:80]}…{plain[-80:]}"  # noqa: PLR2004  # a line
