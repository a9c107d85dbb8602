from __future__ import annotations

import gc

import pytest

from qovery_async import (
    NO_TOKEN,
    ApiToken,
    AsyncQovery,
    AuthenticationError,
    BearerToken,
    InvalidRequestError,
)
from qovery_async.integrations.starlette import tenant_view
from qovery_async.integrations.starlette.tenants import MOST_VIEWS, TenantViews
from qovery_async.testing import Seed, Simulator

pytestmark = pytest.mark.anyio


@pytest.fixture
async def shared():
    simulator = Simulator(world=Seed().organization("Acme"))
    options = simulator.client_options() | {"token": NO_TOKEN, "budget": None}
    async with AsyncQovery(**options) as qovery:
        qovery.simulator = simulator
        yield qovery


async def test_token_has_one_view_of_its_own(shared):
    first, again = (tenant_view(shared, "qov_one") for _ in range(2))
    other = tenant_view(shared, ApiToken("qov_two"))

    assert first is again
    assert other is tenant_view(shared, ApiToken("qov_two"))
    assert first.budget is not other.budget
    assert tenant_view(shared, BearerToken("a.b.c")) is not tenant_view(shared, ApiToken("a.b.c"))


async def test_revoked_token_disturbs_no_other(shared):
    shared.simulator.add_token("qov_good")
    good, revoked = (tenant_view(shared, token) for token in ("qov_good", "qov_revoked"))

    for _ in range(3):
        with pytest.raises(AuthenticationError):
            await revoked.organizations.list()
        assert [one.name for one in await good.organizations.list()] == ["Acme"]


async def test_views_are_bounded_but_none_in_use_is_dropped(shared):
    views = TenantViews(shared)
    used = views.view("qov_used")

    for number in range(3 * MOST_VIEWS):
        views.view(f"qov_{number}")
    gc.collect()

    assert len(views._recent) == MOST_VIEWS
    assert len(views._in_use) <= MOST_VIEWS + 1
    assert views.view("qov_used") is used


@pytest.mark.parametrize("token", ["a\nb", "", "qov_\ud800", "qov_\u00e9"])
async def test_impossible_token_is_an_invalid_request_that_hides_it(shared, token):
    with pytest.raises(InvalidRequestError, match="not a valid token") as caught:
        tenant_view(shared, token)

    assert not token or token not in str(caught.value)
