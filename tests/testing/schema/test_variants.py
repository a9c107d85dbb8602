"""Explanations of unions that a body fits none of."""

from __future__ import annotations

import pytest

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.variants import node_at, requirement

DOCUMENT = packaged_document()
RULE = {"oneOf": [{"required": ["docker"]}, {"required": ["image"]}]}
AWS = {"$ref": "#/components/schemas/AwsCredentialsRequest"}
GCP = {"$ref": "#/components/schemas/GcpCredentialsRequest"}


@pytest.mark.parametrize(
    ("node", "rule", "body", "sentence"),
    [
        ({}, RULE, {}, "needs exactly one of docker and image"),
        ({}, RULE, {"docker": {}, "image": {}}, "needs exactly one of docker and image"),
        ({}, RULE, {"docker": {}, "image": None}, None),
        ({}, {}, {}, None),
        ({}, RULE, "text", None),
        (
            AWS,
            {},
            {"name": "a"},
            (
                "type is required: AWS_ROLE or AWS_STATIC or EKS_ANYWHERE_VSPHERE_ROLE"
                " or EKS_ANYWHERE_VSPHERE_STATIC"
            ),
        ),
        (AWS, {}, {"type": "AWS_ROLE"}, None),
        (
            GCP,
            {},
            {"name": "a"},
            (
                "fits no variant: it needs gcp_credentials and name, or name and"
                " service_account_email and workload_identity_provider_resource"
            ),
        ),
        (GCP, {}, {"name": "a", "gcp_credentials": 5}, None),
    ],
)
def test_body_of_no_variant_is_explained(node, rule, body, sentence):
    assert requirement(DOCUMENT, node, rule, body) == sentence


def test_schema_is_found_by_the_path_of_a_value():
    schema = {"$ref": "#/components/schemas/JobRequest"}

    assert DOCUMENT.resolve(node_at(DOCUMENT, schema, ["source", "image", "tag"])) == {
        "type": "string"
    }
    assert node_at(DOCUMENT, schema, ["annotations_groups", 0, "id"])["format"] == "uuid"
    assert node_at(DOCUMENT, schema, ["nothing", 0]) == {}
