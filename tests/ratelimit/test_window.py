"""End of the window, by whatever a server reports."""

from __future__ import annotations

import pytest

from qovery_async._ratelimit.token_bucket import TokenBucket
from tests.ratelimit.responses import DATE, NOW, SERVER, answered, drained


@pytest.mark.parametrize("offset", [-120.0, 0.0, 120.0])
@pytest.mark.parametrize(
    "reset",
    ["1800", "1800.0", "1790001800", "1790001800.0", "1790001800000", "2026-09-21T14:43:20Z"],
)
def test_reset_in_any_form_is_kept_whatever_our_clock_says(reset, offset):
    delay = answered(TokenBucket(), NOW, wall=SERVER + offset, **drained(reset, date=DATE))

    assert 1800 <= delay <= 1803


@pytest.mark.parametrize(("offset", "wrong_by"), [(0.0, 0), (120.0, -120), (-120.0, 120)])
def test_reset_without_date_is_as_wrong_as_our_clock(offset, wrong_by):
    delay = answered(TokenBucket(), NOW, wall=SERVER + offset, **drained(1_790_001_800))

    assert delay == pytest.approx(1801 + wrong_by, abs=2)


@pytest.mark.parametrize("offset", [-120.0, 120.0])
def test_seconds_to_go_need_no_clock(offset):
    delay = answered(TokenBucket(), NOW, wall=SERVER + offset, **drained(1800))

    assert delay == pytest.approx(1801, abs=1)


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


def test_window_that_resets_late_is_probed_at_growing_distances():
    bucket = TokenBucket()
    answered(bucket, NOW, **drained(100, date=DATE))
    at, tries = NOW + bucket.delay(NOW), []
    for _ in range(5):
        tries.append(at - NOW - 100)
        at += answered(bucket, at, 429, date=DATE)

    assert tries == pytest.approx([1.0, 2.35, 5.5, 13.0, 30.5], rel=0.05)


def test_rejection_after_idle_hours_is_no_late_window():
    bucket, later = TokenBucket(), NOW + 9 * 3600
    answered(bucket, NOW, **drained(100))
    later += answered(bucket, later, 429)

    assert answered(bucket, later, **drained(3600)) == pytest.approx(3601, abs=1)
