"""The rate limiter's queue, in virtual time, on asyncio and on trio."""

from __future__ import annotations

import math
import time

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.limiter import NoPermit, RateLimiter
from qovery_async._ratelimit.token_bucket import TokenBucket
from tests import virtual_time
from tests.virtual_time import elapsed

pytestmark = pytest.mark.parametrize("backend", ["asyncio", "trio"])

HOUR = 3600.0
CAP = 4


async def acquired(limiter, cap=CAP, *, latest=None, **options):
    """Return a permit at once or after waiting, as the pipeline does."""
    place = options.get("place")
    background = options.get("background", False)
    permit = limiter.try_acquire(None, cap, background=background, place=place)
    return permit or await limiter.acquire(None, cap, latest=latest, **options)


class Case:
    """A rate limiter before a server with a fixed window, and the ends of its calls."""

    def __init__(self, limit, window):
        self.limiter = RateLimiter(TokenBucket())
        self.limit, self.window, self.used, self.turn = limit, window, 0, window
        self.granted: dict[int, int] = {}
        """The call of each request, by the request's number."""
        self.ended: dict[int, str] = {}
        self.shortest_rejected_by = math.inf
        """By how many seconds a call that was rejected was told to come too late, at least."""

    def count(self):
        while elapsed() >= self.turn:
            self.turn, self.used = self.turn + self.window, 0
        accepted = self.used < self.limit
        self.used += accepted
        headers = RateHeaders(self.limit, self.limit - self.used, self.turn - elapsed())
        return Feedback(200 if accepted else 429, headers)

    async def call(self, number, *, background=False, latest=None, latency=0.1):
        place = None
        try:
            while True:
                permit = await acquired(
                    self.limiter, latest=latest, background=background, place=place
                )
                try:
                    # Trio wakes in any order those who are let through together.
                    self.granted[permit.number] = number
                    await anyio.sleep(latency / 2)
                    told = self.count()
                    await anyio.sleep(latency / 2)
                except BaseException:
                    self.limiter.settle(permit, Feedback(None))
                    raise
                self.limiter.settle(permit, told)
                if told.status == 200:
                    break
                place = permit.place
        except NoPermit as rejected:
            self.ended[number] = "rejected"
            self.shortest_rejected_by = min(
                self.shortest_rejected_by, time.monotonic() + rejected.wait - (latest or 0)
            )
        except BaseException:
            self.ended[number] = "cancelled"
            raise
        else:
            self.ended[number] = "done"

    def is_clean(self):
        return (self.limiter.waiting, self.limiter.bucket.in_flight) == (0, 0)


async def started_in_order(tasks, calls):
    # Trio starts tasks in any order: one by one, so that there is an order.
    for call in calls:
        tasks.start_soon(call)
        await anyio.sleep(1e-4)


@settings(max_examples=25)
@given(
    limit=st.integers(1, 6),
    calls=st.lists(
        st.tuples(
            st.booleans(),
            st.sampled_from([None, None, 0.0, 0.05, 0.3, 61.0, 130.0]),
            st.sampled_from([0.02, 0.1, 1.5]),
        ),
        min_size=1,
        max_size=25,
    ),
)
def test_cancelling_any_calls_at_any_moment_loses_nothing(backend, limit, calls):
    async def main():
        case = Case(limit, 60.0)

        async def caller(number, background, gives_up, latency):
            with anyio.move_on_after(gives_up):
                await case.call(number, background=background, latency=latency)

        async with anyio.create_task_group() as tasks:
            await started_in_order(
                tasks,
                [lambda n=n, c=c: caller(n, *c) for n, c in enumerate(calls)],
            )
        assert case.is_clean()
        patient = {number for number, (_, gives_up, _) in enumerate(calls) if gives_up is None}
        assert all(case.ended[number] == "done" for number in patient)
        # One more answer, and everything that is left can be sent at once.
        await anyio.sleep(61)
        await case.call(len(calls))
        assert case.limiter.bucket.free == limit - 1
        return case

    assert virtual_time.run(main, backend).is_clean()


@settings(max_examples=25)
@given(
    limit=st.integers(1, 30),
    backgrounds=st.lists(st.booleans(), min_size=2, max_size=60),
)
def test_calls_of_a_priority_go_in_order_and_none_starves(backend, limit, backgrounds):
    async def main():
        case = Case(limit, 60.0)
        # The window is drained by others, who also see to it that calls are rejected and go back.
        case.used = limit
        async with anyio.create_task_group() as tasks:
            await started_in_order(
                tasks,
                [
                    lambda n=n, background=background: case.call(n, background=background)
                    for n, background in enumerate(backgrounds)
                ],
            )
        assert case.is_clean()
        return case

    case = virtual_time.run(main, backend)
    assert set(case.ended.values()) == {"done"}
    granted = [number for _, number in sorted(case.granted.items(), reverse=True)]
    served = list(dict.fromkeys(granted))[::-1]
    for kind in (True, False):
        numbers = [number for number in served if backgrounds[number] is kind]
        assert numbers == sorted(numbers)
    # While both kinds wait, one in five is of the background.
    kinds = "".join("b" if backgrounds[number] else "i" for number in served[1:])
    assert "iiiii" not in kinds[: kinds.rfind("b") + 1]


