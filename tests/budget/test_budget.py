"""What a budget shows, and whose turn it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import anyio
import pytest

from qovery_async import AsyncQovery, Budget, BudgetExhausted, ConfigurationError
from qovery_async._rules.ledger import Ledger
from qovery_async._rules.rate_headers import RateHeaders
from qovery_async._rules.sent import Told
from qovery_async._runtime.gate import Gate, Refused
from qovery_async.events import WaitStarted
from tests.eventually import eventually
from tests.road.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio


def reply(remaining, reset=3000, limit=1000, status=200):
    told = {"x_ratelimit_limit": limit, "x_ratelimit_remaining": remaining}
    return answer(status, b"{}", x_ratelimit_reset=int(time.time()) + reset, **told)


def drained(end=1000.0):
    ledger, now = Ledger(), anyio.current_time()
    ledger.settle(ledger.grant(now), Told(200, RateHeaders(10, 0, end)), now)
    return ledger


async def test_a_snapshot_tells_what_is_known():
    budget = Budget()
    assert budget.snapshot() == (None, None, None, 0, 0, 0, None)
    async with (
        serving(replying(reply(7, limit=9))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as qovery,
    ):
        await qovery.request("GET", "/x")
        seen = qovery.budget.snapshot()
        assert (seen.limit, seen.remaining, seen.in_flight, seen.waiting) == (9, 7, 0, 0)
        assert seen.reset_after == pytest.approx(3000, abs=3)
        assert seen.reset_at == pytest.approx(time.time() + 3000, abs=3)


async def test_an_estimate_says_when_so_many_calls_fit():
    async with (
        serving(replying(reply(7, limit=10))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget()) as qovery,
    ):
        assert qovery.budget.estimate(5000) == 0.0
        await qovery.request("GET", "/x")
        budget = qovery.budget
        assert budget.estimate(7) == 0.0
        assert budget.estimate(8) == pytest.approx(3000, abs=3)
        assert budget.estimate(18) == pytest.approx(3000 + 3600, abs=3)
        assert budget.fits(7, by=0)
        assert not budget.fits(8, by=timedelta(seconds=2000))
        assert budget.fits(17, by=datetime.now(UTC) + timedelta(seconds=3300))
        with pytest.raises(ConfigurationError):
            budget.fits(1, by=datetime(2026, 1, 1))


async def test_a_call_that_cannot_be_sent_in_time_is_refused_at_once():
    async with (
        serving(replying(reply(0))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget()) as qovery,
    ):
        await qovery.request("GET", "/x")
        views = (qovery, qovery.with_options(timeout=None, max_wait=30))
        for view in views:
            with anyio.fail_after(1), pytest.raises(BudgetExhausted) as caught:
                await view.projects.get("p")
            assert caught.value.retry_after == pytest.approx(3000, abs=5)
            assert "getProject (GET /project/{projectId})" in str(caught.value)
            assert caught.value.attempts == 0
        assert len(server.requests) == 1


async def test_a_budget_is_shared_by_the_clients_that_are_given_it():
    budget = Budget()
    async with (
        serving(replying(reply(0))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as one,
        AsyncQovery(token="qov_x", base_url=server.url, budget=budget) as other,
    ):
        await one.request("GET", "/x")
        with pytest.raises(BudgetExhausted):
            await other.request("GET", "/x")
        assert other.budget.snapshot().remaining == 0


async def test_clients_of_a_token_share_a_budget_unasked():
    async with (
        serving(replying(reply(1), reply(0))) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as one,
        AsyncQovery(token="qov_x", base_url=server.url) as same,
        AsyncQovery(token="qov_y", base_url=server.url) as other,
    ):
        await one.request("GET", "/x")
        await same.request("GET", "/x")
        with pytest.raises(BudgetExhausted):
            await one.request("GET", "/x")
        assert same.budget is one.budget
        assert same.budget.snapshot().remaining == 0
        assert other.budget.snapshot().remaining is None
        assert len(server.requests) == 2


async def test_calls_that_wait_are_told_of():
    async with (
        serving(replying(reply(0, reset=1), reply(99))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget()) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)
        await qovery.request("GET", "/x")
        await qovery.request("GET", "/x")
        waits = [event for event in events if isinstance(event, WaitStarted)]
        assert [wait.reason for wait in waits] == ["waiting for the rate limit"]
        assert 0 < waits[0].delay <= 3
        assert qovery.budget.snapshot().waits == 1


async def test_background_calls_wait_behind_interactive_ones_but_do_not_starve():
    gate, order = Gate(drained(), pace=False), []

    async def call(name, *, background):
        permit = await gate.acquire(latest=None, cap=1, background=background)
        order.append(name)
        gate.settle(permit, Told(200, RateHeaders(99, 50, 2000.0)))

    async with anyio.create_task_group() as tasks:
        for number in range(4):
            tasks.start_soon(lambda n=number: call(f"b{n}", background=True))
        await eventually(lambda: gate.waiting == 4)
        for number in range(12):
            tasks.start_soon(lambda n=number: call(f"i{n}", background=False))
        await eventually(lambda: gate.waiting == 16)
        # The window turns; one request at a time shows the order.
        gate.settle(gate.pass_by(None, 1), Told(200, RateHeaders(99, 50, 2000.0)))
    kinds = "".join(name[0] for name in order)
    assert kinds.startswith("iiii")
    assert kinds.index("b") < 10
    assert kinds.count("b") == 4


async def test_a_cancelled_waiter_leaves_nothing_behind():
    gate = Gate(drained(), pace=False)

    async def wait():
        await gate.acquire(latest=None, cap=20)

    with anyio.move_on_after(0.01):
        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(wait)
    assert gate.waiting == 0
    assert gate.ledger.in_flight == 0


async def test_who_waits_is_told_when_it_has_become_too_long():
    ledger = Ledger()
    gate = Gate(ledger, pace=False)
    first = await gate.acquire(latest=None, cap=20)
    refused = []

    async def wait():
        try:
            await gate.acquire(latest=anyio.current_time() + 30, cap=20)
        except Refused as error:
            refused.append(error.wait)

    with anyio.fail_after(2):
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(wait)
            await eventually(lambda: gate.waiting == 5)
            gate.settle(first, Told(200, RateHeaders(10, 0, 900.0)))
    assert len(refused) == 5
    assert all(900 <= wait <= 902 for wait in refused)


async def test_a_pace_spreads_requests_over_the_rest_of_the_window():
    ledger = Ledger()
    now = anyio.current_time()
    ledger.settle(ledger.grant(now), Told(200, RateHeaders(100, 50, 0.5)), now)
    gate = Gate(ledger, pace=True)
    begun = anyio.current_time()
    for _ in range(5):
        permit = await gate.acquire(latest=None, cap=20)
        gate.settle(permit, Told(None))
    assert anyio.current_time() - begun > 0.05
