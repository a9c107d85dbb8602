from __future__ import annotations

import json

import pytest

from qovery_async.testing import Simulator


def test_respond_returns_status_headers_and_content():
    simulator = Simulator()
    headers = {"authorization": "Token qov_simulator"}

    status, received, content = simulator.app.respond("GET", "/organization", "", headers, b"")

    assert (status, received["content-type"]) == (200, "application/json")
    assert [one["name"] for one in json.loads(content)["results"]] == ["Acme", "Globex"]


def test_respond_without_response_has_status_zero():
    simulator = Simulator()
    simulator.faults.add("stale_connection")

    assert simulator.app.respond("GET", "/organization", "", {}, b"") == (0, {}, b"")


@pytest.mark.anyio
async def test_app_completes_the_lifespan():
    incoming, sent = ["lifespan.startup", "lifespan.shutdown"], []

    async def receive():
        return {"type": incoming.pop(0)}

    async def send(message):
        sent.append(message["type"])

    await Simulator().app({"type": "lifespan"}, receive, send)

    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
