from __future__ import annotations

import pytest

from qovery_async.testing import Simulator
from qovery_async.testing.http.broken_connections import CUT, ConnectionCutError

pytestmark = pytest.mark.anyio


async def run(simulator, extensions):
    sent = []

    async def receive():
        return {"type": "http.request", "body": b""}

    async def send(message):
        sent.append(message["type"])

    await simulator.app(
        {
            "type": "http",
            "method": "GET",
            "path": "/organization",
            "query_string": b"",
            "headers": [(b"authorization", b"Token qov_simulator")],
            "extensions": extensions,
        },
        receive,
        send,
    )
    return sent


@pytest.mark.parametrize(
    ("fault", "sent"),
    [
        ("stale_connection", []),
        ("truncated_body", ["http.response.start", "http.response.body"]),
    ],
)
async def test_server_with_extension_breaks_the_connection(fault, sent):
    simulator, broken = Simulator(), []
    simulator.faults.add(fault)

    assert await run(simulator, {CUT: lambda: broken.append(True)}) == sent
    assert broken == [True]


@pytest.mark.parametrize("fault", ["stale_connection", "truncated_body"])
async def test_server_without_extension_gets_an_exception(fault):
    simulator = Simulator()
    simulator.faults.add(fault)

    with pytest.raises(ConnectionCutError):
        await run(simulator, {})