@settings(max_examples=25)
@given(
    limit=st.integers(1, 5),
    patience=st.lists(st.sampled_from([0.0, 0.2, 5.0, 59.0, 125.0]), min_size=1, max_size=20),
)
def test_no_call_waits_longer_than_allowed(backend, limit, patience):
    async def main():
        case, ends = Case(limit, 60.0), {}

        async def caller(number, seconds):
            await case.call(number, latest=time.monotonic() + seconds)
            ends[number] = elapsed()

        async with anyio.create_task_group() as tasks:
            await started_in_order(
                tasks, [lambda n=n, s=s: caller(n, s) for n, s in enumerate(patience)]
            )
        assert case.is_clean()
        for number, seconds in enumerate(patience):
            assert ends[number] <= seconds + 0.5
        assert case.shortest_rejected_by > 0
        rejected = {number for number, end in case.ended.items() if end == "rejected"}
        assert rejected.isdisjoint(case.granted.values())

    virtual_time.run(main, backend)


def test_waiters_of_hours_wake_up_once_a_minute_at_most(backend):
    looks = 0

    class CountingBucket(TokenBucket):
        def delay(self, now):
            nonlocal looks
            looks += 1
            return super().delay(now)

    async def main():
        bucket, now = CountingBucket(), time.monotonic()
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(1000, 0, HOUR)), now)
        limiter = RateLimiter(bucket)

        async def call():
            permit = await acquired(limiter, 20)
            await anyio.sleep(0.1)
            limiter.settle(permit, Feedback(200, RateHeaders(1000, 1000, HOUR)))

        async with anyio.create_task_group() as tasks:
            for _ in range(1000):
                tasks.start_soon(call)
            await anyio.sleep(10)
            before = looks
            await anyio.sleep(HOUR - 20)
            assert looks - before < 60 * 6
        return elapsed()

    assert virtual_time.run(main, backend) < HOUR + 60
    assert looks < 10 * 1000


def test_drained_window_rejects_calls_with_less_patience(backend):
    async def main():
        bucket, now = TokenBucket(), time.monotonic()
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(10, 0, 1800.0)), now)
        limiter, waits = RateLimiter(bucket), []
        for _ in range(200):
            try:
                await acquired(limiter, 20, latest=time.monotonic() + 30)
            except NoPermit as rejected:
                waits.append(rejected.wait)
        assert elapsed() < 1
        return waits

    waits = virtual_time.run(main, backend)
    assert len(waits) == 200
    assert all(math.isclose(wait, 1801, abs_tol=1) for wait in waits)


def test_call_just_before_a_window_ends_sleeps_until_then(backend):
    async def main():
        bucket = TokenBucket()
        bucket.settle(bucket.grant(0.0), Feedback(200, RateHeaders(10, 0, 5.0)), time.monotonic())
        limiter, looks = RateLimiter(bucket), 0
        head = limiter._head

        def counting(now):
            nonlocal looks
            looks += 1
            return head(now)

        limiter._head = counting
        await anyio.sleep(bucket.window.moment - 0.0005 - time.monotonic())
        await acquired(limiter, 20)
        assert looks < 30

    virtual_time.run(main, backend)


def test_head_of_a_client_at_its_cap_sleeps_without_timer(backend):
    async def main():
        bucket, now = TokenBucket(), time.monotonic()
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(100, 9, 99.0)), now)
        limiter, looks = RateLimiter(bucket, ("background", 0.0)), 0
        head = limiter._head

        def counting(now):
            nonlocal looks
            looks += 1
            return head(now)

        limiter._head = counting
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(lambda: acquired(limiter, 1, background=True))
            await anyio.sleep(1)
            permit = await acquired(limiter, 1)
            await anyio.sleep(60)
            seen = looks
            limiter.settle(permit, Feedback(None))
        assert seen < 30

    virtual_time.run(main, backend)


def test_wait_for_a_slot_does_not_use_up_patience(backend):
    async def main():
        bucket, now, granted = TokenBucket(), time.monotonic(), []
        bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(100, 50, 99.0)), now)
        limiter = RateLimiter(bucket)
        busy = await acquired(limiter, 1)

        async def call():
            granted.append(await acquired(limiter, 1, patience=1))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(call)
            await anyio.sleep(3)
            limiter.settle(limiter.force("other", 1), Feedback(200, RateHeaders(100, 48, 500.0)))
            await anyio.sleep(1)
            limiter.settle(busy, Feedback(200, RateHeaders(100, 48, 499.0)))
        return len(granted)

    assert virtual_time.run(main, backend) == 1
