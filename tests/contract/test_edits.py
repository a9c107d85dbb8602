"""Every edit takes back what its read returns, and changes nothing."""

from __future__ import annotations

import json

import pytest

from qovery_async._raw.edits import READS, REQUESTS
from qovery_async._rules.edit_requests import edit_request
from qovery_async._rules.modifications import entry
from qovery_async.raw import OPERATIONS, SCHEMAS
from qovery_async.testing import Simulator
from tests.contract.walk import JSON, UNKNOWN, Judge, Walker

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
# Required secrets, which the API never returns.
SECRETS = {
    "editClusterDnsProvider": "dns_provider",
    "editGcpCredentials": "gcp_credentials",
    "editGitToken": "token",
    "editScalewayCredentials": "scaleway_secret_key",
}
# Time and author of the write itself.
OF_THE_WRITE = {"updated_at", "last_updated_by"}


class Unjudged(Judge):
    """Judges no response: `test_simulator` does."""

    def errors(self, *response):
        return []


@pytest.fixture(scope="module")
def walker(document):
    """A seeded world in which everything that can be created exists."""
    walker = Walker(Simulator(rate_limit=10**6), document, Unjudged(document), SEED)
    for endpoint in walker.simulator.world.document.endpoints:
        found = walker.arguments(endpoint) if endpoint.method == "POST" else None
        if found is not None:
            path, _, query, body = found
            walker.call(endpoint.operation_id, path, query, sensible(body))
    return walker


def sensible(body):
    """Return a body with repositories that exist, and without groups that nobody made."""
    if isinstance(body, list):
        return [sensible(item) for item in body]
    if not isinstance(body, dict):
        return body
    if "url" in body and not {"branch", "root_path", "provider"}.isdisjoint(body):
        body = {**body, "url": "https://github.com/acme/shop.git"}
    if "chart_name" in body or "chart_version" in body:
        body = {**body, "repository": UNKNOWN}
    groups = {"annotations_groups", "labels_groups"}
    return {name: sensible(value) for name, value in body.items() if name not in groups}


def read(walker, edit, path):
    reading = OPERATIONS[READS[edit.operation_id]]
    own = {name: value for name, value in path.items() if name in reading.path_params}
    status, value = walker.call(reading.operation_id, own)
    assert status == 200, value
    return entry(reading, reading.decode(status, JSON, json.dumps(value).encode()), path)


def lasting(value):
    if isinstance(value, dict):
        return {k: lasting(v) for k, v in value.items() if k not in OF_THE_WRITE}
    return [lasting(item) for item in value] if isinstance(value, list) else value


def test_every_put_is_an_edit_or_has_a_reason():
    puts = {name for name, operation in OPERATIONS.items() if operation.method == "PUT"}
    assert puts == READS.keys() | EXCEPTIONS.keys()
    assert READS.keys().isdisjoint(EXCEPTIONS)


@pytest.mark.parametrize("operation_id", sorted(READS))
def test_unchanged_request_changes_nothing(walker, operation_id):
    edit = OPERATIONS[operation_id]
    found = walker.arguments(walker.simulator.world.document.by_id[operation_id])
    assert found is not None, "nothing there to edit"
    path, _, query, body = found
    # Fill in what creation leaves out; the values are random, and some are refused.
    walker.call(operation_id, path, query, sensible(body))
    before = read(walker, edit, path)

    changes = {}
    if operation_id in SECRETS:
        name = SECRETS[operation_id]
        request, fault = edit_request(before, edit.body.kind[1:], {})
        assert request is None
        assert f"the API does not return {name}" in fault
        changes = {name: body.get(name, "s3cret")}
    request, fault = edit_request(before, edit.body.kind[1:], changes)
    assert not fault
    status, answer = walker.call(operation_id, path, query, request.to_dict())

    assert status in {200, 201, 202, 204}, answer
    assert lasting(read(walker, edit, path).to_dict()) == lasting(before.to_dict())


def test_every_response_of_an_edit_has_its_request():
    for response, request in REQUESTS.items():
        assert SCHEMAS[response].kind[0] == "#"
        assert SCHEMAS[request].kind[0] in "#|"
