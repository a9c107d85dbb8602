"""Python values as JSON values."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from enum import Enum, IntEnum
from types import MappingProxyType
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import UNSET, UnknownVariant
from qovery_async._codec.encoding import masked
from qovery_async.models import OrganizationApiTokenCreate, ProjectRequest, StateEnum
from qovery_async.raw import encode

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


class Level(IntEnum):
    HIGH = 3


class Text(str):
    __slots__ = ()

    def __str__(self):
        return "another text"


class Ratio(float):
    __slots__ = ()


def test_python_values_are_written_as_json():
    assert encode({"id": UUID(ID), "language": StateEnum("DEPLOYED"), "n": (1, 2)}) == {
        "id": ID,
        "language": "DEPLOYED",
        "n": [1, 2],
    }
    assert encode({"a": UNSET, "b": None}) == {"b": None}
    with pytest.raises(TypeError, match="object has no JSON form"):
        encode({"a": object()})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {"a": [float("-inf")]}])
def test_number_without_json_form_raises(value):
    with pytest.raises(ValueError, match="has no JSON form"):
        encode(value)


def test_date_time_without_zone_raises():
    with pytest.raises(ValueError, match="time zone"):
        encode({"at": datetime(2026, 1, 1)})


def test_dates_are_written_as_days():
    assert encode({"day": date(2026, 1, 2)}) == {"day": "2026-01-02"}


@given(JSON)
def test_json_value_is_returned_unchanged(value):
    assert json.dumps(encode(value)) == json.dumps(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Level.HIGH, 3),
        (Enum("Nested", {"A": (1, 2)}).A, [1, 2]),
        (Text("t"), "t"),
        (Ratio(0.5), 0.5),
        (MappingProxyType({1: date(2026, 1, 2)}), {"1": "2026-01-02"}),
        (frozenset({"a"}), ["a"]),
        (range(2), [0, 1]),
        (UnknownVariant("NEW", {"type": "NEW"}), {"type": "NEW"}),
        (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00Z"),
        ([ProjectRequest(name="p")], [{"name": "p"}]),
    ],
)
def test_value_is_encoded_by_its_type(value, expected):
    encoded = encode(value)

    assert encoded == expected
    assert json.loads(json.dumps(encoded)) == expected


@pytest.mark.parametrize("value", [b"raw", bytearray(b"raw"), object(), {"a": [len]}, 1j])
def test_value_without_json_form_raises_type_error(value):
    with pytest.raises(TypeError, match="has no JSON form"):
        encode(value)


def test_subclass_of_float_is_checked_for_its_value():
    with pytest.raises(ValueError, match="inf has no JSON form"):
        encode(Ratio("inf"))


def test_unset_in_a_list_has_no_json_form():
    with pytest.raises(TypeError, match="a Unset has no JSON form"):
        encode([UNSET])


def test_secrets_are_masked_by_the_spec_or_by_their_names():
    token = OrganizationApiTokenCreate.from_dict(
        {"name": "ci", "token": "canary", "newer": [{"Password": "canary", "note": "n"}]}
    )
    unknown = UnknownVariant("NEW", {"type": "NEW", "secret_key": "canary", "token": None})

    assert masked([token, {"variant": unknown}, 1]) == [
        {"name": "ci", "token": "**********", "newer": [{"Password": "**********", "note": "n"}]},
        {"variant": {"type": "NEW", "secret_key": "**********", "token": None}},
        1,
    ]
    assert token.to_dict()["token"] == "canary"
