"""JSON Schema of the spec's components and of operations' arguments."""

from __future__ import annotations

import jsonschema
import pytest

from qovery_async._codec.json_schema import self_contained
from qovery_async.raw import OPERATIONS


def test_openapi_becomes_json_schema():
    schema = {
        "type": "object",
        "x-secret": True,
        "properties": {
            "text": {"type": "string", "nullable": True, "x-required": True},
            "level": {"type": "string", "enum": ["A"], "nullable": True},
            "things": {"type": "array", "items": {"oneOf": [{"type": "integer"}]}},
            "map": {
                "type": "object",
                "additionalProperties": {"nullable": True, "type": "boolean"},
            },
        },
    }

    assert self_contained(schema) == {
        "type": "object",
        "format": "password",
        "properties": {
            "text": {"type": ["string", "null"]},
            "level": {"anyOf": [{"type": "string", "enum": ["A"]}, {"type": "null"}]},
            "things": {"type": "array", "items": {"oneOf": [{"type": "integer"}]}},
            "map": {"type": "object", "additionalProperties": {"type": ["boolean", "null"]}},
        },
    }


@pytest.mark.parametrize(
    "name", ["createProject", "editApplication", "createJob", "getOrganizationEvents", "getProject"]
)
def test_schema_of_an_operation_fits_its_arguments(name):
    operation = OPERATIONS[name]

    tool = operation.json_schema()

    parameters = tool["parameters"]
    jsonschema.Draft202012Validator.check_schema(parameters)
    groups = parameters["properties"]
    assert tool["name"] == name
    assert tool["description"] == operation.summary
    assert groups["path"]["properties"].keys() == operation.path_params.keys()
    query = groups.get("query", {"properties": {}})
    assert query["properties"].keys() == operation.query_params.keys()
    assert ("body" in groups) == (operation.body is not None)


def test_schema_of_an_operation_validates_its_body():
    schema = OPERATIONS["createProject"].json_schema()["parameters"]
    validator = jsonschema.Draft202012Validator(schema)
    arguments = {"path": {"organizationId": "3fa85f64"}, "body": {"name": "shop"}}

    assert validator.is_valid(arguments)
    assert not validator.is_valid(arguments | {"body": {}})
    assert not validator.is_valid(arguments | {"other": 1})
    assert not validator.is_valid({"body": {"name": "shop"}})


def test_schema_of_a_recursive_component_is_finite():
    schemas = [OPERATIONS[name].json_schema() for name in ("createHelm", "deployAllServices")]

    assert all("$defs" in schema["parameters"] for schema in schemas)
