"""Paging strategies: entries of a response, and the query parameter of the next page.

The API pages in five ways:

- not at all;
- by the id of the last entry (`startId`);
- by a size alone, without access to older entries (`pageSize`);
- by tokens in links, in both directions (`continueToken`, `stepBackToken`);
- in its guide, by numbers (`page`, with totals in `pagination`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast
from urllib.parse import quote, unquote, unquote_plus
from uuid import UUID

from .._codec import Model, Operation, dumps, encode
from ..errors import PagingError, ResponseDecodeError
from .page_numbers import numbered

PageReference = TypeVar("PageReference")
Keys = tuple[str, ...]

# Error handler that keeps token bytes that are not UTF-8.
NON_UTF8_BYTES = "surrogateescape"
_TOKENS = {"next": "continueToken", "previous": "stepBackToken"}
_BACK = "-page"
_PARAMETERS = frozenset({*_TOKENS.values(), "startId", "page", _BACK})
_KEYS = ("id", "git_commit_id")
_SHOWN_CHARACTERS = 80
_PAGE_DIGITS = 16
# Filtered lists can have several empty pages in a row; so many before an entry were never seen.
MOST_PAGES_WITHOUT_NEW_ENTRIES = 20
# Keys of entries that one iteration keeps, about 1 MB.
_MOST_KEYS = 10_000
# Proxies and servers refuse addresses that are longer than 8 kB.
_LONGEST_CURSOR = 4096


class Continuation(NamedTuple):
    """Query parameter of the next page; `cursor()` is its text for callers.

    `-page` is the parameter `page` of a list that is read backwards.
    """

    parameter: str
    value: str

    @property
    def name(self) -> str:
        """Name of the query parameter."""
        return self.parameter.removeprefix("-")

    @property
    def is_back(self) -> bool:
        """Whether the list is read from older to newer pages."""
        return self.parameter in {_TOKENS["previous"], _BACK}

    def cursor(self) -> str:
        """Return the cursor for `Pages.resume()`, in plain ASCII."""
        return f"{self.parameter}={quote(self.value, safe='', errors=NON_UTF8_BYTES)}"

    @classmethod
    def from_cursor(cls, cursor: str) -> Continuation:
        """Return the continuation of a cursor. Raises ValueError for any other text."""
        parameter, _, text = cursor.partition("=")
        value = unquote(text, errors=NON_UTF8_BYTES)
        if (
            parameter not in _PARAMETERS
            or not _is_sendable(value)
            or (parameter in {"page", _BACK} and not _is_page_number(value))
        ):
            msg = (
                f"not a cursor of this package: {cursor[:_SHOWN_CHARACTERS]!r}; take the cursor of "
                "a page or of an error"
            )
            raise ValueError(msg)
        return cls(parameter, value)

    def belongs_to(self, operation: Operation) -> bool:
        """Return True if the operation has this query parameter."""
        return self.name == "page" or self.name in operation.query_params


class Listing(NamedTuple):
    """Contents of one response of a list; equal `keys` mean the same page."""

    items: list[Any]
    following: Continuation | None
    preceding: Continuation | None
    total: int | None
    keys: Keys = ()


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
    found = _items(operation, answer)
    rows = items = found or []
    keys: Keys = keys_of(rows) if before else ()
    following: Continuation | None = None
    preceding: Continuation | None = None
    total: int | None = None
    again = False
    if operation.paging == "continue-token":
        links = _member(answer, "links")
        following, preceding = _linked(links, "next"), _linked(links, "previous")
    elif operation.paging == "start-id":
        items, following = _after_id(operation, rows, answer, came_from)
        if before and keys:
            known = frozenset(before)
            items = [item for item in items if key_of(item) not in known]
    if following is None and preceding is None and operation.paging != "continue-token":
        following, preceding, total, again = _counted(answer, came_from, len(rows))
        if before and came_from is not None and came_from.parameter == "page":
            items = items[_overlap(before, keys) :]
    leads_to = ahead(came_from, following, preceding)
    _require_list(operation, found, leads_to)
    if before is not None and leads_to is not None:
        keys = keys or keys_of(rows) or _content_of(rows)
    again = again or (came_from is not None and leads_to == came_from)
    if again and came_from is not None:
        if came_from.is_back and not rows:
            # The newest page may always link to a newer one.
            preceding = None
        elif not keys or keys == before:
            raise loop_error(operation, came_from)
    return Listing(items, following, preceding, total, keys)


def ahead(
    came_from: Continuation | None,
    following: PageReference | None,
    preceding: PageReference | None,
) -> PageReference | None:
    """Return the next page in the direction of the iteration."""
    return preceding if came_from is not None and came_from.is_back else following


def loop_error(operation: Operation, at: Continuation) -> PagingError:
    """Return the error for a list that repeats a page."""
    cursor = at.cursor()
    fault = f"the API repeats the page at {cursor[:_SHOWN_CHARACTERS]}"
    return _paging_error(operation, at, f"{fault}; what comes after it cannot be read")


def endless_error(operation: Operation, at: Continuation) -> PagingError:
    """Return the error for a list that continues without new entries."""
    pages = f"{MOST_PAGES_WITHOUT_NEW_ENTRIES} pages in a row"
    fault = f"{pages} have no new entry, and lead to another page"
    return _paging_error(operation, at, f"{fault}; resume() with the error's cursor reads on")


def is_oversized(at: Continuation) -> bool:
    """Return True if no address can hold the cursor; a broken API makes each one longer."""
    return len(at.value) > _LONGEST_CURSOR


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


def _items(operation: Operation, answer: object) -> list[Any] | None:
    """Return the entries of a response, or None if it holds no list.

    The spec declares most lists as optional, so a response without one can be valid. But only an
    empty list means that there are no entries.
    """
    found: object = answer
    if operation.items and isinstance(answer, (Model, Mapping)):
        found = _member(cast("object", answer), operation.items)
    return cast("list[Any]", found) if isinstance(found, list) else None


def _require_list(
    operation: Operation, found: list[Any] | None, leads_to: Continuation | None
) -> None:
    """Raise `ResponseDecodeError` for a response without a list, unless another page follows."""
    if found is None and leads_to is None:
        raise no_list_error(operation)


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


def _member(answer: object, name: str) -> Any:  # noqa: ANN401  # any JSON
    """Return a field of a response by its name in the spec, declared or not."""
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


def keys_of(rows: Sequence[object]) -> Keys:
    """Return the ids of the entries; empty if ids are missing or repeated."""
    keys = tuple([key for row in rows if (key := key_of(row)) is not None])
    return keys if len(set(keys)) == len(rows) else ()


def _content_of(rows: Sequence[object]) -> Keys:
    """Return one key for the whole content of a page, for entries without ids."""
    if not rows:
        return ()
    written = encode(rows)
    try:
        return (f"={hash(dumps(written))}",)
    except ValueError:
        # A lone surrogate, which has no UTF-8 form.
        return (f"={hash(repr(written))}",)


def key_of(row: object) -> str | None:
    """Return the id of an entry, as the API wrote it."""
    for name in _KEYS:
        found: object = _member(row, name)
        if isinstance(found, str):
            if found:
                return found
        elif isinstance(found, UUID) or (isinstance(found, int) and not isinstance(found, bool)):
            return str(found)
    return None


def _linked(links: object, direction: str) -> Continuation | None:
    """Return the token in a link. Its host is ignored, because it may be any."""
    link = _member(links, direction)
    if not isinstance(link, str):
        return None
    parameter = _TOKENS[direction]
    for pair in link.partition("?")[2].partition("#")[0].split("&"):
        name, _, text = pair.partition("=")
        if name == parameter:
            value = unquote_plus(text, errors=NON_UTF8_BYTES)
            if _is_sendable(value):
                return Continuation(parameter, value)
    return None


def _is_page_number(value: str) -> bool:
    is_number = value.isascii() and value.isdigit() and len(value) <= _PAGE_DIGITS
    return is_number and int(value) > 0


def _is_sendable(value: str) -> bool:
    """Return True if a value has a UTF-8 form: JSON can hold lone surrogates."""
    try:
        return bool(value.encode("utf-8", NON_UTF8_BYTES))
    except UnicodeEncodeError:
        return False


def _after_id(
    operation: Operation, rows: list[Any], answer: object, came_from: Continuation | None
) -> tuple[list[Any], Continuation | None]:
    """Return the entries and the next page of `startId` paging.

    The API does not document whether a page repeats the entry of its cursor. It is dropped if so.
    """
    last = key_of(rows[-1]) if rows else None
    items = rows
    if came_from is not None and came_from.parameter == "startId":
        if last == came_from.value:
            if len(rows) > 1:
                raise loop_error(operation, came_from)
            return [], None
        for index, row in enumerate(rows):
            if key_of(row) == came_from.value:
                items = rows[index + 1 :]
                break
    size: object = _member(answer, "page_size")
    is_short = isinstance(size, (int, float)) and len(rows) < size
    if last is None or not _is_sendable(last) or is_short:
        return items, None
    return items, Continuation("startId", last)


def _counted(
    answer: object, came_from: Continuation | None, count: int
) -> tuple[Continuation | None, Continuation | None, int | None, bool]:
    """Return (following, preceding, total, whether it is another page than requested)."""
    requested = int(came_from.value) if came_from is not None and came_from.name == "page" else None
    found = numbered(_member(answer, "pagination"), requested, count)
    if found is None:
        return None, None, None, False
    following, preceding = found.following, found.preceding
    return (
        None if following is None else Continuation("page", str(following)),
        None if preceding is None else Continuation(_BACK, str(preceding)),
        found.total,
        found.is_other,
    )


def _overlap(before: Keys, keys: Keys) -> int:
    """Return the number of entries that new ones pushed from the previous page to this one."""
    if not keys or keys[0] not in before:
        return 0
    moved = before[before.index(keys[0]) :]
    return len(moved) if len(moved) < len(keys) and keys[: len(moved)] == moved else 0


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


def extended(pairs: Iterable[tuple[str, str]], continuation: Continuation) -> list[tuple[str, str]]:
    """Return the query of a further page: the pairs of the first page with the continuation."""
    name = continuation.name
    replaced = {*_TOKENS.values()} if name in _TOKENS.values() else {name}
    return [*((k, v) for k, v in pairs if k not in replaced), (name, continuation.value)]
