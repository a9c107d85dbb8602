"""Lists for mocks."""

from __future__ import annotations

from unittest import mock

import pytest

from qovery_async import AsyncQovery, Pages
from qovery_async.testing import pages_of

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("entries", [[], ["a"], ["a", "b", "c"]])
async def test_given_entries_come_in_every_use_of_a_list(entries):
    pages = pages_of(iter(entries))
    for _ in range(2):
        assert [entry async for entry in pages] == entries
        assert [list(page) async for page in pages.pages()] == [entries]
        assert await pages.collect() == entries
        assert await pages.collect(limit=1) == entries[:1]
        page = await pages
        assert (list(page), page.total, page.cursor) == (entries, len(entries), None)


async def test_given_list_has_no_cursors():
    pages = pages_of(["a"])
    assert isinstance(pages, Pages)
    assert await pages.resume(None).collect() == ["a"]
    with pytest.raises(ValueError, match="single page"):
        pages.resume("page=2")


async def test_list_method_can_be_mocked():
    async with AsyncQovery(token="qov_x") as qovery:
        listed = pages_of(["shop"])
        with mock.patch.object(qovery.projects, "list", return_value=listed):
            assert [name async for name in qovery.projects.list("o")] == ["shop"]
    specified = mock.create_autospec(AsyncQovery, instance=True)
    specified.projects.list.return_value = listed
    assert await specified.projects.list("o").collect() == ["shop"]
