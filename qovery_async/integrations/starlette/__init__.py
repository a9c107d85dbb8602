"""Qovery in applications of Starlette; `qovery_async.integrations.fastapi` builds on it.

app = Starlette(routes=[…], lifespan=qovery_lifespan())
add_problem_handlers(app)


async def project(request: Request) -> Response:
with request_client(request) as qovery:
found = await qovery.projects.get(request.path_params["project_id"])
return JSONResponse(found.to_dict())
"""

from __future__ import annotations

from .deadlines import DeadlineSource
from .disconnects import BrowserLeft
from .lifespan import client_of_request, qovery_lifespan, request_client
from .problems import add_problem_handlers, qovery_problems

__all__ = [
    "BrowserLeft",
    "DeadlineSource",
    "add_problem_handlers",
    "client_of_request",
    "qovery_lifespan",
    "qovery_problems",
    "request_client",
]
