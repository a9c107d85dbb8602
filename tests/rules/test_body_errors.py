from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import InvalidRequestError
from qovery_async._codec import registry
from qovery_async._rules.body_errors import is_below, nearest, parent, values_by_path
from qovery_async._rules.body_validation import checked_body
from qovery_async.models import ProjectRequest
from qovery_async.raw import OPERATIONS

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
GIT = {"url": "https://git.example/a", "provider": "GITHUB"}
APPLICATION = {"name": "n", "healthchecks": {}, "git_repository": GIT}
ALERT = {"name": "n", "description": "d", "organization_id": ID, "send_resolved": True}
SECRET = "s3cr3t-v4lu3"


def refusal(operation_id, body):
    """Return the error message of a body; "" if it is valid."""
    try:
        checked_body(OPERATIONS[operation_id], body)
    except InvalidRequestError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ({"ports": [{"internal_port": "eighty", "publicly_accessible": True}]},
         "$.ports[0].internal_port: expected an integer"),
        ({"ports": [{"internal_port": 80, "publicly_accessible": True}, 7]},
         "$.ports[1]: expected an object (ServicePortRequestPortsItem)"),
        ({"ports": {}}, "$.ports: expected a list of an object (ServicePortRequestPortsItem)"),
        ({"arguments": ["a", 3]}, "$.arguments[1]: expected text"),
        ({"arguments": ["a", None]}, "$.arguments[1]: null is not allowed, expected text"),
        ({"git_repository": {**GIT, "url": None}}, "$.git_repository.url: null is not allowed"),
        ({"git_repository": {"provider": "X"}}, "$.git_repository.url: is required"),
        ({"git_repository": [GIT]}, "$.git_repository: expected an object ("),
        ({"git_repository": {**GIT, "brnach": "b"}}, "did you mean branch?"),
        ({"ports": [{"internal_port": object()}]}, "$.ports[0].internal_port: "),
    ],
)  # fmt: skip
def test_nested_fault_is_named_by_its_path(part, message):
    assert message in refusal("createApplication", APPLICATION | part)


def test_names_that_are_no_identifiers_are_quoted_in_paths():
    said = refusal(
        "editAdvancedSettings", {"deployment.antiaffinity.pod": 3, "build.timeout_max_se": 1}
    )
    assert "$['deployment.antiaffinity.pod']: expected text (" in said
    assert "$['build.timeout_max_se']: " in said
    assert "did you mean build.timeout_max_sec?" in said


def test_misspelt_names_come_first_and_the_rest_is_counted():
    said = refusal("createAlertReceiver", {"type": "EMAIL", "frmo": "x"})
    assert said.partition("does not fit: ")[2].startswith("$.frmo: ")
    assert "; and " in said
    assert said.endswith(" more")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({**ALERT, "type": "SLACK", "webhook_url": "https://x"}, ""),
        ({**ALERT, "type": "SLACK"}, "$.webhook_url: is required"),
        ({**ALERT, "type": "SLACK", "webhook_url": 3}, "$.webhook_url: expected text"),
        ({**ALERT, "type": "PIGEON", "coop": 3}, ""),
        ({**ALERT, "type": 3}, "$.type: expected text that says which variant this is (EMAIL or "),
        (ALERT, "$.type: is required, expected text that says which variant this is (EMAIL or "),
        ([], "$: expected an object (AlertReceiverCreationRequest)"),
    ],
)
def test_variants_are_told_by_their_discriminator(body, message):
    said = refusal("createAlertReceiver", body)
    assert (message in said) if message else not said


def test_missing_discriminator_hides_faults_of_a_guessed_variant():
    said = refusal("createAWSCredentials", {"name": "n", "secret_access_key": 3})
    assert said.count("$.") == 1


def test_nested_variant_is_chosen_by_its_discriminator():
    configuration = {"kind": 3}
    cluster = {
        "name": "n",
        "region": "r",
        "cloud_provider": "AWS",
        "metrics_parameters": {"enabled": True, "configuration": configuration},
    }
    said = refusal("editCluster", cluster)
    assert "$.metrics_parameters.configuration.kind: expected text that says which" in said
    cluster["metrics_parameters"]["configuration"] = []
    said = refusal("editCluster", cluster)
    assert "$.metrics_parameters.configuration: expected an object (" in said
    # The spec does not require this one, and the API can know others.
    for configuration in ({}, {"kind": "BRAND_NEW"}):
        cluster["metrics_parameters"]["configuration"] = configuration
        assert not refusal("editCluster", cluster)


def test_time_without_a_zone_is_named_by_its_path():
    rule = {"start_time": datetime(2026, 1, 1), "stop_time": datetime(2026, 1, 1, tzinfo=UTC)}
    assert "$.start_time: a date-time needs a time zone" in refusal("createDeploymentRule", rule)


def test_model_of_another_class_inside_a_mapping_is_checked():
    other = ProjectRequest(name="n")
    said = refusal("createApplication", {**APPLICATION, "git_repository": other})
    assert "$.git_repository.description" not in said
    assert "$.git_repository.url: is required" in said


@given(st.data())
def test_messages_contain_no_value(data):
    operation_id = data.draw(
        st.sampled_from(
            ["createAWSCredentials", "createVariable", "createApplication", "createHelm",
             "createAlertReceiver", "createContainerRegistry", "createGitToken", "addCreditCard"]
        )
    )  # fmt: skip
    leaf = st.sampled_from([SECRET, [SECRET], {"x": SECRET}, {"value": SECRET}, object(), None, 7])
    body = data.draw(
        st.recursive(
            leaf | st.lists(leaf, max_size=2),
            lambda inner: st.dictionaries(
                st.sampled_from(
                    [
                        "name",
                        "type",
                        "value",
                        "source",
                        "config",
                        "token",
                        "git_repository",
                        "other",
                    ]
                ),
                inner,
                max_size=4,
            ),
            max_leaves=6,
        )
    )
    assert SECRET not in refusal(operation_id, body)


def test_values_are_found_by_their_paths():
    assert values_by_path({"a": [1, {"b.c": 2}]}) == {
        "$": {"a": [1, {"b.c": 2}]},
        "$.a": [1, {"b.c": 2}],
        "$.a[0]": 1,
        "$.a[1]": {"b.c": 2},
        "$.a[1]['b.c']": 2,
    }


@pytest.mark.parametrize(
    ("path", "above", "name"),
    [
        ("$.a", "$", "a"),
        ("$.a[1]['b.c']", "$.a[1]", "b.c"),
        ("$['it\\'s']", "$", "it's"),
    ],
)
def test_parent_of_a_path_is_its_object(path, above, name):
    assert parent(path) == (above, name)
    assert is_below(path, above)
    assert not is_below(above, path)
    assert not is_below(f"{path}_more", path)


def test_nearest_field_is_the_hint():
    model = registry.model("ProjectRequest")
    assert nearest(model, "nmae") == "did you mean name?"
    assert nearest(model, "zzz") == "it has description, name"
