"""Medians of interleaved runs. The candidates take turns, so a busy machine slows all of them."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Callable, Mapping


def medians(
    contenders: Mapping[str, Callable[[], object]], *, rounds: int = 25
) -> dict[str, float]:
    """Return the CPU seconds per call of each candidate."""
    repeats = {name: _repeats(call) for name, call in contenders.items()}
    samples: dict[str, list[float]] = {name: [] for name in contenders}
    gc.collect()
    for _ in range(rounds):
        for name, call in contenders.items():
            times = repeats[name]
            begun = time.process_time()
            for _ in range(times):
                call()
            samples[name].append((time.process_time() - begun) / times)
    return {name: statistics.median(values) for name, values in samples.items()}


def _repeats(call: Callable[[], object]) -> int:
    call()
    begun = time.perf_counter()
    call()
    return max(1, round(0.02 / max(time.perf_counter() - begun, 1e-6)))


def geometric_mean(values: list[float]) -> float:
    """Return the geometric mean."""
    return math.exp(statistics.fmean(map(math.log, values)))
