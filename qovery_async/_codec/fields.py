"""Fields of models: (attribute, JSON name, kind, flags)."""

from __future__ import annotations

REQUIRED = 1
SECRET = 2
TEXT = 4

Field = tuple[str, str, str, int]


class _Mask:
    """A masked value, in the reprs of models."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "**********"


MASK = _Mask()
