"""Contents of one response of a list, read with the paging strategy of its operation."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ...errors import ResponseDecodeError
from .continuation import PAGE
from .endless import loop_error
from .entries import Keys, Listing, ReceivedPage, content_of, entries_of, field_of, keys_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..._codec import Operation
    from .continuation import Continuation


def listing(
    operation: Operation,
    answer: object,
    came_from: Continuation | None,
    before: Keys | None = None,
) -> Listing:
    """Return the entries of a response and the neighbouring pages.

    `before` are the keys of the previous page: empty for the first page, None outside an iteration.
    Entries that the previous page ended with are omitted. In an iteration, a new page may lead to
    itself. Raises `PagingError` for a repeated page, and `ResponseDecodeError` for a response
    without a list and without a next page.
    """
    entries = entries_of(operation, answer)
    rows = entries or []
    keys: Keys = keys_of(rows) if before else ()
    found = _read(ReceivedPage(operation, answer, rows, came_from, before or (), keys))
    leads_to = found.ahead(came_from)
    if entries is None and leads_to is None:
        raise no_list_error(operation)
    if before is not None and leads_to is not None:
        keys = keys or keys_of(rows) or content_of(rows)
        items, following, preceding, total, _, is_other = found
        found = Listing(items, following, preceding, total, keys, is_other)
    if came_from is not None and (found.is_other or leads_to == came_from):
        if came_from.is_back and not rows:
            # The newest page may always link to a newer one.
            return found._replace(preceding=None)
        if not keys or keys == before:
            raise loop_error(operation, came_from)
    return found


def _read(page: ReceivedPage) -> Listing:
    """Read a page with the strategy of its operation."""
    paging = page.operation.paging
    if paging == "continue-token":
        return _strategy(paging)(page)
    if paging != "start-id":
        return _strategy("page")(page) if _is_numbered(page) else Listing(page.rows)
    found = _strategy(paging)(page)
    if found.following is None and _is_numbered(page):
        return _strategy("page")(page)._replace(items=found.items)
    return found


@cache
def _strategy(paging: str) -> Callable[[ReceivedPage], Listing]:
    """Return the reader of a strategy; its module is loaded when first needed."""
    if paging == "continue-token":
        from .continue_token import linked_page

        return linked_page
    if paging == "start-id":
        from .start_id import page_by_id

        return page_by_id
    from .page_numbers import numbered_page

    return numbered_page


def _is_numbered(page: ReceivedPage) -> bool:
    """Return True if the page has a number, or was requested by one."""
    came_from = page.came_from
    return (came_from is not None and came_from.name == PAGE) or (
        field_of(page.answer, "pagination") is not None
    )


def no_list_error(operation: Operation) -> ResponseDecodeError:
    """Return the error for a list operation whose response holds no list."""
    missing = f"{operation.items} is missing" if operation.items else "it is something else"
    return ResponseDecodeError(
        f"{operation.operation_id} ({operation.method} {operation.path}): the response holds no "
        f"list: {missing}; do not take the list for empty, and check what is at the base URL",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )
