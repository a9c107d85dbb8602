"""Enumerations that a newer server can extend without breaking an older client."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Self

from .unset import UNSET


class OpenEnum(StrEnum):
    """A `StrEnum` that keeps values it does not know.

    `SomeEnum("NEW")` gives a member that equals, hashes and is sent as `"NEW"`; it is not listed
    among the members, and `is_known` tells it apart. Any text is accepted, nothing else.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the API's document listed this value when the client was generated."""
        return self._value_ in type(self)._value2member_map_


def members(enum: type[OpenEnum], *, unset: bool, null: bool) -> Mapping[Any, Any]:
    """What each valid JSON value of a member reads as; `UNSET` and None only where allowed."""
    table: dict[Any, Any] = dict(enum._value2member_map_)
    if unset:
        table[UNSET] = UNSET
    if null:
        table[None] = None
    return table
