"""Answers are what the document says: of an empty world, a seeded one, and after many writes."""

from __future__ import annotations

import pytest

from qovery_async.testing import Simulator, VirtualClock
from tests.contract.walk import UNKNOWN, Judge, Walker, results

SEED = 20260105
WRITES = 2000
# What other parts of the world keep their own books of, and what answers before it is done.
ELSEWHERE = {"variable", "environmentVariable", "secret"}
# Right to be refused in this world: not empty, in use, the owner, or nothing of the kind.
REFUSED = {
    "deleteProject",
    "DeleteDeploymentStage",
    "deleteCluster",
    "deleteContainerRegistry",
    "deleteGitToken",
    "deleteHelmRepository",
    "deleteMember",
    "editOrganizationMemberRole",
    "cancelDeploymentRequest",
    "deleteInviteMember",
}


@pytest.fixture(scope="module")
def judge(document):
    return Judge(document)


def every_operation(walker, endpoints):
    """(operation id, whether what its path names exists, status, value) of one call of each."""
    for endpoint in endpoints:
        operation = walker.judge.operations[endpoint.operation_id][2]
        path = {step.text: UNKNOWN for step in endpoint.steps if step.is_parameter}
        found = walker.arguments(endpoint)
        if found is None:
            query, body = walker.query(operation), walker.body(operation, None)
        else:
            path, _, query, body = found
        status, value = walker.call(endpoint.operation_id, path, query, body)
        yield endpoint.operation_id, found is not None, status, value


def reads(simulator):
    return [endpoint for endpoint in simulator.world.document.endpoints if endpoint.reads]


def test_reads_of_an_empty_world_are_valid_or_a_404(document, judge):
    simulator = Simulator(seeded=False, rate_limit=10**6)
    walker = Walker(simulator, document, judge, SEED)
    for name, members in (("createOrganization", {"plan": "FREE"}), ("createProject", {})):
        endpoint = simulator.world.document.by_id[name]
        path, _ = walker.addresses(endpoint)
        walker.call(name, path, body={"name": "only", **members})

    answers = list(every_operation(walker, reads(simulator)))

    assert not walker.violations
    # Nobody has requested a deployment that could be asked for.
    unrequested = {"getDeploymentStatusByDeploymentRequestId"}
    # Bodies of checks name a registry or a token, and there is none.
    references = simulator.world.references
    unrequested |= {e.operation_id for e in reads(simulator) if references.of(e)}
    answers = [answer for answer in answers if answer[0] not in unrequested]
    assert [name for name, exists, status, _ in answers if exists and status != 200] == []
    assert [name for name, exists, status, _ in answers if not exists and status != 404] == []


def test_every_operation_of_a_seeded_world_is_answered_validly(document, judge):
    simulator = Simulator(rate_limit=10**6)
    walker = Walker(simulator, document, judge, SEED)
    # What is above goes last, so that there is something to do.
    endpoints = sorted(
        simulator.world.document.endpoints,
        key=lambda e: (e.method == "DELETE", -len(e.steps) if e.method == "DELETE" else 0),
    )

    answers = list(every_operation(walker, endpoints))

    assert not walker.violations
    assert len(answers) == len(judge.operations)
    refused = {name: (exists, status) for name, exists, status, _ in answers if status >= 300}
    # Arguments that make sense to deployments and variables are tested with those.
    special = {e.operation_id for e in endpoints if not simulator.world.is_general(e)}
    assert set(refused) - special <= REFUSED, refused


def walk(walker, writes):
    """Execute random valid writes; return those whose effect no read or list shows."""
    world, unseen, done = walker.simulator.world, [], 0
    endpoints = [
        e
        for e in world.document.endpoints
        if not e.reads and e.operation_id in walker.judge.operations
    ]
    weights = [weight(endpoint) for endpoint in endpoints]
    while done < writes:
        endpoint = walker.random.choices(endpoints, weights)[0]
        found = walker.arguments(endpoint)
        if found is None:
            continue
        path, _, query, body = found
        status, value = walker.call(endpoint.operation_id, path, query, body)
        if status < 300:
            done += 1
            if not is_seen(walker, endpoint, path, value):
                unseen.append((endpoint.operation_id, path, value))
        walker.simulator.clock.advance(1)
    return unseen


def weight(endpoint):
    if endpoint.operation_id == "deleteOrganization":
        return 0.05
    if endpoint.method == "DELETE":
        return 0.4
    return 1.5 if endpoint.method == "PUT" else 1


def is_seen(walker, endpoint, path, value):
    """Return True if the effect of a write shows in reads and lists."""
    kind = endpoint.steps[-1].kind if endpoint.is_item else endpoint.last_kind
    if kind in ELSEWHERE or endpoint.long_running:
        return True
    by_path = {
        (e.method, e.path): e.operation_id for e in walker.simulator.world.document.endpoints
    }
    reading = by_path.get(("GET", endpoint.path))
    is_write = endpoint.method in ("PUT", "PATCH", "DELETE")
    if endpoint.is_item and is_write and endpoint.steps[-1].text == f"{kind}Id":
        listing = by_path.get(("GET", endpoint.path.rpartition("/")[0]))
        if reading is not None:
            status, seen = walker.call(reading, path)
            if endpoint.method == "DELETE":
                return status == 404
            return seen == value
        if listing is not None and endpoint.method == "DELETE":
            _, seen = walker.call(listing, path)
            return path[endpoint.steps[-1].text] not in [i.get("id") for i in results(seen)]
        return True
    if endpoint.method == "POST" and reading is not None and isinstance(value, dict):
        if endpoint in walker.simulator.world.resources.kinds.creating:
            _, seen = walker.call(reading, path)
            return value["id"] in [item.get("id") for item in results(seen)]
        return True
    if endpoint.method == "PUT" and reading is not None and value is not None:
        _, seen = walker.call(reading, path)
        return seen == value
    return True


def test_two_thousand_valid_writes_are_answered_validly_and_seen(document, judge):
    simulator = Simulator(clock=VirtualClock(), rate_limit=10**6)
    walker = Walker(simulator, document, judge, SEED)

    unseen = walk(walker, WRITES)
    for _ in every_operation(walker, reads(simulator)):
        pass

    assert not walker.violations
    assert not unseen
