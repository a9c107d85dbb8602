from __future__ import annotations

import pytest

from qovery_async.testing import SeedError
from qovery_async.testing.seeds.located_yaml import parse

TEXT = """\
a: 1
b:
  - x: 2026-01-05
  - y: null
"""


def test_parse_returns_values_with_line_and_path():
    value = parse(TEXT, "w")
    items = value.mapping["b"].sequence

    assert value.plain() == {"a": 1, "b": [{"x": "2026-01-05"}, {"y": None}]}
    assert (items[0].mapping["x"].place, items[0].mapping["x"].line) == ("b[0].x", 3)
    assert [each.type_name() for each in (value, value.mapping["b"], value.mapping["a"])] == [
        "a mapping",
        "a list",
        "1",
    ]
    assert items[1].mapping["y"].type_name() == "empty"


def test_parse_empty_text_is_an_empty_mapping():
    assert parse("", "w").plain() == {}


def test_parse_merge_key_is_overridden_by_own_keys():
    text = "one: &one {a: 1, b: 2}\ntwo: {<<: *one, b: 3}\n"

    assert parse(text, "w").plain()["two"] == {"a": 1, "b": 3}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2", "^w:2: a: duplicate key"),
        ("a:\n  ? [k]\n  : 1", "^w:2: a: keys must be text"),
        ("{", "^w: invalid YAML"),
        ("&a [*a]", "^w: nested too deeply"),
    ],
)
def test_parse_invalid_text_raises_seed_error(text, message):
    with pytest.raises(SeedError, match=message):
        parse(text, "w")
