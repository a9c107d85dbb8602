from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from qovery_async.testing import Simulator, VirtualClock
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import Document, packaged_content
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.model.store import Record
from qovery_async.testing.variables.variables import Variables
from qovery_async.testing.world import World


@pytest.fixture
def state():
    """Variables of a world, with the reported services in `reported`."""
    simulator, reported = Simulator(seeded=False), []
    world = simulator.world
    variables = Variables(world.store, simulator.clock, 0, reported.append)
    world.store.listeners[:] = [variables]
    return SimpleNamespace(world=world, store=world.store, variables=variables, reported=reported)


def place(state, kind, name, parent=None, **data):
    identifier = f"{name}-1"
    return state.store.add(Record(kind, identifier, {"name": name, **data}, parent))


def tree(state, suffix=""):
    project = place(state, "project", f"p{suffix}")
    environment = place(state, "environment", f"e{suffix}", project)
    services = [
        place(state, kind, f"{kind}{suffix}", environment, type="REDIS")
        for kind in ("application", "job", "database")
    ]
    return project, environment, *services


def test_changed_variable_is_reported_with_its_services(state):
    project, environment, application, job, _ = tree(state)
    above = state.variables.create(project, "A", "1")
    state.variables.edit(above, "A", "2", {})
    own = state.variables.create(application, "B", "1")
    state.variables.override(job, above, "3", {})
    state.reported.clear()

    state.variables.delete(own)
    assert state.reported == [[application]]
    state.reported.clear()
    state.variables.delete(above)
    assert state.reported == [[job], [application, job]]
    state.reported.clear()
    state.variables.create(environment, "A", "1")
    state.store.remove(environment)
    assert state.reported == [[application, job]]


def test_local_variables_are_hidden_from_other_services(state):
    _, environment, application, job, _ = tree(state)
    job_id = next(v for v in state.variables.visible(job) if v.data["key"] == "QOVERY_JOB_ID")
    own = state.variables.alias(job, job_id, "SELF", {})

    assert state.variables.value(own) == job.id
    for place in (environment, application):
        assert job_id not in state.variables.visible(place)
        with pytest.raises(Problem, match="narrower"):
            state.variables.alias(place, job_id, "OTHER", {})


def test_built_in_changes_are_not_reported(state):
    *_, application, _, _ = tree(state)

    state.store.edit(application, ports=[{"publicly_accessible": True}])
    state.store.edit(application, ports=[])

    assert state.reported == []


def test_clone_copies_refer_to_each_other(state):
    project, environment, application, job, database = tree(state)
    variables = state.variables
    top = variables.create(project, "TOP", "1")
    middle = variables.create(environment, "MIDDLE", "2", is_secret=True)
    variables.override(environment, top, "3", {})
    variables.alias(application, middle, "ALIAS", {})
    host = next(v for v in variables.visible(application) if v.data["built_in"] == "HOST")
    variables.alias(application, host, "DB", {})
    clone = place(state, "environment", "clone", project)
    there = {
        old.id: place(state, old.kind, f"{old.kind}-clone", clone, type="REDIS").id
        for old in (job, database, application)
    }
    target = state.store.get("application", there[application.id])

    variables.copy(environment, clone, {environment.id: clone.id, **there})
    variables.copy(application, target, {environment.id: clone.id, **there})

    assert [(v.data["key"], variables.target(v)) for v in variables.own(clone)] == [
        ("MIDDLE", None),
        ("TOP", top),
    ]
    aliases = {v.data["key"]: variables.target(v) for v in variables.own(target)}
    assert aliases["ALIAS"] in variables.own(clone)
    assert aliases["DB"].parent.id == there[database.id]
    variables.edit(middle, "MIDDLE", "changed", {})
    assert [variables.value(v) for v in variables.own(clone)] == ["2", "3"]


def test_clone_without_target_keeps_override_values(state):
    project, environment, _, _, _ = tree(state)
    top = state.variables.create(project, "TOP", "1", {"mount_path": "/f"}, is_secret=True)
    state.variables.override(environment, top, "2", {})
    state.variables.alias(environment, top, "ALIAS", {})
    *_, clone = place(state, "project", "other"), tree(state, "2")[1]

    state.variables.copy(environment, clone, {environment.id: clone.id})

    (copied,) = state.variables.own(clone)
    data = copied.data
    assert (data["key"], data["variable_type"], data["is_secret"]) == ("TOP", "FILE", True)
    assert (data["mount_path"], state.variables.value(copied)) == ("/f", "2")


def test_variables_after_dump_and_load_are_the_same(state):
    project, environment, *_ = tree(state)
    first = state.variables.create(project, "A", "1")
    state.variables.override(environment, first, "2", {})
    saved = json.loads(json.dumps(state.variables.dump()))

    loaded = Variables(state.store, state.world.clock, 0)
    loaded.load(saved)

    assert list(loaded.visible(environment)) == list(state.variables.visible(environment))
    assert loaded.create(project, "B", "1").id != first.id
    state.store.listeners[:] = [loaded]
    loaded.delete(first)
    assert loaded.own(environment) == []


def test_variables_work_for_services_of_a_newer_spec():
    text = json.dumps(packaged_content())
    newer = json.loads(text.replace("/container/{containerId}/", "/helm/{helmId}/"))
    document = Document(newer)
    world = World(document, VirtualClock(), 0)
    chart = world.store.add(Record("helm", "h", {"name": "chart"}))

    def ask(method, path, body=None):
        endpoint, arguments = document.match(method, path.split("/"))
        return world.execute(endpoint, arguments, {}, body, Caller()).value

    ask("POST", "helm/h/secret", {"key": "A", "value": "1"})
    listed = ask("GET", "helm/h/secret")["results"]

    assert [(s["key"], s["scope"]) for s in listed if s["scope"] != "BUILT_IN"] == [("A", "HELM")]
    assert [v.parent for v in world.variables.own(chart)] == [chart]
