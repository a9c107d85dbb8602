"""Limits on how long a follower of a coalesced request can wait, in seconds of one clock."""

from __future__ import annotations

from typing import TypeAlias

# Start and earliest end of a wait, and whether it is for the rate limit. A plain tuple, because
# every waiting call creates one.
Hold: TypeAlias = tuple[float, float, bool]


def can_wait(hold: Hold | None, now: float, deadline: float | None, max_wait: float | None) -> bool:
    """Return True if a call with these limits could wait as long as `hold`."""
    if hold is None or hold[1] <= now:
        return True
    _, until, is_limited = hold
    if deadline is not None and until >= deadline:
        return False
    return not is_limited or max_wait is None or until <= now + max_wait


def patience_left(
    max_wait: float | None, hold: Hold | None, joined: float, now: float
) -> float | None:
    """Return the rest of `max_wait` of a follower that joined a waiting call at `joined`."""
    if max_wait is None or hold is None:
        return max_wait
    since, until, is_limited = hold
    waited = min(until, now) - max(since, joined)
    return max(0.0, max_wait - waited) if is_limited and waited > 0 else max_wait
