"""Validation of requests: errors name the path of the invalid field."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.schema import json_schema
from qovery_async.testing.schema.validation import Validation
from tests.contract.instances import Instances
from tests.testing.api_calls import APPLICATION, NOWHERE

VALIDATION = Validation(packaged_document())


def rejection(operation_id, body=None, query=None, validation=VALIDATION):
    try:
        validation.check(packaged_document().by_id[operation_id], query or {}, body)
    except Problem as problem:
        return problem.detail if problem.status == 400 else f"{problem.status}"
    return None


@pytest.mark.parametrize(
    ("operation_id", "body", "expected"),
    [
        ("createProject", {}, "name: is required"),
        ("createProject", {"name": 5}, 'name: is not of type "string"'),
        ("createProject", {"name": None}, 'name: is not of type "string"'),
        ("createProject", [], 'body: is not of type "object"'),
        ("createProject", None, "the request has no body"),
        ("createEnvironment", {"name": "a", "cluster": "b"}, 'cluster: is not a "uuid"'),
        (
            "createEnvironment",
            {"name": "a", "mode": "PREVIEW"},
            'mode: is not one of "DEVELOPMENT", "PRODUCTION" or "STAGING"',
        ),
        (
            "createApplication",
            {**APPLICATION, "git_repository": {"url": "u", "provider": "NOBODY"}},
            'git_repository.provider: is not one of "BITBUCKET", "GITHUB" or "GITLAB"',
        ),
        (
            "createApplication",
            {**APPLICATION, "ports": [{"internal_port": "x", "publicly_accessible": True}]},
            'ports[0].internal_port: is not of type "integer"',
        ),
        (
            "createApplication",
            {**APPLICATION, "min_running_instances": -1},
            "min_running_instances: is less than the minimum of 0",
        ),
        ("createAWSCredentials", {"name": "a", "type": "AWS_STATIC"}, "access_key_id: is required"),
        ("createMcpServer", {"name": "m", "url": "http://x"}, "url: does not match"),
    ],
)
def test_invalid_body_is_rejected_with_the_path(operation_id, body, expected):
    assert expected in (rejection(operation_id, body) or "")


@pytest.mark.parametrize(
    ("operation_id", "body"),
    [
        ("createProject", {"name": "a", "of_the_future": {"x": 1}}),
        ("createProject", {"name": "a", "id": 5, "created_at": "never"}),
        ("editApplication", {"healthchecks": {}, "ports": None} | {"ports": []}),
        ("createApplication", {**APPLICATION, "description": None}),
        ("createJob", {"name": "a", "healthchecks": {}, "port": None}),
        ("deployEnvironment", None),
    ],
)
def test_unknown_and_read_only_fields_are_accepted(operation_id, body):
    assert rejection(operation_id, body) is None


def test_rejection_does_not_repeat_values():
    secret = {"name": "a", "type": 7, "token": ["hush-hush"]}
    expected = rejection("createGitToken", secret)

    assert "token: is not of type" in expected
    assert "hush" not in expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, "query parameter parent_id: is required"),
        ({"parent_id": NOWHERE, "scope": "MOON"}, "query parameter scope: is not one of"),
        (
            {"parent_id": NOWHERE, "scope": "PROJECT", "is_secret": "perhaps"},
            "query parameter is_secret: is not of",
        ),
        ({"parent_id": NOWHERE, "scope": "PROJECT", "is_secret": "true"}, None),
    ],
)
def test_query_parameters_are_validated_by_type(query, expected):
    found = rejection("listVariables", query=query)
    assert expected in found if expected else found is None


@pytest.mark.parametrize("size", ["x", "9" * 5000, "-"])
def test_query_numbers_are_accepted(size):
    assert rejection("getOrganizationEvents", query={"pageSize": size})


def test_every_valid_body_is_accepted(document, monkeypatch):
    # The document states no rules that only responses imply.
    monkeypatch.setattr(json_schema, "implied_rules", lambda *_, **__: {})
    validation = Validation(packaged_document(), lenient=True)
    wrong = []
    for number, endpoint in enumerate(packaged_document().endpoints):
        content = endpoint.body.get("application/json")
        for fill in (0.0, 0.5, 1.0) if content else ():
            body = Instances(document, number, fill=fill, null=0.2).make(content["schema"])
            query = {
                name: {"parent_id": NOWHERE, "cloudProvider": "AWS"}.get(name, "")
                for name, parameter in endpoint.query_parameters.items()
                if parameter.get("required")
            }
            detail = (
                rejection(endpoint.operation_id, body, query, validation) if not query else None
            )
            if detail:
                wrong.append((endpoint.operation_id, detail))
    assert not wrong


@pytest.mark.parametrize(
    "raw", [b"{", b'{"name": NaN}', b"[" * 100_000, b'{"name": "\\ud800"}', b"\xff", b'"text"']
)
def test_hostile_bodies_are_rejected(raw):
    simulator = Simulator()
    organization = next(simulator.world.store.of("organization")).id
    headers = {"authorization": "Token qov_simulator", "content-type": "application/json"}
    status, _, content = simulator.app.respond(
        "POST", f"/organization/{organization}/project", "", headers, raw
    )
    assert (status, json.loads(content)["status"]) == (400, 400)


def test_deeply_nested_fields_are_rejected():
    body = {"name": "a"}
    for _ in range(2000):
        body = {"name": body}
    assert rejection("createProject", body)


def test_missing_library_error_names_the_extra():
    code = """
import sys
sys.modules["jsonschema_rs"] = None
from qovery_async import ConfigurationError
from qovery_async.testing import Simulator
try:
    Simulator()
except ConfigurationError as error:
    assert "qovery-async[testing]" in str(error), error
else:
    raise SystemExit("no error")
"""
    subprocess.run([sys.executable, "-c", code], check=True)
