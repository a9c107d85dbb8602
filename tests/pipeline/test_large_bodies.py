"""Large bodies are decoded in a thread, within the deadline, with the same results."""

from __future__ import annotations

import gc
import json
import threading

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qovery_async import AsyncQovery, Budget, RequestTimeoutError, ResponseDecodeError
from qovery_async._codec import Drift
from qovery_async._pipeline import large_bodies
from qovery_async._pipeline.large_bodies import is_large
from qovery_async.events import DriftNoticed
from qovery_async.raw import OPERATIONS
from tests.eventually import eventually
from tests.raw_server import answer, replying, serving
from tests.virtual_time import threads_held

pytestmark = pytest.mark.anyio

LIST = OPERATIONS["listProject"]
PATH = {"organizationId": "o"}
ENTRY = {
    "id": "2f9b67bb-092e-4612-84c3-a426bb401279",
    "created_at": "2026-01-05T09:00:00Z",
    "name": "shop",
    "organization": {"id": "2f9b67bb-092e-4612-84c3-a426bb401279"},
}
LARGE = json.dumps({"results": [*[ENTRY] * 6000, {"id": 1}, {"later": {}}]}).encode()


def client(server, **options):
    options = {"retries": 0, "budget": Budget.unlimited(), **options}
    return AsyncQovery(token="qov_x", base_url=server.url, **options)


@pytest.fixture
def threads(monkeypatch):
    """Threads in which bodies were decoded."""
    names = []
    run = large_bodies._Decoding.run

    def noted(self):
        names.append(threading.current_thread())
        return run(self)

    monkeypatch.setattr(large_bodies._Decoding, "run", noted)
    return names


async def test_large_body_gives_the_same_result_and_drift(threads):
    drift = Drift()
    expected = LIST.decode(200, "application/json", LARGE, drift=drift)
    async with serving(replying(answer(200, LARGE))) as server, client(server) as qovery:
        events = []
        qovery.subscribe(events.append)
        assert await qovery.execute(LIST, path=PATH) == expected
        assert qovery.drift == drift
        assert qovery.drift.noted == drift.noted
        noticed = [event.deviations for event in events if isinstance(event, DriftNoticed)]
        assert noticed == [drift.noted]
    assert threads
    assert threading.main_thread() not in threads


async def test_small_body_needs_no_thread(threads):
    body = json.dumps({"results": [ENTRY] * 100}).encode()
    async with serving(replying(answer(200, body))) as server, client(server) as qovery:
        await qovery.execute(LIST, path=PATH)
    assert not threads


async def test_large_body_that_is_no_json_is_an_error():
    async with serving(replying(answer(200, LARGE[:-1]))) as server, client(server) as qovery:
        with pytest.raises(ResponseDecodeError, match="it begins with") as caught:
            await qovery.execute(LIST, path=PATH)
    assert len(caught.value.content) <= 65_536
    assert caught.value.__context__ is None


async def test_strict_error_of_a_large_body_names_a_hundred_places():
    body = json.dumps({"results": [{"x" * 50: 1}] * 5000}).encode()
    async with (
        serving(replying(answer(200, body))) as server,
        client(server, strict=True) as qovery,
    ):
        with pytest.raises(ResponseDecodeError) as caught:
            await qovery.execute(LIST, path=PATH)
        assert len(caught.value.deviations) == 100
        assert len(str(caught.value)) < 4000
        assert qovery.drift.total() > 5000


async def test_deadline_holds_while_a_large_body_is_decoded(threads):
    # Both threads are taken: the decoding cannot start.
    assert large_bodies._RUNNING.acquire(timeout=0)
    assert large_bodies._RUNNING.acquire(timeout=0)
    try:
        async with (
            serving(replying(answer(200, b'{"results":[]}'), answer(200, LARGE))) as server,
            client(server, timeout=0.3) as qovery,
        ):
            await qovery.execute(LIST, path=PATH)
            with (
                threads_held(),
                pytest.raises(RequestTimeoutError, match="while decoding the response") as caught,
            ):
                await qovery.execute(LIST, path=PATH)
            assert caught.value.phase == "decoding the response"
            assert caught.value.attempts == 1
    finally:
        large_bodies._RUNNING.release(2)
    await eventually(lambda: large_bodies._RUNNING._value == 2)
    # On a busy machine the thread had not begun yet: then asyncio starts none, and trio does later.
    assert len(threads) <= 1


async def test_abandoned_decoding_stops_and_frees_its_thread(monkeypatch):
    begun, stopped = threading.Event(), threading.Event()
    check_abandoned = large_bodies._Decoding._check_abandoned

    def held(self):
        begun.set()
        stopped.wait()
        check_abandoned(self)

    monkeypatch.setattr(large_bodies._Decoding, "_check_abandoned", held)
    async with (
        serving(replying(answer(200, LARGE))) as server,
        client(server) as qovery,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(lambda: qovery.execute(LIST, path=PATH))
        with threads_held():
            await eventually(begun.is_set)
        assert large_bodies._RUNNING._value == 1
        tasks.cancel_scope.cancel()
    stopped.set()
    await eventually(lambda: large_bodies._RUNNING._value == 2)


@pytest.mark.parametrize("was_enabled", [True, False])
async def test_collector_is_off_while_large_bodies_are_decoded(monkeypatch, was_enabled):
    seen = []
    check_abandoned = large_bodies._Decoding._check_abandoned

    def noted(self):
        seen.append(gc.isenabled())
        check_abandoned(self)

    monkeypatch.setattr(large_bodies._Decoding, "_check_abandoned", noted)
    if not was_enabled:
        gc.disable()
    frozen = gc.get_freeze_count()
    try:
        async with serving(replying(answer(200, LARGE))) as server, client(server) as qovery:
            await qovery.execute(LIST, path=PATH)
        assert seen
        assert not any(seen)
        assert gc.isenabled() is was_enabled
        assert gc.get_freeze_count() == frozen
    finally:
        gc.enable()


async def test_followers_decode_for_themselves(threads):
    gate = anyio.Event()

    async def handle(received, stream):
        await gate.wait()
        await stream.send(answer(200, LARGE))

    async with serving(handle) as server, client(server) as qovery:
        results = []

        async def read():
            results.append(await qovery.execute(LIST, path=PATH))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read)
            await eventually(lambda: len(server.requests) == 1)
            tasks.start_soon(read)
            await anyio.wait_all_tasks_blocked()
            gate.set()
        assert results[0] == results[1]
        assert results[0] is not results[1]
        assert len(server.requests) == 1
    assert len(threads) == 2


async def test_large_text_is_decoded_in_pieces():
    text = "é€😀x" * 300_000
    operation = OPERATIONS["listQoveryIps"]
    body = answer(200, text.encode("utf-16"), "text/plain; charset=utf-16")
    async with serving(replying(body)) as server, client(server) as qovery:
        assert await qovery.execute(operation) == text


@pytest.mark.parametrize("charset", ["zlib", "hex", "rot13", "no-such"])
async def test_large_text_in_no_charset_is_an_error(charset):
    body = answer(200, b"78" * 1_000_000, f"text/plain; charset={charset}")
    async with serving(replying(body)) as server, client(server) as qovery:
        with pytest.raises(ResponseDecodeError, match="unknown charset"):
            await qovery.execute(OPERATIONS["listQoveryIps"])


@given(st.integers(0, 3_000_000), st.integers(0, 10_000))
def test_size_and_number_of_objects_make_a_body_large(size, objects):
    content = b"{" * objects + b" " * size
    assert is_large(content) == (len(content) > 1_000_000 or objects > 4000 < len(content) / 2)
