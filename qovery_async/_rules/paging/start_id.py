"""Paging by the id of the last entry: the query parameter `startId`.

The next page begins after the last entry of this one. The API does not document whether it repeats
the entry of its cursor, so entries of the previous page are omitted. A page with fewer entries than
its `page_size` is the last one.
"""

from __future__ import annotations

from typing import Any

from .continuation import START_ID, Continuation, is_sendable
from .endless import loop_error
from .entries import Listing, ReceivedPage, field_of, key_of


def page_by_id(page: ReceivedPage) -> Listing:
    """Return the new entries and the next page; raise `PagingError` for a repeated page."""
    rows, came_from = page.rows, page.came_from
    last = key_of(rows[-1]) if rows else None
    if came_from is not None and came_from.parameter == START_ID and last == came_from.value:
        if len(rows) > 1:
            raise loop_error(page.operation, came_from)
        return Listing([])
    following = None if last is None or _is_last(page) else Continuation(START_ID, last)
    if following is not None and not is_sendable(following.value):
        following = None
    return Listing(_new_entries(page), following)


def _is_last(page: ReceivedPage) -> bool:
    size: object = field_of(page.answer, "page_size")
    return isinstance(size, (int, float)) and len(page.rows) < size


def _new_entries(page: ReceivedPage) -> list[Any]:
    """Return the entries after that of the cursor, except those of the previous page."""
    items, came_from = page.rows, page.came_from
    if came_from is not None and came_from.parameter == START_ID:
        at = next((i for i, row in enumerate(items) if key_of(row) == came_from.value), -1)
        items = items[at + 1 :]
    if page.before and page.keys:
        known = frozenset(page.before)
        items = [item for item in items if key_of(item) not in known]
    return items
