"""Notation of JSON types in generated code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._codec.kinds import Kind, parse_kind

SCALARS = ["str", "int", "float", "bool", "any", "bytes", "uuid", "datetime", "date"]
NAMED = st.tuples(st.sampled_from("%#|"), st.sampled_from(["Thing", "Level", "A2"]))
KINDS = st.recursive(
    st.sampled_from(SCALARS).map(Kind) | NAMED.map(lambda named: Kind(*named)),
    lambda inner: st.tuples(st.sampled_from("[{"), st.just(""), inner, st.booleans()).map(
        lambda container: Kind(*container)
    ),
    max_leaves=4,
)


def notation(kind):
    """Return the text of a kind, from the table in the module's docstring."""
    closing = {"[": "]", "{": "}"}
    inner = notation(kind.inner) if kind.inner else ""
    text = f"{kind.op}{kind.name}{inner}{closing.get(kind.op, '')}"
    return f"{text}?" if kind.nullable else text


@given(KINDS, st.booleans())
def test_kind_is_parsed_from_its_notation(kind, nullable):
    kind = kind._replace(nullable=nullable)

    assert parse_kind(notation(kind)) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("date?", Kind("date", nullable=True)),
        ("%Level", Kind("%", "Level")),
        ("[#Thing?]", Kind("[", inner=Kind("#", "Thing", nullable=True))),
        ("{[int]}?", Kind("{", inner=Kind("[", inner=Kind("int")), nullable=True)),
    ],
)
def test_question_mark_allows_null_at_its_own_level(text, kind):
    assert parse_kind(text) == kind
