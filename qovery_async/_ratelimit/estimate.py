"""Least seconds until further requests can be sent, as far as a bucket knows its window."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from .window import DOCUMENTED_LIMIT

if TYPE_CHECKING:
    from .shared_bucket import SharedBucket
    from .token_bucket import TokenBucket


def least_wait(
    bucket: TokenBucket | SharedBucket, ahead: int, now: float, *, assume_limit: bool = False
) -> float:
    """Return the least seconds until a request behind `ahead` others can be sent.

    An unknown window takes all of them, or with `assume_limit` the known or documented limit.
    """
    pause, end, free = max(0.0, bucket.not_before - now), bucket.window.moment, bucket.free
    limit = max(1, bucket.limit or DOCUMENTED_LIMIT)
    left = 0.0 if end is None else end - now
    if free == inf or left <= pause:
        if not assume_limit:
            return pause
        free, left = limit - bucket.in_flight, pause + bucket.window.length
    if ahead < free:
        return pause
    return left + (ahead - free) // limit * bucket.window.length


def paced_wait(bucket: TokenBucket | SharedBucket, count: int, now: float) -> float:
    """Return the seconds until `count` requests are due in equal steps over the window's rest."""
    end, free, last = bucket.window.moment, bucket.free, bucket.last_grant
    if end is None or end <= now or free in {0, inf} or last == -inf:
        return 0.0
    return max(0.0, last + min(count, free) * (end - last) * bucket.spenders / (free + 1) - now)
