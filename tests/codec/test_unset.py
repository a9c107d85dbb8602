"""Value of an absent field."""

from __future__ import annotations

import copy
import pickle

import pytest

from qovery_async import UNSET, Unset


def test_unset_is_one_falsy_value_without_items():
    assert not UNSET
    assert list(UNSET) == []
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert isinstance(UNSET, Unset)


def test_unset_survives_every_copy_and_protocol():
    assert copy.copy(UNSET) is UNSET
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps([UNSET], protocol))[0] is UNSET


def test_unset_shows_its_name_and_has_no_attributes():
    assert repr(UNSET) == "UNSET"
    with pytest.raises(AttributeError):
        UNSET.name = "x"
