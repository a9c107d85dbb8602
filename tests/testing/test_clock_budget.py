from __future__ import annotations

import pytest

from qovery_async import AsyncQovery, BudgetExhausted
from qovery_async.testing import Simulator, Token
from qovery_async.testing.clock_budget import ClockBudget

pytestmark = pytest.mark.anyio


@pytest.fixture
def simulator():
    return Simulator(seeded=False, rate_limit=1, tokens=("qov_a", Token("qov_b", name="other")))


async def test_clock_budget_rejects_until_the_clock_moves(simulator):
    options = {**simulator.client_options(), "budget": ClockBudget(simulator.clock)}
    async with AsyncQovery(**options) as qovery:
        await qovery.organizations.list()
        with pytest.raises(BudgetExhausted):
            await qovery.organizations.list()
        simulator.clock.advance(3600)
        await qovery.organizations.list()
        with pytest.raises(BudgetExhausted):
            await qovery.organizations.list()

    assert [request.status for request in simulator.requests] == [200, 200]


@pytest.mark.parametrize("_", range(2))
async def test_clock_budget_of_a_view_starts_anew(simulator, _):
    options = {**simulator.client_options(), "budget": ClockBudget(simulator.clock)}
    async with AsyncQovery(**options) as qovery:
        view = qovery.with_token("qov_b")
        await view.organizations.list()
        with pytest.raises(BudgetExhausted):
            await view.organizations.list()
