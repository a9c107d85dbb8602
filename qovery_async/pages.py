"""Lists of the API: lazy iteration over pages or entries, with prefetch of one page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Generator, Iterator, Mapping, Sequence
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from anyio import Lock

from ._codec.operation import load_operation
from ._lazy_annotations import annotated_later
from ._pipeline.background_task import BackgroundTask
from ._rules.paging import Continuation
from ._rules.paging.endless import (
    LoopGuard,
    Progress,
    endless_error,
    is_oversized,
    loop_error,
    oversized_error,
)
from ._rules.paging.entries import Listing
from ._rules.paging.listing import listing
from .errors import RequestError

if TYPE_CHECKING:
    from ._codec import Operation
    from ._pipeline.resource import Caller
    from ._rules.paging.entries import Keys

T = TypeVar("T")

# States in which an iteration cannot continue, and their errors.
_FAULTS = {"looping": loop_error, "endless": endless_error, "oversized": oversized_error}
# Most numbered pages without entries in a row: their totals may be wrong.
_EMPTY_PAGES = 3


class Page(Sequence[T]):
    """The entries of one response, as a sequence.

    `answer` is the whole response. `cursor` is the next page and `previous_cursor` the previous
    one, None at the ends; both are for `Pages.resume()`. `total` is the number of entries of the
    whole list, None if unknown.
    """

    __slots__ = ("_items", "answer", "cursor", "previous_cursor", "total")

    def __init__(
        self,
        items: Sequence[T],
        answer: object,
        *,
        cursor: str | None = None,
        previous_cursor: str | None = None,
        total: int | None = None,
    ) -> None:
        self._items = items
        self.answer: object = answer
        self.cursor: str | None = cursor
        self.previous_cursor: str | None = previous_cursor
        self.total: int | None = total

    @property
    def items(self) -> Sequence[T]:
        """The entries."""
        return self._items

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...

    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        """Return an entry or a slice of entries."""
        return self._items[index]

    def __iter__(self) -> Iterator[T]:
        """Iterate over the entries."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return the number of entries of this page."""
        return len(self._items)

    def __repr__(self) -> str:
        """Return the number of entries, and whether there are more."""
        more = "" if self.cursor is None else ", more to come"
        return f"<Page of {len(self._items)}{more}>"


class Pages(Coroutine[Any, Any, Page[T]], Generic[T]):
    """A list of the API with any kind of paging. It is lazy: creating it sends no request.

        page = await qovery.projects.list(organization_id)            # the first page
        async for project in qovery.projects.list(organization_id):   # every entry
        async for page in qovery.projects.list(organization_id).pages():
        projects = await qovery.projects.list(organization_id).collect(limit=50)

    While the caller processes a page, the next one is fetched; at most one. If a page cannot be
    read, the error has its `cursor`, and `resume(error.cursor)` continues there. Each `await` or
    iteration starts from the first page. `asyncio.create_task()` takes a list as it takes the
    coroutine of another method.
    """

    # First pages that tasks of asyncio fetch, by task.
    _runs: dict[object, Coroutine[Any, Any, Page[T]]] | None = None

    @annotated_later(Caller="._pipeline.resource")
    def __init__(
        self,
        client: Caller,
        operation_id: str,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        *,
        start: Continuation | None = None,
    ) -> None:
        self._client = client
        self._operation_id = operation_id
        self._path = path
        self._query = query
        self._start = start

    def resume(self, cursor: str | None) -> Pages[T]:
        """Return the same list from a cursor on, or from its beginning for None.

        From a `previous_cursor`, the list is read backwards. Raises ValueError for a text that is
        not a cursor of this list.
        """
        if cursor is None:
            return Pages(self._client, self._operation_id, self._path, self._query)
        start = Continuation.from_cursor(cursor)
        if not start.belongs_to(self._operation()):
            msg = f"not a cursor of {self._operation_id}: it has no parameter {start.name}"
            raise ValueError(msg)
        return Pages(self._client, self._operation_id, self._path, self._query, start=start)

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        """Fetch the first page; its deadline is the client's `timeout`."""
        return self._first().__await__()

    def send(self, value: Any, /) -> Any:  # noqa: ANN401  # the event loop's
        """Continue the running task, which fetches the first page; for asyncio."""
        task, run = self._task_run()
        try:
            return run.send(value)
        except BaseException:
            self._end_run(task)
            raise

    def throw(
        self,
        error: Any,  # noqa: ANN401  # an exception or its class
        value: object = None,
        traceback: TracebackType | None = None,
        /,
    ) -> Any:  # noqa: ANN401  # the event loop's
        """Raise an exception in the running task; for asyncio, which gives the exception alone."""
        del value, traceback
        task, run = self._task_run()
        try:
            return run.throw(error)
        except BaseException:
            self._end_run(task)
            raise

    def close(self) -> None:
        """End the tasks that fetch the first page; for asyncio."""
        runs, self._runs = self._runs, None
        for run in (runs or {}).values():
            run.close()

    def _task_run(self) -> tuple[object, Coroutine[Any, Any, Page[T]]]:
        from asyncio import current_task

        task = current_task()
        if self._runs is None:
            self._runs = {}
        if task not in self._runs:
            self._runs[task] = self._first()
        return task, self._runs[task]

    def _end_run(self, task: object) -> None:
        if self._runs is not None:
            self._runs.pop(task, None)

    async def _first(self) -> Page[T]:
        page, _ = await self._fetch(self._start, None)
        return page

    def __aiter__(self) -> Entries[T]:
        """Iterate over the entries in the API's order. The timeout applies to each page."""
        return Entries(self.pages())

    def pages(self) -> PageWalk[T]:
        """Iterate over the pages. The timeout applies to each page."""
        return PageWalk(self, ahead=True)

    async def collect(self, *, limit: int | None = None) -> list[T]:
        """Return all entries, or the first `limit`, within one deadline: the client's `timeout`.

        No more pages are fetched than necessary. Raises ValueError for a negative limit.
        """
        if limit is not None and limit < 0:
            msg = f"limit takes a whole number from 0, or None; not {limit}"
            raise ValueError(msg)
        found: list[T] = []
        if limit == 0:
            return found
        with self._client.deadline():
            async with aclosing(PageWalk(self, ahead=limit is None)) as walk:
                async for page in walk:
                    found += page.items
                    if limit is not None and len(found) >= limit:
                        return found[:limit]
        return found

    def _operation(self) -> Operation:
        return load_operation(self._operation_id)

    async def _fetch(self, at: Continuation | None, before: Keys | None) -> tuple[Page[T], Listing]:
        operation = self._operation()
        try:
            answer = await self._client._execute_page(operation, self._path, self._query, at)
            found = listing(operation, answer, at, before)
        except RequestError as error:
            if at is not None:
                error.cursor = at.cursor()
            raise
        following, preceding = found.following, found.preceding
        page: Page[T] = Page(
            found.items,
            answer,
            cursor=None if following is None else following.cursor(),
            previous_cursor=None if preceding is None else preceding.cursor(),
            total=found.total,
        )
        return page, found

    def __repr__(self) -> str:
        """Return the operation."""
        return f"<Pages of {self._operation_id}>"


