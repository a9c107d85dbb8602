"""Fields that a generated model lists, one a line."""

from __future__ import annotations

import pytest

from qovery_async._codec.fields import MASK, REQUIRED, SECRET, TEXT, parse_fields, slots

FIELDS = """
    id! uuid
    secret_key!* str
    field_2fa bool? "2fa"
"""


def test_field_lines_give_names_kinds_and_flags():
    assert parse_fields(FIELDS) == (
        ("id", "id", "uuid", 1 | 4),
        ("secret_key", "secret_key", "str", 1 | 2),
        ("field_2fa", "2fa", "bool?", 0),
    )
    assert slots(FIELDS) == ("_id", "secret_key", "field_2fa")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("id uuid", ("id", "id", "uuid", TEXT)),
        ("at! datetime?", ("at", "at", "datetime?", REQUIRED | TEXT)),
        ("key!* str", ("key", "key", "str", REQUIRED | SECRET)),
        ("dates [date]", ("dates", "dates", "[date]", 0)),
        ('odd_name {#Thing} "odd \\"name\\""', ("odd_name", 'odd "name"', "{#Thing}", 0)),
    ],
)
def test_line_gives_attribute_name_kind_and_flags(line, field):
    assert parse_fields(line) == (field,)


def test_lines_without_text_are_ignored():
    assert parse_fields("\n  \n") == ()
    assert slots("") == ()


def test_repr_of_mask_shows_asterisks():
    assert repr(MASK) == "**********"
