"""What single answers, honest or awkward, do to the ledger."""

from __future__ import annotations

import itertools

import pytest

from qovery_async._rules.ledger import Ledger
from qovery_async._rules.rate_headers import rate_headers, retry_after, server_time
from qovery_async._rules.sent import Told

CAP = 20
NOW = 5000.0
SERVER = 1_790_000_000.0
DATE = "Mon, 21 Sep 2026 14:13:20 GMT"


def told(status, headers, wall=SERVER):
    date = server_time(headers)
    after = retry_after(headers, wall if date is None else date)
    return Told(status, rate_headers(headers), after, date, wall)


def answered(ledger, now, status=200, wall=SERVER, **headers):
    headers = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    ledger.settle(ledger.grant(now), told(status, headers, wall), now)
    return ledger.delay(now, CAP)


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
    delay = answered(Ledger(), NOW, wall=SERVER + offset, **drained(reset, date=DATE))

    assert 1800 <= delay <= 1803


@pytest.mark.parametrize(("offset", "wrong_by"), [(0.0, 0), (120.0, -120), (-120.0, 120)])
def test_reset_without_a_date_is_as_wrong_as_our_clock_and_no_more(offset, wrong_by):
    delay = answered(Ledger(), NOW, wall=SERVER + offset, **drained(1_790_001_800))

    assert delay == pytest.approx(1801 + wrong_by, abs=2)


@pytest.mark.parametrize("offset", [-120.0, 120.0])
def test_seconds_to_go_need_no_clock(offset):
    delay = answered(Ledger(), NOW, wall=SERVER + offset, **drained(1800))

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
    ledger, now, requests = Ledger(), NOW, 0
    while now < NOW + 3600 and requests < 100:
        now += answered(ledger, now, 429, **drained(reset, date=DATE))
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
    ledger = Ledger()

    delay = answered(ledger, NOW, 429, SERVER + offset, date=DATE, retry_after=text)

    assert delay == pytest.approx(seconds, abs=1)


@pytest.mark.parametrize("text", ["soon", "", "in 30 s", "30;120", "12x"])
def test_retry_after_that_says_nothing_is_a_bare_refusal(text):
    assert answered(Ledger(), NOW, 429, date=DATE, retry_after=text) == 1


def test_refusal_with_headers_after_a_bare_one_is_waited_for():
    ledger = Ledger()
    answered(ledger, NOW, 429)

    assert answered(ledger, NOW + 1, 429, **drained(100)) == pytest.approx(101, abs=1)


def test_refusals_although_something_remains_are_followed_by_ever_longer_waits():
    ledger, now, waits = Ledger(), NOW, []
    for _ in range(4):
        headers = drained(3000) | {"x_ratelimit_remaining": 5}
        waits.append(answered(ledger, now, 429, **headers))
        now += waits[-1]

    assert waits == sorted(waits)
    assert waits[0] >= 1
    assert waits[-1] > waits[0]


def test_refusal_after_hours_without_calls_is_not_a_window_that_turned_late():
    ledger, later = Ledger(), NOW + 9 * 3600
    answered(ledger, NOW, **drained(100))
    later += answered(ledger, later, 429)

    assert answered(ledger, later, **drained(3600)) == pytest.approx(3601, abs=1)


def let_through(ledger, now, at_once=CAP):
    sent = []
    while len(sent) < at_once and ledger.delay(now, CAP) == 0:
        sent.append(ledger.grant(now))
    return sent


def remains(number, reset=1_790_001_800, limit=50):
    headers = {"x-ratelimit-limit": limit, "x-ratelimit-remaining": number}
    headers |= {"x-ratelimit-reset": reset, "date": DATE}
    return told(200, {name: str(value) for name, value in headers.items()})


SILENT = told(200, {"date": DATE})


def test_first_request_goes_alone_for_a_while_then_twice_as_many_go_each_second():
    ledger = Ledger()
    under_way = []
    for seconds, expected in ((0, 1), (1.4, 1), (1.5, 2), (2.5, 4), (3.5, 8)):
        under_way += let_through(ledger, NOW + seconds)
        assert len(under_way) == expected


