"""What a client tells of its calls, to subscribers and to the log."""

from __future__ import annotations

import logging

import anyio
import pytest

from qovery_async import AsyncQovery
from qovery_async.events import (
    DriftNoticed,
    RequestSent,
    ResponseReceived,
    RetryScheduled,
    WaitStarted,
)
from qovery_async.raw import OPERATIONS
from tests.road.raw_server import answer, listed, replying, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]
REPLY = answer(200, b'{"results":[]}', x_request_id="r-1")


async def test_events_tell_the_course_of_a_call():
    drifted = answer(200, b'{"results":[{"id":null}]}')
    async with (
        serving(replying(answer(503, b"{}"), drifted)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        events = []
        unsubscribe = qovery.with_options(timeout=9).subscribe(events.append)
        await qovery.execute(LIST)
        unsubscribe()
        await qovery.execute(LIST)

    about = ("listOrganization", "GET", "/organization")
    assert [type(event) for event in events] == [
        RequestSent,
        ResponseReceived,
        RetryScheduled,
        RequestSent,
        ResponseReceived,
        DriftNoticed,
    ]
    assert all((e.operation_id, e.method, e.path) == about for e in events)
    assert [e.attempt for e in events[:5]] == [1, 1, 1, 2, 2]
    assert events[2].reason == "status 503"
    assert events[4].status == 200
    assert events[4].elapsed > 0
    assert events[5].deviations > 0


async def test_a_call_that_waits_for_a_slot_is_told_of():
    async def handle(received, stream):
        await anyio.sleep(0.005)
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, max_in_flight=1) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(listed, qovery)
    waits = [event for event in events if isinstance(event, WaitStarted)]
    assert [wait.reason for wait in waits] == ["waiting for one of max_in_flight slots"] * 2


async def test_a_subscriber_that_fails_breaks_no_call(caplog):
    def fail(event):
        raise ValueError(event)

    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        qovery.subscribe(fail)
        assert (await qovery.execute(LIST)).results == []
    assert "a subscriber failed on RequestSent" in caplog.text


async def test_the_log_is_quiet_and_structured(caplog):
    async with (
        serving(replying(answer(503, b"{}"), REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        with caplog.at_level(logging.INFO):
            await qovery.execute(LIST)
        ours = [record for record in caplog.records if record.name == "qovery_async"]
        assert [record.levelname for record in ours] == ["INFO"]
        assert isinstance(ours[0].qovery_event, RetryScheduled)
        assert server.url not in caplog.text
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "qovery_async"):
            await qovery.execute(LIST)
        assert [record.levelname for record in caplog.records] == ["DEBUG", "DEBUG"]
        assert "listOrganization (GET /organization): 200" in caplog.text
