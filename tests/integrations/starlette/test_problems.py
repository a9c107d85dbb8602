from __future__ import annotations

import logging

import pytest
from fastapi import FastAPI, HTTPException
from starlette.applications import Starlette
from starlette.routing import Route

from qovery_async import (
    BudgetExhausted,
    ConfigurationError,
    ConflictError,
    DeploymentFailed,
    NotFoundError,
    QoveryError,
)
from qovery_async.integrations.starlette import add_problem_handlers, qovery_problems
from tests.http_library import http

pytestmark = pytest.mark.anyio
NOT_FOUND = NotFoundError("x", status=404, detail="no project", operation_id="getProject")


async def answer(app, path="/"):
    async with http.AsyncClient(
        transport=http.ASGITransport(app), base_url="http://backend"
    ) as browser:
        return await browser.get(path)


def raising(error, **options):
    async def endpoint(request):
        raise error

    app = Starlette(routes=[Route("/", endpoint)])
    add_problem_handlers(app, **options)
    return app


@pytest.mark.parametrize(
    ("error", "options", "status"),
    [
        (NOT_FOUND, {}, 502),
        (NOT_FOUND, {"expose": {404}}, 404),
        (NOT_FOUND, {"operations": {"getProject": {404}}}, 404),
        (NOT_FOUND, {"operations": {"listProject": {404}}}, 502),
        (DeploymentFailed("it failed"), {"statuses": {DeploymentFailed: 409}}, 409),
        (DeploymentFailed("it failed"), {"statuses": {QoveryError: 500}}, 500),
    ],
)
async def test_options_decide_the_status(error, options, status):
    response = await answer(raising(error, **options))

    assert response.status_code == response.json()["status"] == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["instance"] == "/"


async def test_exhausted_budget_says_when_to_retry(caplog):
    with caplog.at_level(logging.INFO, "qovery_async.integrations.starlette"):
        response = await answer(raising(BudgetExhausted("none left", retry_after=12.3)))

    assert (response.status_code, response.headers["retry-after"]) == (503, "13")
    [record] = caplog.records
    assert (record.levelname, record.exc_info) == ("WARNING", None)


async def test_other_errors_and_own_handlers_stay_with_the_application():
    async def teapot(request, error):
        return http_response(418)

    from starlette.responses import Response

    def http_response(status):
        return Response(status_code=status)

    app = raising(NOT_FOUND)
    app.add_exception_handler(NotFoundError, teapot)
    other = raising(ValueError("mine"))

    assert (await answer(app)).status_code == 418
    with pytest.raises(ValueError, match="mine"):
        await answer(other)


async def test_route_exposes_what_it_describes():
    app = FastAPI()
    add_problem_handlers(app)

    @app.get("/one", responses=qovery_problems(404, 503))
    async def one() -> None:
        raise NOT_FOUND

    @app.get("/two", responses={404: {"description": "mine"}})
    async def two() -> None:
        raise NOT_FOUND

    @app.get("/three")
    async def three() -> None:
        raise HTTPException(404, "mine")

    statuses = [(await answer(app, path)).status_code for path in ("/one", "/two")]
    described = app.openapi()["paths"]["/one"]["get"]["responses"]

    assert statuses == [404, 502]
    assert (await answer(app, "/three")).json() == {"detail": "mine"}
    assert "application/problem+json" in described["404"]["content"]
    assert "application/problem+json" in described["503"]["content"]


@pytest.mark.parametrize(
    "make",
    [
        lambda app: add_problem_handlers(app, expose={500}),
        lambda app: add_problem_handlers(app, operations={"getProject": {429}}),
        lambda app: add_problem_handlers(app, statuses={ConflictError: 200}),
        lambda _: qovery_problems(200),
    ],
)
def test_option_that_is_no_error_is_refused(make):
    with pytest.raises(ConfigurationError):
        make(Starlette())
