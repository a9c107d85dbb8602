"""Check for unread bytes after a response: such a connection is not reused.

A server or a proxy can send more than its response: a second response, a body with 304, bytes
after the last chunk. The next request on that connection would get them as its response, even with
another token. httpcore keeps such bytes in its parser, in the TLS layer, or in the event loop's
buffer, none of which has a public name. So this module reads private attributes, and treats a
connection without them as unusable. httpcore itself checks for bytes in the socket before each
request, and closes the connection.

    response.stream -> ... -> AsyncHTTP11Connection -> h11.Connection
                                                    -> AnyIOStream -> TLSStream -> SocketStream
                                                    or TrioStream -> SSLStream -> SocketStream
"""

from __future__ import annotations

from typing import Any

# Names of the next layer: of httpx, of httpcore's pool, and of its streams.
_INNER_STREAMS = ("_stream", "_httpcore_stream", "_connection")
_MOST_LAYERS = 10
_NONE_PENDING = -1


async def is_reusable(response: Any) -> bool:  # noqa: ANN401  # the library's
    """Return True if the transport of a response that was read to its end can be used again.

    A connection with unread bytes is marked, and httpcore closes it with the response; the
    transport stays usable. False only if the state of the connection is unknown.
    """
    connection = _http11_connection(response)
    if connection is None:
        return False
    try:
        parser = connection._h11_state  # see above
        if not parser.trailing_data[0] and _is_drained(connection._network_stream):
            return True
    except AttributeError:
        return False
    if not response.is_closed:
        # The parser's name for "this connection must be closed".
        parser.send_failed()
    elif connection.is_idle():
        # A hook of the caller's client has read the response, and given the connection back.
        await connection.aclose()
    return True


def _http11_connection(response: Any) -> Any:  # noqa: ANN401  # the library's
    """Return the HTTP/1.1 connection of a response; None for HTTP/2 and other libraries."""
    layer = response.stream
    for _ in range(_MOST_LAYERS):
        if hasattr(layer, "_h11_state"):
            return layer
        for name in _INNER_STREAMS:
            inner = getattr(layer, name, None)
            if inner is not None:
                layer = inner
                break
        else:
            return None
    return None


def _is_drained(layer: Any) -> bool:  # noqa: ANN401  # of httpcore, anyio or trio
    """Return True if no layer of a network stream holds received bytes; False if unknown."""
    for _ in range(_MOST_LAYERS):
        inner = getattr(layer, "_stream", None)
        if inner is not None:
            layer = inner
        elif hasattr(layer, "_protocol"):
            return not layer._protocol.read_queue and not _is_held_back(layer)
        elif hasattr(layer, "transport_stream"):
            received = layer._incoming if _is_of_trio(layer) else layer._read_bio
            if received.pending or layer._ssl_object.pending():
                return False
            layer = layer.transport_stream
        else:
            return hasattr(layer, "_trio_socket") or (
                _is_of_trio(layer) and hasattr(layer, "socket")
            )
    return False


def _is_held_back(stream: Any) -> bool:  # noqa: ANN401  # anyio's, on asyncio
    """Return True if the event loop holds data while reading is paused, as on Windows."""
    pending = getattr(stream._transport, "_pending_data_length", _NONE_PENDING)
    return bool(pending != _NONE_PENDING)


def _is_of_trio(layer: Any) -> bool:  # noqa: ANN401  # of anyio or trio
    return type(layer).__module__.partition(".")[0] == "trio"