class PageWalk(AsyncIterator[Page[T]]):
    """Iterator over pages; with `ahead`, it prefetches the next page.

    Leaving the loop early cancels the prefetch; `aclose()` also waits for the cancellation. Several
    tasks may take pages from one iterator.
    """

    def __init__(self, pages: Pages[T], *, ahead: bool) -> None:
        self._pages = pages
        self._ahead = ahead
        self._guard = LoopGuard()
        self._progress = Progress()
        self._turn = Lock(fast_acquire=True)
        self._next: Continuation | None = pages._start
        self._before: Keys = ()
        self._empty = 0
        self._state: Literal["going on", "looping", "endless", "oversized", "ended"] = "going on"
        self._coming: BackgroundTask[tuple[Page[T], Listing]] | None = None

    async def __anext__(self) -> Page[T]:
        """Return the next page.

        Raises `PagingError` for a repeated page, and after 20 pages in a row without a new entry.
        """
        async with self._turn:
            at = self._next
            fault = _FAULTS.get(self._state)
            if fault is not None and at is not None:
                self._state = "ended"
                raise fault(self._pages._operation(), at)
            fetched = await self._prefetched()
            # Something else cancelled the prefetch: fetch the page again.
            if fetched is None and self._state != "ended":
                fetched = await self._pages._fetch(at, self._before)
            if fetched is None:
                raise StopAsyncIteration
            page, found = fetched
            self._prepare(at, found)
            return page

    async def _prefetched(self) -> tuple[Page[T], Listing] | None:
        """Return the prefetched page, or None."""
        coming = self._coming
        if coming is None:
            return None
        try:
            return await coming.result()
        finally:
            self._coming = None

    def _prepare(self, at: Continuation | None, found: Listing) -> None:
        if self._state == "ended":
            return
        following = found.ahead(at)
        self._empty = 0 if found.items else self._empty + 1
        if following is None or (following.name == "page" and self._empty > _EMPTY_PAGES):
            self._state = "ended"
            return
        if at is not None:
            self._guard.is_repeated(at.cursor())
        self._next, self._before = following, found.keys
        self._progress.advance(found.keys)
        if self._guard.is_repeated(following.cursor()):
            self._state = "looping"
        elif self._progress.is_over:
            self._state = "endless"
        elif is_oversized(following):
            self._state = "oversized"
        elif self._ahead:
            self._coming = BackgroundTask(self._pages._fetch, following, self._before)
            self._pages._client._background_tasks.add(self._coming)

    async def aclose(self) -> None:
        """Cancel the prefetch and end the iteration."""
        self._state = "ended"
        coming, self._coming = self._coming, None
        if coming is not None:
            await coming.aclose()

    def __del__(self) -> None:
        """Cancel the prefetch after a `break`."""
        coming: BackgroundTask[tuple[Page[T], Listing]] | None = getattr(self, "_coming", None)
        if coming is not None:
            coming.cancel()


class Entries(AsyncIterator[T]):
    """Iterator over the entries of pages; leaving the loop early works as for `PageWalk`."""

    def __init__(self, walk: PageWalk[T]) -> None:
        self._walk = walk
        self._turn = Lock(fast_acquire=True)
        self._items: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        """Return the next entry."""
        for item in self._items:
            return item
        async with self._turn:
            while True:
                # Another task may have fetched a page while this one waited.
                for item in self._items:
                    return item
                self._items = iter(await self._walk.__anext__())

    async def aclose(self) -> None:
        """Cancel the prefetch and end the iteration."""
        self._items = iter(())
        await self._walk.aclose()
