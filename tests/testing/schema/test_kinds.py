from __future__ import annotations

import pytest

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.kinds import ResourceKinds, parent_kind

DOCUMENT = packaged_document()
KINDS = ResourceKinds(DOCUMENT)
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
    assert KINDS.parents(kind) == parents
    assert (kind in KINDS.names) == bool(parents)


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
    assert KINDS.parent_field(endpoint("createAlertReceiver")) == "organization_id"
    assert KINDS.parent_field(endpoint("createOrganization")) is None
    assert KINDS.parent_field(endpoint("createProject")) is None


def test_collections_without_post_are_provided():
    provided = {kind: KINDS.parents(kind) for kind in KINDS.provided}

    assert "invoice" in provided
    assert all(parents == set() for parents in provided.values())


def test_credentials_of_another_vendor_are_elsewhere():
    aws = endpoint("getAWSCredentials")

    assert not KINDS.is_elsewhere(aws, "aws/credentials")
    assert KINDS.is_elsewhere(aws, "scaleway/credentials")
    # A collection without a POST is no other place.
    assert not KINDS.is_elsewhere(aws, "credentials")


def test_members_are_the_body_fields_of_all_branches():
    assert {"name", "mode", "cluster"} <= KINDS.body_fields(endpoint("createEnvironment")).keys()
    assert KINDS.body_fields(endpoint("deployEnvironment")) == {}
    credentials = KINDS.body_fields(endpoint("createAWSCredentials")).keys()
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
    assert KINDS.required(schema) == required


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
    assert KINDS.lists(schema) == is_list


def test_items_of_a_list_have_the_schema_of_its_results():
    items = KINDS.items(endpoint("listProject"))

    assert DOCUMENT.resolve(items) == DOCUMENT.resolve(endpoint("getProject").response_schema())
    assert KINDS.items(endpoint("getProject")) is None
    assert KINDS.items(endpoint("deleteProject")) is None


def test_shown_schemas_are_those_of_reads_and_changes():
    shown = KINDS.response_schemas("project", "project")

    expected = [endpoint(name).response_schema() for name in ("createProject", "editProject")]
    assert all(schema in shown for schema in expected)
    assert len({str(schema) for schema in shown}) == len(shown)
    assert KINDS.response_schemas("project", "project") is shown
    assert KINDS.response_schemas("unknown", "unknown") == []


def test_shown_schemas_of_credentials_are_those_of_their_vendor():
    aws = KINDS.response_schemas("credentials", "aws/credentials")

    assert endpoint("createAWSCredentials").response_schema() in aws
    assert endpoint("getProject").response_schema() not in aws
