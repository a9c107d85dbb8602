"""Deviations, their JSON paths and their counts."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec.drift import Found, locate, path_step
from qovery_async.raw import SCHEMAS, Deviation, Drift, StrictDecodingError

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
PROJECT = {
    "id": ID,
    "created_at": "2026-01-01T00:00:00Z",
    "name": "a",
    "organization": {"id": ID},
    "associated_environments_count": 0,
}
DEVIATIONS = st.builds(
    Deviation,
    st.sampled_from(["unknown_field", "wrong_type"]),
    st.sampled_from(["A", "B"]),
    st.sampled_from(["x", "*"]),
)


def test_strict_decoding_names_every_path():
    raw = {
        "results": [
            PROJECT | {"organization": {}},
            PROJECT | {"created_at": None, "name": 3, "odd": 1},
        ]
    }

    with pytest.raises(StrictDecodingError) as caught:
        SCHEMAS["ProjectResponseList"].decode(raw, strict=True)

    assert sorted((path, deviation.kind) for deviation, path in caught.value.deviations) == [
        ("$.results[0].organization.id", "missing_field"),
        ("$.results[1].created_at", "unexpected_null"),
        ("$.results[1].name", "wrong_type"),
        ("$.results[1].odd", "unknown_field"),
    ]
    assert pickle.loads(pickle.dumps(caught.value)).deviations == caught.value.deviations


def test_drift_counts_by_names_of_the_spec_only():
    drift = Drift()
    for number in range(50):
        SCHEMAS["ProjectRequest"].decode({"name": "p", f"odd_{number}": 1}, drift=drift)

    assert len(drift) == 1
    assert drift.total() == 50


@given(st.lists(DEVIATIONS), st.lists(DEVIATIONS))
def test_merged_drift_has_the_counts_of_both(one, other):
    merged, separate = Drift(), Drift()
    merged.note(one)
    separate.note(other)
    merged.merge(separate)

    together = Drift()
    together.note(one + other)
    assert merged == together
    assert merged.noted == merged.total() == len(one) + len(other)
    kinds = {deviation.kind for deviation in merged}
    assert sum(merged.of_kind(kind) for kind in kinds) == merged.total()


def test_message_of_strict_error_names_five_deviations():
    deviation = Deviation("wrong_type", "Thing", "a")

    error = StrictDecodingError([(deviation, f"$.a[{index}]") for index in range(7)])

    assert str(error).startswith("the value deviates from the spec: $.a[0]: wrong_type (Thing.a)")
    assert "$.a[4]" in str(error)
    assert str(error).endswith("; and 2 more")


@pytest.mark.parametrize(
    ("key", "step"),
    [(0, "[0]"), ("name", ".name"), ("two words", "['two words']"), ("", "['']")],
)
def test_step_of_json_path_is_quoted_if_needed(key, step):
    assert path_step(key) == step


def test_missing_field_is_located_by_its_own_name():
    inner = {"a": 1}
    root = {"list": [{}, inner]}
    missing = Deviation("missing_field", "Thing", "b")
    wrong = Deviation("wrong_type", "Thing", "a")

    found = locate(root, [Found(missing, inner, None), Found(wrong, inner, "a")])

    assert found == [(missing, "$.list[1].b"), (wrong, "$.list[1].a")]


def test_value_outside_the_root_is_located_at_the_root():
    deviation = Deviation("wrong_type", "Thing", "")

    assert locate([1], [Found(deviation, {}, "a")]) == [(deviation, "$.a")]
