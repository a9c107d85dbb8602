"""What holds of the queue whatever callers do, in virtual time, on asyncio and on trio."""

from __future__ import annotations

import math

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qovery_async._rules.ledger import Ledger
from qovery_async._rules.rate_headers import RateHeaders
from qovery_async._rules.sent import Told
from qovery_async._runtime.gate import Gate, Refused
from tests import virtual_time
from tests.virtual_time import elapsed

pytestmark = pytest.mark.parametrize("backend", ["asyncio", "trio"])

HOUR = 3600.0
CAP = 4


class Case:
    """A gate before a server with a fixed window, and what became of the calls."""

    def __init__(self, limit, window):
        self.gate = Gate(Ledger(), pace=False)
        self.limit, self.window, self.used, self.turn = limit, window, 0, window
        self.granted: dict[int, int] = {}
        """The call of each request, by the request's number."""
        self.ended: dict[int, str] = {}
        self.shortest_refused_by = math.inf
        """By how many seconds a call that was refused was told to come too late, at least."""

    def count(self):
        while elapsed() >= self.turn:
            self.turn, self.used = self.turn + self.window, 0
        accepted = self.used < self.limit
        self.used += accepted
        headers = RateHeaders(self.limit, self.limit - self.used, self.turn - elapsed())
        return Told(200 if accepted else 429, headers)

    async def call(self, number, *, background=False, latest=None, latency=0.1):
        place = None
        try:
            while True:
                permit = await self.gate.acquire(
                    latest=latest, cap=CAP, background=background, place=place
                )
                try:
                    # Trio wakes in any order those who are let through together.
                    self.granted[permit.number] = number
                    await anyio.sleep(latency / 2)
                    told = self.count()
                    await anyio.sleep(latency / 2)
                except BaseException:
                    self.gate.settle(permit, Told(None))
                    raise
                self.gate.settle(permit, told)
                if told.status == 200:
                    break
                place = permit.place
        except Refused as refused:
            self.ended[number] = "refused"
            self.shortest_refused_by = min(
                self.shortest_refused_by, anyio.current_time() + refused.wait - (latest or 0)
            )
        except BaseException:
            self.ended[number] = "cancelled"
            raise
        else:
            self.ended[number] = "done"

    def is_clean(self):
        return (self.gate.waiting, self.gate.ledger.in_flight) == (0, 0)


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
        assert case.gate.ledger.free == limit - 1
        return case

    assert virtual_time.run(main, backend).is_clean()


@settings(max_examples=25)
@given(
    limit=st.integers(1, 30),
    backgrounds=st.lists(st.booleans(), min_size=2, max_size=60),
)
def test_nothing_is_overtaken_within_a_priority_and_the_background_has_its_turns(
    backend, limit, backgrounds
):
    async def main():
        case = Case(limit, 60.0)
        # The window is drained by others, who also see to it that calls are refused and go back.
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
def test_nobody_waits_longer_than_allowed_and_a_refusal_sends_nothing(backend, limit, patience):
    async def main():
        case, ends = Case(limit, 60.0), {}

        async def caller(number, seconds):
            await case.call(number, latest=anyio.current_time() + seconds)
            ends[number] = elapsed()

        async with anyio.create_task_group() as tasks:
            await started_in_order(
                tasks, [lambda n=n, s=s: caller(n, s) for n, s in enumerate(patience)]
            )
        assert case.is_clean()
        for number, seconds in enumerate(patience):
            assert ends[number] <= seconds + 0.5
        assert case.shortest_refused_by > 0
        refused = {number for number, end in case.ended.items() if end == "refused"}
        assert refused.isdisjoint(case.granted.values())

    virtual_time.run(main, backend)


@pytest.mark.parametrize("hours", [1, 100])
def test_a_thousand_calls_that_wait_for_hours_wake_up_for_their_turns_only(backend, hours):
    wakes = 0

    class CountingGate(Gate):
        def _delay(self, now):
            nonlocal wakes
            wakes += 1
            return super()._delay(now)

    async def main():
        ledger, now = Ledger(), anyio.current_time()
        ledger.settle(ledger.grant(now), Told(200, RateHeaders(1000, 0, hours * HOUR)), now)
        gate = CountingGate(ledger, pace=False)

        async def call():
            permit = await gate.acquire(latest=None, cap=20)
            await anyio.sleep(0.1)
            gate.settle(permit, Told(200, RateHeaders(1000, 1000, HOUR)))

        async with anyio.create_task_group() as tasks:
            for _ in range(1000):
                tasks.start_soon(call)
            await anyio.sleep(10)
            before = wakes
            await anyio.sleep(hours * HOUR - 20)
            assert wakes == before
        return elapsed()

    assert virtual_time.run(main, backend) < hours * HOUR + 60
    assert wakes < 6 * 1000


def test_a_drained_window_is_told_to_all_who_cannot_wait_that_long(backend):
    async def main():
        ledger, now = Ledger(), anyio.current_time()
        ledger.settle(ledger.grant(now), Told(200, RateHeaders(10, 0, 1800.0)), now)
        gate, waits = Gate(ledger, pace=False), []
        for _ in range(200):
            try:
                await gate.acquire(latest=anyio.current_time() + 30, cap=20)
            except Refused as refused:
                waits.append(refused.wait)
        assert elapsed() < 1
        return waits

    waits = virtual_time.run(main, backend)
    assert len(waits) == 200
    assert all(math.isclose(wait, 1801, abs_tol=1) for wait in waits)


def test_call_that_comes_just_before_the_end_of_a_window_sleeps_until_then(backend):
    async def main():
        reads = 0

        def clock():
            # It goes on a little even while nobody sleeps, as real clocks do.
            nonlocal reads
            reads += 1
            return anyio.current_time() + reads * 1e-6

        ledger = Ledger()
        ledger.settle(ledger.grant(clock()), Told(200, RateHeaders(10, 0, 5.0)), clock())
        gate = Gate(ledger, pace=False, clock=clock)
        await anyio.sleep(ledger.window_end - 0.0005 - clock())
        await gate.acquire(latest=None, cap=20)
        assert reads < 30

    virtual_time.run(main, backend)
