"""Waits for permits, rejected calls, and limits of single operations."""

from __future__ import annotations

import gc
import time
from functools import partial

import anyio
import pytest

from qovery_async import AsyncQovery, Budget, BudgetExhausted, RateLimitedError
from qovery_async._pipeline.authentication import CredentialSource
from qovery_async._pipeline.call import CallContext, RawOperation, RawResponse
from qovery_async._pipeline.event_loop import running_loop
from qovery_async._pipeline.instrumentation import Instrumentation
from qovery_async._pipeline.rate_limit import RateLimiting
from qovery_async._rules.prepared_request import PreparedRequest
from qovery_async.credentials import credential
from qovery_async.events import WaitStarted
from qovery_async.raw import OPERATIONS
from qovery_async.settings import Settings
from tests import virtual_time
from tests.http_library import http
from tests.raw_server import answer, replying, serving


def reply(remaining, reset=3000, limit=1000, status=200):
    counts = {"x_ratelimit_limit": limit, "x_ratelimit_remaining": remaining}
    return answer(status, b"{}", x_ratelimit_reset=int(time.time()) + reset, **counts)


class NextStep:
    """Fake of the next pipeline step: returns one response after the other."""

    def __init__(self, *responses):
        self.responses = list(responses)
        self.sent_at = []

    async def __call__(self, call):
        call.attempts += 1
        self.sent_at.append(virtual_time.elapsed())
        found = self.responses.pop(0)
        if isinstance(found, Exception):
            raise found
        return found


def rejection(**headers):
    return RawResponse(429, {k.replace("_", "-"): str(v) for k, v in headers.items()}, b"{}")


def ok(remaining):
    counts = {"x-ratelimit-limit": "10", "x-ratelimit-remaining": str(remaining)}
    return RawResponse(200, {**counts, "x-ratelimit-reset": "60"}, b"{}")


def call(operation=None, **options):
    operation = operation or RawOperation("/x", idempotent=True)
    request = PreparedRequest("GET", "/x", {}, None)
    settings = Settings(**{"timeout": None, "retries": 3, **options})
    return CallContext(operation, request, settings, Instrumentation())


def step(next_step, budget):
    return RateLimiting(next_step, budget, CredentialSource(credential("qov_x")))


@pytest.mark.anyio
async def test_call_that_cannot_be_sent_in_time_fails_at_once():
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


@pytest.mark.anyio
async def test_wait_for_the_limit_is_an_event():
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


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("max_wait", [0, 0.5])
def test_max_wait_is_kept_while_a_first_response_takes_long(backend, max_wait):
    sent, ends = [], []

    class Slow:
        async def handle_async_request(self, request):
            sent.append(request)
            await anyio.sleep(4)
            return http.Response(200, json={})

        async def aclose(self):
            pass

    async def main():
        async with AsyncQovery(
            token="qov_slow", transport=Slow(), budget=Budget(), coalesce=False, timeout=None
        ) as qovery:
            hasty = qovery.with_options(max_wait=max_wait)

            async def call():
                with pytest.raises(BudgetExhausted) as caught:
                    await hasty.request("GET", "/x")
                ends.append(virtual_time.elapsed())
                assert caught.value.retry_after > 0
                assert "exhausted" not in str(caught.value)

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(lambda: qovery.request("GET", "/first"))
                await anyio.sleep(0.1)
                for _ in range(3):
                    tasks.start_soon(call)

    virtual_time.run(main, backend)
    assert len(sent) == 1
    assert ends == pytest.approx([0.1 + max_wait] * 3, abs=0.05)


@pytest.mark.parametrize("retries", [0, 2])
def test_retries_bound_the_429s_of_a_call(retries):
    sent = []

    class Rejecting:
        async def handle_async_request(self, request):
            sent.append(virtual_time.elapsed())
            return http.Response(429, json={}, headers={"Retry-After": "0"})

        async def aclose(self):
            pass

    async def main():
        async with AsyncQovery(
            token="qov_429", transport=Rejecting(), budget=Budget(), retries=retries, timeout=None
        ) as qovery:
            with pytest.raises(RateLimitedError):
                await qovery.request("POST", "/x")

    virtual_time.run(main)
    assert len(sent) == 1 + retries
    assert sent[-1] >= 2**retries - 1


@pytest.mark.anyio
async def test_scoped_429_holds_up_that_operation_alone():
    scoped = answer(429, b"{}", retry_after=1800, x_ratelimit_limit=1000, x_ratelimit_remaining=900)
    async with (
        serving(replying(scoped, reply(899))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget(), timeout=20) as qovery,
    ):
        path = {"projectId": "p"}
        for error in (RateLimitedError, BudgetExhausted):
            with pytest.raises(error) as caught:
                await qovery.execute(OPERATIONS["deleteProject"], path=path)
            assert caught.value.retry_after == pytest.approx(1800, abs=5)
        await qovery.request("GET", "/x")
        assert len(server.requests) == 2


