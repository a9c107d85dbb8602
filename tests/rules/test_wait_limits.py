"""Limits on the wait of a follower."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.wait_limits import can_wait, patience_left

SECONDS = st.floats(min_value=0, max_value=1e6)
MAYBE = st.none() | SECONDS


@pytest.mark.parametrize(
    ("hold", "deadline", "max_wait", "can"),
    [
        (None, 1.0, 0.0, True),
        ((0.0, 9.0, True), None, None, True),
        ((0.0, 10.0, True), 10.5, 0.0, True),
        ((0.0, 20.0, True), 20.0, None, False),
        ((0.0, 20.0, False), 20.0, None, False),
        ((0.0, 20.0, True), 20.5, None, True),
        ((0.0, 20.0, True), None, 9.5, False),
        ((0.0, 20.0, True), None, 10.0, True),
        ((0.0, 20.0, False), None, 9.5, True),
    ],
)
def test_call_waits_as_long_as_its_own_limits_allow(hold, deadline, max_wait, can):
    assert can_wait(hold, 10.0, deadline, max_wait) is can


@pytest.mark.parametrize(
    ("hold", "joined", "now", "left"),
    [
        (None, 0.0, 10.0, 8.0),
        ((0.0, 20.0, False), 0.0, 10.0, 8.0),
        ((0.0, 20.0, True), 7.0, 10.0, 5.0),
        ((7.0, 20.0, True), 0.0, 10.0, 5.0),
        ((0.0, 8.0, True), 7.0, 10.0, 7.0),
        ((0.0, 6.0, True), 7.0, 10.0, 8.0),
        ((0.0, 20.0, True), 0.0, 10.0, 0.0),
    ],
)
def test_only_waits_for_the_limit_reduce_max_wait(hold, joined, now, left):
    assert patience_left(8.0, hold, joined, now) == left
    assert patience_left(None, hold, joined, now) is None


HOLDS = st.builds(
    lambda since, wait, is_limited: (since, since + wait, is_limited),
    SECONDS,
    SECONDS,
    st.booleans(),
)


@given(HOLDS, SECONDS, MAYBE, MAYBE)
def test_longer_limits_can_wait_at_least_as_long(hold, now, deadline, max_wait):
    if can_wait(hold, now, deadline, max_wait):
        assert can_wait(hold, now, None, max_wait)
        assert can_wait(hold, now, deadline, None)
    left = patience_left(max_wait, hold, hold[0], now)
    assert (left is None) is (max_wait is None)
    assert left is None or 0 <= left <= max_wait
