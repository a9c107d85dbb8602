from __future__ import annotations

import json
from contextlib import aclosing

import anyio
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from qovery_async import AsyncQovery
from qovery_async.integrations.starlette import end_streams, event_response, sent_events
from qovery_async.integrations.starlette.server_sent import SentEvent
from qovery_async.testing import RunningClock, Simulator
from tests.http_library import http
from tests.testing.deployments.deployed_world import Play

pytestmark = pytest.mark.anyio


@pytest.fixture
async def play():
    simulator = Simulator(clock=RunningClock(), rate_limit=10**6)
    async with AsyncQovery(**simulator.client_options()) as qovery:
        yield Play(simulator, qovery)


async def deployment_of(play):
    environment, _ = await play.environment("container", "database")
    return await play.qovery.environments.deploy(environment)


async def collect(changes, last=None, most=None, pause=0.0):
    events = []
    async with aclosing(sent_events(changes, last)) as stream:
        async for event in stream:
            events.append(event)
            if len(events) == most:
                break
            await anyio.sleep(pause)
    return events


def keys(events):
    return [tuple(event.data.values())[:4] for event in events if event.event == "change"]


async def test_stream_ends_with_the_deployment(play):
    events = await collect((await deployment_of(play)).changes())

    assert [event.event for event in events[-2:]] == ["change", "end"]
    assert events[-2].data["state"] == "DEPLOYED"
    assert all(event.id for event in events if event.event == "change")


@pytest.mark.parametrize("most", [1, 4, 9])
async def test_browser_that_reconnects_gets_the_rest(play, most):
    deployment = await deployment_of(play)
    first = await collect(deployment.changes(), most=most)

    last = [event.id for event in first if event.id][-1]
    rest = await collect(deployment.changes(), last)

    assert not set(keys(first)) & set(keys(rest))
    assert rest[-1].event == "end"
    finals = {key[:3]: key[3] for key in [*keys(first), *keys(rest)]}
    whole = await collect(deployment.changes())
    assert finals == {key[:3]: key[3] for key in keys(whole)}


@pytest.mark.parametrize("last", ["garbage", "AAAA", "\u00e9", "x" * 9000])
async def test_foreign_last_event_id_begins_anew_and_says_so(play, last):
    events = await collect((await deployment_of(play)).changes(), last)

    assert events[0].event == "reset"
    assert "cursor" in events[0].data["detail"]
    assert events[-1].event == "end"


async def test_slow_browser_gets_the_newest_states(play):
    deployment = await deployment_of(play)

    slow = await collect(deployment.changes(), pause=30)

    states = [event.data["state"] for event in slow if event.data.get("kind") == "environment"]
    assert states[-1] == "DEPLOYED"
    assert len(states) <= 3


async def test_quiet_stream_sends_comments():
    class Silent:
        async def __aiter__(self):
            await anyio.sleep_forever()
            yield

    began = anyio.current_time()
    events = await collect(Silent(), most=2)

    assert events == [SentEvent(None)] * 2
    assert events[0].encode() == b": \n\n"
    assert anyio.current_time() - began == pytest.approx(30, abs=1)


async def test_error_is_an_event_without_what_the_api_said(play):
    deployment = await deployment_of(play)
    name = "getEnvironmentStatusesWithStages"
    play.simulator.overrides.add(name, {"detail": "internal"}, status=401)

    events = await collect(deployment.changes())

    assert events[-1].event == "problem"
    assert events[-1].data["status"] == 502
    assert "internal" not in str(events[-1].data)


async def test_open_streams_end_at_shutdown(play):
    deployment, ended = await deployment_of(play), []

    async def read():
        ended.append(await collect(deployment.changes()))

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(read)
        await anyio.sleep(5)
        end_streams()

    assert len(ended) == 5
    assert all(events[-1].event == "change" for events in ended)


async def test_response_has_the_format_of_event_streams(play):
    deployment = await deployment_of(play)

    async def live(request):
        return event_response(deployment.changes(), request.headers.get("last-event-id"))

    app = Starlette(routes=[Route("/", live)])
    async with http.AsyncClient(
        transport=http.ASGITransport(app), base_url="http://backend"
    ) as browser:
        response = await browser.get("/")

    assert response.headers["content-type"].startswith("text/event-stream")
    first = response.text.split("\n\n")[0].splitlines()
    assert [line.partition(": ")[0] for line in first] == ["event", "data", "id"]
    assert json.loads(first[1].partition(": ")[2])["kind"] == "environment"
