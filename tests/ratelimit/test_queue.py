"""Order of the calls that wait for a permit."""

from __future__ import annotations

from math import inf

import anyio
import pytest

from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.limiter import RateLimiter
from qovery_async._ratelimit.queue import Waiter, WaitQueue
from tests.eventually import eventually
from tests.ratelimit.responses import acquired, drained_bucket

pytestmark = pytest.mark.anyio


async def test_background_calls_go_later_and_do_not_starve():
    limiter, order = RateLimiter(drained_bucket()), []

    async def call(name, *, background):
        permit = await acquired(limiter, 1, background=background)
        order.append(name)
        limiter.settle(permit, Feedback(200, RateHeaders(99, 50, 2000.0)))

    async with anyio.create_task_group() as tasks:
        for number in range(4):
            tasks.start_soon(lambda n=number: call(f"b{n}", background=True))
        await eventually(lambda: limiter.waiting == 4)
        for number in range(12):
            tasks.start_soon(lambda n=number: call(f"i{n}", background=False))
        await eventually(lambda: limiter.waiting == 16)
        # The window turns; one request at a time shows the order.
        limiter.settle(limiter.force(None, 1), Feedback(200, RateHeaders(99, 50, 2000.0)))
    kinds = "".join(name[0] for name in order)
    assert kinds.startswith("iiii")
    assert kinds.index("b") < 10
    assert kinds.count("b") == 4


async def test_a_cancelled_waiter_leaves_nothing_behind():
    limiter = RateLimiter(drained_bucket())

    async def wait():
        await acquired(limiter)

    with anyio.move_on_after(0.01):
        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(wait)
    assert limiter.waiting == 0
    assert limiter.bucket.in_flight == 0


def queued(queue, place, *, key=None, cap=1, rejections=0, background=False):
    waiter = Waiter(queue.client(key, cap), place, inf, rejections, background=background)
    queue.push(waiter)
    return waiter


def order_of(queue, **options):
    places = []
    while queue.waiting:
        waiter = queue.head(**options)
        places.append(waiter.place)
        queue.leave(waiter)
    return places


def test_retried_call_returns_to_its_place():
    queue = WaitQueue()
    for place in (5, 6, 2):
        queued(queue, place)

    assert order_of(queue) == [2, 5, 6]


def test_client_at_its_cap_is_passed_over():
    queue = WaitQueue()
    first = queued(queue, 1, key="busy")
    other = queued(queue, 2, key="idle")
    first.client.in_flight = 1

    assert queue.head() is other
    assert queue.runnable() == 1


def test_call_leaves_instead_of_another_with_its_place():
    queue = WaitQueue()
    stays, leaves = queued(queue, 1), queued(queue, 1)
    queue.leave(leaves)

    assert [*queue] == [stays]


def test_probe_is_for_the_call_with_the_fewest_rejections():
    queue = WaitQueue()
    for place, rejections in ((1, 2), (2, 0), (3, 1), (4, 0)):
        queued(queue, place, rejections=rejections)

    assert order_of(queue, fewest_rejections=True) == [2, 4, 3, 1]


def test_reserve_keeps_background_calls_behind_all_others():
    queue = WaitQueue()
    for place in range(20):
        queued(queue, place, background=place < 10)

    assert order_of(queue, background_too=False) == [*range(10, 20), *range(10)]


def test_idle_clients_are_forgotten():
    queue = WaitQueue()
    waiter = queued(queue, 1, key="waits")
    for key in range(1000):
        queue.client(key, 1)

    assert len(queue._clients) < 20
    assert queue.client("waits", 1) is waiter.client
