"""Value of an absent field, as opposed to null.

An enumeration of one member, so that type checkers narrow by truth, identity and `match`.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, EnumMeta
from typing import TYPE_CHECKING, Any, Final, Literal, Never, final

if TYPE_CHECKING:
    _UnsetMeta = EnumMeta
else:

    class _UnsetMeta(EnumMeta):
        """Type of `Unset`: pydantic takes a member of any other enumeration for its value."""


@final
class Unset(Enum, metaclass=_UnsetMeta):
    """Type of `UNSET`."""

    UNSET = "UNSET"

    if not TYPE_CHECKING:
        # Readers look up absent fields in tables; the hash of `Enum` is a function in Python.
        __hash__ = object.__hash__

    def __bool__(self) -> Literal[False]:
        """Return False."""
        return False

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:  # noqa: ANN401  # pydantic's
        """Return the schema for pydantic."""
        del source, handler
        from .pydantic_unset import unset_schema

        return unset_schema(cls)

    def __iter__(self) -> Iterator[Never]:
        """Iterate over no items, so that callers can loop over an absent list."""
        return iter(())

    def __repr__(self) -> str:
        """Return the name of the constant."""
        return "UNSET"

    def __str__(self) -> str:
        """Return the name of the constant."""
        return "UNSET"


UNSET: Final = Unset.UNSET
