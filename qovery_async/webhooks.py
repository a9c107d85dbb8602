"""Receiver of webhooks: a pure function, and an ASGI application on top of it.

    from qovery_async.webhooks import MemorySeen, webhook_app

    app.mount("/hooks", webhook_app(handle, secrets=[secret], seen=MemorySeen()))

Qovery promises neither order nor a single delivery. `WebhookEvent.key` recognizes a repeated one.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

import anyio

from ._rules.hidden import unframed
from ._rules.webhooks import (
    LARGEST_BODY,
    Body,
    Headers,
    Text,
    body_bytes,
    check_secret,
    decoded,
    event_fields,
    known_secrets,
    log_lines,
)
from .errors import ConfigurationError, WebhookMalformed, WebhookRejected

__all__ = [
    "MemorySeen",
    "SeenEvents",
    "WebhookApp",
    "WebhookEvent",
    "WebhookMalformed",
    "WebhookRejected",
    "parse",
    "webhook_app",
]

logger: logging.Logger = logging.getLogger("qovery_async.webhooks")

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_REPLIED, _METHOD_NOT_ALLOWED, _BUSY = 204, 405, 503


@dataclass(frozen=True, slots=True)
class WebhookEvent:
    """An event that Qovery delivered.

    Attributes:
        key: Key that repeated deliveries share: deployment id and event, else the body's hash.
        event: `DEPLOYMENT_STARTED`, `DEPLOYMENT_SUCCESSFUL`, `DEPLOYMENT_FAILURE`,
            `DEPLOYMENT_CANCELLED`, or any other event that Qovery may add.
        kind: Type of the payload; `DEPLOYMENT` is the only one known.
        organization_id, project_id, environment_id, deployment_id: Ids, None if absent.
        status: Current status of the environment.
        created_at: Time of the event as sent.
        verified: Whether the delivery had one of the secrets.
        payload: The payload as sent, with fields that are not documented.
        body: The whole body as sent.
    """

    key: str
    event: str
    kind: str | None
    organization_id: str | None
    project_id: str | None
    environment_id: str | None
    deployment_id: str | None
    status: str | None
    created_at: str | None
    verified: bool
    payload: dict[str, Any] = field(repr=False, hash=False)
    body: dict[str, Any] = field(repr=False, hash=False)

    @property
    def logs(self) -> list[Any]:
        """Lines of the payload's logs, which Qovery sends as a text or as a list."""
        return log_lines(self.payload.get("logs"))


@unframed
def parse(headers: Headers, body: Body, *, secrets: Iterable[Text] | None) -> WebhookEvent:
    """Return the event of a delivery.

        event = parse(request.headers, await request.body(), secrets=[new, old])

    Args:
        headers: Mapping or pairs, text or bytes, names in any case.
        body: The body as received, at most 1 MiB.
        secrets: Secrets of the webhook, several during a rotation. None accepts any delivery, and
            the event is not `verified`.

    Raises:
        WebhookRejected: the secret is missing or wrong; respond with its `status`, 401.
        WebhookMalformed: the body is not an event; respond with its `status`, 400.
        ConfigurationError: the list of secrets is empty, or one of them is.
    """
    if secrets is not None:
        check_secret(headers, known_secrets(secrets))
    content = body_bytes(body)
    fields = event_fields(decoded(content), content)
    return WebhookEvent(verified=secrets is not None, **fields)


class SeenEvents(Protocol):
    """Memory of the events that were handled."""

    async def first(self, key: str) -> bool:
        """Remember a key, and return True if it was not seen before."""
        ...


class MemorySeen:
    """The last events of this process."""

    def __init__(self, size: int = 10_000) -> None:
        if size < 1:
            msg = f"size must be at least 1 (got {size})"
            raise ConfigurationError(msg)
        self._size = size
        self._keys: dict[str, None] = {}

    async def first(self, key: str) -> bool:
        """Remember a key, and return True if it was not seen before."""
        if key in self._keys:
            return False
        if len(self._keys) >= self._size:
            del self._keys[next(iter(self._keys))]
        self._keys[key] = None
        return True


