"""Simulator as a server whose responses are judged by the OpenAPI document."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from qovery_async.testing import Simulator
from qovery_async.testing.http.serving import serving_in_thread
from tests.contract.walk import Judge

Send = Callable[[Any], Awaitable[None]]


class Exchange(NamedTuple):
    """Request with its response."""

    method: str
    path: str
    status: int
    headers: dict[str, str]
    content: bytes


class Recorder:
    """ASGI application in front of a simulator that keeps all responses."""

    def __init__(self, simulator: Simulator, document: Any) -> None:
        self.simulator = simulator
        self.exchanges: list[Exchange] = []
        self._document = document
        self._judge = Judge(document)

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        started: dict[str, Any] = {}
        parts: list[bytes] = []

        async def record(message: Any) -> None:
            if message["type"] == "http.response.start":
                started.update(message)
            elif message["type"] == "http.response.body":
                parts.append(message.get("body", b""))
            await send(message)

        await self.simulator.app(scope, receive, record)
        if started:
            headers = {n.decode().lower(): v.decode() for n, v in started["headers"]}
            path = urlsplit(scope["raw_path"].decode()).path
            method, status = scope["method"], started["status"]
            self.exchanges.append(Exchange(method, path, status, headers, b"".join(parts)))

    @contextmanager
    def serve(self) -> Iterator[str]:
        """Serve until the block ends; yield the address."""
        with serving_in_thread(self) as served:
            yield served.base_url

    def operations(self) -> list[str]:
        """Return the operation of each successful request, in order."""
        found = [self._operation(one) for one in self.exchanges if one.status < 300]
        return [operation for operation in found if operation is not None]

    def violations(self) -> list[tuple[str, str, int, list[str]]]:
        """Return the responses that the document does not allow."""
        judged = [(one, self._faults(one)) for one in self.exchanges]
        return [(one.method, one.path, one.status, faults) for one, faults in judged if faults]

    def _operation(self, exchange: Exchange) -> str | None:
        matched = self.simulator.world.document.match(
            exchange.method, exchange.path.strip("/").split("/")
        )
        return None if matched is None else matched[0].operation_id

    def _faults(self, exchange: Exchange) -> list[str]:
        if exchange.status >= 500:
            return [exchange.content.decode()]
        if exchange.status >= 400:
            return self._problem_faults(exchange)
        operation = self._operation(exchange)
        if operation is None:
            return ["no operation has this path"]
        return self._judge.errors(operation, exchange.status, exchange.headers, exchange.content)

    def _problem_faults(self, exchange: Exchange) -> list[str]:
        if exchange.method == "HEAD":
            return []
        problem = json.loads(exchange.content)
        is_valid = problem["status"] == exchange.status and problem["title"]
        return [] if is_valid else [f"no problem: {problem}"]
