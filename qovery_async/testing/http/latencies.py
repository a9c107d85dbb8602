"""Latencies by percentiles.

The latency of a fraction of the requests is interpolated linearly between the given percentiles,
from 0 s at 0 %. Above the last percentile it stays constant.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any, cast

_LONGEST = 86400.0  # seconds


def check_percentiles(given: Any) -> dict[str, float]:  # noqa: ANN401  # any JSON
    """Return percentiles in ascending order, as JSON: keys are text. Raises ValueError."""
    if not isinstance(given, Mapping) or not given:
        msg = (
            f"percentiles must map percents to seconds, such as {{50: 0.2, 99: 3}} (got {given!r})"
        )
        raise ValueError(msg)
    pairs = sorted(
        (float(str(percent)), float(seconds))
        for percent, seconds in cast("Mapping[Any, Any]", given).items()
    )
    latencies = [seconds for _, seconds in pairs]
    if not (pairs[0][0] > 0 and pairs[-1][0] <= 100):  # noqa: PLR2004  # percent
        msg = f"percentiles must be above 0 and at most 100 (got {given!r})"
        raise ValueError(msg)
    if latencies != sorted(latencies) or not (latencies[0] >= 0 and latencies[-1] <= _LONGEST):
        msg = f"latencies must be seconds of at most a day, and increase (got {given!r})"
        raise ValueError(msg)
    return {f"{percent:g}": seconds for percent, seconds in pairs}


def latency(percentiles: Mapping[str, float], fraction: float) -> float:
    """Return the latency of a request at a fraction of all, from 0 to 1."""
    percent = fraction * 100
    points = [(0.0, 0.0), *((float(key), seconds) for key, seconds in percentiles.items())]
    for (low, shortest), (high, longest) in itertools.pairwise(points):
        if percent <= high:
            return shortest + (longest - shortest) * (percent - low) / (high - low)
    return points[-1][1]
