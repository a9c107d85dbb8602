from __future__ import annotations

import pytest

from qovery_async._codec import registry
from qovery_async._rules.edit_conversion import Conversion, request_class
from qovery_async.raw import SCHEMAS

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
GIT = {"url": "u", "branch": "b", "name": "n", "owner": "o", "provider": "GITHUB"}


def converted(response, value, request):
    """Return the JSON of a request and the paths that the response cannot fill."""
    conversion = Conversion()
    read = SCHEMAS[response].decode(value)
    return conversion.members(read, registry.definition(request), "$"), conversion.missing


def test_read_only_fields_are_dropped():
    read = {"id": ID, "name": "p", "description": "d", "created_at": "2026-01-01T00:00:00Z"}
    assert converted("Project", read, "ProjectRequest") == ({"name": "p", "description": "d"}, [])


def test_fields_of_neither_schema_are_kept():
    read = {"id": ID, "name": "p", "newer": {"a": [1]}}
    assert converted("Project", read, "ProjectRequest")[0] == {"name": "p", "newer": {"a": [1]}}


def test_nested_fields_are_converted():
    port = {"id": ID, "internal_port": 80, "publicly_accessible": True, "protocol": "HTTP"}
    group = {"id": ID, "name": "g", "annotations": [], "scopes": []}
    read = {"name": "c", "ports": [port], "annotations_groups": [group]}
    members, _ = converted("ContainerResponse", read, "ContainerRequest")
    assert members["ports"] == [port]
    assert members["annotations_groups"] == [{"id": ID}]


@pytest.mark.parametrize(
    ("image", "registry_id"),
    [
        ({"registry": {"id": ID, "name": "r"}}, ID),
        ({"registry": {"id": "x"}, "registry_id": ID}, ID),
        ({}, None),
    ],
)
def test_id_of_an_embedded_object_is_taken(image, registry_id):
    read = {"image_name": "i", "tag": "t", **image}
    members, missing = converted("ContainerSource", read, "JobRequestSourceImage")
    assert members.get("registry_id") == registry_id
    assert not missing


def test_helm_source_from_git_is_unwrapped():
    read = {"name": "h", "source": {"git": {"git_repository": GIT}}}
    members, _ = converted("HelmResponse", read, "HelmRequest")
    assert members["source"] == {"git_repository": GIT}


def test_helm_source_from_a_repository_names_it_by_id():
    chart = {"chart_name": "c", "chart_version": "1", "repository": {"id": ID, "name": "r"}}
    read = {"name": "h", "source": {"repository": chart}}
    members, _ = converted("HelmResponse", read, "HelmRequest")
    assert members["source"] == {
        "helm_repository": {"chart_name": "c", "chart_version": "1", "repository": ID}
    }


@pytest.mark.parametrize(
    "source",
    [
        {"image": {"image_name": "i", "tag": "t", "registry_id": ID}},
        {"docker": {"git_repository": GIT, "dockerfile_path": "Dockerfile"}},
    ],
)
def test_job_source_keeps_its_form(source):
    read = {"name": "j", "job_type": "CRON", "source": source}
    members, _ = converted("CronJobResponse", read, "JobRequest")
    assert members["source"] == source


def test_renamed_fields_follow_the_overlay():
    route = {"destination": "d", "target": "t", "description": ""}
    assert converted("ClusterRoutingTable", {"results": [route]}, "ClusterRoutingTableRequest") == (
        {"routes": [route]},
        [],
    )


@pytest.mark.parametrize(
    ("wrapped", "value"),
    [
        ({"type": "BOOLEAN", "value": True}, True),
        ({"type": "STRING", "value": "10.0.0.0/16"}, "10.0.0.0/16"),
        (None, None),
    ],
)
def test_cluster_feature_value_is_unwrapped(wrapped, value):
    read = {"id": "VPC", "title": "t", "value_object": wrapped}
    members, _ = converted("ClusterFeatureResponse", read, "ClusterRequestFeaturesItem")
    assert members == {"id": "VPC", "value": value}


def test_null_is_dropped_where_the_request_has_none():
    members, _ = converted(
        "Organization", {"name": "o", "description": None}, "OrganizationEditRequest"
    )
    assert members == {"name": "o"}


def test_times_are_written_back_with_all_digits():
    moment = "2026-01-01T00:00:00.123456789Z"
    read = {"name": "r", "start_time": moment, "stop_time": moment, "weekdays": []}
    members, _ = converted("ProjectDeploymentRule", read, "ProjectDeploymentRuleRequest")
    assert members["start_time"] == moment


def test_required_secret_without_a_source_is_missing():
    dns = {"provider": "CLOUDFLARE", "email": "e"}
    read = {"dns_provider": dns, "domain": "d"}
    _, missing = converted("ClusterDnsProviderResponse", read, "ClusterDnsProviderRequest")
    assert missing == ["$.dns_provider.api_token"]


@pytest.mark.parametrize(
    ("response", "union", "variant", "tag"),
    [
        (
            "AwsStaticClusterCredentials",
            "AwsCredentialsRequest",
            "AwsStatic",
            {"type": "AWS_STATIC"},
        ),
        ("AwsRoleClusterCredentials", "AwsCredentialsRequest", "AwsRole", {"type": "AWS_ROLE"}),
        ("EmailAlertReceiverResponse", "AlertReceiverEditRequest", "EmailAlert", {}),
    ],
)
def test_variant_of_a_request_fits_the_response(response, union, variant, tag):
    read = SCHEMAS[response].decode(
        {"name": "n", "type": "EMAIL", "access_key_id": "k"}
        if "Role" not in response
        else {"name": "n", "role_arn": "a"}
    )
    found, found_tag = request_class(registry.definition(union), read, ())
    assert found is not None
    assert found.__name__.startswith(variant)
    assert found_tag == tag


def test_unknown_tag_fits_no_variant():
    read = SCHEMAS["EmailAlertReceiverResponse"].decode({"name": "n", "type": "PIGEON"})
    union = registry.definition("AlertReceiverEditRequest")
    assert request_class(union, read, ()) == (None, {})


def test_object_of_an_unknown_variant_is_kept():
    feature = {"id": "F", "value_object": {"type": "NEW", "value": {"a": 1}}}
    members, _ = converted("ClusterFeatureResponse", feature, "ClusterRequestFeaturesItem")
    assert members == {"id": "F", "value": {"type": "NEW", "value": {"a": 1}}}
