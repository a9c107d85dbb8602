"""Snapshots, estimates and sharing of a budget; order, pace and reserve of its queue."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    Budget,
    BudgetExhausted,
    BudgetSnapshot,
    ConfigurationError,
)
from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.limiter import NoPermit, RateLimiter
from qovery_async._ratelimit.token_bucket import TokenBucket
from tests import virtual_time
from tests.eventually import eventually
from tests.ratelimit.responses import acquired, reply
from tests.raw_server import replying, serving

pytestmark = pytest.mark.anyio


async def test_a_snapshot_tells_what_is_known():
    budget = Budget()
    assert budget.snapshot() == BudgetSnapshot(None, None, None, 0)
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
        assert qovery.budget.estimate(1000) == 0.0
        assert qovery.budget.estimate(1001) == pytest.approx(3600)
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
        assert same.budget.snapshot().remaining == 0
        assert other.budget.snapshot().remaining is None
        assert len(server.requests) == 2


async def test_who_waits_is_told_when_it_has_become_too_long():
    bucket = TokenBucket()
    limiter = RateLimiter(bucket)
    first = await acquired(limiter)
    refused = []

    async def wait():
        try:
            await acquired(limiter, latest=time.monotonic() + 30)
        except NoPermit as error:
            refused.append(error.wait)

    with anyio.fail_after(2):
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(wait)
            await eventually(lambda: limiter.waiting == 5)
            limiter.settle(first, Feedback(200, RateHeaders(10, 0, 900.0)))
    assert len(refused) == 5
    assert all(900 <= wait <= 902 for wait in refused)


@pytest.mark.parametrize("pace", [True, "background"])
def test_pace_spreads_calls_over_the_window(pace):
    async def main():
        bucket, now = TokenBucket(), time.monotonic()
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(100, 49, 99.0)), now)
        limiter, sent = RateLimiter(bucket, (pace, 0.0)), []
        for background in (True, True, True, False):
            permit = await acquired(limiter, background=background)
            sent.append(time.monotonic() - now)
            limiter.settle(permit, Feedback(None))
        return sent

    *paced, interactive = virtual_time.run(main)
    assert paced == pytest.approx([2, 4, 6], abs=0.2)
    assert interactive == pytest.approx(8 if pace is True else 6, abs=0.3)


def test_reserve_is_kept_for_interactive_calls():
    async def main():
        bucket, now = TokenBucket(), time.monotonic()
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(10, 9, 60.0)), now)
        limiter = RateLimiter(bucket, (False, 0.2))
        background = [limiter.try_acquire(None, 20, background=True) for _ in range(9)]
        interactive = [limiter.try_acquire(None, 20) for _ in range(3)]
        return [len([p for p in permits if p]) for permits in (background, interactive)]

    assert virtual_time.run(main) == [7, 2]


def test_reserve_does_not_hold_interactive_calls_up():
    async def main():
        bucket, now = TokenBucket(), time.monotonic()
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(10, 2, 60.0)), now)
        limiter, order = RateLimiter(bucket, (False, 0.2)), []

        async def call(name, *, background):
            await acquired(limiter, background=background)
            order.append((name, round(time.monotonic() - now)))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(lambda: call("background", background=True))
            await anyio.sleep(1)
            tasks.start_soon(lambda: call("interactive", background=False))
        return order

    assert virtual_time.run(main) == [("interactive", 1), ("background", 61)]


def test_suspend_ends_the_window():
    budget = Budget()

    async def main():
        limiter = budget._limiter(asyncio.get_running_loop(), None)
        limiter.settle(limiter.try_acquire(None, 20), Feedback(200, RateHeaders(5, 0, 3000.0)))
        assert limiter.try_acquire(None, 20) is None
        virtual_time.wall_offset.set(7200.0)
        return await limiter.acquire(None, 20, latest=time.monotonic() + 30)

    assert virtual_time.run(main).is_probe


def test_reset_forgets_a_wrong_response():
    budget = Budget()

    async def main():
        limiter = budget._limiter(asyncio.get_running_loop(), None)
        limiter.settle(limiter.try_acquire(None, 20), Feedback(429, retry_after=1e9))
        assert budget.snapshot().paused_for == pytest.approx(3600, abs=1)
        budget.reset()
        return limiter.try_acquire(None, 20)

    assert virtual_time.run(main) is not None


@pytest.mark.parametrize(
    "options", [{"pace": "fast"}, {"reserve": 1}, {"reserve": -0.1}, {"processes": 0}]
)
def test_wrong_option_of_a_budget_is_named(options):
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        Budget(**options)
