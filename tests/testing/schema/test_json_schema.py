from __future__ import annotations

import pytest

from qovery_async.testing.model.document import Document
from qovery_async.testing.schema.json_schema import JsonSchemas


def converted(schema, **components):
    content = {"openapi": "3.0.3", "paths": {}, "components": {"schemas": components}}
    return JsonSchemas(Document(content)).of(schema)["allOf"][0]


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
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"enum": ["A"], "type": "string", "nullable": True},
            {"anyOf": [{"type": "null"}, {"enum": ["A"], "type": "string"}]},
        ),
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
    ],
)
def test_openapi_schema_is_converted_to_json_schema(schema, expected):
    assert converted(schema) == expected
