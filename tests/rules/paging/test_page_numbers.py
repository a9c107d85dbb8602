"""Paging by numbers, with `pagination` in any spelling, also inconsistent ones."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.paging import Continuation
from qovery_async._rules.paging.listing import listing
from qovery_async._rules.paging.page_numbers import Numbered, numbered
from qovery_async.raw import OPERATIONS

LIST = OPERATIONS["listOrganization"]

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["page", "page_size", "pageSize", "total", "totalItems", "total_pages", "totalPages", "hasNext"]
)


def decode(operation, value):
    return operation.decode(200, "application/json", json.dumps(value).encode())


@given(JSON | st.dictionaries(NAMES, JSON), st.none() | st.integers(1, 10**6), st.integers(0, 100))
def test_any_pagination_gives_neighbours_or_none(told, asked, count):
    found = numbered(told, asked, count)

    assert (found is None) == (not isinstance(told, dict))
    if found is not None and asked is not None:
        assert found.following in {None, asked + 1}
        assert found.preceding == (asked - 1 if asked > 1 else None)


@pytest.mark.parametrize(
    "told",
    [
        {"page": 2, "page_size": 10, "total": 25, "total_pages": 3},
        {"currentPage": 2, "pageSize": 10, "totalItems": 25},
        {"PAGE": "2", "PER-PAGE": "10", "TOTAL": "25"},
        {"page_number": 2.0, "size": 10.0, "total_elements": 25.0},
        {"page": 2, "last_page": 3, "total": 25},
    ],
)
def test_all_spellings_mean_the_same(told):
    assert numbered(told, 2, 10) == Numbered(3, 1, 25, is_other=False)


@pytest.mark.parametrize("value", [-1, 1.5, float("inf"), float("nan"), True, "x", "²", 2**60, []])
def test_invalid_page_number_counts_as_missing(value):
    told = {"page": value, "page_size": value, "total": value, "total_pages": value}
    assert numbered(told, None, 3) == numbered({}, None, 3) == Numbered(None, None, None, False)


def test_other_page_than_the_requested_one_is_noticed():
    assert numbered({"page": 1, "total_pages": 5}, 2, 3) == Numbered(3, 1, None, is_other=True)
    assert not numbered({"page": 2, "total_pages": 5}, 2, 3).is_other
    assert not numbered({"page": 2, "total_pages": 5}, None, 3).is_other


@pytest.mark.parametrize(
    ("told", "following", "total"),
    [
        ({"page": 1, "page_size": 10, "total": 25}, "2", 25),
        ({"page": 3, "page_size": 10, "total": 25}, None, 25),
        ({"page": 1, "pageSize": 10, "totalItems": 11}, "2", 11),
        ({"page": 1, "per_page": 10, "total_count": 10}, None, 10),
        ({"page": 2, "total_pages": 3}, "3", None),
        ({"page": 3, "totalPages": 3}, None, None),
        ({"page": 1}, None, None),
        ({"page": "1", "total": "x"}, None, None),
        ({}, None, None),
        ([], None, None),
    ],
)
def test_numbered_pages_go_on_to_the_last(told, following, total):
    found = listing(LIST, decode(LIST, {"results": [], "pagination": told}), None)
    assert found.following == (following and Continuation("page", following))
    assert found.total == total


@given(st.lists(st.integers(0, 9), max_size=12), st.integers(1, 4), st.integers(0, 5))
def test_ids_that_pages_share_take_no_entry_away(ids, size, pushed):
    """Unless they moved from the end of one page to the beginning of the next."""
    pages = [ids[at : at + size] for at in range(0, len(ids), size)]
    found, keys = [], ()
    for number, page in enumerate(pages, 1):
        rows = [{"id": str(i), "name": str(i)} for i in page]
        told = {"page": number, "total_pages": len(pages)}
        answer = decode(LIST, {"results": rows, "pagination": told})
        at = Continuation("page", str(number)) if number > 1 else None
        read = listing(LIST, answer, at, keys)
        moved = len(page) - len(read.items)
        assert moved == 0 or [str(i) for i in page[:moved]] == list(keys[-moved:])
        found += read.items
        keys = read.keys


def test_largest_page_number_makes_a_resumable_cursor():
    told = {"page": 2**53 - 2, "total_pages": 2**53 - 1}
    found = listing(LIST, decode(LIST, {"results": [], "pagination": told}), None)
    assert found.following is not None
    assert Continuation.from_cursor(found.following.cursor()) == found.following


def test_page_requested_by_number_without_one_keeps_its_place():
    """The overlap is omitted, even if the API no longer reports numbers."""
    rows = [{"id": "b", "name": "b"}, {"id": "c", "name": "c"}]
    answer = decode(LIST, {"results": rows})

    found = listing(LIST, answer, Continuation("page", "2"), ("a", "b"))

    assert [item.name for item in found.items] == ["c"]
    assert (found.following, found.preceding) == (None, None)


def test_list_is_read_backwards_by_number():
    told = {"page": 2, "total_pages": 3}
    answer = decode(LIST, {"results": [{"id": "c"}], "pagination": told})

    found = listing(LIST, answer, Continuation("-page", "2"), ())

    assert found.preceding == Continuation("-page", "1")
    assert found.ahead(Continuation("-page", "2")) == found.preceding
    assert found.ahead(None) == found.following == Continuation("page", "3")
