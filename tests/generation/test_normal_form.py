"""Every defect of upstream documents has a rule, and no rule knows a name of today's document."""

from __future__ import annotations

import pytest
from pipeline.document import dump, load, parse

from tests.generation.documents import document, normalised, schemas_of


def test_no_prose_of_upstream_stays():
    assert "Prose" not in dump(normalised()[0])
    assert "example" not in normalised()[0]["components"]["schemas"]["Thing"]


def test_what_the_api_documents_elsewhere_is_added():
    normal, _ = normalised()

    responses = normal["paths"]["/thing/{thingId}"]["get"]["responses"]
    assert sorted(responses) == ["200", "404", "429", "500"]
    assert set(normal["components"]["securitySchemes"]) == {"ApiToken", "BearerToken"}
    assert "X-RateLimit-Remaining" in normal["components"]["headers"]
    assert "X-RateLimit-Remaining" in responses["200"]["headers"]


def test_document_in_another_order_gives_the_same_bytes():
    first = document()
    second = {key: first[key] for key in reversed(first)}

    assert dump(normal_of(first)) == dump(normal_of(second))


def normal_of(upstream):
    from pipeline.normal_form import normal_form
    from pipeline.report import Report

    return normal_form(upstream, Report())


def test_inline_objects_enums_and_unions_get_names():
    found = schemas_of(
        schemas="""
    Holder:
      type: object
      properties:
        inner: {type: object, properties: {a: {type: string}}}
        level: {type: string, enum: [LOW, HIGH]}
        items:
          type: array
          items: {type: object, properties: {b: {type: integer}}}
"""
    )

    assert {"HolderInner", "HolderLevel", "HolderItemsItem"} <= set(found)
    assert found["Holder"]["properties"]["inner"] == {"$ref": "#/components/schemas/HolderInner"}


def test_members_of_all_of_become_one_object():
    found = schemas_of(
        schemas="""
    Base: {type: object, required: [a], properties: {a: {type: string}}}
    Child:
      allOf:
        - $ref: '#/components/schemas/Base'
        - {type: object, required: [b], properties: {b: {type: integer}}}
"""
    )["Child"]

    assert sorted(found["properties"]) == ["a", "b"]
    assert found["required"] == ["a", "b"]


def test_null_type_type_list_and_bare_nullable_are_nullable():
    found = schemas_of(
        version="3.1.0",
        schemas="""
    Nulls:
      type: object
      properties:
        a: {type: [string, 'null']}
        b: {oneOf: [{type: integer}, {type: 'null'}]}
        c: {nullable: true}
        d: {allOf: [{$ref: '#/components/schemas/Thing'}, {nullable: true}]}
        e: {type: string, enum: [X, null]}
""",
    )["Nulls"]["properties"]

    assert found["a"] | {"description": ""} == {
        "type": "string",
        "nullable": True,
        "description": "",
    }
    assert found["b"]["type"] == "integer"
    assert all(found[name].get("nullable") for name in "abcde")


def test_undefined_required_field_is_optional_and_reported():
    normal, report = normalised(
        schemas="    Odd: {type: object, required: [a, ghost], properties: {a: {type: string}}}"
    )

    odd = normal["components"]["schemas"]["Odd"]
    assert odd["required"] == ["a"]
    assert "ghost" in odd["properties"]
    assert any("Odd.ghost" in line for line in report.decided)


def test_branches_that_nothing_tells_apart_become_one_object():
    found = schemas_of(
        schemas="""
    Either:
      oneOf:
        - {type: object, properties: {a: {type: string}}}
        - {type: object, properties: {b: {type: string}}}
"""
    )["Either"]

    assert sorted(found["properties"]) == ["a", "b"]
    assert "oneOf" not in found
    assert not found.get("required")


def test_branches_with_own_required_members_stay_a_union():
    found = schemas_of(
        schemas="""
    Either:
      anyOf:
        - {type: object, required: [a], properties: {a: {type: string}}}
        - {type: object, required: [b], properties: {b: {type: string}}}
"""
    )

    assert len(found["Either"]["oneOf"]) == 2


def test_a_discriminator_maps_every_branch():
    found = schemas_of(
        schemas="""
    Kind: {type: string, enum: [CAT, DOG]}
    Cat: {type: object, required: [kind], properties: {kind: {$ref: '#/components/schemas/Kind'}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [DOG]}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator:
        propertyName: kind
        mapping: {CAT: '#/components/schemas/Cat'}
"""
    )["Pet"]

    assert found["discriminator"]["mapping"] == {
        "CAT": "#/components/schemas/Cat",
        "DOG": "#/components/schemas/Dog",
    }


def test_a_reference_out_of_the_components_is_followed():
    normal, _ = normalised(
        paths="""
  /other/{thingId}:
    get:
      operationId: getOther
      parameters: [{$ref: '#/paths/~1thing~1%7BthingId%7D/get/parameters/0'}]
      responses: {'200': {description: ok}}
"""
    )

    parameters = normal["paths"]["/other/{thingId}"]["get"]["parameters"]
    assert parameters == [{"$ref": "#/components/parameters/thingId"}]


