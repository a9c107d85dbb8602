"""Continuation of a list, its cursor, and the query of its page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.paging import Continuation, extended
from qovery_async._rules.paging.continuation import is_sendable
from qovery_async.raw import OPERATIONS

TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30)


@pytest.mark.parametrize(
    "cursor",
    [
        *["", "x", "=", "startId=", "pageSize=3", "next=1", "page", "page=0", "-page=00"],
        *["page=-1", "page=1.0", "page=\u0663", f"page={'9' * 5000}"],
    ],
)
def test_invalid_cursor_raises(cursor):
    with pytest.raises(ValueError, match="not a cursor"):
        Continuation.from_cursor(cursor)


@given(TEXT | st.text(min_size=1, max_size=5))
def test_cursor_is_plain_text_and_reads_back(token):
    at = Continuation("startId", token)
    try:
        cursor = at.cursor()
    except UnicodeEncodeError:  # half a character, which no link and no id gives
        return
    assert cursor.isascii()
    assert cursor.isprintable()
    assert Continuation.from_cursor(cursor) == at


@pytest.mark.parametrize(
    ("parameter", "name", "is_back"),
    [
        ("startId", "startId", False),
        ("page", "page", False),
        ("-page", "page", True),
        ("continueToken", "continueToken", False),
        ("stepBackToken", "stepBackToken", True),
    ],
)
def test_parameter_tells_name_and_direction(parameter, name, is_back):
    at = Continuation(parameter, "1")

    assert (at.name, at.is_back) == (name, is_back)


def test_shown_cursor_is_cut():
    assert Continuation("startId", "a" * 200).shown() == "startId=" + "a" * 72


@pytest.mark.parametrize(
    ("operation_id", "parameter", "expected"),
    [
        ("getOrganizationEvents", "continueToken", True),
        ("getOrganizationEvents", "startId", False),
        ("listEnvironmentDeploymentHistory", "startId", True),
        ("listOrganization", "startId", False),
        ("listOrganization", "page", True),
        ("listOrganization", "-page", True),
    ],
)
def test_continuation_belongs_to_lists_with_its_parameter(operation_id, parameter, expected):
    at = Continuation(parameter, "1")

    assert at.belongs_to(OPERATIONS[operation_id]) is expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (Continuation("startId", "a"), [("pageSize", "3"), ("startId", "a")]),
        (Continuation("-page", "2"), [("startId", "0"), ("pageSize", "3"), ("page", "2")]),
    ],
)
def test_continuation_replaces_its_parameter_in_the_query(at, expected):
    assert extended([("startId", "0"), ("pageSize", "3")], at) == expected


def test_token_replaces_the_tokens_of_both_directions():
    query = [("continueToken", "a"), ("stepBackToken", "b"), ("q", "x")]

    found = extended(query, Continuation("stepBackToken", "c"))

    assert found == [("q", "x"), ("stepBackToken", "c")]


@given(st.text(max_size=5))
def test_value_with_half_a_character_or_empty_is_not_sendable(value):
    has_utf8 = not any(
        0xD800 <= ord(char) < 0xDC80 or 0xDCFF < ord(char) <= 0xDFFF for char in value
    )
    assert is_sendable(value) is (has_utf8 and value != "")
