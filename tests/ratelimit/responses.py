"""Responses of a server, and buckets that have learned from them."""

from __future__ import annotations

import time

from qovery_async._ratelimit.headers import Feedback, RateHeaders, feedback
from qovery_async._ratelimit.token_bucket import TokenBucket
from tests.raw_server import answer

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


def reply(remaining, reset=3000, limit=1000, status=200):
    told = {"x_ratelimit_limit": limit, "x_ratelimit_remaining": remaining}
    return answer(status, b"{}", x_ratelimit_reset=int(time.time()) + reset, **told)


async def acquired(limiter, cap=20, *, background=False, **options):
    permit = limiter.try_acquire(None, cap, background=background)
    return permit or await limiter.acquire(None, cap, background=background, **options)


def drained_bucket(end=1000.0):
    bucket, now = TokenBucket(), time.monotonic()
    bucket.settle(bucket.grant(now), Feedback(200, RateHeaders(10, 0, end)), now)
    return bucket
