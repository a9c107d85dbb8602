from __future__ import annotations

import pytest

from qovery_async._rules.json_parts import objects, part


@pytest.mark.parametrize(
    "value", [{"a": {"b": {"c": 1}}}, {"a": 3}, {"a": None}, {}, [], None, "x"]
)
def test_part_is_the_object_or_empty(value):
    expected = {"c": 1} if value == {"a": {"b": {"c": 1}}} else {}

    assert part(value, "a", "b") == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [([{"a": 1}, 2, None], [{"a": 1}]), (None, []), ({"a": 1}, []), ("x", [])],
)
def test_objects_are_those_of_a_list(value, expected):
    assert objects(value) == expected
