"""Examples of texts and numbers, by the name and the schema of a field."""

from __future__ import annotations

import pytest

from qovery_async.testing.schema.examples import example_text, fits, simplest


@pytest.mark.parametrize(
    ("name", "schema", "text"),
    [
        ("first_name", {}, "Simulated"),
        ("current_tag", {}, "current-tag"),
        ("", {}, "simulated"),
        ("logo_url", {}, "https://acme.example.com/logo-url"),
        ("homepage", {"pattern": "^https?://"}, "https://acme.example.com/homepage"),
        ("Color", {"pattern": "^[a-z]+$"}, "color"),
        ("year", {"pattern": r"^\d{4}$"}, "0000"),
        ("code", {"minLength": 6}, "codexx"),
        ("code", {"maxLength": 2}, "co"),
        ("birthday", {"format": "date"}, "2026-01-05"),
    ],
)
def test_text_follows_the_name_and_the_schema(name, schema, text):
    assert example_text(name, schema) == text
    assert fits(text, schema)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "boolean"}, False),
        ({"type": "integer"}, 0),
        ({"type": "number", "minimum": 3}, 3),
        ({"type": "string"}, ""),
        ({"type": "string", "minLength": 1}, None),
        ({"type": "string", "format": "uuid"}, None),
    ],
)
def test_simplest_value_is_valid_or_none(schema, value):
    assert simplest(schema) == value
