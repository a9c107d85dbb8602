from __future__ import annotations

import pytest

from qovery_async.testing import Durations, RunningClock, Simulator, VirtualClock
from qovery_async.testing.seeds import standard
from tests.testing.raw_requests import organizations, send


@pytest.fixture
def planted(monkeypatch):
    """Start without copies, and return the seeds that were planted."""
    calls = []
    seed = standard.seed
    monkeypatch.setattr(standard, "_kept", {})
    monkeypatch.setattr(standard, "seed", lambda world: (calls.append(world), seed(world)))
    return calls


def test_standard_world_is_planted_once_and_copied(planted):
    first, second = Simulator(), Simulator()

    assert len(planted) == 1
    assert first.snapshot() == second.snapshot()


def test_standard_world_copies_are_independent(planted):
    first = Simulator()
    before = first.snapshot()
    second = Simulator()
    organization = organizations(second)["Acme"]
    send(second, "DELETE", f"/organization/{organization}")
    third = Simulator()

    assert len(planted) == 1
    assert list(organizations(second)) == ["Globex"]
    assert first.snapshot() == third.snapshot() == before


def test_standard_world_differs_by_seed_time_and_durations(planted):
    Simulator()
    Simulator(seed=1)
    Simulator(clock=VirtualClock(2e9))
    Simulator(durations=Durations(scale=2))
    Simulator(clock=RunningClock())
    Simulator(clock=RunningClock())

    assert len(planted) == 6
    assert len(standard._kept) == 4


def test_standard_world_keeps_a_bounded_number_of_copies(planted, monkeypatch):
    monkeypatch.setattr(standard, "_MOST_KEPT", 1)
    for seed in (1, 2, 1):
        Simulator(seed=seed)

    assert len(planted) == 3
    assert len(standard._kept) == 1
