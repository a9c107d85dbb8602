from __future__ import annotations

import math
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.rate_headers import RateHeaders, rate_headers, retry_after, server_time

NOW = 1_800_000_000.0


def of(reset):
    return rate_headers({"x-ratelimit-reset": reset}, NOW).reset_after


def test_the_documented_headers_are_read():
    headers = {
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": "999",
        "x-ratelimit-reset": "1800003600",
    }

    assert rate_headers(headers, NOW) == RateHeaders(1000, 999, 3600.0)


def test_nothing_said_is_nothing_known():
    assert rate_headers({}, NOW) == RateHeaders(None, None, None)


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
    assert retry_after({"retry-after": text}, NOW) is None


@given(st.text())
def test_no_text_breaks_reading(text):
    names = ("limit", "remaining", "reset")
    headers = {f"x-ratelimit-{name}": text for name in names}

    read = rate_headers(headers, NOW)
    seconds = retry_after({"retry-after": text}, NOW)

    assert read.limit is None or read.limit >= 0
    for value in (read.reset_after, seconds):
        assert value is None or (math.isfinite(value) and value >= 0)
    assert server_time({"date": text}) is None or math.isfinite(server_time({"date": text}))


@pytest.mark.parametrize(("text", "expected"), [("1000, 1000;w=3600", 1000), ("5.0", 5)])
def test_counts_with_decoration_are_read(text, expected):
    assert rate_headers({"x-ratelimit-limit": text}, NOW).limit == expected


def test_the_servers_clock_is_read():
    assert server_time({"date": formatdate(NOW, usegmt=True)}) == NOW
