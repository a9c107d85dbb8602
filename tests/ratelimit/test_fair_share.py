"""Part of the limit that a process takes beside others with the same token."""

from __future__ import annotations

import pytest

from qovery_async._ratelimit.fair_share import FairShare


def test_process_alone_may_use_all_that_is_left():
    share = FairShare(1)
    for remaining in (99, 98, 97):
        share.ours += 1
        share.learn(remaining, 0, is_later=True)

    assert share.allowed(97) == 97


def test_process_beside_another_takes_half_of_its_part():
    share = FairShare(1)
    share.learn(99, 0, is_later=True)
    share.ours += 1
    share.learn(90, 0, is_later=True)

    # The other one sent 8 requests of 9.
    assert share.allowed(90) == 90 // 9 // 2


def test_named_processes_begin_with_equal_parts():
    assert FairShare(4).allowed(100) == 100 // 4 // 2


@pytest.mark.parametrize(("remaining", "allowed"), [(3, 0), (4, 1)])
def test_most_processes_stop_when_little_is_left(remaining, allowed):
    share = FairShare(2)
    share.learn(6, 0, is_later=True)
    share.learn(remaining, 0, is_later=True)

    assert share.allowed(remaining) == allowed


def test_process_that_stopped_goes_on_in_the_next_window():
    share = FairShare(2)
    share.learn(6, 0, is_later=True)
    share.learn(3, 0, is_later=True)
    share.turn()

    assert share.allowed(100) == 100 // 2 // 2


def test_requests_in_flight_are_not_those_of_others():
    share = FairShare(1)
    share.learn(99, 0, is_later=True)
    share.learn(90, 9, is_later=True)

    assert share.allowed(90) == 90
