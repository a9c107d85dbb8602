from __future__ import annotations

import json
import time

import anyio
import pytest

from qovery_async import AsyncQovery
from qovery_async.testing import RunningClock, Simulator, VirtualClock
from tests.eventually import HANG_SECONDS
from tests.testing.gateway.frame_schemas import FRAMES, faults
from tests.testing.gateway.gateway_world import Site
from tests.testing.gateway.sockets import TOKEN

# Where httpx2 is tested alone, the WebSocket client, which is made of httpx, cannot be.
httpx = pytest.importorskip("httpx")
httpx_ws = pytest.importorskip("httpx_ws")

pytestmark = pytest.mark.anyio


class Line:
    """A site behind a real server, and a real client."""

    def __init__(self, site, served, http):
        self.site = site
        self.served = served
        self.http = http

    def connect(self, path, headers=TOKEN, subprotocols=None, **changed):
        query = httpx.QueryParams(self.site.asking(**changed))
        return httpx_ws.aconnect_ws(
            f"{self.served.ws_url}{path}?{query}",
            self.http,
            headers=headers,
            subprotocols=subprotocols,
            keepalive_ping_interval_seconds=None,
        )


@pytest.fixture
async def line():
    site = Site(Simulator(clock=VirtualClock()))
    async with site.simulator.serve() as served, httpx.AsyncClient(timeout=HANG_SECONDS) as http:
        yield Line(site, served, http)


@pytest.mark.real_time
async def test_a_deployment_is_watched_while_a_client_drives_it(line):
    simulator, environment = line.site.simulator, line.site.environment.id
    options = simulator.client_options() | line.served._asdict()
    options.pop("transport")
    async with AsyncQovery(**options) as qovery, line.connect("/deployment/status") as socket:

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
async def test_lines_bytes_and_pings_go_over_the_wire(line):
    async with line.connect("/service/logs", limit="1") as logs:
        first = json.loads(await logs.receive_text(timeout=HANG_SECONDS))
        line.site.simulator.clock.advance(10)
        second = json.loads(await logs.receive_text(timeout=HANG_SECONDS))
        with anyio.fail_after(HANG_SECONDS):
            await (await logs.ping(b"still there?")).wait()
    async with line.connect("/shell/exec") as shell:
        everything = bytes(range(5, 256)) * 40
        await shell.send_bytes(everything)
        assert await shell.receive_bytes(timeout=HANG_SECONDS) == everything
        await shell.send_bytes(b"\x04")
        with pytest.raises(httpx_ws.WebSocketDisconnect) as ended:
            await shell.receive_bytes(timeout=HANG_SECONDS)

    assert second["created_at"] - first["created_at"] == 10_000
    assert not faults([first, second], [FRAMES["/service/logs"]])
    assert ended.value.code == 1000


@pytest.mark.real_time
async def test_refusals_are_answers_of_http(line):
    with pytest.raises(httpx_ws.WebSocketUpgradeError) as refused:
        async with line.connect("/service/logs", headers={}):
            pass
    # That library does not read what stands in the answer.
    upgrade = {
        "connection": "upgrade",
        "upgrade": "websocket",
        "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "sec-websocket-version": "13",
    }
    answer = await line.http.get(f"{line.served.base_url}/nothing", headers=TOKEN | upgrade)

    assert refused.value.response.status_code == 401
    assert refused.value.response.headers["x-qovery-request-id"].startswith("simulated-ws-")
    assert (answer.status_code, answer.text) == (404, "nothing is streamed at /nothing")
    assert answer.headers["content-type"].startswith("text/plain")


@pytest.mark.real_time
async def test_a_subprotocol_is_chosen_and_the_request_named(line):
    offered = ["v1", "auth.bearer.qov_simulator"]
    async with line.connect("/cluster/status", headers={}, subprotocols=offered) as socket:
        assert socket.subprotocol == "v1"
        assert socket.response.headers["x-qovery-request-id"].startswith("simulated-ws-")


@pytest.mark.real_time
async def test_closed_and_broken_connections_look_as_they_are(line):
    gateway = line.site.simulator.gateway
    async with line.connect("/service/status") as socket:
        await socket.receive_json(timeout=HANG_SECONDS)
        gateway.close_all(1011, "agent response timeout")
        with pytest.raises(httpx_ws.WebSocketDisconnect) as closed:
            await socket.receive_json(timeout=HANG_SECONDS)
    async with line.connect("/service/status") as socket:
        await socket.receive_json(timeout=HANG_SECONDS)
        gateway.drop_all()
        with pytest.raises(httpx_ws.WebSocketNetworkError):
            await socket.receive_json(timeout=HANG_SECONDS)

    assert (closed.value.code, closed.value.reason) == (1011, "agent response timeout")


async def test_a_running_clock_sends_by_itself():
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
async def test_those_who_wait_are_woken_by_changes_before_their_moment(make):
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
        # What changed before somebody waits is not waited for.
        seen = clock.changes
        clock.wake()
        await clock.wait(float("inf"), seen)

    assert len(woken) == 2


async def test_other_threads_move_the_clock():
    clock = VirtualClock()
    async with anyio.create_task_group() as group:
        with anyio.fail_after(2):
            group.start_soon(clock.wait, clock.now() + 5, clock.changes)
            for _ in range(5):
                await anyio.lowlevel.checkpoint()
            await anyio.to_thread.run_sync(clock.advance, 5)

    assert clock.changes == 1
