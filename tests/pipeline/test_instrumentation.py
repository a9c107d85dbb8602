"""Events of calls, for subscribers and the log."""

from __future__ import annotations

import contextlib
import logging
from contextvars import ContextVar

import anyio
import pytest

from qovery_async import (
    AsyncQovery,
    Budget,
    ClientClosedError,
    ConnectionFailedError,
    NotFoundError,
    QoveryError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
)
from qovery_async._pipeline.instrumentation import Instrumentation
from qovery_async.events import (
    CallEnded,
    CallFailed,
    CallStarted,
    DriftNoticed,
    RequestFailed,
    RequestSent,
    ResponseReceived,
    RetryScheduled,
    WaitEnded,
    WaitStarted,
)
from qovery_async.raw import OPERATIONS
from tests.eventually import eventually
from tests.raw_server import answer, listed, replying, serving

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listOrganization"]
REPLY = answer(200, b'{"results":[]}', x_request_id="r-1")


async def test_events_follow_the_course_of_a_call():
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
        CallStarted,
        RequestSent,
        ResponseReceived,
        RetryScheduled,
        RequestSent,
        ResponseReceived,
        DriftNoticed,
        CallEnded,
    ]
    assert all((e.operation_id, e.method, e.path) == about for e in events)
    assert len({e.call_id for e in events}) == 1
    assert [e.attempt for e in events[1:6]] == [1, 1, 1, 2, 2]
    assert events[3].reason == "status 503"
    assert events[5].status == 200
    assert events[5].elapsed > 0
    assert events[6].deviations > 0
    assert (events[7].status, events[7].attempts, events[7].source) == (200, 2, "api")
    assert events[7].elapsed > events[5].elapsed


async def hang(received, stream):
    await anyio.sleep_forever()


async def hang_up(received, stream):
    await stream.aclose()


FAILURES = {
    "no response": (hang_up, {}, ConnectionFailedError, None, 1),
    "no time": (hang, {"timeout": 0.01}, RequestTimeoutError, None, 1),
    "an error": (replying(answer(404, b"{}")), {}, NotFoundError, 404, 1),
    "no JSON": (replying(answer(200, b"{")), {}, ResponseDecodeError, 200, 1),
}


@pytest.mark.parametrize("failure", FAILURES)
async def test_failed_call_ends_with_its_error(failure):
    handler, options, kind, status, attempts = FAILURES[failure]
    async with (
        serving(handler) as server,
        AsyncQovery(token="qov_x", base_url=server.url, retries=0, **options) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)
        with pytest.raises(kind):
            await qovery.execute(LIST)

    assert isinstance(events[0], CallStarted)
    last = events[-1]
    assert isinstance(last, CallFailed)
    assert (last.error, last.status, last.attempts) == (kind.__name__, status, attempts)
    assert not last.is_cancelled


async def test_cached_and_coalesced_calls_have_an_end():
    gate = anyio.Event()

    async def handle(received, stream):
        await gate.wait()
        await stream.send(REPLY)

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, fresh_for=60) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: sum(isinstance(e, WaitStarted) for e in events) == 2)
            gate.set()
        await qovery.execute(LIST)

    started = [e.call_id for e in events if isinstance(e, CallStarted)]
    ended = {e.call_id: e for e in events if isinstance(e, CallEnded)}
    assert sorted(started) == sorted(ended)
    sources = [ended[number].source for number in started]
    assert sources == ["api", "coalesced", "coalesced", "cache"]
    assert ended[started[3]].attempts == 0
    assert {e.call_id for e in events if isinstance(e, RequestSent)} == {started[0]}


async def test_cancelled_call_has_an_end():
    async with (
        serving(hang) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
        anyio.create_task_group() as tasks,
    ):
        events = []
        qovery.subscribe(events.append)
        for _ in range(2):
            tasks.start_soon(qovery.execute, LIST)
        await eventually(lambda: any(isinstance(e, WaitStarted) for e in events))
        tasks.cancel_scope.cancel()
    failed = [event for event in events if isinstance(event, CallFailed)]
    assert len({event.call_id for event in failed}) == 2
    assert all(event.is_cancelled for event in failed)


