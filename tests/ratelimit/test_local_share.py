"""Without the store a process spends its share, and never more."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._ratelimit.estimate import least_wait
from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.local_share import LocalShare

HOUR = 3600.0


def share_of(processes, limit=None, reserved=0, until=-inf):
    share = LocalShare()
    share.begin(0.0, processes, limit, reserved, until)
    return share


def reported(limit, remaining, reset_after):
    return Feedback(200, RateHeaders(limit, remaining, reset_after))


def spend_all(share, now, feedback=None):
    """Send what may be sent at once, then settle all; return how many they were."""
    permits = []
    while not share.delay(now):
        permits.append(share.grant(now))
    for permit in permits:
        share.settle(permit, feedback or Feedback(200), now)
    return len(permits)


def test_first_request_goes_alone_and_sets_the_share():
    share = share_of(4, limit=100)

    assert spend_all(share, 0.0, reported(100, 99, 60.0)) == 1
    assert share.free == 24
    assert sum(spend_all(share, 0.1, reported(100, 75, 60.0)) for _ in range(9)) == 24
    assert share.delay(0.2) == pytest.approx(60.9, abs=0.2)
    assert least_wait(share, 0, 0.2) == pytest.approx(60.9, abs=0.2)


def test_next_window_gives_a_share_again_after_one_request():
    share = share_of(2, limit=10)
    for _ in range(9):
        spend_all(share, 0.0, reported(10, 9, 60.0))

    assert spend_all(share, 62.0, reported(10, 9, 60.0)) == 1
    assert sum(spend_all(share, 62.1, reported(10, 5, 60.0)) for _ in range(9)) == 4


def test_silent_server_gives_a_share_of_the_documented_limit():
    share = share_of(4)
    sent = sum(spend_all(share, now / 10) for now in range(1000))

    assert sent == 250
    assert 3400 < share.delay(100.0) < HOUR


def test_nothing_is_sent_before_the_known_moment():
    share = share_of(4, limit=100, until=500.0)

    assert share.delay(0.0) == 500.0
    assert spend_all(share, 500.0, reported(100, 99, 60.0)) == 1


def test_permits_leased_to_others_are_left_to_them():
    share = share_of(2, limit=100, reserved=40)
    spend_all(share, 0.0, reported(100, 59, 500.0))

    assert share.free == 9


def test_grant_taken_back_is_free_again():
    share = share_of(1, limit=1)
    share.take_back(share.grant(0.0))

    assert share.free == 1


@given(
    st.integers(1, 8), st.integers(1, 60), st.integers(0, 60), st.lists(st.booleans(), max_size=80)
)
def test_no_window_costs_more_than_the_share(processes, limit, used, silent):
    share, remaining, sent = share_of(processes, limit=limit), max(0, limit - used), 0
    for number, is_silent in enumerate(silent):
        now = number / 100
        if share.delay(now):
            break
        permit = share.grant(now)
        sent += 1
        remaining = max(0, remaining - 1)
        is_told = not is_silent or number == 0
        share.settle(permit, reported(limit, remaining, 60.0) if is_told else Feedback(200), now)

    assert sent <= max(1, limit // processes)


def test_response_of_an_earlier_outage_does_not_change_the_share():
    share = share_of(2, limit=100)
    late = share.grant(0.0)
    share.begin(5.0, 2, 100, 0, -inf)
    spend_all(share, 5.0, reported(100, 49, 60.0))
    share.settle(late, reported(100, 48, 60.0), 5.1)

    assert 20 <= share.free <= 24


def test_bare_rejection_is_retried_after_a_backoff():
    share = share_of(2, limit=100)
    share.settle(share.grant(0.0), Feedback(200), 0.1)
    share.settle(share.grant(0.2), Feedback(429), 0.3)

    assert 0 < share.delay(0.4) <= 1
    assert share.delay(2.0) == 0


def test_share_that_was_reset_is_of_the_documented_limit():
    share = share_of(4, limit=100)
    share.reset()
    share.settle(share.grant(0.0), Feedback(200), 0.1)

    assert share.free == 249


def test_first_request_that_hangs_lets_one_more_go():
    share = share_of(2, limit=100)
    share.grant(0.0)

    assert share.delay(0.5) > 0
    assert share.delay(3.0) == 0
    share.grant(3.0)
    assert share.delay(3.0) > 0
