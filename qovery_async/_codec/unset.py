"""Value of an absent field, as opposed to null."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Never, final


@final
class Unset:
    """Type of `UNSET`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        """Return False."""
        return False

    def __iter__(self) -> Iterator[Never]:
        """Iterate over no items, so that callers can loop over an absent list."""
        return iter(())

    def __repr__(self) -> str:
        """Return the name of the instance."""
        return "UNSET"

    def __reduce__(self) -> str:
        """Restore the one instance from pickles and copies."""
        return "UNSET"


UNSET: Final = Unset()
