from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.poll_schedule import (
    affordable_poll,
    common_time,
    duration_seconds,
    expected_seconds,
    next_poll,
)

SECONDS = st.floats(0, 1e6)


@given(SECONDS, st.none() | st.floats(1, 1e5))
def test_poll_is_never_too_soon_or_too_late(elapsed, expected):
    assert 2 <= next_poll(elapsed, expected) <= 120


@pytest.mark.parametrize("expected", [30.0, 180.0, 1200.0])
def test_polls_are_frequent_around_the_expected_end(expected):
    early = next_poll(0.1 * expected, expected)
    around = next_poll(1.0 * expected, expected)

    assert around < early / 2


def test_unknown_duration_is_polled_every_five_seconds_first():
    assert [next_poll(at, None) for at in (0, 299, 301)] == [5, 5, 15]


@given(SECONDS, st.floats(1, 200))
def test_common_times_of_longer_polls_are_those_of_shorter_ones(now, seconds):
    then = common_time(now, seconds)

    assert 0 < then - now <= 1.5 * seconds
    assert common_time(then - 0.5, 1.0) == then


@pytest.mark.parametrize(
    ("polled", "remaining", "reset_after", "seconds"),
    [
        (20, 900, 3600, 20 * 3600 / 675),
        (1, 1000, 3600, 4.8),
        (20, 5, 60, 60),
        (1, 0, 50, 50),
        (1, 0, 3000, 120),
        (1, None, None, 4.8),
        (1, 0, None, 4.8),
    ],
)
def test_polls_leave_a_share_of_the_limit(polled, remaining, reset_after, seconds):
    assert affordable_poll(polled, remaining, reset_after) == pytest.approx(seconds)


def run(status, trigger, duration):
    return {"status": status, "trigger_action": trigger, "total_duration": duration}


def test_expected_time_is_the_median_of_the_same_action():
    runs = [
        run("DEPLOYED", "DEPLOY", "PT1M"),
        run("DEPLOYMENT_ERROR", "DEPLOY", "PT1S"),
        run("STOPPED", "STOP", "PT2S"),
        run("DEPLOYED", "DEPLOY", "PT3M"),
        run("DEPLOYED", "DEPLOY", "PT2M"),
        run("DEPLOYED", "DEPLOY", "soon"),
    ]

    assert expected_seconds(runs, frozenset({"DEPLOY"})) == 120
    assert expected_seconds(runs, frozenset({"DELETE"})) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("PT1M1.5S", 61.5), ("P1DT1H", 90000), ("PT0S", 0), ("P", None), ("", None), ("1s", None)],
)
def test_durations_are_those_of_iso_8601(text, seconds):
    assert duration_seconds(text) == seconds
