from __future__ import annotations

import json

import pytest
from hypothesis import given
from jsonschema_rs import Draft7Validator

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.json_schema import JsonSchemas
from tests.testing.schema.schemas import JSON, SCHEMAS, document, reference


def converted(schema, *, of_responses=False, **components):
    schemas = JsonSchemas(document(**components), of_responses=of_responses)
    return schemas.of(schema)["allOf"][0]


def accepts(schema, value, *, of_responses=False, **components):
    schemas = JsonSchemas(document(**components), of_responses=of_responses)
    return Draft7Validator(schemas.of(schema), validate_formats=True).is_valid(value)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
            {"type": "integer", "exclusiveMinimum": 1},
        ),
        (
            {"type": "integer", "maximum": 9, "exclusiveMaximum": False},
            {"type": "integer", "maximum": 9},
        ),
        ({"type": "integer", "exclusiveMaximum": 9}, {"type": "integer", "exclusiveMaximum": 9}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"enum": ["A"], "type": "string", "nullable": True},
            {"anyOf": [{"type": "null"}, {"enum": ["A"], "type": "string"}]},
        ),
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        ({"type": "string", "description": "d", "example": "e"}, {"type": "string"}),
        (
            {"additionalProperties": {"type": "string", "nullable": True}},
            {"additionalProperties": {"type": ["string", "null"]}},
        ),
    ],
)
def test_openapi_schema_is_converted_to_json_schema(schema, expected):
    assert converted(schema) == expected


@given(SCHEMAS, JSON)
def test_nullable_schema_accepts_the_same_values_and_null(schema, value):
    strict = {**schema, "nullable": False}
    nullable = {**schema, "nullable": True}

    assert accepts(nullable, value) == (value is None or accepts(strict, value))
    assert not accepts(strict, None)


@given(SCHEMAS, JSON)
def test_reference_accepts_what_its_schema_accepts(schema, value):
    assert accepts(reference("A"), value, A=reference("B"), B=schema) == accepts(schema, value)


@pytest.mark.parametrize(
    ("form", "text", "requests", "responses"),
    [
        ("date", "tomorrow", False, False),
        ("date-time", "2026-01-05", False, False),
        ("email", "nobody", False, False),
        ("uri", "no uri", False, False),
        ("password", "x", True, True),
    ],
)
def test_known_formats_hold_for_requests_and_responses(form, text, requests, responses):
    schema = {"type": "string", "format": form}

    assert accepts(schema, text) == requests
    assert accepts(schema, text, of_responses=True) == responses


@pytest.mark.parametrize("of_responses", [False, True])
def test_read_only_fields_are_part_of_responses_only(of_responses):
    schema = {
        "properties": {"name": {"type": "string"}, "at": {"type": "string", "readOnly": True}},
        "required": ["name", "at"],
    }

    found = converted(schema, of_responses=of_responses)

    names = ["name", "at"] if of_responses else ["name"]
    assert (list(found["properties"]), found["required"]) == (names, names)


@pytest.mark.parametrize(
    ("required", "of_responses", "expected"),
    [
        (["id", "port", "size"], False, ["port"]),
        (["id", "port", "size"], True, ["id", "port", "size"]),
        (["port", "size"], False, ["port", "size"]),
        (["id"], False, ["id"]),
    ],
)
def test_new_items_of_a_request_need_no_id(required, of_responses, expected):
    properties = {"id": {}, "port": {}, "size": reference("Size")}

    found = converted(
        {"properties": properties, "required": required},
        of_responses=of_responses,
        Size={"type": "integer", "default": 4},
    )

    assert found["required"] == expected


ANIMALS = {
    "Cat": {"properties": {"kind": {}, "purr": {"type": "integer"}}, "required": ["purr"]},
    "Dog": {"properties": {"kind": {}, "bark": {"type": "integer"}}, "required": ["bark"]},
}
BRANCHES = [reference("Cat"), reference("Dog")]
MAPPING = {"cat": reference("Cat")["$ref"], "dog": reference("Dog")["$ref"]}


@pytest.mark.parametrize(
    ("value", "tagged", "plain"),
    [
        ({"kind": "cat", "purr": 1}, True, True),
        ({"kind": "dog", "bark": 1}, True, True),
        ({"kind": "cat", "bark": 1}, False, True),
        ({"kind": "cow", "purr": 1}, False, True),
        ({"bark": 1}, True, True),
        ({"purr": 1, "bark": 1}, True, True),
        ({}, False, False),
    ],
)
def test_discriminator_selects_the_branch(value, tagged, plain):
    discriminator = {"propertyName": "kind", "mapping": MAPPING}

    assert accepts({"oneOf": BRANCHES, "discriminator": discriminator}, value, **ANIMALS) == tagged
    assert accepts({"oneOf": BRANCHES}, value, **ANIMALS) == plain
    assert accepts({"anyOf": BRANCHES}, value, **ANIMALS) == plain


def test_recursive_schema_has_one_definition():
    tree = {"properties": {"name": {"type": "string"}, "below": {"items": reference("Tree")}}}
    schemas = JsonSchemas(document(Tree=tree))

    found = schemas.of(reference("Tree"))

    assert list(found["definitions"]) == ["Tree"]
    validator = Draft7Validator(found)
    assert validator.is_valid({"name": "a", "below": [{"name": "b", "below": []}]})
    assert not validator.is_valid({"name": "a", "below": [{"name": 1}]})


def test_every_packaged_schema_is_self_contained():
    schemas = JsonSchemas(packaged_document())
    for name in packaged_document().schemas:
        found = schemas.of(reference(name))

        text = json.dumps(found)
        names = {part.partition('"')[0] for part in text.split("#/definitions/")[1:]}
        assert names == found["definitions"].keys()
        assert "#/components/" not in text
