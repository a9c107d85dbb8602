"""Samples of request bodies: the API takes each of them."""

from __future__ import annotations

from qovery_async.testing import Simulator


def test_sample_of_every_creation_is_accepted():
    world = Simulator(rate_limit=10**6).world
    validation = world._validation
    organization = next(world.store.of("organization"))
    environment = next(world.store.of("environment", organization))
    above = list(environment.chain())

    for endpoint in world.resources.kinds.creating:
        body = world.samples.body(endpoint, {}, above)
        validation.check(endpoint, {}, body if endpoint.body else None)


def test_sample_keeps_what_is_given_at_any_depth():
    world = Simulator().world
    endpoint = world.document.by_id["createJob"]
    environment = next(world.store.of("environment"))
    given = {"name": "tick", "source": {"image": {"image_name": "busybox"}}}

    body = world.samples.body(endpoint, given, list(environment.chain()))

    registry = next(world.store.of("containerRegistry", environment.ancestor("organization")))
    assert body["name"] == "tick"
    assert body["source"]["image"]["image_name"] == "busybox"
    assert body["source"]["image"]["registry_id"] == registry.id
    assert "docker" not in body["source"]
