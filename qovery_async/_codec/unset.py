"""The value of a member that is absent, as opposed to null."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Never, final


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        """Absent is false."""
        return False

    def __iter__(self) -> Iterator[Never]:
        """An absent list has no items: lists that the document calls optional can be walked."""
        return iter(())

    def __repr__(self) -> str:
        """The name of the one instance."""
        return "UNSET"

    def __reduce__(self) -> str:
        """Pickles and copies are the one instance."""
        return "UNSET"


UNSET: Final = Unset()
