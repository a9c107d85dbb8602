"""The simulated server counts as its terms say, and the best possible client is the best."""

from __future__ import annotations

import pytest

from tests import virtual_time
from tests.ratelimit.world import Count, Terms, optimum
from tests.virtual_time import elapsed


def accepted(count: Count, at: float, requests: int) -> int:
    return sum(count.take(at) for _ in range(requests))


def test_fixed_window_turns_on_its_grid():
    count = Count(Terms(limit=5, window=10, age=4, used=3))

    assert accepted(count, 0, 9) == 2
    assert accepted(count, 5.9, 9) == 0
    assert accepted(count, 6.0, 9) == 5
    assert count.told_reset == 16


def test_first_request_window_opens_with_a_request():
    count = Count(Terms(limit=5, window=10, kind="first"))

    assert accepted(count, 3, 9) == 5
    assert accepted(count, 12.9, 9) == 0
    assert accepted(count, 20, 9) == 5
    assert count.told_reset == 30


def test_sliding_window_gives_back_one_by_one():
    count = Count(Terms(limit=2, window=10, kind="sliding"))

    assert accepted(count, 0, 1) == 1
    assert accepted(count, 4, 9) == 1
    assert accepted(count, 10, 9) == 1
    assert count.next_free == 14


def test_others_and_changed_limits_count():
    count = Count(Terms(limit=10, bursts=((1.0, 4),), limits=((2.0, 5),)))

    count.advance(1.5)
    assert count.remaining == 6
    count.advance(2.0)
    assert count.remaining == 1


@pytest.mark.parametrize("late", [-3.0, 3.0])
def test_window_turns_later_or_earlier_than_told(late):
    count = Count(Terms(limit=5, window=10, used=5, late=late))

    assert count.told_reset == 10
    assert accepted(count, 10 + late - 0.1, 1) == 0
    assert accepted(count, 10 + late, 1) == 1


def test_best_possible_client_fills_every_window():
    done, windows = optimum(Terms(limit=100, window=60), [0.0] * 250, in_flight=20)

    # Two windows are full; of the third, fifty in three rounds, the first on its way at the turn.
    assert [window.used for window in windows] == [100, 100]
    assert done == pytest.approx(120.05 + 0.2)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_hours_pass_at_once_and_all_clocks_agree(backend):
    import time

    import anyio

    async def main() -> tuple[float, float, float]:
        wall, monotonic = time.time(), time.monotonic()
        await anyio.sleep(7200)
        return time.time() - wall, time.monotonic() - monotonic, elapsed()

    assert virtual_time.run(main, backend) == pytest.approx((7200, 7200, 7200), abs=0.01)