def test_each_answer_that_says_nothing_lets_one_more_go():
    ledger = Ledger()
    under_way = let_through(ledger, NOW)
    for answers in range(1, 8):
        ledger.settle(under_way.pop(), SILENT, NOW + 0.01 * answers)
        under_way += let_through(ledger, NOW + 0.01 * answers)
        assert len(under_way) == 1 + answers


def test_answers_that_stay_away_after_a_silent_one_are_not_waited_for():
    ledger = Ledger()
    ledger.settle(let_through(ledger, NOW)[0], SILENT, NOW + 0.1)

    counts = [len(let_through(ledger, NOW + 0.1 + seconds)) for seconds in (0, 0.2, 0.4, 0.6)]
    assert list(itertools.accumulate(counts)) == [2, 2, 4, 8]


def test_what_is_answered_in_silence_while_a_number_is_told_counts_as_spent():
    ledger = Ledger()
    first, *_ = let_through(ledger, NOW)
    ledger.settle(first, remains(10), NOW)
    silent, speaking, *others = let_through(ledger, NOW)
    ledger.settle(silent, SILENT, NOW + 0.1)
    # A new window, in which the silent one may have been counted or not, and so the others.
    ledger.settle(speaking, remains(10, reset=1_790_005_400), NOW + 0.1)

    sent = let_through(ledger, NOW + 0.1, at_once=50)
    assert len(others) == 8
    assert len(sent) <= 10 - len(others) - 1


def test_request_that_left_before_the_answer_which_turned_the_window_raises_nothing():
    ledger = Ledger()
    ledger.settle(ledger.grant(NOW), remains(5), NOW)
    slow, slower = let_through(ledger, NOW, at_once=2)
    later = NOW + 1801
    probe = ledger.grant(later)
    turned = 1_790_005_400
    ledger.settle(slow, remains(47, turned), later + 0.1)
    ledger.settle(probe, remains(49, turned), later + 0.2)
    ledger.settle(slower, remains(48, turned), later + 0.3)

    assert ledger.remaining == 47


def test_silent_request_into_a_sliding_window_is_not_followed_at_once():
    ledger = Ledger()
    ledger.settle(ledger.grant(NOW), remains(0, 1_790_000_010), NOW)
    at = NOW + ledger.delay(NOW, CAP)
    ledger.settle(ledger.grant(at), remains(0, 1_790_000_028), at)
    at += ledger.delay(at, CAP)
    ledger.settle(ledger.grant(at), SILENT, at)

    assert ledger.delay(at, CAP) == pytest.approx(19, abs=1)  # 18 s lay between the last two


def test_a_server_that_falls_silent_after_others_were_faster_is_used_again_in_minutes():
    ledger = Ledger()
    ledger.settle(ledger.grant(NOW), remains(0, 1_790_000_010), NOW)
    at = NOW + ledger.delay(NOW, CAP)
    ledger.settle(ledger.grant(at), remains(0, 1_790_003_610), at)
    at += ledger.delay(at, CAP)
    begun, requests = at, 0
    while requests < 500:
        at += ledger.delay(at, CAP)
        under_way = let_through(ledger, at)
        requests += len(under_way)
        for sent in under_way:
            ledger.settle(sent, SILENT, at)

    assert at - begun < 20 * 60


def test_silent_request_into_a_fixed_window_is_followed_by_more_and_more():
    ledger = Ledger()
    ledger.settle(ledger.grant(NOW), remains(0, 1_790_000_010), NOW)
    at = NOW + ledger.delay(NOW, CAP)
    ledger.settle(ledger.grant(at), remains(49, 1_790_003_610), at)
    ledger.settle(ledger.grant(at), remains(0, 1_790_003_610), at)
    at += ledger.delay(at, CAP)
    counts = []
    for _ in range(4):
        under_way = let_through(ledger, at)
        counts.append(len(under_way))
        for sent in under_way:
            ledger.settle(sent, SILENT, at)

    assert counts == [1, 1, 2, 4]


def test_refusal_after_silent_success_is_no_window_that_turned_late():
    ledger, silent = Ledger(), told(200, {})
    answered(ledger, NOW, **drained(10))
    at = NOW + ledger.delay(NOW, CAP)
    ledger.settle(ledger.grant(at), silent, at)
    answered(ledger, at + 5, 429)
    answered(ledger, at + 10, **drained(100))

    assert ledger.window_end == pytest.approx(at + 111, abs=1)
