"""Effects of single responses, honest or awkward, on the bucket."""

from __future__ import annotations

import pytest

from qovery_async._ratelimit.token_bucket import TokenBucket
from tests.ratelimit.responses import (
    DATE,
    NOW,
    SERVER,
    SILENT,
    answered,
    drained,
    let_through,
    remains,
)


@pytest.mark.parametrize(
    "reset",
    [
        *("", "soon", "nan", "1e400", "99999999999999999999"),
        "0",
        "-5",
    ],
)
def test_refusals_with_garbage_as_reset_are_asked_less_and_less(reset):
    bucket, now, requests = TokenBucket(), NOW, 0
    while now < NOW + 3600 and requests < 100:
        now += answered(bucket, now, 429, **drained(reset, date=DATE))
        requests += 1

    assert requests < 100
    assert now < NOW + 8 * 24 * 3600


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7),
        ("7.5", 7.5),
        (" 7 ", 7),
        ("30,120", 120),
        ("30, 120", 120),
        ("Mon, 21 Sep 2026 14:13:50 GMT", 30),
        ("Mon, 21 Sep 2026 14:13:00 GMT", 0),
        ("-3", 0),
    ],
)
@pytest.mark.parametrize("offset", [-120.0, 0.0, 120.0])
def test_retry_after_in_any_form_holds_everybody_up_for_as_long(text, seconds, offset):
    bucket = TokenBucket()

    delay = answered(bucket, NOW, 429, SERVER + offset, date=DATE, retry_after=text)

    assert delay == pytest.approx(seconds, abs=1)


@pytest.mark.parametrize("text", ["soon", "", "in 30 s", "30;120", "12x"])
def test_retry_after_that_says_nothing_is_a_bare_refusal(text):
    assert answered(TokenBucket(), NOW, 429, date=DATE, retry_after=text) == 1


def test_refusal_with_headers_after_a_bare_one_is_waited_for():
    bucket = TokenBucket()
    answered(bucket, NOW, 429)

    assert answered(bucket, NOW + 1, 429, **drained(100)) == pytest.approx(101, abs=1)


def test_429_that_reports_requests_left_does_not_touch_the_token():
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(3000) | {"x_ratelimit_remaining": 900})

    headers = {**drained(3000, retry_after=1800), "x_ratelimit_remaining": 899}
    assert answered(bucket, NOW, 429, **headers) == 0
    assert bucket.free == 899


def test_429_without_counts_blocks_as_long_as_retry_after():
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(3000) | {"x_ratelimit_remaining": 900})

    assert answered(bucket, NOW, 429, retry_after=30) == 30
    assert bucket.remaining == 900


def test_429_with_retry_after_zero_backs_off_more_and_more():
    bucket, now, waits = TokenBucket(), NOW, []
    for text in ("0", "-5", "Mon, 21 Sep 2026 14:13:00 GMT", "0"):
        waits.append(answered(bucket, now, 429, date=DATE, retry_after=text))
        now += waits[-1]

    assert waits == [1, 2, 4, 8]


def test_cached_response_tells_no_clock_and_raises_nothing():
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(600) | {"x_ratelimit_remaining": 3})
    old = {**drained(600), "x_ratelimit_remaining": 800, "age": 7200, "date": DATE}

    answered(bucket, NOW, **old)

    assert bucket.remaining == 3
    assert bucket.window.moment == pytest.approx(NOW + 601, abs=1)


def test_silent_response_counts_as_spent():
    bucket = TokenBucket()
    first, *_ = let_through(bucket, NOW)
    bucket.settle(first, remains(10), NOW)
    silent, speaking, *others = let_through(bucket, NOW)
    bucket.settle(silent, SILENT, NOW + 0.1)
    # A new window, in which the silent one may have been counted or not, and so the others.
    bucket.settle(speaking, remains(10, reset=1_790_005_400), NOW + 0.1)

    sent = let_through(bucket, NOW + 0.1, at_once=50)
    assert len(others) == 8
    assert len(sent) <= 10 - len(others) - 1


def test_request_of_an_earlier_window_raises_no_count():
    bucket = TokenBucket()
    bucket.settle(bucket.grant(NOW), remains(5), NOW)
    slow, slower = let_through(bucket, NOW, at_once=2)
    later = NOW + 1801
    probe = bucket.grant(later)
    turned = 1_790_005_400
    bucket.settle(slow, remains(47, turned), later + 0.1)
    bucket.settle(probe, remains(49, turned), later + 0.2)
    bucket.settle(slower, remains(48, turned), later + 0.3)

    assert bucket.remaining == 47


@pytest.mark.parametrize(("limit", "seconds"), [(1, 10.0), (10, 1.5)])
def test_slow_probe_lets_the_next_one_go_if_the_window_has_room(limit, seconds):
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(100) | {"x_ratelimit_limit": limit})
    at = NOW + bucket.delay(NOW)
    bucket.grant(at)

    assert bucket.delay(at) == pytest.approx(seconds)
