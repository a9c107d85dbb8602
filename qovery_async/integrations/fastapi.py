"""Qovery in applications of FastAPI.

    app = FastAPI(lifespan=qovery_lifespan())
    add_problem_handlers(app)


    @app.get("/projects/{project_id}")
    async def project(project_id: UUID, qovery: QoveryDep) -> Project:
        return await qovery.projects.get(project_id)

Needs the extra `fastapi`. `qovery_async.integrations.starlette` has the parts for Starlette alone.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import aclosing
from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Depends, Header, HTTPException
from fastapi.requests import HTTPConnection
from fastapi.sse import ServerSentEvent

from ..client import AsyncQovery
from ..credentials import ApiToken, BearerToken
from ..webhooks import SeenEvents, WebhookEvent
from .starlette import (
    BrowserLeft,
    add_problem_handlers,
    end_streams,
    qovery_lifespan,
    qovery_problems,
    request_client,
    sent_events,
    tenant_view,
)
from .starlette import client_of_request as _client_of_request
from .starlette.deadlines import DeadlineSource, checked_source
from .starlette.health import live, ready
from .starlette.server_sent import Changes
from .starlette.webhooks import WebhookEndpoint

__all__ = [
    "BrowserLeft",
    "LastEventId",
    "QoveryDep",
    "add_problem_handlers",
    "client_of_request",
    "end_streams",
    "qovery_for",
    "qovery_health",
    "qovery_lifespan",
    "qovery_problems",
    "qovery_webhooks",
    "server_sent",
]

LastEventId: TypeAlias = Annotated[str | None, Header(alias="Last-Event-ID")]
Token: TypeAlias = str | ApiToken | BearerToken


async def client_of_request(connection: HTTPConnection) -> AsyncQovery:
    """Return the application's client. Tests override this dependency.

    Raises `ConfigurationError` if the application's lifespan made none.
    """
    return _client_of_request(connection)


async def _client_in_request(
    connection: HTTPConnection, client: Annotated[AsyncQovery, Depends(client_of_request)]
) -> AsyncGenerator[AsyncQovery, None]:
    with request_client(connection, client) as qovery:
        yield qovery


QoveryDep: TypeAlias = Annotated[AsyncQovery, Depends(_client_in_request)]


def qovery_for(
    token_of_request: Callable[..., Token | Awaitable[Token | None] | None],
    *,
    deadline: DeadlineSource = None,
) -> Callable[..., AsyncGenerator[AsyncQovery, None]]:
    """Return a dependency: the client with the token of the request's tenant.

        Tenant = Annotated[AsyncQovery, Depends(qovery_for(token_of_request))]

    Tenants share nothing but connections: each token has its own budget, coalesced requests, cached
    responses and errors. The last 1,024 views are kept.

    Args:
        token_of_request: A dependency that returns the token. None is a 401.
        deadline: As in `qovery_lifespan()`, whose deadline is the default.

    Raises:
        ConfigurationError: `deadline` is wrong.
    """
    checked = checked_source(deadline)

    async def tenant(
        connection: HTTPConnection,
        client: AsyncQovery = Depends(client_of_request),  # noqa: B008  # local names cannot be annotations
        token: Any = Depends(token_of_request),  # noqa: ANN401, B008  # as above
    ) -> AsyncGenerator[AsyncQovery, None]:
        if token is None:
            raise HTTPException(401, "the request has no token")
        view = tenant_view(client, token)
        with request_client(connection, view, deadline=checked) as qovery:
            yield qovery

    return tenant


def qovery_health() -> APIRouter:
    """Return a router with `/live`, which does no I/O, and `/ready`.

        app.include_router(qovery_health(), prefix="/health")

    `/ready` is a 503 if the API cannot be reached or rejects the client's token. It reports the
    budget, and makes at most one call in 30 seconds.
    """
    router = APIRouter()
    router.add_api_route("/live", live, include_in_schema=False)
    router.add_api_route("/ready", ready, include_in_schema=False)
    return router


def qovery_webhooks(
    handle: Callable[[WebhookEvent], Awaitable[object]],
    *,
    secrets: Iterable[str | bytes] | None,
    seen: SeenEvents | None = None,
) -> APIRouter:
    """Return a router that receives webhooks; the arguments are those of `webhook_app()`.

    app.include_router(qovery_webhooks(handle, secrets=[secret]), prefix="/hooks")
    """
    router = APIRouter()
    endpoint = WebhookEndpoint(handle, secrets=secrets, seen=seen)
    router.add_api_route("", endpoint.receive, methods=["POST"], include_in_schema=False)
    return router


async def server_sent(
    changes: Changes, last_event_id: str | None = None
) -> AsyncGenerator[ServerSentEvent, None]:
    """Yield the events of a stream: the changes of a deployment, then `end` or `problem`.

        @app.get("/deployments/{token}/live", response_class=EventSourceResponse)
        async def live(
            token: str, qovery: QoveryDep, last: LastEventId = None
        ) -> AsyncIterable[ServerSentEvent]:
            async for event in server_sent(qovery.deployments.resume(token).changes(), last):
                yield event

    The id of an event is a cursor, so that a browser that reconnects misses nothing. A
    `Last-Event-ID` of another stream begins anew, with the event `reset`. A slow browser gets the
    newest states. The stream ends by itself when uvicorn shuts down. FastAPI adds a comment every
    15 seconds.
    """
    async with aclosing(sent_events(changes, last_event_id, comments=False)) as events:
        async for event in events:
            yield ServerSentEvent(data=event.data, event=event.event, id=event.id)
