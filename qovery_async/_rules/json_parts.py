"""Parts of decoded JSON, whatever is missing or of another type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast


def part(value: object, *names: str) -> Mapping[str, Any]:
    """Return the object inside an object, by the names on the way; empty if it is not there."""
    for name in names:
        value = cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else None
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def objects(value: object) -> list[Mapping[str, Any]]:
    """Return the objects of a list; empty if it is none."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return [cast("Mapping[str, Any]", one) for one in entries if isinstance(one, Mapping)]