@pytest.mark.anyio
async def test_own_limit_of_an_operation_leaves_the_token_alone():
    git = answer(429, b"{}", retry_after=1800)
    async with (
        serving(replying(reply(900), git, reply(899))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget(), timeout=20) as qovery,
    ):
        await qovery.request("GET", "/x")
        path = {"serviceId": "2f9b67bb-092e-4612-84c3-a426bb401279"}
        for error, cause in ((RateLimitedError, "git provider"), (BudgetExhausted, "operation")):
            with pytest.raises(error, match=cause):
                await qovery.execute(OPERATIONS["syncServiceGitWebhook"], path=path)
        assert qovery.budget.snapshot().paused_for == 0
        await qovery.request("GET", "/x")
        assert len(server.requests) == 3


def test_one_operation_has_a_limit_of_its_own():
    marked = [name for name in OPERATIONS if OPERATIONS[name].own_limit]

    assert marked == ["syncServiceGitWebhook"]


@pytest.mark.anyio
async def test_cancelled_waiters_keep_no_bodies():
    async with (
        serving(replying(reply(0))) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget(), timeout=None) as qovery,
    ):
        await qovery.request("GET", "/x")
        with anyio.move_on_after(0.1):
            async with anyio.create_task_group() as group:
                for number in range(20):
                    group.start_soon(
                        partial(qovery.request, "POST", "/x", body={"data": f"{number:010000}"})
                    )
        kept = [o for o in gc.get_objects() if isinstance(o, PreparedRequest)]
        assert not [request for request in kept if request.content]
        assert len(server.requests) == 1


@pytest.mark.anyio
async def test_rejected_call_is_sent_again_after_the_pause():
    next_step, made = NextStep(rejection(retry_after=5), ok(8)), call()

    response = await step(next_step, Budget())(made)

    assert response.status == 200
    assert made.rejections == 1
    first, second = next_step.sent_at
    assert second - first == pytest.approx(5, abs=1.5)


@pytest.mark.anyio
async def test_rejected_call_without_time_left_returns_its_429():
    next_step, made = NextStep(rejection(retry_after=50)), call(max_wait=1)

    response = await step(next_step, Budget())(made)

    assert (response.status, response.is_paced) == (429, True)
    assert len(next_step.sent_at) == 1


@pytest.mark.anyio
async def test_unlimited_budget_returns_a_429_at_once():
    next_step, made = NextStep(rejection(retry_after=50)), call()

    response = await step(next_step, Budget.unlimited())(made)

    assert (response.status, response.is_paced, made.rejections) == (429, False, 0)


@pytest.mark.anyio
async def test_failed_call_settles_its_permit():
    budget = Budget()
    limited = step(NextStep(ok(8), LookupError()), budget)
    await limited(call())

    with pytest.raises(LookupError):
        await limited(call())

    snapshot = budget.snapshot()
    assert (snapshot.in_flight, snapshot.free) == (0, 7)


@pytest.mark.anyio
async def test_unsent_call_returns_its_permit():
    class Unsent(NextStep):
        async def __call__(self, call):
            raise LookupError

    budget = Budget()
    await step(NextStep(ok(8)), budget)(call())
    with pytest.raises(LookupError):
        await step(Unsent(), budget)(call())

    assert budget.snapshot().free == 8


@pytest.mark.anyio
async def test_wait_is_subtracted_from_max_wait():
    budget, made = Budget(), call(max_wait=100)
    await step(NextStep(ok(0)), budget)(call())

    await step(NextStep(ok(9)), budget)(made)

    assert made.max_wait == pytest.approx(100 - 60, abs=3)
    assert made.place is not None


@pytest.mark.anyio
async def test_wait_for_the_limit_of_an_operation_is_bounded():
    operation, budget = OPERATIONS["deleteProject"], Budget()
    scoped = rejection(retry_after=30, x_ratelimit_limit=10, x_ratelimit_remaining=5)
    limited = step(NextStep(scoped, ok(4)), budget)
    assert (await limited(call(operation))).status == 429
    operations = budget._limiter(running_loop(), credential("qov_x")).operations
    assert set(operations) == {"deleteProject"}

    with pytest.raises(BudgetExhausted, match="the API limits this operation") as caught:
        await limited(call(operation, max_wait=10))
    assert caught.value.retry_after == pytest.approx(30, abs=1)

    waiting = call(operation)
    assert (await limited(waiting)).status == 200
    assert virtual_time.elapsed() == pytest.approx(30, abs=1.5)
