"""Followers of a coalesced call keep their own deadline, patience, priority and options."""

from __future__ import annotations

import time

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    Budget,
    BudgetExhausted,
    ConnectionFailedError,
    RateLimitedError,
    RequestTimeoutError,
)
from qovery_async.raw import OPERATIONS
from tests.eventually import eventually
from tests.raw_server import answer, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]


class Limited:
    """Server without remaining requests for `seconds` after a request to /drain."""

    def __init__(self, seconds):
        self.ends = time.time() + seconds
        self.gate = anyio.Event()

    async def __call__(self, received, stream):
        drained = time.time() < self.ends
        if not drained:
            await self.gate.wait()
        headers = {
            "x_ratelimit_limit": "10",
            "x_ratelimit_remaining": "0" if drained else "9",
            "x_ratelimit_reset": str(self.ends if drained else time.time() + 60),
        }
        await stream.send(answer(200, b'{"results":[]}', **headers))


class Drained:
    """Client whose token has no requests left, and the calls that it has started."""

    def __init__(self, server, qovery, tasks):
        self.server = server
        self.qovery = qovery
        self.tasks = tasks
        self.results = {}

    @property
    def coalesced(self):
        return next(
            iter(self.qovery._pipeline._next_step._next_step._in_flight.leaders.values()), None
        )

    @property
    def following(self):
        outcome = self.coalesced and self.coalesced.outcome
        return outcome.changed.statistics().tasks_waiting if outcome else 0

    async def call(self, name, **options):
        try:
            result = await self.qovery.with_options(**options).execute(LIST)
        except Exception as error:  # noqa: BLE001  # compared by the tests
            result = error
        self.results[name] = result

    async def leads(self, name, **options):
        """Start a call that waits for the rate limit."""
        self.tasks.start_soon(lambda: self.call(name, **options))
        await eventually(lambda: self.qovery.budget.snapshot().waiting == 1)

    async def follows(self, *names, **options):
        count = self.following + len(names)
        for name in names:
            self.tasks.start_soon(lambda name=name: self.call(name, **options))
        await eventually(lambda: self.following == count)


def unlimited(server, **options):
    # Responses are held: without rate-limit headers, the first request would be sent alone.
    budget = Budget.unlimited()
    return AsyncQovery(token="qov_x", base_url=server.url, budget=budget, **options)


async def drained(test, seconds=60.0):
    handler = Limited(seconds)
    async with (
        serving(handler) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget()) as qovery,
    ):
        await qovery.request("GET", "/drain")
        async with anyio.create_task_group() as tasks:
            await test(Drained(server, qovery, tasks))
            tasks.cancel_scope.cancel()


@pytest.mark.parametrize("options", [{"max_wait": 5}, {"timeout": 5}])
async def test_follower_without_patience_is_rejected_at_once(options):
    async def test(world):
        await world.leads("leader", timeout=600)
        with anyio.fail_after(1):
            await world.call("hasty", **options)
            await world.call("hasty again", **options)
        for name in ["hasty", "hasty again"]:
            error = world.results[name]
            assert type(error) is BudgetExhausted
            assert 50 < error.retry_after < 63
            assert error.attempts == 0
        # Other calls still follow the waiting one.
        await world.follows("patient", timeout=600)
        assert world.qovery.budget.snapshot().waiting == 1
        assert len(world.server.requests) == 1

    await drained(test)


async def test_patient_followers_share_one_permit():
    async def test(world):
        await world.leads("leader", timeout=600)
        await world.follows(*range(5), timeout=500)
        await world.follows(*range(5, 10), max_wait=100, timeout=None)

        assert world.qovery.budget.snapshot().waiting == 1

    await drained(test)


async def test_follower_waiting_for_the_limit_keeps_its_deadline():
    async def test(world):
        await world.leads("leader", timeout=600)
        world.coalesced.leader.wait = None  # as if nothing were known of how long it takes
        await world.call("hasty", timeout=0.02)

        error = world.results["hasty"]
        assert type(error) is RequestTimeoutError
        assert (error.phase, error.attempts) == ("waiting for the rate limit", 0)
        assert not error.maybe_processed

    await drained(test)


