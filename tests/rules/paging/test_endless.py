"""Detection of lists that do not end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.paging import Continuation, endless
from qovery_async._rules.paging.endless import (
    LoopGuard,
    Progress,
    endless_error,
    is_oversized,
    loop_error,
    oversized_error,
)
from qovery_async.raw import OPERATIONS

LIST = OPERATIONS["listProject"]
TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30)


@given(st.lists(TEXT, max_size=50))
def test_guard_notices_the_first_repetition(cursors):
    guard = LoopGuard()
    seen = set()
    for cursor in cursors:
        assert guard.is_repeated(cursor) == (cursor in seen)
        seen.add(cursor)


def test_progress_ends_after_twenty_pages_without_a_new_entry():
    progress = Progress()
    progress.advance(("a", "b"))
    for number in range(20):
        assert not progress.is_over, number
        progress.advance(("b",) if number % 2 else ())

    assert progress.is_over
    assert progress.pages_without_new_entries == 20


@given(st.lists(st.lists(st.sampled_from("abcde"), max_size=3)))
def test_page_with_an_unseen_key_is_progress(pages):
    progress, seen, count = Progress(), set(), 0
    for keys in pages:
        progress.advance(tuple(keys))
        count = 0 if set(keys) - seen else count + 1
        seen |= set(keys)
        assert progress.pages_without_new_entries == count


def test_oldest_keys_are_forgotten(monkeypatch):
    monkeypatch.setattr(endless, "_MOST_KEYS", 3)
    progress = Progress()
    for key in "abcd":
        progress.advance((key,))

    progress.advance(("d",))
    assert progress.pages_without_new_entries == 1
    progress.advance(("a",))
    assert progress.pages_without_new_entries == 0


@pytest.mark.parametrize(("length", "expected"), [(1, False), (4096, False), (4097, True)])
def test_cursor_above_4096_characters_is_oversized(length, expected):
    assert is_oversized(Continuation("continueToken", "a" * length)) is expected


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (loop_error, "the API repeats the page at continueToken=t; what comes after"),
        (endless_error, "20 pages in a row have no new entry"),
        (oversized_error, "the cursor of the next page has 1 characters"),
    ],
)
def test_error_names_the_operation_and_has_the_cursor(make, message):
    error = make(LIST, Continuation("continueToken", "t"))

    assert str(error).startswith(
        f"listProject (GET /organization/{{organizationId}}/project): {message}"
    )
    assert error.cursor == "continueToken=t"
    assert (error.operation_id, error.method) == ("listProject", "GET")
