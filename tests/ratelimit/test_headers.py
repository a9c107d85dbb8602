from __future__ import annotations

import math
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._ratelimit.headers import RateHeaders, feedback, rate_headers

NOW = 1_800_000_000.0


def of(reset):
    told = rate_headers({"x-ratelimit-limit": "9", "x-ratelimit-reset": reset})
    if told.reset_epoch is not None:
        return max(0.0, told.reset_epoch - NOW)
    return told.reset_after


def test_the_documented_headers_are_read():
    headers = {
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": "999",
        "x-ratelimit-reset": "1800003600",
    }

    assert rate_headers(headers) == RateHeaders(1000, 999, None, NOW + 3600)


def test_nothing_said_is_nothing_known():
    assert rate_headers({}) == RateHeaders()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30", 30.0),
        ("1800000030", 30.0),
        ("1800000030000", 30.0),
        ("1800000030.5", 30.5),
        (formatdate(NOW + 30, usegmt=True), 30.0),
        ("2027-01-15T08:00:30Z", 30.0),
        ("-5", 0.0),
        ("1700000000", 0.0),
    ],
)
def test_resets_are_read_in_every_form(text, expected):
    assert of(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", "soon", "NaN", "inf", "1e9", "0x10", "Mon, 99 Foo 2026"])
def test_garbage_counts_as_unsaid(text):
    assert of(text) is None
    assert feedback(429, {"retry-after": text}, NOW).retry_after is None


@given(st.text())
def test_no_text_breaks_reading(text):
    names = ("limit", "remaining", "reset")
    headers = {f"x-ratelimit-{name}": text for name in names}

    read = rate_headers(headers)
    reported = feedback(429, {"retry-after": text, "date": text}, NOW)
    seconds, date = reported.retry_after, reported.date

    assert read.limit is None or read.limit >= 0
    for value in (read.reset_after, seconds):
        assert value is None or (math.isfinite(value) and value >= 0)
    assert read.reset_epoch is None or math.isfinite(read.reset_epoch)
    assert date is None or math.isfinite(date)


@pytest.mark.parametrize(("text", "expected"), [("1000, 1000;w=3600", 1000), ("5.0", 5)])
def test_counts_with_decoration_are_read(text, expected):
    assert rate_headers({"x-ratelimit-limit": text}).limit == expected


def test_the_servers_clock_is_read():
    assert feedback(200, {"date": formatdate(NOW, usegmt=True)}, 0.0).date == NOW


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"ratelimit": "limit=100, remaining=50, reset=30"}, RateHeaders(100, 50, 30.0)),
        (
            {"ratelimit": '"default";r=50;t=30', "ratelimit-policy": '"default";q=100;w=60'},
            RateHeaders(100, 50, 30.0),
        ),
        (
            {"ratelimit-limit": "100", "ratelimit-remaining": "50", "ratelimit-reset": "30"},
            RateHeaders(100, 50, 30.0),
        ),
        ({"ratelimit": "nonsense"}, RateHeaders()),
        (
            {"ratelimit": '"x";r=1', "x-ratelimit-remaining": "9"},
            RateHeaders(None, 9),
        ),
    ],
)
def test_fields_of_the_ietf_are_read_as_second_choice(headers, expected):
    assert rate_headers(headers) == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            {
                "ratelimit": '"burst";r=0;t=1, "hourly";r=900;t=3000',
                "ratelimit-policy": '"hourly";q=1000;w=3600, "burst";q=10;w=1',
            },
            RateHeaders(10, 0, 1.0),
        ),
        (
            {
                "x-ratelimit-limit": "1000, 10",
                "x-ratelimit-remaining": "900, 5",
                "x-ratelimit-reset": "3000, 1",
            },
            RateHeaders(10, 5, 3000.0),
        ),
    ],
)
def test_tightest_of_several_limits_holds(headers, expected):
    assert rate_headers(headers) == expected


@pytest.mark.parametrize(("text", "expected"), [("30,120", 120.0), ("7.5", 7.5), ("-1", 0.0)])
def test_of_several_delays_the_longest_counts(text, expected):
    assert feedback(429, {"retry-after": text}, NOW).retry_after == expected