async def test_follower_is_rejected_when_the_wait_becomes_known():
    async def test(world):
        await world.leads("leader", timeout=600)
        leader = world.coalesced.leader
        leader.wait = None
        await world.follows("hasty", "hasty too", max_wait=5)
        await world.follows("patient", timeout=600)
        leader.begin_wait(60, is_limited=True)
        await eventually(lambda: len(world.results) == 2)

        assert {type(e) for e in world.results.values()} == {BudgetExhausted}
        assert world.following == 1
        assert len(world.server.requests) == 1

    await drained(test)


def pause(qovery, seconds, *, is_known=True):
    """Block all calls, as a 429 does; waiters are told if it `is_known`."""
    state = qovery.budget._state
    state.bucket.not_before = time.monotonic() + seconds
    for limiter in state.limiters.values() if is_known else ():
        limiter.serve()


async def test_follower_is_rejected_when_the_window_gets_longer():
    async def test(world):
        await world.leads("leader", timeout=600)
        await world.follows("hasty", max_wait=100, timeout=600)
        pause(world.qovery, 200)
        await eventually(lambda: "hasty" in world.results)

        assert type(world.results["hasty"]) is BudgetExhausted
        assert len(world.server.requests) == 1

    await drained(test)


async def test_rejection_of_an_impatient_leader_is_not_shared():
    async def test(world):
        await world.leads("leader", max_wait=90, timeout=None)
        await world.follows("patient", timeout=600)
        # As the queue does when the server reports a longer window.
        pause(world.qovery, 200)
        await eventually(lambda: "leader" in world.results)

        assert type(world.results["leader"]) is BudgetExhausted
        await eventually(lambda: world.qovery.budget.snapshot().waiting == 1)
        assert "patient" not in world.results

    await drained(test)


async def test_wait_as_a_follower_counts_as_patience():
    async def test(world):
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as leaders:
                leaders.start_soon(lambda: world.call("leader", timeout=600))
                await eventually(lambda: world.qovery.budget.snapshot().waiting == 1)
                await world.follows("follower", max_wait=60.01, timeout=None)
                await anyio.sleep(0.03)
                # The window gets longer; the call itself could just wait for it.
                pause(world.qovery, 60, is_known=False)
                scope.cancel()
        await eventually(lambda: "follower" in world.results)

        assert type(world.results["follower"]) is BudgetExhausted

    await drained(test, seconds=50.0)


async def test_cancelled_leader_hands_over_its_wait_for_the_limit():
    async def test(world):
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as leaders:
                leaders.start_soon(lambda: world.call("leader", timeout=600))
                await eventually(lambda: world.qovery.budget.snapshot().waiting == 1)
                await world.follows(*range(5), timeout=600)
                scope.cancel()
        await eventually(lambda: world.following == 4)

        assert world.qovery.budget.snapshot().waiting == 1
        assert not world.results

    await drained(test)


async def test_interactive_call_does_not_follow_a_background_call():
    async def test(world):
        await world.leads("background", priority="background", timeout=600)
        world.tasks.start_soon(lambda: world.call("interactive", timeout=600))
        await eventually(lambda: world.qovery.budget.snapshot().waiting == 2)
        await world.follows("interactive too", timeout=600)
        await world.follows("background too", priority="background", timeout=600)

        assert not world.coalesced.leader.is_background
        assert world.qovery.budget.snapshot().waiting == 2

    await drained(test)


async def test_background_calls_follow_calls_of_any_priority():
    async def test(world):
        await world.leads("interactive", timeout=600)
        await world.follows("background", "background too", priority="background", timeout=600)

        assert world.qovery.budget.snapshot().waiting == 1

    await drained(test)


async def test_background_leader_is_restored_after_an_interactive_one():
    async def test(world):
        await world.leads("background", priority="background", timeout=600)
        with anyio.move_on_after(0.01):
            await world.call("interactive", timeout=600)
        await world.follows("background too", priority="background", timeout=600)

        assert world.qovery.budget.snapshot().waiting == 1

    await drained(test)


