from __future__ import annotations

import signal

import anyio
import pytest

from qovery_async.integrations.starlette import end_streams
from qovery_async.integrations.starlette.shutdown import OpenStreams, is_stopping, open_streams

pytestmark = pytest.mark.anyio


class Server:
    """A server as uvicorn's or gunicorn's, whose handler of signals is a method."""

    def __init__(self, **state):
        vars(self).update(state)

    def handle_exit(self, *_):
        pass


@pytest.mark.parametrize(
    ("state", "stopping"),
    [({"should_exit": True}, True), ({"should_exit": False}, False), ({"alive": False}, True)],
)
def test_server_that_owns_the_handler_is_asked(monkeypatch, state, stopping):
    server = Server(**state)
    monkeypatch.setattr(signal, "getsignal", lambda _: server.handle_exit)

    assert is_stopping() is stopping


def test_handler_of_no_server_is_not_stopping(monkeypatch):
    for handler in (signal.SIG_DFL, None, print, signal.default_int_handler):
        monkeypatch.setattr(signal, "getsignal", lambda _, handler=handler: handler)
        assert not is_stopping()


async def test_open_streams_end_soon_after_the_server_stops(monkeypatch):
    server, ending, streams = Server(should_exit=False), anyio.Event(), OpenStreams()
    monkeypatch.setattr(signal, "getsignal", lambda _: server.handle_exit)
    streams.add(ending)
    await anyio.sleep(5)
    assert not ending.is_set()

    server.should_exit = True
    began = anyio.current_time()
    await ending.wait()

    assert anyio.current_time() - began < 1
    streams.remove(ending)


async def test_streams_can_be_ended_by_hand():
    ending = anyio.Event()
    open_streams().add(ending)

    end_streams()

    assert ending.is_set()
    open_streams().remove(ending)
