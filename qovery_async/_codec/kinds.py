"""Notation of JSON types in generated code.

    str int float bool any bytes     JSON scalars, anything, raw bytes
    uuid datetime date               texts with a format
    %Name #Name |Name                an enumeration, a model, a union
    [kind] {kind}                    a list, an object with values of one kind
    kind?                            null is allowed too

Generated readers are specialised code; values that deviate from the spec are read by their kind.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

TEXTS = frozenset({"uuid", "datetime", "date"})


class Kind(NamedTuple):
    """A parsed kind: `op` is a scalar's word or one of `% # | [ {`."""

    op: str
    name: str = ""
    inner: Kind | None = None
    nullable: bool = False


@lru_cache(maxsize=4096)
def parse_kind(text: str) -> Kind:
    """Parse the text of a kind."""
    nullable = text.endswith("?")
    core = text[:-1] if nullable else text
    first = core[0]
    if first in "%#|":
        return Kind(first, core[1:], None, nullable)
    if first in "[{":
        return Kind(first, "", parse_kind(core[1:-1]), nullable)
    return Kind(core, "", None, nullable)
