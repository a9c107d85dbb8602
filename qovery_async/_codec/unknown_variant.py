"""Value of an unknown variant of a union."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast


class UnknownVariant:
    """A value of an unknown variant of a union, kept unchanged.

    `tag` is the value of the discriminator, None if there is none; `raw` is the JSON value.
    """

    __slots__ = ("__weakref__", "raw", "tag")

    def __init__(self, tag: str | None, raw: Any) -> None:  # noqa: ANN401  # any JSON
        self.tag: str | None = tag
        self.raw: Any = raw

    def __eq__(self, other: object) -> bool:
        """Compare the JSON values."""
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return bool(self.raw == other.raw)

    if not TYPE_CHECKING:
        __hash__ = None  # mutable, as models are

    def _is_object(self) -> bool:
        return isinstance(self.raw, dict)

    def __repr__(self) -> str:
        """Return the tag and the names of the fields; values may be secret."""
        names = sorted(cast("Mapping[str, Any]", self.raw)) if self._is_object() else []
        return f"UnknownVariant(tag={self.tag!r}, members={names})"
