"""The simulator's answers tell the truth: whole, about what exists, and with what was sent."""

from __future__ import annotations

import json
import re

import pytest

from qovery_async.testing import Simulator
from tests.contract.instances import Instances
from tests.contract.walk import Judge, Walker, results

SEED = 20260105
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Values that the API keeps to itself, in every form.
SECRET = re.compile(r"secret|password|token|key|credentials|number|cvv|headers|value|opa_policy")


# Reads for which the seeded world has nothing, with the reason.
UNANSWERED = {
    "get-cluster-logs": "it needs a query of Loki, which the document does not describe",
    "getDeploymentStatusByDeploymentRequestId": "requests are named by the deployments' tests",
    "getMemberInvitation": "everybody who was invited is a member",
    "getServiceGitWebhookStatus": "the chosen service has no Git repository",
    "listHelmCommit": "the chart has no Git repository",
    "listJobCommit": "the job has no Git repository",
}


def read_all(document, seed):
    """(simulator, found, ids of operations without a response); as in `answers`."""
    simulator = Simulator(seed=seed, rate_limit=10**6)
    judge = Judge(document)
    walker = Walker(simulator, document, judge, SEED)
    found, unanswered = [], set()
    for endpoint in filter(lambda endpoint: endpoint.reads, simulator.world.document.endpoints):
        arguments, status = walker.arguments(endpoint), None
        if arguments is not None:
            path, _, query, body = arguments
            status, value = walker.call(endpoint.operation_id, path, query, body)
        if status is None or status >= 300:
            unanswered.add(endpoint.operation_id)
        elif (schema := judge._schema(endpoint.operation_id, status)) is not None:
            found.append((endpoint, schema, path, value))
    assert not walker.violations
    return simulator, found, unanswered


@pytest.fixture(scope="module")
def answers(document):
    """(endpoint, schema, path, answer) of every read of the seeded world that finds something."""
    simulator, found, unanswered = read_all(document, seed=0)
    assert unanswered == UNANSWERED.keys()
    return simulator, found


def fields_of(value):
    """Return the structure of JSON without its values; ids as keys are equal."""
    if isinstance(value, dict):
        return {UUID.sub("id", key): fields_of(item) for key, item in value.items()}
    if isinstance(value, list):
        return [fields_of(item) for item in value]
    return value is None


def test_fields_of_responses_do_not_depend_on_the_seed(document, answers):
    other = {e.operation_id: fields_of(value) for e, _, _, value in read_all(document, 1)[1]}

    assert {e.operation_id: fields_of(value) for e, _, _, value in answers[1]} == other


def test_lists_have_results_and_objects_have_fields(document, answers):
    instances = Instances(document, 0)
    without, empty = [], []
    for endpoint, schema, _, value in answers[1]:
        if "results" in instances.flatten(schema).get("properties", {}) and "results" not in value:
            without.append(endpoint.operation_id)
        if value == {} and instances.flatten(schema).get("properties"):
            empty.append(endpoint.operation_id)
    assert without == []
    assert empty == []


def ids_within(value, path=""):
    """(place, id) of every UUID in an answer: fields, items, keys and parts of texts."""
    if isinstance(value, dict):
        for key, item in value.items():
            is_key = UUID.fullmatch(key)
            yield from ids_within(key, f"{path}.<key>") if is_key else ()
            yield from ids_within(item, f"{path}.*" if is_key else f"{path}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from ids_within(item, f"{path}[]")
    elif isinstance(value, str):
        yield from ((path, match.group()) for match in UUID.finditer(value))


# These name themselves, and nothing refers to them.
OWN_IDS = {
    ("getTerraformResources", ".results[].id"),
    ("listApplicationLog", ".results[].id"),
    ("listContainerLog", ".results[].id"),
    ("listEnvironmentLog", ".results[].id"),
}


def test_every_id_in_an_answer_exists_in_the_world(answers):
    simulator, found = answers
    # Ids of objects that are part of a record, such as ports, are in its data.
    known = {match.group() for match in UUID.finditer(json.dumps(simulator.snapshot()))}
    unknown = {
        (endpoint.operation_id, place)
        for endpoint, _, _, value in found
        for place, identifier in ids_within(value)
        if identifier not in known
    }
    assert unknown == OWN_IDS


def test_answers_carry_the_ids_of_their_path(answers):
    simulator, found = answers
    wrong = set()
    for endpoint, _, path, value in found:
        for parameter, identifier in path.items():
            name = re.sub(r"[A-Z]", lambda m: f"_{m[0].lower()}", parameter)
            is_item = isinstance(value, dict) and "results" not in value
            if is_item and isinstance(value.get(name), str) and value[name] != identifier:
                wrong.add((endpoint.operation_id, name))
    assert wrong == set()
    assert simulator.world.store.documents is not None


def changed(sent, shown, path=""):
    """Places where an answer has another value than the request, of the same name."""
    if isinstance(sent, dict) and isinstance(shown, dict):
        for name in sent.keys() & shown.keys():
            if not SECRET.search(name):
                yield from changed(sent[name], shown[name], f"{path}.{name}")
    elif isinstance(sent, list) and isinstance(shown, list):
        if len(sent) != len(shown):
            yield f"{path}: {len(sent)} items became {len(shown)}"
        for number, (one, other) in enumerate(zip(sent, shown, strict=False)):
            yield from changed(one, other, f"{path}[{number}]")
    elif not isinstance(sent, dict | list) and sent is not None and sent != shown:
        yield f"{path}: {sent!r} became {shown!r}"


# The API names a repository by its address, an item with an unknown id is a new one, and a port
# that is not public has no external one. A role lists every cluster and project once. The answer of
# a deployment has the id of the service.
DERIVED = re.compile(
    r"git_repository\.(name|owner)|\]\.id:|^\.id:|external_port|is_default|_permissions"
)


def read_back(walker, endpoint, path, value):
    """Return a written object as the read of its path shows it; None without such a read."""
    reading = walker.reads.get(endpoint.path)
    # A list with required filters may show another place.
    if reading is None or walker.query(walker.judge.operations[reading.operation_id][2]):
        return None
    _, seen = walker.call(reading.operation_id, path)
    if endpoint.method != "POST" or not isinstance(seen, dict) or "results" not in seen:
        return seen
    if "id" not in value:
        return None
    return next(item for item in results(seen) if item.get("id") == value["id"])


def test_no_value_that_was_sent_comes_back_changed(document):
    simulator = Simulator(rate_limit=10**6)
    walker = Walker(simulator, document, Judge(document), SEED)
    endpoints = simulator.world.document.endpoints
    walker.reads = {one.path: one for one in endpoints if one.method == "GET"}
    wrong, answered, read = [], set(), set()
    for endpoint in endpoints:
        if endpoint.reads or not endpoint.body:
            continue
        for _ in range(3):
            arguments = walker.arguments(endpoint)
            if arguments is None:
                break
            path, _, query, body = arguments
            sent = json.loads(json.dumps(body))
            status, value = walker.call(endpoint.operation_id, path, query, body)
            if status >= 300 or not isinstance(value, dict) or not isinstance(sent, dict):
                continue
            answered.add(endpoint.operation_id)
            seen = read_back(walker, endpoint, path, value)
            if isinstance(seen, dict):
                read.add(endpoint.operation_id)
            wrong += [
                (endpoint.operation_id, one)
                for one in (*changed(sent, value), *changed(sent, seen))
                if not DERIVED.search(one)
            ]
    assert not walker.violations
    assert len(answered) > 120
    assert len(read) > 85
    assert not wrong, "\n".join(map(str, wrong))
