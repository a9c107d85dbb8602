"""Entries of a list's response, and the keys of pages."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.paging.entries import (
    content_of,
    entries_of,
    field_of,
    key_of,
    keys_of,
)
from qovery_async.models import Project, ProjectResponseList
from qovery_async.raw import OPERATIONS

ID = "3FA85F64-5717-4562-B3FC-2C963F66AFA6"
LIST = OPERATIONS["listProject"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (ProjectResponseList(results=[1]), [1]),
        ({"results": [2]}, [2]),
        ([3], [3]),
        ({"results": None}, None),
        (ProjectResponseList(), None),
        ({}, None),
        ("text", None),
        (None, None),
    ],
)
def test_entries_are_the_declared_list_or_a_bare_one(answer, expected):
    assert entries_of(LIST, answer) == expected


def test_field_of_a_model_is_read_by_its_json_name():
    project = Project.from_dict({"id": ID, "odd": 1})

    assert field_of(project, "id") == ID
    assert field_of(project, "odd") == 1
    assert field_of(project, "missing") is None
    assert field_of({"a": 2}, "a") == 2
    assert field_of(7, "a") is None


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"id": ID}, ID),
        (Project.from_dict({"id": ID}), ID),
        ({"id": UUID(ID)}, ID.lower()),
        ({"id": 12}, "12"),
        ({"id": "", "git_commit_id": "abc"}, "abc"),
        ({"git_commit_id": "abc"}, "abc"),
        ({"id": True}, None),
        ({"id": None}, None),
        ({"name": "a"}, None),
        ("text", None),
    ],
)
def test_key_is_the_id_as_the_api_wrote_it(row, expected):
    assert key_of(row) == expected


@given(st.lists(st.sampled_from([None, "a", "b", "c", "d"])))
def test_keys_are_complete_and_unique_or_empty(ids):
    rows = [{"id": i} for i in ids]

    keys = keys_of(rows)

    assert keys in {(), tuple(ids)}
    assert (keys == tuple(ids)) == (None not in ids and len(set(ids)) == len(ids))


def test_content_is_one_key_that_equal_pages_share():
    rows = [{"a": 1}, Project.from_dict({"name": "p"})]

    assert content_of(rows) == content_of([dict(rows[0]), Project.from_dict({"name": "p"})])
    assert len(content_of(rows)) == 1
    assert content_of(rows) != content_of(rows[:1])
    assert content_of([]) == ()


def test_content_with_half_a_character_has_a_key():
    assert content_of([{"a": "\ud800"}]) != content_of([{"a": "\ud801"}])
