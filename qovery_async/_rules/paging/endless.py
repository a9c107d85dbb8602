"""Detection of lists that do not end, and their errors.

A list repeats a page, or leads from page to page without a new entry, or its cursors grow without
end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PagingError

if TYPE_CHECKING:
    from ..._codec import Operation
    from .continuation import Continuation
    from .entries import Keys

# Filtered lists can have several empty pages in a row; this many were never observed.
MOST_PAGES_WITHOUT_NEW_ENTRIES = 20
# Keys of entries that one iteration keeps, about 1 MB.
_MOST_KEYS = 10_000
# Proxies and servers refuse addresses that are longer than 8 kB.
_LONGEST_CURSOR = 4096


class LoopGuard:
    """Detects a repeated cursor by its hash, at a hundred bytes a page."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def is_repeated(self, cursor: str) -> bool:
        """Record a cursor; return True if it was recorded before."""
        before = len(self._seen)
        self._seen.add(hash(cursor))
        return len(self._seen) == before


class Progress:
    """Counts the pages in a row without a new entry.

    An entry is new if its key is not among the last 10,000 of the iteration. A page of entries
    without ids counts by its whole content.
    """

    def __init__(self) -> None:
        self._seen: dict[int, None] = {}
        self.pages_without_new_entries: int = 0

    def advance(self, keys: Keys) -> None:
        """Count the keys of the next page."""
        seen = self._seen
        new = [key for key in map(hash, keys) if key not in seen]
        self.pages_without_new_entries = 0 if new else self.pages_without_new_entries + 1
        seen.update(dict.fromkeys(new))
        while len(seen) > _MOST_KEYS:
            del seen[next(iter(seen))]

    @property
    def is_over(self) -> bool:
        """Whether too many pages in a row had no new entry."""
        return self.pages_without_new_entries >= MOST_PAGES_WITHOUT_NEW_ENTRIES


def is_oversized(at: Continuation) -> bool:
    """Return True if no address can hold the cursor; a broken API makes each one longer."""
    return len(at.value) > _LONGEST_CURSOR


def loop_error(operation: Operation, at: Continuation) -> PagingError:
    """Return the error for a list that repeats a page."""
    fault = f"the API repeats the page at {at.shown()}; what comes after it cannot be read"
    return _paging_error(operation, at, fault)


def endless_error(operation: Operation, at: Continuation) -> PagingError:
    """Return the error for a list that continues without new entries."""
    pages = f"{MOST_PAGES_WITHOUT_NEW_ENTRIES} pages in a row"
    fault = f"{pages} have no new entry, and lead to another page"
    return _paging_error(operation, at, f"{fault}; resume() with the error's cursor reads on")


def oversized_error(operation: Operation, at: Continuation) -> PagingError:
    """Return the error for a cursor that no address can hold."""
    fault = f"the cursor of the next page has {len(at.value)} characters, of which an address holds"
    return _paging_error(
        operation, at, f"{fault} {_LONGEST_CURSOR}; what comes after cannot be read"
    )


def _paging_error(operation: Operation, at: Continuation, fault: str) -> PagingError:
    error = PagingError(
        f"{operation.operation_id} ({operation.method} {operation.path}): {fault}",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )
    error.cursor = at.cursor()
    return error
