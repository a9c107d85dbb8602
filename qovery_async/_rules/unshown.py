"""Keeps bodies and tokens out of error reports: those show the local variables of every frame."""

from __future__ import annotations

from typing import Any


class Unshown:
    """A value on its way through the package; its repr shows nothing of it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:  # noqa: ANN401  # any value
        """Keep a value."""
        self.value = value

    def __repr__(self) -> str:
        """A mask."""
        return "<not shown>"


def unshown(value: Any) -> Any:  # noqa: ANN401  # any value
    """A value that no repr shows; None, and what is hidden already, as it is."""
    return value if value is None or type(value) is Unshown else Unshown(value)


def shown(value: Any) -> Any:  # noqa: ANN401  # any value
    """The value itself."""
    return value.value if type(value) is Unshown else value
