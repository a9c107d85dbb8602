from __future__ import annotations

import pytest

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.kinds import Shapes, parent_kind

DOCUMENT = packaged_document()
SHAPES = Shapes(DOCUMENT)
TEXT = {"type": "string"}


def endpoint(operation_id):
    return DOCUMENT.by_id[operation_id]


@pytest.mark.parametrize(
    ("kind", "parents"),
    [
        ("organization", {""}),
        ("project", {"organization"}),
        ("application", {"environment"}),
        ("customDomain", {"application", "container", "helm"}),
        # The body of the operation names the parent.
        ("alert-receivers", {"organization"}),
        ("unknown", set()),
    ],
)
def test_parents_are_the_kinds_above_a_collection(kind, parents):
    assert SHAPES.parents(kind) == parents
    assert (kind in SHAPES.kinds) == bool(parents)


@pytest.mark.parametrize(
    ("operation_id", "kind"),
    [
        ("listOrganization", ""),
        ("listProject", "organization"),
        ("getProject", ""),
        ("getOrganizationWebhook", "organization"),
        ("getClusterStatus", "cluster"),
        ("deployEnvironment", "environment"),
    ],
)
def test_parent_kind_is_that_of_the_last_id_before_the_end(operation_id, kind):
    assert parent_kind(endpoint(operation_id)) == kind


def test_parent_field_is_read_off_the_list_below_the_parent():
    assert SHAPES.parent_member(endpoint("createAlertReceiver")) == "organization_id"
    assert SHAPES.parent_member(endpoint("createOrganization")) is None
    assert SHAPES.parent_member(endpoint("createProject")) is None


def test_collections_without_post_are_provided():
    provided = {kind: SHAPES.parents(kind) for kind in SHAPES.provided}

    assert "invoice" in provided
    assert all(parents == set() for parents in provided.values())


def test_credentials_of_another_vendor_are_elsewhere():
    aws = endpoint("getAWSCredentials")

    assert not SHAPES.is_elsewhere(aws, "aws/credentials")
    assert SHAPES.is_elsewhere(aws, "scaleway/credentials")
    # A collection without a POST is no other place.
    assert not SHAPES.is_elsewhere(aws, "credentials")


def test_members_are_the_body_fields_of_all_branches():
    assert {"name", "mode", "cluster"} <= SHAPES.members(endpoint("createEnvironment")).keys()
    assert SHAPES.members(endpoint("deployEnvironment")) == {}
    credentials = SHAPES.members(endpoint("createAWSCredentials")).keys()
    assert {"access_key_id", "role_arn"} <= credentials


@pytest.mark.parametrize(
    ("schema", "required"),
    [
        ({"properties": {"a": TEXT}}, set()),
        ({"required": ["a"]}, {"a"}),
        ({"oneOf": [{"required": ["a", "b"]}, {"required": ["b", "c"]}]}, {"b"}),
        ({"oneOf": [{"required": ["a"]}, {}], "required": ["d"]}, {"d"}),
    ],
)
def test_required_fields_are_those_of_every_branch(schema, required):
    assert SHAPES.required(schema) == required


@pytest.mark.parametrize(
    ("schema", "is_list"),
    [
        ({"type": "array", "items": TEXT}, True),
        ({"properties": {"results": {"type": "array", "items": TEXT}}}, True),
        ({"properties": {"results": {"type": "object"}}}, False),
        ({"properties": {"items": TEXT}}, False),
    ],
)
def test_list_is_an_array_or_has_results(schema, is_list):
    assert SHAPES.lists(schema) == is_list


def test_items_of_a_list_have_the_schema_of_its_results():
    items = SHAPES.items(endpoint("listProject"))

    assert DOCUMENT.resolve(items) == DOCUMENT.resolve(endpoint("getProject").answer_schema())
    assert SHAPES.items(endpoint("getProject")) is None
    assert SHAPES.items(endpoint("deleteProject")) is None


def test_shown_schemas_are_those_of_reads_and_changes():
    shown = SHAPES.shown("project", "project")

    expected = [endpoint(name).answer_schema() for name in ("createProject", "editProject")]
    assert all(schema in shown for schema in expected)
    assert len({str(schema) for schema in shown}) == len(shown)
    assert SHAPES.shown("project", "project") is shown
    assert SHAPES.shown("unknown", "unknown") == []


def test_shown_schemas_of_credentials_are_those_of_their_vendor():
    aws = SHAPES.shown("credentials", "aws/credentials")

    assert endpoint("createAWSCredentials").answer_schema() in aws
    assert endpoint("getProject").answer_schema() not in aws