async def test_ended_background_leader_is_not_restored():
    gates = [anyio.Event(), anyio.Event()]

    async def handle(received, stream):
        if len(server.requests) <= len(gates):
            await gates[len(server.requests) - 1].wait()
        await stream.send(answer(200, b'{"results":[]}'))

    async with serving(handle) as server, unlimited(server) as qovery:
        background = qovery.with_options(priority="background")
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(background.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 2)
            gates[0].set()
            await eventually(lambda: server.under_way == 1)
            await anyio.sleep(0.005)
            gates[1].set()
        with anyio.fail_after(1):
            await background.execute(LIST)

        assert len(server.requests) == 3
        assert not qovery._pipeline._next_step._next_step._in_flight.leaders


async def test_rejected_leader_without_time_hands_over_its_retry():
    refused = {"x_ratelimit_limit": "10", "x_ratelimit_remaining": "0", "retry_after": "1"}

    async def handle(received, stream):
        await gate.wait()
        await stream.send(answer(429, b"{}", **refused))

    gate = anyio.Event()
    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget()) as qovery,
        anyio.create_task_group() as tasks,
    ):
        world = Drained(server, qovery, tasks)
        tasks.start_soon(lambda: world.call("leader", timeout=0.5))
        await eventually(lambda: len(server.requests) == 1)
        await world.follows("patient", "patient too", timeout=60)
        gate.set()
        await eventually(lambda: "leader" in world.results and world.following == 1)
        assert qovery.budget.snapshot().waiting == 1
        tasks.cancel_scope.cancel()

    assert [type(result) for result in world.results.values()] == [RateLimitedError]
    assert len(server.requests) == 1


@pytest.mark.parametrize("where", ["client", "view"])
async def test_without_coalescing_each_call_sends_a_request(where):
    async def handle(received, stream):
        await eventually(lambda: len(server.requests) == 5)
        await stream.send(answer(200, b'{"results":[]}'))

    given = {"coalesce": False}
    async with (
        serving(handle) as server,
        AsyncQovery(
            token="qov_x",
            base_url=server.url,
            budget=Budget.unlimited(),
            **(given if where == "client" else {}),
        ) as qovery,
    ):
        view = qovery.with_options(**(given if where == "view" else {}))
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(view.execute, LIST)

    assert server.most_under_way == len(server.requests) == 5


async def test_uncoalesced_calls_lead_none_but_their_writes_count():
    gate = anyio.Event()

    async def handle(received, stream):
        if received.method == "GET":
            await gate.wait()
        await stream.send(answer(200, b'{"results":[]}'))

    async with (
        serving(handle) as server,
        unlimited(server) as qovery,
        anyio.create_task_group() as tasks,
    ):
        alone = qovery.with_options(coalesce=False)
        tasks.start_soon(alone.execute, LIST)
        await eventually(lambda: len(server.requests) == 1)
        tasks.start_soon(qovery.execute, LIST)
        await eventually(lambda: len(server.requests) == 2)
        await alone.request("POST", "/organization")
        tasks.start_soon(qovery.execute, LIST)
        await eventually(lambda: len(server.requests) == 4)
        gate.set()


async def test_without_coalescing_responses_are_still_cached():
    async def handle(received, stream):
        await stream.send(answer(200, b'{"results":[]}'))

    options = {"coalesce": False, "fresh_for": 60}
    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, **options) as qovery,
    ):
        await qovery.execute(LIST)
        await qovery.execute(LIST)

        assert len(server.requests) == 1


async def test_follower_error_names_the_followers_call():
    async def handle(received, stream):
        await eventually(lambda: len(server.requests) == 2)
        await stream.aclose()

    errors = []

    async def failing(call):
        with pytest.raises(ConnectionFailedError) as caught:
            await call()
        errors.append(caught.value.operation_id)

    async with (
        serving(handle) as server,
        unlimited(server, retries=0) as qovery,
        anyio.create_task_group() as tasks,
    ):
        headers = {"Accept": LIST.accept}
        tasks.start_soon(failing, lambda: qovery.execute(LIST))
        tasks.start_soon(failing, lambda: qovery.request("GET", LIST.path, headers=headers))

    assert set(errors) == {LIST.operation_id, None}
