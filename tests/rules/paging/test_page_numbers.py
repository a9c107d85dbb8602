"""Readings of `pagination`, in any spelling, also inconsistent ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.paging.page_numbers import Numbered, numbered

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["page", "page_size", "pageSize", "total", "totalItems", "total_pages", "totalPages", "hasNext"]
)


@given(JSON | st.dictionaries(NAMES, JSON), st.none() | st.integers(1, 10**6), st.integers(0, 100))
def test_whatever_is_told_gives_numbers_of_neighbours_or_nothing(told, asked, count):
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


def test_another_page_than_the_one_asked_for_is_noticed():
    assert numbered({"page": 1, "total_pages": 5}, 2, 3) == Numbered(3, 1, None, is_other=True)
    assert not numbered({"page": 2, "total_pages": 5}, 2, 3).is_other
    assert not numbered({"page": 2, "total_pages": 5}, None, 3).is_other
