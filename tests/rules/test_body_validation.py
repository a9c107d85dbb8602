"""A body that cannot be right is refused before it is sent, with its path and what fits there."""

from __future__ import annotations

import copy
from uuid import UUID

import pytest
from pipeline.document import operations

from qovery_async import UNSET, AsyncQovery, InvalidRequestError
from qovery_async._rules.body_validation import checked_body
from qovery_async.models import (
    ApplicationGitRepositoryRequest,
    CreateEnvironmentModeEnum,
    Healthcheck,
    ProjectRequest,
    SlackAlertReceiverCreationRequest,
)
from qovery_async.raw import OPERATIONS
from tests.contract.instances import Instances, drop_required
from tests.raw_server import answer, replying, serving

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
REPLY = answer(200, b'{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","name":"n"}')
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


def bodies(document):
    """(operation, a valid JSON body, its schema) of all operations that take JSON."""
    for number, (_, _, described) in enumerate(operations(document)):
        content = described.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            instances = Instances(document, number, fill=0.7)
            schema = content["application/json"]["schema"]
            yield described["operationId"], instances.make(schema), (instances, schema)


WRONG = {
    "missing": ({}, "$.name: is required, expected text"),
    "absent": ({"name": UNSET}, "$.name: is required, expected text"),
    "type": ({"name": 3}, "$.name: expected text"),
    "truth": ({"name": True}, "$.name: expected text"),
    "unknown": ({"name": "n", "nmae": "x"}, "$.nmae: CreateEnvironmentRequest has no such field; "),
    "nearest": ({"name": "n", "clutser": "x"}, "did you mean cluster?"),
    "null": ({"name": None}, "$.name: null is not allowed, expected text"),
    "enumeration": ({"name": "n", "mode": []}, "$.mode: expected text (CreateEnvironmentModeEnum)"),
    "number of a name": ({"name": "n", 1: 2}, "$['1']: "),
    "no JSON": ({"name": object()}, "the body has no JSON form: $.name: "),
    "not a number": ({"name": float("nan")}, "the body has no JSON form: $.name: "),
    "bytes": (b"{}", "the body has no JSON form: $: "),
    "JSON text": ('{"name": "n"}', "$: expected an object (CreateEnvironmentRequest)"),
    "number": (3, "$: expected an object (CreateEnvironmentRequest)"),
    "list": ([], "$: expected an object (CreateEnvironmentRequest)"),
}


@pytest.mark.anyio
@pytest.mark.parametrize("case", WRONG)
async def test_wrong_body_is_refused_before_sending_with_its_path(case):
    body, message = WRONG[case]
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        with pytest.raises(InvalidRequestError) as caught:
            await qovery.environments.create("p", body=body)
        assert "createEnvironment (POST /project/{projectId}/environment): " in str(caught.value)
        assert message in str(caught.value)
        assert caught.value.operation_id == "createEnvironment"
        assert not server.requests


@pytest.mark.anyio
async def test_value_that_a_newer_api_may_accept_is_sent():
    body = {"name": "n", "mode": "BRAND_NEW", "cluster": "no-uuid"}
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        await qovery.environments.create("p", body=body)
        # Ids of members come from identity providers, whatever the spec says.
        await qovery.organizations.transfer_ownership("o", body={"user_id": "google-oauth2|12"})
        assert [request.body for request in server.requests] == [
            b'{"name":"n","mode":"BRAND_NEW","cluster":"no-uuid"}',
            b'{"user_id":"google-oauth2|12"}',
        ]


@pytest.mark.anyio
async def test_mappings_hold_models_ids_times_and_enumerations():
    git = ApplicationGitRepositoryRequest(url="u", provider="GITHUB", git_token_id=UUID(ID))
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        body = {"name": "n", "healthchecks": Healthcheck(), "git_repository": git}
        await qovery.applications.create("e", body=body)
        environment = {"name": "n", "cluster": UUID(ID), "mode": CreateEnvironmentModeEnum.STAGING}
        await qovery.environments.create("p", body=environment)
        assert [request.body for request in server.requests] == [
            b'{"name":"n","healthchecks":{},"git_repository":'
            b'{"git_token_id":"%s","provider":"GITHUB","url":"u"}}' % ID.encode(),
            b'{"name":"n","cluster":"%s","mode":"STAGING"}' % ID.encode(),
        ]


def test_models_are_taken_as_they_are_also_inside_mappings():
    git = ApplicationGitRepositoryRequest(url="u", provider="GITHUB")
    git.additional_properties["newer"] = 1
    git.url = UNSET
    assert not refusal("createApplication", {**APPLICATION, "git_repository": git})
    assert not refusal("createProject", ProjectRequest(name="n", additional_properties={"x": 1}))


def test_model_with_required_fields_is_built():
    with pytest.raises(TypeError, match="missing name"):
        ProjectRequest()
    with pytest.raises(TypeError, match="missing name"):
        ProjectRequest(name=UNSET)


def test_free_form_bodies_are_any_object():
    assert not refusal("uninstallApplication", {"any": [1, {"thing": None}]})
    assert "$: expected an object of any value" in refusal("uninstallApplication", [1])


def test_cyclic_and_too_deep_bodies_have_no_json_form():
    around = {}
    around["name"] = around
    deep = "x"
    for _ in range(100_000):
        deep = [deep]
    for body in (around, {"name": deep}):
        assert "nested too deeply, or holds itself" in refusal("createProject", body)


def test_valid_body_is_accepted_as_mapping_and_with_models(document):
    refused = []
    for operation_id, value, _ in bodies(document):
        codec = OPERATIONS[operation_id].body
        model = codec.decode(copy.deepcopy(value))
        said = [refusal(operation_id, value), refusal(operation_id, model)]
        if hasattr(model, "model_fields"):
            fields = type(model).model_fields
            mixed = {name: getattr(model, attribute) for attribute, name, _, _ in fields}
            said.append(refusal(operation_id, mixed | model.additional_properties))
        refused += [(operation_id, text) for text in said if text]
    assert not refused


def test_body_without_a_required_field_is_rejected(document):
    tried = 0
    taken = []
    for operation_id, value, (instances, schema) in bodies(document):
        poorer = copy.deepcopy(value)
        if isinstance(value, dict) and drop_required(instances, schema, poorer):
            tried += 1
            if "is required" not in refusal(operation_id, poorer):
                taken.append((operation_id, value, poorer))
    assert tried > 100
    assert not taken


def test_slack_receiver_is_sent_as_a_model():
    receiver = SlackAlertReceiverCreationRequest.from_dict({**ALERT, "type": "SLACK"})
    assert not refusal("createAlertReceiver", receiver)
