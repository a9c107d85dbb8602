from __future__ import annotations

import math

from qovery_async.testing import VirtualClock
from qovery_async.testing.gateway.feeds import FiniteFeed, OnChange, Periodic, next_state_change


def test_finite_feed_sends_its_frames_once():
    feed = FiniteFeed(lambda: ["a", "b"])

    assert (feed.is_finished, feed.next_moment()) == (False, math.inf)
    assert (feed.frames(), feed.frames(), feed.is_finished) == (["a", "b"], [], True)


def test_on_change_sends_only_new_values():
    values = iter([1, 1, 2, 1])
    feed = OnChange(lambda: next(values), lambda: 7.0)

    assert [feed.frames() for _ in range(4)] == [[1], [], [2], [1]]
    assert (feed.is_finished, feed.next_moment()) == (False, 7.0)


def test_periodic_after_a_leap_sends_one_frame():
    clock = VirtualClock()
    feed = Periodic(clock.now, clock, 5.0)
    begin = clock.now()
    first, again = feed.frames(), feed.frames()
    clock.advance(23)
    late = feed.frames()

    assert (first, again, late) == ([begin], [], [begin + 23])
    assert feed.next_moment() == begin + 25


def test_next_state_change_of_idle_queues_is_infinity():
    assert next_state_change([None, None], 0.0) == math.inf
