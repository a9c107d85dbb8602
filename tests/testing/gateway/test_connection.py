from __future__ import annotations

import json
import time

import anyio
import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import RunningClock, Simulator, VirtualClock
from tests.eventually import HANG_SECONDS
from tests.testing.gateway.frame_schemas import FRAMES, mismatches
from tests.testing.gateway.gateway_world import Site
from tests.testing.gateway.sockets import TOKEN

# httpx_ws requires httpx, which is not installed if only httpx2 is tested.
httpx = pytest.importorskip("httpx")
httpx_ws = pytest.importorskip("httpx_ws")

pytestmark = pytest.mark.anyio


class ServedSite:
    """Site behind a real server, with a real client."""

    def __init__(self, site, served, http):
        self.site = site
        self.served = served
        self.http = http

    def connect(self, path, headers=TOKEN, subprotocols=None, **changed):
        query = httpx.QueryParams(self.site.query_with(**changed))
        return httpx_ws.aconnect_ws(
            f"{self.served.ws_url}{path}?{query}",
            self.http,
            headers=headers,
            subprotocols=subprotocols,
            keepalive_ping_interval_seconds=None,
        )


@pytest.fixture
async def served():
    site = Site(Simulator(clock=VirtualClock()))
    async with site.simulator.serve() as addresses, httpx.AsyncClient(timeout=HANG_SECONDS) as http:
        yield ServedSite(site, addresses, http)


@pytest.mark.real_time
async def test_served_status_stream_follows_client_calls(served):
    simulator, environment = served.site.simulator, served.site.environment.id
    options = simulator.client_options() | served.served._asdict()
    options.pop("transport")
    async with AsyncQovery(**options) as qovery, served.connect("/deployment/status") as socket:

        async def seen(state):
            while True:
                frame = await socket.receive_json(timeout=HANG_SECONDS)
                if frame["environment"]["state"] == state:
                    return

        await seen("DEPLOYED")
        await qovery.environments.stop(environment)
        for seconds, state in ((3, "STOP_QUEUED"), (34, "STOPPING"), (100, "STOPPED")):
            simulator.clock.advance(seconds)
            await seen(state)


@pytest.mark.real_time
async def test_served_streams_carry_lines_bytes_and_pings(served):
    async with served.connect("/service/logs", limit="1") as logs:
        first = json.loads(await logs.receive_text(timeout=HANG_SECONDS))
        served.site.simulator.clock.advance(10)
        second = json.loads(await logs.receive_text(timeout=HANG_SECONDS))
        with anyio.fail_after(HANG_SECONDS):
            await (await logs.ping(b"still there?")).wait()
    async with served.connect("/shell/exec") as shell:
        everything = bytes(range(14, 256)) * 40 + b"\n"
        await shell.send_bytes(everything)
        assert await shell.receive_bytes(timeout=HANG_SECONDS) == everything[:-1] + b"\r\n"
        await shell.send_bytes(b"\x04")
        with pytest.raises(httpx_ws.WebSocketDisconnect) as ended:
            await shell.receive_bytes(timeout=HANG_SECONDS)

    assert second["created_at"] - first["created_at"] == 10_000
    assert not mismatches([first, second], [FRAMES["/service/logs"]])
    assert ended.value.code == 1000


@pytest.mark.real_time
async def test_served_handshake_rejection_is_an_http_response(served):
    with pytest.raises(httpx_ws.WebSocketUpgradeError) as rejected:
        async with served.connect("/service/logs", headers={}):
            pass
    # httpx_ws does not read the body of the response.
    upgrade = {
        "connection": "upgrade",
        "upgrade": "websocket",
        "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "sec-websocket-version": "13",
    }
    response = await served.http.get(f"{served.served.base_url}/nothing", headers=TOKEN | upgrade)

    assert rejected.value.response.status_code == 401
    assert rejected.value.response.headers["x-qovery-request-id"].startswith("simulated-ws-")
    assert (response.status_code, response.text) == (404, "no stream at /nothing")
    assert response.headers["content-type"].startswith("text/plain")


@pytest.mark.real_time
async def test_served_handshake_accepts_subprotocol_v1(served):
    offered = ["v1", "auth.bearer.qov_simulator"]
    async with served.connect("/cluster/status", headers={}, subprotocols=offered) as socket:
        assert socket.subprotocol == "v1"
        assert socket.response.headers["x-qovery-request-id"].startswith("simulated-ws-")


@pytest.mark.real_time
async def test_served_connections_close_with_a_code_or_break(served):
    gateway = served.site.simulator.gateway
    async with served.connect("/service/status") as socket:
        await socket.receive_json(timeout=HANG_SECONDS)
        gateway.close_all(1011, "agent response timeout")
        with pytest.raises(httpx_ws.WebSocketDisconnect) as closed:
            await socket.receive_json(timeout=HANG_SECONDS)
    async with served.connect("/service/status") as socket:
        await socket.receive_json(timeout=HANG_SECONDS)
        gateway.drop_all()
        with pytest.raises(httpx_ws.WebSocketNetworkError):
            await socket.receive_json(timeout=HANG_SECONDS)

    assert (closed.value.code, closed.value.reason) == (1011, "agent response timeout")


async def test_streams_with_running_clock_send_by_themselves():
    site = Site(Simulator(clock=RunningClock(speed=1000)))
    began = time.monotonic()
    async with site.connect("/service/logs", limit="0") as socket:
        times = [(await socket.frame())["created_at"] for _ in range(3)]
    async with site.connect("/deployment/status") as socket:
        await socket.frame()
        site.act("stop")
        state = ""
        while state != "STOPPED":
            state = (await socket.frame())["environment"]["state"]

    assert times[2] - times[1] == times[1] - times[0] == 10_000
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("make", [VirtualClock, RunningClock])
async def test_clock_wait_is_woken_by_a_change(make):
    clock = make()
    woken = []

    async def wait(until):
        await clock.wait(until, clock.changes)
        woken.append(until)

    with anyio.fail_after(2):
        async with anyio.create_task_group() as group:
            group.start_soon(wait, clock.now() + 1000)
            group.start_soon(wait, float("inf"))
            for _ in range(5):
                await anyio.lowlevel.checkpoint()
            assert not woken
            clock.wake()
        # A change before the wait ends it at once.
        seen = clock.changes
        clock.wake()
        await clock.wait(float("inf"), seen)

    assert len(woken) == 2


async def test_clock_wait_is_woken_by_another_thread():
    clock = VirtualClock()
    async with anyio.create_task_group() as group:
        with anyio.fail_after(2):
            group.start_soon(clock.wait, clock.now() + 5, clock.changes)
            for _ in range(5):
                await anyio.lowlevel.checkpoint()
            await anyio.to_thread.run_sync(clock.advance, 5)

    assert clock.changes == 1
