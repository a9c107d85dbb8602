"""Entries of a list's response, and the keys by which pages are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from uuid import UUID

from ..._codec import Model, dumps, encode

if TYPE_CHECKING:
    from ..._codec import Operation
    from .continuation import Continuation

Keys = tuple[str, ...]

_KEYS = ("id", "git_commit_id")


class ReceivedPage(NamedTuple):
    """A response of a list, for the strategy that reads it.

    `rows` are the entries of the response and `keys` their ids. `before` are the keys of the
    previous page of the iteration, empty for the first page and outside of iterations. `keys` are
    only filled if `before` is.
    """

    operation: Operation
    answer: object
    rows: list[Any]
    came_from: Continuation | None
    before: Keys
    keys: Keys


class Listing(NamedTuple):
    """Contents of one response of a list; equal `keys` mean the same page.

    `is_other` means that the API returned another page than the requested one.
    """

    items: list[Any]
    following: Continuation | None = None
    preceding: Continuation | None = None
    total: int | None = None
    keys: Keys = ()
    is_other: bool = False

    def ahead(self, came_from: Continuation | None) -> Continuation | None:
        """Return the next page in the direction of the iteration."""
        return self.preceding if came_from is not None and came_from.is_back else self.following


def entries_of(operation: Operation, answer: object) -> list[Any] | None:
    """Return the entries of a response, or None if it holds no list.

    The spec declares most lists as optional, so a response without one can be valid. But only an
    empty list means that there are no entries.
    """
    found: object = answer
    if operation.items and isinstance(answer, (Model, Mapping)):
        found = field_of(cast("object", answer), operation.items)
    return cast("list[Any]", found) if isinstance(found, list) else None


def field_of(answer: object, name: str) -> Any:  # noqa: ANN401  # any JSON
    """Return a field of a response by its name in the spec, declared or not; None if absent."""
    if isinstance(answer, Model):
        slot = _slots(type(answer)).get(name)  # type: ignore[arg-type]  # classes are hashable
        if slot is not None:
            return getattr(answer, slot)
        return answer._extra.get(name) if answer._extra else None
    return cast("Mapping[str, Any]", answer).get(name) if isinstance(answer, Mapping) else None


@cache
def _slots(model: type[Model]) -> Mapping[str, str]:
    """Return the slots with the original values, by JSON name."""
    return {name: slot for slot, name, _, _ in model.slot_plan()}


def key_of(row: object) -> str | None:
    """Return the id of an entry, as the API wrote it."""
    for name in _KEYS:
        found: object = field_of(row, name)
        if isinstance(found, str):
            if found:
                return found
        elif isinstance(found, UUID) or (isinstance(found, int) and not isinstance(found, bool)):
            return str(found)
    return None


def keys_of(rows: Sequence[object]) -> Keys:
    """Return the ids of the entries; empty if ids are missing or repeated."""
    keys = tuple([key for row in rows if (key := key_of(row)) is not None])
    return keys if len(set(keys)) == len(rows) else ()


def content_of(rows: Sequence[object]) -> Keys:
    """Return one key for the whole content of a page, for entries without ids."""
    if not rows:
        return ()
    written = encode(rows)
    try:
        return (f"={hash(dumps(written))}",)
    except ValueError:
        # A lone surrogate, which has no UTF-8 form.
        return (f"={hash(repr(written))}",)