async def test_call_of_a_closed_client_has_an_end():
    qovery = AsyncQovery(token="qov_x")
    await qovery.aclose()
    events = []
    qovery.subscribe(events.append)
    with pytest.raises(ClientClosedError):
        await qovery.execute(LIST)
    assert [type(event) for event in events] == [CallStarted, CallFailed]
    assert (events[1].error, events[1].attempts) == ("ClientClosedError", 0)


@pytest.mark.parametrize("is_broken", [False, True])
async def test_stream_ends_when_it_is_read(is_broken):
    whole = answer(200, b"0123456789", "application/octet-stream")

    async def handle(received, stream):
        await stream.send(whole[:-5] if is_broken else whole)
        await stream.aclose()

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, retries=0) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)
        operation = OPERATIONS["organizationDownloadAllInvoices"]
        names = []
        try:
            async with qovery.stream(operation, path={"organizationId": "o"}) as response:
                names += [type(event).__name__ for event in events]
                await response.read()
        except ConnectionFailedError:
            assert is_broken
    assert names == ["CallStarted", "RequestSent", "ResponseReceived"]
    assert type(events[-1]) is (CallFailed if is_broken else CallEnded)
    assert len(events) == 4


async def test_one_subscription_of_two_ends_alone():
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        events = []
        first = qovery.subscribe(events.append)
        callback = events.append
        second, third = qovery.subscribe(callback), qovery.subscribe(callback)
        second()
        first()
        await qovery.execute(LIST)
        assert len(events) == 4
        third()
        await qovery.execute(LIST)
        assert len(events) == 4


async def test_wait_for_a_slot_is_an_event():
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
    ends = [event for event in events if isinstance(event, WaitEnded)]
    assert [wait.reason for wait in waits] == ["waiting for one of max_in_flight slots"] * 2
    assert [(end.call_id, end.reason) for end in ends] == [(w.call_id, w.reason) for w in waits]
    assert all(end.elapsed > 0 for end in ends)


def check_course(events):
    """Assert the order that the docstring of `events` promises for each call."""
    for call_id in {event.call_id for event in events}:
        course = [event for event in events if event.call_id == call_id]
        assert type(course[0]) is CallStarted
        assert type(course[-1]) in {CallEnded, CallFailed}
        waiting = sending = None
        for event in course[1:-1]:
            if isinstance(event, WaitStarted):
                assert waiting is None
                waiting = event.reason
            elif isinstance(event, WaitEnded):
                assert event.reason == waiting
                waiting = None
            elif isinstance(event, RequestSent):
                assert sending is None
                sending = event.attempt
            elif isinstance(event, ResponseReceived | RequestFailed):
                assert event.attempt == sending
                sending = None
            else:
                assert isinstance(event, RetryScheduled | DriftNoticed)
        assert waiting is None
        assert sending is None
        attempts = [event.attempt for event in course if isinstance(event, RequestSent)]
        assert attempts == list(range(1, len(attempts) + 1))


LIMITED = {"x_ratelimit_limit": "10", "x_ratelimit_remaining": "0", "x_ratelimit_reset": "2"}
COURSES = {
    "success": (replying(REPLY), {}),
    "retries": (replying(answer(503, b"{}"), answer(502, b"{}"), REPLY), {}),
    "broken connections": (hang_up, {"retries": 2}),
    "deadline": (hang, {"timeout": 0.05}),
    "rate limit": (replying(answer(200, b'{"results":[]}', **LIMITED)), {}),
    "rejections": (replying(answer(429, b"{}", retry_after="1"), REPLY), {}),
    "no patience": (replying(answer(429, b"{}", retry_after="60")), {"max_wait": 0}),
    "one slot": (replying(REPLY), {"max_in_flight": 1}),
    "one slot, deadline": (hang, {"max_in_flight": 1, "timeout": 0.05}),
    "cache": (replying(answer(200, b'{"results":[]}', etag="a")), {"fresh_for": 60}),
}


