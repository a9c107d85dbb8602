"""Qovery in applications of Starlette; `qovery_async.integrations.fastapi` builds on it.

app = Starlette(routes=[...], lifespan=qovery_lifespan())
add_problem_handlers(app)


async def project(request: Request) -> Response:
with request_client(request) as qovery:
found = await qovery.projects.get(request.path_params["project_id"])
return JSONResponse(found.to_dict())
"""

from __future__ import annotations

from .deadlines import DeadlineSource
from .disconnects import BrowserLeft
from .health import health_routes
from .lifespan import client_of_request, qovery_lifespan, request_client
from .problems import add_problem_handlers, qovery_problems
from .server_sent import SentEvent, event_response, sent_events
from .shutdown import end_streams
from .tenants import tenant_view
from .webhooks import webhook_route

__all__ = [
    "BrowserLeft",
    "DeadlineSource",
    "SentEvent",
    "add_problem_handlers",
    "client_of_request",
    "end_streams",
    "event_response",
    "health_routes",
    "qovery_lifespan",
    "qovery_problems",
    "request_client",
    "sent_events",
    "tenant_view",
    "webhook_route",
]
