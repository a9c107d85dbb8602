"""Example texts and numbers, by the name and the schema of a field."""

from __future__ import annotations

import re

import pytest

from qovery_async.testing.schema.examples import example_text, fits, simplest

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


@pytest.mark.parametrize(
    ("name", "shape", "expected"),
    [
        ("city", {}, "Paris"),
        ("root_path", {}, "root-path"),
        ("", {}, "simulated"),
        ("logo_url", {}, "https://acme.example.com/logo-url"),
        ("city", {"format": "email"}, "simulated.user@example.com"),
        ("city", {"format": "of_the_future"}, "Paris"),
        ("city", {"minLength": 7}, "Parisxx"),
        ("city", {"maxLength": 3}, "Par"),
        ("city", {"pattern": "^[a-z]+$"}, "paris"),
        ("root_path", {"pattern": "^[a-z]+$"}, "rootpath"),
        ("city", {"pattern": "^https?://"}, "https://acme.example.com/Paris"),
    ],
)
def test_example_text_follows_name_and_schema(name, shape, expected):
    assert example_text(name, shape) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\d{4}-\d{2}$",
        r"^[0-9]+(\.[0-9]+)?$",
        r"^(first|second)[A-Z]{3}$",
        r"^v\d+\.\d+$",
        r"^#[0-9a-f]{6,8}$",
        r"^\w\s?\d*$",
    ],
)
def test_example_text_is_spelled_by_its_pattern(pattern):
    text = example_text("some_field", {"pattern": pattern})

    assert re.search(pattern, text)
    assert text == example_text("some_field", {"pattern": pattern})


@pytest.mark.parametrize("name", ["date-time", "date", "email", "uri"])
def test_example_text_has_the_format_of_the_schema(name):
    assert fits(example_text("any", {"format": name}), {"format": name})


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ({"type": "boolean"}, False),
        ({"type": "integer"}, 0),
        ({"type": "number", "minimum": 2.5}, 3),
        ({"type": "integer", "minimum": 3}, 3),
        ({"type": "integer", "minimum": -3}, 0),
        ({"type": "string"}, ""),
        ({"type": "string", "minLength": 1}, None),
        ({"type": "string", "format": "uuid"}, None),
    ],
)
def test_simplest_value_is_valid_or_none(shape, expected):
    found = simplest(shape)

    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("value", "shape", "expected"),
    [
        (ID, {"format": "uuid"}, True),
        ("STATIC_IP", {"format": "uuid"}, False),
        ("2026-01-01T00:00:00Z", {"format": "date-time"}, True),
        ("2026-01-01t00:00:00.5+02:00", {"format": "date-time"}, True),
        ("2026-01-01T00:00:00", {"format": "date-time"}, False),
        ("2026-01-01", {"format": "date"}, True),
        ("2026-01-01T00:00:00Z", {"format": "date"}, False),
        ("any", {"format": "of_the_future"}, True),
        ("abc", {"minLength": 3, "maxLength": 3}, True),
        ("ab", {"minLength": 3}, False),
        ("abcd", {"maxLength": 3}, False),
        ("abc", {"pattern": "^[a-z]+$"}, True),
        ("ABC", {"pattern": "^[a-z]+$"}, False),
    ],
)
def test_text_fits_format_length_and_pattern(value, shape, expected):
    assert fits(value, shape) is expected
