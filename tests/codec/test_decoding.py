"""Tolerant decoding: each deviation is recorded, and no content is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec.decoding import Reading, are_lists, is_readable
from qovery_async._codec.drift import Place
from qovery_async._codec.kinds import parse_kind
from qovery_async.models import Project, ProjectResponseList
from qovery_async.raw import SCHEMAS, Deviation, Drift, encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = {
    "id": ID,
    "created_at": "2026-01-01T00:00:00Z",
    "name": "a",
    "organization": {"id": ID},
    "associated_environments_count": 0,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8) | st.just(ID) | st.just("2026-01-01T00:00:00Z"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)  # fmt: skip


def read(kind, value):
    """Return the result, the kinds of the deviations, and the reading."""
    reading = Reading()
    result = reading.read(parse_kind(kind), value, Place("Place", "", value, None))
    return result, [entry.deviation.kind for entry in reading.found], reading


@pytest.mark.parametrize("value", [None, 3, "text", [], True])
def test_any_value_in_place_of_an_object_is_kept(value):
    drift = Drift()
    raw = PROJECT | {"organization": value}

    project = Project.from_dict(raw)

    assert encode(project) == raw
    SCHEMAS["Project"].decode(raw, drift=drift)
    assert drift.total() == 1
    assert encode(SCHEMAS["Project"].decode(value)) == value


@given(st.fixed_dictionaries({}, optional=dict.fromkeys([*PROJECT, "odd"], JSON)))
def test_object_with_any_fields_loses_nothing(raw):
    drift = Drift()

    project = SCHEMAS["Project"].decode(raw, drift=drift)

    assert encode(project) == raw
    undeclared = Deviation("unknown_field", "Project", "*")
    assert drift[undeclared] == ("odd" in raw)
    required = Project.required_names() - raw.keys()
    assert sum(d.schema == "Project" and d.kind == "missing_field" for d in drift) == len(required)


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        ("int", 1, []),
        ("int", True, ["wrong_type"]),
        ("int", "1", ["wrong_type"]),
        ("int", 1.5, ["number_form"]),
        ("float", 1, []),
        ("float", False, ["wrong_type"]),
        ("bool", True, []),
        ("bool", 1, ["wrong_type"]),
        ("str", None, ["unexpected_null"]),
        ("str?", None, []),
        ("uuid", ID, []),
        ("uuid", "none", ["bad_format"]),
        ("date", 20260101, ["wrong_type"]),
        ("datetime", "2026-01-01T00:00:00", ["bad_format"]),
        ("%StateEnum", "OF_THE_FUTURE", ["unknown_value"]),
        ("%StateEnum", 3, ["wrong_type"]),
        ("[int]", {"0": 1}, ["wrong_type"]),
        ("{int}", [1], ["wrong_type"]),
        ("[[int]]", [[1], ["x"], None], ["wrong_type", "unexpected_null"]),
        ("#ProjectRequest", "p", ["wrong_type"]),
        ("any", None, []),
    ],
)
def test_deviation_of_each_kind_is_recorded_and_kept(kind, value, found):
    result, kinds, _ = read(kind, value)

    assert kinds == found
    assert encode(result) == value


def test_integer_written_as_float_becomes_an_integer():
    result, found, _ = read("int", 2.0)

    assert (result, type(result), found) == (2, int, ["number_form"])


def test_texts_in_containers_are_converted_at_once():
    dates, found, _ = read("{date}", {"a": "2026-01-02", "b": "soon"})

    assert (dates["a"].year, dates["b"], found) == (2026, "soon", ["bad_format"])


@pytest.mark.parametrize(
    ("kind", "value", "is_loose"),
    [
        ("any", "text", False),
        ("any", 0.5, True),
        ("any", {"a": 1}, True),
        ("float", 0.5, False),
        ("float", 2.0**63, True),
    ],
)
def test_values_that_may_be_inexact_are_marked_loose(kind, value, is_loose):
    assert read(kind, value)[2].loose is is_loose


def test_bare_list_is_read_as_results():
    listing, found, _ = read("#ProjectResponseList", [PROJECT])

    assert type(listing) is ProjectResponseList
    assert listing.results == [Project.from_dict(PROJECT)]
    assert found == ["wrong_type"]


def test_lists_are_checked_with_the_types_of_their_elements():
    texts = frozenset({str})

    assert are_lists([["a"], []], texts)
    assert not are_lists([["a"], [1]], texts)
    assert not are_lists([["a"], "a"], texts)


@pytest.mark.parametrize(
    ("op", "text", "expected"),
    [
        ("uuid", ID, True),
        ("uuid", "x", False),
        ("date", "2026-01-02", True),
        ("date", "2026-13-02", False),
        ("datetime", "2026-01-02T00:00:00+02:00", True),
        ("datetime", "2026-01-02T00:00:00", False),
    ],
)
def test_format_of_text_is_checked(op, text, expected):
    assert is_readable(op, text) is expected