def test_missing_and_repeated_operation_ids_get_names():
    normal, report = normalised(
        paths="""
  /a: {get: {responses: {'200': {description: ok}}}}
  /b: {get: {operationId: getThing, responses: {'200': {description: ok}}}}
"""
    )

    ids = {op["operationId"] for item in normal["paths"].values() for op in item.values()}
    assert ids == {"getThing", "getA", "getThing2"}
    assert len(report.decided) >= 2


def test_path_parameters_follow_the_path():
    normal, report = normalised(
        paths="""
  /c/{id}:
    get:
      operationId: getC
      parameters: [{name: other, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok}}
"""
    )

    parameters = normal["paths"]["/c/{id}"]["get"]["parameters"]
    assert [p["name"] for p in parameters] == ["id"]
    assert len(report.decided) >= 2


def test_cycles_of_schemas_end():
    found = schemas_of(
        schemas="""
    Tree:
      type: object
      properties:
        children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
        parent: {allOf: [{$ref: '#/components/schemas/Tree'}]}
"""
    )["Tree"]

    assert found["properties"]["children"]["items"] == {"$ref": "#/components/schemas/Tree"}


@pytest.mark.parametrize(
    "schemas",
    [
        "    Odd: {type: object, properties: {a: {$ref: '#/components/schemas/Nowhere'}}}",
        """
    Odd:
      oneOf: [{$ref: '#/components/schemas/Thing'}]
      discriminator: {propertyName: kind, mapping: {X: '#/components/schemas/Nowhere'}}
""",
    ],
)
def test_what_no_rule_can_decide_is_named(schemas):
    _, report = normalised(schemas=schemas)

    assert any("Odd" in line and "Nowhere" in line for line in report.undecided)


def test_yaml_is_read_by_the_rules_of_version_1_2():
    read = parse(b"openapi: 3.0.3\npaths: {}\nx: [NO, on, 2020-01-01, 0o17, ~]\n", "inline")

    assert read["x"][:3] == ["NO", "on", "2020-01-01"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"{", "neither YAML nor JSON"),
        (b"[]", "not an OpenAPI 3 document"),
        (b"swagger: '2.0'\npaths: {}", "not an OpenAPI 3 document"),
        (b"openapi: 3.0.0", "has no paths"),
    ],
)
def test_what_is_no_document_is_refused(data, message):
    from pipeline.document import DocumentError

    with pytest.raises(DocumentError, match=message):
        parse(data, "upstream.yaml")


def test_normalising_the_normal_form_changes_no_fact():
    from pathlib import Path

    from pipeline.changes import changes

    ours = load(Path(__file__).parents[2] / "openapi" / "qovery.yaml")

    assert changes(ours, normal_of(ours)) == ["no change of the API"]


@pytest.mark.parametrize(
    ("member", "secret"),
    [
        ("description: This object can contain cluster credentials., type: object", True),
        ("description: Sensitive bootstrap material, type: string", True),
        ("description: Handle it as a secret, type: string", True),
        ("description: A Postgres connection string, type: string", True),
        ("description: The key is case sensitive, type: string", False),
        ("description: Name of the secret, type: string", False),
        ("description: Whether it is sensitive, type: boolean", False),
        ("type: string", False),
    ],
)
def test_member_that_is_said_to_be_sensitive_is_secret(member, secret):
    found = schemas_of(
        schemas=f"    Odd: {{type: object, properties: {{plain: {{{member}}}}}}}",
    )

    assert found["Odd"]["properties"]["plain"].get("x-secret", False) is secret


def test_odd_component_names_are_settled_with_their_references():
    normal, report = normalised(
        schemas="""
    a/b: {type: object, properties: {x: {$ref: '#/components/schemas/Gr%C3%B6%C3%9Fe'}}}
    Größe: {type: object, properties: {y: {$ref: '#/components/schemas/a~1b'}}}
    a_b: {type: object, properties: {z: {$ref: '#/components/schemas/a/b'}}}
"""
    )

    found = normal["components"]["schemas"]
    assert found["a_b2"]["properties"]["x"] == {"$ref": "#/components/schemas/Groe"}
    assert found["Groe"]["properties"]["y"] == {"$ref": "#/components/schemas/a_b2"}
    assert found["a_b"]["properties"]["z"] == {"$ref": "#/components/schemas/a_b2"}
    assert report.undecided == []
    assert sum("named 'a/b' in the document" in line for line in report.decided) == 1


def test_path_item_that_refers_to_another_is_read_there():
    normal, _ = normalised(paths="  /other: {$ref: '#/paths/~1thing~1{thingId}'}")

    assert normal["paths"]["/other"]["get"]["operationId"] == "getThing2"
