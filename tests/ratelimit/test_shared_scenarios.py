"""Clients that share a store, in every scenario by which the rate limiter is judged."""

from __future__ import annotations

import os

import pytest

from tests.ratelimit.scenarios import SCENARIOS, run, sized

from .shared_store import sharing_a_store

# Thousands of scripts, which the store in memory takes long for.
SLOW = {"sliding window, exhausted"}
IS_THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"


@pytest.mark.parametrize("name", [name for name in SCENARIOS if IS_THOROUGH or name not in SLOW])
def test_shared_scenario_keeps_within_its_figures(name):
    scenario = SCENARIOS[name] if IS_THOROUGH else sized(name)

    result = run(scenario, sharing_a_store)

    assert not result.failures
    assert result.done + result.cancelled == len(scenario.times)
    assert result.left_in_flight == 0
    assert result.refused <= scenario.most_429
    assert result.over_per_turn <= scenario.over
    assert result.utilisation >= scenario.utilisation
    if scenario.processes == 1:
        assert result.overtaken <= 20
