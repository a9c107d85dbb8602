from __future__ import annotations

import asyncio
import importlib.util
import socket

import anyio
import pytest

from qovery_async.testing import Simulator

if importlib.util.find_spec("uvicorn") is None:
    pytest.skip("needs the extra testing", allow_module_level=True)
from qovery_async.testing.http import serving
from tests.eventually import HANG_SECONDS
from tests.http_library import http

pytestmark = [pytest.mark.anyio, pytest.mark.real_time]


def assert_closed(served):
    host, _, port = served.base_url.removeprefix("http://").partition(":")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=HANG_SECONDS).close()


def failing(error):
    async def fail(*_, **__):
        raise error

    return fail


async def serve_and_wait():
    async with Simulator().serve():
        await anyio.sleep_forever()


async def serve_and_raise(error, found):
    async with Simulator().serve() as served:
        found.append(served)
        raise error


@pytest.mark.parametrize(
    "error",
    [KeyError("mine"), KeyboardInterrupt(), SystemExit(3), ExceptionGroup("mine", [KeyError()])],
    ids=lambda error: type(error).__name__,
)
async def test_serve_block_raises_exception_propagates_unchanged(error):
    found = []
    with pytest.raises(BaseException) as caught:  # noqa: PT011  # compared below
        await serve_and_raise(error, found)

    assert caught.value is error
    assert_closed(*found)


async def test_serve_cancelled_while_used_closes_the_port():
    with anyio.CancelScope() as scope:
        async with Simulator().serve() as served:
            scope.cancel()
            await anyio.sleep_forever()

    assert scope.cancelled_caught
    assert_closed(served)


async def test_serve_cancelled_before_it_listens_ends():
    with anyio.CancelScope() as scope:
        scope.cancel()
        await serve_and_wait()

    assert scope.cancelled_caught


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_serve_task_cancelled_twice_closes_the_port():
    found = []

    async def block():
        async with Simulator().serve() as served:
            found.append(served)
            listening.set()
            await asyncio.sleep(60)

    listening = asyncio.Event()
    task = asyncio.create_task(block())
    await listening.wait()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert_closed(found[0])


async def test_serve_server_fails_to_start_raises_its_error(monkeypatch):
    monkeypatch.setattr(serving._Server, "startup", failing(OSError("no more sockets")))

    with pytest.raises(OSError, match="no more sockets"):
        await serve_and_wait()


@pytest.mark.parametrize(
    ("result", "error"), [(OSError("broken"), OSError), (True, RuntimeError)], ids=["fails", "ends"]
)
async def test_serve_server_ends_early_cancels_the_block(monkeypatch, result, error):
    async def tick(*_):
        if isinstance(result, BaseException):
            raise result
        return result

    monkeypatch.setattr(serving._Server, "on_tick", tick)

    with pytest.raises(error):
        await serve_and_wait()


async def test_serve_block_and_server_fail_raises_the_block_s_error(monkeypatch):
    error = KeyError("mine")
    monkeypatch.setattr(serving._Server, "shutdown", failing(OSError("broken")))

    with pytest.raises(KeyError) as caught:
        await serve_and_raise(error, [])

    assert caught.value is error


def test_serve_in_thread_serves_until_the_block_ends():
    simulator = Simulator()
    headers = {"authorization": "Token qov_simulator"}
    with simulator.serve_in_thread() as served:
        simulator.respond("listOrganization", {"results": []}, times=1)
        url = f"{served.base_url}/organization"
        replies = [http.get(url, headers=headers, timeout=HANG_SECONDS) for _ in range(2)]

    assert [bool(reply.json()["results"]) for reply in replies] == [False, True]
    assert len(simulator.requests_of("listOrganization")) == 2
    assert_closed(served)


def test_serve_in_thread_exception_of_the_block_propagates():
    error = KeyError("mine")
    with pytest.raises(KeyError) as caught, Simulator(seeded=False).serve_in_thread():
        raise error

    assert caught.value is error


def test_serve_in_thread_failure_to_start_is_raised(monkeypatch):
    monkeypatch.setattr(serving._Server, "serve", failing(OSError("no")))
    block = Simulator(seeded=False).serve_in_thread()

    with pytest.raises(OSError, match="no"):
        block.__enter__()
