"""Webhook receiver as a route."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...webhooks import SeenEvents, WebhookApp, WebhookEvent, webhook_app


class _Received(Response):
    """Response that the receiver sends itself, because it goes on after it."""

    def __init__(self, receiver: WebhookApp) -> None:
        super().__init__()
        self._receiver = receiver

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401  # ASGI
        await self._receiver(scope, receive, send)


class WebhookEndpoint:
    """Endpoint of a receiver; see `webhook_route`."""

    def __init__(
        self,
        handle: Callable[[WebhookEvent], Awaitable[object]],
        *,
        secrets: Iterable[str | bytes] | None,
        seen: SeenEvents | None = None,
    ) -> None:
        self._receiver = webhook_app(handle, secrets=secrets, seen=seen)

    async def receive(self, request: Request) -> Response:  # noqa: ARG002  # an endpoint
        """Respond to a delivery, and handle its event afterwards."""
        return _Received(self._receiver)


def webhook_route(
    path: str,
    handle: Callable[[WebhookEvent], Awaitable[object]],
    *,
    secrets: Iterable[str | bytes] | None,
    seen: SeenEvents | None = None,
) -> Route:
    """Return a route that receives webhooks; the arguments are those of `webhook_app()`.

    app = Starlette(routes=[webhook_route("/hooks", handle, secrets=[secret])])
    """
    endpoint = WebhookEndpoint(handle, secrets=secrets, seen=seen)
    return Route(path, endpoint.receive, methods=["POST"])
