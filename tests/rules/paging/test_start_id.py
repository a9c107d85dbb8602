"""Paging by the id of the last entry."""

from __future__ import annotations

import json

import pytest

from qovery_async._rules.paging import Continuation
from qovery_async._rules.paging.entries import key_of, keys_of
from qovery_async._rules.paging.listing import listing
from qovery_async.errors import PagingError
from qovery_async.raw import OPERATIONS

HISTORY = OPERATIONS["listEnvironmentDeploymentHistory"]


def decode(operation, value):
    return operation.decode(200, "application/json", json.dumps(value).encode())


def page(*ids, at=None, before=None, **fields):
    """Read a page of entries with these ids."""
    answer = decode(HISTORY, {"results": [{"id": i} for i in ids], **fields})
    return listing(HISTORY, answer, at and Continuation("startId", at), before)


def ids_of(found):
    return [key_of(item) for item in found.items]


def test_id_is_sent_in_the_form_in_which_it_came():
    operation = OPERATIONS["listEnvironmentDeploymentHistory"]
    text = "3FA85F64-5717-4562-B3FC-2C963F66AFA6"
    answer = decode(operation, {"results": [{"id": text}]})
    assert listing(operation, answer, None).following == Continuation("startId", text)


def test_next_page_begins_after_the_last_entry():
    found = page("a", "b", page_size=2)

    assert ids_of(found) == ["a", "b"]
    assert found.following == Continuation("startId", "b")


@pytest.mark.parametrize(("ids", "fields"), [(["a"], {"page_size": 2}), ([], {}), ([""], {})])
def test_short_page_or_page_without_a_last_id_ends_the_list(ids, fields):
    assert page(*ids, **fields).following is None


def test_repeated_entry_of_the_cursor_is_omitted():
    found = page("b", "c", at="b")

    assert ids_of(found) == ["c"]
    assert found.following == Continuation("startId", "c")


def test_page_of_the_cursors_entry_alone_ends_the_list():
    found = page("b", at="b")

    assert (found.items, found.following) == ([], None)


def test_page_that_ends_with_its_cursor_is_a_loop():
    with pytest.raises(PagingError, match="repeats the page at startId=b") as caught:
        page("a", "b", at="b")

    assert caught.value.cursor == "startId=b"


def test_entries_of_the_previous_page_are_omitted():
    assert ids_of(page("a", "b", "c", at="b", before=("a", "b"))) == ["c"]
    assert ids_of(page("z", "a", "c", at="b", before=("a", "b"))) == ["z", "c"]


@pytest.mark.parametrize(
    ("second_page", "expected"), [(["b", "c"], ["c"]), (["z", "b", "c"], ["z", "c"])]
)
def test_numbered_page_omits_known_entries_once(second_page, expected):
    """A list by ids may have page numbers: both strategies see the entry that has moved."""

    def numbered(number, *ids, at, before):
        told = {"page": number, "total_pages": 2}
        entries = [{"id": i} for i in ids]
        answer = decode(HISTORY, {"results": entries, "page_size": 9, "pagination": told})
        return listing(HISTORY, answer, at, before)

    first = numbered(1, "a", "b", at=None, before=())
    assert first.following == Continuation("page", "2")
    second = numbered(2, *second_page, at=first.following, before=first.keys)

    assert first.keys == keys_of(first.items) == ("a", "b")
    assert ids_of(second) == expected
