from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.models import StateEnum
from qovery_async.raw import SCHEMAS, Drift, StrictDecodingError


def test_known_value_is_the_member():
    assert SCHEMAS["StateEnum"].decode("DEPLOYED") is StateEnum.DEPLOYED
    assert StateEnum.DEPLOYED.is_known


@given(st.text())
def test_any_text_is_kept_compares_hashes_and_pickles(text):
    value = StateEnum(text)

    assert value == text
    assert hash(value) == hash(text)
    assert str(value) == text
    assert f"{value}" == text
    assert value.value == text
    assert pickle.loads(pickle.dumps(value)) == text
    assert copy.deepcopy(value) == text
    assert SCHEMAS["StateEnum"].encode(value) == text
    assert value.is_known == (text in [member.value for member in StateEnum])


def test_unknown_value_is_not_a_member():
    before = list(StateEnum)

    value = StateEnum("OF_THE_FUTURE")

    assert list(StateEnum) == before
    assert value not in before
    assert not value.is_known
    assert "OF_THE_FUTURE" in repr(value)


@pytest.mark.parametrize("value", [3, None, ["DEPLOYED"]])
def test_value_that_is_not_text_raises(value):
    with pytest.raises(ValueError, match="StateEnum"):
        StateEnum(value)


def test_unknown_value_counts_as_drift_and_fails_strict_decoding():
    drift = Drift()

    SCHEMAS["StateEnum"].decode("OF_THE_FUTURE", drift=drift)

    assert drift.of_kind("unknown_value") == 1
    with pytest.raises(StrictDecodingError, match=r"\$: unknown_value \(StateEnum"):
        SCHEMAS["StateEnum"].decode("OF_THE_FUTURE", strict=True)
