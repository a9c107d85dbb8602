from __future__ import annotations

import math

import pytest

from qovery_async.testing import VirtualClock
from qovery_async.testing.model.store import Record, Store
from qovery_async.testing.webhooks.deliveries import Deliveries, Delivery


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def deliveries(clock):
    store = Store()
    store.add(Record("webhook", "w", {"id": "w"}))
    return Deliveries(store, clock)


def delivery(identifier, due, **options):
    return Delivery(identifier, "w", "STANDARD", "E", "https://acme.test/", {}, due, **options)


def restored(deliveries, *planned):
    """Fill the deliveries as a snapshot does."""
    content = Deliveries(Store(), VirtualClock())
    content._deliveries = list(planned)
    deliveries.load(content.dump())
    return deliveries


def test_delivery_is_due_from_its_time_on(deliveries, clock):
    deliveries.targets.add_function(lambda _: None)
    restored(deliveries, delivery("later", clock.now() + 10), delivery("now", clock.now()))

    assert [each.id for each in deliveries.due()] == ["now"]
    clock.advance(10)
    assert [each.id for each in deliveries.due()] == ["now", "later"]


def test_delivery_out_of_order_waits_for_the_next_one(deliveries, clock):
    deliveries.targets.add_function(lambda _: None)
    first = delivery("first", clock.now(), out_of_order=True)
    restored(deliveries, first)
    assert deliveries.due() == []

    restored(deliveries, first, delivery("second", clock.now()))
    assert [each.id for each in deliveries.due()] == ["second", "first"]


def test_delivery_without_a_target_is_recorded_and_not_sent(deliveries, clock):
    restored(deliveries, delivery("x", clock.now()), delivery("y", clock.now(), fails_with=500))

    assert deliveries.due() == []
    assert [(each.id, each.status) for each in deliveries.sent("w")] == [("x", 200), ("y", 500)]


def test_time_of_the_next_delivery_is_known(deliveries, clock):
    assert deliveries.next_due() == math.inf

    restored(deliveries, delivery("x", clock.now() + 5), delivery("y", clock.now() + 3))
    assert deliveries.next_due() == clock.now() + 3


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("twise", {}, "did you mean twice"),
        ("late", {"seconds": -1}, "seconds 0 or more"),
        ("lost", {"times": 0}, "times must be 1"),
        ("failing", {"status": 200}, "from 400 to 599"),
    ],
)
def test_invalid_disturbance_is_rejected(deliveries, name, options, message):
    with pytest.raises(ValueError, match=message):
        deliveries.disturb_next(name, **options)


def test_planned_disturbances_survive_a_snapshot(deliveries, clock):
    deliveries.disturb_next("late", times=2, seconds=5)
    other = Deliveries(Store(), clock)
    other.load(deliveries.dump())

    assert other.dump() == deliveries.dump()


def test_only_sent_deliveries_are_delivered_again(deliveries, clock):
    restored(deliveries, delivery("x", clock.now() + 5))

    with pytest.raises(KeyError, match="no delivery with the id x was sent"):
        deliveries.redeliver("x")
