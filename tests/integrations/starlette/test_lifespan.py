"""The client in the state of an application's lifespan."""

from __future__ import annotations

import inspect
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from qovery_async import AsyncQovery, Budget, ClientClosedError, ConfigurationError
from qovery_async.integrations.starlette import (
    client_of_request,
    qovery_lifespan,
    request_client,
)
from qovery_async.integrations.starlette.lifespan import ClientOptions
from qovery_async.testing import Seed, Simulator
from tests.http_library import http

from .application import visited

pytestmark = pytest.mark.anyio


async def names(request):
    with request_client(request) as qovery:
        return JSONResponse([each.name async for each in qovery.organizations.list()])


def options(**more):
    simulator = Simulator(world=Seed().organization("Acme"))
    return simulator.client_options() | more


async def test_endpoint_calls_with_the_client_of_the_lifespan():
    app = Starlette(routes=[Route("/", names)], lifespan=qovery_lifespan(**options()))
    async with visited(app) as browser:
        assert (await browser.get("/")).json() == ["Acme"]


async def test_mounted_application_has_the_client_of_its_parent():
    inner = Starlette(routes=[Route("/", names)])
    app = Starlette(routes=[Mount("/api", inner)], lifespan=qovery_lifespan(**options()))
    async with visited(app) as browser:
        assert (await browser.get("/api/")).json() == ["Acme"]


async def test_own_lifespan_runs_inside_and_its_state_is_merged():
    seen = []

    @asynccontextmanager
    async def own(app):
        seen.append([each.name async for each in app.state.qovery.organizations.list()])
        yield {"own": 1}
        seen.append([each.name async for each in app.state.qovery.organizations.list()])

    async def endpoint(request):
        same = request.state.qovery is request.app.state.qovery
        return JSONResponse([request.state.own, same])

    app = Starlette(routes=[Route("/", endpoint)], lifespan=qovery_lifespan(own, **options()))
    async with visited(app) as browser:
        assert (await browser.get("/")).json() == [1, True]
    assert seen == [["Acme"], ["Acme"]]


async def test_client_is_closed_when_the_lifespan_ends():
    app = Starlette(lifespan=qovery_lifespan(**options()))
    async with visited(app):
        qovery = app.state.qovery
    with pytest.raises(ClientClosedError):
        await qovery.organizations.list()


async def test_budget_that_is_a_context_manager_is_entered():
    class Opened(Budget):
        state = "new"

        async def __aenter__(self):
            self.state = "open"
            return self

        async def __aexit__(self, *_):
            self.state = "closed"

    budget = Opened()
    async with visited(Starlette(lifespan=qovery_lifespan(**options(budget=budget)))):
        assert budget.state == "open"
    assert budget.state == "closed"


async def test_lifespan_runs_again_after_it_has_ended():
    app = Starlette(routes=[Route("/", names)], lifespan=qovery_lifespan(**options()))
    for _ in range(2):
        async with visited(app) as browser:
            assert (await browser.get("/")).json() == ["Acme"]


async def test_missing_lifespan_is_an_error_that_says_what_to_do():
    async def endpoint(request):
        with pytest.raises(ConfigurationError, match=r"lifespan=qovery_lifespan\(\)"):
            client_of_request(request)
        return JSONResponse(None)

    transport = http.ASGITransport(Starlette(routes=[Route("/", endpoint)]))
    async with http.AsyncClient(transport=transport, base_url="http://backend") as browser:
        assert (await browser.get("/")).status_code == 200


async def test_wrong_option_is_an_error_at_startup():
    app = Starlette(lifespan=qovery_lifespan(**options(timeout=-1)))
    with pytest.raises(ConfigurationError, match="timeout"):
        async with visited(app):
            pass


def test_options_are_those_of_the_client():
    declared = inspect.signature(AsyncQovery.__init__).parameters.keys() - {"self"}

    assert ClientOptions.__annotations__.keys() == declared


async def test_client_is_instrumented_before_it_is_used():
    seen = []

    @asynccontextmanager
    async def own(app):
        seen.append(("own", app.state.qovery))
        yield

    lifespan = qovery_lifespan(own, instrument=lambda it: seen.append(("it", it)), **options())
    async with visited(Starlette(lifespan=lifespan)):
        pass

    assert [name for name, _ in seen] == ["it", "own"]
    assert seen[0][1] is seen[1][1]
