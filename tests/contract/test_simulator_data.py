"""The simulator's answers tell the truth: whole, about what exists, and with what was sent."""

from __future__ import annotations

import json
import re

import pytest

from qovery_async.testing import Simulator
from tests.contract.instances import Instances
from tests.contract.walk import Judge, Walker

SEED = 20260105
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Values that the API keeps to itself, in every form.
SECRET = re.compile(r"secret|password|token|key|credentials|number|cvv|headers|value|opa_policy")


@pytest.fixture(scope="module")
def answers(document):
    """(endpoint, schema, path, answer) of every read of the seeded world that finds something."""
    simulator = Simulator(rate_limit=10**6)
    judge = Judge(document)
    walker = Walker(simulator, document, judge, SEED)
    found = []
    for endpoint in simulator.world.document.endpoints:
        arguments = walker.arguments(endpoint) if endpoint.reads else None
        if arguments is not None:
            path, _, query, body = arguments
            status, value = walker.call(endpoint.operation_id, path, query, body)
            schema = judge._schema(endpoint.operation_id, status) if status < 300 else None
            if schema is not None:
                found.append((endpoint, schema, path, value))
    assert not walker.violations
    assert len(found) > 200
    return simulator, found


def empty_objects(instances, value, schema, path=""):
    """Places of objects without a field, where the schema has fields."""
    shape = instances.flatten(schema)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from empty_objects(instances, item, shape.get("items", {}), f"{path}[{number}]")
    elif isinstance(value, dict):
        properties = shape.get("properties", {})
        if not value and properties and not shape.get("additionalProperties"):
            yield path
        for name, item in value.items():
            yield from empty_objects(instances, item, properties.get(name, {}), f"{path}.{name}")


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


def ids_within(value, name=""):
    """(field, id) of every reference in an answer."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from ids_within(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from ids_within(item, name)
    elif isinstance(value, str) and name.endswith(("_id", "Id", "_ids")) and UUID.fullmatch(value):
        yield name, value


def test_every_id_in_an_answer_exists_in_the_world(answers):
    simulator, found = answers
    state = json.dumps(simulator.snapshot())
    # Ids of objects that are part of a record, such as ports, are in its data.
    known = set(UUID.findall(state)) and {m.group() for m in UUID.finditer(state)}
    unknown = {
        (endpoint.operation_id, name)
        for endpoint, _, _, value in found
        for name, identifier in ids_within(value)
        if identifier not in known
    }
    assert unknown == set()


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
    elif isinstance(sent, list) and isinstance(shown, list) and len(sent) == len(shown):
        for number, (one, other) in enumerate(zip(sent, shown, strict=True)):
            yield from changed(one, other, f"{path}[{number}]")
    elif not isinstance(sent, dict | list) and sent is not None and sent != shown:
        yield f"{path}: {sent!r} became {shown!r}"


# The API names a repository by its address, an item with an unknown id is a new one, and a port
# that is not public has no external one. A role lists every cluster and project once. The answer of
# a deployment has the id of the service.
DERIVED = re.compile(
    r"git_repository\.(name|owner)|\]\.id:|^\.id:|external_port|is_default|_permissions"
)


def test_no_value_that_was_sent_comes_back_changed(document):
    simulator = Simulator(rate_limit=10**6)
    walker = Walker(simulator, document, Judge(document), SEED)
    wrong, done = [], set()
    for endpoint in simulator.world.document.endpoints:
        if endpoint.method not in ("POST", "PUT") or not endpoint.body:
            continue
        for _ in range(3):
            arguments = walker.arguments(endpoint)
            if arguments is None:
                break
            path, _, query, body = arguments
            sent = json.loads(json.dumps(body))
            status, value = walker.call(endpoint.operation_id, path, query, body)
            if status < 300 and isinstance(value, dict) and isinstance(sent, dict):
                done.add(endpoint.operation_id)
                wrong += [
                    (endpoint.operation_id, one)
                    for one in changed(sent, value)
                    if not DERIVED.search(one)
                ]
    assert not walker.violations
    assert len(done) > 60
    assert not wrong, "\n".join(map(str, wrong))
