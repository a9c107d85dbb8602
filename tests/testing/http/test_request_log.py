from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS
from qovery_async.testing import Simulator
from tests.testing.raw_requests import organizations, send


@pytest.fixture
def simulator():
    return Simulator()


@pytest.mark.anyio
async def test_request_log_records_all_parts_of_a_request(simulator):
    organization = organizations(simulator)["Acme"]
    async with AsyncQovery(**simulator.client_options()) as qovery:
        await qovery.execute(
            OPERATIONS["createProject"],
            path={"organizationId": organization},
            body={"name": "ledger", "description": "d"},
        )

    [request] = simulator.requests_of("createProject")
    assert (request.method, request.path) == ("POST", f"/organization/{organization}/project")
    assert (request.operation_id, request.status) == ("createProject", 200)
    assert request.body == {"name": "ledger", "description": "d"}
    assert request.headers["content-type"] == "application/json"
    assert (request.token, request.faults) == ("Simulated User", ())
    assert (request.at, request.duration) == (simulator.clock.now(), 0.0)


def test_request_log_masks_credentials_and_secrets(simulator):
    organization = organizations(simulator)["Acme"]
    path = f"/organization/{organization}/webhook?token=hush&kind=x"
    body = {"target_url": "https://example.com", "target_secret": "hush", "kind": "STANDARD"}
    send(simulator, "POST", path, body, cookie="hush", x_kept="yes")
    send(
        simulator,
        "POST",
        "/variable",
        {"key": "K", "value": "hush", "is_secret": True, "variable_parent_id": organization},
    )
    send(simulator, "POST", "/no/such/path", b'{"password": "hush", "a": ["hus')
    send(simulator, "POST", f"/organization/{organization}/webhook", b'{"target_secret": "hush", ')

    everything = [request.as_json() for request in simulator.requests]
    assert "hush" not in str(everything)
    assert "qov_" not in str(everything) + repr(simulator.requests)
    first = everything[1]
    assert first["query"] == {"token": "**********", "kind": "x"}
    assert first["headers"]["x-kept"] == "yes"
    assert first["body"] == {**body, "target_secret": "**********"}
    assert everything[2]["body"]["key"] == "K"
    assert simulator.requests[1].body == body


def test_request_log_records_bodies_as_sent(simulator):
    organization = organizations(simulator)["Acme"]
    send(simulator, "POST", f"/organization/{organization}/project", {"name": "a", "extra": [1]})
    send(simulator, "POST", "/organization", b"plain text", content_type="text/plain")
    send(simulator, "GET", "/organization")

    assert [request.body for request in simulator.requests[1:]] == [
        {"name": "a", "extra": [1]},
        "plain text",
        None,
    ]


def test_request_log_keeps_the_newest_requests():
    simulator = Simulator(log_length=3, seeded=False)
    for number in range(10):
        send(simulator, "GET", f"/{number}")

    assert [request.path for request in simulator.requests] == ["/7", "/8", "/9"]
    simulator.requests.clear()
    send(simulator, "GET", "/organization")
    assert len(simulator.requests) == 1


@given(
    st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "X"]),
    st.lists(
        st.sampled_from(["organization", "project", "", "variable", "%2F", "%ff", "ips", "é", "{"]),
        max_size=4,
    ),
    st.text(st.characters(max_codepoint=255), max_size=20),
    st.binary(max_size=30)
    | st.sampled_from(
        [b"[]", b"NaN", b'{"name": 1e999}', b'{"name": "\\ud800"}', b"[" * 50_000, b'"x"', b"{}"]
    ),
    st.dictionaries(
        st.sampled_from(["authorization", "content-type", "accept", "user-agent"]),
        st.sampled_from(["Token qov_simulator", "Bearer", "application/json", "*/*", "\xff", ""]),
    ),
)
def test_any_request_gets_a_response_and_is_logged(method, segments, query, body, headers):
    simulator = SHARED
    before = len(simulator.requests)
    path = "/" + "/".join(segments)

    status, response_headers, content = simulator.app.respond(method, path, query, headers, body)

    assert 200 <= status < 500
    if method == "HEAD":
        assert content == b""
    else:
        assert response_headers["content-length"] == str(len(content))
    assert len(simulator.requests) == before + 1 or before == 10_000
    assert simulator.requests[-1].as_json()["status"] == status


SHARED = Simulator(rate_limit=10**9)
