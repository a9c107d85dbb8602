"""Mapping with values that are created on first lookup."""

from __future__ import annotations

import pytest

from qovery_async._codec import LazyMapping


@pytest.fixture
def made():
    return []


@pytest.fixture
def mapping(made):
    def make(name):
        made.append(name)
        return name.upper()

    return LazyMapping(["b", "a", "b"], make)


def test_value_is_created_once_on_first_lookup(mapping, made):
    assert made == []
    assert [mapping["a"], mapping["a"], mapping.get("a")] == ["A", "A", "A"]
    assert made == ["a"]


def test_names_are_listed_in_order_without_creating_values(mapping, made):
    assert list(mapping) == ["b", "a"]
    assert len(mapping) == 2
    assert "a" in mapping
    assert "c" not in mapping
    assert made == []


def test_unknown_name_is_a_key_error_and_creates_nothing(mapping, made):
    with pytest.raises(KeyError, match="c"):
        mapping["c"]
    assert mapping.get("c", 3) == 3
    assert made == []


def test_mapping_equals_a_dict_of_its_values(mapping):
    assert dict(mapping) == {"b": "B", "a": "A"}
    assert mapping == {"a": "A", "b": "B"}


def test_failed_creation_is_repeated_on_the_next_lookup():
    results = [None, 7]

    def make(name):
        found = results.pop(0)
        if found is None:
            raise ValueError(name)
        return found

    mapping = LazyMapping(["a"], make)
    with pytest.raises(ValueError, match="a"):
        mapping["a"]
    assert mapping["a"] == 7
