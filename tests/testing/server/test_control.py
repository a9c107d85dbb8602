from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.server.app import ServerApp
from tests.testing.server.app_client import AUTHORIZED, client, client_of

__all__ = ["client"]


@pytest.mark.anyio
async def test_control_adds_lists_and_removes_faults(client):
    added = await client.post(
        "/_simulator/faults", json={"name": "server_error", "operations": "list*", "count": 5}
    )
    await client.post("/_simulator/faults", json={"name": "clock_skew", "seconds": 60})
    met = await client.get("/organization", headers=AUTHORIZED)
    listed = (await client.get("/_simulator/faults")).json()["faults"]
    await client.delete("/_simulator/faults", params={"name": "server_error"})
    left = (await client.get("/_simulator/faults")).json()["faults"]
    await client.delete("/_simulator/faults")

    assert added.status_code == 201
    assert met.status_code == 503
    assert [(f["name"], f["used"]) for f in listed] == [("server_error", 1), ("clock_skew", 1)]
    assert [f["name"] for f in left] == ["clock_skew"]
    assert (await client.get("/_simulator/faults")).json() == {"faults": []}


@pytest.mark.anyio
async def test_control_lists_and_clears_requests(client):
    await client.post(
        "/organization/nowhere/webhook?x=1",
        headers=AUTHORIZED | {"x-kept": "yes"},
        json={"target_url": "https://example.com", "target_secret": "hush", "kind": "STANDARD"},
    )
    await client.get("/organization", headers=AUTHORIZED)
    everything = (await client.get("/_simulator/requests")).json()["requests"]
    one = (
        await client.get("/_simulator/requests", params={"operation_id": "listOrganization"})
    ).json()["requests"]
    newest = (await client.get("/_simulator/requests", params={"limit": "1"})).json()["requests"]
    forgotten = await client.delete("/_simulator/requests")

    assert [r["operation_id"] for r in everything] == [
        "createOrganizationWebhook",
        "listOrganization",
    ]
    assert one == newest == everything[1:]
    first = everything[0]
    assert first["status"] == 404
    assert first["query"] == {"x": "1"}
    assert first["headers"]["x-kept"] == "yes"
    assert "authorization" not in first["headers"]
    assert first["body"]["target_url"] == "https://example.com"
    assert "hush" not in str(first)
    assert first["token"] == "Simulated User"
    assert forgotten.status_code == 204
    assert (await client.get("/_simulator/requests")).json() == {"requests": []}


@pytest.mark.anyio
async def test_control_advances_the_clock(client):
    before = (await client.get("/_simulator/clock")).json()
    after = (await client.post("/_simulator/clock", json={"advance": 90.5})).json()

    assert before["moment"] == "2026-01-05T09:00:00.000Z"
    assert after["moment"] == "2026-01-05T09:01:30.500Z"
    assert after["now"] == before["now"] + 90.5


@pytest.mark.anyio
async def test_control_changes_the_rate_limit(client):
    for body in ({"requests": 5}, {"requests": 7, "token": "Simulated User"}):
        await client.post("/_simulator/rate-limit", json=body)
        headers = (await client.get("/organization", headers=AUTHORIZED)).headers
        assert headers["x-ratelimit-limit"] == str(body["requests"])


@pytest.mark.anyio
async def test_control_reset_restores_the_initial_world(client):
    organizations = (await client.get("/organization", headers=AUTHORIZED)).json()
    organization = organizations["results"][0]["id"]
    await client.post("/_simulator/faults", json={"name": "clock_skew"})
    deleted = await client.delete(f"/organization/{organization}", headers=AUTHORIZED)

    reset = await client.post("/_simulator/reset")

    assert (deleted.status_code, reset.status_code) == (204, 204)
    assert (await client.get("/organization", headers=AUTHORIZED)).json() == organizations
    assert (await client.get("/_simulator/faults")).json() == {"faults": []}


@pytest.mark.anyio
async def test_control_takes_and_restores_snapshots(client):
    before = await client.get("/organization", headers=AUTHORIZED)
    snapshot = (await client.get("/_simulator/snapshot")).json()
    organization = before.json()["results"][0]["id"]
    await client.delete(f"/organization/{organization}", headers=AUTHORIZED)
    await client.post("/_simulator/clock", json={"advance": 60})

    damaged = await client.put("/_simulator/snapshot", json={"format": "other"})
    restored = await client.put("/_simulator/snapshot", json=snapshot)
    after = await client.get("/organization", headers=AUTHORIZED)

    assert (damaged.status_code, restored.status_code) == (400, 204)
    assert after.json() == before.json()
    assert after.headers["date"] == before.headers["date"]
    assert after.headers["x-ratelimit-remaining"] == "998"


@pytest.mark.anyio
async def test_control_clock_without_advance_is_a_400():
    class Stopped:
        def now(self):
            return 1.0

    async with client_of(ServerApp(lambda: Simulator(clock=Stopped(), seeded=False))) as client:
        response = await client.post("/_simulator/clock", json={"advance": 1})

    assert (response.status_code, response.json()) == (
        400,
        {"error": "the simulator's clock has no method advance"},
    )


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("request_line", "body", "status", "message"),
    [
        ("POST faults", b'{"name": "gremlin"}', 400, "unknown fault"),
        ("POST faults", b'{"name": "slow", "count": "x"}', 400, ""),
        ("POST faults", b'{"nam": "slow"}', 400, "name"),
        ("POST faults", b"[]", 400, "must be a JSON object"),
        ("POST faults", b"{", 400, ""),
        ("POST faults", b"[" * 100_000, 400, ""),
        ("POST faults", b"\xff", 400, ""),
        ("POST clock", b'{"advance": -1}', 400, "backwards"),
        ("POST clock", b'{"advance": Infinity}', 400, "number of seconds"),
        ("POST clock", b'{"advance": NaN}', 400, "number of seconds"),
        ("POST clock", b'{"advance": "1"}', 400, "number of seconds"),
        ("POST clock", b"", 400, "advance"),
        ("POST rate-limit", b'{"requests": -1}', 400, "rate limit"),
        ("POST rate-limit", b'{"token": "nobody"}', 400, "nobody"),
        ("GET requests?limit=x", b"", 400, ""),
        ("PUT faults", b"", 405, "DELETE, GET, POST"),
        ("GET nothing", b"", 404, "unknown path"),
        ("GET ", b"", 404, "unknown path"),
    ],
)
async def test_control_invalid_request_is_rejected(client, request_line, body, status, message):
    method, path = request_line.split(" ")
    response = await client.request(method, f"/_simulator/{path}", content=body)

    assert response.status_code == status
    assert message in response.json()["error"]
