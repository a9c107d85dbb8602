"""How a list goes on: what the next request of a paged operation asks for.

The API pages in five ways: not at all; by the id of the last entry (`startId`); by a size alone,
with no way to what is older (`pageSize`); by tokens in links, in both directions (`continueToken`,
`stepBackToken`); and, as its guide has it, by numbers (`page`, with totals in `pagination`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast
from urllib.parse import parse_qs

from .._codec import Model, Operation, encode
from ..errors import PagingError

Where = TypeVar("Where")

_TOKENS = {"next": "continueToken", "previous": "stepBackToken"}


class Continuation(NamedTuple):
    """Where a list goes on: a query parameter and its value. Its text is a cursor for callers."""

    parameter: str
    value: str

    def cursor(self) -> str:
        """The text by which a caller resumes."""
        return f"{self.parameter}={self.value}"

    @classmethod
    def from_cursor(cls, cursor: str) -> Continuation:
        """The continuation that a cursor names. Raises ValueError for a text that is none."""
        parameter, separator, value = cursor.partition("=")
        if not separator or parameter not in {*_TOKENS.values(), "startId", "page"} or not value:
            msg = f"not a cursor of this package: {cursor!r}"
            raise ValueError(msg)
        return cls(parameter, value)


class Listing(NamedTuple):
    """What one answer of a list holds."""

    items: list[Any]
    following: Continuation | None
    preceding: Continuation | None
    total: int | None


def listing(operation: Operation, answer: Any, came_from: Continuation | None) -> Listing:  # noqa: ANN401  # the operation's own type
    """The entries of an answer and where it goes on.

    Entries that the page before ended with are left out. Raises `PagingError` when the answer leads
    to where it came from: then it is the same page again.
    """
    items = _items(operation, answer)
    following: Continuation | None = None
    preceding: Continuation | None = None
    total: int | None = None
    if operation.paging == "continue-token":
        links = _member(answer, "links")
        following, preceding = _linked(links, "next"), _linked(links, "previous")
    elif operation.paging == "start-id":
        items, following = _after_id(operation, items, answer, came_from)
    if following is None and operation.paging != "continue-token":
        following, preceding, total = _numbered(answer)
    if came_from is not None and came_from == ahead(came_from, following, preceding):
        raise loop_error(operation, came_from)
    return Listing(items, following, preceding, total)


def ahead(
    came_from: Continuation | None, following: Where | None, preceding: Where | None
) -> Where | None:
    """The next page in the direction in which a list is walked."""
    backwards = came_from is not None and came_from.parameter == _TOKENS["previous"]
    return preceding if backwards else following


def loop_error(operation: Operation, at: Continuation) -> PagingError:
    """The error for a list that goes round in a circle."""
    error = PagingError(
        f"{operation.operation_id} ({operation.method} {operation.path}): the API repeats the page "
        f"at {at.cursor()}; what comes after it cannot be read",
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path,
    )
    error.cursor = at.cursor()
    return error


def _items(operation: Operation, answer: object) -> list[Any]:
    found: object = answer
    if operation.items and isinstance(answer, (Model, Mapping)):
        found = _member(cast("object", answer), operation.items)
    return cast("list[Any]", found) if isinstance(found, list) else []


def _member(answer: object, name: str) -> Any:  # noqa: ANN401  # any JSON
    """A member of an answer by the document's name, known to the client or not."""
    if isinstance(answer, Model):
        attribute = _attributes(type(answer)).get(name)  # type: ignore[arg-type]  # classes are hashable
        if attribute is not None:
            return getattr(answer, attribute)
        return answer._extra.get(name) if answer._extra else None
    return cast("Mapping[str, Any]", answer).get(name) if isinstance(answer, Mapping) else None


@cache
def _attributes(model: type[Model]) -> Mapping[str, str]:
    return {name: attribute for attribute, name, _, _ in model.model_fields}


def _linked(links: Any, direction: str) -> Continuation | None:  # noqa: ANN401  # any JSON
    link = _member(links, direction)
    if not isinstance(link, str) or not link:
        return None
    parameter = _TOKENS[direction]
    values = parse_qs(link.partition("?")[2].partition("#")[0]).get(parameter)
    return Continuation(parameter, values[0]) if values else None


def _after_id(
    operation: Operation,
    items: list[Any],
    answer: Any,  # noqa: ANN401  # the operation's own type
    came_from: Continuation | None,
) -> tuple[list[Any], Continuation | None]:
    """Whether the cursor's own entry comes again is not documented: it is dropped if it does."""
    ids = [_id(item) for item in items]
    if came_from is not None and came_from.value in ids:
        start = ids.index(came_from.value) + 1
        if start == len(ids) > 1:
            raise loop_error(operation, came_from)
        items, ids = items[start:], ids[start:]
    size = _member(answer, "page_size")
    is_last = isinstance(size, (int, float)) and 0 < len(items) < int(size) - 1
    if not ids or ids[-1] is None or is_last:
        return items, None
    return items, Continuation("startId", ids[-1])


def _id(item: Any) -> str | None:  # noqa: ANN401  # an entry of a list
    found = _member(item, "id")
    if found is None or not found:
        found = _member(item, "git_commit_id")
    return str(encode(found)) if found else None


def _numbered(
    answer: Any,  # noqa: ANN401  # the operation's own type
) -> tuple[Continuation | None, Continuation | None, int | None]:
    """(following, preceding, total) of pages that are counted."""
    told = _member(answer, "pagination")
    if told is None:
        return None, None, None
    page, size = _number(told, "page"), _number(told, "page_size", "pageSize", "per_page")
    total = _number(told, "total", "total_items", "total_count", "totalItems", "totalCount")
    pages = _number(told, "total_pages", "totalPages", "pages", "page_count", "pageCount")
    if pages is None and total is not None and size:
        pages = -(-total // size)
    if page is None:
        return None, None, total
    following = Continuation("page", str(page + 1)) if pages is not None and page < pages else None
    preceding = Continuation("page", str(page - 1)) if page > 1 else None
    return following, preceding, total


def _number(told: Any, *names: str) -> int | None:  # noqa: ANN401  # any JSON
    for name in names:
        value = _member(told, name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return int(value)
    return None


class LoopGuard:
    """Notices a cursor that comes again; remembers a hash of each, a hundred bytes a page."""

    def __init__(self) -> None:
        """Nothing seen yet."""
        self._seen: set[int] = set()

    def comes_again(self, cursor: str) -> bool:
        """Whether this cursor was asked about before."""
        before = len(self._seen)
        self._seen.add(hash(cursor))
        return len(self._seen) == before


def extended(
    query: Mapping[str, Any], continuation: Continuation | None
) -> Sequence[tuple[str, Any]]:
    """The query of a page: what the caller asked for, and where it goes on."""
    if continuation is None:
        return list(query.items())
    other = set(_TOKENS.values()) if continuation.parameter in _TOKENS.values() else set[str]()
    kept = [(k, v) for k, v in query.items() if k != continuation.parameter and k not in other]
    return [*kept, (continuation.parameter, continuation.value)]
