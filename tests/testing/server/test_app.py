from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.server.app import ServerApp
from tests.testing.server.app_client import AUTHORIZED, client, client_of

__all__ = ["client"]


@pytest.mark.anyio
async def test_app_completes_the_lifespan():
    sent = []
    incoming = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

    async def receive():
        return incoming.pop(0)

    async def send(message):
        sent.append(message["type"])

    await ServerApp(Simulator)({"type": "lifespan"}, receive, send)

    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/organization", "/_simulator/reset"])
async def test_app_ignores_an_incomplete_request(path):
    app = ServerApp(Simulator)
    simulator = app.simulator
    incoming = [
        {"type": "http.request", "body": b'{"na', "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive():
        return incoming.pop(0)

    async def send(message):
        pytest.fail("a response after the disconnect")

    scope = {"type": "http", "method": "POST", "path": path, "headers": [], "query_string": b""}
    await app(scope, receive, send)

    assert not incoming
    assert not simulator.requests
    assert app.simulator is simulator


@pytest.mark.anyio
async def test_app_without_control_serves_only_the_api():
    async with client_of(ServerApp(Simulator, control=False)) as client:
        for path in ("/", "/_simulator/faults"):
            response = await client.get(path, headers=AUTHORIZED)
            assert (response.status_code, response.json()["status"]) == (404, 404)


@pytest.mark.anyio
@pytest.mark.parametrize("cors", [False, True])
async def test_app_allows_other_origins_only_with_cors(cors):
    async with client_of(ServerApp(Simulator, cors=cors)) as client:
        preflight = await client.options("/organization", headers={"origin": "http://app.test"})
        response = await client.get("/organization", headers=AUTHORIZED)

    name = "access-control-allow-origin"
    assert preflight.status_code == (204 if cors else 401)
    assert (preflight.headers.get(name), response.headers.get(name)) == (
        ("*",) * 2 if cors else (None,) * 2
    )
    if cors:
        assert "authorization" in preflight.headers["access-control-allow-headers"]
