"""Every edit takes back what its read returns, and changes nothing."""

from __future__ import annotations

import json
import re

import pytest

from qovery_async._raw.edits import READS, REQUESTS
from qovery_async._rules.edit_requests import edit_request
from qovery_async._rules.modifications import entry
from qovery_async.raw import OPERATIONS, SCHEMAS
from qovery_async.testing import Simulator
from tests.contract.walk import JSON, Judge, Walker

SEED = 20260105
# PUTs that no read can prepare.
EXCEPTIONS = {
    "AttachServiceToDeploymentStage": "its body is an option of an action",
    "MoveAfterDeploymentStage": "an action without a body",
    "MoveBeforeDeploymentStage": "an action without a body",
    "editClusterKubeconfig": "the body is a file, and the read returns it as it is",
    "editOrganizationMemberRole": "the read lists members, the body is one member's new role",
    "editVariable": "the list needs the scope and the parent of the variable",
    "updateDeploymentRulesPriorityOrder": "the body is an order, and rules are read one by one",
    "updateEksAnywhereCommit": "no operation reads the commit",
    "updateKarpenterPrivateFargateSubnetIds": "no operation reads the subnets",
}


class Unjudged(Judge):
    """Judges no response: `test_simulator` does."""

    def errors(self, *response):
        return []


@pytest.fixture(scope="module")
def judge(document):
    return Unjudged(document)


@pytest.fixture(scope="module")
def simulator():
    return Simulator(rate_limit=10**6)


def sensible(walker, body):
    """Return a body that refers to what exists in the world."""
    if isinstance(body, list):
        return [sensible(walker, item) for item in body]
    if not isinstance(body, dict):
        return body
    git = {"url": "https://github.com/acme/shop.git"}
    if body.get("source") == {}:
        body = {**body, "source": {"git_repository": git}}
    if isinstance(body.get("git_repository"), dict):
        body = {**body, "git_repository": {**body["git_repository"], **git}}
    if "min_running_instances" in body or "max_running_instances" in body:
        body = {**body, "min_running_instances": 1, "max_running_instances": 2}
    if "chart_name" in body or "chart_version" in body:
        body = {**body, "repository": next(walker.store.of("helmRepository")).id}
    if "registry_id" in body:
        body = {**body, "registry_id": next(walker.store.of("containerRegistry")).id}
    left_out = {"annotations_groups", "labels_groups"}
    if "git_repository" in body:
        left_out.add("helm_repository")  # a chart has one source
    return {name: sensible(walker, value) for name, value in body.items() if name not in left_out}


def read(walker, edit, path):
    reading = OPERATIONS[READS[edit.operation_id]]
    own = {name: value for name, value in path.items() if name in reading.path_params}
    status, value = walker.call(reading.operation_id, own)
    assert status == 200, value
    return entry(reading, reading.decode(status, JSON, json.dumps(value).encode()), path)


def written(read, edit, secrets):
    """Return the JSON that writes an object back; what is not returned must be secret."""
    schema = edit.body.kind[1:]
    request, fault = edit_request(read, schema, {})
    if fault:
        names = re.search("the API does not return (.*), and the edit needs it", fault)[1]
        paths = names.split(", ")
        assert {path.rpartition(".")[2] for path in paths} <= set(edit.secret_fields)
        changes = {path.partition(".")[0]: secrets(path.partition(".")[0]) for path in paths}
        request, fault = edit_request(read, schema, changes)
    assert not fault
    return request.to_dict()


def test_every_put_is_an_edit_or_has_a_reason():
    puts = {name for name, operation in OPERATIONS.items() if operation.method == "PUT"}
    assert puts == READS.keys() | EXCEPTIONS.keys()
    assert READS.keys().isdisjoint(EXCEPTIONS)


@pytest.mark.parametrize("operation_id", sorted(READS))
def test_unchanged_request_changes_nothing(document, judge, simulator, operation_id):
    edit = OPERATIONS[operation_id]
    walker = Walker(simulator, document, judge, SEED)
    path, _, query, body = walker.arguments(simulator.world.document.by_id[operation_id])
    body = sensible(walker, body)

    def secrets(name):
        return body.get(name, "s3cret")

    # Fill in more fields. The values are random: if they are refused, those of the seed stay.
    walker.call(operation_id, path, query, body)
    before = written(read(walker, edit, path), edit, secrets)

    status, answer = walker.call(operation_id, path, query, before)

    assert status in {200, 201, 202, 204}, answer
    assert written(read(walker, edit, path), edit, secrets) == before


def test_every_response_of_an_edit_has_its_request():
    for response, request in REQUESTS.items():
        assert SCHEMAS[response].kind[0] == "#"
        assert SCHEMAS[request].kind[0] in "#|"
