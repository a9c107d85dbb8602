from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.server.app import ServerApp
from tests.testing.server.app_client import AUTHORIZED, client_of

pytestmark = pytest.mark.anyio
SHARED = Simulator()


@pytest.fixture
async def client():
    async with client_of(ServerApp(lambda: SHARED)) as client:
        yield client
    SHARED.overrides.clear()
    SHARED.failures.clear()
    SHARED.faults.clear()


async def test_steering_adds_lists_and_removes_responses(client):
    new = {"operation_id": "listOrganization", "value": {"results": []}, "times": 3}
    added = await client.post("/_simulator/responses", json=new)
    met = await client.get("/organization", headers=AUTHORIZED)
    listed = (await client.get("/_simulator/responses")).json()["responses"]
    unmet = (await client.get("/_simulator/unmet")).json()["unmet"]
    await client.delete("/_simulator/responses", params={"operation_id": "listOrganization"})
    left = (await client.get("/_simulator/responses")).json()
    await client.post("/_simulator/responses", json=new)
    await client.delete("/_simulator/responses")

    assert added.status_code == 201
    assert met.json() == {"results": []}
    assert listed == [{**new, "arguments": {}, "body": None, "status": None, "used": 1}]
    assert unmet == ["response of listOrganization: used 1 of 3 calls"]
    assert left == {"responses": []}
    assert len(SHARED.overrides) == 0


async def test_steering_plans_and_removes_failures(client):
    [environment, *_] = SHARED.world.store.of("environment")
    failure = {"target": environment.id, "state": "DEPLOYMENT_ERROR"}
    for times in (1, None):
        await client.post("/_simulator/failures", json={**failure, "times": times})
    planned = (await client.get("/_simulator/failures")).json()["failures"]
    await client.delete("/_simulator/failures", params={"target": environment.id})

    assert planned == [{**failure, "times": 1}, {**failure, "times": None}]
    assert (await client.get("/_simulator/failures")).json() == {"failures": []}


async def test_steering_changes_durations(client):
    before = (await client.get("/_simulator/durations")).json()
    after = (await client.post("/_simulator/durations", json={"building": 7.5})).json()
    SHARED.durations = type(SHARED.durations)()

    assert before["building"] == 20.0
    assert after == {**before, "building": 7.5}


async def test_steering_adds_lists_and_removes_tokens(client):
    headers = {"authorization": "Token qov_ci"}
    [project, *_] = SHARED.world.store.of("project")
    role = {"name": "own", "projects": {project.id: {"modes": {"DEVELOPMENT": "VIEWER"}}}}
    token = {"value": "qov_ci", "name": "ci", "organizations": ["Acme"], "policy_denies": []}
    found = []
    for change in ({"role": "viewer"}, {"role": role, "rate_limit": {"requests": 5}}):
        added = await client.post("/_simulator/tokens", json={**token, **change})
        found.append((added.status_code, (await client.get("/organization", headers=headers))))
    listed = (await client.get("/_simulator/tokens")).json()["tokens"]
    await client.delete("/_simulator/tokens", params={"token": "ci"})
    rejected = await client.get("/organization", headers=headers)

    assert [(added, reply.status_code) for added, reply in found] == [(204, 200), (204, 200)]
    assert [one["name"] for one in found[0][1].json()["results"]] == ["Acme"]
    [shown] = [one for one in listed if one["name"] == "ci"]
    assert shown == {"name": "ci", "role": "own", "organizations": ["Acme"]}
    assert "qov_" not in str(listed)
    assert rejected.status_code == 401


async def test_steering_changes_the_gateway(client):
    body = {"history_lines": 5, "refuses_by": "code", "refuse_next": {"status": 503}}
    changed = await client.post("/_simulator/gateway", json=body)
    shown = (await client.get("/_simulator/gateway")).json()
    rejected = SHARED.gateway.connect(
        {"type": "websocket", "path": "/service/logs", "headers": [], "query_string": b""}
    )
    connections = (await client.get("/_simulator/gateway")).json()["connections"]
    SHARED.gateway.history_lines, SHARED.gateway.refuses_by = 100, "status"

    assert changed.status_code == 204
    assert (shown["history_lines"], shown["refuses_by"]) == (5, "code")
    assert rejected.status == 503
    assert connections[-1] == {
        "path": "/service/logs",
        "status": 503,
        "sent": 0,
        "received": 0,
        "closed": None,
    }


