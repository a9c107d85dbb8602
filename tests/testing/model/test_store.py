from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.model.store import Record, Store

# A step of a random history: kind of step, number of an existing record, name.
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "add", "add", "rename", "remove"]),
        st.integers(0, 20),
        st.sampled_from(["api", "API", "web"]),
    ),
    max_size=12,
)
BELOW = {"organization": "project", "project": "environment", "environment": "application"}


class Listener:
    def __init__(self):
        self.events = []

    def created(self, record):
        self.events.append(("created", record.id))

    def edited(self, record):
        self.events.append(("edited", record.id))

    def removed(self, record):
        self.events.append(("removed", record.id))


def filled(steps):
    """Return a store after some steps, and its records by a model without an index."""
    store = Store()
    alive = [store.add(Record("organization", "0", {"name": "Acme"}))]
    for number, (step, at, name) in enumerate(steps, 1):
        record = alive[at % len(alive)]
        if step == "add":
            parent = record if record.kind in BELOW else record.parent
            new = Record(BELOW[parent.kind], str(number), {"name": name}, parent)
            alive.append(store.add(new))
        elif step == "rename":
            store.edit(record, name=name)
        elif record.parent is not None:
            store.remove(record)
            alive = [r for r in alive if r is not record and not r.is_below(record)]
    return store, alive


def tree():
    """Return a store with two projects, of which the first has two services."""
    store = Store()
    organization = store.add(Record("organization", "o", {"name": "Acme"}))
    shop, other = [
        store.add(Record("project", name, {"name": name}, organization))
        for name in ("shop", "other")
    ]
    environment = store.add(Record("environment", "e", {"name": "live"}, shop))
    for kind in ("job", "application"):
        store.add(Record(kind, kind, {"name": kind}, environment))
    return store, organization, shop, other, environment


@given(STEPS)
def test_lookups_after_any_history_find_the_records_left(steps):
    store, alive = filled(steps)

    for kind in ("organization", *BELOW.values()):
        assert list(store.of(kind)) == [r for r in alive if r.kind == kind]
        for parent in alive:
            below = [r for r in alive if r.kind == kind and r.is_below(parent)]
            children = [r for r in below if r.parent is parent]
            named = {r.data["name"].lower() for r in children}
            assert list(store.of(kind, parent)) == below
            assert store.children(kind, parent) == children
            for name in ("api", "WEB"):
                found = store.named(kind, parent, name)
                assert (found in children) == (name.lower() in named)
    for record in alive:
        assert store.find(record.id) is store.get(record.kind, record.id) is record


@given(STEPS)
def test_load_after_dump_restores_every_record(steps):
    store, alive = filled(steps)
    content = json.loads(json.dumps(store.dump()))
    loaded = Store()

    loaded.load(content)

    assert loaded.dump() == content
    assert all(loaded.find(record.id).data == record.data for record in alive)
    for one in (store, loaded):
        one.add(Record("project", "next", {"name": "next"}, one.find("0")))
    assert loaded.dump() == store.dump()


def test_load_does_not_notify_listeners():
    store, listener = tree()[0], Listener()
    store.listeners.append(listener)

    store.load(store.dump())

    assert listener.events == []


def test_listeners_are_notified_of_each_change():
    store, organization, shop, *_ = tree()
    listener = Listener()
    store.listeners.append(listener)

    store.add(Record("project", "new", {}, organization))
    store.edit(shop, name="store")
    store.remove(shop)
    store.remove(shop)

    removed = ["job", "application", "e", "shop"]
    assert listener.events == [
        ("created", "new"),
        ("edited", "shop"),
        *(("removed", identifier) for identifier in removed),
    ]


def test_removed_record_is_marked_and_not_found():
    store, _, shop, other, environment = tree()

    store.remove(shop)

    assert (shop.deleted, environment.deleted, other.deleted) == (True, True, False)
    assert store.get("project", "shop") is None
    assert store.find("job") is None
    assert store.named("project", shop.parent, "shop") is None
    assert store.knows("job")
    assert not store.knows("cluster")


def test_edit_changes_only_the_given_fields():
    store, _, shop, *_ = tree()
    before = shop.data

    store.edit(shop, description="d")

    assert shop.data == {"name": "shop", "description": "d"}
    assert before == {"name": "shop"}
    store.replace(shop, {"name": "store"})
    assert shop.data == {"name": "store"}
    assert store.named("project", shop.parent, "STORE") is shop
    assert store.named("project", shop.parent, "shop") is None


@pytest.mark.parametrize(("kind", "found"), [("job", True), ("service", True), ("helm", False)])
def test_service_is_found_by_its_kind_or_as_service(kind, found):
    store, *_ = tree()

    assert (store.get(kind, "job") is not None) == found
    assert store.get("service", "shop") is None


def test_services_are_sorted_by_kind():
    store, organization, _, _, environment = tree()

    for record in (environment, organization):
        assert [service.id for service in store.services(record)] == ["application", "job"]


def test_equal_ids_of_two_kinds_are_separate_records():
    store = Store()
    project = store.add(Record("project", "1", {}))
    cluster = store.add(Record("cluster", "1", {}))

    assert store.get("project", "1") is project
    assert store.get("cluster", "1") is cluster
    store.remove(cluster)
    assert store.get("cluster", "1") is None
    assert store.get("project", "1") is project


def test_ancestor_includes_the_record_itself():
    _, organization, shop, other, environment = tree()

    assert environment.ancestor("environment") is environment
    assert environment.ancestor("organization") is organization
    assert environment.ancestor("cluster") is None
    assert environment.is_below(shop)
    assert not environment.is_below(other)
    assert not environment.is_below(environment)


def test_record_collection_defaults_to_its_kind():
    assert Record("project", "p", {}).collection == "project"
    assert Record("credentials", "c", {}, None, "aws/credentials").collection == "aws/credentials"
