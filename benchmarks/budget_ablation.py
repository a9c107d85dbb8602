"""Worth of each rule of the rate limiter: python benchmarks/budget.py ablation [worlds] [word ...]

Every rule whose name holds one of the words is switched off alone; without words, every one. The
table shows the scenarios of tests/ratelimit/scenarios.py that leave their figures, and by how many
the 429s of random worlds change: worlds in which responses carry headers as they like, and the same
ones with four silent responses in ten. A rule whose row is empty is to be deleted, or needs a
scenario.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from math import inf
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qovery_async._ratelimit import fair_share, slow_start, token_bucket, token_state, window
from qovery_async._ratelimit.fair_share import FairShare
from qovery_async._ratelimit.limiter import RateLimiter
from qovery_async._ratelimit.queue import WaitQueue
from qovery_async._ratelimit.slow_start import SlowStart
from qovery_async._ratelimit.token_bucket import TokenBucket
from qovery_async._ratelimit.window import WindowEnd
from tests.ratelimit.scenarios import SCENARIOS, Scenario, random_world, run, sized

Off = Callable[[], AbstractContextManager[object]]


class WithoutMost(TokenBucket):
    """A bucket without its own bound of what can remain."""

    def delay(self, now: float) -> float:
        self._most = inf
        return super().delay(now)


class WithoutBlind(TokenBucket):
    """A bucket for which silent responses count as nothing."""

    def delay(self, now: float) -> float:
        self._blind = 0
        return super().delay(now)


class WithoutOrder(TokenBucket):
    """A bucket that believes every response, whenever its request left."""

    def delay(self, now: float) -> float:
        self._adopted = 0
        return super().delay(now)


def constant(module: object, name: str, value: object) -> Off:
    """Give a name another value."""
    return lambda: mock.patch.object(module, name, value)


def deaf(cls: type, method: str) -> Off:
    """Let a method do nothing."""
    return lambda: mock.patch.object(cls, method, return_value=None)


def _head_by_place(queue: WaitQueue, **options: bool) -> object:
    return _HEAD(queue, **{**options, "fewest_rejections": False})


_HEAD = WaitQueue.head
RULES: dict[str, Off] = {
    "(all on)": nullcontext,
    "round the end up": constant(window, "ROUNDING_SECONDS", 0.0),
    "the server's clock": deaf(WindowEnd, "learn_clock"),
    "lateness": constant(window, "LONGEST_LATENESS_SECONDS", 0.0),
    "late windows at growing distances": constant(window, "LATENESS_RATIO", 1.0),
    "fair share": lambda: mock.patch.object(FairShare, "allowed", lambda _, left: left),
    "stop when little is left": constant(fair_share, "_SCARCE", 0),
    "slow start": lambda: mock.patch.object(SlowStart, "delay", return_value=0.0),
    "care near the documented limit": constant(slow_start, "CARE_BEGINS", inf),
    "care after 5xx": constant(token_bucket, "FAILURES_BEFORE_CARE", inf),
    "most": constant(token_state, "TokenBucket", WithoutMost),
    "blind": constant(token_state, "TokenBucket", WithoutBlind),
    "later requests overrule": constant(token_state, "TokenBucket", WithoutOrder),
    "a slow probe lets the next one go": constant(token_bucket, "PROBE_SECONDS", inf),
    "a probe of a small window is waited for longer": constant(
        token_bucket, "_SCARCE_PROBE_SECONDS", token_bucket.PROBE_SECONDS
    ),
    "backoff grows": constant(token_bucket, "LONGEST_BACKOFF_SECONDS", 1.0),
    "probes by the least rejected": lambda: mock.patch.object(WaitQueue, "head", _head_by_place),
    "longer waits are announced": deaf(RateLimiter, "_announce"),
}


def outside(scenario: Scenario) -> bool:
    """Whether a scenario leaves its figures."""
    result = run(scenario)
    is_one_queue = scenario.sharing or scenario.processes == 1
    return bool(
        result.failures
        or result.refused > scenario.most_429
        or result.over_per_turn > scenario.over
        or result.utilisation < scenario.utilisation
        or (is_one_queue and result.overtaken > 20 * scenario.processes)
    )


def rejected(worlds: int, headerless: float | None) -> tuple[int, int]:
    """Return the number of 429s in random worlds, and of calls that failed."""
    count = failures = 0
    for seed in range(worlds):
        scenario = random_world(seed)
        if headerless is not None:
            terms = dataclasses.replace(scenario.terms, headerless=headerless)
            scenario = dataclasses.replace(scenario, terms=terms)
        result = run(scenario)
        count, failures = count + result.refused, failures + result.failures.total()
    return count, failures


def main(worlds: str = "200", *words: str) -> None:
    """Print the table."""
    print(f"| rule off | scenarios outside | 429s in {worlds} worlds | with 40 % silent | failed |")
    print("| --- | --- | --- | --- | --- |")
    count = int(worlds)
    for name, off in RULES.items():
        if words and not any(word in name for word in words):
            continue
        with off():
            names = [title for title in SCENARIOS if outside(sized(title))]
            usual, silent = rejected(count, None), rejected(count, 0.4)
        some = "; ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
        print(
            f"| {name} | {some} | {usual[0]} | {silent[0]} | {usual[1] + silent[1]} |", flush=True
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