@pytest.mark.parametrize("course", COURSES)
async def test_events_of_a_call_keep_their_order(course):
    handler, options = COURSES[course]
    async with (
        serving(handler) as server,
        AsyncQovery(token="qov_x", base_url=server.url, **options) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)

        async def call(number):
            with contextlib.suppress(QoveryError):
                await qovery.request("GET", f"/{number}")

        async with anyio.create_task_group() as tasks:
            for number in (1, 1, 2, 3):
                tasks.start_soon(call, number)
        await call(1)
    assert sum(isinstance(event, CallStarted) for event in events) == 5
    check_course(events)


async def test_failed_request_is_an_event_of_its_attempt():
    async with (
        serving(hang_up) as server,
        AsyncQovery(token="qov_x", base_url=server.url, retries=1) as qovery,
    ):
        events = []
        qovery.subscribe(events.append)
        with pytest.raises(ConnectionFailedError):
            await qovery.execute(LIST)
    failed = [event for event in events if isinstance(event, RequestFailed)]
    assert [(e.attempt, e.error, e.is_cancelled) for e in failed] == [
        (1, "ConnectionFailedError", False),
        (2, "ConnectionFailedError", False),
    ]


async def test_events_come_in_the_context_of_the_caller():
    span = ContextVar("span")
    seen = {}
    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        qovery.subscribe(lambda event: seen.setdefault(event.call_id, set()).add(span.get()))

        async def call(name):
            span.set(name)
            await qovery.organizations.list().collect()

        async with anyio.create_task_group() as tasks:
            for name in ("first", "second"):
                tasks.start_soon(call, name)
    assert sorted(map(sorted, seen.values())) == [["first"], ["second"]]


async def test_failing_subscriber_does_not_break_the_call(caplog):
    def fail(event):
        raise ValueError(event)

    async with (
        serving(replying(REPLY)) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        qovery.subscribe(fail)
        assert (await qovery.execute(LIST)).results == []
    assert "a subscriber failed on RequestSent" in caplog.text


async def test_log_is_quiet_and_structured(caplog):
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
        assert [record.levelname for record in caplog.records] == ["DEBUG"] * 4
        assert "listOrganization (GET /organization): 200" in caplog.text


EMITTERS = [
    *("call_started", "call_ended", "call_failed", "request_sent", "response_received"),
    *("request_failed", "retry_scheduled", "wait_started", "wait_ended", "drift_noticed"),
]


async def outcomes(*, subscriber=None):
    """Return the outcomes of a follower whose leader waits for a retry, and of later calls."""
    gate = anyio.Event()
    statuses = iter([503, 503, 200])

    async def handle(received, stream):
        status = next(statuses)
        await gate.wait()
        await stream.send(answer(status, b'{"results":[{"id":null}]}', retry_after="30"))

    async with (
        serving(handle) as server,
        AsyncQovery(token="qov_x", base_url=server.url, budget=Budget.unlimited()) as qovery,
    ):
        if subscriber is not None:
            qovery.subscribe(subscriber)
        coalescing = qovery._pipeline._next_step._next_step
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(qovery.execute, LIST)
            await eventually(lambda: len(server.requests) == 1)
            (leading,) = coalescing._in_flight.leaders.values()

            async def open_gate():
                await eventually(lambda: leading.outcome is not None)
                gate.set()

            tasks.start_soon(open_gate)
            with anyio.fail_after(2), pytest.raises(ServerError) as caught:
                await qovery.with_options(timeout=5).execute(LIST)
            tasks.cancel_scope.cancel()
        fresh = qovery.with_options(fresh_for=60)
        _, sent = await fresh.detailed(fresh.execute(LIST))
        _, cached = await fresh.detailed(fresh.execute(LIST))
        details = [(info.status, info.attempts, info.elapsed > 0) for info in (sent, cached)]
        return caught.value.attempts, details, len(server.requests), dict(qovery.drift)


async def test_removing_subscribers_and_the_log_changes_no_behaviour(monkeypatch, caplog):
    events = []
    with caplog.at_level(logging.DEBUG, "qovery_async"):
        observed = await outcomes(subscriber=events.append)
    assert observed[:3] == (1, [(200, 1, True), (200, 0, False)], 3)
    assert len(events) == len(caplog.records) > 0
    for name in EMITTERS:
        monkeypatch.setattr(Instrumentation, name, lambda *_: None)
    assert await outcomes() == observed
