"""WebSocket client of an ASGI application in this process."""

from __future__ import annotations

import json
import math
from contextlib import asynccontextmanager
from urllib.parse import urlencode

import anyio
import anyio.lowlevel

from tests.eventually import HANG_SECONDS

# Checkpoints after which an application has no work left.
_CHECKPOINTS = 30
TOKEN = {"authorization": "Token qov_simulator"}


class ClosedError(Exception):
    """The application closed the connection."""

    def __init__(self, code, reason):
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class RejectedError(Exception):
    """The application rejected the handshake."""

    def __init__(self, status, headers, text):
        super().__init__(status, text)
        self.status = status
        self.headers = headers
        self.text = text


class Socket:
    """One connection. `frame()` returns the next frame, JSON decoded."""

    def __init__(self):
        self._to_app, self.receive = _stream()
        self._send, self._from_app = _stream()
        self.accepted = None
        self._closed = None
        self._to_app.send_nowait({"type": "websocket.connect"})

    async def run(self, app, scope):
        try:
            await app(scope, self.receive.receive, self._send.send)
        except ConnectionError as error:
            await self._send.send({"type": "broken", "error": error})

    async def _message(self):
        with anyio.fail_after(HANG_SECONDS):
            return await self._from_app.receive()

    async def handshake(self):
        first = await self._message()
        if first["type"] == "websocket.http.response.start":
            body = await self._message()
            raise RejectedError(first["status"], dict(first["headers"]), body["body"].decode())
        if first["type"] == "websocket.close":
            raise RejectedError(403, {}, first["reason"])
        assert first["type"] == "websocket.accept"
        self.accepted = first

    async def frame(self):
        if self._closed is not None:
            raise self._closed
        message = await self._message()
        if message["type"] == "websocket.close":
            raise ClosedError(message["code"], message["reason"])
        if message["type"] == "broken":
            raise message["error"]
        assert message["type"] == "websocket.send"
        return message["bytes"] if "bytes" in message else json.loads(message["text"])

    async def frames(self, count):
        return [await self.frame() for _ in range(count)]

    async def pending(self):
        """Return the frames that arrive without further input."""
        found = []
        for _ in range(_CHECKPOINTS):
            await anyio.lowlevel.checkpoint()
            while self._closed is None and self._from_app.statistics().current_buffer_used:
                try:
                    found.append(await self.frame())
                except ClosedError as closed:
                    self._closed = closed
        return found

    async def end(self):
        """Wait for the application's close frame and return (code, reason)."""
        while True:
            try:
                await self.frame()
            except ClosedError as closed:
                return closed.code, closed.reason

    async def send_message(self, content):
        kind = "bytes" if isinstance(content, bytes) else "text"
        await self._to_app.send({"type": "websocket.receive", kind: content})

    async def disconnect(self):
        await self._to_app.send({"type": "websocket.disconnect", "code": 1001})


def _stream():
    return anyio.create_memory_object_stream(math.inf)


@asynccontextmanager
async def connected(app, path, query=None, *, headers=TOKEN, subprotocols=(), denial=True):
    """Open a connection for the duration of the block. Raises `RejectedError` if rejected."""
    socket = Socket()
    scope = {
        "type": "websocket",
        "path": path,
        "raw_path": path.encode(),
        "query_string": urlencode(query or {}).encode(),
        "headers": [(k.encode(), v.encode()) for k, v in headers.items()],
        "subprotocols": list(subprotocols),
        "extensions": {"websocket.http.response": {}} if denial else {},
    }
    caught = None
    async with anyio.create_task_group() as group:
        group.start_soon(socket.run, app, scope)
        try:
            await socket.handshake()
            yield socket
            await socket.disconnect()
        except BaseException as error:  # noqa: BLE001  # raised again, outside of the group
            caught = error
        group.cancel_scope.cancel()
    for stream in (socket._to_app, socket.receive, socket._send, socket._from_app):
        stream.close()
    if caught is not None:
        raise caught
