"""Kinds of schemas, their text and their Python types."""

from __future__ import annotations

import pytest
from pipeline.kinds import ANY, LIST, MAP, MODEL, Kinds, annotation, kind_text, named_schemas

from qovery_async._codec.kinds import Kind, parse_kind

SCHEMAS = {
    "Thing": {"type": "object", "properties": {"a": {"type": "string"}}},
    "Level": {"type": "string", "enum": ["LOW"]},
    "Either": {"oneOf": [{"type": "string"}], "nullable": True},
    "Names": {"type": "array", "items": {"type": "string"}},
    "Alias": {"allOf": [{"$ref": "#/components/schemas/Names"}], "nullable": True},
}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("node", "text", "python"),
    [
        ({"type": "string"}, "str", "str"),
        ({"type": "string", "format": "date-time"}, "datetime", "datetime.datetime"),
        ({"type": "string", "format": "other", "nullable": True}, "str?", "str | None"),
        ({}, "any", "Any"),
        ({"nullable": True}, "any?", "Any"),
        (ref("Thing"), "#Thing", "T"),
        ({"allOf": [ref("Level")], "nullable": True}, "%Level?", "L | None"),
        (ref("Either"), "|Either?", "E | None"),
        (ref("Alias"), "[str]?", "list[str] | None"),
        ({"type": "array", "items": ref("Thing")}, "[#Thing]", "list[T]"),
        ({"type": "object"}, "{any}", "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "array", "items": ref("Either")}},
         "{[|Either?]}", "dict[str, list[E | None]]"),
    ],
)  # fmt: skip
def test_kind_of_schema_has_text_and_python_type(node, text, python):
    kind = Kinds(SCHEMAS).of(node)

    assert kind_text(kind) == text
    assert parse_kind(text) == kind
    assert annotation(kind, {"Thing": "T", "Level": "L", "Either": "E"}) == python


def test_annotation_of_optional_field_allows_unset():
    assert annotation(Kind("int", nullable=True), {}, required=False) == "int | None | Unset"
    assert annotation(ANY, {}, required=False) == "Any"


def test_named_schemas_are_found_inside_containers():
    nested = Kind(LIST, inner=Kind(MAP, inner=Kind(MODEL, "Thing"), nullable=True))

    assert named_schemas(nested) == ["Thing"]
    assert named_schemas(Kind(LIST, inner=ANY)) == []
