from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.validation import Validation
from qovery_async.testing.schema.values import REDACTED, Values
from tests.testing.schema.schemas import JSON, SCHEMAS, document, loosened, reference

EMPTY = document()
VALIDATION = Validation(EMPTY)
OBJECT = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "size": {"type": "integer", "default": 3}},
    "required": ["name"],
}


def is_valid(value, schema, validation=VALIDATION):
    return validation.responses(schema).is_valid(value)


@given(SCHEMAS, JSON, st.integers(0, 9), st.booleans())
def test_conformed_value_is_valid_and_conforms_to_itself(schema, value, seed, plain):
    values = Values(EMPTY, seed, plain=plain)

    found = values.conform(value, schema)

    assert is_valid(found, loosened(schema))
    assert values.conform(found, schema) == found


@given(SCHEMAS, st.integers(0, 9), st.booleans())
def test_made_value_is_valid_and_equal_for_an_equal_seed(schema, seed, whole):
    found = Values(EMPTY, seed).make(schema, whole=whole)

    assert found is not None
    assert is_valid(found, {**schema, "nullable": False})
    assert Values(EMPTY, seed).make(schema, whole=whole) == found


@pytest.mark.parametrize("whole", [False, True])
def test_made_object_has_optional_fields_only_if_whole(whole):
    schema = {"properties": {"a": {"type": "string"}, "b": {"type": "boolean"}}, "required": ["a"]}

    assert ("b" in Values(EMPTY, 1).make(schema, whole=whole)) == whole


def test_made_values_of_recursive_schemas_end():
    tree = {
        "type": "object",
        "properties": {"below": {"type": "array", "items": reference("Tree")}},
    }
    recursive = document(Tree=tree)

    found = Values(recursive, 1).make(reference("Tree"), whole=True)

    assert is_valid(found, reference("Tree"), Validation(recursive))


def test_plain_values_are_the_simplest_ones():
    schema = {
        "properties": {
            "text": {"type": "string"},
            "long": {"type": "string", "minLength": 1},
            "flag": {"type": "boolean"},
            "count": {"type": "integer", "minimum": 2},
        },
        "required": ["text", "long", "flag", "count"],
    }

    found = Values(EMPTY, 1, plain=True).make(schema)

    assert found.pop("long")
    assert found == {"text": "", "flag": False, "count": 2}


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-z]+$",
        "^https?://",
        r"^\d{4}$",
        "^[0-9]{3}-[A-Z]$",
        "^ab?c*d$",
        "^[a-z0-9]{2,5}$",
        r"^\d+(s|m|h)$",
    ],
)
def test_made_text_matches_its_pattern(pattern):
    for seed in range(5):
        assert re.search(pattern, Values(EMPTY, seed).make({"type": "string", "pattern": pattern}))


@pytest.mark.parametrize(
    "form", ["uuid", "date-time", "date", "email", "uri", "duration", "cron", "unknown"]
)
def test_made_text_has_its_format(form):
    schema = {"type": "string", "format": form}

    found = Values(EMPTY, 1).make(schema)

    assert is_valid(found, schema)
    assert Values(EMPTY, 2).conform(found, schema) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"name": "a", "extra": 1}, {"name": "a", "size": 3}),
        ({"name": "a", "size": "x"}, {"name": "a", "size": 0}),
        ({"size": None}, {"name": "", "size": 3}),
        ("no object", {"name": "", "size": 3}),
    ],
)
def test_conformed_object_keeps_valid_fields(value, found):
    assert Values(EMPTY, 1, plain=True).conform(value, OBJECT) == found


def test_taken_body_has_only_sent_fields_and_defaults():
    read_only = {"id": {"type": "string", "readOnly": True}}
    schema = {**OBJECT, "properties": {**OBJECT["properties"], **read_only}}
    values = Values(EMPTY, 1, taking=True)

    assert values.conform({"id": "1", "other": 2}, schema) == {"size": 3}
    assert values.conform({"name": "a", "size": 9}, schema) == {"name": "a", "size": 9}


@pytest.mark.parametrize(
    ("given_value", "name"),
    [("1", "hub"), ({"id": "1"}, "hub"), ({"id": "1", "name": "own"}, "own")],
)
def test_reference_by_id_has_the_fields_of_its_object(given_value, name):
    schema = {
        "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
        "required": ["id", "name"],
    }
    values = Values(EMPTY, 1, lookup={"1": {"name": "hub", "secret": "s"}}.get)

    found = values.conform(given_value, schema)

    assert found == {"id": "1", "name": name}


@pytest.mark.parametrize(
    ("given_fields", "found"),
    [
        ({"registry_id": "1"}, {"registry": {"id": "1"}, "registry_id": "1"}),
        ({"registry": {"id": "1"}}, {"registry": {"id": "1"}, "registry_id": "1"}),
        ({}, {}),
    ],
)
def test_object_and_its_id_are_derived_from_each_other(given_fields, found):
    inner = {"properties": {"id": {"type": "string"}}}
    schema = {"properties": {"registry": inner, "registry_id": {"type": "string"}}}

    assert Values(EMPTY, 1).conform(given_fields, schema) == found


def test_credentials_are_redacted_except_in_taken_bodies():
    schema = {"properties": {"secret_key": {"type": "string"}}}
    body = {"secret_key": "hush"}

    assert Values(EMPTY, 1).conform(body, schema) == {"secret_key": REDACTED}
    assert Values(EMPTY, 1, taking=True).conform(body, schema) == body


@pytest.mark.parametrize(
    ("value", "branch"), [(7, 7), ("a", "a"), ({"b": "x"}, {"b": "x"}), ({"a": "x"}, {"a": "x"})]
)
def test_value_of_one_of_is_that_of_the_likeliest_branch(value, branch):
    text = {"type": "string"}
    branches = [
        {"properties": {"a": text}, "required": ["a"]},
        {"properties": {"b": text}, "required": ["b"]},
        {"type": "integer"},
        text,
    ]

    assert Values(EMPTY, 1).conform(value, {"oneOf": branches}) == branch


@pytest.mark.parametrize(
    ("value", "tag"), [({"kind": "dog"}, "dog"), ({"bark": "x"}, "dog"), ({}, "cat"), (None, "cat")]
)
def test_tagged_value_has_its_own_or_the_nearest_tag(value, tag):
    animals = document(
        Cat={"properties": {"kind": {"type": "string"}, "purr": {"type": "string"}}},
        Dog={"properties": {"kind": {"type": "string"}, "bark": {"type": "string"}}},
    )
    mapping = {"dog": reference("Dog")["$ref"], "cat": reference("Cat")["$ref"]}
    schema = {
        "oneOf": [reference("Dog"), reference("Cat")],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }

    assert Values(animals, 1).conform(value, schema)["kind"] == tag


def test_null_is_kept_only_if_the_schema_allows_it():
    nullable = {"properties": {"a": {"type": "string", "nullable": True}, "b": {"type": "string"}}}

    assert Values(EMPTY, 1).conform({"a": None, "b": None}, nullable) == {"a": None}
    assert Values(EMPTY, 1).conform(None, {"type": "string", "nullable": True}) is None


def test_values_of_packaged_schemas_are_valid():
    packaged = packaged_document()
    validation = Validation(packaged)
    for number, name in enumerate(sorted(packaged.schemas)[::5]):
        value = Values(packaged, number).make(reference(name), whole=True)

        assert is_valid(value, reference(name), validation), name
