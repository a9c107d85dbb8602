"""Values of unknown variants, kept unchanged."""

from __future__ import annotations

import copy
import pickle
import weakref

import pytest

from qovery_async import UnknownVariant

RAW = {"type": "PAGER", "number": 112}


def test_equality_compares_json_values():
    assert UnknownVariant("PAGER", RAW) == UnknownVariant(None, dict(RAW))
    assert UnknownVariant("PAGER", RAW) != UnknownVariant("PAGER", {"type": "PAGER"})
    assert UnknownVariant("PAGER", RAW) != RAW


def test_unknown_variant_is_not_hashable():
    with pytest.raises(TypeError, match="unhashable"):
        hash(UnknownVariant("PAGER", RAW))


@pytest.mark.parametrize(
    ("variant", "text"),
    [
        (UnknownVariant("PAGER", RAW), "UnknownVariant(tag='PAGER', members=['number', 'type'])"),
        (UnknownVariant(None, {}), "UnknownVariant(tag=None, members=[])"),
        (UnknownVariant(None, "secret"), "UnknownVariant(tag=None, members=[])"),
        (UnknownVariant(None, ["secret"]), "UnknownVariant(tag=None, members=[])"),
    ],
)
def test_repr_shows_names_and_no_values(variant, text):
    assert repr(variant) == text


def test_deep_copy_shares_no_json():
    variant = UnknownVariant("PAGER", RAW)
    copied = copy.deepcopy(variant)
    copied.raw["number"] = 110

    assert (copied.tag, variant.raw) == ("PAGER", RAW)
    assert copied != variant


@pytest.mark.parametrize("protocol", [2, pickle.HIGHEST_PROTOCOL])
def test_pickle_keeps_tag_and_value(protocol):
    found = pickle.loads(pickle.dumps(UnknownVariant("PAGER", RAW), protocol))

    assert (type(found), found.tag, found.raw) == (UnknownVariant, "PAGER", RAW)


def test_unknown_variant_can_be_referenced_weakly():
    variant = UnknownVariant("PAGER", RAW)

    assert weakref.ref(variant)() is variant
    with pytest.raises(AttributeError):
        variant.number = 112
