"""Whether a call can wait as long as another one does. Times are of one clock, in seconds."""

from __future__ import annotations

from typing import TypeAlias

# Since when and until when at least a call waits, and whether it is the rate limit that it waits
# for. A plain tuple: every call that waits makes one.
Hold: TypeAlias = tuple[float, float, bool]


def can_wait(hold: Hold | None, now: float, deadline: float | None, max_wait: float | None) -> bool:
    """Whether a call with these limits would wait as long, if it were in that place."""
    if hold is None or hold[1] <= now:
        return True
    _, until, is_limited = hold
    if deadline is not None and until >= deadline:
        return False
    return not is_limited or max_wait is None or until <= now + max_wait


def patience_left(
    max_wait: float | None, hold: Hold | None, joined: float, now: float
) -> float | None:
    """What is left of `max_wait` for one that has waited with another since it `joined`."""
    if max_wait is None or hold is None:
        return max_wait
    since, until, is_limited = hold
    waited = min(until, now) - max(since, joined)
    return max(0.0, max_wait - waited) if is_limited and waited > 0 else max_wait
