"""Copies of objects inside others follow what they copy."""

from __future__ import annotations

from qovery_async.testing.model.store import Record, Store
from qovery_async.testing.resources.copies import Copies


def planted():
    store = Store()
    Copies(store)
    organization = store.add(Record("organization", "o", {"id": "o", "name": "Acme"}))
    group = store.add(Record("labelsGroups", "g", {"id": "g", "name": "team"}, organization))
    role = store.add(Record("role", "r", {"id": "r", "name": "Dev"}, organization))
    user = store.add(
        Record(
            "member",
            "m",
            {
                "id": "m",
                "groups": [{"id": "g", "name": "team"}, {"id": "other"}],
                "single": {"id": "g", "name": "team", "own": 1},
                "role_id": "r",
                "role_name": "Dev",
            },
            organization,
        )
    )
    return store, group, role, user


def test_edit_updates_the_copies_and_the_names_beside_ids():
    store, group, role, user = planted()
    before = user.data

    store.edit(group, name="squad")
    store.edit(role, name="Ops")

    assert user.data["groups"] == [{"id": "g", "name": "squad"}, {"id": "other"}]
    assert user.data["single"] == {"id": "g", "name": "squad", "own": 1}
    assert user.data["role_name"] == "Ops"
    assert before["groups"][0]["name"] == "team"


def test_removal_takes_the_copies_out_of_lists():
    store, group, _, user = planted()

    store.remove(group)

    assert user.data["groups"] == [{"id": "other"}]
    assert user.data["single"]["id"] == "g"


def test_data_without_a_copy_stays_the_same_object():
    store, group, role, user = planted()
    store.edit(group, name="squad")
    data = role.data

    store.edit(group, name="crew")

    assert role.data is data
    assert user.data["single"]["name"] == "crew"
