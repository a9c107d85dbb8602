"""Applications under test: with their lifespan, and visited by browsers that may leave."""

from __future__ import annotations

from contextlib import asynccontextmanager

import anyio

from tests.http_library import http

CORE = {"version": "3.0", "spec_version": "2.3"}


@asynccontextmanager
async def visited(app, **options):
    """Run an application's lifespan, and yield an HTTP client of it."""
    async with app.router.lifespan_context(app) as state:

        async def stateful(scope, receive, send):
            await app({**scope, "state": dict(state or {})}, receive, send)

        transport = http.ASGITransport(stateful, **options)
        async with http.AsyncClient(transport=transport, base_url="http://backend") as browser:
            yield browser


class Visit:
    """One request of a browser, which can leave before the response is complete."""

    def __init__(self, method, path, *, headers=(), body=b""):
        self.method, self.path, self.body = method, path, body
        self.headers = [(b"host", b"backend"), *headers]
        if body:
            self.headers += [(b"content-length", b"%d" % len(body))]
            self.headers += [(b"content-type", b"application/json")]
        self.left = anyio.Event()
        self.sent = []
        self._has_body = True

    async def run(self, app, state):
        scope = {
            "type": "http",
            "asgi": CORE,
            "http_version": "1.1",
            "method": self.method,
            "scheme": "http",
            "path": self.path,
            "raw_path": self.path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": self.headers,
            "server": ("backend", 80),
            "client": ("127.0.0.1", 1),
            "state": dict(state),
        }
        await app(scope, self.receive, self.send)
        return self

    async def receive(self):
        if self._has_body:
            self._has_body = False
            return {"type": "http.request", "body": self.body, "more_body": False}
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message):
        if not self.left.is_set():
            self.sent.append(message)

    @property
    def status(self):
        return self.sent[0]["status"] if self.sent else None
