"""The client in every scenario by which the budget is judged, against the best possible one."""

from __future__ import annotations

import os

import pytest

from tests.ratelimit.scenarios import PATIENCE, SCENARIOS, Scenario, random_world, run, sized
from tests.ratelimit.world import Terms

IS_THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
RANDOM_WORLDS = 2000 if IS_THOROUGH else 60
BACKENDS = ("asyncio", "trio")


def ended_well(scenario: Scenario, backend: str = "asyncio"):
    """Run it; every caller that did not give up has its answer, in the order of asking."""
    result = run(scenario, backend=backend)
    assert not result.failures
    assert result.done + result.cancelled == len(scenario.times)
    # Processes that know nothing of each other have an order each, and none together.
    if scenario.sharing or scenario.processes == 1:
        assert result.overtaken <= 20 * scenario.processes
    assert result.left_in_flight == 0
    return result


@pytest.mark.parametrize("name", SCENARIOS)
def test_scenario_keeps_within_its_figures(name):
    scenario = SCENARIOS[name] if IS_THOROUGH else sized(name)

    result = ended_well(scenario)

    assert result.refused <= scenario.most_429
    assert result.over_per_turn <= scenario.over
    assert result.utilisation >= scenario.utilisation


@pytest.mark.parametrize("name", ["opening", "starting exhausted", "random cancellation"])
def test_scenario_on_trio_keeps_within_its_figures(name):
    scenario = SCENARIOS[name]

    result = ended_well(scenario, "trio")

    assert result.refused <= scenario.most_429
    assert result.over_per_turn <= scenario.over


@pytest.mark.parametrize("offset", [-7200.0, -120.0, -0.7, 0.7, 120.0, 7200.0])
def test_wall_clock_where_answers_have_a_date_changes_nothing(offset):
    right, wrong = (
        Scenario(terms=Terms(limit=100, age=1800, used=70), calls=250, wall=(ahead,))
        for ahead in (0.0, offset)
    )

    assert run(wrong) == run(right)


@pytest.mark.parametrize("backend", BACKENDS)
def test_impatient_call_on_a_drained_window_names_its_end(backend):
    result = run(PATIENCE, backend=backend)

    # The one that found out has the API's own answer.
    assert result.failures == {"RateLimitedError": 1, "BudgetExhausted": PATIENCE.calls - 1}
    assert result.requests == 1  # the one that found out
    assert all(1795 <= after <= 1803 for after in result.exhausted)


@pytest.mark.parametrize("seed", range(RANDOM_WORLDS))
def test_random_world_has_no_429_and_loses_nothing(seed):
    scenario = random_world(seed)

    result = ended_well(scenario)

    # One request finds out what became of those that were given up under way.
    assert result.refused <= scenario.most_429 + bool(scenario.cancelled)
    assert result.over_per_turn <= scenario.over
