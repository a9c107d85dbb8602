"""Lists for mocks of methods that return `Pages`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, TypeVar, cast

from .._rules.paging.entries import Listing
from ..pages import Page, Pages

if TYPE_CHECKING:
    from .._pipeline.resource import Caller
    from .._rules.paging import Continuation
    from .._rules.paging.entries import Keys

T = TypeVar("T")


def pages_of(entries: Iterable[T]) -> Pages[T]:
    """Return a list of one page that sends no request, for mocks of `list` methods.

    with mock.patch.object(qovery.projects, "list", return_value=pages_of([project])):
        async for project in qovery.projects.list(organization_id):
    """
    return _GivenPages(entries)


class _NoClient:
    """Client of a list that sends no request."""

    def deadline(self) -> AbstractContextManager[None]:
        return nullcontext()


class _GivenPages(Pages[T]):
    """Pages with the given entries."""

    def __init__(self, entries: Iterable[T]) -> None:
        super().__init__(cast("Caller", _NoClient()), "pages_of()", {}, {})
        self._entries = [*entries]

    def resume(self, cursor: str | None) -> Pages[T]:
        if cursor is None:
            return self
        msg = "not a cursor: pages_of() has a single page"
        raise ValueError(msg)

    async def _fetch(
        self,
        at: Continuation | None,  # noqa: ARG002  # the only page
        before: Keys | None,  # noqa: ARG002  # the only page
    ) -> tuple[Page[T], Listing]:
        entries = [*self._entries]
        page: Page[T] = Page(entries, entries, total=len(entries))
        return page, Listing(entries, total=len(entries))
