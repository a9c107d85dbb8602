"""The value of a member that is absent, as opposed to null."""

from __future__ import annotations

from typing import Final, final


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        """Absent is false."""
        return False

    def __repr__(self) -> str:
        """The name of the one instance."""
        return "UNSET"

    def __reduce__(self) -> str:
        """Pickles and copies are the one instance."""
        return "UNSET"


UNSET: Final = Unset()
