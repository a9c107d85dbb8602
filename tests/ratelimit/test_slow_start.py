"""Requests in flight while no response has reported what remains."""

from __future__ import annotations

import itertools

from qovery_async._ratelimit.token_bucket import TokenBucket
from tests.ratelimit.responses import NOW, SILENT, let_through, remains


def test_first_request_goes_alone_then_twice_as_many_each_second():
    bucket = TokenBucket()
    under_way = []
    for seconds, expected in ((0, 1), (1.4, 1), (1.5, 2), (2.5, 4), (3.5, 8)):
        under_way += let_through(bucket, NOW + seconds)
        assert len(under_way) == expected


def test_each_silent_response_lets_one_more_go():
    bucket = TokenBucket()
    under_way = let_through(bucket, NOW)
    for answers in range(1, 8):
        bucket.settle(under_way.pop(), SILENT, NOW + 0.01 * answers)
        under_way += let_through(bucket, NOW + 0.01 * answers)
        assert len(under_way) == 1 + answers


def test_missing_response_after_a_silent_one_is_not_awaited():
    bucket = TokenBucket()
    bucket.settle(let_through(bucket, NOW)[0], SILENT, NOW + 0.1)

    counts = [len(let_through(bucket, NOW + 0.1 + seconds)) for seconds in (0, 1.4, 1.6, 2.6)]

    assert list(itertools.accumulate(counts)) == [2, 2, 4, 8]


def test_server_that_falls_silent_is_used_again_in_minutes():
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
