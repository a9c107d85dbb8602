"""When to ask again for the state of a deployment.

Most deployments of an environment take about as long as its last ones, so polls are rare at first
and frequent around the expected end. The next poll comes when the seconds by which the end is
missed, weighed by how likely it was, reach a constant: this gives the smallest mean delay for a
number of requests. Durations are taken as log-normal around the expected one; a constant share of
deployments ends earlier, by failures. Without a history, polls come every 5 seconds, and more
rarely after 5 minutes.

Polls leave a part of the rate limit to other calls. All handles of a project share one request, so
its polls have common times: multiples of the distance, which is a power of two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import floor, log, log2
from statistics import NormalDist, median
from typing import Any

from .._ratelimit.window import DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS

_UNKNOWN_SECONDS = 5.0
_UNKNOWN_UNTIL = 300.0
_UNKNOWN_LATER = 15.0
# Seconds of expected delay that are worth a request.
_WORTH_SECONDS = 2.0
# Spread of the durations of one environment (of their logarithms), and share of early ends.
_SPREAD = 0.25
_EARLY_SHARE = 0.2
_STEPS = 100
_LEAST_SECONDS = 2.0
_MOST_SECONDS = 120.0
_MOST_STEP_SECONDS = 1024.0
# Share of the remaining requests that polls may use.
_SHARE = 0.75
_RUNS = 5
_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")
_NORMAL = NormalDist()


def next_poll(elapsed: float, expected: float | None) -> float:
    """Return the seconds to the next poll, `elapsed` seconds after the deployment began."""
    if expected is None:
        return _UNKNOWN_SECONDS if elapsed < _UNKNOWN_UNTIL else _UNKNOWN_LATER
    step = max(expected / _STEPS, 0.5)
    waited = missed = 0.0
    while missed < _WORTH_SECONDS and waited < _MOST_SECONDS:
        middle = waited + step / 2
        missed += middle * _ending(elapsed + middle, expected) * step
        waited += step
    return min(max(waited, _LEAST_SECONDS), _MOST_SECONDS)


def _ending(elapsed: float, expected: float) -> float:
    """Return how likely a deployment that goes on ends in the next second."""
    distance = log(elapsed / expected) / _SPREAD
    going_on = max(_NORMAL.cdf(-distance), 1e-6)
    usual = _NORMAL.pdf(distance) / (_SPREAD * elapsed * going_on)
    return _EARLY_SHARE / expected + usual


def affordable_poll(polled: int, remaining: int | None, reset_after: float | None) -> float:
    """Return the least seconds between polls of each of `polled` lists that the limit allows.

    With nothing left the poll itself waits for the next window, in the queue of the rate limiter.
    """
    if remaining is None or not reset_after:
        remaining, reset_after = DOCUMENTED_LIMIT, DOCUMENTED_WINDOW_SECONDS
    allowed = _SHARE * remaining
    if allowed < 1:
        return min(reset_after, _MOST_SECONDS)
    return reset_after * min(1.0, polled / allowed)


def common_time(now: float, seconds: float, *, is_fine: bool = False) -> float:
    """Return the time of the poll that is about `seconds` away, common to all with this distance.

    It is a multiple of a power of two, so polls with a longer distance coincide with frequent ones.
    With `is_fine`, for distances that all handles share, it is a multiple of a power of 2 ** 0.25.
    """
    parts = 4 if is_fine else 1
    octaves = log2(min(max(seconds, 1.0), _MOST_STEP_SECONDS))
    step: float = 2.0 ** (floor(octaves * parts + 0.5) / parts)
    return (floor(now / step) + 1) * step


def expected_seconds(runs: Iterable[Mapping[str, Any]], triggers: frozenset[str]) -> float | None:
    """Return the median time of the last runs in a history that succeeded; None without any.

    `runs` are entries of a deployment history, the last one first; `triggers` the actions to count.
    """
    found: list[float] = []
    for run in runs:
        ended_well = str(run.get("status")).endswith("ED")
        if ended_well and str(run.get("trigger_action")) in triggers:
            seconds = duration_seconds(str(run.get("total_duration")))
            if seconds:
                found.append(seconds)
    return median(found[:_RUNS]) if found else None


def duration_seconds(text: str) -> float | None:
    """Return the seconds of an ISO 8601 duration of days or less; None if it is none."""
    match = _DURATION.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    days, hours, minutes, seconds = (float(group or 0) for group in match.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
