from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async.testing.gateway.handshake import parse_moment
from qovery_async.testing.gateway.log_query import parse_query
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


@pytest.mark.parametrize("form", ["ms", "s", "ns", "text"])
async def test_service_logs_resume_from_start_in_any_time_format(site, form):
    async with site.connect("/service/logs", limit="5") as socket:
        last = await socket.pending()
    begin = last[1]["created_at"]
    start = {
        "ms": str(begin),
        "s": f"{begin / 1000:.3f}",
        "ns": f"{begin}000000",
        "text": _text(begin),
    }[form]
    site.simulator.clock.advance(30)

    async with site.connect("/service/logs", start=start) as socket:
        resumed = await socket.pending()

    assert resumed[:4] == last[1:]
    assert len(resumed) == 7


def _text(milliseconds):
    from qovery_async.testing.timing.clock import moment

    return moment(milliseconds / 1000)


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


@pytest.mark.parametrize(
    ("query", "messages"),
    [
        ("b", ["beta", "bravo"]),
        ('|= "a" != "alpha"', ["beta", "bravo", "gamma"]),
        ('{container="application"} |~ "^b"', ["beta", "bravo"]),
        ('{level="error"}', ["beta"]),
        ('{pod=~".+"} | json | severity != `ERROR`', ["alpha", "bravo", "gamma"]),
        ('level="error"', ["beta"]),
        ('{qovery_com_service_id="another"}', []),
    ],
)
async def test_service_logs_with_query_are_filtered(site, query, messages):
    gateway = site.simulator.gateway
    for message in ("alpha", "beta"):
        gateway.log(site.service, message, severity_text="ERROR" if message == "beta" else "INFO")
    start = str(int(site.simulator.clock.now() * 1000) + 1)
    site.simulator.clock.advance(0.5)
    for message in ("bravo", "gamma"):
        gateway.log(site.service, message)
    # The service itself writes no lines at these times.
    begin = str(int(site.simulator.clock.now() * 1000) - 500)

    async with site.connect("/service/logs", query=query, start=begin) as socket:
        found = [line["message"] for line in await socket.pending()]
    async with site.connect("/service/logs", query=query, start=start) as socket:
        later = [line["message"] for line in await socket.pending()]

    own = ("alpha", "beta", "bravo", "gamma")
    assert [message for message in found if message in own] == messages
    assert later == [message for message in messages if message in ("bravo", "gamma")]


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


async def test_shell_echoes_bytes_until_end_of_input(site):
    async with site.connect("/shell/exec", **{"command[1]": "-c", "command[0]": "sh"}) as socket:
        await socket.send_message(b"ls\x00\xff")
        echoed = await socket.frame()
        await socket.send_message("text")
        of_text = await socket.frame()
        await socket.send_message(b"bye\x04unheard")
        last = await socket.frame()
        ended = await socket.end()

    assert (echoed, of_text, last) == (b"ls\x00\xff", b"text", b"bye")
    assert ended == (1000, "")
    assert site.simulator.gateway.connections[0].command == ["sh", "-c"]


async def test_port_forward_echoes_every_byte(site):
    async with site.connect("/shell/portforward") as socket:
        await socket.send_message(b"\x04\x00")
        assert await socket.frame() == b"\x04\x00"


async def test_shell_without_pod_closes_with_1011(site):
    async with site.connect("/shell/exec", pod_name="nobody") as socket:
        of_another = await socket.end()
    site.act("stop", site.service)
    site.simulator.clock.advance(100)
    async with site.connect("/shell/exec") as socket:
        of_none = await socket.end()

    assert of_another[0] == of_none[0] == 1011


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
    from tests.testing.gateway.sockets import RefusedError

    site.simulator.gateway.refuse_next(503, "no healthy upstream")
    with pytest.raises(RefusedError, match="no healthy upstream") as refused:
        async with site.connect("/service/logs"):
            pass
    async with site.connect("/service/logs"):
        pass

    assert refused.value.status == 503
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


@given(st.text(max_size=40) | st.text(alphabet='{}=~!|"` ab,\\', max_size=30))
def test_parse_query_accepts_or_raises_value_error(text):
    try:
        test = parse_query(text)
    except ValueError:
        return
    assert test({"level": "INFO"}, text) in (True, False)


@given(st.integers(1_000_000_000_000, 2_000_000_000_000))
def test_parse_moment_is_equal_in_every_unit(milliseconds):
    forms = [str(milliseconds), f"{milliseconds}000", f"{milliseconds}000000", _text(milliseconds)]
    seconds = [parse_moment(form) for form in forms]

    assert all(abs(one - milliseconds / 1000) < 0.001 for one in seconds)