class WebhookApp:
    """ASGI application that receives deliveries; see `webhook_app`."""

    def __init__(
        self,
        handle: Callable[[WebhookEvent], Awaitable[object]],
        secrets: Iterable[Text] | None,
        seen: SeenEvents | None,
        handlers: int,
        waiting: int,
    ) -> None:
        self._known = None if secrets is None else known_secrets(secrets)
        if handlers < 1 or waiting < 0:
            msg = f"handlers must be at least 1, waiting at least 0 (got {handlers}, {waiting})"
            raise ConfigurationError(msg)
        self._handle = handle
        self._seen = seen
        self._handlers = handlers
        self._most = handlers + waiting
        self._pending = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one ASGI scope."""
        if scope["type"] == "http":
            await self._serve(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000})

    async def drain(self) -> None:
        """Wait until the events that were received are handled."""
        if self._pending:
            await self._idle.wait()

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.shutdown":
                await self.drain()
                await send({"type": "lifespan.shutdown.complete"})
                return
            await send({"type": "lifespan.startup.complete"})

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await _respond(send, _METHOD_NOT_ALLOWED, "send a POST", (b"allow", b"POST"))
            return
        try:
            if self._known is not None:
                check_secret(scope["headers"], self._known)
            content = await _body(receive)
            if content is None:
                return
            fields = event_fields(decoded(content), content)
        except (WebhookRejected, WebhookMalformed) as error:
            logger.info("webhook delivery refused: %s", error)
            await _respond(send, error.status, str(error))
            return
        if self._pending >= self._most:
            logger.error("webhook delivery refused: %d events wait to be handled", self._pending)
            await _respond(send, _BUSY, "too many events wait to be handled")
            return
        await self._accept(WebhookEvent(verified=self._known is not None, **fields), send)

    async def _accept(self, event: WebhookEvent, send: Send) -> None:
        """Respond, then handle the event. The server sends the response before this returns."""
        if not self._pending:
            # Of the event loop that serves now: an idle application may change to another one.
            self._slots, self._idle = anyio.Semaphore(self._handlers), anyio.Event()
        self._pending += 1
        try:
            await _respond(send, _REPLIED)
            async with self._slots:
                await self._handle_once(event)
        finally:
            self._pending -= 1
            if not self._pending:
                self._idle.set()

    async def _handle_once(self, event: WebhookEvent) -> None:
        # Any error of a handler or a store: the response is sent, so that a log is all there is.
        try:
            if self._seen is not None and not await self._seen.first(event.key):
                return
        except Exception:
            logger.exception("webhook event %s may be handled twice", event.key)
        try:
            await self._handle(event)
        except Exception:
            logger.exception("the handler of webhook event %s failed", event.key)


def webhook_app(
    handle: Callable[[WebhookEvent], Awaitable[object]],
    *,
    secrets: Iterable[Text] | None,
    seen: SeenEvents | None = None,
    handlers: int = 16,
    waiting: int = 10_000,
) -> WebhookApp:
    """Return an ASGI application that responds to deliveries and then handles their events.

        app.mount("/hooks", webhook_app(handle, secrets=[secret], seen=MemorySeen()))

    It runs alone, or mounted in Starlette and FastAPI. The server waits for running handlers when
    it shuts down; `drain()` waits for them too. An error of the handler is logged by
    `qovery_async.webhooks`.

    Args:
        handle: Async function that takes a `WebhookEvent`.
        secrets: Secrets of the webhook; None accepts any delivery.
        seen: Memory of handled events; a repeated event is not handled again.
        handlers: Number of handlers that run at a time.
        waiting: Number of events that may wait for a handler; more get a 503.

    Raises:
        ConfigurationError: the list of secrets is empty, one of them is, or a number is too low.
    """
    return WebhookApp(handle, secrets, seen, handlers, waiting)


async def _body(receive: Receive) -> bytes | None:
    """Return the body, None if the sender disconnected; stop reading one that is too large."""
    content = bytearray()
    while len(content) <= LARGEST_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        content += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return body_bytes(content)


async def _respond(send: Send, status: int, text: str = "", *headers: tuple[bytes, bytes]) -> None:
    content = text.encode()
    described = [(b"content-length", b"%d" % len(content))] if status != _REPLIED else []
    kind = [(b"content-type", b"text/plain; charset=utf-8")] if text else []
    start = {"type": "http.response.start", "status": status}
    # ASGI 2.4 raises it if the sender is gone; its event has arrived nevertheless.
    with suppress(OSError):
        await send({**start, "headers": [*described, *kind, *headers]})
        await send({"type": "http.response.body", "body": content})
