from __future__ import annotations

import pytest

from tests.testing.gateway.gateway_world import site
from tests.testing.gateway.sockets import ClosedError

pytestmark = pytest.mark.anyio
__all__ = ["site"]


def times(frames):
    return [frame["created_at"] for frame in frames]


async def test_service_logs_follow_the_clock(site):
    async with site.connect("/service/logs", limit="2") as socket:
        history = await socket.pending()
        site.simulator.clock.advance(25)
        live = await socket.pending()
        site.simulator.gateway.log(site.service, "boom", severity_text="ERROR")
        own = await socket.pending()

    assert len(history) == 2
    assert len(live) in (2, 3)
    assert times(history + live) == sorted(times(history + live))
    assert len(set(times(history + live))) == len(history + live)
    assert [(line["message"], line["severity_text"]) for line in own] == [("boom", "ERROR")]


async def test_service_logs_begin_with_history_lines(site):
    async with site.connect("/service/logs") as socket:
        usual = await socket.pending()
    async with site.connect("/service/logs", limit="0") as socket:
        nothing = await socket.pending()
        site.simulator.clock.advance(10)
        live = await socket.pending()
    site.simulator.gateway.history_lines = 3
    async with site.connect("/service/logs") as socket:
        few = await socket.pending()

    assert (len(usual), len(nothing), len(live), len(few)) == (100, 0, 1, 3)


async def test_service_logs_repeat_lines_after_a_reconnect(site):
    gateway = site.simulator.gateway
    gateway.repeated_lines = 2
    async with site.connect("/service/logs", limit="3") as socket:
        first = await socket.pending()
    gateway.close_all(1011, "agent response timeout")
    start = str(first[-1]["created_at"])
    async with site.connect("/service/logs", start=start) as socket:
        again = await socket.pending()

    # The first connection repeats no lines.
    assert times(again) == times(first)
    assert len(first) == 3


async def test_service_logs_filter_by_pod_and_deployment(site):
    site.simulator.gateway.log(site.service, "elsewhere", pod_name="pod-9")
    run = site.simulator.world.deployments.current(site.service).execution_id

    async with site.connect("/service/logs", pod_name="pod-9") as socket:
        of_pod = [line["message"] for line in await socket.pending()]
    async with site.connect("/service/logs", deployment_id=run) as socket:
        of_run = await socket.pending()
    async with site.connect("/service/logs", deployment_id="another") as socket:
        of_none = await socket.pending()

    assert of_pod == ["elsewhere"]
    assert len(of_run) == 100
    assert of_none == []


async def test_service_logs_of_a_stopped_service_are_silent(site):
    site.act("stop", site.service)
    site.simulator.clock.advance(100)
    async with site.connect("/service/logs", limit="0") as socket:
        site.simulator.clock.advance(600)
        stopped = await socket.pending()
        site.act("deploy", site.service)
        site.simulator.clock.advance(60)
        started = await socket.pending()

    assert stopped == []
    assert started[0]["from_kube"] or started[1]["from_kube"]
    assert "listening" in [line["message"] for line in started]


async def test_service_logs_do_not_depend_on_clock_steps(site):
    clock = site.simulator.clock
    async with (
        site.connect("/service/logs", limit="0") as once,
        site.connect("/service/logs", limit="0") as often,
    ):
        parts = []
        for seconds in (0.1, 9.9, 10, 0, 7, 33, 1.5):
            clock.advance(seconds)
            parts += await often.pending()
        whole = await once.pending()

    assert parts == whole
    assert len(parts) == 6


async def test_infra_logs_name_their_component(site):
    async with site.connect("/infra/logs", limit="1") as socket:
        (line,) = await socket.pending()
        site.simulator.clock.advance(15)
        (later,) = await socket.pending()

    assert "NGINX" in line["message"]
    assert later["created_at"] - line["created_at"] == 15_000


async def test_connection_faults_close_or_break_streams(site):
    gateway = site.simulator.gateway
    async with site.connect("/service/logs") as socket:
        gateway.close_all(1011, "x" * 200)
        code, reason = await socket.end()
        assert (code, reason) == (1011, "x" * 123)
    async with site.connect("/cluster/status") as socket:
        await socket.frame()
        gateway.drop_all()
        with pytest.raises(ConnectionError):
            await socket.frame()
    gateway.end_next(3, 1011, "agent")
    async with site.connect("/service/logs") as socket:
        await socket.frames(3)
        with pytest.raises(ClosedError):
            await socket.frame()
    async with site.connect("/service/logs", limit="4") as socket:
        assert len(await socket.pending()) == 4
    closed = [connection.closed.code for connection in gateway.connections]
    assert closed[:3] == [1011, None, 1011]


