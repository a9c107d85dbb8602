from __future__ import annotations

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    ConnectionFailedError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
)
from qovery_async.raw import OPERATIONS
from qovery_async.testing import RateLimit, RunningClock, Simulator
from tests.testing.raw_requests import below, organizations, send

LIST = OPERATIONS["listOrganization"]


@pytest.fixture
def simulator():
    return Simulator(rate_limit=10_000)


def test_rate_limited_has_headers_of_a_real_limit():
    simulator = Simulator(rate_limit=RateLimit(requests=5, retry_after="seconds"), seeded=False)
    simulator.faults.add("rate_limited", count=1)
    simulator.faults.add("rate_limited", count=1, retry_after="Wed, 21 Oct 2015 07:28:00 GMT")

    one, two, three = (send(simulator, "GET", "/organization") for _ in range(3))

    assert (one.status, one.headers["x-ratelimit-remaining"]) == (429, "0")
    assert one.headers["retry-after"] == "3600"
    assert two.headers["retry-after"] == "Wed, 21 Oct 2015 07:28:00 GMT"
    # The faults take nothing from the limit.
    assert (three.status, three.headers["x-ratelimit-remaining"]) == (200, "4")


def test_rate_limited_applies_without_token(simulator):
    simulator.faults.add("rate_limited")

    response = send(simulator, "GET", "/ips", token=None)

    assert response.status == 429
    assert "x-ratelimit-remaining" not in response.headers


@pytest.mark.parametrize("name", ["server_error", "html_error", "stale_connection"])
@pytest.mark.parametrize("carried_out", [False, True])
def test_failed_request_takes_effect_if_carried_out(simulator, name, carried_out):
    path = f"/organization/{organizations(simulator)['Acme']}"
    simulator.faults.add(name, carried_out=carried_out)

    send(simulator, "POST", f"{path}/project", {"name": "ledger"})
    simulator.faults.clear()

    assert ("ledger" in below(simulator, path, "project")) == carried_out
    [request] = simulator.requests_of("createProject")
    assert request.token == ("Simulated User" if carried_out else None)


def test_html_error_has_no_headers_of_the_api(simulator):
    simulator.faults.add("html_error", status=504)

    response = send(simulator, "GET", "/organization")

    assert (response.status, response.headers["content-type"]) == (504, "text/html")
    assert response.content.startswith(b"<html>")
    assert set(response.headers) == {"date", "content-type", "content-length"}


def test_duplicate_delivery_carries_out_twice(simulator):
    path = f"/organization/{organizations(simulator)['Acme']}"
    simulator.faults.add("duplicate_delivery", operations="createProject", count=1)

    response = send(simulator, "POST", f"{path}/project", {"name": "ledger"})

    assert response.status == 409
    assert "ledger" in below(simulator, path, "project")
    assert [(r.status, r.faults) for r in simulator.requests_of("createProject")] == [
        (200, ("duplicate_delivery",)),
        (409, ("duplicate_delivery",)),
    ]
    assert [fault.used for fault in simulator.faults] == [1]


def test_clock_skew_changes_all_headers(simulator):
    right = send(simulator, "GET", "/organization").headers
    simulator.faults.add("clock_skew", seconds=120)
    ahead = send(simulator, "GET", "/organization").headers

    assert right["date"] == "Mon, 05 Jan 2026 09:00:00 GMT"
    assert ahead["date"] == "Mon, 05 Jan 2026 09:02:00 GMT"
    assert int(ahead["x-ratelimit-reset"]) == int(right["x-ratelimit-reset"]) + 120


def test_fault_without_effect_is_not_counted(simulator):
    path = f"{_acme(simulator)}/project"
    project = send(simulator, "POST", path, {"name": "ledger"}).json()["id"]
    for name in ("new_enum_value", "missing_field", "unknown_field", "truncated_body"):
        simulator.faults.add(name, count=1)

    replies = [
        send(simulator, "DELETE", f"/project/{project}"),
        send(simulator, "GET", f"/project/{project}", token="qov_wrong"),
    ]

    used = {fault.name: fault.used for fault in simulator.faults}
    assert [r.status for r in replies] == [204, 401]
    # Bodies of errors can be truncated, too.
    assert used == {
        "new_enum_value": 0,
        "missing_field": 0,
        "unknown_field": 0,
        "truncated_body": 1,
    }


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("rate_limited", RateLimitedError, "429"),
        ("server_error", ServerError, "503"),
        ("html_error", ServerError, "502"),
        ("stale_connection", ConnectionFailedError, "without sending a response"),
        ("truncated_body", ConnectionFailedError, "without sending complete message body"),
    ],
)
async def test_client_with_fault_raises_the_error_of_a_server(simulator, name, error, message):
    simulator.faults.add(name)
    async with AsyncQovery(**simulator.client_options(), retries=0) as qovery:
        with pytest.raises(error, match=message):
            await qovery.execute(LIST)


@pytest.mark.anyio
@pytest.mark.parametrize("name", ["server_error", "html_error", "stale_connection"])
async def test_client_with_passing_fault_retries(simulator, name):
    simulator.faults.add(name, count=1)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        assert (await qovery.execute(LIST)).results

    assert len(simulator.requests) == 2


@pytest.mark.anyio
async def test_slow_request_after_timeout_took_effect(simulator):
    simulator.faults.add("slow", seconds=30, operations="createProject")
    organization = organizations(simulator)["Acme"]
    async with AsyncQovery(**simulator.client_options(), retries=0, timeout=0.02) as qovery:
        await qovery.execute(LIST)
        with pytest.raises(RequestTimeoutError):
            await qovery.execute(
                OPERATIONS["createProject"],
                path={"organizationId": organization},
                body={"name": "ledger"},
            )

    assert "ledger" in below(simulator, f"/organization/{organization}", "project")


@pytest.mark.anyio
async def test_slow_response_waits_on_the_event_loop_clock():
    simulator = Simulator(clock=RunningClock(speed=60))
    simulator.faults.add("slow", seconds=0.02, count=1)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        begun = anyio.current_time()
        await qovery.execute(LIST)
        assert anyio.current_time() - begun >= 0.02

    [request] = simulator.requests
    assert request.faults == ("slow",)
    # Durations are in simulated seconds.
    assert request.duration >= 60 * 0.02


def _acme(simulator):
    return f"/organization/{organizations(simulator)['Acme']}"


def test_head_has_the_headers_of_get_without_content():
    simulator = Simulator()
    get = send(simulator, "GET", "/organization")
    head = send(simulator, "HEAD", "/organization")

    assert (head.status, head.content) == (200, b"")
    assert head.headers["content-length"] == get.headers["content-length"]
    assert [r.operation_id for r in simulator.requests] == ["listOrganization"] * 2
    assert send(simulator, "HEAD", "/organization", token="wrong").status == 401
