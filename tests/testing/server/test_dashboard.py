from __future__ import annotations

import pytest

from qovery_async.testing import Simulator, Token
from qovery_async.testing.server.app import ServerApp
from tests.testing.server.app_client import AUTHORIZED, client, client_of

__all__ = ["client"]


@pytest.mark.anyio
async def test_dashboard_shows_the_state_and_escapes_it():
    app = ServerApp(
        lambda: Simulator(tokens=("qov_simulator", Token("qov_hidden", name="<b>ci</b>")))
    )
    evil = "<script>alert(1)</script>"
    async with client_of(app) as client:
        organization = (await client.get("/organization", headers=AUTHORIZED)).json()["results"][0]
        await client.post(
            f"/organization/{organization['id']}/project", headers=AUTHORIZED, json={"name": evil}
        )
        await client.get(f"/{evil}", headers=AUTHORIZED)
        await client.post("/_simulator/faults", json={"name": "clock_skew", "operations": "list*"})
        response = await client.get("/")

    page = response.text
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "script-src" not in response.headers["content-security-policy"]
    assert 'http-equiv="refresh"' in page
    for shown in ("Acme", "shop", "production", "DEPLOYED", "createProject", "clock_skew"):
        assert shown in page
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "&lt;b&gt;ci&lt;/b&gt;" in page
    assert "qov_" not in page
    assert page.count("<ul>") == page.count("</ul>")


@pytest.mark.anyio
async def test_dashboard_of_an_empty_world_says_empty():
    async with client_of(ServerApp(lambda: Simulator(seeded=False))) as client:
        page = (await client.get("/")).text

    assert "empty" in page


@pytest.mark.anyio
async def test_dashboard_is_not_logged_or_limited(client):
    await client.get("/")
    headers = (await client.get("/organization", headers=AUTHORIZED)).headers

    assert headers["x-ratelimit-remaining"] == "999"
    assert len((await client.get("/_simulator/requests")).json()["requests"]) == 1