async def test_planned_rejection_applies_once(site):
    from tests.testing.gateway.sockets import RejectedError

    site.simulator.gateway.refuse_next(503, "no healthy upstream")
    with pytest.raises(RejectedError, match="no healthy upstream") as rejected:
        async with site.connect("/service/logs"):
            pass
    async with site.connect("/service/logs"):
        pass

    assert rejected.value.status == 503
    assert [c.status for c in site.simulator.gateway.connections] == [503, 101]


async def test_silent_streams_send_frames_afterwards(site):
    gateway = site.simulator.gateway
    async with site.connect("/service/logs", limit="1") as socket:
        await socket.pending()
        gateway.silent = True
        site.simulator.clock.advance(20)
        silent = await socket.pending()
        gateway.silent = False
        after = await socket.pending()

    assert silent == []
    assert len(after) == 2


async def test_closed_connection_is_recorded(site):
    async with site.connect("/service/logs", limit="2") as socket:
        await socket.pending()
        (open_one,) = site.simulator.gateway.connections
        assert open_one.is_open
        await socket.disconnect()
        await socket.pending()

    assert not open_one.is_open
    assert (open_one.sent, open_one.closed.code, open_one.path) == (2, 1001, "/service/logs")
    assert "qov_simulator" not in repr(open_one)


async def test_deployment_logs_of_a_version_send_all_lines_and_close(site):
    version = site.simulator.world.deployments.current(site.environment).execution_id

    async with site.connect("/deployment/logs", version=version) as socket:
        first = await socket.frame()
        ended = await socket.end()
    async with site.connect("/deployment/logs", version=f"{site.environment.id}-1") as socket:
        unknown = await socket.end()

    assert {line["details"]["execution_id"] for line in first} == {version}
    assert ended == unknown == (1000, "")


async def test_deployment_logs_with_clock_leaps_are_complete(site):
    clock = site.simulator.clock
    request = site.act("deploy")
    clock.advance(10)
    async with site.connect("/deployment/logs") as socket:
        received = await socket.pending()
        for seconds in (1, 17, 0.5, 200):
            clock.advance(seconds)
            received += await socket.pending()
    async with site.connect("/deployment/logs", version=request.execution_id) as socket:
        whole = [line for frame in await socket.pending() for line in frame]

    assert sorted(map(str, [line for frame in received for line in frame])) == sorted(
        map(str, whole)
    )


async def test_service_logs_send_more_than_1000_lines(site):
    site.simulator.gateway.log(site.service, "x" * 100, times=2500)
    async with site.connect("/service/logs", limit="2500") as socket:
        frames = await socket.frames(2500)

    assert {frame["message"] for frame in frames} == {"x" * 100}
    assert len({frame["created_at"] for frame in frames}) == 1


async def test_service_logs_begin_with_lines_from_either_end(site):
    gateway, clock = site.simulator.gateway, site.simulator.clock
    start = clock.now() + 1
    for number in range(4):
        clock.advance(1)
        gateway.log(site.service, f"line {number}", pod_name="own")
    asked = {"start": str(int(start)), "limit": "2", "pod_name": "own"}
    seen = {}
    for end in ("newest", "oldest"):
        gateway.limit_end = end
        async with site.connect("/service/logs", **asked) as socket:
            seen[end] = [frame["message"] for frame in await socket.frames(2)]

    assert seen == {"newest": ["line 2", "line 3"], "oldest": ["line 0", "line 1"]}


async def test_late_lines_are_sent_out_of_order_and_stored_in_order(site):
    gateway, clock = site.simulator.gateway, site.simulator.clock
    async with site.connect("/service/logs", limit="0", pod_name="own") as socket:
        assert await socket.pending() == []
        clock.advance(5)
        gateway.log(site.service, "now", pod_name="own")
        gateway.log(site.service, "late", pod_name="own", ago=3)
        sent = await socket.frames(2)
    async with site.connect("/service/logs", pod_name="own") as socket:
        stored = await socket.frames(2)

    assert [frame["message"] for frame in sent] == ["now", "late"]
    assert sent[0]["created_at"] - sent[1]["created_at"] == 3000
    assert stored == sent[::-1]


async def test_service_logs_send_frames_of_2_mib(site):
    site.simulator.gateway.log(site.service, "y" * 2**21)
    async with site.connect("/service/logs", limit="1") as socket:
        assert (await socket.frame())["message"] == "y" * 2**21