async def test_steering_lists_disturbs_and_repeats_webhooks():
    simulator = Simulator()
    [organization, *_] = simulator.world.store.of("organization")
    environment = next(simulator.world.store.of("environment", organization))
    hook = {"kind": "STANDARD", "target_url": "https://x.test", "events": ["DEPLOYMENT_STARTED"]}
    async with client_of(ServerApp(lambda: simulator)) as client:
        path = f"/organization/{organization.id}/webhook"
        created = await client.post(path, headers=AUTHORIZED, json=hook)
        disturbed = await client.post("/_simulator/webhooks", json={"disturb_next": "twice"})
        await client.post(f"/environment/{environment.id}/redeploy", headers=AUTHORIZED)
        simulator.clock.advance(60)
        listed = (await client.get("/_simulator/webhooks")).json()["deliveries"]
        again = await client.post("/_simulator/webhooks", json={"redeliver": listed[0]["id"]})
        relisted = (await client.get("/_simulator/webhooks")).json()["deliveries"]

    assert (created.status_code, disturbed.status_code, again.status_code) == (201, 204, 201)
    assert [one["matched_event"] for one in listed] == ["DEPLOYMENT_STARTED"] * 2
    assert [one["id"] for one in relisted[2:]] == [again.json()["id"]]


@pytest.mark.parametrize(
    ("path", "body", "message"),
    [
        ("responses", {"operation_id": "listOrganisation"}, "did you mean listOrganization"),
        ("responses", {"operation": "listOrganization"}, "did you mean operation_id"),
        ("responses", {}, "operation_id"),
        ("failures", {"target": "x", "state": "BUILD_ERROR"}, "no service, cluster or"),
        ("durations", {"biulding": 1}, "did you mean building"),
        ("durations", {"building": -1}, "finite number"),
        ("tokens", {"value": "x", "role": "viewr"}, "did you mean viewer"),
        ("tokens", {"name": "x"}, "value"),
        ("tokens", {"value": "x", "role": {"projects": [1]}}, "projects must be an object"),
        ("responses", {"operation_id": "listProject", "arguments": []}, "arguments must be an"),
        ("webhooks", {"disturb_next": "lots"}, "did you mean lost"),
        ("webhooks", {"redeliver": "x"}, "no delivery with the id x"),
        ("gateway", {"silent": 1}, "true or false"),
        ("gateway", {"refuses_by": "x"}, "code or status"),
        ("gateway", {"history_lines": -1}, "history_lines"),
        ("gateway", {"refuse": {}}, "did you mean refuses_by"),
        ("gateway", {"log": {"service": "x", "message": "m"}}, "no service"),
    ],
)
async def test_steering_invalid_body_is_rejected(client, path, body, message):
    response = await client.post(f"/_simulator/{path}", json=body)

    assert response.status_code == 400
    assert message in response.json()["error"]


@pytest.mark.parametrize(
    ("limit", "status", "count"), [("0", 200, 0), ("1", 200, 1), ("-1", 400, 0)]
)
async def test_steering_limit_of_requests_is_kept(client, limit, status, count):
    await client.get("/organization", headers=AUTHORIZED)
    response = await client.get("/_simulator/requests", params={"limit": limit})

    assert response.status_code == status
    assert len(response.json().get("requests", ())) == count


async def test_health_is_served_without_control():
    async with client_of(ServerApp(lambda: SHARED, control=False)) as client:
        get = await client.get("/_simulator/health")
        head = await client.head("/_simulator/health")
        other = await client.get("/_simulator/faults")

    assert (get.status_code, get.json()) == (200, {"status": "ok"})
    assert (head.status_code, head.content) == (200, b"")
    assert other.status_code == 401


async def test_steering_calls_as_another_user_and_pushes(client):
    [environment, *_] = SHARED.world.store.of("environment")
    application = next(
        one for one in SHARED.world.store.services(environment) if one.kind == "application"
    )
    call = {
        "user": "Bob",
        "operation_id": "redeployEnvironment",
        "arguments": {"environment_id": environment.id},
    }
    called = await client.post("/_simulator/calls", json=call)
    pushed = await client.post("/_simulator/commits", json={"service": application.id})
    refused = await client.post("/_simulator/calls", json={**call, "operation_id": "redeploy"})

    assert called.status_code == 201
    assert called.json()["response"]["id"] == environment.id
    assert pushed.status_code == 201
    assert isinstance(pushed.json()["deployment_request_ids"], list)
    assert refused.status_code == 400
