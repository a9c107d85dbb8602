"""Replacement of the names of component schemas that OpenAPI does not allow.

A component's name is part of every reference to it, of a file, a class and a kind. The Components
Object allows `[a-zA-Z0-9._-]+`; `a/b`, `Größe`, an empty name or one of 300 characters are renamed
once, here, with every reference to them.
"""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import unquote

from .document import Node
from .names import NameSpace, component_name
from .report import Report

_PREFIX = "#/components/schemas/"


def settle_component_names(document: Node, report: Report) -> None:
    """Rename the component schemas of an upstream document in place, if necessary."""
    components = cast("Node", document.get("components") or {})
    schemas = cast("Node", components.get("schemas") or {})
    odd = [name for name in schemas if component_name(name) != name]
    if not odd:
        return
    names = NameSpace([name for name in schemas if name not in odd])
    renamed = {name: names.take(component_name(name)) for name in odd}
    for name, new in renamed.items():
        report.decide(new, f"named {name!r} in the document; the name is not one of a component")
    components["schemas"] = {renamed.get(name, name): node for name, node in schemas.items()}
    _follow(document, renamed, set())


def _follow(node: Any, renamed: dict[str, str], seen: set[int]) -> None:  # any JSON
    if not isinstance(node, (dict, list)) or id(cast("object", node)) in seen:
        return
    seen.add(id(cast("object", node)))
    if isinstance(node, list):
        for item in cast("list[Any]", node):
            _follow(item, renamed, seen)
        return
    members = cast("Node", node)
    pointer = members.get("$ref")
    if isinstance(pointer, str):
        members["$ref"] = _renamed(pointer, renamed)
    mapping = members.get("mapping")
    if isinstance(mapping, dict) and isinstance(members.get("propertyName"), str):
        members["mapping"] = {
            key: renamed.get(str(target), _renamed(str(target), renamed))
            for key, target in cast("Node", mapping).items()
        }
    for value in members.values():
        _follow(value, renamed, seen)


def _renamed(pointer: str, renamed: dict[str, str]) -> str:
    if not pointer.startswith(_PREFIX):
        return pointer
    first, slash, rest = pointer[len(_PREFIX) :].partition("/")
    for reading in (unquote(first), first):
        name = reading.replace("~1", "/").replace("~0", "~")
        if name in renamed:
            return f"{_PREFIX}{renamed[name]}{slash}{rest}"
    # The document may have slashes without escape.
    whole = f"{first}{slash}{rest}"
    return f"{_PREFIX}{renamed[whole]}" if whole in renamed else pointer
