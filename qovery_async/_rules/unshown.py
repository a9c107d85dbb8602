"""Keeps request bodies out of error reports: those show the local variables of every frame."""

from __future__ import annotations

from typing import Any


class Unshown:
    """A body on its way through the package; its repr shows nothing of it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:  # noqa: ANN401  # any body
        """Keep a body."""
        self.value = value

    def __repr__(self) -> str:
        """A mask."""
        return "<body not shown>"


def unshown(body: Any) -> Any:  # noqa: ANN401  # any body
    """A body that no repr shows; None, and one that is hidden already, as it is."""
    return body if body is None or type(body) is Unshown else Unshown(body)


def shown(body: Any) -> Any:  # noqa: ANN401  # any body
    """The body itself."""
    return body.value if type(body) is Unshown else body
