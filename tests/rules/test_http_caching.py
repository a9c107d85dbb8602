"""Lifetime of cached responses: rules of HTTP and the caller's `fresh_for`."""

from __future__ import annotations

import math
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async._rules.http_caching import Lifetime, conditions, is_plain, lifetime, revalidated

NOW = 1_800_000_000.0


def date(offset):
    return formatdate(NOW + offset, usegmt=True)


def of(**headers):
    return lifetime(200, {name.replace("_", "-"): v for name, v in headers.items()}, NOW)


def test_without_a_word_of_the_server_the_caller_decides():
    assert of() == Lifetime(0.0, None)
    assert of().max_age(5.0) == 5.0


@pytest.mark.parametrize(
    ("control", "limit"),
    [
        ("max-age=60", 60.0),
        ("MAX-AGE = 60", 60.0),
        ('private, max-age="60"', 60.0),
        ("public, max-age=60, s-maxage=1", 60.0),
        ("private", None),
        ("s-maxage=60", None),
        ('x="no-store, no-cache", max-age=7', 7.0),
        ("max-age=60, max-age=5", 5.0),
        ("max-age=0", 0.0),
        ("max-age=-1", 0.0),
        ("max-age", 0.0),
        ("max-age=1.5", 0.0),
        ("max-age=60, no-cache", 0.0),
        ('no-cache="set-cookie", max-age=60', 0.0),
        ("no-cache, must-revalidate", 0.0),
    ],
)
def test_cache_control_limits_the_age(control, limit):
    assert of(cache_control=control) == Lifetime(0.0, limit)


@pytest.mark.parametrize("control", ["no-store", "max-age=60, No-Store", 'x="open, no-store'])
def test_no_store_is_not_cached(control):
    assert of(cache_control=control) is None


@pytest.mark.parametrize("vary", ["*", "Accept, *", "Cookie"])
def test_vary_by_cookie_or_star_is_not_cached(vary):
    assert of(vary=vary) is None


def test_vary_by_request_headers_is_cached():
    assert of(vary="Accept-Encoding, Authorization, Origin") == Lifetime(0.0, None)


@pytest.mark.parametrize("status", [201, 204, 206, 301, 304, 404, 500])
def test_other_statuses_are_not_kept(status):
    assert lifetime(status, {"cache-control": "max-age=60"}, NOW) is None


@pytest.mark.parametrize(
    ("headers", "limit"),
    [
        ({"expires": date(30)}, 30.0),
        ({"expires": date(30), "date": date(-90)}, 120.0),
        ({"expires": date(-30)}, 0.0),
        ({"expires": "0"}, 0.0),
        ({"expires": "never"}, 0.0),
        ({"expires": date(30), "date": "now"}, 30.0),
        ({"expires": date(30), "cache-control": "max-age=2"}, 2.0),
        ({"pragma": "no-cache"}, 0.0),
        ({"pragma": "no-cache", "cache-control": "max-age=2"}, 2.0),
    ],
)
def test_older_headers_count_where_cache_control_is_silent(headers, limit):
    assert lifetime(200, headers, NOW) == Lifetime(0.0, limit)


@pytest.mark.parametrize(("age", "known"), [("3", 3.0), ("3, 9", 3.0), ("-1", 0.0), ("old", 0.0)])
def test_response_keeps_its_age_on_arrival(age, known):
    assert of(age=age, cache_control="max-age=10") == Lifetime(known, 10.0)


@pytest.mark.parametrize(
    ("headers", "plain"),
    [
        ({"Accept": "application/json"}, True),
        ({"Accept": "text/plain", "X-Mine": "1"}, True),
        ({"Accept": "a/b", "Cache-Control": "no-cache"}, False),
        ({"cache-control": "no-store"}, False),
        ({"Accept": "a/b", "If-None-Match": '"1"'}, False),
        ({"Accept": "a/b", "Range": "bytes=0-1"}, False),
        ({}, True),
    ],
)
def test_request_with_cache_headers_is_not_plain(headers, plain):
    assert is_plain(headers) is plain


def test_better_validator_is_sent():
    assert conditions({"etag": 'W/"1"', "last-modified": date(0)}) == {"If-None-Match": 'W/"1"'}
    assert conditions({"last-modified": date(0)}) == {"If-Modified-Since": date(0)}
    assert conditions({"etag": ""}) == {}


def test_304_renews_the_headers_but_not_those_of_the_body():
    kept = {"etag": '"1"', "age": "5", "content-length": "9", "x": "old", "content-type": "a/b"}
    told = {"etag": 'W/"1"', "content-length": "0", "connection": "close", "x": "new"}

    assert revalidated(kept, told) == {
        "etag": 'W/"1"',
        "content-length": "9",
        "content-type": "a/b",
        "x": "new",
    }


def test_304_with_another_etag_revalidates_nothing():
    assert revalidated({"etag": '"1"'}, {"etag": '"2"'}) is None


NAMES = ["cache-control", "expires", "date", "age", "vary", "pragma", "etag"]
DIRECTIVES = st.sampled_from(
    ["no-store", "no-cache", "private", "max-age=3", "max-age=x", 'a="b', '"', ",", "=", "\\"]
)
TEXT = st.one_of(st.text(), st.lists(DIRECTIVES).map(", ".join))
HEADERS = st.dictionaries(st.sampled_from(NAMES), TEXT)


@given(HEADERS, st.floats(min_value=0, exclude_min=True, allow_nan=False))
def test_max_age_never_exceeds_fresh_for(headers, wanted):
    found = lifetime(200, headers, NOW)

    if found is not None:
        assert math.isfinite(found.age)
        assert found.age >= 0
        assert 0 <= found.max_age(wanted) <= wanted


@given(HEADERS, st.lists(DIRECTIVES).map(", ".join), st.sampled_from(["no-store", "no-cache"]))
def test_no_store_overrides_other_directives(headers, more, prohibition):
    # Quotes that are still open could hide a directive from those who read them.
    before = more.replace('"', "").replace("\\", "").replace("a=", "a=b")
    control = f"{before}, {prohibition}, {more}"
    found = lifetime(200, {**headers, "cache-control": control}, NOW)

    assert found is None or (prohibition == "no-cache" and found.limit == 0)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_max_age_and_expires_say_the_same(seconds, skew):
    by_age = lifetime(200, {"cache-control": f"max-age={seconds}"}, NOW)
    at, until = (formatdate(NOW + skew + s, usegmt=True) for s in (0, seconds))
    by_date = lifetime(200, {"date": at, "expires": until}, NOW)

    assert by_age == by_date
