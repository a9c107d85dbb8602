from __future__ import annotations

import pytest

from qovery_async.testing import ProjectGrant, Role, Simulator, Token
from qovery_async.testing.accounts.permissions import Access
from qovery_async.testing.model.call import Call, Result
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.model.store import Record, Store
from tests.testing.raw_requests import below, organizations, send

# Ids of bodies and queries count only in the length of a UUID.
PROJECT, FOREIGN = f"{1:036}", f"{2:036}"
HOME = Caller(organizations=("Acme",))
NONE = Caller(role=Role("custom", {}))


@pytest.fixture
def store():
    store = Store()
    for name, identifier in (("Acme", PROJECT), ("Globex", FOREIGN)):
        organization = store.add(Record("organization", name.lower(), {"name": name}))
        store.add(Record("project", identifier, {"name": "shop"}, organization))
    return store


def call(store, operation_id, *ids, caller=HOME, query=(), body=None):
    endpoint = packaged_document().by_id[operation_id]
    records = [store.find(identifier) for identifier in ids]
    return Call(endpoint, {}, dict(query), body, caller, records)


@pytest.mark.parametrize("status", [403, 404])
@pytest.mark.parametrize("by", ["name", "id"])
def test_other_organizations_are_hidden(status, by):
    known = organizations(Simulator())
    home = "Acme" if by == "name" else known["Acme"]
    simulator = Simulator(
        tokens=("qov_simulator", Token("qov_other", organizations=(home,))),
        foreign_status=status,
    )
    foreign = known["Globex"]
    project = below(simulator, f"/organization/{foreign}", "project")["shop"]

    assert organizations(simulator, "qov_other") == {"Acme": known["Acme"]}
    assert organizations(simulator) == known
    for method, path, body in (
        ("GET", f"/organization/{foreign}/project", None),
        ("GET", f"/project/{project}", None),
        ("DELETE", f"/project/{project}", None),
        # Named in the query or the body, not in the path.
        ("GET", f"/variable?parent_id={project}&scope=PROJECT", None),
        (
            "POST",
            "/variable",
            {
                "key": "K",
                "value": "v",
                "is_secret": False,
                "variable_scope": "PROJECT",
                "variable_parent_id": project,
            },
        ),
    ):
        assert send(simulator, method, path, body, token="qov_other").status == status, path
    missing = send(simulator, "GET", f"/project/{foreign}", token="qov_other")
    hidden = send(simulator, "GET", f"/project/{project}", token="qov_other")
    if status == 404:
        assert hidden.json()["detail"] == missing.json()["detail"].replace(foreign, project)
    assert send(simulator, "GET", f"/project/{project}").status == 200


@pytest.mark.parametrize("status", [404, 403, 400])
def test_missing_record_has_each_missing_status(status):
    simulator = Simulator(missing_status=status)
    path = f"/organization/{organizations(simulator)['Acme']}/project"
    project = send(simulator, "POST", path, {"name": "ledger"}).json()["id"]

    send(simulator, "DELETE", f"/project/{project}")
    gone = send(simulator, "GET", f"/project/{project}")

    assert (gone.status, gone.json()["status"]) == (status, status)
    assert "exist" in gone.json()["detail"]
    assert send(simulator, "GET", "/no/such/path").status == 404
    rejected = send(simulator, "PATCH", "/organization")
    assert (rejected.status, rejected.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("organizations", [None, ("Acme",), ("acme",), ("x", "acme")])
def test_call_on_the_callers_organization_is_allowed(store, organizations):
    caller = Caller(organizations=organizations)

    Access(store).check(call(store, "getProject", PROJECT, caller=caller))
    Access(store).check_records(caller, [store.find(PROJECT)])


@pytest.mark.parametrize("status", [403, 404])
@pytest.mark.parametrize(
    "inputs", [{"query": {"parent_id": FOREIGN}}, {"body": {"parent_id": FOREIGN}}]
)
def test_foreign_id_in_query_or_body_is_rejected(store, status, inputs):
    with pytest.raises(Problem) as raised:
        Access(store, status).check(call(store, "listVariables", **inputs))

    assert raised.value.status == status


@pytest.mark.parametrize("body", [{"name": "globex"}, {"ids": [FOREIGN]}, [FOREIGN], None])
def test_other_values_of_a_body_are_not_ids(store, body):
    Access(store).check(call(store, "editProject", PROJECT, body=body))


def test_check_names_the_role_and_the_operation(store):
    with pytest.raises(Problem, match="the role custom does not allow editProject") as raised:
        Access(store).check(call(store, "editProject", PROJECT, caller=NONE))

    assert raised.value.status == 403
    with pytest.raises(Problem, match="the role custom does not see this project"):
        Access(store).check_records(NONE, [store.find(PROJECT)])


@pytest.mark.parametrize("caller", [Caller(), HOME, NONE], ids=["all", "home", "none"])
def test_visible_items_are_those_of_the_caller(store, caller):
    items = [{"id": PROJECT}, {"id": FOREIGN}, {"id": "unknown"}, {"name": "no id"}, "text"]
    seen = {id(HOME): [items[0], *items[2:]], id(NONE): items[2:]}.get(id(caller), items)
    reading = call(store, "listProject", caller=caller)

    plain = Access(store).visible(reading, Result(items))
    paged = Access(store).visible(reading, Result({"page": 1, "results": items}))

    assert plain.value == seen
    assert paged.value == {"page": 1, "results": seen}


def test_results_of_a_change_are_not_filtered(store):
    result = Result({"results": [{"id": FOREIGN}]})

    assert Access(store).visible(call(store, "createProject"), result) is result


@pytest.mark.parametrize("value", [None, {"id": FOREIGN}, {"results": None}, 7])
def test_results_other_than_lists_are_not_filtered(store, value):
    result = Result(value, 200)

    assert Access(store).visible(call(store, "getProject"), result) is result


def test_project_of_custom_role_is_the_only_one_listed(store):
    role = Role("custom", {FOREIGN: ProjectGrant(is_admin=True)})
    reading = call(store, "listProject", caller=Caller(role=role))

    value = Access(store).visible(reading, Result([{"id": PROJECT}, {"id": FOREIGN}])).value

    assert value == [{"id": FOREIGN}]
