from __future__ import annotations

from qovery_async.testing import Simulator


def test_default_world_has_two_deployed_organizations():
    world = Simulator().world
    store = world.store

    assert [one.data["name"] for one in store.of("organization")] == ["Acme", "Globex"]
    assert len(list(store.of("environment"))) == 8
    assert {world.deployments.state(one) for one in store.of("environment")} == {"DEPLOYED"}
    assert min(len(store.services(one)) for one in store.of("environment")) == 7


def test_default_world_fills_every_general_collection():
    world = Simulator().world
    empty = [
        endpoint.operation_id
        for endpoint in world.document.creating()
        if world.is_general(endpoint) and not world.store.knows(endpoint.last_kind)
    ]

    assert empty == []


def test_default_world_with_equal_seed_is_equal():
    one, same, other = (Simulator(seed=seed).world.dump() for seed in (1, 1, 2))

    assert one == same != other
