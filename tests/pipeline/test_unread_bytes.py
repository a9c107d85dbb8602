"""Unread bytes of a connection, in each of its layers."""

from __future__ import annotations

import ssl
from collections import deque
from types import SimpleNamespace

import h11
import pytest

from qovery_async._pipeline.unread_bytes import is_reusable

pytestmark = pytest.mark.anyio


def socket_stream(*received, held_back=-1):
    """Socket of anyio on asyncio; `held_back` is the data that the event loop of Windows holds."""
    transport = SimpleNamespace(_pending_data_length=held_back)
    protocol = SimpleNamespace(read_queue=deque(received))
    return SimpleNamespace(_protocol=protocol, _transport=transport)


def tls_stream(below, *, encrypted=b"", decrypted=0):
    """TLS layer of anyio."""
    bio = ssl.MemoryBIO()
    bio.write(encrypted)
    return SimpleNamespace(
        transport_stream=below,
        _read_bio=bio,
        _ssl_object=SimpleNamespace(pending=lambda: decrypted),
    )


def trio_stream(name, **attributes):
    """Stream of trio."""
    return type(name, (), {"__module__": "trio", **attributes})()


def trio_tls_stream(below, encrypted=b""):
    bio = ssl.MemoryBIO()
    bio.write(encrypted)
    ssl_object = SimpleNamespace(pending=lambda: 0)
    return trio_stream("SSLStream", transport_stream=below, _incoming=bio, _ssl_object=ssl_object)


class Connection:
    """Connection of httpcore that has read a whole response."""

    def __init__(self, network_stream, trailing=b""):
        self._network_stream = SimpleNamespace(_stream=network_stream)
        self._h11_state = h11.Connection(our_role=h11.CLIENT)
        self._h11_state.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
        self._h11_state.send(h11.EndOfMessage())
        self._h11_state.receive_data(b"HTTP/1.1 204 X\r\n\r\n" + trailing)
        for _ in range(2):
            self._h11_state.next_event()
        self.is_closed_now = False

    @property
    def is_marked(self):
        return self._h11_state.our_state is h11.ERROR

    def is_idle(self):
        return True

    async def aclose(self):
        self.is_closed_now = True


def response_over(connection, *, is_closed=False):
    stream = SimpleNamespace(_stream=SimpleNamespace(_connection=connection))
    return SimpleNamespace(stream=SimpleNamespace(_httpcore_stream=stream), is_closed=is_closed)


TRIO_SOCKET = trio_stream("SocketStream", socket=object())
DRAINED = {
    "asyncio": socket_stream(),
    "asyncio, TLS": tls_stream(socket_stream()),
    "asyncio, TLS in TLS": tls_stream(tls_stream(socket_stream())),
    "trio": TRIO_SOCKET,
    "trio, TLS": trio_tls_stream(TRIO_SOCKET),
    "anyio on trio": SimpleNamespace(_trio_socket=object()),
}
UNREAD = {
    "the event loop's queue": socket_stream(b"x"),
    "the event loop of Windows": socket_stream(held_back=1),
    "the end of it, there": socket_stream(held_back=0),
    "below TLS": tls_stream(socket_stream(b"x")),
    "a record": tls_stream(socket_stream(), encrypted=b"x"),
    "half a record": tls_stream(socket_stream(), decrypted=1),
    "a record on trio": trio_tls_stream(TRIO_SOCKET, b"x"),
    "a record of a proxy": tls_stream(tls_stream(socket_stream(), encrypted=b"x")),
    "an unknown stream of trio": trio_stream("Renamed"),
    "an unknown stream": SimpleNamespace(),
}


@pytest.mark.parametrize("layers", DRAINED)
async def test_drained_connection_is_reusable(layers):
    connection = Connection(DRAINED[layers])
    assert await is_reusable(response_over(connection))
    assert not connection.is_marked


@pytest.mark.parametrize("layers", UNREAD)
async def test_unread_bytes_close_the_connection(layers):
    connection = Connection(UNREAD[layers])
    assert await is_reusable(response_over(connection))
    assert connection.is_marked


async def test_unread_bytes_of_the_parser_close_the_connection():
    connection = Connection(socket_stream(), trailing=b"x")
    assert await is_reusable(response_over(connection))
    assert connection.is_marked


async def test_unread_bytes_close_a_returned_connection():
    connection = Connection(socket_stream(b"x"))
    assert await is_reusable(response_over(connection, is_closed=True))
    assert connection.is_closed_now
    assert not connection.is_marked


class Endless:
    """Endless chain of streams."""

    @property
    def _stream(self):
        return Endless()


@pytest.mark.parametrize(
    "stream",
    [
        SimpleNamespace(),
        Endless(),
        SimpleNamespace(_h11_state=object()),
        SimpleNamespace(_h11_state=Connection(socket_stream())._h11_state),
        Connection(SimpleNamespace(_protocol=SimpleNamespace())),
        Connection(SimpleNamespace(transport_stream=socket_stream())),
    ],
)
async def test_connection_of_unknown_state_is_not_reusable(stream):
    assert not await is_reusable(SimpleNamespace(stream=stream, is_closed=False))


async def test_endless_layers_count_as_unread():
    connection = Connection(Endless())
    assert await is_reusable(response_over(connection))
    assert connection.is_marked
