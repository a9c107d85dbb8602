from __future__ import annotations

import copy

import pytest
from pipeline.changes import changes

from tests.generation.documents import normalised

SCHEMAS = """
    Level: {type: string, enum: [LOW, HIGH]}
    Body: {type: object, required: [a], properties: {a: {type: string}, n: {type: integer}}}
"""
PATHS = """
  /thing:
    post:
      operationId: createThing
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Body'}}}
      parameters: [{name: dry, in: query, schema: {type: boolean}}]
      responses: {'201': {description: ok}}
"""


@pytest.fixture
def old():
    return normalised(schemas=SCHEMAS, paths=PATHS)[0]


def differences(old, change):
    new = copy.deepcopy(old)
    change(new, new["components"]["schemas"])
    return changes(old, new)


def test_no_difference_is_said(old):
    assert differences(old, lambda *_: None) == ["no change of the API"]
    assert changes(None, old) == ["first document: 2 operations"]


CASES = {
    "operation removed": (
        lambda d, s: d["paths"].pop("/thing"),
        "BREAKING operation removed: createThing (POST /thing)",
    ),
    "operation moved": (
        lambda d, s: d["paths"].update({"/things": d["paths"].pop("/thing")}),
        "BREAKING operation createThing: path was /thing, is /things",
    ),
    "value added": (
        lambda d, s: s["Level"]["enum"].append("MID"),
        "value added: Level 'MID'",
    ),
    "value removed": (
        lambda d, s: s["Level"]["enum"].remove("LOW"),
        "BREAKING value removed: Level 'LOW'",
    ),
    "field added": (
        lambda d, s: s["Thing"]["properties"].update(x={"type": "string"}),
        "field added: Thing.x",
    ),
    "required field added to a body": (
        lambda d, s: (
            s["Body"]["properties"].update(x={"type": "string"}),
            s["Body"]["required"].append("x"),
        ),
        "BREAKING field added: Body.x",
    ),
    "field removed": (
        lambda d, s: s["Thing"]["properties"].pop("name"),
        "BREAKING field removed: Thing.name",
    ),
    "field changed": (
        lambda d, s: s["Body"]["properties"]["n"].update(type="string"),
        "BREAKING field changed: Body.n was int, is str",
    ),
    "field nullable": (
        lambda d, s: s["Body"]["properties"]["n"].update(nullable=True),
        "field changed: Body.n was int, is int?",
    ),
    "parameter demanded": (
        lambda d, s: d["paths"]["/thing"]["post"]["parameters"][0].update(required=True),
        "BREAKING operation createThing: parameter dry was (False, 'bool'), is (True, 'bool')",
    ),
    "schema removed": (
        lambda d, s: s.pop("Level"),
        "BREAKING schema removed: Level",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_changes_are_told_in_terms_of_the_api(old, case):
    change, expected = CASES[case]

    found = differences(old, change)

    assert expected in found, found
