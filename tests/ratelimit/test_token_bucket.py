"""Effects of single responses, honest or awkward, on the bucket."""

from __future__ import annotations

import itertools

import pytest

from qovery_async._ratelimit.headers import feedback
from qovery_async._ratelimit.token_bucket import TokenBucket

CAP = 20
NOW = 5000.0
SERVER = 1_790_000_000.0
DATE = "Mon, 21 Sep 2026 14:13:20 GMT"


def told(status, headers, wall=SERVER):
    return feedback(status, headers, wall)


def answered(bucket, now, status=200, wall=SERVER, **headers):
    headers = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    bucket.settle(bucket.grant(now), told(status, headers, wall), now)
    return bucket.delay(now)


def drained(reset, **headers):
    return {
        "x_ratelimit_limit": 10,
        "x_ratelimit_remaining": 0,
        "x_ratelimit_reset": reset,
    } | headers


@pytest.mark.parametrize("offset", [-120.0, 0.0, 120.0])
@pytest.mark.parametrize(
    "reset",
    ["1800", "1800.0", "1790001800", "1790001800.0", "1790001800000", "2026-09-21T14:43:20Z"],
)
def test_reset_in_any_form_is_waited_for_whatever_our_clock_says(reset, offset):
    delay = answered(TokenBucket(), NOW, wall=SERVER + offset, **drained(reset, date=DATE))

    assert 1800 <= delay <= 1803


@pytest.mark.parametrize(("offset", "wrong_by"), [(0.0, 0), (120.0, -120), (-120.0, 120)])
def test_reset_without_a_date_is_as_wrong_as_our_clock_and_no_more(offset, wrong_by):
    delay = answered(TokenBucket(), NOW, wall=SERVER + offset, **drained(1_790_001_800))

    assert delay == pytest.approx(1801 + wrong_by, abs=2)


@pytest.mark.parametrize("offset", [-120.0, 120.0])
def test_seconds_to_go_need_no_clock(offset):
    delay = answered(TokenBucket(), NOW, wall=SERVER + offset, **drained(1800))

    assert delay == pytest.approx(1801, abs=1)


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


@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after": "99999999999"},
        {"retry_after": "Wed, 21 Oct 2065 07:28:00 GMT"},
        drained(99_999_999),
        drained(9_790_000_000, date=DATE),
    ],
)
def test_no_response_blocks_longer_than_an_hour_without_a_probe(headers):
    assert answered(TokenBucket(), NOW, 429, **headers) == pytest.approx(3600, abs=3)


def test_cached_response_tells_no_clock_and_raises_nothing():
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(600) | {"x_ratelimit_remaining": 3})
    old = {**drained(600), "x_ratelimit_remaining": 800, "age": 7200, "date": DATE}

    answered(bucket, NOW, **old)

    assert bucket.remaining == 3
    assert bucket.window_end == pytest.approx(NOW + 601, abs=1)


def test_window_that_resets_late_is_probed_at_growing_distances():
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(100, date=DATE))
    at, tries = NOW + bucket.delay(NOW), []
    for _ in range(5):
        tries.append(at - NOW - 100)
        at += answered(bucket, at, 429, date=DATE)

    assert tries == pytest.approx([1.0, 2.35, 5.5, 13.0, 30.5], rel=0.05)


def test_refusal_after_hours_without_calls_is_not_a_window_that_turned_late():
    bucket, later = TokenBucket(), NOW + 9 * 3600
    answered(bucket, NOW, **drained(100))
    later += answered(bucket, later, 429)

    assert answered(bucket, later, **drained(3600)) == pytest.approx(3601, abs=1)


def let_through(bucket, now, at_once=CAP):
    sent = []
    while bucket.in_flight < CAP and len(sent) < at_once and bucket.delay(now) == 0:
        sent.append(bucket.grant(now))
    return sent


def remains(number, reset=1_790_001_800, limit=50):
    headers = {"x-ratelimit-limit": limit, "x-ratelimit-remaining": number}
    headers |= {"x-ratelimit-reset": reset, "date": DATE}
    return told(200, {name: str(value) for name, value in headers.items()})


SILENT = told(200, {"date": DATE})


def test_first_request_goes_alone_for_a_while_then_twice_as_many_go_each_second():
    bucket = TokenBucket()
    under_way = []
    for seconds, expected in ((0, 1), (1.4, 1), (1.5, 2), (2.5, 4), (3.5, 8)):
        under_way += let_through(bucket, NOW + seconds)
        assert len(under_way) == expected


def test_each_answer_that_says_nothing_lets_one_more_go():
    bucket = TokenBucket()
    under_way = let_through(bucket, NOW)
    for answers in range(1, 8):
        bucket.settle(under_way.pop(), SILENT, NOW + 0.01 * answers)
        under_way += let_through(bucket, NOW + 0.01 * answers)
        assert len(under_way) == 1 + answers


def test_answers_that_stay_away_after_a_silent_one_are_not_waited_for():
    bucket = TokenBucket()
    bucket.settle(let_through(bucket, NOW)[0], SILENT, NOW + 0.1)

    counts = [len(let_through(bucket, NOW + 0.1 + seconds)) for seconds in (0, 1.4, 1.6, 2.6)]

    assert list(itertools.accumulate(counts)) == [2, 2, 4, 8]


def test_what_is_answered_in_silence_while_a_number_is_told_counts_as_spent():
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


def test_request_that_left_before_the_answer_which_turned_the_window_raises_nothing():
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


def test_a_server_that_falls_silent_after_others_were_faster_is_used_again_in_minutes():
    bucket = TokenBucket()
    bucket.settle(bucket.grant(NOW), remains(0, 1_790_000_010), NOW)
    at = NOW + bucket.delay(NOW)
    bucket.settle(bucket.grant(at), remains(0, 1_790_003_610), at)
    at += bucket.delay(at)
    begun, requests = at, 0
    while requests < 500:
        at += bucket.delay(at)
        under_way = let_through(bucket, at)
        requests += len(under_way)
        for sent in under_way:
            bucket.settle(sent, SILENT, at)

    assert at - begun < 20 * 60


@pytest.mark.parametrize(("limit", "seconds"), [(1, 10.0), (10, 1.5)])
def test_slow_probe_lets_the_next_one_go_if_the_window_has_room(limit, seconds):
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(100) | {"x_ratelimit_limit": limit})
    at = NOW + bucket.delay(NOW)
    bucket.grant(at)

    assert bucket.delay(at) == pytest.approx(seconds)
