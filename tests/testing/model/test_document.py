from __future__ import annotations

import pytest

from qovery_async.testing.model.document import Document, packaged_document


def document(paths, **schemas):
    """Return a document with operations named after their method and path."""
    content = {
        path: {
            method: {
                "operationId": f"{method} {path}",
                "responses": {"200": {"content": {"application/json": {"schema": schema}}}},
            }
            for method, schema in methods.items()
        }
        for path, methods in paths.items()
    }
    return Document({"paths": content, "components": {"schemas": schemas}})


def test_reference_is_resolved_and_stays_nullable():
    one = document({}, Name={"$ref": "#/components/schemas/Text"}, Text={"type": "string"})
    name = {"$ref": "#/components/schemas/Name"}

    assert one.resolve(name) == {"type": "string"}
    assert one.resolve({"allOf": [name]}) == {"type": "string"}
    assert one.resolve({**name, "nullable": True}) == {"type": "string", "nullable": True}
    assert one.resolve({"allOf": [name], "nullable": True}) == {"type": "string", "nullable": True}
    assert one.resolve({"type": "integer"}) == {"type": "integer"}


def test_all_of_two_schemas_is_not_a_reference():
    text = {"$ref": "#/components/schemas/Text"}
    node = {"allOf": [text, text]}

    assert document({}, Text={"type": "string"}).resolve(node) is node


@pytest.mark.parametrize(
    ("path", "collection", "last_kind", "is_item"),
    [
        ("/organization/{organizationId}/project", "project", "project", False),
        ("/organization/{organizationId}/aws/credentials", "aws/credentials", "credentials", False),
        (
            "/organization/{organizationId}/aws/credentials/{credentialsId}",
            "aws/credentials",
            "credentials",
            True,
        ),
        ("/project/{projectId}", "project", "project", True),
    ],
)
def test_endpoint_knows_its_collection(path, collection, last_kind, is_item):
    endpoint = document({path: {"get": {}}}).endpoints[0]

    assert (endpoint.collection, endpoint.last_kind, endpoint.is_item) == (
        *(collection, last_kind, is_item),
    )


def test_match_prefers_literals_and_returns_path_arguments():
    one = document({"/a/{id}": {"get": {}, "delete": {}}, "/a/b": {"get": {}}})

    endpoint, arguments = one.match("GET", ["a", "c"])
    literal, none = one.match("GET", ["a", "b"])

    assert (endpoint.path, arguments) == ("/a/{id}", {"id": "c"})
    assert (literal.path, none) == ("/a/b", {})
    assert one.match("GET", ["a", "b", "c"]) is None
    assert one.match("DELETE", ["a", "b"])[1] == {"id": "b"}


def test_methods_of_path_are_sorted_and_empty_if_unknown():
    one = document({"/a/{id}": {"put": {}, "get": {}, "delete": {}}})

    assert one.methods(["a", "b"]) == ["DELETE", "GET", "PUT"]
    assert one.methods(["b"]) == []


def test_parameters_of_one_resource_have_one_kind():
    one = document(
        {
            "/cluster/{clusterId}/logs": {"get": {}},
            "/organization/{organizationId}/cluster": {"post": {}},
            "/organization/{organizationId}/cluster/{clusterId}": {"get": {}},
            "/clusters/{clusterId}/services": {"get": {}},
            "/deploymentStage/{deploymentStageId}/moveAfter/{stageId}": {"put": {}},
        }
    )
    kinds = {
        (endpoint.path, step.text): step.kind
        for endpoint in one.endpoints
        for step in endpoint.steps
        if step.is_parameter
    }

    assert {kind for (_, name), kind in kinds.items() if name == "clusterId"} == {"cluster"}
    assert {kind for (_, name), kind in kinds.items() if name.lower().endswith("stageid")} == {
        "deploymentStage"
    }


def test_creating_operations_are_posts_of_items_with_ids():
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    one = document(
        {
            "/thing": {"post": thing, "get": thing},
            "/thing/{thingId}": {"get": thing, "post": thing},
            "/thing/{thingId}/restart": {"post": thing},
            "/check": {"post": {"type": "object", "properties": {}}},
            "/check/{checkId}": {"get": thing},
        }
    )

    assert [(e.method, e.path) for e in one.creating()] == [("POST", "/thing")]


def test_has_id_if_any_branch_has_one():
    with_id = {"properties": {"id": {}}}
    one = document({})

    assert one.has_id({"oneOf": [{"properties": {}}, with_id]})
    assert not one.has_id({"oneOf": [{"properties": {}}]})


def test_packaged_document_is_read_once_and_is_complete():
    one = packaged_document()

    assert one is packaged_document()
    assert len(one.by_id) == len(one.endpoints) > 400
    assert {step.kind for e in one.endpoints for step in e.steps if step.text == "clusterId"} == {
        "cluster"
    }
    deploy, check = one.by_id["deployEnvironment"], one.by_id["checkContainerImage"]
    assert (deploy.status, deploy.reads, deploy.long_running) == (202, False, "deploy")
    assert check.reads
    assert one.by_id["createProject"].response_schema(media="text/plain") is None
