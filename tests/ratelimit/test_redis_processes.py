"""What four processes with one token do together, and what is left when some of it goes away."""

from __future__ import annotations

import time

import pytest

from tests.budget.processes import LIMIT, PROCESSES, WINDOW, Run
from tests.budget.store_server import started_store

JOINING_WITH_CLOCKS_OFF = [
    {"begin_after": after, "clock_ahead": ahead}
    for after, ahead in ((0.0, 120.0), (0.4, -120.0), (1.1, 30.0), (4.0, 0.0))
]


def kill_one(run):
    time.sleep(WINDOW * 1.6)
    run.workers[0].kill()


def lose_store(run):
    time.sleep(WINDOW * 0.6)
    run.restart_store(0.05)
    time.sleep(1.0)
    port = run.store.port
    run.store.terminate()
    run.marks["down"] = time.time()
    time.sleep(WINDOW * 1.7)
    run.store = started_store(port)
    run.marks["up"] = time.time()


@pytest.fixture(scope="module")
def runs():
    made = {
        "killed": Run(disturb=kill_one, workers=JOINING_WITH_CLOCKS_OFF, server={"used": 90}),
        "lost": Run(disturb=lose_store),
    }
    return {name: run.result() for name, run in made.items()}


def test_processes_with_clocks_apart_use_every_window_up_and_one_of_them_may_die(runs):
    run = runs["killed"]

    assert run.refused == []
    assert set(run.full_windows()) == {LIMIT}
    assert run.served[min(run.served)] <= LIMIT - 90
    assert run.outcomes[0] is None
    assert all(len(outcome["done"]) > 10 for outcome in run.outcomes[1:])


def test_a_restart_and_an_outage_of_the_store_cost_no_refusal(runs):
    run = runs["lost"]

    assert run.refused == []
    for outcome in run.outcomes:
        without = [at for at, is_degraded in outcome["degraded"] if is_degraded]
        again = [at for at, is_degraded in outcome["degraded"] if not is_degraded]
        assert max(without) >= run.marks["down"]
        assert max(again) > max(without)


def test_without_the_store_every_process_goes_on_within_its_part(runs):
    run = runs["lost"]
    begin = (run.marks["down"] // WINDOW + 1) * WINDOW
    spent = [
        sum(begin <= at < begin + WINDOW for at in outcome["done"]) for outcome in run.outcomes
    ]

    assert run.marks["up"] > begin + WINDOW * 0.6
    assert all(0 < count <= LIMIT // PROCESSES for count in spent), spent
