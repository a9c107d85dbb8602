from __future__ import annotations

import json
from copy import deepcopy
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing import RateLimit, Simulator, Token
from qovery_async.testing.accounts.rate_limit import RateLimits, RateWindow
from tests.testing.raw_requests import send

MOMENTS = st.lists(st.integers(0, 40).map(lambda n: n / 4), max_size=60).map(sorted)


def taken(limit, moments):
    window = RateWindow(limit)
    return [now for now in moments if window.take(now)]


@given(MOMENTS, st.integers(0, 5), st.integers(1, 5))
def test_sliding_window_never_exceeds_the_limit(moments, requests, seconds):
    limit = RateLimit(requests=requests, seconds=seconds, window="sliding")
    granted = taken(limit, moments)

    for end in moments:
        assert len([t for t in granted if end - seconds < t <= end]) <= requests
    # No request that fits into the window is rejected.
    for now in set(moments) - set(granted):
        assert len([t for t in granted if now - seconds < t <= now]) == requests


@given(MOMENTS, st.integers(1, 5), st.integers(1, 5))
def test_fixed_window_grants_the_limit_in_each_span(moments, requests, seconds):
    granted = taken(RateLimit(requests=requests, seconds=seconds, window="fixed"), moments)

    for span in {now // seconds for now in moments}:
        asked = [now for now in moments if now // seconds == span]
        kept = [now for now in granted if now // seconds == span]
        assert kept == asked[:requests]


def test_first_request_window_resets_after_its_length():
    granted = taken(RateLimit(requests=2, seconds=10), [7, 8, 9, 16.9, 17, 26, 28])

    assert granted == [7, 8, 17, 26, 28]


@given(
    MOMENTS,
    st.integers(0, 5),
    st.integers(1, 5),
    st.sampled_from(["fixed", "first_request", "sliding"]),
)
def test_remaining_and_reset_match_the_granted_requests(moments, requests, seconds, kind):
    window = RateWindow(RateLimit(requests=requests, seconds=seconds, window=kind))
    for now in moments:
        before = window.remaining(now)
        assert window.take(now) == (before > 0)
        assert window.remaining(now) == max(0, before - 1)
        resets = window.resets(now)
        assert now < resets <= now + seconds
        if requests and window.remaining(now) == 0:
            assert deepcopy(window).remaining(resets) > 0


def test_remaining_when_read_does_not_open_the_window():
    window = RateWindow(RateLimit(requests=2, seconds=10))

    assert (window.remaining(0), window.resets(0)) == (2, 10)
    assert window.take(9)
    assert (window.remaining(12), window.resets(12)) == (1, 19)
    assert (window.remaining(19), window.resets(25)) == (2, 35)


@given(MOMENTS, st.sampled_from(["fixed", "first_request", "sliding"]), st.data())
def test_window_after_dump_and_load_continues(moments, kind, data):
    cut = data.draw(st.integers(0, len(moments)))
    limit = RateLimit(requests=3, seconds=2, window=kind)
    one, other = RateLimits(limit), RateLimits(limit)
    for now in moments[:cut]:
        one.window("key").take(now)

    other.load(json.loads(json.dumps(one.dump())))
    assert other.dump() == one.dump()
    for now in moments[cut:]:
        assert other.window("key").take(now) == one.window("key").take(now)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("epoch", lambda now: str(int(now) + 60)),
        ("milliseconds", lambda now: str((int(now) + 60) * 1000)),
        ("delta", lambda now: "60"),
        ("date", lambda now: "2026-01-05T09:01:00+00:00"),
        ("garbage", lambda now: "soon"),
    ],
)
def test_reset_header_has_each_form(form, expected):
    simulator = Simulator(rate_limit=RateLimit(requests=5, seconds=60, reset=form), seeded=False)

    headers = send(simulator, "GET", "/organization").headers

    assert headers["x-ratelimit-limit"] == "5"
    assert headers["x-ratelimit-remaining"] == "4"
    assert headers["x-ratelimit-reset"] == expected(simulator.clock.now())


def test_headers_disabled_are_omitted():
    limit = RateLimit(requests=1, headers=False)
    simulator = Simulator(rate_limit=limit, seeded=False)

    replies = [send(simulator, "GET", "/organization") for _ in range(2)]

    assert [reply.status for reply in replies] == [200, 429]
    assert not any(name.startswith("x-ratelimit") for r in replies for name in r.headers)


@pytest.mark.parametrize("form", ["none", "seconds", "date"])
def test_retry_after_of_429_has_each_form(form):
    limit = RateLimit(requests=0, seconds=90, retry_after=form)
    simulator = Simulator(rate_limit=limit, seeded=False)

    header = send(simulator, "GET", "/organization").headers.get("retry-after")

    if form == "none":
        assert header is None
    elif form == "seconds":
        assert header == "90"
    else:
        assert parsedate_to_datetime(header).timestamp() == simulator.clock.now() + 90


@pytest.mark.parametrize(
    ("form", "media", "begins"),
    [("json", "application/json", b"{"), ("html", "text/html", b"<html>"), ("empty", None, b"")],
)
def test_body_of_429_has_each_form(form, media, begins):
    simulator = Simulator(rate_limit=RateLimit(requests=0, body=form), seeded=False)

    reply = send(simulator, "GET", "/organization")

    assert reply.status == 429
    assert reply.headers.get("content-type") == media
    assert reply.content.startswith(begins)
    assert bool(reply.content) == (form != "empty")


def test_tokens_have_separate_windows_and_limits():
    simulator = Simulator(
        tokens=("qov_one", Token("qov_two", name="two", rate_limit=RateLimit(requests=2))),
        rate_limit=1,
        seeded=False,
    )

    statuses = [
        send(simulator, "GET", "/organization", token=token).status
        for token in ("qov_one", "qov_two", "qov_one", "qov_two", "qov_two")
    ]

    assert statuses == [200, 200, 429, 200, 429]


def test_limit_changed_applies_to_later_requests():
    simulator = Simulator(tokens=("qov_one", Token("qov_two", name="two")), seeded=False)

    def remaining(token):
        return send(simulator, "GET", "/organization", token=token).headers["x-ratelimit-remaining"]

    assert (remaining("qov_one"), remaining("qov_two")) == ("999", "999")
    simulator.limit_rate(RateLimit(requests=10), token="two")
    assert (remaining("qov_one"), remaining("qov_two")) == ("998", "8")
    simulator.limit_rate(RateLimit(requests=3))
    assert (remaining("qov_one"), remaining("qov_two")) == ("0", "7")
    with pytest.raises(KeyError):
        simulator.limit_rate(RateLimit(), token="nobody")


def test_request_with_wrong_token_has_no_window():
    simulator = Simulator(rate_limit=1, seeded=False)

    for token in (None, "qov_wrong"):
        reply = send(simulator, "GET", "/organization", token=token)
        assert reply.status == 401
        assert "x-ratelimit-limit" not in reply.headers
    assert send(simulator, "GET", "/ips", token=None).status == 200
    assert send(simulator, "GET", "/organization").status == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"requests": -1},
        {"seconds": 0},
        {"seconds": float("nan")},
        {"seconds": float("inf")},
        {"window": "rolling"},
        {"reset": "never"},
        {"retry_after": "soon"},
        {"body": "xml"},
    ],
)
def test_rate_limit_invalid_is_rejected(wrong):
    with pytest.raises(ValueError, match=r"rate limit|must be one of"):
        RateLimit(**wrong)
