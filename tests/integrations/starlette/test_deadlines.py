"""Deadlines of requests: a number, a header, or a function."""

from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.applications import Starlette
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse
from starlette.routing import Route

from qovery_async import ConfigurationError, InvalidRequestError, RequestTimeoutError
from qovery_async.integrations.starlette import qovery_lifespan, request_client
from qovery_async.integrations.starlette.deadlines import checked_source, request_deadline
from qovery_async.testing import Simulator

from .application import visited


def connection(**headers):
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return HTTPConnection({"type": "http", "headers": raw})


@pytest.mark.parametrize(
    ("source", "timeout", "seconds"),
    [
        (5, 60.0, 5.0),
        (120, 60.0, 60.0),
        (5.5, None, 5.5),
        (timedelta(seconds=3), 60.0, 3.0),
        ("X-Timeout", 60.0, 2.5),
        ("x-timeout", 1.0, 1.0),
        ("X-Absent", 60.0, 60.0),
        ("X-Absent", None, None),
        (lambda request: request.headers["x-timeout"], 60.0, 2.5),
        (lambda _: timedelta(minutes=1), None, 60.0),
        (lambda _: None, 60.0, 60.0),
    ],
)
def test_smaller_deadline_counts(source, timeout, seconds):
    checked = checked_source(source)
    assert request_deadline(checked, connection(x_timeout="2.5"), timeout) == seconds


@pytest.mark.parametrize(
    "value",
    ["", "0", "-1", "1e9", "nan", "inf", "+5", "soon", "1,5", "\N{SUPERSCRIPT TWO}", "9" * 99],
)
def test_header_that_is_no_duration_is_invalid(value):
    with pytest.raises(InvalidRequestError, match="header X-Timeout must be a number") as caught:
        request_deadline("X-Timeout", connection(x_timeout=value), 60.0)
    assert value not in str(caught.value).replace("above 0", "") or not value


@pytest.mark.parametrize("value", [0, -1.0, float("nan"), float("inf"), "x", timedelta(0), [1]])
def test_function_that_returns_no_duration_is_invalid(value):
    with pytest.raises(InvalidRequestError, match="deadline must be a number"):
        request_deadline(lambda _: value, connection(), 60.0)


@pytest.mark.parametrize("source", [0, -1, float("nan"), "", "X Timeout", "X-Temps\N{DEGREE SIGN}"])
def test_source_that_no_request_can_have_is_an_error(source):
    with pytest.raises(ConfigurationError, match="deadline"):
        qovery_lifespan(deadline=source)


@pytest.mark.anyio
async def test_deadline_covers_all_calls_of_a_request():
    simulator = Simulator()
    simulator.faults.add("slow", seconds=2)
    seen = []

    async def endpoint(request):
        with request_client(request) as qovery:
            await qovery.organizations.list()
            try:
                await qovery.organizations.list()
            except RequestTimeoutError as error:
                seen.append(error.operation_id)
        return JSONResponse(None)

    lifespan = qovery_lifespan(deadline="X-Timeout", **simulator.client_options())
    app = Starlette(routes=[Route("/", endpoint)], lifespan=lifespan)
    async with visited(app) as browser:
        await browser.get("/", headers={"X-Timeout": "3"})
        await browser.get("/", headers={"X-Timeout": "5"})

    assert seen == ["listOrganization"]
