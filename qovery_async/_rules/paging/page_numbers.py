"""Paging by numbers: the query parameter `page`, and totals in the field `pagination`.

The API's guide has such lists, the spec has none. So names are read in any spelling, and values
count only if they are consistent. New entries push old ones to the next page: entries that a page
begins with, and that the previous one ended with, are omitted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from ..._codec import Model
from .continuation import PAGE, PAGE_BACK, Continuation
from .entries import Keys, Listing, ReceivedPage, field_of

_LARGEST = 2**53
_NUMBER = ("page", "currentpage", "pagenumber")
_SIZE = ("pagesize", "perpage", "size", "limit")
_TOTAL = ("total", "totalitems", "totalcount", "totalelements", "totalresults", "count")
_PAGES = ("totalpages", "pages", "pagecount", "lastpage")
_MORE = ("hasnext", "hasnextpage", "hasmore")


class Numbered(NamedTuple):
    """A numbered page; `following` and `preceding` are page numbers.

    `is_other` means that the API returned another page than the requested one.
    """

    following: int | None
    preceding: int | None
    total: int | None
    is_other: bool


def numbered_page(page: ReceivedPage) -> Listing:
    """Return the entries and the pages around them; without page numbers, the entries alone."""
    came_from, items = page.came_from, page.rows
    requested = int(came_from.value) if came_from is not None and came_from.name == PAGE else None
    found = numbered(field_of(page.answer, "pagination"), requested, len(items))
    if came_from is not None and came_from.parameter == PAGE:
        items = items[_overlap(page.before, page.keys) :]
    if found is None:
        return Listing(items)
    following, preceding = found.following, found.preceding
    return Listing(
        items,
        None if following is None else Continuation(PAGE, str(following)),
        None if preceding is None else Continuation(PAGE_BACK, str(preceding)),
        found.total,
        is_other=found.is_other,
    )


def _overlap(before: Keys, keys: Keys) -> int:
    """Return the number of entries that new ones pushed from the previous page to this one."""
    if not keys or keys[0] not in before:
        return 0
    moved = before[before.index(keys[0]) :]
    return len(moved) if len(moved) < len(keys) and keys[: len(moved)] == moved else 0


def numbered(pagination: object, requested: int | None, count: int) -> Numbered | None:
    """Return the position of a page of `count` entries, or None without page numbers.

    `requested` is the number of the page, None for a first page. One hint of a further page is
    enough: a request for an empty page costs less than lost entries.
    """
    members = _folded(pagination)
    if members is None:
        return None
    reported = _first(members, _NUMBER)
    number = requested if requested is not None else reported if reported is not None else 1
    total, pages = _first(members, _TOTAL), _first(members, _PAGES)
    size = _first(members, _SIZE) or (count if number <= 1 else None)
    more = (
        any(members.get(name) is True for name in _MORE)
        or (pages is not None and number < pages)
        or (total is not None and _is_more(total, pages, number, size, count))
        or (total is None and pages is None and _is_full(members, count))
    )
    return Numbered(
        number + 1 if more else None,
        number - 1 if number > 1 else None,
        total,
        requested is not None and reported is not None and reported != requested,
    )


def _is_more(total: int, pages: int | None, number: int, size: int | None, count: int) -> bool:
    if size:
        return total > number * size
    return pages is None and count > 0


def _is_full(members: Mapping[str, Any], count: int) -> bool:
    """Return True if a page is full: without a total, another page may follow."""
    size = _first(members, _SIZE)
    return bool(size) and count >= (size or 0)


def _folded(pagination: object) -> dict[str, Any] | None:
    """Return the fields under folded names: `page_size` and `pageSize` are one name."""
    if isinstance(pagination, Model):
        pagination = pagination.to_dict()
    if not isinstance(pagination, Mapping):
        return None
    members = cast("Mapping[object, Any]", pagination)
    return {str(name).replace("_", "").replace("-", "").lower(): members[name] for name in members}


def _first(members: Mapping[str, Any], names: tuple[str, ...]) -> int | None:
    for name in names:
        number = _whole(members.get(name))
        if number is not None:
            return number
    return None


def _whole(value: object) -> int | None:
    number = value
    if isinstance(value, str):
        number = int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None  # noqa: PLR2004  # digits
    elif isinstance(value, float):
        number = int(value) if value.is_integer() else None
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return number if 0 <= number < _LARGEST else None
