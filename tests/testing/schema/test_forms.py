"""Forms of request bodies in responses, derived from the schemas alone."""

from __future__ import annotations

import pytest

from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.schema.forms import Forms

DOCUMENT = packaged_document()
FORMS = Forms(DOCUMENT)
GIT = {"url": "https://github.com/acme/shop.git"}


def answered(operation_id, body, vendor=""):
    endpoint = DOCUMENT.by_id[operation_id]
    request = endpoint.body["application/json"]["schema"]
    return FORMS.answered(body, request, endpoint.response_schema(), vendor)


@pytest.mark.parametrize(
    ("operation_id", "sent", "shown"),
    [
        (
            "createHelm",
            {"source": {"git_repository": GIT, "helm_repository": None}},
            {"source": {"git": {"git_repository": GIT}}},
        ),
        (
            "createHelm",
            {"source": {"helm_repository": {"chart_name": "c"}}},
            {"source": {"repository": {"chart_name": "c"}}},
        ),
        (
            "createTerraform",
            {"terraform_files_source": {"git_repository": GIT}},
            {"terraform_files_source": {"git": {"git_repository": GIT}}},
        ),
        (
            "createCluster",
            {"features": [{"id": "STATIC_IP", "value": True}, {"id": "VPC_SUBNET", "value": "a"}]},
            {
                "features": [
                    {"id": "STATIC_IP", "value_object": {"type": "BOOLEAN", "value": True}},
                    {"id": "VPC_SUBNET", "value_object": {"type": "STRING", "value": "a"}},
                ]
            },
        ),
        (
            "createCluster",
            {"features": [{"id": "EXISTING_VPC", "value": {"vpc_name": "v"}}, {"value": None}]},
            {
                "features": [
                    {
                        "id": "EXISTING_VPC",
                        "value_object": {
                            "type": "GCP_USER_PROVIDED_NETWORK",
                            "value": {"vpc_name": "v"},
                        },
                    },
                    {"value_object": None},
                ]
            },
        ),
    ],
)
def test_field_has_its_place_in_the_response(operation_id, sent, shown):
    assert {name: answered(operation_id, sent)[name] for name in shown} == shown


@pytest.mark.parametrize(
    ("operation_id", "vendor", "body", "tag"),
    [
        ("createAWSCredentials", "aws", {"access_key_id": "a", "secret_access_key": "s"}, "AWS"),
        ("createAWSCredentials", "aws", {"role_arn": "r"}, "AWS_ROLE"),
        (
            "createAWSCredentials",
            "aws",
            {"role_arn": "r", "vsphere_user": "u"},
            "EKS_ANYWHERE_VSPHERE",
        ),
        ("createGcpCredentials", "gcp", {"gcp_credentials": "e30="}, "GCP"),
        (
            "createGcpCredentials",
            "gcp",
            {"service_account_email": "e", "workload_identity_provider_resource": "w"},
            "GCP_WORKLOAD_IDENTITY_FEDERATION",
        ),
        ("createScalewayCredentials", "scaleway", {"scaleway_access_key": "k"}, "SCW"),
        ("createAzureCredentials", "azure", {"azure_tenant_id": "t"}, "AZURE"),
        ("createOnPremiseCredentials", "onPremise", {}, "OTHER"),
    ],
)
def test_credentials_answer_as_their_own_variant(operation_id, vendor, body, tag):
    assert answered(operation_id, {"name": "n", **body}, vendor)["object_type"] == tag


def test_put_of_another_source_replaces_the_former_one():
    endpoint = DOCUMENT.by_id["editHelm"]
    schemas = endpoint.body["application/json"]["schema"], endpoint.response_schema()
    old = {"source": {"git": {"git_repository": {**GIT, "deployed_commit_id": "a"}}}, "id": "1"}
    chart = {"source": {"repository": {"chart_name": "c"}}}
    same = {"source": {"git": {"git_repository": GIT}}}

    assert FORMS.merged(old, chart, *schemas) == {**chart, "id": "1"}
    assert FORMS.merged(old, same, *schemas) == old
