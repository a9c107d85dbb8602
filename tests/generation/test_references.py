"""References between the parts of a document."""

from __future__ import annotations

from pipeline.references import dereference, operation_parameters, reachable, schema_refs
from pipeline.report import Report

from tests.generation.documents import normalised


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def test_schema_refs_leave_discriminators_out():
    node = {
        "oneOf": [ref("A"), {"items": ref("B")}],
        "discriminator": {"mapping": {"c": ref("C")["$ref"]}, "x": ref("C")},
    }

    assert schema_refs(node) == ["A", "B"]


def test_reachable_follows_circles_once():
    schemas = {"A": ref("B"), "B": {"items": ref("A")}, "C": ref("A")}

    assert reachable(["A"], schemas) == {"A", "B"}
    assert reachable([], schemas) == set()


def test_operation_parameters_are_resolved():
    document, _ = normalised(
        paths="""
  /a/{thingId}:
    get:
      parameters: [{name: thingId, in: path, required: true, schema: {type: string, format: uuid}}]
      responses: {'200': {description: ok}}
"""
    )
    operation = document["paths"]["/a/{thingId}"]["get"]

    assert "$ref" in operation["parameters"][0]
    assert [p["name"] for p in operation_parameters(document, operation)] == ["thingId"]


def test_reference_to_nothing_is_reported():
    report = Report()

    assert dereference({"a": {"$ref": "#/b"}}, {"$ref": "#/a"}, "here", report) is None
    assert report.undecided == ["here: the reference #/b names nothing"]
