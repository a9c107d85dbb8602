"""Lists whose pages are counted: what `pagination` says about where one page stands.

The API's guide has such lists, its document has none: names are read in any spelling, and what is
said is believed only as far as it fits together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from .._codec import Model

_LARGEST = 2**53
_NUMBER = ("page", "currentpage", "pagenumber")
_SIZE = ("pagesize", "perpage", "size", "limit")
_TOTAL = ("total", "totalitems", "totalcount", "totalelements", "totalresults", "count")
_PAGES = ("totalpages", "pages", "pagecount", "lastpage")
_MORE = ("hasnext", "hasnextpage", "hasmore")


class Numbered(NamedTuple):
    """A page among counted pages; `following` and `preceding` are numbers of pages.

    `is_other` says that the API tells of another page than the one that was asked for.
    """

    following: int | None
    preceding: int | None
    total: int | None
    is_other: bool


def numbered(told: object, asked: int | None, count: int) -> Numbered | None:
    """Where a page of `count` entries stands; `asked` is its number, None for a first page.

    One hint that there is more is enough: a page asked for in vain costs less than entries lost.
    """
    members = _folded(told)
    if members is None:
        return None
    said = _first(members, _NUMBER)
    number = asked if asked is not None else said if said is not None else 1
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
        asked is not None and said is not None and said != asked,
    )


def _is_more(total: int, pages: int | None, number: int, size: int | None, count: int) -> bool:
    if size:
        return total > number * size
    return pages is None and count > 0


def _is_full(members: Mapping[str, Any], count: int) -> bool:
    """Without any total, a page that is full may have another after it."""
    size = _first(members, _SIZE)
    return bool(size) and count >= (size or 0)


def _folded(told: object) -> dict[str, Any] | None:
    """Members by their letters alone: `page_size` and `pageSize` are one name."""
    if isinstance(told, Model):
        told = told.to_dict()
    if not isinstance(told, Mapping):
        return None
    members = cast("Mapping[object, Any]", told)
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
