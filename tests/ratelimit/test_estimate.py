from __future__ import annotations

import pytest

from qovery_async._ratelimit.estimate import least_wait, paced_wait
from qovery_async._ratelimit.headers import Feedback, RateHeaders
from qovery_async._ratelimit.token_bucket import TokenBucket


def bucket_with(remaining, *, paused=0.0):
    """A bucket of ten requests in a window that ends 100 s later, at 101 s for certain."""
    bucket = TokenBucket()
    bucket.settle(bucket.grant(0.0), Feedback(200, RateHeaders(10, remaining, 100.0)), 0.0)
    if paused:
        bucket.settle(bucket.grant(0.0), Feedback(429, retry_after=paused), 0.0)
    return bucket


@pytest.mark.parametrize(
    ("ahead", "paused", "seconds"),
    [
        (4, 0.0, 0.0),
        (5, 0.0, 101.0),
        (14, 0.0, 101.0),
        (15, 0.0, 101.0 + 3600.0),
        (3, 30.0, 30.0),
        (5, 30.0, 101.0),
        (50, 200.0, 200.0),
    ],
)
def test_least_wait_counts_windows_and_pauses(ahead, paused, seconds):
    assert least_wait(bucket_with(5, paused=paused), ahead, 0.0) == seconds


@pytest.mark.parametrize(("ahead", "seconds"), [(999, 0.0), (1000, 3600.0), (2000, 7200.0)])
def test_least_wait_of_unknown_window_assumes_limit(ahead, seconds):
    assert least_wait(TokenBucket(), ahead, 0.0) == 0.0
    assert least_wait(TokenBucket(), ahead, 0.0, assume_limit=True) == seconds


def test_paced_wait_spreads_requests_over_the_window():
    bucket = bucket_with(9)

    waits = [paced_wait(bucket, count, 0.0) for count in (1, 5, 9, 50)]

    assert waits == pytest.approx([10.1, 50.5, 90.9, 90.9])
